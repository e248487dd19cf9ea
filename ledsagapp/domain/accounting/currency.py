"""The money a decision counts in: Swedish kronor, or what its set of rules or its law says."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind

_DANISH: Final = re.compile(r"\b(?:serviceloven|danmark|denmark|tanska)\b", re.IGNORECASE)


def currency_of(decision: Decision, presets: Presets) -> Currency:
    """The money of a decision."""
    preset = presets.get(decision.rules.preset or "")
    if preset is not None:
        return preset.currency
    danish = decision.law is not None and _DANISH.search(decision.law) is not None
    return Currency.DKK if danish else Currency.SEK


def money_of(decision_ids: Sequence[str], ledger: Ledger, presets: Presets) -> Currency:
    """What an account counts in: the money of its latest decision."""
    latest = next((one for one in ledger.decisions if one.id == decision_ids[-1]), None)
    return Currency.SEK if latest is None else currency_of(latest, presets)


def currency_of_person(
    decisions: Iterable[Decision], person_id: str, today: date, presets: Presets
) -> Currency:
    """The money a person's costs are told in.

    That of the decision on costs in force, else of one in force, else of the latest there is.
    """
    mine = [one for one in decisions if one.person_id == person_id and not one.refused]
    latest = max(
        mine,
        key=lambda one: (one.in_force(today), one.kind is Kind.COSTS, one.valid_from, one.id),
        default=None,
    )
    return Currency.SEK if latest is None else currency_of(latest, presets)
