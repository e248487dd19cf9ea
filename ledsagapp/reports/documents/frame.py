"""The frame's account ("Ramens konto"): every figure with the lines it is made of."""

from collections.abc import Iterable, Mapping

from ledsagapp.domain.explanation.explain import Derivation
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.explanation.lines import Code, Line
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Kind
from ledsagapp.domain.statements.frame_statement import (
    FrameStatement,
    StatementFrame,
    frame_statement,
)
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Table,
)
from ledsagapp.reports.documents.expense import category_words
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, period_words
from ledsagapp.reports.parts.line_words import code_words, figure_words
from ledsagapp.reports.parts.owners import owners
from ledsagapp.reports.parts.rule_sources import RuleWords
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    found = frame_statement(source.view.ledger, *source.days, source.presets)
    return frame_report(found, *source.words)


def frame_report(
    statement: FrameStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The frames that touch the period, each figure of theirs explained line by line."""
    name = options.name(statement.person)
    period = period_words(statement.first, statement.last, formats)
    title = tr("The account of the frame {period}").format(period=period)
    blocks: list[Block] = [Heading(title, 1), Paragraph(_answer(statement, tr), lead=True)]
    blocks.append(
        Facts(
            (
                Fact(tr("Name"), name),
                Fact(tr("Reckoned up to"), formats.full_date(statement.on)),
            )
        )
    )
    teller = _Teller(statement, options, tr, formats)
    for part in statement.parts:
        blocks += teller.part(part)
    return Report(title, f"{name} · {period}", tuple(blocks))


def _answer(statement: FrameStatement, tr: Words) -> str:
    if not statement.parts:
        return tr("No decision was in force in this period.")
    return tr("Each figure is followed by the lines it is made of. They can be added up by hand.")


def _decisions(statement: FrameStatement, kind: Kind) -> tuple[Granted, ...]:
    """The decisions of a kind, each once."""
    found = {
        one.decision.id: one
        for part in statement.parts
        if part.kind is kind
        for one in part.decisions
    }
    return tuple(found.values())


class _Teller:
    """Words the frames of one statement."""

    def __init__(
        self, statement: FrameStatement, options: ReportOptions, tr: Words, formats: Formats
    ) -> None:
        self._tr, self._formats, self._options = tr, formats, options
        self._codes = code_words(tr)
        self._categories: Mapping[Category, str] = category_words(tr)
        self._owners = {kind: owners(_decisions(statement, kind), tr, formats) for kind in Kind}
        self._outings: dict[str, Outing] = {one.id: one for one in statement.outings}
        self._expenses: dict[str, Expense] = {one.id: one for one in statement.expenses}

    def part(self, part: StatementFrame) -> Iterable[Block]:
        """One frame: the decision, then each figure, then the rules."""
        tr, formats = self._tr, self._formats
        hours = part.kind is Kind.HOURS
        amounts = (
            Amounts(formats.hours_short, formats.hours)
            if hours
            else Amounts(formats.kr, formats.kronor)
        )
        text = tr("Hours {period}") if hours else tr("The companion's expenses {period}")
        ids = [one.decision.id for one in part.decisions]
        title = text.format(period=formats.range(part.start, part.end))
        yield Heading(self._owners[part.kind].heading(title, ids))
        for block in decision_blocks(part.decisions, amounts, tr, formats):
            yield Heading(block.text, 3) if isinstance(block, Heading) else block
        capped = any(one.daily_cap is not None for _id, one in part.terms)
        words = figure_words(tr, capped=capped)
        for derivation in part.figures:
            yield from self._figure(derivation, words[derivation.figure], amounts)
        rules = RuleWords(dict(part.terms), tr)
        said = dict.fromkeys(rules.sentence(one) for figure in part.figures for one in figure.rules)
        if said:
            yield Heading(tr("The rules"), 3)
            yield ListBlock(tuple(said))

    def _figure(self, derivation: Derivation, words: str, amounts: Amounts) -> Iterable[Block]:
        tr = self._tr
        yield Heading(f"{words}: {amounts.words(derivation.amount)}", 3)
        # What was used is told entry by entry once; other figures take it month by month.
        deep = derivation.figure is Figure.USED
        rows = tuple(self._rows(derivation.lines, amounts, deep=deep))
        if not rows:
            yield Paragraph(tr("Nothing is counted here."))
            return
        columns = (
            Column(tr("What")),
            Column(tr("Period")),
            Column(tr("Amount"), ColumnKind.FIGURE),
        )
        amount = Cell(amounts.short(derivation.amount), amounts.words(derivation.amount))
        yield Table(columns, rows, (Cell(words), Cell(), amount))

    def _rows(
        self, lines: Iterable[Line], amounts: Amounts, *, deep: bool, part: bool = False
    ) -> Iterable[tuple[Cell, ...]]:
        """The lines; ``deep`` with the entries behind each, which are not added once more."""
        for line in lines:
            title = self._title(line)
            said = self._tr("of this: {line}").format(line=title) if part else ""
            amount = Cell(amounts.short(line.amount), amounts.words(line.amount))
            yield Cell(f"– {title}" if part else title, said), Cell(self._when(line)), amount
            if deep and line.code is Code.USED:
                yield from self._rows(line.parts, amounts, deep=False, part=True)

    def _title(self, line: Line) -> str:
        words = self._codes[line.code]
        if line.code is Code.OUTING and self._options.activities:
            return self._outings[line.outing_ids[0]].activity or words
        if line.code is Code.EXPENSE:
            expense = self._expenses[line.expense_ids[0]]
            told = expense.text if self._options.activities else ""
            return told or self._categories[expense.category]
        return words

    def _when(self, line: Line) -> str:
        if line.start == line.end:
            return self._formats.full_date(line.start)
        if (line.start.year, line.start.month) == (line.end.year, line.end.month):
            return self._formats.month_title(line.start)
        return self._formats.range(line.start, line.end)
