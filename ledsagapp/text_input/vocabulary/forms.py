"""How a language writes days, months and clocks: one table a language, in its vocabulary file."""

from typing import Self

from ledsagapp.domain.values import dataclass


class MonthText(str):  # noqa: SLOT000 - it carries two more forms
    """A month as its name; in a text ``{month:in}`` is "in it", ``{month:of}`` "of it".

    Languages that bend the name ("marraskuussa", "marraskuun") say so in their tables.
    """

    inside: str
    of_it: str

    def __new__(cls, name: str, inside: str, of_it: str) -> Self:
        """The name with its two other forms."""
        text = super().__new__(cls, name)
        text.inside, text.of_it = inside, of_it
        return text

    def __format__(self, spec: str) -> str:
        forms = {"in": self.inside, "of": self.of_it}
        return forms[spec] if spec in forms else super().__format__(spec)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageForms:
    """Names from January and from Monday; patterns with ``{day}``, ``{month}``, ``{year}``.

    ``months_in``, ``months_of`` and ``months_on``: the month's name in "in May", "of May" and
    beside a day of it. ``short_day`` and ``short_date`` are for narrow columns and can be taken
    for no other day in any language a reader may know; ``{m}`` is the month's number there and
    ``{mon}`` its short name. ``clock``: what parts hours and minutes. ``units`` are what stands
    after a number, ``clock_words`` before a time; ``*`` stands for any ending.
    """

    months: tuple[str, ...]
    months_in: tuple[str, ...]
    months_of: tuple[str, ...]
    months_on: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    day_month: str = "{day} {month}"
    short_day: str = "{day} {mon}"
    short_date: str = "{day} {mon} {year}"
    clock: str = "."
    units: tuple[str, ...] = ()
    clock_words: tuple[str, ...] = ()
