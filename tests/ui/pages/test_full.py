"""The full presentation: tables with every column, every figure, whole forms; lists remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from ledsagapp.domain.facts import is_passed_booking
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.detail_panel import DetailPanel
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.segments import Segments
from ledsagapp.ui.widgets.lists.entry_table import EntryTable
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.lists.sum_row import SumRow
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.workflow.list_state import recall_list, remember_list
from tests.builders import audit
from tests.builders.plain import plain
from tests.ui.conftest import Open

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
# A popup asks for more than there is where there is no desktop.
no_desktop = pytest.mark.qt_log_ignore("plugin does not support", extend=True)


@pytest.fixture
def full(open_window: Open, qtbot: QtBot) -> Window:
    """The example family's window with everything shown, and the keyboard."""
    window = open_window(presentation="full", example=True)
    audit.activate(window, qtbot)
    return window


def table(window: Window, page: str) -> EntryTable:
    """The table of a page."""
    window.go(page)
    QApplication.processEvents()
    return next(one for one in window.page().findChildren(EntryTable) if one.isVisible())


def choice(window: Window, name: str) -> Choice:
    """A field to choose in, by its label."""
    found = [one for one in window.page().findChildren(Choice) if one.isVisible()]
    return next(one for one in found if audit.spoken_name(one) == name)


def test_a_table_speaks_a_whole_sentence_first_and_then_each_value(full: Window) -> None:
    shown = table(full, "outings")
    model = shown.model_of()
    spoken = [
        str(model.data(model.index(0, at), Qt.ItemDataRole.AccessibleTextRole))
        for at in range(model.columnCount())
    ]
    assert spoken[0].startswith("onsdag 16 december, Körövning med Olle Sand, Bokad,")
    assert spoken[1:5] == [
        "Tid: 18–20.30",
        "Vad: Körövning",
        "Ledsagare: Olle Sand",
        "Läge: Bokad",
    ]
    assert spoken[6] == "Kronor: inget"
    assert model.data(model.index(0, 6)) == ""
    told = audit.interface(shown)
    names = [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())]
    assert all(name.strip() for name in names[1:])


def amounts(shown: EntryTable) -> list[int]:
    """The amounts of the expenses in a table."""
    return [entry.amount for entry in shown.model_of().entries]


def test_a_heading_orders_by_keys_and_the_order_is_remembered(
    full: Window, open_window: Open
) -> None:
    shown = table(full, "expenses")
    head = shown.head()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is head
    assert audit.spoken_name(head) == "Ordna efter: Dag, nyast först"
    for _turn in range(3):
        QTest.keyClick(head, Qt.Key.Key_Right)
    assert audit.spoken_name(head) == "Ordna efter: Belopp"
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert amounts(shown) == sorted(amounts(shown), reverse=True)
    assert audit.spoken_name(head) == "Ordna efter: Belopp, mest först"
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert amounts(shown) == sorted(amounts(shown))
    again = open_window(presentation="full", lists=full.settings.lists)
    found = table(again, "expenses")
    assert amounts(found) == sorted(amounts(found))


def test_a_filter_is_remembered_and_said(window: Window, open_window: Open) -> None:
    window.go("outings")
    choice(window, "Status").choose(Status.PLANNED.value)
    again = open_window(lists=window.settings.lists)
    again.go("outings")
    assert "Bokad" in again.page().status.sentence()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"outings": 3}', '{"outings": {"time": 4}}'])
def test_what_is_remembered_may_be_damaged(text: str) -> None:
    assert recall_list(text, "outings") == {}
    assert recall_list(remember_list(text, "outings", {"time": "all"}), "outings") == {
        "time": "all"
    }


def test_every_figure_stands_on_the_overview_and_opens_its_sum(full: Window) -> None:
    full.go("overview")
    lists = full.page().findChildren(SentenceList)
    found = next(one for one in lists if one.accessibleName() == "Alla siffror: timmar")
    spoken = [row.spoken for row in found.rows()]
    assert "Kvar i ramen: 20 timmar 15 minuter" in plain(spoken)
    assert any(one.startswith("Stegen Omsorg: ") for one in spoken)
    full.keep(replace(full.settings, presentation="ordinary"))
    assert found.isHidden()


def test_the_form_stands_open(full: Window, book: Book) -> None:
    outing = book.outings.all()[0]
    dialog = OutingDialog(full.context, outing, full, new=False)
    assert not dialog.more.isHidden()
    free(dialog)


