"""A contact person's contacts are counted by their kind, and never as hours."""

from datetime import date

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.case.meetings import ContactCount, contact_statement
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import ContactKind, Policy, Service
from ledsagapp.domain.values import replace
from tests.builders.ledgers import hours, ledger, outing


def contact(number: int, day: str, kind: ContactKind, decision: str = "k") -> Contact:
    return Contact(f"m{number}", "p1", decision, date.fromisoformat(day), kind)


def book() -> Ledger:
    """Ledsagarservice and, beside it, a contact person."""
    own = ledger(
        hours(),
        hours("k", policy=Policy.FREE, monthly=None, service=Service.KONTAKTPERSON),
        outing("2026-01-10T10:00", "15:00"),
    )
    met = (
        contact(1, "2026-02-03", ContactKind.PHONE),
        contact(2, "2026-01-12", ContactKind.MEETING),
        contact(3, "2026-01-05", ContactKind.MEETING),
        contact(4, "2026-01-20", ContactKind.MESSAGE),
        contact(5, "2026-04-01", ContactKind.MEETING),
        contact(6, "2026-01-20", ContactKind.MEETING, decision="d1"),
    )
    return replace(own, contacts=met)


def test_contacts_are_counted_by_kind_and_month_in_order_of_their_days() -> None:
    own = book()
    found = contact_statement(own, own.people[0], date(2026, 1, 1), date(2026, 3, 31))
    assert [one.id for one in found.contacts] == ["m3", "m2", "m4", "m1"]
    assert [(one.start.month, one.count.all) for one in found.months] == [(1, 3), (2, 1)]
    assert found.count == ContactCount(2, 1, 1, date(2026, 2, 3))
    assert [one.id for one in found.decisions] == ["k"]


def test_contacts_take_no_hours_from_the_decision_they_stand_beside() -> None:
    own = book()
    without = accounts(replace(own, contacts=()), date(2026, 3, 1), {})
    assert accounts(own, date(2026, 3, 1), {}) == without
