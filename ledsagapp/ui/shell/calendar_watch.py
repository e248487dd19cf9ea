"""Writes the calendar file anew after each saving, where the person wants it kept up to date."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ledsagapp.files import atomic_write
from ledsagapp.ui.background import start
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.common.disk_reason import disk_reason

CALM: Final = 800  # milliseconds without a saving before the file is written


class CalendarWatch(QObject):
    """Keeps one file in step with the book; a failure is told once, until a writing goes well."""

    def __init__(self, window: Window, calm: int = CALM) -> None:
        super().__init__(window)
        self._window = window
        self._there: object = None  # what the file holds by now
        self._failed = False
        self._pause = QTimer(self, singleShot=True, interval=calm)
        self._pause.timeout.connect(self.write)
        window.refreshed.connect(self._pause.start)
        self._pause.start()

    def write(self) -> None:
        """Write the file where it is wanted and what it holds has changed."""
        context = self._window.context
        remembered = context.lists.recall("calendar-file")
        if not remembered or context.book.is_closed:
            return
        from ledsagapp.workflow.exchange.calendar_memory import (  # noqa: PLC0415
            calendar_bytes,
            changes_of,
            kept_file,
        )

        file = kept_file(remembered)
        if file is None:
            return
        changes = changes_of(context.book.history.counts("outing"))
        events = file.events(context.view().ledger, context.tr, changes)
        if self._there == (file, events):
            return
        now, path = datetime.now(UTC), Path(file.path)

        def work() -> object:
            atomic_write(path, calendar_bytes(events, file, now), private=True)
            return file, events

        start(self, work, self._written, lambda error: self._told(path, error))

    def _written(self, there: object) -> None:
        self._there, self._failed = there, False

    def _told(self, path: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        if not self._failed:
            text = self._window.context.tr("{name} could not be written: {why}.")
            self._window.say(
                text.format(name=path.name, why=disk_reason(error, self._window.context.tr))
            )
        self._failed = True
