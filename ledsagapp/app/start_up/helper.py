"""A thread that is there before it has anything to do."""

import threading
from collections.abc import Callable


class Helper:
    """Does one piece of work beside the start, when it is told which.

    While the system loads a library it begins no other thread, and whoever wants one waits: so it
    is begun before any is loaded, when nothing yet is known of the book.
    """

    def __init__(self) -> None:
        self._work: Callable[[], None] | None = None
        self._told = threading.Event()
        threading.Thread(target=self._wait, daemon=True).start()

    def do(self, work: Callable[[], None]) -> None:
        """Have it begin with that; once."""
        self._work = work
        self._told.set()

    def dismiss(self) -> None:
        """Let it end after that, or at once where nothing has come up."""
        self._told.set()

    def _wait(self) -> None:
        self._told.wait()
        if self._work is not None:
            self._work()
