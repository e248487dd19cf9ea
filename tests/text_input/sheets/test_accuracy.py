"""Sheets as families keep them, their truth known: nearly all is read, no wrong row is ticked."""

import random
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any, NamedTuple

from ledsagapp.text_input.sheets.cells import Raw
from ledsagapp.text_input.sheets.row import SheetRowState
from ledsagapp.text_input.sheets.rows import read_sheet

TODAY = date(2026, 11, 29)
SHEETS, ROWS = 60, 25
Forms = dict[str, Callable[[Any], Raw]]
MONTHS = ("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec")
FULL_MONTHS = (
    *("Januari", "Februari", "Mars", "April", "Maj", "Juni"),
    *("Juli", "Augusti", "September", "Oktober", "November", "December"),
)
DAYS: Forms = {
    "iso": lambda day: day.isoformat(),
    "real": lambda day: day,
    "number": lambda day: float((day - date(1899, 12, 30)).days),
    "slash": lambda day: f"{day.day}/{day.month} {day.year}",
    "short": lambda day: f"{day.day}/{day.month}",
    "words": lambda day: f"{day.day} {MONTHS[day.month - 1]}",
}
CLOCKS: Forms = {
    "dot": lambda minute: f"{minute // 60:02}.{minute % 60:02}",
    "colon": lambda minute: f"{minute // 60}:{minute % 60:02}",
    "real": lambda minute: time(minute // 60, minute % 60),
    "fraction": lambda minute: minute / 1440,
}
AMOUNTS: Forms = {
    "number": lambda ore: ore / 100,
    "kr": lambda ore: f"{ore // 100} kr" if ore % 100 == 0 else f"{ore // 100},{ore % 100:02} kr",
    "dash": lambda ore: f"{ore // 100}:-" if ore % 100 == 0 else f"{ore // 100},{ore % 100:02}",
}


class Truth(NamedTuple):
    """What a row tells of."""

    day: date
    start: int
    end: int
    amount: int | None


def a_sheet(chance: random.Random) -> tuple[list[list[Raw]], dict[int, Truth]]:
    """The rows of one family's sheet, and by number what each entry's row tells of."""
    day_of, clock, ore = (chance.choice([*forms.values()]) for forms in (DAYS, CLOCKS, AMOUNTS))
    span, headings = chance.random() < 0.4, chance.random() < 0.5
    first = ["Datum", "Tid"] if span else ["Datum", "Start", "Slut"]
    rows: list[list[Raw]] = [[*first, "Ledsagare", "Vad vi gjorde", "Utlägg"]]
    truth: dict[int, Truth] = {}
    day, month, total = date(2026, 1, 4), 0, 0
    for _ in range(ROWS):
        day += timedelta(days=chance.randrange(2, 12))
        if headings and day.month != month:
            month = day.month
            rows.append([f"{FULL_MONTHS[month - 1]} 2026"])
        start = chance.randrange(8, 18) * 60 + chance.choice((0, 15, 30, 45))
        end = start + chance.choice((60, 90, 150, 210))
        amount = chance.choice((None, 4500, 14550, 9000))
        total += amount or 0
        times: list[Any] = [day_of(day)]
        if span:
            texts = [CLOCKS["dot"](one) for one in (start, end)]
            times.append(f"{texts[0]}-{texts[1]}")
        else:
            times += [clock(start), clock(end)]
        who = chance.choice(("anna", "Anna + Karim", "Åsa Öberg"))
        cost = None if amount is None else ore(amount)
        rows.append([*times, who, chance.choice(("bio", "fika, bad", "promenad")), cost])
        truth[len(rows)] = Truth(day, start, end, amount)
        if chance.random() < 0.06:  # a slip: an end before its start, an hour that is none
            wrong = "25.61-26" if span else "x"
            rows.append([times[0], wrong, *([None] if not span else []), who, "?", None])
    rows.append(["Summa", *([None] * (len(rows[0]) - 2)), total / 100])
    return rows, truth


def test_nineteen_rows_in_twenty_are_read_and_no_wrong_one_is_ticked() -> None:
    right = total = 0
    for seed in range(SHEETS):
        rows, truth = a_sheet(random.Random(seed))  # noqa: S311 - no secret
        total += len(truth)
        for row in read_sheet("Blad1", rows, TODAY, "sv").rows:
            if row.state is not SheetRowState.CLEAR:
                continue
            assert row.day is not None
            read = Truth(row.day, row.start or 0, row.end or 0, row.amount)
            assert read == truth.get(row.number), (seed, row)
            right += 1
    assert right >= 0.95 * total, f"{right} of {total}"
