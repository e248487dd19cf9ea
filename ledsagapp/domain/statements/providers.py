"""The providers' side: who performed what of a frame, and a change of provider.

No provider can see the hours used with another; the sum exists in the person's own book alone.
"""

from datetime import date, timedelta

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import frame_figures
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.explanation.usage import ExplanationContext, amounts
from ledsagapp.domain.explanation.usage_lines import corrections
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.planning.affordability import frame_left
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ProviderSum:
    """What one provider performed in a frame, in minutes; ``None``: no provider was written.

    ``corrections`` (hours used before the book was begun) stand with the provider ``None``.
    """

    provider_id: str | None
    outings: int
    minutes: int
    corrections: int = 0


@dataclass(frozen=True, slots=True)
class FrameByProvider:
    """A frame shared by providers; their minutes and corrections add up to what is used."""

    start: date
    end: date
    granted: int
    used: int
    left: int
    providers: tuple[ProviderSum, ...]


@dataclass(frozen=True, slots=True)
class ProviderTakeover:
    """A change of provider: the figures to close with and to open with, in minutes.

    Used up to and with the day before ``day``. ``remaining_now`` may be used in that month
    already, ``remaining_frame`` until ``frame_end``; with no limit both are 0.
    """

    day: date
    frame_start: date
    frame_end: date
    granted: int
    used: int
    over: int
    remaining_now: int
    remaining_frame: int
    providers: tuple[ProviderSum, ...]


def frame_by_provider(
    ledger: Ledger, account: Account, on: date, presets: Presets, day: date | None = None
) -> FrameByProvider | None:
    """Who performed what in the frame that holds a day, by itself the day reckoned on."""
    wanted, ledger = day or on, counted_once(ledger)
    for frame in account.frames:
        if frame.start <= wanted <= frame.end:
            found = _sums(ledger, account, (on, frame), presets)
            left = 0 if frame.expired else frame_left(account, frame, on)
            return FrameByProvider(frame.start, frame.end, frame.granted, frame.used, left, found)
    return None


def change(
    ledger: Ledger, decision_id: str, day: date, presets: Presets
) -> ProviderTakeover | None:
    """The figures with which a provider closes and the next opens on a day.

    None where the decision's account is not in force on that day.
    """
    before, ledger = day - timedelta(days=1), counted_once(ledger)
    account = accounts(_until(ledger, before), day, presets).holding(decision_id)
    if account is None or account.current is None or account.current_frame is None:
        return None
    frame = account.current_frame
    found = frame_figures(account, frame, day)
    return ProviderTakeover(
        day,
        frame.start,
        frame.end,
        frame.granted,
        frame.used,
        frame.over,
        found.this_month,
        found.left,
        _sums(_until(ledger, before), account, (day, frame), presets),
    )


def _until(ledger: Ledger, day: date) -> Ledger:
    """The ledger without what happened after a day."""
    return Ledger(
        ledger.people,
        ledger.providers,
        ledger.companions,
        ledger.decisions,
        tuple(one for one in ledger.outings if clock.local_day(one.start) <= day),
        tuple(one for one in ledger.expenses if one.date <= day),
        tuple(one for one in ledger.adjustments if one.date <= day),
    )


def _sums(
    ledger: Ledger, account: Account, at: tuple[date, Frame], presets: Presets
) -> tuple[ProviderSum, ...]:
    """What each provider performed in a frame, the one with the most minutes first."""
    on, frame = at
    assignment = assignment_of(ledger.decisions, presets)
    ground = ExplanationContext(ledger, on, presets, assignment)
    span = (frame.start, frame.end)
    holding = assignment.holding(account.decision_ids[0])
    minutes: dict[str | None, int] = {}
    outings: dict[str | None, set[str]] = {}
    for used in amounts(ground, holding, span):
        if used.outing is not None and frame.start <= used.slot_day <= frame.end:
            provider = used.outing.provider_id
            minutes[provider] = minutes.get(provider, 0) + used.amount
            outings.setdefault(provider, set()).add(used.outing.id)
    corrected = sum(
        one.line.amount
        for one in corrections(ground, holding)
        if frame.start <= one.slot_day <= frame.end
    )
    if corrected:
        minutes.setdefault(None, 0)
    found = [
        ProviderSum(one, len(outings.get(one, ())), amount, 0 if one else corrected)
        for one, amount in minutes.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.minutes, one.provider_id or "")))
