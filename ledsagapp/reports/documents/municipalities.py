"""What municipalities' rules say beside each other: hours, costs, fee and where it stands."""

from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import Block, Column, Heading, Paragraph, Report, Table, cells
from ledsagapp.reports.words import Words


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One set of rules in words; "–" where its source says nothing of a part."""

    name: str
    hours: str
    costs: str
    fee: str
    source: str


def municipalities_report(rows: tuple[RuleRow, ...], tr: Words) -> Report:
    """The table, to print, to read or to open in a spreadsheet."""
    title = tr("Municipalities compared")
    columns = (
        Column(tr("Rules")),
        Column(tr("Hours")),
        Column(tr("The companion's expenses")),
        Column(tr("Fee")),
        Column(tr("Source")),
    )
    text = tr(
        "As far as the sources say. Rules change and differ: the decision itself says what holds."
    )
    blocks: list[Block] = [Heading(title, 1), Paragraph(text)]
    if rows:
        blocks.append(Table(columns, tuple(cells(*_of(one)) for one in rows)))
    return Report(title, title, tuple(blocks))


def _of(one: RuleRow) -> tuple[str, ...]:
    return one.name, one.hours, one.costs, one.fee, one.source
