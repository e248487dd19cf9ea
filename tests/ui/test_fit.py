"""Nothing is cut off, and nothing scrolls sideways, at any text size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.settings import PRESENTATIONS
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.gallery.gallery import dialogs, free, pages
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.text.line_input import LineInput
from tests.builders import fit
from tests.ui.conftest import Open

# Text size in per cent, and the screen that is filled.
# The largest text and the smallest screen are always tried; what lies between them is alike.
ROOM = [
    pytest.param(100, 1280, 720, marks=pytest.mark.long),
    pytest.param(200, 1280, 720, marks=pytest.mark.long),
    (300, 1280, 720),
    (100, 640, 480),
]
# Pages on the screens of older laptops: (text size, width, height, language, presentation).
LAPTOPS = [
    (200, 1024, 768, "en", "ordinary"),
    (300, 1024, 768, "sv", "full"),
    (300, 1366, 768, "sv", "ordinary"),
    (200, 1366, 768, "fi", "full"),
    (100, 1024, 768, "sv", "full"),
    *(
        pytest.param(
            *(percent, width, 768, language, presentation),
            marks=pytest.mark.long,
        )
        for percent in (100, 200, 300)
        for width in (1024, 1366)
        for language in ("sv", "en", "fi")
        for presentation in PRESENTATIONS
    ),
]
# Dialogs on the same screens, in the presentation their window has.
DIALOGS_ON_LAPTOPS = [
    (300, 1024, "fi", "simple"),
    (300, 1024, "sv", "full"),
    *(
        pytest.param(percent, width, language, presentation, marks=pytest.mark.long)
        for percent in (100, 200, 300)
        for width in (1024, 1366)
        for language in ("sv", "en", "fi")
        for presentation in PRESENTATIONS
    ),
]
every_room = pytest.mark.parametrize(("percent", "width", "height"), ROOM)
# Swedish words are the longer ones.
either_language = pytest.mark.parametrize(
    "language", ["sv", pytest.param("en", marks=pytest.mark.long)]
)


def settle() -> None:
    """Let what is laid out come to rest: a height follows from a width, and the other way."""
    for _turn in range(8):
        QApplication.processEvents()


def window_of(
    open_window: Open, language: str, percent: int, width: int, height: int, **chosen: object
) -> Window:
    """The example family's window, filling the wide screen or the small one beside it."""
    window = open_window(language=language, example=True, text_size=percent, **chosen)
    if width < 1280:
        window.move(1280, 0)
    window.resize(width, height)
    settle()
    return window


@every_room
@either_language
@pytest.mark.parametrize("presentation", PRESENTATIONS)
def test_every_page_fits_the_window_it_is_given(
    open_window: Open, language: str, presentation: str, percent: int, width: int, height: int
) -> None:
    assert page_faults(open_window, language, presentation, percent, width, height) == {}


@pytest.mark.parametrize(("percent", "width", "height", "language", "presentation"), LAPTOPS)
def test_every_page_fits_the_screens_of_older_laptops(
    open_window: Open, percent: int, width: int, height: int, language: str, presentation: str
) -> None:
    assert page_faults(open_window, language, presentation, percent, width, height) == {}


def page_faults(
    open_window: Open, language: str, presentation: str, percent: int, width: int, height: int
) -> dict[str, list[str]]:
    """What is cut off on each page, by its name."""
    room = percent, width, height
    window = window_of(open_window, language, *room, presentation=presentation)
    found = {}
    for name in pages(window):
        settle()
        told = fit.sideways(window.page()) + fit.clipped(window)
        if (window.width(), window.height()) != (width, height):
            told.append(f"the window is {window.width()} × {window.height()}")
        if told:
            found[name] = told
    return found


@every_room
@either_language
def test_every_dialog_fits_the_screen_and_shows_its_buttons(
    open_window: Open, qtbot: QtBot, language: str, percent: int, width: int, height: int
) -> None:
    assert dialog_faults(window_of(open_window, language, percent, width, height)) == {}


