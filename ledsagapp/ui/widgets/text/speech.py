"""What Qt says badly to a screen reader, put right; and the line that speaks results."""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QDialog,
    QLabel,
    QStackedWidget,
    QWidget,
)
from shiboken6 import Shiboken

from ledsagapp.ui.widgets.fields.inputs import LineInput
from ledsagapp.ui.widgets.text.echo import AccessibleTextMirror
from ledsagapp.ui.widgets.text.text import Asked, Paragraph, Sentence

_PLATFORM = sys.platform


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
            self.hide()
            self.show()
            return
        event = QAccessibleAnnouncementEvent(self.window(), text)
        if assertive:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def repeat(self) -> None:
        """Say the latest message again."""
        self.say(self.text())


class _Message(QAccessibleWidget):
    """A message is the program's, not the dialog's: Orca would say the dialog's title before it."""

    def __init__(self, line: MessageLine) -> None:
        super().__init__(line, QAccessible.Role.Notification)
        self._in_dialog = isinstance(line.window(), QDialog)

    def parent(self) -> QAccessibleInterface:
        program = QApplication.instance()
        if not self._in_dialog or program is None:
            return super().parent()
        return QAccessible.queryAccessibleInterface(program)


class _Paragraph(QAccessibleWidget):
    """A text that is no label: it can be read, and is not read out by itself."""

    def __init__(self, told: Paragraph) -> None:
        super().__init__(told, QAccessible.Role.Paragraph)
        self._said = told

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and Shiboken.isValid(self._said):
            return self._said.text()
        return str(super().text(kind))


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, MessageLine):
        return _Message(thing)
    if isinstance(thing, Sentence | LineInput):
        return AccessibleTextMirror(thing)
    if isinstance(thing, Asked):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    if isinstance(thing, QWidget) and thing.property("heard") == "button":
        # Pressed by Enter, whatever Qt makes it out to be: the headings of a table.
        return QAccessibleWidget(thing, QAccessible.Role.Button)
    if isinstance(thing, Paragraph):
        return _Paragraph(thing)
    if type(thing) is QStackedWidget:
        # Qt's own role makes Orca say "layered pane" whenever the focus enters.
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None


def install() -> None:
    """Teach Qt the roles above; once, after the application is made."""
    QAccessible.installFactory(_interface)
