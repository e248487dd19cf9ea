"""A month is sealed, carries its code, and tells later what was corrected."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.cli.output import RefusedError
from ledsagapp.cli.report import code_answer
from ledsagapp.domain.case.sealing import read_code
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.dialogs.report.check_seal import SealCheck
from ledsagapp.ui.pages.reports import ReportsPage
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.workflow.sealing import seal_of
from tests.reports.reading import failures
from tests.ui.report.test_reports import page_of, text_of, words

OCTOBER = "2026-10-01 2026-10-31"


def sealed_october(window: Window) -> ReportsPage:
    """The page with October's time report, sealed as its button would."""
    page = page_of(window)
    period = next(c for c in page.findChildren(Choice) if c.findData(OCTOBER) >= 0)
    period.choose(OCTOBER)
    keep(page, window)
    return page


def keep(page: ReportsPage, window: Window) -> None:
    wanted = page.report_request()
    assert wanted is not None
    seal = seal_of(window.view(), wanted, window.context.presets, new_id())
    assert seal is not None
    page.keep_seal(seal)


def changed_october(book: Book) -> None:
    outing = next(one for one in book.outings.all() if one.start[:7] == "2026-10")
    book.outings.put(replace(outing, status=Status.CANCELLED_IN_TIME, reason="Regn"))


def test_a_sealed_report_carries_its_code_in_what_is_read_and_in_the_file(
    window: Window, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    page = sealed_october(window)
    (seal,) = book.seals.all()
    assert read_code(seal.code) == seal.code
    assert f"Kontrollkod: {seal.code}" in text_of(page)
    assert "Utskrift: 1" in text_of(page)
    assert window.message.text() == f"Förseglad med koden {seal.code}."
    path = tmp_path / "oktober.pdf"
    page.write_pdf(path)
    qtbot.waitUntil(lambda: "oktober.pdf" in window.message.text(), timeout=20_000)
    assert seal.code in words(path)
    assert failures(path.read_bytes()) == []


def test_sealed_once_more_it_is_a_second_print(window: Window, book: Book) -> None:
    page = sealed_october(window)
    keep(page, window)
    first, second = book.seals.all()
    assert (second.number, second.replaces, second.code) == (2, None, first.code)
    assert "Utskrift 2.\n" in text_of(page)


def test_a_change_makes_the_next_one_a_dated_correction(window: Window, book: Book) -> None:
    page = sealed_october(window)
    changed_october(book)
    assert "Boken säger något annat nu" in page._note.sentence()  # noqa: SLF001
    assert "Kontrollkod" not in text_of(page)
    keep(page, window)
    first, second = book.seals.all()
    assert (second.number, second.replaces) == (1, first.id)
    said = text_of(page)
    assert "Rättelse den 23 november 2026." in said or "Rättelse den" in said
    assert first.code in said
    assert "Vad som är ändrat" in said
    assert "Avbokad i tid" in said


def test_a_month_that_is_not_over_cannot_be_sealed(window: Window) -> None:
    page = page_of(window)
    wanted = page.report_request()
    assert wanted is not None
    assert wanted.period.last > window.context.today()
    found = [one for one in page.findChildren(Button) if one.text().startswith("Försegla")]
    assert [one.isEnabled() for one in found] == [False]


def test_a_code_is_checked_as_soon_as_it_is_whole(window: Window, book: Book) -> None:
    sealed_october(window)
    (seal,) = book.seals.all()
    dialog = SealCheck(window.context, window)
    dialog.code.setText(seal.code[:5])
    assert "Skriv koden" in dialog.consequence.sentence()
    dialog.code.setText(seal.code.lower().replace("-", " "))
    assert "Boken säger fortfarande exakt samma sak." in dialog.consequence.sentence()
    changed_october(book)
    dialog.code.setText("")
    dialog.code.setText(seal.code)
    assert "Boken säger något annat nu." in dialog.consequence.sentence()
    assert "Före: " in dialog.consequence.sentence()


def test_undo_takes_the_seal_off_what_is_shown(window: Window, book: Book) -> None:
    page = sealed_october(window)
    book.undo.undo()
    assert book.seals.all() == ()
    assert "Kontrollkod" not in text_of(page)


def test_the_command_line_holds_a_code_against_the_book(window: Window, book: Book) -> None:
    sealed_october(window)
    (seal,) = book.seals.all()
    today, presets, tr = window.context.today(), window.context.presets, window.context.tr
    said = code_answer(book.ledger(), seal.code, today, presets, tr)
    assert said.startswith("Tidrapport oktober 2026, förseglad den")
    assert said.endswith("Boken säger fortfarande exakt samma sak.\n")
    changed_october(book)
    said = code_answer(book.ledger(), seal.code, today, presets, tr)
    assert "Boken säger något annat nu.\nFöre: " in said
    for wrong, told in (("AAAA-AAAC", "inte en hel kod"), ("AAAA-AAAA", "Ingen förseglad")):
        with pytest.raises(RefusedError, match=told):
            code_answer(book.ledger(), wrong, today, presets, tr)
