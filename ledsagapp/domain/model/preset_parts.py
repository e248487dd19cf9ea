"""What a municipality says beside its rules: fees, the law it decides by, and its grey zones."""

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass

Texts = tuple[tuple[str, str], ...]


class Law(StrEnum):
    """The law a decision rests on, as far as it changes what the person pays."""

    SOL = "sol"
    LSS = "lss"
    DENMARK = "denmark"


class Subject(StrEnum):
    """What people ask about most where the rules are unclear."""

    TRIP_ABROAD = "trip_abroad"
    LONG_TRIP = "long_trip"
    ELITE_TRAINING = "elite_training"
    DOCTOR = "doctor"
    HOME_CARE = "home_care"
    REGION = "region"
    ONLY_TO_AND_FROM = "only_to_and_from"
    NEAR_RELATIVE = "near_relative"
    MUNICIPAL_COMPANION = "municipal_companion"
    COSTS = "costs"
    RECEIPTS = "receipts"
    TRAVEL = "travel"
    TIME_REPORT = "time_report"
    MORE_HOURS = "more_hours"


class Currency(StrEnum):
    """The money a source counts in; hundredths of either are "öre" here."""

    SEK = "SEK"
    DKK = "DKK"


@dataclass(frozen=True, slots=True)
class Fees:
    """What the person pays under SoL, in öre; nothing is paid under LSS.

    ``monthly_ceiling`` is the highest sum a month (maxtaxa), shared with other help at home.
    ``by_income``: the fee differs from person to person, so that the authority must be asked.
    """

    per_begun_hour: int | None = None
    per_occasion: int | None = None
    monthly_ceiling: int | None = None
    by_income: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """The few words of a source that facts of a preset rest on, in the source's own language.

    ``facts`` are keys as ``Preset.unknown`` has them ("hours.policy", "fees.per_occasion", "note",
    "laws"). ``place``: the section or page, "" where the source has none to name. ``retold``: the
    meaning is the source's, the words are not.
    """

    facts: tuple[str, ...]
    words: str
    source: str
    place: str = ""
    retold: bool = False


@dataclass(frozen=True, slots=True)
class GreyZone:
    """What a source says of an unclear matter: information, never a refusal.

    ``quote`` holds the source's own words, None where one's own file gives none.
    """

    subject: Subject
    texts: Texts
    source: str
    quote: Quote | None = None

    def text(self, language: str) -> str:
        """The text in a language, else in the first one given."""
        return in_language(self.texts, language)


def in_language(texts: Texts, language: str) -> str:
    """The text in a language, else in the first one given; "" where there is none."""
    return dict(texts).get(language, texts[0][1] if texts else "")
