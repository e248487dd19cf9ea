"""Whether a set of rules speaks of a decision at all: its law, its service, its time, its age."""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.accounting.fees import rests_on_lss
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.preset_parts import Law
from ledsagapp.domain.model.rules import Preset
from ledsagapp.domain.model.vocabulary import Kind

_SOL: Final = re.compile(r"\bSoL\b|socialtjänstlag|2001:453|2025:400", re.IGNORECASE)


class Misfit(StrEnum):
    """Why a set of rules may not speak of a decision: a remark, never a hindrance."""

    LAW = "law"
    SERVICE = "service"
    NOT_YET = "not_yet"
    NO_LONGER = "no_longer"
    OLD_FEE = "old_fee"
    OLD_PRICE = "old_price"


def law_of(decision: Decision) -> Law | None:
    """The law as printed on the decision, as far as it is one of those known here."""
    if rests_on_lss(decision.law):
        return Law.LSS
    return Law.SOL if decision.law is not None and _SOL.search(decision.law) else None


def misfits(preset: Preset, decision: Decision, on: date) -> tuple[Misfit, ...]:
    """What speaks against using the set for the decision on a day; nothing where it fits.

    A fee or a price is old where its source is of an earlier year than ``on``.
    """
    law, found = law_of(decision), []
    if law is not None and preset.laws and law not in preset.laws:
        found.append(Misfit.LAW)
    if decision.service is not None and preset.services:
        found += [] if decision.service in preset.services else [Misfit.SERVICE]
    if preset.valid_from is not None and decision.valid_from < preset.valid_from:
        found.append(Misfit.NOT_YET)
    last = decision.valid_to or max(on, decision.valid_from)
    if preset.valid_to is not None and last > preset.valid_to:
        found.append(Misfit.NO_LONGER)
    if decision.kind is Kind.HOURS and law is not Law.LSS and fee_is_old(preset, on):
        found.append(Misfit.OLD_FEE)
    if decision.kind is Kind.HOURS and any(one.rate for one in preset.bands):
        found += [Misfit.OLD_PRICE] if _is_old(preset, on) else []
    return tuple(found)


def fee_is_old(preset: Preset, on: date) -> bool:
    """Whether the set has a fee in kronor from an earlier year than the day's."""
    fees = preset.fees
    charged = fees is not None and bool(fees.per_begun_hour or fees.per_occasion)
    return charged and _is_old(preset, on)


def _is_old(preset: Preset, on: date) -> bool:
    return preset.dated != "" and int(preset.dated[:4]) < on.year
