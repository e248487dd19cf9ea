"""What a whole book says, for an association: outcomes, shares and lost hours; nobody is named."""

from collections.abc import Iterable

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.statements.association import (
    Association,
    LostHours,
    Outcomes,
    association,
)
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
    cells,
)
from ledsagapp.reports.parts.common import period_words
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words

FEW = 5  # of so few people a share says something about one of them


def build(source: ReportSource) -> Report:
    """The figures of a whole book, without names."""
    found = association(source.view.ledger, source.first, source.last)
    return association_report(found, source.tr, source.formats)


def association_report(found: Association, tr: Words, formats: Formats) -> Report:
    """Applications and how they turned out, and why hours were lost, over everybody."""
    period = period_words(found.first, found.last, formats)
    title = tr("Everybody in the book {period}").format(period=period)
    facts = (
        Fact(tr("People"), str(found.people)),
        Fact(tr("Period"), formats.range(found.first, found.last)),
    )
    few = tr("The book is about few people: somebody may be recognised in the figures.")
    blocks = (
        Heading(title, 1),
        Paragraph(tr("Nobody is named. The figures are sums over all people of the book.")),
        Facts(facts),
        *([Paragraph(few)] if found.people < FEW else []),
        *_outcomes(found.outcomes, tr, formats),
        *_lost(found.lost, tr, formats),
    )
    return Report(title, period, blocks)


def _outcomes(found: tuple[Outcomes, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    yield Heading(tr("How applications turned out"))
    if not found:
        yield Paragraph(tr("No decision was made in this period."))
        return
    kinds = {Kind.HOURS: tr("Hours"), Kind.COSTS: tr("Expense allowance", "kind of decision")}
    titles = (tr("Applications"), tr("Granted"), tr("Partly granted"), tr("Refused"))
    columns = (
        Column(tr("Kind")),
        *(Column(title, ColumnKind.FIGURE) for title in titles),
    )
    rows = []
    for one in found:
        counts = (one.granted, one.partly, one.refused)
        shown = (
            f"{count} ({formats.percent(share or 0)})"
            for count, share in zip(counts, one.shares, strict=True)
        )
        rows.append(cells(kinds[one.kind], str(one.decisions), *shown))
    yield Table(columns, tuple(rows))


def _lost(found: tuple[LostHours, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    yield Heading(tr("Lost hours by reason"))
    if not found:
        yield Paragraph(tr("No cancelled outings are noted in this period."))
        return
    columns = (
        Column(tr("Reason")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(one.reason or tr("not stated")),
            Cell(str(one.outings)),
            Cell(formats.hours_short(one.minutes), formats.hours(one.minutes)),
        )
        for one in found
    )
    minutes = sum(one.minutes for one in found)
    total = (
        Cell(tr("Sum")),
        Cell(str(sum(one.outings for one in found))),
        Cell(formats.hours_short(minutes), formats.hours(minutes)),
    )
    yield Table(columns, rows, total)
