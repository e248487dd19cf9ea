"""The year gathered for a renewal: what was granted, what it was used for, and what was missing."""

from collections.abc import Iterable

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.statements.dossier import Dossier, dossier
from ledsagapp.domain.statements.usage import DecisionYear, Usage, thousandths
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
from ledsagapp.reports.documents.expense import category_words
from ledsagapp.reports.documents.time import done_blocks, note_blocks, reason_blocks
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, during, period_words
from ledsagapp.reports.parts.frames import frame_blocks
from ledsagapp.reports.parts.owners import owners
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    found = dossier(source.view.ledger, *source.days, source.presets)
    return dossier_report(found, *source.words)


def dossier_report(dossier: Dossier, options: ReportOptions, tr: Words, formats: Formats) -> Report:
    """Hours, goals, activities, companions, obstacles and costs of a year, for who decides next."""
    time = dossier.time
    name = options.name(time.person)
    period = period_words(time.first, time.last, formats)
    title = tr("Before a new decision: {period}").format(period=period)
    hours = Amounts(formats.hours_short, formats.hours)
    blocks = (
        Heading(title, 1),
        Paragraph(_answer(dossier, name, tr, formats), lead=True),
        Facts(
            (
                Fact(tr("Name"), name),
                Fact(tr("Period"), formats.range(time.first, time.last)),
                Fact(tr("Reckoned up to"), formats.full_date(time.on)),
            )
        ),
        *decision_blocks(time.decisions, hours, tr, formats),
        *_usage(dossier, tr, formats),
        *frame_blocks(time.frames, time.decisions, (time.first, time.last), hours, tr, formats),
        *(_goals(dossier, tr, formats) if options.activities else ()),
        *(done_blocks(time.rows, tr, formats) if options.activities else ()),
        *(_companions(dossier, tr, formats) if options.companions else ()),
        *reason_blocks(time, tr, formats),
        *_costs(dossier, tr, formats),
        *_decided(dossier.years, tr, formats),
        *(note_blocks(time.rows, tr, formats) if options.notes else ()),
    )
    return Report(title, f"{name} · {period}", blocks)


def _answer(dossier: Dossier, name: str, tr: Words, formats: Formats) -> str:
    time = dossier.time
    when = during(time.first, time.last, tr, formats)
    text = tr("{name} has used {hours} {when}.")
    parts = [text.format(name=name, hours=formats.hours(time.counted), when=when)]
    parts += _degrees(dossier, tr, formats)
    missed = sum(one.length for one in time.reasons)
    if missed:
        text = tr("{hours} that were planned did not come about.")
        parts.append(text.format(hours=formats.hours(missed)))
    return " ".join(parts)


def _degrees(dossier: Dossier, tr: Words, formats: Formats) -> Iterable[str]:
    """How much of what each decision has granted so far in the frames came about."""
    known = owners(dossier.time.decisions, tr, formats)
    groups: dict[str, list[Usage]] = {}
    for one in dossier.usages:
        groups.setdefault(known.beside_name(one.decision_ids), []).append(one)
    for name, usages in groups.items():
        performed = sum(one.performed for one in usages)
        share = thousandths(performed, sum(one.so_far for one in usages))
        if share is None:
            continue
        text = tr("{percent} of what has been granted so far in the periods was carried out.")
        if name:
            text = tr("{percent} of what has been granted so far was carried out for: {what}.")
        yield text.format(percent=formats.percent(share), what=name)


def _usage(dossier: Dossier, tr: Words, formats: Formats) -> Iterable[Block]:
    """How much of each frame came about: of what was granted so far, and of the whole frame."""
    usages = dossier.usages
    if not usages:
        return
    known = owners(dossier.time.decisions, tr, formats)
    columns = (
        Column(tr("Frame")),
        *(
            Column(title, ColumnKind.FIGURE)
            for title in (
                *(tr("Granted"), tr("Performed"), tr("Expired")),
                *(tr("Share of granted so far"), tr("Share of the whole frame")),
            )
        ),
    )
    rows = tuple(
        (
            Cell(known.heading(formats.range(one.start, one.end), one.decision_ids)),
            *(
                Cell(formats.hours_short(minutes), formats.hours(minutes))
                for minutes in (one.granted, one.performed, one.expired)
            ),
            *(
                Cell("" if share is None else formats.percent(share))
                for share in (one.degree_so_far, one.degree)
            ),
        )
        for one in usages
    )
    yield Heading(tr("How much of it came about"))
    yield Table(columns, rows)


