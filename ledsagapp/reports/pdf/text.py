"""Text on paper: the font, what it has no sign for, right-to-left writing, and breaking lines."""

import functools
import io
import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from arabic_reshaper import reshape
from pymupdf_fonts import FiraGO_Bold, FiraGO_Regular
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ledsagapp.domain.values import dataclass
from ledsagapp.reports.pdf.system_fonts import MachineFonts

try:
    from bidi import get_display
except ImportError:  # the older one, which Windows on ARM has, keeps it elsewhere
    from bidi.algorithm import get_display

REGULAR: Final = "FiraGO"
BOLD: Final = "FiraGO-Bold"
UNKNOWN: Final = "▯"

_NO_BREAK = "\N{NO-BREAK SPACE}"
# A figure stays on the line of its unit, "145 kronor" or "17 november", where there is room.
_BETWEEN_WORDS: Final = re.compile(r"(?<!\d) | (?![^\W\d_])")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}
# Said by nothing that can be seen: joiners, variation selectors, soft hyphens, marks of direction.
_UNSEEN = frozenset({"Cf", "Cc", "Cs"})


@functools.cache
def font_names() -> tuple[str, str]:
    """The regular and the bold font, known to reportlab from now on."""
    for name, package in ((REGULAR, FiraGO_Regular), (BOLD, FiraGO_Bold)):
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(package.fontbuffer)))
    return REGULAR, BOLD


@functools.cache
def _widths(font: str) -> Mapping[int, float]:
    """The width of each sign in thousandths of the size."""
    font_names()
    face = pdfmetrics.getFont(font).face
    widths: dict[int, float] = {code: face.charWidths[code] for code in face.charToGlyph}
    widths[0xA0] = widths[0x20]
    return widths


@dataclass(frozen=True, slots=True)
class PdfText:
    """A text made fit for the font, in the order of writing.

    ``said`` is the text itself where what is drawn differs from it (joined and reordered
    letters), so that it can be searched, copied and read aloud; else "".
    """

    drawn: str
    said: str = ""


class Writing:
    """Makes texts fit for the fonts and measures them; remembers the signs no font has.

    ``others`` are asked for signs our own font lacks; ``borrowed`` gives the font of each found.
    """

    def __init__(self, others: MachineFonts | None = None) -> None:
        self._others = others or MachineFonts()
        self.borrowed: dict[str, str] = {}
        self._borrowed_widths: dict[str, float] = {}
        self._missing: set[str] = set()
        self._fitted: dict[str, PdfText] = {}
        self._measured: dict[tuple[str, str], float] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """The signs that were replaced by ▯, in order."""
        return tuple(sorted(self._missing))

    def fit(self, text: str) -> PdfText:
        """The text with signs the font has; right-to-left letters joined."""
        if text not in self._fitted:
            self._fitted[text] = self._fit(text)
        return self._fitted[text]

    def _fit(self, text: str) -> PdfText:
        plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
        known = _widths(REGULAR)
        if plain.isascii() and plain.isprintable():
            return PdfText(plain)
        written = "".join(self._sign(sign, known) for sign in plain)
        if not any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in written):
            return PdfText(written)
        joined = "".join(
            sign
            if ord(sign) in known or sign == "\n" or sign in self.borrowed
            else unicodedata.normalize("NFKC", sign)
            for sign in reshape(written)
        )
        return PdfText(joined, written)

    def _sign(self, sign: str, known: Mapping[int, float]) -> str:
        if sign == "\n" or (ord(sign) in known and unicodedata.category(sign) not in _UNSEEN):
            return sign
        if unicodedata.category(sign) in _UNSEEN or "VARIATION SELECTOR" in unicodedata.name(
            sign, ""
        ):
            return ""
        simpler = unicodedata.normalize("NFKD", sign)
        if simpler != sign and all(ord(one) in known for one in simpler):
            return _NO_BREAK if simpler == " " else simpler
        if sign in self.borrowed or self._borrow(sign):
            return sign
        self._missing.add(sign)
        return UNKNOWN

    def _borrow(self, sign: str) -> bool:
        """Whether a font of the machine has the sign, which is then taken from it."""
        font = self._others.holding(sign)
        if font is None:
            return False
        self.borrowed[sign] = font.fontName
        self._borrowed_widths[sign] = font.face.charWidths[ord(sign)]
        return True

    def width(self, text: str, font: str, size: float) -> float:
        """How wide the text is drawn on one line."""
        key = (text, font)
        if key not in self._measured:
            widths = _widths(font)
            borrowed = self._borrowed_widths
            self._measured[key] = (
                sum(borrowed[one] if one in borrowed else widths[ord(one)] for one in text) / 1000
            )
        return self._measured[key] * size

    def lines(self, text: str, font: str, size: float, width: float) -> tuple[str, ...]:
        """The text broken to a width; a word that is wider than that is broken too.

        A line that ends between two words keeps the space there: who reads the file by its tags
        would otherwise hear the two as one. Its width is not counted.
        """
        if "\n" not in text and self.width(text, font, size) <= width:
            return (text,)
        found: list[str] = []
        for part in text.split("\n"):
            found += self._paragraph(part, font, size, width)
            found[-1] += " "
        found[-1] = found[-1][:-1]
        return tuple(found)

    def _paragraph(self, text: str, font: str, size: float, width: float) -> Iterable[str]:
        space = self.width(" ", font, size)
        line, room = "", width
        for word in self._words(text, font, size, width):
            needed = self.width(word.rstrip(" "), font, size)
            if line and needed > room:
                yield line
                line, room = "", width
            line += word
            room -= needed + space
        # The text ends here; the space after its last word was never there.
        yield line[:-1]

    def _words(self, text: str, font: str, size: float, width: float) -> Iterable[str]:
        """The words with the space after each; one wider than the line in pieces that fit."""
        together = _BETWEEN_WORDS.split(text)
        parts = (
            (one,) if self.width(one, font, size) <= width else one.split(" ") for one in together
        )
        for word in itertools.chain.from_iterable(parts):
            rest = word
            while len(rest) > 1 and self.width(rest, font, size) > width:
                fitting = 1
                while self.width(rest[: fitting + 1], font, size) <= width:
                    fitting += 1
                yield rest[:fitting]
                rest = rest[fitting:]
            yield f"{rest} "


def visible_part(line: str) -> str:
    """The part of a line that takes room: all but the space it keeps at its end."""
    return line.removesuffix(" ")


def in_display_order(line: str, text: PdfText) -> str:
    """A line as it is drawn from left to right."""
    if not text.said:
        return line
    directions = (unicodedata.bidirectional(sign) for sign in text.said)
    first = next((one for one in directions if one in _STRONG), "L")
    return str(get_display(visible_part(line), base_dir="L" if first == "L" else "R"))
