"""Watches the folder of receipts while the program is used, and says when something waits there."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from ledsagapp.ui.background import start
from ledsagapp.ui.shell.main_window import Window

CALM = 1500  # milliseconds a folder is left alone before it is looked into: files come in parts


class InboxWatch(QObject):
    """Says in the window how many receipts wait, once for each that is new.

    The folder is the one in the settings of the window, also after it was changed. It is read
    off the window's thread, since photographs are large.
    """

    def __init__(self, window: Window, calm: int = CALM) -> None:
        super().__init__(window)
        self._window = window
        self._seen: frozenset[Path] = frozenset()
        self._folder = ""
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=calm)
        self._watcher.directoryChanged.connect(lambda _path: self._pause.start())
        self._pause.timeout.connect(self.check)
        window.settings_wanted.connect(lambda _settings: self._follow())
        self._follow()

    def _follow(self) -> None:
        """Watch the folder the settings name by now."""
        folder = self._window.settings.receipt_folder
        if folder == self._folder:
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder, self._seen = folder, frozenset()
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
            self._pause.start()

    def check(self) -> None:
        """Look into the folder, and say what is new when that is known."""
        folder = self._folder
        expenses = self._window.view().ledger.expenses
        known = frozenset(one.sha256 for cost in expenses for one in cost.receipts)
        from ledsagapp.exchange.receipts.inbox import new_receipts  # noqa: PLC0415

        start(
            self,
            lambda: (folder, frozenset(one.path for one in new_receipts(Path(folder), known))),
            self._looked,
            lambda _error: None,  # a folder that cannot be read is told where it is asked for
        )

    def _looked(self, answer: object) -> None:
        folder, there = answer if isinstance(answer, tuple) else ("", frozenset())
        if folder != self._folder:
            return
        fresh, self._seen = there - self._seen, there
        if fresh:
            tr = self._window.context.tr
            text = tr("%n receipt(s) wait(s) to be paired. F5 shows them.", "", len(there))
            self._window.say(text)
