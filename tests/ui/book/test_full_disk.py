"""When the book cannot be written the window says so where one is, loses nothing and goes on."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ledsagapp.storage import opening
from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.dialogs.outing.commands import change_outing
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.page_registry import PLACES
from tests.ui.conftest import Open

LONG = "Regn hela vägen. " * 900
Pragma = Callable[[str], None]


@pytest.fixture
def pragma(monkeypatch: pytest.MonkeyPatch) -> Pragma:
    """Tells the book's own connection something; asked for before the book is opened."""
    made: list[sqlite3.Connection] = []

    def kept(path: Path, key: Key | None = None) -> sqlite3.Connection:
        made.append(connect(path, key))
        return made[-1]

    monkeypatch.setattr(opening, "connect", kept)
    return lambda words: made[-1].execute(f"PRAGMA {words}").close()


@pytest.fixture(params=[None, Key(bytes(32), bytes(range(16)))], ids=["plain", "encrypted"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    """An empty book, without and with a passphrase."""
    path, state, key = tmp_path / "book.ledsagapp", tmp_path / "state", request.param
    open_book(path, state, create=True).close()
    if key is not None:
        change_key(path, None, key)
    with open_book(path, state, create=False, key=key) as made:
        yield made


@pytest.mark.parametrize(
    ("stop", "go", "told"),
    [
        ("max_page_count = 1", "max_page_count = 1000000", "Det finns ingen plats kvar"),
        ("query_only = 1", "query_only = 0", "går att läsa men inte att ändra"),
    ],
)
def test_what_could_not_be_saved_stays_in_the_dialog_and_is_saved_when_it_can_be(
    pragma: Pragma, book: Book, open_window: Open, stop: str, go: str, told: str
) -> None:
    window = open_window()
    before, content = book.ledger(), book.path.read_bytes()
    pragma(stop)
    seen: list[str] = []

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OutingDialog)
        seen.append(dialog.message.text())
        if len(seen) == 1:
            dialog.activity.setText(LONG)
        assert dialog.activity.text() == LONG
        if len(seen) == 3:
            assert book.ledger() == before
            assert book.path.read_bytes() == content
            # The window behind it can be read all the while.
            for name in PLACES:
                window.go(name)
                assert window.page_name() == name
            pragma(go)
        else:
            QTimer.singleShot(50, work)
        dialog.save_button.click()

    QTimer.singleShot(50, work)
    change_outing(window.context, window, before.outings[0].id)
    assert len(seen) == 3
    assert all(told in text and text.endswith("Det du skrev står kvar här.") for text in seen[1:])
    assert book.outings.all()[0].activity == LONG.strip()
    assert window.trouble.sentence() == ""  # it was said by the saving itself that it can be


def test_the_fields_are_seen_when_a_form_comes_back_in_the_size_it_had(
    book: Book, open_window: Open
) -> None:
    window = open_window()
    dialog = OutingDialog(window.context, book.outings.all()[0], window, new=False)
    dialog.show()
    QApplication.processEvents()
    fields = dialog.area.widget()
    assert fields is not None
    before = fields.height()
    dialog.hide()
    dialog.grow()
    assert fields.height() == before > 100
    free(dialog)


def test_an_undo_that_cannot_be_written_changes_nothing(
    pragma: Pragma, book: Book, open_window: Open
) -> None:
    window = open_window()
    before = book.ledger()
    pragma("query_only = 1")
    with pytest.raises(BookError) as refused:
        window.run("undo")
    assert book.ledger() == before
    window.show_error(refused.value)  # as the program's own hook does
    assert "går att läsa men inte att ändra" in window.message.text()
    pragma("query_only = 0")
    window.run("undo")
    assert book.ledger() != before
