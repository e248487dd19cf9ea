"""Who had seen what when they wrote, counted from outside, and what must then be in the books."""

from typing import Any, Final

from ledsagapp.storage.journal.lines import lines_of
from ledsagapp.storage.journal.shared_lines import row_of
from ledsagapp.storage.schema.link_tables import key_columns
from tests.builders.circle import Computer

ASKED: Final = (
    *("person", "provider", "companion", "decision", "outing", "expense", "adjustment"),
    *("template", "contact"),
)
Known = dict[tuple[str, int], dict[str, int]]
Cell = tuple[tuple[str, ...], str]
Write = tuple[str, int, Any]
Question = tuple[str, str, str]


class Witness:
    """Remembers how far the writer of each line had come with the others."""

    def __init__(self) -> None:
        self.known: Known = {}
        self.written = self.questions = 0
        self._writes: dict[Cell, list[Write]] = {}

    def notice(self, computer: Computer, before: dict[str, int]) -> None:
        """Remember what the writer of each new line had seen."""
        device, ends = computer.device, computer.book.shared.ends()
        for number in range(before.get(device, 0) + 1, ends.get(device, 0) + 1):
            self.known.setdefault((device, number), before)

    def lost(self, computer: Computer, secret: set[str]) -> list[str]:
        """The fields that say what somebody had written over, knowing it."""
        connection = computer.book.shared._connection  # noqa: SLF001 - looks at every line
        devices: dict[int, str] = dict(connection.rows("SELECT n, id FROM device"))
        writes: dict[Cell, list[Write]] = {}
        for line in lines_of(connection, "1"):
            device, number = devices[line.seq >> 32], line.seq & 0xFFFFFFFF
            for name, (_before, after) in line.fields.items():
                cell = (row_of(line.table, line.key), name)
                if name in ("note", "private") and cell[0][-1] in secret:
                    continue
                writes.setdefault(cell, []).append((device, number, after))
        self.written, self._writes = sum(map(len, writes.values())), writes
        return [
            f"{cell}: {now!r} of {said}"
            for cell, said in writes.items()
            if (now := _now(computer, cell)) not in [value for *_, value in self._last(said)]
        ]

    def wrong_questions(self, computers: list[Computer], secret: set[str]) -> list[str]:
        """The fields asked about that should not be, or not asked about that should."""
        expected = {
            (cell[0][0], cell[0][1], cell[1]): values
            for cell, said in self._writes.items()
            if cell[0][0] in ASKED and cell[1] not in ("deleted", "unknown")
            if len(values := frozenset(repr(value) for *_, value in self._last(said))) > 1
        }
        self.questions = len(expected)
        return [
            f"{key}: {one.get(key)} for {expected.get(key)}"
            for one in map(_asked, computers)
            for key in sorted({*one, *expected})
            if not (key[1] in secret and key[2] == "note")
            if one.get(key) != expected.get(key)
        ]

    def _last(self, writes: list[Write]) -> list[Write]:
        """The writes that nobody who had seen them has written over."""
        last: dict[str, Write] = {}
        for one in writes:
            if one[0] not in last or last[one[0]][1] < one[1]:
                last[one[0]] = one  # one's own earlier ones are seen
        return [
            one
            for one in last.values()
            if not any(self._saw(two, one) for two in writes if two[0] != one[0])
        ]

    def _saw(self, later: Write, earlier: Write) -> bool:
        return self.known[later[0], later[1]].get(earlier[0], 0) >= earlier[1]


def _now(computer: Computer, cell: Cell) -> object:
    row, name = cell
    keys = key_columns(row[0])
    condition = " AND ".join(f"{key} = ?" for key in keys)
    found = computer.book.shared._connection.rows(  # noqa: SLF001 - as above
        f'SELECT "{name}" FROM {row[0]} WHERE {condition}', row[1:]
    )
    return found[0][0]


def _asked(computer: Computer) -> dict[Question, frozenset[str]]:
    fields, _removed = computer.book.shared.apart()
    return {
        (one.table, one.id, one.field): frozenset(repr(version.value) for version in one.versions)
        for one in fields
    }
