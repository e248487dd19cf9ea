"""What a person hears and reaches who uses neither screen nor mouse."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import LANGUAGES
from ledsagapp.settings import PRESENTATIONS
from ledsagapp.storage.book import Book
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.page_registry import PLACES
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from tests.builders import audit
from tests.builders.plain import plain
from tests.builders.walks import Met, Walks, opened, pages
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, type_

BOOKS = [
    *((language, "example") for language in LANGUAGES),
    ("sv", "empty"),
    pytest.param("en", "empty", marks=pytest.mark.long),
]
every_book = pytest.mark.parametrize(("language", "filled"), BOOKS)
every_presentation = pytest.mark.parametrize("presentation", PRESENTATIONS)
either_language = pytest.mark.parametrize("language", LANGUAGES)
# Kept for other programs, for screen readers, or by the fields themselves.
TAKEN = {
    *("Ctrl+A", "Ctrl+E", "Ctrl+U", "Ctrl+Home", "Ctrl+End", "Ctrl+Shift+U"),
    *(f"Ctrl+Shift+{digit}" for digit in range(10)),
    *(f"Alt+{digit}" for digit in range(10)),
    *(f"F{number}" for number in range(1, 13) if number not in (1, 2, 5, 6)),
}


@pytest.fixture
def full(open_window: Open, qtbot: QtBot) -> Window:
    """The example family's window, which has the keyboard."""
    window = open_window(example=True)
    audit.activate(window, qtbot)
    return window


@pytest.fixture(scope="module")
def walks_made() -> dict[tuple[str, ...], dict[str, Met]]:
    """What was met on the walks so far."""
    return {}


@pytest.fixture
def walks(
    walks_made: dict[tuple[str, ...], dict[str, Met]], open_window: Open, qtbot: QtBot
) -> Walks:
    """The walks, each begun where it is first asked for."""
    return Walks(walks_made, open_window, qtbot)


def faults(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Only where there are any."""
    return {name: told for name, told in found.items() if told}


# -- names -------------------------------------------------------------------------------------
@every_book
@every_presentation
def test_every_page_has_a_name_of_its_own_for_everything_and_no_silent_row(
    walks: Walks, language: str, filled: str, presentation: str
) -> None:
    met = walks.pages(language, filled, presentation)
    assert faults({name: one.complaints for name, one in met.items()}) == {}


@every_book
def test_every_dialog_has_a_title_and_a_name_of_its_own_for_everything(
    walks: Walks, language: str, filled: str
) -> None:
    met = walks.dialogs(language, filled)
    assert faults({name: one.complaints for name, one in met.items()}) == {}
    assert faults({name: one.strays for name, one in met.items()}) == {}


def test_a_row_is_heard_as_its_whole_sentence(full: Window, qtbot: QtBot) -> None:
    for _name in pages(full, qtbot):
        for listed in full.page().findChildren(SentenceList):
            told = audit.interface(listed)
            heard = [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())]
            rows, place = listed.rows(), 0
            assert len(heard) == len([row for row in rows if not row.heading])
            for row in rows:  # a heading is heard with the first row under it
                place = " ".join(heard).index(row.spoken.removesuffix("."), place)


def test_what_stands_below_a_field_is_its_description(full: Window, qtbot: QtBot) -> None:
    problem = next(one for name, one in opened(full, qtbot) if name == "outing-problem")
    assert isinstance(problem, Dialog)
    for field in problem.problems():
        assert field.problem in field.input.accessibleDescription()
    free(problem)


def test_a_choice_with_the_focus_is_the_one_that_is_ticked(walks: Walks) -> None:
    # Heard as not ticked while another is, Enter would take what was never heard.
    met = walks.dialogs("sv", "example")
    assert faults({name: one.misleading for name, one in met.items()}) == {}
    assert met["first-steps-4"].focused == ["Nej"]


# -- Alt letters and keys ----------------------------------------------------------------------
@either_language
def test_no_alt_letter_is_given_twice_nor_is_one_that_keyboards_lack(
    walks: Walks, language: str
) -> None:
    for presentation in PRESENTATIONS:
        met = walks.pages(language, "example", presentation)
        assert faults({name: one.mnemonics for name, one in met.items()}) == {}
    # The forms stand whole in the full presentation, which has most letters in a window.
    met = walks.dialogs(language, "example", "full")
    assert faults({name: one.mnemonics for name, one in met.items()}) == {}


def test_no_key_is_given_twice_nor_taken_from_others(walks: Walks) -> None:
    for met in (walks.pages("sv", "example"), walks.dialogs("sv", "example")):
        for name, one in met.items():
            assert sorted(one.keys) == sorted(set(one.keys)), name
            assert not TAKEN & set(one.keys), name


def press(keys: str) -> None:
    """Press keys where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, QKeySequence(keys))


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ("Ctrl+N", "Ny utflykt"),
        ("Ctrl+B", "Boka utflykt"),
        ("Ctrl+Shift+K", "Nytt utlägg"),
        ("Ctrl+I", "Hur räknades det?"),
        ("Ctrl+,", "Inställningar"),
    ],
)
def test_a_key_opens_its_dialog(full: Window, keys: str, title: str) -> None:
    seen: list[str] = []
    in_dialog(lambda: press(keys), lambda dialog: seen.append(dialog.windowTitle()))
    assert seen == [title]


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        *(("Ctrl+2", "outings"), ("Ctrl+4", "expenses"), ("Ctrl+5", "decisions")),
        *(("Ctrl+6", "contacts"), ("Ctrl+7", "reports"), ("Ctrl+R", "reports")),
    ],
)
def test_a_key_leads_to_a_page_and_its_status_sentence(full: Window, keys: str, page: str) -> None:
    press(keys)
    assert full.page_name() == page
    assert full.page().status.hasFocus()
    press("Ctrl+1")
    assert full.page_name() == "overview"
    assert full.page().status.hasFocus()


