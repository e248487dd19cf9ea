"""The month shown in the calendar goes to a printer, as weeks and in words, without notes."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from tests.builders.printing import print_into
from tests.ui.conftest import Open


def test_the_month_is_printed_with_its_outings_and_no_note(
    open_window: Open, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window()
    today = window.context.today()
    month = f"{today:%Y-%m}"
    one = next(
        one
        for one in book.outings.all()
        if one.status is Status.DONE and one.person_id == "maj" and one.start.startswith(month)
    )
    book.outings.put(replace(one, activity="Fågelskådning", note="bara för mig"))
    window.refresh(frozenset({"outings"}))
    target = tmp_path / "m.pdf"

    texts: list[str] = []
    read = pypdfium2.PdfDocument

    def listen(content: object) -> pypdfium2.PdfDocument:
        document = read(content)  # what is printed is drawn from this, and has no words of its own
        texts.extend(page.get_textpage().get_text_range() for page in document)
        return document

    monkeypatch.setattr(pypdfium2, "PdfDocument", listen)
    print_into(target, monkeypatch)
    window.go("calendar")
    buttons = {one.text(): one for one in window.page().findChildren(QPushButton)}
    buttons["Skriv ut månaden…"].click()
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: "skrivaren" in window.message.text(), timeout=20_000)
    text = "".join(texts)
    assert "fågelskådning" in text.lower()
    assert "bara för mig" not in text
