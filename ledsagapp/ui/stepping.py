"""Long work in steps: what needs the book in slices on the window's thread, the rest beside it."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from ledsagapp.ui.background import start
from ledsagapp.workflow.sharing.steps import Slices, Steps, Work

SLICES: Final = Slices(0.03)  # the window is not held longer than that, and a saving's own time
_AGAIN: Final = 200  # milliseconds until it is asked once more whether to go on


class Stepping(QObject):
    """Has steps done, one after the other; ``may`` answers whether just now is a good moment."""

    def __init__(self, owner: QObject, may: Callable[[], bool] = lambda: True) -> None:
        super().__init__(owner)
        self._may = may
        self._steps: Steps[Any] | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is being done."""
        return self._steps is not None

    def begin(
        self,
        steps: Steps[Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do these instead of what was being done; ``done`` gets what came of it."""
        self.stop()
        self._steps = steps

        def go(step: Callable[[], Work | None]) -> None:
            if self._steps is not steps:
                return  # stopped in the meantime
            if not self._may():
                QTimer.singleShot(_AGAIN, self, lambda: go(step))
                return
            try:
                work = step()
            except StopIteration as end:
                self._steps = None
                done(end.value)
            except Exception as error:  # noqa: BLE001 - told by who began
                self._steps = None
                failed(error)
            else:
                follow(work)

        def follow(work: Work | None) -> None:
            if work is None:
                QTimer.singleShot(0, self, lambda: go(steps.__next__))
            else:
                start(
                    self,
                    work,
                    lambda answer: go(lambda: steps.send(answer)),
                    lambda error: go(lambda: steps.throw(error)),
                )

        go(steps.__next__)

    def stop(self) -> None:
        """Do no more of it."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()
