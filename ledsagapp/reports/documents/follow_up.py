"""The monthly follow-up in the order of a municipality's form (Botkyrka, "Månadsuppföljning").

The person's name, the support granted, hours granted a month, its goal, hours performed, why not
all hours were performed, and what was done.
"""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.statements.statement import TimeRow, TimeStatement
from ledsagapp.domain.statements.usage import NOT_PERFORMED
from ledsagapp.reports.blocks import (
    Block,
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Together,
)
from ledsagapp.reports.documents.time import what
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, period_words, scope, service, signature
from ledsagapp.reports.parts.inside_words import status_inside
from ledsagapp.reports.parts.owners import Owners, owners
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    return follow_up_report(source.hours(), *source.words)


def follow_up_report(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The statement month by month, under the questions of the form."""
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    title = tr("Monthly follow-up {period}").format(period=period)
    months = [
        (date(year, month, 1), tuple(rows))
        for (year, month), rows in groupby(
            statement.rows, key=lambda row: (row.day.year, row.day.month)
        )
    ] or [(statement.first.replace(day=1), ())]
    known = owners(statement.decisions, tr, formats)
    blocks: list[Block] = [Heading(title, 1), Facts(tuple(_facts(statement, name, tr, formats)))]
    for month, rows in months:
        blocks += _month(month, rows, known, options, tr, formats)
    own = own_signatures(statement.person, options, statement.last, tr)
    signed = (*own, signature(tr("Provider"), tr))
    blocks.append(Together(signed))
    return Report(title, f"{name} · {period}", tuple(blocks))


def _facts(statement: TimeStatement, name: str, tr: Words, formats: Formats) -> Iterable[Fact]:
    amounts = Amounts(formats.hours_short, formats.hours)
    yield Fact(tr("Name"), name)
    decisions = statement.decisions
    supports = dict.fromkeys(service(one.decision, tr) for one in decisions)
    yield Fact(
        tr("Support granted"),
        ", ".join(filter(None, supports)) or tr("not stated"),
    )
    known = owners(decisions, tr, formats)
    scopes = dict.fromkeys(
        known.heading(scope(one.decision, one.terms, amounts, tr), (one.decision.id,))
        for one in decisions
    )
    yield Fact(tr("Hours granted"), "; ".join(scopes) or tr("No decision"))
    goals = dict.fromkeys(goal for one in decisions for goal in one.decision.goals)
    aims = dict.fromkeys(one.decision.purpose for one in decisions if one.decision.purpose)
    yield Fact(
        tr("The goal of the support"), "; ".join((*goals, *aims)) or tr("not stated", "the goal")
    )


def _month(
    month: date,
    rows: tuple[TimeRow, ...],
    known: Owners,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    yield Heading(formats.month_title(month))
    performed = [row for row in rows if row.outing.status is Status.DONE]
    groups: dict[str, list[TimeRow]] = {} if known.names else {"": performed}
    for row in performed if known.names else ():
        groups.setdefault(known.of((row.decision_id,)), []).append(row)
    facts = []
    for name, own in groups.items():
        text = tr("{hours}, %n outing(s)", "", len(own))
        label = tr("Hours performed") + (f" ({name})" if name else "")
        facts.append(Fact(label, text.format(hours=formats.hours(sum(it.length for it in own)))))
    yield Facts(tuple(facts))
    yield Heading(tr("Why were not all hours performed?"), 3)
    missed = tuple(_missed(rows, tr, formats))
    if missed:
        yield ListBlock(missed)
    else:
        yield Paragraph(tr("No cancelled outings are noted."))
    yield Heading(tr("What was done this month?"), 3)
    done = tuple(_done(performed, options, formats))
    if done:
        yield ListBlock(done)
    else:
        yield Paragraph(tr("Nothing is noted.") if options.activities else tr("Left out."))


def _missed(rows: Iterable[TimeRow], tr: Words, formats: Formats) -> Iterable[str]:
    status = status_inside(tr)
    text = tr("{date}: {status}, {reason}, {hours}")
    for row in rows:
        if row.outing.status in NOT_PERFORMED:
            yield text.format(
                date=formats.sentence(formats.spoken_day(row.day)),
                status=status[row.outing.status],
                reason=row.outing.reason or tr("reason not stated"),
                hours=formats.hours(row.length),
            )


def _done(rows: Iterable[TimeRow], options: ReportOptions, formats: Formats) -> Iterable[str]:
    """Each activity once, with its days."""
    days: dict[str, list[str]] = {}
    for row in rows:
        told = what(row.outing, options)
        if told:
            days.setdefault(told, []).append(formats.day_month(row.day))
    for told, found in days.items():
        yield f"{told}: {', '.join(found)}"
