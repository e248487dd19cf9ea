"""Other files beside a book that hold the same book: what cloud clients leave, and whole books."""

import functools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from ledsagapp.files import BOOK_ENDING
from ledsagapp.storage.backup.backups import folder_of
from ledsagapp.storage.backup.journal_end import JournalEnd, journal_end_of
from ledsagapp.storage.encryption.keys import Key, is_encrypted

# What this program itself puts beside a book.
_OWN: Final = re.compile(r"\.(replaced|kept|saved|before|restoring|m\d+)[-_].*|\.before-.*")
# What clients call the other of two versions: Dropbox, OneDrive and Drive, Nextcloud, Syncthing.
_CONFLICT: Final = re.compile(
    r".*(conflict|konflikt|kollision|ristiriita|kopia|copy|kopio).*|.* ?\(\d+\)|-[\w-]+",
    re.IGNORECASE,
)


def conflict_copies(book: Path, end: Callable[[], JournalEnd], key: Key | None) -> list[Path]:
    """Files beside a book that a cloud client seems to have made of it when two had changed it.

    Told by content, the same first journal line, where the file can be opened, else by its name.
    ``end``, which goes through the whole journal, is asked for only where there is such a file.
    """
    once = functools.cache(end)
    return [path for path in _siblings(book) if _is_conflict(path, book, once, key)]


def _is_conflict(path: Path, book: Path, end: Callable[[], JournalEnd], key: Key | None) -> bool:
    more = path.stem.removeprefix(book.stem)
    if more == path.stem or _OWN.fullmatch(more):
        return False
    held = journal_end_of(path, key)
    if held is not None and end().identity:
        return held.identity == end().identity
    return bool(_CONFLICT.fullmatch(more))


def whole_books(book: Path) -> list[Path]:
    """Every file beside a book and among its copies that looks like a whole book, newest first.

    Nothing is opened with a key: an encrypted file counts by how it looks.
    """
    found = [path for path in _siblings(book) if _looks_whole(path)]
    copies = sorted(folder_of(book).glob(f"*{BOOK_ENDING}")) if folder_of(book).is_dir() else []
    return [*found, *(path for path in reversed(copies) if _looks_whole(path))]


def copies_from_before(book: Path) -> list[Path]:
    """The copies beside a book that older versions of the program can open, the newest first.

    One is made each time that a new version opens the book first and makes it its own.
    """
    dated = re.compile(rf"{re.escape(book.stem)}\.before-.*-(\d{{8}}T\d+)")
    found = [(named[1], path) for path in _siblings(book) if (named := dated.fullmatch(path.stem))]
    return [path for _when, path in sorted(found, reverse=True)]


def _siblings(book: Path) -> Iterator[Path]:
    try:
        there = sorted(book.parent.glob(f"*{BOOK_ENDING}"))
    except OSError:
        return
    yield from (path for path in there if path != book and path.is_file())


def _looks_whole(path: Path) -> bool:
    try:
        return is_encrypted(path) or journal_end_of(path, None) is not None
    except OSError:
        return False
