"""Hur räknades det?: the answer, then the sum line by line, then each rule and its source."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.explanation.explain import Derivation, Explainer
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.parts.line_words import figure_words
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.explanation import DerivationRows, can_open, line_at
from ledsagapp.workflow.explanation_report import explanation_report


def explain(
    context: Context,
    parent: QWidget,
    decision_id: str,
    figure: Figure | str | None = None,
    day: date | None = None,
) -> None:
    """Show how a figure of the account that holds the decision was computed.

    Without a figure, what is left; ``day`` chooses another frame or month than today's.
    """
    account = context.view().holding(decision_id)
    if account is None:
        return
    wanted = figure_named(figure) if isinstance(figure, str) else figure
    dialog = Explanation(context, account, parent, wanted, day)
    dialog.exec()
    dialog.deleteLater()


def figure_named(name: str) -> Figure | None:
    """The figure of that name; None for the one that says most."""
    return next((one for one in Figure if one.value == name), None)


class Explanation(Dialog):
    """The sum of one figure as rows one can walk through, open and copy."""

    def __init__(
        self,
        context: Context,
        account: Account,
        parent: QWidget,
        figure: Figure | None = None,
        day: date | None = None,
    ) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("How was this reckoned?"), parent)
        self._derivation = _derivation(context, account, figure, day)
        self._opened: frozenset[str] = frozenset()
        self._sentences = sentences = Sentences(context.formats)
        people = {person.id: person.name for person in context.view().ledger.people}
        self._about = people.get(account.person_id, "")
        self._made = DerivationRows(context.view(), sentences, account.kind)
        self._list = SentenceList(context.theme, tr("The sum line by line"))
        self._list.opened.connect(self._open)
        self._fill()
        self.place(self._list)
        copy = Button(context.theme, tr("C&opy"), self._copy)
        self.finish(lambda: True, more=copy, save_text=tr("&Close"), cancel=False)
        self.consequence.say(self._answer(sentences, account))

    def _answer(self, sentences: Sentences, account: Account) -> str:
        found = self._derivation
        if found is None:
            return sentences.headline(account)
        text = self.tr("{figure}, {period}: {amount}. The rules can be changed under Decisions.")
        return text.format(
            figure=figure_words(self.catalog, capped=account.policy is Policy.FREE)[found.figure],
            period=sentences.formats.range(found.start, found.end),
            amount=sentences.amount(account.kind, found.amount),
        )

    def _fill(self) -> None:
        if self._derivation is not None:
            self._list.fill(self._made.rows(self._derivation, self._opened))

    def _open(self, key: str) -> None:
        """Open or close what lies behind the row."""
        line = line_at(self._derivation.lines, key) if self._derivation else None
        if line is None or not can_open(line):
            return
        if key in self._opened:
            below = {one for one in self._opened if one.startswith(f"{key}.")}
            self._opened -= below | {key}
        else:
            self._opened |= {key}
        self._fill()

    def _copy(self) -> None:
        """Copy the answer, every line with what is behind it, and the rules."""
        report = self.report()
        answer = self.consequence.sentence()
        copy_text(plain_text(report) if report else answer)
        self.message.show()
        self.message.say(self.tr("Copied."))

    def report(self) -> Report | None:
        """What is explained, to be copied or printed; None where there is nothing to explain."""
        if self._derivation is None:
            return None
        answer = self.consequence.sentence()
        return explanation_report(
            self._derivation, self._made, self._sentences, answer, self._about
        )


def _derivation(
    context: Context, account: Account, figure: Figure | None, day: date | None
) -> Derivation | None:
    """The figure asked for, else the one that says most of the account today."""
    view, chosen = context.view(), figure
    if chosen is None and account.policy is Policy.FREE:
        chosen = Figure.USED
    elif chosen is None and account.policy is Policy.PER_ACTIVITY:
        chosen = Figure.COVERED
    elif chosen is None:
        chosen = Figure.CAREFUL if account.current is not None else Figure.EXPIRED
    if chosen is Figure.EXPIRED and day is None and account.frames:
        day = account.frames[-1].end
    return Explainer(view.ledger, account, view.today, context.presets).derivation(chosen, day)
