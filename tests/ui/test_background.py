"""Work beside the window: what comes of it is told on its thread, and nothing ends elsewhere."""

import gc

from PySide6.QtCore import QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from ledsagapp.ui.background import start


def test_no_widget_is_collected_on_the_thread_of_a_work(qtbot: QtBot) -> None:
    owner, pool = QObject(), QThreadPool()
    told: list[object] = []
    before = gc.isenabled()
    for _work in range(3):
        start(owner, gc.isenabled, told.append, told.append, pool)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [False, False, False]
    pool.waitForDone()
    assert gc.isenabled() == before


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
    assert gc.isenabled()
