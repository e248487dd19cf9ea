"""The book exchanged or cut short under the open window: nothing is lost, and it is said."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from tests.ui.conftest import Open


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """A book of somebody else's, as a cloud client may put it there."""
    path = tmp_path / "another.ledsagapp"
    with open_book(path, tmp_path / "another state", create=True) as book:
        book.people.put(Person("else", "Någon Annan"))
    return path


def come_back(window: Window) -> None:
    """The window gets the focus again."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def kept(book: Book) -> list[Path]:
    return list(book.path.parent.glob("*.kept-*.ledsagapp"))


def test_an_exchanged_book_is_noticed_and_what_was_saved_is_kept_beside_it(
    book: Book, open_window: Open, another: Path, tmp_path: Path
) -> None:
    window = open_window()
    come_back(window)
    assert window.trouble.sentence() == ""
    outing = replace(book.outings.all()[0], note="sparat strax före")
    book.outings.put(outing)
    before = book.ledger()
    another.replace(book.path)
    come_back(window)
    come_back(window)
    (copy,) = kept(book)
    assert copy.name in window.trouble.sentence()
    with open_book(copy, tmp_path / "s", create=False) as found:
        assert found.ledger() == before
    with pytest.raises(BookError) as refused:
        book.outings.put(replace(outing, note="efteråt"))
    assert refused.value.fault is Fault.REPLACED
    book.try_writing()


def test_the_other_book_is_opened_when_the_person_says_so(
    book: Book, open_window: Open, another: Path
) -> None:
    window = open_window()
    another.replace(book.path)
    come_back(window)
    again = next(
        one for one in window.findChildren(QPushButton) if one.text() == "Öppna boken igen"
    )
    assert again.isVisible()
    again.click()
    assert window.trouble.sentence() == ""
    assert [one.name for one in window.view().ledger.people] == ["Någon Annan"]
    book.people.put(Person("ny", "Ny Person"))
    come_back(window)
    assert len(kept(book)) == 1


def test_a_book_cut_to_nothing_is_kept_from_what_the_window_has(
    book: Book, open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    before = window.view().ledger
    os.truncate(book.path, 0)
    with pytest.raises(BookError) as refused:
        book.people.put(Person("ny", "Ny Person"))
    assert refused.value.fault is Fault.REPLACED
    window.show_error(refused.value)
    (copy,) = kept(book)
    with open_book(copy, tmp_path / "s", create=False) as found:
        assert found.ledger().outings == before.outings
        assert found.ledger().people == before.people
    assert copy.name in window.trouble.sentence()
    copy.replace(book.path)
    book.try_writing()
    assert window.view().ledger.outings == before.outings


def test_at_closing_it_is_said_where_everything_lies(
    book: Book, open_window: Open, another: Path, qtbot: QtBot
) -> None:
    window = open_window()
    seen: list[str] = []

    def read() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, Dialog):
            seen.append(front.consequence.sentence())
            front.done(0)
        else:
            QTimer.singleShot(20, read)

    another.replace(book.path)
    QTimer.singleShot(0, read)
    window.close()
    qtbot.waitUntil(lambda: bool(seen))
    book.try_writing()
    assert kept(book)[0].name in seen[0]
