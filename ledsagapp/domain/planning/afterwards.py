"""What is left once entries are saved: the computation behind every line that says so before."""

from collections.abc import Iterable, Sequence
from datetime import date

from ledsagapp.domain.accounting.account import account_of, accounts
from ledsagapp.domain.accounting.account_figures import (
    CAREFUL,
    COUNTLESS,
    figures_now,
    frame_of,
    frame_remainder,
)
from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import places_booked
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.planning.preview import with_entry
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of an account, in minutes or öre, until the last day of its frame."""

    account: Account
    decision_id: str
    amount: int
    end: date


@dataclass(frozen=True, slots=True)
class Afterwards:
    """The accounts once the entries are saved, and what is left of those that count down."""

    accounts: Accounts
    left: tuple[Left, ...]


def afterwards(
    view: View, outings: Sequence[Outing], costs: Sequence[Expense]
) -> Afterwards | None:
    """What is left of hours and money when these are saved; None where no decision is in force.

    ``outings``: the one written and the same on other days, all saved together.
    """
    outing, day = outings[0], start_day(outings[0])
    taken = view.assignment.of_outing(outing, day)
    if taken is None:
        return None
    money = view.assignment.ordinary(outing.person_id, Kind.COSTS, day)
    later = accounts_after(view, [*outings, *costs], day)
    decisions = [one for one in (taken, money) if one is not None]
    return Afterwards(later, left_after(later, decisions, day))


def when_booked_is_done(view: View, until: date) -> Left | None:
    """What of the hours may be used up to a day once all that is booked until then is done.

    None for a day gone by, and where nothing is counted down.
    """
    if until < view.today:
        return None
    decision = view.assignment.ordinary(view.person_id, Kind.HOURS, until)
    if decision is None:
        return None
    outings = list(view.ledger.outings)
    for place in places_booked(view.ledger.outings):
        if start_day(outings[place]) <= until:
            outings[place] = replace(outings[place], status=Status.DONE)
    ledger = replace(view.ledger, outings=tuple(outings))
    account = account_of(ledger, decision.id, until, view.presets)
    found = figures_now(account, until) if account is not None else None
    if account is None or found is None or account.policy in COUNTLESS:
        return None
    by_month = account.policy in CAREFUL
    return Left(
        account,
        decision.id,
        found.this_month if by_month else found.left,
        until if by_month else found.end,
    )


def accounts_after(view: View, entries: Sequence[Outing | Expense], day: date) -> Accounts:
    """The accounts as the pages will show them once the entries are saved.

    As of today; where no account's frame of today holds the day, as of that day.
    """
    ledger = view.ledger
    for entry in entries:
        ledger = with_entry(ledger, entry)
    later = accounts(ledger, view.today, view.presets)
    if day <= view.today or any(frame_of(one, day) for one in later.accounts if one.current):
        return later
    return accounts(ledger, day, view.presets)


def left_after(later: Accounts, decisions: Iterable[Decision], day: date) -> tuple[Left, ...]:
    """What is left of the accounts of the decisions in the frames that hold the day."""
    found: list[Left] = []
    for decision in decisions:
        account = later.holding(decision.id)
        left = frame_remainder(account, day, later.on) if account is not None else None
        if account is not None and account.policy not in COUNTLESS and left is not None:
            found.append(Left(account, decision.id, *left))
    return tuple(found)
