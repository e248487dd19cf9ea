"""What was removed comes back, what was changed can be read, and several are one step."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.undo import Step
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.dialogs.outing.change_several import BulkDialog
from ledsagapp.ui.dialogs.outing.trash import BinDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.undo_steps import step_text
from ledsagapp.workflow.commands import save_outing
from tests.builders.family import fill, outing
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, save

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def listed(window: Window) -> SentenceList:
    """The list of outings, all of them shown, with the focus."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("outings")
    page = window.page()
    page.show_all()  # type: ignore[attr-defined]
    found = page.findChild(SentenceList)
    assert isinstance(found, SentenceList)
    found.setFocus()
    return found


# -- the bin ----------------------------------------------------------------------------------
def test_an_outing_comes_back_from_the_bin_with_its_expenses(window: Window, book: Book) -> None:
    before = book.ledger()
    window.go("outings", choose="o1")
    window.page().remove()  # type: ignore[attr-defined]

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, BinDialog)
        spoken = [row.spoken for row in dialog.list.rows()]
        assert spoken[0].startswith(
            ("Utflykt: bio, 3 oktober 2026, 13.00–16.30, borttagen ", "Utlägg: 3 oktober 2026")
        )
        key = next(row.key for row in dialog.list.rows() if row.key.startswith("outing"))
        dialog.list.setFocus()
        dialog.list.choose(key)
        press(Qt.Key.Key_Return)
        assert dialog.message.text().startswith("Tillbakalagd: Utflykt: bio")
        assert dialog.consequence.sentence() == "Papperskorgen är tom."

    in_dialog(lambda: window.run("open_bin"), work)
    assert set(book.outings.all()) == set(before.outings)
    assert set(book.expenses.all()) == set(before.expenses)
    window.run("undo")
    assert window.message.text() == "Ångrat: utflykt lagd tillbaka 3 oktober."
    assert book.outings.get("o1") is None


def test_the_bin_holds_every_kind_of_entry_and_is_searched(window: Window, book: Book) -> None:
    book.companions.remove("karim")
    book.expenses.remove("e2")
    book.decisions.remove("costs")

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, BinDialog)
        assert dialog.consequence.sentence().startswith("3 saker i papperskorgen.")
        dialog.search.setFocus()
        QTest.keyClicks(dialog.search, "karim")
        assert [row.title for row in dialog.list.rows()] == ["Ledsagare: Karim Said"]
        assert dialog.consequence.sentence() == "1 av 3 visas."
        dialog.put_back()

    in_dialog(lambda: window.run("open_bin"), work)
    assert book.companions.get("karim") is not None


# -- the history ------------------------------------------------------------------------------
def test_the_history_of_an_outing_is_told_saving_by_saving(window: Window, book: Book) -> None:
    made = book.outings.get("o4")
    assert made is not None
    later = replace(made, end="2026-11-17T19:30", note="sent hem")
    book.outings.put(later)
    book.outings.put(replace(later, companion_ids=("karim",), status=Status.NO_SHOW))
    book.outings.put(replace(later, start="2026-11-18T14:00", end="2026-11-18T19:00", note=None))
    seen: list[list[str]] = []

    def work(dialog: Dialog) -> None:
        rows = dialog.findChild(SentenceList)
        assert isinstance(rows, SentenceList)
        seen.append([row.second for row in rows.rows()])
        assert "Sparad 4 gånger" in dialog.consequence.sentence()

    window.go("outings", choose="o4")
    in_dialog(lambda: window.run("history"), work)
    (rows,) = seen
    assert rows[-1] == "Uppskriven"
    assert rows[-2] == "Slut ändrat från 19.00 till 19.30; anteckning skrivet: sent hem"
    assert set(rows[-3].split("; ")) == {
        "Läge ändrat från utförd till uteblev",
        "Karim Said med",
        "Anna Lind inte längre med",
    }
    assert "start ändrat från tisdag 17 november 14.00 till onsdag 18 november 14.00" in (
        rows[0].lower()
    )
    assert "anteckning borttaget, var sent hem" in rows[0].lower()


def test_without_an_outing_chosen_the_window_says_where_to_choose(window: Window) -> None:
    window.run("history")
    assert window.message.text() == "Välj först en utflykt på sidan Utflykter."


