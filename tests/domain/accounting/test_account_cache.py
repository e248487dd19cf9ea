"""What is kept of what was worked out is what working everything out gives, whatever changes."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts, accounts_from_the_ground, accounts_of
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Policy, Status
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read
from tests.builders.figures import as_bytes
from tests.builders.ledgers import DAYS, documents, hours, ledger, outing

LEDGERS = documents().map(lambda document: read(as_bytes(document), {}).ledger)
CHANGES = st.sampled_from(
    [
        "outings",
        "expenses",
        "adjustments",
        "decisions",
        "one",
        "less",
        "more",
        "day",
        "back",
        "turn",
    ]
)


@settings(deadline=None, max_examples=60)
@given(LEDGERS, DAYS, st.lists(st.tuples(CHANGES, LEDGERS, DAYS), max_size=5))
def test_a_ledger_that_changes_bit_by_bit_has_the_accounts_of_the_whole(
    first: Ledger, on: date, changes: list[tuple[str, Ledger, date]]
) -> None:
    now = first
    for change, other, day in [("back", first, on), *changes]:
        if change == "day":
            on = day
        elif change == "back":
            now = first
        elif change == "one":
            rest = now.outings[1:]
            one = [replace(it, status=Status.DONE, counted_minutes=7) for it in now.outings[:1]]
            now = replace(now, outings=(*one, *rest))
        elif change == "less":
            half = len(now.outings) // 2
            now = replace(now, outings=(*now.outings[:half], *now.outings[half + 1 :]))
        elif change == "turn":
            new = [replace(it, id=f"{it.id}-") for it in now.outings[-1:]]
            now = replace(now, outings=(*new, *now.outings[2:], *now.outings[:2]))
        elif change == "more":
            more = [replace(it, id=f"{it.id}+{len(now.outings)}") for it in now.outings[:2]]
            now = replace(now, outings=(*now.outings, *more))
        else:
            now = replace(now, **{change: getattr(other, change)})
        for person in now.people:
            alone = accounts_of(now, person.id, on, {}).accounts
            whole = accounts_from_the_ground(now, on, {}).accounts
            own = [one for one in whole if one.person_id == person.id]
            assert [one for one in alone if one.person_id == person.id] == own
        found = accounts(now, on, {})
        assert found == accounts_from_the_ground(now, on, {})
        assert accounts(now, on, {}) is found  # nothing is worked out twice


def test_other_rules_of_the_same_name_are_other_accounts() -> None:
    held = ledger(hours(monthly=900, preset="own"), outing("2026-11-02T13:00", "16:00"))
    on = date(2026, 11, 29)
    sets: dict[str, Preset] = {}
    for policy in (Policy.POOL, Policy.NO_CARRY, Policy.POOL):
        sets["own"] = Preset("own", (("sv", "Egna"),), "", "", Rules(policy=policy))
        found = accounts(held, on, sets)
        assert found == accounts_from_the_ground(held, on, sets)
        assert [account.policy for account in found.accounts] == [policy]


def test_rows_that_stand_in_another_order_are_taken_out_all_the_same() -> None:
    held = ledger(hours(monthly=900), *(outing(f"2026-11-0{day}T13:00", "16:00") for day in "123"))
    new, early, late = held.outings
    on = date(2026, 11, 29)
    for outings in ((early, late), (new, early, late), (late,)):
        now = replace(held, outings=outings)
        assert accounts(now, on, {}) == accounts_from_the_ground(now, on, {})
