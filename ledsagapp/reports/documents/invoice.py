"""The provider's own view of a month, for an invoice: a row a month and a line to attest."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.model.time_bands import DAY, BandKind, TimeBand
from ledsagapp.domain.statements.invoice import Invoice, InvoiceMonth, invoice
from ledsagapp.domain.statements.statement_extract import with_provider
from ledsagapp.domain.statements.time_bands import BandSum
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
    Signature,
    Table,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import period_words, service
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """What a provider may put on an invoice; of every provider where none is chosen."""
    view, provider_id, time = source.view, source.extra.provider_id, source.hours()
    provider = {one.id: one for one in view.ledger.providers}.get(provider_id)
    narrowed = with_provider(time, provider_id) if provider is not None else time
    return invoice_report(invoice(narrowed, provider, view.presets), *source.words)


def invoice_report(found: Invoice, options: ReportOptions, tr: Words, formats: Formats) -> Report:
    """What was performed, called off late and called off, with a sum, for one provider."""
    time, name = found.time, options.name(found.time.person)
    period = period_words(time.first, time.last, formats)
    title = tr("Basis for an invoice {period}").format(period=period)
    blocks = (
        Heading(title, 1),
        Facts(tuple(_facts(found, name, tr, formats))),
        *_table(found.months, tr, formats),
        *_bands(found.months, tr, formats),
        *_loose(found, tr, formats),
        Together(
            (
                Signature(tr("For the provider"), tuple(_lines(found, tr))),
                Signature(
                    tr("Attested by the municipality"),
                    (tr("Date"), tr("Signature"), tr("Name in clear letters")),
                ),
            )
        ),
    )
    return Report(title, f"{name} · {period}", blocks)


def _lines(found: Invoice, tr: Words) -> Iterable[str]:
    """What the provider writes by hand: what the book does not know, and the signature."""
    if found.provider is None:
        yield tr("Provider")
    if found.provider is None or not found.provider.organisation_number:
        yield tr("Organisation number")
    yield from (tr("Place and date"), tr("Signature"))


def _facts(found: Invoice, name: str, tr: Words, formats: Formats) -> Iterable[Fact]:
    provider, time = found.provider, found.time
    if provider is not None:
        yield Fact(tr("Provider"), provider.name)
        if provider.organisation_number:
            yield Fact(tr("Organisation number"), provider.organisation_number)
    yield Fact(tr("Name"), name)
    supports = dict.fromkeys(service(one.decision, tr) for one in time.decisions)
    yield Fact(tr("Support"), ", ".join(filter(None, supports)) or tr("not stated"))
    numbers = dict.fromkeys(filter(None, (one.decision.case_number for one in time.decisions)))
    if numbers:
        yield Fact(tr("Case number"), ", ".join(numbers))
    yield Fact(tr("Period"), formats.range(time.first, time.last))


def _table(months: tuple[InvoiceMonth, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    yield Heading(tr("Hours"))
    if not months:
        yield Paragraph(tr("There are no outings in this period."))
        return
    columns = (
        Column(tr("Month")),
        Column(tr("Performed"), ColumnKind.FIGURE),
        Column(tr("Cancelled late"), ColumnKind.FIGURE),
        Column(tr("Cancelled"), ColumnKind.FIGURE),
        Column(tr("To invoice"), ColumnKind.FIGURE),
    )
    rows = tuple(_row(formats.month_title(one.month), one, tr, formats) for one in months)
    whole = InvoiceMonth(
        months[0].month,
        sum(one.performed for one in months),
        sum(one.performed_outings for one in months),
        sum(one.late for one in months),
        sum(one.late_outings for one in months),
        sum(one.off for one in months),
        sum(one.off_outings for one in months),
    )
    yield Table(columns, rows, _row(tr("Sum"), whole, tr, formats) if len(months) > 1 else None)
    yield Paragraph(
        tr(
            "Performed and late cancelled are what counts on the decision. "
            "Cancelled is not charged."
        )
    )


def _row(name: str, one: InvoiceMonth, tr: Words, formats: Formats) -> tuple[Cell, ...]:
    pairs = (
        (one.performed, one.performed_outings),
        (one.late, one.late_outings),
        (one.off, one.off_outings),
    )
    cells = (
        Cell(
            f"{formats.hours_short(minutes)} ({outings})",
            f"{formats.hours(minutes)}, {tr('%n outing(s)', '', outings)}",
        )
        for minutes, outings in pairs
    )
    due = one.performed + one.late
    return (Cell(name), *cells, Cell(formats.hours_short(due), formats.hours(due)))


def band_words(tr: Words) -> dict[BandKind, str]:
    """What the time bands are called."""
    return {
        BandKind.DAY: tr("Day"),
        BandKind.EVENING: tr("Evening"),
        BandKind.NIGHT: tr("Night"),
        BandKind.WEEKEND: tr("Weekend"),
    }


def band_span(band: TimeBand, formats: Formats) -> str:
    """From when to when a band is: "07.00–19.00", "fredag 19.00–måndag 07.00"."""
    times = [formats.clock(edge % DAY) for edge in (band.start, band.end)]
    if band.kind is BandKind.WEEKEND:
        days = (date(2026, 11, 2 + edge // DAY) for edge in (band.start, band.end))
        times = [f"{formats.weekday(day)} {time}" for day, time in zip(days, times, strict=True)]
    return "\N{EN DASH}".join(times)


def _bands(months: tuple[InvoiceMonth, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    """What was performed by the clock, and what it comes to where the rules have prices."""
    sums = [(one.month, each) for one in months for each in one.bands]
    if not sums:
        return
    priced = any(each.amount is not None for _month, each in sums)
    columns = [Column(tr("Month")), Column(tr("Time of day"))]
    columns.append(Column(tr("Performed"), ColumnKind.FIGURE))
    if priced:
        columns += [Column(tr("An hour"), ColumnKind.FIGURE)]
        columns += [Column(tr("Amount"), ColumnKind.FIGURE)]
    rows = [
        (
            Cell(formats.month_title(month)),
            *_band_cells(each, tr, formats),
            *(_price_cells(each, formats) if priced else ()),
        )
        for month, each in sums
    ]
    minutes = sum(each.minutes for _month, each in sums)
    total = [Cell(tr("Sum")), Cell(), Cell(formats.hours_short(minutes), formats.hours(minutes))]
    if priced:
        ore = sum(each.amount or 0 for _month, each in sums)
        total += [Cell(), Cell(formats.kr(ore), formats.kronor(ore))]
    yield Heading(tr("Performed by time of day"))
    yield Table(tuple(columns), tuple(rows), tuple(total))


def _band_cells(each: BandSum, tr: Words, formats: Formats) -> tuple[Cell, ...]:
    name = tr("Other times")
    if each.band is not None:
        name = f"{band_words(tr)[each.band.kind]}, {band_span(each.band, formats)}"
    return Cell(name), Cell(formats.hours_short(each.minutes), formats.hours(each.minutes))


def _price_cells(each: BandSum, formats: Formats) -> tuple[Cell, ...]:
    rate = None if each.band is None else each.band.rate
    return tuple(
        Cell() if ore is None else Cell(formats.kr(ore), formats.kronor(ore))
        for ore in (rate, each.amount)
    )


def _loose(found: Invoice, tr: Words, formats: Formats) -> Iterable[Block]:
    if found.unassigned:
        text = tr("{hours} were on days when no decision was in force, and are not in the sums.")
        yield Paragraph(text.format(hours=formats.hours(found.unassigned)))
