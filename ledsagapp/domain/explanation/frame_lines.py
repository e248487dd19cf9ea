"""The lines behind the months of an account: granted, carried, used, over, left and lapsed."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ledsagapp.domain.accounting import policies
from ledsagapp.domain.accounting.account_values import Account, Frame, Slot
from ledsagapp.domain.accounting.assignment import AccountScope
from ledsagapp.domain.explanation.grant_lines import Grants
from ledsagapp.domain.explanation.lines import Code, Line, gather, negate, rule_said, total
from ledsagapp.domain.explanation.usage import ExplanationContext
from ledsagapp.domain.explanation.usage_lines import (
    EntryUsage,
    merge_split_outings,
)
from ledsagapp.domain.model.vocabulary import Policy


class FrameLines:
    """Answers of what the figures of an account's months are made."""

    def __init__(
        self,
        account: Account,
        holding: AccountScope,
        grants: Grants,
        used: Sequence[EntryUsage],
        ground: ExplanationContext,
    ) -> None:
        self._account, self._holding, self._ground = account, holding, ground
        self._policy = holding.terms.policy
        self._grants = grants
        self._slots = [slot for frame in account.frames for slot in frame.slots]
        self._entries = used
        self._by_slot: dict[date, list[EntryUsage]] = {}
        starts = [slot.start for slot in self._slots]
        for entry in used:
            place = bisect_right(starts, entry.slot_day) - 1
            if place >= 0 and entry.slot_day <= self._slots[place].end:
                self._by_slot.setdefault(starts[place], []).append(entry)

    # -- one month ----------------------------------------------------------------------------
    def grant(self, slot: Slot) -> Line:
        """What the month is granted."""
        if self._policy is Policy.FREE:
            return gather(Code.GRANTED, _days(slot), ())
        return self._grants.line(slot)

    def use(self, slot: Slot) -> Line:
        """What is used in the month, one part for each entry."""
        found = self._by_slot.get(slot.start, ())
        return gather(Code.USED, _days(slot), merge_split_outings(entry.line for entry in found))

    def coverage(self, slot: Slot) -> Line:
        """What of the use is covered: all but what is over."""
        parts = [self.use(slot)]
        if slot.over:
            parts.append(negate(self.over(slot)))
        return gather(Code.COVERED, _days(slot), parts)

    def over(self, slot: Slot) -> Line:
        """What of the use goes beyond what was available, or beyond the daily cap."""
        if not slot.over:
            return gather(Code.OVER, _days(slot), ())
        if self._policy is Policy.FREE:
            return gather(Code.OVER_CAP, _days(slot), self._over_cap(slot))
        covered = Line(Code.COVERED, -slot.covered, *_days(slot))
        return gather(Code.OVER, _days(slot), [self.use(slot), covered])

    def _over_cap(self, slot: Slot) -> Iterator[Line]:
        """The days on which more was used than a day may count; corrections stay outside."""
        cap = self._holding.terms.daily_cap or 0
        said = rule_said(self._holding.decisions[-1], "daily_cap", self._ground.presets)
        days: dict[date, list[Line]] = {}
        for entry in self._by_slot.get(slot.start, ()):
            if entry.line.code is Code.OUTING:
                days.setdefault(entry.day, []).append(entry.line)
        for day, lines in days.items():
            whole = gather(Code.DAY, (day, day), lines)
            if whole.amount > cap:
                within = Line(Code.WITHIN_CAP, -cap, day, day, rule=said)
                yield gather(Code.OVER_CAP, (day, day), [whole, within])

    # -- the months of a frame ----------------------------------------------------------------
    def available(self, frame: Frame, place: int) -> tuple[Line, ...]:
        """What could be used in a month: its grant and what came from the months before."""
        slot = frame.slots[place]
        if self._policy is Policy.FREE:
            return ()
        if self._policy in (Policy.POOL, Policy.FIXED_POT):
            taken = [negate(self.coverage(one)) for one in frame.slots[:place] if one.covered]
            return (*(self.grant(one) for one in frame.slots), *taken)
        return (*self._carried(slot, frame, place), self.grant(slot))

    def _carried(self, slot: Slot, frame: Frame, place: int) -> Iterator[Line]:
        """What came from the months before; none in the first month of a frame."""
        if place and slot.available != slot.granted:
            days = frame.slots[0].start, frame.slots[place - 1].end
            yield Line(Code.CARRIED, slot.available - slot.granted, *days)

    def remainder(self, frame: Frame, place: int) -> tuple[Line, ...]:
        """What is left after a month, told month by month with a sum after each."""
        slots = frame.slots
        if self._policy is Policy.FREE:
            return ()
        if self._policy in (Policy.POOL, Policy.FIXED_POT):
            granted = [self.grant(slot) for slot in slots]
            return _with_sums([granted, *([*self._gone(one)] for one in slots[: place + 1])])
        if self._policy is not Policy.ROLLING:
            return _with_sums([self.grant(slot), *self._gone(slot)] for slot in slots[: place + 1])
        first = max(0, place + 1 - self._holding.terms.months)
        dead = self._dead(slots)
        months = [
            [self.grant(slots[n]), *self._gone(slots[n]), *self._lapsed(slots, n, dead[n])]
            for n in range(first, place)
        ]
        last = [self.grant(slots[place]), *self._gone(slots[place])]
        months.append(last)
        months[0] = [*self._carried(slots[first], frame, first), *months[0]]
        return _with_sums(months)

    def later(self, frame: Frame, place: int) -> tuple[Line, ...]:
        """What the months after one are granted, as far as it is known now."""
        made = (self.grant(slot) for slot in frame.slots[place + 1 :])
        return tuple(gather(Code.GRANTED_LATER, (one.start, one.end), one.parts) for one in made)

    def unspent(self, frame: Frame) -> tuple[Line, ...]:
        """What a frame gives less all that was used of it, also beyond a month; never below 0."""
        lines: list[Line] = []
        for slot in frame.slots:
            lines.append(self.grant(slot))
            used = self.use(slot)
            lines += [negate(used)] if used.amount or used.parts else []
        rest = total(lines)
        if rest < 0:
            lines.append(Line(Code.NOT_BELOW_ZERO, -rest, frame.start, frame.end))
        return tuple(lines)

    def ahead(self, frame: Frame, place: int) -> tuple[Line, ...]:
        """What has been used before it was granted, of a frame whose months share one pool."""
        if self._policy is not Policy.POOL:
            return ()
        begun = frame.slots[: place + 1]
        lines = [self.use(slot) for slot in begun if slot.used]
        lines += [negate(self.grant(slot)) for slot in begun]
        rest = total(lines)
        if rest < 0:
            lines.append(Line(Code.NOT_BELOW_ZERO, -rest, begun[0].start, begun[-1].end))
        return tuple(lines)

    def expiry(self, frame: Frame) -> tuple[Line, ...]:
        """What was left when its time was up."""
        slots = frame.slots
        if not slots or self._policy is Policy.FREE:
            return ()
        on, ended = self._ground.on, self._holding.decisions[-1].valid_to
        if self._policy is not Policy.ROLLING:
            return self.remainder(frame, len(slots) - 1) if slots[-1].end < on else ()
        found: list[Line] = []
        for place, lost in enumerate(self._dead(slots)[:-1]):
            found += [negate(line) for line in self._lapsed(slots, place, lost)]
        if ended is not None and ended < on:
            rest = slots[-1].left
            days = _days(slots[-1])
            found += (
                [gather(Code.LEFT, days, self.remainder(frame, len(slots) - 1))] if rest else []
            )
        return tuple(found)

    def _gone(self, slot: Slot) -> Iterator[Line]:
        """What a month takes away, and what of it nothing was left for."""
        used = self.use(slot)
        if used.amount or used.parts:
            yield negate(used)
        if slot.over:
            yield self.over(slot)

    # -- rights that live some months ---------------------------------------------------------
    def _dead(self, slots: Sequence[Slot]) -> tuple[int, ...]:
        """What died unused at the end of each month."""
        granted, used = [slot.granted for slot in slots], [slot.used for slot in slots]
        return policies.rolling(granted, used, self._holding.terms.months).dead

    def _lapsed(self, slots: Sequence[Slot], place: int, lost: int) -> Iterator[Line]:
        """What of an old month's grant dies at the end of a month, taken away."""
        if lost:
            old = slots[place + 1 - self._holding.terms.months]
            granted = self.grant(old)
            parts = [granted]
            if lost != granted.amount:
                days = old.start, slots[place].end
                parts.append(Line(Code.USED_OF_GRANT, lost - granted.amount, *days))
            yield negate(gather(Code.LAPSED, (old.start, slots[place].end), parts))

    # -- costs limited for each activity ------------------------------------------------------
    def activities(self, figure: str) -> tuple[Line, ...]:
        """The activities of an account with a limit for each: used, covered or over."""
        limit = self._holding.terms.limit or 0
        used = [*self._activities()]
        over = [self._over_limit(line, limit) for line in used if line.amount > limit]
        if figure == "used":
            return tuple(used)
        if figure == "over":
            return tuple(over)
        return (*used, *(negate(line) for line in over)) if figure == "covered" else ()

    def _activities(self) -> Iterator[Line]:
        """The entries of each outing together; an expense without outing, a correction alone."""
        found: dict[str, list[Line]] = {}
        for entry in self._entries:
            line = entry.line
            alone = ".".join((line.code, *line.expense_ids, *line.adjustment_ids))
            key = f"outing.{line.outing_ids[0]}" if line.outing_ids else alone
            found.setdefault(key, []).append(line)
        for lines in found.values():
            yield gather(Code.ACTIVITY, (lines[0].start, lines[-1].end), lines)

    def _over_limit(self, line: Line, limit: int) -> Line:
        said = rule_said(self._holding.decisions[0], "limit", self._ground.presets)
        within = Line(Code.WITHIN_LIMIT, -limit, line.start, line.end, rule=said)
        return gather(Code.OVER, (line.start, line.end), [line, within])


def _days(slot: Slot) -> tuple[date, date]:
    return slot.start, slot.end


def _with_sums(months: Iterable[Sequence[Line]]) -> tuple[Line, ...]:
    """The lines month by month, after each what they come to so far."""
    found: list[Line] = []
    for lines in months:
        if lines:
            found.extend(lines)
            days = lines[-1].start, lines[-1].end
            found.append(Line(Code.LEFT, total(found), *days, is_sum=True))
    return tuple(found)
