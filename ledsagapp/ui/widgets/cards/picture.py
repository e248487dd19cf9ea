"""A receipt's picture on a page or in a dialog, never wider than there is room for."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ledsagapp.ui.style.theme import Theme


class Picture(QLabel):
    """A receipt's picture, as wide as there is room for; its name says what it shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whole = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_picture(self, content: bytes | None, name: str) -> None:
        """Show a picture and say what it is; None shows nothing."""
        self._whole = QPixmap()
        if content is not None:
            self._whole.loadFromData(QByteArray(content))
        self.setAccessibleName(name)
        self.setVisible(not self._whole.isNull())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull() or self.width() < 20:
            return
        ratio = self.devicePixelRatio()
        widest = min(self.width(), self._theme.letters(50)) * ratio
        drawn = self._whole.scaledToWidth(
            round(min(widest, self._whole.width())), Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        self.setPixmap(drawn)
        self.setFixedHeight(round(drawn.height() / ratio))
