"""Träff eller samtal med kontaktpersonen: a day, how one met, and a note; never any hours."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.case.meetings import contact_decisions
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.private import NOTE, private_field_names
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.domain.values import replace
from ledsagapp.reports.parts.contact_words import kind_words
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.entries.draft import contact_draft_words
from ledsagapp.workflow.own_words import ContactDraft, save_contact


def new_contact(context: Context, parent: QWidget, decision_id: str = "") -> None:
    """Record a contact; without an id with the contact person one has today, or had last."""
    view = context.view()
    held = contact_decisions(view.ledger, view.person_id)
    now = [one for one in held if one.in_force(view.today)] or list(held)
    decision = next((one for one in held if one.id == decision_id), now[-1] if now else None)
    if decision is None:
        context.say(
            context.tr("There is no decision on a contact person. First add it, under Decisions.")
        )
        return
    day = decision.nearest_day(context.today())
    blank = Contact(new_id(), decision.person_id, decision.id, day, ContactKind.MEETING)
    _edit(context, ContactDialog(context, decision, blank, parent, new=True))


def contact_in_words(context: Context, parent: QWidget, draft: ContactDraft) -> bool:
    """The form of a contact filled from a line in own words; whether it was saved."""
    if draft.decision is None:
        new_contact(context, parent)
        return False
    told = contact_draft_words(draft.understood, context.formats)
    dialog = ContactDialog(context, draft.decision, draft.contact, parent, new=True, told=told)
    dialog.mark_changed()
    return _edit(context, dialog)


def change_contact(context: Context, parent: QWidget, contact_id: str) -> None:
    """Change a contact."""
    found = context.book.contacts.get(contact_id)
    decision = None if found is None else context.book.decisions.get(found.decision_id)
    if found is not None and decision is not None:
        dialog = ContactDialog(context, decision, found, parent, new=False)
        _edit(context, dialog, new=False)


def delete_contact(context: Context, contact_id: str) -> None:
    """Remove a contact at once; undo brings it back."""
    found = context.book.contacts.get(contact_id)
    if found is None:
        return
    with context.book.together("remove_contact", found.id, found.date.isoformat()):
        context.book.contacts.remove(found.id)
    text = context.tr("Removed: {what}, {day}. Ctrl+Z brings it back.")
    what = kind_words(context.tr)[found.kind]
    context.say(text.format(what=what, day=context.formats.day_month(found.date)))


def _edit(context: Context, dialog: "ContactDialog", *, new: bool = True) -> bool:
    done = dialog.run_until_saved(lambda: save_contact(context.book, dialog.contact, new=new))
    if done:
        saved = dialog.contact
        text = context.tr("Saved: {what}, {day}.")
        what = kind_words(context.tr)[saved.kind]
        context.say(text.format(what=what, day=context.formats.day_month(saved.date)))
    dialog.deleteLater()
    return done


class ContactDialog(Dialog):
    """Edits a copy of a contact; ``contact`` holds what was saved."""

    def __init__(
        self,
        context: Context,
        decision: Decision,
        contact: Contact,
        parent: QWidget,
        *,
        new: bool,
        told: str = "",
    ) -> None:
        title = context.tr("New contact") if new else context.tr("Change the contact")
        super().__init__(context.theme, context.tr, title, parent)
        self.context = context
        self.contact = contact
        self._decision = decision
        if told:
            note = Sentence(context.theme, context.tr("What was understood"), tone="note")
            note.say(told)
            self.place(note)
        self._make()
        self.finish(self._save_it)
        self.consequence.say(
            self.tr("Each contact counts as one. It takes no hours from any decision.")
        )

    def _make(self) -> None:
        tr, theme, one = self.tr, self.theme, self.contact
        self.day = DateInput(self.context.formats, self.context.today())
        self.day.put(one.date)
        words = kind_words(self.catalog)
        self.kind = Choice([(key.value, words[key]) for key in ContactKind])
        self.kind.choose(one.kind.value)
        self.note = LineInput(one.note or "")
        self.day_field = DayField(theme, tr("&Date"), self.day, self.catalog)
        self.row(self.day_field, Field(theme, tr("How did you &meet?"), self.kind))
        self.row(Field(theme, tr("&Other information"), self.note, tr("Need not be filled in.")))
        self.private = Tick(tr("This is only for me"))
        self.private.setChecked(NOTE in one.private)
        self.private.toggled.connect(lambda _on: self.mark_changed())
        self.row(Field(theme, "", self.private, tr("It never leaves this computer.")))
        for line in (self.day, self.note):
            line.textEdited.connect(lambda _text: self.mark_changed())
        self.kind.activated.connect(lambda _index: self.mark_changed())

    def _save_it(self) -> bool:
        tr, day = self.tr, self.day.value()
        self.day_field.look(needed=True)
        if day is None:
            return False
        if not self._decision.in_force(day):
            self.day_field.set_error(tr("The decision is not in force on that day."))
            return False
        note, kind = self.note.text().strip() or None, ContactKind(self.kind.key())
        private = private_field_names(((NOTE, self.private.isChecked()),))
        self.contact = replace(self.contact, date=day, kind=kind, note=note, private=private)
        return True
