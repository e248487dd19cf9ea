"""The forms of those concerned: four digits of a person, the telephone of a companion."""

from datetime import date

import pytest

from ledsagapp.domain.model.people import Representative
from ledsagapp.domain.model.vocabulary import Role
from ledsagapp.domain.values import replace
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.contacts import CompanionDialog, PersonDialog
from ledsagapp.ui.dialogs.program.settings import SettingsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.details import details
from ledsagapp.wording.entries.entry_rows import Rows
from tests.ui.conftest import Open


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


def test_whoever_acts_for_the_person_is_kept_from_and_to(window: Window) -> None:
    dialog = dialog_of(window)
    acting = dialog.representative
    assert acting.fields[1].isHidden()
    acting.role.choose(Role.GOD_MAN.value)
    acting.show()
    dialog.save_button.click()
    assert acting.fields[1].problem
    acting.name.setText("Karin Ek")
    acting.first.setText("2026-12-31")
    acting.last.setText("2026-01-01")
    dialog.save_button.click()
    assert acting.fields[3].problem
    acting.first.setText("2026-01-01")
    acting.last.setText("2026-12-31")
    dialog.save_button.click()
    (one,) = dialog.person.representatives
    assert one == Representative(
        "Karin Ek", Role.GOD_MAN, date(2026, 1, 1), date(2026, 12, 31), None
    )


def test_one_whose_time_is_over_stays_beside_the_new_one(window: Window) -> None:
    before = Representative("Olle Ek", Role.AGENT, last=date(2020, 1, 1))
    person = window.view().person
    assert person is not None
    represented = replace(person, representatives=(before,))
    dialog = PersonDialog(window.context, "Ändra", represented, window)
    assert "Olle Ek" in (dialog.representative.fields[0].input.accessibleDescription())
    dialog.representative.role.choose(Role.GUARDIAN.value)
    dialog.representative.name.setText("Karin Ek")
    dialog.save_button.click()
    names = [one.name for one in dialog.person.representatives]
    assert names == ["Karin Ek", "Olle Ek"]


def test_whoever_acts_can_be_the_one_who_writes(window: Window, book: Book) -> None:
    person = window.view().person
    assert person is not None
    acting = Representative("Karin Ek", Role.GOD_MAN)
    book.people.put(replace(person, representatives=(acting,)))
    dialog = SettingsDialog(window.context, Settings(me=person.id), window)
    dialog._me.choose("acts: Karin Ek")  # noqa: SLF001 - as choosing does
    assert "god man för" in dialog._me.currentText()  # noqa: SLF001 - as above
    dialog.save_button.click()
    assert (dialog.settings.me, dialog.settings.writer) == ("", "Karin Ek")
    again = SettingsDialog(window.context, dialog.settings, window)
    assert again._me.key() == "acts: Karin Ek"  # noqa: SLF001 - as above


def test_a_companions_telephone_stands_among_the_contacts_and_beside_the_table(
    open_window: Open, book: Book
) -> None:
    window = open_window(presentation="full", example=True)
    outing = max(
        (one for one in book.outings.all() if len(one.companion_ids) == 1),
        key=lambda one: one.start,
    )
    companion = book.companions.get(outing.companion_ids[0])
    assert companion is not None
    dialog = CompanionDialog(window.context, "Ändra", companion, window)
    dialog.phone.setText(" 070-123 45 67 ")
    with book.together("change_companion", companion.id):
        book.companions.put(dialog.read_companion())
    window.go("contacts")
    rows = [row for one in window.page().findChildren(SentenceList) for row in one.rows()]
    assert next(row for row in rows if row.key == companion.id).second.startswith("070-123 45 67")
    context = window.context
    rows_of = Rows(context.view(), context.formats, Labels(context.tr))
    told = details(outing, context.view(), rows_of, context.formats)
    assert ("Telefon", "070-123 45 67") in told.facts
