"""Locking the program: nothing is to be seen or heard of, and nothing written is lost."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ledsagapp.app.locking import LockService
from ledsagapp.settings import Settings
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase
from ledsagapp.ui.dialogs.outing.commands import new_outing
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.lock_screen import IdleWatch
from tests.builders.protected import WORDS, Program, program, when, with_passphrase, writing

__all__ = ["program"]


def visible_texts() -> list[str]:
    return [
        label.text()
        for window in QApplication.topLevelWidgets()
        if not isinstance(window, AskPassphrase) and window.isVisible()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.text() and not isinstance(label.window(), AskPassphrase)
    ]


def test_locking_hides_everything_and_keeps_what_was_being_written(
    program: Program, qtbot: QtBot
) -> None:
    with_passphrase(program)
    window = program.window
    assert window is not None
    seen: list[object] = []

    def unlock(ask: AskPassphrase) -> None:
        seen.append(visible_texts())
        seen.extend(one.windowTitle() for one in shown_windows(ask))
        ask.reject()
        writing("fel")(ask)
        seen.append(ask.isVisible())
        writing(WORDS)(ask)

    def write(dialog: OutingDialog) -> None:
        dialog.activity.setText("Promenad som ingen annan ska läsa")
        when(AskPassphrase, unlock)
        LockService(program).lock()
        seen.append(dialog.activity.text())
        seen.append(dialog.activity.isVisible())
        dialog.done(0)

    when(OutingDialog, write)
    new_outing(window.context, window)
    texts, *titles, still, written, shown = seen
    assert texts == []
    assert set(titles) == {"Ledsagapp – låst"}
    assert (still, written, shown) == (True, "Promenad som ingen annan ska läsa", True)
    assert window.message.text() == "Upplåst."
    assert window.page().isVisible()
    assert window.windowTitle() != "Ledsagapp – låst"
    assert not program.locked


def shown_windows(but: QWidget) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not but]


def test_a_book_without_a_passphrase_cannot_be_locked_and_says_why(program: Program) -> None:
    assert program.window is not None
    program.do(SafetyWish.LOCK)
    assert "ingen lösenfras" in program.window.message.text()


def test_the_program_locks_itself_after_a_rest_where_one_wants_it(
    program: Program, qtbot: QtBot
) -> None:
    with_passphrase(program)
    rested: list[bool] = []
    watch = IdleWatch(program.application, lambda: rested.append(True))
    watch.after(0.05, every=10)
    qtbot.waitUntil(lambda: bool(rested))
    watch.after(3600, every=10)
    rested.clear()
    watch.check()
    assert not rested
    watch.after(0)
    program.settings = Settings(lock_after=5)
    LockService(program).watch()
    assert isinstance(program.idle, IdleWatch)


def test_a_key_or_a_movement_puts_the_lock_off(program: Program, qtbot: QtBot) -> None:
    with_passphrase(program)
    window = program.window
    assert window is not None
    rested: list[bool] = []
    watch = IdleWatch(program.application, lambda: rested.append(True))
    watch.after(0.4, every=10_000)
    deeds: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_X),
        lambda: QTest.mouseMove(window.windowHandle(), QPoint(300, 300)),
        lambda: QTest.mouseClick(
            window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(300, 310)
        ),
        program.application.inputMethod().cursorRectangleChanged.emit,
    )
    for deed in deeds:
        qtbot.wait(250)
        deed()
        watch.check()
        assert not rested
    qtbot.wait(450)
    watch.check()
    assert rested
    watch.after(0)


def test_the_lock_key_works_while_a_dialog_is_open_and_keeps_what_was_written(
    program: Program, qtbot: QtBot
) -> None:
    with_passphrase(program)
    window = program.window
    assert window is not None
    LockService(program).watch()
    seen: list[object] = []

    def unlock(ask: AskPassphrase) -> None:
        seen.append(visible_texts())
        writing(WORDS)(ask)

    def write(dialog: OutingDialog) -> None:
        dialog.activity.setText("Bio")
        when(AskPassphrase, unlock)
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        dialog.activity.setFocus()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_H, keys)
        qtbot.waitUntil(lambda: bool(seen) and not program.locked)
        seen.append(dialog.activity.text())
        dialog.done(0)

    when(OutingDialog, write)
    new_outing(window.context, window)
    assert seen == [[], "Bio"]


def test_a_dialog_for_files_is_hidden_by_the_lock(program: Program) -> None:
    with_passphrase(program)
    LockService(program).watch()
    assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    seen: list[object] = []

    def unlock(ask: AskPassphrase) -> None:
        seen.append(visible_texts())
        writing(WORDS)(ask)

    def choose(dialog: QFileDialog) -> None:
        when(AskPassphrase, unlock)
        LockService(program).lock()
        dialog.done(0)

    when(QFileDialog, choose)
    QFileDialog.getOpenFileName(program.window, "Öppna", "", "Alla (*)")
    assert seen == [[]]


def test_the_passphrase_field_is_a_password_field_for_a_screen_reader(program: Program) -> None:
    with_passphrase(program)
    states: list[tuple[bool, str]] = []

    def look(ask: AskPassphrase) -> None:
        ask.words.setText("hemligt")
        told = QAccessible.queryAccessibleInterface(ask.words)
        states.append((bool(told.state().passwordEdit), told.text(QAccessible.Text.Value)))
        writing(WORDS)(ask)

    when(AskPassphrase, look)
    LockService(program).lock()
    ((is_password, text),) = states
    assert is_password
    assert "hemligt" not in text
