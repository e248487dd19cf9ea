"""How a text is told to a screen reader: to its last letter, and a sentence as one line.

Qt says of a QLineEdit that no letter has attributes, not even none: Orca then leaves out the last
one and reads "145" as "14". Of a wrapped sentence readers say only the line on the screen. So a
hidden text, which follows the one shown and never wraps, answers for it; it is made only where a
screen reader asks.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEditableTextInterface,
    QAccessibleInterface,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QPlainTextEdit
from shiboken6 import Shiboken

_KIND = QAccessible.InterfaceType


class _Echo(QPlainTextEdit):
    """The hidden text, always as the one shown is."""

    def __init__(self, shown: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(shown)
        self._shown = shown
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.hide()
        self._be_silent()
        shown.textChanged.connect(lambda *_: self.follow())
        shown.cursorPositionChanged.connect(lambda *_: self.follow())
        shown.selectionChanged.connect(lambda *_: self.follow())
        self.follow()

    def _be_silent(self) -> None:
        """Tell nothing by itself: what is shown does. Qt tells only of what is in a widget."""
        for part in self.findChildren(QObject):
            if part.metaObject().className() == "QPlainTextEditControl":
                part.setParent(QObject(self))

    def follow(self) -> None:
        """Take over text, caret and what is marked."""
        text, anchor, at = _standing(self._shown)
        if self.toPlainText() != text:
            self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(anchor, len(text))))
        cursor.setPosition(max(0, min(at, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _standing(shown: QLineEdit | QPlainTextEdit) -> tuple[str, int, int]:
    """The text, where marking began, and where the caret is."""
    if isinstance(shown, QPlainTextEdit):
        cursor = shown.textCursor()
        return shown.toPlainText(), cursor.anchor(), cursor.position()
    at = shown.cursorPosition()
    if not shown.hasSelectedText():
        return shown.displayText(), at, at
    start, end = shown.selectionStart(), shown.selectionEnd()
    return shown.displayText(), start if at == end else end, at


class _Editing(QAccessibleEditableTextInterface):
    """What a screen reader may do to a line that is written in."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line = line

    def deleteText(self, start: int, end: int) -> None:
        self.replaceText(start, end, "")

    def insertText(self, place: int, text: str) -> None:
        self.replaceText(place, place, text)

    def replaceText(self, start: int, end: int, text: str) -> None:
        line = self._line
        if not line.isReadOnly():
            before = line.text()
            line.setText(before[:start] + text + before[end:])


class Echoed(QAccessibleWidget):
    """The interface of a line one writes in, or of a sentence one reads."""

    def __init__(self, shown: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(shown, QAccessible.Role.EditableText)
        self._shown = shown
        self._editing = _Editing(shown) if isinstance(shown, QLineEdit) else None
        self._echo: _Echo | None = None
        self._told: QAccessibleInterface | None = None

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return _standing(self._shown)[0]
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        state = super().state()
        state.editable = not self._shown.isReadOnly()
        state.readOnly = self._shown.isReadOnly()
        state.multiLine = isinstance(self._shown, QPlainTextEdit)
        state.selectableText = True
        return state

    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> Shiboken.VoidPtr:
        # None, or a number, would end the program as soon as a screen reader looks.
        if kind == _KIND.EditableTextInterface and self._editing is not None:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._editing)[0])
        asked = self._text_of_echo() if kind == _KIND.TextInterface else None
        found: object = super().interface_cast(kind) if asked is None else asked
        return found if isinstance(found, Shiboken.VoidPtr) else Shiboken.VoidPtr(0)

    def _text_of_echo(self) -> object:
        if self._echo is None:
            self._echo = _Echo(self._shown)
            self._told = QAccessible.queryAccessibleInterface(self._echo)
        # Qt asks where the caret is before it tells anyone else that it has moved.
        self._echo.follow()
        told = self._told
        return None if told is None else told.interface_cast(_KIND.TextInterface)
