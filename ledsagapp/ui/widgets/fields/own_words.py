"""The line on the first page where one writes in one's own words; it fills the form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput

_NARROW = 60


class _OwnLine(LineInput):
    """Where nothing is written, Ctrl+Z is about what was saved last, not about the line."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)


class OwnWordsLine(QWidget):
    """A line and a button; ``fill`` is given the line and answers whether it was used."""

    def __init__(self, theme: Theme, tr: Catalog, fill: Callable[[str], bool]) -> None:
        super().__init__()
        self._theme = theme
        self._fill = fill
        self.line = _OwnLine()
        self._field = Field(
            theme,
            tr("Write in your own words"),
            self.line,
            tr("For example: yesterday 13-16:30 cinema with Anna 145 kr"),
        )
        self._button = Button(theme, tr("Fill in"), self._use, icon="right")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._field, 1)
        self._box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.returnPressed.connect(self._use)

    def begin(self) -> None:
        """Put the focus on the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _use(self) -> None:
        if not self.line.text().strip():
            self.begin()
        elif self._fill(self.line.text()):
            self.line.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.letters(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._box.setAlignment(self._button, side)
