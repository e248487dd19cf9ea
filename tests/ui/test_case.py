"""Whether it is enough, and the decision as a case: the rules, the appeal, the degree of use."""

from pytestqt.qtbot import QtBot

from ledsagapp.ui.window import Window
from tests.ui.test_outing_dialog import dialog_of, tab, type_


def test_a_booking_says_which_month_bears_it_and_what_else_is_booked(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot, "o6")
    assert dialog.consequence.sentence().endswith(
        "December bär den: när den är gjord finns 22 timmar 30 minuter kvar till och med "
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
