"""Taking a ledger document into the book: one rule for the window and the command line."""

from typing import Any, Final

from ledsagapp.domain import values
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.planning.preview import merge_ledgers
from ledsagapp.domain.validation.ledger_checks import ledger_problems
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.ledger.document import LedgerDocument, read
from ledsagapp.storage.book import Book, Comparison, Imported

# The lists of a ledger that its accounts are made of, and the book's table of each.
_TABLES: Final = {
    "people": "person",
    "providers": "provider",
    "companions": "companion",
    "decisions": "decision",
    "outings": "outing",
    "expenses": "expense",
    "adjustments": "adjustment",
}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of it, and what the book now holds that should be looked at."""

    imported: Imported
    to_look_at: tuple[Problem, ...]


def read_for_book(data: bytes, presets: Presets) -> LedgerDocument:
    """The document in a file's bytes; ExchangeError where no book could hold it."""
    return read(data, presets, for_book=True)


def preview(book: Book, document: LedgerDocument) -> Comparison:
    """What taking the document in would come to; nothing is changed."""
    return book.compare(document.ledger)


def ledger_after(
    ledger: Ledger, document: LedgerDocument, found: Comparison, *, replace: bool
) -> Ledger:
    """What the book will hold once the document is taken in, as far as it counts.

    What was changed here since is left as it is unless ``replace``.
    """
    left = frozenset(() if replace else found.here_since)
    narrowed: dict[str, Any] = {
        name: tuple(one for one in getattr(document.ledger, name) if (table, one.id) not in left)
        for name, table in _TABLES.items()
    }
    return merge_ledgers(ledger, values.replace(document.ledger, **narrowed))


def take_in(
    book: Book, document: LedgerDocument, presets: Presets, *, replace: bool = False
) -> TakenIn:
    """Take the document in as one step; what was changed here since is left unless ``replace``.

    BookError where the book cannot be written. The places of ``to_look_at`` are ids.
    """
    before = set(problems_of(book, presets))
    imported = book.import_ledger(document.ledger, document.files, replace=replace)
    after = problems_of(book, presets)
    return TakenIn(imported, tuple(one for one in after if one not in before))


def problems_of(book: Book, presets: Presets) -> tuple[Problem, ...]:
    """What is wrong in the book, each fault at "list id.field"."""
    ledger = book.ledger()
    return tuple(_named(one, ledger) for one in ledger_problems(ledger, presets))


def _named(problem: Problem, ledger: object) -> Problem:
    name, _, rest = problem.place.partition("[")
    number, _, field = rest.partition("].")
    entries = getattr(ledger, name, ())
    if not number.isdigit() or int(number) >= len(entries):
        return problem
    return Problem(f"{name} {entries[int(number)].id}.{field}", problem.code, problem.values)
