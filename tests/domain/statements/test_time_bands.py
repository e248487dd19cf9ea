"""Performed time by the clock: each minute in one band, the weekend before the rest."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp import resources
from ledsagapp.domain.model.time_bands import BandKind, TimeBand, band_at
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read as read_document
from ledsagapp.exchange.presets.preset_files import read_preset, read_presets
from ledsagapp.exchange.presets.preset_toml import toml_of
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.text_input.band_words import read_band
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report

PRESETS = read_presets(resources.path("rules"))
MONTH = Period(date(2026, 11, 1), date(2026, 11, 30), "")
DECISION = {"id": "d1", "person_id": "p1", "kind": "hours", "valid_from": "2026-01-01"}


def invoice_of(spans: list[tuple[str, str]], rules: Any = "sollentuna") -> str:
    outings = [
        {"id": f"o{n}", "person_id": "p1", "companion_ids": [], "start": a, "end": b}
        | {"status": "done"}
        for n, (a, b) in enumerate(spans)
    ]
    document = {"format": "ledsag-ledger", "version": 1, "people": [{"id": "p1", "name": "Elsa"}]}
    lists: dict[str, Any] = {"providers": [], "companions": [], "expenses": [], "adjustments": []}
    decision = DECISION | {"valid_to": None, "monthly": 6000, "total": None, "rules": rules}
    lists |= {"decisions": [decision], "outings": outings}
    ledger = read_document(json.dumps(document | lists).encode(), PRESETS).ledger
    view = read(ledger, MONTH.last, PRESETS, "p1", me=False)
    wanted = ReportRequest(ReportKind.INVOICE, MONTH, "sv", ReportOptions())
    report = build_report(view, wanted, PRESETS, {})
    assert report is not None
    return plain_text(report).replace("\N{NO-BREAK SPACE}", " ")


def test_the_invoice_has_the_hours_and_the_sum_of_each_band() -> None:
    # Friday evening runs into the weekend, Tuesday over midnight into the night.
    said = invoice_of(
        [
            ("2026-11-06T18:00", "2026-11-06T20:30"),
            ("2026-11-10T22:00", "2026-11-11T00:30"),
            ("2026-11-12T13:00", "2026-11-12T15:00"),
        ]
    )
    rows = [line for line in said.splitlines() if "An hour" in line or "Per timme" in line]
    assert [line.partition(". Per timme")[0] for line in rows] == [
        "November 2026. Klockslag: Dag, 07.00–19.00. Utfört: 3 timmar",
        "November 2026. Klockslag: Kväll, 19.00–23.00. Utfört: 1 timme",
        "November 2026. Klockslag: Natt, 23.00–07.00. Utfört: 1 timme 30 minuter",
        "November 2026. Klockslag: Helg, fredag 19.00–måndag 07.00. Utfört: 1 timme 30 minuter",
    ]
    assert "Summa. Utfört: 7 timmar. Belopp: 2 601,50 kronor." in said


def test_without_bands_in_the_rules_the_invoice_has_none() -> None:
    said = invoice_of([("2026-11-06T18:00", "2026-11-06T20:30")], rules="stockholm-2025")
    assert "Klockslag" not in said


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 28 * 24 * 60), st.integers(1, 2000), st.sampled_from(["exact", "begun_60"]))
def test_the_bands_always_add_up_to_what_was_performed(at: int, long: int, rounding: str) -> None:
    def text(minute: int) -> str:
        day, left = divmod(minute, 1440)
        on = date.fromordinal(date(2026, 11, 1).toordinal() + day)
        return f"{on}T{left // 60:02d}:{left % 60:02d}"

    rules = {"preset": "sollentuna", "rounding": rounding}
    said = invoice_of([(text(at), text(at + long))], rules=rules)
    performed = [line for line in said.splitlines() if line.startswith("November 2026. Utfört")]
    summed = [line for line in said.splitlines() if line.startswith("Summa. Utfört")]
    if performed:
        first = performed[0].partition("Utfört: ")[2].partition(" (")[0].partition(",")[0]
        assert summed[0].partition("Utfört: ")[2].startswith(first.partition(".")[0])


@pytest.mark.parametrize(
    ("kind", "text", "band"),
    [
        (BandKind.DAY, "07-19", (420, 1140)),
        (BandKind.NIGHT, "23.00–07", (1380, 420)),
        (BandKind.EVENING, "19 till 23", (1140, 1380)),
        (BandKind.WEEKEND, "fre 19 - mån 07", (4 * 1440 + 1140, 420)),
        (BandKind.DAY, "07", None),
        (BandKind.WEEKEND, "19-07", None),
    ],
)
def test_a_band_is_read_as_it_is_written(
    kind: BandKind, text: str, band: tuple[int, int] | None
) -> None:
    assert read_band(kind, text) == (None if band is None else TimeBand(kind, *band))


def test_the_weekend_goes_before_the_rest_and_a_file_gives_the_bands_back() -> None:
    bands = PRESETS["sollentuna"].bands
    found = band_at(bands, 5, 12 * 60)
    assert found is not None
    assert found.kind is BandKind.WEEKEND
    own = replace(PRESETS["sollentuna"], quotes=())
    assert read_preset(toml_of(own).encode(), "own.toml").bands == bands
