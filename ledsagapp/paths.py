"""Where the person's own files lie: the book, what belongs to this computer, the settings."""

import os
import sys
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


def font_folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts and the person's own, as far as they are there."""
    home, environment = Path.home(), os.environ
    if sys.platform == "win32":
        found = [Path(environment.get("WINDIR", "C:/Windows")) / "Fonts"]
        local = environment.get("LOCALAPPDATA")
        found += [Path(local) / "Microsoft/Windows/Fonts"] if local else []
    elif sys.platform == "darwin":
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
