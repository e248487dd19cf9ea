"""A receipt is chosen or pasted, described, turned and cut; its own bytes never change."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.domain.values import replace
from ledsagapp.exchange.receipts.render import pages_at_hand
from ledsagapp.i18n import catalog
from ledsagapp.reports.parts.receipt_words import receipt_said
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.expense import expense as expenses
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.dialogs.expense.receipt import ReceiptDialog
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.wording.common.formats import NO_BREAK as WIDE
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.papers.receipts import split_missing
from ledsagapp.workflow.todo import todo
from tests.builders.plain import plain
from tests.exchange.test_receipt_reading import program
from tests.ui.outing.test_outing_dialog import in_dialog, save, type_

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def picture(path: Path) -> Path:
    Image.new("RGB", (60, 30), "white").save(path)
    return path


def test_a_receipt_is_described_turned_and_cut_and_its_file_stays_the_same(
    window: Window, book: Book, tmp_path: Path
) -> None:
    file = picture(tmp_path / "kvitto.png")

    def describe(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        save()
        assert dialog.problems()[0].problem == "Beskriv kvittot: var, vad, hur mycket."
        dialog.text.setFocus()
        type_("Filmstaden, en biljett, 145 kr")
        assert dialog.consequence.sentence() == (
            "Kvittot är på 145 kronor, som på utlägget. Datumet stämmer med utflykten. "
            "Kryssa i det som går att läsa på kvittot."
        )
        for _part, tick in dialog.parts:
            tick.click()
        assert dialog.consequence.sentence().endswith(
            "Datum, tid, säljare, vara och pris finns med."
        )
        dict(dialog.parts)[ReceiptPart.TIME].click()
        assert "Står inte på kvittot: klockslag." in dialog.consequence.sentence()
        buttons = dialog.findChildren(QPushButton)
        next(one for one in buttons if one.text() == "Vrid åt &höger").click()
        dialog.cuts[0].setFocus()
        type_("10")
        dialog.cuts[3].setFocus()
        type_("25 %")
        save()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.take([file])
        in_dialog(lambda: dialog.receipts.describe(dialog.receipts.receipts[0]), describe)
        dialog.save_button.click()

    in_dialog(lambda: expenses.change_expense(window.context, window, "e1"), work)
    made = book.expenses.get("e1")
    assert made is not None
    (receipt,) = made.receipts
    assert receipt.text == "Filmstaden, en biljett, 145 kr"
    assert receipt.missing == (ReceiptPart.TIME,)
    assert (receipt.rotation, receipt.crop) == (90, "100,0,1000,750")
    assert book.receipts.get(receipt.sha256) == file.read_bytes()
    again = ReceiptDialog(window.context, receipt, file.read_bytes(), window)
    assert again.text.toPlainText() == "Filmstaden, en biljett, 145 kr"
    assert [key for key, tick in again.parts if not tick.isChecked()] == [ReceiptPart.TIME]
    assert [line.text() for line in again.cuts] == ["10", "", "", "25"]
    again.deleteLater()


def test_a_cut_that_leaves_nothing_is_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    content = picture(tmp_path / "a.png").read_bytes()
    dialog = ReceiptDialog(window.context, Receipt("a.png", "image/png", "0" * 64), content, window)
    qtbot.addWidget(dialog)
    dialog.text.setPlainText("x")
    for at, text in ((0, "60"), (2, "50")):
        dialog.cuts[at].setText(text)
    dialog.save_button.click()
    assert dialog.problems()[0].problem == "Skriv hela procent, högst 90 från sida till sida."


def test_a_picture_is_pasted_with_the_keyboard(window: Window, qtbot: QtBot) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    QApplication.clipboard().setImage(image)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.add_button.setFocus()
        QTest.keyClick(dialog.receipts.add_button, Qt.Key.Key_V, CONTROL)
        (receipt,) = dialog.receipts.receipts
        assert (receipt.name, receipt.media_type) == ("inklistrad bild.png", "image/png")
        content = dialog.receipts.files[receipt.sha256]
        with Image.open(io.BytesIO(content)) as opened:
            assert opened.size == (8, 8)
        QApplication.clipboard().setText("bara text")
        QTest.keyClick(dialog.receipts.add_button, Qt.Key.Key_V, CONTROL)
        assert dialog.message.text() == "Det finns ingen bild att klistra in."

    in_dialog(lambda: window.run("new_expense"), work)


def test_files_are_pasted_as_files(window: Window, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "kvitto.png")))])
    QApplication.clipboard().setMimeData(mime)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.paste()
        assert [one.name for one in dialog.receipts.receipts] == ["kvitto.png"]

    in_dialog(lambda: window.run("new_expense"), work)
    QApplication.clipboard().clear()  # or Qt frees at its end what Python has freed before


def test_the_own_part_and_a_statement_are_kept_and_ask_for_no_receipt(
    window: Window, book: Book
) -> None:
    before = [row.title for row in todo(window.view(), window.context.formats, _rows(window))]
    assert "Ett kvitto saknas" in before

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.own_part.setFocus()
        type_("62,50")
        tick = dialog.affidavit
        assert isinstance(tick, QCheckBox)
        tick.click()
        save()

    in_dialog(lambda: expenses.change_expense(window.context, window, "e1"), work)
    in_dialog(lambda: expenses.change_expense(window.context, window, "e2"), work)
    made = book.expenses.get("e1")
    assert made is not None
    assert (made.own_amount, made.affidavit, made.amount) == (6250, True, 14500)
    after = [row.title for row in todo(window.view(), window.context.formats, _rows(window))]
    assert "Ett kvitto saknas" not in after
    window.go("expenses")
    assert "saknas" not in window.page().status.sentence()


def _rows(window: Window) -> Rows:
    return Rows(window.view(), window.context.formats, Labels(window.context.tr))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_missing_is_said_and_read_from_the_texts_of_early_versions(language: str) -> None:
    tr = catalog(language)
    for text in ("", "Kafé, en fika, 40 kr"):
        for missing in ((ReceiptPart.DATE,), (ReceiptPart.TIME, ReceiptPart.PRICE)):
            receipt = Receipt("a.png", "image/png", "0" * 64, text or None, missing=missing)
            assert split_missing(receipt, tr) == (text, missing)
            early = replace(receipt, text=receipt_said(receipt, tr), missing=None)
            assert split_missing(early, tr) == (text, missing)
    other = Receipt("a.png", "image/png", "0" * 64, "Står inte på kvittot: ingenting.")
    assert split_missing(other, tr) == (other.text, None)


def test_a_receipt_nobody_has_gone_through_lacks_nothing_yet(window: Window) -> None:
    dialog = ReceiptDialog(window.context, Receipt("a.png", "image/png", "0" * 64), None, window)
    dialog.text.setPlainText("Kafé, 40 kr")
    dialog.save_button.click()
    assert dialog.receipt.text == "Kafé, 40 kr"
    assert dialog.receipt.missing is None
    free(dialog)


SAID = "print('Café Solsidan\\n2026-10-04 12:30\\nLunch 115,00\\nSumma 115,00')"


@pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")
def test_what_the_computer_reads_is_filled_in_only_when_it_is_taken(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, monkeypatch, SAID)
    content = picture(tmp_path / "a.png").read_bytes()
    dialog = ReceiptDialog(window.context, Receipt("a.png", "image/png", "0" * 64), content, window)
    dialog.reader.read_button.click()
    qtbot.waitUntil(lambda: dialog.reader.use_button.isVisibleTo(dialog))
    suggestion = "Café Solsidan, Lunch, 115 kr, 4 oktober 2026, 12.30"
    assert dialog.message.text().replace(WIDE, " ") == f"Förslag: {suggestion}."
    assert dialog.text.toPlainText() == ""
    dialog.reader.use_button.click()
    assert dialog.text.toPlainText().replace(WIDE, " ") == suggestion
    assert all(tick.isChecked() for _part, tick in dialog.parts)
    assert dialog.receipt.text is None
    free(dialog)


def test_without_the_program_there_is_no_button_for_it(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = ReceiptDialog(window.context, Receipt("a.png", "image/png", "0" * 64), None, window)
    assert not [one for one in dialog.findChildren(QPushButton) if one.text() == "Läs av kvittot"]
    free(dialog)


def test_the_window_goes_on_while_a_receipt_is_drawn_and_the_last_turn_is_shown(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    # Wide, so that it can be seen which way it is turned.
    Image.new("RGB", (1600, 400), (10, 120, 200)).save(tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    receipt = Receipt("a.png", "image/png", "0" * 64)
    dialog = ReceiptDialog(window.context, receipt, content, window)
    assert dialog.picture.accessibleName() == "Kvittot"  # nothing has waited for the drawing
    turn = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Vrid åt &höger")
    turn.click()
    qtbot.waitUntil(lambda: dialog.picture.accessibleName() == "Kvittot a.png")
    pages = pages_at_hand(content, 90)
    assert pages is not None
    with Image.open(io.BytesIO(pages[0])) as shown:
        assert shown.height > shown.width
    free(dialog)


def test_an_edge_is_dragged_or_moved_by_keys_and_the_numbers_follow(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("RGB", (400, 400), "white").save(tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    dialog = ReceiptDialog(window.context, Receipt("a.png", "image/png", "0" * 64), content, window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.picture.accessibleName() == "Kvittot a.png")
    button(dialog, "Bes&kär").click()
    paper = dialog.picture.paper
    right = paper.edges[2]
    assert right.accessibleName() == "Högra kanten"
    right.setFocus()
    QTest.keyClick(right, Qt.Key.Key_Left)
    QTest.keyClick(right, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert right.value() == 94
    assert [line.text() for line in dialog.cuts] == ["", "", "6", ""]
    box = paper.target()
    start = box.topLeft().toPoint()
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=start)
    there = start + QPoint(round(box.width() / 10), round(box.height() / 5))
    QTest.mouseMove(paper, there)
    drag = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(there),
        QPointF(paper.mapToGlobal(there)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        NONE,
    )
    QApplication.sendEvent(paper, drag)
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=there)
    assert [line.text() for line in dialog.cuts] == ["10", "20", "6", ""]
    dialog.text.setPlainText("Kafé, 40 kr")
    dialog.save_button.click()
    assert dialog.receipt.crop == "100,200,940,1000"
    free(dialog)


def test_the_cut_is_the_same_piece_of_the_picture_when_it_is_turned(
    window: Window, tmp_path: Path
) -> None:
    content = picture(tmp_path / "a.png").read_bytes()
    receipt = Receipt("a.png", "image/png", "0" * 64, "x", crop="100,200,700,600")
    dialog = ReceiptDialog(window.context, receipt, content, window)
    button(dialog, "Vrid åt &höger").click()
    assert dialog.picture.cut == (40, 10, 20, 30)
    button(dialog, "Vrid åt vänst&er").click()
    assert dialog.picture.cut == (10, 20, 30, 40)
    free(dialog)


def test_one_goes_from_receipt_to_receipt_with_the_same_zoom_and_all_are_saved(
    window: Window, tmp_path: Path
) -> None:
    content = picture(tmp_path / "a.png").read_bytes()
    both = (Receipt("a.png", "image/png", "0" * 64), Receipt("b.png", "image/png", "1" * 64))
    among = (both, lambda _one: content)
    dialog = ReceiptDialog(window.context, both[0], content, window, among=among)
    button(dialog, "Större").click()
    dialog.text.setPlainText("Kafé, 40 kr")
    button(dialog, "Nästa kvitto").click()
    assert plain(dialog.message.text()) == "Kvitto 2 av 2. b.png"
    assert (dialog.text.toPlainText(), dialog.picture.zoom) == ("", 1.25)
    dialog.text.setPlainText("Bio, 145 kr")
    dialog.save_button.click()
    assert [one.text for one in dialog.receipts] == ["Kafé, 40 kr", "Bio, 145 kr"]
    free(dialog)


@pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")
def test_amount_day_and_shop_that_were_read_come_into_the_expense(
    window: Window, qtbot: QtBot, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, monkeypatch, SAID)
    file = picture(tmp_path / "kvitto.png")

    def describe(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        dialog.reader.read_button.click()
        qtbot.waitUntil(lambda: dialog.reader.use_button.isVisibleTo(dialog))
        dialog.reader.use_button.click()
        save()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.take([file])
        in_dialog(lambda: dialog.receipts.describe(dialog.receipts.receipts[0]), describe)
        assert (dialog.amount.text(), dialog.text.text()) == ("115", "Café Solsidan")
        assert dialog.day.in_words() == "söndag 4 oktober 2026"
        dialog.save_button.click()

    in_dialog(lambda: window.run("new_expense"), work)
    assert [one.amount for one in book.expenses.all() if one.text == "Café Solsidan"] == [11500]


def test_a_file_is_dropped_anywhere_in_the_form(window: Window, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "kvitto.png")))])

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        assert not dialog.amount.acceptDrops()  # or it would take the file's address as its text
        action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        dropped = QDropEvent(QPointF(5, 5), action, mime, left, NONE)
        dialog.dropEvent(dropped)
        assert [one.name for one in dialog.receipts.receipts] == ["kvitto.png"]

    in_dialog(lambda: window.run("new_expense"), work)


def button(dialog: Dialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_a_question_for_a_receipt_that_is_left_has_written_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    said: list[str] = []

    def leave(dialog: Dialog) -> None:
        said.append(dialog.message.text())
        dialog.reject()  # would ask whether to keep what was written

    in_dialog(lambda: expenses.change_expense(window.context, window, "e1", receipts=True), leave)
    assert said == [""]
