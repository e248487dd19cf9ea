"""One exchange: what others wrote is taken in, what was written here is handed out.

The order is what makes it right. The book's own new lines go into the document before anything is
taken in, so that nobody seems to have seen what came later. Rows, lines and document are kept in
one transaction. Files are written afterwards, from what was kept: a program that is killed in
between writes them the next time.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.document import (
    DamagedDocumentError,
    SharedDocument,
    peer_of,
)
from ledsagapp.exchange.sharing.parcels import PARCEL, STATE, Family, Parcel, State
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.shared import UPDATE, Merge
from ledsagapp.workflow.sharing.receipt_files import put_receipts, taken_receipts

MOST_PIECES: Final = 64
_LARGE: Final = 1 << 20  # bytes of new pieces that are better kept as one
_TEN_MINUTES: Final = len("2026-11-29T13:0")  # as much of a moment as must be the same


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange came to.

    ``rows`` were changed here, by ``lines`` of each device's name; ``sent`` lines handed out.
    ``unread`` files did not open, ``newer`` need a later version of the program.
    """

    rows: int = 0
    sent: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)
    receipts: int = 0
    unread: int = 0
    newer: int = 0


@dataclass(slots=True)
class _Come:
    """What came out of the files."""

    contents: list[bytes] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    unread: int = 0
    newer: int = 0


