"""An activity of which the sources are unclear is told of while it is written, and saved."""

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.preset_parts import Subject
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.text_input.unclear_matters import unclear_matters
from ledsagapp.ui.dialogs.outing.zone_note import ZoneNote
from ledsagapp.ui.shell.main_window import Window
from tests.ui.outing.test_outing_dialog import dialog_of


@pytest.mark.parametrize(
    ("activity", "wanted"),
    [
        ("läkarbesök", [Subject.DOCTOR]),
        ("Utlandsresa till Rom", [Subject.TRIP_ABROAD]),
        ("lääkärissä", [Subject.DOCTOR]),
        ("Seeing the doctor", [Subject.DOCTOR]),
        ("bio", []),
        ("fika på lokal", []),
        ("", []),
    ],
)
def test_the_matters_an_activity_touches_are_found_by_its_words(
    activity: str, wanted: list[Subject]
) -> None:
    assert list(unclear_matters(activity)) == wanted


def test_what_the_source_says_of_an_activity_is_told_as_it_is_written(
    window: Window, book: Book, qtbot: QtBot
) -> None:
    hours = book.decisions.get("hours")
    assert hours is not None
    book.decisions.put(replace(hours, rules=Rules(preset="stockholm-2025")))
    dialog = dialog_of(window, qtbot, "o1")
    (note,) = dialog.findChildren(ZoneNote)
    assert note.isHidden()
    dialog.activity.setText("läkarbesök")
    assert not note.isHidden()
    assert note.sentence().startswith("Läkarbesök: Utredningen 2013 fann olika tolkningar")
    assert "ledsagning till och från läkarbesök" in note.sentence()
    dialog.activity.setText("bio")
    assert note.isHidden()
