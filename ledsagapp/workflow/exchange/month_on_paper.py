"""The month of the calendar on paper: its weeks as a table, and each day's outings below."""

from collections.abc import Sequence

from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Table,
)
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.calendar_days import CalendarDay


def month_report(
    weeks: Sequence[Sequence[CalendarDay]], title: str, summary: str, formats: Formats
) -> Report:
    """A week a row; days of other months are left empty, and notes never go along."""
    tr = formats.tr
    names = [formats.weekday_short(day.day) for day in weeks[0]]
    columns = tuple(Column(name) for name in (tr("Week"), *names))
    rows = tuple(
        (Cell(str(week[0].day.isocalendar().week)), *(_cell(day) for day in week)) for week in weeks
    )
    busy = [day for week in weeks for day in week if day.inside and day.entries]
    lines: tuple[Block, ...] = ()
    if busy:
        said = tuple(formats.sentence(day.spoken) for day in busy)
        lines = (Heading(tr("Day by day")), ListBlock(said))
    blocks = (Heading(title, 1), Paragraph(summary, lead=True), Table(columns, rows), *lines)
    return Report(title, "Ledsagapp", blocks)


def _cell(day: CalendarDay) -> Cell:
    if not day.inside:
        return Cell()
    entries = [" ".join(part for part in (one.state, one.hours) if part) for one in day.entries]
    return Cell(", ".join((str(day.day.day), *day.words, *entries)), day.spoken)
