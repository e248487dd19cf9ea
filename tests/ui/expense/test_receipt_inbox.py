"""Receipts that wait in a folder are found, guessed an outing for, and paired by keyboard."""

import os
from datetime import date, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.exchange.receipts.inbox import new_receipts
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.dialogs.expense.receipt_inbox import ReceiptInbox
from ledsagapp.ui.shell.inbox_watch import InboxWatch
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, type_


def photo(path: Path, taken: str = "", saved: date = date(2026, 11, 20)) -> Path:
    """A picture, with the day the camera wrote where it wrote one."""
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = f"{taken} 14:30:00"
    colour = (len(path.name) * 7 % 255, 0, 0)
    Image.new("RGB", (8, 8), colour).save(path, exif=exif.tobytes())
    stamp = datetime(saved.year, saved.month, saved.day, 12).timestamp()
    os.utime(path, (stamp, stamp))
    return path


def test_files_are_dated_by_camera_else_by_saving_and_others_passed_over(tmp_path: Path) -> None:
    photo(tmp_path / "b.jpg", "2026:11:17")
    photo(tmp_path / "aa.png")
    (tmp_path / "text.txt").write_text("inget kvitto")
    (tmp_path / ".dold.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "mapp").mkdir()
    found = new_receipts(tmp_path, ())
    assert [(one.path.name, one.day, one.taken) for one in found] == [
        ("b.jpg", date(2026, 11, 17), True),
        ("aa.png", date(2026, 11, 20), False),
    ]


def test_a_receipt_is_paired_with_the_outing_of_its_day(
    open_window: Open, book: Book, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    file = photo(folder / "kvitto.jpg", "2026:11:17")
    photo(folder / "annat.jpg", "2026:01:02")
    content = file.read_bytes()
    window = open_window(receipt_folder=str(folder))

    def form(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        assert dialog.outing.key() == "o4"
        dialog.amount.setFocus()
        type_("40")
        dialog.save_button.click()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptInbox)
        spoken = [row.spoken for row in dialog.list.rows()]
        assert spoken == [
            "annat.jpg, fotat 2 januari 2026, ingen utflykt den dagen",
            (
                "kvitto.jpg, fotat 17 november 2026, kan höra till "
                "Promenad i Hagaparken med Anna Lind, 17 november"
            ),
        ]
        dialog.list.setFocus()
        dialog.list.choose(str(file))
        in_dialog(lambda: QTest.keyClick(dialog.list, Qt.Key.Key_Return), form)
        assert [row.title for row in dialog.list.rows()] == ["annat.jpg"]
        assert dialog.message.text() == "Kvittot hör nu till utflykten. 1 kvar."

    in_dialog(lambda: window.run("receipt_inbox"), work)
    made = next(one for one in book.expenses.all() if one.outing_id == "o4")
    assert (made.amount, made.date) == (4000, date(2026, 11, 17))
    assert book.receipts.get(made.receipts[0].sha256) == content
    assert file.read_bytes() == content


def test_a_new_file_is_noticed_and_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReceiptInbox(window.context, window, str(tmp_path / "none"), lambda _folder: None)
    qtbot.addWidget(dialog)
    assert "gick inte att läsa" in dialog.consequence.sentence()
    folder = tmp_path / "in"
    folder.mkdir()
    dialog.watch(str(folder))
    dialog.show()
    assert dialog.consequence.sentence().startswith("Inga kvitton väntar")
    photo(folder / "kvitto.jpg")
    qtbot.waitUntil(lambda: len(dialog.list.rows()) == 1, timeout=3000)
    QApplication.processEvents()
    assert dialog.consequence.sentence().startswith("1 kvitto i ")
    dialog.read_again()
    assert dialog.message.text() == "Inget nytt."


def test_the_folder_chosen_is_remembered(window: Window, qtbot: QtBot) -> None:
    kept: list[str] = []
    dialog = ReceiptInbox(window.context, window, "", kept.append)
    qtbot.addWidget(dialog)
    assert dialog.consequence.sentence().startswith("Ingen mapp bevakas än.")
    window.choose_setting("receipt_folder", "kvitton")
    assert window.settings.receipt_folder == "kvitton"


def test_the_folder_is_watched_while_the_program_is_used(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, other = tmp_path / "in", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    photo(folder / "ett.jpg", "2026:11:17")
    window = open_window(receipt_folder=str(folder))
    InboxWatch(window, calm=20)
    one = "1 kvitto väntar på att paras ihop. F5 visar det."
    qtbot.waitUntil(lambda: window.message.text() == one)
    photo(folder / "ytterligare.jpg", "2026:11:18")
    two = "2 kvitton väntar på att paras ihop. F5 visar dem."
    qtbot.waitUntil(lambda: window.message.text() == two)
    window.say("")
    photo(other / "tre.jpg", "2026:11:18")
    window.choose_setting("receipt_folder", str(other))
    qtbot.waitUntil(lambda: window.message.text() == one)
