"""Who knew of what: how far the writer of a line had come with the lines of the other devices."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from ledsagapp.storage.journal.lines import Rows, device_number, line_number, seq_of, terms_of


class Knowledge:
    """Answers for the lines of one book, by their ``seq``."""

    def __init__(self, source: Rows) -> None:
        self._source = source
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
        wanted, number = set(ids), terms_of(self._source).number(table)
        rows = self._source.rows(
            "SELECT row, seq, min(coalesce(at, 0)) FROM change WHERE tbl = ? GROUP BY row",
            (number,),
        )
        return [seq for row, seq, _at in rows if row in wanted]
