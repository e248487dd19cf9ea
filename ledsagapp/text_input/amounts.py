"""Money as people write it: "145", "145,50", "1 250 kr", "145:-", "kr 145", "1.234,50"."""

import functools
import re
from typing import Final

from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.vocabulary.words import alternation, words

_NUMBER: Final = re.compile(
    r"(?P<kronor>\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.)"
    r"|\d{1,9})(?:[.,:](?P<ore>\d{1,2}))?"
)
MOST: Final = 100_000_000_00


@functools.cache
def _units() -> re.Pattern[str]:
    unit = alternation(words().every("money"))
    return re.compile(
        rf"(?:(?P<before>{unit})(?=[\d ]) ?)?(?P<number>\d[\d., :]*\d|\d)"
        rf"(?P<after> ?(?:{unit}))?\.?",
        re.IGNORECASE,
    )


def read_amount(text: str) -> int | None:
    """The öre meant; None where it is not one amount: "145 50", "1 2 3" and "-20" are none."""
    if not text or text.isspace():
        return None
    found = _units().fullmatch(normal(text))
    if found is None or (found["before"] and found["after"]):
        return None
    if found["before"] and not found["before"][0].isalpha():
        return None
    return number_value(found["number"])


def number_value(text: str) -> int | None:
    """The öre of bare figures, thousands parted by spaces, or by stops before a comma."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        return None
    kronor = int(re.sub(r"[ .,]", "", found["kronor"]))
    amount = kronor * 100 + int((found["ore"] or "0").ljust(2, "0"))
    return amount if amount <= MOST else None
