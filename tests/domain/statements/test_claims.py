"""Who pays whom: what may be claimed, how far it has come, and what is still owed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.vocabulary import Category, Kind, Payee, PayoutBasis
from ledsagapp.domain.statements.claims import Claims, ClaimState, claims, payee_of
from ledsagapp.domain.values import replace

ON = date(2026, 6, 30)
COSTS = Decision("k", "p", Kind.COSTS, date(2026, 1, 1), None, 30000, None)
BY_PROXY = replace(
    COSTS,
    payee=Payee.PROVIDER,
    proxy_provider_id="stegen",
    proxy_from=date(2026, 4, 1),
    proxy_to=date(2026, 5, 31),
)


def spent(key: str, day: date, amount: int = 10000, **more: object) -> Expense:
    return replace(Expense(key, "p", day, amount, Category.TICKET), **more)


def found(*expenses: Expense, decision: Decision = COSTS, on: date = ON) -> Claims:
    ledger = Ledger((Person("p", "Maj Ek"),), decisions=(decision,), expenses=expenses)
    return claims(ledger, "p", on, {})


def test_an_expense_goes_from_waiting_to_handed_in_to_paid() -> None:
    first = spent("a", date(2026, 3, 1))
    second = spent("b", date(2026, 3, 2), handed_in_on=date(2026, 4, 1))
    third = spent("c", date(2026, 3, 3), handed_in_on=date(2026, 4, 1), paid_on=date(2026, 4, 20))
    got = found(third, first, second)
    assert [one.state for one in got.claims] == [
        ClaimState.TO_HAND_IN,
        ClaimState.HANDED_IN,
        ClaimState.PAID,
    ]
    assert [(one.provider_id, one.amount, one.handed_in) for one in got.owed] == [
        (None, 20000, 10000)
    ]


def test_as_of_an_earlier_day_what_came_later_has_not_happened() -> None:
    one = spent("a", date(2026, 3, 1), handed_in_on=date(2026, 4, 1), paid_on=date(2026, 4, 20))
    assert found(one, on=date(2026, 4, 10)).claims[0].state is ClaimState.HANDED_IN
    assert found(one, on=date(2026, 3, 10)).claims[0].state is ClaimState.TO_HAND_IN
    assert found(one, on=date(2026, 2, 28)).claims == ()


def test_what_was_refused_is_no_longer_owed() -> None:
    part = spent("a", date(2026, 3, 1), handed_in_on=date(2026, 4, 1), refused_amount=4000)
    whole = spent("b", date(2026, 3, 2), handed_in_on=date(2026, 4, 1), refused_amount=10000)
    got = found(part, whole)
    assert [(one.owed, one.refused, one.state) for one in got.claims] == [
        (6000, 4000, ClaimState.HANDED_IN),
        (0, 10000, ClaimState.REFUSED),
    ]


def test_only_what_the_rules_pay_may_be_claimed() -> None:
    rules = Rules(
        categories=(
            (Category.TICKET, CategoryRule(cap=9400)),
            (Category.COFFEE, CategoryRule(eligible=False)),
        )
    )
    coffee = replace(spent("b", date(2026, 3, 2)), category=Category.COFFEE)
    got = found(spent("a", date(2026, 3, 1)), coffee, decision=replace(COSTS, rules=rules))
    assert [(one.expense.id, one.amount) for one in got.claims] == [("a", 9400)]


def test_the_provider_handles_the_money_while_the_power_of_attorney_holds() -> None:
    days = (date(2026, 3, 31), date(2026, 4, 1), date(2026, 5, 31), date(2026, 6, 1))
    assert [payee_of(BY_PROXY, day) for day in days] == [None, "stegen", "stegen", None]
    got = found(*(spent(str(n), day) for n, day in enumerate(days)), decision=BY_PROXY)
    assert [(one.provider_id, one.amount) for one in got.owed] == [(None, 20000), ("stegen", 20000)]


def test_a_power_of_attorney_without_a_provider_pays_the_person() -> None:
    assert payee_of(replace(BY_PROXY, proxy_provider_id=None), date(2026, 4, 15)) is None
    assert payee_of(replace(BY_PROXY, payee=Payee.PERSON), date(2026, 4, 15)) is None


def test_a_fixed_sum_is_paid_for_each_begun_month_and_no_expense_is_claimed() -> None:
    fixed = replace(
        COSTS,
        valid_from=date(2026, 1, 15),
        valid_to=date(2026, 5, 2),
        payout_basis=PayoutBasis.FIXED,
        fixed_payout=10000,
    )
    got = found(spent("a", date(2026, 3, 1)), decision=fixed)
    assert (got.claims, got.owed) == ((), ())
    assert [(one.months, one.amount) for one in got.fixed] == [(5, 50000)]
    early = found(decision=fixed, on=date(2026, 1, 14))
    assert early.fixed == ()


def test_a_day_without_a_decision_is_no_claim() -> None:
    assert found(spent("a", date(2025, 12, 31))).claims == ()


MAYBE_DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(
    st.lists(
        st.tuples(
            st.dates(date(2025, 12, 1), date(2026, 12, 31)),
            st.integers(0, 50000),
            MAYBE_DAYS,
            MAYBE_DAYS,
            st.none() | st.integers(0, 60000),
        ),
        max_size=8,
    )
)
def test_what_is_owed_is_the_sum_of_what_is_owed_for_each(rows: list[tuple]) -> None:  # type: ignore[type-arg]
    expenses = [
        spent(str(n), day, amount, handed_in_on=handed, paid_on=paid, refused_amount=refused)
        for n, (day, amount, handed, paid, refused) in enumerate(rows)
    ]
    got = found(*expenses, decision=BY_PROXY)
    assert sum(one.amount for one in got.owed) == sum(one.owed for one in got.claims)
    for one in got.claims:
        assert 0 <= one.owed <= one.amount - one.refused
        assert one.owed == 0 or one.state in (ClaimState.TO_HAND_IN, ClaimState.HANDED_IN)
