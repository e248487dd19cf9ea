"""When papers are to be in: a day of the following month, told until a week after."""

from datetime import date

import pytest

from ledsagapp.domain.case.deadlines import Deadlines, Due, DuePaper, due_of, due_papers

DAYS = Deadlines(report=3, signature=5, statement=31)


def test_a_paper_is_due_on_its_day_of_the_month_after() -> None:
    month = date(2026, 11, 17)
    assert due_of(month, DuePaper.REPORT, DAYS) == Due(
        DuePaper.REPORT, date(2026, 11, 1), date(2026, 12, 3)
    )
    assert due_of(date(2026, 12, 31), DuePaper.REPORT, DAYS) == Due(
        DuePaper.REPORT, date(2026, 12, 1), date(2027, 1, 3)
    )


def test_a_day_the_month_does_not_have_is_its_last() -> None:
    found = due_of(date(2026, 1, 1), DuePaper.STATEMENT, DAYS)
    assert found is not None
    assert found.day == date(2026, 2, 28)


def test_no_day_means_no_deadline() -> None:
    assert due_of(date(2026, 1, 1), DuePaper.REPORT, Deadlines()) is None
    assert list(due_papers(Deadlines(), date(2026, 1, 1))) == []


@pytest.mark.parametrize(
    ("on", "papers"),
    [
        ("2026-12-01", ["report", "signature", "statement"]),
        ("2026-12-10", ["report", "signature", "statement"]),
        ("2026-12-11", ["signature", "statement"]),
        ("2026-12-13", ["statement"]),
        ("2027-01-01", ["report", "signature", "statement"]),
    ],
)
def test_what_waits_is_told_until_a_week_after_its_day(on: str, papers: list[str]) -> None:
    assert [one.paper for one in due_papers(DAYS, date.fromisoformat(on))] == papers
