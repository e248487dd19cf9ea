"""A companion's own hours and outlays, with several people of one book."""

from datetime import date

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.statements.claims import ClaimState
from ledsagapp.domain.statements.companion_statement import companion_statement
from ledsagapp.domain.values import replace

FIRST, LAST, ON = date(2026, 10, 1), date(2026, 11, 30), date(2026, 11, 25)


def outing(id_: str, person: str, day: str, *who: str, **more: object) -> Outing:
    """Two hours in the afternoon."""
    given: dict[str, object] = {"status": Status.DONE} | more
    return Outing(id_, person, who, f"{day}T13:00", f"{day}T15:00", **given)  # type: ignore[arg-type]


def expense(id_: str, outing_id: str | None, amount: int, **more: object) -> Expense:
    """A cost of an outing of Maj's."""
    given: dict[str, object] = {"category": Category.TICKET} | more
    return Expense(id_, "maj", date(2026, 11, 3), amount, outing_id=outing_id, **given)  # type: ignore[arg-type]


BOOK = Ledger(
    people=(Person("maj", "Maj Ek"), Person("bo", "Bo Alm")),
    companions=(Companion("anna", "Anna Lind"), Companion("karim", "Karim Said")),
    outings=(
        outing("o1", "maj", "2026-11-03", "anna"),
        outing("o2", "bo", "2026-11-04", "anna", "karim"),
        outing("o3", "maj", "2026-10-05", "anna"),
        outing("o4", "maj", "2026-11-06", "karim"),
        outing("o5", "maj", "2026-11-07", "anna", status=Status.CANCELLED_LATE),
        outing("o6", "maj", "2026-11-28", "anna", status=Status.PLANNED),
        outing("o7", "maj", "2026-12-01", "anna"),
    ),
    expenses=(
        expense("e1", "o1", 14500, paid_on=date(2026, 11, 20)),
        expense("e2", "o1", 6000, category=Category.TRAVEL, handed_in_on=date(2026, 11, 21)),
        expense("e3", "o1", 5000, refused_amount=5000),
        expense("e4", "o2", 3000),
        expense("e5", "o4", 9900),
        expense("e6", None, 8800),
    ),
)


def test_hours_are_those_done_by_month_and_by_person_in_order_of_name() -> None:
    found = companion_statement(BOOK, "anna", FIRST, LAST, ON)
    assert found is not None
    assert [(one.month, one.person.name, one.sums.minutes) for one in found.months] == [
        (date(2026, 10, 1), "Maj Ek", 120),
        (date(2026, 11, 1), "Bo Alm", 120),
        (date(2026, 11, 1), "Maj Ek", 120),
    ]
    assert (found.sums.outings, found.sums.minutes) == (3, 360)
    assert [one.name for one in found.people] == ["Bo Alm", "Maj Ek"]


def test_outlays_are_those_of_own_outings_and_say_how_far_they_have_come() -> None:
    found = companion_statement(BOOK, "anna", FIRST, LAST, ON)
    assert found is not None
    outlays = [one for month in found.months for one in month.outlays]
    assert {one.expense.id: (one.state, one.shared) for one in outlays} == {
        "e1": (ClaimState.PAID, False),
        "e2": (ClaimState.HANDED_IN, False),
        "e3": (ClaimState.REFUSED, False),
        "e4": (ClaimState.TO_HAND_IN, True),
    }
    sums = found.sums
    assert (sums.amount, sums.travel) == (28500, 6000)
    assert (sums.paid, sums.waiting, sums.left) == (14500, 6000, 3000)


def test_what_was_paid_later_was_not_paid_then() -> None:
    found = companion_statement(BOOK, "anna", FIRST, LAST, date(2026, 11, 10))
    assert found is not None
    assert (found.sums.paid, found.sums.waiting, found.sums.left) == (0, 0, 23500)


def test_a_part_refused_is_neither_paid_nor_owed() -> None:
    part = replace(BOOK.expenses[0], refused_amount=4500)
    found = companion_statement(replace(BOOK, expenses=(part,)), "anna", FIRST, LAST, ON)
    assert found is not None
    assert (found.sums.amount, found.sums.paid) == (14500, 10000)


def test_nobody_and_nothing_make_no_months() -> None:
    assert companion_statement(BOOK, "x", FIRST, LAST, ON) is None
    found = companion_statement(BOOK, "karim", date(2025, 1, 1), date(2025, 12, 31), ON)
    assert found is not None
    assert (found.months, found.sums.minutes) == ((), 0)
