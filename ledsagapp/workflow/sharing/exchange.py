"""One exchange: what others wrote is taken in, what was written here is handed out.

The order is what makes it right. The book's own new lines go into the document before anything is
taken in, so that nobody seems to have seen what came later. Rows, lines and document are kept in
one transaction. Files are written afterwards, from what was kept: a program that is killed in
between writes them the next time.
"""

import json
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.document import SharedDocument, peer_of
from ledsagapp.exchange.sharing.parcels import PARCEL, DeviceState, Family
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.shared_lines import entries_told
from ledsagapp.storage.tables.shared import UPDATE, Merge
from ledsagapp.workflow.sharing.handing_out import HandingOut
from ledsagapp.workflow.sharing.keeping import (
    Come,
    Exchanged,
    Keeping,
    lines_come,
    put_together,
    take_one,
)
from ledsagapp.workflow.sharing.receipt_files import files_of, taken_receipt
from ledsagapp.workflow.sharing.states import has_others, parcel_counts, states_of
from ledsagapp.workflow.sharing.steps import AT_ONCE, BREATH, Slices, Steps, straight
from ledsagapp.workflow.sharing.waiting import FilesAwaited, rows_in_wait, waiting_for, waits_for

MOST_PIECES: Final = 64
_LINES: Final = 4000  # lines of the journal that are read between two breaths


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
        self._family, self._carrier, self._computer = family, carrier, computer
        self._handing_out = HandingOut(book, family, carrier, computer)
        self._document: SharedDocument | None = None
        self._waiting, self._held = FilesAwaited(), frozenset[SharedRow]()
        self._pieces, self._most_pieces = 0, most_pieces
        self._peer = self._pumped = 0
        self._stamp: tuple[int, ...] = ()

    def run(self, now: str, *, wait: bool = True) -> Exchanged:
        """Exchange once; ``now`` is the moment, UTC, ISO 8601, ``wait`` as of ``steps``.

        OSError where the carrier cannot be reached, BookError where the book cannot be written:
        nothing is lost, and the next exchange does what this one did not.
        """
        return straight(self.steps(now, wait=wait))

    def steps(self, now: str, slices: Slices = AT_ONCE, *, wait: bool = True) -> Steps[Exchanged]:
        """The same in steps; what comes is kept in slices that take no longer than is said.

        Who does not ``wait`` for what others have promised hands out everything at once.
        """
        try:
            while True:
                done = yield from self._steps(now, slices, wait=wait)
                if done is not None:
                    return done
        except BaseException:
            self._document = None  # may hold what the book does not
            raise
        finally:
            self._carrier.close()

    def goodbye(self, now: str) -> Steps[None]:
        """Tell the others that this computer does not take part any more."""
        document, _whole = yield from self._at_hand()
        sent = int(self._shared.notes().get("sent", "0"))
        yield from self._handing_out.put_state(document, sent, now, gone=True)
        self._carrier.close()

    def _steps(self, now: str, slices: Slices, *, wait: bool) -> Steps[Exchanged | None]:
        """Exchange once; None where another exchange of the book came in between."""
        names: list[str] = yield self._carrier.names
        document, whole = yield from self._at_hand()
        written = document.operation_count(self._peer)
        own = yield from self._unsent(document)
        device, kept = self._shared.device, self._shared.notes()
        self._waiting, self._held = FilesAwaited(), frozenset()
        # Lines of an earlier device of this book may lie in the folder already, and all lines of
        # a book that has handed out none yet: another may have taken them from a copy of it.
        first = whole and bool(written) and all(line.device == device for line in own)
        if first:
            yield partial(self._write, document, own, device)
        known = self._shared.read()
        states: dict[str, DeviceState] = yield partial(
            states_of, self._family, self._carrier, names, device
        )
        others: bool = yield partial(
            has_others, self._family, self._carrier, names, {device, *states}
        )
        come: Come = yield partial(self._take, document, names, known, self._shared.form)
        if not first:
            own = yield from self._unsent(document)
            waiting = waiting_for(document, states, kept, now, begun=bool(written))
            may = waiting.may_go(own, device)
            if wait and (len(may) < len(own) or not written):
                self._waiting, self._held, own = waiting, rows_in_wait(own, may), may
            yield partial(self._write, document, own, device)
        if written or not self._waiting.names:
            document.name(device, self._computer)
        rescued = kept.get("rescued") == "1"
        # A book that was rescued may lack lines between those that it has.
        ends = self._shared.ends()
        lines: list[SharedLine] = yield partial(lines_come, document, {} if rescued else ends)
        notes = self._notes(states, come=bool(lines or come.names)) | self._waiting.note(kept)
        if others != (kept.get("others") == "1"):
            notes["others"] = "1" if others else ""
        # What was read out of it before lines were held back, or stood there twice, is read anew.
        again = [line.row for line in own] if not first and waits_for(kept) else []
        by_lines = "1" if document.twice else ""
        if by_lines != kept.get("by_lines", ""):
            notes["by_lines"] = by_lines
            again += self._shared.rows_written_again() if by_lines else []
        most, changed = self._most_pieces - self._pieces, bool(lines or own)
        keeping = Keeping(document, self._peer, written, come, notes, most, changed)
        pieces = (yield keeping.pieces) if keeping.any else ()
        if self._stamp != self._shared.document_stamp() or device != self._shared.device:
            self._document = None
            return None
        rows = yield from self._keep(document, keeping, pieces, lines, again, slices)
        receipts = yield from self._take_receipts(document, names)
        yield from self._handing_out.steps(document, self._peer, names, states, now)
        computers = document.names()
        new = [
            line
            for line in lines
            if line.device != device and line.number > ends.get(line.device, 0)
        ]
        by = Counter(computers.get(line.device, "") for line in new)
        told: dict[str, dict[str, int]] = yield partial(entries_told, self._shared.terms(), new)
        wrote = {computers.get(one, ""): tables for one, tables in told.items()}
        unread, newer, waits = come.unread, come.newer, self._waiting.names
        return Exchanged(rows, len(own), dict(by), wrote, receipts, unread, newer, waits, others)

    def _write(self, document: SharedDocument, lines: list[SharedLine], device: str) -> None:
        """Write lines into the document; what others may write too, with a warning."""
        anew = self._peer != peer_of(device)
        if lines and (anew or any(line.device != device for line in lines)):
            document.warn_of_twice()
        document.write(lines)

    def _unsent(self, document: SharedDocument) -> Steps[list[SharedLine]]:
        """The lines of the journal that the document has not."""
        reading = self._shared.reading_beyond(document.ends())
        while reading.read(_LINES):
            yield BREATH
        self._pumped = self._shared.last_line()
        found: list[SharedLine] = yield reading.lines()
        return found

    def _at_hand(self) -> Steps[tuple[SharedDocument, bool]]:
        """The document, and whether it is all that was written under the present number."""
        notes = self._shared.notes()
        if self._document is not None and self._stamp == self._shared.document_stamp():
            return self._document, True
        pieces = self._shared.pieces()
        document, whole = yield partial(put_together, pieces)
        self._pieces = len(pieces)
        generation = int(notes.get("generation", "0"))
        peer = peer_of(self._shared.device, generation)
        rescued = notes.get("rescued") == "1"
        if rescued or (
            notes.get("peer") == str(peer)
            and (not whole or document.operation_count(peer) < int(notes.get("written", "0")))
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

    def _take(
        self, document: SharedDocument, names: Iterable[str], known: frozenset[str], form: int
    ) -> Come:
        come = Come()
        for name in names:
            if not name.endswith(PARCEL) or name in known:
                continue
            data = self._carrier.get(name)
            parcel = None if data is None else self._family.open_parcel(data)
            if parcel is None:
                come.unread += 1
            elif parcel.needs > form:
                come.newer += 1
            else:
                take_one(document, parcel, name, come)
        return come

    def _notes(self, states: Mapping[str, DeviceState], *, come: bool) -> dict[str, str]:
        """What is to be remembered of an exchange."""
        kept = self._shared.notes()
        heard = parcel_counts(kept, states)
        notes = {"heard": json.dumps(heard)} if heard != parcel_counts(kept, {}) else {}
        if come:
            notes["rescued"] = ""
        return notes

    def _keep(
        self,
        document: SharedDocument,
        keeping: Keeping,
        pieces: tuple[tuple[str, bytes], ...],
        lines: list[SharedLine],
        again: list[SharedRow],
        slices: Slices,
    ) -> Steps[int]:
        """Keep all that changed; how many rows of the book that were.

        The document first: where the program is killed between two slices, the lines that are
        missing are found in it the next time. What was written here meanwhile goes into it before
        the rows are read out of it.
        """
        if not keeping.any:
            return 0
        told: set[str] = set()
        names = {device: name for device, name in document.names().items() if name}
        count, at, total = 0, 0, len(lines) + len(again)
        size = slices.first(total)
        try:
            while at == 0 or at < total:
                started = time.monotonic()
                late = self._late(document)
                last = at + size >= total
                merge = Merge(
                    None if document.twice else document.values_of,
                    tuple(lines[at : at + size]),
                    tuple(again[max(at - len(lines), 0) : max(at + size - len(lines), 0)]),
                    self._held,
                    (*pieces, *((UPDATE, data) for data in late)),
                    instead=keeping.instead,
                    read=tuple(keeping.come.names) if not at else (),
                    notes=(keeping.notes if last else {})
                    | {"written": str(document.operation_count(self._peer))},
                    names=names if not at else {},
                )
                count += self._shared.keep(merge, told)
                self._stamp = self._shared.document_stamp()
                self._pieces = len(merge.pieces) + (0 if keeping.instead else self._pieces)
                keeping.instead, pieces = False, ()
                at += max(size, 1)
                size = slices.next(size, time.monotonic() - started)
                if at < total:
                    yield BREATH
        finally:
            self._shared.announce(told)
        return count

    def _late(self, document: SharedDocument) -> tuple[bytes, ...]:
        """Take into the document what was written here since; what that came to."""
        if self._shared.last_line() <= self._pumped:
            return ()
        before = document.operation_count(self._peer)
        self._pumped = self._shared.last_line()
        device, beyond = self._shared.device, self._shared.lines_beyond(document.ends())
        may = self._waiting.may_go(beyond, device)
        self._held |= rows_in_wait(beyond, may)
        self._write(document, may, device)
        data = document.operations_since(self._peer, before)
        return (data,) if data else ()

    def _take_receipts(self, document: SharedDocument, names: list[str]) -> Steps[int]:
        """Take in the receipts that were waited for; how many."""
        missing = self._shared.missing_receipts()
        files = files_of(self._family, missing, names) if missing else {}
        count = 0
        for digest, candidates in files.items():
            content: bytes | None = yield partial(
                taken_receipt, self._family, self._carrier, digest, candidates
            )
            if content is not None:
                self._shared.keep(Merge(document.values_of, receipts=(content,)))
                count += 1
        return count
