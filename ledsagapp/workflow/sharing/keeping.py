"""What an exchange has in hand: what came out of the files, and what is to be kept of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.exchange.sharing.document import DamagedDocumentError, SharedDocument
from ledsagapp.exchange.sharing.parcels import Parcel
from ledsagapp.storage.journal.causal_order import shared_in_causal_order
from ledsagapp.storage.tables.shared import UPDATE

_LARGE: Final = 1 << 22  # bytes of new pieces that are better kept as one


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange came to.

    ``rows`` were changed here, by ``lines`` of each device's name, which wrote in so many entries
    of each table (``wrote``); ``sent`` lines handed out. ``waits_for`` are the names of computers
    whose files must come before the rest is.
    ``others``: somebody shares a book in the same place with another key.
    ``unread`` files did not open, ``newer`` need a later version of the program.
    """

    rows: int = 0
    sent: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)
    wrote: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    receipts: int = 0
    unread: int = 0
    newer: int = 0
    waits_for: tuple[str, ...] = ()
    others: bool = False


@dataclass(slots=True)
class Come:
    """What came out of the files."""

    contents: list[bytes] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    unread: int = 0
    newer: int = 0


@dataclass(slots=True)
class Keeping:
    """What is kept besides the lines; ``instead`` of all earlier pieces of the document."""

    document: SharedDocument
    peer: int
    written: int
    come: Come
    notes: dict[str, str]
    most: int
    changed: bool
    instead: bool = False

    @property
    def any(self) -> bool:
        """Whether anything is to be kept at all."""
        said = self.document.operation_count(self.peer) > self.written
        return bool(self.changed or said or self.notes or self.come.names)

    def pieces(self) -> tuple[tuple[str, bytes], ...]:
        """The new pieces of the document, or all of it as one where they are many or large."""
        said = self.document.operations_since(self.peer, self.written)
        pieces = tuple((UPDATE, data) for data in (*self.come.contents, *((said,) if said else ())))
        large = sum(len(data) for _kind, data in pieces) > _LARGE
        self.instead = len(pieces) > self.most or large
        return self.document.compact() if self.instead else pieces


def take_one(document: SharedDocument, parcel: Parcel, name: str, come: Come) -> None:
    """Take a parcel into the document, and note what became of it."""
    try:
        document.take(parcel.content)
    except DamagedDocumentError:
        come.unread += 1
        return
    come.contents.append(parcel.content)
    come.names.append(name)


def lines_come(document: SharedDocument, known: Mapping[str, int]) -> list[SharedLine]:
    """The lines beyond those known, each after those its writer knew of.

    Who writes here between two slices has then seen all that the writers of the first had seen.
    """
    return shared_in_causal_order(document.lines_beyond(known))


def put_together(pieces: Iterable[tuple[str, bytes]]) -> tuple[SharedDocument, bool]:
    """The document of its pieces, and whether each of them was sound."""
    document, whole = SharedDocument(), True
    for _kind, data in pieces:
        try:
            document.take(data)
        except DamagedDocumentError:
            whole = False
    return document, whole
