"""A line one writes in, which a screen reader says well."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ledsagapp.ui.widgets.text import reader

_ENTERED = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class LineInput(QLineEdit):
    """A line of text that is spoken by its name first, also when it is empty."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumWidth(60)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reader.prepare(self)
        # Qt marks the text before it tells of the focus: Orca 43 then says the value before the
        # name, and nothing of an empty field. So what stands there is marked a moment later.
        begun = event.reason() == Qt.FocusReason.ActiveWindowFocusReason and self.isModified()
        if event.reason() not in _ENTERED or begun:
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
        found = self.text(), self.cursorPosition()
        QTimer.singleShot(0, self, lambda: self._mark(found))

    def _mark(self, found: tuple[str, int]) -> None:
        """Mark the text for being written over, if nobody has begun to write or walk in it."""
        if self.hasFocus() and found == (self.text(), self.cursorPosition()):
            self.selectAll()
