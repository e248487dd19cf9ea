"""Performed time by the clock, in the bands that the rules of its decision have."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.time_bands import DAY, BandKind, TimeBand, band_at
from ledsagapp.domain.model.vocabulary import Staffing
from ledsagapp.domain.statements.statement import TimeRow, TimeStatement
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class BandSum:
    """Counted minutes in one band of a month; ``band`` None for what no band says."""

    band: TimeBand | None
    minutes: int

    @property
    def amount(self) -> int | None:
        """What the band's rate makes of it in öre, half up; None without a rate."""
        if self.band is None or self.band.rate is None:
            return None
        return (2 * self.band.rate * self.minutes + 60) // 120


def in_bands(
    rows: Iterable[TimeRow], statement: TimeStatement, presets: Presets
) -> tuple[BandSum, ...]:
    """The counted time of rows in each band; empty where no rules of theirs have any.

    As over midnight, each earlier part gets its exact length and the last the rest.
    """
    bands = {
        one.decision.id: preset.bands
        for one in statement.decisions
        if (preset := presets.get(one.decision.rules.preset or "")) is not None
    }
    twice = {
        one.decision.id
        for one in statement.decisions
        if one.terms.staffing is Staffing.PER_COMPANION
    }
    sums: dict[TimeBand | None, int] = {}
    for row in rows:
        known = bands.get(row.decision_id or "", ())
        factor = max(1, len(row.companions)) if row.decision_id in twice else 1
        for band, minutes in _parts(row, known, factor):
            sums[band] = sums.get(band, 0) + minutes
    if not any(sums):
        return ()
    return tuple(BandSum(one, sums[one]) for one in sorted(sums, key=_order))


def _order(band: TimeBand | None) -> tuple[int, int]:
    return (len(BandKind), 0) if band is None else (list(BandKind).index(band.kind), band.start)


def _parts(
    row: TimeRow, bands: tuple[TimeBand, ...], factor: int
) -> list[tuple[TimeBand | None, int]]:
    if not bands:
        return [(None, row.counted)]
    start, end = (clock.moment(one).astimezone(UTC) for one in (row.outing.start, row.outing.end))
    cuts = sorted({start, end, *_edges(row, bands, start, end)})
    left, found = row.counted, []
    for here, there in pairwise(cuts):
        length = int((there - here).total_seconds()) // 60 * factor
        part = left if there == end else min(left, length)
        left -= part
        shown = clock.local(clock.text_of(here))
        band = band_at(bands, shown.weekday(), shown.hour * 60 + shown.minute)
        found.append((band, part))
    return found


def _edges(
    row: TimeRow, bands: tuple[TimeBand, ...], start: datetime, end: datetime
) -> Iterable[datetime]:
    """The moments between start and end at which some band begins or ends."""
    minutes = {edge % DAY for band in bands for edge in (band.start, band.end)}
    day: date = clock.local_day(row.outing.start)
    while day <= clock.local_day(row.outing.end):
        for minute in minutes:
            text = clock.local_time_at(day, minute)
            if not clock.fault(text):
                moment = clock.moment(text).astimezone(UTC)
                if start < moment < end:
                    yield moment
        day += timedelta(days=1)
