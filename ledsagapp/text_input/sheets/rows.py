"""A kept sheet read row by row: what is clear, what is unsure and why, sums, headings, doubles.

Nothing is guessed at in silence: a row is *clear* only where its day, and its times, length or
amount, are plainly there and do not contradict each other.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final

from ledsagapp.domain.values import replace
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.read_sentence import read_line
from ledsagapp.text_input.sentence_parts import Names
from ledsagapp.text_input.sheets.cells import (
    Around,
    Raw,
    amount_of,
    cell_day,
    clock_of,
    clock_span_of,
    heading_month,
    length_of,
    names_of_cell,
    status_said,
)
from ledsagapp.text_input.sheets.columns import (
    ACTIVITY,
    AMOUNT,
    COMPANION,
    DATE,
    END,
    LENGTH,
    PERSON,
    PLACE,
    SPAN,
    START,
    ColumnRoles,
    Said,
    guess_columns,
)
from ledsagapp.text_input.sheets.row import (
    SheetRow,
    SheetRowState,
    end_after,
    is_double,
    length_on,
    year_before,
)
from ledsagapp.text_input.vocabulary.words import alternation, words

_LONGEST: Final = 24 * 60
_MOST_KRONOR: Final = 5_000_00
_OLDEST: Final = date(1990, 1, 1)


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet's rows that are not blank, and its columns."""

    name: str
    columns: ColumnRoles
    rows: tuple[SheetRow, ...]


@dataclass(slots=True)
class _State:
    """What is carried from row to row."""

    around: Around
    person: str = ""
    day: date | None = None
    minutes: int = 0
    amount: int = 0
    seen: list[SheetRow] = field(default_factory=list)


def read_sheet(
    name: str,
    rows: Sequence[Sequence[Raw]],
    today: date,
    language: str = "",
    *,
    merged: frozenset[tuple[int, int]] = frozenset(),
    late_epoch: bool = False,
    said: Said | None = None,
) -> SheetRead:
    """Read a sheet; ``merged``: the cells (row, column) that repeat the merged cell above.

    ``said``: what a person has said of its columns.
    """
    around = Around(today, language, late_epoch=late_epoch)
    titled = heading_month(name, language)
    if titled is not None:
        around = replace(around, month=titled[0], year=titled[1])
    rows = [[_finite(cell) for cell in row] for row in rows]
    columns = guess_columns(rows, today, language, said)
    reader = _Reader(columns, _State(around), merged)
    found = (reader.row(number, row) for number, row in enumerate(rows))
    return SheetRead(name, columns, tuple(one for one in found if one is not None))


def _finite(cell: Raw) -> Raw:
    """The cell; nothing where its number is none (a fault of a formula)."""
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell


