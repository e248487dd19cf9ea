"""The accounts reckoned a second time, slowly and day by day, straight from the ledger's JSON.

Written from the contract and from nothing else: no line is shared with the program. Every day
of a decision is laid out by itself, every outing is walked minute by minute, and sums are made
by going through the days. The tests compare it with the program on thousands of made ledgers.
"""

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

from tests.builders.oracle_entries import (
    DAY,
    Json,
    Oracle,
    done_minutes,
    half_up,
    in_force,
    paid,
    rule,
    split,
    start_day,
)

FAR = timedelta(days=800)


def reckoned(ledger: Json, on: date) -> Json:
    """What the command must answer for a ledger as of a day."""
    oracle = Oracle(ledger, on)
    return {
        "on": on.isoformat(),
        "accounts": [Reckoning(oracle, group).answer() for group in oracle.groups()],
        "unassigned": sorted(oracle.unassigned()),
    }


class Reckoning:
    """One account: every day of it laid out, then summed."""

    def __init__(self, oracle: Oracle, group: list[Json]) -> None:
        self.oracle, self.group, self.on = oracle, group, oracle.on
        self.first = group[0]
        self.policy: str = rule(self.first, "policy")
        self.months: int = rule(self.first, "months")
        self.begin = date.fromisoformat(self.first["valid_from"])
        ends = [d["valid_to"] for d in group]
        self.last = None if ends[-1] is None else date.fromisoformat(ends[-1])
        self.free_grid = self.policy == "free"
        self.days = self.lay_out()
        self.slots = sorted(set(self.days.values()))
        self.used: Counter[int] = Counter()
        self.per_day: dict[tuple[int, date], int] = Counter()
        self.not_eligible = 0
        self.activities: Counter[str] = Counter()
        self.corrections: list[int] = []
        self.gather()

    def force(self, day: date) -> Json | None:
        return next((d for d in self.group if in_force(d, day)), None)

    def lay_out(self) -> dict[date, int]:
        """Every day in force, with the number of its slot."""
        days, day = {}, self.begin
        until = max(self.on, self.begin) + FAR
        while day <= until and (self.last is None or day <= self.last):
            if self.force(day):
                days[day] = self.slot_number(day)
            day += DAY
        return days

    def slot_number(self, day: date) -> int:
        if self.free_grid or rule(self.first, "anchor") != "decision_date":
            return day.year * 12 + day.month
        number = 0
        while self.slot_start(number + 1) <= day:
            number += 1
        return number

    def slot_start(self, number: int) -> date:
        """The first day of a whole slot."""
        if self.free_grid or rule(self.first, "anchor") != "decision_date":
            return date((number - 1) // 12, (number - 1) % 12 + 1, 1)
        month = self.begin.month - 1 + number
        year, month = self.begin.year + month // 12, month % 12 + 1
        return date(year, month, min(self.begin.day, monthrange(year, month)[1]))

    def frame_number(self, slot: int) -> int:
        if self.policy in ("free", "no_carry"):
            return slot
        if rule(self.first, "anchor") == "calendar":
            return (slot - 1) // self.months
        return (slot - self.slots[0]) // self.months

    def shown(self, slot: int) -> tuple[date, date]:
        own = [day for day, number in self.days.items() if number == slot]
        return min(own), max(own)

    def gather(self) -> None:
        ledger = self.oracle.ledger
        if self.first["kind"] == "hours":
            for outing in ledger["outings"]:
                self.take_outing(outing)
        else:
            for expense in ledger["expenses"]:
                self.take_expense(expense)
        for correction in ledger["adjustments"]:
            day = date.fromisoformat(correction["date"])
            ids = [d["id"] for d in self.group]
            if day <= self.on and correction["decision_id"] in ids:
                self.used[self.days[day]] += correction["amount"]
                self.corrections.append(correction["amount"])

    def take_outing(self, outing: Json) -> None:
        day = start_day(outing)
        decision = self.oracle.decision_of(outing, "hours", day)
        if day > self.on or decision is None or decision not in self.group:
            return
        for happened, minutes in split(outing, decision).items():
            slot = self.days[happened if self.force(happened) else day]
            self.used[slot] += minutes
            self.per_day[slot, happened] += minutes

    def take_expense(self, expense: Json) -> None:
        day = date.fromisoformat(expense["date"])
        decision = self.oracle.decision_of(expense, "costs", day)
        if day > self.on or decision is None or decision not in self.group:
            return
        amount = paid(expense, decision)
        self.not_eligible += expense["amount"] - amount
        self.used[self.days[day]] += amount
        outing = expense.get("outing_id")
        self.activities[f"e {expense['id']}" if outing is None else f"o {outing}"] += amount

    def grant(self, slot: int) -> int:
        if self.policy == "free":
            return 0
        own = [day for day, number in self.days.items() if number == slot]
        if self.policy == "per_hour":
            return half_up(Fraction(self.minutes_on(set(own)) * self.first["rules"]["rate"], 60))
        if rule(self.first, "partial") == "full":
            last = self.force(max(own))
            assert last
            return int(last["monthly"])
        whole = (self.slot_start(slot + 1) - self.slot_start(slot)).days
        share = Fraction(0)
        for day in own:
            decision = self.force(day)
            assert decision
            share += Fraction(decision["monthly"], whole)
        return half_up(share)

    def minutes_on(self, days: set[date]) -> int:
        total = 0
        for outing in self.oracle.ledger["outings"]:
            day = start_day(outing)
            decision = self.oracle.decision_of(outing, "hours", day)
            mine = outing["person_id"] == self.first["person_id"] and outing["status"] == "done"
            if mine and decision is not None and day <= self.on:
                for happened, minutes in split(outing, decision).items():
                    total += minutes if happened in days else 0
        return total

    def answer(self) -> Json:
        frames = self.frames()
        return {
            "person_id": self.first["person_id"],
            "kind": self.first["kind"],
            "decision_ids": [d["id"] for d in self.group],
            "policy": self.policy,
            "frames": frames,
            "current": self.current(frames),
            "not_eligible": self.not_eligible,
        }

    def frames(self) -> list[Json]:
        if self.begin > self.on:
            return []
        if self.policy == "per_activity":
            return [self.activity_frame()]
        if self.policy == "fixed_pot":
            return [self.pot_frame()]
        if self.policy == "rolling":
            return [self.rolling_frame()]
        found = []
        for number in sorted({self.frame_number(slot) for slot in self.slots}):
            slots = [slot for slot in self.slots if self.frame_number(slot) == number]
            if self.shown(slots[0])[0] <= self.on:
                found.append(self.frame(slots))
        return found

    def activity_frame(self) -> Json:
        amounts = [*self.activities.values(), *self.corrections]
        used = sum(amounts)
        covered = sum(min(amount, rule(self.first, "limit")) for amount in amounts)
        end = self.on if self.last is None else min(self.on, self.last)
        return {
            "start": self.begin.isoformat(),
            "end": end.isoformat(),
            "granted": 0,
            "used": used,
            "covered": covered,
            "over": used - covered,
            "expired": 0,
            "slots": [],
        }

    def pot_frame(self) -> Json:
        assert self.last
        total, used = self.first["total"], sum(self.used.values())
        covered = min(total, used)
        row = {
            "start": self.begin.isoformat(),
            "end": self.last.isoformat(),
            "granted": total,
            "available": total,
            "used": used,
            "covered": covered,
            "over": used - covered,
            "left": total - covered,
        }
        return self.framed([row], total - covered if self.on > self.last else 0)

    def frame(self, slots: list[int]) -> Json:
        pot, carried, rows = sum(map(self.grant, slots)), 0, []
        for slot in slots:
            grant, use = self.grant(slot), self.used[slot]
            if self.policy == "free":
                available, covered, left = 0, use - self.over_cap(slot), 0
            else:
                available = pot if self.policy == "pool" else carried + grant
                covered = min(use, available)
                left = available - covered
                pot, carried = pot - covered, left
            rows.append(self.row(slot, (grant, available, use, covered, left)))
        ended = self.shown(slots[-1])[1] < self.on
        return self.framed(rows, rows[-1]["left"] if ended else 0)

    def over_cap(self, slot: int) -> int:
        cap = rule(self.first, "daily_cap")
        if cap is None or self.first["kind"] == "costs":
            return 0
        days = [minutes for (number, _), minutes in self.per_day.items() if number == slot]
        return sum(max(0, minutes - cap) for minutes in days)

    def rolling_frame(self) -> Json:
        slots = [slot for slot in self.slots if self.shown(slot)[0] <= self.on]
        lots: dict[int, int] = {}
        rows, expired = [], 0
        for place, slot in enumerate(slots):
            grant, use = self.grant(slot), self.used[slot]
            living = [n for n in lots if place - n < self.months]
            expired += sum(amount for n, amount in lots.items() if n not in living)
            lots = {n: lots[n] for n in living}
            available = sum(lots.values()) + grant
            covered = min(use, available)
            lots[place] = grant + max(0, -use)
            rest = max(0, covered)
            for number in sorted(lots):
                taken = min(rest, lots[number])
                lots[number] -= taken
                rest -= taken
            rows.append(self.row(slot, (grant, available, use, covered, available - covered)))
        if self.last is not None and self.on > self.last:
            expired += sum(lots.values())
        return self.framed(rows, expired)

    def row(self, slot: int, figures: tuple[int, int, int, int, int]) -> Json:
        grant, available, use, covered, left = figures
        start, end = self.shown(slot)
        return {
            "start": start.isoformat(),
            "end": end.isoformat(),
            "granted": grant,
            "available": available,
            "used": use,
            "covered": covered,
            "over": use - covered,
            "left": left,
        }

    def framed(self, rows: list[Json], expired: int) -> Json:
        sums = {key: sum(r[key] for r in rows) for key in ("granted", "used", "covered", "over")}
        ends = {"start": rows[0]["start"], "end": rows[-1]["end"]}
        return {**ends, **sums, "expired": expired, "slots": rows}

    def current(self, frames: list[Json]) -> Json | None:
        if self.force(self.on) is None:
            return None
        today = self.on.isoformat()
        frame = next(f for f in frames if f["start"] <= today <= f["end"])
        slots = frame["slots"]
        now = whole = ahead = 0
        careful = None
        if slots and self.policy != "free":
            place = next(n for n, s in enumerate(slots) if s["start"] <= today <= s["end"])
            now = whole = slots[place]["left"]
            if self.policy == "pool":
                now = whole = frame["granted"] - frame["covered"]
                begun = slots[: place + 1]
                ahead = sum(s["used"] for s in begun) - sum(s["granted"] for s in begun)
            if self.policy in ("carry_forward", "per_hour"):
                whole += sum(s["granted"] for s in slots[place + 1 :])
                unspent = sum(s["granted"] for s in slots) - sum(s["used"] for s in slots)
                careful = max(0, min(whole, unspent))
        return {
            "frame_start": frame["start"],
            "frame_end": frame["end"],
            "remaining_now": now,
            "remaining_frame": whole,
            "careful": whole if careful is None else careful,
            "ahead": max(0, ahead),
            "planned": self.planned(frame),
        }

    def planned(self, frame: Json) -> int:
        if self.first["kind"] == "costs":
            return 0
        total = 0
        for outing in self.oracle.ledger["outings"]:
            day = start_day(outing)
            inside = frame["start"] <= day.isoformat() <= frame["end"]
            if outing["status"] == "planned" and day > self.on and inside:
                decision = self.oracle.decision_of(outing, "hours", day)
                if decision is not None and decision in self.group:
                    total += done_minutes(outing, decision)
        return total