def test_enter_opens_and_tab_leaves_the_table(full: Window) -> None:
    shown = table(full, "outings")
    shown.setFocus()
    first = shown.key()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.key() != first
    QTest.keyClick(shown, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not shown


@pytest.mark.parametrize(
    ("page", "word", "left"), [("contacts", "karim", 1), ("decisions", "resor", 1)]
)
def test_contacts_and_decisions_are_searched(
    open_window: Open, qtbot: QtBot, page: str, word: str, left: int
) -> None:
    window = open_window(example=True)
    audit.activate(window, qtbot)
    window.go(page)
    QTest.keyClick(window.page().status, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert isinstance(line, LineInput)
    line.setText(word)
    assert f'med "{word}"' in window.page().status.sentence()
    lists = [one for one in window.page().findChildren(SentenceList) if one.isVisible()]
    assert len(lists[0].rows()) == left
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert 'med "' not in window.page().status.sentence()


@no_desktop
def test_the_menu_of_a_row_presses_the_buttons_also_by_keys(full: Window) -> None:
    shown = table(full, "outings")
    shown.setFocus()
    for key, modifier in ((Qt.Key.Key_Menu, NONE), (Qt.Key.Key_F10, SHIFT)):
        QTest.keyClick(shown, key, modifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [one.text() for one in menu.actions()]
        assert texts[0] == "Ändra…\tEnter"
        assert texts[-1] == "Ta bort\tDelete"
        menu.close()
    QTest.keyClick(shown, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    count = len(full.view().ledger.outings)
    menu.actions()[-1].trigger()
    menu.close()
    assert len(full.view().ledger.outings) == count - 1


@no_desktop
def test_the_right_button_chooses_the_row_it_is_on(full: Window) -> None:
    shown = table(full, "expenses")
    row = shown.visualRect(shown.model_of().index(1, 0)).center()
    where = shown.viewport().mapToGlobal(row)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(shown.viewport(), QContextMenuEvent(reason, row, where))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert shown.key() == shown.model_of().key(1)


def test_the_panel_tells_of_the_row_chosen_and_holds_the_buttons(full: Window) -> None:
    full.resize(1500, 800)
    shown = table(full, "outings")
    row = next(n for n, one in enumerate(shown.model_of().entries) if one.place)
    shown.choose(shown.model_of().key(row))
    outing = shown.model_of().entries[row]
    panel = full.page().findChild(DetailPanel)
    assert isinstance(panel, DetailPanel)
    assert panel.isVisible()
    texts = [one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)]
    assert outing.place in texts
    buttons = [one for one in panel.findChildren(Button) if one.isVisibleTo(panel)]
    assert buttons[0].text() == "Ändra…"
    assert all(panel.rect().contains(one.geometry().center()) for one in buttons)
    full.resize(1000, 800)
    QApplication.processEvents()
    assert panel.isHidden()
    assert buttons[0].isVisible()


def test_the_sums_stay_below_and_a_row_is_copied_as_a_sentence(full: Window) -> None:
    shown = table(full, "outings")
    row = full.page().findChild(SumRow)
    assert isinstance(row, SumRow)
    assert plain(row.text()).startswith("Summa: 8 utförda")
    assert row.isVisible()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("onsdag 16 december, Körövning")


def test_the_list_is_chosen_instead_of_the_table_and_that_is_remembered(
    full: Window, open_window: Open
) -> None:
    shown = table(full, "outings")
    key = shown.model_of().key(2)
    shown.choose(key)
    ways = next(one for one in full.page().findChildren(Segments) if one.isVisible())
    lists, tables = ways.radios
    assert [audit.spoken_name(one) for one in (lists, tables)] == ["Lista", "Tabell"]
    # Tab comes to the one in force: beside it Space would choose what nobody meant.
    reached = [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in (lists, tables)]
    assert reached == [lists.isChecked(), tables.isChecked()]
    tables.setFocus()
    QTest.keyClick(tables, Qt.Key.Key_Left)
    assert lists.isChecked()
    assert not shown.isVisible()
    rows = next(one for one in full.page().findChildren(SentenceList) if one.isVisible())
    assert rows.key() == key
    again = open_window(presentation="full", lists=full.settings.lists)
    again.go("outings")
    assert not [one for one in again.page().findChildren(EntryTable) if one.isVisible()]


@no_desktop
def test_the_menu_of_a_row_asks_how_it_turned_out(full: Window) -> None:
    shown = table(full, "outings")
    waiting = next(
        one for one in shown.model_of().entries if is_passed_booking(one, full.view().today)
    )
    booked = next(
        one
        for one in shown.model_of().entries
        if one.status is Status.PLANNED and one is not waiting
    )
    for outing, offered in ((waiting, True), (booked, False)):
        shown.choose(outing.id)
        QTest.keyClick(shown, Qt.Key.Key_Menu)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [one.text().partition("\t")[0] for one in menu.actions()]
        assert ("Ändra hur det blev…" in words) is offered
        assert "Hur räknades det?" in words
        menu.close()
