"""Ledgers for tests: builders that name only what matters, and Hypothesis' made-up ones."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any

from hypothesis import strategies as st

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Category, Kind, Status

Json = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

ELSA = Person("p1", "Elsa Lind")
ANNA = Companion("c1", "Anna Berg", "u1")
OMAR = Companion("c2", "Omar Haddad", "u1")
FOLJA = Provider("u1", "Följa AB")


def hours(
    decision_id: str = "d1",
    valid_from: str = "2026-01-01",
    valid_to: str | None = None,
    monthly: int | None = 720,
    total: int | None = None,
    **more: Any,
) -> Decision:
    """A decision on twelve hours a month; rules by their own names beside other fields."""
    return _decision(Kind.HOURS, decision_id, (valid_from, valid_to), (monthly, total), more)


def costs(
    decision_id: str = "k1",
    valid_from: str = "2026-01-01",
    valid_to: str | None = None,
    monthly: int | None = 30000,
    total: int | None = None,
    **more: Any,
) -> Decision:
    """A decision on 300 kronor a month for the companion's costs."""
    return _decision(Kind.COSTS, decision_id, (valid_from, valid_to), (monthly, total), more)


def _decision(
    kind: Kind,
    decision_id: str,
    days: tuple[str, str | None],
    amounts: tuple[int | None, int | None],
    more: dict[str, Any],
) -> Decision:
    said = {key: more.pop(key) for key in list(more) if key in Rules.__slots__}
    person_id = more.pop("person_id", "p1")
    until = None if days[1] is None else date.fromisoformat(days[1])
    start = date.fromisoformat(days[0])
    return Decision(
        decision_id, person_id, kind, start, until, *amounts, rules=Rules(**said), **more
    )


def outing(
    start: str, end: str, outing_id: str = "", status: Status = Status.DONE, **more: Any
) -> Outing:
    """An outing with Anna; an end given as ``16:30`` is on the day of the start."""
    until = end if "T" in end else f"{start[:10]}T{end}"
    companions = more.pop("companion_ids", ("c1",))
    person_id = more.pop("person_id", "p1")
    own_id = outing_id or f"o {start}"
    return Outing(own_id, person_id, companions, start, until, status, **more)


def expense(
    day: str, kronor: int, category: Category = Category.TICKET, expense_id: str = "", **more: Any
) -> Expense:
    """An expense in whole kronor."""
    own_id = expense_id or f"e {day} {category} {kronor}"
    person_id = more.pop("person_id", "p1")
    return Expense(own_id, person_id, date.fromisoformat(day), kronor * 100, category, **more)


def adjustment(day: str, amount: int, decision_id: str = "d1", own_id: str = "a1") -> Adjustment:
    """A correction in minutes or öre."""
    return Adjustment(own_id, decision_id, date.fromisoformat(day), amount)


def ledger(*entries: Decision | Outing | Expense | Adjustment, **more: Any) -> Ledger:
    """A ledger of Elsa's with two companions of one provider, and the entries given."""
    return Ledger(
        people=more.get("people", (ELSA,)),
        providers=more.get("providers", (FOLJA,)),
        companions=more.get("companions", (ANNA, OMAR)),
        decisions=tuple(one for one in entries if isinstance(one, Decision)),
        outings=tuple(one for one in entries if isinstance(one, Outing)),
        expenses=tuple(one for one in entries if isinstance(one, Expense)),
        adjustments=tuple(one for one in entries if isinstance(one, Adjustment)),
    )


def document(**lists: Any) -> Json:
    """An empty ledger document with the lists given."""
    empty: Json = {"format": "ledsag-ledger", "version": 1}
    for name in ("people", "providers", "companions", "decisions", "outings", "expenses"):
        empty[name] = []
    return {**empty, "adjustments": [], **lists}


# What Hypothesis makes up. Days lie in 2026 and its neighbours, so that months, frames and both
# changes of the clock are met often; everything is valid, since what is refused has tests of
# its own.

# Hypothesis looks a new strategy through before its first value, which takes longer than many
# values: so each is made once.


@lru_cache(maxsize=None, typed=True)  # True is not 1
def one_of(*values: Any) -> st.SearchStrategy[Any]:
    """One of the values; what stands there twice comes twice as often."""
    return st.sampled_from(values)


@cache
def up_to(most: int, least: int = 0) -> st.SearchStrategy[int]:
    """A whole number, both ends in."""
    return st.integers(least, most)


