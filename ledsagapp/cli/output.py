"""What the command line writes: figures as JSON or as plain text, and faults as lines."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from functools import partial
from typing import Any, Final, Protocol

from ledsagapp.cli.answer import DisagreesError, RefusedError
from ledsagapp.domain.accounting.account_figures import figures_now, lost_minutes
from ledsagapp.domain.accounting.account_values import Account, Accounts, Frame, Slot
from ledsagapp.domain.accounting.currency import money_of
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.exchange.ledger.document import LedgerDocument
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence

__all__ = ("DisagreesError", "RefusedError")

# The place says all there is to these; other faults name the value.
_WITHOUT_VALUES = ("before_start", "ends_before_start")


MOST_FAULTS: Final = 50


class Own(Protocol):
    """What a command asks of the person's own book."""

    def ledger(self) -> Ledger:
        """Everything in it."""

    def document(self) -> LedgerDocument:
        """All of it, receipts included."""

    def export(self) -> Iterator[bytes]:
        """It as a ledger document, bit by bit."""

    def ledger_if_there(self) -> Ledger:
        """Everything in it; nothing where there is no book."""

    def ledger_and_changes(self) -> tuple[Ledger, dict[str, int]]:
        """Everything in it, and how often each outing was changed."""

    def change(self, change: Callable[..., int]) -> int:
        """Change it, after a safety copy; what the change answers."""

    def look_at(self, document: LedgerDocument, *, plain: bool) -> str:
        """What taking a document in would come to, in words or ``plain`` for programs."""

    def take_in(
        self, document: LedgerDocument, presets: Presets, *, replace: bool, plain: bool
    ) -> str:
        """Take in a document; the answer tells how much was new."""

    def open_book(self) -> AbstractContextManager[Any]:
        """The book itself, until the end of the block."""

    def undo(self, *, again: bool) -> str:
        """Take the latest step back, or make it again; the answer tells which it was."""

    def history(self, id_: str) -> str:
        """What became of an entry, a line each saving."""


def fault_lines(problems: Sequence[Problem], whole: str, tr: Catalog | None) -> list[str]:
    """One line a fault: its place, or the name of the whole document, and what it is.

    In a language, or without one in the fixed English words meant for programs.
    """
    lines = []
    for problem in problems[:MOST_FAULTS]:
        words = _fixed_words(problem) if tr is None else problem_sentence(problem, tr)
        lines.append(_one_line(f"{problem.place or whole}: {words}"))
    more = len(problems) - len(lines)
    if more:
        lines.append(f"and {more} more" if tr is None else tr("And %n more.", "", more))
    return lines


def _fixed_words(problem: Problem) -> str:
    words = problem.code.replace("_", " ")
    if not problem.values or problem.code in _WITHOUT_VALUES:
        return words
    return f"{words} ({', '.join(problem.values)})"


def _one_line(text: str) -> str:
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)


class AccountTable:
    """Draws the accounts of a ledger; one paragraph an account, one line a month."""

    def __init__(self, ledger: Ledger, tr: Catalog, presets: Presets) -> None:
        self.tr = tr
        self._money = partial(money_of, ledger=ledger, presets=presets)
        self.formats = Formats(tr)
        self.labels = Labels(tr)
        self.on = date.min
        self.names = {person.id: person.name for person in ledger.people}

    def text(self, reckoned: Accounts) -> str:
        """The whole answer."""
        self.on = reckoned.on
        parts = ["\n".join(self._account(account)) for account in reckoned.accounts]
        if not parts:
            parts = [self.tr("There is no decision.")]
        if reckoned.unassigned:
            parts.append("\n".join([self._unassigned_title(), *reckoned.unassigned]))
        return "\n\n".join(parts).replace("\N{NO-BREAK SPACE}", " ") + "\n"

    def _unassigned_title(self) -> str:
        return self.tr("No decision was in force for these entries:")

    def _account(self, account: Account) -> Iterable[str]:
        name = self.names.get(account.person_id, account.person_id)
        yield f"{name}: {self.labels.kind[account.kind]} ({', '.join(account.decision_ids)})"
        yield self.labels.policy[account.policy]
        if not account.frames:
            yield self.tr("The decision is not in force yet.")
        for frame in account.frames:
            yield from self._frame(account, frame)
        if account.current and account.policy not in (Policy.FREE, Policy.PER_ACTIVITY):
            yield from self._current(account)
        if account.not_eligible:
            amount = self._amount(account, account.not_eligible)
            yield self.tr("Not paid by the rules: {amount}").format(amount=amount)

    def _frame(self, account: Account, frame: Frame) -> Iterable[str]:
        tr = self.tr
        yield ""
        yield self.formats.sentence(self.formats.range(frame.start, frame.end))
        rows = [self._row(account, slot) for slot in frame.slots]
        sums = (frame.granted, None, frame.used, frame.covered, frame.over, None)
        total = [tr("Total"), *("" if n is None else self._amount(account, n) for n in sums)]
        heads = [tr("Month"), tr("Granted"), tr("Available"), tr("Used"), tr("Covered")]
        yield from columns([[*heads, tr("Over"), tr("Left")], *rows, total])
        if unused := lost_minutes(account.policy, frame):
            amount = self._amount(account, unused)
            yield self.tr("Expired unused: {amount}").format(amount=amount)

    def _row(self, account: Account, slot: Slot) -> list[str]:
        figures = slot.granted, slot.available, slot.used, slot.covered, slot.over, slot.left
        return [self._days(slot), *(self._amount(account, figure) for figure in figures)]

    def _days(self, slot: Slot) -> str:
        return f"{slot.start} – {slot.end}"

    def _current(self, account: Account) -> Iterable[str]:
        current = account.current
        found = figures_now(account, self.on)
        if current is None or found is None:
            return
        lines = [
            (self.tr("May be used now: {amount}"), found.this_month),
            (self.tr("Left in the frame: {amount}"), found.left),
        ]
        if found.differs:
            lines.append((self.tr("Left by the letter: {amount}"), found.letter))
        if found.ahead:
            lines.append((self.tr("More than granted so far: {amount}"), found.ahead))
        if found.beyond:
            lines.append((self.tr("More than the whole frame: {amount}"), found.beyond))
        if current.planned:
            lines.append((self.tr("Booked: {amount}"), current.planned))
        yield ""
        for line, amount in lines:
            yield line.format(amount=self._amount(account, amount))

    def _amount(self, account: Account, amount: int) -> str:
        if account.kind is Kind.HOURS:
            return self.formats.hours_short(amount)
        return self.formats.counting(self._money(account.decision_ids)).kr(amount)


def columns(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Rows as lines, the first column to the left and figures to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        yield "  " + "  ".join(cells).rstrip()
