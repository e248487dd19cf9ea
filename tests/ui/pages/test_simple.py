"""The simple presentation: one question a page, nothing lost, a way back from everywhere."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.program.first_steps import FirstSteps
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.page_registry import SIMPLE_PLACES
from ledsagapp.ui.widgets.fields.big_button import BigButton
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.date_time_inputs import TimeInput
from ledsagapp.ui.widgets.fields.inputs import Tick
from ledsagapp.ui.widgets.text.line_input import LineInput
from tests.builders import audit
from tests.builders.plain import plain
from tests.builders.printing import print_into
from tests.ui.book.test_full_disk import Pragma, pragma
from tests.ui.conftest import Open

__all__ = ["pragma"]


@pytest.fixture
def simple(open_window: Open, qtbot: QtBot) -> Window:
    """Maj's window in the simple presentation, with the keyboard."""
    window = open_window(presentation="simple")
    audit.activate(window, qtbot)
    return window


def said(window: Window) -> str:
    """What stands at the top of the page, where the focus is."""
    assert window.page().status.hasFocus()
    return window.page().status.sentence()


def offered(window: Window) -> list[str]:
    """The words of the large buttons."""
    QApplication.processEvents()
    return [one.text() for one in window.page().findChildren(BigButton) if one.isVisible()]


def press(window: Window, text: str) -> None:
    """Press a large button by the keyboard."""
    QApplication.processEvents()
    found = [one for one in window.page().findChildren(BigButton) if plain(one.text()) == text]
    button = next(one for one in found if one.isVisible())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_the_first_page_says_what_is_left_and_offers_six_things(simple: Window) -> None:
    assert said(simple) == (
        "Kvar: 25 och en halv timme. Fram till 31 december. "
        "Pengar för ledsagaren. Kvar: 625 kronor."
    )
    assert plain(simple.page().title.text()) == "Hej Maj. I dag är det söndag 22 november."
    assert len(offered(simple)) == 6
    assert simple.menuBar().isHidden()


@pytest.mark.parametrize("size", [100, 200])
def test_the_answers_to_a_question_fill_the_page_and_need_no_scrolling(
    open_window: Open, size: int
) -> None:
    window = open_window(presentation="simple", text_size=size)
    window.resize(1280, 800)
    press(window, "Skriv en utflykt")
    page = window.page()
    answers = [one for one in page.findChildren(BigButton) if one.isVisible()]
    assert len(answers) == 4
    assert max(one.height() for one in answers) - min(one.height() for one in answers) <= 1
    lowest = max(one.mapTo(page, one.rect().bottomLeft()).y() for one in answers)
    assert page.height() - 60 < lowest < page.height()
    assert page.verticalScrollBar().maximum() == 0


def test_an_outing_is_written_down_with_one_press_a_question(simple: Window, book: Book) -> None:
    before = {one.id for one in book.outings.all()}
    press(simple, "Skriv en utflykt")
    asked = []
    for answer in ("I går", "Klockan 13.00", "3 timmar", "Karim Said", "Bio"):
        asked.append(said(simple))
        press(simple, answer)
    asked.append(said(simple))
    press(simple, "Ja, det kostade något")
    press(simple, "145 kronor")
    press(simple, "Biljett")
    assert asked == [
        "Vilken dag var det?",
        "Vilken tid började det?",
        "Hur länge var ni ute?",
        "Vem var med?",
        "Vad gjorde ni?",
        "Kostade det något för ledsagaren?",
    ]
    assert plain(said(simple)) == (
        "Är det rätt? Lördag 21 november: Bio med Karim Said. Klockan 13.00 till 16.00, "
        "det är 3 timmar. Det kostade 145 kronor: biljett."
    )
    assert {one.id for one in book.outings.all()} == before
    press(simple, "Ja, spara")
    made = next(one for one in book.outings.all() if one.id not in before)
    assert (made.start, made.end, made.status) == (
        "2026-11-21T13:00",
        "2026-11-21T16:00",
        Status.DONE,
    )
    assert (made.companion_ids, made.provider_id) == (("karim",), "stegen")
    cost = next(one for one in book.expenses.all() if one.outing_id == made.id)
    assert (cost.amount, cost.category) == (14500, Category.TICKET)
    assert said(simple) == "Det är sparat. Kvar: 22 och en halv timme."
    # Once is enough: neither a message nor the name of the sentence says it too.
    assert simple.message.text() == ""
    assert simple.page().status.accessibleName() == "Så är läget"
    press(simple, "Ångra")
    assert {one.id for one in book.outings.all()} == before
    assert simple.page_name() == "simple"


