"""Rows of a kept sheet in sentences: what each is read as, and why one is unsure."""

from collections.abc import Mapping, Sequence

from ledsagapp.i18n import Catalog
from ledsagapp.text_input.sheets.row import SheetRow, SheetRowState
from ledsagapp.wording.common.formats import Formats


def sheet_row_why(why: str, tr: Catalog) -> str:
    """What makes a row unsure, in a sentence; "" for nothing."""
    return {
        "": "",
        "no_day": tr("It has no day of its own."),
        "day_not_read": tr("The day cannot be read, or is another weekday."),
        "no_start": tr("There is an end and no start."),
        "no_end": tr("There is a start and no end."),
        "time_not_read": tr("The time cannot be read."),
        "length_not_read": tr("The hours cannot be read."),
        "amount_not_read": tr("The amount cannot be read."),
        "hours_differ": tr("The hours are not those between start and end."),
        "ends_before_start": tr("It ends before it begins."),
        "no_such_time": tr("The clock skips that time on that day."),
        "nothing_to_take": tr("There is neither time nor amount."),
        "not_understood": tr("Not all of it is understood."),
        "long_ago": tr("It lies very long ago."),
        "not_yet": tr("The day has not come yet."),
        "too_long": tr("It is longer than a day."),
        "large_amount": tr("The amount is large."),
        "called_off": tr("It seems to have been called off."),
        "like_another_row": tr("Another row seems to tell of the same."),
        "like_an_entry": tr("The book seems to hold it already."),
    }[why]


def sheet_row_line(row: SheetRow, sheet: str, formats: Formats) -> str:
    """One row as a sentence; "" for headings, which say nothing of an entry."""
    tr = formats.tr
    if row.state is SheetRowState.HEADING:
        return ""
    where = tr("Row {number}").format(number=row.number)
    if sheet:
        where = tr("{sheet}, row {number}").format(sheet=sheet, number=row.number)
    if row.state is SheetRowState.SUM:
        return tr("{where}: looks like a sum, not taken in").format(where=where)
    state = {
        SheetRowState.CLEAR: tr("clear"),
        SheetRowState.UNSURE: tr("unsure"),
        SheetRowState.DOUBLE: tr("perhaps double"),
    }[row.state]
    text = tr("{where}: {what} – {state}").format(
        where=where, what=row_words(row, formats), state=state
    )
    why = sheet_row_why(row.why, tr)
    return f"{text}. {why}" if why else text


def row_words(row: SheetRow, formats: Formats) -> str:
    """What a row says: "tisdag 3 november 13.00–16.30, bio, Anna, 145 kr"."""
    tr = formats.tr
    parts = [formats.full_date(row.day) if row.day else tr("no day")]
    if row.start is not None and row.end is not None:
        end = formats.clock(row.end % (24 * 60))
        parts[0] += f" {formats.clock(row.start)}\N{EN DASH}{end}"
    elif row.minutes is not None:
        parts.append(formats.hours(row.minutes))
    if row.activity:
        parts.append(row.activity)
    if row.companions:
        parts.append(formats.series(row.companions))
    if row.person:
        parts.append(tr("for {name}").format(name=row.person))
    if row.amount is not None:
        parts.append(formats.kr(row.amount))
    return ", ".join(parts)


def taken_lines(outings: int, expenses: int, companions: tuple[str, ...], tr: Catalog) -> list[str]:
    """What came of taking rows in, a sentence a line."""
    lines = [
        tr("Taken in: {outings}, {expenses}.").format(
            outings=tr("%n outing(s)", "", outings), expenses=tr("%n expense(s)", "", expenses)
        )
    ]
    if companions:
        names = ", ".join(companions)
        lines.append(tr("New companions: {names}.").format(names=names))
    return lines


def sheet_sum_sentence(
    taken: int, left: Mapping[SheetRowState, int], strangers: int, names: Sequence[str], tr: Catalog
) -> str:
    """What becomes of a sheet: how many rows are taken in, which are left, who is new.

    ``strangers`` are clear rows of people who are not in the book.
    """
    parts = [tr("%n row(s) will be taken in.", "", taken)]
    kinds = (
        (SheetRowState.CLEAR, tr("%n clear", "", left.get(SheetRowState.CLEAR, 0))),
        (SheetRowState.UNSURE, tr("%n unsure", "", left.get(SheetRowState.UNSURE, 0))),
        (SheetRowState.DOUBLE, tr("%n perhaps double", "", left.get(SheetRowState.DOUBLE, 0))),
        (SheetRowState.SUM, tr("%n like a sum", "", left.get(SheetRowState.SUM, 0))),
    )
    told = [text for state, text in kinds if left.get(state)]
    if told:
        parts.append(tr("Left: {rows}.").format(rows=", ".join(told)))
    if strangers:
        parts.append(tr("%n of them is about somebody who is not in the book.", "", strangers))
    if names:
        parts.append(tr("New companions: {names}.").format(names=", ".join(names)))
    return " ".join(parts)
