"""What is kept about rows is what asking again gives, and what differs between rows is found."""

from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.answer_cache import AnswerCache, ChoiceCache, RowsChange, difference
from ledsagapp.domain.dates import local_time as clock

ROWS = st.lists(st.text("abc", min_size=1, max_size=2), max_size=8)


@given(ROWS, ROWS, ROWS, ROWS)
def test_what_differs_lies_between_what_both_begin_and_end_with(
    begin: list[str], before: list[str], now: list[str], end: list[str]
) -> None:
    one, other = (*begin, *before, *end), (*begin, *now, *end)
    gone, come, (first, last) = difference(one, other)
    assert (*one[:first], *come, *one[last:]) == other
    assert list(one[first:last]) == list(gone)
    assert len(gone) <= len(before)


def test_the_same_rows_are_asked_about_once_and_a_list_each_time() -> None:
    asked: list[int] = []

    def count(rows: Sequence[int], more: int) -> int:
        asked.append(len(rows))
        return len(rows) + more

    kept = AnswerCache(count)
    rows, others = (1, 2), (1, 2, 3)
    assert [kept(rows, 1), kept(rows, 1), kept(rows, 2), kept(others, 1), kept(rows, 1)] == [
        3,
        3,
        4,
        4,
        3,
    ]
    assert asked == [2, 2, 3]
    changing = [1]
    assert kept(changing, 0) == 1
    changing.append(2)
    assert kept(changing, 0) == 2


TIMES = st.builds(
    "{}T{:02d}:{:02d}{}".format,
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["", "+01:00", "+14:00", "-12:00"]),
)


@given(TIMES, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_text_before_the_bound_lies_before_the_day(text: str, day: date) -> None:
    if text < clock.surely_before(day):
        assert clock.local_day(text) < day


CHANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 2), st.lists(st.integers(0, 9))))


def changed(rows: tuple[int, ...], change: tuple[int, int, list[int]]) -> tuple[int, ...]:
    place, size, come = change
    return (*rows[:place], *come[:3], *rows[place + size :])


@given(st.lists(st.integers(0, 9), min_size=10, max_size=40), CHANGES, st.integers(0, 3))
def test_a_choice_that_is_kept_as_rows_change_is_what_choosing_anew_gives(
    first: list[int], changes: list[tuple[int, int, list[int]]], wanted: int
) -> None:
    def fact(row: int) -> int:
        return row // 4

    rows, kept = tuple(first), ChoiceCache[int](fact)
    for change in ((0, 0, []), *changes):
        rows = changed(rows, change)
        assert kept(rows, wanted) == tuple(one for one in rows if fact(one) == wanted)
        places = [at for at, one in enumerate(rows) if fact(one) == wanted]
        assert list(kept.places(rows, wanted)) == places


def test_an_answer_is_mended_where_few_rows_are_others_and_asked_for_where_many_are() -> None:
    asked: list[int] = []

    def total(rows: Sequence[int]) -> int:
        asked.append(len(rows))
        return sum(rows)

    def mend(known: int, change: RowsChange) -> int | None:
        return known + sum(change.come) - sum(change.gone) if change.moved >= 0 else None

    kept = AnswerCache(total, mend=mend)
    rows = tuple(range(1_000, 1_010))
    other = (*rows[:4], 7, *rows[5:])
    for one in (rows, other, (*other, 1), rows[:-1], tuple(range(10))):
        assert kept(one) == sum(one)
    assert asked == [10, 9, 10]
