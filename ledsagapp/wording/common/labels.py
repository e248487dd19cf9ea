"""The field's words as people read them: a state, a category, a rule."""

from ledsagapp.domain.model.vocabulary import (
    Anchor,
    AppealOutcome,
    CancelledBy,
    Category,
    Employment,
    Kind,
    Outcome,
    Payee,
    PayoutBasis,
    Service,
    Status,
)
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.inside_words import (
    cancelled_by_inside,
    category_inside,
    kind_inside,
    status_inside,
)
from ledsagapp.reports.parts.rule_words import (
    late_words,
    partial_words,
    policy_words,
    rounding_words,
    staffing_words,
)

ICONS = {
    Status.DONE: "tick",
    Status.PLANNED: "calendar",
    Status.CANCELLED_IN_TIME: "cross",
    Status.CANCELLED_LATE: "cross",
    Status.CANCELLED_BY_PROVIDER: "cross",
    Status.NO_SHOW: "cross",
}


class Labels:
    """The words of one language."""

    def __init__(self, tr: Catalog) -> None:
        self.status = {
            Status.DONE: tr("Done"),
            Status.PLANNED: tr("Booked"),
            Status.CANCELLED_IN_TIME: tr("Cancelled in time"),
            Status.CANCELLED_LATE: tr("Cancelled late"),
            Status.CANCELLED_BY_PROVIDER: tr("Cancelled by the provider"),
            Status.NO_SHOW: tr("Did not happen"),
        }
        self.category = {
            Category.TICKET: tr("Ticket"),
            Category.MEAL: tr("Meal"),
            Category.COFFEE: tr("Coffee"),
            Category.TRAVEL: tr("Travel"),
            Category.EQUIPMENT: tr("Equipment"),
            Category.OTHER: tr("Other"),
        }
        self.status_inside = status_inside(tr)
        self.category_inside = category_inside(tr)
        self.cancelled_by_inside = cancelled_by_inside(tr)
        self.kind_inside = kind_inside(tr)
        self.cancelled_by = {
            CancelledBy.PERSON: tr("The one with the decision"),
            CancelledBy.COMPANION: tr("The companion"),
            CancelledBy.PROVIDER: tr("The provider"),
            CancelledBy.OTHER: tr("Someone else"),
        }
        self.kind = {
            Kind.HOURS: tr("Hours"),
            Kind.COSTS: tr("Expense allowance", "kind of decision"),
        }
        self.service = {
            Service.LEDSAGNING: tr("Ledsagning"),
            Service.LEDSAGARSERVICE: tr("Ledsagarservice"),
            Service.KONTAKTPERSON: tr("Contact person"),
        }
        self.outcome = {
            Outcome.GRANTED: tr("Granted"),
            Outcome.PARTLY: tr("Partly granted"),
            Outcome.REFUSED: tr("Refused"),
        }
        self.employment = {
            Employment.PROVIDER: tr("Employed by the provider"),
            Employment.MUNICIPAL: tr("Employed by the municipality (PAN)"),
            Employment.ASSIGNMENT: tr("On assignment"),
        }
        self._course(tr)
        self._rules(tr)

    def _course(self, tr: Catalog) -> None:
        self.appeal = {
            AppealOutcome.PENDING: tr("Not decided yet"),
            AppealOutcome.CHANGED: tr("Changed as asked for"),
            AppealOutcome.PARTLY_CHANGED: tr("Changed in part"),
            AppealOutcome.UPHELD: tr("The decision stands"),
            AppealOutcome.WITHDRAWN: tr("Withdrawn"),
        }
        self.payout_basis = {
            PayoutBasis.RECEIPTS: tr("Every receipt"),
            PayoutBasis.SOME_RECEIPTS: tr("Some receipts"),
            PayoutBasis.FIXED: tr("A fixed sum a month"),
            PayoutBasis.PER_HOUR: tr("A sum for each hour done"),
        }
        self.payee = {
            Payee.PERSON: tr("The person with the decision"),
            Payee.PROVIDER: tr("The provider, by power of attorney"),
        }

    def _rules(self, tr: Catalog) -> None:
        self.policy = policy_words(tr)
        self.anchor = {
            Anchor.CALENDAR: tr("With the quarter (1 January, 1 April …)"),
            Anchor.DECISION_MONTH: tr("With the month of the decision"),
            Anchor.DECISION_DATE: tr("On the day of the decision"),
        }
        self.partial = partial_words(tr)
        self.rounding = rounding_words(tr)
        self.late_cancellation = late_words(tr)
        self.staffing = staffing_words(tr)
