"""Safety copies make themselves, are whole, and thin with age without losing the latest."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.model.people import Person
from ledsagapp.storage.backup.backups import (
    DAYS,
    MONTHS,
    WEEKS,
    back_up,
    backups,
    is_needed,
    kept,
)
from ledsagapp.storage.opening import open_book

NOON = datetime(2026, 11, 22, 12, 0)


def test_a_copy_is_made_when_the_book_has_changed_and_opens_with_everything(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "copies"
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        assert is_needed(book, folder)
        made = back_up(book, folder, NOON)
        assert not is_needed(book, folder)
        before = book.ledger()
    with open_book(made.path, tmp_path / "elsewhere", create=False) as copy:
        assert copy.ledger() == before
    assert made.path.stat().st_mode & 0o777 == 0o600


def test_two_copies_of_one_second_are_both_kept(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        first = back_up(book, folder, NOON)
        second = back_up(book, folder, NOON)
    assert first.path != second.path
    assert [one.path for one in backups(folder)] == [first.path, second.path]


def test_what_an_interrupted_copy_left_is_no_copy_and_goes_with_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    half = folder / ".book 2026-11-21 120000.ledsagapp.part"
    half.write_bytes(b"")
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        assert backups(folder) == []
        assert not is_needed(book, folder)  # there is nothing to lose yet
        book.people.put(Person("maj", "Maj Ek"))
        assert is_needed(book, folder)
        made = back_up(book, folder, NOON)
    assert [path.name for path in folder.iterdir()] == [made.path.name]


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    letter = folder / "book of mine.ledsagapp"
    letter.write_text("not ours")
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        for day in range(60):
            back_up(book, folder, NOON + timedelta(days=day))
    assert letter.read_text() == "not ours"
    assert len(backups(folder)) < 30


def test_years_of_daily_use_leave_days_weeks_and_months() -> None:
    moments: set[datetime] = set()
    now = NOON
    for _day in range(800):
        now += timedelta(days=1)
        moments.add(now)
        moments = kept(moments, now)
    assert len(moments) <= 2 + DAYS + WEEKS + MONTHS
    assert max(moments) == now
    assert now - min(moments) > timedelta(days=200)


steps = st.lists(st.integers(-400, 4000), min_size=1, max_size=200)


@given(steps)
def test_thinning_keeps_the_newest_the_recent_and_the_future_whatever_the_clock_does(
    hours: list[int],
) -> None:
    moments: set[datetime] = set()
    now = NOON
    for step in hours:
        now += timedelta(hours=step)
        if not datetime(1990, 1, 1) < now < datetime(2100, 1, 1):
            now = NOON
        moments.add(now)
        staying = kept(moments, now)
        assert staying <= moments
        assert now in staying
        assert max(moments) in staying
        assert {one for one in moments if one > now - timedelta(days=2)} <= staying
        assert kept(staying, now) == staying
        moments = staying
