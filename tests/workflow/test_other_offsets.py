"""An outing written with another offset is at its Swedish time, wherever it is taken up again."""

from datetime import date
from typing import Final

from ledsagapp.workflow.commands import move_to_day
from ledsagapp.workflow.simple_answers import of_outing
from ledsagapp.workflow.templates import due_outings, template_of
from tests.builders.ledgers import outing

NEW_YORK: Final = outing("2026-05-01T19:30-04:00", "2026-05-01T20:30-04:00", "o1")
"""Saturday 2 May 01.30–02.30 in Sweden."""


def test_moved_to_another_day_it_keeps_its_swedish_times() -> None:
    one = move_to_day(NEW_YORK, date(2026, 5, 9), "o2")
    assert (one.start, one.end) == ("2026-05-09T01:30", "2026-05-09T02:30")


def test_a_template_of_it_has_the_swedish_times_and_weekday() -> None:
    one = template_of(NEW_YORK, None, "t1", weekly=True)
    assert (one.start, one.end, one.weekday) == ("01:30", "02:30", 6)
    day = date(2026, 5, 2)
    assert due_outings([one], [NEW_YORK], day, day, day, lambda: "new") == []


def test_the_simple_answers_show_the_swedish_time() -> None:
    one = of_outing(NEW_YORK, ())
    assert (one.day, one.start, one.length) == (date(2026, 5, 2), 90, 60)
