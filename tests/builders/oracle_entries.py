"""The entries of a ledger as the slow reckoning sees them: walked by the minute, asked by day."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from math import floor
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]
STOCKHOLM = ZoneInfo("Europe/Stockholm")
DAY = timedelta(days=1)


def rule(decision: Json, key: str) -> Any:
    """A rule with its default."""
    defaults: Json = {
        "policy": "carry_forward" if decision["kind"] == "hours" else "pool",
        "months": 3,
        "anchor": "calendar",
        "partial": "full",
        "rounding": "exact",
        "late_cancellation": "counts",
        "staffing": "once",
        "categories": {},
    }
    return decision["rules"].get(key, defaults.get(key))


def in_force(decision: Json, day: date) -> bool:
    return bool(
        decision["valid_from"] <= day.isoformat()
        and (decision["valid_to"] is None or day.isoformat() <= decision["valid_to"])
    )


def beside(decision: Json) -> bool:
    pot = rule(decision, "policy") == "fixed_pot"
    return bool(decision.get("extra")) or pot or decision.get("service") == "kontaktperson"


def moment(text: str) -> datetime:
    typed = datetime.fromisoformat(text)
    return (typed if typed.tzinfo else typed.replace(tzinfo=STOCKHOLM)).astimezone(UTC)


def start_day(outing: Json) -> date:
    return moment(outing["start"]).astimezone(STOCKHOLM).date()


def walked(outing: Json) -> dict[date, int]:
    """The minutes of each local day, found by walking the outing minute by minute."""
    now, end, days = moment(outing["start"]), moment(outing["end"]), Counter[date]()
    while now < end:
        days[now.astimezone(STOCKHOLM).date()] += 1
        now += timedelta(minutes=1)
    return dict(sorted(days.items()))


def heads(outing: Json, decision: Json) -> int:
    if rule(decision, "staffing") == "once":
        return 1
    return max(1, len(outing["companion_ids"]))


def done_minutes(outing: Json, decision: Json) -> int:
    if outing.get("counted_minutes") is not None:
        return int(outing["counted_minutes"])
    exact = Fraction(sum(walked(outing).values()) * heads(outing, decision))
    how = rule(decision, "rounding")
    if how == "exact":
        return int(exact)
    kind, size = how.split("_")
    units = exact / int(size)
    whole = floor(units + Fraction(1, 2)) if kind == "nearest" else -floor(-units)
    return whole * int(size)


def counted(outing: Json, decision: Json) -> int:
    status = outing["status"]
    if status == "done":
        return done_minutes(outing, decision)
    if status in ("cancelled_late", "no_show"):
        explicit = outing.get("counted_minutes") is not None
        if explicit or rule(decision, "late_cancellation") == "counts":
            return done_minutes(outing, decision)
    return 0


def split(outing: Json, decision: Json) -> dict[date, int]:
    """The counted minutes laid on the days: earlier days their length, the last the rest."""
    rest, found, days = counted(outing, decision), {}, walked(outing)
    for day, length in days.items():
        last = day == max(days)
        found[day] = rest if last else min(rest, length * heads(outing, decision))
        rest -= found[day]
    return found


def paid(expense: Json, decision: Json) -> int:
    own = rule(decision, "categories").get(expense["category"], {})
    if own.get("eligible") is False:
        return 0
    cap = own.get("cap")
    return int(expense["amount"] if cap is None else min(expense["amount"], cap))


def half_up(amount: Fraction) -> int:
    return floor(amount + Fraction(1, 2))


def once(ledger: Json) -> Json:
    """The ledger with what was written twice crossed out, one line at a time."""
    real = {name: finals(ledger[name]) for name in ("people", "companions", "outings")}

    def person(entry: Json) -> Json:
        return {**entry, "person_id": real["people"][entry["person_id"]]}

    outings = []
    for outing in ledger["outings"]:
        if outing.get("same_as") is None:
            who = []
            for companion in outing["companion_ids"]:
                if real["companions"][companion] not in who:
                    who.append(real["companions"][companion])
            outings.append({**person(outing), "companion_ids": who})
    expenses = []
    for expense in ledger["expenses"]:
        if expense.get("same_as") is None:
            of = expense.get("outing_id")
            where = {} if of is None else {"outing_id": real["outings"][of]}
            expenses.append({**person(expense), **where})
    decisions = [person(decision) for decision in ledger["decisions"]]
    return {**ledger, "decisions": decisions, "outings": outings, "expenses": expenses}


def finals(entries: list[Json]) -> dict[str, str]:
    """The id each entry of a list goes by in the end."""
    by_id = {entry["id"]: entry for entry in entries}
    found = {}
    for one in by_id:
        last = one
        while by_id[last].get("same_as") is not None:
            last = by_id[last]["same_as"]
        found[one] = last
    return found


class Oracle:
    def __init__(self, ledger: Json, on: date) -> None:
        self.on = on
        self.ledger = once(ledger)
        self.decisions = [d for d in self.ledger["decisions"] if d.get("outcome") != "refused"]

    def decision_of(self, entry: Json, kind: str, day: date) -> Json | None:
        for decision in self.decisions:
            if not in_force(decision, day):
                continue
            if entry.get("decision_id") is not None:
                taken = entry["decision_id"] == decision["id"]
            else:
                own = (decision["person_id"], decision["kind"]) == (entry["person_id"], kind)
                taken = own and not beside(decision)
            if taken:
                return dict(decision)
        return None

    def unassigned(self) -> list[str]:
        found = []
        for outing in self.ledger["outings"]:
            day = start_day(outing)
            counts = counted(outing, {"kind": "hours", "rules": {}}) > 0
            if day <= self.on and counts and self.decision_of(outing, "hours", day) is None:
                found.append(outing["id"])
        for expense in self.ledger["expenses"]:
            day = date.fromisoformat(expense["date"])
            counts = expense["amount"] > 0
            if day <= self.on and counts and self.decision_of(expense, "costs", day) is None:
                found.append(expense["id"])
        return found

    def groups(self) -> list[list[Json]]:
        """The decisions of each account."""
        groups: list[list[Json]] = []
        owners = {(d["person_id"], d["kind"]) for d in self.decisions}
        for owner in owners:
            own = [d for d in self.decisions if (d["person_id"], d["kind"]) == owner]
            groups += [[d] for d in own if beside(d)]
            line = sorted((d for d in own if not beside(d)), key=lambda d: str(d["valid_from"]))
            for place, decision in enumerate(line):
                if place and self.goes_on(line[place - 1], decision):
                    groups[-1].append(decision)
                else:
                    groups.append([decision])
        return sorted(
            groups,
            key=lambda g: (g[0]["person_id"], g[0]["kind"], g[0]["valid_from"], g[0]["id"]),
        )

    def goes_on(self, before: Json, after: Json) -> bool:
        same = ("policy", "months", "partial", "rate", "daily_cap")
        return (
            rule(before, "anchor") == rule(after, "anchor") == "calendar"
            and rule(before, "policy") != "per_activity"
            and all(rule(before, key) == rule(after, key) for key in same)
        )
