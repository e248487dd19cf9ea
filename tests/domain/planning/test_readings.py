"""Both readings of a rule nobody has answered yet are told, until one is chosen."""

from datetime import date
from pathlib import Path

from ledsagapp import resources
from ledsagapp.domain.model.vocabulary import Kind, Partial, Policy
from ledsagapp.domain.planning.readings import Reading, readings
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import catalog
from ledsagapp.storage.opening import open_book
from ledsagapp.wording.account.account_lines import account_lines
from ledsagapp.wording.common.formats import Formats
from ledsagapp.workflow.answers import Answers, save_answers
from tests.builders.ledgers import hours, ledger, outing

FORMATS = Formats(catalog("sv"))


def said(view: View) -> str:
    account = view.current(Kind.HOURS)
    assert account is not None
    return " ".join(account_lines(account, view, FORMATS))


def test_i_do_not_know_of_the_first_questions_is_remembered(tmp_path: Path) -> None:
    with open_book(tmp_path / "b.ledsagapp", tmp_path / "state", create=True) as book:
        answers = Answers("Maj Ek", first=date(2026, 1, 1), monthly=900, unsure=True)
        person = save_answers(book, answers, {}, date(2026, 2, 10), iter("abcdefg").__next__)
        (decision,) = book.decisions.all()
        assert decision.unsure == ("policy",)
        view = read(book.ledger(), date(2026, 2, 10), {}, person, me=True)
        told = said(view)
        assert "sparas de månad för månad får 30 timmar användas nu" in told
        assert "är de fria över ramen 45 timmar" in told
        # Once it is answered in the form nothing is asked any more.
        book.decisions.put(replace(decision, unsure=()))
        assert "månad för månad" not in said(
            read(book.ledger(), date(2026, 2, 10), {}, person, me=True)
        )


def test_a_decision_begun_inside_a_month_has_two_figures_where_the_source_is_silent(
    tmp_path: Path,
) -> None:
    presets = RuleSets(resources.path("rules"), tmp_path)
    assert presets["stockholm-2025"].asks("hours.partial")
    own = ledger(hours(valid_from="2026-01-16", monthly=930, preset="stockholm-2025"))
    view = read(own, date(2026, 1, 20), presets, "p1", me=True)
    account = view.current(Kind.HOURS)
    assert account is not None
    # 3 × 15 h 30 in full; by days 16 of January's 31: 8 h.
    assert readings(own, account, view.today, presets) == (Reading("partial", 2790, 2340),)
    assert "räknas den hel är 46 timmar 30 minuter kvar, räknas den per dag 39 timmar" in said(view)
    answered = ledger(
        hours(valid_from="2026-01-16", monthly=930, preset="stockholm-2025", partial=Partial.FULL)
    )
    again = read(answered, date(2026, 1, 20), presets, "p1", me=True).current(Kind.HOURS)
    assert again is not None
    assert readings(answered, again, date(2026, 1, 20), presets) == ()


def test_readings_that_do_not_differ_are_not_told() -> None:
    own = ledger(
        hours(valid_to="2026-01-31", unsure=("policy",), policy=Policy.POOL),
        outing("2026-01-03T10:00", "12:00"),
    )
    account = read(own, date(2026, 1, 20), {}, "p1", me=True).current(Kind.HOURS)
    assert account is not None
    assert readings(own, account, date(2026, 1, 20), {}) == ()
