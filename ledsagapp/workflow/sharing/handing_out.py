"""Handing out: parcels, receipts, and how far this computer has come."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.document import SharedDocument
from ledsagapp.exchange.sharing.parcels import STATE, DeviceState, Family, Parcel
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.receipt_files import wanted_receipts
from ledsagapp.workflow.sharing.states import as_of, parcel_counts
from ledsagapp.workflow.sharing.steps import Steps

_TEN_MINUTES: Final = len("2026-11-29T13:0")  # as much of a moment as must be the same


class HandingOut:
    """Puts files of a book where the family finds them."""

    def __init__(self, book: Book, family: Family, carrier: Carrier, computer: str) -> None:
        self._shared, self._receipts = book.shared, book.receipts
        self._family, self._carrier, self._computer = family, carrier, computer

    def steps(
        self,
        document: SharedDocument,
        peer: int,
        names: list[str],
        states: Mapping[str, DeviceState],
        now: str,
    ) -> Steps[None]:
        """Put there what nobody has had, and what somebody lacks; ``peer`` writes."""
        notes, device = self._shared.notes(), self._shared.device
        put: Callable[[], int] = partial(self._put_parcels, document, peer, states, notes)
        before = int(notes.get("sent", "0"))
        sent: int = yield put
        if sent != before:
            done = {"sent": str(sent), "handed": str(document.operation_count(peer))}
            done["again"] = json.dumps(
                {one.device: as_of(one) for one in self._behind(document, states)}
            )
            self._shared.keep(Merge(document.values_of, notes=done))
        for digest in wanted_receipts(self._shared, self._family, names, states):
            content = self._receipts.get(digest)
            if content is not None:
                name = self._family.receipt_name(digest, device)
                yield partial(self._put_receipt, name, content)
        yield from self.put_state(document, sent, now)

    def _put_parcels(
        self,
        document: SharedDocument,
        peer: int,
        states: Mapping[str, DeviceState],
        notes: Mapping[str, str],
    ) -> int:
        """Put there what nobody has had; how many parcels have been written by now."""
        device, form = self._shared.device, self._shared.form
        handed, sent = int(notes.get("handed", "0")), int(notes.get("sent", "0"))
        parts = [
            *document.parts_since(peer, handed),
            *((document.size, data) for data in self._again(document, states, notes, device)),
        ]
        for number, content in parts:
            if content:
                name = self._family.parcel_name(number, device, content)
                self._carrier.put(name, self._family.close_parcel(Parcel(content, form)))
                sent += 1
        return sent

    def _put_receipt(self, name: str, content: bytes) -> None:
        self._carrier.put(name, self._family.close_receipt(content))

    def _again(
        self,
        document: SharedDocument,
        states: Mapping[str, DeviceState],
        notes: Mapping[str, str],
        device: str,
    ) -> list[bytes]:
        """What devices lack though they know of every parcel: it was lost, and is sent again."""
        known = {other: state.sent for other, state in states.items()}
        known[device] = int(notes.get("sent", "0"))
        answered = json.loads(notes.get("again", "{}"))
        return [
            document.since(state.version)
            for state in self._behind(document, states)
            if answered.get(state.device) != as_of(state)
            and all(
                state.heard.get(other, 0) >= count
                for other, count in known.items()
                if other != state.device
            )
        ]

    def _behind(
        self, document: SharedDocument, states: Mapping[str, DeviceState]
    ) -> list[DeviceState]:
        """The devices that lack something that is here."""
        return [
            state
            for state in states.values()
            if not state.gone and document.has_more_than(state.version)
        ]

    def put_state(
        self, document: SharedDocument, sent: int, now: str, *, gone: bool = False
    ) -> Steps[None]:
        """Say how far this computer has come, where that is not what it said before."""
        state = DeviceState(
            self._shared.device,
            self._computer,
            now,
            document.version(),
            sent,
            parcel_counts(self._shared.notes(), {}),
            tuple(map(self._family.receipt_code, self._shared.missing_receipts())),
            gone=gone,
            needs=self._shared.form,
        )
        yield partial(self._put_new_state, state)

    def _put_new_state(self, state: DeviceState) -> None:
        name = f"{state.device}{STATE}"
        data = self._carrier.get(name)
        before = None if data is None else self._family.open_state(data)
        if (
            before is None
            or as_of(before) != as_of(state)
            or before.at[:_TEN_MINUTES] != state.at[:_TEN_MINUTES]
        ):
            self._carrier.put(name, self._family.close_state(state))
