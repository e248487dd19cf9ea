"""An invented autumn to report on, and reports made from it."""

import io
from datetime import UTC, date, datetime, timedelta

from PIL import Image

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.rules import CategoryRule
from ledsagapp.domain.model.vocabulary import Category, Service, Status
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.statements.statement import expense_statement, time_statement
from ledsagapp.domain.values import replace
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.expense import ReceiptSources, expense_report
from ledsagapp.reports.documents.time import time_report
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.pdf.write import write_pdf
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.ledgers import ELSA, adjustment, costs, expense, hours, ledger, outing

MADE = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
YEARLY = (
    *(ReportKind.DOSSIER, ReportKind.STATISTICS),
    *(ReportKind.MONEY, ReportKind.EVERYBODY),
)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
AUTUMN = (date(2026, 10, 1), date(2026, 11, 30))
COMPANIONS = (
    Companion("c1", "Łukasz Wiśniewski", "u1"),
    Companion("c2", "Şermîn Aydoğan", "u1"),
    Companion("c3", "Nguyễn Thị Minh Khai", "u1"),
    Companion("c4", "محمد علی", "u1"),
)
DECISION = hours(
    valid_to="2026-12-31",
    service=Service.LEDSAGNING,
    law="SoL",
    section="11 kap. 1 §",
    case_number="SN 2025/1234",
    authority="Ängsbackens stadsdelsnämnd",
    decided_on=date(2025, 12, 10),
    goals=("Komma ut en gång i veckan", "Träffa vänner"),
)
ALLOWANCE = costs(
    valid_to="2026-12-31",
    categories=(
        (Category.MEAL, CategoryRule(cap=9400)),
        (Category.TRAVEL, CategoryRule(eligible=False)),
    ),
)


def autumn() -> Ledger:
    """October with one outing, November with most of what can happen."""
    went = Status.DONE
    outings = (
        outing("2026-10-03T13:00", "18:00", "o0", activity="Utflykt till Sigtuna", note="Hemligt"),
        outing("2026-11-03T13:00", "15:30", "o1", activity="Promenad", companion_ids=("c1",)),
        outing(
            "2026-11-06T18:00",
            "21:00",
            "o2",
            activity="Bio",
            place="Rigoletto",
            companion_ids=("c2",),
            provider_id="u1",
        ),
        outing("2026-11-10T12:00", "14:00", "o3", activity="Bio", companion_ids=("c3",)),
        outing("2026-11-14T22:00", "2026-11-15T00:30", "o4", went, companion_ids=("c4",)),
        outing("2026-11-17T13:00", "15:00", "o5", Status.CANCELLED_LATE, reason="Sjukdom"),
        outing(
            "2026-11-21T13:00", "15:00", "o6", Status.CANCELLED_BY_PROVIDER, reason="Personalbrist"
        ),
        outing("2026-11-24T13:00", "15:00", "o7", Status.CANCELLED_IN_TIME),
        outing("2026-11-28T13:00", "15:00", "o8", Status.PLANNED, activity="Museum"),
    )
    spent = (
        expense(
            "2026-11-06",
            120,
            Category.TICKET,
            "e1",
            text="Biobiljett",
            outing_id="o2",
            receipts=(Receipt("bio.jpg", "image/jpeg", "a" * 64),),
        ),
        expense(
            "2026-11-10",
            135,
            Category.MEAL,
            "e2",
            text="Lunch",
            outing_id="o3",
            receipts=(Receipt("lunch.pdf", "application/pdf", "b" * 64),),
        ),
        expense("2026-11-14", 39, Category.TRAVEL, "e3"),
        expense("2026-11-21", 62, Category.COFFEE, "e4", receipts=(_receipt("c"),)),
        expense("2026-11-22", 48, Category.COFFEE, "e5", receipts=(_receipt("d"),)),
    )
    used_before = adjustment("2026-10-01", 60)
    return ledger(DECISION, ALLOWANCE, *outings, *spent, used_before, companions=COMPANIONS)


def _receipt(letter: str) -> Receipt:
    return Receipt("kvitto", "image/heic", letter * 64)


def picture(width: int = 300, height: int = 500, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, kind)
    return out.getvalue()


def sources() -> ReceiptSources:
    """One receipt of a page, one of two, one that cannot be drawn; the fourth has not come."""
    one, two = picture(), picture(700, 400, "PNG", "RGBA")
    pictures = {"a" * 64: (one,), "b" * 64: (one, two), "d" * 64: ()}
    return ReceiptSources(COMPANIONS, pictures)


def times(
    language: str = "sv",
    book: Ledger | None = None,
    days: tuple[date, date] = NOVEMBER,
    options: ReportOptions | None = None,
) -> Report:
    """A time report as of the period's last day."""
    statement = time_statement(book or autumn(), "p1", *days, days[1], {})
    tr = catalog(language)
    return time_report(statement, options or ReportOptions(), tr, Formats(tr))


def expenses(
    language: str = "sv",
    book: Ledger | None = None,
    days: tuple[date, date] = NOVEMBER,
    options: ReportOptions | None = None,
) -> Report:
    """An expense report as of the period's last day."""
    told = book or autumn()
    statement = expense_statement(told, "p1", *days, days[1], {})
    tr = catalog(language)
    known = replace(sources(), providers=told.providers)
    return expense_report(statement, known, options or ReportOptions(), tr, Formats(tr))


def many_outings(count: int, hours_apart: int = 26, first: str = "2026-01-01T09:30") -> Ledger:
    """A ledger with so many outings of two hours, long and short texts mixed."""
    what = ("Promenad", "Simhallen och fika efteråt", "Bio", "Besök hos en god vän i Hälsingland")
    begin = datetime.fromisoformat(first)
    starts = [begin + timedelta(hours=hours_apart * number) for number in range(count)]
    outings = (
        outing(
            start.isoformat()[:16],
            (start + timedelta(hours=2)).isoformat()[:16],
            f"o{number:05}",
            companion_ids=(COMPANIONS[number % 4].id,),
            activity=what[number % len(what)],
        )
        for number, start in enumerate(starts)
    )
    return ledger(hours(valid_from="2020-01-01"), *outings, companions=COMPANIONS)


def with_name(book: Ledger, name: str) -> Ledger:
    """The same ledger of somebody else."""
    return replace(book, people=(Person(ELSA.id, name),))


def pdf(report: Report, language: str = "sv", *, large: bool = False) -> bytes:
    """The report as the bytes of a PDF."""
    out = io.BytesIO()
    write_pdf(report, out, language=language, created=MADE, tr=catalog(language), large=large)
    return out.getvalue()


def report_of(
    kind: ReportKind,
    language: str = "sv",
    options: ReportOptions | None = None,
    extra: Extra | None = None,
    book: Ledger | None = None,
) -> Report:
    """Any report of the autumn, as of 25 November."""
    view = read(book or autumn(), date(2026, 11, 25), {}, "p1", me=False)
    year = Period(date(2026, 1, 1), date(2026, 12, 31), "")
    period = year if kind in YEARLY else Period(*NOVEMBER, "")
    chosen = options or ReportOptions()
    if kind is ReportKind.COMPANION and extra is None:
        extra = Extra(companion_id="c1")
    report = build_report(
        view, ReportRequest(kind, period, language, chosen, extra=extra or Extra()), {}, {}
    )
    assert report is not None
    return report
