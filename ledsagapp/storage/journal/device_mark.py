"""The mark outside the book: which device wrote how many journal lines in it.

A copy of the book that was put back, or opened on a second computer, would otherwise go on
under the same device id, and two different lines would bear the same number for ever.
The mark also tells that there has been a book, so that a lost one is never replaced by an
empty one in silence.
"""

import json
import os
from pathlib import Path

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass
from ledsagapp.files import atomic_write


@dataclass(frozen=True, slots=True)
class Mark:
    """This computer's device id in one book, and the number of its last journal line."""

    device: str
    lines: int


class MarkFile:
    """The file of one book's mark in the state folder."""

    def __init__(self, state_dir: Path, book: Path) -> None:
        name = sha256(os.fsencode(book)).hexdigest()[:12]
        self._path = state_dir / "marks" / f"{book.stem}-{name}.json"
        self._book = book

    def exists(self) -> bool:
        """Whether there has been a book, also when the mark itself can no longer be read."""
        return self._path.exists()

    def read(self) -> Mark | None:
        """The mark, or None when there is none or it is damaged."""
        try:
            found = json.loads(self._path.read_bytes())
            device, lines = found["device"], found["lines"]
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None
        if not isinstance(device, str) or type(lines) is not int:
            return None
        return Mark(device, lines)

    def write(self, mark: Mark) -> None:
        """Keep the mark in a way that survives a power cut."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        atomic_write(self._path, self._text(mark), private=True)

    def follow(self, mark: Mark) -> None:
        """Bring the number up to date after a saving, without waiting for the disk.

        A mark that lags after a power cut is harmless: only a book with *fewer* lines than
        the mark gets a new device id. The number only grows, so the text never gets shorter.
        """
        with self._path.open("r+b", buffering=0) as file:
            file.write(self._text(mark))

    def _text(self, mark: Mark) -> bytes:
        content = {"book": str(self._book), "device": mark.device, "lines": mark.lines}
        return json.dumps(content).encode()
