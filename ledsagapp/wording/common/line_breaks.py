"""The texts as a window shows them: no line end parts a number from its unit, a day from its month.

Made once for all where a window gets its catalogue, and where a label or a read-only text is given
what was put together, dates and counts among it; reports, files and terminals have the texts as
they stand, with plain spaces (see ``Formats``), and so has what is copied (``ui.clipboard``).
"""

import re
from functools import cache
from typing import Final

from ledsagapp.i18n import Catalog
from ledsagapp.text_input.vocabulary.words import forms_of
from ledsagapp.wording.common.formats import NO_BREAK

_AFTER_NUMBER: Final = re.compile(r"(?<=\d\.) (?=[^\W\dA-ZÅÄÖ])|(?<=\d) (?=[^\W\d])")
# Where there may be something to hold together; most texts are done with after this.
_PERHAPS: Final = re.compile(r"[\d}]\.? | [\d{]")


class UnbrokenCatalog(Catalog):
    """A catalogue whose texts hold together what belongs together."""

    def __init__(self, texts: Catalog) -> None:
        self.language = texts.language
        self._inner = texts
        self._held: dict[tuple[str, str], str] = {}  # a list says the same text in each row

    def __call__(self, text: str, comment: str = "", n: int = -1) -> str:
        if n >= 0:
            return hold_together(self._inner(text, comment, n), self.language)
        held = self._held.get((text, comment))
        if held is None:
            held = hold_together(self._inner(text, comment), self.language)
            self._held[text, comment] = held
        return held

    def plain_texts(self) -> Catalog:
        """The texts as they stand, for what is kept, sent or handed over."""
        return self._inner.plain_texts()

    def of(self, label: str) -> str:
        """The translation of a text that stands as ``label("…")`` where its field is described."""
        return hold_together(self._inner.of(label), self.language)


def hold_together(text: str, language: str) -> str:
    """The text with a no-break space between a number and its unit, a day and its month.

    What a number is put in for (``{amount} kronor``) counts as one.
    """
    if not _PERHAPS.search(text):
        return text
    number, clock = _patterns(language)
    held = number.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return clock.sub(lambda found: found[0].replace(" ", NO_BREAK), held)


def hold_numbers(text: str) -> str:
    """A text that is read whole, each number on the line of the word after it, whatever that is."""
    return _AFTER_NUMBER.sub(NO_BREAK, text)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    forms = forms_of(language)
    names = {*forms.months, *forms.months_in, *forms.months_of, *forms.months_on}
    months = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    units, clocks = _alternatives(forms.units), _alternatives(forms.clock_words)
    number = re.compile(rf"(?<=[\d}}])\.? (?:{units}|{months})(?!\w)")
    clock = rf"\b(?:{clocks}) (?=[\d{{])" if clocks else "(?!)"
    return number, re.compile(clock, re.IGNORECASE)


def _alternatives(phrases: tuple[str, ...]) -> str:
    """Any of the words, each with any ending where it says so."""
    return "|".join(re.escape(one).replace(r"\*", r"\w*") for one in phrases)
