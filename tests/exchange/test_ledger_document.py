"""The ledger document: writing and reading lose nothing."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Category, Policy
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from tests.builders import figures
from tests.builders.figures import as_bytes
from tests.builders.ledgers import documents
from tests.exchange.documents import DECISION, JSON_VALUES, PNG, RECEIPT, SUM, changed, whole


def test_a_whole_document_is_written_as_it_was_read() -> None:
    found = read(as_bytes(whole()), {})
    assert json.loads(write(found)) == whole()
    assert read(write(found), {}) == found
    assert found.files == {SUM: PNG}


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_the_worked_cases_survive_reading_and_writing(path: Any) -> None:
    ledger = figures.case(path)["ledger"]
    assert json.loads(write(read(as_bytes(ledger), {}))) == ledger


@settings(max_examples=100)
@given(documents())
def test_every_document_survives_reading_and_writing(ledger: Any) -> None:
    found = read(as_bytes(ledger), {})
    assert read(write(found), {}) == found
    assert json.loads(write(found)) == json.loads(as_bytes(ledger))


def test_the_same_document_is_always_the_same_bytes() -> None:
    first = write(read(as_bytes(whole()), {}))
    assert write(read(first, {})) == first
    assert first.decode().count("\n  {") == 14  # one entry a line


@given(JSON_VALUES)
def test_what_a_later_version_wrote_is_kept_and_written_back(value: Any) -> None:
    made = whole()
    lists = ("people", "providers", "companions", "decisions", "outings", "expenses")
    for name in (*lists, "adjustments", "templates", "seals", "confirmations"):
        made[name][0]["later"] = value
    made["expenses"][0]["receipts"][0]["later"] = value
    made["later"] = value
    found = read(as_bytes(made), {})
    assert json.loads(write(found)) == made
    assert read(write(found), {}) == found


def test_an_optional_key_that_is_null_is_the_same_as_an_absent_one() -> None:
    made = whole()
    made["outings"][0]["note"] = made["providers"][0]["email"] = None
    made["decisions"][0]["rules"]["daily_cap"] = made["decisions"][0]["goals"] = None
    made["expenses"][0]["receipts"] = None
    found = read(as_bytes(made), {}).ledger
    assert (found.outings[0].note, found.providers[0].email) == (None, None)
    assert (found.decisions[0].rules.daily_cap, found.decisions[0].goals) == (None, ())
    assert found.expenses[0].receipts == ()


def test_rules_may_be_the_name_of_a_preset_alone_or_with_changes() -> None:
    presets = {"stad": Preset("stad", (), "", "2025", hours=Rules(policy=Policy.POOL))}
    made = changed(*DECISION, "rules", to="stad")
    found = read(as_bytes(made), presets)
    assert found.ledger.decisions[0].rules == Rules(preset="stad")
    assert json.loads(write(found)) == made
    made = changed(*DECISION, "rules", to={"preset": "stad", "months": 6})
    assert json.loads(write(read(as_bytes(made), presets))) == made


def test_a_receipt_whose_bytes_are_not_here_keeps_its_place() -> None:
    made = changed(*RECEIPT, "bytes_b64", to=...)
    found = read(as_bytes(made), {})
    assert (found.files, found.ledger.expenses[0].receipts[0].sha256) == ({}, SUM)
    assert json.loads(write(found)) == made


def test_bytes_that_are_not_the_receipts_are_not_written() -> None:
    receipt = Receipt("kvitto.png", "image/png", SUM)
    expense = Expense("e", "p", date(2026, 1, 1), 1, Category.TICKET, receipts=(receipt,))
    with pytest.raises(ExchangeError):
        write(LedgerDocument(Ledger((Person("p", "P"),), expenses=(expense,)), {SUM: b"other"}))


def test_a_mark_of_byte_order_at_the_beginning_does_no_harm() -> None:
    assert read(b"\xef\xbb\xbf" + as_bytes(whole()), {}).ledger.people[0].name == "Elsa Lind"


def test_numbers_may_be_very_large() -> None:
    made = changed(*DECISION, "monthly", to=10**900)
    assert read(as_bytes(made), {}).ledger.decisions[0].monthly == 10**900
