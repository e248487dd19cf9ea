"""A small invented book for the tests of the window: Maj, her decisions and her autumn."""

import functools
from datetime import date

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.vocabulary import Category, Kind, Status
from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.ledger.document import LedgerDocument
from ledsagapp.storage.book import Book

TODAY = date(2026, 11, 22)


@functools.cache
def example_of(language: str) -> LedgerDocument:
    """The example family as of ``TODAY``; its receipts are drawn once in a run."""
    return example_family(TODAY, language)


def outing(number: int, day: str, start: str, end: str, what: str, **more: object) -> Outing:
    """An outing of Maj's with Anna, done unless said otherwise."""
    given: dict[str, object] = {"status": Status.DONE, "activity": what} | more
    return Outing(
        f"o{number}",
        "maj",
        ("anna",),
        f"{day}T{start}",
        f"{day}T{end}",
        **given,  # type: ignore[arg-type]
    )


def fill(book: Book) -> None:
    """Maj has 15 hours and 300 kronor a month since October, and has been out."""
    with book.together("import_ledger"):
        book.people.put(Person("maj", "Maj Ek"))
        book.providers.put(Provider("stegen", "Stegen Omsorg"))
        book.companions.put(Companion("anna", "Anna Lind", "stegen"))
        book.companions.put(Companion("karim", "Karim Said", "stegen"))
        first = date(2026, 10, 1)
        book.decisions.put(Decision("hours", "maj", Kind.HOURS, first, None, 900, None))
        book.decisions.put(Decision("costs", "maj", Kind.COSTS, first, None, 30000, None))
        for one in (
            outing(1, "2026-10-03", "13:00", "16:30", "bio"),
            outing(2, "2026-10-14", "10:00", "18:00", "utflykt till Sigtuna"),
            outing(3, "2026-11-04", "17:00", "20:00", "teater"),
            outing(4, "2026-11-17", "14:00", "19:00", "promenad i Hagaparken"),
            outing(5, "2026-11-28", "13:00", "16:00", "bio", status=Status.PLANNED),
            outing(6, "2026-12-02", "12:00", "15:00", "julmarknad", status=Status.PLANNED),
        ):
            book.outings.put(one)
        book.expenses.put(
            Expense("e1", "maj", date(2026, 10, 3), 14500, Category.TICKET, outing_id="o1")
        )
        book.expenses.put(
            Expense("e2", "maj", date(2026, 11, 4), 13000, Category.TICKET, outing_id="o3")
        )
