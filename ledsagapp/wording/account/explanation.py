"""How a figure was reckoned, in words: each line as a row that can be read aloud by itself."""

from collections.abc import Iterator, Sequence

from ledsagapp.domain.explanation.explain import Derivation
from ledsagapp.domain.explanation.lines import Code, Line, RuleSource
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.reports.parts.line_words import code_words
from ledsagapp.reports.parts.rule_sources import RuleWords
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row

LEAF = (Code.OUTING, Code.EXPENSE, Code.CORRECTION)


class DerivationRows:
    """Makes the rows of one derivation; a row's key is the way to its line: "3" or "3.0"."""

    def __init__(self, view: View, sentences: Sentences, kind: Kind) -> None:
        self._sentences, self._formats, self._kind = sentences, sentences.formats, kind
        self._tr, self._view = sentences.tr, view
        self._words, self._labels = code_words(self._tr), Labels(self._tr)
        self._outings = {one.id: one for one in view.ledger.outings}
        self._expenses = {one.id: one for one in view.ledger.expenses}
        self._corrections = {one.id: one for one in view.ledger.adjustments}

    def rows(self, derivation: Derivation, opened: frozenset[str]) -> list[Row]:
        """The lines, those opened followed by their parts; last the rules and their sources."""
        found = list(self._rows(derivation.lines, opened, ""))
        heading = self._tr("The rules")
        found.append(Row("rules", heading, heading, heading=True))
        found += [self._rule(said, f"rule.{n}") for n, said in enumerate(derivation.rules)]
        return self._once(found)

    def title(self, derivation: Derivation, key: str) -> str:
        """What the line at a row's key says, without the signs that show whether it is open."""
        line = line_at(derivation.lines, key)
        return "" if line is None else self._title(line)

    def _once(self, rows: Sequence[Row]) -> list[Row]:
        """The rows without a rule told a second time."""
        seen: set[str] = set()
        found = []
        for row in rows:
            if row.key.startswith("rule.") and row.spoken in seen:
                continue
            seen.add(row.spoken)
            found.append(row)
        return found

    def _rows(self, lines: Sequence[Line], opened: frozenset[str], above: str) -> Iterator[Row]:
        for number, line in enumerate(lines):
            key = f"{above}{number}"
            yield self._row(line, key, is_open=key in opened)
            if key in opened:
                yield from self._rows(line.parts, opened, f"{key}.")

    def _row(self, line: Line, key: str, *, is_open: bool) -> Row:
        title, when = self._title(line), self._when(line)
        spoken = f"{title}, {when}: {self._sentences.amount(self._kind, line.amount)}"
        level = key.count(".")
        if level:
            spoken = self._tr("Part: {line}").format(line=spoken)
        if can_open(line):
            state = self._tr("Opened.") if is_open else self._tr("Enter opens what lies behind it.")
            spoken = f"{spoken}. {state}"
        mark = ("▾ " if is_open else "▸ ") if can_open(line) else ""
        right = self._sentences.short(self._kind, line.amount)
        indent = "\N{NO-BREAK SPACE}" * 4 * level
        return Row(key, f"{indent}{mark}{title}", spoken, f"{indent}{when}", right=right)

    def _title(self, line: Line) -> str:
        words = self._words[line.code]
        if line.code is Code.OUTING:
            return self._outings[line.outing_ids[0]].activity or words
        if line.code is Code.EXPENSE:
            expense = self._expenses[line.expense_ids[0]]
            return expense.text or self._labels.category[expense.category]
        if line.code is Code.CORRECTION:
            return self._corrections[line.adjustment_ids[0]].note or words
        return words

    def _when(self, line: Line) -> str:
        formats = self._formats
        if line.code is Code.OUTING:
            outing = self._outings[line.outing_ids[0]]
            return f"{formats.full_date(line.start)} {formats.span(outing.start, outing.end)}"
        if line.start == line.end:
            return formats.full_date(line.start)
        if (line.start.year, line.start.month) == (line.end.year, line.end.month):
            return formats.month_title(line.start)
        return formats.range(line.start, line.end)

    # -- rules --------------------------------------------------------------------------------
    def _rule(self, said: RuleSource, key: str) -> Row:
        told = RuleWords(self._view.assignment.terms, self._tr)
        words, where = told.rule(said), told.source(said)
        return Row(key, words, f"{words}. {where}".rstrip(), where)


def can_open(line: Line) -> bool:
    """Whether there is more behind a line than it says itself."""
    only = line.parts[0] if len(line.parts) == 1 else None
    return bool(line.parts) and (only is None or only.code in LEAF or bool(only.parts))


def line_at(lines: Sequence[Line], key: str) -> Line | None:
    """The line at a row's key; None for a heading or a rule."""
    found: Line | None = None
    for number in key.split("."):
        if not number.isdigit() or int(number) >= len(lines):
            return None
        found = lines[int(number)]
        lines = found.parts
    return found
