"""What is encrypted here is put nowhere in the open that was not asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from tests.ui.conftest import Open
from tests.ui.report.test_reports import where


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book with a passphrase."""
    key = Key(bytes(32), bytes(range(16)))
    path, state = tmp_path / "book.ledsagapp", tmp_path / "state"
    open_book(path, state, create=True).close()
    change_key(path, None, key)
    with open_book(path, state, create=False, key=key) as made:
        yield made


def test_of_an_encrypted_book_it_is_asked_where_a_pdf_is_to_lie(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def name(_parent: object, title: str, _suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    window = open_window()
    window.go("reports")
    assert where(window) == "Skapa PDF…"
    window.run("make_pdf")
    assert asked == ["Skapa PDF"]
