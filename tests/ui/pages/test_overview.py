"""The first page answers what is left, until when and why."""

from datetime import date

from PySide6.QtWidgets import QApplication, QLabel

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.account_card import AccountCard
from ledsagapp.ui.widgets.cards.bar import FrameBar
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from tests.builders.family import outing
from tests.ui.conftest import Open


def texts(window: Window) -> str:
    """Every visible text of the page."""
    QApplication.processEvents()
    page = window.page()
    shown = [one for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    return "\n".join(one.text() for one in shown)


def rows(window: Window, name: str) -> list[str]:
    """What a list of the page says, row by row."""
    found = window.page().findChildren(SentenceList)
    return [row.spoken for one in found if one.accessibleName() == name for row in one.rows()]


def test_the_first_sentence_says_what_is_left_until_when_and_what_is_booked(
    window: Window,
) -> None:
    assert window.page().status.sentence() == (
        "Maj har 25 timmar 30 minuter och 625 kronor kvar till och med 31 december. "
        "2 utflykter på 6 timmar är bokade."
    )


def test_the_one_who_writes_about_herself_is_called_you(open_window: Open) -> None:
    window = open_window(person_id="maj", me="maj")
    assert window.page().status.sentence().startswith("Du har 25 timmar 30 minuter och 625 kronor")


def test_english_says_the_same(open_window: Open) -> None:
    window = open_window(language="en")
    assert window.page().status.sentence() == (
        "Maj has 25 hours 30 minutes and 625 kronor left until 31 December. "
        "2 outings of 6 hours are booked."
    )


def test_months_say_what_was_granted_used_and_carried_on(window: Window) -> None:
    assert rows(window, "Timmarna månad för månad") == [
        "Oktober: beviljat 15 timmar, använt 11 timmar 30 minuter, 3 timmar 30 minuter förs vidare",
        "November: beviljat 15 timmar, använt 8 timmar, bokat 3 timmar, pågår",
        "December: beviljat 15 timmar, bokat 3 timmar, kommer",
    ]


def test_the_bar_speaks_its_figures_as_a_sentence(window: Window) -> None:
    names = [bar.accessibleName() for bar in window.page().findChildren(FrameBar)]
    assert names == [
        "Timmar i ramen: 19 timmar 30 minuter använda och 6 timmar bokade av 45 timmar",
        "Kronor i ramen: 275 kronor använda av 900 kronor",
    ]


def test_what_expires_and_when_stands_below_the_cards_with_the_forecast(window: Window) -> None:
    page = window.page()
    told = [one.toPlainText() for one in page.findChildren(type(page.status))]
    assert told[-1] == (
        "25 timmar 30 minuter och 625 kronor brinner inne 31 december om det inte används. "
        "I samma takt som hittills blir ungefär 11 timmar oanvända. "
        "Det räcker till 3 utflykter på 3 timmar 30 minuter vardera."
    )


def test_a_new_outing_changes_the_sentence_at_once(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:30", "museum"))
    assert window.page().status.sentence().startswith("Maj har 23 timmar och 625 kronor kvar")


def test_a_hidden_page_is_fresh_when_it_is_shown_again(window: Window, book: Book) -> None:
    window.go("outings")
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:30", "museum"))
    window.go("overview")
    assert window.page().status.sentence().startswith("Maj har 23 timmar")


def test_more_than_granted_so_far_is_told_without_blame(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "08:00", "23:00", "lång dag"))
    told = [one.toPlainText() for one in window.page().findChildren(type(window.page().status))]
    assert any("mer än hittills beviljat. Stäm av med utföraren." in text for text in told)


def test_without_a_decision_the_page_offers_to_add_one(open_window: Open, book: Book) -> None:
    window = open_window(empty=True)
    assert window.page().status.sentence() == "Ingen finns i boken än. Börja med beslutet."
    assert "Det finns inget beslut än." in texts(window)


def test_an_ended_decision_says_when_it_ended(open_window: Open, book: Book) -> None:
    window = open_window()
    for decision in book.decisions.all():
        book.decisions.put(replace(decision, valid_to=date(2026, 10, 31)))
    assert window.page().status.sentence() == (
        "Inget beslut gäller i dag. Det senaste slutade 31 oktober 2026."
    )


def test_without_a_decision_on_costs_the_card_says_that_receipts_can_be_kept(
    window: Window, book: Book
) -> None:
    book.decisions.remove("costs")
    assert "Inget beslut om omkostnader. Kvitton går att spara ändå." in texts(window)
    assert window.page().status.sentence().startswith("Maj har 25 timmar 30 minuter kvar")


def test_a_free_decision_says_what_was_used_and_not_what_is_left(
    window: Window, book: Book
) -> None:
    hours = book.decisions.get("hours")
    assert hours is not None
    book.decisions.put(replace(hours, monthly=None, rules=Rules(policy=Policy.FREE)))
    book.decisions.remove("costs")
    assert window.page().status.sentence().startswith("8 timmar använt i november 2026.")


def test_a_decision_beside_the_ordinary_one_has_cards_of_its_own(
    window: Window, book: Book
) -> None:
    beside = Decision(
        "course",
        "maj",
        Kind.HOURS,
        date(2026, 10, 1),
        date(2026, 12, 31),
        None,
        600,
        Rules(policy=Policy.FIXED_POT),
        extra=True,
        purpose="simkurs",
    )
    book.decisions.put(beside)
    titles = [card.title() for card in window.page().findChildren(AccountCard)]
    assert "Timmar: simkurs" in titles


def test_a_booking_that_has_passed_asks_how_it_turned_out(window: Window, book: Book) -> None:
    passed = outing(9, "2026-11-20", "10:00", "12:00", "museum")
    book.outings.put(replace(passed, status=book.outings.get("o5").status))  # type: ignore[union-attr]
    assert rows(window, "Att göra")[0] == "Hur blev det?, Museum med Anna Lind, 20 november"
