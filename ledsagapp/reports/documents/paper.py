"""Paper for the companion to fill in by hand: blank, or with what the book knows already."""

from datetime import date

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.statements.statement import TimeStatement
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
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
from ledsagapp.reports.parts.common import period_words, signature
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words

_LINES = 12
_MORE_LINES = 4


@dataclass(frozen=True, slots=True)
class PaperForm:
    """What is known beforehand; ``blank`` leaves also that to be written by hand."""

    statement: TimeStatement
    blank: bool
    companion: str = ""


def build(source: ReportSource) -> Report:
    """The form of a person's days, blank or with what is booked."""
    names = {one.id: one.name for one in source.view.ledger.companions}
    name = names.get(source.extra.companion_id, "")
    return paper_report(PaperForm(source.hours(), source.extra.blank, name), *source.words)


def paper_report(paper: PaperForm, options: ReportOptions, tr: Words, formats: Formats) -> Report:
    """A form to write times on: a row an outing, then place for signatures."""
    statement = paper.statement
    period = period_words(statement.first, statement.last, formats)
    name = options.name(statement.person)
    title = tr("Form for the companion")
    about = title if paper.blank else f"{name} · {period}"
    heads: tuple[Block, ...] = (
        Heading(title, 1),
        Paragraph(tr("Write one outing on each line.")),
    )
    if paper.blank:
        head = (tr("Name"), tr("Month"), tr("Companion"))
        known: Block = Signature(tr("About"), head)
    else:
        facts = [Fact(tr("Name"), name), Fact(tr("Period"), period)]
        facts += [Fact(tr("Companion"), paper.companion)] if paper.companion else []
        known = Facts(tuple(facts))
    blocks = (*heads, known, Heading(tr("Outings")), _table(paper, options, tr, formats))
    end = (
        Heading(tr("Signatures")),
        signature(tr("The person or a representative"), tr),
        signature(
            f"{tr('Companion')}: {paper.companion}" if paper.companion else tr("Companion"), tr
        ),
    )
    return Report(title, about, (*blocks, Together(end)))


def _table(paper: PaperForm, options: ReportOptions, tr: Words, formats: Formats) -> Table:
    """The outings booked, and empty lines; few columns, so that the pen has room."""
    columns = tuple(
        Column(title) for title in (tr("No."), tr("Day"), tr("From"), tr("To"), tr("What"))
    )
    rows = [] if paper.blank else list(_booked(paper.statement, options, formats))
    more = max(_MORE_LINES, _LINES - len(rows))
    rows += [(Cell(), Cell(), Cell(), Cell())] * more
    numbered = tuple((Cell(str(number)), *row) for number, row in enumerate(rows, 1))
    return Table(columns, numbered, tall=True)


def _booked(
    statement: TimeStatement, options: ReportOptions, formats: Formats
) -> list[tuple[Cell, ...]]:
    """What is booked in the period; its times are left to be written as they turned out."""
    return [
        (
            Cell(_day(row.day, formats), formats.spoken_day(row.day)),
            Cell(),
            Cell(),
            Cell((options.activities and row.outing.activity) or ""),
        )
        for row in statement.rows
        if row.outing.status is Status.PLANNED
    ]


def _day(day: date, formats: Formats) -> str:
    return formats.short_day(day).replace(" ", "\N{NO-BREAK SPACE}")
