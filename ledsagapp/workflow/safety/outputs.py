"""Where a file may be written: never over a book, a copy of one, a receipt or the program's own.

The folders written to are remembered, so that what a killed program left there is swept away at the
next start.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from ledsagapp import settings
from ledsagapp.exchange.receipts.receipt_files import media_type
from ledsagapp.files import atomic_write, holds_book, left_over, sweep
from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.storage.backup.backups import folder_of
from ledsagapp.workflow.safety.recent_books import RecentBooks

_BESIDE_BOOK: Final = ("-journal", ".lock", "-wal", "-shm")
_HEAD: Final = 2000  # bytes that tell what kind of receipt a file is
_MOST_FOLDERS: Final = 40


def output_refusal(path: Path, where: AppDirs, tr: Catalog, source: Path | None = None) -> str:
    """Why a file may not be written there, as a sentence; "" where it may.

    Links are followed, and what a file holds counts more than its name. ``source`` is a file that
    is being read for what is to be written.
    """
    target = Path(os.path.realpath(path))
    if source is not None and _is_same(target, source):
        return tr("{path} is the file that is being read. Choose another name.").format(path=path)
    if any(_is_same(target, book) for book in _books(where)) or holds_book(target):
        text = tr(
            "{path} is a book or a safety copy, and would be written over. Choose another name."
        )
        return text.format(path=path)
    if _is_own(target, where):
        text = tr("{path} is one of the program's own files. Choose another name.")
        return text.format(path=path)
    watched = settings.load(where.settings).settings.receipt_folder
    if watched and _is_same(target.parent, Path(watched)) and media_type(_head(target)):
        text = tr("{path} is a receipt in the watched folder. Choose another name.")
        return text.format(path=path)
    return ""


def _books(where: AppDirs) -> Iterator[Path]:
    """The book, those opened lately, and what SQLite and the lock keep beside each."""
    for book in (where.book, *RecentBooks(where.books).all()):
        yield book
        yield from (book.with_name(book.name + ending) for ending in _BESIDE_BOOK)


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, through links and by other names too."""
    with suppress(OSError):
        if one.samefile(other):
            return True
    return one == Path(os.path.realpath(other))


def _head(path: Path) -> bytes:
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                return file.read(_HEAD)
    return b""


def _is_own(path: Path, where: AppDirs) -> bool:
    """Whether a file of settings, state or rules, or the folder of copies, would be written to."""
    files = (where.settings, where.books, where.timer, where.log)
    if any(_is_same(path, one) for one in files):
        return True
    folders = (where.state / "marks", where.rules, folder_of(where.book))
    return any(_is_same(path.parent, folder) for folder in folders)


# -- sweeping up --------------------------------------------------------------------------------
def remember_output(path: Path, where: AppDirs) -> None:
    """Note the folder of a file that is about to be written, for ``sweep_outputs``."""
    folder = str(Path(os.path.realpath(path)).parent)
    known = _noted(where)
    if folder in known:
        return
    with suppress(OSError, ValueError):
        where.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        _note([folder, *known][:_MOST_FOLDERS], where)


def swept_folders(where: AppDirs, outside: str = "") -> list[Path]:
    """Every folder in which the program writes or has written."""
    own = [where.data, where.backups, folder_of(where.book), where.state, where.state / "marks"]
    own += [where.config, where.rules, *([Path(outside)] if outside else [])]
    return [*own, *(Path(folder) for folder in _noted(where))]


def sweep_outputs(where: AppDirs, outside: str = "") -> int:
    """Take away what killed programs left in all those folders; answers how many files."""
    count = sweep(swept_folders(where, outside))
    noted = _noted(where)
    still = [folder for folder in noted if left_over(Path(folder))]
    if still != noted:
        with suppress(OSError, ValueError):
            _note(still, where)
    return count


def _file(where: AppDirs) -> Path:
    return where.state / "written-to.txt"


def _noted(where: AppDirs) -> list[str]:
    try:
        return _file(where).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []


def _note(folders: Iterable[str], where: AppDirs) -> None:
    text = "".join(f"{folder}\n" for folder in folders if "\n" not in folder)
    atomic_write(_file(where), text.encode("utf-8", "surrogateescape"), private=True)
