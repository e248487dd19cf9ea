"""Nytt beslut, Ändra beslut, Ändrat från ett datum: what was granted and by which rules."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Desk
from ledsagapp.ui.dialogs.decision.form import DecisionDialog
from ledsagapp.wording.common.labels import Labels
from ledsagapp.workflow.commands import remove_decision, save_decision


def new_decision(desk: Desk, parent: QWidget, kind: Kind = Kind.HOURS) -> None:
    """Write down a decision of the person chosen."""
    person = desk.view().person
    if person is None:
        desk.say(desk.tr("First say whose decision it is, under Contacts or with the first steps."))
        return
    first = desk.today().replace(day=1)
    blank = Decision(new_id(), person.id, kind, first, None, None, None)
    _edit(desk, DecisionDialog(desk, blank, parent, new=True))


def change_decision(desk: Desk, parent: QWidget, decision_id: str) -> None:
    """Put right what is written about a decision; the past is reckoned anew."""
    decision = desk.book.decisions.get(decision_id)
    if decision is not None:
        _edit(desk, DecisionDialog(desk, decision, parent, new=False))


def changed_from(desk: Desk, parent: QWidget, decision_id: str) -> None:
    """A new version from a date: the old decision ends the day before, and stays as it was."""
    old = desk.book.decisions.get(decision_id)
    if old is None:
        return
    dialog = following(desk, parent, old)

    def keep() -> None:
        new = dialog.decision
        ended = replace(old, valid_to=new.valid_from - timedelta(days=1))
        with desk.book.together("change_decision", new.id, new.valid_from.isoformat()):
            desk.book.decisions.put(ended)
            desk.book.decisions.put(new)

    if dialog.kept(keep):
        _say(desk, dialog.decision)
    dialog.deleteLater()


def following(desk: Desk, parent: QWidget, old: Decision) -> DecisionDialog:
    """The form of the decision that takes over from an earlier one, first filled in like it."""
    today = desk.today()
    first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    copy = replace(
        old,
        id=new_id(),
        valid_from=first,
        valid_to=None,
        decided_on=None,
        received_on=None,
        case_number=None,
        unknown="",
    )
    return DecisionDialog(desk, copy, parent, new=True, follows=old)


def delete_decision(desk: Desk, decision_id: str) -> None:
    """Remove a decision at once; outings and expenses stay."""
    decision = desk.book.decisions.get(decision_id)
    if decision is None:
        return
    remove_decision(desk.book, desk.view().ledger, decision)
    text = desk.tr("Removed: the decision from {date}. Ctrl+Z brings it back.")
    desk.say(text.format(date=desk.formats.full_date(decision.valid_from)))


def _edit(desk: Desk, dialog: DecisionDialog) -> None:
    if dialog.kept(lambda: save_decision(desk.book, dialog.decision)):
        _say(desk, dialog.decision)
    dialog.deleteLater()


def _say(desk: Desk, decision: Decision) -> None:
    text = desk.tr("Saved: {kind}, the decision from {date}.")
    day: date = decision.valid_from
    kind = Labels(desk.tr).kind[decision.kind]
    desk.say(text.format(kind=kind.lower(), date=desk.formats.full_date(day)))
