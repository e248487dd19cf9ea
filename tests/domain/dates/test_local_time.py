"""Local times: what may be typed, how long things are, and on which day they lie."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ledsagapp.domain.dates import local_time as clock


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2026-01-01T09:30", ""),
        ("0001-01-01T00:00", ""),
        ("9999-12-31T23:59", ""),
        ("2026-01-01T10:00:00", "time_seconds"),
        ("2026-01-01T10:00:00+01:00", "time_seconds"),
        ("2026-01-01T10:00:00.5Z", "time_seconds"),
        ("2026-02-30T10:00", "time_not_there"),
        ("2026-01-01T24:00", "time_not_there"),
        ("2026-01-01T10:60", "time_not_there"),
        ("2026-01-01T10:00+25:00", "time_not_there"),
        ("0000-01-01T10:00", "time_not_there"),
        ("0001-01-01T00:00+05:00", "time_not_there"),
        ("9999-12-31T23:30-05:00", "time_not_there"),
        ("2026-01-01 10:00", "time_form"),
        ("2026-01-01T10:00Z", "time_form"),
        ("2026-01-01T10.00", "time_form"),
        ("2026-01-01T 1:00", "time_form"),
        ("2026-01-01T+1:00", "time_form"),
        ("2026-01-01T10:00\n", "time_form"),
        ("２026-01-01T10:00", "time_form"),
        ("2026-W01-1T10:00", "time_form"),
        ("2026-01-01", "time_form"),
        ("", "time_form"),
        ("i morgon", "time_form"),
    ],
)
def test_only_a_whole_minute_that_exists_may_be_typed(text: str, fault: str) -> None:
    assert clock.fault(text) == fault


def test_the_hour_the_clock_skips_in_spring_does_not_exist() -> None:
    assert clock.fault("2026-03-29T01:59") == ""
    assert clock.fault("2026-03-29T02:00") == "time_gap"
    assert clock.fault("2026-03-29T02:59") == "time_gap"
    assert clock.fault("2026-03-29T03:00") == ""


def test_with_its_offset_typed_even_that_hour_is_a_moment() -> None:
    assert clock.fault("2026-03-29T02:30+01:00") == ""
    assert clock.local("2026-03-29T02:30+01:00") == datetime(2026, 3, 29, 3, 30)


def test_the_hour_repeated_in_autumn_means_the_first_unless_its_offset_is_typed() -> None:
    assert clock.length("2026-10-25T02:30", "2026-10-25T02:30+02:00") == 0
    assert clock.length("2026-10-25T02:30", "2026-10-25T02:30+01:00") == 60
    assert clock.local("2026-10-25T02:30+01:00") == datetime(2026, 10, 25, 2, 30)


def test_another_offset_is_converted() -> None:
    assert clock.local("2026-07-01T10:00+00:00") == datetime(2026, 7, 1, 12)
    assert clock.local_day("2026-07-01T23:30-05:30") == date(2026, 7, 2)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-01-02T09:00", "2026-01-02T17:00", 480),
        ("2026-03-28T23:00", "2026-03-29T05:00", 300),
        ("2026-10-24T23:00", "2026-10-25T05:00", 420),
        ("2026-03-29T01:00", "2026-03-29T04:00", 120),
        ("2026-10-25T01:00", "2026-10-25T04:00", 240),
        ("2026-06-01T10:00+01:00", "2026-06-01T12:00", 60),
        ("9999-12-31T00:00", "9999-12-31T23:59", 1439),
    ],
)
def test_lengths_are_absolute(start: str, end: str, minutes: int) -> None:
    assert clock.length(start, end) == minutes
    assert clock.is_backwards(start, end) is False
    assert clock.is_backwards(end, start) is True
    assert clock.is_backwards(start, start) is True


def test_the_second_of_the_repeated_hours_comes_after_the_first() -> None:
    assert not clock.is_backwards("2026-10-25T02:50", "2026-10-25T02:10+01:00")
    assert clock.is_backwards("2026-10-25T02:10+01:00", "2026-10-25T02:50")


def test_time_over_midnight_is_split_by_local_day() -> None:
    """28 March 23:00 to 30 March 02:00: an hour, a day of 23 hours, two hours."""
    assert clock.parts("2026-03-28T23:00", "2026-03-30T02:00") == [
        (date(2026, 3, 28), 60),
        (date(2026, 3, 29), 23 * 60),
        (date(2026, 3, 30), 120),
    ]


def test_an_end_at_midnight_is_not_over_midnight() -> None:
    assert clock.parts("2026-03-31T20:00", "2026-04-01T00:00") == [(date(2026, 3, 31), 240)]


def test_the_last_day_there_is_can_be_split_too() -> None:
    assert clock.parts("9999-12-30T23:00", "9999-12-31T01:00") == [
        (date(9999, 12, 30), 60),
        (date(9999, 12, 31), 60),
    ]


MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.strftime("%Y-%m-%dT%H:%M")
)


@given(MOMENTS, st.integers(0, 4000))
def test_the_parts_make_the_whole(start: str, minutes: int) -> None:
    end = (datetime.fromisoformat(start) + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")
    if clock.fault(start) or clock.fault(end) or clock.is_backwards(start, end):
        return
    parts = clock.parts(start, end)
    assert sum(length for _, length in parts) == clock.length(start, end)
    assert all(length > 0 for _, length in parts)
    days = [day for day, _ in parts]
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]


@given(st.text(alphabet="0123456789-T:+. Zz٣", max_size=24))
def test_whatever_is_typed_is_either_a_time_or_a_fault(text: str) -> None:
    if not clock.fault(text):
        assert clock.local(text).date() == clock.local_day(text)


SOME_TIMES = (
    *("2026-01-01T09:30", "2024-02-29T10:00", "2026-02-29T10:00", "2026-03-29T02:30"),
    *("2026-10-25T02:30+01:00", "2026-06-31T10:00", "1999-06-30T10:00", "2026-01-01T24:00"),
    *("2026-01-01T09:30\n2026-01-01T09:30", "2026-01-01T09:30\n", "", "2026-01-01", "\n"),
)


@given(st.lists(st.sampled_from(SOME_TIMES), max_size=12))
@example(["2026-01-01T09:30"] * 3_000)
@example([*["2026-01-01T09:30"] * 3_000, "2026-02-30T10:00", *["2026-01-01T09:30"] * 3_000])
def test_many_times_are_held_to_be_times_as_each_by_itself_is(texts: list[str]) -> None:
    assert clock.are_times(texts) == (not any(map(clock.fault, texts)))


def test_every_day_has_the_length_the_zone_gives_it() -> None:
    """Months are asked about as a whole: no day of two centuries may come out wrong by that."""
    zone = ZoneInfo("Europe/Stockholm")
    current = date(1900, 1, 1)
    while current.year < 2100:
        following = current + timedelta(days=1)
        begin = datetime(current.year, current.month, current.day, tzinfo=zone)
        end = datetime(following.year, following.month, following.day, tzinfo=zone)
        minutes = (end.timestamp() - begin.timestamp()) // 60
        assert clock.length(f"{current}T00:00", f"{following}T00:00") == minutes
        noon = clock.length(f"{current}T00:00", f"{current}T12:00")
        real = (begin.replace(hour=12).timestamp() - begin.timestamp()) // 60
        assert noon == real
        current = following


@given(st.from_regex("[0-9W-]{9,11}", fullmatch=True) | st.text("0123-W \u0667", max_size=11))
@example("20260328")
@example("2026-W13-6")
@example("2026-03-2\u0668")
@example("2026-02-30")
def test_a_day_is_read_in_its_one_form_alone(text: str) -> None:
    try:
        found = clock.day(text)
    except ValueError:
        return
    assert found.isoformat() == text


@given(st.dates())
def test_every_day_there_is_can_be_read(day: date) -> None:
    assert clock.day(day.isoformat()) == day
