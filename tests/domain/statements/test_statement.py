"""What reports are made of: how entries stand, statements of a period, and what would be."""

from datetime import date, datetime

import pytest

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.model.rules import CategoryRule
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    Category,
    Kind,
    LateCancellation,
    Outcome,
    Policy,
    Rounding,
    Status,
)
from ledsagapp.domain.planning.preview import (
    frame_preview,
    merge_ledgers,
    planned_by_slot,
    with_entry,
    without_entry,
)
from ledsagapp.domain.statements.statement import (
    ExpenseStatement,
    ReasonSum,
    StatusSum,
    TimeStatement,
    expense_statement,
    time_statement,
)
from tests.builders.figures import reckon
from tests.builders.ledgers import (
    ANNA,
    FOLJA,
    OMAR,
    adjustment,
    costs,
    expense,
    hours,
    ledger,
    outing,
)

JANUARY = date(2026, 1, 1), date(2026, 1, 31)


def of_january(own: object) -> TimeStatement:
    return time_statement(own, "p1", *JANUARY, JANUARY[1], {})  # type: ignore[arg-type]


def costs_of_january(*entries: object) -> ExpenseStatement:
    return expense_statement(ledger(*entries), "p1", *JANUARY, JANUARY[1], {})  # type: ignore[arg-type]


def a_month() -> TimeStatement:
    return of_january(
        ledger(
            hours(rounding=Rounding.BEGUN_30),
            outing("2026-01-20T10:00", "12:10", "late", companion_ids=("c1", "c2")),
            outing("2026-01-02T10:00", "11:00", "first", provider_id="u1", activity="Bio"),
            outing("2026-01-25T10:00", "12:00", "ill", Status.CANCELLED_LATE, reason="sjukdom"),
            outing("2026-01-26T10:00", "13:00", "none", Status.CANCELLED_BY_PROVIDER),
            outing("2026-01-27T10:00", "11:00", "ill2", Status.CANCELLED_LATE, reason="sjukdom"),
            outing("2026-01-30T10:00", "12:00", "soon", Status.PLANNED),
            outing("2026-02-01T10:00", "12:00", "after"),
            outing("2025-12-31T10:00", "12:00", "before"),
            outing("2026-01-05T10:00", "12:00", "other", person_id="p2"),
        )
    )


def test_a_time_statement_has_the_outings_begun_in_the_period_in_order() -> None:
    rows = a_month().rows
    assert [row.outing.id for row in rows] == ["first", "late", "ill", "none", "ill2", "soon"]
    assert rows[0].start == datetime(2026, 1, 2, 10)
    assert (rows[0].provider, rows[0].companions) == (FOLJA, (ANNA,))
    assert (rows[1].provider, rows[1].companions) == (None, (ANNA, OMAR))
    assert [(row.length, row.counted) for row in rows] == [
        (60, 60),
        (130, 150),
        (120, 120),
        (180, 0),
        (60, 60),
        (120, 0),
    ]


def test_a_time_statement_sums_by_status_and_by_reason() -> None:
    statement = a_month()
    assert statement.by_status == (
        StatusSum(Status.DONE, 2, 190, 210),
        StatusSum(Status.PLANNED, 1, 120, 0),
        StatusSum(Status.CANCELLED_LATE, 2, 180, 180),
        StatusSum(Status.CANCELLED_BY_PROVIDER, 1, 180, 0),
    )
    assert statement.reasons == (
        ReasonSum(Status.CANCELLED_LATE, "sjukdom", 2, 180),
        ReasonSum(Status.CANCELLED_BY_PROVIDER, None, 1, 180),
    )
    assert (statement.counted, statement.unassigned) == (390, 0)


def test_a_time_statement_shows_decision_rules_and_frame() -> None:
    statement = a_month()
    (granted,) = statement.decisions
    assert (granted.decision.id, granted.terms.rounding) == ("d1", Rounding.BEGUN_30)
    (use,) = statement.frames
    assert (use.decision_ids, use.policy) == (("d1",), Policy.CARRY_FORWARD)
    assert (use.frame.end, use.frame.granted, use.frame.used) == (date(2026, 3, 31), 2160, 390)
    assert use.left == 1770
    assert statement.person.name == "Elsa Lind"


def test_the_left_of_a_frame_that_is_over_has_expired() -> None:
    own = ledger(hours(valid_to="2026-01-20"), outing("2026-01-05T10:00", "12:00"))
    (use,) = of_january(own).frames
    assert (use.left, use.frame.expired) == (0, 600)


