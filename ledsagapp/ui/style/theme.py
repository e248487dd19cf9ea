"""How the program looks right now: theme, text size and icons, handed to whatever paints."""

from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPixmap

from ledsagapp.domain.values import dataclass
from ledsagapp.ui.style.color_scheme import ColorScheme
from ledsagapp.ui.style.icon_pictures import draw_icon

SEMIBOLD = QFont.Weight.DemiBold
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_ENDLESS: Final = 10_000  # pixels
_MANY_HEIGHTS: Final = 2_000


@dataclass(frozen=True, slots=True)
class _Drawn:
    name: str
    size: int
    color: str
    ratio: float


class Fonts(QObject):
    """Rings when the application's font has changed.

    Qt tells a widget only where its font is the application's own; one whose font is a factor
    of it listens here. Walking over all widgets to tell them is not safe: some are half gone.
    """

    changed = Signal()


class Theme:
    """The theme and text size in force; ``ui.app`` changes them, everyone else reads."""

    def __init__(self, colors: ColorScheme, ratio: float = 1.0) -> None:
        self.colors = colors
        self.fonts = Fonts()
        self._ratio = ratio
        self._drawn: dict[_Drawn, QPixmap] = {}
        self._lines: dict[float, int] = {}
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._metrics: dict[bool, QFontMetrics] = {}
        self._heights: dict[tuple[str, int, bool], int] = {}
        self._base: QFont | None = None
        self._letter = 0

    def color(self, use: str) -> QColor:
        """The colour for a use, by the name of the theme's field."""
        return self.colors.color(use)

    def font(self, factor: float = 1.0, *, strong: bool = False) -> QFont:
        """The application's font times a factor of the type scale; strong is semibold."""
        base = self._base_font()
        known = self._fonts.get((factor, strong))
        if known is None:
            known = self._fonts[factor, strong] = self._font(base, factor, strong=strong)
        return QFont(known)  # whoever asked may change it

    def _base_font(self) -> QFont:
        """The application's; where it has become another, nothing measured holds any more."""
        base = QGuiApplication.font()
        if base != self._base:  # the system's may have changed too
            self._base = base
            self.measure_anew()
        return base

    @staticmethod
    def _font(base: QFont, factor: float, *, strong: bool) -> QFont:
        font = QFont(base)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        if strong:
            font.setWeight(SEMIBOLD)
        return font

    def letters(self, count: float) -> int:
        """The width in pixels of so many average letters of body text."""
        if not self._letter:
            self._letter = QFontMetrics(QGuiApplication.font()).averageCharWidth()
        return round(self._letter * count)

    def line(self, factor: float = 1.0) -> int:
        """The height in pixels of a line of text at a factor of the type scale."""
        if factor not in self._lines:
            self._lines[factor] = QFontMetrics(self.font(factor)).height()
        return self._lines[factor]

    def metrics(self, *, strong: bool = False) -> QFontMetrics:
        """How large the letters of body text are."""
        self._base_font()
        if strong not in self._metrics:
            self._metrics[strong] = QFontMetrics(self.font(strong=strong))
        return self._metrics[strong]

    def height_of(self, text: str, width: int, *, strong: bool = False) -> int:
        """The height in pixels of body text that is broken between words to fit a width."""
        metrics, asked = self.metrics(strong=strong), (text, width, strong)
        if asked not in self._heights:
            if len(self._heights) >= _MANY_HEIGHTS:
                self._heights.clear()
            box = QRect(0, 0, width, _ENDLESS)
            self._heights[asked] = metrics.boundingRect(box, _WRAP, text).height()
        return self._heights[asked]

    def measure_anew(self) -> None:
        """Forget what was measured with the application's font before it was changed."""
        self._lines.clear()
        self._fonts.clear()
        self._metrics.clear()
        self._heights.clear()
        self._letter = 0

    def pixmap(self, name: str, size: int, color: QColor) -> QPixmap:
        """An icon drawn in one colour at a size in logical pixels."""
        key = _Drawn(name, size, color.name(), self._ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(key)
        return self._drawn[key]

    def icon(
        self, name: str, use: str = "text", factor: float = 1.15, *, both: bool = True
    ) -> QIcon:
        """An icon for a button or menu item, sized by the line height.

        ``both``: also as what cannot be pressed now shows it.
        """
        size = round(self.line() * factor)
        made = QIcon(self.pixmap(name, size, self.color(use)))
        if both:
            made.addPixmap(self.pixmap(name, size, self.color("disabled")), QIcon.Mode.Disabled)
        return made

    def icon_size(self, factor: float = 1.15) -> QSize:
        """The size that goes with ``icon``."""
        size = round(self.line() * factor)
        return QSize(size, size)

    def _draw(self, key: _Drawn) -> QPixmap:
        pixels = max(1, round(key.size * key.ratio))
        pixmap = draw_icon(key.name, pixels, QColor(key.color))
        pixmap.setDevicePixelRatio(key.ratio)
        return pixmap
