"""Figures as the JSON of the contract, and the worked cases."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_values import Account, Accounts, Slot
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.exchange.ledger.document import read

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.json"))


@cache
def case(path: Path) -> Any:
    """A worked case: why, on, ledger, expected."""
    return json.loads(path.read_text(encoding="utf-8"))


def plain(value: Any) -> Any:
    """A value of the domain as JSON has it."""
    if values.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in values.fields(value)}
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def as_bytes(document: Any) -> bytes:
    """A document as the bytes of its file."""
    return json.dumps(document, ensure_ascii=False).encode()


def of_document(document: Any, on: date) -> Any:
    """The figures of a ledger document, by way of the real reader."""
    return plain(accounts(read(as_bytes(document), {}).ledger, on, {}))


def reckon(ledger: Ledger, on: str) -> Accounts:
    """The accounts of a ledger that uses no presets."""
    return accounts(ledger, date.fromisoformat(on), {})


def only(reckoned: Accounts) -> Account:
    """The one account there is."""
    (account,) = reckoned.accounts
    return account


def slots(account: Account) -> list[Slot]:
    """The months of all frames."""
    return [slot for frame in account.frames for slot in frame.slots]


def used(account: Account) -> list[int]:
    """What each month has used."""
    return [slot.used for slot in slots(account)]


def frames(account: Account) -> list[tuple[str, str]]:
    """The first and last day of each frame."""
    return [(frame.start.isoformat(), frame.end.isoformat()) for frame in account.frames]
