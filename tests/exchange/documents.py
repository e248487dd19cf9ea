"""A ledger document with every key there is, and what is said when it is changed."""

import base64
import hashlib
from typing import Any

import pytest
from hypothesis import strategies as st

from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import read
from ledsagapp.i18n import catalog
from ledsagapp.wording.common.problems import problem_sentence
from tests.builders.figures import as_bytes
from tests.builders.ledgers import document

PNG = b"\x89PNG a very small picture"
SUM = hashlib.sha256(PNG).hexdigest()


def whole() -> Any:
    """A document with every key there is."""
    return document(
        people=[
            {"id": "p1", "name": "Elsa Lind", "first_four": "1957"},
            {"id": "p2", "name": "Nils Ek"},
        ],
        providers=[{"id": "u1", "name": "Följa AB", "email": "a@example.org", "phone": "08-1"}],
        companions=[
            {
                "id": "c1",
                "name": "Anna Berg",
                "provider_id": "u1",
                "employment": "provider",
                "near_relative": True,
                "phone": "070-1",
            },
            {"id": "c2", "name": "Omar Haddad"},
        ],
        decisions=[
            {
                "id": "d1",
                "person_id": "p1",
                "kind": "hours",
                "valid_from": "2026-01-01",
                "valid_to": "2026-12-31",
                "monthly": 720,
                "total": None,
                "rules": {"policy": "pool", "months": 3, "daily_cap": 600, "rounding": "exact"},
                "service": "ledsagning",
                "law": "SoL",
                "section": "11 kap. 1 §",
                "case_number": "2026/1",
                "authority": "Socialnämnden",
                "decided_on": "2025-12-01",
                "received_on": "2025-12-03",
                "applied_monthly": 1200,
                "outcome": "partly",
                "purpose": "Kultur",
                "goals": ["Simma", "Bio"],
                "ordered_on": "2025-12-10",
                "order_monthly": 660,
                "enforced_on": "2026-01-10",
                "appealed_on": "2025-12-20",
                "appeal_outcome": "pending",
                "handler": "Siv Grön",
                "handler_phone": "08-2",
            },
            {
                "id": "k1",
                "person_id": "p1",
                "kind": "costs",
                "valid_from": "2026-01-01",
                "valid_to": None,
                "monthly": 30000,
                "total": None,
                "rules": {"categories": {"meal": {"cap": 9400}, "travel": {"eligible": False}}},
                "payout_basis": "fixed",
                "fixed_payout": 10000,
                "payee": "provider",
                "proxy_provider_id": "u1",
                "proxy_from": "2026-01-01",
                "proxy_to": "2026-12-31",
            },
            {
                "id": "d2",
                "person_id": "p2",
                "kind": "hours",
                "valid_from": "2026-01-01",
                "valid_to": None,
                "monthly": 720,
                "total": None,
                "rules": {},
                "extra": True,
            },
        ],
        outings=[
            {
                "id": "o1",
                "person_id": "p1",
                "decision_id": "d1",
                "companion_ids": ["c1", "c2"],
                "provider_id": "u1",
                "start": "2026-01-10T10:00",
                "end": "2026-01-10T12:00+01:00",
                "status": "done",
                "counted_minutes": 90,
                "activity": "Bio",
                "place": "Sture",
                "goal": "Bio",
                "reason": "-",
                "note": "Rolig",
                "cancelled_on": "2026-01-09",
                "cancelled_by": "provider",
            }
        ],
        expenses=[
            {
                "id": "e1",
                "person_id": "p1",
                "decision_id": "k1",
                "outing_id": "o1",
                "date": "2026-01-10",
                "amount": 14000,
                "category": "ticket",
                "text": "Biobiljett",
                "receipts": [
                    {
                        "name": "biljett.png",
                        "media_type": "image/png",
                        "sha256": SUM,
                        "text": "Sture, två biljetter",
                        "rotation": 90,
                        "crop": "0,0,1000,500",
                        "missing": ["time", "price"],
                        "bytes_b64": base64.b64encode(PNG).decode(),
                    }
                ],
                "own_amount": 2000,
                "affidavit": True,
                "handed_in_on": "2026-02-01",
                "paid_on": "2026-02-20",
                "refused_amount": 1,
                "refusal": "Bara en biljett",
            }
        ],
        adjustments=[
            {"id": "a1", "decision_id": "d1", "date": "2026-01-31", "amount": -60, "note": "fel"}
        ],
    ) | {
        "templates": [
            {
                "id": "t1",
                "person_id": "p1",
                "name": "Bio",
                "weekday": 4,
                "start": "18:00",
                "end": "20:30",
                "companion_ids": ["c1"],
                "provider_id": "u1",
                "decision_id": "d1",
                "activity": "Bio",
                "place": "Sture",
                "goal": "Bio",
                "category": "ticket",
                "amount": 14000,
            }
        ],
        "seals": [
            {
                "id": "s1",
                "person_id": "p1",
                "report": "time",
                "first": "2026-01-01",
                "last": "2026-01-31",
                "language": "sv",
                "options": "{}",
                "content": "Tidrapport",
                "hash": "f" * 64,
                "code": "K7RM2P9X",
                "sealed_on": "2026-02-02",
                "number": 2,
                "replaces": "s0",
            }
        ],
        "confirmations": [
            {
                "id": "b1",
                "person_id": "p1",
                "report": "time",
                "first": "2026-01-01",
                "last": "2026-01-31",
                "hash": "f" * 64,
                "answers": '["yes"]',
                "confirmed_on": "2026-02-01",
                "note": "En tid är osäker",
            }
        ],
    }


def faults(data: Any, presets: Presets | None = None) -> list[tuple[str, str]]:
    raw = data if isinstance(data, bytes) else as_bytes(data)
    with pytest.raises(ExchangeError) as refused:
        read(raw, presets or {})
    for problem in refused.value.problems:
        assert f"({problem.code})" not in problem_sentence(problem, catalog("en"))
    return [(problem.place, problem.code) for problem in refused.value.problems]


def changed(*path: Any, to: Any) -> Any:
    """The whole document with one value changed, or taken away with ``...``."""
    made = whole()
    inner = made
    for step in path[:-1]:
        inner = inner[step]
    if to is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = to
    return made


DECISION = ("decisions", 0)
OUTING = ("outings", 0)
EXPENSE = ("expenses", 0)
ADJUSTMENT = ("adjustments", 0)
RECEIPT = (*EXPENSE, "receipts", 0)
GAP = "2026-03-29T02:30"

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
