"""What lies in the bin, and how it is put back: each as one step; knows no Qt."""

from collections.abc import Iterator

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import dataclass
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.table import Entries
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels

ICONS = {"outing": "walking", "expense": "receipt", "decision": "document"}


@dataclass(frozen=True, slots=True)
class Binned:
    """One removed entry: of which table, its id, what it was, and when it was removed (UTC)."""

    table: str
    id: str
    what: str
    removed: str


def bin_entries(book: Book, formats: Formats) -> list[Binned]:
    """Everything in the bin, what was removed latest first."""
    found: list[Binned] = []
    for entries in _parts(book):
        gone = entries.in_bin()
        when = book.history.removal_times(entries.table) if gone else {}
        found += [
            Binned(entries.table, one.id, _what(one, formats), when.get(one.id, "")) for one in gone
        ]
    return sorted(found, key=lambda one: one.removed, reverse=True)


def put_back(book: Book, one: Binned) -> None:
    """Put an entry back; with an outing what was removed together with it."""
    entries = next(part for part in _parts(book) if part.table == one.table)
    entry = next((kept for kept in entries.in_bin() if kept.id == one.id), None)
    if entry is None:
        return
    day = start_day(entry).isoformat() if isinstance(entry, Outing) else ""
    with book.together(f"restore_{one.table}", one.id, day):
        entries.put(entry)
        if isinstance(entry, Outing):
            when = book.history.removal_times("expense")
            for expense in book.expenses.in_bin():
                if expense.outing_id == entry.id and when.get(expense.id) == one.removed:
                    book.expenses.put(expense)


def _parts(book: Book) -> Iterator[Entries]:  # type: ignore[type-arg]
    yield from (book.outings, book.expenses, book.decisions, book.adjustments, book.contacts)
    yield from (book.templates, book.companions, book.providers, book.people)


def _what(entry: object, formats: Formats) -> str:
    """An entry in a few words; what it has of day and amount is said with it."""
    tr, labels = formats.tr, Labels(formats.tr)
    kinds = {
        "Outing": tr("Outing"),
        "Expense": tr("Expense"),
        "Decision": tr("Decision"),
        "Adjustment": tr("Correction"),
        "Contact": tr("Contact", "how one met"),
        "Template": tr("Template"),
        "Companion": tr("Companion"),
        "Provider": tr("Provider"),
        "Person": tr("Person"),
    }
    parts: list[str] = []
    for field in ("activity", "text", "name", "purpose", "note"):
        value = getattr(entry, field, None)
        if value:
            parts.append(str(value))
            break
    if isinstance(entry, Outing):
        parts.append(formats.full_date(start_day(entry)))
        parts.append(formats.span(entry.start, entry.end))
    elif day := getattr(entry, "date", None) or getattr(entry, "valid_from", None):
        parts.append(formats.full_date(day))
    category = getattr(entry, "category", None)
    if category is not None and hasattr(entry, "receipts"):
        parts.append(labels.category[category])
        parts.append(formats.kronor(entry.amount))  # type: ignore[attr-defined]
    return f"{kinds[type(entry).__name__]}: {', '.join(parts)}"
