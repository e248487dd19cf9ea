"""What a form asks about one value before it is saved; whole documents are in tests/exchange."""

from datetime import date

from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.validation import ledger_checks as checks
from ledsagapp.domain.validation.rule_checks import decision_problems, overlap_problems
from tests.builders.ledgers import adjustment, costs, expense, hours, ledger, outing

THERE = checks.known_references(ledger(hours(), costs(), outing("2026-01-01T10:00", "11:00", "o1")))


def test_a_good_entry_has_no_problem() -> None:
    assert checks.outing_problems(outing("2026-01-05T10:00", "12:00"), THERE) == []
    assert checks.expense_problems(expense("2026-01-05", 10, outing_id="o1"), THERE) == []
    assert checks.adjustment_problems(adjustment("2026-01-05", -5), THERE) == []
    assert checks.companion_problems(Companion("c9", "Ny", "u1"), THERE) == []
    assert decision_problems(hours(), {}) == []


def test_a_problem_names_the_field_and_carries_what_the_sentence_needs() -> None:
    gone = outing("2026-01-05T10:00", "09:00", decision_id="k1", counted_minutes=-1)
    assert checks.outing_problems(gone, THERE) == [
        Problem("end", "before_start", ("2026-01-05T10:00", "2026-01-05T09:00")),
        Problem("decision_id", "decision_not_hours", ("k1",)),
        Problem("counted_minutes", "negative", ("-1",)),
    ]


def test_times_can_be_asked_about_while_they_are_written() -> None:
    assert checks.time_problems("2026-03-29T02:30", "2026-03-29T25:00") == [
        Problem("start", "time_gap", ("2026-03-29T02:30",)),
        Problem("end", "time_not_there", ("2026-03-29T25:00",)),
    ]


def test_a_decision_tells_all_that_is_missing_or_does_not_fit() -> None:
    pot = hours(
        monthly=-1, total=None, policy=Policy.FIXED_POT, months=5, daily_cap=-2, valid_to=None
    )
    found = [(problem.place, problem.code) for problem in decision_problems(pot, {})]
    assert found == [
        ("rules.months", "months_not_in_year"),
        ("rules.daily_cap", "negative"),
        ("monthly", "negative"),
        ("total", "missing_for_policy"),
        ("valid_to", "missing_for_policy"),
    ]


def test_the_later_of_two_overlapping_decisions_is_told_the_others_name() -> None:
    found = overlap_problems([hours("d2", "2026-03-01"), hours("d1")], {})
    assert found == [(0, Problem("valid_from", "overlap", ("d1", "2026-03-01")))]


def test_a_whole_book_can_be_asked_about_at_once() -> None:
    own = ledger(hours(), hours("d2", "2026-03-01"), adjustment("2025-03-01", 1))
    assert [problem.place for problem in checks.ledger_problems(own, {})] == [
        "decisions[1].valid_from",
        "adjustments[0].date",
    ]
    assert date(2026, 3, 1) == own.decisions[1].valid_from
