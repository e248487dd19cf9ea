"""How far slow work has come, and stopping it halfway."""

from collections.abc import Callable

Progress = Callable[[float], bool]


class StoppedError(Exception):
    """The person stopped the work; everything is as it was before it began."""


def ignore_progress(_share: float) -> bool:
    """Progress of work that nobody watches or stops."""
    return True


def go_on(progress: Progress, share: float) -> None:
    """Tell how far the work has come, from 0 to 1; ``StoppedError`` where it is to stop."""
    if not progress(min(max(share, 0.0), 1.0)):
        raise StoppedError
