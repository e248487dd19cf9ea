"""Beslut: what was granted when, the chosen decision in plain lines, and its frame."""

from datetime import date

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import complete_terms
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.planning.preview import frame_preview
from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.decision.adjustment import (
    change_adjustment,
    delete_adjustment,
    new_adjustment,
)
from ledsagapp.ui.dialogs.decision.commands import (
    change_decision,
    change_from_date,
    delete_decision,
    new_decision,
)
from ledsagapp.ui.dialogs.decision.contact import change_contact, delete_contact, new_contact
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.contact_card import ContactCard
from ledsagapp.ui.widgets.cards.decision_cards import CaseCard, RulesCard
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.search import Search
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.row_menu import CHANGE_KEY, REMOVE_KEY, RowMenu, by_button
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.preview import preview_sentence, two_wordings
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels


class DecisionsPage(Page):
    """The decisions of the person chosen."""

    reads = frozenset(
        {"people", "providers", "decisions", "outings", "expenses", "adjustments", "contacts"}
    )

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Decisions"), tr("What is shown"))
        self._context = context
        self._labels = Labels(tr)
        self._sentences = Sentences(context.formats)
        self.primary(
            Button(context.theme, tr("New decision"), self.new, role="primary", icon="plus")
        )
        self._make()
        self.end()

    def _make(self) -> None:
        context, tr = self._context, self._context.tr
        self._search = Search(context, self, tr("purpose, law or case number"))
        self._search.changed.connect(lambda: self.show_view(context.view()))
        self._search.told.connect(lambda: context.say(self.status.sentence()))
        self.add(self._search)
        self._list = SentenceList(context.theme, tr("Decisions"))
        self._list.opened.connect(lambda key: change_decision(context, self, key))
        self._list.removing.connect(self._delete)
        self._filling = False
        self._list.chosen.connect(self._choice_changed)
        self.add(self._list)
        change = Button(context.theme, tr("Change…"), self.change)
        later = Button(context.theme, tr("Changed from a date…"), self.change_from)
        remove = Button(context.theme, tr("Remove"), self.remove)
        self._buttons = ButtonRow(change, later, remove)
        self.add(self._buttons)
        gone = by_button(remove, REMOVE_KEY)
        RowMenu(self._list, (by_button(change, CHANGE_KEY), by_button(later), None, gone))
        self._card = Card(context.theme, tr("The decision"), "document")
        self._lines = SentenceList(context.theme, tr("The decision line by line"), tone="plain")
        self._card.body.addWidget(self._lines)
        self.add(self._card)
        self._case_card = CaseCard(context)
        self.add(self._case_card)
        self._rules_card = RulesCard(context)
        self._contact_card = ContactCard(
            context,
            lambda: new_contact(context, self, self._list.key()),
            lambda key: change_contact(context, self, key),
            lambda key: delete_contact(context, key),
        )
        self.add(self._contact_card)
        self.add(self._rules_card)
        self._make_corrections()
        self._frame_card = Card(context.theme, tr("This is your frame"), "calendar")
        self._preview = Sentence(context.theme, tr("This is your frame"))
        self._wordings = Sentence(context.theme, tr("Good to know"), tone="note")
        self._frame_card.body.addWidget(self._preview)
        self._frame_card.body.addWidget(self._wordings)
        self.add(self._frame_card)

    def _make_corrections(self) -> None:
        context, tr = self._context, self._context.tr
        self._corrections_card = Card(context.theme, tr("Corrections"), "list")
        self._corrections = SentenceList(context.theme, tr("Corrections"))
        self._corrections.opened.connect(lambda key: change_adjustment(context, self, key))
        self._corrections.removing.connect(lambda key: delete_adjustment(context, key))
        self._no_corrections = Text(
            context.theme,
            tr("No corrections. One can be written for hours used before the program was started."),
            quiet=True,
        )
        named = tr("{what}: {list}")
        self._correction_buttons = [
            Button(
                context.theme,
                tr("Change…"),
                self.change_correction,
                name=named.format(what=tr("Change…"), list=tr("Corrections")),
            ),
            Button(
                context.theme,
                tr("Remove"),
                self.remove_correction,
                name=named.format(what=tr("Remove"), list=tr("Corrections")),
            ),
        ]
        new = Button(context.theme, tr("New correction…"), self.new_correction, icon="plus")
        for widget in (
            self._corrections,
            self._no_corrections,
            ButtonRow(new, *self._correction_buttons),
        ):
            self._corrections_card.body.addWidget(widget)
        self.add(self._corrections_card)

    # -- deeds --------------------------------------------------------------------------------
    def new(self) -> None:
        """Write down a decision."""
        new_decision(self._context, self)

    def change(self) -> None:
        """Put the decision chosen right."""
        if self._list.key():
            change_decision(self._context, self, self._list.key())

    def change_from(self) -> None:
        """Write what changed from a date."""
        if self._list.key():
            change_from_date(self._context, self, self._list.key())

    def remove(self) -> None:
        """Remove the decision chosen."""
        if self._list.key():
            self._delete(self._list.key())

    def new_correction(self) -> None:
        """Write down a correction of the decision chosen."""
        if self._list.key():
            new_adjustment(self._context, self, self._list.key())

    def change_correction(self) -> None:
        """Change the correction chosen."""
        if self._corrections.key():
            change_adjustment(self._context, self, self._corrections.key())

    def remove_correction(self) -> None:
        """Remove the correction chosen."""
        if self._corrections.key():
            delete_adjustment(self._context, self._corrections.key())

    def choose(self, key: str) -> None:
        """Choose the decision of that id."""
        self._list.choose(key)

    def _delete(self, key: str) -> None:
        delete_decision(self._context, key)
        self._list.setFocus()

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        tr = self._context.tr
        mine = sorted(
            view.decisions, key=lambda one: (one.valid_from, one.kind is Kind.HOURS), reverse=True
        )
        rows = [self._row(one, view) for one in mine]
        shown = [
            row
            for row, one in zip(rows, mine, strict=True)
            if self._search.fits((row.spoken, *self._more(one)))
        ]
        self._search.setVisible(len(mine) > 1)
        self._filling = True  # what is chosen is shown once, when all is there
        self._list.fill(shown)
        if mine and not self._list.key():
            self._list.choose(shown[0].key if shown else "")
        self._filling = False
        live = sum(one.in_force(view.today) and not one.refused for one in mine)
        text = tr("%n decision(s), {live} in force today.", "", len(mine)).format(live=live)
        said = self._search.sentence(len(shown), len(mine)) or text
        self.status.say(said if mine else tr("No decisions yet. Write down the first one."))
        for widget in (self._list, self._buttons):
            widget.setVisible(bool(shown))
        self._show_chosen()

    def _amount(self, one: Decision) -> str:
        tr, sentences = self._context.tr, self._sentences
        terms = complete_terms(one.rules, one.kind, self._context.presets)
        if one.refused:
            return tr("refused")
        if terms.policy is Policy.FIXED_POT and one.total is not None:
            return tr("{amount} in all").format(amount=sentences.amount(one.kind, one.total))
        if one.monthly is None:
            return self._labels.policy[terms.policy]
        return tr("{amount} a month").format(amount=sentences.amount(one.kind, one.monthly))

    def _span(self, one: Decision) -> str:
        formats = self._context.formats
        if one.valid_to is None:
            return self._context.tr("from {date} until further notice").format(
                date=formats.full_date(one.valid_from)
            )
        return formats.range(one.valid_from, one.valid_to)

    def _row(self, one: Decision, view: View) -> Row:
        tr = self._context.tr
        kind = self._labels.kind[one.kind]
        state = tr("in force") if one.in_force(view.today) else tr("past")
        if one.valid_from > view.today:
            state = tr("to come")
        if one.refused:
            state = tr("refused")
        law = " ".join(part for part in (one.law, one.section) if part)
        parts = [part for part in (self._span(one), one.purpose, law) if part]
        if self._context.presentation() == "full":
            parts += self._more(one)
        icon = "hourglass" if one.kind is Kind.HOURS else "krona"
        spoken = ", ".join([kind, self._amount(one), *parts, state])
        return Row(
            one.id,
            f"{kind}: {self._amount(one)}",
            spoken,
            " · ".join(parts),
            right=state,
            icon=icon,
        )

    def _more(self, one: Decision) -> list[str]:
        """What is shown of a decision besides, where everything is."""
        tr = self._context.tr
        parts = (
            (tr("case number {text}"), one.case_number),
            (tr("authority {text}"), one.authority),
            (tr("handled by {text}"), one.handler),
        )
        return [words.format(text=text) for words, text in parts if text]

    def _choice_changed(self, _key: str) -> None:
        if not self._filling:
            self._show_chosen()

    def _show_chosen(self) -> None:
        one = self._context.book.decisions.get(self._list.key())
        cards = self._card, self._frame_card, self._corrections_card
        for card in (*cards, self._case_card, self._rules_card, self._contact_card):
            card.setVisible(one is not None)
        if one is None:
            return
        view = self._context.view()
        self._case_card.show_decision(one, view)
        self._rules_card.show_decision(one, view)
        self._contact_card.show_decision(one, view)
        self._show_corrections(one)
        self._lines.fill([Row(key, key, f"{key}: {text}", text) for key, text in self._said(one)])
        presets = self._context.presets
        frame = frame_preview(one, self._context.today(), presets, view.ledger.decisions)
        self._frame_card.setVisible(frame is not None)
        self._preview.say(preview_sentence(self._context.formats, one, frame, presets))
        policy = complete_terms(one.rules, one.kind, presets).policy
        either = one.kind is Kind.HOURS and policy in (Policy.CARRY_FORWARD, Policy.POOL)
        self._wordings.say(two_wordings(self._context.tr))
        self._wordings.setVisible(either)

    def _show_corrections(self, one: Decision) -> None:
        tr, formats = self._context.tr, self._context.formats
        rows = []
        for correction in self._context.view().ledger.adjustments:
            if correction.decision_id != one.id:
                continue
            amount = self._sentences.amount(one.kind, correction.amount)
            note = correction.note or tr("no reason written")
            day = formats.full_date(correction.date)
            rows.append(Row(correction.id, note, f"{day}, {note}, {amount}", day, right=amount))
        self._corrections.fill(rows)
        self._corrections.setVisible(bool(rows))
        self._no_corrections.setVisible(not rows)
        for button in self._correction_buttons:
            button.setVisible(bool(rows))

    def _said(self, one: Decision) -> list[tuple[str, str]]:
        tr, formats, words = self._context.tr, self._context.formats, self._labels
        terms = complete_terms(one.rules, one.kind, self._context.presets)
        preset = self._context.presets.get(one.rules.preset or "")
        lines = [
            (tr("Grants"), self._amount(one)),
            (tr("Holds"), self._span(one)),
            (tr("May be used"), words.policy[terms.policy]),
            (tr("The frame begins"), words.anchor[terms.anchor]),
            (tr("Rules of"), preset.name(tr.language) if preset else one.rules.preset or ""),
            (tr("Rounding"), words.rounding[terms.rounding] if one.kind is Kind.HOURS else ""),
            (tr("The support is called"), words.service[one.service] if one.service else ""),
            (tr("Law, as printed"), " ".join(x for x in (one.law, one.section) if x)),
            (tr("Case number"), one.case_number or ""),
            (tr("Authority"), one.authority or ""),
            (tr("Decided on"), formats.full_date(one.decided_on) if one.decided_on else ""),
            (tr("Received on"), formats.full_date(one.received_on) if one.received_on else ""),
            (tr("Purpose"), one.purpose or ""),
            (tr("Goals"), ", ".join(one.goals)),
            (tr("Implementation plan"), one.plan or ""),
            (tr("The plan is followed up on"), _day(one.plan_follow_up, formats)),
        ]
        return [(key, text) for key, text in lines if text]


def _day(day: date | None, formats: Formats) -> str:
    return formats.full_date(day) if day is not None else ""
