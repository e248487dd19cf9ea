"""What stands round a question of the simple presentation: the way back, and how far one is."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.dots import Dots
from ledsagapp.ui.widgets.fields.big_button import BigButton
from ledsagapp.ui.widgets.fields.buttons import Button
from tests.ui.conftest import Open
from tests.ui.pages.test_simple import press
from tests.ui.test_access import press as press_keys


def button(window: Window, text: str) -> Button:
    return next(one for one in window.findChildren(Button) if one.text() == text)


def place(window: Window, widget: QWidget) -> QPoint:
    return widget.mapTo(window, QPoint(0, 0))


def asked(open_window: Open) -> Window:
    """The window with the first question of an outing, and the keyboard in it."""
    window = open_window(presentation="simple")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press(window, "Skriv en utflykt")
    return window


def test_back_stands_at_the_left_below_the_answers_and_the_beginning_at_the_right(
    open_window: Open,
) -> None:
    window = asked(open_window)
    back, start = button(window, "Tillbaka"), button(window, "Till början")
    answers = [one for one in window.page().findChildren(BigButton) if one.isVisible()]
    lowest = max(place(window, one).y() + one.height() for one in answers)
    assert place(window, back).y() >= lowest
    assert place(window, back).y() == place(window, start).y()
    assert place(window, back).x() < 60
    assert place(window, start).x() + start.width() > window.width() - 60
    window.go("simple")
    assert not back.isVisible()
    assert not start.isVisible()


def test_tab_comes_from_the_question_by_its_answers_to_the_ways_below(open_window: Open) -> None:
    window = asked(open_window)
    press(window, "I dag")  # the answers are other ones now
    heard = []
    for _turn in range(8):
        press_keys("Tab")
        focused = QApplication.focusWidget()
        heard.append(focused.text() if isinstance(focused, QPushButton) else "")
        if heard[-1] == "Till början":
            break
    answers = [one.text() for one in window.page().findChildren(BigButton) if one.isVisible()]
    assert heard == [*answers, "Tillbaka", "Till början"]


def test_dots_tell_the_eye_what_the_name_of_the_question_tells_the_ear(open_window: Open) -> None:
    window = asked(open_window)
    dots = window.page().findChild(Dots)
    assert isinstance(dots, Dots)
    press(window, "I dag")
    picture = dots.grab().toImage()
    accent = window.context.theme.color("accent")
    line = window.context.theme.line(1.1)
    across = [picture.pixelColor(round(1 + line * (0.95 * n + 0.31)), line // 2) for n in range(7)]
    assert [one == accent for one in across] == [True, True, *[False] * 5]
    assert window.page().status.accessibleName() == "Fråga 2 av 7"
    assert dots.accessibleName() == ""