class Exchange:
    """A book, its family and what carries their files; keeps the document at hand."""

    def __init__(
        self,
        book: Book,
        family: Family,
        carrier: Carrier,
        computer: str = "",
        *,
        most_pieces: int = MOST_PIECES,
    ) -> None:
        self._shared = book.shared
        self._receipts = book.receipts
        self._family, self._carrier, self._computer = family, carrier, computer
        self._document: SharedDocument | None = None
        self._pieces, self._most_pieces = 0, most_pieces
        self._peer = 0
        self._stamp: tuple[int, ...] = ()

    def run(self, now: str) -> Exchanged:
        """Exchange once; ``now`` is the moment, UTC, ISO 8601.

        OSError where the carrier cannot be reached, BookError where the book cannot be written:
        nothing is lost, and the next exchange does what this one did not.
        """
        try:
            return self._run(now)
        except BaseException:
            self._document = None  # may hold what the book does not
            raise
        finally:
            self._carrier.close()

    def say_goodbye(self, now: str) -> None:
        """Tell the others that this computer does not take part any more."""
        document, _whole = self._at_hand()
        sent = int(self._shared.notes().get("sent", "0"))
        self._put_state(document, sent, now, gone=True)
        self._carrier.close()

    def _run(self, now: str) -> Exchanged:
        names = self._carrier.names()
        document, whole = self._at_hand()
        written = document.written_by(self._peer)
        own = self._shared.lines_beyond(document.ends())
        device = self._shared.device
        # Lines of an earlier device of this book may lie in the folder already.
        first = whole and all(line.device == device for line in own)
        if first:
            document.write(own)
        come = self._take(document, names)
        if not first:
            own = self._shared.lines_beyond(document.ends())
            document.write(own)
        document.name(device, self._computer)
        rescued = self._shared.notes().get("rescued") == "1"
        # A book that was rescued may lack lines between those that it has.
        ends = self._shared.ends()
        lines = document.lines_beyond({} if rescued else ends)
        states = self._states(names)
        rows = self._keep(document, own, lines, come, written, states)
        receipts = taken_receipts(self._shared, self._family, self._carrier, names)
        if receipts:
            self._shared.keep(Merge(document.values_of, receipts=tuple(receipts)))
        self._hand_out(document, names, states, now)
        computers = document.names()
        new = [line for line in lines if line.number > ends.get(line.device, 0)]
        by = Counter(computers.get(line.device, "") for line in new if line.device != device)
        return Exchanged(rows, len(own), dict(by), len(receipts), come.unread, come.newer)

    def _at_hand(self) -> tuple[SharedDocument, bool]:
        """The document, and whether it is all that was written under the present number."""
        notes = self._shared.notes()
        if self._document is not None and self._stamp == self._shared.document_stamp():
            return self._document, True
        pieces = self._shared.pieces()
        document, whole = _put_together(pieces)
        self._pieces = len(pieces)
        generation = int(notes.get("generation", "0"))
        peer = peer_of(self._shared.device, generation)
        rescued = notes.get("rescued") == "1"
        if rescued or (
            notes.get("peer") == str(peer)
            and (not whole or document.written_by(peer) < int(notes.get("written", "0")))
        ):
            # The document lacks what was handed out: the same numbers must not be used again.
            whole = False
            generation += 1
            peer = peer_of(self._shared.device, generation)
        document.write_as(peer)
        if notes.get("peer") != str(peer):
            begun = {"peer": str(peer), "generation": str(generation), "handed": "0"}
            begun |= {"written": "0", "device": notes.get("device", self._shared.device)}
            self._shared.keep(Merge(document.values_of, notes=begun))
        self._document, self._peer = document, peer
        self._stamp = self._shared.document_stamp()
        return document, whole

    def _take(self, document: SharedDocument, names: Iterable[str]) -> _Come:
        come, read = _Come(), self._shared.read()
        for name in names:
            if not name.endswith(PARCEL) or name in read:
                continue
            data = self._carrier.get(name)
            parcel = None if data is None else self._family.open_parcel(data)
            if parcel is None:
                come.unread += 1
            elif parcel.needs > self._shared.form:
                come.newer += 1
            else:
                self._take_one(document, parcel, name, come)
        return come

    def _take_one(self, document: SharedDocument, parcel: Parcel, name: str, come: _Come) -> None:
        try:
            document.take(parcel.content)
        except DamagedDocumentError:
            come.unread += 1
            return
        come.contents.append(parcel.content)
        come.names.append(name)

    def _states(self, names: Iterable[str]) -> dict[str, State]:
        """The latest state of each device but this one, as far as it opens."""
        return states_of(self._family, self._carrier, names, self._shared.device)

    def _keep(
        self,
        document: SharedDocument,
        own: list[SharedLine],
        lines: list[SharedLine],
        come: _Come,
        written: int,
        states: Mapping[str, State],
    ) -> int:
        """Keep all that changed, or nothing; how many rows of the book that were."""
        said = document.written_since(self._peer, written)
        pieces = tuple((UPDATE, data) for data in (*come.contents, *((said,) if said else ())))
        heard = self._heard(states)
        notes = {"heard": json.dumps(heard)} if heard != self._heard({}) else {}
        if not (pieces or lines or own or notes or come.names):
            return 0
        instead = (
            self._pieces + len(pieces) > self._most_pieces
            or sum(len(data) for _kind, data in pieces) > _LARGE
        )
        if instead:
            pieces = document.compact()
        if lines or come.names:
            notes["rescued"] = ""
        merge = Merge(
            document.values_of,
            tuple(lines),
            pieces,
            instead=instead,
            read=tuple(come.names),
            notes=notes | {"written": str(document.written_by(self._peer))},
            names={device: name for device, name in document.names().items() if name},
        )
        count = self._shared.keep(merge)
        self._stamp = self._shared.document_stamp()
        self._pieces = len(pieces) + (0 if instead else self._pieces)
        return count

    def _heard(self, states: Mapping[str, State]) -> dict[str, int]:
        """How many parcels of each other device are known of."""
        known: dict[str, int] = json.loads(self._shared.notes().get("heard", "{}"))
        sent = {device: state.sent for device, state in states.items()}
        return {
            device: max(known.get(device, 0), sent.get(device, 0))
            for device in sorted({*known, *sent})
        }

    def _hand_out(
        self, document: SharedDocument, names: list[str], states: Mapping[str, State], now: str
    ) -> None:
        notes = self._shared.notes()
        handed, sent = int(notes.get("handed", "0")), int(notes.get("sent", "0"))
        contents = [document.written_since(self._peer, handed)]
        contents += self._again(document, states, sent, notes)
        for content in filter(None, contents):
            name = self._family.parcel_name(document.size, self._shared.device, content)
            parcel = Parcel(content, self._shared.form)
            self._carrier.put(name, self._family.close_parcel(parcel))
            sent += 1
        if sent != int(notes.get("sent", "0")):
            done = {"sent": str(sent), "handed": str(document.written_by(self._peer))}
            done["again"] = json.dumps(
                {one.device: _as_of(one) for one in self._behind(document, states)}
            )
            self._shared.keep(Merge(document.values_of, notes=done))
        put_receipts(self._shared, self._receipts, self._family, self._carrier, names, states)
        self._put_state(document, sent, now)

    def _again(
        self,
        document: SharedDocument,
        states: Mapping[str, State],
        sent: int,
        notes: Mapping[str, str],
    ) -> list[bytes]:
        """What devices lack though they know of every parcel: it was lost, and is sent again."""
        known = {device: state.sent for device, state in states.items()}
        known[self._shared.device] = sent
        answered = json.loads(notes.get("again", "{}"))
        return [
            document.since(state.version)
            for state in self._behind(document, states)
            if answered.get(state.device) != _as_of(state)
            and all(
                state.heard.get(device, 0) >= count
                for device, count in known.items()
                if device != state.device
            )
        ]

    def _behind(self, document: SharedDocument, states: Mapping[str, State]) -> list[State]:
        """The devices that lack something that is here."""
        return [
            state
            for state in states.values()
            if not state.gone and document.has_more_than(state.version)
        ]

    def _put_state(
        self, document: SharedDocument, sent: int, now: str, *, gone: bool = False
    ) -> None:
        """Say how far this computer has come, where that is not what it said before."""
        device = self._shared.device
        state = State(
            device,
            self._computer,
            now,
            document.version(),
            sent,
            self._heard({}),
            tuple(map(self._family.receipt_code, self._shared.missing_receipts())),
            gone=gone,
            needs=self._shared.form,
        )
        name = f"{device}{STATE}"
        data = self._carrier.get(name)
        before = None if data is None else self._family.open_state(data)
        if (
            before is None
            or _as_of(before) != _as_of(state)
            or before.at[:_TEN_MINUTES] != now[:_TEN_MINUTES]
        ):
            self._carrier.put(name, self._family.close_state(state))


def states_of(
    family: Family, carrier: Carrier, names: Iterable[str], without: str = ""
) -> dict[str, State]:
    """The latest state of each device, as far as it opens."""
    found: dict[str, State] = {}
    for name in names:
        if not name.endswith(STATE) or (without and name.startswith(without)):
            continue
        data = carrier.get(name)
        state = None if data is None else family.open_state(data)
        if state is None or state.device == without:
            continue
        known = found.get(state.device)
        if known is None or (known.sent, known.at) <= (state.sent, state.at):
            found[state.device] = state
    return found


def _as_of(state: State) -> str:
    """How far a device had come, as one text."""
    return json.dumps(
        [state.version.hex(), state.sent, dict(state.heard), state.lacks, state.name, state.gone]
    )


def _put_together(pieces: Iterable[tuple[str, bytes]]) -> tuple[SharedDocument, bool]:
    """The document of its pieces, and whether each of them was sound."""
    document, whole = SharedDocument(), True
    for _kind, data in pieces:
        try:
            document.take(data)
        except DamagedDocumentError:
            whole = False
    return document, whole
