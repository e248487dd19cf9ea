"""While one writes in one's own words it is shown and said what was understood, and left."""

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.text_input.form_content import form_content
from ledsagapp.ui.dialogs.contacts import CompanionDialog
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.dialogs.outing.new_companion import NewCompanion
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.own_words import OwnWordsLine
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.chips import chips_of
from tests.builders.family import TODAY
from tests.builders.plain import plain
from tests.ui.outing.test_entry import in_own_words, press
from tests.ui.outing.test_outing_dialog import in_dialog, latest, save, type_


def words(window: Window) -> OwnWordsLine:
    found = window.page().findChild(OwnWordsLine)
    assert isinstance(found, OwnWordsLine)
    return found


def write(window: Window, text: str) -> list[str]:
    """Type the line and wait a second, as far as the line knows; what the chips say."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    line = words(window)
    line.begin()
    type_(text)
    line._quiet.timeout.emit()  # noqa: SLF001 - a second after the last key
    return [one.text for one in line.chips.chips()]


def test_each_part_is_shown_and_heard_with_what_is_left(window: Window) -> None:
    assert write(window, "igår 13-16.30 bio med Anna 145 kr") == [
        "i går, lördag 21 november",
        "13.00–16.30 · 3\u00a0h\u00a030\u00a0min",
        "bio",
        "Anna Lind",
        "145\u00a0kr, biljett",
        "efteråt: 22\u00a0h och 480\u00a0kr kvar",
    ]
    assert plain(words(window).line.accessibleDescription()) == (
        "Förstått: i går, lördag 21 november, 13.00 till 16.30, 3 timmar 30 minuter, bio, "
        "Anna Lind, 145 kronor, biljett. Efteråt 22 timmar och 480 kronor kvar."
    )


def test_what_is_missing_is_asked_and_a_day_to_come_is_a_booking(window: Window) -> None:
    assert write(window, "boka imorgon bitti bowling")[-2:] == [
        "Vilken tid, ”bitti”?",
        "blir en bokning",
    ]


def test_a_companion_is_added_where_the_name_stands(window: Window, book: Book) -> None:
    assert "Karin finns inte bland ledsagarna" in write(window, "igår 13-16 bio Anna och Karin")
    line = words(window)
    (add,) = [one for one in line.chips.findChildren(Button) if one.isVisibleTo(window)]
    assert add.accessibleName() == "Lägg till Karin som ledsagare"
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is add
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert "Karin" in [one.text for one in line.chips.chips()]
    assert "Karin" in {one.name for one in book.companions.all()}
    assert QApplication.focusWidget() is line.line


def test_enter_opens_the_form_and_the_row_is_empty_after_saving(window: Window, book: Book) -> None:
    before = book.ledger()
    in_own_words(window, "igår 13-16 bio", lambda _dialog: save())
    assert latest(book).activity == "Bio"
    assert words(window).line.text() == ""
    assert words(window).chips.chips() == ()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert QApplication.focusWidget() is words(window).line
    press(Qt.Key.Key_Z)
    assert book.ledger() == before


NOON = datetime(2026, 11, 22, 12, 0)
LINES = (
    "igår 13-16.30 bio på Filmstaden med Karim och Anna 145 kr",
    "i kväll 18-20 simhall",
    "22-01 konsert 60 kr och 145 kr",
    "20-24 fest 1 450 kr",
    "igår kl 13 i 3,5 timmar promenad fika 65 kr",
    "25/10 01-02.30 natt",
    "avbokad fredag 13-15 teater",
    "boka fredag 13-16 med Lisa 7:85",
)


def test_the_chips_reckon_from_what_the_form_would_save(window: Window) -> None:
    context, view = window.context, window.view()
    for text in LINES:
        content = form_content(view, text, context.now(), "sv", ("new", "cost"))
        draft = draft_entry(view.ledger, text, TODAY, "new", "maj", now=context.now())
        dialog = OutingDialog(context, draft.outing, window, new=True, draft=draft)
        assert dialog._save_it() or dialog._save_it()  # noqa: SLF001 - as Ctrl+Enter does
        costs = [replace(one, id="cost") for one in dialog.expenses]
        assert content.outing == dialog.outing
        assert list(content.costs) == costs
        dialog.mark_unchanged()
        free(dialog)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["igår", "13-16.30", "145 kr", "med Anna", "kväll", "vrakfnask", "7:85"])
        | st.sampled_from(["sprattelgubbe", "17/11", "buss 12", "på Krokodilen", "och Olle"]),
        unique=True,
        max_size=8,
    )
)
def test_no_word_vanishes(parts: list[str]) -> None:
    view = read(Ledger(), TODAY, {}, "maj", me=False)
    content = form_content(view, " ".join(parts), NOON, "sv")
    told = " ".join(one.text for one in chips_of(content, view, Formats(catalog("sv"))))
    for word in ("vrakfnask", "sprattelgubbe", "7:85", "Krokodilen", "Anna", "Olle", "buss"):
        assert not any(word in one for one in parts) or word in told


def test_a_new_companion_is_added_from_the_form(window: Window, book: Book) -> None:
    def name(dialog: Dialog) -> None:
        assert isinstance(dialog, CompanionDialog)
        dialog.name.setText("Karin Ask")
        save()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        (add,) = dialog.findChildren(NewCompanion)
        in_dialog(add.button.click, name)
        assert dialog.companion.currentText() == "Karin Ask"
        dialog.save_button.click()

    in_own_words(window, "igår 13-16 bio", work)
    names = {one.id: one.name for one in book.companions.all()}
    assert [names[key] for key in latest(book).companion_ids] == ["Karin Ask"]


def test_a_name_without_a_break_does_not_push_fields_away(window: Window, book: Book) -> None:
    book.companions.put(Companion("long", "W" * 94))
    found = book.outings.get("o1")
    assert found is not None
    dialog = OutingDialog(
        window.context, replace(found, companion_ids=("long",)), window, new=False
    )
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    inner = dialog.area.widget()
    assert inner is not None
    assert inner.width() <= dialog.area.viewport().width()
    free(dialog)
