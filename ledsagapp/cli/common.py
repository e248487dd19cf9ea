"""What every command needs: the book, a document, the rules, a day, and where may be written."""

import argparse
import sys
from pathlib import Path

from ledsagapp.cli.day_option import day_of
from ledsagapp.cli.output import Own, RefusedError
from ledsagapp.cli.rule_sets import rule_sets
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument, read
from ledsagapp.i18n import Catalog
from ledsagapp.paths import app_dirs

__all__ = ("day_of", "rule_sets")

STANDARD = "-"


def check_output(path: Path, asked: argparse.Namespace, tr: Catalog) -> None:
    """Refuse to write over a book, a copy, a receipt that waits or what is being read."""
    from ledsagapp.workflow.safety.outputs import output_refusal, remember_output  # noqa: PLC0415

    given = getattr(asked, "ledger", None)
    source = Path(given) if given and given != STANDARD else None
    where = app_dirs(asked.data)
    refusal = output_refusal(path, where, tr, source)
    if refusal:
        raise RefusedError(refusal)
    remember_output(path, where)


def own_book(asked: argparse.Namespace, tr: Catalog) -> Own:
    """The person's own book; what it takes to open one is loaded only here."""
    from ledsagapp.cli.own_book import OwnBook  # noqa: PLC0415

    return OwnBook(asked.data, asked.passphrase_file, tr, asked.who or "")


def read_document(
    asked: argparse.Namespace, presets: Presets, *, for_book: bool = False
) -> LedgerDocument:
    """The document asked for, from a file or standard input."""
    if asked.ledger == STANDARD:
        return read(sys.stdin.buffer.read(), presets, for_book=for_book)
    return read(Path(asked.ledger).read_bytes(), presets, for_book=for_book)


def person_ids(ledger: Ledger, wanted: str | None) -> frozenset[str]:
    """The ids of the people of that id or name; none where nobody is named, which means all."""
    if wanted is None:
        return frozenset()
    ids = frozenset(one.id for one in ledger.people if wanted in (one.id, one.name))
    if not ids:
        raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
    return ids


def only_person(ledger: Ledger, wanted: str | None, tr: Catalog) -> str:
    """The id of the one person asked for, or of the only one there is; RefusedError else."""
    ids = person_ids(ledger, wanted) or frozenset(one.id for one in ledger.people)
    if len(ids) == 1:
        return next(iter(ids))
    raise RefusedError(
        tr("The book is about several people. Say who with --person.")
        if ledger.people
        else tr("There is nobody in the book yet. Add a person first.")
    )
