"""A clock that runs while one is out; kept as a small file, so that it survives a restart."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ledsagapp.files import atomic_write


class Timer:
    """Started and stopped by hand; without a path it lasts as long as the program runs."""

    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._started: datetime | None = self._read()

    def start_time(self) -> datetime | None:
        """The local time it was started, None where it does not run."""
        return self._started

    def now(self) -> datetime:
        """The local time."""
        return self._now().replace(tzinfo=None, second=0, microsecond=0)

    def start(self) -> None:
        """Start from now; OSError where that cannot be written down."""
        started = self.now()
        if self._path is not None:
            text = json.dumps({"started": started.isoformat(timespec="minutes")})
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            atomic_write(self._path, text.encode(), private=True)
        self._started = started

    def clear(self) -> None:
        """Forget it; OSError where the file cannot be removed."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
        self._started = None

    def _read(self) -> datetime | None:
        """What the file says; a damaged or missing one says that no clock runs."""
        if self._path is None:
            return None
        try:
            return datetime.fromisoformat(json.loads(self._path.read_text("utf-8"))["started"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
