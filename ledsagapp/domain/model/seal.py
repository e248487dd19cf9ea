"""The seal (försegling) of a final report, and the person's own confirmation of having read one."""

from datetime import date

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
