"""What Qt says badly to a screen reader, put right: roles, names and values."""

import sys
from typing import TypeGuard

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QStackedWidget,
    QWidget,
)
from shiboken6 import Shiboken

from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.echo import AccessibleTextMirror
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.widgets.text.text import Asked, Offered, Sentence, SilentText

_PLATFORM = sys.platform
_OPENING = ("ShowMenu", "Press")


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


def interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """What a screen reader is told of a part of the window; None where Qt tells it well."""
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