def test_the_status_sentence_is_one_key_away_and_can_be_copied(full: Window) -> None:
    press("F6")
    assert not full.page().status.hasFocus()
    press("Ctrl+L")
    assert full.page().status.hasFocus()
    press("Ctrl+Shift+C")
    assert QApplication.clipboard().text() == full.page().status.sentence()


def test_f6_walks_round_the_areas_both_ways(full: Window) -> None:
    def walked(keys: str) -> list[str]:
        met = []
        for _area in full.areas():
            press(keys)
            focus = QApplication.focusWidget()
            assert focus is not None
            met.append(audit.spoken_name(focus))
        return met

    there = walked("F6")
    assert there == ["Person: Maj Ek (exempel)", "Sidor", "Så är läget"]
    assert walked("Shift+F6") == ["Sidor", "Person: Maj Ek (exempel)", "Så är läget"]


def test_arrows_look_through_the_pages_and_enter_opens_one(full: Window) -> None:
    press("Shift+F6")
    press("Down")
    assert full.page_name() == "overview"
    press("Return")
    assert full.page_name() == "outings"
    assert full.page().status.hasFocus()


def test_the_text_grows_and_shrinks_by_keys(full: Window) -> None:
    sizes = []
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+0"):
        press(keys)
        sizes.append(full.settings.text_size)
    assert sizes == [125, 150, 125, 100]


def listed(window: Window) -> SentenceList:
    """The first list of the page, with the focus on its first row."""
    found = window.page().findChildren(SentenceList)[0]
    found.setFocus()
    return found


@pytest.mark.parametrize("keys", ["Return", "F2"])
def test_a_row_is_opened_by_key(full: Window, keys: str) -> None:
    full.go("outings")
    listed(full)
    seen: list[str] = []
    in_dialog(lambda: press(keys), lambda dialog: seen.append(dialog.windowTitle()))
    assert seen == ["Ändra utflykten"]


def test_an_outing_is_written_up_once_more_by_key(full: Window) -> None:
    full.go("outings")
    listed(full)
    seen: list[str] = []
    in_dialog(lambda: press("Ctrl+D"), lambda dialog: seen.append(dialog.windowTitle()))
    assert seen == ["Ny utflykt"]


