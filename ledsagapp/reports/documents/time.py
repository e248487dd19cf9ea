"""The time report: what was granted, each outing, why hours were not performed, and the sum."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from ledsagapp.domain.accounting.counting import by_day
from ledsagapp.domain.accounting.entry_status import EntryState
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.statements.statement import TimeRow, TimeStatement
from ledsagapp.domain.statements.statement_extract import (
    name_statement,
    with_companion,
    with_provider,
)
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Signature,
    Table,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import (
    Amounts,
    decision_blocks,
    during,
    period_words,
    signature,
)
from ledsagapp.reports.parts.frames import adjustment_blocks, frame_blocks, left_sentences
from ledsagapp.reports.parts.goals import goal_blocks
from ledsagapp.reports.parts.owners import Owners, owners
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days, of one companion or one provider alone where chosen."""
    statement, extra, ledger = source.hours(), source.extra, source.view.ledger
    names = {one.id: one.name for one in ledger.companions}
    names |= {one.id: one.name for one in ledger.providers}
    for narrow, chosen in (
        (with_companion, extra.companion_id),
        (with_provider, extra.provider_id),
    ):
        if chosen:
            statement = name_statement(narrow(statement, chosen), names.get(chosen, ""))
    return time_report(statement, *source.words)


def time_report(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The statement as a report in a language; notes stand in it only where asked for."""
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    amounts = Amounts(formats.hours_short, formats.hours)
    title = tr("Time report {period}").format(period=period)
    days = (statement.first, statement.last)
    blocks = (
        Heading(title, 1),
        Paragraph(_answer(statement, name, amounts, tr, formats), lead=True),
        Facts(tuple(_facts(statement, options, tr, formats))),
        *decision_blocks(statement.decisions, amounts, tr, formats),
        *frame_blocks(statement.frames, statement.decisions, days, amounts, tr, formats),
        *adjustment_blocks(statement.adjustments, statement.decisions, amounts, tr, formats),
        *_outings(statement, options, tr, formats),
        *(done_blocks(statement.rows, tr, formats) if options.activities else ()),
        *_goals(statement, options, tr, formats),
        *reason_blocks(statement, tr, formats),
        *(note_blocks(statement.rows, tr, formats) if options.notes else ()),
        Together((*_sums(statement, tr, formats), *_signatures(statement, options, tr))),
    )
    return Report(title, f"{name} · {period}", blocks)


def status_words(tr: Words) -> dict[Status, str]:
    """How an outing turned out, in a word or two."""
    return {
        Status.DONE: tr("Done"),
        Status.PLANNED: tr("Booked"),
        Status.CANCELLED_IN_TIME: tr("Cancelled in time"),
        Status.CANCELLED_LATE: tr("Cancelled late"),
        Status.CANCELLED_BY_PROVIDER: tr("Cancelled by the provider"),
        Status.NO_SHOW: tr("Did not happen"),
    }


def _answer(
    statement: TimeStatement, name: str, amounts: Amounts, tr: Words, formats: Formats
) -> str:
    when = during(statement.first, statement.last, tr, formats)
    if statement.alone:
        text = tr("{name} has used {hours} with {who} {when}.")
        told = text.format(
            name=name, hours=formats.hours(statement.counted), who=statement.alone, when=when
        )
        return f"{told} {tr('Other outings are not part of this report.')}"
    text = tr("{name} has used {hours} {when}.")
    used = text.format(name=name, hours=formats.hours(statement.counted), when=when)
    rest = left_sentences(statement, amounts, tr, formats)
    return " ".join((used, *_beside(statement, tr, formats), *rest))


def _beside(statement: TimeStatement, tr: Words, formats: Formats) -> Iterable[str]:
    """How much of the hours each decision beside the ordinary one took."""
    known = owners(statement.decisions, tr, formats)
    for one in statement.decisions:
        what = known.beside_name((one.decision.id,))
        rows = [row for row in statement.rows if row.decision_id == one.decision.id]
        counted = sum(row.counted for row in rows if row.state is EntryState.COUNTS)
        if what and counted:
            text = tr("Of this, {hours} belong to: {what}.")
            yield text.format(hours=formats.hours(counted), what=what)


def _facts(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Iterable[Fact]:
    yield Fact(tr("Name"), options.name(statement.person))
    yield Fact(tr("Period"), formats.range(statement.first, statement.last))
    yield Fact(tr("Reckoned up to"), formats.full_date(statement.on))
    providers = sorted({row.provider.name for row in statement.rows if row.provider}, key=sort_key)
    if providers:
        yield Fact(tr("Provider"), ", ".join(providers))


def _outings(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Iterable[Block]:
    """A table a month, so that a long period can be searched by its headings."""
    yield Heading(tr("Outings"))
    if not statement.rows:
        yield Paragraph(tr("There are no outings in this period."))
    months = [
        (date(year, month, 1), tuple(rows))
        for (year, month), rows in groupby(
            statement.rows, key=lambda row: (row.day.year, row.day.month)
        )
    ]
    known = owners(statement.decisions, tr, formats)
    for month, rows in months:
        if len(months) > 1:
            yield Heading(formats.month_title(month), 3)
        yield _table(rows, known, options, tr, formats)
    yield from _past_the_end(statement, tr, formats)


def _past_the_end(statement: TimeStatement, tr: Words, formats: Formats) -> Iterable[Block]:
    """What of an outing over the last midnight counts in the month after, told in a line."""
    after = sum(
        minutes
        for row in statement.rows
        if row.state is EntryState.COUNTS and row.end.date() > statement.last
        for day, minutes in _by_day(statement, row)
        if day > statement.last
    )
    if after:
        text = tr("Of the hours, {hours} after midnight count in {month}.")
        month = formats.month(statement.last + timedelta(days=1))
        yield Paragraph(text.format(hours=formats.hours(after), month=month))


def _by_day(statement: TimeStatement, row: TimeRow) -> Iterable[tuple[date, int]]:
    """The counted minutes of each day of a row on which a decision is in force."""
    terms = {one.decision.id: one.terms for one in statement.decisions}
    if row.decision_id not in terms:
        return
    for day, minutes in by_day(row.outing, row.counted, terms[row.decision_id]):
        if any(one.decision.in_force(day) for one in statement.decisions):
            yield day, minutes


def _table(
    rows: tuple[TimeRow, ...], known: Owners, options: ReportOptions, tr: Words, formats: Formats
) -> Table:
    columns = [
        Column(tr("Day"), ColumnKind.SHORT),
        Column(tr("Time"), ColumnKind.SHORT),
        Column(tr("Counted time"), ColumnKind.FIGURE),
        *([Column(tr("Companion"))] if options.companions else []),
        *([Column(_what_title(options, tr))] if options.activities or options.places else []),
        Column(tr("How it turned out")),
        *([Column(tr("Decision"))] if known.names else []),
    ]
    status = status_words(tr)
    counted = sum(row.counted for row in rows)
    sums = [Cell(tr("Sum")), Cell(), Cell(formats.hours_short(counted), formats.hours(counted))]
    sums += [Cell()] * (len(columns) - len(sums))
    made = tuple(
        (
            *_row(row, options, status[row.outing.status], formats, tr),
            *((Cell(known.of((row.decision_id,))),) if known.names else ()),
        )
        for row in rows
    )
    return Table(tuple(columns), made, tuple(sums))


def _row(
    row: TimeRow, options: ReportOptions, status: str, formats: Formats, tr: Words
) -> tuple[Cell, ...]:
    day, outing = row.day, row.outing
    short = f"{formats.weekday_short(day)} {formats.short_day(day)}"
    start, end = row.start.isoformat()[:16], row.end.isoformat()[:16]
    if row.state is EntryState.UNASSIGNED:
        status = tr("{status}, no decision that day").format(status=status)
    # The day an outing over midnight ends stands below its times: a narrower column for all.
    span = formats.span(start, end).replace(" (", "\n(")
    found = [
        Cell(short.replace(" ", "\N{NO-BREAK SPACE}"), formats.sentence(formats.spoken_day(day))),
        Cell(span, formats.span_spoken(start, end)),
        Cell(formats.hours_short(row.counted), formats.hours(row.counted)),
    ]
    if options.companions:
        found.append(Cell(", ".join(companion.name for companion in row.companions)))
    if options.activities or options.places:
        found.append(Cell(what(outing, options)))
    return (*found, Cell(status))


def what(outing: Outing, options: ReportOptions) -> str:
    """What was done and where, as far as it is to be shown."""
    parts = (options.activities and outing.activity, options.places and outing.place)
    return ", ".join(part for part in parts if part)


def _what_title(options: ReportOptions, tr: Words) -> str:
    return tr("What was done") if options.activities else tr("Place")


def done_blocks(rows: Iterable[TimeRow], tr: Words, formats: Formats) -> Iterable[Block]:
    """What has been done: each activity once, with its outings and their time."""
    sums: dict[str, list[int]] = {}
    for row in rows:
        if row.outing.status is Status.DONE and row.outing.activity:
            sums.setdefault(row.outing.activity, []).append(row.length)
    if not sums:
        return
    columns = (
        Column(tr("What was done")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    found = sorted(sums.items(), key=lambda item: (-sum(item[1]), sort_key(item[0])))
    made = tuple(
        (
            Cell(name),
            Cell(str(len(lengths))),
            Cell(formats.hours_short(sum(lengths)), formats.hours(sum(lengths))),
        )
        for name, lengths in found
    )
    yield Heading(tr("What has been done"))
    yield Table(columns, made)


def _goals(
    statement: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Iterable[Block]:
    """What was done towards each goal, where it may be told what was done."""
    if options.activities:
        yield from goal_blocks(statement.rows, statement.decisions, tr, formats)


def reason_blocks(statement: TimeStatement, tr: Words, formats: Formats) -> Iterable[Block]:
    """Why hours were not performed, each reason with its sums."""
    yield Heading(tr("Why were not all hours performed?"))
    if not statement.reasons:
        yield Paragraph(tr("No cancelled outings are noted in this period."))
        return
    status = status_words(tr)
    columns = (
        Column(tr("How it turned out")),
        Column(tr("Reason")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(status[one.status]),
            Cell(one.reason or tr("not stated")),
            Cell(str(one.outings)),
            Cell(formats.hours_short(one.length), formats.hours(one.length)),
        )
        for one in statement.reasons
    )
    yield Table(columns, rows)


def note_blocks(rows: Iterable[TimeRow], tr: Words, formats: Formats) -> Iterable[Block]:
    """What the person has noted, where it is to be shown."""
    noted = [row for row in rows if row.outing.note]
    if noted:
        yield Heading(tr("Notes"))
        yield ListBlock(tuple(f"{formats.full_date(row.day)}: {row.outing.note}" for row in noted))


def _sums(statement: TimeStatement, tr: Words, formats: Formats) -> Iterable[Block]:
    yield Heading(tr("Sum"))
    status = status_words(tr)

    def row(name: str, outings: int, length: int, counted: int) -> tuple[Cell, ...]:
        times = (Cell(formats.hours_short(one), formats.hours(one)) for one in (length, counted))
        return (Cell(name), Cell(str(outings)), *times)

    sums = statement.by_status
    columns = (
        Column(tr("How it turned out")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Length"), ColumnKind.FIGURE),
        Column(tr("Counted time"), ColumnKind.FIGURE),
    )
    whole = sum(one.outings for one in sums), sum(one.length for one in sums)
    counted = statement.counted + statement.unassigned
    yield Table(
        columns,
        tuple(row(status[one.status], one.outings, one.length, one.counted) for one in sums),
        row(tr("Sum"), *whole, counted),
    )
    if statement.unassigned:
        text = tr("Of this, {hours} were on days when no decision was in force.")
        yield Paragraph(text.format(hours=formats.hours(statement.unassigned)))


def _signatures(statement: TimeStatement, options: ReportOptions, tr: Words) -> Iterable[Signature]:
    """The person, and the companion: named where there was only one."""
    yield from own_signatures(statement.person, options, statement.last, tr)
    names = {companion.name for row in statement.rows for companion in row.companions}
    who = tr("Companion")
    yield signature(f"{who}: {names.pop()}" if options.companions and len(names) == 1 else who, tr)
