"""The same year under other rules: what differs stands together, and the book stays as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.decision.what_if import WhatIf
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, type_


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> WhatIf:
    """The comparison of Maj's year, shown."""
    made = WhatIf(window.context, window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def spoken(dialog: WhatIf) -> list[str]:
    """What the rows say."""
    return [row.spoken for row in dialog.list.rows()]


def test_each_figure_stands_beside_itself_under_the_other_rules(dialog: WhatIf) -> None:
    said = spoken(dialog)
    assert plain(said[:5]) == [
        "Beviljade timmar",
        "Beviljade timmar, Som det var: 30 timmar",
        "Beviljade timmar, Laholm: fria timmar, högst tio om dagen: inget antal bestämt",
        ("Beviljade timmar, Ledsagning utan behovsprövning: 20 timmar i månaden: 40 timmar"),
        "Beviljade timmar, Stockholm 2013: 6 kronor för varje utförd timme: 30 timmar",
    ]
    assert "Använda timmar, Som det var: 19 timmar 30 minuter" in plain(said)
    assert "Egen kostnad sammanlagt, Som det var: 0 kronor" in plain(said)


def test_rules_are_chosen_by_key_and_the_comparison_is_made_again(
    dialog: WhatIf, book: Book
) -> None:
    before = book.ledger()
    dialog.choices[0].setFocus()
    QTest.keyClicks(dialog.choices[0], "Bengtsfors")
    dialog.choices[0].activated.emit(dialog.choices[0].currentIndex())
    fee = [one for one in spoken(dialog) if one.startswith("Avgift för timmarna, uppskattad, Ben")]
    assert plain([one.rsplit(": ", 1)[1] for one in fee]) == ["740 kronor. Avgift från 2024."]
    assert dialog.message.text() == "Jämförelsen är gjord på nytt."
    assert book.ledger() == before


def test_the_sum_of_the_city_is_made_again_to_the_krona(dialog: WhatIf) -> None:
    for line, text in zip(
        (dialog.persons, dialog.hours, dialog.months, dialog.price),
        ("68", "20", "12", "485"),
        strict=True,
    ):
        line.setFocus()
        type_(text)
    assert dialog.sum.sentence().replace("\N{NO-BREAK SPACE}", " ") == (
        "68 personer med 20 timmar i månaden under 12 månader för 485 kronor i timmen: "
        "7 915 200 kronor."
    )


@pytest.mark.parametrize(
    ("persons", "hours", "fewer", "together", "said"),
    [
        ("68", "20", "", "", "7 915 200 kronor."),
        ("68", "12", "", "", "4 749 120 kronor."),
        ("225", "12", "", "", "15 714 000 kronor."),
        ("0", "20", "173", "1757", "1703 timmar mer i månaden, 9 911 460 kronor."),
        ("0", "12", "60", "278", "442 timmar mer i månaden, 2 572 440 kronor."),
        ("68", "20", "173", "1 757", "Sammanlagt: 17 826 660 kronor."),
    ],
)
def test_all_six_sums_of_the_city_are_made_again(
    dialog: WhatIf, persons: str, hours: str, fewer: str, together: str, said: str
) -> None:
    wanted = ((dialog.persons, persons), (dialog.hours, hours), (dialog.fewer, fewer))
    for line, text in (*wanted, (dialog.together, together)):
        line.setText(text)
    assert dialog.sum.sentence().replace("\N{NO-BREAK SPACE}", " ").endswith(said)


def test_what_was_not_understood_is_said_at_its_field(dialog: WhatIf) -> None:
    dialog.persons.setFocus()
    type_("många")
    dialog.hours.setFocus()
    assert dialog.scenario_fields[0].problem == "Skriv ett heltal, till exempel 12."
    assert dialog.sum.sentence() == "Summan visas när alla fyra är ifyllda."


def test_the_comparison_can_be_copied(dialog: WhatIf) -> None:
    copy = next(one for one in dialog.findChildren(Button) if one.text() == "K&opiera")
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Space)
    text = QApplication.clipboard().text()
    assert "Använda timmar, Som det var: 19 timmar 30 minuter" in plain(text)
    assert dialog.sum.sentence() in text


def test_the_menu_opens_it_also_where_there_is_nothing_to_compare(open_window: Open) -> None:
    window, said = open_window(empty=True), []
    in_dialog(lambda: window.run("what_if"), lambda one: said.append(one.consequence.sentence()))
    assert said == ["Det finns inget att jämföra under det valda året."]
