"""The menu of a row: what can be done with it, under the mouse or by the menu key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton

from ledsagapp.domain.values import dataclass

# Keys that do the same on the row itself; shown in the menu so that they are found.
CHANGE_KEY, REMOVE_KEY, AGAIN_KEY, COPY_KEY = "Enter", "Delete", "Ctrl+D", "Ctrl+C"


@dataclass(frozen=True, slots=True)
class RowAction:
    """What can be done with a row: its words, what does it, its keys, and whether it can be now."""

    text: Callable[[], str]
    run: Callable[[], object]
    keys: str = ""
    possible: Callable[[], bool] = lambda: True


def by_button(button: QPushButton, keys: str = "") -> RowAction:
    """What a button does, while it is offered."""
    return RowAction(
        button.text, button.click, keys, lambda: not button.isHidden() and button.isEnabled()
    )


def fill_menu(menu: QMenu, deeds: Sequence[RowAction | None]) -> None:
    """Put what can be done now into a menu; None is a line between."""
    menu.clear()
    for deed in deeds:
        if deed is None:
            if not menu.isEmpty():
                menu.addSeparator()
        elif deed.possible():
            text = deed.text()
            action = menu.addAction(f"{text}\t{deed.keys}" if deed.keys else text)
            action.triggered.connect(lambda _on=False, deed=deed: deed.run())


class RowMenu(QObject):
    """Opens with the right button, the menu key or Shift+F10; the row becomes the chosen one."""

    def __init__(self, listed: QAbstractItemView, deeds: Sequence[RowAction | None]) -> None:
        super().__init__(listed)
        self._listed, self._deeds = listed, tuple(deeds)
        listed.installEventFilter(self)
        listed.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift):
                self._by_keys()
                return True
        if isinstance(event, QContextMenuEvent) and watched is self._listed.viewport():
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                self._at(event.pos())
            return True
        return super().eventFilter(watched, event)

    def _by_keys(self) -> None:
        index = self._listed.currentIndex()
        if index.isValid():
            self._listed.scrollTo(index)
            self._open(self._listed.visualRect(index).center())

    def _at(self, point: QPoint) -> None:
        index = self._listed.indexAt(point)
        if not index.isValid():
            return
        if not self._listed.selectionModel().isSelected(index):
            self._listed.setCurrentIndex(index)
        self._open(point)

    def _open(self, point: QPoint) -> None:
        menu = QMenu(self._listed)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self._deeds)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.popup(self._listed.viewport().mapToGlobal(point))
        menu.setActiveAction(menu.actions()[0])
