"""``python3 -m tests.tools.merge [SEEDS [OPERATIONS [postgres]]]``: books three computers share.

Each writes through the book's own door; files come late, doubled, cut short, altered or never;
programs are ended and started, books restored from copies and given passphrases. In the end all
must hold the same rows, lines and receipts, and in each field what somebody wrote last: a value
that nobody who had seen it has written over. Who had seen what is counted here, from outside.
What is marked as only for me must be on no other computer. With ``postgres`` files go through a
real database instead of folders.
"""

import random
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge", gui=True, dev=True)

from ledsagapp.domain.case.sealing import content_hash, control_code
from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.exchange.sharing.postgres import PostgresCarrier
from ledsagapp.storage.encryption.keys import Key, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.journal.lines import lines_of
from ledsagapp.storage.journal.shared_lines import row_of
from ledsagapp.storage.schema.link_tables import key_columns
from tests.builders.circle import OWN_WORDS, Computer, Syncing, alike, settle
from tests.builders.entries import family
from tests.builders.postgres import served

ASKED = (
    *("person", "provider", "companion", "decision", "outing", "expense", "adjustment"),
    *("template", "contact"),
)
NAMES = ("Anna", "Bo", "Cia")
WORDS = ("Bad", "Bio", "Kyrkan", "Handla", "Promenad", "Läkare", "Teater", "Bibliotek")
Known = dict[tuple[str, int], dict[str, int]]
Cell = tuple[tuple[str, ...], str]


