"""Utflykter: every outing as a sentence, found again by word, time, state and companion."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtGui import QKeySequence, QShortcut

from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.snapshot import View
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.commands import (
    change_outing,
    delete_outing,
    delete_outings,
    new_outing,
    same_again,
)
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, LineInput
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.listing import Listing, remembered
from ledsagapp.ui.widgets.lists.row_menu import AGAIN_KEY, CHANGE_KEY, REMOVE_KEY
from ledsagapp.ui.widgets.lists.table_columns import Spoken, outing_columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.entries.indexed_rows import FoundRows, Index, Picked

ALL = "all"
FRAME, MONTH, YEAR = "frame", "month", "year"


class OutingsPage(Page):
    """The list of outings with its filters, which are always said in words below them."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"} | {"handovers"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Outings"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._recalled = False
        self._made: tuple[View, Rows, Index[Outing]] | None = None
        new = Button(
            context.theme,
            tr("New outing"),
            lambda: new_outing(context, self),
            role="primary",
            icon="plus",
        )
        self.primary(new)
        self._make_filters()
        self._make_list()
        self._connect()
        self.end()

    def _make_filters(self) -> None:
        context, tr, theme = self._context, self._context.tr, self._context.theme
        self._search = LineInput()
        self._search.setPlaceholderText(tr("word, place or name"))
        times = [
            (FRAME, tr("This frame")),
            (MONTH, tr("This month")),
            (YEAR, tr("This year")),
            (ALL, tr("All")),
        ]
        self._time = Choice(times)
        states = [(ALL, tr("All")), *((key.value, self._labels.status[key]) for key in Status)]
        self._status = Choice(states)
        self._companion = Choice([(ALL, tr("All"))])
        # Four beside each other, else two and two, else each on a line of its own.
        filters = Columns(theme, 46)
        for pair in (
            ((tr("&Search"), self._search), (tr("&Time"), self._time)),
            ((tr("St&atus"), self._status), (tr("&Companion"), self._companion)),
        ):
            columns = Columns(theme, 23)
            for label, field in pair:
                columns.add(Field(theme, label, field))
            filters.add(columns)
        self.add(filters)
        self.body.removeWidget(self.status)
        self.add(self.status)
        self._empty = Text(context.theme)
        self.add(self._empty)

    def _make_list(self) -> None:
        context, tr = self._context, self._context.tr
        self._list: Listing[Outing] = Listing(context, "outings", tr("Outings"), several=True)
        self._list.offer_table(
            lambda: outing_columns(context), lambda one: one.id, Spoken(context).outing
        )
        self.add(self._list)
        self._change = Button(context.theme, tr("Change…"), self.change)
        self._again = Button(context.theme, tr("Same again…"), self.again, icon="again")
        self._remove = Button(context.theme, tr("Remove"), self.remove)
        self._several = Button(context.theme, tr("Change several…"), self.change_several)
        self._history = Button(context.theme, tr("History…"), self.history)
        self._all = Button(context.theme, tr("Show all"), self.show_all, role="link")
        self._buttons = ButtonRow(self._change, self._again, self._remove)
        for button in (self._several, self._history, self._all):
            self._buttons.add(button)
        self.add(self._buttons)
        self._list.offer_menu(
            (self._change, CHANGE_KEY),
            (self._again, AGAIN_KEY),
            (self._several, ""),
            (self._history, ""),
            (self._remove, REMOVE_KEY),
        )

    def _connect(self) -> None:
        for choice in (self._time, self._status, self._companion):
            choice.currentIndexChanged.connect(lambda _index: self._refill())
            choice.activated.connect(lambda _index: self._tell())
        self._search.textChanged.connect(lambda _text: self._refill())
        self._search.returnPressed.connect(self._tell)
        self._list.opened.connect(lambda key: change_outing(self._context, self, key))
        self._list.removing.connect(lambda _key: self._delete())
        self._list.picked.connect(self._chosen_now)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(lambda *_: self._search.setFocus())
        clear = QShortcut(QKeySequence("Esc"), self._search)
        clear.setContext(clear.context().WidgetShortcut)
        clear.activated.connect(self._search.clear)

    def _tell(self) -> None:
        """Say what is shown now, which otherwise only those who see would notice."""
        self._context.say(self.status.sentence())

    # -- deeds --------------------------------------------------------------------------------
    def change(self) -> None:
        """Change the outing chosen."""
        if self._list.key():
            change_outing(self._context, self, self._list.key())

    def again(self) -> bool:
        """Write the outing chosen up once more, today; whether one was chosen."""
        key = self._list.key()
        if key:
            same_again(self._context, self, key)
        return bool(key)

    def chosen_outings(self) -> list[str]:
        """The outings chosen; Shift and the arrows choose several, Ctrl+A all."""
        return self._list.keys()

    def change_several(self) -> None:
        """Change all outings chosen in one go."""
        dialogs.change_several(self._context, self, self._list.keys())

    def history(self) -> None:
        """What became of the outing chosen."""
        if self._list.key():
            dialogs.show_history(self._context, self, self._list.key())

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
        count = len(self._list.keys())
        if count > 1:
            self._context.say(self._context.tr("%n outing(s) chosen.", "", count))

    def show_all(self) -> None:
        """Take all filters away."""
        self._search.clear()
        for choice in (self._time, self._status, self._companion):
            choice.choose(ALL)

    def choose(self, key: str) -> None:
        """Show the outing of that id, whatever the filters say."""
        self._list.choose(key)
        if key and self._list.key() != key:
            self.show_all()
            self._list.choose(key)

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        names = [(one.id, one.name) for one in by_name(view.ledger.companions)]
        self._companion.offer([(ALL, self._context.tr("All")), *names])
        if not self._recalled:
            self._recalled = True
            chosen = {"time": self._time, "status": self._status, "companion": self._companion}
            remembered(self._context, "outings", chosen)
        self._refill()
        self._index(view).make_ready()
        self.order()

    def _index(self, view: View) -> Index[Outing]:
        """The person's outings made ready to be searched, once for each view."""
        if self._made is None or self._made[0] is not view:
            rows = Rows(view, self._context.formats, self._labels)
            mine = [one for one in view.ledger.outings if _is(view, one)]
            index = Index(mine, lambda one: one.start, lambda one: _text(rows, one), rows.figures)
            self._made = (view, rows, index)
        return self._made[2]

    def _refill(self) -> None:
        view, tr, formats = self._context.view(), self._context.tr, self._context.formats
        index = self._index(view)
        rows = Rows(view, formats, self._labels) if self._made is None else self._made[1]
        shown = self._found(index, view)
        found = FoundRows(index, shown, rows.outing, rows.month, lambda one: one.id)
        self._list.fill(found, lambda: Picked(index.entries, shown))
        total, mine = index.sum(shown), index.entries
        text = tr("{shown} of {all} outings are shown: {filter}. {hours} used, {kronor}.")
        said = text.format(
            shown=len(shown),
            all=len(mine),
            filter=self._said(view),
            hours=formats.hours(total.done),
            kronor=formats.kronor(total.kronor),
        )
        if not mine:
            said = tr("No outings yet. Write up the first one.")
        elif not shown:
            text = tr("No outings match the selection ({filter}). There are {all}.")
            said = text.format(filter=self._said(view), all=len(mine))
        self.status.say(said)
        self._empty.setText("")
        self._list.setVisible(bool(shown))
        chosen = (self._change, self._again, self._remove, self._several, self._history)
        for button in chosen:
            button.setVisible(bool(shown))
        self._all.setVisible(len(shown) < len(mine))
        self._all.setText(tr("Show all {all}").format(all=len(mine)))

    def _found(self, index: Index[Outing], view: View) -> Sequence[int]:
        """The places of the outings that fit the filters."""
        first, last = self._span(view)
        places: Sequence[int] = index.between(first.isoformat(), last.isoformat())
        status, companion = self._status.key(), self._companion.key()
        entries = index.entries
        if status != ALL:
            places = [at for at in places if entries[at].status.value == status]
        if companion != ALL:
            places = [at for at in places if companion in entries[at].companion_ids]
        return index.search(places, self._search.text(), (first, last, status, companion))

    def _span(self, view: View) -> tuple[date, date]:
        today, key = view.today, self._time.key()
        if key == MONTH:
            first = today.replace(day=1)
            following = (first + timedelta(days=32)).replace(day=1)
            return first, following - timedelta(days=1)
        if key == YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        account = view.current(Kind.HOURS)
        if key == FRAME and account is not None and account.current is not None:
            return account.current.frame_start, account.current.frame_end
        return date.min, date.max

    def _said(self, view: View) -> str:
        """The filters in words."""
        tr, (first, last) = self._context.tr, self._span(view)
        if first == date.min:
            parts = [tr("all days")]
        else:
            text = tr("the frame {range}") if self._time.key() == FRAME else "{range}"
            parts = [text.format(range=self._context.formats.range(first, last))]
        parts += [c.currentText() for c in (self._status, self._companion) if c.key() != ALL]
        if self._search.text().strip():
            parts.append(tr('with "{text}"').format(text=self._search.text().strip()))
        return ", ".join(parts)


def _text(rows: Rows, outing: Outing) -> str:
    """Everything of an outing that can be searched for."""
    parts = (rows.what(outing), outing.place, outing.goal, outing.note, outing.reason)
    return "\n".join(part for part in parts if part)


def _is(view: View, outing: Outing) -> bool:
    return bool(of_person((outing,), view.person_id))
