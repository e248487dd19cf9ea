"""No figure typed is ever joined to another, or lost without a word."""

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.read_sentence import Names, Understood, read_line

TODAY = date(2026, 11, 29)
NAMES = Names((("anna", "Anna Lind"), ("bo", "Bo Ek")), ("Filmstaden",))

DAYS = ["igår", "i förrgår", "17/11", "2026-11-17", "tis 17/11", "17 november", "17.11.2026", ""]
TIMES = {
    "13-16": (780, 960),
    "13 till 16": (780, 960),
    "kl 13-16.30": (780, 990),
    "13.00–16.30": (780, 990),
    "1-3 em": (780, 900),
    "halv tio till tolv": (570, 720),
    "två till fyra": (840, 960),
    "22-01": (1320, 60),
    "mellan 13 och 16": (780, 960),
    "kl 13": (780, None),
    "": (None, None),
}
AMOUNTS = {"145 kr": 14500, "62,50 kr": 6250, "145:-": 14500, "145,-": 14500, "60 kronor": 6000}
WORDS = ["bio", "buss 12", "Bio 3", "fika", "promenad", "bio med Anna", "linje 4", "fika med Karin"]
FILLING = ["med", "på", "och", "1", "12", "3", "2 x", "x", ",", "för", "kr", "-", ":", "h", "em"]


def read(text: str, language: str = "sv") -> Understood:
    return read_line(text, TODAY, NAMES, language)


def figures(text: str) -> list[str]:
    """The groups of figures of a text, in no order."""
    return sorted(re.findall(r"\d+", text))


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(DAYS),
    st.sampled_from(sorted(TIMES)),
    st.sampled_from(WORDS),
    st.sampled_from(sorted(AMOUNTS)),
    st.permutations(range(4)),
)
def test_a_line_is_read_right_in_any_order(
    day: str, time: str, word: str, amount: str, order: list[int]
) -> None:
    parts = [day, time, word, amount]
    text = " ".join(parts[n] for n in order if parts[n])
    got = read(text)
    assert got.amounts == (AMOUNTS[amount],), text
    # "kl 13 145 kr" and the like: what stands before the money is never a part of it.
    assert (got.start, got.end) == TIMES[time], text
    assert (got.day is None) == (not day), text
    assert figures(" ".join(got.left)) == figures(word), text


@settings(max_examples=1500, deadline=None)
@given(
    st.lists(
        st.sampled_from([*DAYS, *TIMES, *WORDS, *AMOUNTS, *FILLING, "1 250 kr", "kl 13 145 kr"])
        | st.integers(0, 40_000).map(str),
        max_size=9,
    ),
    st.sampled_from(["sv", "en", "fi"]),
)
def test_every_figure_is_taken_once_or_told(parts: list[str], language: str) -> None:
    text = " ".join(part for part in parts if part)
    got = read(text, language)
    taken = figures(" ".join([*(piece.text for piece in got.pieces), *got.left]))
    written = figures(normal(text))
    assert not Counter(written) - Counter(taken), f"{text}: lost"
    assert set(taken) <= set(written), f"{text}: joined or made up"


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["sv", "en", "fi"]))
def test_anything_may_be_typed(text: str, language: str) -> None:
    assert isinstance(read(text, language), Understood)


@pytest.mark.parametrize(
    ("text", "amounts", "left"),
    [
        ("13 till 16 145 kr fika", (14500,), ()),
        ("kl 13 145 kr", (14500,), ()),
        ("buss 12 145 kr", (14500,), ("12",)),
        ("Bio 3 145 kr", (14500,), ("3",)),
        ("igår 13-16 1 250 kr", (125000,), ()),
        ("igår 13-16 fika för 1 250 kr", (125000,), ()),
        ("igår 13-16 bio 1 250 kr", (25000,), ("1",)),
        ("13 145 kr", (14500,), ("13",)),
        ("igår 13-16 145 kr och 60 kr", (14500, 6000), ()),
        ("igår 2 tim 45 kr fika", (4500,), ()),
        ("3 h 30 145 kr bio igår", (14500,), ()),
        ("17 november 145 kr", (14500,), ()),
        ("igår 13-16 -145 kr", (), ("-145",)),
    ],
)
def test_money_is_read_after_all_else(
    text: str, amounts: tuple[int, ...], left: tuple[str, ...]
) -> None:
    got = read(text)
    assert (got.amounts, got.left) == (amounts, left)


@pytest.mark.parametrize(
    ("text", "start", "end", "names"),
    [
        ("eilen 13-16.30 elokuvat Annan kanssa 145 kr", 780, 990, ("anna",)),
        ("eilen klo 13–16.30 elokuvat Annan ja Bon kanssa 145 kruunua", 780, 990, ("anna", "bo")),
        ("eilen kolmesta viiteen kahvila Annan kanssa 145 kr", 900, 1020, ("anna",)),
        ("eilen 13:sta 16:een uinti Annan kanssa 145 kr", 780, 960, ("anna",)),
        ("eilen puoli kolme - neljä kävely Annan kanssa 145 kr", 870, 960, ("anna",)),
    ],
)
def test_finnish_is_understood_in_its_cases(
    text: str, start: int, end: int, names: tuple[str, ...]
) -> None:
    got = read(text, "fi")
    assert (got.day, got.start, got.end) == (date(2026, 11, 28), start, end)
    assert (got.companion_ids, got.amounts, got.left) == (names, (14500,), ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sön 29/3 10-12 bio", date(2026, 3, 29)),
        ("17-11 13-16 bio", date(2026, 11, 17)),
        ("tis 17-11 13-16 bio", date(2026, 11, 17)),
        ("17.11 13-16 bio", date(2026, 11, 17)),
        ("2026-11-17T13:00-16:00 bio", date(2026, 11, 17)),
        ("i ga\u030ar 13\u201116 bio", date(2026, 11, 28)),
        ("ig\u200bår 13\u221216 bio", date(2026, 11, 28)),
        ("för två dagar sedan 13-16 bio", date(2026, 11, 27)),
        ("marraskuun 17. 13-16 bio", date(2026, 11, 17)),
    ],
)
def test_days_are_told_from_times(text: str, day: date) -> None:
    got = read(text)
    assert (got.day, got.activity, got.left) == (day, "bio", ())
    assert got.start in (600, 780)


def test_a_weekday_that_does_not_fit_is_asked_about() -> None:
    got = read("lör 29/11 10-12 bio")
    assert (got.day, got.left) == (None, ("lör 29/11",))
    assert [doubt.code for doubt in got.doubts] == ["other_weekday"]


def test_a_stranger_beside_one_who_is_known_is_offered() -> None:
    got = read("igår 13-16 bio med Anna och Karin 145 kr")
    assert (got.companion_ids, got.strangers, got.activity) == (("anna",), ("Karin",), "bio")
