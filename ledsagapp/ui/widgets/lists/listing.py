"""A list of entries: sentences as a rule, a table with every column where all is to be shown."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.segments import Segments
from ledsagapp.ui.widgets.layout import GAP
from ledsagapp.ui.widgets.lists.entry_table import EntryColumn, EntryModel, EntryTable
from ledsagapp.ui.widgets.lists.row_menu import RowAction, RowMenu
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.lists.sum_row import SumRow, TableSum
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.entries.row_index import Picked, Ranks

T = TypeVar("T")
_ORDER, _BACKWARDS, _SHAPE = "order", "backwards", "shape"
_LIST, _TABLE = "list", "table"


class Listing(QWidget, Generic[T]):
    """Shows entries and tells which is chosen, opened, to be removed; as ``SentenceList`` does.

    ``name`` is what it is called in the settings, where its order is kept. ``ways`` chooses between
    the list and the table, for the page to place.
    """

    opened = Signal(str)
    chosen = Signal(str)
    removing = Signal(str)
    picked = Signal()
    reshaped = Signal()

    def __init__(self, context: Context, name: str, title: str, *, several: bool = False) -> None:
        super().__init__()
        self._context, self._name, self._title, self._several = context, name, title, several
        self.list = SentenceList(context.theme, title, several=several)
        self._table: EntryTable | None = None
        self._rows: Sequence[Row] = ()
        self._ranks: Ranks[T] = Ranks()
        self._entries: Callable[[], Picked[T]] = lambda: Picked((), ())
        self._key: Callable[[T], str] = str
        self._spoken: Callable[[T], str] = str
        self._columns: Callable[[], Sequence[EntryColumn[T]]] = tuple
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addWidget(self.list)
        self._deeds: Sequence[RowAction | None] = ()
        self._dense = False
        self._room = 0
        self._figures: Mapping[str, str] = {}
        self._sum = SumRow(context.theme)
        self._sum.hide()
        self.ways = Segments(context.theme, context.tr("List"), context.tr("Table"))
        self.ways.hide()
        as_table = context.lists.recall(name).get(_SHAPE, _TABLE) == _TABLE
        self.ways.radios[as_table].setChecked(True)
        self.ways.radios[1].toggled.connect(lambda _on: self._way_chosen())
        self._watch(self.list)

    def offer_table(
        self,
        columns: Callable[[], Sequence[EntryColumn[T]]],
        key: Callable[[T], str],
        spoken: Callable[[T], str],
        *,
        dense: bool = False,
    ) -> None:
        """Say what a table would show, for when everything is to be shown.

        The entries come ordered by the first column, the latest first.
        """
        self._columns, self._key, self._spoken = columns, key, spoken
        self._dense = dense

    def offer_menu(self, *deeds: RowAction | None) -> None:
        """Say what the menu of a row does; None is a line between."""
        self._deeds = deeds
        RowMenu(self.list, deeds)

    def show_sum(self, total: TableSum) -> None:
        """Say what stands below the table, however far it is scrolled."""
        self._sum.show_sum(total)
        self._figures = total.figures
        if self._table is not None:
            self._table.have_room_for(total.figures)

    def set_room(self, height: int) -> None:
        """Take that height and scroll within it; 0 to be as high as what is shown."""
        if height != self._room:
            self._room = height
            self._give_room()

    def _give_room(self) -> None:
        self.list.set_room(self._room)
        if self._table is not None:
            below = self._sum.sizeHint().height() + GAP if not self._sum.isHidden() else 0
            self._table.set_room(max(0, self._room - below))

    def fits_as_table(self, width: int) -> bool:
        """Whether a table is wanted, and would have room at that width."""
        return self._wanted() and self._table is not None and self._table.least_width() <= width

    def _wanted(self) -> bool:
        """Whether the table is wanted where it has room."""
        full = self._context.presentation() == "full"
        return full and self.ways.radios[1].isChecked()

    def _way_chosen(self) -> None:
        """Show the list or the table, with the same chosen, and keep to it."""
        kept, key = dict(self._context.lists.recall(self._name)), self.key()
        kept[_SHAPE] = _TABLE if self.ways.radios[1].isChecked() else _LIST
        self._context.lists.remember(self._name, kept)
        self._choose_shape()
        self.choose(key)
        self.reshaped.emit()

    def fill(self, rows: Sequence[Row], entries: Callable[[], Picked[T]]) -> None:
        """Show other entries, as rows or, made only then, in the table."""
        self._entries = entries
        full = self._context.presentation() == "full"
        if full and self._table is None:
            self._make_table()
        self._rows = rows
        if full:
            self._fill_table()
        self.ways.setVisible(full)
        self._choose_shape()
        if not self.list.isHidden():
            self.list.fill(rows)

    # -- the table ----------------------------------------------------------------------------
    def _make_table(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        columns = self._columns()
        model = EntryModel(columns, self._key, self._spoken)
        kept = self._context.lists.recall(self._name)
        keys = [one.key for one in columns]
        self._by = kept.get(_ORDER, "") if kept.get(_ORDER, "") in keys else keys[0]
        self._falling = kept.get(_BACKWARDS, "yes") == "yes"
        self._narrow = Text(theme, tr("In a wider window this is a table."), quiet=True)
        self._table = EntryTable(
            theme,
            self._title,
            model,
            order=tr("In order of"),
            several=self._several,
            dense=self._dense,
        )
        for widget in (self._narrow, self._table, self._sum):
            self._box.addWidget(widget)
        self._sum.stand_below(self._table)
        self._table.have_room_for(self._figures)
        self._watch(self._table)
        if self._deeds:
            RowMenu(self._table, self._deeds)
        self._table.ordered.connect(self.order_by)

    def order_by(self, key: str) -> None:
        """Order by a column, and say so; by the same once more, the other way."""
        table = self._table
        if table is None:
            return
        self._falling = not self._falling if key == self._by else True
        self._by = key
        kept = dict(self._context.lists.recall(self._name))
        kept[_ORDER], kept[_BACKWARDS] = key, "yes" if self._falling else "no"
        self._context.lists.remember(self._name, kept)
        self._fill_table()
        self._context.say(table.head().accessibleName())

    def _fill_table(self) -> None:
        if self._table is None:
            return
        model = self._table.model_of()
        column = next(one for one in model.columns if one.key == self._by)
        entries, backwards = self._entries(), self._falling
        # By the first column they come so ordered already, backwards.
        turned = not backwards
        if column is not model.columns[0]:
            entries, turned = entries.sort_by(self._ranks, column.key, column.order), backwards
        self._table.fill(entries[::-1] if turned else entries)
        self._table.show_order(column.key, falling=backwards)

    def _choose_shape(self) -> None:
        """The table where everything is to be shown and has room; else the sentences."""
        table = self._table
        if table is None:
            return
        wide = self.fits_as_table(max(self.width(), 1))
        self._narrow.setVisible(self._wanted() and not wide)
        table.setVisible(wide)
        self._sum.setVisible(wide and self._sum.is_filled())
        if not wide and self.list.isHidden():
            self.list.fill(self._rows)
        self.list.setVisible(not wide)
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_shape()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._choose_shape()

    # -- what is chosen -----------------------------------------------------------------------
    def _watch(self, shown: SentenceList | EntryTable) -> None:
        shown.opened.connect(self.opened)
        shown.chosen.connect(self.chosen)
        shown.removing.connect(self.removing)
        shown.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def visible_list(self) -> SentenceList | EntryTable:
        """The sentences or the table, whichever stands there."""
        return self._table if self._table is not None and not self._table.isHidden() else self.list

    def key(self) -> str:
        """The id of what is chosen, "" for none."""
        return self.visible_list().key()

    def keys(self) -> list[str]:
        """The ids of all that is chosen."""
        return self.visible_list().keys()

    def choose(self, key: str) -> None:
        """Choose what has that id, if it is there."""
        self.visible_list().choose(key)

    def focus(self) -> None:
        """Put the focus on what is chosen."""
        self.visible_list().setFocus()


def remember_choices(context: Context, name: str, choices: Mapping[str, Choice]) -> None:
    """Choose what was chosen last, and remember what is chosen from now on."""
    kept = context.lists.recall(name)
    for key, choice in choices.items():
        if kept.get(key):
            choice.choose(kept[key])

    def keep() -> None:
        now = dict(context.lists.recall(name))
        for key, choice in choices.items():
            now[key] = choice.key() if choice.currentIndex() > 0 else ""
        context.lists.remember(name, now)

    for choice in choices.values():
        choice.currentIndexChanged.connect(lambda _index: keep())
