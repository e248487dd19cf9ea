"""The days and months of the calendar."""

from datetime import date, timedelta


def existing_day(year: int, month: int, day: int) -> date | None:
    """The day of those figures; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_month(day: date) -> date:
    """The first day of the month after a day's."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def month_span(day: date) -> tuple[date, date]:
    """The first and last day of a day's month."""
    return day.replace(day=1), next_month(day) - timedelta(days=1)
