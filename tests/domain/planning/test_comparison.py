"""What if: other rules for the same entries, and what a municipality would pay."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ledsagapp import resources
from ledsagapp.domain import values
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets, Rules
from ledsagapp.domain.model.vocabulary import Category, Policy
from ledsagapp.domain.planning.comparison import closed_frames_changed, compare_presets, under
from ledsagapp.domain.planning.scenario import Scenario, added_cost
from ledsagapp.exchange.ledger.document import read
from ledsagapp.exchange.presets.preset_files import read_presets
from tests.builders import figures
from tests.builders.ledgers import DAYS, costs, documents, expense, hours, ledger, outing
from tests.domain.explanation.test_explain import check_all

YEAR = date(2026, 1, 1), date(2026, 12, 31)
PRICE = 48500


@pytest.fixture(scope="module")
def shipped() -> Presets:
    return read_presets(resources.path("rules"))


def test_the_six_sums_of_the_citys_inquiry_come_out_to_the_krona() -> None:
    """68 refused, 225 cards; 173 partly refused lifted to 20 hours; a group lifted to 12."""
    refused_20 = Scenario(68, 20 * 60, 12, PRICE).cost
    partly_20 = added_cost(1703 * 60, 12, PRICE)
    assert refused_20 == 7_915_200_00
    assert Scenario(68, 12 * 60, 12, PRICE).cost == 4_749_120_00
    assert Scenario(225, 12 * 60, 12, PRICE).cost == 15_714_000_00
    assert partly_20 == 9_911_460_00
    assert added_cost(442 * 60, 12, PRICE) == 2_572_440_00
    assert refused_20 + partly_20 == 17_826_660_00


def year() -> Any:
    """Twelve hours a month; every month fifteen hours out and 400 kronor, save in July."""
    months = [month for month in range(1, 13) if month != 7]
    gone = [outing(f"2026-{month:02}-10T08:00", "23:00") for month in months]
    spent = [expense(f"2026-{month:02}-10", 400, Category.TICKET) for month in months]
    own = hours(preset="stockholm-2025"), costs(preset="stockholm-2025")
    return ledger(*own, *gone, *spent)


def test_a_year_is_shown_side_by_side_under_other_rules(shipped: Presets) -> None:
    names = ["laholm-free", "stockholm-free-20", "stockholm-2013", "tyreso"]
    as_it_was, laholm, free, old, tyreso = compare_presets(year(), "p1", *YEAR, names, shipped)
    assert as_it_was.preset_id is None
    assert as_it_was.hours.granted == 12 * 720
    assert {one.hours.used for one in (as_it_was, laholm, free, old, tyreso)} == {11 * 900}
    assert as_it_was.costs.over == 3 * 30000
    assert (laholm.hours.granted, laholm.hours.over) == (0, 11 * 300)
    assert (free.hours.granted, free.hours.over, free.hours.expired) == (
        12 * 1200,
        0,
        12 * 1200 - 11 * 900,
    )
    assert old.costs.granted == 11 * 15 * 600
    assert old.own_cost == 11 * (40000 - 9000)
    assert tyreso.fees == 11 * 6200


@pytest.mark.parametrize(
    "preset_id", sorted(p.stem for p in resources.path("rules").glob("*.toml"))
)
@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_every_preset_can_be_laid_over_every_worked_case(
    shipped: Presets, path: Path, preset_id: str
) -> None:
    """Used hours stay the same but for rounding; what is granted is used, over or left."""
    case = figures.case(path)
    own = read(figures.as_bytes(case["ledger"]), shipped).ledger
    for person in own.people:
        for column in compare_presets(own, person.id, *YEAR, [preset_id], shipped):
            assert column.own_cost >= 0 or column.problems
            if column.problems:
                assert {one.code for one in column.problems} == {"missing_for_policy"}
            else:
                assert column.hours.over <= max(0, column.hours.used)


@settings(max_examples=40, deadline=None)
@given(documents(), DAYS)
def test_what_if_ledgers_can_be_explained_like_any_other(document: Any, on: date) -> None:
    own = read(figures.as_bytes(document), {}).ledger
    rules = Rules(policy=Policy.NO_CARRY)
    preset = values.replace(_preset(), hours=rules, costs=rules, hours_monthly=600)
    other, problems = under(own, "p1", preset, {"by": preset})
    if not problems:
        check_all(_written_out(other, rules), on)


def _preset() -> Any:
    presets = read_presets(resources.path("rules"))
    return values.replace(presets["own-municipality"], id="by")


def _written_out(own: Any, rules: Rules) -> Any:
    """The ledger with the preset's rules in its decisions, so that no preset is needed."""
    decisions = tuple(
        values.replace(one, rules=rules) if one.rules.preset == "by" else one
        for one in own.decisions
    )
    return values.replace(own, decisions=decisions)


def test_rules_that_need_more_than_the_decision_says_are_not_reckoned(shipped: Presets) -> None:
    own = ledger(hours(monthly=None, preset="laholm-free"))
    _, column = compare_presets(own, "p1", *YEAR, ["malmo-sol"], shipped)
    assert column.problems == (Problem("monthly", "missing_for_policy", ("no_carry",)),)


def test_a_preset_may_not_change_frames_that_have_ended(shipped: Presets) -> None:
    own, on = year(), date(2026, 5, 1)
    changed = {**shipped, "stockholm-2025": values.replace(shipped["laholm-free"])}
    found = closed_frames_changed(own, on, shipped, changed)
    assert [(one.code, one.values) for one in found] == [
        ("closed_frames_change", ("k1",)),
        ("closed_frames_change", ("d1",)),
    ]
    assert closed_frames_changed(own, on, shipped, shipped) == []
    assert closed_frames_changed(own, date(2026, 2, 1), shipped, changed) == []
