"""When a decision ends, and when to apply again."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.values import dataclass

REMIND_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Ending:
    """That a decision ends, and whether it is time to apply again; ``followed`` if one follows."""

    decision_id: str
    last_day: date
    days_left: int
    remind: bool
    followed: bool


def ending(
    decision: Decision, decisions: Iterable[Decision], on: date, *, days: int = REMIND_DAYS
) -> Ending | None:
    """When the decision ends; None for one until further notice, refused, or already ended.

    The reminder is due from ``days`` before, unless another of the same kind follows it.
    """
    last = decision.valid_to
    if last is None or decision.refused or last < on:
        return None
    followed = any(takes_over(other, decision) for other in decisions)
    left = (last - on).days
    return Ending(decision.id, last, left, left <= days and not followed, followed)


def takes_over(other: Decision, decision: Decision) -> bool:
    """Whether another decision of the same person and kind holds on where one ends."""
    last = decision.valid_to
    return (
        last is not None
        and (other.person_id, other.kind) == (decision.person_id, decision.kind)
        and other.id != decision.id
        and not (other.refused or other.extra)
        and (other.valid_to is None or other.valid_to > last)
    )
