"""Kalender: a month or a week of days, with what was done and what is booked told apart."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ledsagapp.domain.dates.calendar import month_span
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.planning.afterwards import Left, when_booked_is_done
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
from ledsagapp.ui.widgets.fields.form import FormArea
from ledsagapp.ui.widgets.fields.on_paper import print_report_of
from ledsagapp.ui.widgets.fields.segments import Segments
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.day_grid import CELL_LETTERS, DayGrid, months_away
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import SilentText, Text
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.calendar_days import CalendarDays, week_span
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.exchange.month_on_paper import month_report

_SIDE_LETTERS = 31
_LARGE = 29  # pixels a line is high from where a day is given fewer lines
_BESIDE = 7 * CELL_LETTERS + _SIDE_LETTERS + 12


class CalendarPage(Page):
    """The grid of days with the chosen day beside it, or a list where the grid has no room."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions", "clock"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Calendar"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._chosen = context.today()
        self._grid_wanted = False
        self._listed: bool | None = None
        self._lefts: tuple[View | None, dict[date, Left | None]] = (None, {})
        self._minutes = QTimer(self)
        self._minutes.setInterval(60_000)
        self._minutes.timeout.connect(self._minute_passed)
        self._make_way()
        new = Button(context.theme, tr("New outing"), self._new, role="primary", icon="plus")
        self.primary(new)
        self._make_days()
        self._connect()
        self.end()

    def _make_way(self) -> None:
        context, tr = self._context, self._context.tr
        self._heading = Text(context.theme, factor=1.2, strong=True)
        self._heading.setWordWrap(False)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = Button(context.theme, tr("Earlier"), lambda: self.turn(-1), icon="left")
        self._after = Button(
            context.theme, tr("Later"), lambda: self.turn(1), icon="right", icon_last=True
        )
        today = Button(context.theme, tr("Today"), self.to_today)
        ways = Segments(context.theme, tr("Month"), tr("Week"))
        self.as_month, self.as_week = ways.radios
        stepper = ButtonRow(self._before, self._heading, self._after, today)
        self.beside_title(stepper, wide=True)
        self.beside_title(ways)

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
        self._balance = SilentText(context.theme, quiet=True)
        self._open = Button(context.theme, tr("Open"), self._open_chosen)
        self._off = Button(context.theme, tr("Did not happen…"), self._call_off)
        paper = Button(context.theme, tr("Print the month…"), self.print_month)
        # The day's outings scroll by themselves: the buttons below them stay in sight.
        self._held = FormArea()
        self._held.rows.setContentsMargins(0, 0, 0, 0)
        self._held.rows.addWidget(self._of_day)
        buttons = ButtonRow(self._add, self._open, self._off, paper)
        for part in (self._balance, self._held, self._nothing, buttons):
            self._card.body.addWidget(part)
        self._beside = Columns(context.theme, _BESIDE / 2)
        self._beside.add(self._grid, 7 * CELL_LETTERS)
        self._beside.add(self._card, _SIDE_LETTERS)
        for widget in (self._why, self._list, self._as_grid, self._beside):
            self.add(widget)

    def _connect(self) -> None:
        self._grid.wanted.connect(self.choose_day)
        self._grid.opened.connect(lambda _day: self._enter_day())
        self._of_day.chosen.connect(lambda _key: self._follow_row())
        self.share_room(self._beside, self._of_day)  # the grid's follows from where it begins
        self._grid.booked.connect(lambda _day: self._new())
        back = QShortcut(QKeySequence("Esc"), self._card)
        back.setContext(back.context().WidgetWithChildrenShortcut)
        back.activated.connect(self._leave_day)
        self.as_month.toggled.connect(lambda _on: self._way_changed())
        for listed in (self._list, self._of_day):
            listed.opened.connect(lambda key: change_outing(self._context, self, key))
            listed.removing.connect(lambda key: delete_outing(self._context, key))

    # -- deeds --------------------------------------------------------------------------------
    def turn(self, step: int) -> None:
        """Show the month or week before or after, and say which."""
        day = self._chosen
        if self.as_month.isChecked():
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
        days = CalendarDays(context.view(), context.formats, self._labels)
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

    def _booked(self) -> str:
        """The booking chosen of the day, else its first; "" where it has none."""
        view = self._context.view()
        booked = {one.id for one in view.outings if one.status is Status.PLANNED}
        keys = [self._of_day.key(), *(row.key for row in self._of_day.rows())]
        return next((key for key in keys if key in booked), "")

    def _call_off(self) -> None:
        """Say of a booking why it did not happen."""
        if self._booked():
            change_outing(self._context, self, self._booked(), Status.CANCELLED_IN_TIME)

    def _enter_day(self) -> None:
        """Go from the grid to what the chosen day holds; where it holds nothing, book."""
        if self._of_day.rows():
            self._of_day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._new()

    def _leave_day(self) -> None:
        """Go back to the chosen day in the grid."""
        if not self._grid.isHidden():
            self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _want_grid(self) -> None:
        self._grid_wanted = True
        self.arrange()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way_changed(self) -> None:
        self._refill()
        self._context.say(self.status.sentence())

    # -- what is shown ------------------------------------------------------------------------
    def _minute_passed(self) -> None:
        """Move the line of now, without a word."""
        if self.isVisible():
            self._refill()
        else:
            self._minutes.stop()

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._refill()
        self._minutes.start()

    def _span(self) -> tuple[date, date]:
        return month_span(self._chosen) if self.as_month.isChecked() else week_span(self._chosen)

    def _title(self) -> str:
        if self.as_month.isChecked():
            return self._context.formats.month_title(self._chosen)
        text = self._context.tr("Week {number}, {range}")
        first, last = self._span()
        number = first.isocalendar().week
        return text.format(number=number, range=self._context.formats.range(first, last))

    def _name_steps(self) -> None:
        """The stepper names where it leads, and what is shown between its buttons."""
        tr, formats, day = self._context.tr, self._context.formats, self._chosen
        if self.as_month.isChecked():
            names = [str(formats.month_name(months_away(day, step).month)) for step in (-1, 1)]
            self._heading.setText(formats.month_title(day))
        else:
            text = tr("week {number}")
            names = [text.format(number=_week(day, step)) for step in (-1, 1)]
            title = tr("Week {number}, {month}")
            self._heading.setText(title.format(number=_week(day, 0), month=formats.month(day)))
        self._heading.setMinimumWidth(self.theme.letters(19))
        self._heading.setMinimumHeight(self._after.sizeHint().height())
        spoken = (tr("Earlier: {what}"), tr("Later: {what}"))
        for button, name, said in zip((self._before, self._after), names, spoken, strict=True):
            button.setText(name)
            button.setAccessibleName(said.format(what=name))
        self.place_between()

    def _refill(self) -> None:
        context, view, (first, last) = self._context, self._context.view(), self._span()
        started, now = context.clock_started(), context.now()
        days = CalendarDays(view, context.formats, self._labels, started, now)
        outings = days.outings(first, last)
        self._name_steps()
        self._grid.set_now(now.hour * 60 + now.minute if now.date() == view.today else None)
        self.status.say(days.summary(self._title(), outings, (first, last)))
        self._grid.fill(days.month(first, last), self._chosen)
        rows = Rows(view, context.formats, self._labels)
        self._list.fill([rows.outing(one) for day in sorted(outings) for one in outings[day]])
        today = outings.get(self._chosen, [])
        self._card.rename(context.formats.sentence(context.formats.spoken_day(self._chosen)))
        self._of_day.fill([rows.outing(one) for one in today])
        self._held.setVisible(bool(today))
        self._open.setVisible(bool(today))
        self._off.setVisible(bool(self._booked()))
        told = days.balance(self._chosen, today, self._left(view))
        self._balance.setText(told)
        self._grid.setAccessibleDescription(told)
        coming = self._chosen >= view.today
        self._nothing.setText("" if today else self._none(coming=coming))
        self.arrange()

    def _left(self, view: View) -> Left | None:
        """What may be used once all that is booked is done; worked out once for each month."""
        until = month_span(self._chosen)[1]
        if self._lefts[0] is not view:
            self._lefts = (view, {})
        if until not in self._lefts[1]:
            self._lefts[1][until] = when_booked_is_done(view, until)
        return self._lefts[1][until]

    def _none(self, *, coming: bool) -> str:
        tr = self._context.tr
        return tr("Nothing is booked on this day.") if coming else tr("No outing on this day.")

    def arrange(self, *, anew: bool = False) -> None:
        """Show the list instead of the grid where a cell would be too narrow, and say why."""
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        narrow = self._grid.cell_width(room) < self.theme.letters(CELL_LETTERS)
        listed = narrow and not self._grid_wanted
        self._list.setVisible(listed and bool(self._list.rows()))
        if listed != self._listed:
            self._listed = listed
            why = self._context.tr(
                "The days have too little room for a grid here, so they are a list."
            )
            self._why.setText(why if listed else "")
            self._why.setVisible(listed)
            self._as_grid.setVisible(listed)
            self._grid.setVisible(not listed)
        self.give_room()

    def give_room(self) -> None:
        """Let the grid take the height that is left; where the day stands below it, its own."""
        line = self.theme.line()
        stacked = self._beside.stacked
        if stacked and self._listed is False:
            each = 3 * line + 10 if line < _LARGE else 2 * line + 16
            weeks = max(1, len(self._grid.days()) // 7)
            self._grid.set_room(line + 12 + (each * weeks if weeks > 1 else 13 * (line + 4)))
            self._held.setFixedHeight(self._of_day.height())
            return
        inside = self.widget()
        if inside is None:
            return
        above = self._beside.mapTo(inside, QPoint(0, 0)).y()
        below = self.body.contentsMargins().bottom() + self.body.spacing()
        self._grid.set_room(self.viewport().height() - above - below)
        # The buttons take more lines where the card is narrow.
        layout, width = self._card.layout(), self._card.width()
        high = layout.totalHeightForWidth(width) if layout is not None else 0
        most = max(self._grid.height() - high + self._held.height(), 3 * line)
        most = self._of_day.height() if self._listed else most
        self._held.setFixedHeight(min(self._of_day.height(), most))

    def _follow_row(self) -> None:
        """Keep the chosen outing of the day in sight."""
        row = self._of_day.visualRect(self._of_day.currentIndex()).center()
        self._held.ensureVisible(row.x(), row.y(), 0, 2 * self.theme.line())


def _week(day: date, step: int) -> int:
    """The number of the week so many weeks later; at the ends of the calendar the day's own."""
    try:
        return (day + timedelta(days=7 * step)).isocalendar().week
    except OverflowError:
        return day.isocalendar().week
