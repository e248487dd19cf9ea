"""The hours that did not come about ("Timmar som inte blev av"): each outing, and why."""

from collections.abc import Iterable

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.statements.statement import TimeRow, TimeStatement
from ledsagapp.domain.statements.usage import NOT_PERFORMED
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
)
from ledsagapp.reports.documents.time import status_words
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import during, period_words
from ledsagapp.reports.parts.owners import owners
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    return missed_report(source.hours(), *source.words)


def missed_report(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The outings of the period that did not come about, with reasons and sums."""
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    title = tr("Hours that did not come about {period}").format(period=period)
    rows = tuple(row for row in statement.rows if row.outing.status in NOT_PERFORMED)
    blocks = (
        Heading(title, 1),
        Paragraph(_answer(statement, rows, name, tr, formats), lead=True),
        Facts(
            (
                Fact(tr("Name"), name),
                Fact(tr("Period"), formats.range(statement.first, statement.last)),
                Fact(tr("Reckoned up to"), formats.full_date(statement.on)),
            )
        ),
        *(_outings(statement, rows, options, tr, formats) if rows else ()),
        *(_reasons(statement, tr, formats) if rows else ()),
    )
    return Report(title, f"{name} · {period}", blocks)


def _answer(
    statement: TimeStatement, rows: tuple[TimeRow, ...], name: str, tr: Words, formats: Formats
) -> str:
    when = during(statement.first, statement.last, tr, formats)
    if not rows:
        return tr("No outing of {name} was cancelled {when}.").format(name=name, when=when)
    text = tr("{hours} with a companion did not come about for {name} {when}.")
    hours = formats.hours(sum(row.length for row in rows))
    counted = sum(row.counted for row in rows)
    said = text.format(hours=hours, name=name, when=when)
    lost = tr("{hours} of them were counted as used all the same.")
    ours = sum(row.length for row in rows if row.outing.status is Status.CANCELLED_BY_PROVIDER)
    theirs = tr("The provider cancelled {hours} of them.")
    parts = [said]
    if counted:
        parts.append(lost.format(hours=formats.hours(counted)))
    if ours:
        parts.append(theirs.format(hours=formats.hours(ours)))
    return " ".join(parts)


def _outings(
    statement: TimeStatement,
    rows: tuple[TimeRow, ...],
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    known = owners(statement.decisions, tr, formats)
    columns = (
        Column(tr("Day"), ColumnKind.SHORT),
        *([Column(tr("Decision"))] if known.names else []),
        *([Column(tr("Planned"))] if options.activities else []),
        Column(tr("How it turned out")),
        Column(tr("Reason")),
        Column(tr("Length"), ColumnKind.FIGURE),
        Column(tr("Counted time"), ColumnKind.FIGURE),
    )
    status = status_words(tr)

    def cells_of(row: TimeRow) -> tuple[Cell, ...]:
        day = row.day
        short = formats.short_date(day)
        planned = [Cell(row.outing.activity or "")] if options.activities else []
        return (
            Cell(short.replace(" ", "\N{NO-BREAK SPACE}"), formats.full_date(day)),
            *((Cell(known.of((row.decision_id,))),) if known.names else ()),
            *planned,
            Cell(status[row.outing.status]),
            Cell(row.outing.reason or tr("not stated")),
            Cell(formats.hours_short(row.length), formats.hours(row.length)),
            Cell(formats.hours_short(row.counted), formats.hours(row.counted)),
        )

    length, counted = sum(row.length for row in rows), sum(row.counted for row in rows)
    total = [Cell(tr("Sum"))] + [Cell()] * (len(columns) - 3)
    total += [Cell(formats.hours_short(one), formats.hours(one)) for one in (length, counted)]
    yield Heading(tr("Outings that did not come about"))
    yield Table(columns, tuple(cells_of(row) for row in rows), tuple(total))


def _reasons(statement: TimeStatement, tr: Words, formats: Formats) -> Iterable[Block]:
    status = status_words(tr)
    columns = (
        Column(tr("Reason")),
        Column(tr("How it turned out")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(one.reason or tr("not stated")),
            Cell(status[one.status]),
            Cell(str(one.outings)),
            Cell(formats.hours_short(one.length), formats.hours(one.length)),
        )
        for one in statement.reasons
    )
    yield Heading(tr("The reasons, the one that cost most time first"))
    yield Table(columns, rows)
