"""The one place that has receipts drawn: a process of its own, one at a time, with limits."""

import atexit
import functools
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Any, Final

from ledsagapp.exchange.receipts.draw_argument import ARGUMENT
from ledsagapp.exchange.receipts.draw_worker import read_message, write_message

PATIENCE: Final = 20.0  # seconds for one receipt
# Windows would show a black window for a moment.
_QUIETLY: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class DrawingError(Exception):
    """The receipt could not be drawn; the text is the fault's code."""


class DrawingProcess:
    """Started with the first receipt; ended and started again when one takes too long.

    May be asked from any thread: who comes second waits.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._one_at_a_time = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None

    def draw(
        self, content: bytes, rotation: int, crop: tuple[int, int, int, int] | None
    ) -> tuple[list[bytes], int]:
        """The pages as JPEG and how many the file has; DrawingError where that cannot be."""
        with self._one_at_a_time:
            late = threading.Event()
            running = self._started()
            timer = threading.Timer(self._patience, self._end_late, (running, late))
            timer.daemon = True
            timer.start()
            try:
                answer = self._asked(running, content, {"rotation": rotation, "crop": crop})
            finally:
                timer.cancel()
            if answer is None:
                self._end(running)
                raise DrawingError("receipt_too_slow" if late.is_set() else "receipt_not_drawable")
        line, pages = answer
        if "fault" in line:
            raise DrawingError(str(line["fault"]))
        return pages, int(line["count"])

    def close(self) -> None:
        """End the process; the next receipt starts another."""
        if self._running is not None:
            self._end(self._running)

    def _asked(
        self, running: "subprocess.Popen[bytes]", content: bytes, line: dict[str, object]
    ) -> tuple[dict[str, Any], list[bytes]] | None:
        if running.stdin is None or running.stdout is None:
            return None
        try:
            write_message(running.stdin, line, [content])  # type: ignore[arg-type]
            return read_message(running.stdout)  # type: ignore[arg-type]
        except (OSError, ValueError, KeyError, MemoryError):
            return None

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._running is None or self._running.poll() is not None:
            try:
                self._running = subprocess.Popen(  # noqa: S603 - ourselves, with words of our own
                    _command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=_QUIETLY,
                )
            except OSError as error:
                raise DrawingError("receipt_not_drawable") from error
        return self._running

    def _end_late(self, running: "subprocess.Popen[bytes]", late: threading.Event) -> None:
        late.set()
        running.kill()

    def _end(self, running: "subprocess.Popen[bytes]") -> None:
        self._running = None
        running.kill()
        for stream in (running.stdin, running.stdout):
            if stream is not None:
                with suppress(OSError):  # what was not written yet cannot be
                    stream.close()
        running.wait()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "ledsagapp.exchange.receipts.draw_worker"]


@functools.cache
def drawing_process() -> DrawingProcess:
    """The drawing process of this program."""
    made = DrawingProcess()
    atexit.register(made.close)
    return made
