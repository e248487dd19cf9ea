"""``ledsag account``: how the accounts stand, as exact figures or as a table."""

import argparse
from datetime import date
from typing import Final

from ledsagapp.cli.given import day_of
from ledsagapp.cli.rule_sets import rule_sets
from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts, accounts_from_the_ground
from ledsagapp.domain.accounting.account_values import Accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.paths import app_dirs
from ledsagapp.storage.account_rows import read_for_accounts

_INDENT: Final = 2


def quick_answer(asked: argparse.Namespace) -> bytes | None:
    """The exact figures of the person's own book; None where it wants opening as ever.

    That is also where something is wrong, so that it is told in one place.
    """
    presets = rule_sets(asked.data)
    read = read_for_accounts(app_dirs(asked.data).book, presets)
    if read is None:
        return None
    try:
        on = day_of("--on", asked.on)
        found = accounts_from_the_ground(read.ledger, on, presets, read.days)
        return as_json(of_person(found, read.ledger, asked.person))
    except ExchangeError:
        return None


def figures(ledger: Ledger, asked: argparse.Namespace, on: date, presets: Presets) -> bytes:
    """The accounts of a ledger as JSON, of the person asked for alone where one is."""
    return as_json(of_person(accounts(ledger, on, presets), ledger, asked.person))


def as_json(found: Accounts) -> bytes:
    """The figures as the contract has them; the same figures give the same bytes.

    Keys in the order of the fields, days as ISO texts, two spaces a step and a line's end last.
    """
    return values.as_json(found, indent=_INDENT) + b"\n"


def of_person(found: Accounts, ledger: Ledger, wanted: str | None) -> Accounts:
    """The accounts of the one person asked for, by id or name; of everyone if none is."""
    if wanted is None:
        return found
    ids = {person.id for person in ledger.people if wanted in (person.id, person.name)}
    if not ids:
        raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
    own = tuple(account for account in found.accounts if account.person_id in ids)
    theirs = {one.id for one in ledger.outings if one.person_id in ids}
    theirs |= {one.id for one in ledger.expenses if one.person_id in ids}
    unassigned = tuple(one for one in found.unassigned if one in theirs)
    return values.replace(found, accounts=own, unassigned=unassigned)
