"""Slow work off the window's thread: values go in, a value or an error comes out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(object)


class Work(QRunnable):
    """One piece of work; ``done`` gets what it answers, ``failed`` the error that stopped it.

    Both are called on the window's thread. The work must not touch the book or a widget.
    """

    def __init__(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._work = work
        self._outcome = _Outcome()
        self._outcome.done.connect(done)
        self._outcome.failed.connect(failed)

    def start(self) -> None:
        """Begin, as soon as a thread is free."""
        QThreadPool.globalInstance().start(self)

    def run(self) -> None:
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 - told on the window's thread
            self._outcome.failed.emit(error)
        else:
            self._outcome.done.emit(answer)