EPOCH = date(2025, 12, 1)
DAYS = st.integers(0, 460).map(lambda days: EPOCH + timedelta(days=days))
CLOCK_NIGHTS = one_of(date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24))
DAYS_AND_NIGHTS = st.one_of(DAYS, DAYS, CLOCK_NIGHTS)
YES_OR_NO = st.booleans()
MONTHS_IN_YEAR = one_of(1, 2, 3, 3, 3, 4, 6, 12)
AMOUNTS = one_of(0, 1, 7, 60, 100, 720, 721, 1000, 30000)
CATEGORIES = one_of("ticket", "meal", "coffee", "travel", "equipment", "other")
CATEGORY_RULES = st.dictionaries(
    CATEGORIES,
    st.fixed_dictionaries({}, optional={"cap": AMOUNTS, "eligible": YES_OR_NO}),
    max_size=3,
)
STATUSES = one_of("done", "done", "done", *Status)
SHARED_POLICIES = ("carry_forward", "pool", "no_carry", "rolling", "free")
HOURS_RULES = {
    "rounding": one_of("exact", "nearest_15", "begun_15", "begun_30", "begun_60"),
    "late_cancellation": one_of("counts", "free"),
    "staffing": one_of("once", "per_companion"),
    "daily_cap": one_of(0, 200, 600),
}


@cache
@st.composite
def rules(draw: Draw, kind: str, *, beside: bool) -> Json:
    """The rules of a decision."""
    policies = (*SHARED_POLICIES, "fixed_pot") if beside else SHARED_POLICIES
    if kind == "costs":
        policies = (*policies, "per_activity", "per_hour")
    policy = draw(one_of(None, *policies))
    said: Json = {} if policy is None else {"policy": policy}
    anchor = draw(one_of(None, None, "calendar", "decision_month", "decision_date"))
    if anchor:
        said["anchor"] = anchor
    if draw(YES_OR_NO):
        any_length = anchor in ("decision_month", "decision_date")
        said["months"] = draw(up_to(7, 1) if any_length else MONTHS_IN_YEAR)
    if draw(YES_OR_NO):
        said["partial"] = draw(one_of("full", "by_day"))
    said |= draw(_hours_rules() if kind == "hours" else _costs_rules(policy))
    return said


@cache
@st.composite
def _hours_rules(draw: Draw) -> Json:
    return {key: draw(values) for key, values in HOURS_RULES.items() if draw(YES_OR_NO)}


@cache
@st.composite
def _costs_rules(draw: Draw, policy: str | None) -> Json:
    said: Json = {}
    if policy == "per_activity":
        said["limit"] = draw(AMOUNTS)
    if policy == "per_hour":
        said["rate"] = draw(AMOUNTS)
    if draw(YES_OR_NO):
        said["categories"] = draw(CATEGORY_RULES)
    return said


@cache
def _rules_or_none(kind: str) -> st.SearchStrategy[Json | None]:
    return st.none() | rules(kind, beside=False)


@cache
@st.composite
def lines_of_decisions(draw: Draw, person_id: str, kind: str) -> list[Json]:
    """Decisions that follow each other, with gaps, often with the same rules."""
    shared = draw(_rules_or_none(kind))
    day = draw(DAYS) - timedelta(days=draw(up_to(200)))
    found = []
    for number in range(draw(up_to(4))):
        day += timedelta(days=draw(one_of(0, 0, 0, 1, 5, 20, 40, 100)))
        length = draw(one_of(0, 1, 14, 30, 45, 89, 120, 300))
        until = day + timedelta(days=length)
        own = shared if shared is not None and draw(YES_OR_NO) else None
        decision = {
            "id": f"{person_id}-{kind}-{number}",
            "person_id": person_id,
            "kind": kind,
            "valid_from": day.isoformat(),
            "valid_to": until.isoformat(),
            "monthly": draw(AMOUNTS),
            "total": None,
            "rules": own if own is not None else draw(rules(kind, beside=False)),
        }
        if draw(up_to(9)) == 0:
            decision["outcome"] = "refused"
        if kind == "hours" and draw(up_to(9)) == 0:
            decision["service"] = "kontaktperson"
        found.append(decision)
        day = until + timedelta(days=1)
    if found and draw(YES_OR_NO):
        found[-1]["valid_to"] = None
    return found


@cache
@st.composite
def decisions_beside(draw: Draw, person_id: str, kind: str) -> list[Json]:
    """Decisions that take only what names them, and may overlap anything."""
    found = []
    for number in range(draw(one_of(0, 0, 1, 2))):
        day = draw(DAYS)
        own = draw(rules(kind, beside=True))
        until = day + timedelta(days=draw(one_of(0, 3, 40, 200)))
        pot = own.get("policy") == "fixed_pot"
        decision = {
            "id": f"{person_id}-{kind}-extra{number}",
            "person_id": person_id,
            "kind": kind,
            "valid_from": day.isoformat(),
            "valid_to": until.isoformat() if pot or draw(YES_OR_NO) else None,
            "monthly": draw(AMOUNTS),
            "total": draw(AMOUNTS),
            "rules": own,
        }
        found.append(decision if pot else {**decision, "extra": True})
    return found


