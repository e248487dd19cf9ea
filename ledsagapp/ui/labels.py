"""The field's words as people read them: a state, a category, a rule."""

from ledsagapp.domain.words import (
    Anchor,
    Category,
    Employment,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Policy,
    Rounding,
    Service,
    Staffing,
    Status,
)
from ledsagapp.i18n import Catalog

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
        self.kind = {Kind.HOURS: tr("Hours"), Kind.COSTS: tr("The companion's expenses")}
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
        self._rules(tr)

    def _rules(self, tr: Catalog) -> None:
        self.policy = {
            Policy.CARRY_FORWARD: tr("What is saved goes forward within the frame"),
            Policy.POOL: tr("Freely over the frame"),
            Policy.NO_CARRY: tr("Month by month only"),
            Policy.ROLLING: tr("Each month's share can be saved for some months"),
            Policy.FIXED_POT: tr("A sum for the whole decision"),
            Policy.FREE: tr("As needed, no number set"),
            Policy.PER_ACTIVITY: tr("A limit for each activity"),
            Policy.PER_HOUR: tr("A sum for each hour done"),
        }
        self.anchor = {
            Anchor.CALENDAR: tr("With the quarter (1 January, 1 April …)"),
            Anchor.DECISION_MONTH: tr("With the month of the decision"),
            Anchor.DECISION_DATE: tr("On the day of the decision"),
        }
        self.partial = {
            Partial.FULL: tr("A begun month counts in full"),
            Partial.BY_DAY: tr("A begun month counts by days"),
        }
        self.rounding = {
            Rounding.EXACT: tr("To the minute"),
            Rounding.NEAREST_15: tr("To the nearest quarter of an hour"),
            Rounding.BEGUN_15: tr("Each begun quarter of an hour"),
            Rounding.BEGUN_30: tr("Each begun half hour"),
            Rounding.BEGUN_60: tr("Each begun hour"),
        }
        self.late_cancellation = {
            LateCancellation.COUNTS: tr("A late cancellation counts"),
            LateCancellation.FREE: tr("A late cancellation does not count"),
        }
        self.staffing = {
            Staffing.ONCE: tr("Two companions count once"),
            Staffing.PER_COMPANION: tr("Two companions count twice"),
        }
