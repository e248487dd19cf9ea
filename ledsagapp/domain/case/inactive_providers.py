"""Long silence: providers that have performed nothing for a year."""

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Final

from ledsagapp.domain.answer_cache import AnswerCache, RowsChange
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.in_time import stand_in_time
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import dataclass

SILENT_MONTHS: Final = 12
_PROVIDER: Final[Callable[[Outing], str | None]] = attrgetter("provider_id")


@dataclass(frozen=True, slots=True)
class Silence:
    """A provider that has performed nothing for twelve months, and when it last did."""

    provider_id: str
    last_done: date
    since: date


def silent_providers(ledger: Ledger, person_id: str, on: date) -> tuple[Silence, ...]:
    """The person's providers whose last outing done lies twelve months back or more."""
    last = _known()(of_person(ledger.outings, person_id), on)
    return tuple(
        Silence(provider, day, month_after(day, SILENT_MONTHS))
        for provider, day in sorted(last.items())
        if month_after(day, SILENT_MONTHS) <= on
    )


@functools.cache
def _known() -> AnswerCache[Mapping[str, date]]:
    return AnswerCache(_last_days, mend=_last_days_again)


def _last_days(
    outings: Sequence[Outing], on: date, wanted: frozenset[str] | None = None
) -> dict[str, date]:
    """The day each provider, or each of those wanted, last performed anything up to a day."""
    last: dict[str, date] = {}
    early: dict[str, str] = {}
    # The latest are nearly always written last, and what lies long before them need not be read:
    # where all stand in order of time, nothing at all once it is so for each provider.
    left: set[str | None] = {None}  # of no provider, so that it is never done
    if stand_in_time(outings):
        left = set(wanted or map(_PROVIDER, outings)) - {None}
    for outing in reversed(outings):
        provider = outing.provider_id
        if provider is None or (wanted and provider not in wanted):
            continue
        if outing.start < early.get(provider, ""):
            left.discard(provider)
            if not left:
                break
            continue
        if outing.status is not Status.DONE:
            continue
        day = clock.local_day(outing.start)
        if day <= on:
            last[provider] = max(day, last.get(provider, day))
            early[provider] = clock.surely_before(last[provider])
    return last


def _last_days_again(known: Mapping[str, date], change: RowsChange, on: date) -> Mapping[str, date]:
    """The same where some outings are others: only who lost the last one is looked for anew."""
    went, came = _last_days(change.gone, on), _last_days(change.come, on)
    lost = {one for one, day in went.items() if day == known[one] and came.get(one, date.min) < day}
    days = {one: day for one, day in known.items() if one not in lost}
    for provider, day in came.items():
        days[provider] = max(day, days.get(provider, day))
    return {**days, **_last_days(change.now, on, frozenset(lost))} if lost else days
