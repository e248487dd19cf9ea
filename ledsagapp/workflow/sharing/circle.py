"""With whom and through what a book is shared: starting, joining, seeing who is in, leaving."""

from collections.abc import Mapping
from pathlib import Path

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.carriers import Carrier, FolderCarrier
from ledsagapp.exchange.sharing.parcels import PARCEL, STATE, Family, State, new_family_key
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.exchange import Exchange, states_of


@dataclass(frozen=True, slots=True)
class Circle:
    """The folder and the family's key; ``paused`` while nothing is to be exchanged."""

    folder: str
    key: str
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A computer that shares the book; ``heard`` is the moment (UTC) of its latest exchange."""

    device: str
    name: str
    heard: str
    lines: int
    own: bool
    gone: bool = False


def circle_of(book: Book) -> Circle | None:
    """With whom the book is shared; None where it is not."""
    notes = book.shared.notes()
    if "key" not in notes:
        return None
    return Circle(notes.get("folder", ""), notes["key"], notes.get("paused") == "1")


def needed_circle(book: Book) -> Circle:
    """With whom the book is shared; ExchangeError where it is not."""
    circle = circle_of(book)
    if circle is None:
        raise ExchangeError([Problem("", "not_shared")])
    return circle


def start(book: Book, folder: str) -> Circle:
    """Share the book through a folder, with a new key.

    ExchangeError where it is shared already, or somebody shares another there; OSError where the
    folder cannot be reached.
    """
    _refuse_shared(book)
    carrier = carrier_of(Circle(folder, ""))
    if any(name.endswith((PARCEL, STATE)) for name in carrier.names()):
        raise ExchangeError([Problem("", "folder_in_use", (folder,))])
    return _remember(book, Circle(folder, new_family_key()))


def join(book: Book, folder: str, key: str) -> Circle:
    """Share what others share through a folder, with their key.

    ExchangeError where the key is none, or opens nothing that lies there.
    """
    _refuse_shared(book)
    circle = Circle(folder, key.strip())
    family, carrier = Family(circle.key), carrier_of(circle)
    if not states_of(family, carrier, carrier.names()):
        raise ExchangeError([Problem("", "nobody_there", (folder,))])
    return _remember(book, circle)


def pause(book: Book, *, paused: bool) -> None:
    """Exchange nothing for a while, or go on."""
    needed_circle(book)
    _note(book, {"paused": "1" if paused else ""})


def leave(book: Book, exchange: Exchange, now: str) -> None:
    """Hand out what is new for the last time and be a book of its own; all that came stays."""
    needed_circle(book)
    exchange.run(now)
    exchange.say_goodbye(now)
    book.shared.forget()


def carrier_of(circle: Circle) -> Carrier:
    """What carries the files."""
    return FolderCarrier(Path(circle.folder).expanduser())


def exchange_of(book: Book, computer: str = "") -> Exchange:
    """What exchanges the book; ExchangeError where it is not shared."""
    circle = needed_circle(book)
    return Exchange(book, Family(circle.key), carrier_of(circle), computer)


def members(book: Book) -> tuple[Member, ...]:
    """Every computer that shares the book, this one first; as far as their states have come."""
    circle = needed_circle(book)
    carrier = carrier_of(circle)
    states = states_of(Family(circle.key), carrier, carrier.names())
    ends, names, own = book.shared.ends(), book.shared.names(), book.shared.device
    known = {own, *states}
    found = [_member(device, own, states, ends, names) for device in known]
    return tuple(sorted(found, key=lambda one: (not one.own, one.name, one.device)))


def _member(
    device: str,
    own: str,
    states: Mapping[str, State],
    ends: Mapping[str, int],
    names: Mapping[str, str],
) -> Member:
    state = states.get(device)
    return Member(
        device,
        (state.name if state else "") or names.get(device, ""),
        state.at if state else "",
        ends.get(device, 0),
        own=device == own,
        gone=bool(state and state.gone),
    )


def _refuse_shared(book: Book) -> None:
    circle = circle_of(book)
    if circle is not None:
        raise ExchangeError([Problem("", "already_shared", (circle.folder,))])


def _remember(book: Book, circle: Circle) -> Circle:
    _note(book, {"folder": circle.folder, "key": circle.key})
    return circle


def _note(book: Book, notes: Mapping[str, str]) -> None:
    book.shared.keep(Merge(lambda _rows: {}, notes=notes))
