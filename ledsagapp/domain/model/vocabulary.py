"""The closed vocabularies of the field: each word is also the id written in the ledger document."""

from ledsagapp.domain.enumerations import StrEnum


class Kind(StrEnum):
    """What a decision grants: time with a companion, or money for the companion's costs."""

    HOURS = "hours"
    COSTS = "costs"


class Status(StrEnum):
    """How an outing turned out."""

    DONE = "done"
    PLANNED = "planned"
    CANCELLED_IN_TIME = "cancelled_in_time"
    CANCELLED_LATE = "cancelled_late"
    CANCELLED_BY_PROVIDER = "cancelled_by_provider"
    NO_SHOW = "no_show"


class Policy(StrEnum):
    """How what one month leaves over may be used."""

    CARRY_FORWARD = "carry_forward"
    POOL = "pool"
    NO_CARRY = "no_carry"
    ROLLING = "rolling"
    FIXED_POT = "fixed_pot"
    FREE = "free"
    PER_ACTIVITY = "per_activity"
    PER_HOUR = "per_hour"


class Anchor(StrEnum):
    """Where months and frames begin."""

    CALENDAR = "calendar"
    DECISION_MONTH = "decision_month"
    DECISION_DATE = "decision_date"


class Partial(StrEnum):
    """What a month gives in which the decision holds only some days."""

    FULL = "full"
    BY_DAY = "by_day"


class Rounding(StrEnum):
    """How an outing's time is rounded, once per outing."""

    EXACT = "exact"
    NEAREST_15 = "nearest_15"
    BEGUN_15 = "begun_15"
    BEGUN_30 = "begun_30"
    BEGUN_60 = "begun_60"


class LateCancellation(StrEnum):
    """Whether a late cancellation uses the booked time."""

    COUNTS = "counts"
    FREE = "free"


class Staffing(StrEnum):
    """Whether two companions on one outing use the time twice."""

    ONCE = "once"
    PER_COMPANION = "per_companion"


class Category(StrEnum):
    """What a companion's cost was for."""

    TICKET = "ticket"
    MEAL = "meal"
    COFFEE = "coffee"
    TRAVEL = "travel"
    EQUIPMENT = "equipment"
    OTHER = "other"


class Service(StrEnum):
    """What the decision calls the support."""

    LEDSAGNING = "ledsagning"
    LEDSAGARSERVICE = "ledsagarservice"
    KONTAKTPERSON = "kontaktperson"


class Outcome(StrEnum):
    """What the authority answered to the application."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class AppealOutcome(StrEnum):
    """What became of an appeal."""

    PENDING = "pending"
    CHANGED = "changed"
    PARTLY_CHANGED = "partly_changed"
    UPHELD = "upheld"
    WITHDRAWN = "withdrawn"


class PayoutBasis(StrEnum):
    """On what a provider or municipality pays the companion's costs (three practices in use)."""

    RECEIPTS = "receipts"
    SOME_RECEIPTS = "some_receipts"
    FIXED = "fixed"
    PER_HOUR = "per_hour"


class Payee(StrEnum):
    """Who gets the money paid out: the person, or the provider by power of attorney (fullmakt)."""

    PERSON = "person"
    PROVIDER = "provider"


class ReceiptPart(StrEnum):
    """What most municipalities ask a receipt to show."""

    DATE = "date"
    TIME = "time"
    SELLER = "seller"
    ITEM = "item"
    PRICE = "price"


class CancelledBy(StrEnum):
    """Who called an outing off."""

    PERSON = "person"
    COMPANION = "companion"
    PROVIDER = "provider"
    OTHER = "other"


class ContactKind(StrEnum):
    """How one met a contact person."""

    MEETING = "meeting"
    PHONE = "phone"
    MESSAGE = "message"


class Employment(StrEnum):
    """Who employs the companion: a provider, the municipality (PAN), or nobody (assignment)."""

    PROVIDER = "provider"
    MUNICIPAL = "municipal"
    ASSIGNMENT = "assignment"


class Role(StrEnum):
    """For what one acts for the person: god man, förvaltare, vårdnadshavare or ombud."""

    GOD_MAN = "god_man"
    ADMINISTRATOR = "administrator"
    GUARDIAN = "guardian"
    AGENT = "agent"
