"""Whatever a document may say is read from the book it came into: nothing of it is set aside."""

import json
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import read
from ledsagapp.storage.opening import open_book

ODD: Final[tuple[object, ...]] = (
    *("", " ", "a\nb", "\x1f", "\x00", "å" * 5_000, "1950", "19-5", "٠١٢٣", "٠٩:٣٠", "done"),
    *("00:00", "23:59", "24:00", "9:30", "1879-01-01", "0001-01-01", "9999-12-31", "2026-02-30"),
    *("2026-03-29T02:30", "2026-03-29T02:30+02:00", "2026-10-25T02:30", "2026-10-25T02:30+01:00"),
    *("2026-10-25T02:30+02:00", "2026-03-02T00:00", "2026-03-02T24:00", "2026-03-02T10:00:00"),
    *("1850-01-01T00:00", "1916-05-14T23:30", "1980-04-06T02:30", "0001-01-01T00:00"),
    *("9999-12-31T23:59", "9999-12-31T23:59-01:00", "2026-03-02T10:00-00:00", "2026-03-02T10:00Z"),
    *(0, 1, -1, 7, 8, 90, 2**31, 2**63 - 1, 1.0, True, False, None),
    *([], [""], ["note", "goal"], ["a\nb"], {}, {"x": 1}, {"meal": {"cap": 0}}, [None]),
)
# One of each, with what its forms and bounds are told of.
WHOLE: Final[dict[str, Any]] = {
    "format": "ledsag-ledger",
    "version": 1,
    "people": [
        {
            "id": "p1",
            "name": "Elsa",
            "first_four": "1950",
            "representatives": [{"name": "Karin", "role": "god_man", "first": "2026-01-01"}],
        }
    ],
    "providers": [{"id": "u1", "name": "Norra"}],
    "companions": [{"id": "c1", "name": "Anna", "provider_id": "u1", "employment": None}],
    "decisions": [
        {
            "id": "d1",
            "person_id": "p1",
            "kind": "hours",
            "valid_from": "2026-01-01",
            "valid_to": None,
            "monthly": 600,
            "total": None,
            "rules": {"policy": "no_carry", "months": 1, "daily_cap": 60, "categories": {}},
            "service": "kontaktperson",
            "goals": ["out"],
            "fixed_payout": None,
        }
    ],
    "outings": [
        {
            "id": "o1",
            "person_id": "p1",
            "companion_ids": ["c1"],
            "start": "0001-01-03T00:00",
            "end": "2026-03-02T10:00",
            "status": "done",
            "counted_minutes": 5,
            "cancelled_on": None,
            "cancelled_time": None,
            "time_known": None,
            "note": "n",
        },
    ],
    "expenses": [
        {
            "id": "e1",
            "person_id": "p1",
            "date": "2026-03-02",
            "amount": 100,
            "category": "meal",
            "own_amount": None,
            "text": "t",
            "receipts": [
                {
                    "name": "n",
                    "media_type": "image/png",
                    "sha256": "a" * 64,
                    "text": None,
                    "rotation": 90,
                    "crop": None,
                    "missing": [],
                }
            ],
        }
    ],
    "adjustments": [{"id": "a1", "decision_id": "d1", "date": "2026-03-02", "amount": -30}],
    "templates": [
        {
            "id": "t1",
            "person_id": "p1",
            "name": "Fika",
            "start": "10:00",
            "end": "11:00",
            "weekday": 1,
            "companion_ids": [],
            "amount": 1,
        }
    ],
    "contacts": [
        {
            "id": "k1",
            "person_id": "p1",
            "decision_id": "d1",
            "date": "2026-03-02",
            "kind": "phone",
            "note": "n",
        }
    ],
}


def objects_in(value: object) -> Iterator[dict[str, Any]]:
    """Every object at or below a value."""
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from objects_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from objects_in(one)


def documents_with(value: object, whole: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The document with that value in the place of each field of one entry, by its list."""
    for name, entries in whole.items():
        if not isinstance(entries, list) or not entries:
            continue
        for at, found in enumerate(objects_in(entries[0])):
            for key in (*found, "later"):
                if key in ("id", "bytes_b64"):
                    continue
                changed = deepcopy(whole)
                list(objects_in(changed[name][0]))[at][key] = value
                yield name, changed


def test_nothing_of_a_document_is_set_aside(tmp_path: Path) -> None:
    kept = {name: list[Any]() for name, entries in WHOLE.items() if isinstance(entries, list)}
    for value in ODD:
        for name, said in documents_with(value, WHOLE):
            with suppress(ExchangeError):
                ledger = read(json.dumps(said).encode(), {}, for_book=True).ledger
                entry = getattr(ledger, name)[0]
                kept[name].append(replace(entry, id=f"{len(kept[name]):04}"))
    assert sum(map(len, kept.values())) > 1_000
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        whole = replace(Ledger(), **{name: tuple(entries) for name, entries in kept.items()})
        book.import_ledger(whole, {})
        found = book.ledger()
        assert found.set_aside == ()
        for name, entries in kept.items():
            assert sorted(getattr(found, name), key=attrgetter("id")) == entries
