"""What a file is that somebody opens the program with: told by its content, then by its name."""

from pathlib import Path
from typing import Final

from ledsagapp.domain.enumerations import Enum
from ledsagapp.storage.backup.backups import is_backup_name
from ledsagapp.storage.encryption.keys import MAGIC
from ledsagapp.storage.schema.schema_version import APPLICATION_ID

_ID_AT: Final = 68  # where SQLite keeps the number that says whose file it is
_HEAD: Final = 4096  # bytes
_BOOK: Final = ".ledsagapp"
_PACKETS: Final = (".ledsagpaket", ".ledsagsvar")
_SHEETS: Final = (".xlsx", ".xls", ".ods", ".csv", ".tsv")


class FileKind(Enum):
    """What the program knows to do with a file."""

    BOOK = "book"
    COPY = "copy"
    PACKET = "packet"
    CARD = "card"
    LEDGER = "ledger"
    CALENDAR = "calendar"
    SHEET = "sheet"
    UNKNOWN = "unknown"


def file_kind(path: Path) -> FileKind:
    """What a file is. OSError where it cannot be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    ending = path.suffix.lower()
    if head.startswith(MAGIC):
        ours = int.from_bytes(head[_ID_AT : _ID_AT + 4]) == APPLICATION_ID
        return _book(path) if ours or ending == _BOOK else FileKind.UNKNOWN
    if ending == _BOOK:
        return _book(path)  # encrypted or damaged: opening it says which
    if ending in _PACKETS:
        return FileKind.PACKET
    if ending == ".ledsagkort":
        return FileKind.CARD
    text = head.decode("utf-8", "ignore").lstrip("\ufeff \t\r\n")
    if text.upper().startswith("BEGIN:VCALENDAR"):
        return FileKind.CALENDAR
    if ending in _SHEETS:
        return FileKind.SHEET
    if ending == ".json" and text.startswith("{"):
        return FileKind.LEDGER
    return FileKind.UNKNOWN


def _book(path: Path) -> FileKind:
    return FileKind.COPY if is_backup_name(path.name) else FileKind.BOOK
