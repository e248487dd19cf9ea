"""Sharing the book from the window, by keyboard: start, see who is in, answer, leave."""

import gc
import shutil
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.ui.dialogs.book.merge_copy import MergeDialog, merge_copy
from ledsagapp.ui.dialogs.book.sharing import SharingDialog
from ledsagapp.ui.dialogs.book.start_sharing import StartSharingDialog
from ledsagapp.ui.dialogs.book.to_look_at import LookAtDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.share_watch import ShareWatch
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.workflow.sharing.circle import circle_of, go_on_with_others, start
from ledsagapp.workflow.sharing.questions import questions
from tests.benchmarks.storage import an_outing
from tests.builders.circle import Computer
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, type_


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "Anna" / "shared"
    found.mkdir(parents=True)
    return found


def exchange(watch: ShareWatch) -> None:
    """Exchange, and wait until that is done."""
    watch.exchange()
    until_idle(watch)


def until_idle(one: ShareWatch | SharingDialog | MergeDialog | StartSharingDialog) -> None:
    """Wait as long as an exchange goes on."""
    while one.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def other(tmp_path: Path, book: Book) -> Computer:
    """Another computer of the family, which uses the very same folder."""
    circle = circle_of(book)
    assert circle is not None
    (tmp_path / "Bo").mkdir()
    (tmp_path / "Bo" / "shared").symlink_to(tmp_path / "Anna" / "shared")
    return Computer(tmp_path, "Bo", Family(circle.key))


def test_a_book_is_shared_by_keyboard_and_its_key_shown(
    window: Window, book: Book, folder: Path
) -> None:
    seen: list[str] = []

    def close(dialog: Dialog) -> None:
        seen.append(dialog.consequence.sentence())
        dialog.done(0)

    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, StartSharingDialog)
        type_(str(folder))
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until_idle(dialog)
        assert dialog.started is not None

    def work(dialog: Dialog) -> None:
        fill(dialog)

    in_dialog(lambda: StartSharingDialog(window.context, window).exec(), work)
    assert circle_of(book) is not None
    assert any(folder.iterdir())
    in_dialog(lambda: window.run("share_book"), close)
    assert seen[0].startswith("Boken delas genom ")


def test_a_folder_that_is_not_there_is_said_by_the_field(
    window: Window, book: Book, tmp_path: Path
) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, StartSharingDialog)
        type_(str(tmp_path / "ingenstans"))
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until_idle(dialog)
        assert "går inte att använda" in QApplication.focusWidget().accessibleDescription()  # type: ignore[union-attr]

    in_dialog(lambda: window.run("share_book"), work)
    assert circle_of(book) is None


