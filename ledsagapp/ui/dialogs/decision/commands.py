"""Nytt beslut, Ändra beslut, Ändrat från ett datum: what was granted and by which rules."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.dates.calendar import next_month
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.decision.form import DecisionDialog
from ledsagapp.wording.common.labels import Labels
from ledsagapp.workflow.commands import remove_decision, save_decision


def new_decision(context: Context, parent: QWidget, kind: Kind = Kind.HOURS) -> None:
    """Write down a decision of the person chosen."""
    person = context.view().person
    if person is None:
        context.say(
            context.tr("First say whose decision it is, under Contacts or with the first steps.")
        )
        return
    first = context.today().replace(day=1)
    blank = Decision(new_id(), person.id, kind, first, None, None, None)
    _edit(context, DecisionDialog(context, blank, parent, new=True))


def change_decision(context: Context, parent: QWidget, decision_id: str) -> None:
    """Put right what is written about a decision; the past is reckoned anew."""
    decision = context.book.decisions.get(decision_id)
    if decision is not None:
        _edit(context, DecisionDialog(context, decision, parent, new=False))


def change_from_date(context: Context, parent: QWidget, decision_id: str) -> None:
    """A new version from a date: the old decision ends the day before, and stays as it was."""
    old = context.book.decisions.get(decision_id)
    if old is None:
        return
    dialog = following(context, parent, old)

    def keep() -> None:
        new = dialog.decision
        ended = replace(old, valid_to=new.valid_from - timedelta(days=1))
        with context.book.together("change_decision", new.id, new.valid_from.isoformat()):
            context.book.decisions.put(ended)
            context.book.decisions.put(new)

    if dialog.run_until_saved(keep):
        _say(context, dialog.decision)
    dialog.deleteLater()


def following(context: Context, parent: QWidget, old: Decision) -> DecisionDialog:
    """The form of the decision that takes over from an earlier one, first filled in like it."""
    today = context.today()
    first = next_month(today)
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
    return DecisionDialog(context, copy, parent, new=True, follows=old)


def delete_decision(context: Context, decision_id: str) -> None:
    """Remove a decision at once; outings and expenses stay."""
    decision = context.book.decisions.get(decision_id)
    if decision is None:
        return
    remove_decision(context.book, context.view().ledger, decision)
    text = context.tr("Removed: the decision from {date}. Ctrl+Z brings it back.")
    context.say(text.format(date=context.formats.full_date(decision.valid_from)))


def _edit(context: Context, dialog: DecisionDialog) -> None:
    if dialog.run_until_saved(lambda: save_decision(context.book, dialog.decision)):
        _say(context, dialog.decision)
    dialog.deleteLater()


def _say(context: Context, decision: Decision) -> None:
    text = context.tr("Saved: {kind}, the decision from {date}.")
    day: date = decision.valid_from
    kind = Labels(context.tr).kind_inside[decision.kind]
    context.say(text.format(kind=kind, date=context.formats.full_date(day)))
