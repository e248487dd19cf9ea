"""Where the person's own files lie: the book, what belongs to this computer, the settings."""

import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_BOOK = "book.ledsagapp"


class AppDirs(NamedTuple):
    """The folders of one person on one computer; none of them need be there yet.

    ``data`` holds the book, ``state`` what must not travel with a copy of it, ``config`` the
    preferences. ``name`` is the book's, where another than the usual one is open.
    """

    data: Path
    state: Path
    config: Path
    name: str = _BOOK

    @property
    def book(self) -> Path:
        """The book's file; where a link stands for it, the file it leads to."""
        return Path(os.path.realpath(self.data / self.name))

    @property
    def backups(self) -> Path:
        """The folder of the safety copies that make themselves."""
        book = self.book
        return book.with_name("backups" if book.name == _BOOK else f"{book.stem} backups")

    @property
    def rules(self) -> Path:
        """The folder of the person's own rules."""
        return self.data / "rules"

    @property
    def settings(self) -> Path:
        """The file of the preferences."""
        return self.config / "settings.json"

    @property
    def timer(self) -> Path:
        """The file of the clock that runs while one is out."""
        return self.state / ("timer.json" if self.name == _BOOK else f"timer {self._stem}.json")

    @property
    def books(self) -> Path:
        """The file that names the books opened, the latest first."""
        return self.config / "books.txt"

    @property
    def _stem(self) -> str:
        return Path(self.name).stem

    @property
    def log(self) -> Path:
        """The file that tells what went wrong, for help over the telephone."""
        return self.state / "ledsagapp.log"


def app_dirs(folder: Path | None = None) -> AppDirs:
    """The system's usual folders, or with a folder a book, state and settings of its own there."""
    if folder is not None:
        folder = folder.absolute()
        return AppDirs(folder, folder / "state", folder / "config")
    # Windows and macOS give one folder for all three: the file names keep them apart.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    dirs = PlatformDirs("ledsagapp", appauthor=False)
    return AppDirs(dirs.user_data_path, dirs.user_state_path, dirs.user_config_path)


def with_book(where: AppDirs, book: Path) -> AppDirs:
    """The same places with another book; its safety copies lie beside it."""
    book = Path(os.path.realpath(book))
    return where._replace(data=book.parent, name=book.name)


def spelling(path: Path, platform: str = sys.platform) -> str:
    """A file's place as one text, however it was written: Windows and macOS know å and Å as one."""
    place = os.path.realpath(path)
    if platform not in ("win32", "darwin"):
        return place
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", place).casefold())


def font_folders(
    platform: str = sys.platform, home: Path | None = None, environ: Mapping[str, str] = os.environ
) -> tuple[Path, ...]:
    """Where this system keeps its fonts and the person's own, as far as they are there."""
    home = home or Path.home()
    if platform == "win32":
        found = [Path(environ.get("WINDIR", "C:/Windows")) / "Fonts"]
        local = environ.get("LOCALAPPDATA")
        found += [Path(local) / "Microsoft/Windows/Fonts"] if local else []
    elif platform == "darwin":
        found = [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    else:
        found = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
        found += [home / ".local/share/fonts", home / ".fonts"]
    return tuple(folder for folder in found if folder.is_dir())


def computer_name() -> str:
    """What this computer is called, for the history of a book; "" where it says nothing."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def documents() -> Path:
    """Where the person usually keeps documents: the first suggestion for a report or a copy."""
    from platformdirs import user_documents_path  # noqa: PLC0415

    return user_documents_path()


def picture_folders(
    home: Path, platform: str, environ: Mapping[str, str]
) -> tuple[tuple[str, Path], ...]:
    """Folders that are there and where a telephone's pictures may come: what each is called.

    ``platform`` is "win32", "darwin" or "linux", as Python calls them. The computer's own folder
    of pictures is called "Pictures"; the others by the service that brings them.
    """
    found: dict[str, Path] = {}
    for name, places in _picture_places(home, platform, environ):
        there = next((one for one in places if one.is_dir()), None)
        if there is not None and there not in found.values():
            found[name] = there
    return tuple(found.items())


def _picture_places(
    home: Path, platform: str, environ: Mapping[str, str]
) -> Iterator[tuple[str, list[Path]]]:
    """Each service and where its pictures may lie, the likeliest first."""
    pictures = ("Pictures", "Bilder", "Kuvat")
    own = [home / one for one in pictures]
    if platform == "linux" and "XDG_PICTURES_DIR" in environ:
        own.insert(0, Path(environ["XDG_PICTURES_DIR"]))
    yield "Pictures", own
    drive = Path(environ.get("OneDrive") or home / "OneDrive")
    if platform == "darwin" and not drive.is_dir():
        drive = home / "Library" / "CloudStorage" / "OneDrive-Personal"
    rolls = [drive / one / roll for one in pictures for roll in ("Camera Roll", "Kamerabilder")]
    yield "OneDrive", [*rolls, *(drive / one for one in pictures), drive]
    if platform == "darwin":
        yield "iCloud Drive", [home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"]
    elif platform == "win32":
        yield "iCloud Drive", [home / "iCloudPhotos" / "Photos", home / "iCloudDrive"]
    boxes = [home / "Dropbox", home / "Library" / "CloudStorage" / "Dropbox"]
    uploads = ("Camera Uploads", "Kamerauppladdningar", "")
    yield "Dropbox", [box / one for box in boxes for one in uploads]
    cloud = home / "Nextcloud"
    yield "Nextcloud", [cloud / "InstantUpload" / "Camera", cloud / "InstantUpload", cloud]
    yield "Syncthing", [home / "Sync" / "DCIM", home / "Sync", home / "Syncthing"]
