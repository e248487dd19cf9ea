"""A letter of appeal, filled in from the decision; the person's reasons are lines to write on."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.case.appeal import appeal, may_be_appealed
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import Terms
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import (
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Signature,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, scope
from ledsagapp.reports.parts.representatives import own_signatures, representative_facts
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class AppealLetter:
    """Who appeals which decision; None where the book has no decision of the person's."""

    person: Person
    decision: Decision | None
    terms: Terms | None
    on: date


def to_appeal(decisions: Iterable[Decision]) -> Decision | None:
    """The latest decision that gave less than was applied for; else the latest of all."""
    found = sorted(decisions, key=lambda one: (one.decided_on or one.valid_from, one.id))
    less = [one for one in found if may_be_appealed(one)]
    return less[-1] if less else found[-1] if found else None


def build(source: ReportSource) -> Report:
    """The letter that appeals the latest decision that gave too little."""
    view = source.view
    decision = to_appeal(of_person(view.ledger.decisions, source.person.id))
    terms = view.assignment.terms.get(decision.id) if decision is not None else None
    found = AppealLetter(source.person, decision, terms, source.on)
    return appeal_report(found, *source.words)


def appeal_report(
    found: AppealLetter, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The letter; what the book does not say stands as a line to fill in."""
    name, title = options.name(found.person), tr("Appeal")
    decision = found.decision
    if decision is None:
        text = tr("There is no decision to appeal in the book.")
        return Report(title, name, (Heading(title, 1), Paragraph(text, lead=True)))
    facts = tuple(_facts(found, decision, name, options, tr, formats))
    unsaid = tuple(one.label for one in facts if not one.text)
    blocks = (
        Heading(title, 1),
        Paragraph(_asked(found, decision, tr, formats), lead=True),
        Facts(tuple(one for one in facts if one.text)),
        *([Signature(tr("To fill in"), unsaid)] if unsaid else []),
        Signature(tr("Why the decision should be changed"), (tr("In your own words"),) * 3),
        *_where(decision, found.on, tr, formats),
        Together(tuple(own_signatures(found.person, options, found.on, tr))),
    )
    return Report(title, f"{name} · {formats.full_date(found.on)}", blocks)


def _amounts(decision: Decision, formats: Formats) -> Amounts:
    if decision.kind is Kind.HOURS:
        return Amounts(formats.hours_short, formats.hours)
    return Amounts(formats.kr, formats.kronor)


def _granted(found: AppealLetter, decision: Decision, tr: Words, formats: Formats) -> str:
    if decision.refused or found.terms is None:
        return tr("Nothing")
    return scope(decision, found.terms, _amounts(decision, formats), tr)


def _asked(found: AppealLetter, decision: Decision, tr: Words, formats: Formats) -> str:
    """What is appealed, and what is asked for in its place where the book says it."""
    if decision.decided_on is not None:
        day = formats.full_date(decision.decided_on)
        first = tr("I appeal the decision of {date}.").format(date=day)
    else:
        day = formats.full_date(decision.valid_from)
        first = tr("I appeal the decision that holds from {date}.").format(date=day)
    if decision.applied_monthly is None:
        return first
    text = tr("I ask for {applied} a month, as I applied for. The decision gives: {granted}.")
    amount = _amounts(decision, formats).words(decision.applied_monthly)
    granted = _granted(found, decision, tr, formats)
    return f"{first} {text.format(applied=amount, granted=granted)}"


def _facts(
    found: AppealLetter,
    decision: Decision,
    name: str,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Iterable[Fact]:
    yield Fact(tr("To"), decision.authority or "")
    yield Fact(tr("Name"), name)
    yield from representative_facts(found.person, options, found.on, tr, formats)
    yield Fact(tr("Case number"), decision.case_number or "")
    decided = decision.decided_on
    yield Fact(tr("Decided on"), formats.full_date(decided) if decided else "")
    received = decision.received_on
    yield Fact(tr("Received on"), formats.full_date(received) if received else "")
    law = ", ".join(part for part in (decision.law, decision.section) if part)
    yield Fact(tr("Law"), law)
    yield Fact(tr("Granted"), _granted(found, decision, tr, formats))
    if decision.purpose:
        yield Fact(tr("Purpose"), decision.purpose)


def _where(decision: Decision, on: date, tr: Words, formats: Formats) -> Iterable[Block]:
    """Where the letter goes and until when; information, never advice."""
    yield Heading(tr("How to hand it in"))
    text = tr(
        "The letter is sent to the authority that made the decision, which passes it on to the "
        "administrative court if it does not change the decision itself."
    )
    yield Paragraph(text)
    if decision.received_on is not None:
        last = appeal(decision.received_on, on).end
        until = tr("It should be there on {date} at the latest.")
        yield Paragraph(until.format(date=formats.full_date(last)))
    yield Paragraph(
        tr("Read the decision carefully: it says what holds. This is information, not advice.")
    )
