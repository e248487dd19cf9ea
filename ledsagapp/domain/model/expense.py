"""The expense (omkostnad): a cost for the companion, its receipts, and corrections by hand."""

import datetime
from typing import Final

from ledsagapp.domain.model.field import UNKNOWN, Field, Holds, Kept
from ledsagapp.domain.model.vocabulary import Category, ReceiptPart
from ledsagapp.domain.values import dataclass

TURNS: Final = (0, 90, 180, 270)  # degrees


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt's file: its name as given, media type and SHA-256; the bytes are kept apart.

    ``text`` is what it says to someone who does not see it. It is shown turned ``rotation``
    degrees clockwise (0, 90, 180, 270) and cut to ``crop``: left, top, right and bottom in
    thousandths of the turned picture, "" for all of it. The bytes themselves are never changed.
    ``missing``: the parts that cannot be read on it, None where nobody has gone through it.
    """

    name: str
    media_type: str
    sha256: str
    text: str | None = None
    rotation: int = 0
    crop: str = ""
    unknown: str = ""
    missing: tuple[ReceiptPart, ...] | None = None

    @property
    def can_be_shown(self) -> bool:
        """Whether it can be turned and cut as is said."""
        return self.rotation in TURNS and (not self.crop or self.crop_box is not None)

    @property
    def crop_box(self) -> tuple[int, int, int, int] | None:
        """The crop as four thousandths, None where there is none or it cannot be one."""
        parts = self.crop.split(",")
        if len(parts) != 4 or not all(one.isascii() and one.isdigit() for one in parts):
            return None
        left, top, right, bottom = (int(one[:5]) for one in parts)
        whole = left < right <= 1000 and top < bottom <= 1000
        return (left, top, right, bottom) if whole else None


@dataclass(frozen=True, slots=True)
class Expense:
    """A cost for the companion in öre; the person's own costs never enter the account.

    ``own_amount`` is what else the same receipt holds that is the person's own. ``affidavit``:
    a signed statement (intyg) stands in for a receipt that is missing. ``refused_amount`` of the
    amount was not paid when it was handed in, ``refusal`` says why. ``paid_by`` is the companion
    who laid the money out, None where it was the person or nothing is said. ``not_ordinary``: the
    person has marked that it is for no ordinary purpose; it counts all the same.
    """

    id: str
    person_id: str
    date: datetime.date
    amount: int
    category: Category
    decision_id: str | None = None
    outing_id: str | None = None
    text: str | None = None
    receipts: tuple[Receipt, ...] = ()
    own_amount: int | None = None
    affidavit: bool = False
    handed_in_on: datetime.date | None = None
    paid_on: datetime.date | None = None
    refused_amount: int | None = None
    refusal: str | None = None
    same_as: str | None = None
    paid_by: str | None = None
    unknown: str = ""
    not_ordinary: bool = False


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A signed entry that counts as use (rättelse, ingående saldo): minutes or öre."""

    id: str
    decision_id: str
    date: datetime.date
    amount: int
    note: str | None = None
    unknown: str = ""


# In the order of the ledger document.
EXPENSE: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="decision_id"),
    Field(name="outing_id"),
    Field(name="date", holds=Holds.DAY, needed=True),
    Field(name="amount", holds=Holds.WHOLE, needed=True),
    Field(name="category", holds=Holds.WORD, words=Category, needed=True),
    Field(name="text"),
    Field(name="receipts", holds=Holds.OWN, usual=(), kept=Kept.APART),
    Field(name="own_amount", holds=Holds.WHOLE),
    Field(name="affidavit", holds=Holds.FLAG, usual=False),
    Field(name="handed_in_on", holds=Holds.DAY),
    Field(name="paid_on", holds=Holds.DAY),
    Field(name="refused_amount", holds=Holds.WHOLE),
    Field(name="refusal"),
    Field(name="same_as"),
    Field(name="paid_by"),
    Field(name="not_ordinary", holds=Holds.FLAG, usual=False),
    UNKNOWN,
)

ADJUSTMENT: Final = (
    Field(name="id", needed=True),
    Field(name="decision_id", needed=True),
    Field(name="date", holds=Holds.DAY, needed=True),
    Field(name="amount", holds=Holds.WHOLE, needed=True, least=None),
    Field(name="note"),
    UNKNOWN,
)
