"""The seal (försegling) of a final report, and the person's own confirmation of having read one."""

from datetime import date
from typing import Final

from ledsagapp.domain.model.field import UNKNOWN, Field, Holds
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Seal:
    """A report as it was handed over: ``content`` is frozen, ``hash`` and ``code`` are of it.

    ``report`` is the kind of report, ``first`` and ``last`` its days, ``options`` the JSON object
    of what was chosen. ``number`` counts the prints of the same report from 1; ``replaces`` is
    the seal that a correction takes the place of.
    """

    id: str
    person_id: str
    report: str
    first: date
    last: date
    language: str
    options: str
    content: str
    hash: str
    code: str
    sealed_on: date
    number: int = 1
    replaces: str | None = None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What the person answered to each line of a report, for the person alone.

    ``hash`` is of the report read; ``answers`` the JSON array of an answer a line ("yes", "no",
    "unsure", "" for none); ``note`` what may be said of it on the report, in the person's words.
    """

    id: str
    person_id: str
    report: str
    first: date
    last: date
    hash: str
    answers: str
    confirmed_on: date
    note: str | None = None
    unknown: str = ""


# In the order of the ledger document.
SEAL: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="report", needed=True),
    Field(name="first", holds=Holds.DAY, needed=True),
    Field(name="last", holds=Holds.DAY, needed=True),
    Field(name="language", needed=True),
    Field(name="options", needed=True),
    Field(name="content", needed=True),
    Field(name="hash", needed=True),
    Field(name="code", needed=True),
    Field(name="sealed_on", holds=Holds.DAY, needed=True),
    Field(name="number", holds=Holds.WHOLE, needed=True),
    Field(name="replaces"),
    UNKNOWN,
)
CONFIRMATION: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="report", needed=True),
    Field(name="first", holds=Holds.DAY, needed=True),
    Field(name="last", holds=Holds.DAY, needed=True),
    Field(name="hash", needed=True),
    Field(name="answers", needed=True),
    Field(name="confirmed_on", holds=Holds.DAY, needed=True),
    Field(name="note"),
    UNKNOWN,
)
