"""What is refused in a ledger document, and by which place it is named."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import read, write
from tests.builders.figures import as_bytes
from tests.builders.ledgers import document
from tests.exchange.documents import (
    ADJUSTMENT,
    DECISION,
    EXPENSE,
    GAP,
    JSON_VALUES,
    OUTING,
    RECEIPT,
    SUM,
    changed,
    faults,
    whole,
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe{}", "not_utf8"),
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"{}x", "not_json"),
        (b"[1,]", "not_json"),
        (b"[]", "not_object"),
        (b"null", "not_object"),
        (b'"text"', "not_object"),
        (b"[" * 100_000, "too_deep"),
        (b'{"a": ' + b"9" * 5000 + b"}", "number_too_long"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, code: str) -> None:
    assert faults(data) == [("", code)]


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("format", "ledsag", "wrong_format"),
        ("format", "", "wrong_format"),
        ("format", 1, "not_text"),
        ("format", ..., "missing"),
        ("version", 2, "newer_version"),
        ("version", 0, "unknown_version"),
        ("version", True, "not_whole_number"),
        ("version", 1.0, "not_whole_number"),
        ("version", ..., "missing"),
    ],
)
def test_another_format_or_a_newer_version_is_refused(key: str, value: Any, code: str) -> None:
    assert faults(changed(key, to=value)) == [(key, code)]


@pytest.mark.parametrize("name", ["people", "companions", "decisions", "outings", "adjustments"])
def test_every_list_must_be_there_and_one_fault_is_told_for_it(name: str) -> None:
    assert faults(changed(name, to=...)) == [(name, "missing")]
    assert faults(changed(name, to={})) == [(name, "not_list")]


def replaced(old: str, new: str) -> bytes:
    text = as_bytes(whole()).decode()
    assert old in text
    return text.replace(old, new, 1).encode()


def test_a_key_given_twice_is_refused_wherever_it_stands() -> None:
    data = replaced('"amount": 14000', '"amount": 14000, "amount": 1')
    assert faults(data) == [("expenses[0].amount", "key_twice")]
    data = replaced('"version": 1', '"version": 1, "later": {"a": {"b": 1, "b": 1}}')
    assert faults(data) == [("later.a.b", "key_twice")]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_is_refused_wherever_it_stands(number: str) -> None:
    data = replaced('"amount": 14000', f'"amount": {number}')
    assert faults(data) == [("expenses[0].amount", "not_a_number")]
    data = replaced('"version": 1', f'"version": 1, "later": [{number}]')
    assert faults(data) == [("later[0]", "not_a_number")]


def test_half_of_a_character_is_refused() -> None:
    assert faults(replaced("Elsa", r"\ud800")) == [("people[0].name", "not_text")]
    assert faults(replaced('"version": 1', '"version": 1, "\\udc00": 1')) == [("", "not_text")]


def test_a_whole_character_written_as_two_halves_is_read() -> None:
    data = replaced("Elsa", r"\ud83d\ude00")
    assert read(data, {}).ledger.people[0].name == "😀 Lind"


def test_absurd_nesting_is_refused_also_in_what_is_only_kept() -> None:
    deep = "[" * 200 + "]" * 200
    data = replaced('"version": 1', f'"version": 1, "later": {deep}')
    assert faults(data) == [("later", "too_deep")]
    data = replaced('"version": 1', f'"version": 1, "later": {deep}, "never": NaN')
    assert ("never", "not_a_number") in faults(data)


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("people", 0), [], "not_object"),
        (("people", 0, "id"), ..., "missing"),
        (("people", 0, "id"), 1, "not_text"),
        (("people", 0, "name"), None, "not_text"),
        (("providers", 0, "email"), 1, "not_text"),
        (("companions", 0, "employment"), "friend", "unknown_value"),
        (("companions", 0, "employment"), 1, "not_text"),
        ((*DECISION, "kind"), "time", "unknown_value"),
        ((*DECISION, "kind"), None, "not_text"),
        ((*DECISION, "valid_from"), "2026-02-30", "date_not_there"),
        ((*DECISION, "valid_from"), "20260101", "date_not_there"),
        ((*DECISION, "valid_from"), "2026-W01-1", "date_not_there"),
        ((*DECISION, "valid_from"), None, "not_text"),
        ((*DECISION, "valid_to"), ..., "missing"),
        ((*DECISION, "valid_to"), 1, "not_text"),
        ((*DECISION, "monthly"), ..., "missing"),
        ((*DECISION, "monthly"), 720.0, "not_whole_number"),
        ((*DECISION, "monthly"), True, "not_whole_number"),
        ((*DECISION, "monthly"), "720", "not_whole_number"),
        ((*DECISION, "monthly"), -1, "negative"),
        ((*DECISION, "monthly"), 10**1001, "number_too_long"),
        ((*DECISION, "monthly"), None, "missing_for_policy"),
        ((*DECISION, "total"), ..., "missing"),
        ((*DECISION, "total"), -1, "negative"),
        ((*DECISION, "applied_monthly"), -1, "negative"),
        ((*DECISION, "extra"), 1, "not_true_or_false"),
        ((*DECISION, "service"), "taxi", "unknown_value"),
        ((*DECISION, "outcome"), "maybe", "unknown_value"),
        ((*DECISION, "decided_on"), "i går", "date_not_there"),
        ((*DECISION, "goals"), "Simma", "not_list"),
        ((*DECISION, "rules"), ..., "missing"),
        ((*DECISION, "rules"), None, "not_object"),
        ((*DECISION, "rules", "months"), 0, "months_low"),
        ((*DECISION, "rules", "months"), 5, "months_not_in_year"),
        ((*DECISION, "rules", "months"), 24, "months_not_in_year"),
        ((*DECISION, "rules", "policy"), "free_for_all", "unknown_value"),
        ((*DECISION, "rules", "policy"), "per_hour", "policy_not_for_hours"),
        ((*DECISION, "rules", "anchor"), "monday", "unknown_value"),
        ((*DECISION, "rules", "partial"), "half", "unknown_value"),
        ((*DECISION, "rules", "rounding"), "up", "unknown_value"),
        ((*DECISION, "rules", "late_cancellation"), True, "not_text"),
        ((*DECISION, "rules", "staffing"), "twice", "unknown_value"),
        ((*DECISION, "rules", "daily_cap"), -1, "negative"),
        ((*DECISION, "rules", "categories"), [], "not_object"),
        ((*OUTING, "person_id"), "p9", "no_such_person"),
        ((*OUTING, "provider_id"), "u9", "no_such_provider"),
        ((*OUTING, "decision_id"), "d9", "no_such_decision"),
        ((*OUTING, "decision_id"), "d2", "decision_of_another"),
        ((*OUTING, "decision_id"), "k1", "decision_not_hours"),
        ((*OUTING, "companion_ids"), ..., "missing"),
        ((*OUTING, "start"), "2026-01-10T10:00:00", "time_seconds"),
        ((*OUTING, "start"), GAP, "time_gap"),
        ((*OUTING, "start"), "2026-02-30T10:00", "time_not_there"),
        ((*OUTING, "start"), "kl 10", "time_form"),
        ((*OUTING, "end"), "2026-01-10T10:00", "before_start"),
        ((*OUTING, "end"), "2026-01-09T12:00", "before_start"),
        ((*OUTING, "end"), "2026-01-10T12:00+03:00", "before_start"),
        ((*OUTING, "end"), ..., "missing"),
        ((*OUTING, "status"), "maybe", "unknown_value"),
        ((*OUTING, "counted_minutes"), -1, "negative"),
        ((*OUTING, "counted_minutes"), 1.5, "not_whole_number"),
        ((*EXPENSE, "amount"), -1, "negative"),
        ((*EXPENSE, "amount"), None, "not_whole_number"),
        ((*EXPENSE, "category"), "food", "unknown_value"),
        ((*EXPENSE, "date"), "2026-13-01", "date_not_there"),
        ((*EXPENSE, "outing_id"), "o9", "no_such_outing"),
        ((*EXPENSE, "decision_id"), "d1", "decision_not_costs"),
        ((*EXPENSE, "person_id"), "p9", "no_such_person"),
        ((*EXPENSE, "receipts"), {}, "not_list"),
        ((*RECEIPT,), "kvitto.png", "not_object"),
        ((*RECEIPT, "name"), ..., "missing"),
        ((*RECEIPT, "sha256"), "abc", "sha_form"),
        ((*RECEIPT, "sha256"), SUM.upper(), "sha_form"),
        ((*RECEIPT, "bytes_b64"), "!!!!", "bad_base64"),
        ((*RECEIPT, "bytes_b64"), "ÅÄÖ", "bad_base64"),
        ((*RECEIPT, "bytes_b64"), "AAAA", "sha_differs"),
        ((*ADJUSTMENT, "decision_id"), "d9", "no_such_decision"),
        ((*ADJUSTMENT, "date"), "2025-12-31", "outside_decision"),
        ((*ADJUSTMENT, "date"), "2027-01-01", "outside_decision"),
        ((*ADJUSTMENT, "amount"), True, "not_whole_number"),
    ],
)
def test_a_wrong_value_is_named_by_its_place(path: tuple[Any, ...], value: Any, code: str) -> None:
    place = path[0]
    for step in path[1:]:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    assert (place, code) in faults(changed(*path, to=value))


def test_a_wrong_value_is_one_fault_and_no_chain_of_them() -> None:
    """A decision that cannot be read is still there for what refers to it."""
    assert faults(changed(*DECISION, "valid_from", to="x")) == [
        ("decisions[0].valid_from", "date_not_there")
    ]


@pytest.mark.parametrize(
    ("rules", "place"),
    [
        ({"colour": 1}, "rules.colour"),
        ({"categories": {"food": {}}}, "rules.categories.food"),
        ({"categories": {"meal": {"limit": 1}}}, "rules.categories.meal.limit"),
    ],
)
def test_a_rule_nobody_knows_is_refused(rules: Any, place: str) -> None:
    assert faults(changed(*DECISION, "rules", to=rules)) == [
        (f"decisions[0].{place}", "unknown_key")
    ]


@pytest.mark.parametrize(
    ("cap", "code"), [(-1, "negative"), (1.5, "not_whole_number"), (True, "not_whole_number")]
)
def test_the_cap_of_a_category_is_an_amount(cap: Any, code: str) -> None:
    made = changed("decisions", 1, "rules", "categories", to={"meal": {"cap": cap}})
    assert faults(made) == [("decisions[1].rules.categories.meal.cap", code)]


@pytest.mark.parametrize(
    ("kind", "rules", "missing"),
    [
        ("hours", {"policy": "fixed_pot"}, ["total", "valid_to"]),
        ("costs", {"policy": "per_activity"}, ["rules.limit"]),
        ("costs", {"policy": "per_hour"}, ["rules.rate"]),
        ("hours", {"policy": "rolling"}, ["monthly"]),
        ("costs", {}, ["monthly"]),
    ],
)
def test_what_the_policy_needs_must_be_there(kind: str, rules: Any, missing: list[str]) -> None:
    decision = {
        "id": "d1",
        "person_id": "p1",
        "kind": kind,
        "valid_from": "2026-01-01",
        "valid_to": None,
        "monthly": None,
        "total": None,
        "rules": rules,
    }
    made = document(people=[{"id": "p1", "name": "Elsa"}], decisions=[decision])
    assert faults(made) == [(f"decisions[0].{place}", "missing_for_policy") for place in missing]
    made["decisions"][0]["outcome"] = "refused"
    assert read(as_bytes(made), {}).ledger.decisions[0].refused


@pytest.mark.parametrize("name", ["people", "providers", "companions", "decisions", "outings"])
def test_an_id_is_used_once_in_its_list(name: str) -> None:
    made = whole()
    made[name].append({**made[name][0], "extra": True})
    place = f"{name}[{len(made[name]) - 1}].id"
    assert faults(made) == [(place, "id_twice")]


def test_a_companion_goes_along_once() -> None:
    made = changed(*OUTING, "companion_ids", to=["c1", "c2", "c1", "c9", 7])
    assert faults(made) == [("outings[0].companion_ids[4]", "not_text")]
    made["outings"][0]["companion_ids"].pop()
    assert faults(made) == [
        ("outings[0].companion_ids[2]", "companion_twice"),
        ("outings[0].companion_ids[3]", "no_such_companion"),
    ]


def test_a_decision_ends_on_or_after_its_first_day() -> None:
    assert faults(changed(*DECISION, "valid_to", to="2025-12-31"))[0] == (
        "decisions[0].valid_to",
        "ends_before_start",
    )
    made = changed("decisions", 2, "valid_to", to="2026-01-01")
    assert read(as_bytes(made), {}).ledger.decisions[2].in_force(date(2026, 1, 1))


def overlapping(**more: Any) -> Any:
    made = whole()
    first = made["decisions"][0]
    made["decisions"].append({**first, "id": "d3", "valid_from": "2026-12-31", **more})
    return made


def test_two_ordinary_decisions_of_a_kind_never_hold_on_the_same_day() -> None:
    assert faults(overlapping()) == [("decisions[3].valid_from", "overlap")]
    assert faults(overlapping(valid_from="2025-01-01")) == [("decisions[0].valid_from", "overlap")]


@pytest.mark.parametrize(
    "more",
    [
        {"extra": True},
        {"outcome": "refused"},
        {"person_id": "p2"},
        {"kind": "costs", "valid_from": "2025-01-01", "valid_to": "2025-12-31"},
        {"valid_from": "2027-01-01", "valid_to": None},
        {"rules": {"policy": "fixed_pot"}, "total": 1},
        {"rules": "pot", "total": 1},
    ],
)
def test_decisions_that_stand_beside_or_after_each_other_are_no_fault(more: Any) -> None:
    pot = Preset("pot", (), "", "2025", hours=Rules(policy=Policy.FIXED_POT))
    assert len(read(as_bytes(overlapping(**more)), {"pot": pot}).ledger.decisions) == 4


def test_a_long_decision_overlaps_everything_within_it() -> None:
    made = overlapping(valid_from="2026-02-01", valid_to="2026-02-10")
    later = {**made["decisions"][3], "id": "d4", "valid_from": "2026-03-01", "valid_to": None}
    made["decisions"].append(later)
    assert faults(made) == [
        ("decisions[3].valid_from", "overlap"),
        ("decisions[4].valid_from", "overlap"),
    ]


def test_rules_nobody_has_written_are_refused() -> None:
    assert faults(changed(*DECISION, "rules", to="atlantis")) == [
        ("decisions[0].rules.preset", "preset_unknown")
    ]


def test_a_presets_rules_are_checked_with_what_overrides_them() -> None:
    preset = Preset("stad", (), "", "2025", hours=Rules(policy=Policy.FREE))
    made = changed(*DECISION, "rules", to={"preset": "stad", "months": 5})
    assert faults(made, {"stad": preset}) == [("decisions[0].rules.months", "months_not_in_year")]
    made["decisions"][0]["rules"] = "stad"
    made["decisions"][0]["monthly"] = None
    assert isinstance(read(as_bytes(made), {"stad": preset}).ledger.decisions[0], Decision)


def test_all_faults_are_told_at_once_in_the_order_of_the_lists() -> None:
    made = whole()
    made["adjustments"][0]["amount"] = "x"
    made["outings"][0]["end"] = made["outings"][0]["start"] = "2026-01-10T10:00:30"
    made["people"].append(3)
    made["decisions"][1]["rules"]["months"] = 7
    made["expenses"][0]["amount"] = -5
    assert faults(made) == [
        ("people[2]", "not_object"),
        ("decisions[1].rules.months", "months_not_in_year"),
        ("outings[0].start", "time_seconds"),
        ("outings[0].end", "time_seconds"),
        ("expenses[0].amount", "negative"),
        ("adjustments[0].amount", "not_whole_number"),
    ]


Change = Callable[[Any], Any]


@settings(max_examples=300)
@given(st.data())
def test_whatever_is_changed_is_read_or_refused_with_a_place(data: st.DataObject) -> None:
    """Any value anywhere exchanged for any other never crashes the reader."""
    made = whole()
    inner: Any = made
    while True:
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(inner[key], dict | list) or not inner[key] or data.draw(st.booleans()):
            break
        inner = inner[key]
    inner[key] = data.draw(JSON_VALUES | st.sampled_from([GAP, "p1", "d1", "2026-01-01", -1]))
    try:
        found = read(as_bytes(made), {})
    except ExchangeError as error:
        told = [problem.place for problem in error.problems]
    else:
        assert read(write(found), {}) == found
        told = ["nothing"]
    assert told
    assert all(told)


def test_the_kinds_are_read_as_words() -> None:
    assert [one.kind for one in read(as_bytes(whole()), {}).ledger.decisions] == [
        Kind.HOURS,
        Kind.COSTS,
        Kind.HOURS,
    ]
