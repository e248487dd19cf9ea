"""Ledgers as a book may hold them after a merge: entries changed without a look at each other."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read
from tests.builders.figures import as_bytes
from tests.builders.ledgers import documents, one_of, up_to

GONE = "gone"
_RULES: Mapping[str, Any] = {
    "policy": (None, *Policy),
    "limit": (None, 100),
    "rate": (None, 100),
    "months": (None, 1, 3, 5, 12),
    "anchor": (None, *Anchor),
}


@cache
@st.composite
def disordered(draw: Any) -> Ledger:
    """Decisions on other days, sums and rules; entries of what is gone; ends before starts."""
    made = read(as_bytes(draw(documents())), {}).ledger

    def other(**fields: Any) -> dict[str, Any]:
        """Some of the fields, each with one of its values."""
        return {
            name: draw(one_of(*values)) for name, values in fields.items() if draw(up_to(3)) == 0
        }

    decisions = []
    for one in made.decisions:
        first = one.valid_from + timedelta(days=draw(one_of(0, 0, -40, 40, -400, 3)))
        ends = (one.valid_to, None, first, first + timedelta(days=20), first - timedelta(days=1))
        fields = other(monthly=(None, 0, 100), total=(None, 0, 100), kind=tuple(Kind))
        fields |= other(person_id=("p1", GONE), extra=(True, False))
        fields |= {"valid_from": first, "valid_to": draw(one_of(*ends))}
        decisions.append(replace(one, rules=replace(one.rules, **other(**_RULES)), **fields))
    ids = (GONE, None, *(one.id for one in decisions[:3]))
    same = (GONE, None, *(one.id for one in made.outings[:2]))
    outings = [
        replace(
            one,
            **other(end=(one.start, "2026-01-01T00:00"), decision_id=ids, provider_id=(GONE, None)),
            **other(companion_ids=((GONE,), ("c1", "c1")), same_as=same, counted_minutes=(0, -5)),
        )
        for one in made.outings
    ]
    expenses = [
        replace(one, **other(outing_id=(GONE, None), decision_id=ids, paid_by=(GONE, "c1")))
        for one in made.expenses
    ]
    adjustments = [
        replace(one, **other(decision_id=ids[:1], date=(date(2020, 1, 1),)))
        for one in made.adjustments
    ]
    return replace(
        made,
        decisions=tuple(decisions),
        outings=tuple(outings),
        expenses=tuple(expenses),
        adjustments=tuple(adjustments),
        companions=made.companions[: draw(up_to(2))],
    )
