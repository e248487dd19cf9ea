"""What no program can decide is asked, in the same words everywhere, and answered once."""

from datetime import date
from pathlib import Path

import pytest

from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.i18n import catalog
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest
from ledsagapp.workflow.sealing import seal_of
from ledsagapp.workflow.sharing.question_texts import QuestionTexts
from ledsagapp.workflow.sharing.questions import (
    QuestionKind,
    SharingChoice,
    answer,
    choices,
    questions,
)
from tests.builders.circle import Computer, Syncing, circle, outing_of, same, settle
from tests.builders.entries import TICKET, TICKET_NAME, expense, family, outing


def kinds(computer: Computer) -> list[QuestionKind]:
    return [one.kind for one in questions(computer.book)]


def texts(computer: Computer) -> list[str]:
    words = QuestionTexts(computer.book, Formats(catalog("sv")))
    return [words.sentence(one) for one in questions(computer.book)]


def apart(both: list[Computer], syncing: Syncing, **fields: str) -> None:
    """One outing that both have, with fields that each then writes in a way of its own."""
    both[0].book.outings.put(outing("o1"))
    settle(syncing, 3)
    for number, one in enumerate(both):
        said = {name: value.split("|")[number] for name, value in fields.items()}
        one.book.outings.put(replace(outing_of(one, "o1"), **said))
    settle(syncing, 3)


