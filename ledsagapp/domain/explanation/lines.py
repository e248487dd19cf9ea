"""The lines of a derivation: what a figure is made of, as data that can be read aloud in order."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.preset_parts import Quote
from ledsagapp.domain.model.rules import Presets, Rules
from ledsagapp.domain.values import dataclass, replace


class Code(StrEnum):
    """What a line says; its words are made where it is shown."""

    CARRIED = "carried"
    GRANTED = "granted"
    GRANTED_LATER = "granted_later"
    USED = "used"
    OVER = "over"
    OVER_CAP = "over_cap"
    COVERED = "covered"
    LEFT = "left"
    LAPSED = "lapsed"
    USED_OF_GRANT = "used_of_grant"
    NOT_BELOW_ZERO = "not_below_zero"
    OUTING = "outing"
    LENGTH = "length"
    COMPANIONS = "companions"
    ROUNDING = "rounding"
    PROVIDER_COUNTED = "provider_counted"
    OTHER_MONTH = "other_month"
    CORRECTION = "correction"
    EXPENSE = "expense"
    SPENT = "spent"
    NOT_ELIGIBLE = "not_eligible"
    ACTIVITY = "activity"
    WITHIN_LIMIT = "within_limit"
    DAY = "day"
    WITHIN_CAP = "within_cap"
    MONTHLY = "monthly"
    SHARE = "share"
    EARNED = "earned"


class Origin(StrEnum):
    """Who says a rule: the decision itself, the preset it names, or nobody, so the usual holds."""

    DECISION = "decision"
    PRESET = "preset"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class RuleSource:
    """A rule a line follows, and where it stands; ``source`` is the preset's, "" otherwise.

    ``quote``: the words of the source it rests on, None where the preset gives none. ``is_silent``:
    the source says nothing of it, so that the preset's rule is a careful guess.
    """

    key: str
    decision_id: str
    origin: Origin
    source: str = ""
    quote: Quote | None = None
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One step: a signed amount in minutes or öre for the days from ``start`` to ``end``.

    ``parts`` add up to ``amount``. With ``is_sum`` the line adds nothing: its amount is what the
    lines before it come to.
    """

    code: Code
    amount: int
    start: date
    end: date
    outing_ids: tuple[str, ...] = ()
    expense_ids: tuple[str, ...] = ()
    adjustment_ids: tuple[str, ...] = ()
    decision_ids: tuple[str, ...] = ()
    rule: RuleSource | None = None
    parts: tuple["Line", ...] = ()
    is_sum: bool = False


def negate(line: Line) -> Line:
    """The line taken away instead of added, its parts too."""
    return replace(line, amount=-line.amount, parts=tuple(negate(part) for part in line.parts))


def total(lines: Iterable[Line]) -> int:
    """What the lines add up to."""
    return sum(line.amount for line in lines if not line.is_sum)


def gather(code: Code, days: tuple[date, date], parts: Iterable[Line]) -> Line:
    """One line for several, with all the entries behind them."""
    parts = tuple(parts)
    return Line(
        code,
        total(parts),
        *days,
        outing_ids=_once(one for part in parts for one in part.outing_ids),
        expense_ids=_once(one for part in parts for one in part.expense_ids),
        adjustment_ids=_once(one for part in parts for one in part.adjustment_ids),
        decision_ids=_once(one for part in parts for one in part.decision_ids),
        parts=parts,
    )


def rule_said(decision: Decision, key: str, presets: Presets) -> RuleSource:
    """Where a rule of a decision stands: what the decision says goes before its preset."""
    if key in ("monthly", "total") or getattr(decision.rules, key) is not None:
        return RuleSource(key, decision.id, Origin.DECISION)
    preset = presets.get(decision.rules.preset or "")
    rules = preset.rules(decision.kind) if preset else Rules()
    if preset is not None and getattr(rules, key) is not None:
        fact = f"{decision.kind}.{key}"
        quote, silent = preset.quote(fact), preset.asks(fact)
        return RuleSource(key, decision.id, Origin.PRESET, preset.source, quote, silent)
    return RuleSource(key, decision.id, Origin.USUAL)


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    """Each id once, in the order first met."""
    return tuple(dict.fromkeys(ids))
