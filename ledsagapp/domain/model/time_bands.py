"""The time bands (day, evening, night, weekend) by which providers' hours are paid and invoiced."""

from collections.abc import Sequence
from typing import Final

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass

DAY: Final = 24 * 60


class BandKind(StrEnum):
    """What a band is called."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class TimeBand:
    """From ``start`` up to ``end``, which may be the next day or week; ``rate`` in öre an hour.

    Minutes of the day; of the weekend minutes of the week, counted from Monday's midnight.
    """

    kind: BandKind
    start: int
    end: int
    rate: int | None = None

    def holds(self, weekday: int, minute: int) -> bool:
        """Whether a minute of a weekday (Monday is 0) lies in the band."""
        at = weekday * DAY + minute if self.kind is BandKind.WEEKEND else minute
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def band_at(bands: Sequence[TimeBand], weekday: int, minute: int) -> TimeBand | None:
    """The band of a minute: the weekend goes before the rest; None where none says it."""
    found = [one for one in bands if one.holds(weekday, minute)]
    return min(found, key=lambda one: one.kind is not BandKind.WEEKEND, default=None)
