"""The example family: whole on any day, always lively, and never mistaken for somebody's own."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp import resources
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Employment, Policy, Status
from ledsagapp.domain.validation.ledger_checks import ledger_problems
from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.ledger.document import read, write
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.exchange.receipts.render import receipt_pages

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.fixture(scope="module")
def presets() -> Presets:
    return read_presets(resources.path("rules"))


@settings(max_examples=20)
@given(today=DAYS, language=st.sampled_from(("sv", "en")))
def test_on_any_day_the_family_is_whole_and_only_the_one_outing_lacks_a_decision(
    today: date, language: str, presets: Presets
) -> None:
    ledger = example_family(today, language).ledger
    assert ledger_problems(ledger, presets) == []
    assert accounts(ledger, today, presets).unassigned == ("siri-001",)


@settings(max_examples=20)
@given(today=DAYS)
def test_on_any_day_everybody_has_something_behind_now_and_ahead(
    today: date, presets: Presets
) -> None:
    ledger = example_family(today, "sv").ledger
    reckoned = accounts(ledger, today, presets)
    for person in ledger.people:
        mine = [one for one in ledger.outings if one.person_id == person.id]
        assert any(start_day(one) < today and one.status is Status.DONE for one in mine)
        assert any(start_day(one) > today and one.status is Status.PLANNED for one in mine)
        assert any(one.person_id == person.id and one.current for one in reckoned.accounts)


@settings(max_examples=20)
@given(today=DAYS)
def test_a_decision_has_always_just_changed_in_the_middle_of_a_frame(
    today: date, presets: Presets
) -> None:
    ledger = example_family(today, "sv").ledger
    changed = next(one for one in ledger.decisions if one.id == "maj-timmar-2")
    account = accounts(ledger, today, presets).holding("maj-timmar-2")
    assert changed.valid_from <= today < changed.valid_from + timedelta(days=95)
    assert account is not None
    assert account.decision_ids == ("maj-timmar-1", "maj-timmar-2")
    assert any(frame.start < changed.valid_from < frame.end for frame in account.frames)


def test_the_same_day_gives_the_same_book_and_the_same_receipts() -> None:
    assert write(example_family(TODAY, "sv")) == write(example_family(TODAY, "sv"))
    assert write(example_family(TODAY, "sv")) != write(example_family(TODAY, "en"))


def test_the_family_can_be_written_as_a_ledger_and_read_again(presets: Presets) -> None:
    family = example_family(TODAY, "sv")
    assert read(write(family), presets) == family


@pytest.mark.parametrize(("language", "word"), [("sv", "(exempel)"), ("en", "(example)")])
def test_everybody_is_called_an_example_by_name(language: str, word: str) -> None:
    people = example_family(TODAY, language).ledger.people
    assert len(people) == 3
    assert all(word in person.name for person in people)


def test_the_family_shows_what_the_program_can_tell(presets: Presets) -> None:
    ledger = example_family(TODAY, "sv").ledger
    policies = {one.policy for one in accounts(ledger, TODAY, presets).accounts}
    assert {one.status for one in ledger.outings} >= set(Status) - {Status.NO_SHOW}
    assert {one.employment for one in ledger.companions} == set(Employment)
    assert policies >= {
        Policy.CARRY_FORWARD,
        Policy.POOL,
        Policy.FREE,
        Policy.NO_CARRY,
        Policy.FIXED_POT,
    }
    assert any(one.reason for one in ledger.outings)
    assert any(one.goals for one in ledger.decisions)
    assert len({one.provider_id for one in ledger.outings} - {None}) == 2
    assert ledger.adjustments


def test_most_expenses_have_a_receipt_that_can_be_drawn_and_a_few_have_none() -> None:
    family = example_family(TODAY, "sv")
    receipts = [found for one in family.ledger.expenses for found in one.receipts]
    bare = [one for one in family.ledger.expenses if not one.receipts]
    assert 1 <= len(bare) < len(receipts)
    assert {one.media_type for one in receipts} == {"image/png", "application/pdf"}
    for receipt in receipts[-8:]:
        content = family.files[receipt.sha256]
        assert receipt_pages(content, receipt.media_type, receipt.name)
