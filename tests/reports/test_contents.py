"""What stands in a report, read as plain text and kept word for word in ``golden``."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.people import Provider
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    Facts,
    Gallery,
    Heading,
    PageBreak,
    Paragraph,
    PictureCard,
    Report,
    Table,
    Together,
    cells,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.text.plain_text import plain_text
from tests.builders.ledgers import ANNA, OMAR, costs, expense, hours, ledger, outing
from tests.reports.examples import AUTUMN, NOVEMBER, autumn, expenses, times, with_name

GOLDEN = Path(__file__).parent / "golden"


def flat(blocks: Iterable[Block]) -> Iterable[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Together):
            yield from flat(block.blocks)


def tables(report: Report) -> list[Table]:
    return [block for block in flat(report.blocks) if isinstance(block, Table)]


def headings(report: Report) -> list[str]:
    return [block.text for block in flat(report.blocks) if isinstance(block, Heading)]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_time_report_says_what_it_has_always_said(language: str) -> None:
    said = plain_text(times(language, days=AUTUMN))
    assert said == (GOLDEN / f"time-{language}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_an_expense_report_says_what_it_has_always_said(language: str) -> None:
    said = plain_text(expenses(language))
    assert said == (GOLDEN / f"expenses-{language}.txt").read_text("utf-8")


def test_the_answer_comes_before_the_figures() -> None:
    title, answer = times().blocks[:2]
    assert isinstance(title, Heading)
    assert title.level == 1
    assert isinstance(answer, Paragraph)
    assert answer.lead
    assert "12 timmar" in answer.text


def lead(report: Report) -> str:
    return next(one.text for one in report.blocks if isinstance(one, Paragraph) and one.lead)


def test_a_statement_asks_only_for_what_is_not_paid_yet_and_says_of_whom() -> None:
    book = autumn()
    first, *rest = book.expenses
    paid = replace(first, paid_on=date(2026, 11, 20))
    said = lead(expenses(book=replace(book, expenses=(paid, *rest))))
    asked = "204 kronor för 3 omkostnader som ledsagaren har haft."
    assert said.startswith(f"Elsa Lind ber Följa AB om {asked}")
    unknown = replace(book, expenses=(paid, *rest), providers=())
    assert lead(expenses(book=unknown)).startswith(f"Elsa Lind ber om {asked}")
    provider = Provider("u2", "Stegen Omsorg")
    proxy = [replace(one, proxy_provider_id="u2") for one in book.decisions]
    handled = replace(book, decisions=tuple(proxy), providers=(*book.providers, provider))
    assert lead(expenses(book=handled)).startswith("Elsa Lind ber Stegen Omsorg om 324 kronor för ")
    settled = replace(
        book, expenses=tuple(replace(one, paid_on=date(2026, 11, 30)) for one in book.expenses)
    )
    assert lead(expenses(book=settled)).startswith("Ledsagarens omkostnader för Elsa Lind blev ")


def test_what_was_noted_for_oneself_is_handed_to_nobody() -> None:
    assert "Hemligt" not in plain_text(times(days=AUTUMN))


def test_companions_and_activities_can_be_left_out_altogether() -> None:
    options = ReportOptions(companions=False, activities=False, places=False)
    for report in (times(options=options), expenses(options=options)):
        said = plain_text(report)
        for secret in ("Wiśniewski", "Aydoğan", "Rigoletto", "Promenad", "Lunch", "Bio"):
            assert secret not in said


def test_initials_stand_wherever_the_name_would() -> None:
    options = ReportOptions(initials=True)
    for report in (times(options=options), expenses(options=options)):
        assert "Lind" not in plain_text(report) + report.title + report.about
        assert report.about == "E.L. · november 2026"


def test_the_sum_and_the_signatures_stand_in_one_piece() -> None:
    for report in (times(), expenses()):
        together = [block for block in report.blocks if isinstance(block, Together)]
        kinds = [type(block).__name__ for block in together[-1].blocks]
        assert kinds[:2] == ["Heading", "Table"]
        assert kinds[-1] == "Signature"


def test_the_one_companion_of_a_period_is_named_where_she_signs() -> None:
    book = ledger(hours(), outing("2026-11-03T13:00", "15:00"))
    assert "Ledsagare: Anna Berg\n" in plain_text(times(book=book))


def test_every_row_of_a_table_has_a_cell_for_every_column() -> None:
    for report in (times(), times(days=AUTUMN), expenses()):
        for table in tables(report):
            rows = [*table.rows, *([table.total] if table.total else [])]
            assert {len(row) for row in rows} == {len(table.columns)}


def test_a_long_period_has_a_heading_and_a_table_for_each_month() -> None:
    found = headings(times(days=AUTUMN))
    assert [text for text in found if text in ("Oktober 2026", "November 2026")] == [
        "Oktober 2026",
        "November 2026",
    ]


def test_the_months_of_a_report_add_up_to_its_sum() -> None:
    totals = [table.total for table in tables(times(days=AUTUMN)) if table.total]
    months, whole = totals[1:-1], totals[-1]
    assert [month[2].text.split()[0] for month in months] == ["5", "12"]
    assert whole[3].text.split()[0] == "17"


def test_days_without_a_decision_are_told_and_not_hidden() -> None:
    book = ledger(hours(valid_from="2026-11-10"), outing("2026-11-03T13:00", "15:00"))
    said = plain_text(times(book=book))
    assert "inget beslut den dagen" in said
    assert "Av detta var 2 timmar på dagar då inget beslut gällde." in said


def test_an_empty_period_is_a_report_too() -> None:
    for report in (times(book=ledger()), expenses(book=ledger())):
        said = plain_text(report)
        assert "Inget beslut gällde under perioden." in said
        assert "Det finns inga" in said


def test_what_expired_is_told_with_its_day() -> None:
    book = ledger(hours(valid_to="2026-11-20"), outing("2026-11-03T13:00", "15:00"))
    assert "22 timmar brann inne oanvända den 20 november 2026." in plain_text(times(book=book))


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (hours(policy=Policy.FREE), "Beviljat: Efter behov, inget antal bestämt"),
        (hours(policy=Policy.NO_CARRY), "Månad för månad"),
        (hours(policy=Policy.ROLLING, months=6), "Månad för månad"),
        (
            hours(policy=Policy.FIXED_POT, valid_to="2026-12-31", monthly=None, total=2400),
            "Beviljat: 40 timmar sammanlagt",
        ),
    ],
)
def test_every_way_of_granting_hours_can_be_reported(decision: Decision, sentence: str) -> None:
    went = replace(outing("2026-11-03T13:00", "15:00"), decision_id="d1")
    assert sentence in plain_text(times(book=ledger(decision, went)))


def test_costs_paid_by_activity_or_by_hour_can_be_reported() -> None:
    coffee = expense("2026-11-03", 80)
    limited = ledger(costs(policy=Policy.PER_ACTIVITY, limit=5000), coffee)
    said = plain_text(expenses(book=limited))
    assert "Beviljat: upp till 50 kronor per aktivitet" in said
    assert "30 kronor är mer än ersättningen räcker till." in said
    hourly = ledger(hours(), costs(policy=Policy.PER_HOUR, rate=600), coffee)
    assert "Beviljat: 6 kronor för varje utförd timme" in plain_text(expenses(book=hourly))


def test_several_decisions_are_numbered() -> None:
    book = ledger(hours(valid_to="2026-11-15"), hours("d2", "2026-11-16", monthly=600))
    assert {"Beslut 1 av 2", "Beslut 2 av 2"} <= set(headings(times(book=book)))


def cards() -> tuple[PictureCard, ...]:
    """The receipts of the autumn's statement."""
    blocks = expenses().blocks
    assert isinstance(blocks[-1], Gallery)
    assert isinstance(blocks[-3], PageBreak)
    return blocks[-1].cards


