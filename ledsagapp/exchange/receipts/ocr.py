"""Reads what is printed on a receipt, as a suggestion only, with the program Tesseract.

Nothing is sent anywhere, and nothing is read where Tesseract is not installed. What was read is
often wrong in places; a person looks at it before any of it is kept.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.domain.values import dataclass

PATIENCE: Final = 60  # seconds for one page
MOST_PAGES: Final = 3
LANGUAGES: Final = ("swe", "eng")
_ROOT: Final = Path("/")
# Windows would show a black window for a moment.
_QUIETLY: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_AMOUNT: Final = re.compile(r"(?<![\d.,])(\d{1,3}(?:[ .]\d{3})*|\d{1,6})[.,:](\d{2})(?!\d)")
_SUM: Final = re.compile(
    r"\b(summa|totalt?|att betala|betalat?|belopp|sum|amount|yhteens)", re.IGNORECASE
)
_DAYS: Final = (
    re.compile(r"(?<!\d)(20\d{2})[-./ ](\d{1,2})[-./ ](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)"),
)
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](20\d{2})(?!\d)")
_TIME: Final = re.compile(r"(?<![\d.:,])([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.][0-5]\d)?(?![\d.,])")
_WORDS: Final = re.compile(r"[^\W\d_]{3,}")


class NotReadError(Exception):
    """Tesseract did not come to an end, or ended with an error; the text says how."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a receipt seems to say; ``amount`` in öre, ``seller`` the first words, "" for none.

    ``items``: the lines with a price that are no sum. ``found``: the parts that could be read.
    """

    seller: str = ""
    day: date | None = None
    time: str = ""
    amount: int | None = None
    items: tuple[str, ...] = ()

    @property
    def found(self) -> tuple[ReceiptPart, ...]:
        """The parts that could be read, in order."""
        there = {
            ReceiptPart.DATE: self.day is not None,
            ReceiptPart.TIME: bool(self.time),
            ReceiptPart.SELLER: bool(self.seller),
            ReceiptPart.ITEM: bool(self.items),
            ReceiptPart.PRICE: self.amount is not None,
        }
        return tuple(part for part in ReceiptPart if there[part])


def can_read() -> bool:
    """Whether Tesseract is installed on this computer."""
    return tesseract() is not None


def tesseract(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, root: Path = _ROOT
) -> Path | None:
    """Where the program lies, None where it is not installed; never beside the file at hand.

    Windows' installer leaves the search path as it is, and a window of macOS has a short one.
    """
    name = "tesseract.exe" if platform == "win32" else "tesseract"
    folders = [Path(one) for one in environ.get("PATH", "").split(os.pathsep) if one]
    if platform == "win32":
        kept = (environ.get(one) for one in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"))
        places = [Path(one) for one in kept if one]
        folders += [one / "Tesseract-OCR" for one in places]
        folders += [one / "Programs" / "Tesseract-OCR" for one in places]
    elif platform == "darwin":
        folders += [root / one for one in ("opt/homebrew/bin", "usr/local/bin", "opt/local/bin")]
    found = (folder / name for folder in folders if folder.is_absolute())
    return next((one for one in found if one.is_file() and os.access(one, os.X_OK)), None)


def recognize_text(pages: Sequence[bytes]) -> str:
    """The text of a receipt's pages, drawn as ``receipt_pages`` does; slow.

    Raises NotReadError where Tesseract is missing, fails, or takes more than a minute for a page.
    """
    found = tesseract()
    if found is None:
        raise NotReadError("tesseract")
    program = str(found)
    spoken = "+".join(_languages(program)) or "eng"
    command = [program, "stdin", "stdout", "-l", spoken, "--psm", "6"]
    return "\n".join(_run(command, page) for page in pages[:MOST_PAGES])


def _languages(program: str) -> list[str]:
    there = _run([program, "--list-langs"], b"").split()
    return [one for one in LANGUAGES if one in there]


def _run(command: list[str], given: bytes) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - Tesseract with words of our own
            command,
            input=given,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            creationflags=_QUIETLY,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotReadError(str(error)) from error
    if done.returncode:
        raise NotReadError(done.stderr.decode("utf-8", "replace").strip()[-200:])
    return done.stdout.decode("utf-8", "replace")


def suggest_expense(text: str) -> Suggestion:
    """What the printed text of a receipt seems to say."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    return Suggestion(
        next((line[:60] for line in lines if _WORDS.search(line) and not _AMOUNT.search(line)), ""),
        next((day for line in lines for day in _days(line)), None),
        next((f"{int(t[1]):02d}:{t[2]}" for line in lines for t in _TIME.finditer(line)), ""),
        _amount(lines),
        tuple(_items(lines))[:5],
    )


def _days(line: str) -> Iterator[date]:
    for form in _DAYS:
        for found in form.finditer(line):
            yield from _made(int(found[1]), int(found[2]), int(found[3]))
    for found in _DAY_FIRST.finditer(line):
        yield from _made(int(found[3]), int(found[2]), int(found[1]))


def _made(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _amounts(line: str) -> list[int]:
    return [
        int(re.sub(r"[ .]", "", found[1])) * 100 + int(found[2]) for found in _AMOUNT.finditer(line)
    ]


def _amount(lines: Sequence[str]) -> int | None:
    """The largest of those that end a line that speaks of a sum, else the largest of all."""
    summed = [_amounts(line)[-1] for line in lines if _SUM.search(line) and _amounts(line)]
    every = [amount for line in lines for amount in _amounts(line)]
    return max(summed) if summed else max(every, default=None)


def _items(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if _amounts(line) and not _SUM.search(line):
            name = _AMOUNT.split(line)[0].strip(" .:-*")
            if _WORDS.search(name):
                yield name
