"""Om reglerna vore andra: the same year under other rules, and what a municipality would pay."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.planning.comparison import compare_presets
from ledsagapp.domain.planning.scenario import Lift, Scenario
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import FIELD_LETTERS, Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.account.what_if import WhatIfTexts

# What is asked about most: as many hours as needed, many hours, and how it was before.
_FIRST = ("laholm-free", "stockholm-free-20", "stockholm-2013")
_PRICE = "485"
_MONTHS = "12"
_LONGEST = 7


def what_if(context: Context, parent: QWidget) -> None:
    """Show the person's year beside the same year under other rules."""
    dialog = WhatIf(context, parent)
    dialog.exec()
    dialog.deleteLater()


class WhatIf(Dialog):
    """Compares up to three sets of rules with how it was; nothing in the book is touched."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("If the rules were others"), parent)
        self.context = context
        self._view = context.view()
        self._texts = WhatIfTexts(context.formats, context.presets, numberless=self._numberless())
        self._make_comparison()
        self._make_scenario()
        self._compare()
        self._reckon()
        copy = Button(context.theme, self.tr("C&opy"), self._copy)
        self.finish(lambda: True, more=copy, save_text=self.tr("&Close"), cancel=False)
        self.consequence.say(self._in_short())

    # -- make ---------------------------------------------------------------------------------
    def _make_comparison(self) -> None:
        tr, theme, language = self.tr, self.theme, self.catalog.language
        known = [one for one in self.context.presets.values() if not one.extra]
        known.sort(key=lambda one: sort_key(one.name(language)))
        offered = [(NONE, tr("None")), *((one.id, one.name(language)) for one in known)]
        self.year = Choice([(str(year), str(year)) for year in self._years()])
        self.choices = [Choice(offered) for _ in _FIRST]
        for choice, first in zip(self.choices, _FIRST, strict=True):
            choice.choose(first)
        labels = tr("&First rules"), tr("&Second rules"), tr("&Third rules")
        card = Card(theme, tr("The same year under other rules"), "chart")
        fields = [Field(theme, tr("&Year"), self.year)]
        fields += [
            Field(theme, label, choice) for label, choice in zip(labels, self.choices, strict=True)
        ]
        for one in (self.year, *self.choices):
            one.activated.connect(lambda _index: self._chosen())
        for field in fields:
            card.body.addWidget(field)
        self.own(*fields)
        self.list = SentenceList(theme, tr("The rules beside each other"), tone="plain")
        card.body.addWidget(self.list)
        self.place(card)

    def _make_scenario(self) -> None:
        tr, theme = self.tr, self.theme
        card = Card(theme, tr("What a municipality would pay"), "krona")
        self.persons, self.hours = LineInput("1"), LineInput(self._monthly())
        self.months, self.price = LineInput(_MONTHS), LineInput(_PRICE)
        self.scenario_fields = [
            Field(theme, tr("&Persons"), self.persons),
            Field(theme, tr("&Hours a month"), self.hours),
            Field(theme, tr("&Months"), self.months),
            Field(
                theme,
                tr("P&rice for an hour, in kronor"),
                self.price,
                tr("485 kronor is the price in Stockholm's own sums of 2025."),
            ),
        ]
        self.fewer, self.together = LineInput(), LineInput()
        self.lift_fields = [
            Field(
                theme,
                tr("Persons &with fewer hours"),
                self.fewer,
                tr("They are lifted to the hours a month above. Leave it empty for none."),
            ),
            Field(theme, tr("Their hours a month now, to&gether"), self.together),
        ]
        for pair in (self.scenario_fields[:2], self.scenario_fields[2:], self.lift_fields):
            columns = Columns(theme, FIELD_LETTERS)
            for field in pair:
                columns.add(field)
            card.body.addWidget(columns)
        fields = (*self.scenario_fields, *self.lift_fields)
        for field, line in zip(fields, (*self._lines(), self.fewer, self.together), strict=True):
            field.check = self._reckon
            line.textChanged.connect(lambda _text: self._sum_only())
        self.own(*fields)
        self.sum = Sentence(theme, tr("The sum"))
        card.body.addWidget(self.sum)
        self.place(card)

    def _lines(self) -> tuple[LineInput, ...]:
        return self.persons, self.hours, self.months, self.price

    def _years(self) -> list[int]:
        """The years in which something was granted, the latest first; else this year."""
        today = self._view.today
        first = [one.valid_from.year for one in self._view.decisions]
        return list(range(today.year, min(first, default=today.year) - 1, -1))

    def _numberless(self) -> bool:
        """Whether the person's hours are granted as needed."""
        person, assignment = self._view.person, self._view.assignment
        policies = {
            assignment.terms[one.id].policy
            for one in assignment.decisions
            if person is not None
            and (one.person_id, one.kind) == (person.id, Kind.HOURS)
            and not stands_beside(one, assignment.terms[one.id])
        }
        return policies == {Policy.FREE}

    def _monthly(self) -> str:
        account = self._view.current(Kind.HOURS)
        decision = self.context.book.decisions.get(account.decision_ids[-1]) if account else None
        minutes = decision.monthly if decision is not None else None
        return self.context.formats.hours(minutes) if minutes else _MONTHS

    # -- compare ------------------------------------------------------------------------------
    def _period(self) -> tuple[date, date]:
        year = int(self.year.key())
        return date(year, 1, 1), min(date(year, 12, 31), self._view.today)

    def _compare(self) -> None:
        person, wanted = self._view.person, [key_or_none(one.key()) for one in self.choices]
        ids = [one for one in dict.fromkeys(wanted) if one is not None]
        if person is None:
            self.list.fill([])
            return
        first, last = self._period()
        columns = compare_presets(
            self._view.ledger, person.id, first, last, ids, self.context.presets
        )
        self.list.fill(self._texts.rows(columns))

    def _chosen(self) -> None:
        self._compare()
        self.consequence.say(self._in_short())
        self.message.show()
        self.message.say(self.tr("The comparison has been made again."))

    def _in_short(self) -> str:
        tr, person = self.tr, self._view.person
        if person is None or not self.list.rows():
            return tr("There is nothing to compare in the year chosen.")
        text = tr(
            "What {name} did {period}, reckoned by other rules. "
            "Nothing in the book is changed. It is information to think with."
        )
        period = self.context.formats.range(*self._period())
        return text.format(name=person.name, period=period)

    # -- the scenario -------------------------------------------------------------------------
    def _scenario(self) -> Scenario | None:
        persons, months = _whole(self.persons.text()), _whole(self.months.text())
        minutes = reading.read_length(self.hours.text())
        price = reading.read_amount(self.price.text())
        if persons is None or months is None or minutes is None or price is None:
            return None
        return Scenario(persons, minutes, months, price)

    def _lift(self, found: Scenario) -> Lift | None:
        persons, hours = _whole(self.fewer.text()), _whole(self.together.text())
        if persons is None or hours is None:
            return None
        return Lift(persons, hours * 60, found.minutes_monthly)

    def _sum_only(self) -> None:
        found = self._scenario()
        if found is None:
            self.sum.say(self.tr("The sum is shown when all four are filled in."))
            return
        lift = self._lift(found)
        said = (
            self._texts.scenario(found) if lift is None else self._texts.lift_sentence(found, lift)
        )
        self.sum.say(said)

    def _reckon(self) -> None:
        """Show the sum, and what in the fields was not understood."""
        tr = self.tr
        self._sum_only()
        persons, hours, months, price = self.scenario_fields
        number = tr("Write a whole number, for example 12.")
        persons.set_error(number if _whole(self.persons.text()) is None else "")
        months.set_error(number if _whole(self.months.text()) is None else "")
        fewer, together = self.lift_fields
        for field, line in ((fewer, self.fewer), (together, self.together)):
            unread = bool(line.text().strip()) and _whole(line.text()) is None
            field.set_error(number if unread else "")
        text = tr("Write the hours, for example 15 or 12,5.")
        hours.set_error(text if reading.read_length(self.hours.text()) is None else "")
        text = tr("Write the amount in kronor, for example 300.")
        price.set_error(text if reading.read_amount(self.price.text()) is None else "")

    def _copy(self) -> None:
        rows = [row.spoken for row in self.list.rows() if not row.heading]
        lines = [self.consequence.sentence(), *rows, self.sum.sentence()]
        copy_text("\n".join(lines))
        self.message.show()
        self.message.say(self.tr("Copied."))


def _whole(text: str) -> int | None:
    said = text.strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    return int(said) if said.isdecimal() and len(said) <= _LONGEST else None
