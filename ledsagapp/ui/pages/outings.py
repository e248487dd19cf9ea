"""Utflykter: every outing as a sentence, found again by word, time, state and companion."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import is_passed_booking
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.planning.frame_line import FramePart, Stage, frame_line
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
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, LineInput
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, PAGE_MARGIN, ButtonRow, Columns
from ledsagapp.ui.widgets.lists.listing import Listing, remember_choices
from ledsagapp.ui.widgets.lists.row_menu import Deed
from ledsagapp.ui.widgets.lists.sum_row import TableSum
from ledsagapp.ui.widgets.lists.table_columns import Spoken, outing_columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.account.frame_lines import frame_months
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows, Sum
from ledsagapp.wording.entries.indexed_rows import FoundRows, Index, Picked

ALL = "all"
BESIDE = 121  # letters of page width from where the panel stands beside the table
LEAST_LINES = 14
_COUNTED = 2000
_AT_A_TIME = 1000  # texts made ready between two events
FRAME, MONTH, YEAR = "frame", "month", "year"


class OutingsPage(Page):
    """The list of outings with its filters, which are always said in words below them."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"} | {"handovers"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Outings"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._recalled = self._ready = False
        self._shown_all = True
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
        self._beside.installEventFilter(self)
        self.body.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, GAP)
        self._ready = True
        self.end()

    def _make_filters(self) -> None:
        context, tr, theme = self._context, self._context.tr, self._context.theme
        self._search = LineInput()
        self._search.setPlaceholderText(tr("word, place or name"))
        self._time = Choice(self._times(()))
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
        self._empty = Text(context.theme)
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
        for choice in (self._time, self._status, self._companion):
            choice.currentIndexChanged.connect(lambda _index: self._refill())
            choice.activated.connect(lambda _index: self._tell())
        self._search.textChanged.connect(lambda _text: self._refill())
        self._search.returnPressed.connect(self._tell)
        self._list.opened.connect(lambda key: change_outing(self._context, self, key))
        self._list.removing.connect(lambda _key: self._delete())
        self._list.picked.connect(self._chosen_now)
        self._list.chosen.connect(lambda _key: self._acts.follow())
        self._list.reshaped.connect(self._arrange)
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
        self._search.clear()
        for choice in (self._time, self._status, self._companion):
            choice.choose(ALL)

    def choose(self, key: str) -> None:
        """Show the outing of that id, whatever the filters say; or all of "frame FIRST LAST"."""
        noun, _space, days = key.partition(" ")
        if noun == FRAME and days:
            self.show_all()
            self._time.choose(days)
            return
        self._list.choose(key)
        if key and self._list.key() != key:
            self.show_all()
            self._list.choose(key)

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        names = [(one.id, one.name) for one in by_name(view.ledger.companions)]
        self._companion.offer([(ALL, self._context.tr("All")), *names])
        self._time.offer(self._times(frame_line(view, Kind.HOURS)))
        if not self._recalled:
            self._recalled = True
            chosen = {"time": self._time, "status": self._status, "companion": self._companion}
            remember_choices(self._context, "outings", chosen)
        self._refill()
        self._arrange()
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
        self._acts.follow()
        self._shown_all = len(shown) == len(mine)
        self._none.setVisible(not shown and bool(mine))
        self._all.setText(tr("Show all {all}").format(all=len(mine)))

    def _everything(self) -> Deed:
        """Taking the filters away, where they leave anything out."""
        return Deed(self._all.text, self.show_all, "", lambda: not self._shown_all)

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._ready:
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moved and self._ready and watched is self._beside:
            self._give_room()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """The panel beside the table where the page is wide; else the bar below the list."""
        letters = self.theme.letters
        panel = self._acts.panel_width()
        room = self.viewport().width() - 2 * PAGE_MARGIN - CARD_GAP - panel
        wide = self.viewport().width() >= letters(BESIDE)
        beside = wide and self._list.fits_as_table(room)
        self._acts.panel.setFixedWidth(panel)
        self._acts.stand_in_panel(beside=beside)
        self._acts.follow()
        self.place_foot()
        self._give_room()

    def _give_room(self) -> None:
        """Let the list scroll in the height that is left; where that is little, the page does."""
        inside = self.widget()
        if inside is None:
            return
        above = self._beside.mapTo(inside, QPoint(0, 0)).y()
        below = GAP if not self._acts.bar.isHidden() else PAGE_MARGIN
        room = self.viewport().height() - above - below
        fits = room >= LEAST_LINES * self.theme.line()
        self._list.set_room(room if fits else 0)
        self._acts.panel.setFixedHeight(max(room if fits else 0, LEAST_LINES * self.theme.line()))

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

    def _times(self, frames: Sequence[FramePart]) -> list[tuple[str, str]]:
        """What can be chosen of times: this frame, and the others by their months."""
        tr, formats = self._context.tr, self._context.formats
        text = tr("The frame {range}")
        others = [
            (
                f"{one.frame.start} {one.frame.end}",
                text.format(range=frame_months(one, formats)),
            )
            for one in reversed(frames)
            if one.stage is not Stage.NOW
        ]
        return [
            (FRAME, tr("This frame")),
            (MONTH, tr("This month")),
            (YEAR, tr("This year")),
            *others,
            (ALL, tr("All")),
        ]

    def _span(self, view: View) -> tuple[date, date]:
        today, key = view.today, self._time.key()
        if key not in (FRAME, MONTH, YEAR, ALL):
            begin, _space, end = key.partition(" ")
            return date.fromisoformat(begin), date.fromisoformat(end)
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
            framed = self._time.key() not in (MONTH, YEAR)
            text = tr("the frame {range}") if framed else "{range}"
            parts = [text.format(range=self._context.formats.range(first, last))]
        parts += [c.currentText() for c in (self._status, self._companion) if c.key() != ALL]
        if self._search.text().strip():
            parts.append(tr('with "{text}"').format(text=self._search.text().strip()))
        return ", ".join(parts)


def _text(rows: Rows, outing: Outing) -> str:
    """Everything of an outing that can be searched for."""
    parts = (rows.what(outing), outing.place, outing.goal, outing.note, outing.reason)
    return "\n".join(part for part in parts if part)


def _besides(view: View) -> tuple[object, ...]:
    """What the rows of outings say besides the outings themselves: names, expenses and rules."""
    ledger = view.ledger
    return (ledger.companions, ledger.expenses, ledger.decisions, view.assignment.terms)
