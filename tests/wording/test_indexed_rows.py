"""An index that takes over what another made ready says what one made from the ground says."""

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.wording.entries.indexed_rows import Index

Entry = tuple[str, str]
DAYS = st.dates().map(lambda day: f"{day.isoformat()}T10:00")
ENTRIES = st.lists(st.tuples(DAYS, st.text("ab åé", max_size=4)), max_size=12)


def index_of(entries: list[Entry], known: Index[Entry] | None = None) -> Index[Entry]:
    return Index(
        entries, lambda one: one[0], lambda one: one[1], lambda one: (len(one[1]), 1, 0), known
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
