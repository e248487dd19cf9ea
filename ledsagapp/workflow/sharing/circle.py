"""With whom and through what a book is shared: starting, joining, seeing who is in, leaving."""

from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.carriers import Carrier, FolderCarrier
from ledsagapp.exchange.sharing.document import SharedDocument
from ledsagapp.exchange.sharing.parcels import PARCEL, STATE, DeviceState, Family, new_family_key
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.exchange import Exchange
from ledsagapp.workflow.sharing.states import states_of
from ledsagapp.workflow.sharing.steps import AT_ONCE, Slices, Steps, straight
from ledsagapp.workflow.sharing.waiting import waits_for


@dataclass(frozen=True, slots=True)
class Circle:
    """The folder, or a database's address, and the family's key.

    ``paused`` while nothing is to be exchanged. ``restored``: the book was put back from a copy,
    and nobody has said yet whether the others' changes are to come back.
    """

    folder: str
    key: str
    paused: bool = False
    postgres: str = ""
    restored: bool = False

    @property
    def place(self) -> str:
        """Through what the book is shared, as it can be shown: no password is in it."""
        return self.folder or self.postgres.rpartition("@")[2]


def waited_for(book: Book) -> tuple[str, ...]:
    """The names of the computers whose files must come before lines of the book are handed out."""
    return waits_for(book.shared.notes())


def shares_place(book: Book) -> bool:
    """Whether another book is shared through the same folder with another key, as was noted."""
    return book.shared.notes().get("others") == "1"


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
    folder, postgres = notes.get("folder", ""), notes.get("postgres", "")
    restored = notes.get("device", book.shared.device) != book.shared.device
    return Circle(folder, notes["key"], notes.get("paused") == "1", postgres, restored)


def require_circle(book: Book) -> Circle:
    """With whom the book is shared; ExchangeError where it is not."""
    circle = circle_of(book)
    if circle is None:
        raise ExchangeError([Problem("", "not_shared")])
    return circle


def start(book: Book, folder: str, postgres: str = "") -> Circle:
    """Share the book through a folder or a database, with a new key.

    ExchangeError where it is shared already, or somebody shares another there; OSError where the
    folder cannot be reached.
    """
    return straight(start_steps(book, folder, postgres))


def join(book: Book, folder: str, key: str, postgres: str = "") -> Circle:
    """Share what others share through a folder or a database, with their key.

    ExchangeError where the key is none, or opens nothing that lies there.
    """
    return straight(join_steps(book, folder, key, postgres))


def start_steps(book: Book, folder: str, postgres: str = "") -> Steps[Circle]:
    """As ``start``, in steps: a folder on the network or a database may let one wait."""
    _refuse_shared(book)
    circle = Circle(folder, new_family_key(), postgres=postgres)
    yield partial(_begin, circle, book.shared.device, book.shared.form, first=True)
    return _remember(book, circle)


def join_steps(book: Book, folder: str, key: str, postgres: str = "") -> Steps[Circle]:
    """As ``join``, in steps."""
    _refuse_shared(book)
    circle = Circle(folder, "".join(key.split()), postgres=postgres)
    yield partial(_begin, circle, book.shared.device, book.shared.form, first=False)
    return _remember(book, circle)


def pause(book: Book, *, paused: bool) -> None:
    """Exchange nothing for a while, or go on."""
    require_circle(book)
    _note(book, {"paused": "1" if paused else ""})


def go_on_with_others(book: Book) -> None:
    """Let a book that was put back from a copy become again what the others have."""
    require_circle(book)
    _note(book, {"paused": "", "device": book.shared.device})


def say_again(book: Book, exchange: Exchange, now: str, slices: Slices = AT_ONCE) -> Steps[int]:
    """Let every computer say again what this book does, put back from a copy: how many rows.

    What the others have is taken in first, then changed by an ordinary saving, which undo takes
    back. OSError where the others cannot be reached: then nothing is done.
    """
    content = book.shared.content()
    yield from exchange.steps(now, slices)
    _note(book, {"paused": "", "device": book.shared.device})
    count = book.shared.say_again(content)
    yield from exchange.steps(now, slices)
    return count


def leave(
    book: Book, exchange: Exchange, now: str, slices: Slices = AT_ONCE, *, anyway: bool = False
) -> Steps[None]:
    """Hand out what is new for the last time and be a book of its own; all that came stays.

    OSError where nothing can be handed out: the book is then left only where it is to be
    ``anyway``.
    """
    require_circle(book)
    try:
        yield from exchange.steps(now, slices, wait=False)
        yield from exchange.goodbye(now)
    except OSError:
        if not anyway:
            raise
    book.shared.forget()


def _begin(circle: Circle, device: str, form: int, *, first: bool) -> None:
    """Look who is there, and say that this computer takes part.

    OSError where it cannot be read, or this computer may not write there.
    """
    family = Family(circle.key)
    with closing(carrier_of(circle)) as carrier:
        names = carrier.names()
        own = f"{device}{STATE}"  # may be left of a start that was broken off
        if first and any(name.endswith((PARCEL, STATE)) for name in names if name != own):
            raise ExchangeError([Problem("", "folder_in_use", (circle.place,))])
        if not first and not states_of(family, carrier, names):
            raise ExchangeError([Problem("", "nobody_there", (circle.place,))])
        state = DeviceState(device, "", "", SharedDocument().version(), needs=form)
        carrier.put(own, family.close_state(state))


def carrier_of(circle: Circle) -> Carrier:
    """What carries the files."""
    if circle.postgres:
        from ledsagapp.exchange.sharing.postgres import PostgresCarrier  # noqa: PLC0415

        return PostgresCarrier(circle.postgres, Family(circle.key).circle)
    return FolderCarrier(Path(circle.folder).expanduser())


def exchange_of(book: Book, computer: str = "") -> Exchange:
    """What exchanges the book; ExchangeError where it is not shared, or must be asked first."""
    circle = require_circle(book)
    if circle.restored:
        raise ExchangeError([Problem("", "put_back")])
    return _exchange(book, circle, computer)


def exchange_of_restored(book: Book, computer: str = "") -> Exchange:
    """As ``exchange_of``, of a book of which one has said what is to become of it."""
    return _exchange(book, require_circle(book), computer)


def _exchange(book: Book, circle: Circle, computer: str) -> Exchange:
    return Exchange(book, Family(circle.key), carrier_of(circle), computer)


def members(book: Book) -> tuple[Member, ...]:
    """Every computer that shares the book, this one first; as far as their states have come."""
    return straight(member_steps(book))


def member_steps(book: Book) -> Steps[tuple[Member, ...]]:
    """As ``members``, in steps."""
    circle = require_circle(book)
    states: dict[str, DeviceState] = yield partial(_states, circle)
    ends, names, own = book.shared.ends(), book.shared.names(), book.shared.device
    known = {own, *states}
    found = [_member(device, own, states, ends, names) for device in known]
    return tuple(sorted(found, key=lambda one: (not one.own, one.name, one.device)))


def _states(circle: Circle) -> dict[str, DeviceState]:
    family = Family(circle.key)
    with closing(carrier_of(circle)) as carrier:
        return states_of(family, carrier, carrier.names())


def _member(
    device: str,
    own: str,
    states: Mapping[str, DeviceState],
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
        raise ExchangeError([Problem("", "already_shared", (circle.place,))])


def _remember(book: Book, circle: Circle) -> Circle:
    _note(book, {"folder": circle.folder, "key": circle.key, "postgres": circle.postgres})
    return circle


def _note(book: Book, notes: Mapping[str, str]) -> None:
    book.shared.keep(Merge(lambda _rows: {}, notes=notes))