def test_what_another_computer_writes_appears_and_is_said_once(
    window: Window, book: Book, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    start(book, str(folder))
    watch = ShareWatch(window, calm=50)
    exchange(watch)
    bo = other(tmp_path, book)
    bo.exchange()
    one = bo.book.outings.all()[0]
    bo.book.outings.put(replace(one, note="Det regnade"))
    bo.exchange()

    def came() -> None:
        found = book.outings.get(one.id)
        assert found is not None
        assert found.note == "Det regnade"

    qtbot.waitUntil(came, timeout=5000)
    bo.book.close()


def test_a_first_merge_of_thousands_leaves_the_window_to_the_person(
    window: Window, book: Book, folder: Path, tmp_path: Path
) -> None:
    start(book, str(folder))
    watch = ShareWatch(window)
    exchange(watch)
    bo, shown = other(tmp_path, book), window.context.view().person
    assert shown is not None
    outings = [replace(an_outing(number), person_id=shown.id) for number in range(2_500)]
    bo.book.import_ledger(Ledger(outings=tuple(outings)), {})
    bo.exchange()
    bo.book.close()
    gc.collect()
    gc.freeze()  # as after a start: what was there before is not walked through meanwhile
    heart, beats = QTimer(interval=0), [(0.0, 0.0)]
    # Also what the window's own thread reckons: other programs may take the computer meanwhile.
    heart.timeout.connect(lambda: beats.append((time.thread_time(), time.perf_counter())))
    heart.start()
    exchange(watch)
    heart.stop()
    gc.unfreeze()
    assert len(book.outings.all()) > 2_500
    working, held = zip(
        *((two[0] - one[0], two[1] - one[1]) for one, two in pairwise(beats[1:])), strict=True
    )
    assert max(working) < 4 * _million(time.thread_time)
    assert max(held) < 10 * _million(time.perf_counter)


def _million(clock: Callable[[], float]) -> float:
    """Seconds in which this computer adds up a million numbers just now: some 30 to 50 ms."""
    taken = []
    for _ in range(3):
        begin, added = clock(), 0
        for number in range(1_000_000):
            added += number
        taken.append(clock() - begin)
    return sorted(taken)[1]


def test_a_question_is_answered_by_keyboard_and_undone(
    window: Window, book: Book, folder: Path, tmp_path: Path
) -> None:
    start(book, str(folder))
    watch = ShareWatch(window, calm=50)
    exchange(watch)
    bo = other(tmp_path, book)
    bo.exchange()
    one = bo.book.outings.all()[0]
    bo.book.outings.put(replace(one, place="Ångbåtsbryggan"))
    book.outings.put(replace(one, place="Fiskartorget"))
    bo.exchange()
    exchange(watch)
    bo.exchange()
    assert len(questions(book)) == 1

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, SharingDialog)
        spoken = dialog.questions.list.rows()[0].spoken
        assert "Ångbåtsbryggan" in spoken
        assert "Fiskartorget" in spoken
        dialog.questions.list.setFocus()
        press(Qt.Key.Key_Down)
        dialog.questions.list.choose(dialog.questions.list.rows()[0].key)
        button = next(it for it in dialog.questions.answers if it.text() == "Ångbåtsbryggan")
        button.setFocus()
        press(Qt.Key.Key_Space)
        assert not dialog.questions.list.isVisible()

    in_dialog(lambda: window.run("share_book"), work)
    found = book.outings.get(one.id)
    assert found is not None
    assert found.place == "Ångbåtsbryggan"
    assert questions(book) == ()
    bo.book.close()


def test_a_book_put_back_from_a_copy_is_not_brought_up_to_date_unasked(
    window: Window, book: Book, folder: Path
) -> None:
    start(book, str(folder))
    watch = ShareWatch(window, calm=50)
    exchange(watch)
    # A copy that was put back is written by another device of the same computer.
    book.shared.keep(Merge(lambda _rows: {}, notes={"device": "f" * 16}))
    before = {path: path.read_bytes() for path in folder.iterdir()}
    exchange(watch)
    circle = circle_of(book)
    assert circle is not None
    assert circle.paused
    exchange(watch)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    go_on_with_others(book)
    exchange(watch)
    circle = circle_of(book)
    assert circle is not None
    assert not circle.paused


@pytest.mark.parametrize("again", [False, True])
def test_what_a_copy_says_holds_where_one_says_so(
    window: Window, book: Book, tmp_path: Path, folder: Path, again: bool
) -> None:
    start(book, str(folder))
    watch = ShareWatch(window, calm=50)
    exchange(watch)
    bo = other(tmp_path, book)
    bo.exchange()
    kept = {one.id for one in book.outings.all()}
    one = bo.book.outings.all()[0]
    bo.book.outings.put(replace(one, activity="Bio"))
    bo.book.outings.put(replace(one, id="bos", activity="Teater"))
    bo.exchange()
    book.shared.keep(Merge(lambda _rows: {}, notes={"device": "f" * 16}))
    exchange(watch)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, SharingDialog)
        assert "satts tillbaka" in dialog.consequence.sentence()
        assert not dialog.exchanging.isVisible()
        button = dialog.again if again else dialog.others
        button.setFocus()
        press(Qt.Key.Key_Space)
        until_idle(dialog)
        assert dialog.exchanging.isVisible()

    in_dialog(lambda: window.run("share_book"), work)
    bo.exchange()
    for each in (book, bo.book):
        found = each.outings.get(one.id)
        assert found is not None
        assert found.activity == (one.activity if again else "Bio")
        assert {it.id for it in each.outings.all()} - kept == (set() if again else {"bos"})
    if again:
        book.undo.undo()
        exchange(watch)
        bo.exchange()
        assert {it.id for it in bo.book.outings.all()} - kept == {"bos"}
    bo.book.close()


