"""Papers for whoever acts for a person, for a provider and for an association."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from ledsagapp import resources
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person, Provider, Representative
from ledsagapp.domain.model.preset_parts import Fees
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Outcome, Policy, Role, Status
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.statements.association import association
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.csv import csv_text
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.ledgers import costs, expense, hours, ledger, outing

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31), "")
TODAY = date(2026, 12, 31)
KARIN = Representative(
    "Karin Ek", Role.GOD_MAN, date(2026, 1, 1), date(2026, 12, 31), "08-12 34 56"
)
OLLE = Representative("Olle Ström", Role.ADMINISTRATOR, last=date(2025, 12, 31))


def represented(*entries: object, **more: object) -> Ledger:
    person = Person("p1", "Elsa Lind", representatives=(KARIN, OLLE))
    return ledger(*entries, people=(person,), **more)  # type: ignore[arg-type]


def text(
    book: Ledger,
    kind: ReportKind,
    options: ReportOptions = ReportOptions(),  # noqa: B008 - a frozen value
    extra: Extra = Extra(),  # noqa: B008 - as above
    presets: Mapping[str, Preset] = MappingProxyType({}),
) -> str:
    view = read(book, TODAY, presets, "p1", me=False)
    report = build_report(view, ReportRequest(kind, YEAR, "sv", options, extra=extra), presets, {})
    assert report is not None
    return plain_text(report).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    "kind", [ReportKind.TIME, ReportKind.EXPENSES, ReportKind.APPEAL, ReportKind.MONEY]
)
def test_whoever_acts_on_the_day_signs_for_the_person(kind: ReportKind) -> None:
    book = represented(hours(outcome=Outcome.PARTLY, applied_monthly=1200), costs())
    said = text(book, kind)
    assert "God man för Elsa Lind: Karin Ek" in said
    assert "Olle" not in said
    assert "Den som har beslutet" not in said
    hidden = text(book, kind, ReportOptions(initials=True))
    assert "God man för E.L.: K.E." in hidden
    assert "Karin" not in hidden


def test_the_statement_of_money_sums_what_was_spent_paid_and_owed() -> None:
    paid: Expense = expense(
        "2026-02-01", 200, expense_id="e1", paid_on=date(2026, 3, 1), own_amount=5000
    )
    waiting = expense("2026-05-02", 150, expense_id="e2")
    refused = expense("2026-05-03", 100, expense_id="e3", refused_amount=10000)
    said = text(represented(costs(), paid, waiting, refused), ReportKind.MONEY)
    assert "Ledsagarens omkostnader blev 450 kronor. 200 kronor är utbetalt" in said
    assert "150 kronor återstår." in said
    assert "God man: Karin Ek, 1 januari – 31 december 2026, 08-12 34 56" in said
    assert "Personens egen del av utläggen: 50 kronor" in said
    assert "Maj 2026. Omkostnader: 250 kronor." in said


def test_the_statement_of_money_says_that_a_fee_by_income_is_not_in_it() -> None:
    fees = Fees(per_occasion=6200, by_income=True)
    by = Preset("by", (("sv", "By"),), "", "", Rules(policy=Policy.NO_CARRY), fees=fees)
    gone = outing("2026-03-02T10:00", "11:30")
    book = represented(hours(preset="by", law="SoL"), costs(), gone)
    said = text(book, ReportKind.MONEY, presets={"by": by})
    assert "Avgifter, uppskattade: 62 kronor" in said
    assert "Avgifter efter inkomst: inte medräknade, fråga kommunen" in said
    assert "efter inkomst" not in text(represented(hours(), costs(), gone), ReportKind.MONEY)


def test_the_letter_of_appeal_is_filled_in_from_the_decision() -> None:
    decision = hours(
        outcome=Outcome.PARTLY,
        applied_monthly=1200,
        decided_on=date(2026, 11, 20),
        received_on=date(2026, 12, 15),
        authority="Norra nämnden",
        case_number="SN 12/26",
        law="SoL",
        section="11 kap. 1 §",
    )
    said = text(represented(decision), ReportKind.APPEAL)
    assert "Jag överklagar beslutet från den 20 november 2026." in said
    assert "Jag vill ha 20 timmar i månaden, som jag ansökte om." in said
    assert "Beslutet ger: 12 timmar i månaden." in said
    assert "Till: Norra nämnden" in said
    assert "Ärendenummer: SN 12/26" in said
    assert "Det ska vara framme senast den 5 januari 2027." in said
    assert "Att fylla i" not in said


def test_a_refusal_is_what_is_appealed_where_there_are_several() -> None:
    granted = hours(decided_on=date(2026, 12, 1))
    refusal = costs(
        "k9", outcome=Outcome.REFUSED, applied_monthly=30000, decided_on=date(2026, 3, 1)
    )
    said = text(represented(granted, refusal), ReportKind.APPEAL)
    assert "beslutet från den 1 mars 2026" in said
    assert "Beslutet ger: Inget." in said


def test_the_provider_sees_a_row_a_month_with_what_to_invoice() -> None:
    book = ledger(
        hours(case_number="SN 1"),
        outing("2026-02-03T10:00", "12:00", "o1", provider_id="u2"),
        outing("2026-02-04T10:00", "11:30", "o2", Status.CANCELLED_LATE, provider_id="u2"),
        outing("2026-02-05T10:00", "11:00", "o3", Status.CANCELLED_IN_TIME, provider_id="u2"),
        outing("2026-02-06T10:00", "17:00", "o4", provider_id="u1"),
        providers=(
            Provider("u1", "Följa AB"),
            Provider("u2", "Norra Ledsagarna", organisation_number="556677-8899"),
        ),
    )
    said = text(book, ReportKind.INVOICE, extra=Extra(provider_id="u2"))
    assert (
        "Februari 2026. Utfört: 2 timmar, 1 utflykt. Sent avbokad: 1 timme 30 minuter, 1 utflykt. "
        "Avbokat: 1 timme, 1 utflykt. Att fakturera: 3 timmar 30 minuter."
    ) in said
    assert "Organisationsnummer: 556677-8899" in said
    assert "Attest, kommunen" in said
    assert "Följa" not in said


def everybody() -> Ledger:
    people = (Person("p1", "Elsa Lind"), Person("p2", "Nils Ek"), Person("p3", "Åsa Ö"))
    off = Status.CANCELLED_IN_TIME
    return ledger(
        hours("a", decided_on=date(2026, 1, 2)),
        hours("b", person_id="p2", outcome=Outcome.PARTLY, applied_monthly=1200),
        hours("c", person_id="p3", outcome=Outcome.REFUSED),
        outing("2026-02-03T10:00", "12:00", "o1", off, reason="Sjukdom: feber"),
        outing("2026-02-03T10:00", "13:00", "o2", off, reason="sjukdom", person_id="p2"),
        outing("2026-02-04T10:00", "11:00", "o3", off, person_id="p3"),
        people=people,
    )


def test_the_figures_over_everybody_name_nobody() -> None:
    found = association(everybody(), date(2026, 1, 1), date(2026, 12, 31))
    (hour,) = found.outcomes
    assert (hour.decisions, hour.people) == (3, 3)
    assert (hour.granted, hour.partly, hour.refused) == (1, 1, 1)
    assert hour.shares == (333, 333, 333)
    assert [(one.reason, one.outings, one.minutes) for one in found.lost] == [
        ("Sjukdom", 2, 300),
        ("", 1, 60),
    ]
    said = text(everybody(), ReportKind.EVERYBODY)
    assert "Ansökningar: 3. Beviljat: 1 (33,3 %)." in said
    assert not any(name in said for name in ("Elsa", "Nils", "Åsa"))


def test_municipalities_are_compared_on_paper_and_in_a_spreadsheet(
    tmp_path: Path,
) -> None:
    presets = RuleSets(resources.path("rules"), tmp_path)
    view = read(replace(everybody()), TODAY, presets, "p1", me=False)
    wanted = ReportRequest(ReportKind.MUNICIPALITIES, YEAR, "sv", ReportOptions())
    report = build_report(view, wanted, presets, {})
    assert report is not None
    said = plain_text(report).replace("\N{NO-BREAK SPACE}", " ")
    table = csv_text(report)
    fees = {"Bengtsfors": "37 kronor för varje påbörjad timme", "Tyresö": "62 kronor"}
    for name, fee in fees.items():
        assert name in said
        assert fee in said
        assert name in table
    assert "Ledsagarens omkostnader: Inget ersätts. Avgift: 37 kronor" in said
    assert "Avgift: Ingen avgift. Källa: Göteborgs Stad" in said
    assert "Skellefteå kommun: Information och manual" in said
