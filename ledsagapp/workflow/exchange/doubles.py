"""Entries that may be the same as another: found, said to be the same, or said to be two.

What is said is remembered and can be undone; nothing is ever merged unasked.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from ledsagapp.domain.accounting.same_as import first_ids
from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.handover import Different
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.ordering import search_key
from ledsagapp.domain.validation.doubles import ExpensesByDay, OutingsByDay
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book

PEOPLE, COMPANIONS, PROVIDERS = "people", "companions", "providers"
OUTINGS, EXPENSES = "outings", "expenses"
KINDS: Final = (OUTINGS, EXPENSES, COMPANIONS, PEOPLE, PROVIDERS)
NAMED: Final = (COMPANIONS, PEOPLE, PROVIDERS)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries of a kind that may be the same, the one written first before the other.

    ``marked``: the second is said to be the same as the first.
    """

    kind: str
    first: str
    second: str
    marked: bool

    @property
    def key(self) -> str:
        """What tells the pair from others of its kind."""
        return f"{self.first} {self.second}"


def pairs(ledger: Ledger, differents: Iterable[Different], kind: str) -> list[Pair]:
    """The pairs of a kind that may be the same, those said to be two left out; the marked last."""
    two = {(one.first, one.second) for one in differents}
    entries: Sequence[Any] = getattr(ledger, kind)
    first = first_ids(entries)
    alike = _alike(kind, entries)
    asked = [
        Pair(kind, one, other, marked=False)
        for one, other in alike
        if tuple(sorted((one, other))) not in two and one not in first and other not in first
    ]
    return [*asked, *(Pair(kind, of, id_, marked=True) for id_, of in first.items())]


def _alike(kind: str, entries: Sequence[Any]) -> Iterable[tuple[str, str]]:
    """Each two that look alike, once."""
    place = {one.id: number for number, one in enumerate(entries)}
    found: dict[tuple[str, str], None] = {}
    if kind in NAMED:
        named: dict[str, list[str]] = defaultdict(list)
        for one in entries:
            named[search_key(one.name)].append(one.id)
        return {(ids[0], other): None for ids in named.values() for other in ids[1:]}
    by_person: dict[str, list[Any]] = defaultdict(list)
    for one in entries:
        by_person[one.person_id].append(one)
    for mine in by_person.values():
        days = OutingsByDay(mine) if kind == OUTINGS else ExpensesByDay(mine)
        for one in mine:
            if one.same_as is not None:
                continue
            for other in days.like(one):
                earlier, later = sorted((one.id, other.id), key=lambda id_: place[id_])
                found[earlier, later] = None
    return found


def mark_same(book: Book, kind: str, first: str, second: str) -> bool:
    """Say that the second is the same as the first, as one step; whether that could be said.

    It cannot where either is gone or they are the same already: no circle is ever made.
    """
    table = getattr(book, kind)
    entries = {one.id: one for one in table.all()}
    roots = first_ids(tuple(entries.values()))
    keeper, double = roots.get(first, first), roots.get(second, second)
    if keeper == double or keeper not in entries or double not in entries:
        return False
    with book.together("mark_same", kind):
        table.put(replace(entries[double], same_as=keeper))
    return True


def unmark_same(book: Book, kind: str, second: str) -> bool:
    """Say that an entry is one of its own again, as one step."""
    table = getattr(book, kind)
    entry = table.get(second)
    if entry is None or entry.same_as is None:
        return False
    with book.together("unmark_same", kind):
        table.put(replace(entry, same_as=None))
    return True


def say_different(book: Book, first: str, second: str) -> None:
    """Say that two that look alike are two; they are not asked about again."""
    one, other = sorted((first, second))
    id_ = sha256(f"different\n{one}\n{other}".encode()).hexdigest()[:32]
    book.differents.put(Different(id_, one, other))
