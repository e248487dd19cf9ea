"""Times of day and lengths as people write them: "13-16.30", "halv tio till tolv", "1-3 em"."""

import functools
import re
from typing import Final

from ledsagapp.domain.values import dataclass, replace
from ledsagapp.text_input.pattern import Pattern
from ledsagapp.text_input.vocabulary.words import Words, alternation, words

DAY: Final = 24 * 60
NOON: Final = 12 * 60
_MORNING, _EVENING = 7 * 60, 19 * 60
_BEFORE: Final = r"(?<![\w.,:/-])"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written: ``minute`` of the day; said in words it may be twelve hours later.

    ``half``: "am" or "pm" where that stands by it, "" for nothing.
    """

    minute: int
    in_words: bool = False
    half: str = ""

    def minute_in_half(self, half: str) -> int:
        """The minute where it is known which half of the day is meant."""
        if half == "pm" and self.minute < NOON:
            return self.minute + NOON
        return (
            self.minute - NOON if half == "am" and NOON <= self.minute < NOON + 60 else self.minute
        )

    def alone(self) -> int:
        """The minute of a time that stands by itself: in words it is in the day, seven to seven."""
        if self.half:
            return self.minute_in_half(self.half)
        if not self.in_words or _MORNING <= self.minute < _EVENING:
            return self.minute
        return (self.minute + NOON) % DAY


def span_minutes(begin: Clock, end: Clock) -> tuple[int, int] | None:
    """Start and end as minutes of their days; None where nothing lies between them."""
    half = begin.half or end.half
    if end.half and not begin.half:
        last = end.minute_in_half(end.half)
        first = begin.minute_in_half(end.half)
        first = first if first < last else begin.minute
    elif half:
        first = begin.minute_in_half(begin.half)
        last = end.minute_in_half(end.half) if end.half else _after(first, end)
    else:
        first = begin.alone()
        # "halv 3 till 5": who begins on a clock of twelve hours ends on it.
        twelve = begin.in_words and not end.in_words and end.minute <= NOON and not end.minute % 60
        last = _after(first, replace(end, in_words=True) if twelve else end)
    return None if first == last else (first, last)


def _after(first: int, end: Clock) -> int:
    """The end that comes next after the start, where words leave twelve hours open."""
    if not end.in_words:
        return end.minute
    later = (minute for minute in (end.minute, end.minute + NOON) if minute > first)
    return next(later, end.minute)


class TimeForms:
    """The forms of times and lengths in the words of one person; built once a language."""

    def __init__(self, known: Words) -> None:
        self.words = known
        self._clock_phrases = [
            (Pattern(known.template(phrase)), base, per)
            for one in known.all
            for phrase, (base, per) in one.clock.items()
        ]
        self._length_phrases = [
            (Pattern(known.template(phrase)), base, per)
            for one in known.all
            for phrase, (base, per) in one.lengths.items()
        ]
        money = alternation(known.every("money"))
        self.after = rf"(?![\w/:])(?![.,]\d)(?! ?(?:{money})(?!\w))"
        at = alternation((*known.every("at"), *known.every("from_")))
        joined = alternation(known.every("and_"))
        to, both = alternation(known.every("to")), alternation(known.every("between"))
        leads = rf"(?:(?:{at}) )*"
        self.between = Pattern(
            rf"{_BEFORE}(?:{both}) {self._clock('b', bare=True)} (?:{joined}"
            rf"|-) {leads}{self._clock('e', bare=True)}{self.after}"
        )
        self.spans = Pattern(
            rf"{_BEFORE}(?P<led>(?:(?:{at}|{both}) ?)*){self._clock('b', bare=True)}"
            rf"(?: ?- ?| (?:{to}) ){leads}{self._clock('e', bare=True)}{self.after}"
        )
        bent = alternation(known.inflected)
        self.bent = Pattern(
            rf"{_BEFORE}{leads}(?P<bw>{bent}|{self._phrases()}) (?:- )?"
            rf"(?P<ew>{bent}|{self._phrases()}){self.after}"
        )
        begun, ended = (
            alternation(known.every("figure_from")),
            alternation(known.every("figure_to")),
        )
        self.figures = Pattern(
            rf"{_BEFORE}{leads}(?P<bh>\d{{1,2}})(?:[.](?P<bm>\d\d))?:?(?:{begun}) (?:- )?"
            rf"(?P<eh>\d{{1,2}})(?:[.](?P<em>\d\d))?:?(?:{ended}){self.after}"
        )
        self.starts = (
            Pattern(rf"{_BEFORE}(?:{at}) ?{self._clock('b', bare=True)}{self.after}"),
            Pattern(rf"{_BEFORE}(?P<bw>{bent}|{self._phrases()}){self._part('b')}{self.after}"),
            Pattern(rf"{_BEFORE}(?P<bh>\d{{1,2}})[.:](?P<bm>\d{{2}}){self._part('b')}{self.after}"),
            Pattern(rf"{_BEFORE}(?P<bh>\d{{1,2}}) ?(?P<bp>{self._halves()}){self.after}"),
        )
        self.ends = Pattern(rf"{_BEFORE}(?:{to}) {leads}{self._clock('e', bare=True)}{self.after}")
        self.bare_start = Pattern(rf"(?:(?<=\0)|^)[ ,]*(?P<bh>\d{{1,2}}){self.after}")
        self.whole = Pattern(rf"{self._clock('b', bare=False)}")
        self.lengths = self._lengths(money)
        self.parts = Pattern(rf"(?<!\w)(?P<part>{alternation(known.parts)})(?!\w)")

    def clock(self, match: re.Match[str], key: str) -> Clock | None:
        """The time of a match; None where no clock shows it."""
        got = match.groupdict()
        half = (got.get(f"{key}p") or "").lower()
        turn = self.words.parts[half][0] if half else ""
        word = got.get(f"{key}w")
        if word:
            minute = self._in_words(word.lower())
            return None if minute is None else Clock(minute % DAY, in_words=True, half=turn)
        hour = int(got[f"{key}h"] or 0)
        minute = int(got.get(f"{key}m") or got.get(f"{key}c") or 0)
        if turn in ("am", "pm") and hour > 12 and got.get(f"{key}p", "").lower() in ("am", "pm"):
            return None
        if (hour, minute) == (24, 0):
            return Clock(DAY)
        return Clock(hour * 60 + minute, half=turn) if hour < 24 and minute < 60 else None

    def length(self, text: str) -> int | None:
        """The minutes of a length as a whole text says it in words or with its unit."""
        for form, base, per in self._length_phrases:
            if found := form.fullmatch(text):
                return base + per * (self.words.count(found["n"]) if per else 0)
        found = self.lengths.fullmatch(text)
        return self.minutes_of(found) if found else None

    def minutes_of(self, found: re.Match[str]) -> int | None:
        """The minutes of a match of ``lengths``; None where the minutes make no hour."""
        if found["phrase"]:
            return self.length(found["phrase"].lower())
        if found["only"]:
            return int(found["only"])
        hundredths = int((found["part"] or "0").ljust(2, "0"))
        minutes = int(found["more"] or found["bare"] or 0)
        if minutes >= 60 or (found["part"] and minutes):
            return None
        return int(found["hours"]) * 60 + (hundredths * 60 + 50) // 100 + minutes

    def _lengths(self, money: str) -> Pattern:
        known = self.words
        hours, minutes = alternation(known.every("hours")), alternation(known.every("minutes"))
        only = alternation(one for one in known.every("minutes") if one != "m")
        bound, joined = r"(?!\w)", alternation(known.every("and_"))
        templates = "|".join(_without_names(form.pattern) for form, *_ in self._length_phrases)
        during = alternation(known.every("during"))
        return Pattern(
            rf"{_BEFORE}(?:(?:{during}) )?(?:(?P<phrase>(?:{templates})(?!\w))|"
            rf"(?P<hours>\d{{1,3}})(?:[.,](?P<part>\d{{1,2}}))? ?(?:{hours})(?![^\W\d_])"
            rf"(?: ?(?:(?:{joined}) )?(?P<more>\d{{1,2}}) ?(?:{minutes}){bound}"
            rf"| ?(?P<bare>[0-5]\d)(?![\w.:,/-])(?! ?(?:{money}|{hours}|{minutes})(?!\w)))?"
            rf"|(?P<hours2>(?!))|(?P<only>\d{{1,3}}) ?(?:{only}){bound})"
        )

    def _in_words(self, word: str) -> int | None:
        hour = self._hour(word)
        if hour:
            return hour % 12 * 60
        for form, base, per in self._clock_phrases:
            if found := form.fullmatch(word):
                said = found["h"]
                hour = int(said) if said.isdigit() else self._hour(said)
                if hour > 12:
                    return None
                more = per * self.words.count(found["n"]) if per else 0
                return (hour * 60 + base + more) % NOON
        return None

    def _hour(self, word: str) -> int:
        """The hour of a word, 0 for none."""
        return self.words.hours.get(word) or self.words.inflected.get(word) or 0

    def _clock(self, key: str, *, bare: bool) -> str:
        hours = [*self.words.hours, *self.words.inflected] if bare else []
        spoken = "|".join((self._phrases(), alternation(hours)))
        return (
            rf"(?:(?P<{key}h>\d{{1,2}})(?:[.:](?P<{key}m>\d{{2}})|(?<=\d\d)(?P<{key}c>[0-5]\d))?"
            rf"(?!\d)|(?P<{key}w>{spoken})(?!\w)){self._part(key)}"
        )

    def _part(self, key: str) -> str:
        return rf"(?: ?(?P<{key}p>{alternation(self._bare_parts())})(?!\w))?"

    def _halves(self) -> str:
        return alternation(one for one in self._bare_parts())

    def _bare_parts(self) -> list[str]:
        return [word for word, (_half, day) in self.words.parts.items() if day is None]

    def _phrases(self) -> str:
        return "|".join(_without_names(form.pattern) for form, *_ in self._clock_phrases)


def _without_names(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


@functools.cache
def time_forms(language: str = "") -> TimeForms:
    """The forms of times for someone who writes in a language."""
    return TimeForms(words(language))
