"""The companion's own hours and outlays: by month and individual, what is handed in and paid."""

from collections.abc import Iterable, Mapping

from ledsagapp.domain.statements.claims import ClaimState
from ledsagapp.domain.statements.companion_statement import (
    CompanionOuting,
    CompanionStatement,
    CompanionSums,
    Outlay,
    PersonMonth,
    companion_statement,
)
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
from ledsagapp.reports.documents.expense import category_words
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import during, period_words, signature
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words

NO_BREAK = "\N{NO-BREAK SPACE}"


def build(source: ReportSource) -> Report:
    """The report of one companion's days."""
    days = source.first, source.last, source.on
    found = companion_statement(source.view.ledger, source.extra.companion_id, *days)
    return companion_report(found, source.formats.range(*days[:2]), *source.words)


def companion_report(
    statement: CompanionStatement | None,
    period: str,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Report:
    """The companion's report; ``period`` is what it is about where nobody is chosen."""
    if statement is None:
        title = tr("The companion's hours and outlays")
        text = tr("Choose the companion whose hours are to be shown.")
        return Report(title, period, (Heading(title, 1), Paragraph(text, lead=True)))
    made = _Made(statement, options, tr, formats)
    return made.report()


def outlay_states(tr: Words) -> Mapping[ClaimState, str]:
    """How far an outlay has come."""
    return {
        ClaimState.TO_HAND_IN: tr("to hand in"),
        ClaimState.HANDED_IN: tr("handed in"),
        ClaimState.PAID: tr("paid"),
        ClaimState.REFUSED: tr("refused"),
    }


def companion_answer(
    statement: CompanionStatement, tr: Words, formats: Formats, *, named: bool = True
) -> str:
    """What the companion did in the period, in some sentences."""
    sums, when = statement.sums, during(statement.first, statement.last, tr, formats)
    if not statement.months:
        text = tr("{name} was on no outing {when}.")
        return text.format(name=statement.companion.name, when=when)
    text = tr("{name} was out {hours} with %n person (people) {when}.", "", len(statement.people))
    name = statement.companion.name if named else tr("The companion")
    said = [text.format(name=name, hours=formats.hours(sums.minutes), when=when)]
    if sums.amount:
        text = tr("Outlays: {amount}.")
        if sums.travel:
            text = tr("Outlays: {amount}, of which travel {travel}.")
        amounts = {"amount": formats.kronor(sums.amount), "travel": formats.kronor(sums.travel)}
        said.append(text.format(**amounts))
        text = tr("{paid} is paid, {waiting} is handed in, {left} is to be handed in.")
        said.append(
            text.format(
                paid=formats.sentence(formats.kronor(sums.paid)),
                waiting=formats.kronor(sums.waiting),
                left=formats.kronor(sums.left),
            )
        )
    return " ".join(said)


class _Made:
    """Makes the blocks of one statement."""

    def __init__(
        self,
        statement: CompanionStatement,
        options: ReportOptions,
        tr: Words,
        formats: Formats,
    ) -> None:
        self._found, self._options, self._tr, self._formats = statement, options, tr, formats
        self._categories = category_words(tr)
        self._states = outlay_states(tr)

    def report(self) -> Report:
        found, tr, formats = self._found, self._tr, self._formats
        period = period_words(found.first, found.last, formats)
        name = found.companion.name if self._options.companions else tr("The companion")
        title = tr("Hours and outlays of {name} {period}").format(name=name, period=period)
        answer = companion_answer(found, tr, formats, named=self._options.companions)
        blocks: list[Block] = [
            Heading(title, 1),
            Paragraph(answer, lead=True),
            Facts(
                (
                    Fact(tr("Companion"), name),
                    Fact(tr("Period"), formats.range(found.first, found.last)),
                    Fact(tr("Reckoned up to"), formats.full_date(found.on)),
                )
            ),
        ]
        if found.months:
            blocks += [Heading(tr("By month and person")), self._sums()]
        for one in found.months:
            blocks += self._month(one)
        if found.months:
            blocks.append(Together((Heading(tr("Signature")), signature(name, tr))))
        return Report(title, f"{name} · {period}", tuple(blocks))

    # -- tables -------------------------------------------------------------------------------
    def _sums(self) -> Table:
        tr, formats = self._tr, self._formats
        columns = (
            Column(tr("Month")),
            Column(tr("Person")),
            *(
                Column(text, ColumnKind.FIGURE)
                for text in (
                    *(tr("Hours"), tr("Outlays"), tr("Of which travel")),
                    *(tr("Paid"), tr("Handed in"), tr("To hand in")),
                )
            ),
        )
        rows = tuple(
            (
                Cell(formats.month_title(one.month)),
                Cell(self._options.name(one.person)),
                *self._amounts(one.sums),
            )
            for one in self._found.months
        )
        total = (Cell(tr("Sum")), Cell(), *self._amounts(self._found.sums))
        return Table(columns, rows, total)

    def _amounts(self, sums: CompanionSums) -> tuple[Cell, ...]:
        money = (sums.amount, sums.travel, sums.paid, sums.waiting, sums.left)
        return (self._time(sums.minutes), *(self._money(one) for one in money))

    def _time(self, minutes: int) -> Cell:
        return Cell(self._formats.hours_short(minutes), self._formats.hours(minutes))

    def _money(self, ore: int) -> Cell:
        return Cell(self._formats.kr(ore), self._formats.kronor(ore))

    def _day(self, one: CompanionOuting | Outlay) -> Cell:
        formats = self._formats
        day = one.day if isinstance(one, CompanionOuting) else one.expense.date
        short = formats.short_date(day)
        return Cell(short.replace(" ", NO_BREAK), formats.full_date(day))

    def _month(self, month: PersonMonth) -> Iterable[Block]:
        tr, name = self._tr, self._options.name(month.person)
        text = tr("{month}: {name}")
        yield Heading(text.format(month=self._formats.month_title(month.month), name=name))
        if month.worked:
            yield self._worked(month)
        if month.outlays:
            yield Heading(tr("Outlays"), 3)
            yield self._outlays(month)

    def _worked(self, month: PersonMonth) -> Table:
        tr, formats, shown = self._tr, self._formats, self._options.activities
        columns = (
            Column(tr("Day"), ColumnKind.SHORT),
            Column(tr("Time"), ColumnKind.SHORT),
            *([Column(tr("What you did together"))] if shown else []),
            Column(tr("Length"), ColumnKind.FIGURE),
        )
        rows = tuple(
            (
                self._day(one),
                Cell(
                    formats.span(one.outing.start, one.outing.end),
                    formats.span_spoken(one.outing.start, one.outing.end),
                ),
                *([Cell(one.outing.activity or "")] if shown else []),
                self._time(one.minutes),
            )
            for one in month.worked
        )
        blank = [Cell()] * (len(columns) - 2)
        return Table(columns, rows, (Cell(tr("Sum")), *blank, self._time(month.sums.minutes)))

    def _outlays(self, month: PersonMonth) -> Table:
        tr = self._tr
        columns = (
            Column(tr("Day"), ColumnKind.SHORT),
            Column(tr("For what")),
            Column(tr("How far it has come")),
            Column(tr("Amount"), ColumnKind.FIGURE),
        )
        rows = tuple(
            (
                self._day(one),
                Cell(self._for_what(one)),
                Cell(self._states[one.state]),
                self._money(one.expense.amount),
            )
            for one in month.outlays
        )
        total = (Cell(tr("Sum")), Cell(), Cell(), self._money(month.sums.amount))
        return Table(columns, rows, total)

    def _for_what(self, one: Outlay) -> str:
        words = self._categories[one.expense.category]
        if one.expense.text and self._options.activities:
            words = f"{words}: {one.expense.text}"
        shared = self._tr("several companions were along")
        return f"{words} ({shared})" if one.shared else words
