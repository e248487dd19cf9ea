"""Writing a file so that it survives: whole or not at all, private where it holds anybody's data.

What is not finished lies beside its target under a name that only this module gives, and it can be
told whether its writer lives: by a lock on Linux, by the number of the process on macOS; Windows
keeps an open file, and between two openings its time tells. So a later start knows what a killed
program left behind, and can ``sweep`` it away without touching what another program writes just
now.
"""

import errno
import os
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Final

if sys.platform != "win32":
    import fcntl

PART: Final = ".ledsagapp-part"
BOOK_ENDING: Final = ".ledsagapp"
_DATABASE: Final = b"SQLite format 3\x00"
_JOURNAL: Final = "-journal"
_LONGEST: Final = 40  # letters of the target's name in that of its part: names have an end
_FRESH: Final = 600  # seconds since a part was written to, in which its writer may well live
_LONGEST_NAME: Final = 150  # bytes: the whole path of a file may have 260 letters on Windows
_LONG_PLACE: Final = 180  # letters, with which a part or a journal beside it would have too many
_VERBATIM: Final = "\\\\?\\"  # what begins a place that Windows takes however long it is
_FULL_SYNC: Final = 51  # F_FULLFSYNC of macOS
# Not compiled before a name is asked for.
_UNNAMEABLE: Final = r'[<>:"/\\|?*\x00-\x1f\x7f]+'
# What Windows takes for a device, whatever ending follows.
_DEVICE: Final = r"(con|prn|aux|nul|(com|lpt)[1-9¹²³]|con(in|out)\$)"
# What earlier versions called what they had not finished.
_EARLIER: Final = (".ledsagapp.part", ".part.part", ".ledsagapp.new", ".rekeyed", ".json.new")


