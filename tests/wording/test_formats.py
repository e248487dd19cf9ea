"""Figures, days and times come out as people read them, and can be read in again."""

from datetime import date

import pytest

from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.ordering import search_key
from ledsagapp.i18n import catalog
from ledsagapp.text_input.read_values import read_amount, read_date, read_length
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.line_breaks import UnbrokenCatalog

SV, EN, FI = (Formats(catalog(language)) for language in ("sv", "en", "fi"))
WIDE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("minutes", "swedish", "english"),
    [
        (0, "0 timmar", "0 hours"),
        (60, "1 timme", "1 hour"),
        (61, "1 timme 1 minut", "1 hour 1 minute"),
        (750, "12 timmar 30 minuter", "12 hours 30 minutes"),
        (45, "45 minuter", "45 minutes"),
        (-90, "−1 timme 30 minuter", "−1 hour 30 minutes"),
    ],
)
def test_minutes_are_worded_as_hours(minutes: int, swedish: str, english: str) -> None:
    assert (SV.hours(minutes), EN.hours(minutes)) == (swedish, english)


@pytest.mark.parametrize(
    ("ore", "swedish", "english"),
    [
        (0, "0 kronor", "0 kronor"),
        (100, "1 krona", "1 krona"),
        (46500, "465 kronor", "465 kronor"),
        (1250, "12,50 kronor", "12.50 kronor"),
        (125000, f"1{WIDE}250 kronor", "1,250 kronor"),
        (-6500, "−65 kronor", "−65 kronor"),
    ],
)
def test_ore_are_worded_as_kronor(ore: int, swedish: str, english: str) -> None:
    assert (SV.kronor(ore), EN.kronor(ore)) == (swedish, english)


@pytest.mark.parametrize("minutes", [0, 1, 59, 60, 61, 615, 6000])
def test_what_the_form_writes_it_can_read_again(minutes: int) -> None:
    assert read_length(SV.hours(minutes)) == minutes
    assert read_length(EN.hours(minutes)) == minutes


def test_in_a_window_no_line_end_parts_a_number_from_its_unit() -> None:
    shown = Formats(UnbrokenCatalog(catalog("sv")))
    assert shown.hours(750) == f"12{WIDE}timmar 30{WIDE}minuter"
    assert shown.kronor(125050) == f"1{WIDE}250,50{WIDE}kronor"
    assert shown.counting(Currency.DKK).kronor(14500) == f"145{WIDE}danska{WIDE}kronor"
    assert shown.kr(14500) == SV.kr(14500) == f"145{WIDE}kr"


@pytest.mark.parametrize("language", ["sv", "en", "fi"])
@pytest.mark.parametrize("minutes", [1, 60, 615])
def test_what_a_window_shows_can_be_copied_into_a_field_and_searched_for(
    language: str, minutes: int
) -> None:
    shown = Formats(UnbrokenCatalog(catalog(language)))
    plain = Formats(catalog(language))
    assert read_length(shown.hours(minutes), language) == minutes
    assert read_amount(shown.kr(100 * minutes)) == 100 * minutes
    assert search_key(plain.hours(minutes)) in search_key(f"Bio {shown.hours(minutes)}.")


@pytest.mark.parametrize("ore", [0, 5, 50, 100, 12550, 123456789])
def test_an_amount_written_by_the_form_can_be_read_again(ore: int) -> None:
    assert read_amount(SV.amount(ore)) == ore


def test_days_and_spans_are_written_in_full() -> None:
    day = date(2026, 11, 17)
    assert SV.long_date(day) == "tisdag 17 november 2026"
    assert EN.long_date(day) == "Tuesday 17 November 2026"
    assert SV.range(date(2026, 10, 1), date(2026, 12, 31)) == "1 oktober – 31 december 2026"
    assert SV.range(date(2026, 11, 1), date(2027, 1, 31)) == "1 november 2026 – 31 januari 2027"
    assert SV.span("2026-11-17T13:00", "2026-11-17T16:30") == "13.00–16.30"
    assert SV.span("2026-11-17T22:00", "2026-11-18T01:00") == "22.00–01.00 (18 november)"
    assert SV.span_spoken("2026-11-17T13:00", "2026-11-17T16:30") == "13.00 till 16.30"


def test_figures_and_days_are_worded_in_finnish_and_can_be_read_again() -> None:
    day = date(2026, 11, 17)
    assert FI.long_date(day) == "tiistai 17. marraskuuta 2026"
    assert FI.month(day) == "marraskuu 2026"
    assert FI.weekday_short(day) == "ti"
    assert FI.time("2026-11-17T13:05") == "13.05"
    assert FI.amount(125050) == f"1{WIDE}250,50"
    assert read_date(FI.long_date(day), day) == day
    assert read_date(FI.day_month(day), day) == day
    for minutes in (0, 1, 60, 61, 615):
        assert read_length(FI.hours(minutes)) == minutes


SENTENCES = {
    "sv": (
        "Tisdag 17 november 2026 klockan 09.30 till 12.00: 2 timmar 30 minuter, 1 250,50 kronor, "
        "12,5 %. I november 2026. Månaden november 2026. Kort: 17 nov 2026."
    ),
    "en": (
        "Tuesday 17 November 2026 klockan 09:30 to 12:00: 2 hours 30 minutes, 1,250.50 kronor, "
        "12.5 %. In November 2026. Månaden November 2026. Kort: 17 Nov 2026."
    ),
    "fi": (
        "Tiistai 17. marraskuuta 2026 klockan 09.30–12.00: 2 tuntia 30 minuuttia, "
        "1 250,50 kruunua, 12,5 %. Marraskuussa 2026. Månaden marraskuun 2026. "
        "Kort: 17.11.2026."
    ),
}


@pytest.mark.parametrize("formats", [SV, EN, FI], ids=["sv", "en", "fi"])
def test_every_format_of_a_language_stands_in_a_sentence(formats: Formats) -> None:
    day = date(2026, 11, 17)
    span = formats.span_spoken("2026-11-17T09:30", "2026-11-17T12:00")
    parts = (
        f"{formats.sentence(formats.long_date(day))} klockan {span}: {formats.hours(150)}, "
        f"{formats.kronor(125050)}, {formats.percent(125)}. "
        f"{formats.sentence(f'{formats.month(day):in}')}. Månaden {formats.month(day):of}. "
        f"Kort: {formats.short_date(day)}."
    )
    assert parts.replace(WIDE, " ") == SENTENCES[formats.language]


def test_things_after_each_other_have_one_and() -> None:
    names = ("Anna", "Karim", "Kim")
    assert SV.series(names) == "Anna, Karim och Kim"
    assert EN.series(names[:2]) == "Anna and Karim"
    assert FI.series(names) == "Anna, Karim ja Kim"
    assert SV.series(()) == ""