def test_in_a_gap_inside_a_frame_what_was_left_is_still_left() -> None:
    own = ledger(hours(valid_to="2026-01-20"), hours("d2", "2026-03-01"))
    (use,) = of_january(own).frames
    assert use.left == 1440


def test_an_outing_without_a_decision_is_summed_apart() -> None:
    statement = of_january(ledger(outing("2026-01-05T10:00", "12:00")))
    assert [row.state for row in statement.rows] == [EntryState.UNASSIGNED]
    assert (statement.counted, statement.unassigned) == (0, 120)
    assert (statement.decisions, statement.frames) == ((), ())


def test_a_refused_decision_is_not_among_the_granted() -> None:
    own = ledger(hours(outcome=Outcome.REFUSED), hours("d2", "2026-02-01"))
    assert of_january(own).decisions == ()


def test_a_statement_needs_a_person() -> None:
    with pytest.raises(KeyError):
        time_statement(ledger(), "p9", *JANUARY, JANUARY[1], {})


def test_an_expense_statement_numbers_its_rows_and_sums_by_category() -> None:
    rules = (
        (Category.MEAL, CategoryRule(cap=9400)),
        (Category.TRAVEL, CategoryRule(eligible=False)),
    )
    statement = costs_of_january(
        costs(categories=rules),
        outing("2026-01-10T10:00", "12:00", "o1"),
        expense("2026-01-10", 130, Category.MEAL, "b"),
        expense("2026-01-10", 140, Category.TICKET, "a", outing_id="o1"),
        expense("2026-01-12", 43, Category.TRAVEL, "c"),
        expense("2026-02-01", 43, Category.TICKET, "d"),
    )
    rows = statement.rows
    assert [(row.number, row.expense.id) for row in rows] == [(1, "a"), (2, "b"), (3, "c")]
    assert [row.outing.id if row.outing else None for row in rows] == ["o1", None, None]
    assert [(row.eligible, row.not_eligible, row.covered) for row in rows] == [
        (14000, 0, 14000),
        (9400, 3600, 9400),
        (0, 4300, 0),
    ]
    assert [row.state for row in rows] == [
        EntryState.COUNTS,
        EntryState.COUNTS,
        EntryState.NOT_COUNTED,
    ]
    assert [(one.category, one.amount, one.eligible) for one in statement.by_category] == [
        (Category.TICKET, 14000, 14000),
        (Category.MEAL, 13000, 9400),
        (Category.TRAVEL, 4300, 0),
    ]
    assert (statement.amount, statement.eligible, statement.not_eligible) == (31300, 23400, 7900)
    assert (statement.covered, statement.over, statement.unassigned) == (23400, 0, 0)
    assert statement.frames[0].left == 66600


def test_expenses_are_covered_in_order_and_the_last_in_part() -> None:
    """300 kr, of which 50 kr used before: 200 kr whole, 50 of 100 kr, nothing of the last."""
    statement = costs_of_january(
        costs(policy=Policy.NO_CARRY),
        adjustment("2026-01-01", 5000, "k1"),
        adjustment("2026-02-01", 5000, "k1", "a2"),
        expense("2026-01-12", 100, expense_id="b"),
        expense("2026-01-10", 200, expense_id="c"),
        expense("2026-01-12", 10, expense_id="d"),
    )
    assert [row.covered for row in statement.rows] == [20000, 5000, 0]
    assert (statement.covered, statement.over) == (25000, 6000)


def test_an_expense_without_a_decision_is_summed_apart() -> None:
    statement = costs_of_january(expense("2026-01-12", 100), expense("2026-01-13", 0))
    assert [row.state for row in statement.rows] == [EntryState.UNASSIGNED, EntryState.NOT_COUNTED]
    assert (statement.unassigned, statement.covered) == (10000, 0)


def test_expenses_of_one_activity_share_its_limit() -> None:
    statement = costs_of_january(
        costs(policy=Policy.PER_ACTIVITY, monthly=None, limit=30000),
        outing("2026-01-10T10:00", "12:00", "o1"),
        expense("2026-01-10", 250, expense_id="a", outing_id="o1"),
        expense("2026-01-11", 90, expense_id="b", outing_id="o1"),
        expense("2026-01-12", 90, expense_id="c"),
    )
    assert [row.covered for row in statement.rows] == [25000, 5000, 9000]
    assert statement.covered == statement.frames[0].frame.covered
    assert statement.frames[0].left == 0


