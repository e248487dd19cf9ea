"""Who knew of what: how far the writer of a line had come with the lines of the other devices."""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable

from ledsagapp.storage.journal.lines import (
    JournalLine,
    RowSource,
    device_number,
    line_number,
    seq_of,
    terms_of,
)
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT


class Knowledge:
    """Answers for the lines of one book, by their ``seq``."""

    def __init__(self, source: RowSource) -> None:
        self._source = source
        self._devices: dict[int, str] = dict(source.rows("SELECT n, id FROM device"))
        self._at: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._upto: dict[tuple[int, int], list[int]] = defaultdict(list)
        for line, other, upto in source.rows("SELECT line, other, upto FROM seen ORDER BY line"):
            pair = device_number(line), other
            known = self._upto[pair][-1] if self._upto[pair] else 0
            self._at[pair].append(line_number(line))
            self._upto[pair].append(max(known, upto))

    def knows(self, later: int, earlier: int) -> bool:
        """Whether the writer of a line had come as far as another line."""
        device = device_number(earlier)
        if device == device_number(later):
            return later > earlier
        return self.end_known(later, device) >= line_number(earlier)

    def end_known(self, line: int, device: int) -> int:
        """The number of the last line of another device that the writer of a line knew of."""
        pair = device_number(line), device
        at = bisect_right(self._at.get(pair, ()), line_number(line))
        return self._upto[pair][at - 1] if at else 0

    def extent(self, line: int) -> int:
        """How many lines of all devices the writer of a line had come to, with the line itself."""
        own = device_number(line)
        others = (device for device in self._devices if device != own)
        return line_number(line) + sum(self.end_known(line, device) for device in others)

    def in_order(self, lines: Iterable[JournalLine]) -> list[JournalLine]:
        """Lines each after those its writer knew of, else by how much was known, and by moment.

        Who knew of a line had come to more than its writer: how two lines stand to each other is
        told by themselves, also where some of the others are not here, being for one alone.
        """
        queues: dict[int, deque[JournalLine]] = defaultdict(deque)
        for line in sorted(lines, key=lambda line: line.seq):
            queues[device_number(line.seq)].append(line)
        if len(queues) < 2:
            return [line for queue in queues.values() for line in queue]
        places = {
            line.seq: (self.extent(line.seq), line.at or 0, self._devices.get(device, ""))
            for device, queue in queues.items()
            for line in queue
        }
        found: list[JournalLine] = []
        while queues:
            heads = [queue[0] for queue in queues.values()]
            ready = [
                one
                for one in heads
                if not any(self.knows(one.seq, two.seq) for two in heads if two is not one)
            ]
            first = min(ready or heads, key=lambda line: places[line.seq])
            device = device_number(first.seq)
            found.append(queues[device].popleft())
            if not queues[device]:
                del queues[device]
        return found

    def are_apart(self, table: str, ids: Iterable[str]) -> bool:
        """Whether two of these entries were added by those who did not know of each other."""
        first = self._added(table, ids)
        devices = {device_number(line) for line in first}
        return len(devices) > 1 and any(
            not self.knows(one, other) and not self.knows(other, one)
            for one in first
            for other in first
            if one < other and device_number(one) != device_number(other)
        )

    def unknown_to(self, table: str, id_: str, tables: Iterable[str]) -> dict[str, set[str]]:
        """The entries in which others wrote what who added this one did not know of, by table."""
        found: dict[str, set[str]] = {name: set() for name in tables}
        lines, terms = self._added(table, [id_]), terms_of(self._source)
        if not lines:
            return found
        devices = [n for (n,) in self._source.rows("SELECT n FROM device")]
        for device in devices:
            if device == device_number(lines[0]):
                continue
            known = seq_of(device, self.end_known(lines[0], device))
            for name, ids in found.items():
                rows = self._source.rows(
                    "SELECT DISTINCT row FROM change WHERE seq > ? AND seq < ? AND tbl = ?",
                    (known, seq_of(device + 1, 0), terms.number(name)),
                )
                ids.update(row for (row,) in rows)
        return found

    def _added(self, table: str, ids: Iterable[str]) -> list[int]:
        """The first line of each entry."""
        wanted, first = set(ids), self.first(table)
        return [seq for row, seq in first.items() if row in wanted]

    def first(self, table: str) -> dict[str, int]:
        """The first line of each entry of a table, by its id, whatever the clocks said."""
        rows = self._source.rows(
            "SELECT row, min(seq) FROM change WHERE tbl = ?"
            f" GROUP BY row, seq >> {DEVICE_SHIFT} ORDER BY row",
            (terms_of(self._source).number(table),),
        )
        found: dict[str, int] = {}
        for row, seq in rows:
            found[row] = min(found[row], seq, key=self._place) if row in found else seq
        return found

    def _place(self, line: int) -> tuple[int, str]:
        return self.extent(line), self._devices.get(device_number(line), "")
