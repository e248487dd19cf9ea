"""The menu of a row: what the buttons of its list do, under the mouse or by the menu key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton

# Keys that do the same on the row itself; shown in the menu so that they are found.
CHANGE_KEY, REMOVE_KEY, AGAIN_KEY = "Enter", "Delete", "Ctrl+D"


class RowMenu(QObject):
    """Opens with the right button, the menu key or Shift+F10; the row becomes the chosen one.

    Each entry presses its button, so that the menu can do nothing that the buttons cannot. Buttons
    that are not offered now are left out.
    """

    def __init__(
        self, listed: QAbstractItemView, buttons: Sequence[tuple[QPushButton, str]]
    ) -> None:
        super().__init__(listed)
        self._listed, self._buttons = listed, tuple(buttons)
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
        for button, keys in self._buttons:
            if button.isHidden() or not button.isEnabled():
                continue
            text = button.text()
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.triggered.connect(lambda _on=False, button=button: button.click())
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.popup(self._listed.viewport().mapToGlobal(point))
        menu.setActiveAction(menu.actions()[0])
