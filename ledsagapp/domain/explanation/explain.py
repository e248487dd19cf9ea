"""Hur räknades det?: any figure of an account as signed lines that add up to it.

Made from the same ledger as the account and as of the same day. The lines follow the months in
order, so that they can be read aloud; each names the entries behind it and the rule it follows.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.account_figures import lost_minutes
from ledsagapp.domain.accounting.account_values import Account, Frame, Slot
from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.explanation.frame_lines import FrameLines
from ledsagapp.domain.explanation.grant_lines import Grants
from ledsagapp.domain.explanation.lines import (
    Code,
    Line,
    RuleSource,
    gather,
    negate,
    rule_said,
    total,
)
from ledsagapp.domain.explanation.usage import ExplanationContext
from ledsagapp.domain.explanation.usage_lines import (
    entries,
    expense_line,
    outing_line,
)
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Policy, Status
from ledsagapp.domain.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Derivation:
    """One figure explained: the lines that are no sums add up to ``amount``.

    ``rules``: every rule the lines follow, each once, that of the policy first.
    """

    figure: Figure
    start: date
    end: date
    amount: int
    lines: tuple[Line, ...]
    rules: tuple[RuleSource, ...]


class Explainer:
    """Explains the figures of one account; built once, asked for each figure."""

    def __init__(self, ledger: Ledger, account: Account, on: date, presets: Presets) -> None:
        ledger = counted_once(ledger)
        assignment = assignment_of(ledger.decisions, presets)
        self._ground = ExplanationContext(ledger, on, presets, assignment)
        self._account, self._on = account, on
        self._holding = assignment.holding(account.decision_ids[0])
        grants, used = Grants(self._ground, self._holding), entries(self._ground, self._holding)
        self._lines = FrameLines(account, self._holding, grants, used, self._ground)

    def derivation(self, figure: Figure, day: date | None = None) -> Derivation | None:
        """A figure of the frame and month that hold the day, by itself the day reckoned.

        None where the account has no such frame or month: it has not begun, or no decision of
        it is in force then.
        """
        wanted = day or self._on
        if figure in (Figure.PLANNED, Figure.NOT_ELIGIBLE, Figure.AHEAD):
            return self._of_account(figure)
        if figure in (Figure.REMAINING_NOW, Figure.REMAINING_FRAME, Figure.CAREFUL):
            return self._remaining(figure)
        for frame in self._account.frames:
            if frame.start <= wanted <= frame.end:
                if not figure.startswith("slot_"):
                    return self._of_frame(figure, frame)
                for slot in frame.slots:
                    if slot.start <= wanted <= slot.end:
                        return self._of_slot(figure, frame, slot)
        return None

    def _of_slot(self, figure: Figure, frame: Frame, slot: Slot) -> Derivation:
        lines, place = self._lines, frame.slots.index(slot)
        found = {
            Figure.SLOT_GRANTED: lambda: lines.grant(slot).parts,
            Figure.SLOT_AVAILABLE: lambda: lines.available(frame, place),
            Figure.SLOT_USED: lambda: lines.use(slot).parts,
            Figure.SLOT_COVERED: lambda: lines.coverage(slot).parts,
            Figure.SLOT_OVER: lambda: lines.over(slot).parts,
            Figure.SLOT_LEFT: lambda: lines.remainder(frame, place),
        }[figure]()
        amount = getattr(slot, figure.removeprefix("slot_"))
        return self._made(figure, (slot.start, slot.end), amount, found)

    def _of_frame(self, figure: Figure, frame: Frame) -> Derivation:
        lines = self._lines
        if figure is Figure.EXPIRED:
            return self._expired(frame)
        if not frame.slots:
            found = lines.activities(figure)
        else:
            of_slot = {
                Figure.GRANTED: lines.grant,
                Figure.USED: lines.use,
                Figure.COVERED: lines.coverage,
                Figure.OVER: lines.over,
            }[figure]
            made = (of_slot(slot) for slot in frame.slots)
            found = tuple(line for line in made if line.amount or line.parts)
        return self._made(figure, (frame.start, frame.end), getattr(frame, figure), found)

    def _expired(self, frame: Frame) -> Derivation:
        """What a frame left unused, never more than it gave and was not used."""
        amount, days = lost_minutes(self._account.policy, frame), (frame.start, frame.end)
        found = self._lines.expiry(frame)
        if amount != frame.expired:
            found = self._lines.unspent(frame)
        return self._made(Figure.EXPIRED, days, amount, found)

    def _remaining(self, figure: Figure) -> Derivation | None:
        account, frame = self._account, self._account.current_frame
        if account.current is None or frame is None:
            return None
        found: tuple[Line, ...] = ()
        if frame.slots and account.policy is not Policy.FREE:
            place = self._place(frame)
            last = len(frame.slots) - 1
            found = self._lines.remainder(frame, last if account.policy is Policy.POOL else place)
            carries = account.policy in (Policy.CARRY_FORWARD, Policy.PER_HOUR)
            if figure is not Figure.REMAINING_NOW and carries:
                found += self._lines.later(frame, place)
                if figure is Figure.CAREFUL and total(found) != account.current.careful:
                    found = self._lines.unspent(frame)
        amount = getattr(account.current, figure)
        return self._made(figure, (frame.start, frame.end), amount, found)

    def _of_account(self, figure: Figure) -> Derivation | None:
        account, frame = self._account, self._account.current_frame
        if figure is Figure.NOT_ELIGIBLE:
            if not account.frames:
                return None
            days = account.frames[0].start, account.frames[-1].end
            return self._made(figure, days, account.not_eligible, self._not_eligible())
        if account.current is None or frame is None:
            return None
        if figure is Figure.PLANNED:
            found = self._planned(frame)
        else:
            found = self._lines.ahead(frame, self._place(frame)) if frame.slots else ()
        amount = getattr(account.current, figure)
        return self._made(figure, (frame.start, frame.end), amount, found)

    def _place(self, frame: Frame) -> int:
        """The month that holds the day."""
        on = self._on
        return next(n for n, slot in enumerate(frame.slots) if slot.start <= on <= slot.end)

    def _planned(self, frame: Frame) -> tuple[Line, ...]:
        """The outings booked later in the frame, as if done."""
        found = []
        for outing, day, decision in self._ground.outings(self._account.decision_ids):
            booked = outing.status is Status.PLANNED and day > self._on
            if booked and frame.start <= day <= frame.end:
                minutes = counted.as_done(outing, self._ground.terms(decision))
                found.append(outing_line(self._ground, outing, decision, minutes))
        return tuple(found)

    def _not_eligible(self) -> tuple[Line, ...]:
        """What the rules leave out of each expense."""
        found, ground = [], self._ground
        for expense in sorted(ground.ledger.expenses, key=lambda one: (one.date, one.id)):
            decision = ground.assignment.of_expense(expense)
            taken = decision is not None and decision.id in self._account.decision_ids
            if decision is not None and taken and expense.date <= self._on:
                line = expense_line(ground, expense, decision)
                if line.amount != expense.amount:
                    days, spent = (line.start, line.end), line.parts[0]
                    paid = negate(replace(line, code=Code.COVERED, parts=()))
                    found.append(gather(Code.NOT_ELIGIBLE, days, [spent, paid]))
        return tuple(found)

    def _made(
        self, figure: Figure, days: tuple[date, date], amount: int, lines: tuple[Line, ...]
    ) -> Derivation:
        policy = rule_said(self._holding.decisions[-1], "policy", self._ground.presets)
        rules = dict.fromkeys([policy, *_rules(lines)])
        return Derivation(figure, *days, amount, lines, tuple(rules))


def _rules(lines: Iterable[Line]) -> Iterator[RuleSource]:
    """The rules that lines and their parts follow."""
    for line in lines:
        if line.rule is not None:
            yield line.rule
        yield from _rules(line.parts)
