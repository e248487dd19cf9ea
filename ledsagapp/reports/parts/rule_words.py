"""The rules of a decision in words."""

from collections.abc import Mapping

from ledsagapp.domain.model.vocabulary import (
    LateCancellation,
    Partial,
    Policy,
    Rounding,
    Staffing,
)
from ledsagapp.reports.words import Words


def policy_words(tr: Words) -> Mapping[Policy, str]:
    """How what is left over may be used."""
    return {
        Policy.CARRY_FORWARD: tr("What is saved goes forward within the frame"),
        Policy.POOL: tr("Freely over the frame"),
        Policy.NO_CARRY: tr("Month by month only"),
        Policy.ROLLING: tr("Each month's share can be saved for some months"),
        Policy.FIXED_POT: tr("A sum for the whole decision"),
        Policy.FREE: tr("As needed, no number set"),
        Policy.PER_ACTIVITY: tr("A limit for each activity"),
        Policy.PER_HOUR: tr("A sum for each hour done"),
    }


def partial_words(tr: Words) -> Mapping[Partial, str]:
    """What a begun month gives."""
    return {
        Partial.FULL: tr("A begun month counts in full"),
        Partial.BY_DAY: tr("A begun month counts by days"),
    }


def rounding_words(tr: Words) -> Mapping[Rounding, str]:
    """How an outing's time is rounded."""
    return {
        Rounding.EXACT: tr("To the minute"),
        Rounding.NEAREST_15: tr("To the nearest quarter of an hour"),
        Rounding.BEGUN_15: tr("Each begun quarter of an hour"),
        Rounding.BEGUN_30: tr("Each begun half hour"),
        Rounding.BEGUN_60: tr("Each begun hour"),
    }


def late_words(tr: Words) -> Mapping[LateCancellation, str]:
    """Whether a late cancellation counts."""
    return {
        LateCancellation.COUNTS: tr("A late cancellation counts"),
        LateCancellation.FREE: tr("A late cancellation does not count"),
    }


def staffing_words(tr: Words) -> Mapping[Staffing, str]:
    """How two companions count."""
    return {
        Staffing.ONCE: tr("Two companions count once"),
        Staffing.PER_COMPANION: tr("Two companions count twice"),
    }