class Sharing:
    """Three computers, what they do, and who had seen what."""

    def __init__(
        self, root: Path, seed: int, *, restoring: bool = True, postgres: str = ""
    ) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - a test's dice
        kin = Family(new_family_key())
        self.computers = [
            Computer(root, name, kin, carrier=_database(postgres, kin)) for name in NAMES
        ]
        self.secret: set[str] = set()
        self.syncing = Syncing(self.computers, seed, hostile=True)
        self.known: Known = {}
        self.written = self.questions = 0
        self.writes: dict[Cell, list[tuple[str, int, Any]]] = {}
        self._numbers = iter(range(10**9))
        self._copied: dict[str, Key | None] = {}
        self._deeds: list[tuple[int, Callable[[Computer], None]]] = [
            *((30, self.add_outing), (30, self.edit_outing), (8, self.add_expense)),
            *((6, self.edit_expense), (5, self.remove), (4, self.many), (3, self.take_in)),
            *((6, self.undo), (4, self.redo), (3, self.decide), (2, self.mark_same)),
            *((3, self.choose), (3, self.mark_private), (2, self.free), (2, self.seal)),
            *((8, self.exchange), (3, self.restart), (1, self.passphrase)),
            *(((1, self.keep_copy), (1, self.restore)) if restoring else ()),
        ]

    def run(self, operations: int) -> None:
        """Do so many things, then let everything arrive."""
        self.do(operations)
        self.arrive()

    def do(self, operations: int) -> None:
        """Do so many things, and carry files now and then."""
        deeds = [deed for weight, deed in self._deeds for _ in range(weight)]
        for at in range(operations):
            computer, deed = self.dice.choice(self.computers), self.dice.choice(deeds)
            before = computer.book.shared.ends()
            deed(computer)
            self._notice(computer, before)
            if at % 10 == 0:
                self.syncing.carry()

    def arrive(self) -> None:
        """Let everything arrive; all then hold the same."""
        settle(self.syncing, 12)
        alike(self.computers, self.secret)

    def close(self) -> None:
        """Close the books."""
        for computer in self.computers:
            computer.book.close()

    def lost(self) -> list[str]:
        """The fields that say what somebody had written over, knowing it."""
        computer = self.computers[0]
        connection = computer.book.shared._connection  # noqa: SLF001 - looks at every line
        devices: dict[int, str] = dict(connection.rows("SELECT n, id FROM device"))
        writes: dict[Cell, list[tuple[str, int, Any]]] = {}
        for line in lines_of(connection, "1"):
            device, number = devices[line.seq >> 32], line.seq & 0xFFFFFFFF
            for name, (_before, after) in line.fields.items():
                cell = (row_of(line.table, line.key), name)
                if name in ("note", "private") and cell[0][-1] in self.secret:
                    continue
                writes.setdefault(cell, []).append((device, number, after))
        self.written, self.writes = sum(map(len, writes.values())), writes
        return [
            f"{cell}: {now!r} of {said}"
            for cell, said in writes.items()
            if (now := self._now(computer, cell)) not in [value for *_, value in self._last(said)]
        ]

    def wrong_questions(self) -> list[str]:
        """The fields asked about that should not be, or not asked about that should."""
        asked = [_asked(computer) for computer in self.computers]
        expected = {
            (cell[0][0], cell[0][1], cell[1]): values
            for cell, said in self.writes.items()
            if cell[0][0] in ASKED and cell[1] not in ("deleted", "unknown")
            if len(values := frozenset(repr(value) for *_, value in self._last(said))) > 1
        }
        self.questions = len(expected)
        return [
            f"{key}: {one.get(key)} for {expected.get(key)}"
            for one in asked
            for key in sorted({*one, *expected})
            if not (key[1] in self.secret and key[2] == "note")
            if one.get(key) != expected.get(key)
        ]

    def _last(self, writes: list[tuple[str, int, Any]]) -> list[tuple[str, int, Any]]:
        """The writes that nobody who had seen them has written over."""
        return [
            one for one in writes if not any(self._saw(two, one) for two in writes if two != one)
        ]

    def _saw(self, later: tuple[str, int, Any], earlier: tuple[str, int, Any]) -> bool:
        if later[0] == earlier[0]:
            return later[1] > earlier[1]
        return self.known[later[0], later[1]].get(earlier[0], 0) >= earlier[1]

    def _now(self, computer: Computer, cell: Cell) -> object:
        row, name = cell
        keys = key_columns(row[0])
        condition = " AND ".join(f"{key} = ?" for key in keys)
        found = computer.book.shared._connection.rows(  # noqa: SLF001 - as above
            f'SELECT "{name}" FROM {row[0]} WHERE {condition}', row[1:]
        )
        return found[0][0]

    def _notice(self, computer: Computer, before: dict[str, int]) -> None:
        """Remember what the writer of each new line had seen."""
        device, ends = computer.device, computer.book.shared.ends()
        for number in range(before.get(device, 0) + 1, ends.get(device, 0) + 1):
            self.known.setdefault((device, number), before)

    def _some(self, entries: Sequence[Any]) -> Any:
        return self.dice.choice(entries) if entries else None

    def _word(self) -> str:
        return f"{self.dice.choice(WORDS)} {next(self._numbers)}"

    def add_outing(self, computer: Computer) -> None:
        """A new outing."""
        day = self.dice.randrange(1, 29)
        times = f"2026-11-{day:02}T10:00", f"2026-11-{day:02}T{self.dice.randrange(11, 18)}:30"
        companions = tuple(self.dice.sample(("c1", "c2"), self.dice.randrange(3)))
        id_ = f"{computer.name}-{next(self._numbers)}"
        computer.book.outings.put(
            Outing(id_, "p1", companions, *times, Status.DONE, activity=self._word())
        )

    def edit_outing(self, computer: Computer) -> None:
        """Another word, other companions or another end."""
        one = self._some(computer.book.outings.all()[:40])
        if one is None:
            return
        match self.dice.randrange(3):
            case 0:
                one = replace(one, activity=self._word())
            case 1:
                one = replace(one, note=self._word(), place=self._word())
            case _:
                companions = tuple(self.dice.sample(("c1", "c2", "c3"), self.dice.randrange(4)))
                one = replace(one, companion_ids=companions)
        computer.book.outings.put(one)

    def add_expense(self, computer: Computer) -> None:
        """A new outlay with a receipt, one of few."""
        content = f"kvitto {self.dice.randrange(30)}".encode() * 20
        with computer.book.together("add_expense"):
            name = computer.book.receipts.put(content)
            receipts = (Receipt("kvitto.jpg", "image/jpeg", name),) * self.dice.randrange(1, 3)
            id_ = f"{computer.name}-{next(self._numbers)}"
            amount = self.dice.randrange(1, 50000)
            computer.book.expenses.put(
                Expense(id_, "p1", date(2026, 11, 3), amount, Category.TICKET, receipts=receipts)
            )

    def edit_expense(self, computer: Computer) -> None:
        """Another amount."""
        one = self._some(computer.book.expenses.all()[:20])
        if one is not None:
            computer.book.expenses.put(replace(one, amount=self.dice.randrange(1, 50000)))

    def remove(self, computer: Computer) -> None:
        """Into the bin, or out of it."""
        removed = computer.book.outings.removed()
        if removed and self.dice.random() < 0.5:
            computer.book.outings.put(self.dice.choice(removed))
            return
        one = self._some(computer.book.outings.all())
        if one is not None:
            computer.book.outings.remove(one.id)

    def many(self, computer: Computer) -> None:
        """Several at once, as one step."""
        with computer.book.together("many"):
            for _ in range(5):
                self.edit_outing(computer)
                self.add_outing(computer)

    def take_in(self, computer: Computer) -> None:
        """The same document as the others take in."""
        computer.book.import_ledger(family(), {})

    def undo(self, computer: Computer) -> None:
        """Take back."""
        computer.book.undo.undo()

    def redo(self, computer: Computer) -> None:
        """Make again."""
        computer.book.undo.redo()

    def decide(self, computer: Computer) -> None:
        """Another frame of a decision."""
        one = self._some(computer.book.decisions.all())
        if one is not None:
            computer.book.decisions.put(replace(one, case_number=self._word()))

    def mark_same(self, computer: Computer) -> None:
        """One outing is another one."""
        outings = computer.book.outings.all()
        if len(outings) > 1:
            one, other = self.dice.sample(outings, 2)
            computer.book.outings.put(replace(one, same_as=other.id))

    def choose(self, computer: Computer) -> None:
        """Answer one of the open questions."""
        fields, removed = computer.book.shared.apart()
        if fields and self.dice.random() < 0.7:
            one = self.dice.choice(fields)
            computer.book.shared.choose(one, self.dice.choice(one.versions).value)
        elif removed:
            computer.book.shared.choose_removed(
                self.dice.choice(removed), gone=self.dice.random() < 0.5
            )

    def mark_private(self, computer: Computer) -> None:
        """A note that is for oneself alone."""
        one = self._some(computer.book.outings.all()[:40])
        if one is not None:
            self.secret.add(one.id)
            note = f"{OWN_WORDS} {next(self._numbers)}"
            computer.book.outings.put(replace(one, note=note, private=("note",)))

    def free(self, computer: Computer) -> None:
        """A note for everybody where it was for oneself."""
        one = self._some([one for one in computer.book.outings.all() if one.private])
        if one is not None:
            computer.book.outings.put(replace(one, note=self._word(), private=()))

    def seal(self, computer: Computer) -> None:
        """A report is handed in."""
        number = next(self._numbers)
        days = date(2026, 11, 1), date(2026, 11, 30)
        content = f"Rapport {number}"
        found = content_hash(content)
        computer.book.seals.put(
            Seal(
                *(f"{computer.name}-{number}", "p1", "time", *days, "sv", "{}", content),
                hash=found,
                code=control_code(found),
                sealed_on=date(2026, 12, 1),
            )
        )

    def exchange(self, computer: Computer) -> None:
        """Exchange."""
        computer.exchange()

    def restart(self, computer: Computer) -> None:
        """End the program, start it again."""
        computer.restart()

    def passphrase(self, computer: Computer) -> None:
        """Give the book another passphrase, or take it away."""
        computer.book.close()
        key = None if computer.key else new_key("en liten röd båt")
        change_key(computer.path, computer.key, key)
        computer.key = key
        computer.open()

    def keep_copy(self, computer: Computer) -> None:
        """A copy of the book as it is."""
        computer.book.close()
        shutil.copyfile(computer.path, computer.path.with_suffix(".copy"))
        self._copied[computer.name] = computer.key
        computer.open()

    def restore(self, computer: Computer) -> None:
        """Put the copy in the place of the book."""
        copy = computer.path.with_suffix(".copy")
        if not copy.exists():
            return
        computer.book.close()
        shutil.copyfile(copy, computer.path)
        computer.key = self._copied[computer.name]
        computer.open()


