"""The fields of an object read one by one: a right value, or a noted fault and a stand-in."""

import functools
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final, TypeVar

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.ledger.strict_json import dump_json, is_too_deep

_W = TypeVar("_W", bound=StrEnum)
_T = TypeVar("_T")

DIGITS: Final = 1000
_TOO_LONG: Final = 10**DIGITS
_SHOWN: Final = 60


class Fields:
    """One object of a document; ``place`` is only asked for where there is a fault to name.

    A null is the same as an absent key, save where the contract requires the key.
    """

    def __init__(
        self, data: Mapping[str, object], place: Callable[[], str], problems: list[Problem]
    ) -> None:
        self.data = data
        self.problems = problems
        self._place = place

    def fault(self, key: str, code: str, *values: str) -> None:
        """Notes a fault at a key."""
        place = self._place()
        self.problems.append(Problem(f"{place}.{key}" if place else key, code, values))

    def text(self, key: str) -> str:
        """A required text."""
        value = self.data.get(key)
        return value if isinstance(value, str) else self._wrong(key, "text", "")

    def text_or_none(self, key: str) -> str | None:
        """A text that may be absent."""
        value = self.data.get(key)
        if value is None or isinstance(value, str):
            return value
        return self._wrong(key, "text", None)

    def whole(self, key: str) -> int:
        """A required whole number; neither true nor 1.0 is one."""
        value = self.data.get(key)
        if type(value) is int and -_TOO_LONG < value < _TOO_LONG:
            return value
        return self._wrong(key, "whole_number", 0)

    def whole_or_none(self, key: str) -> int | None:
        """A whole number that may be absent."""
        return None if self.data.get(key) is None else self.whole(key)

    def flag_or_none(self, key: str) -> bool | None:
        """True or false, or absent."""
        value = self.data.get(key)
        if value is None or isinstance(value, bool):
            return value
        return self._wrong(key, "true_or_false", None)

    def day(self, key: str) -> date:
        """A required date."""
        value = self.data.get(key)
        if not isinstance(value, str):
            return self._wrong(key, "text", date.min)
        try:
            return clock.day(value)
        except ValueError:
            self.fault(key, "date_not_there", shorten(value))
            return date.min

    def day_or_none(self, key: str) -> date | None:
        """A date that may be absent."""
        return None if self.data.get(key) is None else self.day(key)

    def word(self, key: str, words: type[_W]) -> _W:
        """A required word of a closed vocabulary."""
        value = self.data.get(key)
        known: dict[str, _W] = vocabulary(words)
        if isinstance(value, str):
            found = known.get(value)
            if found is not None:
                return found
            self.fault(key, "unknown_value", shorten(value), ", ".join(known))
        else:
            self._wrong(key, "text", None)
        return next(iter(words))

    def word_or_none(self, key: str, words: type[_W]) -> _W | None:
        """A word of a closed vocabulary that may be absent."""
        return None if self.data.get(key) is None else self.word(key, words)

    def texts(self, key: str) -> tuple[str, ...]:
        """A required list of texts; what is none is told of and left out."""
        value = self.data.get(key)
        if not isinstance(value, list):
            return self._wrong(key, "list", ())
        for number, one in enumerate(value):
            if not isinstance(one, str):
                self._wrong(f"{key}[{number}]", "text", None)
        return tuple(one for one in value if isinstance(one, str))

    def entries(self, key: str) -> list[object]:
        """A required list."""
        value = self.data.get(key)
        return value if isinstance(value, list) else self._wrong(key, "list", [])

    def below(self, key: str, value: object) -> "Fields | None":
        """The object at a key, which the caller has looked up; None where it is no object."""
        if not isinstance(value, dict):
            self._wrong(key, "object", None)
            return None
        place = self._place
        return Fields(value, lambda: f"{place()}.{key}" if place() else key, self.problems)

    def require_keys(self, *keys: str) -> None:
        """Notes keys that must stand there, be it with a null."""
        for key in keys:
            if key not in self.data:
                self.fault(key, "missing")

    def rest(self, known: AbstractSet[str]) -> str:
        """The keys this version does not know, as JSON text; "" for none."""
        if self.data.keys() <= known:
            return ""
        found = {key: value for key, value in self.data.items() if key not in known}
        if is_too_deep(found):
            self.fault(next(iter(found)), "too_deep")
            return ""
        return dump_json_or_nothing(found)

    def _wrong(self, key: str, wanted: str, instead: _T) -> _T:
        """Notes that a required value is missing, null where it may not, or of another type."""
        value = self.data.get(key)
        if type(value) is int and wanted == "whole_number":
            self.fault(key, "number_too_long", str(DIGITS))
        elif key not in self.data and "[" not in key:
            self.fault(key, "missing")
        else:
            self.fault(key, f"not_{wanted}")
        return instead


@functools.cache
def vocabulary(words: type[_W]) -> dict[str, _W]:
    """The words of a closed vocabulary by their ids."""
    return {str(word): word for word in words}


def shorten(text: str) -> str:
    """A text from a file as it may stand in a sentence: one line, not too long."""
    line = "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def dump_json_or_nothing(value: object) -> str:
    """One line of JSON; a number that is none has been told of before and is left out."""
    try:
        return dump_json(value)
    except ValueError:
        return ""
