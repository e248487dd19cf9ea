"""How names and words are put in order and found again: as in Swedish, however they were typed."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

# After z, in this order; letters of neighbouring languages stand with the Swedish ones.
_AFTER_Z: Final = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "œ": "}"}
_AS: Final = {"ü": "y", "ð": "d", "đ": "d", "þ": "th", "ß": "ss", "ł": "l"}
_HYPHENS: Final = re.compile("[-\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


class Named(Protocol):
    """Anything with a name that people read."""

    @property
    def name(self) -> str:
        """The name."""


N = TypeVar("N", bound=Named)


def sort_key(text: str) -> tuple[str, str]:
    """The place of a text in a Swedish list: … z å ä ö, é as e, no difference of large and small.

    Texts alike but for such marks stand in order of the texts themselves.
    """
    folded = unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).casefold()
    return "".join(map(_place, folded)), text


def _place(letter: str) -> str:
    if letter.isascii():
        return letter
    known = _AFTER_Z.get(letter) or _AS.get(letter)
    if known is not None:
        return known
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(one for one in plain if not unicodedata.combining(one)) or letter


def by_name(entries: Iterable[N]) -> list[N]:
    """Entries in the order of their names."""
    return sorted(entries, key=lambda one: sort_key(one.name))


def search_key(text: str) -> str:
    """The text for searching: case, Unicode forms, hyphens and what is not seen do not matter."""
    if text.isascii():
        return text.casefold().replace("-", " ")
    said = unicodedata.normalize("NFKC", text)
    if _HYPHENS.search(said):
        said = _HYPHENS.sub(" ", _INVISIBLE.sub("", said))
    return said.casefold()