@pytest.mark.parametrize(("percent", "width", "language", "presentation"), DIALOGS_ON_LAPTOPS)
def test_every_dialog_fits_the_screens_of_older_laptops(
    open_window: Open, percent: int, width: int, language: str, presentation: str
) -> None:
    window = open_window(
        language=language, example=True, text_size=percent, presentation=presentation
    )
    screen = next(one for one in QApplication.screens() if one.size() == QSize(width, 768))
    window.setGeometry(screen.availableGeometry())
    settle()
    assert dialog_faults(window) == {}


def dialog_faults(window: Window) -> dict[str, list[str]]:
    """What is cut off in each dialog, or out of reach, by its name."""
    found = {}
    for name, dialog in dialogs(window):
        dialog.show()
        settle()
        told = fit.clipped(dialog) + _beyond_the_screen(dialog)
        if isinstance(dialog, Dialog) and not dialog.save_button.isVisible():
            told.append("the button that ends it is not there")
        for area in dialog.findChildren(QScrollArea):
            told += fit.sideways(area)
        if told:
            found[name] = told
        free(dialog)
    return found


def _beyond_the_screen(dialog: QDialog) -> list[str]:
    room, size = dialog.screen().availableGeometry(), dialog.frameGeometry()
    if size.width() <= room.width() and size.height() <= room.height():
        return []
    return [f"{size.width()} × {size.height()} on a screen of {room.width()} × {room.height()}"]


@every_room
def test_a_long_message_is_shown_whole(
    open_window: Open, percent: int, width: int, height: int
) -> None:
    window = window_of(open_window, "sv", percent, width, height)
    window.say(
        "Borttagen med sina utlägg: Utflykt till Skansen och Djurgården med Anna Lind, "
        "28 november. Ctrl+Z tar tillbaka den."
    )
    settle()
    assert fit.clipped(window) == []


@every_room
def test_problems_and_their_proposals_are_shown_whole(
    open_window: Open, qtbot: QtBot, percent: int, width: int, height: int
) -> None:
    window = window_of(open_window, "sv", percent, width, height)
    blank = Outing("new", "maj", (), "2026-11-22T", "", Status.DONE)
    dialog = OutingDialog(window.context, blank, window, new=True)
    dialog.show()
    dialog.start.setText("13.00")
    dialog.end.setText("9.30")
    dialog.save_button.click()
    settle()
    assert dialog.problems()
    assert fit.clipped(dialog) == []
    free(dialog)


def test_a_dialog_grows_for_its_problems_where_there_is_room(open_window: Open) -> None:
    window = window_of(open_window, "sv", 100, 1280, 720)
    dialog = next(one for name, one in dialogs(window) if name == "person")
    assert isinstance(dialog, Dialog)
    dialog.show()
    settle()
    name = dialog.fields[0].input
    assert isinstance(name, LineInput)
    name.setText("")
    before = dialog.height()
    dialog.save_button.click()
    settle()
    assert dialog.problems()
    assert dialog.area.verticalScrollBar().maximum() == 0
    assert dialog.height() > before
    free(dialog)


@every_room
def test_a_long_purpose_wraps_in_the_title_of_its_card(
    open_window: Open, book: Book, percent: int, width: int, height: int
) -> None:
    window = window_of(open_window, "sv", percent, width, height)
    extra = next(one for one in book.decisions.all() if one.extra)
    book.decisions.put(replace(extra, purpose="Resor till stugan hos mormor i Norrtälje " * 3))
    settle()
    card = next(one for one in window.page().findChildren(Card) if "mormor" in one.title())
    metrics = QFontMetrics(window.context.theme.font(1.2, strong=True))
    lines = metrics.horizontalAdvance(card.title()) / card.width()
    assert card.body.contentsMargins().top() > lines * metrics.height()
    assert fit.clipped(window) == []
