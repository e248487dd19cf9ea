"""Safety copies make themselves, are whole, and thin with age without losing the latest."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.model.people import Person
from ledsagapp.storage.backup.backups import (
    DAYS,
    LAST,
    MONTHS,
    WEEKS,
    Backup,
    back_up,
    backup_with,
    backups,
    backups_of,
    moments_to_keep,
    staying,
)
from ledsagapp.storage.backup.journal_end import JournalEnd
from ledsagapp.storage.backup.restore import copy_outside
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book

NOON = datetime(2026, 11, 22, 12, 0)


def is_needed(book: Book, folder: Path) -> bool:
    """Whether the book holds something that no copy in the folder holds; by content alone."""
    end = book.journal_end()
    return bool(end.lines) and backup_with(end, folder, book.key) is None


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
        moments = moments_to_keep(moments, now)
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
        staying = moments_to_keep(moments, now)
        assert staying <= moments
        assert now in staying
        assert max(moments) in staying
        assert {one for one in moments if one > now - timedelta(days=2)} <= staying
        assert moments_to_keep(staying, now) == staying
        moments = staying


# -- whatever the clock says ------------------------------------------------------------------
def test_a_copy_dated_in_the_future_stops_no_later_copy(tmp_path: Path) -> None:
    """A clock that was four years ahead once must not leave years without a copy."""
    folder = tmp_path / "backups"
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        ahead = back_up(book, folder, NOON.replace(year=2030))
        assert not is_needed(book, folder)
        book.people.put(Person("bo", "Bo Ek"))
        assert is_needed(book, folder)
        made = back_up(book, folder, NOON)
        assert not is_needed(book, folder)
        assert backups(folder)[-1] == made  # the newest by what it holds
    assert ahead.path.exists()


def test_the_times_of_files_decide_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        made = back_up(book, folder, NOON)
        book.people.put(Person("bo", "Bo Ek"))
        os.utime(made.path, (4e9, 4e9))
        os.utime(book.path, (0, 0))
        assert is_needed(book, folder)


def test_a_copy_that_was_cut_short_is_no_copy(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        made = back_up(book, folder, NOON)
        for content in (made.path.read_bytes()[:9000], b""):
            made.path.write_bytes(content)
            assert is_needed(book, folder)


jumps = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from([0, 0, 0, 0, -6 * 365, 4 * 365, -30, 30])),
    min_size=1,
    max_size=250,
)


@given(jumps)
def test_years_with_a_jumping_clock_keep_the_latest_and_a_way_back(
    days: list[tuple[int, int]],
) -> None:
    copies: list[Backup] = []
    now, wrong = NOON, 0
    for lines, (passed, jump) in enumerate(days, 1):
        now += timedelta(days=passed)
        wrong = jump or 0
        clock = now + timedelta(days=wrong)
        end = JournalEnd("aaaaaaaa", lines, f"{lines:010x}")
        copies.append(Backup(Path(f"{lines}"), clock, end, "0000"))
        keeping = staying(copies, clock)
        held = [one.end.lines for one in copies if one.path in keeping and one.end]
        before = {one.end.lines for one in copies if one.end}
        assert set(sorted(before)[-LAST:]) <= set(held)  # the latest, whatever the clock says
        for back in (1 << power for power in range(lines.bit_length())):
            # and a way back over each doubling, as far as there has been one
            span = {n for n in before if back <= lines - n < 2 * back}
            assert not span or span & set(held)
        copies = [one for one in copies if one.path in keeping]
    assert len(copies) <= 150


def test_two_books_in_one_folder_never_thin_each_other(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    for name in ("book", "bo"):
        folder = tmp_path / name
        with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
            for day in range(60):
                book.people.put(Person(f"p{day}", f"{name} {day}"))
                at = NOON + timedelta(days=day)
                made = back_up(book, folder / "backups", at)
                copy_outside(made, stick, at)
            identity = book.journal_end().identity
            own = backups(folder / "backups")
            assert len(backups_of(book.path, identity, stick)) == len(own) > 12
    assert len(backups(stick)) == 2 * len(own)


def test_a_copied_book_that_goes_on_elsewhere_thins_only_its_own(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first = tmp_path / "a" / "book.ledsagapp"
    with open_book(first, tmp_path / "state a", create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        copy_outside(back_up(book, tmp_path / "a" / "backups", NOON), stick, NOON)
        (tmp_path / "b").mkdir()
        book.copy_to(tmp_path / "b" / "book.ledsagapp")
    with open_book(tmp_path / "b" / "book.ledsagapp", tmp_path / "state b", create=False) as book:
        for day in range(40):
            book.people.put(Person(f"p{day}", "Ny"))
            at = NOON + timedelta(days=day)
            copy_outside(back_up(book, tmp_path / "b" / "backups", at), stick, at)
        identity = book.journal_end().identity
    assert len(backups_of(first, identity, stick)) == 1
