"""A line in one's own words is read as an outing; nothing of it is lost or guessed at."""

from datetime import date

import pytest

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.text_input.read_sentence import Names, Understood, read_line

TODAY = date(2026, 11, 18)  # a Wednesday
NAMES = Names(
    (("anna", "Anna Lind"), ("bo", "Bo Ek"), ("k1", "Karim Said"), ("k2", "Karim Holm")),
    ("Filmstaden", "Eriksdalsbadet"),
)


def line(text: str) -> Understood:
    return read_line(text, TODAY, NAMES)


def test_the_line_of_the_example_is_understood_whole() -> None:
    assert line("igår 13-16.30 bio med Anna 145 kr") == Understood(
        day=date(2026, 11, 17),
        start=780,
        end=990,
        amount=14500,
        amounts=(14500,),
        companion_ids=("anna",),
        activity="bio",
    )


def test_english_is_understood_as_well() -> None:
    assert line("yesterday 1pm-4.30pm cinema with Anna 145 kr") == Understood(
        day=date(2026, 11, 17),
        start=780,
        end=990,
        amount=14500,
        amounts=(14500,),
        companion_ids=("anna",),
        activity="cinema",
    )


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("idag", date(2026, 11, 18)),
        ("i dag", date(2026, 11, 18)),
        ("today", date(2026, 11, 18)),
        ("igår", date(2026, 11, 17)),
        ("I går", date(2026, 11, 17)),
        ("i förrgår", date(2026, 11, 16)),
        ("imorgon", date(2026, 11, 19)),
        ("tis", date(2026, 11, 17)),
        ("på tisdag", date(2026, 11, 24)),
        ("i tisdags", date(2026, 11, 17)),
        ("i onsdags", date(2026, 11, 11)),
        ("förra fredagen", date(2026, 11, 13)),
        ("nästa fredag", date(2026, 11, 20)),
        ("last Friday", date(2026, 11, 13)),
        ("on Friday", date(2026, 11, 13)),
        ("12/10", date(2026, 10, 12)),
        ("tis 17/11", date(2026, 11, 17)),
        ("12/10 2025", date(2025, 10, 12)),
        ("12 oktober", date(2026, 10, 12)),
        ("den 12 oktober", date(2026, 10, 12)),
        ("måndagen den 12 oktober 2026", date(2026, 10, 12)),
        ("12:e oktober", date(2026, 10, 12)),
        ("12 okt", date(2026, 10, 12)),
        ("October 12", date(2026, 10, 12)),
        ("12th of October", date(2026, 10, 12)),
        ("2026-10-12", date(2026, 10, 12)),
        ("20261012", date(2026, 10, 12)),
        ("day before yesterday", date(2026, 11, 16)),
    ],
)
def test_a_day_is_understood_wherever_it_stands(said: str, day: date) -> None:
    for text in (f"{said} 13-16 bio", f"bio {said} 13-16", f"bio 13-16 {said}"):
        got = line(text)
        assert (got.day, got.start, got.end, got.activity, got.left) == (day, 780, 960, "bio", ())


@pytest.mark.parametrize(
    ("said", "start", "end", "length"),
    [
        ("13-16.30", 780, 990, None),
        ("13.00–16.30", 780, 990, None),
        ("13:00 - 16:30", 780, 990, None),
        ("1300-1630", 780, 990, None),
        ("13 till 16.30", 780, 990, None),
        ("från 13 till 16.30", 780, 990, None),
        ("kl 13-16.30", 780, 990, None),
        ("kl. 13.00 till 16.30", 780, 990, None),
        ("mellan 13 och 16.30", 780, 990, None),
        ("from 13 to 16:30", 780, 990, None),
        ("1-4.30 pm", 780, 990, None),
        ("1 pm to 4.30 pm", 780, 990, None),
        ("22-01", 1320, 60, None),
        ("kl 13 i 3,5 timmar", 780, None, 210),
        ("kl 13 3 h 30", 780, None, 210),
        ("13 i 3,5 timmar", 780, None, 210),
        ("13, 3 h 30", 780, None, 210),
        ("13.00, 3 h 30 min", 780, None, 210),
        ("3 h 30", None, None, 210),
        ("3,5 h", None, None, 210),
        ("at 13 for 3.5 hours", 780, None, 210),
        ("kl 13 i en och en halv timme", 780, None, 90),
        ("kl 9 i tre timmar", 540, None, 180),
        ("90 min", None, None, 90),
        ("kl 13", 780, None, None),
        ("13.30", 810, None, None),
    ],
)
def test_times_and_lengths_are_understood(
    said: str, start: int | None, end: int | None, length: int | None
) -> None:
    for text in (f"igår {said} bio", f"bio igår {said}", f"{said} igår bio"):
        got = line(text)
        assert (got.start, got.end, got.length) == (start, end, length), text
        assert (got.activity, got.day, got.left) == ("bio", date(2026, 11, 17), ()), text


