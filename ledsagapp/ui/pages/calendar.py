"""Kalender: a month or a week of days, with what was done and what is booked told apart."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent

from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.commands import (
    book_outing,
    change_outing,
    delete_outing,
    new_outing,
)
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.on_paper import print_report_of
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.day_grid import CELL_LETTERS, DayGrid, months_away
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.calendar_days import Days, month_span, week_span
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.exchange.month_on_paper import month_report

MONTH, WEEK = "month", "week"
_SIDE_LETTERS = 34
_BESIDE = 7 * CELL_LETTERS + _SIDE_LETTERS + 12


class CalendarPage(Page):
    """The grid of days with the chosen day beside it, or a list where the grid has no room."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Calendar"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._chosen = context.today()
        self._grid_wanted = False
        self._listed: bool | None = None
        new = Button(context.theme, tr("New outing"), self._new, role="primary", icon="plus")
        self.primary(new)
        self._make_way()
        self._make_days()
        self._connect()
        self.end()

    def _make_way(self) -> None:
        context, tr = self._context, self._context.tr
        self._heading = Text(context.theme, factor=1.2, strong=True)
        before = Button(context.theme, tr("Earlier"), lambda: self.turn(-1), icon="left")
        after = Button(context.theme, tr("Later"), lambda: self.turn(1), icon="right")
        today = Button(context.theme, tr("Today"), self.to_today)
        self._way = Choice([(MONTH, tr("Month")), (WEEK, tr("Week"))])
        self.add(self._heading)
        paper = Button(context.theme, tr("Print the month…"), self.print_month)
        row = Columns(context.theme, 24)
        row.add(ButtonRow(before, after, today, paper), 3)
        row.add(Field(context.theme, tr("&Show"), self._way), 1)
        self.add(row)

    def _make_days(self) -> None:
        context, tr = self._context, self._context.tr
        self._grid = DayGrid(context.theme, context.formats, tr("Days"))
        self._why = Text(context.theme, quiet=True)
        self._as_grid = Button(context.theme, tr("Show as a grid"), self._want_grid)
        self._list = SentenceList(context.theme, tr("Outings"))
        self._card = Card(context.theme, " ", "calendar")
        self._of_day = SentenceList(context.theme, tr("The day's outings"), tone="plain")
        self._nothing = Text(context.theme, quiet=True)
        self._add = Button(context.theme, tr("New outing on this day"), self._new, icon="plus")
        self._open = Button(context.theme, tr("Open"), self._open_chosen)
        for part in (self._of_day, self._nothing, ButtonRow(self._add, self._open)):
            self._card.body.addWidget(part)
        self._beside = Columns(context.theme, _BESIDE / 2)
        self._beside.add(self._grid, 7 * CELL_LETTERS)
        self._beside.add(self._card, _SIDE_LETTERS)
        self._key = Text(
            context.theme,
            tr("A tick: done. A calendar: booked. A cross: did not happen. Dark edge: today."),
            quiet=True,
        )
        for widget in (self._why, self._list, ButtonRow(self._as_grid), self._beside, self._key):
            self.add(widget)

    def _connect(self) -> None:
        self._grid.wanted.connect(self.choose_day)
        self._grid.opened.connect(lambda _day: self._enter_day())
        self._way.currentIndexChanged.connect(lambda _index: self._way_changed())
        for listed in (self._list, self._of_day):
            listed.opened.connect(lambda key: change_outing(self._context, self, key))
            listed.removing.connect(lambda key: delete_outing(self._context, key))

    # -- deeds --------------------------------------------------------------------------------
    def turn(self, step: int) -> None:
        """Show the month or week before or after, and say which."""
        day = self._chosen
        if self._way.key() == MONTH:
            self.choose_day(months_away(day, step))
        elif date.min + timedelta(days=7) < day < date.max - timedelta(days=7):
            self.choose_day(day + timedelta(days=7 * step))

    def to_today(self) -> None:
        """Show today."""
        self.choose_day(self._context.today())
        if not self._grid.isHidden():
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_month(self) -> None:
        """Ask for a printer, and print the month of the day chosen."""
        context, (first, last) = self._context, month_span(self._chosen)
        days = Days(context.view(), context.formats, self._labels)
        title = context.formats.month_title(self._chosen)
        summary = days.summary(title, days.outings(first, last), (first, last))
        report = month_report(days.month(first, last), title, summary, context.formats)
        print_report_of(context, self, report)

    def choose_day(self, day: date) -> None:
        """Show a day and choose it; another month or week is said."""
        before, self._chosen = self._span(), day
        self._refill()
        if self._span() != before:
            self._context.say(self.status.sentence())

    def again(self) -> bool:
        """No outing is repeated from here but the latest."""
        return False

    def _new(self) -> None:
        make = book_outing if self._chosen > self._context.today() else new_outing
        make(self._context, self, self._chosen)

    def _open_chosen(self) -> None:
        rows = self._of_day.rows()
        key = self._of_day.key() or (rows[0].key if rows else "")
        if key:
            change_outing(self._context, self, key)

    def _enter_day(self) -> None:
        """Go from the grid to what the chosen day holds."""
        into = self._of_day if self._of_day.rows() else self._add
        into.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_grid(self) -> None:
        self._grid_wanted = True
        self._arrange()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way_changed(self) -> None:
        self._refill()
        self._context.say(self.status.sentence())

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._refill()

    def _span(self) -> tuple[date, date]:
        return month_span(self._chosen) if self._way.key() == MONTH else week_span(self._chosen)

    def _title(self) -> str:
        if self._way.key() == MONTH:
            return self._context.formats.month_title(self._chosen)
        text = self._context.tr("Week {number}, {range}")
        first, last = self._span()
        number = first.isocalendar().week
        return text.format(number=number, range=self._context.formats.range(first, last))

    def _refill(self) -> None:
        context, view, (first, last) = self._context, self._context.view(), self._span()
        days = Days(view, context.formats, self._labels)
        outings = days.outings(first, last)
        self._heading.setText(self._title())
        self.status.say(days.summary(self._title(), outings, (first, last)))
        self._grid.fill(days.month(first, last), self._chosen)
        rows = Rows(view, context.formats, self._labels)
        self._list.fill([rows.outing(one) for day in sorted(outings) for one in outings[day]])
        today = outings.get(self._chosen, [])
        self._card.rename(context.formats.sentence(context.formats.spoken_day(self._chosen)))
        self._of_day.fill([rows.outing(one) for one in today])
        self._of_day.setVisible(bool(today))
        self._open.setVisible(bool(today))
        coming = self._chosen >= view.today
        self._nothing.setText("" if today else self._none(coming=coming))
        self._arrange()

    def _none(self, *, coming: bool) -> str:
        tr = self._context.tr
        return tr("Nothing is booked on this day.") if coming else tr("No outing on this day.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._listed is not None:
            self._arrange()

    def _arrange(self) -> None:
        """Show the list instead of the grid where a cell would be too narrow, and say why."""
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        narrow = self._grid.cell_width(room) < self.theme.letters(CELL_LETTERS)
        listed = narrow and not self._grid_wanted
        if listed == self._listed:
            self._list.setVisible(listed and bool(self._list.rows()))
            return
        self._listed = listed
        tr = self._context.tr
        why = tr("The days have too little room for a grid here, so they are a list.")
        self._why.setText(why if listed else "")
        self._as_grid.setVisible(listed)
        self._list.setVisible(listed and bool(self._list.rows()))
        self._grid.setVisible(not listed)
        self._key.setVisible(not listed)
