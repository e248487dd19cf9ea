"""What became of expenses that were handed in, and what of a receipt was the person's own."""

from collections.abc import Iterable

from ledsagapp.domain.statements.statement import ExpenseRow
from ledsagapp.reports.blocks import Block, Cell, Column, ColumnKind, Heading, Table
from ledsagapp.reports.words import Formats, Words


def claim_blocks(rows: Iterable[ExpenseRow], tr: Words, formats: Formats) -> Iterable[Block]:
    """The split of shared receipts, then what was handed in, paid and refused; where there is."""
    rows = tuple(rows)
    yield from _split(tuple(row for row in rows if row.expense.own_amount), tr, formats)
    claimed = tuple(row for row in rows if row.expense.handed_in_on or row.expense.paid_on)
    yield from _claimed(claimed, tr, formats)


def _number(row: ExpenseRow, tr: Words) -> Cell:
    return Cell(str(row.number), tr("Receipt {number}").format(number=row.number))


def _split(rows: tuple[ExpenseRow, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    if not rows:
        return
    titles = tr("The companion's part"), tr("The person's own part"), tr("The whole receipt")
    columns = (
        Column(tr("No."), ColumnKind.SHORT),
        *(Column(title, ColumnKind.FIGURE) for title in titles),
    )

    def cells_of(row: ExpenseRow) -> tuple[Cell, ...]:
        amount, own = row.expense.amount, row.expense.own_amount or 0
        told = (Cell(formats.kr(ore), formats.kronor(ore)) for ore in (amount, own, amount + own))
        return (_number(row, tr), *told)

    yield Heading(tr("Shared receipts"))
    yield Table(columns, tuple(cells_of(row) for row in rows))


def _claimed(rows: tuple[ExpenseRow, ...], tr: Words, formats: Formats) -> Iterable[Block]:
    if not rows:
        return
    refused = any(row.expense.refused_amount for row in rows)
    columns = (
        Column(tr("No."), ColumnKind.SHORT),
        Column(tr("Handed in")),
        Column(tr("Paid")),
        *([Column(tr("Not paid"), ColumnKind.FIGURE), Column(tr("Why"))] if refused else []),
    )

    def cells_of(row: ExpenseRow) -> tuple[Cell, ...]:
        one = row.expense
        days = (
            Cell(formats.full_date(day) if day else "") for day in (one.handed_in_on, one.paid_on)
        )
        ore = one.refused_amount or 0
        amount = Cell(formats.kr(ore), formats.kronor(ore)) if ore else Cell()
        return (_number(row, tr), *days, *([amount, Cell(one.refusal or "")] if refused else []))

    yield Heading(tr("Handed in and paid"))
    yield Table(columns, tuple(cells_of(row) for row in rows))
