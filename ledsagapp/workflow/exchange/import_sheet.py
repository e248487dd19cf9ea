"""Rows of a kept sheet as entries of a book: whose they are, who went along, what is there already.

Only clear rows are taken, as one step. Names are matched without regard to case; a first name is
enough where only one companion has it. A name nobody has becomes a new companion.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.ordering import search_key
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.exchange.sheets.read_grid import SheetGrid
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.read_sentence import read_line
from ledsagapp.text_input.sentence_parts import Names
from ledsagapp.text_input.sheets.columns import Said
from ledsagapp.text_input.sheets.row import SheetRow, SheetRowState, minute_text
from ledsagapp.text_input.sheets.rows import SheetRead, read_sheet

# Doubts about what could be read all the same; a person may know better.
_ONLY_ODD: Final = frozenset({"long_ago", "large_amount", "like_another_row", "like_an_entry"})


@dataclass(frozen=True, slots=True)
class Taken:
    """How many outings, expenses and companions came of the rows, and which rows were left."""

    outings: int
    expenses: int
    companions: tuple[str, ...]
    left: int


def read_sheets(
    grids: Iterable[SheetGrid],
    ledger: Ledger,
    person_id: str,
    today: date,
    language: str,
    said: Said | None = None,
) -> tuple[SheetRead, ...]:
    """The sheets read; rows that tell of what the book holds already are doubles.

    ``said``: what a person has said of the columns, now or before.
    """
    there = _There(ledger)
    found = []
    for grid in grids:
        sheet = read_sheet(
            grid.name,
            grid.rows,
            today,
            language,
            merged=grid.merged,
            late_epoch=grid.late_epoch,
            said=said,
        )
        rows = tuple(_held_against(row, ledger, there, person_id) for row in sheet.rows)
        found.append(replace(sheet, rows=rows))
    return tuple(found)


class _There:
    """What the book holds, by whose it is and its day."""

    def __init__(self, ledger: Ledger) -> None:
        self.outings: dict[tuple[str, date], list[Outing]] = defaultdict(list)
        for one in ledger.outings:
            if not local_time.fault(one.start):
                self.outings[one.person_id, local_time.local_day(one.start)].append(one)
        self.sums = {(one.person_id, one.date, one.amount) for one in ledger.expenses}


def _held_against(row: SheetRow, ledger: Ledger, there: _There, person_id: str) -> SheetRow:
    mine = person_of(row, ledger, person_id)
    if row.state is not SheetRowState.CLEAR or not mine or row.day is None:
        return row
    if row.kind == "expense":
        held = (mine, row.day, row.amount) in there.sums
    else:
        held = any(_overlaps(row, one) for one in there.outings.get((mine, row.day), ()))
    return replace(row, state=SheetRowState.DOUBLE, why="like_an_entry") if held else row


def _overlaps(row: SheetRow, outing: Outing) -> bool:
    """Whether an outing of the day overlaps the row by half of the shorter, or has its length."""
    if local_time.fault(outing.end):
        return True
    length = local_time.length(outing.start, outing.end)
    if row.start is None or row.end is None:
        return row.minutes in (length, outing.counted_minutes)
    begins = local_time.local(outing.start)
    first = begins.hour * 60 + begins.minute
    overlap = min(row.end, first + length) - max(row.start, first)
    return overlap * 2 >= min(row.end - row.start, length)


def person_of(row: SheetRow, ledger: Ledger, person_id: str) -> str:
    """The id of whom a row is about: the one it names, else the one given; "" where unknown."""
    if not row.person:
        return person_id
    wanted = search_key(row.person)
    ids = [one.id for one in ledger.people if wanted in (search_key(one.name), search_key(one.id))]
    ids = ids or [one.id for one in ledger.people if search_key(one.name).split()[:1] == [wanted]]
    return ids[0] if len(ids) == 1 else ""


def is_clear(row: SheetRow) -> bool:
    """Whether a row is taken in without a word."""
    return row.state is SheetRowState.CLEAR


def can_be_taken(row: SheetRow) -> bool:
    """Whether a row may be taken in where the person says so: all of it was read."""
    doubted = row.state in (SheetRowState.UNSURE, SheetRowState.DOUBLE) and row.why in _ONLY_ODD
    return row.day is not None and bool(row.kind) and (is_clear(row) or doubted)


def take_rows(
    book: Book,
    sheets: Iterable[SheetRead],
    person_id: str,
    name: str,
    wanted: Callable[[SheetRow], bool] = is_clear,
) -> Taken:
    """Save the rows ``wanted``, the clear ones, as one step; of strangers' rows none is taken."""
    ledger = book.ledger()
    names = _CompanionNames(ledger.companions)
    outings: list[Outing] = []
    expenses: list[Expense] = []
    left = 0
    for row in (row for sheet in sheets for row in sheet.rows):
        mine = person_of(row, ledger, person_id)
        if not wanted(row) or not can_be_taken(row) or not mine:
            left += row.state not in (SheetRowState.HEADING, SheetRowState.SUM)
            continue
        outing = _outing(row, mine, names) if row.kind in ("outing", "both") else None
        if outing is not None:
            outings.append(outing)
        if row.amount and row.day is not None:
            expenses.append(_expense(row, mine, outing))
    if outings or expenses:
        with book.together("import_sheet", name):
            for companion in names.new:
                book.companions.put(companion)
            for outing in outings:
                book.outings.put(outing)
            for expense in expenses:
                book.expenses.put(expense)
    new = tuple(one.name for one in names.new) if outings or expenses else ()
    return Taken(len(outings), len(expenses), new, left)


