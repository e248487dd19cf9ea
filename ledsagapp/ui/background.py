"""Slow work off the window's thread: values go in, a value or an error comes out."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance


class _Outcome(QObject):
    """Carries what came out to the window's thread, where it lives until that is told."""

    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 - told on the window's thread
            self._tell(self._outcome.failed, error)
        else:
            self._tell(self._outcome.done, answer)

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
