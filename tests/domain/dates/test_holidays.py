"""The holidays have their names, and every named one is free."""

from datetime import date, timedelta

import pytest

from ledsagapp.domain.dates.holidays import Holiday, holiday, is_free


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), Holiday.NEW_YEAR),
        (date(2026, 1, 6), Holiday.EPIPHANY),
        (date(2026, 4, 3), Holiday.GOOD_FRIDAY),
        (date(2026, 4, 5), Holiday.EASTER),
        (date(2026, 4, 6), Holiday.EASTER_MONDAY),
        (date(2026, 5, 14), Holiday.ASCENSION),
        (date(2026, 5, 24), Holiday.WHIT_SUNDAY),
        (date(2026, 6, 6), Holiday.NATIONAL_DAY),
        (date(2026, 6, 19), Holiday.MIDSUMMER_EVE),
        (date(2026, 6, 20), Holiday.MIDSUMMER_DAY),
        (date(2026, 10, 31), Holiday.ALL_SAINTS),
        (date(2026, 12, 24), Holiday.CHRISTMAS_EVE),
        (date(2004, 5, 31), Holiday.WHIT_MONDAY),
        (date(2004, 6, 6), None),
        (date(2026, 5, 25), None),
        (date(2026, 11, 22), None),
    ],
)
def test_a_holiday_has_its_name(day: date, name: Holiday | None) -> None:
    assert holiday(day) is name


def test_whatever_has_a_name_is_free() -> None:
    for count in range(366 * 30):
        day = date(2000, 1, 1) + timedelta(days=count)
        assert holiday(day) is None or is_free(day), day
