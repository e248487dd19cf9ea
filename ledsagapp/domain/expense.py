"""The expense (omkostnad): a cost for the companion, its receipts, and corrections by hand."""

from dataclasses import dataclass
from datetime import date

from ledsagapp.domain.words import Category


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt's file: its name as given, media type and SHA-256; the bytes are kept apart."""

    name: str
    media_type: str
    sha256: str
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Expense:
    """A cost for the companion in öre; the person's own costs never enter the account."""

    id: str
    person_id: str
    date: date
    amount: int
    category: Category
    decision_id: str | None = None
    outing_id: str | None = None
    text: str | None = None
    receipts: tuple[Receipt, ...] = ()
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A signed entry that counts as use (rättelse, ingående saldo): minutes or öre."""

    id: str
    decision_id: str
    date: date
    amount: int
    note: str | None = None
    unknown: str = ""
