"""The books opened lately, the latest first, kept as a small file of paths."""

from pathlib import Path
from typing import Final

from ledsagapp.files import atomic_write
from ledsagapp.own_log import log_line

MOST_BOOKS: Final = 12


class RecentBooks:
    """The list in one file: empty where it cannot be read, lost where it cannot be kept."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def all(self) -> list[Path]:
        """The books opened, the latest first."""
        try:
            lines = self._file.read_text("utf-8", "surrogateescape").splitlines()
        except OSError:
            return []
        books = [Path(line) for line in dict.fromkeys(lines) if line.strip() and "\0" not in line]
        return books[:MOST_BOOKS]

    def remember(self, book: Path) -> None:
        """Put a book first."""
        before = self.all()
        self._write(before, [book, *(one for one in before if one != book)])

    def forget(self, book: Path) -> None:
        """Take a book away from the list; the book itself stays."""
        before = self.all()
        self._write(before, [one for one in before if one != book])

    def _write(self, before: list[Path], books: list[Path]) -> None:
        if books == before:
            return
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            text = "".join(f"{one}\n" for one in books[:MOST_BOOKS])
            atomic_write(self._file, text.encode("utf-8", "surrogateescape"), private=True)
        except (OSError, ValueError):
            log_line("The list of books was not kept", failed=True)
