"""One's own rules: copied, passed on, taken in and removed, and never a reason not to start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp import resources
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.time_bands import BandKind, TimeBand
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.decision.preset import RuleSetDialog
from ledsagapp.ui.dialogs.decision.presets import RulesDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.errors import rules_left_out
from tests.ui.conftest import Open
from tests.ui.decision.test_case import changed, sentence
from tests.ui.outing.test_outing_dialog import in_dialog, save, type_


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> RulesDialog:
    """The sets of rules, shown."""
    made = RulesDialog(window.context, window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def anew(book: Book) -> RuleSets:
    """The sets of rules as the next start finds them."""
    return RuleSets(resources.path("rules"), book.path.with_name("rules"))


def first_line(listed: Dialog) -> list[str]:
    """What the lines of a notice say."""
    found = listed.findChild(SentenceList)
    assert isinstance(found, SentenceList)
    return [row.spoken for row in found.rows()]


def test_a_copy_is_named_kept_and_there_at_the_next_start(dialog: RulesDialog, book: Book) -> None:
    dialog.list.choose("stockholm-2025")
    dialog.list.setFocus()

    def name_it(_asked: Dialog) -> None:
        type_("Vår kommun")
        save()

    in_dialog(lambda: dialog.list.opened.emit("stockholm-2025"), name_it)
    assert dialog.message.text() == "Sparat: Vår kommun."
    assert dialog.list.rows()[0].spoken.startswith("Vår kommun, egna, Stockholms stad")
    made = anew(book)["var-kommun"]
    assert (made.own, made.hours) == (True, anew(book)["stockholm-2025"].hours)


def test_two_copies_of_one_name_are_kept_apart(dialog: RulesDialog, book: Book) -> None:
    dialog.copy("stockholm-2025", "Min")
    dialog.copy("bengtsfors", "Min")
    found = anew(book)
    assert (found["min"].municipality, found["min-2"].municipality) == ("Stockholm", "Bengtsfors")
    assert found.problems == ()


def test_what_is_saved_as_a_file_can_be_taken_in_by_another(
    dialog: RulesDialog, book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "till-dig.toml"
    dialog.copy("bengtsfors", "Min")
    dialog.export("min", path)
    dialog.remove("min")
    assert "min" not in anew(book)
    dialog.take_in(path)
    assert {name for _, name in anew(book)["min"].names} == {"Min"}


def test_a_file_with_faults_is_told_by_key_and_reason_and_not_kept(
    dialog: RulesDialog, book: Book, tmp_path: Path
) -> None:
    path, said = tmp_path / "trasig.toml", list[str]()
    path.write_text('id = "trasig"\nsource = "x"\ndated = "2026"\n[hours]\nmonths = 0\n')
    in_dialog(lambda: dialog.take_in(path), lambda told: said.extend(first_line(told)))
    assert "trasig.toml: hours.months: En ram är minst en månad." in said
    assert "trasig" not in anew(book)
    assert not dialog.changed


def test_rules_that_come_with_the_program_cannot_be_replaced_or_removed(
    dialog: RulesDialog, tmp_path: Path
) -> None:
    path, said = tmp_path / "samma.toml", list[str]()
    dialog.export("bengtsfors", path)
    in_dialog(lambda: dialog.take_in(path), lambda told: said.extend(first_line(told)))
    assert said[0].startswith("samma.toml: id: Programmet har självt regler")
    dialog.remove("bengtsfors")
    assert dialog.message.text().endswith("följer med programmet och är kvar.")


def test_a_file_that_would_change_frames_that_have_ended_is_refused(
    dialog: RulesDialog, window: Window, book: Book, tmp_path: Path
) -> None:
    dialog.copy("stockholm-2025", "Min")
    path, said = tmp_path / "min.toml", list[str]()
    dialog.export("min", path)
    path.write_text(path.read_text().replace('rounding = "exact"', ""))
    path.write_text(path.read_text().replace("[hours]", '[hours]\nrounding = "begun_60"'))
    changed(
        book, rules=Rules(preset="min"), valid_from=window.context.today().replace(month=7, day=1)
    )
    outing = book.outings.get("o1")
    assert outing is not None
    book.outings.put(replace(outing, start="2026-08-03T13:00", end="2026-08-03T13:30"))
    in_dialog(lambda: dialog.take_in(path), lambda told: said.extend(first_line(told)))
    assert "redan är slut" in said[0]


def test_rules_that_a_decision_follows_stay(dialog: RulesDialog, book: Book) -> None:
    dialog.copy("bengtsfors", "Min")
    changed(book, rules=Rules(preset="min"))
    dialog.remove("min")
    assert dialog.message.text() == "Min är kvar: 1 beslut följer de reglerna."
    assert "min" in anew(book)


def test_rules_that_are_gone_leave_the_window_working_and_are_told(
    open_window: Open, book: Book
) -> None:
    window = open_window()
    changed(book, rules=Rules(preset="borta"))
    day = window.context.today().replace(month=1, day=1)
    pot = Decision(
        "pot", "maj", Kind.HOURS, day, None, None, 600, Rules(preset="borta"), extra=True
    )
    book.decisions.put(pot)
    for page in ("overview", "outings", "expenses", "contacts", "reports", "decisions"):
        window.go(page)
    window.page().choose("hours")  # type: ignore[attr-defined]
    assert sentence(window, "Det reglerna säger").startswith("Reglerna med namnet borta finns inte")
    said: list[str] = []
    in_dialog(
        window.page().change,  # type: ignore[attr-defined]
        lambda asked: said.append(asked.preset_field.problem),  # type: ignore[attr-defined]
    )
    assert said == ["Det finns inga regler som heter ”borta”."]


def test_a_bad_file_of_ones_own_is_left_out_and_kept(book: Book) -> None:
    folder = book.path.with_name("rules")
    folder.mkdir()
    bad = folder / "min.toml"
    bad.write_text("id = 5")
    found = anew(book)
    assert rules_left_out(found.problems, catalog("sv")).startswith(
        "Några av dina egna regler är inte med. min.toml: id: "
    )
    assert "bengtsfors" in found
    found.put(found.copy_preset(found["bengtsfors"], "Min"))
    assert bad.read_text() == "id = 5"
    assert "min" in anew(book)


def test_rules_changed_from_the_menu_reckon_the_accounts_anew(window: Window, book: Book) -> None:
    sets = window.context.presets
    sets.put(sets.copy_preset(sets["stockholm-2025"], "Min"))
    changed(book, rules=Rules(preset="min"))
    pool = replace(sets["min"], hours=Rules(policy=Policy.FREE))

    def work(asked: Dialog) -> None:
        assert isinstance(asked, RulesDialog)
        sets.put(pool)
        asked.changed = True

    in_dialog(lambda: window.run("rules"), work)
    account = window.view().current(Kind.HOURS)
    assert account is not None
    assert account.policy is Policy.FREE


def test_time_bands_are_written_in_the_form_and_a_slip_is_told(window: Window) -> None:
    sets = window.context.presets
    own = sets.copy_preset(sets["stockholm-2025"], "Egna")
    form = RuleSetDialog(window.context, own, window)
    span, price, evening = (field.input for field in form.bands.fields[:3])
    assert isinstance(span, LineInput)
    assert isinstance(price, LineInput)
    assert isinstance(evening, LineInput)
    span.setText("07-19")
    price.setText("345")
    evening.setText("kväll")
    assert not form._save_it()  # noqa: SLF001 - as Ctrl+Enter does
    assert "07-19" in form.bands.fields[2].problem
    evening.setText("")
    assert form._save_it()  # noqa: SLF001 - as above
    assert form.preset.bands == (TimeBand(BandKind.DAY, 420, 1140, 34500),)
    form.mark_unchanged()
    form.deleteLater()
