"""A picture of figures that is read where one comes to it, and is no news when they change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from ledsagapp.ui.style.steady import hold_steady


class StillBar(QProgressBar):
    """A progress bar for its role and value; nothing about it is progress that one waits for."""

    def __init__(self) -> None:
        super().__init__()
        hold_steady(self)
        self.setTextVisible(False)
        self.setRange(0, 100)

    def put(self, percent: int) -> None:
        """Have a value, unheard.

        Qt tells a screen reader of each new value of a bar that is shown, and the reader says it
        among what was saved; of one that is not shown nothing is told.
        """
        shown = self.testAttribute(Qt.WidgetAttribute.WA_WState_Visible)
        self.setAttribute(Qt.WidgetAttribute.WA_WState_Visible, False)
        self.setValue(max(0, min(100, percent)))
        self.setAttribute(Qt.WidgetAttribute.WA_WState_Visible, shown)
        self.update()
