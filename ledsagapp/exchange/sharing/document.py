"""The document that decides what becomes of changes made apart: lines in, rows out.

The one place where Loro is read in. A row is a root map of its own, whose name is the row's: two
computers that add the same row write in the same one. Each line of the journal stands verbatim in
the map of its device, so that the whole history can be had from the document alone.

Loro's Python binding raises bare ``BaseException``, drops a value that is written once more, and
takes no "/" in the name of a root.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from loro import CounterSpan, ExportMode, IdSpan, LoroDoc, VersionVector

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.shared_line import SharedLine, SharedRow, compact_json, read_json
from ledsagapp.domain.values import collector_at_rest

SNAPSHOT: Final = "snapshot"
PENDING: Final = "pending"
_DEVICES: Final = "devices"
_TWICE: Final = "twice"
_NOBODY: Final[Mapping[str, int]] = MappingProxyType({})  # as nearly every line has seen anew
_AT_ONCE: Final = 500  # lines that become one change of the document
_PART: Final = 4000  # operations in one part: another program takes it in within milliseconds
_SAFE: Final = re.compile(r"[A-Za-z0-9_.~:-]*")


class DamagedDocumentError(Exception):
    """Bytes that are no part of a document, or not one that this version reads."""


def peer_of(device: str, generation: int = 0) -> int:
    """The number under which a device writes; another one where it must begin anew."""
    if generation == 0 and len(device) == 16:
        return int(device, 16)
    return int.from_bytes(sha256(f"{device}:{generation}".encode()).digest()[:8])


class SharedDocument:
    """One circle's document on one computer."""

    def __init__(self, pieces: Iterable[tuple[str, bytes]] = ()) -> None:
        self._doc: Any = LoroDoc()  # type: ignore[no-untyped-call]
        for _kind, data in pieces:
            self.take(data)

    def write_as(self, peer: int) -> None:
        """Write under this number from now on."""
        with _as_damage():
            self._doc.peer_id = peer

    def operation_count(self, peer: int) -> int:
        """How many operations of a writer the document holds."""
        last = self._doc.oplog_vv.get_last(peer)
        return 0 if last is None else last + 1

    @property
    def size(self) -> int:
        """How many operations of all writers are here."""
        return int(self._doc.len_ops)

    def version(self) -> bytes:
        """How much of every writer is here."""
        return bytes(self._doc.oplog_vv.encode())

    def has_more_than(self, version: bytes) -> bool:
        """Whether a version lacks anything that is here."""
        with _as_damage():
            return not VersionVector.decode(version).includes_vv(self._doc.oplog_vv)

    def lacks(self, version: bytes) -> bool:
        """Whether a version has anything that is not here."""
        with _as_damage():
            return not self._doc.oplog_vv.includes_vv(VersionVector.decode(version))

    @property
    def twice(self) -> bool:
        """Whether lines may stand here from several: the document then decides of no row.

        Of a line that is written once more Loro knows only that it was written late.
        """
        return bool(len(self._doc.get_map(_TWICE)))

    def warn_of_twice(self) -> None:
        """Say so, before such lines are written: whoever has those then has this."""
        if not self.twice:
            self._doc.get_map(_TWICE).insert("lines", True)
            self._doc.commit()

    def ends(self) -> dict[str, int]:
        """The number of the last line of each device; lines that were held back leave gaps."""
        found = {}
        for device in self._doc.get_map(_DEVICES).keys():  # noqa: SIM118 - Loro's map, no dict
            end = max(map(int, self._doc.get_map(f"line:{device}").keys()), default=0)
            if end:
                found[str(device)] = end
        return found

    def write(self, lines: Iterable[SharedLine]) -> None:
        """Write lines, each with what it says, as changes of one's own."""
        doc = self._doc
        with _as_damage():
            devices = doc.get_map(_DEVICES)
            maps: dict[str, Any] = {}
            for at, line in enumerate(lines, 1):
                if line.device not in maps:
                    if devices.get(line.device) is None:
                        devices.insert(line.device, "")
                    maps[line.device] = doc.get_map(f"line:{line.device}")
                said = compact_json([line.said, dict(line.seen)])
                maps[line.device].insert(str(line.number), said)
                _set(doc.get_map(_root(line.row)), line.values)
                if at % _AT_ONCE == 0:
                    doc.commit()
            doc.commit()

    def name(self, device: str, name: str) -> None:
        """Say what a computer is called."""
        devices = self._doc.get_map(_DEVICES)
        known = devices.get(device)
        if name and (known is None or _plain(known) != name):
            devices.insert(device, name)
            self._doc.commit()

    def names(self) -> dict[str, str]:
        """What each computer is called."""
        return {
            device: str(name) for device, name in self._doc.get_map(_DEVICES).get_value().items()
        }

    def take(self, data: bytes) -> bool:
        """Take what another computer wrote; False where it waits for something before it."""
        with _as_damage():
            return self._doc.import_(data).pending is None

    def lines_beyond(self, known: Mapping[str, int]) -> list[SharedLine]:
        """The lines after those known of each device."""
        with collector_at_rest():
            return self._lines_beyond(known)

    def _lines_beyond(self, known: Mapping[str, int]) -> list[SharedLine]:
        found = []
        for device, end in sorted(self.ends().items()):
            first = known.get(device, 0) + 1
            if first > end:
                continue
            said = self._doc.get_map(f"line:{device}")
            for number in range(first, end + 1):
                kept = said.get(str(number))
                if kept is not None:
                    text, seen = read_json(str(_plain(kept)))
                    knew = MappingProxyType(seen) if seen else _NOBODY
                    found.append(SharedLine(device, number, text, knew))
        return found

    def values_of(self, rows: Iterable[SharedRow]) -> dict[SharedRow, dict[str, Any]]:
        """What rows are by now."""
        with _as_damage():
            return {row: self._doc.get_map(_root(row)).get_value() for row in rows}

    def since(self, version: bytes) -> bytes:
        """Everything that a version lacks."""
        with _as_damage():
            return bytes(self._doc.export(ExportMode.Updates(VersionVector.decode(version))))

    def operations_since(self, peer: int, count: int) -> bytes:
        """What a writer wrote after the first ``count`` operations; b"" where nothing."""
        end = self.operation_count(peer)
        return self._written(peer, count, end) if end > count else b""

    def parts_since(self, peer: int, count: int) -> Iterator[tuple[int, bytes]]:
        """The same in parts that are soon taken in, each with how many operations are before."""
        end = self.operation_count(peer)
        for first in range(count, end, _PART):
            last = min(first + _PART, end)
            yield self.size - (end - last), self._written(peer, first, last)

    def _written(self, peer: int, first: int, last: int) -> bytes:
        with _as_damage():
            span = IdSpan(peer, CounterSpan(first, last))
            return bytes(self._doc.export(ExportMode.UpdatesInRange([span])))

    def compact(self) -> tuple[tuple[str, bytes], ...]:
        """The whole document in as few pieces as can be.

        A snapshot alone forgets what waits for a predecessor, and then numbers are used twice.
        """
        with _as_damage():
            waiting = self._doc.export_pending_updates()
            pieces = [(SNAPSHOT, self._doc.export(ExportMode.Snapshot()))]
        if waiting:
            pieces.append((PENDING, bytes(waiting)))
        return tuple(pieces)


def _root(row: SharedRow) -> str:
    name = ":".join(row)
    if _SAFE.fullmatch(name) and name.count(":") == len(row) - 1:
        return name
    return ":".join(quote(part, safe="") for part in row)


def _plain(value: Any) -> Any:
    return value.value


def _set(target: Any, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        known = target.get(name)
        if known is not None and _plain(known) == value:
            target.delete(name)  # else the same value once more is no change at all
        target.insert(name, value)


@contextmanager
def _as_damage() -> Iterator[None]:
    try:
        yield
    except Exception:
        raise
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - Loro's errors are nothing else
        raise DamagedDocumentError(str(error)) from None
