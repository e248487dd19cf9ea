"""Safety copies that make themselves: checked, never overwritten, thinned with age.

A copy's name says which book it is of, how many journal lines it holds and a digest of them: so
one folder may hold the copies of several books, and no clock decides whether a copy is needed or
which is the newest. All of the last two days are kept, then the latest of each day, week and month
for a while, and whatever the clock says the last few and ever fewer of those before.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass
from ledsagapp.files import give_name, sweep, unfinished
from ledsagapp.storage.backup.journal_end import JournalEnd, journal_end_of
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault, as_book_errors

KEEP_ALL: Final = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
LAST: Final = 8  # copies that stay whatever the clock says, by the journal lines they hold
# Not compiled before a copy is looked at.
_NAME: Final = (
    r"(.+) (\d{4}-\d\d-\d\d \d{6})"
    r"(?: ([0-9a-f]{8})\.([0-9a-f]{4})-(\d+)-([0-9a-f]{10}))?(?: \d+)?\.ledsagapp"
)
_NOBODY: Final = "0" * 8  # in the name of a copy of a book in which nothing is written
_STAMP: Final = "%Y-%m-%d %H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A safety copy, the moment it was made by the computer's clock, and what its name says.

    ``end`` is what it holds, and ``place`` stands for where its book lies; None and "" for copies
    of earlier versions, whose names say nothing of it.
    """

    path: Path
    made: datetime
    end: JournalEnd | None = None
    place: str = ""

    @property
    def order(self) -> tuple[int, datetime]:
        """What tells which of two copies is the newer: the content first, then the clock."""
        return (-1 if self.end is None else self.end.lines, self.made)


def folder_of(book: Path) -> Path:
    """The folder beside a book where its safety copies lie, of its own for each book."""
    return book.with_name("backups" if book.name == "book.ledsagapp" else f"{book.stem} backups")


def is_backup_name(name: str) -> bool:
    """Whether a file is called as safety copies are."""
    return _named(Path(name)) is not None


def backups(folder: Path) -> list[Backup]:
    """The safety copies in a folder, oldest first; other files there are left alone."""
    found = []
    for path in folder.glob("*.ledsagapp") if folder.is_dir() else ():
        copy = _named(path)
        if copy is not None and path.is_file():
            found.append(copy)
    return sorted(found, key=lambda one: (*one.order, len(one.path.name), one.path.name))


def _named(path: Path) -> Backup | None:
    found = re.fullmatch(_NAME, path.name)
    if not found:
        return None
    try:
        made = _moment(found[2])
    except ValueError:
        return None
    if found[3] is None:
        return Backup(path, made)
    identity = "" if found[3] == _NOBODY else found[3]
    return Backup(path, made, JournalEnd(identity, int(found[5]), found[6]), found[4])


def _moment(text: str) -> datetime:
    """As ``strptime`` with the stamp, which reads in calendars and the system's language first."""
    day, _, clock = text.partition(" ")
    return datetime.fromisoformat(f"{day}T{clock[:2]}:{clock[2:4]}:{clock[4:]}")


def backups_of(book: Path, identity: str, folder: Path) -> list[Backup]:
    """The copies of one book in a folder that may hold other books' too, oldest first."""
    place = _place(book)
    return [
        one
        for one in backups(folder)
        if one.end is not None and one.end.identity == identity and one.place == place
    ]


def backup_with(end: JournalEnd, folder: Path, key: Key | None) -> Backup | None:
    """The whole copy in the folder that holds exactly this, as its content says; None for none."""
    same = [one for one in backups(folder) if one.end == end]
    return next((one for one in reversed(same) if journal_end_of(one.path, key) == end), None)


def back_up(book: Book, folder: Path, now: datetime) -> Backup:
    """Make a checked copy of the book and thin the older ones; ``now`` is local, without zone.

    Raises BookError, and then has taken nothing away.
    """
    return back_up_with(book.copy_into, folder, now, book=book.path, key=book.key)


def back_up_with(
    copy: Callable[[Path], object], folder: Path, now: datetime, *, book: Path, key: Key | None
) -> Backup:
    """As ``back_up``, with what fills an empty file with a checked copy of the book."""
    with as_book_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sweep([folder])
        with unfinished(folder / f"{book.stem}.ledsagapp") as part:
            copy(part)
            end = journal_end_of(part, key)
            if end is None:
                raise BookError(Fault.DAMAGED, part, "the copy cannot be read")
            # Only a whole copy bears the name of one, so that power lost halfway leaves none.
            made = _with_name(part, folder, now, book, end)
    thin(folder, now, made, own=True)
    return made


def _with_name(part: Path, folder: Path, now: datetime, book: Path, end: JournalEnd) -> Backup:
    place, number = _place(book), 1
    holds = f"{end.identity or _NOBODY}.{place}-{end.lines}-{end.digest}"
    while True:
        more = "" if number == 1 else f" {number}"
        path = folder / f"{book.stem} {now:{_STAMP}} {holds}{more}.ledsagapp"
        try:
            give_name(part, path)
        except FileExistsError:
            number += 1
        else:
            return Backup(path, now, end, place)


def _place(book: Path) -> str:
    """Four letters for where a book lies, so that copies of two that were one are told apart."""
    return sha256(str(book).encode("utf-8", "surrogateescape")).hexdigest()[:4]


def thin(folder: Path, now: datetime, newest: Backup, *, own: bool) -> None:
    """Take away the copies of the same book that are not to stay; never the one just made.

    In the book's ``own`` folder the copies of earlier versions are its own too, elsewhere nobody's.
    """
    with as_book_errors(folder):
        copies = [one for one in backups(folder) if _is_of_one_book(one, newest, own=own)]
        keeping = staying(copies, now) | {newest.path}
        for one in copies:
            if one.path not in keeping:
                one.path.unlink()


def _is_of_one_book(one: Backup, other: Backup, *, own: bool) -> bool:
    if one.end is None or other.end is None:
        return own
    return one.end.identity == other.end.identity and (own or one.place == other.place)


def staying(copies: Sequence[Backup], now: datetime) -> set[Path]:
    """Which copies of one book stay: by age, and whatever the clock says by what they hold.

    Of those that hold the most lines the last few stay, and before them one for each doubling of
    how much has been written since.
    """
    moments = moments_to_keep((one.made for one in copies), now)
    paths = {one.path for one in copies if one.made in moments}
    ordered = sorted(copies, key=lambda one: one.order, reverse=True)
    paths.update(one.path for one in ordered[:LAST])
    seen: dict[int, Path] = {}
    for one in ordered:
        since = ordered[0].order[0] - one.order[0]
        seen.setdefault(since.bit_length(), one.path)
    paths.update(seen.values())
    return paths


def moments_to_keep(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which moments' copies stay by their age.

    Those in the future (a clock once wrong) stay, and take no place from the others.
    """
    moments = sorted(set(made), reverse=True)
    kept_anyway = {one for one in moments if one > now - KEEP_ALL}
    past = [one for one in moments if one <= now]
    kept_anyway.update(moments[:1])
    ways: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda one: one.date(), DAYS),
        (lambda one: one.isocalendar()[:2], WEEKS),
        (lambda one: (one.year, one.month), MONTHS),
    )
    for period, count in ways:
        seen: dict[object, datetime] = {}
        for one in past:
            seen.setdefault(period(one), one)
        kept_anyway.update(list(seen.values())[:count])
    return kept_anyway
