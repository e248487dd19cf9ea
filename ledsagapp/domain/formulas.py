"""Whether a program of tables would take a text for a formula; asked wherever cells are written."""

from typing import Final
from unicodedata import category

# Also as wide signs, which programs of tables take for the ordinary ones.
_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "−")
_WIDTHLESS: Final = ("Cf", "Mn", "Me", "Cc")


def begins_a_formula(text: str) -> bool:
    """Whether it begins with a sign of a formula, marks without width and spaces passed over."""
    bare = "".join(sign for sign in text if category(sign) not in _WIDTHLESS).lstrip()
    return bare.startswith(_SIGNS) or text.lstrip(" ").startswith(_SIGNS)
