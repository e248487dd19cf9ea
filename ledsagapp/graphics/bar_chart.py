"""Bars beside each other in length, laid out as a drawing: the same on the screen and on paper."""

from collections.abc import Callable, Iterator, Sequence

from ledsagapp.domain.values import dataclass
from ledsagapp.graphics.shapes import Align, Box, Caption, Drawing, Part, Polyline

NARROW = 48  # letters; below that the words stand above their bars
_WIDEST = 0.36  # of the width, for the words and for the figures beside the bars


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words, its figure in words, and how much; ``whole`` is drawn as an outline."""

    title: str
    figure: str
    amount: int
    whole: int = 0


@dataclass(frozen=True, slots=True)
class Lettering:
    """The letters a drawing is made with: size, height of a line, and how wide a text gets."""

    size: float
    line: float
    width: Callable[[str], float]

    def wrap(self, text: str, room: float) -> list[str]:
        """The text on as many lines as it needs; a word is never cut."""
        lines: list[str] = []
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [""]


def bars_chart(bars: Sequence[Bar], width: float, lettering: Lettering, use: str) -> Drawing:
    """The bars from top to bottom; ``use`` is the colour of what they are filled with."""
    chart = _Chart(bars, width, lettering, use)
    parts = list(chart.parts())
    return Drawing(max(width, 1), max(chart.height, 1), tuple(parts))


class _Chart:
    """Lays the bars out one below the other; ``height`` grows on the way."""

    def __init__(self, bars: Sequence[Bar], width: float, lettering: Lettering, use: str) -> None:
        self._bars, self._width, self._let, self._use = bars, width, lettering, use
        self._thick = max(lettering.line, 8.0)
        self._gap = lettering.line * 0.7
        self._longest = max([1, *(max(one.amount, one.whole) for one in bars)])
        self._narrow = width < lettering.width("n") * NARROW
        most = width * _WIDEST
        self._words = min(max((lettering.width(one.title) for one in bars), default=0) + 2, most)
        figures = max((lettering.width(one.figure) for one in bars), default=0) + 2
        self._figures = min(figures, most)
        self.height = 2.0

    def parts(self) -> Iterator[Part]:
        """Everything to be drawn."""
        for bar in self._bars:
            yield from self._above(bar) if self._narrow else self._beside(bar)
            self.height += self._let.line * 0.55

    def _above(self, bar: Bar) -> Iterator[Part]:
        """The words above their bar, where it is narrow."""
        for line in self._let.wrap(f"{bar.title}: {bar.figure}", self._width):
            yield Caption(0, self.height, self._width, line, self._let.size)
            self.height += self._let.line
        self.height += 3
        yield from self._bar(bar, 0, self._width - 1)
        self.height += self._thick

    def _beside(self, bar: Bar) -> Iterator[Part]:
        """Words, bar and figure on one line; the words on several where they are long."""
        titles = self._let.wrap(bar.title, self._words)
        figures = self._let.wrap(bar.figure, self._figures)
        right = self._width - self._figures
        for number, line in enumerate(titles):
            y = self.height + number * self._let.line
            yield Caption(0, y, self._words, line, self._let.size)
        for number, line in enumerate(figures):
            y = self.height + number * self._let.line
            yield Caption(right, y, self._figures, line, self._let.size, align=Align.RIGHT)
        left = self._words + self._gap
        yield from self._bar(bar, left, right - self._gap - left)
        lines = max(len(titles), len(figures))
        self.height += max(self._thick, lines * self._let.line)

    def _bar(self, bar: Bar, left: float, room: float) -> Iterator[Part]:
        """What is used lies inside what is granted, so that both edges are seen."""
        whole = room * max(0, bar.whole) / self._longest
        filled = room * max(0, bar.amount) / self._longest
        top, thick = self.height, self._thick
        if bar.whole > 0:
            yield Box(left, top, whole, thick, "alt", "outline", 1, 3)
        if bar.amount > 0:
            inset = thick * 0.18 if bar.whole > 0 else 0.0
            yield Box(left, top + inset, filled, thick - 2 * inset, self._use, radius=3)
        else:
            yield Polyline(((left, top), (left, top + thick)), "outline", 1)
