"""What a screen reader and a keyboard meet in a window, gathered for the tests."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ledsagapp.ui.widgets.lists.day_grid import DayGrid

_TEXT = QAccessible.Text
_ROLE = QAccessible.Role
_MOST = 200


def interface(widget: QWidget) -> QAccessibleInterface:
    """What Qt tells a screen reader about a widget."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def spoken_name(widget: QWidget) -> str:
    """The name a screen reader says; a box that is chosen from is named by its label alone."""
    told = interface(widget)
    if told.role() != _ROLE.ComboBox:
        return str(told.text(_TEXT.Name)).strip()
    labels = told.relations(QAccessible.RelationFlag.Label)
    return " ".join(str(label[0].text(_TEXT.Name)).strip() for label in labels)


def shown(root: QWidget) -> list[QWidget]:
    """The visible widgets of a window that are its own, not the inner parts of Qt's."""
    found = [root, *root.findChildren(QWidget)]
    return [
        one
        for one in found
        if one.isVisibleTo(root)
        and (one is root or one.window() is root.window())
        and not _inner(one)
    ]


@contextmanager
def stray_windows() -> Iterator[list[str]]:
    """The kinds of whatever becomes a window meanwhile, besides windows, dialogs and menus.

    A part shown before it lies anywhere is a window for a moment: it takes the keyboard from the
    one there is, and a screen reader tells of it.
    """
    watch = _Windows()
    program = QCoreApplication.instance()
    assert program is not None
    program.installEventFilter(watch)
    try:
        yield watch.shown
    finally:
        program.removeEventFilter(watch)


class _Windows(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, QDialog | QMainWindow | QMenu)
        ):
            self.shown.append(type(watched).__name__)
        return False


def _inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    inside = isinstance(parent, QComboBox | QAbstractItemView)
    return inside or widget.objectName().startswith("qt_")


def stops(root: QWidget) -> list[QWidget]:
    """Everything Tab should reach."""
    return [
        one
        for one in shown(root)
        if one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.isHidden()
        and one.focusProxy() is None
    ]


# -- what is said ------------------------------------------------------------------------------
def complaints(root: QWidget) -> list[str]:
    """What a screen reader would be silent or unclear about."""
    found = [f"{_who(one)} has no name" for one in stops(root) if not spoken_name(one)]
    twins = Counter((interface(one).role().name, spoken_name(one)) for one in stops(root))
    found += [f"{count} × {what}" for what, count in twins.items() if count > 1]
    for one in shown(root):
        told = interface(one)
        name, value = str(told.text(_TEXT.Name)).strip(), str(told.text(_TEXT.Value)).strip()
        if told.role() == _ROLE.Graphic and not name and not value:
            found.append(f"{_who(one)} is a picture without a name")
        if told.role() == _ROLE.ProgressBar and (not name or told.valueInterface() is None):
            found.append(f"{_who(one)} is a bar without name or value")
        if isinstance(one, QAbstractItemView):
            found += [f"row {n} of {_who(one)} is silent" for n in _silent_rows(one)]
        if isinstance(one, QLabel) and one.buddy() is None and mnemonic(one.text()):
            found.append(f"{one.text()!r} has a mnemonic that leads nowhere")
    if root.isWindow() and not root.windowTitle().strip():
        found.append("no title")
    return found


def _who(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"


_HEADINGS = (QAccessible.Role.ColumnHeader, QAccessible.Role.RowHeader)


def _silent_rows(view: QAbstractItemView) -> Iterator[int]:
    told = interface(view)
    for number in range(min(told.childCount(), _MOST)):
        one = told.child(number)
        # The corner between a table's headers is no cell, and nobody gets there. A day says itself
        # which it is: the headings of its row and column would be said before each of them.
        heading = isinstance(view, DayGrid) and one.role() in _HEADINGS
        if one.role() != _ROLE.Pane and not heading and not str(one.text(_TEXT.Name)).strip():
            yield number


# -- keys --------------------------------------------------------------------------------------
def mnemonic(text: str) -> str:
    """The letter Alt goes with, "" for none."""
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).lower() if found else ""


def _marked(root: QWidget) -> Iterator[str]:
    """The texts of a window that carry an Alt letter: menus, buttons, labels of fields."""
    for one in shown(root):
        if isinstance(one, QMenuBar):
            yield from (action.text() for action in one.actions() if action.isVisible())
        elif (isinstance(one, QAbstractButton) and one.isEnabled()) or (
            isinstance(one, QLabel) and one.buddy() is not None
        ):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()


