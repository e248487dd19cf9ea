"""Hur räknades det?: every figure of every account is the sum of the lines that explain it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import lost_minutes
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.explanation.explain import Derivation, Explainer
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.explanation.lines import Code, Line, Origin, RuleSource, total
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import CategoryRule, Preset, Rules
from ledsagapp.domain.model.vocabulary import (
    Category,
    Partial,
    Policy,
    Rounding,
    Staffing,
    Status,
)
from ledsagapp.exchange.ledger.document import read
from tests.builders import figures
from tests.builders.ledgers import (
    DAYS,
    adjustment,
    costs,
    documents,
    expense,
    hours,
    ledger,
    outing,
)

CAP = CategoryRule(cap=9400)


def explained(own: Ledger, on: str, figure: Figure, day: str | None = None) -> Derivation:
    account = figures.only(figures.reckon(own, on))
    explainer = Explainer(own, account, date.fromisoformat(on), {})
    found = explainer.derivation(figure, date.fromisoformat(day) if day else None)
    assert found
    return found


def told(lines: Sequence[Line]) -> list[tuple[Code, int]]:
    return [(line.code, line.amount) for line in lines]


def check(lines: Sequence[Line], amount: int) -> None:
    """The lines come to the amount, their parts to them, and every sum to what stands before."""
    assert total(lines) == amount
    running = 0
    for line in lines:
        if line.is_sum:
            assert line.amount == running
        else:
            running += line.amount
        if line.parts:
            check(line.parts, line.amount)


def all_explained(
    own: Ledger, account: Account, on: date
) -> Iterator[tuple[Derivation | None, int | None]]:
    """Every figure of an account with the amount it must explain."""
    explainer = Explainer(own, account, on, {})
    for frame in account.frames:
        for figure in (
            Figure.GRANTED,
            Figure.USED,
            Figure.COVERED,
            Figure.OVER,
        ):
            yield explainer.derivation(figure, frame.start), getattr(frame, figure)
        unused = lost_minutes(account.policy, frame)
        yield explainer.derivation(Figure.EXPIRED, frame.start), unused
        for slot in frame.slots:
            for figure in Figure:
                if figure.startswith("slot_"):
                    amount = getattr(slot, figure.removeprefix("slot_"))
                    yield explainer.derivation(figure, slot.start), amount
    for figure in (
        Figure.REMAINING_NOW,
        Figure.REMAINING_FRAME,
        Figure.CAREFUL,
        Figure.AHEAD,
        Figure.PLANNED,
    ):
        amount = getattr(account.current, figure) if account.current else None
        yield explainer.derivation(figure), amount
    amount = account.not_eligible if account.frames else None
    yield explainer.derivation(Figure.NOT_ELIGIBLE), amount


def check_all(own: Ledger, on: date) -> None:
    for account in accounts(own, on, {}).accounts:
        for derivation, amount in all_explained(own, account, on):
            if amount is None:
                assert derivation is None
            else:
                assert derivation
                assert derivation.amount == amount
                check(derivation.lines, amount)


@settings(max_examples=150, deadline=None)
@given(documents(), DAYS)
def test_the_lines_of_any_figure_of_any_ledger_add_up_to_it(document: Any, on: date) -> None:
    check_all(read(figures.as_bytes(document), {}).ledger, on)


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_the_figures_of_the_worked_cases_are_explained_too(path: Any) -> None:
    case = figures.case(path)
    own = read(figures.as_bytes(case["ledger"]), {}).ledger
    check_all(own, date.fromisoformat(case["on"]))


def test_what_is_left_is_told_month_by_month_with_a_sum_after_each() -> None:
    own = ledger(
        hours(),
        outing("2026-01-10T10:00", "16:00"),
        outing("2026-02-10T10:00", "17:00", outing_id="o2"),
    )
    found = explained(own, "2026-02-15", Figure.REMAINING_FRAME)
    assert told(found.lines) == [
        (Code.GRANTED, 720),
        (Code.USED, -360),
        (Code.LEFT, 360),
        (Code.GRANTED, 720),
        (Code.USED, -420),
        (Code.LEFT, 660),
        (Code.GRANTED_LATER, 720),
    ]
    assert found.amount == 660 + 720
    assert found.lines[4].outing_ids == ("o2",)
    assert found.lines[4].start == date(2026, 2, 1)


def test_use_beyond_the_grant_is_told_and_given_back() -> None:
    own = ledger(hours(monthly=60), outing("2026-01-10T10:00", "12:00"))
    found = explained(own, "2026-02-15", Figure.SLOT_LEFT, "2026-01-10")
    assert told(found.lines) == [
        (Code.GRANTED, 60),
        (Code.USED, -120),
        (Code.OVER, 60),
        (Code.LEFT, 0),
    ]


def test_what_came_from_the_month_before_is_carried() -> None:
    own = ledger(hours(), outing("2026-01-10T10:00", "16:00"))
    found = explained(own, "2026-02-15", Figure.SLOT_AVAILABLE)
    assert told(found.lines) == [(Code.CARRIED, 360), (Code.GRANTED, 720)]


def test_an_outings_time_is_its_length_its_companions_and_the_rounding() -> None:
    own = ledger(
        hours(staffing=Staffing.PER_COMPANION, rounding=Rounding.BEGUN_60),
        outing("2026-01-10T10:00", "11:10", companion_ids=("c1", "c2")),
    )
    (line,) = explained(own, "2026-01-15", Figure.SLOT_USED).lines
    assert told(line.parts) == [(Code.LENGTH, 70), (Code.COMPANIONS, 70), (Code.ROUNDING, 40)]
    assert [part.rule and part.rule.key for part in line.parts] == [None, "staffing", "rounding"]


def test_what_the_provider_counted_is_told_as_a_difference() -> None:
    own = ledger(hours(), outing("2026-01-10T10:00", "12:00", counted_minutes=90))
    (line,) = explained(own, "2026-01-15", Figure.SLOT_USED).lines
    assert told(line.parts) == [(Code.LENGTH, 120), (Code.PROVIDER_COUNTED, -30)]


def test_an_outing_over_the_end_of_a_month_says_what_lies_in_the_other() -> None:
    own = ledger(hours(), outing("2026-01-31T22:00", "2026-02-01T03:00"))
    (line,) = explained(own, "2026-02-15", Figure.SLOT_USED, "2026-01-10").lines
    assert told(line.parts) == [(Code.LENGTH, 300), (Code.OTHER_MONTH, -180)]


def test_an_outing_over_midnight_within_a_month_is_one_line() -> None:
    own = ledger(hours(), outing("2026-01-10T22:00", "2026-01-11T03:00"))
    (line,) = explained(own, "2026-01-15", Figure.SLOT_USED).lines
    assert told([line, *line.parts]) == [(Code.OUTING, 300), (Code.LENGTH, 300)]


def test_a_month_shared_by_days_names_each_decision_and_the_rounding() -> None:
    own = ledger(
        hours(partial=Partial.BY_DAY, valid_to="2026-01-10", monthly=100),
        hours("d2", partial=Partial.BY_DAY, valid_from="2026-01-11", monthly=200),
    )
    found = explained(own, "2026-01-15", Figure.SLOT_GRANTED)
    assert told(found.lines) == [(Code.SHARE, 32), (Code.SHARE, 135), (Code.ROUNDING, 1)]
    assert [line.decision_ids for line in found.lines] == [("d1",), ("d2",), ()]


def test_money_for_each_hour_names_the_outings_that_gave_it() -> None:
    own = ledger(
        hours(monthly=6000),
        costs(policy=Policy.PER_HOUR, rate=600, monthly=None),
        outing("2026-01-10T10:00", "11:40", outing_id="o1"),
    )
    found = accounts(own, date(2026, 1, 15), {}).accounts[0]
    derivation = Explainer(own, found, date(2026, 1, 15), {}).derivation(Figure.REMAINING_NOW)
    assert derivation
    assert [line.outing_ids for line in derivation.lines[0].parts] == [("o1",)]
    assert derivation.amount == 1000


def test_what_dies_of_a_saved_month_names_its_grant_and_what_was_used_of_it() -> None:
    own = ledger(
        hours(policy=Policy.ROLLING, months=2, monthly=600), outing("2026-02-10T10:00", "12:00")
    )
    found = explained(own, "2026-04-15", Figure.EXPIRED)
    assert [(line.code, line.amount, line.start.month) for line in found.lines] == [
        (Code.LAPSED, 480, 1),
        (Code.LAPSED, 600, 2),
    ]
    assert told(found.lines[0].parts) == [(Code.GRANTED, 600), (Code.USED_OF_GRANT, -120)]
    left = explained(own, "2026-04-15", Figure.REMAINING_NOW)
    assert left.lines[0].code is Code.CARRIED


def test_a_day_beyond_the_cap_is_told_with_the_cap() -> None:
    own = ledger(hours(policy=Policy.FREE, daily_cap=600), outing("2026-01-10T08:00", "20:00"))
    (line,) = explained(own, "2026-01-15", Figure.OVER).lines[0].parts
    assert told(line.parts) == [(Code.DAY, 720), (Code.WITHIN_CAP, -600)]


def test_an_activity_beyond_its_limit_is_told_with_the_limit() -> None:
    own = ledger(
        costs(policy=Policy.PER_ACTIVITY, limit=30000, monthly=None), expense("2026-01-10", 350)
    )
    (line,) = explained(own, "2026-01-15", Figure.OVER).lines
    assert told(line.parts) == [(Code.ACTIVITY, 35000), (Code.WITHIN_LIMIT, -30000)]


def test_what_the_rules_leave_out_of_an_expense_is_told() -> None:
    own = ledger(
        costs(categories=((Category.MEAL, CAP),)), expense("2026-01-10", 120, Category.MEAL)
    )
    (line,) = explained(own, "2026-01-15", Figure.SLOT_USED).lines
    assert told(line.parts) == [(Code.SPENT, 12000), (Code.NOT_ELIGIBLE, -2600)]
    assert explained(own, "2026-01-15", Figure.NOT_ELIGIBLE).amount == 2600


def test_what_is_used_ahead_never_goes_below_zero() -> None:
    own = ledger(hours(policy=Policy.POOL), outing("2026-01-10T10:00", "12:00"))
    found = explained(own, "2026-01-15", Figure.AHEAD)
    assert told(found.lines) == [
        (Code.USED, 120),
        (Code.GRANTED, -720),
        (Code.NOT_BELOW_ZERO, 600),
    ]


def test_booked_outings_and_corrections_stand_among_the_lines() -> None:
    own = ledger(
        hours(),
        adjustment("2026-01-05", 120),
        outing("2026-01-20T10:00", "12:00", status=Status.PLANNED, outing_id="o9"),
    )
    assert explained(own, "2026-01-15", Figure.PLANNED).lines[0].outing_ids == ("o9",)
    (line,) = explained(own, "2026-01-15", Figure.SLOT_USED).lines
    assert (line.code, line.adjustment_ids) == (Code.CORRECTION, ("a1",))


def test_a_rule_names_the_decision_or_the_source_of_its_preset() -> None:
    preset = Preset("by", (), "Byns riktlinjer", "2026", Rules(policy=Policy.POOL, months=6))
    own, on = ledger(hours(preset="by", months=3)), date(2026, 1, 15)
    account = accounts(own, on, {"by": preset}).accounts[0]
    found = Explainer(own, account, on, {"by": preset}).derivation(Figure.REMAINING_NOW)
    assert found
    assert found.rules[0] == RuleSource("policy", "d1", Origin.PRESET, "Byns riktlinjer")
    assert RuleSource("monthly", "d1", Origin.DECISION) in found.rules


def test_nothing_is_explained_where_there_is_no_figure() -> None:
    own = ledger(hours(valid_from="2026-05-01"))
    account = figures.only(figures.reckon(own, "2026-01-15"))
    explainer = Explainer(own, account, date(2026, 1, 15), {})
    assert {explainer.derivation(figure) for figure in Figure} == {None}
