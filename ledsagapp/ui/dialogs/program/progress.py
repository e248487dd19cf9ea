"""Slow work that everything else waits for: what is done, how far it has come, and stopping it."""

from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.storage.progress import LAST, Progress, StoppedError
from ledsagapp.ui.background import start
from ledsagapp.ui.style.steady import hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.audible_dialog import AudibleDialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, room_for
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.widgets.text.text import Sentence

_LOOK_EVERY = 100  # milliseconds
_TELL_EVERY = 25  # per cent
_WHOLE = 100


class Working(AudibleDialog):
    """Does the work off the window's thread and closes itself when it is done.

    The work is given what tells how far it has come and answers whether to go on, and must not
    touch a widget or an open book. When it tells its last share it can be stopped no more: either
    it was stopped before, or whoever presses the button is told so.
    """

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        title: str,
        work: Callable[[Progress], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tr, self._work = tr, work
        self._share = 0.0
        # Which came first, the stop or the last share, is settled under the lock.
        self._lock = Lock()
        self._stopping = self._too_late = self._done = False
        self._outcome: object = None
        self._error: Exception | None = None
        self._told = 0
        self.setWindowTitle(title)
        self.setModal(True)
        self._text = Sentence(theme, tr("What is being done"))
        self._text.say(title)
        self._bar = QProgressBar()
        hold_steady(self._bar)
        self._bar.setRange(0, _WHOLE)
        self._bar.setValue(0)
        self._bar.setAccessibleName(title)
        self._bar.setFormat("%p %")
        self._line = MessageLine()
        self._stop = Button(theme, tr("&Cancel"), self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_GAP, CARD_GAP, CARD_GAP, CARD_GAP)
        box.setSpacing(12)
        for widget in (self._text, self._bar, self._line):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(ButtonRow(self._stop, right=True))
        width = min(theme.letters(60), room_for(self).width() - 40)
        self.resize(width, theme.line() * 11)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._show_share)

    def run(self) -> object:
        """Do the work; answers what it answers, raises what it raises."""
        self._clock.start(_LOOK_EVERY)
        self._line.say(self._tr("It has begun."))
        start(self, partial(self._work, self._go_on), self._finished, self._failed)
        while not self._done:
            self.exec()
            if not self._done:
                # Once the application is told to end no loop goes on: the work's end must come.
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if self._error is not None:
            raise self._error
        return self._outcome

    def _go_on(self, share: float) -> bool:
        """Called from the work's own thread: a number is left here, nothing is drawn."""
        self._share = share
        with self._lock:
            self._too_late |= share >= LAST and not self._stopping
            return not self._stopping

    def _show_share(self) -> None:
        if self._too_late and self._stop.isEnabled():
            self._say_too_late()
        percent = min(round(self._share * _WHOLE), _WHOLE)
        self._bar.setValue(percent)
        if percent // _TELL_EVERY > self._told // _TELL_EVERY and percent < _WHOLE:
            self._told = percent
            self._line.say(self._tr("{percent} per cent done.").format(percent=percent))

    def _finished(self, outcome: object) -> None:
        self._outcome, self._done = outcome, True
        self._clock.stop()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._error, self._done = error, True
        self._clock.stop()
        self.accept()

    def reject(self) -> None:
        """Ask for it to be stopped; it is told when it has been."""
        if self._done:
            super().reject()
            return
        with self._lock:
            self._stopping = not self._too_late
        if self._stopping:
            self._stop.setEnabled(False)
            self._line.say(self._tr("It is being stopped."))
        else:
            self._say_too_late()

    def _say_too_late(self) -> None:
        self._stop.setEnabled(False)
        self._line.say(self._tr("It is nearly done and cannot be stopped any more."))


def do_slowly(
    theme: Theme,
    tr: Catalog,
    title: str,
    work: Callable[[Progress], object],
    parent: QWidget | None = None,
) -> object | None:
    """Do slow work behind a dialog; what it answers, None where the person stopped it."""
    dialog = Working(theme, tr, title, work, parent)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    try:
        return dialog.run()
    except StoppedError:
        return None
    finally:
        dialog.deleteLater()
