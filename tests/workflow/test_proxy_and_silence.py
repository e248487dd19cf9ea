"""What the field tells of providers: whose power of attorney it is, and who has gone silent."""

from datetime import date

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Provider
from ledsagapp.domain.snapshot import read
from ledsagapp.i18n import catalog
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.periods import Period
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.build_report import ReportRequest, build_report
from ledsagapp.workflow.todo import todo
from tests.builders.ledgers import costs, hours, ledger, outing

ON = date(2026, 3, 1)


def proxy(own: Ledger, extra: Extra | None = None) -> str:
    period = Period(date(2026, 3, 1), date(2026, 3, 31), "")
    wanted = ReportRequest(ReportKind.PROXY, period, "sv", ReportOptions(), extra=extra or Extra())
    report = build_report(read(own, ON, {}, "p1", me=False), wanted, {}, {})
    assert report is not None
    return plain_text(report)


def test_the_power_of_attorney_has_the_decisions_own_provider_and_days() -> None:
    money = costs(proxy_provider_id="u1", proxy_from=date(2026, 2, 1), proxy_to=date(2026, 12, 31))
    own = ledger(money, providers=(Provider("u1", "Följa AB"), Provider("u2", "Norra")))
    said = proxy(own)
    assert "Följa AB" in said
    assert "1 februari – 31 december 2026" in said.replace("\N{NO-BREAK SPACE}", " ")
    other = proxy(own, Extra(provider_id="u2", day=date(2026, 4, 1)))
    assert "Norra" in other
    assert "från den 1 april 2026 tills den återkallas" in other


def test_a_provider_without_companions_that_is_silent_for_a_year_is_told_of() -> None:
    own = ledger(
        hours(valid_from="2024-01-01"),
        outing("2024-12-10T10:00", "12:00", companion_ids=(), provider_id="u1"),
        companions=(),
    )
    view, formats = read(own, ON, {}, "p1", me=False), Formats(catalog("sv"))
    rows = todo(view, formats, Rows(view, formats, Labels(formats.tr)))
    assert [row.key for row in rows if row.key.startswith("contacts")] == ["contacts u1"]
