"""``ledsag claims``, ``status`` and ``attention``: what is owed, how it stands, and what waits."""

import argparse
import json
from datetime import date

from ledsagapp.cli.output import RefusedError, columns
from ledsagapp.domain import values
from ledsagapp.domain.accounting.currency import money_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.case.attention import attention
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.statements.account_claims import AccountClaims, account_claims
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.i18n import Catalog
from ledsagapp.wording.account.account_lines import account_lines
from ledsagapp.wording.account.account_sentences import owner
from ledsagapp.wording.case.attention import waiting_sentence, waiting_words
from ledsagapp.wording.common.formats import Formats


def claims_answer(
    ledger: Ledger, asked: argparse.Namespace, on: date, presets: Presets, tr: Catalog
) -> str:
    """What each costs account has to pay, as JSON or as a small table."""
    ids = _person_ids(ledger, asked.person)
    of = {one.id: one.person_id for one in counted_once(ledger).decisions}
    found = [
        one
        for one in account_claims(ledger, on, presets)
        if ids is None or of[one.decision_ids[0]] in ids
    ]
    if asked.json:
        plain = [values.asdict(one) for one in found]
        answer = {"on": on.isoformat(), "claims": plain}
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
    if not found:
        return tr("There is no decision on costs.") + "\n"
    tables = (
        _table(one, tr, Formats(tr).counting(money_of(one.decision_ids, ledger, presets)))
        for one in found
    )
    return "\n\n".join(tables) + "\n"


def attention_answer(
    ledger: Ledger, asked: argparse.Namespace, on: date, presets: Presets, tr: Catalog
) -> str:
    """For whom of everybody something waits, those first for whom it is most."""
    view = read(ledger, on, presets, "", me=False)
    found = attention(ledger, view.accounts, view.assignment, on)
    if asked.json:
        people = [{**values.asdict(one), "count": one.count} for one in found]
        answer = {"on": on.isoformat(), "people": people}
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
    lines = [waiting_sentence(found, tr)]
    lines += [f"{one.name}: {waiting_words(one, tr)}" for one in found if one.count]
    return "".join(f"{line}\n" for line in lines)


def status_answer(
    ledger: Ledger, asked: argparse.Namespace, on: date, presets: Presets, tr: Catalog
) -> str:
    """The sentences of the window about each account of a person, one a line."""
    ids = _person_ids(ledger, asked.person)
    people = [one.id for one in ledger.people if ids is None or one.id in ids]
    if asked.person is None and len(people) > 1:
        raise RefusedError(tr("The book is about several people. Say who with --person."))
    parts = []
    for person_id in people:
        view = read(ledger, on, presets, person_id, me=False)
        mine = of_person(view.accounts.accounts, person_id)
        for one in mine:
            formats = Formats(tr).counting(money_of(one.decision_ids, ledger, presets))
            first, *rest = account_lines(one, view, formats)
            # The headline first; then whose it is, where one stands beside the ordinary one.
            name = owner(one, view, formats)
            parts.append("\n".join([first, *([formats.sentence(name)] if name else []), *rest]))
    text = "\n\n".join(parts) or tr("There is no decision.")
    return text.replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _person_ids(ledger: Ledger, wanted: str | None) -> set[str] | None:
    if wanted is None:
        return None
    ids = {person.id for person in ledger.people if wanted in (person.id, person.name)}
    if not ids:
        raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
    return ids


def _table(one: AccountClaims, tr: Catalog, formats: Formats) -> str:
    rows = [
        (tr("May be claimed"), one.eligible),
        (tr("Within the allowance"), one.covered),
        (tr("Beyond the allowance"), one.beyond),
        (tr("Handed in"), one.handed_in),
        (tr("Paid"), one.paid),
        (tr("Refused"), one.refused),
        (tr("Still to be paid"), one.owed),
    ]
    title = ", ".join(one.decision_ids)
    told = [(text, formats.kr(amount)) for text, amount in rows]
    lines = "\n".join([title, *columns(told)])
    return lines.replace("\N{NO-BREAK SPACE}", " ")
