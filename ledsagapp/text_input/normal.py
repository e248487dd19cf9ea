"""Text as typed brought to one form: the same words whatever keyboard or program they came by."""

import re
import unicodedata
from typing import Final

_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_FRACTIONS: Final = {"½": ",5", "¼": ",25", "¾": ",75"}


def normal(text: str) -> str:
    """The text with composed letters, plain hyphens and spaces, and nothing that is not seen.

    Half, quarter and three quarters become decimals: "3½" is "3,5", "½" alone "0,5".
    """
    said = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).translate(_DASHES)
    said = re.sub(r"(\d) 1/([24])(?!\d)", _half, said)
    said = re.sub(r"(\d?) ?([½¼¾])", lambda one: f"{one[1] or 0}{_FRACTIONS[one[2]]}", said)
    return " ".join(said.split())


def _half(found: re.Match[str]) -> str:
    return f"{found[1]},5" if found[2] == "2" else f"{found[1]},25"