def test_a_time_may_be_written_and_what_is_not_understood_is_said(simple: Window) -> None:
    simple.go("simple-outing")
    press(simple, "I dag")
    press(simple, "En annan tid")
    QApplication.processEvents()
    field = next(one for one in simple.page().findChildren(TimeInput) if one.isVisible())
    field.setText("kvart")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.hasFocus()
    assert "gick inte att förstå" in simple.message.text()
    field.setText("9.45")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said(simple) == "Hur länge var ni ute?"


def test_back_goes_a_question_back_and_then_to_the_beginning(simple: Window) -> None:
    press(simple, "Boka utflykt")
    press(simple, "I morgon")
    assert said(simple) == "Vilken tid börjar det?"
    QTest.keyClick(simple.page().status, Qt.Key.Key_Escape)
    assert said(simple) == "Vilken dag vill du gå ut?"
    QTest.keyClick(simple.page().status, Qt.Key.Key_Escape)
    assert simple.page_name() == "simple"


def test_what_was_answered_is_there_when_one_comes_back_from_the_help(simple: Window) -> None:
    press(simple, "Skriv en utflykt")
    press(simple, "I dag")
    simple.go("simple-help")
    simple.go("simple-outing")
    assert said(simple) == "Vilken tid började det?"


@pytest.mark.parametrize("name", SIMPLE_PLACES)
def test_every_page_leads_back(simple: Window, name: str) -> None:
    simple.go(name)
    QTest.keyClick(simple.page().status, Qt.Key.Key_Escape)
    assert simple.page_name() == "simple"


