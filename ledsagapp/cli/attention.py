"""``ledsag attention``: everybody of the book, and what waits for each."""

import argparse
import json

from ledsagapp.cli.given import day_of, rule_sets
from ledsagapp.cli.own_book import OwnBook
from ledsagapp.domain import values
from ledsagapp.domain.case.attention import attention
from ledsagapp.domain.snapshot import read
from ledsagapp.i18n import Catalog
from ledsagapp.wording.case.attention import waiting_sentence, waiting_words


def run(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Say for whom something waits, those first for whom it is most."""
    on = day_of("--on", asked.on)
    ledger = OwnBook(asked.data, asked.passphrase_file, tr).ledger()
    view = read(ledger, on, rule_sets(asked.data), "", me=False)
    found = attention(ledger, view.accounts, view.assignment, on)
    if asked.json:
        people = [{**values.asdict(one), "count": one.count} for one in found]
        answer = {"on": on.isoformat(), "people": people}
        return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode()
    lines = [waiting_sentence(found, tr)]
    lines += [f"{one.name}: {waiting_words(one, tr)}" for one in found if one.count]
    return "".join(f"{line}\n" for line in lines).encode()