def test_free_costs_are_covered_whole() -> None:
    statement = costs_of_january(
        costs(policy=Policy.FREE, monthly=None), expense("2026-01-10", 9000)
    )
    assert statement.rows[0].covered == 900000


def test_how_an_outing_stands_is_told_before_it_is_saved() -> None:
    standings = EntryStatus(ledger(hours(late_cancellation=LateCancellation.FREE)), {})
    gone = standings.outing(outing("2026-01-05T10:00", "12:00"))
    assert (gone.state, gone.minutes, gone.decision_id) == (EntryState.COUNTS, 120, "d1")
    late = standings.outing(outing("2026-01-05T10:00", "12:00", status=Status.CANCELLED_LATE))
    assert (late.state, late.minutes, late.length) == (EntryState.NOT_COUNTED, 0, 120)
    soon = standings.outing(outing("2026-01-05T10:00", "12:00", status=Status.PLANNED))
    assert (soon.state, soon.minutes) == (EntryState.PLANNED, 120)
    before = standings.outing(outing("2025-01-05T10:00", "12:00"))
    assert (before.state, before.decision_id) == (EntryState.UNASSIGNED, None)


def test_which_decision_would_take_an_entry_can_be_asked() -> None:
    assignment = EntryStatus(ledger(hours(), costs()), {}).assignment
    for kind, decision_id in ((Kind.HOURS, "d1"), (Kind.COSTS, "k1")):
        found = assignment.ordinary("p1", kind, date(2026, 1, 5))
        assert found is not None
        assert found.id == decision_id
    assert assignment.ordinary("p9", Kind.HOURS, date(2026, 1, 5)) is None


def test_a_decisions_frame_is_shown_before_it_is_saved() -> None:
    frame = frame_preview(hours(valid_from="2026-04-15"), date(2026, 1, 1), {})
    assert frame is not None
    assert (frame.start, frame.end, frame.granted) == (date(2026, 4, 15), date(2026, 6, 30), 2160)
    ended = frame_preview(
        hours(valid_to="2026-05-15", anchor=Anchor.DECISION_MONTH), date(2027, 1, 1), {}
    )
    assert ended is not None
    assert (ended.start, ended.granted) == (date(2026, 4, 1), 1440)


@pytest.mark.parametrize(
    "decision", [hours(outcome=Outcome.REFUSED), hours(monthly=None), hours(preset="atlantis")]
)
def test_a_decision_that_is_not_complete_shows_no_frame(decision: object) -> None:
    assert frame_preview(decision, date(2026, 1, 1), {}) is None  # type: ignore[arg-type]


def test_what_would_be_left_is_reckoned_on_the_ledger_as_it_would_be() -> None:
    own = ledger(hours(), outing("2026-01-05T10:00", "12:00", "o1"))
    longer = with_entry(own, outing("2026-01-05T10:00", "13:00", "o1"))
    more = with_entry(longer, outing("2026-01-06T10:00", "13:00", "o2"))
    fewer = without_entry(more, own.outings[0])
    for changed, left in ((own, 600), (longer, 540), (more, 360), (fewer, 540)):
        current = reckon(changed, "2026-01-31").accounts[0].current
        assert current is not None
        assert current.remaining_now == left


def test_a_ledger_taken_into_another_wins_where_both_know_an_entry() -> None:
    own = ledger(hours(), outing("2026-01-05T10:00", "12:00", "o1"))
    other = ledger(outing("2026-01-05T10:00", "13:00", "o1"), outing("2026-01-06T10:00", "11:00"))
    both = merge_ledgers(own, other)
    assert (both.decisions, both.outings, both.people) == (own.decisions, other.outings, own.people)


def test_bookings_are_told_by_month() -> None:
    own = ledger(
        hours(),
        outing("2026-01-05T10:00", "12:00", status=Status.PLANNED),
        outing("2026-01-25T10:00", "12:00", status=Status.PLANNED),
        outing("2026-02-25T10:00", "13:00", status=Status.PLANNED),
        outing("2026-04-25T10:00", "13:00", status=Status.PLANNED),
    )
    on = date(2026, 1, 10)
    account = accounts(own, on, {}).accounts[0]
    frame = account.current_frame
    assert frame is not None
    assert planned_by_slot(frame, account, own, on, {}) == (120, 180, 0)
