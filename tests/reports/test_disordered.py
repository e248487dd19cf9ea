"""Every report can be had of whatever a book may hold after a merge."""

from datetime import date

from hypothesis import HealthCheck, given, settings

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.snapshot import read
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.disorder import disordered

TODAY = date(2026, 6, 15)
DAYS = Period(date(2026, 4, 1), date(2026, 6, 30), "")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(disordered())
def test_every_report_is_built_of_what_was_written_apart(made: Ledger) -> None:
    view = read(made, TODAY, {}, "p1", me=True)
    for kind in ReportKind:
        wanted = ReportRequest(kind, DAYS, "sv", ReportOptions())
        assert build_report(view, wanted, {}, None) is not None
