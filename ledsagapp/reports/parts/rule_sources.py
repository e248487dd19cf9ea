"""The rules behind a figure in words, each with where it stands."""

from collections.abc import Mapping

from ledsagapp.domain.explanation.lines import Origin, RuleSource
from ledsagapp.domain.model.preset_parts import Quote
from ledsagapp.domain.model.rules import Terms
from ledsagapp.reports.parts.rule_words import (
    late_words,
    partial_words,
    policy_words,
    rounding_words,
    staffing_words,
)
from ledsagapp.reports.words import Words


def quote_words(quote: Quote, tr: Words) -> str:
    """The words of a source, with its name and where in it they stand."""
    text = (
        tr("Source: {source}, in short: {words}.")
        if quote.retold
        else tr("Source: {source}: \u201c{words}\u201d.")
    )
    source = ", ".join(part for part in (quote.source, quote.place) if part)
    return text.format(source=source, words=quote.words)


class RuleWords:
    """The rules of some decisions in one language."""

    def __init__(self, terms: Mapping[str, Terms], tr: Words) -> None:
        self._terms, self._tr = terms, tr

    def sentence(self, said: RuleSource) -> str:
        """The rule, and who says so."""
        return f"{self.rule(said)}. {self.source(said)}".rstrip()

    def rule(self, said: RuleSource) -> str:
        """What the rule says."""
        tr, terms = self._tr, self._terms[said.decision_id]
        return {
            "policy": policy_words(tr)[terms.policy],
            "partial": partial_words(tr)[terms.partial],
            "rounding": rounding_words(tr)[terms.rounding],
            "staffing": staffing_words(tr)[terms.staffing],
            "late_cancellation": late_words(tr)[terms.late_cancellation],
            "monthly": tr("The amount of a month stands in the decision"),
            "total": tr("The whole sum stands in the decision"),
            "categories": tr("What is paid for each kind of cost"),
            "daily_cap": tr("The limit for a day"),
            "limit": tr("A limit for each activity"),
            "rate": tr("A sum for each hour done"),
        }[said.key]

    def source(self, said: RuleSource) -> str:
        """Who says the rule; "" where the rule itself says that."""
        if said.is_silent:
            text = self._tr("A careful assumption. The source does not say: {source}.")
            return text.format(source=said.source)
        if said.quote is not None:
            return quote_words(said.quote, self._tr)
        if said.origin is Origin.PRESET:
            return self._tr("Source: {source}.").format(source=said.source)
        if said.origin is Origin.DECISION and said.key in ("monthly", "total"):
            return ""
        if said.origin is Origin.DECISION:
            return self._tr("So says the decision.")
        return self._tr("The usual rule, where nothing else is said.")
