"""A calendar event by event before anything of it becomes a booking."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.exchange.calendar_file.event import BookingRow, Event
from ledsagapp.exchange.calendar_file.read_ics import MOST_BYTES, read_events
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.exchange.files import read_file
from ledsagapp.ui.dialogs.exchange.lazy_rows import LazyRows
from ledsagapp.ui.dialogs.exchange.rows_in import LEAVE, TAKE, RowsInDialog, file_for_person
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.lists.sentence_list import Row
from ledsagapp.wording.entries.calendar_rows import booking_line, bookings_sentence
from ledsagapp.workflow.exchange.calendar_entries import (
    booking_rows,
    can_be_booked,
    take_bookings,
)


def take_calendar(context: Context, parent: QWidget, path: Path | None = None) -> None:
    """Ask for a calendar, and show what its events would be here."""
    tr, today = context.tr, context.today()
    kinds = tr("Calendar (*.ics);;All files (*)")
    path = file_for_person(context, parent, path, tr("Take in a calendar"), kinds)
    if path is None:
        return
    events = read_file(context, parent, path, MOST_BYTES, lambda data: read_events(data, today))
    if events is None:
        return
    if not events:
        context.say(tr("There are no events in {name}.").format(name=path.name))
        return
    BookingsDialog(context, path.name, events, parent).ask()


class BookingsDialog(RowsInDialog):
    """The events of one calendar, and whether each becomes a booking."""

    def __init__(
        self, context: Context, name: str, events: Sequence[Event], parent: QWidget | None
    ) -> None:
        tr = context.tr
        super().__init__(context, tr("Take in a calendar"), parent)
        self._name, self._events = name, events
        self._rows: tuple[BookingRow, ...] = ()
        self.choices: list[str] = []
        if self.person.count() > 1:
            self.row(Field(context.theme, tr("W&hose"), self.person))
        self.place_rows(tr("Events of {name}").format(name=name))
        self.look()
        self.finish(self.keep, save_text=tr("&Done"))
        self.person.currentIndexChanged.connect(lambda _index: self.look())

    def look(self) -> None:
        """Hold the events against the bookings of the person chosen."""
        context = self._context
        ledger, today = context.view().ledger, context.today()
        person, language = self.person.key(), self.catalog.language
        self._rows = booking_rows(self._events, ledger, person, today, language)
        self.choices = [TAKE if can_be_booked(one) else LEAVE for one in self._rows]
        self.show_rows()

    def answer(self, key: str, what: str) -> bool:
        place = int(key)
        possible = what == LEAVE or can_be_booked(self._rows[place])
        if possible:
            self.choices[place] = what
        return possible

    def refusal(self, count: int) -> str:
        return self.tr("%n event(s) cannot become a booking.", "", count)

    def keep(self) -> bool:
        """Make the bookings, as one step; whether that was possible."""
        wanted = [
            row for row, choice in zip(self._rows, self.choices, strict=True) if choice == TAKE
        ]
        if not wanted:
            self.message.show()
            self.message.say(self.tr("No event is to be taken in."), assertive=True)
            return False
        self._context.safe.back_up_before()
        try:
            taken = take_bookings(self._context.book, wanted, self._name)
        except BookError as error:
            self.show_error(error)
            return False
        self._context.say(self.tr("%n booking(s) taken in.", "", taken))
        return True

    def show_rows(self) -> None:
        rows, choices = self._rows, tuple(self.choices)
        formats, today = self._context.formats, self._context.today()

        def row_at(place: int) -> Row:
            line = booking_line(rows[place], formats, today)
            return self.row_with_answer(str(place), line, choices[place])

        keys = [str(place) for place in range(len(rows))]
        self.listed.fill(LazyRows(keys, row_at, lambda place: len(rows[place].event.summary)))
        pairs = zip(rows, choices, strict=True)
        left = Counter(row.state for row, choice in pairs if choice == LEAVE)
        taken = choices.count(TAKE)
        self.consequence.say(bookings_sentence(taken, left, self.catalog))
