"""A card of the contacts with a contact person: how many, each one, and a new one."""

from collections.abc import Callable
from functools import partial

from ledsagapp.domain.case.meetings import contacts_between, count_contacts, on_contact_person
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.case.contacts import contact_row, counted_sentence


class ContactCard(Card):
    """The contacts of a decision; ``new``, ``change`` and ``remove`` are told which is meant."""

    def __init__(
        self,
        context: Context,
        new: Callable[[], None],
        change: Callable[[str], None],
        remove: Callable[[str], None],
    ) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Contacts with the contact person"), "people")
        self._context = context
        self._said = Sentence(context.theme, tr("How many contacts"))
        self.list = SentenceList(context.theme, tr("The contacts"))
        self.list.opened.connect(change)
        self.list.removing.connect(remove)
        named = tr("{what}: {list}")
        self._buttons = [
            Button(
                context.theme,
                words,
                partial(self._do, deed),
                name=named.format(what=words, list=tr("The contacts")),
            )
            for words, deed in ((tr("Change…"), change), (tr("Remove"), remove))
        ]
        first = Button(context.theme, tr("New contact…"), new, icon="plus")
        for widget in (self._said, self.list, ButtonRow(first, *self._buttons)):
            self.body.addWidget(widget)

    def _do(self, deed: Callable[[str], None]) -> None:
        if self.list.key():
            deed(self.list.key())

    def show_decision(self, one: Decision, view: View) -> None:
        """Show the contacts of a decision; the card is away where it grants no contact person."""
        self.setVisible(on_contact_person(one))
        if not on_contact_person(one):
            return
        formats, last = self._context.formats, one.valid_to or view.today
        every = contacts_between(view.ledger, one.person_id, one.valid_from, max(last, view.today))
        found = [contact for contact in every if contact.decision_id == one.id]
        year = [contact for contact in found if contact.date.year == view.today.year]
        self._said.say(counted_sentence(count_contacts(year), view.today.year, formats))
        self.list.fill([contact_row(contact, formats) for contact in reversed(found)])
        self.list.setVisible(bool(found))
        for button in self._buttons:
            button.setVisible(bool(found))
