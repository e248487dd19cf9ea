"""Mallar: outings one often makes, written up with one key, and the week's own all at once."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.template import Template
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft import Draft
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.commands import fill_in
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.account.outlook import outlook
from ledsagapp.workflow.commands import save_outings
from ledsagapp.workflow.templates import due_outings, outing_of, template_words

_TOLD = 8


def edit_templates(context: Context, parent: QWidget) -> None:
    """Show the templates."""
    dialog = TemplatesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class TemplatesDialog(Dialog):
    """The templates of the chosen person; whatever is done here can be undone."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Templates"), parent)
        self.context = context
        self.list = SentenceList(context.theme, tr("Templates"))
        self.list.opened.connect(lambda _key: self.write_up())
        self.list.removing.connect(lambda _key: self.remove())
        self._use = Button(context.theme, tr("&Write up…"), self.write_up, icon="plus")
        self._remove = Button(context.theme, tr("&Remove"), self.remove)
        self._make_week()
        self.place(self.list)
        self.place(ButtonRow(self._use, self._remove))
        self.place(self._card)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self._fill()
        self.begin_at(self.list)

    def _make_week(self) -> None:
        tr, theme, today = self.tr, self.theme, self.context.today()
        self._card = Card(theme, tr("The week's outings"), "calendar-plus")
        self.first = DateInput(self.context.formats, today)
        self.last = DateInput(self.context.formats, today)
        self.first.put(today)
        self.last.put(today + timedelta(days=6))
        self._first_field = DayField(theme, tr("&From"), self.first, self.catalog)
        self._last_field = DayField(theme, tr("&To"), self.last, self.catalog)
        for field, line in ((self._first_field, self.first), (self._last_field, self.last)):
            line.textChanged.connect(lambda _text: self._look_ahead())
            field.check = self._look_ahead
        self._told = Text(theme)
        self.add_button = Button(theme, tr("&Add these outings"), self.add_all, icon="plus")
        columns = Columns(theme, 18)
        columns.add(self._first_field)
        columns.add(self._last_field)
        self.own(self._first_field, self._last_field)
        for part in (columns, self._told, ButtonRow(self.add_button)):
            self._card.body.addWidget(part)

    # -- deeds --------------------------------------------------------------------------------
    def write_up(self) -> None:
        """Fill the form from the template chosen, and close once that is saved."""
        template = self._chosen()
        if template is None:
            return
        today = self.context.today()
        away = 0 if template.weekday is None else (today.isoweekday() - template.weekday) % 7
        outing = outing_of(template, today - timedelta(days=away), today, new_id())
        if fill_in(self.context, self, Draft(outing, template.amount, template.category)):
            self.accept()
        else:
            self.list.setFocus()

    def remove(self) -> None:
        """Remove the template chosen; the outings made from it stay."""
        template = self._chosen()
        if template is None:
            return
        self.context.book.templates.remove(template.id)
        self._fill()
        self._answer(self.tr("Removed: {what}. Ctrl+Z brings it back.").format(what=template.name))

    def add_all(self) -> None:
        """Add the week's outings as one step."""
        found = self._due()
        if not found:
            self._answer(self.tr("There is nothing to add in these days."))
            return
        save_outings(self.context.book, found)
        self._fill()
        text = self.tr("Saved: %n outing(s) from {day}. Ctrl+Z takes them away.", "", len(found))
        day = self.context.formats.day_month(start_day(found[0]))
        self._answer(text.format(day=day))

    def _answer(self, text: str) -> None:
        self.message.show()
        self.message.say(text)
        (self.list if self.list.rows() else self.save_button).setFocus()

    # -- what is shown ------------------------------------------------------------------------
    def _templates(self) -> tuple[Template, ...]:
        return of_person(self.context.book.templates.all(), self.context.view().person_id)

    def _chosen(self) -> Template | None:
        rows = self.list.rows()
        key = self.list.key() or (rows[0].key if rows else "")
        return self.context.book.templates.get(key) if key else None

    def _due(self) -> list[Outing]:
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            return []
        outings = self.context.view().ledger.outings
        return due_outings(self._templates(), outings, first, last, self.context.today(), new_id)

    def _look_ahead(self) -> None:
        tr, formats = self.tr, self.context.formats
        for field in (self._first_field, self._last_field):
            field.look(needed=True)
        found = self._due()
        text = tr("%n outing(s): {list}.", "", len(found))
        told = [
            f"{formats.spoken_day(start_day(one))} {one.activity or ''}".strip() for one in found
        ]
        more = [tr("and %n more", "", len(told) - _TOLD)] if len(told) > _TOLD else []
        nothing = tr("There is nothing to add in these days.")
        shown = ", ".join([*told[:_TOLD], *more])
        left = outlook(formats, self.context.view(), found, ()) if found else ""
        said = f"{text.format(list=shown)} {left}".strip()
        self._told.setText(said if found else nothing)

    def _fill(self) -> None:
        tr = self.tr
        names = {one.id: one.name for one in self.context.view().ledger.companions}
        found = self._templates()
        self.list.fill([self._row(one, names) for one in found])
        self.list.setVisible(bool(found))
        for part in (self._use, self._remove):
            part.setVisible(bool(found))
        self._card.setVisible(any(one.weekday is not None for one in found))
        none = tr('No templates yet. Save one in the form of an outing, under "More…".')
        some = tr("%n template(s). Enter writes one up, Delete removes it.", "", len(found))
        self.consequence.say(some if found else none)
        self._look_ahead()

    def _row(self, template: Template, names: dict[str, str]) -> Row:
        when = template_words(self.context.formats, template)
        who = [names[key] for key in template.companion_ids if key in names]
        title = template.name or self.tr("Outing")
        if who:
            text = self.tr("{what} with {companion}")
            title = text.format(what=title, companion=self.context.formats.series(who))
        title = self.context.formats.sentence(title)
        return Row(template.id, title, f"{title}, {when}", when, icon="again")
