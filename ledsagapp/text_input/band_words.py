"""A time band as typed: "07-19", "23.00 till 07", the weekend "fre 19 - mån 07"."""

import re

from ledsagapp.domain.model.time_bands import DAY, BandKind, TimeBand
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.read_values import read_time
from ledsagapp.text_input.vocabulary.words import Words, alternation, words


def read_band(
    kind: BandKind, text: str, rate: int | None = None, language: str = "sv"
) -> TimeBand | None:
    """The band a text says; None where it says none."""
    known = words(language)
    parts = re.split(rf" ?- ?| (?:{alternation(known.every('to'))}) ", normal(text))
    if len(parts) != 2:
        return None
    edges = [_edge(kind, part.strip(), known, language) for part in parts]
    start, end = edges
    if start is None or end is None or start == end:
        return None
    return TimeBand(kind, start, end, rate)


def _edge(kind: BandKind, text: str, known: Words, language: str) -> int | None:
    if kind is not BandKind.WEEKEND:
        return _minute(text, language)
    name, _, time = text.partition(" ")
    day = known.weekdays.get(name.rstrip(".").lower())
    minute = _minute(time or "00:00", language)
    return None if day is None or minute is None else day * DAY + minute


def _minute(text: str, language: str) -> int | None:
    found = read_time(text, language)
    return None if found is None else found % DAY
