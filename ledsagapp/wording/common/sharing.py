"""What is said of a book that is shared: an exchange, and who is in."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats

Wrote = Mapping[str, Mapping[str, int]]
"""In how many entries of each table each computer wrote, by the computers' names."""


class Done(Protocol):
    """What an exchange came to."""

    @property
    def wrote(self) -> Wrote:
        """In how many entries each computer wrote."""
        ...

    @property
    def sent(self) -> int:
        """How many lines were handed out."""
        ...

    @property
    def receipts(self) -> int:
        """How many receipts came."""
        ...

    @property
    def newer(self) -> int:
        """How many files need a later version."""
        ...

    @property
    def waits_for(self) -> Sequence[str]:
        """The computers whose files are waited for."""
        ...

    @property
    def others(self) -> bool:
        """Whether somebody shares a book in the same place with another key."""
        ...


def exchange_lines(done: Done, tr: Catalog) -> list[str]:
    """What an exchange came to, a line each thing."""
    wrote, sent, receipts, newer = done.wrote, done.sent, done.receipts, done.newer
    said = came_sentences(wrote, tr)
    if receipts:
        said.append(tr("%n receipt(s) came.", "", receipts))
    if sent:
        said.append(tr("%n change(s) handed out.", "", sent))
    if newer:
        said.append(
            tr(
                "%n file(s) need a later version of the program. They wait; nothing is lost.",
                "",
                newer,
            )
        )
    said += waiting_lines(done.waits_for, tr) + place_lines(tr, others=done.others)
    return said or [tr("Nothing is new.")]


def waiting_lines(names: Sequence[str], tr: Catalog) -> list[str]:
    """For whose files is waited; nothing where for nobody's."""
    if not names:
        return []
    text = tr(
        "Waiting for files from {names}. What you have written here is handed out when they have "
        "come."
    )
    return [text.format(names=", ".join(name or tr("another computer") for name in names))]


def place_lines(tr: Catalog, *, others: bool) -> list[str]:
    """That two have begun in one place, and what to do; nothing where it is not so."""
    if not others:
        return []
    return [
        tr(
            "Somebody else has begun to share here too, with a key of their own: agree on one of "
            "the keys, and let who gives up theirs choose Leave and join with the other. Nothing "
            "is lost."
        )
    ]


def came_sentences(wrote: Wrote, tr: Catalog) -> list[str]:
    """What came from each computer: "2 outings and 1 expense from Bo"."""
    return [_came(name, tables, tr) for name, tables in sorted(wrote.items())]


def _came(name: str, tables: Mapping[str, int], tr: Catalog) -> str:
    outings, expenses = tables.get("outing", 0), tables.get("expense", 0)
    others = sum(tables.values()) - outings - expenses
    counts = [
        tr("%n outing(s)", "", outings) if outings else "",
        tr("%n expense(s)", "", expenses) if expenses else "",
        tr("%n other change(s)", "", others) if others else "",
    ]
    what = ", ".join(filter(None, counts))
    return tr("From {name}: {what}.").format(name=name or tr("another computer"), what=what)


def coming_lines(entries: Mapping[str, tuple[int, int]], receipts: int, tr: Catalog) -> list[str]:
    """What another copy of the book would bring, a line each thing."""
    new, changed = entries.get("outing", (0, 0))
    bought, altered = entries.get("expense", (0, 0))
    others = sum(
        sum(counts) for table, counts in entries.items() if table not in ("outing", "expense")
    )
    lines = [
        tr("%n new outing(s)", "", new) if new else "",
        tr("%n changed outing(s)", "", changed) if changed else "",
        tr("%n new expense(s)", "", bought) if bought else "",
        tr("%n changed expense(s)", "", altered) if altered else "",
        tr("%n other change(s)", "", others) if others else "",
        tr("%n receipt(s)", "", receipts) if receipts else "",
    ]
    return [line for line in lines if line]


def member_line(name: str, heard: str, *, own: bool, gone: bool, tr: Catalog) -> str:
    """One computer of a circle, and when it was heard from last (UTC, ISO 8601)."""
    shown = name or tr("A computer without a name")
    if own:
        shown = tr("{name} (this computer)").format(name=shown)
    if gone:
        return tr("{name}: has left").format(name=shown)
    if not heard:
        return tr("{name}: not heard from yet").format(name=shown)
    moment = datetime.fromisoformat(heard).astimezone()
    formats = Formats(tr)
    when = f"{formats.short_date(moment.date())} {moment:%H:%M}"
    return tr("{name}: heard from {when}").format(name=shown, when=when)
