"""An outing written with the offset of another zone lies on its Swedish day on every page."""

from datetime import date

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.calendar_days import CalendarDays
from ledsagapp.wording.entries.entry_rows import Rows
from tests.builders.ledgers import hours, ledger, outing

TODAY = date(2026, 12, 2)
# Half past twelve at night in Sweden, and still November in London.
FAR = replace(
    outing("2026-12-01T00:30", "02:00"),
    start="2026-11-30T23:30+00:00",
    end="2026-12-01T01:00+00:00",
)


def book() -> Ledger:
    held = ledger(hours(monthly=900), FAR)
    return replace(held, people=(Person(FAR.person_id, "Maj Ek"),))


def test_lists_calendar_and_words_say_december() -> None:
    tr = catalog("sv")
    formats, labels = Formats(tr), Labels(tr)
    view = read(book(), TODAY, {}, FAR.person_id, me=False)
    heading, row = Rows(view, formats, labels).outings([FAR])
    assert heading.title.startswith("December")
    assert "1 december" in row.spoken
    assert "00.30" in row.spoken
    days = CalendarDays(view, formats, labels)
    assert list(days.outings(date(2026, 12, 1), date(2026, 12, 31))) == [date(2026, 12, 1)]
    assert days.outings(date(2026, 11, 1), date(2026, 11, 30)) == {}
    assert formats.span(FAR.start, FAR.end).replace("\N{EN DASH}", "-") == "00.30-02.00"
