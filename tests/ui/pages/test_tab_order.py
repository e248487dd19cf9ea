"""Tab follows a page also where something went wrong while the page got its size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.page import Page


class OddPage(Page):
    """A page whose parts cannot be put in their places the first time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Udda", "Svar")
        self.tries = 0
        self.fields = [QLineEdit(), QLineEdit()]
        for one in self.fields:
            self.add(one)
        self.share_room(*self.fields)
        self.end()

    def arrange(self, *, anew: bool = False) -> None:
        self.tries += 1
        if self.tries == 1:
            raise ValueError(anew)


def test_tab_is_in_order_also_after_an_error_while_the_page_got_its_size(
    window: Window, qtbot: QtBot
) -> None:
    page = OddPage(window.context.theme)
    qtbot.addWidget(page)
    with pytest.raises(ValueError, match="False"):
        page.resizeEvent(QResizeEvent(QSize(400, 300), QSize()))
    late = QLineEdit()
    page.body.insertWidget(page.body.indexOf(page.fields[1]), late)
    page.order()
    assert page.fields[0].nextInFocusChain() is late
    assert late.nextInFocusChain() is page.fields[1]
