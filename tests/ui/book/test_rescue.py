"""A damaged book: what can be read is saved beside it, and takes its place when one says so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import catalog
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.storage.encryption.keys import is_encrypted, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.recovery.repair import Rescued
from ledsagapp.ui.dialogs.book.rescue import rescue, rescued_lines
from ledsagapp.ui.style.color_scheme import LIGHT
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.question import Question
from tests.builders.entries import TICKET, TICKET_NAME, family
from tests.ui.outing.test_outing_dialog import in_dialog

SV = catalog("sv")


@pytest.fixture
def where(tmp_path: Path) -> AppDirs:
    """A book whose header is gone."""
    found = app_dirs(tmp_path)
    with open_book(found.book, found.state, create=True) as book:
        book.import_ledger(family(), {TICKET_NAME: TICKET})
    content = found.book.read_bytes()
    found.book.write_bytes(b"x" * 100 + content[100:])
    return found


def answering(word: str) -> tuple[Callable[[], None], list[str]]:
    heard: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, Question):  # how far it has come is shown meanwhile
            QTimer.singleShot(20, answer)
            return
        heard.append(box.sentence())
        next(one for one in box.findChildren(QPushButton) if one.text() == word).click()

    return answer, heard


def test_what_was_saved_takes_the_place_of_the_book_when_one_says_so(
    where: AppDirs, qtbot: QtBot
) -> None:
    damaged = where.book.read_bytes()
    answer, heard = answering("Använd det som räddades")
    QTimer.singleShot(0, answer)
    assert rescue(where.book, Theme(LIGHT), SV)
    assert "2 personer, 2 beslut, 2 utflykter, 2 utlägg, 1 kvitto" in heard[0]
    assert "b.pdf" in heard[0]
    with open_book(where.book, where.state, create=False) as book:
        assert book.ledger().outings == family().outings
    kept = [one for one in where.book.parent.glob("*.ledsagapp") if "replaced" in one.name]
    assert [one.read_bytes() for one in kept] == [damaged]


def test_what_was_saved_lies_beside_the_book_until_one_says_so(
    where: AppDirs, qtbot: QtBot
) -> None:
    damaged = where.book.read_bytes()
    answer, _heard = answering("Inte nu")
    QTimer.singleShot(0, answer)
    assert not rescue(where.book, Theme(LIGHT), SV)
    assert where.book.read_bytes() == damaged
    (saved,) = where.book.parent.glob("book.saved-*.ledsagapp")
    with open_book(saved, where.state, create=False) as book:
        assert book.ledger().outings == family().outings


def test_where_nothing_can_be_read_that_is_said_and_no_file_is_made(
    where: AppDirs, qtbot: QtBot
) -> None:
    where.book.write_bytes(b"")
    heard: list[str] = []

    def close(dialog: Dialog) -> None:
        heard.append(dialog.consequence.sentence())
        dialog.save_button.click()

    in_dialog(lambda: rescue(where.book, Theme(LIGHT), SV), close)
    assert heard[0].startswith("Inget gick att läsa ur filen.")
    assert not list(where.book.parent.glob("book.saved-*"))


def test_many_lost_receipts_are_counted_after_the_first(tmp_path: Path) -> None:
    names = tuple(f"{number}.jpg" for number in range(20))
    told = Rescued(tmp_path / "saved", {"person": 1}, 1, {"outing": 0}, names, (), 0)
    (line,) = (one for one in rescued_lines(told, SV) if "0.jpg" in one)
    assert line.endswith("11.jpg och 8 till.")
    assert rescued_lines(Rescued(tmp_path / "s", {"person": 1}, 0, {}, (), (), 0), SV)[1] == (
        "Ingenting saknas, så vitt det går att se."
    )


def test_what_was_saved_of_an_encrypted_book_is_encrypted_as_it_was(
    tmp_path: Path, qtbot: QtBot
) -> None:
    found, key = app_dirs(tmp_path), new_key("fyra vanliga ord")
    with open_book(found.book, found.state, create=True) as book:
        book.import_ledger(family(), {TICKET_NAME: TICKET})
    change_key(found.book, None, key)
    content = bytearray(found.book.read_bytes())
    content[500:520] = bytes(20)  # its first page: nothing else opens it now
    found.book.write_bytes(content)
    answer, heard = answering("Använd det som räddades")
    QTimer.singleShot(0, answer)
    assert rescue(found.book, Theme(LIGHT), SV, key)
    assert "2 utflykter" in heard[0]
    assert is_encrypted(found.book)
    with open_book(found.book, found.state, create=False, key=key) as book:
        assert book.ledger().outings == family().outings
