"""Safety copies that make themselves: checked, never overwritten, thinned with age.

All of the last two days are kept, then the latest of each day, week and month for a while. A
copy dated in the future (a clock that was set back) is never taken away.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import as_book_errors

KEEP_ALL: Final = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
_NAME: Final = re.compile(r"book (\d{4}-\d\d-\d\d \d{6})(?: \d+)?\.ledsagapp")
_STAMP: Final = "%Y-%m-%d %H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A safety copy and the moment it was made, by the computer's clock."""

    path: Path
    made: datetime


def backups(folder: Path) -> list[Backup]:
    """The safety copies in a folder, oldest first; other files there are left alone."""
    found = []
    for path in folder.glob("book *.ledsagapp") if folder.is_dir() else ():
        named = _NAME.fullmatch(path.name)
        if named:
            found.append(Backup(path, datetime.strptime(named[1], _STAMP)))  # noqa: DTZ007
    return sorted(found, key=lambda one: (one.made, len(one.path.name), one.path.name))


def is_needed(book: Path, folder: Path) -> bool:
    """Whether the book has changed since its newest copy."""
    found = backups(folder)
    if not found:
        return True
    return book.stat().st_mtime > max(one.path.stat().st_mtime for one in found)


def back_up(book: Book, folder: Path, now: datetime) -> Backup:
    """Make a checked copy of the book and thin the older ones; ``now`` is local, without zone.

    Raises BookError, and then has taken nothing away.
    """
    return back_up_with(book.copy_to, folder, now)


def back_up_with(copy: Callable[[Path], object], folder: Path, now: datetime) -> Backup:
    """As ``back_up``, with what makes the checked copy at a path."""
    with as_book_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, number = folder / f"book {now:{_STAMP}}.ledsagapp", 1
        while path.exists():
            number += 1
            path = folder / f"book {now:{_STAMP}} {number}.ledsagapp"
        unfinished = path.with_name(f".{path.name}.part")
        for left_over in folder.glob(".book *.part"):
            left_over.unlink()
    copy(unfinished)
    made = Backup(path, now)
    with as_book_errors(folder):
        # Only a whole copy bears the name of one, so that power lost halfway leaves none behind.
        unfinished.rename(path)
    thin(folder, now, path)
    return made


def thin(folder: Path, now: datetime, newest: Path) -> None:
    """Take away the copies in a folder that are not to stay; never the one just made."""
    with as_book_errors(folder):
        found = backups(folder)
        keeping = kept((one.made for one in found), now)
        for one in found:
            if one.made not in keeping and one.path != newest:
                one.path.unlink()


def kept(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which moments' copies stay; the newest and those in the future always do."""
    moments = sorted(set(made), reverse=True)
    staying = {one for one in moments if one > now - KEEP_ALL}
    staying.update(moments[:1])
    ways: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda one: one.date(), DAYS),
        (lambda one: one.isocalendar()[:2], WEEKS),
        (lambda one: (one.year, one.month), MONTHS),
    )
    for period, count in ways:
        seen: dict[object, datetime] = {}
        for one in moments:
            seen.setdefault(period(one), one)
        staying.update(list(seen.values())[:count])
    return staying
