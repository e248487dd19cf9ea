"""Slow work off the window's thread: values go in, a value or an error comes out."""

import functools
import gc
from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance


class _Outcome(QObject):
    """Carries what came out to the window's thread, where it lives until that is told."""

    done = Signal(object)
    failed = Signal(object)


class _Collector:
    """Has Python's collector rest while any work goes on beside the window.

    It runs on whatever thread comes by, and what it finds may be widgets: those may only end on the
    window's own thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._running = 0
        self._was_enabled = False

    def begin(self) -> None:
        """One more work has begun."""
        with self._lock:
            if not self._running:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._running += 1

    def end(self) -> None:
        """One has ended; after the last the collector goes on, if it did before."""
        with self._lock:
            self._running -= 1
            if not self._running and self._was_enabled:
                gc.enable()


@functools.cache
def _collector() -> _Collector:
    return _Collector()


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        rest = _collector()
        rest.begin()
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 - told on the window's thread
            self._tell(self._outcome.failed, error)
        else:
            self._tell(self._outcome.done, answer)
        finally:
            rest.end()

    def _tell(self, signal: SignalInstance, value: object) -> None:
        # RuntimeError: the owner went in the meantime, and the outcome with it; nobody is left to
        # tell. What is called runs on the window's thread, so its own errors do not come here.
        with suppress(RuntimeError):
            signal.emit(value)


def start(
    owner: QObject,
    work: Callable[[], object],
    done: Callable[[object], None],
    failed: Callable[[Exception], None],
    pool: QThreadPool | None = None,
) -> None:
    """Begin as soon as a thread is free; ``done`` gets what the work answers, ``failed`` its error.

    Both are called on the window's thread, unless ``owner`` is gone by then. The work must not
    touch the book or a widget. ``pool`` is one of its own, to be waited for.
    """
    # Parented, or it would go with the work itself, and what it says would be lost on the way.
    outcome = _Outcome(owner)
    outcome.done.connect(done)
    outcome.failed.connect(failed)
    outcome.done.connect(outcome.deleteLater)
    outcome.failed.connect(outcome.deleteLater)
    (pool or QThreadPool.globalInstance()).start(_Work(work, outcome))
