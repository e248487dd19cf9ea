"""A language nobody speaks: every text is longer and accented, so that what is cut off shows.

And what is not accented was not taken from the catalogue.
"""

import calendar
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ledsagapp import resources
from ledsagapp.exchange.ledger import document as ledger_document
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.reports.registry import report_specs
from ledsagapp.text_files import CompiledTexts, mo_bytes
from ledsagapp.ui.gallery.gallery import dialogs, free, pages
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.speech import MessageLine
from tests.builders import fit
from tests.builders.audit import shown
from tests.builders.family import example_of
from tests.ui.conftest import Open
from tests.ui.test_fit import settle

STRETCH = 0.4
ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÀƁÇĐÉƑĜĤÎĴĶĹṀŃÖÞǪŔŠŢÛṼŴẊÝŽàƀçđéƒĝĥîĵķĺṁńöþǫŕšţûṽŵẋýž",
)
# Left as they are: what is put in, Alt letters, and the endings of files.
KEPT = re.compile(r"(\{[^}]*\}|%n|&.|\(?\*\.\w+(?: \*\.\w+)*\)?|;;)")


class Pseudo(Catalog):
    """English, stretched by two fifths and accented."""

    def __init__(self) -> None:
        super().__init__("en", CompiledTexts(mo_bytes({})))
        self._english = catalog("en")

    def __call__(self, text: str, comment: str = "", n: int = -1) -> str:
        said = self._english(text, comment, n)
        parts = [
            part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(said)
        ]
        return "".join(parts) + " ~" * round(len(said) * STRETCH / 2)


@pytest.fixture(
    params=[
        pytest.param("simple", marks=pytest.mark.long),
        "ordinary",
        pytest.param("full", marks=pytest.mark.long),
    ]
)
def window(open_window: Open, request: pytest.FixtureRequest) -> Window:
    """The example family's window in the language nobody speaks, in each presentation."""
    made = open_window(example=True, language="en", words=Pseudo(), presentation=request.param)
    made.resize(1280, 720)
    settle()
    return made


def opened(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Every page and dialog, shown."""
    for name in pages(window):
        settle()
        yield name, window
    for name, dialog in dialogs(window):
        dialog.show()
        settle()
        yield name, dialog
        free(dialog)


def test_every_text_has_room_to_be_two_fifths_longer(window: Window) -> None:
    found = {}
    for name, root in opened(window):
        told = fit.clipped(root)
        for area in root.findChildren(QScrollArea):
            told += fit.sideways(area) if area.isVisibleTo(root) else []
        if told:
            found[name] = told
    assert found == {}


# -- what is not from the catalogue ------------------------------------------------------------
def said(root: QWidget, *, reports: bool) -> Iterator[str]:
    """Everything that stands in a window, or is told of what stands there."""
    yield root.windowTitle()
    for one in shown(root):
        if reports and isinstance(one, MessageLine | QPlainTextEdit):
            continue
        yield from (one.accessibleName(), one.accessibleDescription(), *_texts(one))


def _texts(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()
    elif isinstance(one, QPlainTextEdit) and one.isReadOnly():
        yield one.toPlainText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(place) for place in range(one.count()))
    elif isinstance(one, QMenuBar):
        yield from (action.text() for action in one.actions())
    elif isinstance(one, SentenceList):
        for row in one.rows():
            yield from (row.title, row.spoken, row.second, row.right, row.right_small)


def words(text: str) -> set[str]:
    """The words of three letters or more that no accent has touched."""
    return set(re.findall(r"(?<![\w/.-])[A-Za-zåäöÅÄÖ]{3,}(?![\w/-])", text.replace("&", "")))


@pytest.fixture
def data() -> set[str]:
    """Words that are the person's own, or of the rules, the manual and other people's names."""
    found = words(ledger_document.write(example_of("en")).decode())
    for path in (*resources.path("rules").iterdir(), *resources.path("manual", "en").iterdir()):
        found |= words(path.read_text("utf-8"))
    return found


NAMES = {
    *("Ledsagapp", "Ctrl", "Shift", "Alt", "PgUp", "PgDown", "Del", "Enter", "PDF", "CSV"),
    *("Svenska", "English", "Suomi", "Orca", "NVDA", "min"),
    # Licences and works the program stands on, and what the gallery makes up.
    *("Apache", "BSD", "Font", "LGPL", "License", "MIT", "Open", "SIL", "CMU", "OFL"),
    *("pillow", "platformdirs", "reportlab", "tzdata", "keyring", "cryptography"),
    *("MPL", "zlib", "msgspec", "pi", "heif", "pyrage", "segno", "XlsxWriter", "calamine"),
    *("icalendar", "dateutil", "loro", "psycopg", "tomli", "prismatoid"),
    *("ZeroDivisionError", "recent", "Traceback", "call", "okänd", "sommaren", "taxi", "bad"),
    *("töö", "Lisa"),
    # The headings of the sheet in the gallery, read out as they stand in it.
    *("Datum", "Start", "Slut", "Timmar", "Ledsagare", "Utlägg", "Summa"),
}
DAYS = {calendar.month_name[n] for n in range(1, 13)} | set(calendar.day_name)
DAYS |= set(calendar.month_abbr)
# A report is in a language of its own.
REPORTS = ("reports", "read-back", "simple-print")


def test_every_text_is_from_the_catalogue(window: Window, data: set[str]) -> None:
    found: dict[str, set[str]] = {}
    for name, root in opened(window):
        texts = said(root, reports=name in REPORTS)
        strange = {word for text in texts for word in words(text)} - data - NAMES - DAYS
        if name in REPORTS:  # the page shown is named after the report, in the report's language
            strange -= {word for one in report_specs(catalog("en")) for word in words(one.title)}
        if strange:
            found[name] = strange
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            if strange := words(action.text()) - data - NAMES - DAYS:
                found.setdefault("menus", set()).update(strange)
    assert found == {}