@st.composite
def outings(draw: Draw, number: int, decisions: list[Json]) -> Json:
    """An outing, often over midnight, sometimes over a change of the clock."""
    person_id = draw(one_of("p1", "p1", "p2"))
    day = draw(DAYS_AND_NIGHTS)
    begin = draw(one_of(0, 60, 90, 540, 607, 780, 1320, 1380, 1439))
    length = draw(one_of(1, 7, 8, 60, 127, 180, 300, 480, 1440, 1800, 3000))
    offset = draw(one_of("", "", "", "+01:00", "+02:00", "-05:30"))
    end_day = day + timedelta(days=(begin + length) // 1440)
    made = {
        "id": f"o{number}",
        "person_id": person_id,
        "companion_ids": list(draw(one_of((), ("c1",), ("c1",), ("c1", "c2")))),
        "start": f"{day}T{_clock(begin)}{offset}",
        "end": f"{end_day}T{_clock((begin + length) % 1440)}{offset}",
        "status": draw(STATUSES),
    }
    if draw(up_to(4)) == 0:
        made["counted_minutes"] = draw(one_of(0, 1, 90, 600, 2000))
    own = [d["id"] for d in decisions if (d["person_id"], d["kind"]) == (person_id, "hours")]
    if own and draw(up_to(2)) == 0:
        made["decision_id"] = draw(one_of(*own))
    return made


@st.composite
def expenses(draw: Draw, number: int, decisions: list[Json], outing_ids: list[str]) -> Json:
    """An expense, sometimes of an outing, sometimes naming its decision."""
    person_id = draw(one_of("p1", "p1", "p2"))
    made = {
        "id": f"e{number}",
        "person_id": person_id,
        "date": draw(DAYS).isoformat(),
        "amount": draw(AMOUNTS),
        "category": draw(CATEGORIES),
    }
    own = [d["id"] for d in decisions if (d["person_id"], d["kind"]) == (person_id, "costs")]
    if own and draw(up_to(2)) == 0:
        made["decision_id"] = draw(one_of(*own))
    if outing_ids and draw(YES_OR_NO):
        made["outing_id"] = draw(one_of(*outing_ids))
    return made


@st.composite
def adjustments(draw: Draw, number: int, decisions: list[Json]) -> Json:
    """A correction on a day of its decision."""
    decision = decisions[draw(up_to(len(decisions) - 1))]
    first = date.fromisoformat(decision["valid_from"])
    until = decision["valid_to"]
    longest = 300 if until is None else (date.fromisoformat(until) - first).days
    return {
        "id": f"a{number}",
        "decision_id": decision["id"],
        "date": (first + timedelta(days=draw(up_to(longest)))).isoformat(),
        "amount": draw(one_of(-1000, -60, -1, 0, 1, 60, 540)),
    }


@cache
@st.composite
def documents(draw: Draw) -> Json:
    """A whole valid ledger document of two people."""
    decisions: list[Json] = []
    for person_id in ("p1", "p2"):
        for kind in ("hours", "costs"):
            decisions += draw(lines_of_decisions(person_id, kind))
            decisions += draw(decisions_beside(person_id, kind))
    gone = [draw(outings(n, decisions)) for n in range(draw(up_to(8)))]
    gone = [one for one in gone if _exists(one)]
    ids = [one["id"] for one in gone]
    spent = [draw(expenses(n, decisions, ids)) for n in range(draw(up_to(6)))]
    corrected = [draw(adjustments(n, decisions)) for n in range(draw(up_to(3)) if decisions else 0)]
    return document(
        people=[{"id": "p1", "name": "Elsa Lind"}, {"id": "p2", "name": "Nils Ek"}],
        companions=[{"id": "c1", "name": "Anna Berg"}, draw(_omar())],
        decisions=draw(st.permutations(decisions)),
        outings=draw(_doubled(gone)),
        expenses=draw(_doubled(spent)),
        adjustments=corrected,
    )


@cache
def _omar() -> st.SearchStrategy[Json]:
    """The second companion, sometimes the first under another id."""
    omar = {"id": "c2", "name": "Omar Haddad"}
    return st.sampled_from([omar, omar, {**omar, "same_as": "c1"}])


@st.composite
def _doubled(draw: Draw, entries: list[Json]) -> list[Json]:
    """Entries of which now and then one is the same as one before it."""
    found: list[Json] = []
    for entry in entries:
        double = bool(found) and draw(up_to(5)) == 0
        same = {"same_as": found[draw(up_to(len(found) - 1))]["id"]} if double else {}
        found.append({**entry, **same})
    return found


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _exists(made: Json) -> bool:
    """Whether no time of an outing falls into the hour the clock skips."""
    return not any(made[key][:13] == "2026-03-29T02" and len(made[key]) == 16 for key in _TIMES)


_TIMES = ("start", "end")
