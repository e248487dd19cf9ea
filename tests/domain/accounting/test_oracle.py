"""The program and a slow second reckoning must agree on whatever ledger one thinks of."""

import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import figures
from tests.builders.ledgers import DAYS, documents
from tests.builders.oracle import reckoned

WITH_INVARIANT = ("carry_forward", "pool", "fixed_pot", "per_hour")


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_the_slow_reckoning_knows_the_worked_cases_too(path: Any) -> None:
    case = figures.case(path)
    assert reckoned(case["ledger"], date.fromisoformat(case["on"])) == case["expected"]


@settings(max_examples=100)
@given(documents(), DAYS)
def test_the_program_agrees_with_a_slow_day_by_day_reckoning(ledger: Any, on: date) -> None:
    assert figures.of_document(ledger, on) == reckoned(ledger, on)


@settings(max_examples=50)
@given(documents(), DAYS)
def test_what_is_granted_is_covered_or_expires(ledger: Any, on: date) -> None:
    """Once a frame has ended, granted = covered + expired, and expired is never negative."""
    for account in figures.of_document(ledger, on)["accounts"]:
        for frame in account["frames"]:
            assert frame["used"] == frame["covered"] + frame["over"]
            if account["policy"] in WITH_INVARIANT and frame["end"] < on.isoformat():
                assert frame["granted"] == frame["covered"] + frame["expired"]
                assert frame["expired"] >= 0


@settings(max_examples=50)
@given(documents(), DAYS, st.randoms())
def test_the_order_in_which_entries_are_written_changes_no_figure(
    ledger: Any, on: date, chance: random.Random
) -> None:
    shuffled = {
        key: chance.sample(value, len(value)) if isinstance(value, list) else value
        for key, value in ledger.items()
    }
    assert figures.of_document(shuffled, on) == figures.of_document(ledger, on)
