"""What both reports say: the period, the person, the decision, and where hands sign."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Terms
from ledsagapp.domain.model.vocabulary import Policy, Service
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import Block, Fact, Facts, Heading, Paragraph, Signature
from ledsagapp.reports.parts.owners import owners
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class Amounts:
    """How the report's unit is worded: ``short`` in tables, ``words`` in sentences."""

    short: Callable[[int], str]
    words: Callable[[int], str]


def is_month(first: date, last: date) -> bool:
    """Whether the days are one whole calendar month."""
    following = last + timedelta(days=1)
    return first.day == following.day == 1 and (last - first).days < 31


def period_words(first: date, last: date, formats: Formats) -> str:
    """The period for a title: "november 2026", or from–to."""
    return formats.month(first) if is_month(first, last) else formats.range(first, last)


def during(first: date, last: date, tr: Words, formats: Formats) -> str:
    """The period for a sentence: "in November 2026", "from 1 October to 15 November 2026"."""
    if is_month(first, last):
        return tr("in {month}").format(month=formats.month(first))
    return tr("in the period {period}").format(period=formats.range(first, last))


def decision_blocks(
    granted: Iterable[Granted], amounts: Amounts, tr: Words, formats: Formats
) -> Iterable[Block]:
    """Each decision as printed, and how much it gives."""
    found = tuple(granted)
    known = owners(found, tr, formats)
    if not found:
        yield Heading(tr("Decision"))
        yield Paragraph(tr("No decision was in force in this period."))
    for number, one in enumerate(found, 1):
        title = tr("Decision {number} of {count}").format(number=number, count=len(found))
        title = title if len(found) > 1 else tr("Decision")
        yield Heading(known.heading(title, (one.decision.id,)))
        facts = _decision_facts(one.decision, one.terms, amounts, tr, formats)
        yield Facts(tuple(Fact(label, text) for label, text in facts if text))


def _decision_facts(
    decision: Decision, terms: Terms, amounts: Amounts, tr: Words, formats: Formats
) -> Iterable[tuple[str, str]]:
    yield tr("Support"), service(decision, tr)
    yield tr("Granted"), scope(decision, terms, amounts, tr)
    yield tr("In force"), validity(decision, tr, formats)
    yield tr("Law"), ", ".join(part for part in (decision.law, decision.section) if part)
    yield tr("Case number"), decision.case_number or ""
    yield tr("Decided by"), decision.authority or ""
    yield tr("Decided on"), formats.full_date(decision.decided_on) if decision.decided_on else ""
    yield tr("Purpose"), decision.purpose or ""
    yield tr("Goals"), "; ".join(decision.goals)
    yield tr("Implementation plan"), decision.plan or ""
    followed = decision.plan_follow_up
    yield tr("The plan is followed up on"), formats.full_date(followed) if followed else ""


def service(decision: Decision, tr: Words) -> str:
    """What the decision calls the support, "" where it is not said."""
    return {
        Service.LEDSAGNING: tr("Ledsagning"),
        Service.LEDSAGARSERVICE: tr("Ledsagarservice"),
        Service.KONTAKTPERSON: tr("Contact person"),
        None: "",
    }[decision.service]


def scope(decision: Decision, terms: Terms, amounts: Amounts, tr: Words) -> str:
    """How much the decision gives."""
    if terms.policy is Policy.FREE:
        return tr("As needed, no number set")
    if terms.policy is Policy.FIXED_POT:
        return tr("{amount} in all").format(amount=amounts.words(decision.total or 0))
    if terms.policy is Policy.PER_ACTIVITY:
        return tr("up to {amount} an activity").format(amount=amounts.words(terms.limit or 0))
    if terms.policy is Policy.PER_HOUR:
        return tr("{amount} for each hour done").format(amount=amounts.words(terms.rate or 0))
    return tr("{amount} a month").format(amount=amounts.words(decision.monthly or 0))


def validity(decision: Decision, tr: Words, formats: Formats) -> str:
    """From when until when the decision holds."""
    if decision.valid_to is None:
        text = tr("from {date} until further notice")
        return text.format(date=formats.full_date(decision.valid_from))
    return formats.range(decision.valid_from, decision.valid_to)


def signature(who: str, tr: Words) -> Signature:
    """Lines for place and date, the hand's name and the same name in clear letters."""
    return Signature(who, (tr("Place and date"), tr("Signature"), tr("Name in clear letters")))
