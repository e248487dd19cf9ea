"""Hur räknades det?: the answer, then the sum line by line, then the rule and its source."""

from PySide6.QtWidgets import QApplication, QWidget

from ledsagapp.domain.decision import Decision
from ledsagapp.domain.figures import Account
from ledsagapp.domain.words import Kind, Policy
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.labels import Labels
from ledsagapp.ui.sentences import CARRYING, COUNTLESS, Sentences
from ledsagapp.ui.widgets.buttons import Button
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.sentence_list import Row, SentenceList


def explain(desk: Desk, parent: QWidget, decision_id: str) -> None:
    """Show how the figure of the account that holds the decision was reckoned."""
    account = desk.view().accounts.holding(decision_id)
    if account is None:
        return
    dialog = Explanation(desk, account, parent)
    dialog.exec()
    dialog.deleteLater()


class Explanation(Dialog):
    """The sum of one account's latest frame as rows one can walk through and copy."""

    def __init__(self, desk: Desk, account: Account, parent: QWidget) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr, tr("How was this reckoned?"), parent)
        self._desk = desk
        sentences = Sentences(desk.formats)
        self._rows = lines(desk, account)
        listed = SentenceList(desk.look, tr("The sum line by line"))
        listed.fill(self._rows)
        self.place(listed)
        copy = Button(desk.look, tr("C&opy"), self._copy)
        self.finish(lambda: True, more=copy, save_text=tr("&Close"), cancel=False)
        self.consequence.say(f"{sentences.headline(account)}. {_rule(desk, account)}")

    def _copy(self) -> None:
        text = "\n".join(row.spoken for row in self._rows)
        QApplication.clipboard().setText(f"{text}\n{self.consequence.sentence()}")
        self.message.show()
        self.message.say(self.tr("Copied."))


def lines(desk: Desk, account: Account) -> list[Row]:
    """The sum of the account's latest frame, one row for each step."""
    rows: list[Row] = []
    if not account.frames or account.policy in COUNTLESS:
        return rows
    tr, sentences, frame = desk.tr, Sentences(desk.formats), account.frames[-1]
    carried = 0
    for slot in frame.slots:
        if slot.start > desk.today():
            break
        month = desk.formats.month_title(slot.start)
        if carried and account.policy in CARRYING:
            rows.append(_row(sentences, account.kind, tr("Carried on from before"), month, carried))
        rows.append(_row(sentences, account.kind, tr("Granted"), month, slot.granted))
        if slot.used:
            rows.append(_row(sentences, account.kind, tr("Used"), month, -slot.used))
        if slot.over:
            text = tr("Used beyond what was granted, not taken from later months")
            rows.append(_row(sentences, account.kind, text, month, slot.over))
        label = tr("Left of the frame so far") if account.policy is Policy.POOL else tr("Left")
        rows.append(_row(sentences, account.kind, label, month, slot.left))
        carried = slot.left
    later = sum(slot.granted for slot in frame.slots if slot.start > desk.today())
    if later and account.policy in (Policy.CARRY_FORWARD, Policy.PER_HOUR):
        rows.append(
            _row(
                sentences,
                account.kind,
                tr("Granted later in the frame"),
                desk.formats.range(frame.start, frame.end),
                later,
            )
        )
    if account.current is not None:
        total = tr("Left in the frame")
        until = desk.formats.range(frame.start, frame.end)
        rows.append(_row(sentences, account.kind, total, until, account.current.remaining_frame))
    return rows


def _row(sentences: Sentences, kind: Kind, what: str, why: str, amount: int) -> Row:
    return Row(
        f"{what} {why}",
        what,
        f"{what}, {why}: {sentences.amount(kind, amount)}",
        why,
        right=sentences.short(kind, amount),
    )


def _rule(desk: Desk, account: Account) -> str:
    """The rule in words, and what a preset names as its source."""
    decision = next(
        one for one in desk.view().ledger.decisions if one.id == account.decision_ids[-1]
    )
    text = desk.tr("The rule: {rule}. It can be changed under Decisions.")
    said = text.format(rule=Labels(desk.tr).policy[account.policy].lower())
    return " ".join(part for part in (said, _source(desk, decision)) if part)


def _source(desk: Desk, decision: Decision) -> str:
    preset = desk.presets.get(decision.rules.preset or "")
    if preset is None:
        return ""
    return desk.tr("Source: {source}.").format(source=preset.source)
