"""A report is chosen, read through as text, and handed over as a PDF that says the same."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.ui import handing_over
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.pages.reports import ReportsPage
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.report_preview import ReportPreview
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.report.bar import ReportBar
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.workflow.export_report import free_path
from tests.builders.printing import print_into
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import PNG, in_dialog
from tests.ui.test_access import press


def page_of(window: Window) -> ReportsPage:
    window.go("reports")
    page = window.page()
    assert isinstance(page, ReportsPage)
    return page


def text_of(page: ReportsPage) -> str:
    """What stands in the card "read it through"."""
    found = [one for one in page.findChildren(Sentence) if one.accessibleName().endswith("text")]
    return found[0].sentence()


def words(path: Path) -> list[str]:
    """The words of a PDF as another program reads it."""
    document = pypdfium2.PdfDocument(path)
    try:
        pages = (page.get_textpage().get_text_range() for page in document)
        return " ".join(pages).split()
    finally:
        document.close()


def test_the_report_is_read_through_before_it_is_made(window: Window) -> None:
    page = page_of(window)
    assert page.status.sentence() == "Tidrapport november 2026, klar att läsa igenom."
    text = text_of(page)
    assert text.startswith("Tidrapport november 2026\n\nMaj Ek har använt 8 timmar")
    assert "Tisdag 17 november. Tid: 14.00 till 19.00. Räknad tid: 5 timmar." in text


def test_what_is_unticked_is_nowhere_in_it(window: Window) -> None:
    page = page_of(window)
    for name in ("Ledsagarens namn", "Vad ni gjorde"):
        tick = next(b for b in page.findChildren(QCheckBox) if name in b.text().replace("&", ""))
        tick.setChecked(False)
    assert "Anna Lind" not in text_of(page)
    assert "teater" not in text_of(page)


def test_the_report_may_speak_another_language_than_the_screen(window: Window) -> None:
    page = page_of(window)
    language = next(c for c in page.findChildren(Choice) if c.findData("en") >= 0)
    language.choose("en")
    assert text_of(page).startswith("Timesheet November 2026")


def test_the_pdf_says_what_was_read_and_the_window_says_where_it_lies(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page, path = page_of(window), tmp_path / "november.pdf"
    page.write_pdf(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: "november.pdf" in window.message.text(), timeout=20_000)
    assert window.message.text() == f"Sparat: november.pdf i {tmp_path.name}."
    found = words(path)
    assert "Hagaparken" in found
    assert "Underskrift" in found


def test_expenses_come_with_their_receipts_as_pages(
    window: Window, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    receipt = tmp_path / "biljett.png"
    receipt.write_bytes(PNG)
    found = book.expenses.get("e2")
    assert found is not None
    dialog = ExpenseDialog(window.context, found, window, new=False)
    dialog.receipts.take([receipt])
    dialog.save_button.click()
    for content in dialog.receipts.files.values():
        book.receipts.put(content)
    book.expenses.put(dialog.expense)
    page, path = page_of(window), tmp_path / "omkostnader.pdf"
    page.choose("expenses")
    page.write_pdf(path)
    qtbot.waitUntil(lambda: "omkostnader.pdf" in window.message.text(), timeout=20_000)
    said = " ".join(words(path))
    assert "130 kr" in said
    assert "Kvitto 1" in said


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.write_pdf(tmp_path / "borta" / "november.pdf")
    qtbot.waitUntil(lambda: "gick inte att skriva" in window.message.text(), timeout=20_000)
    assert window.message.text().endswith("Välj en annan mapp.")


def test_an_empty_book_has_no_report_and_says_so(open_window: Open) -> None:
    page = page_of(open_window(empty=True))
    assert page.status.sentence() == "Ingen finns i boken än. Börja med beslutet."


def test_a_file_dropped_on_the_expenses_becomes_a_receipt_of_the_one_chosen(
    window: Window, book: Book, tmp_path: Path
) -> None:
    receipt = tmp_path / "biljett.png"
    receipt.write_bytes(PNG)
    window.go("expenses")
    window.page().choose("e2")  # type: ignore[attr-defined]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(receipt))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    def work(dialog: Dialog) -> None:
        dialog.save_button.click()

    in_dialog(lambda: window.page().dropEvent(event), work)
    saved = book.expenses.get("e2")
    assert saved is not None
    assert [one.name for one in saved.receipts] == ["biljett.png"]
    assert book.receipts.get(saved.receipts[0].sha256) == PNG


def test_what_is_printed_is_the_pages_of_the_pdf(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, paper = page_of(window), tmp_path / "utskrift.pdf"
    print_into(paper, monkeypatch)
    page.findChildren(ReportWays)[0].print_report()
    told = "Rapporten är skickad till skrivaren."
    qtbot.waitUntil(lambda: window.message.text() == told, timeout=20_000)
    document = pypdfium2.PdfDocument(paper)
    try:
        assert len(document) >= 2
        assert document[0].render(scale=0.2).to_pil().convert("L").getextrema()[0] < 100
    finally:
        document.close()


def test_a_letter_is_opened_with_the_files_place_at_hand(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    path = tmp_path / "tidrapport ME 2026-11 v1.pdf"
    handing_over.mail(path, "Tidrapport november 2026", "Här kommer & så vidare")
    assert opened[0] == QUrl.fromLocalFile(str(tmp_path)).toString()
    assert opened[1].startswith("mailto:?subject=Tidrapport")
    assert opened[1].count("&") == 1
    assert QGuiApplication.clipboard().text() == str(path)


def test_a_file_is_never_suggested_over_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "tidrapport ME 2026-11.pdf"
    first = free_path(path, catalog("sv"))
    assert first.name == "tidrapport ME 2026-11 v1.pdf"
    first.touch()
    assert free_path(path, catalog("sv")).name == "tidrapport ME 2026-11 v2.pdf"


def test_only_the_fields_of_the_report_chosen_are_shown(window: Window) -> None:
    page = page_of(window)

    def shown() -> set[str]:
        return {one.name for one in page.findChildren(Field) if one.isVisibleTo(page)}

    assert "Aktivitet" not in shown()
    assert "Vems utflykter" in shown()
    page.choose("application")
    assert "Aktivitet" in shown()
    assert "Vems utflykter" not in shown()
    page.choose("dossier")
    assert text_of(page).startswith("Inför nytt beslut: 1 januari – 31 december 2026")


def test_what_cannot_be_understood_is_told_where_it_was_written(window: Window) -> None:
    page = page_of(window)
    page.choose("application")
    fields = {one.name: one for one in page.findChildren(Field) if one.isVisibleTo(page)}
    for name, typed in (("Dag", "snart"), ("Vad ledsagarens del kostar", "mycket")):
        fields[name].input.setText(typed)  # type: ignore[attr-defined]
        check = fields[name].check
        assert check is not None
        check()
        assert fields[name].problem.startswith("Skriv")
    assert "snart" not in text_of(page)


# -- the month ---------------------------------------------------------------------------------
def test_last_months_pdf_is_three_keys_away(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def name(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return "", ""

    def saved(number: int) -> str:
        return f"Sparat: tidrapport ME 2026-10 v{number}.pdf i {long.name}."

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    long = tmp_path / "Papper som lämnas till kommunen"
    long.mkdir()
    window.context.lists.remember("files", {"folder": str(long)})
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press("Ctrl+7")
    press("Ctrl+PgUp")
    assert window.page_name() == "reports"
    assert window.message.text() == "Tidrapport oktober 2026, klar att läsa igenom."
    assert where(window) == f"PDF-filen läggs i mappen {long.name}."
    press("Ctrl+P")
    qtbot.waitUntil(lambda: window.message.text() == saved(1), timeout=20_000)
    press("Ctrl+P")  # nothing is written over
    qtbot.waitUntil(lambda: window.message.text() == saved(2), timeout=20_000)
    assert asked == []
    choose(window, "Annan plats…")
    assert asked == ["tidrapport ME 2026-10 v3.pdf"]


def choose(window: Window, text: str) -> None:
    """Choose what stands in the menu of the bar."""
    actions = menu_of(window)
    next(one for one in actions if one.text() == text).trigger()


def menu_of(window: Window) -> list[QAction]:
    bar = window.page().findChild(ReportBar)
    assert isinstance(bar, ReportBar)
    more = next(one for one in bar.findChildren(Button) if one.text() == "Mer")
    menu = more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu.actions()


def where(window: Window) -> str:
    """What the button says of where the PDF will lie: in its text, or only heard."""
    found = next(one for one in window.page().findChildren(Button) if "Skapa PDF" in one.text())
    return found.accessibleDescription() or found.text()


def test_the_month_stays_when_another_report_is_chosen_and_comes_back_after_a_year(
    window: Window,
) -> None:
    page = page_of(window)
    window.run("turn_back")
    page.choose("expenses")
    assert "oktober 2026" in page.status.sentence()
    page.choose("statistics")
    period = page.report_request()
    assert period is not None
    assert period.period.days > 300
    page.choose("follow-up")
    assert page.report_request().period.first == date(2026, 10, 1)  # type: ignore[union-attr]
    window.run("to_today")
    assert page.report_request().period.first == date(2026, 11, 1)  # type: ignore[union-attr]


def test_the_buttons_say_where_they_lead_and_nothing_lies_after_now(window: Window) -> None:
    page = page_of(window)
    steps = {
        one.accessibleName(): one.isEnabled()
        for one in page.findChildren(Button)
        if one.accessibleName().startswith(("Förra", "Nästa"))
    }
    assert steps == {"Förra: oktober": True, "Nästa: Inget": False}
    window.run("turn_on")
    assert window.message.text() == "Längre åt det hållet finns ingen rapport."


def test_what_is_to_be_handed_in_leads_to_the_report_of_its_month(window: Window) -> None:
    window.keep(replace(window.settings, report_day=28))
    window.go("overview")
    found = window.page().findChildren(Button)
    there = next(one for one in found if one.accessibleName().startswith("Öppna rapporten: Tid"))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    there.setFocus()
    press("Space")
    assert window.page().status.sentence() == "Tidrapport oktober 2026, klar att läsa igenom."


# -- the page ----------------------------------------------------------------------------------
def preview_of(page: ReportsPage) -> ReportPreview:
    found = page.findChild(ReportPreview)
    assert isinstance(found, ReportPreview)
    return found


def test_the_page_shown_is_the_page_of_the_pdf(window: Window, qtbot: QtBot) -> None:
    shown = preview_of(page_of(window))
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=20_000)
    drawn = shown.picture.pixmap().toImage()
    # A page as high to its width as A4, mostly white, with ink on it.
    assert abs(drawn.height() / drawn.width() - 297 / 210) < 0.01
    assert drawn.pixelColor(3, 3).lightness() == 255
    dark = sum(
        drawn.pixelColor(x, y).lightness() < 100
        for x in range(0, drawn.width(), 2)
        for y in range(0, drawn.height(), 2)
    )
    assert dark > 200
    name = shown.area.accessibleName()
    assert name.startswith("Sida 1 av ")
    assert "Tidrapport november 2026" in name


def test_another_month_and_a_larger_page_are_drawn_and_older_ones_come_too_late(
    window: Window, qtbot: QtBot
) -> None:
    shown = preview_of(page_of(window))
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=20_000)
    before = shown.picture.pixmap()
    window.run("turn_back")
    qtbot.waitUntil(lambda: shown.picture.pixmap().cacheKey() != before.cacheKey(), timeout=20_000)
    assert "Tidrapport oktober 2026" in shown.area.accessibleName()
    width = shown.picture.pixmap().width()
    shown.larger.click()
    qtbot.waitUntil(lambda: shown.picture.pixmap().width() > width, timeout=20_000)
    shown.fit.click()
    high = shown.area.viewport().height() * shown.devicePixelRatio() + 2
    qtbot.waitUntil(lambda: shown.picture.pixmap().height() <= high, timeout=20_000)


def test_the_text_is_behind_a_switch_that_is_remembered(window: Window, open_window: Open) -> None:
    page = page_of(window)
    shown = preview_of(page)
    shown.as_page.setChecked(True)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    shown.as_page.setFocus()
    press("Right")
    assert shown.as_text.isChecked()
    assert not shown.area.isVisibleTo(page)
    text = next(one for one in page.findChildren(Sentence) if "som text" in one.accessibleName())
    assert text.isVisibleTo(page)
    again = preview_of(page_of(open_window(lists=window.settings.lists)))
    assert again.as_text.isChecked()


def test_what_is_done_with_the_report_stays_in_sight(window: Window) -> None:
    window.resize(900, 600)
    page = page_of(window)
    assert page.verticalScrollBar().maximum() > 0
    page.verticalScrollBar().setValue(0)
    main = next(one for one in page.findChildren(Button) if one.property("role") == "primary")
    assert main.visibleRegion().boundingRect().size() == main.size()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert main.visibleRegion().boundingRect().size() == main.size()
