"""The contact person's report, as a municipality's quarterly form has it (Botkyrka, bilaga 2).

Day, meeting in person or call, what else there is to say, and a signature; no hours.
"""

from collections.abc import Iterable

from ledsagapp.domain.case.meetings import ContactMonth, ContactStatement
from ledsagapp.domain.model.contact import Contact
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Table,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import period_words, signature, validity
from ledsagapp.reports.parts.contact_words import count_words, kind_words
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    return contact_report(source.contacts(), *source.words)


def contact_report(
    statement: ContactStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The contacts of the period, counted and signed."""
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    title = tr("Contact person, report {period}").format(period=period)
    blocks: list[Block] = [
        Heading(title, 1),
        Facts(tuple(_facts(statement, name, tr, formats))),
        Heading(tr("Contacts")),
    ]
    if statement.contacts:
        blocks.append(_table(statement.contacts, options, tr, formats))
        months = tuple(_month(one, tr, formats) for one in statement.months)
        blocks += [Heading(tr("Month by month"), 3), ListBlock(months)]
    else:
        blocks.append(Paragraph(tr("No contacts are recorded in this period.")))
    who = tr("The person or a representative")
    signed = (signature(tr("Contact person"), tr), signature(f"{who}: {name}", tr))
    blocks.append(Together(signed))
    return Report(title, f"{name} · {period}", tuple(blocks))


def _facts(statement: ContactStatement, name: str, tr: Words, formats: Formats) -> Iterable[Fact]:
    yield Fact(tr("Name"), name)
    held = [validity(one, tr, formats) for one in statement.decisions]
    yield Fact(tr("Decision on a contact person"), "; ".join(held) or tr("No decision"))
    goals = dict.fromkeys(goal for one in statement.decisions for goal in one.goals)
    if goals:
        yield Fact(tr("Goals"), "; ".join(goals))
    yield Fact(tr("In all"), count_words(statement.count, tr))


def _table(
    contacts: tuple[Contact, ...], options: ReportOptions, tr: Words, formats: Formats
) -> Table:
    kinds = kind_words(tr)
    columns = [Column(tr("Date")), Column(tr("Contact", "how one met"))]
    if options.notes:
        columns.append(Column(tr("Other information")))
    rows = []
    for one in contacts:
        cells = [Cell(formats.short_date(one.date), formats.full_date(one.date))]
        cells.append(Cell(kinds[one.kind]))
        if options.notes:
            cells.append(Cell(one.note or ""))
        rows.append(tuple(cells))
    return Table(tuple(columns), tuple(rows))


def _month(one: ContactMonth, tr: Words, formats: Formats) -> str:
    text = tr("{month}: {counts}")
    return text.format(month=formats.month_title(one.start), counts=count_words(one.count, tr))
