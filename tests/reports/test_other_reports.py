"""Every kind of report: word for word as ``golden`` keeps it, readable and valid as a PDF."""

import unicodedata
from pathlib import Path

import pytest

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Chart, Table, Together
from ledsagapp.reports.options import CostlyActivity, Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from tests.builders.ledgers import hours, ledger
from tests.reports.examples import autumn, pdf, report_of, with_name
from tests.reports.reading import Tagged, failures, marked, on_paper, printed, texts

GOLDEN = Path(__file__).parent / "golden"
OTHERS = [one for one in ReportKind if one not in (ReportKind.TIME, ReportKind.EXPENSES)]
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Anna-Karolina Ulrika af Åkerström i Norrgården"
ABOUT_NOBODY = (ReportKind.EVERYBODY, ReportKind.MUNICIPALITIES)
every = pytest.mark.parametrize("kind", list(ReportKind))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", OTHERS)
def test_a_report_says_what_it_has_always_said(kind: ReportKind, language: str) -> None:
    extra = Extra(
        companion_id="c1" if kind is ReportKind.COMPANION else "",
        provider_id="u1" if kind is ReportKind.PROXY else "",
    )
    said = plain_text(report_of(kind, language, extra=extra))
    assert said == (GOLDEN / f"{kind}-{language}.txt").read_text("utf-8")


@pytest.mark.parametrize("large", [False, True])
@every
def test_every_report_is_valid_and_says_in_pdf_what_it_says(
    kind: ReportKind, *, large: bool
) -> None:
    report = report_of(kind)
    content = pdf(report, large=large)
    assert failures(content) == []
    if large:  # where columns do not fit, rows are lists without the first column's title
        return
    seen = unicodedata.normalize("NFKC", " ".join(texts(content))).split()
    assert set(" ".join(printed(on_paper(report, content, "sv"))).split()) - set(seen) == set()


@every
def test_reading_order_is_the_order_in_which_a_page_is_drawn(kind: ReportKind) -> None:
    content = pdf(report_of(kind))
    claimed = [mark for tag in Tagged(content).tags for mark in tag.marks]
    painted = {(number, mark) for number, mark, _ in marked(content) if mark is not None}
    assert painted == set(claimed)
    for number in {page for page, _ in claimed}:
        on_page = [mark for page, mark in claimed if page == number]
        assert on_page == sorted(on_page)


@every
def test_a_book_with_nothing_in_it_and_a_very_long_name_make_a_report_too(
    kind: ReportKind,
) -> None:
    for book in (ledger(), with_name(ledger(hours()), LONG_NAME)):
        report = report_of(kind, book=book)
        assert failures(pdf(report, large=True)) == []
        assert report.blocks


@every
def test_initials_and_year_of_birth_stand_wherever_the_name_would(kind: ReportKind) -> None:
    book = replace(autumn(), people=(Person("p1", "Elsa Lind", "1948"),))
    report = report_of(kind, options=ReportOptions(initials=True, first_four=True), book=book)
    said = plain_text(report) + report.title + report.about
    assert "Lind" not in said
    assert ("E.L. 1948" in said) is (kind not in ABOUT_NOBODY)


@every
def test_notes_stand_in_a_report_only_where_they_were_asked_for(kind: ReportKind) -> None:
    assert "Hemligt" not in plain_text(report_of(kind))


def test_a_dossier_holds_the_notes_that_were_asked_for() -> None:
    said = plain_text(report_of(ReportKind.DOSSIER, options=ReportOptions(notes=True)))
    assert "3 oktober 2026: Hemligt" in said


def test_a_report_with_one_companion_holds_her_outings_alone() -> None:
    said = plain_text(report_of(ReportKind.TIME, extra=Extra(companion_id="c1")))
    assert "Elsa Lind har använt 4 timmar 30 minuter med Łukasz Wiśniewski" in said
    assert "Aydoğan" not in said
    assert "Andra utflykter ingår inte i rapporten." in said
    assert "Ramen" not in said


def test_a_report_with_one_provider_holds_its_outings_alone() -> None:
    said = plain_text(report_of(ReportKind.TIME, extra=Extra(provider_id="u1")))
    assert "har använt 3 timmar med Följa AB" in said


def test_an_application_says_what_was_written_and_leaves_lines_for_the_rest() -> None:
    activity = CostlyActivity("Konsert", None, "", 64000, "Min första konsert på tio år.")
    said = plain_text(report_of(ReportKind.APPLICATION, extra=Extra(activity=activity)))
    assert "ansöker om 640 kronor för ledsagarens kostnader för Konsert." in said
    assert "Min första konsert på tio år." in said
    assert "Skriv detta för hand\nDag:\nPlats:\n" in said


def test_a_change_of_provider_closes_with_what_it_opens_with() -> None:
    report = report_of(ReportKind.CHANGE, extra=Extra(provider_id="u1"))
    said = plain_text(report)
    assert "Följa AB börjar med 30 timmar" in said
    assert "Använt i ramen: 6 timmar" in said


def test_a_blank_form_names_nobody_and_has_lines_to_write_on() -> None:
    report = report_of(ReportKind.PAPER, extra=Extra(blank=True))
    assert "Lind" not in plain_text(report) + report.about
    assert "12." in plain_text(report)


def test_the_lines_of_a_frame_add_up_to_the_figure_above_them() -> None:
    said = plain_text(report_of(ReportKind.FRAME))
    assert "Använt i ramen: 18 timmar" in said
    assert "därav: Utflykt till Sigtuna. Period: 3 oktober 2026. Belopp: 5 timmar." in said


def test_the_easy_sheet_tells_the_ordinary_hours_first_and_others_by_what_they_are_for() -> None:
    own = ledger(
        hours(),
        hours(
            "d2",
            policy=Policy.FIXED_POT,
            monthly=None,
            total=1200,
            extra=True,
            purpose="Resor till stugan",
            valid_to="2026-12-31",
        ),
    )
    said = plain_text(report_of(ReportKind.EASY, "sv", book=own))
    first, second = said.index("Timmar jag har kvar"), said.index("Timmar för: Resor till stugan")
    assert first < second


def test_a_chart_is_a_figure_with_its_text_beside_the_table_that_says_the_same() -> None:
    report = report_of(ReportKind.STATISTICS)
    charts = [
        one
        for block in report.blocks
        for one in (block.blocks if isinstance(block, Together) else ())
        if isinstance(one, Chart)
    ]
    tagged = Tagged(pdf(report))
    assert [tag.alt for tag in tagged.of("Figure")] == [chart.alt for chart in charts]
    assert len(charts) == len(tagged.of("Table")) > 3
    tables = [block for block in report.blocks if isinstance(block, Table)]
    for chart, table in zip(charts, tables, strict=True):
        assert [bar.title for bar in chart.bars] == [row[0].text for row in table.rows]
