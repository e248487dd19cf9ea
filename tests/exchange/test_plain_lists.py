"""Long lists are read at once, and come to what they come to read field by field."""

import json
from datetime import date
from typing import Any

import pytest

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.ledger.plain_lists import lists_apart
from tests.benchmarks.book import ledger

TODAY = date(2026, 11, 30)
MANY = 300
OUTING = (
    '{"id": "o", "person_id": "p", "companion_ids": [], "start": "2026-05-04T13:00",'
    ' "end": "2026-05-04T14:00", "status": "done", "activity": "Bio"}'
)
EXPENSE = (
    '{"id": "e", "person_id": "p", "date": "2026-05-04", "amount": 14500, "category": "ticket"}'
)
# What stands in an outing, and what stands there instead; how it is read is told by a short list.
ODD = {
    "a key twice": ('"status": "done"', '"status": "done", "status": "planned"'),
    "a key twice, a space before": ('"status": "done"', '"status": "done", "status" : "done"'),
    "a key twice, a sign in numbers": (
        '"activity": "Bio"',
        '"activity": "Bio", "activity": "\\u0022:"',
    ),
    "a space before a colon": ('"status": "done"', '"status" : "done"'),
    "signs in numbers": ('"Bio"', '"\\u0022: \\u00e5"'),
    "what looks like a key": ('"Bio"', '"\\"Bio\\": en film"'),
    "lines and tabs": ('"Bio"', '"Bio\\n\\t\\\\ \\/"'),
    "half a sign": ('"Bio"', '"\\ud800"'),
    "a whole sign in halves": ('"Bio"', '"\\ud83d\\ude00"'),
    "null": ('"Bio"', "null"),
    "null where it must not be": ('"done"', "null"),
    "what goes without saying": ('"Bio"', '"Bio", "time_known": true'),
    "a flag": ('"Bio"', '"Bio", "time_known": false'),
    "no flag": ('"Bio"', '"Bio", "time_known": 0'),
    "a key of a later version": ('"Bio"', '"Bio", "weather": {"sun": [1.5]}'),
    "a key of ours": ('"Bio"', '"Bio", "unknown": "x"'),
    "a key of ours in disguise": ('"Bio"', '"Bio", "unknown\x7f": "x"'),
    "a mark of ours": ('"Bio"', '"Bio", "private": ["note"]'),
    "an unknown word": ('"done"', '"moved"'),
    "a number for a text": ('"Bio"', "7"),
    "a broken number": ('"Bio"', '"Bio", "counted_minutes": 7.0'),
    "true for a number": ('"Bio"', '"Bio", "counted_minutes": true'),
    "a long number": ('"Bio"', f'"Bio", "counted_minutes": {"9" * 30}'),
    "too long a number": ('"Bio"', f'"Bio", "counted_minutes": {"9" * 1001}'),
    "no number": ('"Bio"', '"Bio", "counted_minutes": NaN'),
    "a number below nothing": ('"Bio"', '"Bio", "counted_minutes": -1'),
    "a day": ('"Bio"', '"Bio", "cancelled_on": "2026-05-03"'),
    "a day that is not": ('"Bio"', '"Bio", "cancelled_on": "2026-02-30"'),
    "a day in another form": ('"Bio"', '"Bio", "cancelled_on": "2026-5-3"'),
    "a moment for a day": ('"Bio"', '"Bio", "cancelled_on": "2026-05-03T00:00"'),
    "a time that is not": ("T13:00", "T25:00"),
    "a time in another form": ("T13:00", "T 9:00"),
    "one thing lacking": ('"person_id": "p", ', ""),
    "nobody known": ('"person_id": "p"', '"person_id": "q"'),
    "no list": ("[]", '"c"'),
    "a list of others": ("[]", '["c", 1]'),
    "no object": (OUTING, "7"),
    "not closed": ('"Bio"}', '"Bio"'),
    "a comma too many": ('"Bio"}', '"Bio",}'),
}


