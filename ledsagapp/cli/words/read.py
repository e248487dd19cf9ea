"""``ledsag read``: how one thing typed is read, as in every field of the window."""

import argparse
from datetime import date

from ledsagapp.cli.answer import RefusedError
from ledsagapp.cli.day_option import day_of
from ledsagapp.domain.values import as_json
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.i18n import Catalog, catalog, system_language
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.readings import reading


def quick_answer(asked: argparse.Namespace) -> bytes | None:
    """The answer; None where there is something to be told, which is done in one place."""
    try:
        on = day_of("--on", asked.on)
        return read_words(asked, on, catalog(asked.lang or system_language())).encode()
    except (RefusedError, ExchangeError):
        return None


def read_words(asked: argparse.Namespace, on: date, tr: Catalog) -> str:
    """What one thing typed means; without --json what is not understood is refused."""
    text = " ".join(asked.text)
    found = reading(asked.kind, text, on, Formats(tr))
    if asked.json:
        answer = {"value": found.value, "understood": found.understood, "why": found.why}
        return as_json(answer, indent=2).decode() + "\n"
    if found.value is None:
        raise RefusedError(f"{text}: {found.why}")
    return f"{found.understood}\n"
