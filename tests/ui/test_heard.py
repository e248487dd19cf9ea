"""How texts and fields are told to a screen reader: whole, once, and by their name first."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QThread, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QShowEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import catalog
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.style.color_scheme import LIGHT
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.report_preview import TEXT, ReportPreview
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text import speech
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.reader import prepare, reader_listens
from tests.builders import audit
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog
from tests.ui.test_access import press

OPENED, CLOSED = "opened", "closed"


@pytest.fixture(autouse=True)
def reader(qapp: QApplication) -> Iterator[None]:
    """A screen reader is there, as far as the program can tell."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Told(Dialog):
    """Notes whether a reader is told of what is done, as it is made and as it is shown."""

    def __init__(self) -> None:
        super().__init__(Theme(LIGHT), catalog("en"), "Told", None)
        self.told = [QAccessible.isActive()]
        self.there = reader_listens()
        self.finish(lambda: True)

    def showEvent(self, event: QShowEvent) -> None:
        self.told.append(QAccessible.isActive())
        super().showEvent(event)


class Asking(QThread):
    """Asks one question after another, each once the one before has been answered."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begun = Event()

    def run(self) -> None:
        self.begun.set()
        for _ in range(5):
            self.asked.emit()


class Note(QObject):
    """Whether its window has the keyboard each time something is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.told.append(watched.isActiveWindow())
        return False


