"""An index that takes over what another made ready says what one made from the ground says."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.wording.entries.entry_rows import Sum
from ledsagapp.wording.entries.row_index import Index

Entry = tuple[str, str]
DAYS = st.dates().map(lambda day: f"{day.isoformat()}T10:00")
ENTRIES = st.lists(st.tuples(DAYS, st.text("ab åé", max_size=4)), max_size=12)


def index_of(entries: Sequence[Entry], known: Index[Entry] | None = None) -> Index[Entry]:
    return Index(
        entries,
        lambda some: [one[0] for one in some],
        lambda one: one[1],
        lambda one: (len(one[1]), 1, 0),
        known,
    )


@given(ENTRIES, ENTRIES, st.data())
def test_what_is_taken_over_is_what_would_be_made(
    first: list[Entry], more: list[Entry], data: st.DataObject
) -> None:
    before = index_of(first)
    before.make_ready(data.draw(st.sampled_from([0, 1, 100])))
    everything = range(len(first))
    assert before.sum(everything).booked == len(first)
    kept = [one for one in first if data.draw(st.booleans())]
    after, fresh = index_of([*kept, *more], before), index_of([*kept, *more])
    every = range(len(fresh.entries))
    assert after.entries == fresh.entries
    assert after.sum(every) == fresh.sum(every)
    for word in ("a", "b å", "e"):
        assert after.search(every, word, 0) == fresh.search(every, word, 0)
    assert after.longest(every) == fresh.longest(every)


@given(st.lists(st.tuples(DAYS, st.text("ab", max_size=3)), min_size=8, max_size=20), st.data())
def test_a_few_others_are_put_in_order_among_the_rest(
    made: list[Entry], data: st.DataObject
) -> None:
    made = sorted((f"2026-01-0{ord(day[9]) % 4 + 1}T10:00", said) for day, said in made)
    known, stale = index_of(tuple(made)), data.draw(st.sampled_from(made))
    known.make_ready(data.draw(st.sampled_from([0, 3, 100])))
    for _time in range(3):
        at = data.draw(st.integers(0, len(made)))
        come = data.draw(st.lists(st.sampled_from(made), max_size=1))
        made = [*made[:at], *come, *made[at + data.draw(st.integers(0, 1)) :]]
        made = sorted(made, key=lambda one: one[0]) if data.draw(st.booleans()) else made
        fresh, known = index_of(tuple(made)), index_of(tuple(made), known)
        assert known.entries == fresh.entries
        assert known.months == fresh.months
        every = range(len(made))
        assert known.sum(every) == fresh.sum(every)
        assert known.search(every, "a", 0) == fresh.search(every, "a", 0)
    assert known.between(stale[0][:10], stale[0][:10]) == fresh.between(
        stale[0][:10], stale[0][:10]
    )


def test_an_entry_that_says_something_else_is_asked_again() -> None:
    said = {f"2026-01-{day:02d}T10:00": "a" for day in range(1, 20)}
    entries = tuple((day, "") for day in said)

    def index(known: Index[Entry] | None) -> Index[Entry]:
        return Index(
            entries,
            lambda some: [one[0] for one in some],
            lambda one: said[one[0]],
            lambda one: (len(said[one[0]]), 0, 0),
            known,
            lambda one: one[0].startswith("2026-01-07"),
        )

    before = index(None)
    before.make_ready()
    assert before.sum(range(19)).done == 19
    said["2026-01-07T10:00"] = "bb"
    after = index(before)
    assert list(after.search(range(19), "b", 0)) == [12]
    assert after.sum(range(19)).done == 20


def test_sums_of_very_many_are_those_of_each_also_where_they_are_taken_over() -> None:
    days = [f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T10:00" for number in range(6_000)]
    entries = [(day, "abcdefg"[: number % 7]) for number, day in enumerate(sorted(days))]
    index = index_of(tuple(entries))
    for _time in range(3):
        every = range(len(index.entries))
        places = [at for at in every if at % 5 != 3]
        for some in (every, every[40:5_800], every[7:7], places, places[:20], []):
            told = [len(index.entries[at][1]) for at in some]
            assert index.sum(some) == Sum(sum(told), len(told), 0)
        longest = [len(index.entries[at][1]) for at in index.longest(places)]
        assert set(longest) == {6}
        entries[17:19] = [("2026-01-02T11:00", "abc")]
        entries.append(("2026-12-31T10:00", "ab"))
        entries.sort(key=lambda one: one[0])
        index = index_of(tuple(entries), index)
