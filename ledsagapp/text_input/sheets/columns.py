"""What the columns of a kept sheet hold: by their headings, then by what stands below them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.sheets.cells import (
    Around,
    Raw,
    amount_of,
    cell_day,
    clock_of,
    clock_span_of,
    keeps_fractions,
    length_of,
)
from ledsagapp.text_input.vocabulary.words import words

DATE, START, END, SPAN, LENGTH, AMOUNT = "date", "start", "end", "span", "length", "amount"
COMPANION, PERSON, NAME, ACTIVITY, PLACE = "companion", "person", "name", "activity", "place"
ROLES: Final = (DATE, START, END, SPAN, LENGTH, AMOUNT, COMPANION, PERSON, ACTIVITY, PLACE)
_LOOKED_AT: Final = 40
_SAMPLES: Final = 60
Rows = Sequence[Sequence[Raw]]


class Said(NamedTuple):
    """What a person has said of columns: the role by its heading's key, and by its place.

    "" says that a column is not to be read. A place goes before a heading.
    """

    headings: Mapping[str, str] = MappingProxyType({})
    places: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ColumnRoles:
    """The heading's row (0-based, -1 where there is none), and the column of each role.

    ``headings``: the words above each column that has a role. ``fractions``: the lengths are
    parts of a day. ``certain``: the roles are known from headings, not guessed from the cells.
    """

    heading: int
    places: Mapping[str, int]
    headings: Mapping[str, str]
    fractions: bool = False
    certain: bool = True

    def cell(self, row: Sequence[Raw], role: str) -> Raw:
        """The cell of a role in a row; None where there is no such column or cell."""
        place = self.places.get(role)
        return row[place] if place is not None and place < len(row) else None


def heading_key(cell: Raw) -> str:
    """A heading as it is remembered: without regard to case and what stands round it."""
    return normal(cell).casefold().strip(" .:*") if isinstance(cell, str) else ""


def guess_columns(rows: Rows, today: date, language: str, said: Said | None = None) -> ColumnRoles:
    """The columns of a sheet; what a person ``said`` of one goes before what is guessed."""
    said = said or Said()
    heading, roles = _heading_row(rows, language, said)
    below = [row for row in rows[heading + 1 :] if any(one is not None for one in row)]
    samples = _Samples(below, Around(today, language))
    places = samples.refine(roles) if heading >= 0 else samples.by_content()
    known = {
        place: said.headings[key]
        for place, cell in enumerate(rows[heading] if heading >= 0 else ())
        if (key := heading_key(cell)) in said.headings
    }
    for place, role in {**known, **said.places}.items():
        places = {one: there for one, there in places.items() if there != place}
        if role in ROLES:
            places[role] = place
    texts = {
        role: normal(str(rows[heading][place] or ""))
        if heading >= 0 and place < len(rows[heading])
        else ""
        for role, place in places.items()
    }
    certain = heading >= 0 or bool(said.places)
    return ColumnRoles(heading, places, texts, samples.fractions(places), certain)


def _heading_row(rows: Rows, language: str, said: Said) -> tuple[int, dict[int, str]]:
    """The row with most known headings, at least two, and what each of its columns holds."""
    best: tuple[int, dict[int, str]] = (-1, {})
    for number, row in enumerate(rows[:_LOOKED_AT]):
        found = {
            place: role
            for place, cell in enumerate(row)
            if (role := said.headings.get(heading_key(cell)) or _role(cell, language))
        }
        useful = set(found.values()) & {DATE, START, SPAN, LENGTH, AMOUNT}
        if len(found) > max(1, len(best[1])) and useful:
            best = (number, found)
    return best


def _role(cell: Raw, language: str) -> str:
    """What a heading says of its column; "" where it is none that is known."""
    if not isinstance(cell, str) or len(cell) > 40:
        return ""
    full = normal(cell).casefold().strip(" .:*")
    bare = re.sub(r"\s*\(.*?\)", "", full).strip(" .:")
    first = re.split(r"[ /(,:.]", full)[0]
    known = {
        word: role
        for one in reversed(words(language).all)
        for role, phrases in one.headings.items()
        for word in phrases
    }
    return next((known[text] for text in (full, bare, first) if text in known), "")


class _Samples:
    """The cells below a heading, looked at for what they are."""

    def __init__(self, rows: Rows, around: Around) -> None:
        self._rows = rows
        self._around = around
        self._width = max((len(row) for row in rows), default=0)

    def _cells(self, place: int) -> list[Raw]:
        cells = [row[place] for row in self._rows if place < len(row) and row[place] is not None]
        return cells[:_SAMPLES]

    def _share(self, place: int, what: str) -> float:
        """How many of a column's cells can be read as something."""
        cells, around = self._cells(place), self._around
        readers = {
            DATE: lambda one: cell_day(one, around),
            START: lambda one: clock_of(one, around.language),
            SPAN: lambda one: clock_span_of(one, around.today, around.language),
            LENGTH: lambda one: length_of(one, fractions=False),
            AMOUNT: amount_of,
        }
        read = [one for one in cells if readers[what](one) is not None]
        return len(read) / len(cells) if cells else 0.0

    def refine(self, roles: Mapping[int, str]) -> dict[str, int]:
        """One column a role: what a heading leaves open is settled by what stands below it."""
        places: dict[str, int] = {}
        open_: list[tuple[int, str]] = []
        for place, role in roles.items():
            if role in (SPAN, LENGTH, START, END, NAME):
                open_.append((place, role))
            elif role in ROLES:
                places.setdefault(role, place)
        for place, role in open_:
            settled = self._settled(place, role, {*roles.values()}, places)
            if settled:
                places.setdefault(settled, place)
        self._settle_sums(places)
        return places

    def _settled(
        self, place: int, role: str, all_roles: set[str], places: Mapping[str, int]
    ) -> str:
        if role == NAME:
            return PERSON if COMPANION in all_roles and PERSON not in places else COMPANION
        if role in (START, END) and self._cells(place):
            if self._share(place, SPAN) > 0.5 and role == START:
                return SPAN
            texts = [one for one in self._cells(place) if isinstance(one, str)]
            words_only = len(texts) > len(self._cells(place)) / 2
            return "" if words_only and self._share(place, START) < 0.3 else role
        if self._share(place, SPAN) >= 0.3:
            return SPAN
        if role == SPAN:
            clocks = all(_is_clock(one) for one in self._cells(place))
            alone = not all_roles & {START, LENGTH}
            if clocks and START not in all_roles and LENGTH in all_roles:
                return START
            return LENGTH if alone or not clocks else START
        return role

    def _settle_sums(self, places: dict[str, int]) -> None:
        """A column "Summa" beside times holds hours where its numbers are the times' lengths."""
        if LENGTH in places or AMOUNT not in places or not {START, END} <= places.keys():
            return
        fitting = total = 0
        for row in self._rows[:_SAMPLES]:
            cells = [row[places[role]] for role in (START, END, AMOUNT) if places[role] < len(row)]
            if len(cells) < 3:
                continue
            begin, end = (clock_of(one, self._around.language) for one in cells[:2])
            length = length_of(cells[2], fractions=False)
            if begin is not None and end is not None and length is not None:
                total += 1
                fitting += (end - begin) % (24 * 60) == length
        if total and fitting / total > 0.6:
            places[LENGTH] = places.pop(AMOUNT)

    def by_content(self) -> dict[str, int]:
        """The columns of a sheet without headings: only what can be nothing else gets a role."""
        places: dict[str, int] = {}
        for place in range(self._width):
            cells = self._cells(place)
            if not cells:
                continue
            if DATE not in places and self._share(place, DATE) > 0.6:
                places[DATE] = place
            elif self._share(place, SPAN) > 0.6:
                places.setdefault(SPAN, place)
            elif all(_is_clock(one) for one in cells) and self._share(place, START) > 0.6:
                places.setdefault(END if START in places else START, place)
            elif all(isinstance(one, str) for one in cells):
                self._place_text(place, cells, places)
        return places

    def _place_text(self, place: int, cells: Sequence[Raw], places: dict[str, int]) -> None:
        texts = [str(one) for one in cells]
        if all(re.search(r"\d.*(?:kr|:-|,-)", one) for one in texts):
            places.setdefault(AMOUNT, place)
        elif all(re.fullmatch(r"\d+[.,]?\d* ?(?:h|tim\w*|t)\.?", one) for one in texts):
            places.setdefault(LENGTH, place)
        elif len({one.casefold() for one in texts}) <= max(2, len(texts) // 3, 1) and all(
            one[:1].isupper() for one in texts
        ):
            places.setdefault(COMPANION, place)
        else:
            places.setdefault(ACTIVITY, place)

    def fractions(self, places: Mapping[str, int]) -> bool:
        """Whether the column of lengths keeps parts of a day."""
        if LENGTH not in places:
            return False
        cells = [row[places[LENGTH]] for row in self._rows if places[LENGTH] < len(row)]
        return keeps_fractions([one for one in cells if one])


def _is_clock(cell: Raw) -> bool:
    """Whether a cell is a time of day and cannot be a number of hours."""
    if isinstance(cell, str):
        return bool(re.fullmatch(r"(?:kl\.? ?)?\d{1,2}[.:]\d\d", normal(cell), re.IGNORECASE))
    return not isinstance(cell, float | int | date)
