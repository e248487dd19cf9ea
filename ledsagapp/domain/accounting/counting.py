"""Time used: what an outing counts for under the rules of its decision, and on which days."""

from collections.abc import Iterable, Sequence
from datetime import date

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Terms
from ledsagapp.domain.model.vocabulary import LateCancellation, Rounding, Staffing, Status

_STEP = {
    Rounding.EXACT: (1, 0),
    Rounding.NEAREST_15: (15, 7),
    Rounding.BEGUN_15: (15, 14),
    Rounding.BEGUN_30: (30, 29),
    Rounding.BEGUN_60: (60, 59),
}


def round_minutes(minutes: int, rounding: Rounding) -> int:
    """Minutes rounded once for an outing: to the nearest quarter (half up), or begun units."""
    step, lift = _STEP[rounding]
    return (minutes + lift) // step * step


def counted_minutes(outing: Outing, terms: Terms, length: int | None = None) -> int:
    """The minutes the outing uses: 0 unless it was done, or was cancelled late and that counts.

    ``length`` where the caller knows it already.
    """
    if outing.status is Status.DONE:
        return as_done(outing, terms, length)
    if outing.status is Status.CANCELLED_LATE or outing.status is Status.NO_SHOW:
        if outing.counted_minutes is not None:
            return outing.counted_minutes
        if terms.late_cancellation is LateCancellation.COUNTS:
            return as_done(outing, terms, length)
    return 0


def as_done(outing: Outing, terms: Terms, length: int | None = None) -> int:
    """The minutes the outing would use if done; what the provider counted replaces them."""
    if outing.counted_minutes is not None:
        return outing.counted_minutes
    if length is None:
        length = clock.length(outing.start, outing.end)
    if terms.staffing is Staffing.PER_COMPANION:
        length *= staff(outing, terms)
    return length if terms.rounding is Rounding.EXACT else round_minutes(length, terms.rounding)


def all_done(lengths: Sequence[int], terms: Terms) -> int:
    """As ``as_done`` of outings of these lengths together, where companions are not counted."""
    if terms.rounding is Rounding.EXACT:
        return sum(lengths)
    return sum(round_minutes(length, terms.rounding) for length in lengths)


def staff(outing: Outing, terms: Terms) -> int:
    """How many times the outing's length counts."""
    if terms.staffing is Staffing.PER_COMPANION and len(outing.companion_ids) > 1:
        return len(outing.companion_ids)
    return 1


def by_day(outing: Outing, minutes: int, terms: Terms) -> Iterable[tuple[date, int]]:
    """The counted minutes of each local day of the outing.

    Earlier days take their exact length (times the companions) while the minutes last; the last
    day takes the rest, so that rounding falls on the day the outing ended.
    """
    parts = clock.parts(outing.start, outing.end)
    times, rest = staff(outing, terms), minutes
    for day, length in parts[:-1]:
        taken = min(length * times, rest)
        rest -= taken
        if taken:
            yield day, taken
    if rest:
        yield parts[-1][0], rest
