"""What is cut out of rows by their days, and kept as they change, is what asking each row gives."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain import facts
from ledsagapp.domain.case.inactive_providers import silent_providers
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.in_time import expenses_between, outings_between
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import replace

FIRST = date(2024, 1, 1)
DAYS = st.integers(0, 900).map(lambda days: FIRST + timedelta(days))
STARTS = st.builds(
    "{}T{:02d}:00{}".format,
    DAYS,
    st.integers(0, 23),
    st.sampled_from(["", "", "", "+14:00", "-12:00"]),
)
OUTINGS = st.builds(
    Outing,
    st.uuids().map(str),
    st.sampled_from(["maj", "bo"]),
    st.just(()),
    STARTS,
    st.just("2027-01-01T10:00"),
    st.sampled_from(list(Status)),
    provider_id=st.sampled_from([None, "a", "b", "c"]),
)


def in_time(outings: list[Outing]) -> tuple[Outing, ...]:
    return tuple(sorted(outings, key=lambda one: (one.start, one.id)))


@given(st.lists(OUTINGS, min_size=8, max_size=20), OUTINGS, st.data())
def test_what_is_known_of_outings_is_right_after_a_change(
    made: list[Outing], new: Outing, data: st.DataObject
) -> None:
    one, other = data.draw(st.sampled_from(made)), data.draw(st.sampled_from(made))
    without = [it for it in made if it is not one]
    fewer = [it for it in without if it is not other]
    again = replace(other, status=Status.PLANNED, provider_id="a")
    by_chance = data.draw(st.permutations(made))
    for outings in (
        in_time(made),
        in_time([*made, new]),
        in_time(without),
        in_time([*fewer, again]),
        (*in_time(fewer), again),
        tuple(by_chance),
    ):
        holds(outings, data.draw(DAYS), data.draw(DAYS))


def holds(outings: tuple[Outing, ...], first: date, last: date) -> None:
    """Everything that is kept of outings, held against asking each of them."""
    found = list(outings_between(outings, first, last))
    assert found == [one for one in outings if one in found]
    days = [clock.local_day(one.start) for one in outings]
    for one, day in zip(outings, days, strict=True):
        assert one in found or not first <= day <= last
    assert facts.bookings(outings) == tuple(one for one in outings if one.status is Status.PLANNED)
    of_maj = tuple(one for one in outings if one.person_id == "maj")
    assert facts.of_person(outings, "maj") == of_maj
    assert facts.outings_by_id(outings) == {one.id: one for one in outings}
    done: dict[str, date] = {}
    for one in of_maj:
        day = clock.local_day(one.start)
        if one.status is Status.DONE and one.provider_id and day <= last:
            done[one.provider_id] = max(day, done.get(one.provider_id, day))
    silent = silent_providers(Ledger(outings=outings), "maj", last)
    assert {it.provider_id: it.last_done for it in silent}.items() <= done.items()
    long_ago = {key for key, day in done.items() if day < last - timedelta(days=366)}
    assert long_ago <= {it.provider_id for it in silent}


@given(st.lists(DAYS, max_size=12), DAYS, DAYS)
def test_expenses_are_cut_out_by_their_days(days: list[date], first: date, last: date) -> None:
    for order in (days, sorted(days)):
        made = tuple(
            Expense(str(at), "maj", day, 100, Category.OTHER) for at, day in enumerate(order)
        )
        found = expenses_between(made, first, last)
        wanted = [one for one in made if first <= one.date <= last]
        assert [one for one in found if first <= one.date <= last] == wanted
        assert order != sorted(days) or first > last or list(found) == wanted
