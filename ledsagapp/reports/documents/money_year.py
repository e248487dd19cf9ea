"""The money of a year for whoever acts for the person: spent, paid out, owed, and one's own."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from ledsagapp.domain.accounting.fees import fee_estimate
from ledsagapp.domain.statements.claims import Claim, claims
from ledsagapp.domain.statements.statement import ExpenseRow, ExpenseStatement
from ledsagapp.domain.values import dataclass
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
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, period_words
from ledsagapp.reports.parts.frames import frame_blocks
from ledsagapp.reports.parts.representatives import own_signatures, representative_facts
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class MoneyYear:
    """The costs of a period, the claims of its expenses, and the estimated fees, in öre.

    ``by_income``: there are fees by income too, which are not in ``fees``.
    """

    costs: ExpenseStatement
    claims: tuple[Claim, ...]
    fees: int
    by_income: bool = False


@dataclass(frozen=True, slots=True)
class _Sums:
    spent: int
    covered: int
    paid: int
    refused: int
    owed: int
    own: int


def build(source: ReportSource) -> Report:
    """The statement of a person's money over the days."""
    ledger, costs = source.view.ledger, source.costs()
    days = costs.first, min(costs.last, costs.on)
    ids = {row.expense.id for row in costs.rows}
    found = claims(ledger, costs.person.id, costs.on, source.presets).claims
    mine = tuple(one for one in found if one.expense.id in ids)
    fees = fee_estimate(ledger, costs.person.id, *days, source.presets)
    return money_report(MoneyYear(costs, mine, fees.amount, fees.by_income), *source.words)


def money_report(found: MoneyYear, options: ReportOptions, tr: Words, formats: Formats) -> Report:
    """The statement with a row a month, the frames, and where the representative signs."""
    costs, name = found.costs, options.name(found.costs.person)
    period = period_words(costs.first, costs.last, formats)
    title = tr("Statement of money {period}").format(period=period)
    amounts, days = Amounts(formats.kr, formats.kronor), (costs.first, costs.last)
    whole = _sums(costs.rows, found.claims)
    text = tr(
        "The companion's expenses came to {spent}. {paid} has been paid out and {owed} is still "
        "owed."
    )
    lead = text.format(
        spent=formats.kronor(whole.spent),
        paid=formats.kronor(whole.paid),
        owed=formats.kronor(whole.owed),
    )
    facts = [Fact(tr("Name"), name)]
    facts += representative_facts(costs.person, options, costs.last, tr, formats)
    facts.append(Fact(tr("Period"), formats.range(*days)))
    facts.append(Fact(tr("Reckoned up to"), formats.full_date(costs.on)))
    facts.append(Fact(tr("The person's own part of expenses"), formats.kronor(whole.own)))
    if found.fees:
        facts.append(Fact(tr("Fees, an estimate"), formats.kronor(found.fees)))
    if found.by_income:
        facts.append(Fact(tr("Fees by income"), tr("not counted in, ask the municipality")))
    receipts = sum(1 for row in costs.rows if row.expense.receipts)
    counted = tr("{count} of {all} expenses have a receipt")
    facts.append(Fact(tr("Receipts"), counted.format(count=receipts, all=len(costs.rows))))
    blocks = (
        Heading(title, 1),
        Paragraph(lead, lead=True),
        Facts(tuple(facts)),
        *_months(found, whole, tr, formats),
        *frame_blocks(costs.frames, costs.decisions, days, amounts, tr, formats),
        *decision_blocks(costs.decisions, amounts, tr, formats),
        Together(tuple(own_signatures(costs.person, options, costs.on, tr))),
    )
    return Report(title, f"{name} · {period}", blocks)


def _months(found: MoneyYear, whole: _Sums, tr: Words, formats: Formats) -> Iterable[Block]:
    yield Heading(tr("Month by month"))
    if not found.costs.rows:
        yield Paragraph(tr("There are no expenses in this period."))
        return
    titles = (
        *(tr("Spent"), tr("Paid by the allowance"), tr("Paid out"), tr("Refused")),
        *(tr("Still owed"), tr("Own part")),
    )
    columns = (Column(tr("Month")), *(Column(title, ColumnKind.FIGURE) for title in titles))
    months = groupby(found.costs.rows, key=lambda row: row.expense.date.replace(day=1))
    rows = tuple(
        _row(formats.month_title(month), _sums(tuple(some), found.claims), formats)
        for month, some in months
    )
    yield Table(columns, rows, _row(tr("Sum"), whole, formats))


def _row(name: str, one: _Sums, formats: Formats) -> tuple[Cell, ...]:
    figures = (one.spent, one.covered, one.paid, one.refused, one.owed, one.own)
    return (Cell(name), *(Cell(formats.kr(ore), formats.kronor(ore)) for ore in figures))


def _sums(rows: Iterable[ExpenseRow], claims: Iterable[Claim]) -> _Sums:
    by_id = {one.expense.id: one for one in claims}
    some = tuple(rows)
    mine = [by_id[row.expense.id] for row in some if row.expense.id in by_id]
    return _Sums(
        sum(row.expense.amount for row in some),
        sum(row.covered for row in some),
        sum(one.amount - one.refused for one in mine if _is_paid(one)),
        sum(one.refused for one in mine),
        sum(one.owed for one in mine),
        sum(row.expense.own_amount or 0 for row in some),
    )


def _is_paid(one: Claim) -> bool:
    day: date | None = one.expense.paid_on
    return day is not None and one.state.value == "paid"
