"""Scroll bars that are never shown ask nothing of Python, and those that are look like ours."""

import subprocess
import sys

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from ledsagapp.ui.pages.overview import OverviewPage
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.style.style import Style
from ledsagapp.ui.widgets.lists.row_model import LONG_LIST
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.wording.common.row import Row
from tests.ui.conftest import Open

OURS = 16  # pixels
# Which kinds of widget PySide has made, before and after a list was asked for its room.
KINDS = """
import sys
from PySide6.QtWidgets import QApplication, QListView, QWidget
from ledsagapp.ui.style.paint import viewport_of
def kinds(kind):
    return {kind.__name__}.union(*map(kinds, kind.__subclasses__()))
application = QApplication([])
view = QListView()
before = kinds(QWidget)
room = viewport_of(view) if sys.argv[1] == "here" else view.viewport()
same = viewport_of(view) is room is view.viewport()
print(same, "QWizard" in kinds(QWidget) - before)
"""


def rows(count: int) -> list[Row]:
    return [Row(str(number), f"Rad {number}", f"Rad {number}") for number in range(count)]


def is_ours(bar: QScrollBar) -> bool:
    return isinstance(bar.style(), Style)


def test_a_bar_has_our_look_once_it_may_be_shown(looks: Appearance, qtbot: QtBot) -> None:
    shown = SentenceList(looks.theme, "Rader")
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show()
    shown.fill(rows(3))
    bars = shown.verticalScrollBar(), shown.horizontalScrollBar()
    assert not any(is_ours(bar) or bar.isVisible() for bar in bars)
    shown.fill(rows(LONG_LIST + 1))
    qtbot.waitUntil(bars[0].isVisible)
    assert is_ours(bars[0])
    assert (bars[0].width(), bars[0].sizeHint().width()) == (OURS, OURS)
    shown.fill(rows(2))
    qtbot.waitUntil(lambda: not bars[0].isVisible())
    assert shown.height() == shown.minimumHeight()


def test_the_bar_of_a_page_has_our_look(window: Window) -> None:
    window.resize(900, 400)
    bar = window.page().verticalScrollBar()
    assert is_ours(bar)
    assert (bar.isVisible(), bar.width()) == (True, OURS)
    assert not is_ours(window.page().horizontalScrollBar())


def test_the_room_of_an_area_is_known_without_every_kind_of_widget() -> None:
    found = {}
    for way in ("here", "usual"):
        asked = [sys.executable, "-c", KINDS, way]
        run = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
        found[way] = run.stdout.split()
    assert found == {"here": ["True", "False"], "usual": ["True", "True"]}


class Widths(QObject):
    """Hears how wide something was each time it was laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QSize] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.heard.append(event.size())
        return super().eventFilter(watched, event)


def content(page: Page) -> QWidget:
    found = page.widget()
    assert found is not None
    return found


def widths_of_first_layout(page: Page) -> set[int]:
    heard = Widths()
    content(page).installEventFilter(heard)
    page.resize(1000, 500)
    page.show()
    QApplication.processEvents()
    assert page.verticalScrollBar().isVisible()
    return {size.width() for size in heard.heard}


def test_the_first_page_is_laid_out_for_one_width(window: Window, qtbot: QtBot) -> None:
    found = []
    for expected in (True, False):
        page = OverviewPage(window.context, lambda _place, _key: None)
        qtbot.addWidget(page)
        page.show_view(window.view())
        if not expected:
            page.verticalScrollBar().setRange(0, 0)
        found.append(widths_of_first_layout(page))
    expecting, not_expecting = found
    assert len(expecting) == 1 < len(not_expecting)


def test_a_first_page_with_room_enough_has_no_bar(open_window: Open) -> None:
    window = open_window(empty=True)
    window.resize(1280, 2400)
    QApplication.processEvents()
    page = window.page()
    assert not page.verticalScrollBar().isVisible()
    assert content(page).width() == page.viewport().width() == page.width()
