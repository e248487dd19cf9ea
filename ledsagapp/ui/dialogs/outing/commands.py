"""Ny utflykt, Boka utflykt, Ändra: one form for what was done or will be done."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import latest_outing, of_person
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.cancellation_fields import HAPPENS
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.commands import move_to_day, remove_outing, remove_outings, save_outing
from ledsagapp.workflow.own_words import contact_draft


def new_outing(context: Context, parent: QWidget, day: date | None = None) -> None:
    """Write up an outing; "save and new" opens the next form with the same day."""
    _make(context, parent, day or context.today(), Status.DONE)


def book_outing(context: Context, parent: QWidget, day: date | None = None) -> None:
    """Book an outing to come."""
    _make(context, parent, day, Status.PLANNED)


def _make(context: Context, parent: QWidget, day: date | None, status: Status) -> None:
    person = context.view().person
    if person is None:
        context.say(
            context.tr("First say whose decision it is, under Contacts or with the first steps.")
        )
        return
    latest = _latest(context, person.id)
    again = True
    while again:
        again = False
        blank = Outing(
            new_id(),
            person.id,
            latest.companion_ids if latest else (),
            f"{day.isoformat()}T" if day else "",
            "",
            status,
            provider_id=latest.provider_id if latest else None,
        )
        dialog = OutingDialog(context, blank, parent, new=True)
        if dialog.run_until_saved(partial(_save, context, dialog)):
            again = dialog.again
        dialog.deleteLater()


def own_words(context: Context, parent: QWidget, line: str) -> bool:
    """Fill the form with what a line in a person's own words says; whether it was saved."""
    view = context.view()
    if view.person is None:
        context.say(
            context.tr("First say whose decision it is, under Contacts or with the first steps.")
        )
        return False
    contact = contact_draft(view.ledger, line, context.today(), view.person.id, context.tr.language)
    if contact is not None:
        return bool(dialogs.contact_in_words(context, parent, contact))
    draft = draft_entry(
        view.ledger, line, context.today(), new_id(), view.person.id, now=context.now()
    )
    return fill_in(context, parent, draft, touched=True)


def fill_in(context: Context, parent: QWidget, draft: Draft, *, touched: bool = False) -> bool:
    """The form of a new outing filled from a draft; whether it was saved.

    ``touched``: what stands there was written, and would be lost by leaving it.
    """
    dialog = OutingDialog(context, draft.outing, parent, new=True, draft=draft)
    if touched:
        dialog.mark_changed()
    saved = dialog.run_until_saved(lambda: _save(context, dialog))
    dialog.deleteLater()
    return saved


def same_as_last(context: Context, parent: QWidget) -> None:
    """The latest outing that was done, once more, today."""
    view = context.view()
    done = [one for one in view.outings if one.status is Status.DONE]
    latest = latest_outing(done, view.today)
    if latest is None:
        context.say(context.tr("There is no earlier outing to repeat."))
        return
    same_again(context, parent, latest.id)


def change_outing(
    context: Context,
    parent: QWidget,
    outing_id: str,
    status: Status | None = None,
    *,
    at_status: bool = False,
) -> None:
    """Change an outing; with a status it is put into the form, to be saved with the rest.

    ``at_status`` begins at the question how it turned out.
    """
    outing = context.book.outings.get(outing_id)
    if outing is None:
        return
    if status is not None:
        outing = replace(outing, status=status)
    dialog = OutingDialog(context, outing, parent, new=False)
    if at_status:
        dialog.status.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.run_until_saved(lambda: _save(context, dialog))
    dialog.deleteLater()


def same_again(context: Context, parent: QWidget, outing_id: str) -> None:
    """A new outing with everything but the day as in an earlier one."""
    outing = context.book.outings.get(outing_id)
    if outing is None:
        return
    copy = replace(
        move_to_day(outing, context.today(), new_id()),
        status=Status.DONE,
        counted_minutes=None,
        reason=None,
        cancelled_on=None,
        cancelled_time=None,
        cancelled_by=None,
        note=None,
        unknown="",
    )
    dialog = OutingDialog(context, copy, parent, new=True)
    dialog.run_until_saved(lambda: _save(context, dialog))
    dialog.deleteLater()


def delete_outing(context: Context, outing_id: str) -> None:
    """Remove an outing at once; undo brings it back with its expenses."""
    outing = context.book.outings.get(outing_id)
    if outing is None:
        return
    view = context.view()
    what = Rows(view, context.formats, Labels(context.tr)).what(outing)
    costs = remove_outing(context.book, view.ledger, outing)
    text = context.tr("Removed: {what}, {day}. Ctrl+Z brings it back.")
    if costs:
        text = context.tr("Removed with its expenses: {what}, {day}. Ctrl+Z brings it back.")
    context.say(text.format(what=what, day=context.formats.day_month(start_day(outing))))


def delete_outings(context: Context, ids: Sequence[str]) -> None:
    """Remove several outings at once, as one step."""
    found = [one for key in ids if (one := context.book.outings.get(key)) is not None]
    context.safe.back_up_before()
    remove_outings(context.book, context.view().ledger, found)
    context.say(context.tr("%n outing(s) removed. Ctrl+Z brings them back.", "", len(found)))


def _save(context: Context, dialog: OutingDialog) -> None:
    outing = dialog.outing
    save_outing(
        context.book, outing, dialog.expenses, dialog.files, dialog.further, dialog.template
    )
    view = context.view()
    labels = Labels(context.tr)
    rows = Rows(view, context.formats, labels)
    hours = rows.hours(outing)
    if outing.status not in HAPPENS:
        hours = f"{labels.status_inside[outing.status]}, {hours}"
    text = context.tr("Saved: {what}, {day}, {hours}.")
    if dialog.further:
        text = context.tr(
            "Saved: {what}, {day}, {hours}, and %n more day(s).", "", len(dialog.further)
        )
    context.say(
        text.format(
            what=rows.what(outing),
            day=context.formats.day_month(start_day(outing)),
            hours=hours,
        )
    )


def _latest(context: Context, person_id: str) -> Outing | None:
    return latest_outing(of_person(context.view().ledger.outings, person_id))