def document(outings: list[str], expenses: list[str], more: str = "") -> bytes:
    return (
        '{"format": "ledsag-ledger", "version": 1, "people": [{"id": "p", "name": "Maj"}],'
        ' "providers": [], "companions": [], "decisions": [],'
        f' "outings": [{", ".join(outings)}], "expenses": [{", ".join(expenses)}],'
        f' "adjustments": []{more}}}'
    ).encode()


def numbered(text: str, how_many: int) -> list[str]:
    """So many entries alike, each with an id of its own."""
    return [text.replace('"id": "', f'"id": "{number:05}', 1) for number in range(how_many)]


def outcome(data: bytes) -> tuple[list[Problem], Any]:
    """The faults of a document, or its first outing and expense."""
    try:
        found = read(data, {}).ledger
    except ExchangeError as error:
        return list(error.problems), None
    return [], (found.outings[:1], found.expenses[:1], found.unknown)


def test_a_document_of_our_own_is_read_at_once_and_whole() -> None:
    written = LedgerDocument(replace(ledger(MANY, MANY, TODAY), decisions=()))
    data = write(written)
    rest, lists = lists_apart(data)
    assert lists == {"outings": written.ledger.outings, "expenses": written.ledger.expenses}
    assert len(rest) < len(data) // 10
    assert json.loads(rest)["outings"] == json.loads(rest)["expenses"] == []
    assert read(data, {}).ledger == written.ledger


@pytest.mark.parametrize("what", ODD)
def test_whatever_is_odd_in_a_long_list_is_told_as_in_a_short_one(what: str) -> None:
    before, after = ODD[what]
    outings, expenses = numbered(OUTING, MANY), numbered(EXPENSE, MANY)
    odd = outings[0].replace(before, after) if before != OUTING else after
    assert odd != outings[0]
    short = document([odd], expenses[:1])
    long = document([odd, *outings[1:]], expenses)
    faults, values = outcome(short)
    if faults and faults[0].code == "not_json":
        assert [one.code for one in outcome(long)[0]] == ["not_json"]
    else:
        assert outcome(long) == (faults, values)


def test_a_list_that_stands_twice_is_told() -> None:
    outings, expenses = numbered(OUTING, MANY), numbered(EXPENSE, MANY)
    for more in (", ".join(outings), ", ".join(outings[:1]), ""):
        data = document(outings, expenses, f', "outings": [{more}]')
        assert Problem("outings", "key_twice") in outcome(data)[0]


def test_what_is_wrong_elsewhere_is_told_with_all_the_rest() -> None:
    outings, expenses = numbered(OUTING, MANY), numbered(EXPENSE, MANY)
    outings[7] = outings[7].replace("T14:00", "T12:00")
    expenses[8] = expenses[8].replace("14500", "-1")
    data = document(outings, expenses, ', "templates": 7')
    assert {one.place for one in outcome(data)[0]} >= {
        "outings[7].end",
        "expenses[8].amount",
        "templates",
    }


def test_a_mark_before_the_first_sign_changes_nothing() -> None:
    data = document(numbered(OUTING, MANY), numbered(EXPENSE, MANY))
    assert outcome(b"\xef\xbb\xbf" + data) == outcome(data)
    assert outcome(data.replace(b"Bio", b"\xff"))[0][0].code == "not_utf8"


def test_what_a_later_version_wrote_is_kept_also_where_it_holds_the_same_list() -> None:
    outings, expenses = numbered(OUTING, MANY), numbered(EXPENSE, MANY)
    same = f"[{', '.join(outings)}]"
    for later in (f'"later": {same}', f'"later": {{"outings": {same}}}'):
        data = document(outings, expenses).replace(b'"people"', f'{later}, "people"'.encode(), 1)
        found = read(data, {}).ledger
        assert json.loads(found.unknown) == json.loads(f"{{{later}}}")
        assert len(found.outings) == len(found.expenses) == MANY
