"""What a line in own words is read into, and the line itself while parts are taken out of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from ledsagapp.domain.model.vocabulary import Category, Status

GAP: Final = "\0"


@dataclass(frozen=True, slots=True)
class Names:
    """Whom and what the words may mean: companions as (id, name), and places known already."""

    companions: Sequence[tuple[str, str]] = ()
    places: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that can be meant in two ways: what about, and the words it is about.

    ``asks``: it must be answered before saving; otherwise it is only told.
    """

    code: str
    values: tuple[str, ...] = ()
    asks: bool = True


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A part of the line as it was taken: "day", "time", "length", "amount" and its words."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line was understood as; None where it says nothing of it.

    ``length`` is in minutes where no end was written; ``amount`` is the sum of ``amounts``.
    ``left`` are the parts not understood, ``stray`` those of them that stand nowhere else.
    ``strangers`` are names after "med" that fit no companion, ``several`` first names that more
    than one has. ``doubts`` must be asked about. ``pieces`` are what was taken out, as it stood.
    """

    day: date | None = None
    start: int | None = None
    end: int | None = None
    length: int | None = None
    amount: int | None = None
    category: Category | None = None
    status: Status | None = None
    companion_ids: tuple[str, ...] = ()
    place: str = ""
    activity: str = ""
    left: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    amounts: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    stray: tuple[str, ...] = field(default=(), compare=False)
    pieces: tuple[TextPiece, ...] = field(default=(), compare=False)


@dataclass(slots=True)
class GappedText:
    """The text with what was taken out of it replaced by gaps."""

    text: str
    pieces: list[TextPiece] = field(default_factory=list)

    def take(self, pattern: re.Pattern[str], kind: str = "word") -> re.Match[str] | None:
        """Take out the first match; what it was."""
        match = pattern.search(self.text)
        if match is not None:
            self.cut(match.start(), match.end(), kind)
        return match

    def cut(self, start: int, end: int, kind: str) -> None:
        """Take out a part of the text."""
        self.pieces.append(TextPiece(kind, self.text[start:end]))
        self.text = self.text[:start] + GAP + self.text[end:]
