"""A contact person: meetings and calls are recorded, counted and reported, without hours."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import ContactKind, Kind, Service
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.decision.contact import ContactDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.chips import ChipBox
from ledsagapp.ui.widgets.fields.own_words import OwnWordsLine
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.plain import plain
from tests.ui.decision.test_case import rows, sentence
from tests.ui.outing.test_entry import in_own_words
from tests.ui.outing.test_outing_dialog import in_dialog, save, tab, type_


@pytest.fixture
def held(book: Book) -> Decision:
    """A decision on a contact person beside the hours there are."""
    person = book.people.all()[0]
    decision = Decision(
        "kontakt",
        person.id,
        Kind.HOURS,
        date(2026, 1, 1),
        None,
        None,
        None,
        Rules(preset="kontaktperson"),
        service=Service.KONTAKTPERSON,
    )
    book.decisions.put(decision)
    return decision


def meet(window: Window, day: str, kind: ContactKind, note: str) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ContactDialog)
        dialog.day.setFocus()
        dialog.day.selectAll()
        type_(day)
        tab()
        dialog.kind.choose(kind.value)
        dialog.note.setFocus()
        type_(note)
        save()

    in_dialog(lambda: window.run("new_contact"), work)


def test_meetings_are_recorded_by_key_counted_and_told_in_their_own_words(
    window: Window, book: Book, held: Decision
) -> None:
    before = window.view().accounts
    window.go("overview")
    assert "ingenting är uppskrivet" in window.page().status.sentence()
    meet(window, "12/11", ContactKind.MEETING, "Fika")
    meet(window, "14/11", ContactKind.PHONE, "")
    assert window.view().accounts == before
    told = "Kontaktperson: 1 träff, 1 telefonkontakt under 2026. Senast den 14 november."
    assert window.page().status.sentence().endswith(told)
    window.go("decisions", choose=held.id)
    assert sentence(window, "Antal kontakter") == told
    assert rows(window, "Kontakterna") == [
        "Telefonkontakt, 14 november 2026",
        "Personlig träff, 12 november 2026, Fika",
    ]
    window.run("undo")
    assert [one.kind for one in book.contacts.all()] == [ContactKind.MEETING]


def test_the_report_has_day_kind_and_signature_and_no_hours(window: Window, held: Decision) -> None:
    meet(window, "12/11", ContactKind.MEETING, "Fika")
    period = Period(date(2026, 10, 1), date(2026, 12, 31), "")
    said = {}
    for kind in (ReportKind.CONTACTS, ReportKind.EASY):
        wanted = ReportRequest(kind, period, "sv", ReportOptions(notes=True))
        report = build_report(window.view(), wanted, window.context.presets, {})
        assert report is not None
        said[kind] = plain_text(report)
    contacts = said[ReportKind.CONTACTS]
    for part in ("Personlig träff", "12 nov", "Fika", "Sammanlagt: 1 träff", "Underskrift"):
        assert part in contacts, part
    assert "timm" not in contacts
    assert "Vi träffades 1 gång." in said[ReportKind.EASY]


def test_without_such_a_decision_it_is_said_what_to_do(window: Window) -> None:
    window.run("new_contact")
    assert QApplication.activeModalWidget() is None
    assert "Det finns inget beslut om kontaktperson" in window.message.text()


def test_own_words_fill_the_form_of_a_contact(window: Window, book: Book, held: Decision) -> None:
    told: list[str] = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ContactDialog)
        told.extend(one.sentence() for one in dialog.findChildren(Sentence))
        save()

    before = window.view().accounts
    in_own_words(window, "i går ringde 10 min", work)
    (kept,) = book.contacts.all()
    assert (kept.date, kept.kind, kept.note) == (date(2026, 11, 21), ContactKind.PHONE, "10 min")
    assert kept.decision_id == held.id
    assert any("Så här förstods dina ord" in one for one in told)
    assert window.view().accounts == before


def test_the_line_of_own_words_says_at_once_that_it_is_a_contact(
    window: Window, held: Decision
) -> None:
    assert held.service is Service.KONTAKTPERSON
    window.go("overview")
    line = next(iter(window.page().findChildren(OwnWordsLine)))
    line.line.setText("i går ringde 10 min")
    line.look()
    heard = plain(" ".join(one.text() for one in line.chips.findChildren(QLabel)))
    for part in ("lördag 21 november", "Telefonkontakt", "10 min", "tar inga timmar"):
        assert part in heard
    QApplication.processEvents()
    boxes = [one.geometry() for one in line.chips.findChildren(ChipBox)]
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