def test_search_is_one_key_away_and_escape_takes_it_back(full: Window) -> None:
    full.go("outings")
    before = full.page().status.sentence()
    press("Ctrl+F")
    type_("museum")
    assert full.page().status.sentence() != before
    press("Esc")
    assert full.page().status.sentence() == before


def test_save_and_new_saves_and_asks_for_the_next(full: Window, book: Book) -> None:
    count = len(book.outings.all())
    titles: list[str] = []

    def write(dialog: Dialog) -> None:
        titles.append(dialog.windowTitle())
        type_("i går")
        press("Tab")
        type_("07")
        press("Tab")
        type_("07.30")
        in_dialog(lambda: press("Ctrl+Shift+Return"), lambda one: titles.append(one.windowTitle()))

    in_dialog(lambda: press("Ctrl+N"), write)
    assert len(book.outings.all()) == count + 1


# -- the way of Tab ----------------------------------------------------------------------------
@pytest.mark.parametrize("filled", ["example", "empty"])
@every_presentation
def test_tab_follows_the_screen_through_every_page(
    walks: Walks, filled: str, presentation: str
) -> None:
    for name, one in walks.pages("sv", filled, presentation).items():
        assert one.unreached == [], name
        # The answer comes before the main action above it; and a round comes back up once.
        assert len(one.against) <= 1, (name, one.turns)


def test_tab_follows_the_screen_through_every_dialog(walks: Walks) -> None:
    for name, one in walks.dialogs("sv", "example").items():
        assert one.unreached == [], name
        assert len(one.turns) <= 1, (name, one.turns)


@pytest.mark.parametrize("name", [place for place in PLACES if place != "outings"])
def test_the_answer_is_the_first_stop_of_a_page(full: Window, name: str) -> None:
    full.go(name)
    navigation = full.areas()[0]
    navigation.setFocus()
    press("Tab")
    assert full.page().status.hasFocus()


# -- what is announced -------------------------------------------------------------------------
class Heard(QObject):
    """What a line of messages had spoken: it is shown anew each time."""

    def __init__(self, line: QLabel) -> None:
        super().__init__(line)
        self.said: list[str] = []
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.said.append(self._line.text())
        return False


def test_saving_removing_undoing_and_repeating_are_announced(window: Window, qtbot: QtBot) -> None:
    audit.activate(window, qtbot)
    heard = Heard(window.message)

    def write(_dialog: Dialog) -> None:
        type_("i går")
        press("Tab")
        type_("13")
        press("Tab")
        type_("15")
        press("Ctrl+S")

    in_dialog(lambda: window.run("new_outing"), write)
    audit.activate(window, qtbot)
    window.go("outings")
    rows = listed(window)
    rows.choose("o4")
    press("Delete")
    assert rows.hasFocus()
    assert rows.key()
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+M", "Ctrl+S"):
        press(keys)
    assert plain(heard.said) == [
        "Sparat: Utflykt med Anna Lind, 21 november, 2 timmar.",
        "Borttagen: Promenad i Hagaparken med Anna Lind, 17 november. Ctrl+Z tar tillbaka.",
        "Ångrat: borttagen utflykt 17 november.",
        "Gjort om: borttagen utflykt 17 november.",
        "Gjort om: borttagen utflykt 17 november.",
        "Allt är redan sparat.",
    ]


def test_the_line_of_messages_is_a_notification(full: Window) -> None:
    assert audit.interface(full.message).role() == QAccessible.Role.Notification
    assert full.message.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_what_a_filter_leaves_is_told_when_it_is_chosen(full: Window) -> None:
    full.go("outings")
    heard = Heard(full.message)
    for _turn in range(5):
        press("Tab")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert audit.spoken_name(focus) == "Ledsagare"
    press("Down")
    assert heard.said == [full.page().status.sentence()]
    assert "Anna Lind" in heard.said[0]


def test_the_sentence_is_said_also_where_it_has_the_focus_already(full: Window) -> None:
    heard = Heard(full.message)
    press("Ctrl+L")
    assert heard.said == [full.page().status.sentence()]
