"""Whether it is enough, and the decision as a case: the rules, the appeal, the degree of use."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Outcome, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.text import Sentence
from tests.builders.family import outing
from tests.builders.plain import plain
from tests.ui.outing.test_outing_dialog import dialog_of, tab, type_


def test_a_booking_says_which_month_bears_it_and_what_else_is_booked(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot, "o6")
    assert dialog.consequence.sentence().endswith(
        "Den ryms i december. Efter den finns 22 timmar 30 minuter kvar till och med "
        "31 december. Av det är 3 timmar bokat till annat."
    )


def test_an_outing_over_what_is_granted_says_how_much_falls_outside(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot, "o3")
    dialog.start_field.input.setFocus()
    type_("06")
    tab()
    type_("23")
    tab()
    assert dialog.consequence.sentence().endswith(
        "3 timmar 30 minuter ryms inte: det är mer än vad som är beviljat till och med november. "
        "Stäm av med utföraren."
    )


def test_what_is_booked_besides_is_told_when_it_no_longer_fits(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot, "o6")
    dialog.start_field.input.setFocus()
    type_("00.30")
    tab()
    type_("23.30")
    tab()
    assert dialog.consequence.sentence().endswith(
        "Till annat är 3 timmar bokat, och det är 30 minuter mer än vad som blir kvar."
    )


def rows(window: Window, name: str) -> list[str]:
    """What the list of that name on the page says, row by row."""
    found = window.page().findChildren(SentenceList)
    listed = next(one for one in found if one.accessibleName() == name)
    return [row.spoken for row in listed.rows()] if listed.isVisible() else []


def sentence(window: Window, name: str) -> str:
    """The sentence of that name on the page, "" where it is away."""
    found = window.page().findChildren(Sentence)
    told = next(one for one in found if one.accessibleName() == name)
    return told.sentence() if told.isVisible() else ""


def changed(book: Book, **more: object) -> None:
    """Write something more on Maj's decision on hours."""
    decision = book.decisions.get("hours")
    assert decision is not None
    book.decisions.put(replace(decision, **more))


def case(window: Window) -> dict[str, str]:
    """The case of Maj's decision on hours, by what stands first in each row."""
    window.go("decisions", choose="hours")
    return dict(row.split(": ", 1) for row in rows(window, "Ärendet rad för rad") if ": " in row)


def test_the_last_day_to_appeal_avoids_the_weekend_and_is_information(
    window: Window, book: Book
) -> None:
    changed(book, received_on=date(2026, 11, 21), outcome=Outcome.PARTLY, applied_monthly=1200)
    said = case(window)
    assert said["Sista dag att överklaga"] == (
        "Måndag 14 december 2026, tre veckor efter att beslutet togs emot 21 november 2026. "
        "Tre veckor slutar lördag den 12 december. Då blir nästa vardag sista dagen. "
        "22 dagar kvar. Läs beslutet noga: det är det som gäller. "
        "Det här är information, inte råd."
    )
    assert plain(said["Sökt och beviljat"]) == (
        "Delvis beviljat. Sökt 20 timmar i månaden, beviljat 15 timmar."
    )


def test_a_decision_less_than_applied_for_asks_when_it_was_received(
    window: Window, book: Book
) -> None:
    changed(book, applied_monthly=1200)
    assert "Skriv den dagen" in case(window)["Sista dag att överklaga"]


def test_a_decision_that_soon_ends_says_when_to_apply_again(window: Window, book: Book) -> None:
    changed(book, valid_to=date(2026, 12, 31))
    said = case(window)
    assert said["Beslutet tar slut"].endswith("39 dagar kvar. Det är dags att ansöka på nytt.")
    assert said["Verkställt"] == "Verkställt den 3 oktober 2026, inom tre månader."


def test_the_degree_of_use_is_told_with_what_came_between_and_with_whom(
    window: Window, book: Book
) -> None:
    missed = replace(
        outing(9, "2026-11-10", "13:00", "15:00", "bio"),
        status=Status.CANCELLED_BY_PROVIDER,
        reason="ingen ledsagare",
    )
    book.outings.put(missed)
    with_provider = book.outings.get("o1")
    assert with_provider is not None
    book.outings.put(replace(with_provider, provider_id="stegen"))
    case(window)
    said = rows(window, "Ärendet rad för rad")
    assert plain(said[said.index("Utförandegrad") + 1 :]) == [
        (
            "Ramen, 1 oktober – 31 december 2026, 65 %, "
            "Utfört: 19 timmar 30 minuter av 30 timmar som hittills är beviljade. "
            "Av hela ramens 45 timmar är det 43,3 %."
        ),
        (
            "Alla timmar, 2026 till och med i dag, 65 %, "
            "Utfört: 19 timmar 30 minuter av beviljade 30 timmar."
        ),
        "Varför inte mer, 2026",
        "ingen ledsagare: Inställd av utföraren, 1 utflykt, 2 timmar",
        "Använt hos varje utförare, 1 oktober – 31 december 2026",
        "Ingen utförare angiven, 3 utflykter, 16 timmar",
        "Stegen Omsorg, 1 utflykt, 3 timmar 30 minuter",
        "Alla utförare tillsammans: 19 timmar 30 minuter",
    ]


def test_the_rules_tell_their_source_and_where_it_is_unclear(window: Window, book: Book) -> None:
    changed(book, rules=Rules(preset="stockholm-2025"))
    window.go("decisions", choose="hours")
    assert "Källa: Stockholms stad" in sentence(window, "Det reglerna säger")
    zones = rows(window, "Bra att veta där det är oklart")
    assert any(one.startswith("Resor utomlands: ") and "Källa: " in one for one in zones)
    words = rows(window, "Källans ord")
    assert any("rätt att föra över outnyttjade timmar" in one for one in words)
    assert sentence(window, "Passar reglerna beslutet?") == ""
    changed(book, rules=Rules(preset="laholm-free"), law="4 kap. 1 § SoL")
    window.go("decisions", choose="hours")
    assert sentence(window, "Passar reglerna beslutet?") == (
        "Reglerna gäller beslut enligt LSS. Det här beslutet är enligt SoL."
    )


@pytest.mark.parametrize(
    ("law", "told"),
    [
        (
            "SoL",
            (
                "Egen avgift för timmarna, uppskattad: 296 kronor i november och 740 kronor "
                "under 2026. Det är kommunens räkning som gäller. Källa: Bengtsfors kommun: "
                "webbsidan om ledsagning för äldre (bengtsfors.se): ”Avgift för ledsagning är "
                "37 kronor per timme och faktureras för varje påbörjad timme”."
            ),
        ),
        ("LSS 9 § 3", "Enligt LSS är timmarna utan avgift."),
    ],
)
def test_the_own_fee_is_an_estimate_under_sol_and_none_under_lss(
    window: Window, book: Book, law: str, told: str
) -> None:
    changed(book, rules=Rules(preset="bengtsfors"), law=law)
    window.go("decisions", choose="hours")
    assert sentence(window, "Egen avgift") == told
