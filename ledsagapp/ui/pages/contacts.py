"""Kontakter: those who have decisions, those who come along, those who perform."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ledsagapp.ui.desk import Desk
from ledsagapp.ui.dialogs import contacts
from ledsagapp.ui.labels import Labels
from ledsagapp.ui.view import View
from ledsagapp.ui.widgets.buttons import Button
from ledsagapp.ui.widgets.card import Card
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text import Text

_Edit = Callable[[Desk, QWidget, str], None]


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the three lists: its widgets."""

    rows: SentenceList
    empty: Text
    buttons: tuple[Button, ...]

    def fill(self, rows: Sequence[Row]) -> None:
        self.rows.fill(rows)
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in self.buttons:
            button.setVisible(bool(rows))


class ContactsPage(Page):
    """People, companions and providers, each in a card of its own."""

    reads = frozenset({"people", "companions", "providers", "outings", "decisions"})

    def __init__(self, desk: Desk) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr("Contacts"), tr("What is shown"))
        self._desk = desk
        self._companions = self._card(
            (tr("Companions"), "people", tr("No companions yet.")),
            (tr("New companion"), lambda: contacts.new_companion(desk, self)),
            contacts.change_companion,
            contacts.delete_companion,
        )
        self._providers = self._card(
            (tr("Providers"), "building", tr("No providers yet.")),
            (tr("New provider"), lambda: contacts.new_provider(desk, self)),
            contacts.change_provider,
            contacts.delete_provider,
        )
        self._people = self._card(
            (tr("Those who have decisions"), "person", tr("Nobody yet.")),
            (tr("New person"), lambda: contacts.new_person(desk, self)),
            contacts.change_person,
            contacts.delete_person,
        )
        self.end()

    def _card(
        self,
        words: tuple[str, str, str],
        new: tuple[str, Callable[[], object]],
        change: _Edit,
        delete: Callable[[Desk, str], None],
    ) -> _Part:
        desk, tr = self._desk, self._desk.tr
        title, icon, none = words
        card = Card(desk.look, title, icon)
        rows = SentenceList(desk.look, title)
        rows.opened.connect(lambda key: change(desk, self, key))
        rows.removing.connect(lambda key: delete(desk, key))
        empty = Text(desk.look, none, quiet=True)

        def change_it() -> None:
            if rows.key():
                change(desk, self, rows.key())

        def delete_it() -> None:
            if rows.key():
                delete(desk, rows.key())

        named = tr("{what}: {list}")
        change_name = named.format(what=tr("Change…"), list=title)
        remove_name = named.format(what=tr("Remove"), list=title)
        buttons = (
            Button(desk.look, tr("Change…"), change_it, name=change_name),
            Button(desk.look, tr("Remove"), delete_it, name=remove_name),
        )
        add = Button(desk.look, new[0], new[1], icon="plus")
        for widget in (rows, empty, ButtonRow(add, *buttons)):
            card.body.addWidget(widget)
        self.add(card)
        return _Part(rows, empty, buttons)

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        ledger, tr = view.ledger, self._desk.tr
        text = tr("%n companion(s)", "", len(ledger.companions))
        other = tr("%n provider(s)", "", len(ledger.providers))
        third = tr("%n person (people) with decisions", "", len(ledger.people))
        self.status.say(f"{text}, {other}, {third}.")
        self._companions.fill(self._companion_rows(view))
        self._providers.fill(self._provider_rows(view))
        self._people.fill([Row(one.id, one.name, one.name) for one in ledger.people])

    def _companion_rows(self, view: View) -> list[Row]:
        tr, words = self._desk.tr, Labels(self._desk.tr).employment
        names = {one.id: one.name for one in view.ledger.providers}
        year = str(view.today.year)
        count: dict[str, int] = {}
        for outing in view.ledger.outings:
            if outing.start.startswith(year):
                for key in outing.companion_ids:
                    count[key] = count.get(key, 0) + 1
        rows = []
        for one in sorted(view.ledger.companions, key=lambda one: one.name):
            parts = [names.get(one.provider_id or "", "")]
            parts.append(words[one.employment] if one.employment else "")
            said = tr("%n outing(s) this year", "", count.get(one.id, 0))
            second = " · ".join(part for part in parts if part)
            spoken = ", ".join(part for part in (one.name, *parts, said) if part)
            rows.append(Row(one.id, one.name, spoken, second, right_small=said))
        return rows

    def _provider_rows(self, view: View) -> list[Row]:
        rows = []
        for one in sorted(view.ledger.providers, key=lambda one: one.name):
            parts = [part for part in (one.phone, one.email) if part]
            rows.append(Row(one.id, one.name, ", ".join([one.name, *parts]), " · ".join(parts)))
        return rows