def test_an_ordinary_page_reached_by_its_key_leads_back_too(simple: Window) -> None:
    QTest.keyClick(simple.page().status, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert simple.page_name() == "decisions"
    QTest.keyClick(simple.page().status, Qt.Key.Key_Escape)
    assert simple.page_name() == "simple"


def test_a_booking_that_passed_is_asked_about(simple: Window, book: Book) -> None:
    from_day = next(one for one in book.outings.all() if one.id == "o5")
    book.outings.put(
        type(from_day)(
            "o5",
            "maj",
            ("anna",),
            "2026-11-21T13:00",
            "2026-11-21T16:00",
            Status.PLANNED,
            activity="bio",
        )
    )
    simple.go("simple-outing", choose="o5")
    assert said(simple).startswith("Blev det av? Lördag 21 november: Bio med Anna Lind.")
    press(simple, "Ja, det blev av")
    changed = book.outings.get("o5")
    assert changed is not None
    assert changed.status is Status.DONE


def test_an_expense_is_written_down(simple: Window, book: Book) -> None:
    press(simple, "Skriv ett utlägg")
    assert said(simple) == "Vilken utflykt var det på?"
    press(simple, "Promenad i Hagaparken med Anna Lind")
    press(simple, "50 kronor")
    press(simple, "Fika")
    assert plain(said(simple)) == (
        "Är det rätt? Tisdag 17 november: 50 kronor för fika. Promenad i Hagaparken med Anna Lind."
    )
    press(simple, "Ja, spara")
    made = next(one for one in book.expenses.all() if one.id not in ("e1", "e2"))
    assert (made.amount, made.category, made.outing_id) == (5000, Category.COFFEE, "o4")


def test_the_presentation_is_switched_at_any_time_and_kept(window: Window, qtbot: QtBot) -> None:
    audit.activate(window, qtbot)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.go("calendar")
    QTest.keyClick(window.page().status, Qt.Key.Key_L, both)
    assert window.settings.presentation == "simple"
    assert window.page_name() == "simple"
    QTest.keyClick(window.page().status, Qt.Key.Key_F, both)
    assert window.settings.presentation == "full"
    assert window.page_name() == "overview"
    assert not window.menuBar().isHidden()
    QTest.keyClick(window.page().status, Qt.Key.Key_O, both)
    assert window.settings.presentation == "ordinary"


def test_the_ordinary_start_reads_in_nothing_of_the_simple_one() -> None:
    code = (
        "import sys, ledsagapp.app; "
        "print([name for name in sys.modules if 'simple' in name and 'ledsagapp' in name])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert found.stdout.strip() == "[]"


def test_an_outing_is_changed_with_its_answers_kept_where_one_wants(
    simple: Window, book: Book
) -> None:
    simple.go("simple-month")
    button = next(one for one in offered(simple) if one.startswith("Tisdag 17 november"))
    press(simple, button)
    press(simple, "Ändra")
    assert offered(simple)[0] == "Tisdag 17 november"
    for answer in ("Tisdag 17 november", "Klockan 14.00", "3 timmar", "Anna Lind"):
        press(simple, answer)
    press(simple, "Promenad i Hagaparken")
    press(simple, "Nej, det kostade inget")
    press(simple, "Ja, spara")
    changed = book.outings.get("o4")
    assert changed is not None
    assert (changed.start, changed.end) == ("2026-11-17T14:00", "2026-11-17T17:00")


def test_an_outing_taken_away_comes_back_with_undo(simple: Window, book: Book) -> None:
    simple.go("simple-outing", choose="o4")
    press(simple, "Ta bort")
    assert book.outings.get("o4") is None
    assert simple.page_name() == "simple-month"
    assert "Borttaget: Promenad i Hagaparken" in simple.message.text()
    simple.run("undo")
    assert book.outings.get("o4") is not None


def test_where_the_book_cannot_be_written_every_answer_stays(
    pragma: Pragma, simple: Window
) -> None:
    pragma("query_only = 1")
    simple.go("simple-booking")
    for answer in ("I morgon", "Klockan 13.00", "3 timmar", "Anna Lind", "Bio"):
        press(simple, answer)
    asked = said(simple)
    press(simple, "Ja, spara")
    assert said_again(simple) == asked
    assert simple.message.text().endswith("Det du svarat finns kvar.")


def said_again(window: Window) -> str:
    """What stands at the top of the page, wherever the focus is."""
    return window.page().status.sentence()


def test_a_receipt_is_added_after_saving_with_a_text_that_says_what_it_is(
    simple: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = tmp_path / "kvitto.png"
    QImage(20, 30, QImage.Format.Format_RGB32).save(str(picture))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(picture), ""))
    simple.go("simple-expense")
    for answer in ("Ingen av dem", "50 kronor", "Fika", "Ja, spara"):
        press(simple, answer)
    assert "Lägg till kvittot" in offered(simple)
    press(simple, "Lägg till kvittot")
    made = next(one for one in book.expenses.all() if one.receipts)
    assert (made.receipts[0].name, made.receipts[0].text) == ("kvitto.png", "Fika, 50 kronor")
    assert said_again(simple).endswith("Kvittot finns.")
    assert "Lägg till kvittot" not in offered(simple)


def test_a_month_is_printed_or_kept(
    simple: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper, file = tmp_path / "paper.pdf", tmp_path / "file.pdf"
    print_into(paper, monkeypatch)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    simple.go("simple-print")
    for answer in ("Timmarna, till utföraren", "Oktober 2026"):
        press(simple, answer)
    assert said(simple) == "Tidrapport oktober 2026. Vill du skriva ut eller spara?"
    press(simple, "Skriv ut på papper")
    told = "Rapporten är skickad till skrivaren."
    qtbot.waitUntil(lambda: simple.message.text() == told, timeout=20_000)
    press(simple, "Spara som fil")
    qtbot.waitUntil(lambda: simple.message.text().startswith("Sparat: file.pdf"), timeout=20_000)
    assert paper.read_bytes().startswith(b"%PDF")
    assert file.read_bytes().startswith(b"%PDF")


def test_escape_leads_back_from_a_search_too(simple: Window) -> None:
    simple.go("outings")
    QApplication.processEvents()
    line = next(one for one in simple.page().findChildren(LineInput) if one.isVisible())
    line.setFocus()
    for _turn in range(2):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert simple.page_name() == "simple"


def test_the_first_question_lets_one_choose_how_it_looks(open_window: Open) -> None:
    window = open_window(empty=True)
    steps = FirstSteps(window.context, window)
    steps.show()
    tick = next(one for one in steps.findChildren(Tick) if one.text().startswith("Enkel"))
    tick.setChecked(True)
    larger = next(one for one in steps.findChildren(Button) if one.text() == "Större text")
    larger.click()
    kept = steps.update_settings(window.settings)
    assert (kept.presentation, kept.text_size) == ("simple", 125)
    assert window.page_name() == "simple"
    free(steps)


def test_a_double_click_never_answers_two_questions(simple: Window, qtbot: QtBot) -> None:
    press(simple, "Boka utflykt")
    press(simple, "I morgon")
    status = simple.page().status
    first = status.sentence()
    under = next(one for one in simple.page().findChildren(BigButton) if one.isVisible())
    at = under.rect().center()
    QTest.mouseDClick(under, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=at)
    assert status.sentence() == first

    def answered() -> bool:
        QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=at)
        return status.sentence() != first

    qtbot.waitUntil(answered)


def test_a_booking_that_was_left_does_not_come_back(simple: Window) -> None:
    press(simple, "Boka utflykt")
    press(simple, "I morgon")
    assert said(simple) == "Vilken tid börjar det?"
    simple.go("simple")
    press(simple, "Boka utflykt")
    assert said(simple) == "Vilken dag vill du gå ut?"


def test_another_time_offers_few(simple: Window) -> None:
    simple.go("simple-outing")
    press(simple, "I dag")
    press(simple, "En annan tid")
    assert len(offered(simple)) <= 8
