"""Safety copies as the program makes them: where something is to be lost, and doubled outside."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.own_log import log_line
from ledsagapp.storage.backup.backups import Backup, back_up_with, backup_with
from ledsagapp.storage.backup.journal_end import JournalEnd
from ledsagapp.storage.backup.online_copy import copy_beside
from ledsagapp.storage.backup.restore import copy_outside
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError


class CopyOutcome(StrEnum):
    """What came of it."""

    FRESH = "fresh"  # a copy was made
    SAME = "same"  # there is a copy that holds all of it already
    EMPTY = "empty"  # nothing has been written in the book
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What came of a safety copy; ``backup`` is the one that holds what the book holds now.

    ``outside_failed``: the second copy, which was wanted, is not there.
    """

    outcome: CopyOutcome
    folder: Path
    backup: Backup | None = None
    outside_failed: bool = False


@dataclass(frozen=True, slots=True)
class CopyTask:
    """A copy to be made of a book as it stands, which needs the open book no more.

    ``copy`` fills an empty file; ``end`` is what the book held when this was put together.
    """

    copy: Callable[[Path], object]
    book: Path
    key: Key | None
    end: JournalEnd
    folder: Path
    outside: str = ""


def copy_task(book: Book, folder: Path, outside: str = "") -> CopyTask:
    """A copy of the book as it stands, through its own connection; BookError if unreadable."""
    return CopyTask(book.copy_into, book.path, book.key, book.journal_end(), folder, outside)


def make_copy(task: CopyTask, now: datetime) -> CopyReport:
    """Make a safety copy unless one holds just this; double it outside. Never raises for a disk."""
    if not task.end.lines:
        return CopyReport(CopyOutcome.EMPTY, task.folder)
    try:
        found = backup_with(task.end, task.folder, task.key)
        outcome = CopyOutcome.FRESH if found is None else CopyOutcome.SAME
        backup = found or back_up_with(task.copy, task.folder, now, book=task.book, key=task.key)
    except (BookError, OSError):
        log_line("No safety copy could be made", failed=True)
        return CopyReport(CopyOutcome.FAILED, task.folder)
    failed = bool(task.outside) and not _double(backup, task, now)
    return CopyReport(outcome, task.folder, backup, failed)


def _double(backup: Backup, task: CopyTask, now: datetime) -> bool:
    """Make the second copy; whether it is there. A stick that is away loses nothing."""
    folder = Path(task.outside)
    try:
        if not folder.is_dir():
            raise FileNotFoundError(task.outside)
        copy_outside(backup, folder, now, task.key)
    except (BookError, OSError):
        log_line("No copy outside in %s", folder, failed=True)
        return False
    return True


def beside(task: CopyTask) -> CopyTask:
    """The same copy through a connection of its own, so that one can go on writing meanwhile."""
    return replace(task, copy=partial(copy_beside, task.book, task.key))
