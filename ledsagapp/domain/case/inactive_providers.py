"""Long silence: providers that have performed nothing for a year."""

from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import dataclass

SILENT_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Silence:
    """A provider that has performed nothing for twelve months, and when it last did."""

    provider_id: str
    last_done: date
    since: date


def silent_providers(ledger: Ledger, person_id: str, on: date) -> tuple[Silence, ...]:
    """The person's providers whose last outing done lies twelve months back or more."""
    last: dict[str, date] = {}
    for outing in ledger.outings:
        day = clock.local_day(outing.start)
        performed = outing.status is Status.DONE and outing.provider_id is not None
        if outing.person_id == person_id and performed and day <= on:
            provider = outing.provider_id or ""
            last[provider] = max(day, last.get(provider, day))
    return tuple(
        Silence(provider, day, month_after(day, SILENT_MONTHS))
        for provider, day in sorted(last.items())
        if month_after(day, SILENT_MONTHS) <= on
    )