def _goals(dossier: Dossier, tr: Words, formats: Formats) -> Iterable[Block]:
    if not any(one.goal for one in dossier.goals):
        return
    columns = (
        Column(tr("Goal")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(one.goal or tr("no goal stated")),
            Cell(str(one.outings)),
            Cell(formats.hours_short(one.minutes), formats.hours(one.minutes)),
        )
        for one in dossier.goals
    )
    yield Heading(tr("Towards the goals"))
    yield Table(columns, rows)


def _companions(dossier: Dossier, tr: Words, formats: Formats) -> Iterable[Block]:
    """How many companions there were, and for how long: whether the support was steady."""
    if not dossier.companions:
        return
    columns = (
        Column(tr("Companion")),
        Column(tr("First time")),
        Column(tr("Last time")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Time"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(one.name),
            Cell(formats.full_date(one.first)),
            Cell(formats.full_date(one.last)),
            Cell(str(one.outings)),
            Cell(formats.hours_short(one.minutes), formats.hours(one.minutes)),
        )
        for one in dossier.companions
    )
    yield Heading(tr("Who went along"))
    yield Table(columns, rows)


def _costs(dossier: Dossier, tr: Words, formats: Formats) -> Iterable[Block]:
    costs, words = dossier.costs, category_words(tr)
    if not costs.rows:
        return
    yield Heading(tr("The companion's expenses"))
    facts = [Fact(tr("Spent"), formats.kronor(costs.amount))]
    facts.append(Fact(tr("Paid by the allowance"), formats.kronor(costs.covered)))
    facts += [Fact(words[one.category], formats.kronor(one.amount)) for one in costs.by_category]
    yield Facts(tuple(facts))


def _outcomes(years: tuple[DecisionYear, ...], tr: Words) -> Iterable[Block]:
    """How many decisions of each year were granted, refused, appealed and changed."""
    if not years:
        return
    titles = (
        *(tr("Decisions"), tr("Granted"), tr("Partly granted"), tr("Refused")),
        *(tr("Appealed"), tr("Changed")),
    )
    columns = (
        Column(tr("Year")),
        Column(tr("Kind")),
        *(Column(title, ColumnKind.FIGURE) for title in titles),
    )
    kinds = {Kind.HOURS: tr("Hours"), Kind.COSTS: tr("Expense allowance", "kind of decision")}
    rows = tuple(
        cells(
            str(one.year),
            kinds[one.kind],
            *(str(one.decisions), str(one.granted), str(one.partly), str(one.refused)),
            *(str(one.appealed), str(one.changed)),
        )
        for one in years
    )
    yield Heading(tr("Decisions over the years"))
    yield Table(columns, rows)


def _decided(years: tuple[DecisionYear, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    """How decisions turned out over the years, and the amounts where the book says both."""
    yield from _outcomes(years, tr)
    told = [one for one in years if one.applied_monthly]
    if not told:
        return
    columns = (
        Column(tr("Year")),
        Column(tr("Support")),
        Column(tr("Applied for a month"), ColumnKind.FIGURE),
        Column(tr("Granted a month"), ColumnKind.FIGURE),
    )
    rows = []
    for one in told:
        hours = one.kind is Kind.HOURS
        short, words = (
            (formats.hours_short, formats.hours) if hours else (formats.kr, formats.kronor)
        )
        kind = tr("Hours") if hours else tr("Expense allowance", "kind of decision")
        amounts = (
            Cell(short(figure), words(figure))
            for figure in (one.applied_monthly, one.granted_monthly)
        )
        rows.append((Cell(str(one.year)), Cell(kind), *amounts))
    yield Heading(tr("Applied for and granted"))
    yield Table(columns, tuple(rows))
