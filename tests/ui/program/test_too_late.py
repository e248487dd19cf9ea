"""Work is either stopped, and nothing is changed, or it is told that it is too late for that."""

import hashlib
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from ledsagapp.exchange.ledger.document import LedgerDocument
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key, rekey_copies
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.progress import LAST, Progress, StoppedError, finish, go_on
from ledsagapp.storage.recovery.repair import rescue_book
from ledsagapp.ui.dialogs.book import import_export
from ledsagapp.ui.dialogs.program.progress import Working
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields import report_ways
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.text.speech import MessageLine
from tests.builders.family import fill
from tests.ui.test_long_work import with_receipts

BEING_STOPPED = "Det avbryts."
TOO_LATE = "Det är nästan klart och går inte att avbryta längre."
# What does the work in a folder that it is given anew each time.
Work = Callable[[Path, Progress], object]


def files_in(folder: Path) -> dict[str, str]:
    """The files of a folder by their content; not those that say that a book is open."""
    found = (one for one in sorted(folder.iterdir()) if one.is_file() and one.suffix != ".lock")
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in found}


def line_of(dialog: Working) -> str:
    """What the dialog said last."""
    line = dialog.findChild(MessageLine)
    assert line is not None
    return line.text()


def button_of(dialog: Working) -> Button:
    """The button that stops the work."""
    button = dialog.findChild(Button)
    assert button is not None
    return button


def book_in(folder: Path) -> Path:
    """A closed book with something in it."""
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        fill(book)
    return folder / "book.ledsagapp"


def encrypt(folder: Path, progress: Progress) -> None:
    change_key(folder / "book.ledsagapp", None, new_key("hemligt"), progress)


def rescue(folder: Path, progress: Progress) -> None:
    rescue_book(folder / "book.ledsagapp", folder / "saved.ledsagapp", None, progress)


def stop_at(number: int, told: list[float]) -> Progress:
    """Answer no from so many questions on, unless the last has been asked before."""

    def answer(share: float) -> bool:
        told.append(share)
        return len(told) <= number or LAST in told[:-1]

    return answer


def try_every_moment(make: Callable[[Path], object], work: Work, root: Path) -> None:
    """Stop at each question in turn, until the work has not been stopped any more."""
    for number in count():
        folder = root / str(number)
        folder.mkdir()
        make(folder)
        before, told = files_in(folder), list[float]()
        try:
            work(folder, stop_at(number, told))
        except StoppedError:
            assert files_in(folder) == before
            continue
        assert files_in(folder) != before
        assert told.count(LAST) == 1
        assert told[-1] == LAST
        assert number == len(told)  # it could be stopped at every moment before
        return


@pytest.mark.parametrize("work", [encrypt, rescue])
def test_work_on_a_book_is_stopped_or_done(work: Work, tmp_path: Path) -> None:
    try_every_moment(book_in, work, tmp_path)


def test_a_report_is_stopped_or_written(window: Window, book: Book, tmp_path: Path) -> None:
    with_receipts(book, 2, 2000)
    window.run("report:expenses")
    write = window.page().findChildren(report_ways.ReportWays)[0].work()
    assert write is not None
    try_every_moment(
        lambda _folder: None,
        lambda folder, progress: write(folder / "oktober.pdf", progress),
        tmp_path,
    )


def test_of_copies_those_stay_that_were_not_done(tmp_path: Path) -> None:
    key = new_key("hemligt")
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        first = book_in(folder)
        copies = [folder / "a.ledsagapp", folder / "b.ledsagapp"]
        for one in copies:
            one.write_bytes(first.read_bytes())
        before, told = files_in(folder), list[float]()
        left = rekey_copies(copies, None, key, stop_at(number, told))
        after = files_in(folder)
        assert {one for one in copies if after[one.name] == before[one.name]} == {*left}
        if not left:
            return
    pytest.fail("never done")


class Pressed:
    """A dialog whose button is pressed at one question of its work, on the window's thread."""

    def __init__(self, window: Window, number: int, work: Callable[[Progress], object]) -> None:
        self._at, self._asked, self._work = number, 0, work
        self.said: list[str] = []
        context = window.context
        self.dialog = Working(context.theme, context.tr, "Skriver", self._pressing, window)

    def _pressing(self, progress: Progress) -> object:
        def asked(share: float) -> bool:
            before, self._asked = self._asked, self._asked + 1
            if before == self._at:
                self._press()
            answer = progress(share)
            if share == LAST and self._asked == self._at:
                self._press()  # after the last question
            return answer

        return self._work(asked)

    def _press(self) -> None:
        done = Event()

        def press() -> None:
            self.dialog.reject()
            self.said.append(line_of(self.dialog))
            button = button_of(self.dialog)
            assert not button.isEnabled()
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.role() == QAccessible.Role.Button
            assert spoken.text(QAccessible.Text.Name) == "Avbryt"
            done.set()

        QTimer.singleShot(0, self.dialog, press)
        assert done.wait(20)


def test_what_the_dialog_says_is_what_happens_on_the_disk(
    window: Window, book: Book, tmp_path: Path
) -> None:
    with_receipts(book, 2, import_export.LARGE // 2)
    document = LedgerDocument(*book.export())
    asked: list[float] = []
    write = import_export.document_writer(document, tmp_path / "x.json")
    write(lambda share: not asked.append(share))  # type: ignore[func-returns-value]
    assert asked[-1] == LAST
    for number in range(len(asked) + 1):
        path = tmp_path / f"{number}.json"
        pressed = Pressed(window, number, import_export.document_writer(document, path))
        if number == len(asked):
            assert pressed.dialog.run() is True
            assert pressed.said == [TOO_LATE]
            assert path.exists()
        else:
            with pytest.raises(StoppedError):
                pressed.dialog.run()
            assert pressed.said == [BEING_STOPPED]
            assert not path.exists()
        pressed.dialog.deleteLater()


def test_the_button_is_disabled_when_it_is_too_late(window: Window) -> None:
    context = window.context
    enabled: list[bool] = []
    seen, looked = Event(), QTimer()

    def work(progress: Progress) -> bool:
        go_on(progress, 0.5)
        finish(progress)
        return seen.wait(20)

    dialog = Working(context.theme, context.tr, "Skriver", work, window)

    def look() -> None:
        if line_of(dialog) == TOO_LATE:
            enabled.append(button_of(dialog).isEnabled())
            seen.set()

    looked.timeout.connect(look)
    looked.start(5)
    assert dialog.run() is True
    assert enabled[:1] == [False]


def test_the_end_of_the_program_waits_for_the_work(window: Window, qapp: QApplication) -> None:
    context = window.context
    asked_to_end, answers = Event(), list[object]()
    dialog = Working(context.theme, context.tr, "Skriver", lambda _: asked_to_end.wait(20), window)

    def end() -> None:
        qapp.exit(3)
        # The work ends only after every loop has been told to.
        QTimer.singleShot(0, asked_to_end.set)

    QTimer.singleShot(0, lambda: answers.append(dialog.run()))
    QTimer.singleShot(50, end)
    assert qapp.exec() == 3
    assert answers == [True]
    dialog.deleteLater()
