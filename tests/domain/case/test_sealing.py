"""Seals: codes that tell a slip of the pen, and reports held against what they said before."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.case.sealing import (
    SIGNS,
    Edit,
    before,
    content_hash,
    control_code,
    edits,
    following,
    holding,
    read_code,
)
from ledsagapp.domain.model.seal import Seal

HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)


def seal(own_id: str, content: str, day: int = 1, number: int = 1) -> Seal:
    found = content_hash(content)
    days = date(2026, 11, 1), date(2026, 11, 30)
    return Seal(
        *(own_id, "p1", "time", *days, "sv", "{}", content, found, control_code(found)),
        date(2026, 12, day),
        number,
    )


@given(HASHES)
def test_a_code_is_read_however_it_is_typed(found: str) -> None:
    code = control_code(found)
    assert len(code) == 9
    assert read_code(code) == code
    assert read_code(f" {code.lower().replace('-', '')} ") == code


@given(HASHES, st.integers(0, 7), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_always_told(found: str, place: int, sign: str) -> None:
    plain = control_code(found).replace("-", "")
    wrong = plain[:place] + sign + plain[place + 1 :]
    assert (read_code(wrong) is None) == (wrong != plain)


@given(HASHES, st.integers(0, 7), st.integers(0, 7))
def test_two_signs_in_each_others_place_are_always_told(found: str, one: int, two: int) -> None:
    signs = list(control_code(found).replace("-", ""))
    signs[one], signs[two] = signs[two], signs[one]
    plain = control_code(found).replace("-", "")
    assert (read_code("".join(signs)) is None) == ("".join(signs) != plain)


def test_signs_that_look_alike_are_in_no_code() -> None:
    assert not set("0O1IL2Z5S8B6G") & set(SIGNS)
    assert read_code("") is None
    assert read_code("0000-0000") is None


def test_the_same_words_give_the_same_hash_however_they_are_written() -> None:
    assert content_hash("é\r\n") == content_hash("e\u0301\n")
    assert content_hash("a", ["1", "2"]) == content_hash("a", ["2", "1"]) != content_hash("a")


def test_what_says_the_same_is_one_more_print_and_what_does_not_a_correction() -> None:
    first = seal("s1", "17 timmar")
    assert following(first, None) == (1, None)
    assert following(seal("s2", "17 timmar"), first) == (2, None)
    assert following(seal("s3", "18 timmar"), first) == (1, "s1")


def test_the_latest_seal_of_the_same_report_is_the_one_before() -> None:
    kept = [seal("s1", "a", 1), seal("s2", "b", 3), seal("s3", "a", 2)]
    made = seal("s4", "c", 4)
    assert before(kept, made) == kept[1]
    assert before([], made) is None
    assert holding(kept, kept[0].code) == kept[2]
    assert holding(kept, "AAAA-AAAA") is None


def test_edits_are_told_line_by_line() -> None:
    old, new = "Bio\n\nSumma 3 timmar\nSlut", "Bio\nPromenad\n\nSumma 5 timmar\nSlut"
    assert edits(old, new) == (
        Edit("Summa 3 timmar", "Promenad"),
        Edit("", "Summa 5 timmar"),
    )
    assert edits(old, old) == ()
