"""The decision (beslut): a right to hours or to money for the companion's costs, from–to."""

from datetime import date
from typing import Final

from ledsagapp.domain.model.field import UNKNOWN, Field, Holds, Kept, private_field
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import (
    AppealOutcome,
    Kind,
    Outcome,
    Payee,
    PayoutBasis,
    Service,
)
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """A right granted from–to, both days included; ``valid_to`` None means until further notice.

    ``monthly``, ``total`` and ``applied_monthly`` are minutes for hours and öre for costs.
    ``extra`` decisions stand beside the ordinary one and take only entries that name them.
    ``law`` and ``section`` are kept exactly as printed on the decision.
    ``order_monthly`` is what the authority ordered of the provider on ``ordered_on``, in the same
    unit as ``monthly``; ``enforced_on`` the day the first outing could be had.
    ``plan`` is what the genomförandeplan says of what is done and how, so that the goals are
    reached; it is followed up on ``plan_follow_up``.
    ``unsure`` names the rules ("policy", "partial") that nobody has been able to answer yet: both
    readings are shown until they are.
    ``private`` names what never leaves this computer: "goals".
    For costs: ``payout_basis``, ``fixed_payout`` (öre a month) and ``payee``; from ``proxy_from``
    to ``proxy_to`` the provider ``proxy_provider_id`` handles the money by power of attorney.
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
    ordered_on: date | None = None
    order_monthly: int | None = None
    enforced_on: date | None = None
    appealed_on: date | None = None
    appeal_outcome: AppealOutcome | None = None
    payout_basis: PayoutBasis | None = None
    fixed_payout: int | None = None
    payee: Payee | None = None
    proxy_provider_id: str | None = None
    proxy_from: date | None = None
    proxy_to: date | None = None
    handler: str | None = None
    handler_phone: str | None = None
    unknown: str = ""
    unsure: tuple[str, ...] = ()
    plan: str | None = None
    plan_follow_up: date | None = None
    private: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing was granted: such a decision makes no account and takes no entry."""
        return self.outcome is Outcome.REFUSED

    @property
    def has_days(self) -> bool:
        """Whether it holds on any day: days written apart may come to end before they begin."""
        return self.valid_to is None or self.valid_from <= self.valid_to

    def in_force(self, day: date) -> bool:
        """Whether the day lies within the decision's first and last day, both included."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def nearest_day(self, day: date) -> date:
        """The day where the decision is in force on it, else the nearest on which it is."""
        return max(self.valid_from, min(day, self.valid_to or day))


# In the order of the ledger document.
DECISION: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="kind", holds=Holds.WORD, words=Kind, needed=True),
    Field(name="valid_from", holds=Holds.DAY, needed=True),
    Field(name="valid_to", holds=Holds.DAY, stated=True),
    Field(name="monthly", holds=Holds.WHOLE, stated=True),
    Field(name="total", holds=Holds.WHOLE, stated=True),
    Field(name="rules", holds=Holds.OWN, kept=Kept.APART, stated=True),
    Field(name="extra", holds=Holds.FLAG, usual=False, kept=Kept.FULL_COLUMN),
    Field(name="service", holds=Holds.WORD, words=Service),
    Field(name="law"),
    Field(name="section"),
    Field(name="case_number"),
    Field(name="authority"),
    Field(name="decided_on", holds=Holds.DAY),
    Field(name="received_on", holds=Holds.DAY),
    Field(name="applied_monthly", holds=Holds.WHOLE),
    Field(name="outcome", holds=Holds.WORD, words=Outcome),
    Field(name="purpose"),
    Field(name="goals", holds=Holds.TEXTS, usual=()),
    Field(name="ordered_on", holds=Holds.DAY),
    Field(name="order_monthly", holds=Holds.WHOLE),
    Field(name="enforced_on", holds=Holds.DAY),
    Field(name="appealed_on", holds=Holds.DAY),
    Field(name="appeal_outcome", holds=Holds.WORD, words=AppealOutcome),
    Field(name="payout_basis", holds=Holds.WORD, words=PayoutBasis),
    Field(name="fixed_payout", holds=Holds.WHOLE),
    Field(name="payee", holds=Holds.WORD, words=Payee),
    Field(name="proxy_provider_id"),
    Field(name="proxy_from", holds=Holds.DAY),
    Field(name="proxy_to", holds=Holds.DAY),
    Field(name="handler"),
    Field(name="handler_phone"),
    Field(name="unsure", holds=Holds.TEXTS, usual=()),
    Field(name="plan"),
    Field(name="plan_follow_up", holds=Holds.DAY),
    private_field("goals"),
    UNKNOWN,
)
