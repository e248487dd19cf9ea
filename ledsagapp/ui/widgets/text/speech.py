"""The line that speaks results, and what has Qt ask for the roles a screen reader is told."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.widgets.text.reader import reader_listens

_PLATFORM = sys.platform
_LATEST = 1000  # milliseconds until it is said although another program has the keyboard
# Qt asks for it only where a screen reader does.
_interface = lazy("ledsagapp.ui.widgets.text.roles", "interface_of")


class MessageLine(QLabel):
    """A visible line that is also spoken: ``say("Saved.")``; ``repeat`` says the last one again.

    On Linux its role is Notification and it is hidden and shown again, which older and newer
    Orca both read; elsewhere Qt's announcement event does the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(10)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATEST)
        self._late.timeout.connect(self._say_now)

    def tell(self, text: str) -> None:
        """As ``say``, in a dialog that keeps the line hidden until there is something to say."""
        self.show()
        self.say(text)

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Show the text and have it spoken once; assertive interrupts what is being said.

        Nothing to say is no notice: a reader would tell that there is one, and then be silent.
        """
        if not text.strip():
            self.setText("")
            return
        self.setText(text)
        self.setAccessibleName(text)
        if _PLATFORM.startswith("linux"):
            self._say_when_heard()
            return
        event = QAccessibleAnnouncementEvent(self.window(), text)
        if assertive:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def repeat(self) -> None:
        """Say the latest message again."""
        self.say(self.text())

    def _say_when_heard(self) -> None:
        """Say it at once, or when its window has the keyboard, as after a dialog.

        Orca falls silent when a window loses the keyboard, which it does after what is done then.
        """
        window = self.window()
        waits = reader_listens() and window.isVisible() and not window.isActiveWindow()
        if not waits:
            self._say_now()
        elif not self._late.isActive():
            window.installEventFilter(self)
            self._late.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._say_now()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        unheard = reader_listens() and not QAccessible.isActive()
        if unheard and self.text() and _PLATFORM.startswith("linux"):
            # It was there when its dialog opened.
            QTimer.singleShot(0, self, self._say_when_heard)

    def _say_now(self) -> None:
        self._late.stop()
        self.window().removeEventFilter(self)
        self.hide()
        self.show()


def install() -> None:
    """Teach Qt the roles of ``roles``; once, after the application is made."""
    QAccessible.installFactory(_interface)
