"""The year of birth of a person: four digits, and never a whole personal number."""

import pytest

from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.contacts import PersonDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.form import Field


def dialog_of(window: Window) -> PersonDialog:
    person = window.view().person
    assert person is not None
    return PersonDialog(window.context, "Ändra", person, window)


def test_four_digits_are_kept(window: Window, book: Book) -> None:
    dialog = dialog_of(window)
    dialog.first_four.setText(" 1948 ")
    dialog.save_button.click()
    assert dialog.person.first_four == "1948"


@pytest.mark.parametrize("typed", ["194811231234", "4811231234", "19481123-1234", "48", "abcd"])
def test_a_whole_personal_number_is_refused_and_not_cut(
    window: Window, book: Book, typed: str
) -> None:
    dialog = dialog_of(window)
    dialog.first_four.setText(typed)
    dialog.save_button.click()
    assert not dialog.result()
    field = next(f for f in dialog.findChildren(Field) if f.input is dialog.first_four)
    assert "fyra" in field.problem
    assert all(one.first_four is None for one in book.people.all())