def atomic_write(path: Path, data: bytes | Iterable[bytes], *, private: bool) -> None:
    """Write a file so that at every moment the one of before or the whole new one is there.

    ``private``: only its owner may read it, from its first byte. Through a link the file it leads
    to is written. What is no ordinary file (a pipe, a device) is written into as it stands.
    A book or another database is never written over: FileExistsError.
    OSError leaves what was there, and nothing beside it; its ``filename`` is the path given.
    """
    try:
        target = Path(reachable(os.path.realpath(path)))
        if holds_book(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        if target.exists() and not target.is_file() and not target.is_dir():
            with target.open("wb") as file:
                _fill(file.fileno(), data)
            return
        with unfinished(target) as part:
            with part.open("r+b") as file:
                _fill(file.fileno(), data)
                if not private:
                    _share(part)
                to_disk(file.fileno())
            part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def reachable(place: str, platform: str = sys.platform) -> str:
    """A file's whole place in a form that the system takes however long it is.

    Windows takes 260 letters, and more only in a form of its own or where the person allowed it.
    """
    if platform != "win32" or len(place) < _LONG_PLACE or place.startswith(_VERBATIM):
        return place
    shared = place.startswith("\\\\")  # on a drive in the network
    return f"{_VERBATIM}UNC{place[1:]}" if shared else f"{_VERBATIM}{place}"


def is_verbatim(place: str) -> bool:
    """Whether a place has the form that Windows takes however long it is."""
    return place.startswith(_VERBATIM)


def _past_cache(descriptor: int) -> None:
    if sys.platform != "win32":
        fcntl.fcntl(descriptor, _FULL_SYNC)


def to_disk(
    descriptor: int, platform: str = sys.platform, past: Callable[[int], None] = _past_cache
) -> None:
    """See to it that what was written survives a power cut; ``past`` the disk's cache on macOS.

    What lies on a drive in the network has no cache of its own to be passed: it is asked as usual.
    """
    if platform == "darwin":
        with suppress(OSError):
            past(descriptor)
            return
    os.fsync(descriptor)


def proposed_name(name: str) -> str:
    """A file's name as we propose it: such that Windows, macOS and Linux all take it as it is.

    Without signs that a system minds, a dot or a space at either end, or the name of a device of
    Windows; short enough to have a path around it. Its ending stays.
    """
    plain = unicodedata.normalize("NFC", name).encode("utf-8", "replace").decode()
    stem, dot, ending = re.sub(_UNNAMEABLE, "-", plain).rstrip(". ").rpartition(".")
    if not dot:
        stem, ending = ending, ""
    room = _LONGEST_NAME - len(f"{dot}{ending}".encode())
    stem = stem.encode()[: max(room, 0)].decode("utf-8", "ignore").strip(". ") or "Ledsagapp"
    first, point, rest = stem.partition(".")
    if re.fullmatch(_DEVICE, first.rstrip(), re.IGNORECASE):
        stem = f"{first.rstrip()}_{point}{rest}"
    return f"{stem}{dot}{ending}"


def holds_book(path: Path) -> bool:
    """Whether a database lies there: by its content, or by its name where it is encrypted."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _is_called_book(path) or file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return _is_called_book(path)


def _is_called_book(path: Path) -> bool:
    # Windows and macOS know a file by its name in capitals too.
    return path.suffix.lower() == BOOK_ENDING


def _fill(descriptor: int, data: bytes | Iterable[bytes]) -> None:
    for piece in (data,) if isinstance(data, bytes) else data:
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(descriptor, rest) :]


def _share(path: Path) -> None:
    """Give a file the rights that the person's files usually have."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


def create_private(path: Path) -> None:
    """An empty file that only its owner may read, from its first byte; never an existing one."""
    os.close(_create(path))


def _create(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """A private empty file beside the target, to be filled and then given the target's name.

    Whatever happens in the block, no file of that name is left when it ends.
    """
    name = f".{target.name[:_LONGEST]}.{os.getpid()}-{os.urandom(4).hex()}{PART}"
    part = target.with_name(name)
    descriptor = _create(part)
    try:
        _hold(descriptor)
        if sys.platform == "win32":
            os.close(descriptor)  # Windows keeps an open file from being renamed
            descriptor = -1
        yield part
    finally:
        if descriptor >= 0:
            os.close(descriptor)
        _remove(part)


@contextmanager
def spare_folder(folder: Path, name: str) -> Iterator[Path]:
    """A private folder inside another for work in between; gone with all in it afterwards."""
    spare = folder / f".{name}.{os.getpid()}-{os.urandom(4).hex()}{PART}"
    spare.mkdir(mode=0o700)
    descriptor = -1
    try:
        if sys.platform == "linux":
            descriptor = os.open(spare, os.O_RDONLY)
            _hold(descriptor)
        yield spare
    finally:
        if descriptor >= 0:
            os.close(descriptor)
        _remove(spare)


def give_name(part: Path, target: Path) -> None:
    """Give a finished file its name; FileExistsError where a file has it, which then stays."""
    try:
        target.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a disk without such links, as most sticks are
        create_private(target)
        try:
            part.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
    part.unlink(missing_ok=True)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """See to it that new names in the folder survive a power cut, where the system can."""
    with suppress(OSError):  # Windows cannot open a folder, and needs not to
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            to_disk(descriptor)
        finally:
            os.close(descriptor)


def left_over(folder: Path, platform: str = sys.platform) -> list[Path]:
    """What a program that was killed left unfinished in a folder; what is written now is not."""
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        return []
    parts = (folder / name for name in names if _is_unfinished(name))
    return [part for part in parts if not _is_held(part, platform)]


def sweep(folders: Iterable[Path]) -> int:
    """Take away what killed programs left in the folders; answers how many files that were."""
    count = 0
    for path in (path for folder in dict.fromkeys(folders) for path in left_over(folder)):
        count += _remove(path)
    return count


def _is_unfinished(name: str) -> bool:
    bare = name.removesuffix(_JOURNAL)
    return bare.startswith(".") and bare.endswith((PART, *_EARLIER))


def copy_file(file: Path, target: Path) -> None:
    """What a file holds into another, which is written over where it is there."""
    _shutil().copyfile(file, target)


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder of the system's for what is needed for a moment; gone with all in it afterwards."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    with TemporaryDirectory(prefix="ledsagapp-") as folder:
        yield Path(folder)


def _shutil() -> ModuleType:
    import shutil  # noqa: PLC0415

    return shutil


def _remove(path: Path) -> bool:
    if path.is_dir() and not path.is_symlink():
        _shutil().rmtree(path, ignore_errors=True)
        return not path.exists()
    for one in (path, path.with_name(path.name + _JOURNAL)):
        with suppress(OSError):
            one.unlink(missing_ok=True)
    return not path.exists()


def _hold(descriptor: int) -> None:
    # On macOS such a lock would stand in the way of SQLite's own.
    if sys.platform == "linux":
        with suppress(OSError):  # a network disk without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(path: Path, platform: str) -> bool:
    """Whether the program that writes the file lives."""
    if platform == "win32":
        return _is_fresh(path)
    if platform != "linux":
        return _is_alive(path.name)
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def _is_fresh(path: Path) -> bool:
    """Whether a part was written to just now; Windows itself keeps one that is open."""
    with suppress(OSError):
        return time.time() - path.stat().st_mtime < _FRESH
    return False


def _is_alive(name: str) -> bool:
    """Whether the process that a part is named after is there."""
    number = name.removesuffix(PART).rpartition(".")[2].partition("-")[0]
    if sys.platform == "win32" or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True