def test_a_field_written_apart_is_asked_about_everywhere_until_somebody_chooses(
    tmp_path: Path,
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        apart(both, syncing, activity="Bad|Bio")
        assert kinds(both[0]) == [QuestionKind.FIELD]
        assert texts(both[0]) == texts(both[1])
        assert "Bad" in texts(both[0])[0]
        assert "Bio" in texts(both[0])[0]
        answer(both[1].book, questions(both[1].book)[0], 0)
        chosen = outing_of(both[1], "o1").activity
        settle(syncing, 3)
        assert (kinds(both[0]), kinds(both[1])) == ([], [])
        assert outing_of(both[0], "o1").activity == chosen
        same(both)


@pytest.mark.parametrize("who", [0, 1])
@pytest.mark.parametrize("which", [0, 1])
def test_choosing_what_stands_already_closes_it_too(tmp_path: Path, who: int, which: int) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        apart(both, syncing, place="Badhuset|Biografen")
        answer(both[who].book, questions(both[who].book)[0], which)
        settle(syncing, 3)
        assert (kinds(both[0]), kinds(both[1])) == ([], [])
        same(both)


def test_notes_can_be_kept_both(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        apart(both, syncing, note="Glad|Trött")
        question = questions(both[0].book)[0]
        assert choices(question) == (SharingChoice.BOTH,)
        answer(both[0].book, question, SharingChoice.BOTH)
        settle(syncing, 3)
        note = outing_of(both[1], "o1").note
        assert note is not None
        assert sorted(note.split("\n")) == ["Glad", "Trött"]


@pytest.mark.parametrize("choice", [SharingChoice.BACK, SharingChoice.GONE])
def test_removed_here_and_edited_there_is_asked_about(
    tmp_path: Path, choice: SharingChoice
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing, 3)
        anna.book.outings.remove("o1")
        bo.book.outings.put(replace(outing_of(bo, "o1"), note="Vi tog bussen"))
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == [QuestionKind.REMOVED]
        answer(bo.book, questions(bo.book)[0], choice)
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == []
        there = anna.book.outings.get("o1")
        assert (there is not None) == (choice is SharingChoice.BACK)
        if there is not None:
            assert there.note == "Vi tog bussen"
        same(both)


@pytest.mark.parametrize("choice", [SharingChoice.SAME, SharingChoice.DIFFERENT])
def test_the_same_outing_logged_by_both_is_asked_about(
    tmp_path: Path, choice: SharingChoice
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("a"))
        bo.book.outings.put(outing("b"))
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == [QuestionKind.SAME_OUTING]
        answer(bo.book, questions(bo.book)[0], choice)
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == []
        assert (outing_of(anna, "b").same_as == "a") == (choice is SharingChoice.SAME)


def test_what_one_computer_wrote_twice_is_no_question_of_sharing(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        both[0].book.outings.put(outing("a"))
        both[0].book.outings.put(outing("b"))
        settle(syncing, 3)
        assert kinds(both[0]) == kinds(both[1]) == []


def test_an_expense_of_a_removed_outing_is_asked_about_and_undo_opens_it_again(
    tmp_path: Path,
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing, 3)
        bo.book.expenses.put(expense("e1"))
        anna.book.outings.remove("o1")
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == [QuestionKind.LOOSE_EXPENSE]
        answer(bo.book, questions(bo.book)[0], SharingChoice.LOOSE)
        assert kinds(bo) == []
        bo.book.undo.undo()
        assert kinds(bo) == [QuestionKind.LOOSE_EXPENSE]


def test_a_companion_in_two_places_at_once_is_asked_about(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        late = {"start": "2026-11-17T13:00", "end": "2026-11-17T16:00"}
        anna.book.outings.put(outing("o1"))
        bo.book.outings.put(replace(outing("o2"), person_id="p2", **late))
        bo.book.outings.put(replace(outing("o3", companions=("c9",)), person_id="p2", **late))
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == [QuestionKind.TWO_PLACES]
        assert texts(anna) == texts(bo)
        answer(bo.book, questions(bo.book)[0], SharingChoice.DIFFERENT)
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == []
        bo.book.undo.undo()
        settle(syncing, 3)
        assert kinds(anna) == kinds(bo) == [QuestionKind.TWO_PLACES]


def reckoned(computer: Computer) -> list[QuestionKind]:
    asked = {QuestionKind.BEYOND, QuestionKind.HANDED_IN}
    return [one.kind for one in questions(computer.book, {}) if one.kind in asked]


def test_more_than_is_granted_by_two_who_did_not_know_is_asked_about(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        settle(syncing, 3)
        assert reckoned(anna) == []
        # 45 hours a quarter: 32 are within that, 64 are not.
        for number, one in enumerate(both):
            for day in range(1, 5):
                at = f"2026-11-{day + 14 * number:02}"
                long = {"start": f"{at}T08:00", "end": f"{at}T16:00", "companion_ids": ()}
                one.book.outings.put(replace(outing(f"{one.name}-{day}"), **long))
            assert reckoned(one) == []
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == [QuestionKind.BEYOND]
        asked = next(one for one in questions(bo.book, {}) if one.kind is QuestionKind.BEYOND)
        assert "beviljat" in QuestionTexts(bo.book, Formats(catalog("sv"))).sentence(asked)
        answer(bo.book, asked, SharingChoice.DIFFERENT)
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == []
        bo.book.undo.undo()
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == [QuestionKind.BEYOND]


@pytest.mark.parametrize("choice", [SharingChoice.CORRECT, SharingChoice.NEXT])
def test_a_month_that_was_handed_in_and_written_into_is_asked_about(
    tmp_path: Path, choice: SharingChoice
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        settle(syncing, 3)
        month, today = Period(date(2026, 11, 1), date(2026, 11, 30), ""), date(2026, 12, 3)
        view = read(anna.book.ledger(), today, {}, "p1", me=False)
        sealed = seal_of(
            view, ReportRequest(ReportKind.TIME, month, "sv", ReportOptions()), {}, new_id()
        )
        assert sealed is not None
        anna.book.seals.put(sealed)
        seals = len(anna.book.seals.all())
        late = {"start": "2026-11-24T10:00", "end": "2026-11-24T12:00"}
        bo.book.outings.put(replace(outing("late"), **late))
        assert reckoned(anna) == reckoned(bo) == []
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == [QuestionKind.HANDED_IN]
        asked = next(one for one in questions(bo.book, {}) if one.kind is QuestionKind.HANDED_IN)
        assert "november 2026" in QuestionTexts(bo.book, Formats(catalog("sv"))).sentence(asked)
        answer(bo.book, asked, choice, {}, today)
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == []
        assert len(anna.book.seals.all()) - seals == (1 if choice is SharingChoice.CORRECT else 0)
        bo.book.undo.undo()
        settle(syncing, 3)
        assert reckoned(anna) == reckoned(bo) == [QuestionKind.HANDED_IN]
