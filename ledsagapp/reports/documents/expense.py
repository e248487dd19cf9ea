"""The statement of companion costs: numbered receipts, sums, what the allowance covers."""

from collections.abc import Iterable, Mapping

from ledsagapp.domain.model.people import Companion, Provider
from ledsagapp.domain.model.vocabulary import Category
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
from ledsagapp.reports.parts.claims import claim_blocks
from ledsagapp.reports.parts.common import Amounts, decision_blocks, during, period_words
from ledsagapp.reports.parts.frames import adjustment_blocks, frame_blocks, left_sentences
from ledsagapp.reports.parts.owners import owners
from ledsagapp.reports.parts.receipt_pages import receipt_blocks, receipt_files
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words

_FEW = 4  # expenses that stand on one page with the signature


@dataclass(frozen=True, slots=True)
class ReceiptSources:
    """What a statement does not hold: names of companions and providers, the receipts' pictures.

    ``pictures`` gives for a receipt's SHA-256 its pages as JPEG or PNG; no pages where the file
    cannot be drawn, and no entry where it is not there (yet); None where the report is words alone.
    ``originals`` gives the files.
    """

    companions: tuple[Companion, ...] = ()
    pictures: Mapping[str, tuple[bytes, ...]] | None = None
    originals: Mapping[str, bytes] | None = None
    providers: tuple[Provider, ...] = ()


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    ledger = source.view.ledger
    sources = ReceiptSources(ledger.companions, source.pictures, source.originals, ledger.providers)
    return expense_report(source.costs(), sources, *source.words)


