"""The words of derivations: what each figure is called, and what each line behind it says."""

from collections.abc import Mapping

from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.explanation.lines import Code
from ledsagapp.reports.words import Words


def figure_words(tr: Words, *, capped: bool = False) -> Mapping[Figure, str]:
    """What each figure is called at the head of its explanation.

    ``capped``: nothing but a limit for a day can be gone beyond, as with free hours.
    """
    over = {
        Figure.SLOT_OVER: tr("Over the limit for a day, in the month"),
        Figure.OVER: tr("Over the limit for a day"),
    }
    return _figure_words(tr) | over if capped else _figure_words(tr)


def _figure_words(tr: Words) -> dict[Figure, str]:
    return {
        Figure.SLOT_GRANTED: tr("Granted in the month"),
        Figure.SLOT_AVAILABLE: tr("What could be used in the month"),
        Figure.SLOT_USED: tr("Used in the month"),
        Figure.SLOT_COVERED: tr("Covered in the month"),
        Figure.SLOT_OVER: tr("Beyond what was granted, in the month"),
        Figure.SLOT_LEFT: tr("Left after the month"),
        Figure.GRANTED: tr("Granted in the frame"),
        Figure.USED: tr("Used in the frame"),
        Figure.COVERED: tr("Covered in the frame"),
        Figure.OVER: tr("Beyond what was granted, in the frame"),
        Figure.EXPIRED: tr("Expired unused"),
        Figure.REMAINING_NOW: tr("What may be used now"),
        Figure.CAREFUL: tr("Left in the frame"),
        Figure.REMAINING_FRAME: tr("Left by the letter of the rule"),
        Figure.AHEAD: tr("Used before it was granted"),
        Figure.PLANNED: tr("Booked"),
        Figure.NOT_ELIGIBLE: tr("Not paid by the rules"),
    }


def code_words(tr: Words) -> Mapping[Code, str]:
    """What each kind of line says."""
    return {
        Code.CARRIED: tr("Carried on from before"),
        Code.GRANTED: tr("Granted"),
        Code.GRANTED_LATER: tr("Granted later in the frame"),
        Code.USED: tr("Used"),
        Code.OVER: tr("Used beyond what was granted, not taken from later months"),
        Code.OVER_CAP: tr("Over the limit for a day"),
        Code.COVERED: tr("Covered"),
        Code.LEFT: tr("Left"),
        Code.LAPSED: tr("Expired unused"),
        Code.USED_OF_GRANT: tr("Used of it in time"),
        Code.NOT_BELOW_ZERO: tr("Granted but not used yet"),
        Code.OUTING: tr("Outing"),
        Code.LENGTH: tr("From start to end"),
        Code.COMPANIONS: tr("For more than one companion"),
        Code.ROUNDING: tr("Rounding"),
        Code.PROVIDER_COUNTED: tr("The provider counted otherwise"),
        Code.OTHER_MONTH: tr("Counted in another month"),
        Code.CORRECTION: tr("Correction"),
        Code.EXPENSE: tr("Expense"),
        Code.SPENT: tr("Spent"),
        Code.NOT_ELIGIBLE: tr("Not paid by the rules"),
        Code.ACTIVITY: tr("Activity"),
        Code.WITHIN_LIMIT: tr("The limit for an activity"),
        Code.DAY: tr("The day"),
        Code.WITHIN_CAP: tr("The limit for a day"),
        Code.MONTHLY: tr("As the decision says"),
        Code.SHARE: tr("The share of the days"),
        Code.EARNED: tr("For the hours of an outing"),
    }
