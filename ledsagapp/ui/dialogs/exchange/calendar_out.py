"""The bookings for a calendar program: whose, with which reminder, once or kept up to date."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.exchange.files import file_to_write, write_file
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.wording.common.formats import Formats
from ledsagapp.workflow.exchange.calendar_memory import (
    EVERYBODY,
    KEPT,
    CalendarFile,
    calendar_bytes,
    changes_of,
    kept_file,
    remembered_file,
)
from ledsagapp.workflow.papers.save_notice import saved_file

_NEVER: Final = "-"
_ALARMS: Final = (15, 30, 60, 120, 24 * 60)  # minutes before a booking
_DAY: Final = 24 * 60


def calendar_out(context: Context, parent: QWidget) -> None:
    """Ask for whom and with which reminder, and write the file."""
    dialog = CalendarDialog(context, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        context.say(context.tr("Nothing was written."))


def alarm_choices(formats: Formats) -> list[tuple[str, str]]:
    """When a calendar may remind."""
    tr = formats.tr
    before = tr("{time} before")
    found = [(_NEVER, tr("No reminder"))]
    for minutes in _ALARMS:
        length = tr("A day") if minutes == _DAY else formats.hours(minutes)
        found.append((str(minutes), before.format(time=length)))
    return found


class CalendarDialog(Dialog):
    """What the calendar is to hold; a file that is kept up to date can be let go here too."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("The bookings as a calendar"), parent)
        self._context = context
        view = context.view()
        kept = kept_file(context.lists.recall(KEPT))
        people = [(one.id, one.name) for one in view.ledger.people]
        self.person = Choice([*people, (EVERYBODY, tr("Everybody in the book"))])
        shown = view.person.id if view.person is not None else EVERYBODY
        self.person.choose(kept.person_id if kept is not None else shown)
        self.alarm = Choice(alarm_choices(context.formats))
        if kept is not None and kept.alarm is not None:
            self.alarm.choose(str(kept.alarm))
        self.keep_on = Tick(tr("&Keep the file up to date"), on=kept is not None)
        theme = context.theme
        self.row(Field(theme, tr("W&hose"), self.person), Field(theme, tr("&Reminder"), self.alarm))
        text = tr("It is written anew after each saving, while the program is open.")
        self.row(Field(theme, tr("&Keep the file up to date"), self.keep_on, text))
        self.finish(self.keep, save_text=tr("&Save the file…"))
        self.person.currentIndexChanged.connect(lambda _index: self._tell())
        self._tell()

    def keep(self) -> bool:
        """Write the file; whether that was possible."""
        context, tr = self._context, self.tr
        events = self._file("").events(context.view().ledger, self.catalog, self._changes())
        name = tr("bookings.ics")
        path = file_to_write(context, self, self.message, name, [tr("Calendar (*.ics)")])
        if path is None:
            return False
        if not path.suffix:
            path = path.with_suffix(".ics")
        file = self._file(str(path))
        data = calendar_bytes(events, file, datetime.now(UTC))
        if not write_file(context, self.message, path, data):
            return False
        on = self.keep_on.isChecked()
        context.lists.remember(KEPT, remembered_file(file) if on else {})
        outings = tr("%n outing(s), without notes.", "", len(events))
        said = f"{saved_file(path, self.catalog)} {outings}"
        kept = tr("The file is kept up to date.")
        context.say(f"{said} {kept}" if on else said)
        return True

    def _file(self, path: str) -> CalendarFile:
        alarm = self.alarm.key()
        return CalendarFile(path, self.person.key(), None if alarm == _NEVER else int(alarm))

    def _changes(self) -> dict[str, int]:
        return changes_of(self._context.book.history.counts("outing"))

    def _tell(self) -> None:
        events = self._file("").events(self._context.view().ledger, self.catalog, {})
        said = self.tr("%n outing(s), without notes.", "", len(events))
        kept = kept_file(self._context.lists.recall(KEPT))
        if kept is not None:
            text = self.tr("{name} is kept up to date now. Without the tick it no longer is.")
            said = f"{said} {text.format(name=Path(kept.path).name)}"
        self.consequence.say(said)