def test_each_page_of_a_receipt_stands_under_its_number_in_order() -> None:
    assert [card.title.replace("\N{NO-BREAK SPACE}", " ") for card in cards()] == [
        "Kvitto 1 · 120 kr",
        "Kvitto 2, sida 1 av 2",
        "Kvitto 2, sida 2 av 2",
        "Kvitto 4 · 62 kr",
        "Kvitto 5 · 48 kr",
    ]
    assert [card.figure is not None for card in cards()] == [True, True, True, False, False]
    assert [card.whole for card in cards()] == [False, True, True, False, False]


def test_a_picture_says_what_the_receipt_is_for() -> None:
    figures = [card.figure for card in cards() if card.figure is not None]
    assert figures[0].alt == "Kvitto 1, 6 november 2026, Biobiljett, 120 kronor."


def test_a_receipt_without_a_picture_says_why() -> None:
    said = plain_text(expenses())
    assert "Bilden av kvittot har inte kommit än." in said
    assert "det går inte att visa här" in said


def test_what_is_not_paid_comes_with_its_reason() -> None:
    said = plain_text(expenses())
    assert "Högst 94 kronor betalas varje gång." in said
    assert "Den här sortens kostnad ingår inte i beslutet." in said


def test_two_companions_are_both_named() -> None:
    both = outing("2026-11-03T13:00", "15:00", companion_ids=(ANNA.id, OMAR.id))
    assert "Anna Berg, Omar Haddad" in plain_text(times(book=ledger(hours(), both)))


def test_a_report_can_be_about_any_days() -> None:
    report = times(days=(date(2026, 11, 5), date(2026, 11, 12)))
    assert report.title == "Tidrapport 5 november – 12 november 2026"
    assert "under perioden 5 november – 12 november 2026" in plain_text(report)


def test_rows_are_listened_to_as_sentences_without_what_is_empty() -> None:
    table = Table((Column("Dag"), Column("Tid"), Column("Vad")), (cells("måndag", "9–10", ""),))
    spoken = replace(table, rows=((Cell("må", "måndag"), Cell("9–10", "nio till tio"), Cell()),))
    assert plain_text(Report("", "", (table,))) == "måndag. Tid: 9–10.\n"
    assert plain_text(Report("", "", (spoken,))) == "måndag. Tid: nio till tio.\n"


def test_facts_are_lines_of_their_own() -> None:
    facts = [block for block in times().blocks if isinstance(block, Facts)]
    said = plain_text(times())
    for fact in facts[0].facts:
        assert f"\n{fact.label}: {fact.text}\n" in said


def test_equal_books_give_equal_reports() -> None:
    assert times() == times()
    assert expenses(days=NOVEMBER) == expenses(book=autumn())
    assert times() != times(book=with_name(autumn(), "Nils Ek"))


def test_an_expense_without_words_of_its_own_says_what_was_done_on_its_outing() -> None:
    book = autumn()
    named = next(one for one in book.expenses if one.outing_id is not None and one.text)
    out = next(one for one in book.outings if one.id == named.outing_id)
    done = replace(out, activity="Rigoletto")
    bare = replace(named, text=None)
    outings = [done if one is out else one for one in book.outings]
    changed = replace(
        book,
        outings=type(book.outings)(outings),
        expenses=type(book.expenses)([bare if one is named else one for one in book.expenses]),
    )
    assert "Vad: Rigoletto. Slag:" in plain_text(expenses(book=changed))
    hidden = expenses(book=changed, options=ReportOptions(activities=False))
    assert "Rigoletto" not in plain_text(hidden)
