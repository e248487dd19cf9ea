"""Words about the contact person: a day and how one met, everything else in the note."""

from datetime import date

import pytest

from ledsagapp.text_input.contact_words import read_contact

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("language", "line", "day", "kind", "note", "sure"),
    [
        ("sv", "i går ringde 10 min", "2026-11-28", "phone", "10 min", True),
        ("sv", "igår pratade i telefon om julen", "2026-11-28", "phone", "Om julen", True),
        ("sv", "sms till kontaktpersonen", None, "message", "", True),
        ("sv", "27/11 träff med kp 13-15 bio", "2026-11-27", "meeting", "13-15 bio", True),
        ("sv", "27/11 träffade Eva, fika", "2026-11-27", "meeting", "Eva, fika", False),
        ("sv", "igår 13-15 ringde taxi", "2026-11-28", "phone", "13-15 taxi", False),
        ("en", "yesterday phoned, 10 min", "2026-11-28", "phone", "10 min", True),
        ("fi", "eilen puhelu 10 min", "2026-11-28", "phone", "10 min", True),
    ],
)
def test_a_contact_is_read_with_its_day_and_kind(
    language: str, line: str, day: str | None, kind: str, note: str, sure: bool
) -> None:
    got = read_contact(line, TODAY, language)
    assert got is not None
    assert (got.day and got.day.isoformat(), got.kind, got.note) == (day, kind, note)
    assert got.sure is sure


def test_what_was_called_off_is_no_contact() -> None:
    assert read_contact("igår avbokad i tid, ringde", TODAY) is None
