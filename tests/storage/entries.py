"""Entries to keep: an invented family, and any entry Hypothesis can think of."""

import json
from datetime import date
from hashlib import sha256

from hypothesis import strategies as st

from ledsagapp.domain.decision import Decision
from ledsagapp.domain.expense import Adjustment, Expense, Receipt
from ledsagapp.domain.ledger import Ledger
from ledsagapp.domain.outing import Outing
from ledsagapp.domain.people import Companion, Person, Provider
from ledsagapp.domain.rules import CategoryRule, Rules
from ledsagapp.domain.words import (
    Anchor,
    Category,
    Employment,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Policy,
    Rounding,
    Service,
    Staffing,
    Status,
)

TICKET = b"Badhuset, 2 bad, 90 kr"
TICKET_NAME = sha256(TICKET).hexdigest()


def person(id: str = "p1", name: str = "Åsa Öberg") -> Person:  # noqa: A002 - as in the domain
    return Person(id, name)


def outing(
    id: str = "o1",  # noqa: A002 - as in the domain
    *,
    companions: tuple[str, ...] = ("c1",),
    note: str | None = None,
) -> Outing:
    return Outing(
        id, "p1", companions, "2026-11-17T10:00", "2026-11-17T13:30", Status.DONE, note=note
    )


def receipt(content: bytes = TICKET, name: str = "bad.jpg") -> Receipt:
    return Receipt(name, "image/jpeg", sha256(content).hexdigest())


def expense(
    id: str = "e1",  # noqa: A002 - as in the domain
    *,
    receipts: tuple[Receipt, ...] = (),
    amount: int = 9000,
) -> Expense:
    return Expense(
        id,
        "p1",
        date(2026, 11, 17),
        amount,
        Category.TICKET,
        outing_id="o1",
        receipts=receipts,
    )


def family() -> Ledger:
    """One of everything, with every field used somewhere."""
    return Ledger(
        people=(Person("p1", "Åsa Öberg", '{"colour": "red"}'), Person("p2", "Bo Ek")),
        providers=(Provider("v1", "Följet AB", "hej@example.org", "08-123 456 78"),),
        companions=(
            Companion("c1", "Yusuf Ali", "v1", Employment.PROVIDER),
            Companion("c2", "Maj Lind"),
        ),
        decisions=(
            Decision(
                "d1",
                "p1",
                Kind.HOURS,
                date(2026, 1, 1),
                date(2026, 12, 31),
                900,
                None,
                Rules(
                    preset="stockholm",
                    policy=Policy.CARRY_FORWARD,
                    months=3,
                    anchor=Anchor.CALENDAR,
                    partial=Partial.BY_DAY,
                    rounding=Rounding.BEGUN_15,
                    late_cancellation=LateCancellation.FREE,
                    staffing=Staffing.PER_COMPANION,
                ),
                service=Service.LEDSAGNING,
                law="SoL",
                section="11 kap. 1 §",
                case_number="2026-17",
                authority="Socialnämnden",
                decided_on=date(2025, 12, 10),
                received_on=date(2025, 12, 12),
                applied_monthly=1200,
                outcome=Outcome.PARTLY,
                purpose="Att komma ut",
                goals=("simma", "träffa vänner"),
            ),
            Decision(
                "d2",
                "p1",
                Kind.COSTS,
                date(2026, 1, 1),
                None,
                30000,
                None,
                Rules(
                    categories=(
                        (Category.MEAL, CategoryRule(cap=12000)),
                        (Category.COFFEE, CategoryRule(eligible=False)),
                        (Category.OTHER, CategoryRule()),
                    )
                ),
                extra=True,
            ),
        ),
        outings=(
            Outing(
                "o1",
                "p1",
                ("c2", "c1"),
                "2026-10-25T02:30+01:00",
                "2026-10-25T04:00",
                Status.DONE,
                "d1",
                "v1",
                90,
                "Promenad",
                "Skogen",
                "vänner",
                "",
                "Regn hela vägen",
                '{"weather": "rain"}',
            ),
            outing("o2", companions=()),
        ),
        expenses=(
            expense("e1", receipts=(receipt(b"missing", "b.pdf"), receipt())),
            Expense("e2", "p1", date(2026, 11, 18), 0, Category.OTHER, "d2", None, "Parkering"),
        ),
        adjustments=(Adjustment("a1", "d1", date(2026, 1, 1), -120, "Ingående saldo"),),
        unknown='{"made_by": "another program"}',
    )


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_some = st.none() | _texts
_numbers = st.integers(-(2**63), 2**63 - 1)
_ids = st.sampled_from(["1", "2", "3", "4", "å", "01", "1 "])
_words = st.dictionaries(_texts, st.none() | _texts | st.integers(0, 9), min_size=1, max_size=2)
_unknown = st.just("") | _words.map(lambda keys: json.dumps(keys, ensure_ascii=False))
_receipts = st.builds(
    Receipt, _texts, _texts, st.sampled_from(["a" * 64, "b" * 64, TICKET_NAME]), _unknown
)
_rules = st.builds(
    Rules,
    _some,
    st.none() | st.sampled_from(Policy),
    st.none() | _numbers,
    st.none() | st.sampled_from(Anchor),
    st.none() | st.sampled_from(Partial),
    st.none() | st.sampled_from(Rounding),
    st.none() | st.sampled_from(LateCancellation),
    st.none() | st.sampled_from(Staffing),
    st.none() | _numbers,
    st.none() | _numbers,
    st.none() | _numbers,
    st.none()
    | st.dictionaries(
        st.sampled_from(Category),
        st.builds(CategoryRule, st.none() | _numbers, st.none() | st.booleans()),
    ).map(lambda said: tuple(said.items())),
)

people = st.builds(Person, _ids, _texts, _unknown)
providers = st.builds(Provider, _ids, _texts, _some, _some, _unknown)
companions = st.builds(
    Companion, _ids, _texts, st.none() | _ids, st.none() | st.sampled_from(Employment), _unknown
)
decisions = st.builds(
    Decision,
    _ids,
    _ids,
    st.sampled_from(Kind),
    st.dates(),
    st.none() | st.dates(),
    st.none() | _numbers,
    st.none() | _numbers,
    _rules,
    extra=st.booleans(),
    service=st.none() | st.sampled_from(Service),
    law=_some,
    section=_some,
    case_number=_some,
    authority=_some,
    decided_on=st.none() | st.dates(),
    received_on=st.none() | st.dates(),
    applied_monthly=st.none() | _numbers,
    outcome=st.none() | st.sampled_from(Outcome),
    purpose=_some,
    goals=st.lists(_texts, max_size=2).map(tuple),
    unknown=_unknown,
)
outings = st.builds(
    Outing,
    _ids,
    _ids,
    st.lists(_ids, max_size=4).map(tuple),
    _texts,
    _texts,
    st.sampled_from(Status),
    st.none() | _ids,
    st.none() | _ids,
    st.none() | _numbers,
    _some,
    _some,
    _some,
    _some,
    _some,
    _unknown,
)
expenses = st.builds(
    Expense,
    _ids,
    _ids,
    st.dates(),
    _numbers,
    st.sampled_from(Category),
    st.none() | _ids,
    st.none() | _ids,
    _some,
    st.lists(_receipts, max_size=3).map(tuple),
    _unknown,
)
adjustments = st.builds(Adjustment, _ids, _ids, st.dates(), _numbers, _some, _unknown)


ledgers = st.builds(
    Ledger,
    st.lists(people, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(providers, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(companions, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(decisions, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(outings, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(expenses, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(adjustments, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    _unknown,
)
