"""Fonts of the machine, for signs our own font lacks: Chinese, Ethiopic, a tick."""

import functools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

_KINDS: Final = (".ttf", ".ttc", ".otf")
_MOST: Final = 60  # files looked into; reading one takes up to a tenth of a second
# Those that are known to hold many scripts, the plainest first.
_LIKELY: Final = (
    *("dejavusans.", "notosans-regular", "notosansethiopic", "notosanscjk", "notosanssc"),
    *("droidsansfallback", "wqy", "arial unicode", "arialuni", "msyh", "simsun", "deng"),
    *("nyala", "ebrima", "segoeui.", "seguisym", "pingfang", "stheiti", "hiragino", "kefa"),
)


class MachineFonts:
    """Finds, sign by sign, a font of the machine that a PDF may hold; looks only when asked."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._files = _files(tuple(folders)) if folders else iter(())
        self._found: list[TTFont] = []

    def holding(self, sign: str) -> TTFont | None:
        """The first font with a sign; None where no font of the machine has it."""
        for font in self._found:
            if ord(sign) in font.face.charToGlyph:
                return font
        for path in self._files:
            font = _font(path)
            if font is None:
                continue
            self._found.append(font)
            if ord(sign) in font.face.charToGlyph:
                return font
        return None


def _files(folders: tuple[Path, ...]) -> Iterator[Path]:
    """The font files, the likeliest first; each name once."""
    named = {
        path.name.lower(): path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in _KINDS
    }
    likely = [
        path for part in _LIKELY for name, path in sorted(named.items()) if name.startswith(part)
    ]
    rest = [path for _name, path in sorted(named.items()) if path not in likely]
    yield from [*likely, *rest][:_MOST]


@functools.cache
def _font(path: Path) -> TTFont | None:
    """The font of a file, known to reportlab from now on; None for one a PDF cannot hold here."""
    try:
        font: Any = TTFont(f"Machine {path.stem}", str(path))
    except (TTFError, OSError, ValueError, KeyError, IndexError):
        return None
    pdfmetrics.registerFont(font)
    return font
