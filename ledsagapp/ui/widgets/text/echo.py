"""How a text is told to a screen reader: to its last letter, and a sentence as one line.

Qt says of a QLineEdit that no letter has attributes, not even none: Orca then leaves out the last
one and reads "145" as "14". Of a wrapped sentence readers say only the line on the screen. So a
hidden text, which is as the one shown and never wraps, answers for it. It is made when the text
gets the focus and a reader is there: never while the reader is asking, which Qt does not survive.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextCursor
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QPlainTextEdit
from shiboken6 import Shiboken

_KIND = QAccessible.InterfaceType
_NAME = "echo"


class _Echo(QPlainTextEdit):
    """The hidden text."""

    def __init__(self, shown: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(shown)
        self.setObjectName(_NAME)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.hide()
        # It tells nothing by itself: what is shown does. Qt tells only of what is in a widget.
        for part in self.findChildren(QObject):
            if part.metaObject().className() == "QPlainTextEditControl":
                part.setParent(QObject(self))
        self.told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(self)

    def follow(self, shown: QLineEdit | QPlainTextEdit) -> None:
        """Take over text, caret and what is marked."""
        text, anchor, at = standing(shown)
        if self.toPlainText() != text:
            self.setPlainText(text)
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) == (anchor, at):
            return
        cursor.setPosition(max(0, min(anchor, len(text))))
        cursor.setPosition(max(0, min(at, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def standing(shown: QLineEdit | QPlainTextEdit) -> tuple[str, int, int]:
    """The text, where marking began, and where the caret is."""
    if isinstance(shown, QPlainTextEdit):
        cursor = shown.textCursor()
        return shown.toPlainText(), cursor.anchor(), cursor.position()
    at = shown.cursorPosition()
    if not shown.hasSelectedText():
        return shown.displayText(), at, at
    start, end = shown.selectionStart(), shown.selectionEnd()
    return shown.displayText(), start if at == end else end, at


def stand_behind(shown: QLineEdit | QPlainTextEdit) -> None:
    """Make the hidden text of one shown, where it has none yet."""
    if _echo(shown) is None:
        _Echo(shown)


def _echo(shown: QLineEdit | QPlainTextEdit) -> _Echo | None:
    found = shown.findChild(QPlainTextEdit, _NAME)
    return found if isinstance(found, _Echo) else None


class AccessibleTextMirror(QAccessibleWidget):
    """The interface of a line one writes in, or of a sentence one reads."""

    def __init__(self, shown: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(shown, QAccessible.Role.EditableText)
        self._shown = shown

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and Shiboken.isValid(self._shown):
            return standing(self._shown)[0]
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        state = super().state()
        if Shiboken.isValid(self._shown):
            state.editable = not self._shown.isReadOnly()
            state.readOnly = self._shown.isReadOnly()
            state.multiLine = isinstance(self._shown, QPlainTextEdit)
            state.selectableText = True
            # Readers then call it a field for a password, and spell nothing of it.
            state.passwordEdit = (
                isinstance(self._shown, QLineEdit)
                and self._shown.echoMode() is not QLineEdit.EchoMode.Normal
            )
        return state

    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> Shiboken.VoidPtr:
        # None, or a number, would end the program as soon as a screen reader looks; and so would
        # an error, where it asks for what is just being put away.
        if not Shiboken.isValid(self._shown):
            return Shiboken.VoidPtr(0)
        found: object = None
        if kind == _KIND.TextInterface:
            echo = _echo(self._shown)
            if echo is not None and echo.told is not None:
                # Qt asks where the caret is before it tells anyone else that it has moved.
                echo.follow(self._shown)
                found = echo.told.interface_cast(kind)
        else:
            found = super().interface_cast(kind)
        return found if isinstance(found, Shiboken.VoidPtr) else Shiboken.VoidPtr(0)
