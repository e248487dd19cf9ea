"""Files whose reading is watched: how far the work with them has come, and stopping it."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from ledsagapp.storage.progress import Progress, go_on

T = TypeVar("T")


class Watched(Mapping[str, T]):
    """Files by name; each that is taken moves the progress on, from ``first`` to ``last``.

    Taking one raises ``StoppedError`` where the work is to stop.
    """

    def __init__(
        self, files: Mapping[str, T], progress: Progress, first: float = 0.0, last: float = 1.0
    ) -> None:
        self._files, self._progress = files, progress
        self._first, self._last = first, last
        self._taken: set[str] = set()

    def __getitem__(self, name: str) -> T:
        found = self._files[name]
        self._taken.add(name)
        share = len(self._taken) / max(1, len(self._files))
        go_on(self._progress, self._first + share * (self._last - self._first))
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
