"""What carries the files of a shared book from computer to computer: any folder that is synced."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from ledsagapp.exchange.sharing.parcels import PARCEL, RECEIPT, STATE
from ledsagapp.files import atomic_write


class Carrier(Protocol):
    """Where files lie; OSError where it cannot be reached."""

    def names(self) -> list[str]:
        """The names of the files there, sorted."""
        ...

    def get(self, name: str) -> bytes | None:
        """The bytes of a file; None where it is not there, or not yet."""
        ...

    def put(self, name: str, data: bytes) -> None:
        """Put a file there, whole or not at all."""
        ...

    def close(self) -> None:
        """Let go of what was opened; the next question opens it again."""
        ...


class FolderCarrier:
    """A folder: of Syncthing, Nextcloud, Dropbox or OneDrive, on the network, or on a stick."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> list[str]:
        """The names of the files there, also of conflict copies, which may be as good."""
        return sorted(_ours(self._folder))

    def get(self, name: str) -> bytes | None:
        """The bytes of a file; None where it is not there, or not yet."""
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, name: str, data: bytes) -> None:
        """Put a file there, whole or not at all."""
        atomic_write(self._folder / name, data, private=True)

    def close(self) -> None:
        """A folder holds nothing open."""


def _ours(folder: Path) -> Iterator[str]:
    for path in folder.iterdir():
        if path.suffix in (PARCEL, STATE, RECEIPT) and not path.name.startswith("."):
            yield path.name
