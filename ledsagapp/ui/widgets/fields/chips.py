"""Chips: what was understood of a line while it is written, each part in a box of its own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import Flow
from ledsagapp.ui.widgets.text.text import SilentText
from ledsagapp.wording.entries.chip import PLAIN, QUESTION, RESULT, Chip

_PAD = 10
_FILL = {PLAIN: "base", QUESTION: "note_bg", RESULT: "select"}
_TEXT = {PLAIN: "text", QUESTION: "note_text", RESULT: "on_select"}


class ChipBox(SilentText):
    """One chip: an icon and words, as wide as they are, on several lines where there is no room.

    It is no stop for Tab: the field's description says what stands here.
    """

    def __init__(self, theme: Theme, chip: Chip, parent: QWidget) -> None:
        self._look, self._chip = theme, chip
        super().__init__(theme, chip.text, strong=chip.tone == RESULT, parent=parent)
        self._recolor()
        self._pad()

    def sizeHint(self) -> QSize:
        around = self._icon_room() + _PAD
        parent = self.parentWidget()
        room = parent.width() if parent is not None and parent.width() > around else 10_000
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + around + 2, room)
        return QSize(width, max(least_height(self._look), self.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(10, least_height(self._look))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()
        elif event.type() == QEvent.Type.FontChange:
            self._pad()

    def _icon_room(self) -> int:
        return _PAD + self._look.line() + 8

    def _pad(self) -> None:
        self.setContentsMargins(self._icon_room(), 4, _PAD, 4)

    def _recolor(self) -> None:
        color = self._look.color(_TEXT[self._chip.tone])
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, line = QPainter(self), self._look.colors, self._look.line()
        edge = colors.color("line" if self._chip.tone == PLAIN else _FILL[self._chip.tone])
        if colors.high_contrast:
            edge = colors.color("outline")
        draw_box(painter, self.rect(), colors.color(_FILL[self._chip.tone]), edge, 1)
        color = colors.color(_TEXT[self._chip.tone])
        box = QRect(_PAD, (self.height() - line) // 2, line, line)
        painter.drawPixmap(box.topLeft(), self._look.pixmap(self._chip.icon, line, color))
        painter.end()
        super().paintEvent(event)


class ChipRow(QWidget):
    """A row that is always there: chips, each with what can be done about it, else an example."""

    def __init__(self, theme: Theme, tr: Catalog, example: str, add: Callable[[str], None]) -> None:
        super().__init__()
        self._theme, self._tr, self._add = theme, tr, add
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._example = SilentText(theme, example, quiet=True)
        self._chips = QWidget()
        self._row = Flow(self._chips)
        self._made: list[ChipBox | Button] = []
        self._shown: tuple[Chip, ...] = ()
        box.addWidget(self._example)
        box.addWidget(self._chips)
        self._chips.hide()
        self.restyle()

    def chips(self) -> tuple[Chip, ...]:
        """What stands there."""
        return self._shown

    def show_chips(self, chips: Sequence[Chip]) -> bool:
        """Show these; whether what Tab stops at here is another than before."""
        if tuple(chips) == self._shown:
            return False
        adds = [one.add for one in self._shown if one.add]
        self._shown = tuple(chips)
        self._example.setVisible(not chips)
        self._chips.setVisible(bool(chips))
        for widget in self._made:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        for chip in chips:
            self._put(ChipBox(self._theme, chip, self._chips))
            if chip.add:
                text = self._tr("Add {name}").format(name=chip.add)
                spoken = self._tr("Add {name} as a companion").format(name=chip.add)
                pressed = partial(self._add, chip.add)
                self._put(Button(self._theme, text, pressed, icon="plus", name=spoken))
        self.restyle()
        self.updateGeometry()
        return adds != [one.add for one in chips if one.add]

    def _put(self, widget: ChipBox | Button) -> None:
        self._made.append(widget)
        self._row.addWidget(widget)
        widget.show()

    def restyle(self) -> None:
        """Take the least height that goes with the text size."""
        high = least_height(self._theme)
        self.setMinimumHeight(high)
        for widget in self._made:
            if isinstance(widget, Button):
                widget.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for widget in self._made:
            widget.updateGeometry()


def least_height(theme: Theme) -> int:
    """The height of a chip of one line."""
    return max(30, theme.line() + 11)
