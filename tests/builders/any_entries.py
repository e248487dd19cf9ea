"""Any entry of a sound form that Hypothesis can think of, also such as nobody would write."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from ledsagapp.domain.dates.local_time import fault
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense, Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    AppealOutcome,
    CancelledBy,
    Category,
    ContactKind,
    Employment,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Payee,
    PayoutBasis,
    Policy,
    Rounding,
    Service,
    Staffing,
    Status,
)
from ledsagapp.domain.values import replace
from tests.builders.entries import TICKET_NAME

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_some = st.none() | _texts
_signed = st.integers(-(2**63), 2**63 - 1)
_numbers = st.integers(0, 2**63 - 1)
_months = st.integers(1, 2**63 - 1)
_clocks = st.times().map(lambda one: one.isoformat("minutes"))
_times = (
    st.datetimes()
    .map(lambda one: one.isoformat(timespec="minutes"))
    .filter(lambda one: not fault(one))
)
_ids = st.sampled_from(["1", "2", "3", "4", "å", "01", "1 "])
_words = st.dictionaries(_texts, st.none() | _texts | st.integers(0, 9), min_size=1, max_size=2)
_unknown = st.just("") | _words.map(lambda keys: json.dumps(keys, ensure_ascii=False))
_receipts = st.builds(
    Receipt,
    _texts,
    _texts,
    st.sampled_from(["a" * 64, "b" * 64, TICKET_NAME]),
    _some,
    st.sampled_from([0, 90, 270]),
    st.sampled_from(["", "0,0,500,1000"]),
    _unknown,
)
_rules = st.builds(
    Rules,
    _some,
    st.none() | st.sampled_from(Policy),
    st.none() | _months,
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

people = st.builds(
    Person, _ids, _texts, st.sampled_from([None, "", "1950"]), st.none() | _ids, _unknown
)
providers = st.builds(Provider, _ids, _texts, _some, _some, st.none() | _ids, _unknown)
companions = st.builds(
    Companion,
    _ids,
    _texts,
    st.none() | _ids,
    st.none() | st.sampled_from(Employment),
    st.booleans(),
    st.none() | _ids,
    _unknown,
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
    ordered_on=st.none() | st.dates(),
    order_monthly=st.none() | _numbers,
    enforced_on=st.none() | st.dates(),
    appealed_on=st.none() | st.dates(),
    appeal_outcome=st.none() | st.sampled_from(AppealOutcome),
    payout_basis=st.none() | st.sampled_from(PayoutBasis),
    fixed_payout=st.none() | _numbers,
    payee=st.none() | st.sampled_from(Payee),
    proxy_provider_id=st.none() | _ids,
    proxy_from=st.none() | st.dates(),
    proxy_to=st.none() | st.dates(),
    handler=_some,
    handler_phone=_some,
    unknown=_unknown,
)
outings = st.builds(
    Outing,
    _ids,
    _ids,
    st.lists(_ids, max_size=4).map(tuple),
    _times,
    _times,
    st.sampled_from(Status),
    st.none() | _ids,
    st.none() | _ids,
    st.none() | _numbers,
    _some,
    _some,
    _some,
    _some,
    _some,
    st.none() | st.dates(),
    st.none() | st.sampled_from(CancelledBy),
    st.none() | _ids,
    st.booleans(),
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
    st.none() | _numbers,
    st.booleans(),
    st.none() | st.dates(),
    st.none() | st.dates(),
    st.none() | _numbers,
    _some,
    st.none() | _ids,
    st.none() | _ids,
    _unknown,
)
contacts = st.builds(
    Contact, _ids, _ids, _ids, st.dates(), st.sampled_from(ContactKind), _some, _unknown
)
_asides = st.integers(0, 9).map(lambda n: json.dumps({"colour": n, "table": "outing"}))
adjustments = st.builds(Adjustment, _ids, _ids, st.dates(), _signed, _some, _unknown)
templates = st.builds(
    Template,
    _ids,
    _ids,
    _texts,
    _clocks,
    _clocks,
    st.none() | st.integers(1, 7),
    st.lists(_ids, max_size=2).map(tuple),
    st.none() | _ids,
    st.none() | _ids,
    _some,
    _some,
    _some,
    st.none() | st.sampled_from(Category),
    st.none() | _numbers,
    _unknown,
)
seals = st.builds(
    Seal,
    *(_ids, _ids, _texts, st.dates(), st.dates(), _texts, _texts, _texts, _texts, _texts),
    *(st.dates(), _numbers, st.none() | _ids, _unknown),
)
confirmations = st.builds(
    Confirmation,
    *(_ids, _ids, _texts, st.dates(), st.dates(), _texts, _texts, st.dates(), _some, _unknown),
)


ledgers = st.builds(
    Ledger,
    st.lists(people, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(providers, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(companions, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(decisions, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(outings, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(expenses, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(adjustments, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(templates, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(seals, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(confirmations, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(contacts, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    st.lists(_asides, max_size=2, unique=True).map(tuple),
    _unknown,
)


def ordered(ledger: Ledger) -> Ledger:
    """The ledger in the order in which a book gives it back."""
    by_id = ("people", "providers", "companions", "templates", "seals", "confirmations")
    keys: dict[str, Callable[[Any], Any]] = {name: lambda one: one.id for name in by_id}
    keys["decisions"] = lambda one: (one.valid_from, one.id)
    keys["outings"] = lambda one: (one.start, one.id)
    keys |= dict.fromkeys(("expenses", "adjustments", "contacts"), lambda one: (one.date, one.id))
    keys["set_aside"] = str
    change: dict[str, Any] = {
        name: tuple(sorted(getattr(ledger, name), key=key)) for name, key in keys.items()
    }
    return replace(ledger, **change)
