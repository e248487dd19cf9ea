"""The statistics on paper: each picture with its sentence and its table; knows no Qt."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.snapshot import View
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Chart,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import period_words
from ledsagapp.reports.source import ReportSource
from ledsagapp.wording.account.statistics import (
    ACTIVITIES,
    COMPANIONS,
    LEFT,
    StatisticsPicture,
    StatisticsTexts,
    subjects,
)
from ledsagapp.wording.common.formats import Formats

_LONG: Final = 400  # days; a longer period is summed by year


def build(source: ReportSource) -> Report:
    """The report of a person's days, up to today."""
    tr = catalog(source.language)
    words = source.options, tr, Formats(tr, lambda: source.view.currency)
    days = source.first, min(source.last, source.view.today)
    return statistics_report(source.view, source.person, days, *words)


def statistics_report(
    view: View,
    person: Person,
    days: tuple[date, date],
    options: ReportOptions,
    tr: Catalog,
    formats: Formats,
) -> Report:
    """Every picture that has something to show over the days, one below the other."""
    texts, years = StatisticsTexts(formats, view), (days[1] - days[0]).days > _LONG
    name, period = options.name(person), period_words(*days, formats)
    title = tr("Statistics {period}").format(period=period)
    hidden = set()
    if not options.companions:
        hidden.add(COMPANIONS)
    if not options.activities:
        hidden.add(ACTIVITIES)
    blocks: list[Block] = []
    for subject, words in subjects(tr, view, formats):
        if subject in hidden or (subject == LEFT and not days[0] <= view.today <= days[1]):
            continue
        found = texts.picture(subject, days, years=years)
        if found.rows:
            blocks += _shown(words, found, tr)
    lead = tr("Pictures of how hours and kronor have gone, each with its figures.")
    if not blocks:
        lead = tr("There is nothing to show for the time chosen.")
    head = (
        Heading(title, 1),
        Paragraph(lead, lead=True),
        Facts(
            (
                Fact(tr("Name"), name),
                Fact(tr("Period"), formats.range(*days)),
                Fact(tr("Reckoned up to"), formats.full_date(view.today)),
            )
        ),
    )
    return Report(title, f"{name} · {period}", (*head, *blocks))


def _shown(words: str, found: StatisticsPicture, tr: Catalog) -> Iterable[Block]:
    """A heading, the answer, the picture with what its parts mean, and the same as a table."""
    told: list[Block] = [Heading(words), Paragraph(found.sentence)]
    if found.bars:
        alt = tr("Bars: {what}. The figures stand in the table below.").format(what=words)
        told.append(Chart(found.bars, alt, found.use))
    if found.key:
        told.append(Paragraph(found.key))
    yield Together(tuple(told))
    yield _table(found, tr)


def _table(found: StatisticsPicture, tr: Catalog) -> Table:
    """The rows: what it is, how often where that is said, and how much."""
    if found.heads:
        heads = (Column(head, ColumnKind.FIGURE) for head in found.heads)
        columns = (Column(tr("When")), *heads)
        rows = tuple(
            (Cell(row.title), *(Cell(*one) for one in figures))
            for row, figures in zip(found.rows, found.figures, strict=True)
        )
        return Table(columns, rows)
    counted = all(row.second for row in found.rows)
    columns = (
        Column(tr("What")),
        *([Column(tr("Number"), ColumnKind.FIGURE)] if counted else []),
        Column(tr("How much"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (Cell(row.title), *([Cell(row.second)] if counted else []), Cell(row.right))
        for row in found.rows
    )
    return Table(columns, rows)