def test_a_wrapped_sentence_is_heard_as_one_line_to_its_end(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(example=True, text_size=300)
    audit.activate(window, qtbot)
    QApplication.processEvents()
    status = window.page().status
    assert status.document().firstBlock().layout().lineCount() > 1
    told = audit.interface(status).textInterface()
    echo = status.findChild(QPlainTextEdit)
    assert isinstance(echo, QPlainTextEdit)
    assert told.text(0, told.characterCount()) == status.sentence()
    assert echo.lineWrapMode() == QPlainTextEdit.LineWrapMode.NoWrap
    assert not echo.isVisible()


def test_a_line_is_told_to_its_last_letter_with_caret_and_what_is_marked(qtbot: QtBot) -> None:
    speech.install()
    line = LineInput("16.30")
    qtbot.addWidget(line)
    audit.activate(line, qtbot)
    line.setFocus()
    line.setCursorPosition(5)
    told = audit.interface(line).textInterface()
    assert (told.characterCount(), told.text(0, 5), told.cursorPosition()) == (5, "16.30", 5)
    line.setText("145")
    line.setCursorPosition(1)
    told = audit.interface(line).textInterface()
    assert (told.text(0, 3), told.cursorPosition(), told.selectionCount()) == ("145", 1, 0)
    line.selectAll()
    told = audit.interface(line).textInterface()
    assert told.selectionCount() == 1
    assert audit.interface(line).state().editable


def test_what_stands_in_a_field_is_marked_where_one_comes_to_it(
    open_window: Open, qtbot: QtBot
) -> None:
    audit.activate(open_window(example=True), qtbot)

    def check(dialog: Dialog) -> None:
        line = QApplication.focusWidget()
        assert isinstance(line, LineInput)
        QApplication.processEvents()
        assert line.selectedText() == line.text() == "2026-11-22"
        QTest.keyClicks(line, "i")
        QTest.keyClick(line, Qt.Key.Key_Tab)
        press("Shift+Tab")
        QTest.keyClicks(line, " g")
        QApplication.processEvents()
        assert line.text() == "i g"
        dialog.mark_unchanged()

    in_dialog(lambda: press("Ctrl+N"), check)


def test_a_day_that_is_half_written_is_heard_once_the_keys_have_rested(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window()
    audit.activate(window, qtbot)
    heard: list[str] = []

    def write(dialog: Dialog) -> None:
        day = dialog.fields[0].input
        assert isinstance(day, LineInput)
        day.clear()
        before = day.accessibleDescription()
        for letter in "17/11":
            QTest.keyClicks(day, letter)
            heard.append(day.accessibleDescription())
        assert heard == [before] * 5
        qtbot.waitUntil(lambda: day.accessibleDescription() != before, timeout=2000)
        assert "17 november" in day.accessibleDescription()
        QTest.keyClicks(day, "x")
        press("Tab")  # who goes on hears what the field holds
        heard.append(day.accessibleDescription())
        press("Shift+Tab")
        QTest.keyClick(day, Qt.Key.Key_Down)  # a whole day each time: at once
        heard.append(day.accessibleDescription())

    in_dialog(lambda: window.run("new_outing"), write)
    assert "17 november" not in heard[-2]
    assert "november" in heard[-1]


def test_a_heading_is_no_row_of_a_list_and_is_heard_with_the_first_row_under_it(
    qtbot: QtBot,
) -> None:
    QAccessible.setActive(True)
    listed = SentenceList(Theme(LIGHT), "Utflykter")
    qtbot.addWidget(listed)
    rows = [
        Row("n", "November 2026", "November 2026: 2 timmar.", heading=True),
        Row("a", "Bio", "Bio, 21 november"),
        Row("b", "Promenad", "Promenad, 17 november"),
        Row("o", "Oktober 2026", "Oktober 2026: 3 timmar", heading=True),
        Row("c", "Teater", "Teater, 4 oktober"),
    ]
    listed.resize(500, 400)
    listed.fill(rows)
    audit.activate(listed, qtbot)
    listed.setFocus()
    face = audit.interface(listed)
    assert face.childCount() == 3
    heard = [face.child(n).text(QAccessible.Text.Name) for n in range(face.childCount())]
    assert heard == [
        "November 2026: 2 timmar. Bio, 21 november",
        "Promenad, 17 november",
        "Oktober 2026: 3 timmar. Teater, 4 oktober",
    ]
    keys = []
    for _turn in rows:
        keys.append(listed.key())
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert keys == ["a", "b", "c", "c", "c"]
    first, second = (listed.visualRect(listed.model().index(n, 0)).height() for n in (0, 1))
    assert first > second + 20  # the heading stands above it on the screen as well
    listed.fill(rows[2:4])  # nothing stands under the heading: it is told by itself
    assert face.childCount() == 2


def test_who_asks_about_a_key_is_answered_before_the_keyboard_goes_to_another_window(
    open_window: Open, qtbot: QtBot
) -> None:
    # Orca 48 asks which window has the keyboard when it hears of a key, and then cuts off what
    # it says: told first of what the key led to, nobody would hear the name of the dialog.
    audit.activate(open_window(example=True), qtbot)
    answers: dict[str, list[str]] = {OPENED: [], CLOSED: []}
    threads = []

    def ask(told: list[str]) -> None:
        one = Asking()
        one.asked.connect(
            lambda: told.append(type(QApplication.activeWindow()).__name__),
            Qt.ConnectionType.BlockingQueuedConnection,
        )
        threads.append(one)
        one.start()
        assert one.begun.wait(5)

    def close(dialog: Dialog) -> None:
        ask(answers[CLOSED])
        press("Esc")

    ask(answers[OPENED])
    in_dialog(lambda: press("Ctrl+N"), close)
    qtbot.waitUntil(lambda: all(one.isFinished() for one in threads))
    assert answers == {OPENED: ["Window"] * 5, CLOSED: ["OutingDialog"] * 5}


def test_a_choice_is_called_by_its_label_and_its_value_is_what_is_chosen(
    open_window: Open, qtbot: QtBot
) -> None:
    # Named by what is chosen, as Qt has it, Orca 48 says that both before and after "combo box".
    audit.activate(open_window(example=True), qtbot)

    def check(dialog: Dialog) -> None:
        choice = dialog.findChild(Choice)
        assert choice is not None
        told = audit.interface(choice)
        assert told.role() == QAccessible.Role.ComboBox
        assert told.text(QAccessible.Text.Name) == choice.accessibleName()
        assert told.text(QAccessible.Text.Value) == choice.currentText()
        listed = told.child(0)
        assert (told.childCount(), told.indexOfChild(listed)) == (1, 0)
        assert listed.object() is choice.view()
        assert {"ShowMenu", "Press"} < set(told.actionInterface().actionNames())
        assert told.state().expandable

    in_dialog(lambda: press("Ctrl+N"), check)


def test_what_came_of_a_dialog_is_told_once_the_window_has_the_keyboard_again(
    open_window: Open, qtbot: QtBot
) -> None:
    # Orca 43 falls silent when the dialog loses the keyboard: said before, it would be cut off.
    window = open_window(example=True)
    audit.activate(window, qtbot)
    note = Note()
    window.message.installEventFilter(note)

    def keep(_dialog: Dialog) -> None:
        press("Ctrl+Return")

    in_dialog(lambda: press("Ctrl+,"), keep)
    assert note.told == []
    audit.activate(window, qtbot)
    qtbot.waitUntil(lambda: bool(note.told))
    assert note.told == [True]


def test_a_reader_is_told_that_a_dialog_is_there_and_not_of_what_it_is_made(qtbot: QtBot) -> None:
    dialog = Told()
    qtbot.addWidget(dialog)
    assert dialog.there
    assert QAccessible.isActive()
    dialog.show()
    assert dialog.told == [False, False]
    assert QAccessible.isActive()


def test_a_page_is_made_without_telling_and_the_report_is_text_for_who_listens(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(example=True)
    audit.activate(window, qtbot)
    window.go("reports")
    assert QAccessible.isActive()
    preview = window.page().findChild(ReportPreview)
    assert isinstance(preview, ReportPreview)
    assert preview.shape == TEXT


def test_a_message_that_a_dialog_opens_with_is_told_once_the_dialog_has_the_keyboard(
    qtbot: QtBot,
) -> None:
    dialog, note = Told(), Note()
    qtbot.addWidget(dialog)
    dialog.message.installEventFilter(note)
    dialog.message.show()
    dialog.message.say("The book cannot be written.")
    note.told.clear()
    dialog.show()
    qtbot.waitUntil(lambda: note.told[-1:] == [True])


def test_a_fault_is_told_when_the_field_is_left_and_no_length_of_a_half_written_time(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(example=True)
    audit.activate(window, qtbot)
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    def write(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.start.setText("13")
        dialog.end.setFocus()
        QTest.keyClicks(dialog.end, "1")
        assert "12 timmar" not in dialog.end.accessibleDescription()
        QTest.keyClicks(dialog.end, "2")
        monkeypatch.setattr(QAccessible, "updateAccessibility", note)
        press("Tab")
        qtbot.waitUntil(lambda: bool(told))
        press("Shift+Tab")
        press("Tab")
        QApplication.processEvents()

    in_dialog(lambda: window.run("new_outing"), write)
    assert told == ["Till. Slutet är före starten."]


def test_the_list_one_leaves_is_not_named_on_the_way_to_another_page(
    open_window: Open, qtbot: QtBot
) -> None:
    class Leaving(QObject):
        told: bool | None = None

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.FocusOut:
                self.told = QAccessible.isActive()
            return False

    window, leaving = open_window(example=True), Leaving()
    audit.activate(window, qtbot)
    window.go("outings")
    listed = window.page().findChild(SentenceList)
    assert isinstance(listed, SentenceList)
    listed.setFocus()
    listed.installEventFilter(leaving)
    window.go("overview")
    assert leaving.told is False
    assert QAccessible.isActive()


def test_the_name_of_a_file_is_told_to_its_last_letter(qtbot: QtBot) -> None:
    speech.install()
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("kvitto.pdf")
    prepare(line)
    told = audit.interface(line).textInterface()
    assert told.text(0, told.characterCount()) == "kvitto.pdf"
    answers = line.findChild(QPlainTextEdit)
    assert isinstance(answers, QPlainTextEdit)
    assert answers.toPlainText() == "kvitto.pdf"