def expense_report(
    statement: ExpenseStatement,
    sources: ReceiptSources,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Report:
    """The statement as a report in the language of ``tr`` and ``formats``.

    The receipts stand at the end, each under its number, several on a page where they are small.
    """
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    amounts = Amounts(formats.kr, formats.kronor)
    title = tr("The companion's expenses {period}").format(period=period)
    days = (statement.first, statement.last)
    blocks = (
        Heading(title, 1),
        Paragraph(_answer(statement, sources, name, amounts, tr, formats), lead=True),
        Facts(tuple(_facts(statement, name, tr, formats)), beside=True),
        *decision_blocks(statement.decisions, amounts, tr, formats),
        *frame_blocks(statement.frames, statement.decisions, days, amounts, tr, formats),
        *adjustment_blocks(statement.adjustments, statement.decisions, amounts, tr, formats),
        *_expenses(statement, sources, options, tr, formats),
        *_not_paid(statement, options, tr, formats),
        *claim_blocks(statement.rows, tr, formats),
        Together(
            (
                *_sums(statement, tr, formats),
                *own_signatures(statement.person, options, statement.last, tr),
            )
        ),
        *receipt_blocks(
            statement.rows, sources.pictures, _whats(statement, options, tr), tr, formats
        ),
    )
    files = receipt_files(statement.rows, sources.originals or {}, tr) if options.originals else ()
    return Report(title, f"{name} · {period}", blocks, tuple(files))


def category_words(tr: Words) -> dict[Category, str]:
    """What a cost was for, in a word."""
    return {
        Category.TICKET: tr("Ticket"),
        Category.MEAL: tr("Meal"),
        Category.COFFEE: tr("Coffee"),
        Category.TRAVEL: tr("Travel"),
        Category.EQUIPMENT: tr("Equipment"),
        Category.OTHER: tr("Other"),
    }


def _answer(
    statement: ExpenseStatement,
    sources: ReceiptSources,
    name: str,
    amounts: Amounts,
    tr: Words,
    formats: Formats,
) -> str:
    """Who asks whom for how much; all that was spent, where that is something else."""
    wanted = [row for row in statement.rows if row.covered and row.expense.paid_on is None]
    asked = sum(row.covered for row in wanted)
    said = []
    if wanted:
        text = tr("{name} asks for {amount} for %n expense(s) of the companion's.", "", len(wanted))
        provider = _asked_of(statement, sources.providers)
        if provider:
            text = tr(
                "{name} asks {provider} for {amount} for %n expense(s) of the companion's.",
                "",
                len(wanted),
            )
        said.append(text.format(name=name, provider=provider, amount=formats.kronor(asked)))
        enclosed = sum(1 for row in wanted if row.expense.receipts)
        if enclosed:
            said.append(tr("%n receipt(s) are enclosed.", "", enclosed))
    if asked != statement.amount or not wanted:
        when = during(statement.first, statement.last, tr, formats)
        text = tr("{name} has had expenses of {amount} for the companion {when}.")
        said.append(text.format(name=name, amount=formats.kronor(statement.amount), when=when))
    return " ".join((*said, *left_sentences(statement, amounts, tr, formats)))


def _asked_of(statement: ExpenseStatement, providers: Iterable[Provider]) -> str:
    """The one provider who handles the money or was along on the outings; "" for none or several.

    It is the decision that says whom the money is asked of, where it names somebody.
    """
    named = {one.decision.proxy_provider_id for one in statement.decisions} - {None}
    along = {row.outing.provider_id for row in statement.rows if row.outing} - {None}
    found = [one.name for one in providers if one.id in (named or along)]
    return found[0] if len(found) == 1 else ""


def _facts(statement: ExpenseStatement, name: str, tr: Words, formats: Formats) -> Iterable[Fact]:
    yield Fact(tr("Name"), name)
    yield Fact(tr("Period"), formats.range(statement.first, statement.last))
    yield Fact(tr("Reckoned up to"), formats.full_date(statement.on))
    with_receipt = sum(1 for row in statement.rows if row.expense.receipts)
    text = tr("{count} of {all} expenses have a receipt")
    yield Fact(tr("Receipts"), text.format(count=with_receipt, all=len(statement.rows)))


def _whats(statement: ExpenseStatement, options: ReportOptions, tr: Words) -> dict[int, str]:
    """What each numbered expense was for: in words, or else its category."""
    words = category_words(tr)
    return {
        row.number: _what(row, options) or words[row.expense.category] for row in statement.rows
    }


def _what(row: ExpenseRow, options: ReportOptions) -> str:
    """What was done on its outing, and the expense's own words where they say something else."""
    if not options.activities:
        return ""
    done = (row.outing and row.outing.activity) or ""
    said = row.expense.text or ""
    if done.casefold() in said.casefold():
        return said
    return ", ".join(part for part in (done, said) if part)


def _expenses(
    statement: ExpenseStatement,
    sources: ReceiptSources,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    yield Heading(tr("Expenses"))
    if not statement.rows:
        yield Paragraph(tr("There are no expenses in this period."))
        return
    known = owners(statement.decisions, tr, formats)
    names = {one.id: one.name for one in sources.companions} if options.companions else {}
    along = {row.number: _along(row, names) for row in statement.rows}
    decisions, companions = bool(known.names), any(along.values())
    columns = (
        Column(tr("No."), ColumnKind.SHORT),
        Column(tr("Day"), ColumnKind.SHORT),
        *([Column(tr("What"))] if options.activities else []),
        Column(tr("Kind")),
        *([Column(tr("Companion"))] if companions else []),
        *([Column(tr("Decision"))] if decisions else []),
        Column(tr("Receipt")),
        Column(tr("Amount"), ColumnKind.FIGURE),
    )
    kinds, whats = category_words(tr), _whats(statement, options, tr)
    rows = tuple(
        (
            Cell(str(row.number), tr("Receipt {number}").format(number=row.number)),
            Cell(_short_day(row, formats), formats.sentence(formats.spoken_day(row.expense.date))),
            *([Cell(whats[row.number])] if options.activities else []),
            Cell(kinds[row.expense.category]),
            *([Cell(along[row.number])] if companions else []),
            *([Cell(known.of((row.decision_id,)))] if decisions else []),
            _receipt_cell(row, tr),
            Cell(formats.kr(row.expense.amount), formats.kronor(row.expense.amount)),
        )
        for row in statement.rows
    )
    amount = Cell(formats.kr(statement.amount), formats.kronor(statement.amount))
    yield Table(columns, rows, (Cell(tr("Sum")), *[Cell()] * (len(columns) - 2), amount))
    yield from _laid_out(statement, names, tr, formats)
    yield from _unusual(statement, tr)


def _laid_out(
    statement: ExpenseStatement, names: Mapping[str, str], tr: Words, formats: Formats
) -> Iterable[Block]:
    """What companions laid out themselves, so that it is known who gets the money back."""
    sums: dict[str, int] = {}
    for row in statement.rows:
        payer = row.expense.paid_by
        if payer is not None:
            sums[payer] = sums.get(payer, 0) + row.expense.amount
    for payer, ore in sorted(sums.items()):
        text = tr("{amount} was laid out by {name}.")
        name = names.get(payer) or tr("a companion")
        yield Paragraph(text.format(amount=formats.kronor(ore), name=name))


def _unusual(statement: ExpenseStatement, tr: Words) -> Iterable[Block]:
    """Which receipts the person has marked as being for no ordinary purpose."""
    numbers = [str(row.number) for row in statement.rows if row.expense.not_ordinary]
    if numbers:
        text = tr("Marked as not an ordinary purpose: receipt {numbers}.")
        yield Paragraph(text.format(numbers=", ".join(numbers)))


def _receipt_cell(row: ExpenseRow, tr: Words) -> Cell:
    """Whether there is a receipt; on paper, the page it is on."""
    if row.expense.receipts:
        return Cell(tr("enclosed"), card=str(row.number))
    return Cell(tr("a signed statement") if row.expense.affidavit else tr("missing"))


def _short_day(row: ExpenseRow, formats: Formats) -> str:
    day = row.expense.date
    return formats.short_date(day).replace(" ", "\N{NO-BREAK SPACE}")


def _along(row: ExpenseRow, names: Mapping[str, str]) -> str:
    """Who went along on the outing; "" where the cost stands alone."""
    ids = row.outing.companion_ids if row.outing is not None else ()
    return ", ".join(names[one] for one in ids if one in names)


def _not_paid(
    statement: ExpenseStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Iterable[Block]:
    """What the decision does not pay, and why."""
    rows = [row for row in statement.rows if row.not_eligible]
    if not (rows or statement.over or statement.unassigned):
        return
    yield Heading(tr("Not paid by the allowance"))
    if rows:
        whats = _whats(statement, options, tr)
        columns = (
            Column(tr("No."), ColumnKind.SHORT),
            Column(tr("What")),
            Column(tr("Not paid"), ColumnKind.FIGURE),
            Column(tr("Why")),
        )
        made = (
            (
                Cell(str(row.number), tr("Receipt {number}").format(number=row.number)),
                Cell(whats[row.number]),
                Cell(formats.kr(row.not_eligible), formats.kronor(row.not_eligible)),
                Cell(_why(row, statement, tr, formats)),
            )
            for row in rows
        )
        yield Table(columns, tuple(made))
    if statement.over:
        text = tr("{amount} is more than the allowance covers.")
        yield Paragraph(text.format(amount=formats.kronor(statement.over)))
    if statement.unassigned:
        text = tr("{amount} was spent on days when no decision was in force.")
        yield Paragraph(text.format(amount=formats.kronor(statement.unassigned)))


def _why(row: ExpenseRow, statement: ExpenseStatement, tr: Words, formats: Formats) -> str:
    rules = {
        (one.decision.id, category): rule
        for one in statement.decisions
        for category, rule in one.terms.categories
    }
    rule = rules.get((row.decision_id or "", row.expense.category))
    if rule is None or rule.eligible is False or rule.cap is None:
        return tr("This kind of cost is not part of the decision.")
    return tr("At most {amount} is paid each time.").format(amount=formats.kronor(rule.cap))


def _sums(statement: ExpenseStatement, tr: Words, formats: Formats) -> Iterable[Block]:
    """What each kind came to: a line where there is little to tell, else a table."""
    words = category_words(tr)
    few = 0 < len(statement.rows) <= _FEW
    if few and statement.covered == statement.amount:
        text = tr("By kind: {kinds}. The allowance covers all of it.")
        parts = (f"{words[one.category]} {formats.kr(one.amount)}" for one in statement.by_category)
        yield Paragraph(text.format(kinds=", ".join(parts)))
        return
    yield Heading(tr("Sum"))

    def row(name: str, expenses: int, *ore: int) -> tuple[Cell, ...]:
        return (
            Cell(name),
            Cell(str(expenses)),
            *(Cell(formats.kr(o), formats.kronor(o)) for o in ore),
        )

    columns = (
        Column(tr("Kind")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Amount"), ColumnKind.FIGURE),
        Column(tr("Paid by the allowance"), ColumnKind.FIGURE),
    )
    rows = tuple(
        row(words[one.category], one.expenses, one.amount, one.covered)
        for one in statement.by_category
    )
    total = row(tr("Sum"), len(statement.rows), statement.amount, statement.covered)
    yield Table(columns, rows, total)
