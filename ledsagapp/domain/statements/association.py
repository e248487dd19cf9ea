"""How decisions turned out and why hours were lost, over everybody of a book; nobody is named."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Kind, Outcome
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.statements.usage import NOT_PERFORMED, minutes_of, thousandths
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The decisions of one kind made in the period: how many, and how they turned out.

    ``people`` is how many persons they are about. The shares are thousandths of ``decisions``.
    """

    kind: Kind
    decisions: int
    people: int
    granted: int
    partly: int
    refused: int

    @property
    def shares(self) -> tuple[int | None, int | None, int | None]:
        """Granted, partly and refused as thousandths, None where there is no decision."""
        parts = self.granted, self.partly, self.refused
        granted, partly, refused = (thousandths(part, self.decisions) for part in parts)
        return granted, partly, refused


@dataclass(frozen=True, slots=True)
class LostHours:
    """What was called off for one reason, over everybody; "" where no reason was written."""

    reason: str
    outings: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Association:
    """What a whole book says of a period, without names."""

    first: date
    last: date
    people: int
    outcomes: tuple[Outcomes, ...]
    lost: tuple[LostHours, ...]


def association(ledger: Ledger, first: date, last: date) -> Association:
    """The outcomes of the decisions made, and the hours lost, from the first day to the last.

    A decision counts on the day it was made, or where that is not known on its first day.
    """
    own = counted_once(ledger)
    made = [one for one in own.decisions if first <= (one.decided_on or one.valid_from) <= last]
    kinds = (_outcomes(kind, [one for one in made if one.kind is kind]) for kind in Kind)
    return Association(
        first,
        last,
        len(own.people),
        tuple(one for one in kinds if one.decisions),
        _lost(own, first, last),
    )


def listed_reason(text: str | None) -> str:
    """The reason without what was written beside it: "Sjukdom" of "Sjukdom: feber"."""
    return " ".join((text or "").partition(":")[0].split())


def _outcomes(kind: Kind, made: Iterable[Decision]) -> Outcomes:
    decisions = list(made)
    results = [one.outcome or Outcome.GRANTED for one in decisions]
    return Outcomes(
        kind,
        len(decisions),
        len({one.person_id for one in decisions}),
        results.count(Outcome.GRANTED),
        results.count(Outcome.PARTLY),
        results.count(Outcome.REFUSED),
    )


def _lost(ledger: Ledger, first: date, last: date) -> tuple[LostHours, ...]:
    shown: dict[str, str] = {}
    sums: dict[str, list[int]] = {}
    for one in ledger.outings:
        if one.status in NOT_PERFORMED and first <= clock.local_day(one.start) <= last:
            reason = listed_reason(one.reason)
            shown.setdefault(reason.casefold(), reason)
            sums.setdefault(reason.casefold(), []).append(minutes_of(one))
    found = [LostHours(shown[key], len(some), sum(some)) for key, some in sums.items()]
    found.sort(key=lambda one: (-one.minutes, not one.reason, sort_key(one.reason)))
    return tuple(found)
