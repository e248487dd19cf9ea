"""No line end in a window parts a number from its unit, or a day from its month."""

import re
from datetime import date, timedelta

import pytest

from ledsagapp import resources
from ledsagapp.domain.ordering import search_key
from ledsagapp.i18n import FOLDER, catalog
from ledsagapp.languages import LANGUAGES
from ledsagapp.text_files import entries
from ledsagapp.text_input.days import read_date
from ledsagapp.text_input.vocabulary import en, fi, sv
from ledsagapp.text_input.vocabulary.words import forms_of
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.line_breaks import UnbrokenCatalog, hold_numbers, hold_together

WIDE = "\N{NO-BREAK SPACE}"
VOCABULARIES = {"sv": sv.VOCABULARY, "en": en.VOCABULARY, "fi": fi.VOCABULARY}


def texts(language: str) -> set[str]:
    """Every text of a catalogue in each of its forms; of English also the source."""
    source = resources.path(FOLDER, f"ledsagapp_{language}.po").read_text("utf-8")
    pairs = [pair for pair in entries(source) if pair[0]]
    every = {form for _key, forms in pairs for form in forms.split("\0")}
    if language == "en":
        swedish = resources.path(FOLDER, "ledsagapp_sv.po").read_text("utf-8")
        keys = (key.rpartition("\4")[2] for key, _forms in entries(swedish) if key)
        every |= {part for key in keys for part in key.split("\0")}
    return every


def parted(text: str, language: str) -> list[str]:
    """Where a number, or what one is put in for, is followed by a plain space and a unit."""
    known, forms = VOCABULARIES[language], forms_of(language)
    units = {*known.hours, *known.minutes, *known.money, "%", "kronor", "kr"}
    units |= {*forms.months, *forms.months_in, *forms.months_of, *forms.months_on}
    pairs = re.findall(r"[\d}]\.? ([^\s,.;:()?!/·]+)", text)
    return [word for word in pairs if word in units]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_no_text_of_a_window_a_line_end_parts_an_amount_a_length_or_a_date(
    language: str,
) -> None:
    every = texts(language)
    assert len(every) > 500
    found = {one: parted(hold_together(one, language), language) for one in every}
    assert {one: told for one, told in found.items() if told} == {}


def test_the_figures_put_in_are_held_with_the_unit_that_stands_in_the_text() -> None:
    tr = UnbrokenCatalog(catalog("sv"))
    assert tr("%n minute(s)", "", 3) == f"3{WIDE}minuter"
    assert hold_together("Till exempel: i går 13–16.30 bio med Anna 145 kr", "sv") == (
        f"Till exempel: i går 13–16.30 bio med Anna 145{WIDE}kr"
    )
    assert hold_together("den 1 april, klockan {time}", "sv") == (
        f"den 1{WIDE}april, klockan{WIDE}{{time}}"
    )
    assert hold_together("1. huhtikuuta", "fi") == f"1.{WIDE}huhtikuuta"
    assert hold_together("15 utflykter och 3 karameller", "sv") == "15 utflykter och 3 karameller"


def test_reports_and_terminals_have_the_texts_as_they_stand() -> None:
    assert catalog("sv")("%n minute(s)", "", 3) == "3 minuter"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_end_parts_a_day_that_is_made_from_its_month(language: str) -> None:
    formats = Formats(catalog(language))
    for number in range(366):
        day = date(2028, 1, 1) + timedelta(days=number)
        kinds = formats.day_month, formats.long_date, formats.spoken_day, formats.short_day
        span = formats.range(day.replace(day=1), day)
        for text in (span, f"({formats.full_date(day)})", *(kind(day) for kind in kinds)):
            assert parted(hold_numbers(text), language) == []
            assert hold_numbers(text).replace(WIDE, " ") == text
        assert WIDE in hold_numbers(formats.day_month(day))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_as_a_window_shows_it_is_understood_where_it_is_pasted(language: str) -> None:
    formats = Formats(catalog(language))
    for number in range(0, 366, 7):
        day = date(2026, 1, 1) + timedelta(days=number)
        shown = hold_numbers(formats.full_date(day))
        assert read_date(shown, date(2026, 11, 22), language) == day
        assert search_key(shown) == search_key(formats.full_date(day))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_stays_on_the_line_of_what_is_counted(language: str) -> None:
    counted = catalog(language)("%n outing(s) chosen.", "", 15)
    assert f"15{WIDE}" in hold_numbers(counted)


def test_a_number_that_ends_a_sentence_may_end_a_line() -> None:
    assert hold_numbers("Allt gäller till 2027. Sedan inget.") == (
        "Allt gäller till 2027. Sedan inget."
    )
