"""The decision (beslut): a right to hours or to money for the companion's costs, from–to."""

from dataclasses import dataclass
from datetime import date

from ledsagapp.domain.rules import Rules
from ledsagapp.domain.words import Kind, Outcome, Service


@dataclass(frozen=True, slots=True)
class Decision:
    """A right granted from–to, both days included; ``valid_to`` None means until further notice.

    ``monthly``, ``total`` and ``applied_monthly`` are minutes for hours and öre for costs.
    ``extra`` decisions stand beside the ordinary one and take only entries that name them.
    ``law`` and ``section`` are kept exactly as printed on the decision.
    """

    id: str
    person_id: str
    kind: Kind
    valid_from: date
    valid_to: date | None
    monthly: int | None
    total: int | None
    rules: Rules = Rules()
    extra: bool = False
    service: Service | None = None
    law: str | None = None
    section: str | None = None
    case_number: str | None = None
    authority: str | None = None
    decided_on: date | None = None
    received_on: date | None = None
    applied_monthly: int | None = None
    outcome: Outcome | None = None
    purpose: str | None = None
    goals: tuple[str, ...] = ()
    unknown: str = ""

    @property
    def refused(self) -> bool:
        """Whether nothing was granted: such a decision makes no account and takes no entry."""
        return self.outcome is Outcome.REFUSED

    def in_force(self, day: date) -> bool:
        """Whether the day lies within the decision's first and last day, both included."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
