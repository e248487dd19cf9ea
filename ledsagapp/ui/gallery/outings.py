"""The dialogs about outings, made without being asked: for pictures and for tests."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QDialog, QPushButton

from ledsagapp.domain.facts import by_start, of_person
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.ui.dialogs.outing.change_several import BulkDialog
from ledsagapp.ui.dialogs.outing.confirm_bookings import CatchUp
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.dialogs.outing.history import history
from ledsagapp.ui.dialogs.outing.templates import TemplatesDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.todo import passed_bookings

Maker = Callable[[Window, Person], QDialog | None]


def _blank_outing(window: Window, status: Status, person: Person) -> Outing:
    day = window.context.today().isoformat()
    return Outing(new_id(), person.id, (), f"{day}T", "", status)


def _new_outing(window: Window, person: Person) -> QDialog:
    return OutingDialog(
        window.context, _blank_outing(window, Status.DONE, person), window, new=True
    )


def _planned_outing(window: Window, person: Person) -> QDialog:
    blank = _blank_outing(window, Status.PLANNED, person)
    return OutingDialog(window.context, blank, window, new=True)


def _outing(window: Window, person: Person) -> QDialog | None:
    """The latest outing with an expense, else the latest of all."""
    ledger = window.view().ledger
    mine = of_person(window.view().ledger.outings, person.id)
    paid = {one.outing_id for one in ledger.expenses if one.receipts}
    latest = max(mine, key=lambda one: (one.id in paid, by_start(one)), default=None)
    return None if latest is None else OutingDialog(window.context, latest, window, new=False)


def _outing_more(window: Window, person: Person) -> QDialog | None:
    dialog = _outing(window, person)
    return dialog and unfold(dialog, window.context.tr("&More…"))


def _cancelled_outing(window: Window, person: Person) -> QDialog | None:
    mine = of_person(window.view().ledger.outings, person.id)
    found = next((one for one in mine if one.reason), None)
    return None if found is None else OutingDialog(window.context, found, window, new=False)


def _outing_problem(window: Window, person: Person) -> QDialog:
    """An end before its start, and Save pressed all the same."""
    blank = _blank_outing(window, Status.DONE, person)
    dialog = OutingDialog(window.context, blank, window, new=True)
    dialog.start.setText("14.00")
    dialog.end.setText("12.30")
    dialog.amount.setText("sju")
    dialog.save_button.click()
    return dialog


def _catch_up(window: Window, _person: Person) -> QDialog | None:
    """Bookings that have passed, one of them called off."""
    if not passed_bookings(window.view()):
        return None
    dialog = CatchUp(window.context, window)
    dialog.call_off()
    return dialog


def _templates(window: Window, _person: Person) -> QDialog:
    return TemplatesDialog(window.context, window)


def _history(window: Window, person: Person) -> QDialog | None:
    mine = of_person(window.view().ledger.outings, person.id)
    return history(window.context, window, mine[-1]) if mine else None


def _several(window: Window, person: Person) -> QDialog | None:
    mine = of_person(window.view().ledger.outings, person.id)
    return BulkDialog(window.context, mine[-3:], window) if mine else None


def _own_words(window: Window, person: Person) -> QDialog:
    """A line in a person's own words, not all of it understood."""
    context, line = window.context, "igår 13 i 3,5 timmar bio med Lisa 145 kr 7:85"
    draft = draft_entry(window.view().ledger, line, context.today(), new_id(), person.id)
    return OutingDialog(context, draft.outing, window, new=True, draft=draft)


def unfold(dialog: QDialog, text: str) -> QDialog:
    """The dialog with the button of that text pressed."""
    for button in dialog.findChildren(QPushButton):
        if button.text() == text:
            button.click()
    return dialog


OF_OUTINGS: Final[tuple[tuple[str, Maker], ...]] = (
    ("outing-new", _new_outing),
    ("outing-planned", _planned_outing),
    ("outing-own-words", _own_words),
    ("catch-up", _catch_up),
    ("templates", _templates),
    ("history", _history),
    ("several", _several),
    ("outing", _outing),
    ("outing-more", _outing_more),
    ("outing-cancelled", _cancelled_outing),
    ("outing-problem", _outing_problem),
)
