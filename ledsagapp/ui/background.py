"""Slow work off the window's thread: values go in, a value or an error comes out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid


class _Outcome(QObject):
    """Holds the work and what came of it, and tells it on the window's thread.

    All that is held ends there too, and nothing of it with the thread of the work: a dialog that
    the work or an error's traceback knows of may only end where it was made.
    """

    finished = Signal()

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        # Not the owner's: what the work emits at its end must still be there.
        super().__init__(QCoreApplication.instance())
        self._owner, self._work, self._done, self._failed = owner, work, done, failed
        self._answer: object = None
        self._error: Exception | None = None
        self.finished.connect(self._tell)

    def work(self) -> None:
        """Do the work, on its own thread."""
        try:
            self._answer = self._work()
        except Exception as error:  # noqa: BLE001 - told on the window's thread
            self._error = error

    def _tell(self) -> None:
        owner, done, failed = self._owner, self._done, self._failed
        answer, error = self._answer, self._error
        del self._owner, self._work, self._done, self._failed, self._answer, self._error
        self.deleteLater()
        if not isValid(owner):  # gone in the meantime: nobody is left to tell
            return
        if error is None:
            done(answer)
        else:
            failed(error)


class _Work(QRunnable):
    def __init__(self, outcome: _Outcome) -> None:
        super().__init__()
        self._outcome = outcome

    def run(self) -> None:
        self._outcome.work()
        self._outcome.finished.emit()


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
    outcome = _Outcome(owner, work, done, failed)
    (pool or QThreadPool.globalInstance()).start(_Work(outcome))
