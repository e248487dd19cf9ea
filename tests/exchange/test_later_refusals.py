"""What is refused in the course of a decision, in claims, templates and final reports."""

from typing import Any

import pytest

from tests.exchange.documents import DECISION, EXPENSE, OUTING, RECEIPT, changed, faults


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("people", 0, "first_four"), "195701011234", "not_four_digits"),
        (("companions", 0, "near_relative"), "ja", "not_true_or_false"),
        ((*DECISION, "order_monthly"), -1, "negative"),
        ((*DECISION, "appeal_outcome"), "won", "unknown_value"),
        (("decisions", 1, "fixed_payout"), -1, "negative"),
        (("decisions", 1, "payee"), "bank", "unknown_value"),
        (("decisions", 1, "proxy_provider_id"), "u9", "no_such_provider"),
        (("decisions", 1, "proxy_to"), "2025-12-31", "ends_before_start"),
        ((*OUTING, "cancelled_by"), "weather", "unknown_value"),
        ((*EXPENSE, "own_amount"), -1, "negative"),
        ((*EXPENSE, "refused_amount"), 14001, "refused_too_much"),
        ((*RECEIPT, "rotation"), 45, "not_a_turn"),
        ((*RECEIPT, "crop"), "0,0,0,0", "not_a_crop"),
        (("templates", 0, "weekday"), 8, "not_a_weekday"),
        (("templates", 0, "start"), "24:00", "not_time_of_day"),
        (("templates", 0, "companion_ids", 0), "c9", "no_such_companion"),
        (("templates", 0, "decision_id"), "k1", "decision_not_hours"),
        (("seals", 0, "person_id"), "p9", "no_such_person"),
        (("seals", 0, "number"), "2", "not_whole_number"),
        (("confirmations", 0, "last"), "2025-12-31", "ends_before_start"),
    ],
)
def test_a_wrong_value_is_named_by_its_place(path: Any, value: object, code: str) -> None:
    place = path[0]
    for step in path[1:]:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    assert (place, code) in faults(changed(*path, to=value))


@pytest.mark.parametrize("value", [None, 7, ["sum"], {}])
def test_what_is_no_text_in_a_list_of_words_is_named_by_its_place(value: object) -> None:
    told = faults(changed(*RECEIPT, "missing", to=[value]))
    assert told == [("expenses[0].receipts[0].missing[0]", "not_text")]
