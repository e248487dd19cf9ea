"""What is said once of each field of a noun: what it holds, where it is kept, what it is called.

The tables stand beside their nouns (``outing.OUTING``). They are read by the table of the book, the
ledger document, the history, the sheets and what is saved from a damaged book; a field that is
added there is kept, passed on and told by all of them.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from enum import auto

from ledsagapp.domain.enumerations import Enum, StrEnum
from ledsagapp.domain.values import dataclass


class Holds(Enum):
    """What a field holds; all but a flag and texts may be absent where it is not ``needed``."""

    TEXT = auto()
    WHOLE = auto()  # a whole number: minutes, öre or months
    FLAG = auto()
    DAY = auto()
    WORD = auto()  # of a closed vocabulary
    TEXTS = auto()  # several in order
    OWN = auto()  # values with fields of their own, which their noun's table and codec know


class Kept(Enum):
    """Where a field lies in the book."""

    COLUMN = auto()  # under its own name
    FULL_COLUMN = auto()  # so too, and a flag that is not set as 0 instead of nothing
    APART = auto()  # in rows or columns of its own, which the noun's table knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a noun.

    ``words``: its vocabulary. ``usual``: what it holds where nothing is said. ``in_document``:
    whether the ledger document has it, under its own name; ``stated``: also where it is absent, as
    a null. ``form``: whether texts are all of the form they must have, asked of a whole column at
    once, which takes a fifth of the time. A whole number lies from ``least`` to ``most``, both
    included, without end where that is None. ``label`` is what the history calls it, in the middle
    of a sentence; "" where it is not told of. ``heading`` is the head of its column in a sheet; ""
    where it has none of its own.
    """

    name: str
    holds: Holds = Holds.TEXT
    needed: bool = False
    words: type[StrEnum] | None = None
    usual: object = None
    kept: Kept = Kept.COLUMN
    in_document: bool = True
    stated: bool = False
    form: Callable[[Sequence[str]], bool] | None = None
    least: int | None = 0
    most: int | None = None
    label: str = ""
    heading: str = ""

    @property
    def usual_value(self) -> object:
        """What a value of the noun holds where nothing is said."""
        return () if self.usual is None and self.holds is Holds.TEXTS else self.usual


def are_objects(texts: Iterable[str]) -> bool:
    """Whether each is the text of a JSON object."""
    try:
        return all(isinstance(json.loads(text), dict) for text in texts)
    except (ValueError, RecursionError):
        return False


# The keys of the document that only a later version knows; they come last in every noun.
UNKNOWN = Field(name="unknown", usual="", in_document=False, form=are_objects)


def private_field(*names: str) -> Field:
    """The field that says which of an entry's fields, among these, are for oneself alone."""
    return Field(
        name="private",
        holds=Holds.TEXTS,
        usual=(),
        in_document=False,
        form=frozenset(names).issuperset,
    )


def columns_of(fields: Iterable[Field]) -> tuple[str, ...]:
    """The columns of a noun's table that hold one field each."""
    return tuple(one.name for one in fields if one.kept is not Kept.APART)


def needed_columns(fields: Iterable[Field]) -> tuple[str, ...]:
    """The columns without which a row makes no sense."""
    kept = (one for one in fields if one.kept is not Kept.APART)
    return tuple(one.name for one in kept if one.needed and one.name != "id")
