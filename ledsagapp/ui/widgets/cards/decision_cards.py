"""Two cards of the decision chosen: what its rules say for themselves, and the case it is."""

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.case.case import CaseTexts
from ledsagapp.wording.case.grey_zones import fee_sentence, zone_rows
from ledsagapp.wording.case.presets import preset_sentence, quote_rows, remarks


class RulesCard(Card):
    """Note, source and date of the rules, what to ask, the own fee, and the grey zones."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("The rules"), "book")
        self._context = context
        self._said = Sentence(context.theme, tr("What the rules say"), tone="plain")
        self._fee = Sentence(context.theme, tr("Own fee"), tone="note")
        self._zones = SentenceList(
            context.theme, tr("Good to know where it is unclear"), tone="plain"
        )
        self._quotes = SentenceList(context.theme, tr("What the rules rest on"), tone="plain")
        self._remarks = Sentence(context.theme, tr("Does it fit the decision?"), tone="note")
        for widget in (self._said, self._remarks, self._fee, self._quotes, self._zones):
            self.body.addWidget(widget)

    def show_decision(self, one: Decision, view: View) -> None:
        """Show what the rules of a decision say."""
        context, tr = self._context, self._context.tr
        preset = context.presets.get(one.rules.preset or "")
        text = tr("Only what is chosen in the decision. Under Change… a municipality can be given.")
        if preset is not None:
            text = preset_sentence(preset, one.kind, tr)
        elif one.rules.preset is not None:
            text = tr(
                "The rules named {name} are not here. Until they are back, "
                "what is not chosen in the decision is reckoned in the usual way."
            ).format(name=one.rules.preset)
        self._said.say(text)
        fee = fee_sentence(context.formats, view, one)
        self._fee.say(fee)
        self._fee.setVisible(bool(fee))
        told = "" if preset is None else remarks(preset, one, view.today, context.formats)
        self._remarks.say(told)
        self._remarks.setVisible(bool(told))
        quotes = quote_rows(preset, tr) if preset is not None else []
        self._quotes.fill(quotes)
        self._quotes.setVisible(bool(quotes))
        rows = zone_rows(preset, tr) if preset is not None else []
        self._zones.fill(rows)
        self._zones.setVisible(bool(rows))


class CaseCard(Card):
    """Applied for and granted, the dates to keep, how much came about and with whom."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, context.tr("The case"), "calendar")
        self._context = context
        self._lines = SentenceList(context.theme, context.tr("The case line by line"), tone="plain")
        self.body.addWidget(self._lines)

    def show_decision(self, one: Decision, view: View) -> None:
        """Show a decision as a case; the card is away where there is nothing to say."""
        rows = CaseTexts(self._context.formats, view).rows(one)
        self._lines.fill(rows)
        self.setVisible(bool(rows))