class _CompanionNames:
    """The companions by name; a name nobody has becomes a new one, once."""

    def __init__(self, companions: Iterable[Companion]) -> None:
        self.new: list[Companion] = []
        self._ids: dict[str, str] = {}
        firsts: dict[str, list[str]] = {}
        for one in companions:
            key = one.same_as or one.id
            self._ids.setdefault(search_key(one.name), key)
            firsts.setdefault(search_key(one.name).split(" ")[0], []).append(key)
        self._firsts: Mapping[str, str] = {
            name: ids[0] for name, ids in firsts.items() if len(set(ids)) == 1
        }

    def id_of(self, name: str) -> str:
        """The id of the companion of that name."""
        wanted = search_key(name)
        found = self._ids.get(wanted) or self._firsts.get(wanted)
        if found is None:
            found = new_id()
            shown = name if name != name.lower() else name.title()
            self.new.append(Companion(found, shown))
            self._ids[wanted] = found
        return found


def new_names(ledger: Ledger, written: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that nobody in the book has, as the companions they would become."""
    names = _CompanionNames(ledger.companions)
    for one in written:
        names.id_of(one)
    return tuple(one.name for one in names.new)


def _outing(row: SheetRow, person_id: str, names: _CompanionNames) -> Outing | None:
    if row.day is None:
        return None
    ids = tuple(dict.fromkeys(names.id_of(one) for one in row.companions))
    known = row.start is not None and row.end is not None
    start = row.start if row.start is not None else 12 * 60
    end = row.end if row.end is not None else start + (row.minutes or 0)
    return Outing(
        new_id(),
        person_id,
        ids,
        minute_text(row.day, start),
        minute_text(row.day, end),
        Status.DONE,
        counted_minutes=None if known else row.minutes,
        activity=row.activity or None,
        place=row.place or None,
        time_known=known,
    )


def _expense(row: SheetRow, person_id: str, outing: Outing | None) -> Expense:
    day = row.day or date.min
    got = read_line(row.activity, day, Names())
    return Expense(
        new_id(),
        person_id,
        day,
        row.amount or 0,
        got.category or Category.OTHER,
        outing_id=outing.id if outing is not None else None,
        text=row.activity or None,
    )
