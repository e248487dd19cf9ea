"""Who pays whom, worked as a person does; the course of a decision; rules of one's own changed."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.domain import values
from ledsagapp.domain.model.vocabulary import AppealOutcome, Category, Kind, Payee, Policy
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.decision.form import DecisionDialog
from ledsagapp.ui.dialogs.decision.preset import RuleSetDialog
from ledsagapp.ui.dialogs.expense.claims import ClaimsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> ClaimsDialog:
    made = ClaimsDialog(window.context, window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_expense_is_handed_in_and_paid_in_part_and_all_of_it_can_be_undone(
    dialog: ClaimsDialog, book: Book
) -> None:
    before = book.expenses.all()
    key = dialog.list.key()
    dialog.hand_in()
    handed_in = book.expenses.get(key)
    assert handed_in is not None
    assert handed_in.handed_in_on == dialog.context.today()
    assert "inlämnat" in dialog.list.rows()[0].spoken
    dialog.refused.setText("10")
    dialog.why.setText("bara ledsagarens del")
    dialog.pay()
    paid = book.expenses.get(key)
    assert paid is not None
    assert (paid.paid_on, paid.refused_amount, paid.refusal) == (
        dialog.context.today(),
        1000,
        "bara ledsagarens del",
    )
    book.undo.undo()
    book.undo.undo()
    assert book.expenses.all() == before


def test_all_that_wait_are_handed_in_as_one_step_and_a_second_time_nothing_is_saved(
    dialog: ClaimsDialog, book: Book
) -> None:
    before = book.expenses.all()
    dialog.hand_in_all()
    waiting = [one for one in book.expenses.all() if one.handed_in_on is None]
    mine = {row.key for row in dialog.list.rows()}
    assert not mine & {one.id for one in waiting}
    dialog.hand_in_all()
    assert dialog.message.text() == "Inget väntar på att lämnas in."
    book.undo.undo()
    assert book.expenses.all() == before


def test_who_laid_the_money_out_is_said_and_gets_it_back(
    dialog: ClaimsDialog, window: Window, book: Book
) -> None:
    one = book.expenses.get(dialog.list.key())
    assert one is not None
    companion = book.companions.all()[0]
    book.expenses.put(values.replace(one, paid_by=companion.id))
    window.refresh(frozenset({"expenses"}))
    dialog.show_claims()
    spoken = {row.key: row.spoken for row in dialog.list.rows()}
    assert f"{companion.name} lade ut" in spoken[one.id]
    assert f"ska tillbaka till {companion.name}, som lade ut." in dialog.consequence.sentence()


def test_more_than_the_whole_cannot_be_refused(dialog: ClaimsDialog, book: Book) -> None:
    before = book.expenses.all()
    dialog.refused.setText("100000")
    dialog.refuse()
    assert dialog.refused_field.problem == "Mer än hela beloppet kan inte nekas."
    dialog.refused.setText("tio")
    dialog.pay()
    assert dialog.refused_field.problem.startswith("Skriv beloppet i kronor")
    assert book.expenses.all() == before


def test_a_day_that_is_not_understood_saves_nothing(dialog: ClaimsDialog, book: Book) -> None:
    before = book.expenses.all()
    dialog.day.setText("snart")
    dialog.hand_in()
    assert dialog.day_field.problem
    assert book.expenses.all() == before


def test_the_course_of_a_decision_is_written_in_its_form_and_told_in_its_case(
    window: Window, qtbot: QtBot, book: Book
) -> None:
    hours = next(one for one in book.decisions.all() if one.kind is Kind.HOURS)
    changed = values.replace(
        hours,
        order_monthly=(hours.monthly or 0) - 60,
        ordered_on=date(2026, 9, 1),
        appealed_on=date(2026, 9, 10),
        appeal_outcome=AppealOutcome.PENDING,
        handler="Siv Grön",
    )
    form = DecisionDialog(window.context, changed, window, new=False)
    qtbot.addWidget(form)
    form.save_button.click()
    assert form.decision == changed
    book.decisions.put(form.decision)
    window.go("decisions", choose=hours.id)
    said = [row.spoken for one in window.page().findChildren(SentenceList) for row in one.rows()]
    assert any("Stäm av med handläggaren." in one for one in said)
    assert any("Inte avgjort än" in one for one in said)
    assert any("Siv Grön" in one for one in said)


def test_a_power_of_attorney_that_ends_before_it_begins_is_asked_about(
    window: Window, qtbot: QtBot, book: Book
) -> None:
    costs = next(one for one in book.decisions.all() if one.kind is Kind.COSTS)
    changed = values.replace(
        costs,
        payee=Payee.PROVIDER,
        proxy_provider_id="stegen",
        proxy_from=date(2026, 6, 1),
        proxy_to=date(2026, 5, 1),
    )
    form = DecisionDialog(window.context, changed, window, new=False)
    qtbot.addWidget(form)
    form.save_button.click()
    assert "Sista dagen är före första dagen." in [one.problem for one in form.fields]


def test_rules_of_ones_own_are_changed_in_a_form(window: Window, qtbot: QtBot) -> None:
    sets = window.context.presets
    assert isinstance(sets, RuleSets)
    own = sets.copy_preset(sets["stockholm-2025"], "Vår kommun")
    form = RuleSetDialog(window.context, own, window)
    qtbot.addWidget(form)
    form.policy.choose(Policy.POOL.value)
    form.monthly.setText("20")
    form.kind.choose(Kind.COSTS.value)
    form.kind.activated.emit(form.kind.currentIndex())
    assert form.policy.key() == Policy.POOL.value
    form.source.setText("Riktlinjer 2026")
    form.save_button.click()
    assert form.preset.hours is not None
    assert form.preset.hours.policy is Policy.POOL
    assert form.preset.hours_monthly == 20 * 60
    assert form.preset.source == "Riktlinjer 2026"
    sets.put(form.preset)
    assert sets[own.id].hours == form.preset.hours


def test_what_is_paid_of_each_cost_and_the_fee_are_written_in_the_form(
    window: Window, qtbot: QtBot
) -> None:
    sets = window.context.presets
    own = sets.copy_preset(sets["skelleftea"], "Vår kommun")
    form = RuleSetDialog(window.context, own, window)
    qtbot.addWidget(form)
    form.fees.lines[0].setText("37")
    form.kind.choose(Kind.COSTS.value)
    form.kind.activated.emit(form.kind.currentIndex())
    meal, coffee = form.categories.lines[1], form.categories.lines[2]
    assert meal.text() == "94"
    meal.setText("100")
    coffee.setText("0")
    form.save_button.click()
    assert form.preset.costs is not None
    paid = dict(form.preset.costs.categories or ())
    assert paid[Category.MEAL].cap == 10000
    assert paid[Category.COFFEE].eligible is False
    assert form.preset.fees is not None
    assert form.preset.fees.per_begun_hour == 3700
    sets.put(form.preset)
    assert sets[own.id].costs == form.preset.costs


def test_an_amount_that_is_not_understood_is_asked_about(window: Window, qtbot: QtBot) -> None:
    own = window.context.presets.copy_preset(window.context.presets["skelleftea"], "Vår kommun")
    form = RuleSetDialog(window.context, own, window)
    qtbot.addWidget(form)
    form.fees.lines[1].setText("hundra")
    form.save_button.click()
    assert form.fees.fields[1].problem.startswith("Skriv beloppet i kronor")
    assert form.preset == own


def test_rules_without_a_source_are_not_kept(window: Window, qtbot: QtBot) -> None:
    own = window.context.presets.copy_preset(window.context.presets["stockholm-2025"], "Vår kommun")
    form = RuleSetDialog(window.context, own, window)
    qtbot.addWidget(form)
    form.source.setText(" ")
    form.save_button.click()
    assert form.source_field.problem.startswith("Skriv var reglerna står")
    assert form.preset == own
