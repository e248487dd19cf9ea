"""What is written to the book on the person's behalf: each deed one step that can be undone."""

from collections.abc import Mapping, Sequence
from datetime import date

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import end_day, of_person
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book


def save_outing(
    book: Book,
    outing: Outing,
    expenses: Sequence[Expense],
    files: Mapping[str, bytes],
    further: Sequence[Outing] = (),
    template: Template | None = None,
) -> None:
    """Save an outing with the expenses written in the same form, and their receipts' bytes.

    ``further`` are the same outing on other days, ``template`` is made of it; all is one step.
    """
    known = book.outings.get(outing.id) is not None
    name = "change_outing" if known else "add_outings" if further else "add_outing"
    with book.together(name, outing.id, start_day(outing).isoformat()):
        for content in files.values():
            book.receipts.put(content)
        book.outings.put(outing)
        for expense in expenses:
            book.expenses.put(expense)
        book.outings.put_all(further)
        if template is not None:
            book.templates.put(template)


def save_outings(book: Book, outings: Sequence[Outing]) -> None:
    """Add several outings as one step."""
    with book.together("add_outings", outings[0].id, start_day(outings[0]).isoformat()):
        book.outings.put_all(outings)


def change_outings(book: Book, outings: Sequence[Outing]) -> None:
    """Change several outings as one step."""
    with book.together("change_outings", outings[0].id, start_day(outings[0]).isoformat()):
        book.outings.put_all(outings)


def remove_outings(book: Book, ledger: Ledger, outings: Sequence[Outing]) -> None:
    """Remove several outings and their expenses as one step."""
    ids = {one.id for one in outings}
    with book.together("remove_outings", outings[0].id, start_day(outings[0]).isoformat()):
        for expense in ledger.expenses:
            if expense.outing_id in ids:
                book.expenses.remove(expense.id)
        for one in outings:
            book.outings.remove(one.id)


def move_to_day(outing: Outing, day: date, id_: str) -> Outing:
    """The same outing on another day, at the same times of day; an end next day stays that."""
    last = day + (end_day(outing) - start_day(outing))
    return replace(
        outing,
        id=id_,
        start=f"{day.isoformat()}T{clock.time_of_day(outing.start)}",
        end=f"{last.isoformat()}T{clock.time_of_day(outing.end)}",
    )


def remove_outing(book: Book, ledger: Ledger, outing: Outing) -> int:
    """Remove an outing and its expenses; answers how many expenses went with it."""
    costs = [one for one in ledger.expenses if one.outing_id == outing.id]
    with book.together("remove_outing", outing.id, start_day(outing).isoformat()):
        for expense in costs:
            book.expenses.remove(expense.id)
        book.outings.remove(outing.id)
    return len(costs)


def save_expense(book: Book, expense: Expense, files: Mapping[str, bytes]) -> None:
    """Save an expense and its receipts' bytes."""
    known = book.expenses.get(expense.id) is not None
    name = "change_expense" if known else "add_expense"
    with book.together(name, expense.id, expense.date.isoformat()):
        for content in files.values():
            book.receipts.put(content)
        book.expenses.put(expense)


def remove_expense(book: Book, expense: Expense) -> None:
    """Remove an expense; its receipts stay in the store, so that it can come back whole."""
    with book.together("remove_expense", expense.id, expense.date.isoformat()):
        book.expenses.remove(expense.id)


def save_decision(book: Book, decision: Decision, adjustments: Sequence[Adjustment] = ()) -> None:
    """Save a decision, with corrections written in the same form."""
    known = book.decisions.get(decision.id) is not None
    name = "change_decision" if known else "add_decision"
    with book.together(name, decision.id, decision.valid_from.isoformat()):
        book.decisions.put(decision)
        for adjustment in adjustments:
            book.adjustments.put(adjustment)


def remove_decision(book: Book, ledger: Ledger, decision: Decision) -> None:
    """Remove a decision and its corrections; entries that name it stay, without the name."""
    with book.together("remove_decision", decision.id, decision.valid_from.isoformat()):
        for adjustment in ledger.adjustments:
            if adjustment.decision_id == decision.id:
                book.adjustments.remove(adjustment.id)
        for contact in ledger.contacts:
            if contact.decision_id == decision.id:
                book.contacts.remove(contact.id)
        for outing in ledger.outings:
            if outing.decision_id == decision.id:
                book.outings.put(replace(outing, decision_id=None))
        for expense in ledger.expenses:
            if expense.decision_id == decision.id:
                book.expenses.put(replace(expense, decision_id=None))
        book.decisions.remove(decision.id)


def outings_with(ledger: Ledger, companion_id: str) -> int:
    """How many outings a companion is on."""
    return sum(companion_id in outing.companion_ids for outing in ledger.outings)


def ties_of_provider(ledger: Ledger, provider_id: str) -> int:
    """How many outings and companions name a provider."""
    on_outings = sum(one.provider_id == provider_id for one in ledger.outings)
    return on_outings + sum(one.provider_id == provider_id for one in ledger.companions)


def ties_of_person(ledger: Ledger, person_id: str) -> int:
    """How many decisions, outings and expenses a person has."""
    entries: tuple[Decision | Outing | Expense, ...] = (
        *ledger.decisions,
        *ledger.outings,
        *ledger.expenses,
    )
    return len(of_person(entries, person_id))
