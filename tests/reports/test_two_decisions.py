"""Two decisions at once can be told apart wherever a figure of theirs stands."""

from datetime import date
from typing import Any

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion, Provider
from ledsagapp.domain.model.vocabulary import Kind, Policy, Status
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.statements.usage import frame_usages, year_usage
from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Table
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.simple import SimpleTexts
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.periods import Period
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.ledgers import ANNA, FOLJA, costs, expense, hours, ledger, outing

TODAY = date(2026, 2, 20)
QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31), "")
FORMATS = Formats(catalog("sv"))


def beside() -> Ledger:
    """Twelve hours a month, and a pottery course of ten hours beside them."""
    course = {"extra": True, "purpose": "Kurs i keramik", "policy": Policy.FIXED_POT}
    pot: Any = {"monthly": None, "valid_to": "2026-03-31", **course}
    return ledger(
        hours(),
        hours("d2", total=600, **pot),
        costs(),
        costs("k2", total=80000, **pot),
        outing("2026-01-10T10:00", "15:00", "o1"),
        outing("2026-02-03T10:00", "12:00", "o2", decision_id="d2", provider_id="u2"),
        outing("2026-02-04T10:00", "12:00", "o3", provider_id="u1"),
        outing("2026-02-05T10:00", "11:00", "o4", Status.CANCELLED_LATE, decision_id="d2"),
        expense("2026-02-03", 200, expense_id="e2", decision_id="k2"),
        expense("2026-02-04", 90, expense_id="e3"),
        providers=(FOLJA, Provider("u2", "Drejskolan")),
        companions=(ANNA, Companion("c2", "Omar Haddad", "u2")),
    )


def view() -> View:
    return read(beside(), TODAY, {}, "p1", me=True)


def text(kind: ReportKind, extra: Extra = Extra()) -> str:  # noqa: B008 - a frozen value
    wanted = ReportRequest(kind, QUARTER, "sv", ReportOptions(), extra=extra)
    report = build_report(view(), wanted, {}, {})
    assert report is not None
    return plain_text(report).replace("\N{NO-BREAK SPACE}", " ")


def test_the_status_sentence_names_the_other_decision() -> None:
    said = Sentences(FORMATS).status(view())
    assert "Kurs i keramik: 7 timmar kvar till och med 31 mars." in said
    assert "Kurs i keramik: 600 kronor kvar till och med 31 mars." in said


def test_the_simple_presentation_names_the_other_decision() -> None:
    said = SimpleTexts(view(), FORMATS).standing()
    assert "Kurs i keramik. Kvar: 7 timmar." in said
    assert "Kurs i keramik. Kvar: 600 kronor." in said


def test_the_easy_sheet_has_the_other_decision_s_hours_and_money() -> None:
    said = text(ReportKind.EASY)
    assert "Timmar för: Kurs i keramik" in said
    assert "Pengar till: Kurs i keramik" in said


def test_each_row_of_a_list_says_when_another_decision_takes_it() -> None:
    found = Rows(view(), FORMATS, Labels(FORMATS.tr))
    by_id = {one.id: one for one in view().outings}
    assert "Kurs i keramik" in found.outing(by_id["o2"]).spoken
    assert "Kurs i keramik" not in found.outing(by_id["o3"]).spoken


@pytest.mark.parametrize("kind", [ReportKind.TIME, ReportKind.EXPENSES, ReportKind.FRAME])
def test_each_frame_says_whose_it_is(kind: ReportKind) -> None:
    said = text(kind)
    assert "31 mars 2026: det vanliga beslutet" in said
    assert "31 mars 2026: Kurs i keramik" in said


def test_a_time_report_tells_the_decisions_apart_in_sentence_and_table() -> None:
    said = text(ReportKind.TIME)
    assert "Av det hör 3 timmar till: Kurs i keramik." in said
    assert "Kurs i keramik: 7 timmar kan användas till och med den 31 mars 2026." in said
    wanted = ReportRequest(ReportKind.TIME, QUARTER, "sv", ReportOptions())
    report = build_report(view(), wanted, {}, {})
    assert report is not None
    tables = [one for one in report.blocks if isinstance(one, Table)]
    rows = [
        tuple(cell.text for cell in row)
        for table in tables
        if table.columns[-1].title == "Beslut"
        for row in table.rows
    ]
    assert [row[-1] for row in rows] == [
        "det vanliga beslutet",
        "Kurs i keramik",
        "det vanliga beslutet",
        "Kurs i keramik",
    ]


def test_a_provider_s_report_holds_its_own_decision_alone() -> None:
    theirs = text(ReportKind.TIME, Extra(provider_id="u2"))
    assert "har använt 2 timmar med Drejskolan" in theirs
    assert "Kurs i keramik" in theirs
    assert "12 timmar i månaden" not in theirs
    ordinary = text(ReportKind.TIME, Extra(provider_id="u1"))
    assert "Kurs i keramik" not in ordinary
    assert "12 timmar i månaden" in ordinary


def test_the_degree_of_use_is_each_decision_s_own_and_says_of_what() -> None:
    course, first = sorted(frame_usages(beside(), "p1", TODAY, {}), key=lambda one: one.granted)
    assert (course.decision_ids, course.performed, course.degree) == (("d2",), 120, 200)
    assert (first.granted, first.so_far, first.performed) == (2160, 1440, 420)
    assert (first.degree, first.degree_so_far) == (194, 292)
    own = year_usage(beside(), "p1", 2026, TODAY, {}, "d1")
    assert (own.granted, own.performed) == (1440, 420)
    assert year_usage(beside(), "p1", 2026, TODAY, {}, "d2").performed == 120
    said = text(ReportKind.DOSSIER)
    assert "29,2 % av det som hittills är beviljat i ramarna har blivit utfört." in said
    assert "20 % av det som hittills är beviljat har blivit utfört för: Kurs i keramik." in said


@pytest.mark.parametrize("kind", [ReportKind.TIME, ReportKind.DOSSIER, ReportKind.STATISTICS])
def test_an_outing_written_twice_is_reported_once(kind: ReportKind) -> None:
    twice = outing("2026-01-10T10:00", "15:00", "o9", same_as="o1")
    doubled = replace(beside(), outings=(*beside().outings, twice))
    wanted = ReportRequest(kind, QUARTER, "sv", ReportOptions())
    once = build_report(view(), wanted, {}, {})
    again = build_report(read(doubled, TODAY, {}, "p1", me=True), wanted, {}, {})
    assert once is not None
    assert again is not None
    assert plain_text(again) == plain_text(once)
    usages = frame_usages(doubled, "p1", TODAY, {})
    assert usages == frame_usages(beside(), "p1", TODAY, {})
    assert read(doubled, TODAY, {}, "p1", me=True).current(Kind.HOURS) == view().current(Kind.HOURS)
