"""What is told to a screen reader goes when its widget goes; else the program would end later."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout
from shiboken6 import Shiboken

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.widgets.text.text import Sentence, Text
from tests.ui.conftest import Open


def interfaces() -> int:
    """How many interfaces Python believes to be there."""
    every = Shiboken.getAllValidWrappers()
    return sum(isinstance(one, QAccessibleInterface) for one in every)


def looked_into(told: QAccessibleInterface) -> None:
    """Read everything there is, as a screen reader does."""
    texts = told.textInterface()
    if texts is not None:
        texts.text(0, texts.characterCount())
    for number in range(told.childCount()):
        child = told.child(number)
        if child is not None:
            looked_into(child)


def shown_and_put_away(theme: Theme) -> None:
    """A dialog with one of everything that has an interface of its own."""
    dialog = QDialog()
    box = QVBoxLayout(dialog)
    sentence = Sentence(theme, "Svaret")
    sentence.say("Maj har 25 timmar kvar.")
    line = LineInput("bio")
    for widget in (line, sentence, Text(theme, "Kvar"), MessageLine(), QStackedWidget()):
        box.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    for one in (line, sentence):
        one.setFocus()
        QCoreApplication.processEvents()
        looked_into(QAccessible.queryAccessibleInterface(one))
    told = QAccessible.queryAccessibleInterface(dialog)
    looked_into(told)
    del told
    dialog.hide()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_no_interface_outlives_its_widget(open_window: Open) -> None:
    window = open_window()
    QAccessible.setActive(True)
    shown_and_put_away(window.context.theme)
    before = interfaces()
    for _turn in range(5):
        shown_and_put_away(window.context.theme)
    assert interfaces() == before
