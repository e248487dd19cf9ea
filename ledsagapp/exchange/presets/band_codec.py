"""The time bands of a preset file: "07:00" to "19:00", the weekend "fri 19:00" to "mon 07:00"."""

import re
from typing import Final

from ledsagapp.domain.model.time_bands import DAY, BandKind, TimeBand
from ledsagapp.exchange.ledger.fields import Fields, shorten

_KEYS: Final = frozenset(("kind", "from", "to", "rate"))
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME: Final = r"(?:(?P<day>[a-z]{3}) )?(?P<hour>\d{2}):(?P<minute>\d{2})"


def bands_of(fields: Fields) -> tuple[TimeBand, ...]:
    """The bands in the fields of a file; faults are noted in the fields."""
    if "bands" not in fields.data:
        return ()
    found: list[TimeBand] = []
    for number, data in enumerate(fields.entries("bands")):
        inner = fields.below(f"bands[{number}]", data)
        if inner is None:
            continue
        for key in inner.data:
            if key not in _KEYS:
                inner.fault(key, "unknown_key")
        kind = inner.word("kind", BandKind)
        start, end = (_edge(inner, key, kind) for key in ("from", "to"))
        rate = inner.whole("rate") if "rate" in inner.data else None
        if rate is not None and rate < 0:
            inner.fault("rate", "negative", str(rate))
        if any(one.kind is kind for one in found):
            inner.fault("kind", "band_twice", str(kind))
        found.append(TimeBand(kind, start, end, rate))
    return tuple(found)


def band_object(band: TimeBand) -> dict[str, object]:
    """The band as a file has it."""
    start, end = (_text(one, band.kind) for one in (band.start, band.end))
    return {"kind": str(band.kind), "from": start, "to": end, "rate": band.rate}


def _edge(fields: Fields, key: str, kind: BandKind) -> int:
    text = fields.text(key)
    found = re.fullmatch(_TIME, text)
    day = found["day"] if found else None
    right = found is not None and (day in _DAYS if kind is BandKind.WEEKEND else day is None)
    if found is None or not right or int(found["hour"]) > 23 or int(found["minute"]) > 59:
        if text:
            fields.fault(key, "band_time", shorten(text))
        return 0
    at = int(found["hour"]) * 60 + int(found["minute"])
    return at if day is None else _DAYS.index(day) * DAY + at


def _text(edge: int, kind: BandKind) -> str:
    clock = f"{edge % DAY // 60:02d}:{edge % 60:02d}"
    return f"{_DAYS[edge // DAY]} {clock}" if kind is BandKind.WEEKEND else clock
