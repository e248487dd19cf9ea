"""What becomes of a frame if one goes on as before: what expires unused, or when it runs out.

The rule, kept simple so that it can be told in a sentence:

- The pace is what was used in the last 90 days up to the day, corrections left out, divided by
  those days; fewer where the account is younger. With less than 14 days there is no forecast.
- Until the end of the frame the same pace goes on, but at least what is booked is used.
- What is left then expires. With a pace above what is left, the frame runs out on the day on
  which the pace has used it up.
- ``rolling``: asked of the end of the month, when the oldest month's share dies.
- An outing is as long as the middle one of those days, to the nearest quarter of an hour.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting import policies
from ledsagapp.domain.accounting.account_values import Account, Current, Frame
from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.accounting.counting import round_minutes
from ledsagapp.domain.dates.frames import half_up
from ledsagapp.domain.explanation.usage import Amount, ExplanationContext, amounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy, Rounding
from ledsagapp.domain.values import dataclass

LOOK_BACK: Final = 90
AT_LEAST: Final = 14
PACE_DAYS: Final = 30
_QUARTER: Final = 15


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to be expected at ``until``, in minutes or öre.

    ``pace`` is the use of thirty days. One of ``expires`` and ``short`` is 0. ``runs_out_on``
    is None where it lasts. ``outings`` of ``outing_length`` minutes could be made of what would
    expire; both 0 for costs, and where nothing was done in the days looked back on.
    """

    kind: Kind
    decision_id: str
    until: date
    remaining: int
    pace: int
    booked: int
    expected: int
    expires: int
    short: int
    runs_out_on: date | None
    outing_length: int
    outings: int


@dataclass(frozen=True, slots=True)
class _Pace:
    """What was used in so many days: whole numbers, so that nothing is rounded on the way."""

    used: int
    days: int

    def over(self, days: int) -> int:
        """What so many days use at this pace, to the nearest whole."""
        return half_up(self.used * days, self.days)

    def days_for(self, amount: int) -> int:
        """In how many days the amount is used up."""
        return -(-amount * self.days // self.used)


def forecast(ledger: Ledger, account: Account, on: date, presets: Presets) -> Forecast | None:
    """The forecast of an account as of the day it was reckoned on.

    None where nothing can be left, no decision is in force, or too little is known.
    """
    current, frame = account.current, account.current_frame
    if current is None or frame is None or not frame.slots or account.policy is Policy.FREE:
        return None
    assignment = assignment_of(ledger.decisions, presets)
    holding = assignment.holding(account.decision_ids[0])
    begin = max(holding.decisions[0].valid_from, on - timedelta(days=LOOK_BACK - 1))
    days = (on - begin).days + 1
    if days < AT_LEAST:
        return None
    ground = ExplanationContext(ledger, on, presets, assignment)
    used = [one for one in amounts(ground, holding) if begin <= one.day <= on]
    pace = _Pace(sum(one.amount for one in used), days)
    last = holding.decisions[-1].valid_to
    ends = last is not None and last <= current.frame_end
    return _made(account, (current, frame), (on, pace, ends), _middle(used), holding.terms.months)


def _made(
    account: Account,
    now: tuple[Current, Frame],
    going: tuple[date, _Pace, bool],
    length: int,
    life: int,
) -> Forecast:
    (current, frame), (on, pace, ends) = now, going
    remaining, until = current.careful, current.frame_end
    expected = max(pace.over((until - on).days), current.planned)
    expires = max(0, remaining - expected)
    if account.policy is Policy.ROLLING and not ends:
        expires = _dying(frame, expected, life)
    runs_out = None
    if pace.used and pace.over((until - on).days) > remaining:
        runs_out = on + timedelta(days=pace.days_for(max(0, remaining)))
    return Forecast(
        account.kind,
        account.decision_ids[-1],
        until,
        remaining,
        pace.over(PACE_DAYS),
        current.planned,
        expected,
        expires,
        max(0, expected - remaining),
        runs_out,
        length,
        expires // length if length else 0,
    )


def _dying(frame: Frame, expected: int, life: int) -> int:
    """What of the oldest month's share dies at the end of this month."""
    granted = [slot.granted for slot in frame.slots]
    used = [slot.used for slot in frame.slots]
    used[-1] += expected
    return policies.rolling(granted, used, life).dead[-1]


def _middle(used: Sequence[Amount]) -> int:
    """The length of the middle outing in minutes, to the nearest quarter; 0 without outings."""
    lengths: dict[str, int] = {}
    for entry in used:
        if entry.outing is not None:
            id_ = entry.outing.id
            lengths[id_] = lengths.get(id_, 0) + entry.amount
    if not lengths:
        return 0
    middle = sorted(lengths.values())[(len(lengths) - 1) // 2]
    return max(_QUARTER, round_minutes(middle, Rounding.NEAREST_15))
