"""The rules of a decision: as written in the ledger (with gaps), and complete with defaults."""

from collections.abc import Mapping
from datetime import date

from ledsagapp.domain.model.preset_parts import (
    Currency,
    Fees,
    GreyZone,
    Law,
    Quote,
    Texts,
    in_language,
)
from ledsagapp.domain.model.time_bands import TimeBand
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    Category,
    Kind,
    LateCancellation,
    Partial,
    Policy,
    Rounding,
    Service,
    Staffing,
)
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """What is paid for one category: at most ``cap`` öre an expense; nothing if not eligible."""

    cap: int | None = None
    eligible: bool | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules as written: ``None`` where nothing is said, so that they come back as written.

    ``preset`` names the set of rules that gives what is not said here.
    """

    preset: str | None = None
    policy: Policy | None = None
    months: int | None = None
    anchor: Anchor | None = None
    partial: Partial | None = None
    rounding: Rounding | None = None
    late_cancellation: LateCancellation | None = None
    staffing: Staffing | None = None
    daily_cap: int | None = None
    limit: int | None = None
    rate: int | None = None
    categories: tuple[tuple[Category, CategoryRule], ...] | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """The rules with every gap filled: what the account is reckoned by.

    ``daily_cap`` in minutes a local day, ``limit`` in öre an outing, ``rate`` in öre an hour.
    """

    policy: Policy
    months: int
    anchor: Anchor
    partial: Partial
    rounding: Rounding
    late_cancellation: LateCancellation
    staffing: Staffing
    daily_cap: int | None
    limit: int | None
    rate: int | None
    categories: tuple[tuple[Category, CategoryRule], ...]


def overlaid(rules: Rules, preset: Rules) -> Rules:
    """The rules with what they leave unsaid taken from the preset, key by key."""
    return Rules(
        preset=rules.preset,
        policy=rules.policy if rules.policy is not None else preset.policy,
        months=rules.months if rules.months is not None else preset.months,
        anchor=rules.anchor if rules.anchor is not None else preset.anchor,
        partial=rules.partial if rules.partial is not None else preset.partial,
        rounding=rules.rounding if rules.rounding is not None else preset.rounding,
        late_cancellation=(
            rules.late_cancellation
            if rules.late_cancellation is not None
            else preset.late_cancellation
        ),
        staffing=rules.staffing if rules.staffing is not None else preset.staffing,
        daily_cap=rules.daily_cap if rules.daily_cap is not None else preset.daily_cap,
        limit=rules.limit if rules.limit is not None else preset.limit,
        rate=rules.rate if rules.rate is not None else preset.rate,
        categories=rules.categories if rules.categories is not None else preset.categories,
    )


def terms(rules: Rules, kind: Kind) -> Terms:
    """The rules with the defaults of the ledger contract in every gap."""
    return Terms(
        policy=rules.policy or (Policy.CARRY_FORWARD if kind is Kind.HOURS else Policy.POOL),
        months=3 if rules.months is None else rules.months,
        anchor=rules.anchor or Anchor.CALENDAR,
        partial=rules.partial or Partial.FULL,
        rounding=rules.rounding or Rounding.EXACT,
        late_cancellation=rules.late_cancellation or LateCancellation.COUNTS,
        staffing=rules.staffing or Staffing.ONCE,
        daily_cap=rules.daily_cap,
        limit=rules.limit,
        rate=rules.rate,
        categories=rules.categories or (),
    )


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of rules, as a municipality has written them: what ``Rules.preset`` names.

    ``names`` and ``note`` by language; ``dated`` as far as the source is: "2025" or "2025-03-07",
    "" where it bears no date. ``hours_monthly`` (minutes) and ``costs_monthly`` (öre) are amounts
    to suggest for a new decision; they are no rules and never enter an account. ``extra``: the
    decision stands beside the ordinary one. ``unknown`` lists what the source does not say
    ("hours.rounding"), so that a form can ask; a rule that is given all the same is a careful
    guess until it is answered.
    ``quotes``: the words of the sources the facts rest on. ``currency`` is what its amounts are in.
    ``own``: made by the person, not brought by the program. ``bands``: by which hours are invoiced.
    """

    id: str
    names: Texts
    source: str
    dated: str
    hours: Rules | None = None
    costs: Rules | None = None
    hours_monthly: int | None = None
    costs_monthly: int | None = None
    municipality: str | None = None
    note: Texts = ()
    valid_from: date | None = None
    valid_to: date | None = None
    services: tuple[Service, ...] = ()
    laws: tuple[Law, ...] = ()
    extra: bool = False
    fees: Fees | None = None
    grey_zones: tuple[GreyZone, ...] = ()
    unknown: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    currency: Currency = Currency.SEK
    own: bool = False
    bands: tuple[TimeBand, ...] = ()

    def name(self, language: str) -> str:
        """The name in a language, else in the first one given."""
        return in_language(self.names, language)

    def note_in(self, language: str) -> str:
        """The short note in a language, else in the first one given; "" for none."""
        return in_language(self.note, language)

    def asks(self, key: str) -> bool:
        """Whether the source does not say what a key is ("costs.limit")."""
        return key in self.unknown

    def quote(self, fact: str) -> Quote | None:
        """The words a fact rests on, the first given; None where the source does not say it."""
        return next((one for one in self.quotes if fact in one.facts), None)

    def rules(self, kind: Kind) -> Rules:
        """What the preset says of one kind of decision; nothing where it says nothing."""
        return (self.hours if kind is Kind.HOURS else self.costs) or Rules()


Presets = Mapping[str, Preset]


def complete_terms(rules: Rules, kind: Kind, presets: Presets) -> Terms:
    """The rules with the preset's and then the contract's values in every gap.

    A preset that is not there says nothing: ``checks`` refuses such a ledger beforehand, but one's
    own file of rules can be gone while a decision in the book still names it.
    """
    preset = presets.get(rules.preset) if rules.preset is not None else None
    if preset is not None:
        rules = overlaid(rules, preset.rules(kind))
    return terms(rules, kind)