def _menus(root: QWidget) -> Iterator[list[str]]:
    for menu in root.findChildren(QMenu):
        yield [action.text() for action in menu.actions() if action.isVisible()]


def mnemonic_faults(root: QWidget) -> list[str]:
    """Alt letters given twice in a window or one of its menus, or not on every keyboard."""
    found = []
    for texts in (list(_marked(root)), *_menus(root)):
        letters: dict[str, list[str]] = {}
        for text in texts:
            if mnemonic(text):
                letters.setdefault(mnemonic(text), []).append(text)
        found += [f"{key}: {texts}" for key, texts in letters.items() if len(texts) > 1]
        found += [f"{key}: not on every keyboard" for key in letters if not key.isascii()]
    return found


def keys(root: QWidget) -> list[str]:
    """Every key of a window: of its menus, and what its visible parts listen to."""
    actions = [key.toString() for one in root.findChildren(QAction) for key in one.shortcuts()]
    here = [
        key.toString()
        for one in root.findChildren(QShortcut)
        for key in one.keys()  # noqa: SIM118 - a shortcut is no mapping
        if _listens(one, root)
    ]
    return [key for key in actions + here if key]


def _listens(shortcut: QShortcut, root: QWidget) -> bool:
    parent = shortcut.parent()
    everywhere = shortcut.context() == Qt.ShortcutContext.WindowShortcut
    return everywhere and isinstance(parent, QWidget) and parent.isVisibleTo(root)


# -- the way of Tab ----------------------------------------------------------------------------
def activate(root: QWidget, qtbot: QtBot) -> None:
    """Give a window the keyboard; nothing does so where there is no desktop."""
    root.show()
    root.window().activateWindow()
    qtbot.waitUntil(root.isActiveWindow)


@dataclass
class Tour:
    """One round of Tab: where it stopped, and the steps that went against reading order."""

    stops: list[QWidget] = field(default_factory=list)
    backwards: list[tuple[QWidget, QWidget]] = field(default_factory=list)

    def names(self) -> list[str]:
        """What was met, in words."""
        return [_who(one) for one in self.stops]

    def turns(self) -> list[str]:
        """The steps up or left, in words; a round has to come back up once."""
        return [f"{_who(old)} → {_who(new)}" for old, new in self.backwards]


def tour(first: QWidget) -> Tour:
    """Where Tab goes, one round from a widget on."""
    first.setFocus()
    made = Tour([first])
    for _count in range(_MOST):
        before = made.stops[-1]
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"Tab from {_who(before)} leads nowhere"
        assert now is not before, f"Tab does not leave {_who(now)}"
        if _against(before, now):
            made.backwards.append((before, now))
        if now is first:
            return made
        assert now not in made.stops, f"Tab goes round between {_who(now)} and {_who(before)}"
        made.stops.append(now)
    raise AssertionError(f"Tab never comes round: {made.names()}")


def unreached(root: QWidget, met: Sequence[QWidget]) -> list[str]:
    """What Tab should have reached and did not; one of several round ticks stands for all."""
    return [
        _who(one) for one in stops(root) if one not in met and not isinstance(one, QRadioButton)
    ]


def _against(before: QWidget, after: QWidget) -> bool:
    """Whether a step goes up, or left on the same line, without entering another column."""
    old, new = _place(before), _place(after)
    if not old.isValid():
        return False  # scrolled out of sight when the next one came into it
    up = new.bottom() < old.top() and new.left() < old.right()
    beside = new.top() < old.bottom() and old.top() < new.bottom()
    return up or (beside and new.right() < old.left())


def _place(widget: QWidget) -> QRect:
    """Where a widget can be seen in its window."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def first_stop(root: QWidget) -> QWidget:
    """Where Tab begins in a window."""
    found, all_of_them = root.nextInFocusChain(), stops(root)
    while found is not None and found not in all_of_them:
        found = found.nextInFocusChain()
    assert found is not None
    return found


# -- where one begins --------------------------------------------------------------------------
def misleading_focus(root: QWidget) -> list[str]:
    """A choice with the focus that is not ticked while one beside it is: Enter takes another."""
    focused = root.focusWidget()
    if not isinstance(focused, QRadioButton) or focused.isChecked():
        return []
    ticked = [
        one
        for one in root.findChildren(QRadioButton)
        if one.parent() is focused.parent() and one.isChecked()
    ]
    return [f"{_who(focused)} has the focus while {_who(one)} is ticked" for one in ticked]
