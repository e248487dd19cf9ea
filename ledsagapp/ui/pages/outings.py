"""Utflykter: every outing as a sentence, found again by word, time, state and companion."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import is_passed_booking
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.actions import OutingActions
from ledsagapp.ui.dialogs.outing.commands import (
    change_outing,
    delete_outing,
    delete_outings,
    new_outing,
)
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.outing_filters import ALL, FRAME, OutingFilters
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, PAGE_MARGIN, ButtonRow
from ledsagapp.ui.widgets.lists.listing import Listing
from ledsagapp.ui.widgets.lists.row_menu import RowAction
from ledsagapp.ui.widgets.lists.sum_row import TableSum
from ledsagapp.ui.widgets.lists.table_columns import Spoken, outing_columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows, Sum
from ledsagapp.wording.entries.row_index import FoundRows, Index, Picked

BESIDE = 121  # letters of page width from where the panel stands beside the table
LEAST_LINES = 14
_LEAST_OF_LIST = 9  # lines
_COUNTED = 2000
_AT_A_TIME = 4000  # texts made ready between two events


class OutingsPage(Page):
    """The list of outings with its filters, which are always said in words below them."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"} | {"handovers"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Outings"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._shown_all = True
        self._sentences = ("", "")
        self._made: tuple[View, Rows, Index[Outing]] | None = None
        new = Button(
            context.theme,
            tr("New outing"),
            lambda: new_outing(context, self),
            role="primary",
            icon="plus",
        )
        self._make_filters()
        self._make_list()
        self.beside_title(self._list.ways)
        self.primary(new)
        self._connect()
        self.share_room(self._beside)
        self.body.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, GAP)
        self.end()

    def _make_filters(self) -> None:
        self._filters = OutingFilters(self._context)
        self.add(self._filters)
        self._empty = Text(self._context.theme)
        self.add(self._empty)

    def _make_list(self) -> None:
        context, tr = self._context, self._context.tr
        self._list: Listing[Outing] = Listing(context, "outings", tr("Outings"), several=True)
        self._list.offer_table(
            lambda: outing_columns(context),
            lambda one: one.id,
            Spoken(context).outing,
            dense=True,
        )
        self._all = Button(context.theme, tr("Show all"), self.show_all, role="link")
        self._acts = OutingActions(context, self, self._list, self.remove, self._everything())
        self._none = ButtonRow(self._all)
        self.add(self._none)
        self._beside = QWidget()
        columns = QHBoxLayout(self._beside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(CARD_GAP)
        columns.addWidget(self._list, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._acts.panel, 0, Qt.AlignmentFlag.AlignTop)
        self._acts.panel.hide()
        self.add(self._beside)
        self.foot(self._acts.bar)

    def _connect(self) -> None:
        self._filters.changed.connect(self._refill)
        self._filters.told.connect(self._tell)
        self._filters.unfolded.connect(self.order)
        self._list.opened.connect(lambda key: change_outing(self._context, self, key))
        self._list.removing.connect(lambda _key: self._delete())
        self._list.picked.connect(self._chosen_now)
        self._list.chosen.connect(lambda _key: self._acts.follow())
        self._list.reshaped.connect(self.arrange)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(lambda *_: self._filters.search.setFocus())

    def _tell(self) -> None:
        """Say what is shown now, which otherwise only those who see would notice."""
        self._context.say(self.status.sentence())

    # -- deeds --------------------------------------------------------------------------------
    def change(self) -> None:
        """Change the outing chosen."""
        self._acts.change()

    def again(self) -> bool:
        """Write the outing chosen up once more, today; whether one was chosen."""
        return self._acts.again()

    def chosen_outings(self) -> list[str]:
        """The outings chosen; Shift and the arrows choose several, Ctrl+A all."""
        return self._list.keys()

    def remove(self) -> None:
        """Remove the outings chosen."""
        self._delete()

    def _delete(self) -> None:
        keys = self._list.keys()
        if len(keys) == 1:
            delete_outing(self._context, keys[0])
        elif keys:
            delete_outings(self._context, keys)
        self._list.focus()

    def _chosen_now(self) -> None:
        """Say how many are chosen, where it is more than the row one stands on."""
        self._acts.follow()
        count = len(self._list.keys())
        if count > 1:
            self._context.say(self._context.tr("%n outing(s) chosen.", "", count))

    def show_all(self) -> None:
        """Take all filters away."""
        self._filters.show_all()

    def choose(self, key: str) -> None:
        """Show the outing of that id, whatever the filters say; or all of "frame FIRST LAST"."""
        noun, _space, days = key.partition(" ")
        if noun == FRAME and days:
            self.show_all()
            self._filters.choose_time(days)
            return
        self._list.choose(key)
        if key and self._list.key() != key:
            self.show_all()
            self._list.choose(key)

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._filters.show_view(view)
        self._refill()
        self.arrange()
        self.order()

    def _index(self, view: View) -> Index[Outing]:
        """The person's outings made ready to be searched, once for each view."""
        if self._made is None or self._made[0] is not view:
            rows = Rows(view, self._context.formats, self._labels)
            known = None
            if self._made is not None and _besides(self._made[0]) == _besides(view):
                known = self._made[2]
            index = Index(
                view.outings,
                lambda some: clock.local_texts([one.start for one in some]),
                lambda one: _text(rows, one),
                rows.figures,
                known,
            )
            self._made = (view, rows, index)
            QTimer.singleShot(0, self, self._make_ready)
        return self._made[2]

    def _make_ready(self) -> None:
        """Make ready what a search needs, a little at a time, so that nothing waits for it."""
        if self._made is not None and not self._made[2].make_ready(_AT_A_TIME):
            QTimer.singleShot(0, self, self._make_ready)

    def _refill(self) -> None:
        view, tr, formats = self._context.view(), self._context.tr, self._context.formats
        index = self._index(view)
        rows = Rows(view, formats, self._labels) if self._made is None else self._made[1]
        shown = self._found(index, view)
        found = FoundRows(index, shown, rows.outing, rows.month, lambda one: one.id)
        total, mine = index.sum(shown), index.entries
        self._list.show_sum(self._sum(total, [mine[at] for at in shown[:_COUNTED]], len(shown)))
        self._list.fill(found, lambda: Picked(index.entries, shown))
        self._filters.name_selection(view)
        self._sentences = (
            self._counted(view, len(shown), len(mine), total, shortly=False),
            self._counted(view, len(shown), len(mine), total, shortly=True),
        )
        self._tell_how_many()
        self._empty.setText("")
        self._list.setVisible(bool(shown))
        self._acts.follow()
        self._shown_all = len(shown) == len(mine)
        self._none.setVisible(not shown and bool(mine))
        self._all.setText(tr("Show all {all}").format(all=len(mine)))

    def _tell_how_many(self) -> None:
        """With little room without what they come to, which the months of the list say."""
        self.status.say(self._sentences[bool(self._filters.folded)])

    def _counted(self, view: View, shown: int, every: int, total: Sum, *, shortly: bool) -> str:
        """How many are shown, which, and what they come to; ``shortly`` without the last."""
        tr, formats = self._context.tr, self._context.formats
        text = tr("{shown} of {all} outings are shown: {filter}. {hours} used, {kronor}.")
        if shortly:
            text = tr("{shown} of {all} outings are shown: {filter}.")
        if not every:
            return tr("No outings yet. Write up the first one.")
        if not shown:
            text = tr("No outings match the selection ({filter}). There are {all}.")
        return text.format(
            shown=shown,
            all=every,
            filter=self._filters.in_words(view, shortly=shortly),
            hours=formats.hours(total.done),
            kronor=formats.kronor(total.kronor),
        )

    def _everything(self) -> RowAction:
        """Taking the filters away, where they leave anything out."""
        return RowAction(self._all.text, self.show_all, "", lambda: not self._shown_all)

    def _sum(self, total: Sum, shown: Sequence[Outing], count: int) -> TableSum:
        """What the outings shown come to; of very many no states are counted."""
        tr, formats, today = self._context.tr, self._context.formats, self._context.today()
        waiting = sum(is_passed_booking(one, today) for one in shown)
        done = sum(one.status is Status.DONE for one in shown)
        booked = sum(one.status is Status.PLANNED for one in shown) - waiting
        parts = []
        if done:
            parts.append(tr("%n done", "", done))
        if booked or total.booked:
            hours = formats.hours_short(total.booked)
            parts.append(tr("%n booked, {hours}", "", booked + waiting).format(hours=hours))
        if waiting:
            parts.append(tr("%n waiting for an answer", "", waiting))
        counts = " · ".join(parts) if len(shown) == count else ""
        figures = {"hours": formats.hours_short(total.done), "cost": formats.kr(total.kronor)}
        words = (counts, formats.hours(total.done), formats.kronor(total.kronor))
        spoken = ", ".join(part for part in words if part)
        lead = tr("Sum")
        return TableSum(lead, counts, figures, f"{lead}: {spoken}")

    # -- where it stands ----------------------------------------------------------------------
    def arrange(self, *, anew: bool = False) -> None:
        """The panel beside the table where the page is wide; else the bar below the list."""
        letters = self.theme.letters
        panel = self._acts.panel_width()
        room = self.viewport().width() - 2 * PAGE_MARGIN - CARD_GAP - panel
        wide = self.viewport().width() >= letters(BESIDE)
        beside = wide and self._list.fits_as_table(room)
        self._acts.panel.setFixedWidth(panel)
        folded = self._filters.folded
        self._filters.arrange(self.viewport().width() - 2 * PAGE_MARGIN)
        if folded != self._filters.folded:
            self._tell_how_many()
        self._acts.stand_in_panel(beside=beside)
        self._acts.fold(narrow=not beside and bool(self._filters.folded))
        self.place_foot()
        self.give_room()

    def give_room(self) -> None:
        """Let the list scroll in the height that is left; where that is little, the page does."""
        inside = self.widget()
        if inside is None:
            return
        above = self._beside.mapTo(inside, QPoint(0, 0)).y()
        below = GAP if not self._acts.bar.isHidden() else PAGE_MARGIN
        room = self.viewport().height() - above - below
        fits = room >= _LEAST_OF_LIST * self.theme.line()
        self._list.set_room(room if fits else 0)
        self._acts.panel.setFixedHeight(max(room if fits else 0, LEAST_LINES * self.theme.line()))

    def _found(self, index: Index[Outing], view: View) -> Sequence[int]:
        """The places of the outings that fit the filters."""
        first, last = self._filters.span(view)
        places: Sequence[int] = index.between(first.isoformat(), last.isoformat())
        status, companion = self._filters.status(), self._filters.companion()
        entries = index.entries
        if status != ALL:
            places = [at for at in places if entries[at].status.value == status]
        if companion != ALL:
            places = [at for at in places if companion in entries[at].companion_ids]
        return index.search(places, self._filters.words(), (first, last, status, companion))


def _text(rows: Rows, outing: Outing) -> str:
    """Everything of an outing that can be searched for."""
    what, place = rows.what(outing), outing.place
    text = f"{what}\n{place}" if place else what
    more = (outing.goal, outing.note, outing.reason)
    return "\n".join((text, *filter(None, more))) if any(more) else text


def _besides(view: View) -> tuple[object, ...]:
    """What the rows of outings say besides the outings themselves: names, expenses and rules."""
    ledger = view.ledger
    return (ledger.companions, ledger.expenses, ledger.decisions, view.assignment.terms)