def test_another_copy_is_merged_and_its_questions_are_asked_then(
    window: Window, book: Book, tmp_path: Path
) -> None:
    stick = tmp_path / "Bo" / "data" / "book.ledsagapp"
    stick.parent.mkdir(parents=True)
    shutil.copyfile(book.path, stick)
    bo = Computer(tmp_path, "Bo", Family(new_family_key()))
    one = bo.book.outings.all()[0]
    bo.book.outings.put(replace(one, place="Ångbåtsbryggan"))
    bo.book.outings.put(replace(one, id="bos", start="2026-11-19T10:00", end="2026-11-19T12:00"))
    book.outings.put(replace(one, place="Fiskartorget"))
    bo.book.close()
    before = stick.read_bytes()
    seen: list[str] = []

    def merge() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, MergeDialog):
            QTimer.singleShot(5, merge)
            return
        seen.append(" ".join(row.spoken for row in shown.list.rows()))
        QTimer.singleShot(0, answer_first)
        shown.save_button.click()

    def answer_first() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, LookAtDialog):
            QTimer.singleShot(5, answer_first)
            return
        seen.append(shown.questions.list.rows()[0].spoken)
        shown.questions.list.choose(shown.questions.list.rows()[0].key)
        shown.questions.answers[0].click()
        shown.done(0)

    QTimer.singleShot(0, merge)
    merge_copy(window.context, window, stick)
    assert seen[0].startswith("1 ny utflykt 1 ändrad utflykt")
    assert "Fiskartorget" in seen[1]
    assert book.outings.get("bos") is not None
    assert questions(book) == ()
    assert stick.read_bytes() == before


def test_one_need_not_wait_for_files_that_never_come(
    window: Window, book: Book, folder: Path, tmp_path: Path
) -> None:
    circle = start(book, str(folder))
    bo = Computer(tmp_path, "Bo", Family(circle.key))
    bo.book.outings.put(replace(book.outings.all()[0], id="bos"))
    bo.exchange()
    shutil.copy(bo.folder / f"{bo.device}.state", folder)  # what it promises does not come
    bo.book.close()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, SharingDialog)
        QApplication.processEvents()  # it exchanges as it is shown
        until_idle(dialog)
        assert "Väntar på filer från Bo" in dialog.consequence.sentence()
        assert list(folder.glob("*.parcel")) == []
        assert dialog.at_once.isVisible()
        dialog.at_once.setFocus()
        press(Qt.Key.Key_Space)
        until_idle(dialog)
        assert list(folder.glob("*.parcel"))
        assert "Väntar" not in dialog.consequence.sentence()
        assert not dialog.at_once.isVisible()

    in_dialog(lambda: window.run("share_book"), work)


def test_a_merge_that_is_closed_in_the_midst_goes_no_further(
    window: Window, book: Book, tmp_path: Path
) -> None:
    bo = Computer(tmp_path, "Bo", Family(new_family_key()))
    with bo.book.together("many"):
        for number in range(600):
            bo.book.outings.put(an_outing(number))
    bo.book.close()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MergeDialog)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        before = len(book.outings.all())
        while len(book.outings.all()) == before:
            QApplication.processEvents()
        assert dialog.busy
        dialog.done(0)
        assert not dialog.busy

    in_dialog(lambda: merge_copy(window.context, window, bo.path), work)
    there = len(book.outings.all())
    for _turn in range(20):
        QApplication.processEvents()
    assert len(book.outings.all()) == there < 600
