"""What the person prefers, kept as a small file that holds only what differs from the default."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from ledsagapp.files import atomic_write

THEMES = ("system", "light", "dark", "contrast", "yellow")
PRESENTATIONS = ("simple", "ordinary", "full")
SMALLEST_TEXT, LARGEST_TEXT = 100, 300
LAST_DAY = 31
LOCK_AFTER = (0, 5, 15, 30, 60)
SPEEDS = (50, 75, 100, 150, 200)


class Settings(NamedTuple):
    """The preferences of one person on one computer.

    ``language`` "" follows the system; ``text_size`` is in per cent of the system's;
    ``geometry`` is the window's place and size in base64, ``page`` and ``person_id`` what was
    shown last; ``me`` is the id of the person who writes, called "du" in the texts.
    ``receipt_folder`` is watched for receipts, "" for none.
    ``outside`` is a second folder for safety copies, "" for none.
    ``report_day``, ``signature_day`` and ``statement_day`` are days of the following month on
    which papers are to be in, 0 for none.
    ``quiet``: no reminders outside the program; ``reminded_on`` is the day of the latest.
    ``lists``: how each list was ordered and filtered last (``workflow.list_state``).
    ``companion_id`` is the companion who uses the program, where one does; ``writer`` the name of
    whoever acts for a person, where it is they who write.
    ``lock_after`` is the minutes without a key or a movement after which a book with a passphrase
    is locked, 0 for never; ``key_ring``: its key lies in the computer's key ring.
    ``speed`` of what is read aloud, in per cent of the computer's own.
    ``unknown``: the JSON object text of keys a later version wrote, kept as they are.
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    presentation: str = "ordinary"
    geometry: str = ""
    page: str = ""
    person_id: str = ""
    me: str = ""
    receipt_folder: str = ""
    outside: str = ""
    first_start_done: bool = False
    report_day: int = 0
    signature_day: int = 0
    statement_day: int = 0
    quiet: bool = False
    reminded_on: str = ""
    lists: str = ""
    companion_id: str = ""
    writer: str = ""
    lock_after: int = 0
    key_ring: bool = False
    speed: int = 100
    unknown: str = ""


class Loaded(NamedTuple):
    """The settings found, and what could not be used.

    ``set_aside``: where the damaged file was moved, ``ignored``: keys whose value made no sense,
    ``unreadable``: why the file could not be read or moved, None where it could.
    """

    settings: Settings
    set_aside: Path | None = None
    ignored: tuple[str, ...] = ()
    unreadable: OSError | None = None


def load(path: Path) -> Loaded:
    """The settings in the file; the defaults where it is missing, damaged, unreadable or empty.

    A damaged file is moved aside. One that cannot be read, or is none, stays as it is.
    """
    try:
        found = _object(path.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return Loaded(Settings(), unreadable=error)
    except (ValueError, TypeError, RecursionError):
        try:
            return Loaded(Settings(), set_aside=_set_aside(path))
        except OSError as error:
            return Loaded(Settings(), unreadable=error)
    known = {*Settings._fields} - {"unknown"}
    sensible = {key: value for key, value in found.items() if _makes_sense(key, value)}
    others = {key: value for key, value in found.items() if key not in known}
    return Loaded(
        Settings(**sensible, unknown=_text(others) if others else ""),
        ignored=tuple(sorted(known & found.keys() - sensible.keys())),
    )


def save(settings: Settings, path: Path) -> None:
    """Write what differs from the default, whole or not at all."""
    default = Settings()
    content: dict[str, Any] = json.loads(settings.unknown) if settings.unknown else {}
    content |= {
        name: value
        for name, value in settings._asdict().items()
        if name != "unknown" and value != getattr(default, name)
    }
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    atomic_write(path, _text(content).encode() + b"\n", private=True)


def _object(text: str) -> dict[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("not an object")
    # Half a letter can be written in JSON, but could never be kept again.
    _text(found).encode()
    return found


def _is_language_code(text: str) -> bool:
    """Whether a text may name a language; one without texts is shown in English."""
    return text.isascii() and text.isalpha() and text.islower() and len(text) in (2, 3)


def _makes_sense(key: str, value: object) -> bool:
    """Whether a known key has a value this version can use."""
    match key:
        case "language":
            return isinstance(value, str) and (not value or _is_language_code(value))
        case "theme":
            return value in THEMES
        case "presentation":
            return value in PRESENTATIONS
        case "text_size":
            return type(value) is int and SMALLEST_TEXT <= value <= LARGEST_TEXT
        case "report_day" | "signature_day" | "statement_day":
            return type(value) is int and 0 <= value <= LAST_DAY
        case "speed" | "lock_after":
            known = SPEEDS if key == "speed" else LOCK_AFTER
            return type(value) is int and value in known
        case "first_start_done" | "quiet" | "key_ring":
            return isinstance(value, bool)
        case "receipt_folder" | "geometry" | "page" | "person_id" | "me" | "outside":
            return isinstance(value, str)
        case "reminded_on" | "lists" | "companion_id":
            return isinstance(value, str)
    return False


def _set_aside(path: Path) -> Path:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = path.with_name(f"{path.stem}.damaged-{now}{path.suffix}")
    return path.rename(aside)


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1)
