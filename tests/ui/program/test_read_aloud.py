"""What the computer's own voice is given to say, heard where a speech server would hear it."""

import sys
from collections.abc import Callable, Iterator
from ctypes.util import find_library
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledsagapp.ui.shell.lock_screen import LockScreen
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.report_preview import ReportPreview
from ledsagapp.ui.widgets.fields.big_button import BigButton
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.steps_page import StepsPage
from tests.builders import audit
from tests.outside.voice import Voice
from tests.ui.conftest import Open
from tests.ui.test_access import press

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or find_library("speechd") is None,
    reason="the stand-in is a Speech Dispatcher, which the system's library speaks to",
)


@pytest.fixture
def voice(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Voice]:
    """Where what is said arrives; nobody listens with a screen reader."""
    listening = QAccessible.isActive()
    QAccessible.setActive(False)
    server = Voice(tmp_path_factory.mktemp("v") / "s")
    monkeypatch.setenv("SPEECHD_ADDRESS", server.address)
    yield server
    server.close()
    QAccessible.setActive(listening)


def heard(voice: Voice, qtbot: QtBot) -> str:
    """What has come to the voice."""
    qtbot.waitUntil(lambda: voice.spoke)
    return " ".join(one.text for one in voice.taken())


def test_the_answer_of_the_page_is_read_and_the_same_key_stops_it(
    open_window: Open, qtbot: QtBot, voice: Voice
) -> None:
    window = open_window(speed=150)
    audit.activate(window, qtbot)
    press("Ctrl+Shift+R")
    assert heard(voice, qtbot) == window.page().status.sentence()
    assert voice.rates == [50]
    assert "sluta" in window.message.text()
    press("Ctrl+Shift+R")
    assert window.message.text() == "Läser inte längre."
    window.go("outings")
    press("Ctrl+Shift+R")
    assert heard(voice, qtbot) == window.page().status.sentence()


def test_in_simple_the_question_and_its_answers_are_read_in_their_order(
    open_window: Open, qtbot: QtBot, voice: Voice
) -> None:
    window = open_window(presentation="simple")
    window.go("simple-outing")
    qtbot.waitUntil(window.page().findChildren(BigButton)[0].isVisible)
    button = next(one for one in window.findChildren(Button) if one.text() == "Läs upp")
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    said = heard(voice, qtbot)
    assert said.startswith(window.page().status.sentence())
    assert said.index("I dag") < said.index("I går")
    assert voice.rates == []  # as fast as the computer has it


def answer_first(window: Window) -> None:
    page = window.page()
    assert isinstance(page, StepsPage)
    page.answer(page.first_answer())


AWAY: dict[str, Callable[[Window], object]] = {
    "another page": lambda window: window.go("outings"),
    "another question": answer_first,
    "locked": lambda _window: LockScreen("Låst").draw(),
    "put away": lambda window: window.showMinimized(),
    "closed": lambda window: window.close(),
}


@pytest.mark.parametrize("how", AWAY)
def test_it_stops_when_what_it_reads_is_no_longer_to_be_seen(
    open_window: Open, qtbot: QtBot, voice: Voice, how: str
) -> None:
    simple = how == "another question"
    window = open_window(presentation="simple" if simple else "ordinary")
    if simple:
        window.go("simple-outing")
    window.run("read_aloud")
    qtbot.waitUntil(lambda: voice.spoke)
    assert not voice.cut
    AWAY[how](window)
    qtbot.waitUntil(lambda: voice.cut)


def test_of_a_report_its_whole_text_is_read(open_window: Open, qtbot: QtBot, voice: Voice) -> None:
    window = open_window(example=True)
    window.go("reports")
    preview = window.page().findChild(ReportPreview)
    assert isinstance(preview, ReportPreview)
    preview.as_text.setChecked(True)
    button = next(one for one in preview.findChildren(Button) if one.text() == "Läs upp")
    button.click()
    said = heard(voice, qtbot)
    assert said.startswith("Tidrapport november 2026")
    assert "Underskrift" in said


def test_it_is_silent_while_a_screen_reader_runs(
    open_window: Open, qtbot: QtBot, voice: Voice
) -> None:
    window = open_window()
    QAccessible.setActive(True)
    window.run("read_aloud")
    assert "skärmläsare läser" in window.message.text()
    assert not voice.spoke


def test_where_there_is_no_voice_of_the_language_it_is_said_how_to_get_one(
    open_window: Open, voice: Voice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window(language="fi")  # the stand-in speaks Swedish
    window.run("read_aloud")
    assert "espeak-ng" in window.message.text()
    assert not voice.spoke
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'nobody'}")
    window = open_window(language="sv")
    window.run("read_aloud")
    assert "espeak-ng" in window.message.text()