# -- several at once --------------------------------------------------------------------------
def test_several_outings_are_chosen_by_keyboard_and_changed_as_one_step(
    window: Window, book: Book
) -> None:
    before = book.ledger()
    rows = listed(window)
    rows.choose("o4")
    press(Qt.Key.Key_Down, SHIFT)
    assert window.message.text() == "2 utflykter valda."

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, BulkDialog)
        dialog.status.choose(Status.NO_SHOW.value)
        dialog.provider.choose("stegen")
        assert dialog.consequence.sentence() == "2 utflykter ändras, som ett steg."
        save()

    in_dialog(lambda: window.run("change_several"), work)
    changed = [one for one in book.outings.all() if one.status is Status.NO_SHOW]
    assert {one.id for one in changed} == {"o3", "o4"}
    assert {one.provider_id for one in changed} == {"stegen"}
    assert window.message.text() == "Sparat: 2 utflykter ändrade. Ctrl+Z ångrar."
    window.run("undo")
    assert book.ledger() == before


def test_all_shown_are_removed_with_two_keys_and_come_back_with_one(
    window: Window, book: Book
) -> None:
    before = book.ledger()
    listed(window)
    press(Qt.Key.Key_A, CONTROL)
    assert window.message.text() == "6 utflykter valda."
    press(Qt.Key.Key_Delete)
    assert book.outings.all() == ()
    assert book.expenses.all() == ()
    assert window.message.text() == "6 utflykter borttagna. Ctrl+Z tar tillbaka dem."
    window.run("undo")
    assert book.ledger() == before


def test_one_chosen_is_removed_as_before(window: Window, book: Book) -> None:
    rows = listed(window)
    rows.choose("o4")
    press(Qt.Key.Key_Delete)
    assert book.outings.get("o4") is None
    assert len(book.outings.all()) == 5


# -- undo -------------------------------------------------------------------------------------
def test_a_hundred_steps_of_every_kind_are_undone_by_name_after_a_restart(tmp_path: Path) -> None:
    place = (tmp_path / "b.ledsagapp", tmp_path / "state")
    with open_book(*place, create=True) as book:
        fill(book)
        before = book.ledger()
        for number in range(60):
            book.outings.put(outing(100 + number, "2026-11-01", "10:00", "11:00", "x"))
        for number in range(60):
            book.outings.remove(f"o{100 + number}")
    formats = Formats(catalog("sv"))
    with open_book(*place, create=False) as book:
        names = []
        for _step in range(120):
            step = book.undo.undo()
            assert step is not None
            names.append(step_text(step, formats))
        assert book.ledger() == before
        assert set(names) == {"ny utflykt", "borttagen utflykt"}


def test_every_step_the_program_makes_has_a_name_of_its_own(open_window: Open) -> None:
    formats = open_window().context.formats
    nouns = ("outing", "expense", "decision", "adjustment", "template", "companion", "provider")
    steps = [f"{verb}_{noun}" for noun in nouns for verb in ("add", "change", "remove", "restore")]
    steps += ["add_outings", "change_outings", "remove_outings", "import_ledger", "first_steps"]
    names = [step_text(Step(name), formats) for name in steps]
    assert "ändring" not in names
    assert len(set(names)) == len(names)


def test_the_bin_begins_on_its_list_and_enter_puts_back(window: Window, book: Book) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    outing = book.outings.all()[0]
    book.outings.remove(outing.id)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, BinDialog)
        assert QApplication.focusWidget() is dialog.list
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert dialog.isVisible()

    in_dialog(lambda: window.run("open_bin"), work)
    assert book.outings.get(outing.id) is not None


def test_undo_says_whose_it_was_and_shows_the_person(open_window: Open, book: Book) -> None:
    window = open_window(person_id="maj")
    book.people.put(Person("bo", "Bo Alm"))
    mine = outing(9, "2026-11-20", "10:00", "12:00", "museum")
    save_outing(book, replace(mine, person_id="bo", companion_ids=()), (), {})
    assert window.view().person_id == "maj"
    window.run("undo")
    assert window.message.text() == "Ångrat: ny utflykt 20 november. Det gällde Bo Alm."
    assert window.view().person_id == "bo"
    window.run("redo")
    assert book.outings.get("o9") is not None
    assert window.message.text().endswith("Det gällde Bo Alm.")