class _Reader:
    """Reads the rows in order, with what headings between them say."""

    def __init__(
        self, columns: ColumnRoles, state: _State, merged: frozenset[tuple[int, int]]
    ) -> None:
        self._columns = columns
        self._state = state
        sums = columns.places.get(LENGTH), columns.places.get(AMOUNT)
        self._once = {one for one in merged if one[1] in sums}  # taken with their first row alone

    def row(self, number: int, row: Sequence[Raw]) -> SheetRow | None:
        """One row; None for a blank one."""
        if self._once:
            row = [None if (number, n) in self._once else one for n, one in enumerate(row)]
        filled = [one for one in row if one is not None]
        if not filled:
            return None
        within = number <= self._columns.heading
        if within:
            self._take_heading(filled)
        if within or self._is_heading(filled, row):
            return SheetRow(number + 1, SheetRowState.HEADING)
        if self._says_sum(filled):
            return SheetRow(number + 1, SheetRowState.SUM)
        if len(row) == 1 or (not self._columns.places and len(filled) == 1):
            found = self._typed(number, str(filled[0]))
        else:
            found = self._read(number, row)
        return self._kept(found)

    # -- headings and sums --------------------------------------------------------------------
    def _take_heading(self, filled: Sequence[Raw]) -> bool:
        """Take month, year and person from a row of words; whether it said one of them."""
        texts = [normal(str(one)) for one in filled if isinstance(one, str)]
        for text in (" ".join(texts), *texts):
            found = heading_month(text, self._state.around.language)
            if found is not None:
                year = found[1] or self._state.around.year or self._year_of(found[0])
                self._state.around = replace(self._state.around, month=found[0], year=year)
                self._state.day = None
                return True
        return self._take_labels(filled)

    def _year_of(self, month: int) -> int:
        """The year of a month named alone: the latest such month that has begun."""
        today = self._state.around.today
        return today.year - (month > today.month)

    def _take_labels(self, filled: Sequence[Raw]) -> bool:
        joined = " ".join(
            str(int(one)) if isinstance(one, float) and one == int(one) else normal(str(one))
            for one in filled
        )
        known = words(self._state.around.language)
        labels = [
            word
            for one in known.all
            for role in ("person", "name")
            for word in one.headings.get(role, ())
        ]
        said = rf"(?:{alternation(labels)})\s*:\s*(\D{{2,60}})"
        named = re.fullmatch(said, joined, re.IGNORECASE)
        if named:
            self._state.person = named[1].strip(" .:")
            return True
        if year := re.fullmatch(r"(?:år|year|vuosi)?:? ?(20\d\d)", joined, re.IGNORECASE):
            self._state.around = replace(self._state.around, year=int(year[1]))
            return True
        return False

    def _is_heading(self, filled: Sequence[Raw], row: Sequence[Raw]) -> bool:
        """Words between the rows: a month, a name, the headings once more."""
        if not all(isinstance(one, str) for one in filled):
            return len(filled) <= 2 and self._take_labels(filled)
        if self._take_heading(filled) and len(filled) <= 3:
            return True
        if self._repeats_headings(row):
            return True
        wide = len(row) > 1 and bool(self._columns.places)
        alone = len(filled) == 1 and wide and cell_day(filled[0], self._state.around) is None
        return (
            alone
            and row[0] is not None
            and clock_span_of(filled[0], self._state.around.today, self._state.around.language)
            is None
        )

    def _repeats_headings(self, row: Sequence[Raw]) -> bool:
        named = {role: text for role, text in self._columns.headings.items() if text}
        same = [
            role
            for role, text in named.items()
            if isinstance(cell := self._columns.cell(row, role), str) and normal(cell) == text
        ]
        return len(same) >= 2 and len(same) == len(named)

    def _says_sum(self, filled: Sequence[Raw]) -> bool:
        """Whether a row begins with a word for a sum."""
        sums = alternation(words(self._state.around.language).every("sums"))
        first = next((normal(one) for one in filled if isinstance(one, str)), "")
        return bool(re.match(rf"(?:{sums})(?![\w])", first, re.IGNORECASE))

    # -- rows ---------------------------------------------------------------------------------
    def _typed(self, number: int, text: str) -> SheetRow:
        """A line of words, read as own words are."""
        around = self._state.around
        got = read_line(text, around.today, Names(), around.language)
        day = got.day
        if day is not None and day > around.today and not re.search(r"(?:19|20)\d\d", text):
            day = year_before(day)
        amount = got.amount
        end = got.end
        if end is None and got.start is not None and got.length is not None:
            end = got.start + got.length
        row = SheetRow(
            number + 1,
            SheetRowState.CLEAR,
            day=day,
            start=got.start if end is not None else None,
            end=end if got.start is not None else None,
            minutes=got.length if got.start is None else None,
            amount=amount,
            companions=got.strangers,
            person=self._state.person,
            activity=got.activity,
        )
        asked = got.doubts or got.left or len(got.amounts) > 1 or got.several
        alone = got.start is not None and end is None
        why = "not_understood" if asked or alone else ""
        return self._judged(row, why)

    def _read(self, number: int, row: Sequence[Raw]) -> SheetRow:
        columns, around = self._columns, self._state.around
        cell = columns.cell(row, DATE)
        day = cell_day(cell, around) if cell is not None else None
        why = "" if day is not None or cell is None else "day_not_read"
        if cell is None:
            day, why = self._state.day, "no_day"
        span, span_why = self._span(row)
        length, length_why = self._length(row)
        amount, amount_why = self._amount(row)
        why = why or span_why or length_why or amount_why
        start, end = span or (None, None)
        if start is not None and end is None and length is not None:
            end = start + length
        elif start is not None and end is None:
            why = why or "no_end"
        read = SheetRow(
            number + 1,
            SheetRowState.CLEAR,
            day=day,
            start=start if end is not None else None,
            end=end,
            minutes=length if end is None else None,
            amount=amount,
            companions=names_of_cell(columns.cell(row, COMPANION), around.language),
            person=self._text(row, PERSON) or self._state.person,
            activity=self._text(row, ACTIVITY),
            place=self._text(row, PLACE),
        )
        if end is not None and length is not None and end - (start or 0) != length:
            why = why or "hours_differ"
        return self._judged(read, why)

    def _text(self, row: Sequence[Raw], role: str) -> str:
        cell = self._columns.cell(row, role)
        if isinstance(cell, float) and cell == int(cell):
            cell = int(cell)
        return (
            ""
            if cell is None or isinstance(cell, date | time | timedelta)
            else (" ".join(normal(str(cell)).split()))
        )

    def _span(self, row: Sequence[Raw]) -> tuple[tuple[int, int | None] | None, str]:
        """Start and end of a row, in one cell or in two; the end None where it is not there."""
        columns, around = self._columns, self._state.around
        both = columns.cell(row, SPAN)
        if both is not None:
            found = clock_span_of(both, around.today, around.language)
            if found is not None:
                return end_after(*found)
            alone = clock_of(both, around.language)
            return ((alone, None), "") if alone is not None else (None, "time_not_read")
        cells = columns.cell(row, START), columns.cell(row, END)
        if cells[0] is None:
            return None, "" if cells[1] is None else "no_start"
        if cells[1] is None and isinstance(cells[0], str):
            found = clock_span_of(cells[0], around.today, around.language)
            if found is not None:
                return end_after(*found)
        clocks = [None if one is None else clock_of(one, around.language) for one in cells]
        unread = [
            one
            for one, clock in zip(cells, clocks, strict=True)
            if one is not None and clock is None
        ]
        if unread or clocks[0] is None:
            return None, "time_not_read"
        return ((clocks[0], None), "") if clocks[1] is None else end_after(clocks[0], clocks[1])

    def _length(self, row: Sequence[Raw]) -> tuple[int | None, str]:
        cell = self._columns.cell(row, LENGTH)
        if cell is None or (isinstance(cell, float | int) and cell == 0):
            return None, ""
        if isinstance(cell, str) and not cell.strip(" -–—"):
            return None, ""
        found = length_of(cell, fractions=self._columns.fractions)
        return found, "" if found is not None and found > 0 else "length_not_read"

    def _amount(self, row: Sequence[Raw]) -> tuple[int | None, str]:
        cell = self._columns.cell(row, AMOUNT)
        if cell is None or (isinstance(cell, str) and not cell.strip(" -–—")):
            return None, ""
        found = amount_of(cell)
        if found is None:
            return None, "amount_not_read"
        return found or None, ""

    # -- judging ------------------------------------------------------------------------------
    def _judged(self, row: SheetRow, why: str) -> SheetRow:
        """The row with its kind and length, and whether it is clear."""
        timed = row.end is not None or row.minutes is not None
        kind = "both" if timed and row.amount else "outing" if timed else "expense"
        if not timed and not row.amount:
            kind, why = "", why or "nothing_to_take"
        row = replace(row, kind=kind)
        if row.day is not None and row.start is not None and row.end is not None:
            length = length_on(row.day, row.start, row.end)
            why = why or ("no_such_time" if length is None else "")
            row = replace(row, minutes=length if length is not None else row.end - row.start)
        elif row.start is not None and row.end is not None:
            row = replace(row, minutes=row.end - row.start)
        why = why or self._doubt(row)
        return replace(row, state=SheetRowState.UNSURE if why else SheetRowState.CLEAR, why=why)

    def _doubt(self, row: SheetRow) -> str:
        """What is odd about a row that could be read."""
        if row.day is None:
            return "no_day"
        if not row.day >= _OLDEST:
            return "long_ago"
        if row.day > self._state.around.today:
            return "not_yet"
        if row.minutes is not None and not 0 < row.minutes <= _LONGEST:
            return "too_long"
        if row.amount is not None and row.amount > _MOST_KRONOR:
            return "large_amount"
        if self._is_called_off(row):
            return "called_off"
        if row.kind in ("expense", "both") and not self._columns.certain and row.amount is None:
            return "amount_not_read"
        return ""

    def _is_called_off(self, row: SheetRow) -> bool:
        """Whether the words say that it did not come about."""
        said = row.activity and status_said(
            row.activity, self._state.around.today, self._state.around.language
        )
        return said not in ("", "done")

    def _kept(self, row: SheetRow) -> SheetRow:
        """The row, held against those above it: a sum of them, or one of them once more."""
        state = self._state
        nameless = row.why == "no_day" and not row.companions and not row.activity
        if nameless and self._is_sum(row):
            return SheetRow(row.number, SheetRowState.SUM)
        if row.day is not None and row.why != "no_day":
            state.day = row.day
        if row.state is SheetRowState.CLEAR:
            if any(is_double(row, one) for one in state.seen[-60:]):
                return replace(row, state=SheetRowState.DOUBLE, why="like_another_row")
            state.seen.append(row)
        state.minutes += row.minutes or 0
        state.amount += row.amount or 0
        return row

    def _is_sum(self, row: SheetRow) -> bool:
        minutes = row.minutes is not None and row.minutes == self._state.minutes
        amount = row.amount is not None and row.amount == self._state.amount
        return (minutes or amount) and (minutes or row.minutes is None)


def columns_as_text(columns: ColumnRoles) -> Mapping[str, str]:
    """Each role with the heading it was known by; the column's number where it has none."""
    return {
        role: columns.headings.get(role) or f"#{place + 1}"
        for role, place in sorted(columns.places.items(), key=lambda one: one[1])
    }
