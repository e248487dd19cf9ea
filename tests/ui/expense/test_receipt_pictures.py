"""From receipt to receipt: saved one by one, changed for another picture, removed, compared."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from ledsagapp.i18n import catalog
from ledsagapp.paths import documents
from ledsagapp.ui.dialogs.expense import expense as expenses
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.dialogs.expense.receipt import ReceiptDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.papers.receipt_agreement import amounts_agree
from tests.builders.plain import plain
from tests.ui.expense.test_receipts import button, picture
from tests.ui.outing.test_outing_dialog import in_dialog, save


def test_one_is_saved_and_the_next_shown_and_what_was_saved_stays_when_left(
    window: Window, tmp_path: Path
) -> None:
    files = [picture(tmp_path / f"{name}.png") for name in "ab"]
    Image.new("RGB", (20, 20), "black").save(files[1])

    def describe(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        assert dialog.text.hasFocus()
        dialog.text.setPlainText("Kafé, 145 kr")
        button(dialog, "Spara och n&ästa").click()
        assert plain(dialog.message.text()) == "Kvitto 2 av 2. b.png"
        assert dialog.again_button.isHidden()
        assert dialog.text.hasFocus()
        dialog.reject()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.take(files)
        in_dialog(lambda: dialog.receipts.describe(dialog.receipts.receipts[0]), describe)
        assert [one.text for one in dialog.receipts.receipts] == ["Kafé, 145 kr", None]

    in_dialog(lambda: expenses.change_expense(window.context, window, "e1"), work)


def test_a_picture_is_changed_for_another_or_removed(window: Window, tmp_path: Path) -> None:
    first, other = picture(tmp_path / "a.png"), tmp_path / "b.png"
    Image.new("RGB", (20, 20), "black").save(other)

    def exchange(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        dialog.text.setPlainText("Kafé, 40 kr")
        dialog.exchange(tmp_path / "none.png")
        dialog.exchange(other)
        assert dialog.message.text() == "b.png är bilden nu."
        save()

    def remove(dialog: Dialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        dialog.remove()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.take([first])
        in_dialog(lambda: dialog.receipts.describe(dialog.receipts.receipts[0]), exchange)
        (receipt,) = dialog.receipts.receipts
        assert (receipt.name, receipt.text) == ("b.png", "Kafé, 40 kr")
        assert list(dialog.receipts.files.values()) == [other.read_bytes()]
        in_dialog(lambda: dialog.receipts.describe(receipt), remove)
        assert dialog.receipts.receipts == ()
        assert dialog.receipts.files == {}

    in_dialog(lambda: expenses.change_expense(window.context, window, "e1"), work)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([(14500,)], "Kvittot är på 145 kronor, som på utlägget."),
        ([(4000, 10500)], "Kvittot är på 145 kronor, som på utlägget."),
        ([(12000,)], "Kvittot är på 120 kronor, men utlägget är på 145 kronor."),
        ([(10000,), (4500,)], "Kvittona är tillsammans på 145 kronor, som på utlägget."),
        ([(10000,), ()], ""),
        ([(1000, 2000)], ""),
    ],
)
def test_amounts_are_told_to_agree_only_where_they_do(
    found: list[tuple[int, ...]], said: str
) -> None:
    assert amounts_agree(found, 14500, Formats(catalog("sv"))) == said


def test_the_question_for_a_file_begins_where_the_last_one_was(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, begun = picture(tmp_path / "kvitto.png"), []
    documents().mkdir(parents=True, exist_ok=True)

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        begun.append(folder)
        return [str(file)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.receipts.choose()
        dialog.receipts.choose()

    in_dialog(lambda: window.run("new_expense"), work)
    assert begun == [str(documents()), str(tmp_path)]
