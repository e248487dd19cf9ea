"""How a figure was reckoned, in words: each line as a row that can be read aloud by itself."""

from collections.abc import Iterator, Mapping, Sequence

from ledsagapp.domain import clock
from ledsagapp.domain.derivation import Derivation, Figure
from ledsagapp.domain.lines import Code, Line, Origin, RuleSaid
from ledsagapp.domain.words import Kind
from ledsagapp.i18n import Catalog
from ledsagapp.ui.labels import Labels
from ledsagapp.ui.sentences import Sentences
from ledsagapp.ui.view import View
from ledsagapp.ui.widgets.sentence_list import Row

LEAF = (Code.OUTING, Code.EXPENSE, Code.CORRECTION)


def figure_words(tr: Catalog) -> Mapping[Figure, str]:
    """What each figure is called at the head of its explanation."""
    return {
        Figure.SLOT_GRANTED: tr("Granted in the month"),
        Figure.SLOT_AVAILABLE: tr("What could be used in the month"),
        Figure.SLOT_USED: tr("Used in the month"),
        Figure.SLOT_COVERED: tr("Covered in the month"),
        Figure.SLOT_OVER: tr("Beyond what was granted, in the month"),
        Figure.SLOT_LEFT: tr("Left after the month"),
        Figure.GRANTED: tr("Granted in the frame"),
        Figure.USED: tr("Used in the frame"),
        Figure.COVERED: tr("Covered in the frame"),
        Figure.OVER: tr("Beyond what was granted, in the frame"),
        Figure.EXPIRED: tr("Expired unused"),
        Figure.REMAINING_NOW: tr("What may be used now"),
        Figure.REMAINING_FRAME: tr("Left in the frame"),
        Figure.AHEAD: tr("Used before it was granted"),
        Figure.PLANNED: tr("Booked"),
        Figure.NOT_ELIGIBLE: tr("Not paid by the rules"),
    }


def code_words(tr: Catalog) -> Mapping[Code, str]:
    """What each kind of line says."""
    return {
        Code.CARRIED: tr("Carried on from before"),
        Code.GRANTED: tr("Granted"),
        Code.GRANTED_LATER: tr("Granted later in the frame"),
        Code.USED: tr("Used"),
        Code.OVER: tr("Used beyond what was granted, not taken from later months"),
        Code.COVERED: tr("Covered"),
        Code.LEFT: tr("Left"),
        Code.LAPSED: tr("Expired unused"),
        Code.USED_OF_GRANT: tr("Used of it in time"),
        Code.NOT_BELOW_ZERO: tr("Granted but not used yet"),
        Code.OUTING: tr("Outing"),
        Code.LENGTH: tr("From start to end"),
        Code.COMPANIONS: tr("For more than one companion"),
        Code.ROUNDING: tr("Rounding"),
        Code.PROVIDER_COUNTED: tr("The provider counted otherwise"),
        Code.OTHER_MONTH: tr("Counted in another month"),
        Code.CORRECTION: tr("Correction"),
        Code.EXPENSE: tr("Expense"),
        Code.SPENT: tr("Spent"),
        Code.NOT_ELIGIBLE: tr("Not paid by the rules"),
        Code.ACTIVITY: tr("Activity"),
        Code.WITHIN_LIMIT: tr("The limit for an activity"),
        Code.DAY: tr("The day"),
        Code.WITHIN_CAP: tr("The limit for a day"),
        Code.MONTHLY: tr("As the decision says"),
        Code.SHARE: tr("The share of the days"),
        Code.EARNED: tr("For the hours of an outing"),
    }


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
            span = clock.local(outing.start).isoformat(), clock.local(outing.end).isoformat()
            return f"{formats.full_date(line.start)} {formats.span(span[0][:16], span[1][:16])}"
        if line.start == line.end:
            return formats.full_date(line.start)
        if (line.start.year, line.start.month) == (line.end.year, line.end.month):
            return formats.month_title(line.start)
        return formats.range(line.start, line.end)

    # -- rules --------------------------------------------------------------------------------
    def _rule(self, said: RuleSaid, key: str) -> Row:
        words, where = self._rule_words(said), self._source(said)
        return Row(key, words, f"{words}. {where}", where)

    def _rule_words(self, said: RuleSaid) -> str:
        tr, terms = self._tr, self._view.assignment.terms[said.decision_id]
        labels: dict[str, str] = {
            "policy": self._labels.policy[terms.policy],
            "partial": self._labels.partial[terms.partial],
            "rounding": self._labels.rounding[terms.rounding],
            "staffing": self._labels.staffing[terms.staffing],
            "late_cancellation": self._labels.late_cancellation[terms.late_cancellation],
            "monthly": tr("The amount of a month stands in the decision"),
            "total": tr("The whole sum stands in the decision"),
            "categories": tr("What is paid for each kind of cost"),
            "daily_cap": tr("The limit for a day"),
            "limit": tr("A limit for each activity"),
            "rate": tr("A sum for each hour done"),
        }
        return labels[said.key]

    def _source(self, said: RuleSaid) -> str:
        if said.origin is Origin.PRESET:
            return self._tr("Source: {source}.").format(source=said.source)
        if said.origin is Origin.DECISION:
            return self._tr("So says the decision.")
        return self._tr("The usual rule, where nothing else is said.")


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
