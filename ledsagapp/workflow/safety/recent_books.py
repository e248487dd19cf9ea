"""The books opened lately, the latest first, kept as a small file of paths."""

import logging
from pathlib import Path
from typing import Final

from ledsagapp.files import atomic_write

MOST_BOOKS: Final = 12


def recent_books(file: Path) -> list[Path]:
    """The books opened, the latest first; none where the list cannot be read."""
    try:
        lines = file.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    return [Path(line) for line in dict.fromkeys(lines) if line.strip() and "\0" not in line][
        :MOST_BOOKS
    ]


def remember_book(book: Path, file: Path, *, forget: bool = False) -> None:
    """Put a book first among those opened, or take it away from them."""
    before = recent_books(file)
    books = [one for one in before if one != book]
    books = books if forget else [book, *books]
    if books == before:
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = "".join(f"{one}\n" for one in books[:MOST_BOOKS])
        atomic_write(file, text.encode("utf-8", "surrogateescape"), private=True)
    except (OSError, ValueError):
        logging.getLogger(__name__).warning("The list of books was not kept", exc_info=True)
