"""What a short question needs beside Qt's own: buttons that stay whole at any text size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox

# Qt makes no question wider than the first, nor wider than the screen less the second.
_WIDEST, _BESIDE = 1000, 480
_AROUND = 120


def fit(box: QMessageBox) -> None:
    """Give large text the width there is, and stack the buttons where a row would cut them off."""
    row, room = box.findChild(QDialogButtonBox), box.screen().availableGeometry().width()
    if not isinstance(row, QDialogButtonBox):
        return
    wanted = sum(button.sizeHint().width() + 12 for button in box.buttons())
    if wanted <= min(_WIDEST, room - _BESIDE):
        return
    row.setOrientation(Qt.Orientation.Vertical)
    for label in box.findChildren(QLabel):
        if label.text():
            label.setMinimumWidth(room - _AROUND)
