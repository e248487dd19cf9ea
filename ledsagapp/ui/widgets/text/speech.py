"""What Qt says badly to a screen reader, put right; and the line that speaks results."""

import sys
from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QWidget,
)
from shiboken6 import Shiboken

from ledsagapp.ui.widgets.fields.inputs import Choice, LineInput
from ledsagapp.ui.widgets.text.echo import AccessibleTextMirror
from ledsagapp.ui.widgets.text.reader import reader_listens
from ledsagapp.ui.widgets.text.text import Asked, Offered, Sentence, SilentText

_PLATFORM = sys.platform
_LATEST = 1000  # milliseconds until it is said although another program has the keyboard
_OPENING = ("ShowMenu", "Press")


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

    def __init__(self, told: SilentText) -> None:
        super().__init__(told, QAccessible.Role.Paragraph)
        self._said = told

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and Shiboken.isValid(self._said):
            return self._said.text()
        return str(super().text(kind))


class _Choice(QAccessibleWidget):
    """A choice is called what stands beside it, and its value is what is chosen.

    On Linux Qt calls it what is chosen, and Orca 48 then says that twice.
    """

    def __init__(self, choice: Choice) -> None:
        super().__init__(choice, QAccessible.Role.ComboBox)
        self._choice = choice

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and Shiboken.isValid(self._choice):
            return self._choice.accessibleName()
        if kind == QAccessible.Text.Value and Shiboken.isValid(self._choice):
            return self._choice.currentText()
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = Shiboken.isValid(self._choice) and self._choice.view().isVisible()
        return state

    def childCount(self) -> int:
        return int(Shiboken.isValid(self._choice))

    def child(  # type: ignore[override]
        self, index: int
    ) -> QAccessibleInterface | None:
        if index or not Shiboken.isValid(self._choice):
            return None
        return QAccessible.queryAccessibleInterface(self._choice.view())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        there = Shiboken.isValid(self._choice) and child.object() is self._choice.view()
        return 0 if there else -1

    def actionNames(self) -> list[str]:
        return [*super().actionNames(), *_OPENING]

    def doAction(self, name: str) -> None:
        if name not in _OPENING:
            super().doAction(name)
        elif Shiboken.isValid(self._choice) and self._choice.isEnabled():
            if self._choice.view().isVisible():
                self._choice.hidePopup()
            else:
                self._choice.showPopup()


def _names_file(thing: QObject) -> TypeGuard[QLineEdit]:
    """Whether one writes the name of a file in it, in Qt's own dialog."""
    return isinstance(thing, QLineEdit) and isinstance(thing.window(), QFileDialog)


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, MessageLine):
        return _Message(thing)
    if isinstance(thing, Sentence | LineInput) or _names_file(thing):
        return AccessibleTextMirror(thing)
    if isinstance(thing, Choice) and _PLATFORM.startswith("linux"):
        return _Choice(thing)
    if isinstance(thing, Asked):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    if isinstance(thing, QWidget) and thing.property("heard") == "button":
        # Pressed by Enter, whatever Qt makes it out to be: the headings of a table.
        return QAccessibleWidget(thing, QAccessible.Role.Button)
    if isinstance(thing, Offered):
        return QAccessibleWidget(thing, QAccessible.Role.List)
    if isinstance(thing, SilentText):
        return _Paragraph(thing)
    if type(thing) is QStackedWidget:
        # Qt's own role makes Orca say "layered pane" whenever the focus enters.
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None


def install() -> None:
    """Teach Qt the roles above; once, after the application is made."""
    QAccessible.installFactory(_interface)
