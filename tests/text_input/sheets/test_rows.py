"""Messy sheets as families keep them: clear rows are right, and nothing unsure is called clear."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.text_input.sheets.cells import Raw
from ledsagapp.text_input.sheets.row import SheetRow, SheetRowState
from ledsagapp.text_input.sheets.rows import read_sheet

TODAY = date(2026, 11, 29)
HEADINGS: list[Raw] = ["Datum", "Från", "Till", "Timmar", "Ledsagare", "Aktivitet", "Kr"]


def read(*rows: list[Raw], name: str = "Blad1", **more: object) -> dict[int, SheetRow]:
    """The rows of a sheet by their physical number."""
    found = read_sheet(name, rows, TODAY, "sv", **more)  # type: ignore[arg-type]
    return {one.number: one for one in found.rows}


def one_row(*cells: Raw, headings: list[Raw] | None = None) -> SheetRow:
    return read(headings or HEADINGS, list(cells))[2]


@pytest.mark.parametrize(
    ("cells", "start", "end", "minutes"),
    [
        ((time(13, 0), time(16, 30)), 780, 990, 210),
        ((13 / 24, 16.5 / 24), 780, 990, 210),
        (("13", "16.30"), 780, 990, 210),
        (("kl 13", "kl 16:30"), 780, 990, 210),
        ((9.0, 11.0), 540, 660, 120),
        ((datetime(1899, 12, 30, 9, 0), datetime(1899, 12, 30, 10, 30)), 540, 630, 90),
        ((timedelta(hours=9), timedelta(hours=10)), 540, 600, 60),
        ((time(22, 0), time(1, 0)), 1320, 1500, 180),
    ],
)
def test_times_are_read_in_every_form_a_sheet_keeps_them(
    cells: tuple[Raw, Raw], start: int, end: int, minutes: int
) -> None:
    row = one_row(date(2026, 11, 3), *cells, None, "Anna", "bio", None)
    assert (row.state, row.start, row.end, row.minutes) == (
        SheetRowState.CLEAR,
        start,
        end,
        minutes,
    )


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 11, 3), "2026-11-03"),
        (datetime(2026, 11, 3, 0, 0), "2026-11-03"),
        (46329.0, "2026-11-03"),
        ("3/11", "2026-11-03"),
        ("3.11.2026", "2026-11-03"),
        ("26-11-03", "2026-11-03"),
        ("20261103", "2026-11-03"),
        ("tis 3 nov", "2026-11-03"),
        ("24/12", "2025-12-24"),
    ],
)
def test_days_are_read_in_every_form_and_lie_in_the_past(cell: Raw, day: str) -> None:
    row = one_row(cell, "9", "10", None, "Anna", "bio", None)
    assert row.day is not None
    assert (row.state, row.day.isoformat()) == (SheetRowState.CLEAR, day)


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (("lör 3/11", "9", "10", None, "Anna", "", None), "day_not_read"),
        (("31/11", "9", "10", None, "Anna", "", None), "day_not_read"),
        ((date(2026, 11, 3), "9", None, None, "Anna", "", None), "no_end"),
        ((date(2026, 11, 3), None, "10", None, "Anna", "", None), "no_start"),
        ((date(2026, 11, 3), 13.3, 14.0, None, "Anna", "", None), "time_not_read"),
        ((date(2026, 11, 3), "9", "10", 2.0, "Anna", "", None), "hours_differ"),
        ((date(2026, 11, 3), "13", "12", None, "Anna", "", None), "ends_before_start"),
        ((date(2026, 11, 3), "9", "10", None, "Anna", "", "1 2 3"), "amount_not_read"),
        ((date(2026, 11, 3), "9", "10", None, "Anna", "", 16145.0), "large_amount"),
        ((date(2026, 11, 3), "9", "10", None, "Anna", "inställd", None), "called_off"),
        ((date(2027, 1, 3), "9", "10", None, "Anna", "", None), "not_yet"),
        ((date(2026, 3, 29), "2.15", "2.45", None, "Anna", "", None), "no_such_time"),
        ((None, "9", "10", None, "Anna", "", None), "no_day"),
        ((date(2026, 11, 3), None, None, None, "Anna", "bio", None), "nothing_to_take"),
    ],
)
def test_what_is_odd_is_unsure_and_says_why(cells: tuple[Raw, ...], why: str) -> None:
    row = one_row(*cells)
    assert (row.state, row.why) == (SheetRowState.UNSURE, why)


def test_the_hour_the_clock_skips_or_repeats_is_real() -> None:
    rows = read(
        HEADINGS,
        [date(2026, 3, 29), "1", "4", None, "Anna", "", None],
        [date(2026, 10, 25), "1", "4", None, "Anna", "", None],
    )
    assert [rows[2].minutes, rows[3].minutes] == [120, 240]


def test_times_lengths_amounts_and_names_in_one_row() -> None:
    row = one_row("3/11", "13-16.30", "anna + karim", "bio", "145:-", headings=[
        "Datum", "Tid", "Ledsagare", "Vad", "Belopp (kr)"
    ])  # fmt: skip
    assert (row.kind, row.minutes, row.amount) == ("both", 210, 14500)
    assert (row.companions, row.activity) == (("anna", "karim"), "bio")


def test_months_between_rows_give_the_days_their_month_and_are_headings() -> None:
    rows = read(
        ["Brukare:", "Maj Ek", None],
        ["År", 2025, None],
        ["Dag", "Tid", "Vad"],
        ["oktober", None, None],
        [3.0, "13-15", "bad"],
        ["November 2025", None, None],
        [2.0, "9-10", "promenad"],
    )
    assert [rows[n].state for n in (1, 2, 3, 4, 6)] == [SheetRowState.HEADING] * 5
    assert [str(rows[n].day) for n in (5, 7)] == ["2025-10-03", "2025-11-02"]
    assert {rows[5].person, rows[7].person} == {"Maj Ek"}


def test_a_merged_day_holds_for_its_rows_and_a_blank_one_is_asked_about() -> None:
    rows = read(
        ["Datum", "Tid", "Vad"],
        [date(2026, 11, 5), "9-10", "bad"],
        [date(2026, 11, 5), "14-15", "fika"],
        [None, "16-17", "kort"],
        merged=frozenset({(2, 0)}),
    )
    assert [rows[n].state for n in (2, 3, 4)] == [
        SheetRowState.CLEAR,
        SheetRowState.CLEAR,
        SheetRowState.UNSURE,
    ]
    assert rows[4].day == date(2026, 11, 5)


def test_a_sum_merged_over_rows_is_taken_once() -> None:
    rows = read(
        ["Datum", "Tid", "Vad", "Kr"],
        [date(2026, 11, 5), "9-10", "bad", 120.0],
        [date(2026, 11, 6), "14-15", "fika", 120.0],
        merged=frozenset({(2, 3)}),
    )
    assert [(rows[n].amount, rows[n].minutes, rows[n].state) for n in (2, 3)] == [
        (12000, 60, SheetRowState.CLEAR),
        (None, 60, SheetRowState.CLEAR),
    ]


@pytest.mark.parametrize("word", ["Summa", "Totalt", "summa timmar:", "S:a", ""])
def test_sums_are_never_taken_for_entries(word: str) -> None:
    rows = read(
        HEADINGS,
        [date(2026, 11, 3), "9", "10", 1.0, "Anna", "bad", 50.0],
        [date(2026, 11, 4), "9", "11", 2.0, "Anna", "bad", 45.5],
        [word or None, None, None, 3.0, None, None, 95.5],
    )
    assert rows[4].state is SheetRowState.SUM


def test_the_same_twice_is_asked_about_and_two_people_at_once_are_not() -> None:
    headings: list[Raw] = ["Datum", "Tid", "Person", "Ledsagare"]
    rows = read(
        headings,
        ["3/11", "13-15", "Maj", "Anna"],
        ["3/11", "13.30-15.15", "Maj", "Anna"],
        ["3/11", "13-15", "Ture", "Karim"],
    )
    assert [rows[n].state for n in (2, 3, 4)] == [
        SheetRowState.CLEAR,
        SheetRowState.DOUBLE,
        SheetRowState.CLEAR,
    ]


def test_hours_alone_are_a_length_also_as_parts_of_a_day() -> None:
    headings: list[Raw] = ["Datum", "Antal timmar"]
    plain = read(headings, ["3/11", 3.5], ["4/11", "1 h 15 min"], ["5/11", 0.5])
    assert [plain[n].minutes for n in (2, 3, 4)] == [210, 75, 30]
    assert plain[2].start is None
    parts = read(headings, ["3/11", 3.5 / 24], ["4/11", 1.25 / 24])
    assert [parts[n].minutes for n in (2, 3)] == [210, 75]


def test_a_sum_beside_times_holds_hours_where_its_numbers_are_the_lengths() -> None:
    rows = read(
        ["Datum", "Från", "Till", "Summa"], ["3/11", "9", "11", 2.0], ["4/11", "9", "10", 1.0]
    )
    assert [(rows[n].minutes, rows[n].amount) for n in (2, 3)] == [(120, None), (60, None)]


def test_words_without_columns_are_read_as_own_words() -> None:
    rows = read(["17 nov 13-16.30 bio med Anna 145 kr"], ["vet inte"], ["Bio 3 145 kr"])
    assert rows[1].state is SheetRowState.CLEAR
    assert (rows[1].minutes, rows[1].amount, rows[1].companions) == (210, 14500, ("Anna",))
    assert SheetRowState.CLEAR not in {rows[2].state, rows[3].state}


def test_a_sheet_without_headings_is_known_by_what_stands_in_it() -> None:
    rows = read(
        [date(2026, 11, 3), "13-15", "Anna"],
        [date(2026, 11, 4), "9-10", "Anna"],
        [date(2026, 11, 5), "9-11", "Anna"],
    )
    assert [rows[n].minutes for n in (1, 2, 3)] == [120, 60, 120]


cells: st.SearchStrategy[Raw] = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.floats(allow_nan=True),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(min_value=timedelta(days=-2), max_value=timedelta(days=40)),
    st.sampled_from(["Datum", "Tid", "Summa", "Timmar", "november", "13-16", "145 kr", "3/11"]),
)


@given(st.lists(st.lists(cells, max_size=6), max_size=12))
def test_any_sheet_is_read_without_a_fault_and_clear_rows_are_whole(rows: list[list[Raw]]) -> None:
    for row in read(*rows).values():
        if row.state is SheetRowState.CLEAR:
            assert row.day is not None
            assert date(1990, 1, 1) <= row.day <= TODAY
            assert (row.minutes or 0) > 0 or (row.amount or 0) > 0
