"""Work beside the window: what comes of it is told on its thread, and nothing ends elsewhere."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ledsagapp.app.collector import Collector
from ledsagapp.ui.background import start

MANY = 5_000  # more than Python itself lets come before it looks for garbage


@pytest.fixture
def looked_on() -> Iterator[set[int]]:
    """The threads that Python's collector has run on."""
    threads: set[int] = set()

    def note(phase: str, _info: object) -> None:
        threads.add(threading.get_ident())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


class Circle:
    """Holds itself, so that only the collector finds it."""

    def __init__(self, widget: QWidget | None = None) -> None:
        self.me, self.widget = self, widget


def test_the_collector_looks_on_the_thread_of_the_window_alone(
    qtbot: QtBot, looked_on: set[int], qapp: QApplication
) -> None:
    collector, owner, pool = Collector(qapp), QObject(), QThreadPool()
    told: list[object] = []
    there = weakref.ref(Circle(QWidget()))

    def work() -> int:
        """As much as a report makes, with a clock beside it as a receipt has."""
        timer = threading.Timer(0, lambda: [Circle() for _ in range(MANY)])
        timer.start()
        made = [Circle() for _ in range(MANY)]
        timer.join()
        return len(made)

    for _work in range(5):
        start(owner, work, told.append, told.append, pool)
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == [MANY] * 5
    assert not looked_on
    assert there() is not None
    qtbot.waitUntil(lambda: there() is None)  # by itself, within some seconds
    assert looked_on == {threading.get_ident()}
    for _time in range(100):
        [Circle() for _ in range(MANY)]
        collector.look()
    assert len([one for one in gc.get_objects() if isinstance(one, Circle)]) < 2 * MANY
    pool.waitForDone()
    delete(collector)


def test_an_error_is_told_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner, pool = QObject(), QThreadPool()
    told: list[tuple[Exception, bool]] = []

    def fail() -> None:
        raise OSError("no room")

    def note(error: Exception) -> None:
        told.append((error, QThread.currentThread() is owner.thread()))

    start(owner, fail, lambda _answer: None, note, pool)
    qtbot.waitUntil(lambda: bool(told))
    (error, here) = told[0]
    assert (str(error), here) == ("no room", True)
    pool.waitForDone()


class Noted:
    """Says on which thread it ended."""

    def __init__(self, ended_on: list[int]) -> None:
        self._ended_on = ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.get_ident())


def works(ended_on: list[int]) -> list[Callable[[], object]]:
    """Works that each know of something: in themselves, in their answer, in their error."""
    known = Noted(ended_on)

    def fail(held: Noted) -> None:
        mine = Noted(ended_on)
        raise OSError(mine is held)

    return [lambda: known, lambda: Noted(ended_on), lambda: fail(known)]


def test_what_a_work_knows_of_ends_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner, pool, ended_on = QObject(), QThreadPool(), list[int]()
    told: list[bool] = []
    for _time in range(50):
        for work in works(ended_on):
            start(owner, work, lambda _one: told.append(True), lambda _one: told.append(True), pool)
        del work
        qtbot.waitUntil(lambda: len(told) == 3)
        told.clear()
        pool.waitForDone()
    gc.collect()
    assert len(ended_on) == 150
    assert set(ended_on) == {threading.get_ident()}


def test_nobody_is_told_once_the_owner_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    owner, pool, ended_on = QObject(), QThreadPool(), list[int]()
    told: list[object] = []
    go_on = threading.Event()
    start(owner, lambda: (go_on.wait(5), Noted(ended_on)), told.append, told.append, pool)
    delete(owner)
    go_on.set()
    pool.waitForDone()
    qtbot.waitUntil(lambda: bool(ended_on))
    assert (told, ended_on) == ([], [threading.get_ident()])
