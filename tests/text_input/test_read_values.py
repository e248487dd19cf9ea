"""What people write by hand is understood, or left alone."""

from datetime import date, timedelta

import pytest

from ledsagapp.text_input.read_values import read_amount, read_date, read_length, read_time

TODAY = date(2026, 11, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("idag", date(2026, 11, 18)),
        ("I går", date(2026, 11, 17)),
        ("yesterday", date(2026, 11, 17)),
        ("i förrgår", date(2026, 11, 16)),
        ("imorgon", date(2026, 11, 19)),
        ("tis", date(2026, 11, 17)),
        ("onsdag", date(2026, 11, 18)),
        ("thu", date(2026, 11, 12)),
        ("17/11", date(2026, 11, 17)),
        ("17.11", date(2026, 11, 17)),
        ("3", date(2026, 11, 3)),
        ("17/11/25", date(2025, 11, 17)),
        ("17 november", date(2026, 11, 17)),
        ("tisdag 17 nov 2026", date(2026, 11, 17)),
        ("2026-11-17", date(2026, 11, 17)),
        ("20261117", date(2026, 11, 17)),
        ("2 jan", date(2027, 1, 2)),
        ("29/2/2024", date(2024, 2, 29)),
        ("3 mar", date(2027, 3, 3)),
        ("eilen", date(2026, 11, 17)),
        ("ti", date(2026, 11, 17)),
        ("tiistaina", date(2026, 11, 17)),
        ("17. marraskuuta 2026", date(2026, 11, 17)),
        ("tiistai 17. marraskuuta", date(2026, 11, 17)),
        ("17.11.2026", date(2026, 11, 17)),
    ],
)
def test_a_day_is_understood_as_people_write_it(text: str, day: date) -> None:
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "bio", "30/2", "2026-13-01", "17/11/2026/3", "måndagsbio x"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY) is None


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    for away in (-150, -1, 0, 1, 150):
        day = TODAY + timedelta(days=away)
        assert read_date(f"{day.day}/{day.month}", TODAY) == day


@pytest.mark.parametrize(
    ("text", "minute"),
    [("13", 780), ("13.30", 810), ("13:30", 810), ("1330", 810), ("kl 9", 540), ("9,05", 545)],
)
def test_a_time_is_understood_as_people_write_it(text: str, minute: int) -> None:
    assert read_time(text) == minute


@pytest.mark.parametrize("text", ["", "25", "13.60", "ett", "13.3.0", "-1"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15", 900),
        ("12,5", 750),
        ("3 h", 180),
        ("3 h 30", 210),
        ("3 h 30 min", 210),
        ("3 timmar 30 minuter", 210),
        ("1 timme", 60),
        ("90 min", 90),
        ("3:30", 210),
        ("2 hours and 15 minutes", 135),
    ],
)
def test_a_length_of_time_is_understood_as_people_write_it(text: str, minutes: int) -> None:
    assert read_length(text) == minutes


@pytest.mark.parametrize(
    ("text", "ore"),
    [
        ("145", 14500),
        ("145,50", 14550),
        ("145.5", 14550),
        ("1 250 kr", 125000),
        ("1\N{NO-BREAK SPACE}250", 125000),
        ("145:-", 14500),
        ("300 kronor", 30000),
    ],
)
def test_an_amount_is_understood_as_people_write_it(text: str, ore: int) -> None:
    assert read_amount(text) == ore


@pytest.mark.parametrize("text", ["", "gratis", "14,555", "-20", "1e3"])
def test_what_is_no_amount_is_not_guessed(text: str) -> None:
    assert read_amount(text) is None
