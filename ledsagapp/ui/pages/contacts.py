"""Kontakter: those who have decisions, those who come along, those who perform."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.case.inactive_providers import silent_providers
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs import contacts
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.search import Search
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.row_menu import CHANGE_KEY, REMOVE_KEY, RowMenu, by_button
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows

_Edit = Callable[[Context, QWidget, str], None]


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the three lists: its widgets."""

    rows: SentenceList
    empty: Text
    buttons: tuple[Button, ...]

    def fill(self, rows: Sequence[Row], *, some: bool) -> None:
        """Show rows; that there is nobody is said only where there is none to be searched for."""
        self.rows.fill(rows)
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows and not some)
        for button in self.buttons:
            button.setVisible(bool(rows))


class ContactsPage(Page):
    """People, companions and providers, each in a card of its own."""

    reads = frozenset({"people", "companions", "providers", "outings", "decisions"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Contacts"), tr("What is shown"))
        self._context = context
        self._search = Search(context, self, tr("name, phone or provider"))
        self._search.changed.connect(self._refill)
        self._search.told.connect(lambda: context.say(self.status.sentence()))
        self.add(self._search)
        self._companions = self._card(
            (tr("Companions"), "people", tr("No companions yet.")),
            (tr("New companion"), lambda: contacts.new_companion(context, self)),
            contacts.change_companion,
            contacts.delete_companion,
        )
        self._providers = self._card(
            (tr("Providers"), "building", tr("No providers yet.")),
            (tr("New provider"), lambda: contacts.new_provider(context, self)),
            contacts.change_provider,
            contacts.delete_provider,
        )
        self._people = self._card(
            (tr("Those who have decisions"), "person", tr("Nobody yet.")),
            (tr("New person"), lambda: contacts.new_person(context, self)),
            contacts.change_person,
            contacts.delete_person,
        )
        self.end()

    def _card(
        self,
        words: tuple[str, str, str],
        new: tuple[str, Callable[[], object]],
        change: _Edit,
        delete: Callable[[Context, str], None],
    ) -> _Part:
        context, tr = self._context, self._context.tr
        title, icon, none = words
        card = Card(context.theme, title, icon)
        rows = SentenceList(context.theme, title)
        rows.opened.connect(lambda key: change(context, self, key))
        rows.removing.connect(lambda key: delete(context, key))
        empty = Text(context.theme, none, quiet=True)

        def change_it() -> None:
            if rows.key():
                change(context, self, rows.key())

        def delete_it() -> None:
            if rows.key():
                delete(context, rows.key())

        named = tr("{what}: {list}")
        change_name = named.format(what=tr("Change…"), list=title)
        remove_name = named.format(what=tr("Remove"), list=title)
        buttons = (
            Button(context.theme, tr("Change…"), change_it, name=change_name),
            Button(context.theme, tr("Remove"), delete_it, name=remove_name),
        )
        keys = (CHANGE_KEY, REMOVE_KEY)
        RowMenu(rows, [by_button(one, key) for one, key in zip(buttons, keys, strict=True)])
        add = Button(context.theme, new[0], new[1], icon="plus")
        for widget in (rows, empty, ButtonRow(add, *buttons)):
            card.body.addWidget(widget)
        self.add(card)
        return _Part(rows, empty, buttons)

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        del view
        self._refill()

    def _refill(self) -> None:
        view, tr = self._context.view(), self._context.tr
        people = [Row(one.id, one.name, one.name) for one in by_name(view.ledger.people)]
        every = self._companion_rows(view), self._provider_rows(view), people
        parts = self._companions, self._providers, self._people
        count = 0
        for part, rows in zip(parts, every, strict=True):
            shown = [one for one in rows if self._search.fits((one.spoken, one.second))]
            part.fill(shown, some=bool(rows))
            count += len(shown)
        ledger = view.ledger
        text = tr("%n companion(s)", "", len(ledger.companions))
        other = tr("%n provider(s)", "", len(ledger.providers))
        third = tr("%n person (people) with decisions", "", len(ledger.people))
        said = self._search.sentence(count, sum(map(len, every)))
        self.status.say(said or f"{text}, {other}, {third}.")

    def _companion_rows(self, view: View) -> list[Row]:
        tr, words = self._context.tr, Labels(self._context.tr).employment
        names = {one.id: one.name for one in view.ledger.providers}
        year, full = str(view.today.year), self._context.presentation() == "full"
        count: dict[str, int] = {}
        for outing in view.ledger.outings:
            if outing.start.startswith(year):
                for key in outing.companion_ids:
                    count[key] = count.get(key, 0) + 1
        hours = self._hours(view, year) if full else {}
        rows = []
        for one in by_name(view.ledger.companions):
            parts = [one.phone or "", names.get(one.provider_id or "", "")]
            parts.append(words[one.employment] if one.employment else "")
            said = tr("%n outing(s) this year", "", count.get(one.id, 0))
            if full:
                parts.append(tr("near relative") if one.near_relative else "")
                said = f"{said}, {self._context.formats.hours(hours.get(one.id, 0))}"
            second = " · ".join(part for part in parts if part)
            spoken = ", ".join(part for part in (one.name, *parts, said) if part)
            rows.append(Row(one.id, one.name, spoken, second, right_small=said))
        return rows

    def _hours(self, view: View, year: str) -> dict[str, int]:
        """What each companion was out this year, as it counts."""
        rows, found = Rows(view, self._context.formats, Labels(self._context.tr)), dict[str, int]()
        for outing in view.ledger.outings:
            if outing.start.startswith(year) and outing.status is Status.DONE:
                for key in outing.companion_ids:
                    found[key] = found.get(key, 0) + rows.minutes(outing)
        return found

    def _provider_rows(self, view: View) -> list[Row]:
        rows = []
        silent = {
            one.provider_id: one.last_done
            for one in silent_providers(view.ledger, view.person_id, view.today)
        }
        text = self._context.tr("No outing for twelve months, the latest was on {date}")
        for one in by_name(view.ledger.providers):
            parts = [part for part in (one.phone, one.email) if part]
            if one.id in silent:
                day = self._context.formats.full_date(silent[one.id])
                parts.append(text.format(date=day))
            rows.append(Row(one.id, one.name, ", ".join([one.name, *parts]), " · ".join(parts)))
        return rows
