"""Every command is found by a word and done from the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.ui.dialogs.program.find_command import FindCommand
from ledsagapp.ui.shell.command_search import everything, offers
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.window_protocols import Target
from ledsagapp.wording.common.command_words import Offer, add_latest, matching, plain_letters
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.test_access import press


def in_search(open_it: Callable[[], object], work: Callable[[FindCommand], None]) -> None:
    """Open the search and work in it; what fails is raised outside Qt's loop."""
    told: list[BaseException] = []
    timer = QTimer()

    def go() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, FindCommand) or focus is not dialog.line:
            return
        timer.stop()
        try:
            work(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again outside Qt's loop
            told.append(error)
        if dialog.isVisible():
            dialog.done(0)

    timer.timeout.connect(go)
    timer.start(0)
    open_it()
    if told:
        raise told[0]


def write(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def target(window: Window) -> Target:
    return Target(window.context, window, window)


# -- what is offered ---------------------------------------------------------------------------
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_stands_in_the_menus_can_be_found(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    offered = everything(target(window), offers(catalog(language)))
    assert len({one.key for one in offered}) == len(offered)
    names = {one.name.rstrip("…") for one in offered}
    said = " | ".join(names)
    for action in _leaves(window):
        text = plain(action.text()).replace("&", "").rstrip("…")
        # Pages and choices say more here than there: "Gå till Översikt", "Färger: Ljus".
        step = text.split(": ", 1)[0] in names  # "Undo: what was done"
        assert text in said or step or text == plain_find(language), text


def plain_find(language: str) -> str:
    return catalog(language)("Find a &command…").replace("&", "").rstrip("…")


def _leaves(window: Window) -> list[QAction]:
    found: list[QAction] = []
    for menu in window.menuBar().findChildren(QMenu):
        found += [one for one in menu.actions() if one.text() and one.menu() is None]
    return found


def test_a_part_of_a_word_without_its_dots_or_an_everyday_word_is_enough() -> None:
    listed = [
        Offer("a", "Säkerhetskopia nu", "Arkiv"),
        Offer("b", "Nytt utlägg", "Utflykt", "Ctrl+N", other_words="kvitto bilaga"),
    ]
    assert [one.key for one in matching(listed, "sakerhets")] == ["a"]
    assert [one.key for one in matching(listed, "BILAGA")] == ["b"]
    assert [one.key for one in matching(listed, "utl utflykt")] == ["b"]
    assert [one.key for one in matching(listed, "ctrl+n")] == ["b"]
    assert matching(listed, "segla") == []
    assert plain_letters("Åäö") == "aao"


def test_the_latest_are_kept_once_each_and_not_for_ever() -> None:
    latest: list[str] = []
    for key in "abcdefghijka":
        latest = add_latest(latest, key)
    assert latest == ["a", "k", "j", "i", "h", "g", "f", "e"]


# -- the keyboard ------------------------------------------------------------------------------
def test_a_word_and_enter_do_it_and_it_stands_first_the_next_time(
    window: Window, qtbot: QtBot
) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)

    def find(dialog: FindCommand) -> None:
        write("trygghet")
        assert dialog.line.hasFocus()
        heard = "Gå till Trygghet, Visa, Ctrl 8, 1 av "
        qtbot.waitUntil(lambda: heard in dialog.line.accessibleDescription())
        write("e")
        press("BackSpace")  # nothing is heard of it yet, and walking does not wait
        press("Up")
        assert heard in dialog.line.accessibleDescription()
        press("Return")

    in_search(lambda: press("Ctrl+Shift+P"), find)
    assert window.page_name() == "safety"

    def again(dialog: FindCommand) -> None:
        rows = dialog.list.rows()
        assert rows[0].heading
        assert rows[0].title == "Senast använda"
        assert rows[1].key == "page:safety"
        assert dialog.list.key() == "page:safety"
        press("Down")
        assert dialog.list.key() == "other_book"
        assert dialog.line.hasFocus()

    in_search(lambda: window.run("find_command"), again)


def test_esc_does_nothing_and_the_focus_comes_back(window: Window) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("outings")
    before = QApplication.focusWidget()

    def leave(dialog: FindCommand) -> None:
        write("trygghet")
        QTest.keyClick(dialog.line, Qt.Key.Key_Escape)

    in_search(lambda: window.run("find_command"), leave)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert window.page_name() == "outings"
    assert QApplication.focusWidget() is before


def test_what_is_not_possible_now_says_why_and_stays(window: Window, qtbot: QtBot) -> None:
    def try_it(dialog: FindCommand) -> None:
        def hears(text: str) -> None:
            qtbot.waitUntil(lambda: text in dialog.line.accessibleDescription())

        write("historik")
        hears("ingen utflykt är vald")
        press("Return")
        assert dialog.isVisible()
        assert "går inte just nu: ingen utflykt är vald" in dialog.line.accessibleDescription()
        dialog.line.clear()
        write("xyz")
        dialog.line.textEdited.emit("xyz")
        hears("Ingen åtgärd passar")
        press("Return")
        assert dialog.isVisible()

    in_search(lambda: window.run("find_command"), try_it)


def test_colours_and_persons_are_chosen_there_too(window: Window) -> None:
    def choose(_dialog: FindCommand) -> None:
        write("svart på gult")
        press("Return")

    in_search(lambda: window.run("find_command"), choose)
    assert window.settings.theme == "yellow"
