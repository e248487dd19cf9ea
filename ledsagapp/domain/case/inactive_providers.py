"""Long silence: providers that have performed nothing for a year."""

from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.facts import of_person
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
    early: dict[str, str] = {}
    # The latest are nearly always written last, and what lies long before them need not be read.
    for outing in reversed(of_person(ledger.outings, person_id)):
        provider = outing.provider_id
        if outing.status is not Status.DONE or provider is None:
            continue
        if outing.start < early.get(provider, ""):
            continue
        day = clock.local_day(outing.start)
        if day <= on:
            last[provider] = max(day, last.get(provider, day))
            early[provider] = clock.surely_before(last[provider])
    return tuple(
        Silence(provider, day, month_after(day, SILENT_MONTHS))
        for provider, day in sorted(last.items())
        if month_after(day, SILENT_MONTHS) <= on
    )