@pytest.mark.parametrize(
    ("said", "ore"),
    [
        ("145 kr", 14500),
        ("145kr", 14500),
        ("145:-", 14500),
        ("145,50 kronor", 14550),
        ("1 krona", 100),
        ("99.50 SEK", 9950),
    ],
)
def test_an_amount_is_told_from_a_time_by_its_unit(said: str, ore: int) -> None:
    for text in (f"igår 13-16 bio {said}", f"{said} bio igår 13-16", f"igår {said} bio 13-16"):
        got = line(text)
        assert (got.amount, got.start, got.end, got.activity) == (ore, 780, 960, "bio"), text


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("med Anna", ("anna",)),
        ("med Anna Lind", ("anna",)),
        ("med anna lind", ("anna",)),
        ("med anna", ("anna",)),
        ("med Anna och Bo", ("anna", "bo")),
        ("med Bo och Anna", ("bo", "anna")),
        ("med anna och bo", ("anna", "bo")),
        ("with Anna and Bo", ("anna", "bo")),
        ("med Karim Holm", ("k2",)),
        ("med Anna, Bo", ("anna", "bo")),
    ],
)
def test_companions_are_known_by_first_or_whole_name(said: str, ids: tuple[str, ...]) -> None:
    for text in (f"igår 13-16 bio {said}", f"{said} bio igår 13-16"):
        got = line(text)
        assert (got.companion_ids, got.activity, got.strangers) == (ids, "bio", ()), text


def test_a_first_name_that_two_have_is_not_chosen_between() -> None:
    got = line("igår 13-16 bio med Karim")
    assert (got.companion_ids, got.strangers, got.several) == ((), (), ("Karim",))
    assert got.activity == "bio"


def test_a_name_nobody_has_is_told() -> None:
    got = line("igår 13-16 bio med Lisa Berg")
    assert (got.companion_ids, got.strangers) == ((), ("Lisa Berg",))
    assert got.activity == "bio"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("avbokat", Status.CANCELLED_IN_TIME),
        ("avbokad i tid", Status.CANCELLED_IN_TIME),
        ("sent avbokad", Status.CANCELLED_LATE),
        ("cancelled late", Status.CANCELLED_LATE),
        ("inställt", Status.CANCELLED_BY_PROVIDER),
        ("inställd av utföraren", Status.CANCELLED_BY_PROVIDER),
        ("uteblev", Status.NO_SHOW),
        ("bokad", Status.PLANNED),
        ("boka", Status.PLANNED),
        ("booked", Status.PLANNED),
        ("genomförd", Status.DONE),
    ],
)
def test_the_state_is_understood(said: str, status: Status) -> None:
    got = line(f"{said} 12/10 13-16 bio med Anna")
    assert (got.status, got.activity, got.day) == (status, "bio", date(2026, 10, 12))


def test_a_weekday_of_a_booking_is_the_coming_one() -> None:
    assert line("boka fredag 13-16 bio").day == date(2026, 11, 20)
    assert line("fredag 13-16 bio").day == date(2026, 11, 13)


@pytest.mark.parametrize(
    ("text", "place", "activity"),
    [
        ("igår 13-16 bio på Filmstaden", "Filmstaden", "bio"),
        ("igår 13-16 bio på filmstaden med Anna", "Filmstaden", "bio"),
        ("simning i Eriksdalsbadet igår 13-16", "Eriksdalsbadet", "simning"),
        ("igår 13-16 promenad i Hagaparken", "Hagaparken", "promenad"),
        ("igår 13-16 teater på Kulturhuset i Solna 90 kr", "Kulturhuset i Solna", "teater"),
        ("igår 13-16 promenad i skogen", "", "promenad i skogen"),
    ],
)
def test_a_place_is_known_by_its_capital_or_from_before(
    text: str, place: str, activity: str
) -> None:
    got = line(text)
    assert (got.place, got.activity) == (place, activity)


def test_what_the_money_was_for_is_guessed_only_where_one_word_says_it() -> None:
    assert line("igår 13-16 fika 60 kr").category is Category.COFFEE
    assert line("igår 13-16 lunch 120 kr").category is Category.MEAL
    assert line("igår 13-16 fika och lunch 120 kr").category is None
    assert line("igår 13-16 fika").category is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("igår 13-16 bio 18/11", ("18/11",)),
        ("igår 25.70 bio", ("25.70",)),
        ("30/2 13-16 bio", ("30/2",)),
        ("igår 13-13 bio", ("13-13",)),
    ],
)
def test_what_cannot_be_chosen_between_is_told(text: str, left: tuple[str, ...]) -> None:
    got = line(text)
    assert got.left == left
    assert "bio" in got.activity


@pytest.mark.parametrize(
    "text", ["", "   ", "?!", "\0", "på i med", "99999999999999 kr", "é" * 3000]
)
def test_anything_at_all_may_be_written(text: str) -> None:
    assert isinstance(line(text), Understood)
