"""What each month of an account is granted, as lines: by the decision, by days, or as earned."""

from collections.abc import Iterator, Sequence
from datetime import date

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.account_values import Slot
from ledsagapp.domain.accounting.assignment import AccountScope
from ledsagapp.domain.dates.frames import Grid, Month, grid, half_up, months
from ledsagapp.domain.explanation.lines import Code, Line, RuleSource, gather, rule_said
from ledsagapp.domain.explanation.usage import ExplanationContext
from ledsagapp.domain.model.vocabulary import Kind, Partial, Policy, Status


class Grants:
    """Answers what a month of one account was granted for; built once for an explanation."""

    def __init__(self, ground: ExplanationContext, holding: AccountScope) -> None:
        self._ground, self._holding = ground, holding
        self._grid = grid(holding.terms, holding.decisions[0].valid_from)
        index = self._grid.index(ground.on)
        rolling = holding.terms.policy is Policy.ROLLING
        last = index if rolling else self._grid.last_of_frame(index)
        self._months = {one.start: one for one in months(holding.decisions, self._grid, last)}
        self._earned: dict[int, list[tuple[str, int]]] | None = None

    def line(self, slot: Slot) -> Line:
        """The grant of a month; its parts add up to it."""
        days = slot.start, slot.end
        first, policy = self._holding.decisions[0], self._holding.terms.policy
        if policy is Policy.FIXED_POT:
            said = rule_said(first, "total", self._ground.presets)
            one = Line(Code.MONTHLY, slot.granted, *days, decision_ids=(first.id,), rule=said)
            return gather(Code.GRANTED, days, [one])
        month = self._months[slot.start]
        if policy is Policy.PER_HOUR:
            parts = list(self._per_hour(month, slot))
        elif self._holding.terms.partial is Partial.FULL:
            parts = [self._whole(month, slot)]
        else:
            parts = list(self._by_day(month, slot))
        return gather(Code.GRANTED, days, parts)

    def _whole(self, month: Month, slot: Slot) -> Line:
        """The amount of the decision in force on the month's last day in force."""
        decision = month.decisions[-1]
        said = rule_said(
            decision, "partial" if self._is_cut(month) else "monthly", self._ground.presets
        )
        days = slot.start, slot.end
        return Line(Code.MONTHLY, slot.granted, *days, decision_ids=(decision.id,), rule=said)

    def _is_cut(self, month: Month) -> bool:
        """Whether the account does not hold on every day of the month, by one decision."""
        first, after = self._grid.ordinals(month.index)
        is_whole = month.start.toordinal() == first and month.end.toordinal() == after - 1
        return not is_whole or len(month.decisions) > 1

    def _by_day(self, month: Month, slot: Slot) -> Iterator[Line]:
        """Each decision's share by its days, in whole units, and what the rounding adds."""
        first, after = self._grid.ordinals(month.index)
        shared = 0
        for decision in month.decisions:
            begin = max(first, decision.valid_from.toordinal())
            end = min(after, (decision.valid_to or date.max).toordinal() + 1)
            share = (decision.monthly or 0) * (end - begin) // (after - first)
            shared += share
            days = date.fromordinal(begin), date.fromordinal(end - 1)
            said = rule_said(decision, "partial", self._ground.presets)
            yield Line(Code.SHARE, share, *days, decision_ids=(decision.id,), rule=said)
        yield from self._rest(
            slot, shared, rule_said(month.decisions[-1], "partial", self._ground.presets)
        )

    def _per_hour(self, month: Month, slot: Slot) -> Iterator[Line]:
        """What each outing of the month gave, in whole öre, and what the rounding adds."""
        rate, decision = self._holding.terms.rate or 0, self._holding.decisions[0]
        said, given = rule_said(decision, "rate", self._ground.presets), 0
        for outing_id, minutes in self._minutes().get(month.index, ()):
            amount = half_up(rate * minutes, 60)
            given += amount
            ids = (outing_id,)
            yield Line(Code.EARNED, amount, slot.start, slot.end, outing_ids=ids, rule=said)
        yield from self._rest(slot, given, said)

    def _rest(self, slot: Slot, given: int, said: RuleSource) -> Iterator[Line]:
        if slot.granted != given:
            rest = slot.granted - given
            yield Line(Code.ROUNDING, rest, slot.start, slot.end, rule=said)

    def _minutes(self) -> dict[int, list[tuple[str, int]]]:
        """The outings that give money, by the month they give it in, with their minutes there."""
        if self._earned is None:
            self._earned = {}
            for index, outing_id, minutes in _earning(self._ground, self._holding, self._grid):
                self._earned.setdefault(index, []).append((outing_id, minutes))
        return self._earned


def _earning(
    ground: ExplanationContext, holding: AccountScope, grid: Grid
) -> Iterator[tuple[int, str, int]]:
    person_id = holding.decisions[0].person_id
    ids: Sequence[str] = [
        one.id
        for one in ground.assignment.decisions
        if (one.person_id, one.kind) == (person_id, Kind.HOURS)
    ]
    for outing, day, decision in ground.outings(ids):
        terms = ground.terms(decision)
        performed = day <= ground.on and outing.status is Status.DONE
        minutes = counted.counted_minutes(outing, terms) if performed else 0
        if minutes:
            for happened, part in counted.by_day(outing, minutes, terms):
                if holding.in_force(happened):
                    yield grid.index(happened), outing.id, part