def _database(url: str, kin: Family) -> Carrier | None:
    return PostgresCarrier(url, kin.circle) if url else None


def _asked(computer: Computer) -> dict[tuple[str, str, str], frozenset[str]]:
    fields, _removed = computer.book.shared.apart()
    return {
        (one.table, one.id, one.field): frozenset(repr(version.value) for version in one.versions)
        for one in fields
    }


def main(seeds: int = 10, operations: int = 10_000, *, carrier: str = "folder") -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    if carrier != "postgres":
        return _run(seeds, operations, "")
    with served() as url:
        return _run(seeds, operations, url)


def _run(seeds: int, operations: int, url: str) -> int:
    faults = 0
    for seed in range(seeds):
        started = time.monotonic()
        with TemporaryDirectory() as folder:
            sharing = Sharing(Path(folder), seed, postgres=url)
            try:
                sharing.run(operations)
                lost = [*sharing.lost(), *sharing.wrong_questions()]
                lines = len(sharing.computers[0].content()["change"])
            except AssertionError as error:
                print(f"seed {seed}: differs: {str(error)[:400]}")
                faults += 1
                continue
            finally:
                sharing.close()
        faults += bool(lost)
        took = time.monotonic() - started
        print(
            f"seed {seed}: {lines} lines, {sharing.written} values, {sharing.questions} questions,"
            f" {len(sharing.secret)} with notes for oneself, {len(lost)} lost, {took:.0f} s"
        )
        for one in lost[:5]:
            print(f"  {one}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3]), carrier="".join(sys.argv[3:4]) or "folder"))
