"""Computers that share a book, each with a folder of its own that is synced, well or badly."""

import os
import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import permutations
from pathlib import Path
from typing import Any

from ledsagapp.domain.model.outing import Outing
from ledsagapp.exchange.sharing.carriers import Carrier, FolderCarrier
from ledsagapp.exchange.sharing.parcels import STATE, Family
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.journal.undo import NOUNS
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.surroundings import HERE
from ledsagapp.workflow.sharing.exchange import Exchange
from ledsagapp.workflow.sharing.keeping import Exchanged
from tests.builders.by_seed import SeededClock

OWN_WORDS = "Hemligt"
NOW = "2026-11-29T12:00:00+00:00"
Version = tuple[str, str, int, int]


class Computer:
    """One computer of a family: its book, its state folder and its copy of the shared folder."""

    def __init__(
        self,
        root: Path,
        name: str,
        family: Family,
        key: Key | None = None,
        carrier: Carrier | None = None,
        clock: SeededClock | None = None,
    ) -> None:
        self.name, self.family, self.key, self.clock = name, family, key, clock
        self._surroundings = clock.surroundings() if clock else HERE
        self.most_pieces = 5
        self.path = root / name / "data" / "book.ledsagapp"
        self.state = root / name / "state"
        self.folder = root / name / "shared"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.carrier = carrier or FolderCarrier(self.folder)
        self.open()

    def open(self) -> None:
        """Start the program."""
        self.book = open_book(
            *(self.path, self.state),
            create=True,
            key=self.key,
            who=self.name,
            computer=self.name,
            surroundings=self._surroundings,
        )
        self.exchanging = Exchange(
            self.book, self.family, self.carrier, self.name, most_pieces=self.most_pieces
        )

    def restart(self) -> None:
        """End the program and start it again."""
        self.book.close()
        self.open()

    def exchange(self) -> Exchanged:
        """Exchange once."""
        return self.exchanging.run(self.now())

    def now(self) -> str:
        """The moment, as this computer has it."""
        return self.clock.text() if self.clock else NOW

    @property
    def device(self) -> str:
        """Its id in the book."""
        return self.book.shared.device

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        """What another program sees."""
        with closing(connect(self.path, self.key)) as db:
            return db.execute(statement).fetchall()

    def content(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row, every line of the journal and every receipt, without local numbers."""
        queries = {table: f"SELECT * FROM {table}" for table in NOUNS} | {
            "receipt": "SELECT sha256, bytes FROM receipt",
            "change": (
                "SELECT device.id, seq & 0xffffffff, at, hand.name, tbl, row, fields FROM change"
                " JOIN device ON device.n = seq >> 32 LEFT JOIN hand ON hand.n = change.who"
            ),
            "seen": (
                "SELECT one.id, line & 0xffffffff, two.id, upto FROM seen"
                " JOIN device AS one ON one.n = line >> 32 JOIN device AS two ON two.n = other"
                " WHERE line IN (SELECT seq FROM change)"
            ),
        }
        with closing(connect(self.path, self.key)) as db:
            return {
                table: sorted(db.execute(query).fetchall(), key=repr)
                for table, query in queries.items()
            }


class Syncing:
    """Carries files between the folders, as badly as it is told to.

    ``held`` are pairs of computers, by name: what the first promises the second comes later.
    """

    def __init__(self, computers: list[Computer], seed: int, *, hostile: bool) -> None:
        self.computers, self.hostile = computers, hostile
        self.held: set[tuple[str, str]] = set()
        self._random = random.Random(seed)  # noqa: S311 - a test's dice
        self._past: set[Version] = set()
        self._carried: set[tuple[str, str]] = set()

    def carry(self, *, settle: bool = False) -> None:
        """Carry what is new, once between each two folders."""
        for source, target in permutations(self.computers, 2):
            files = sorted(self._new(source, target), key=lambda path: path.name)
            if self.hostile and not settle:
                self._random.shuffle(files)
            held = not settle and (source.name, target.name) in self.held
            for path in files:
                if path.suffix == STATE or not held:
                    self._carry(path, target, settle=settle)

    def files(self) -> set[Version]:
        """What each computer has written in its folder, as it is now."""
        return {
            self._version(path, one)
            for one in self.computers
            for path in one.folder.iterdir()
            if (one.name, path.name) not in self._carried
        }

    def _new(self, source: Computer, target: Computer) -> Iterator[Path]:
        """What was written in a folder and has not got to the other; states always."""
        with os.scandir(source.folder) as found:
            for one in found:
                # What only came there goes no further.
                if (source.name, one.name) in self._carried or one.name.startswith("."):
                    continue
                if one.name.endswith(STATE) or self._version(one, target) not in self._past:
                    yield Path(one.path)

    def _version(self, file: "Path | os.DirEntry[str]", target: Computer) -> Version:
        now = file.stat()
        return target.name, file.name, now.st_ino, now.st_mtime_ns

    def _carry(self, path: Path, target: Computer, *, settle: bool) -> None:
        copy, data = target.folder / path.name, path.read_bytes()
        if path.suffix == STATE:
            if settle or not self.hostile or self._random.random() < 0.6:
                self._write(copy, data)
                if self._random.random() < 0.05 and self.hostile:
                    self._write(copy.with_name(f"{copy.stem} (konflikt){STATE}"), data)
            return
        version = self._version(path, target)
        if not self.hostile or settle:
            self._past.add(version)
            self._write(copy, data)
            copy.with_name(f"half-{copy.name}").unlink(missing_ok=True)
            return
        self._carry_badly(copy, data, version)

    def _carry_badly(self, copy: Path, data: bytes, version: Version) -> None:
        half = copy.with_name(f"half-{copy.name}")
        match self._random.random():
            case chance if chance < 0.03:
                self._past.add(version)  # lost for ever
            case chance if chance < 0.10:
                self._write(half, data[: len(data) // 2])
            case chance if chance < 0.14:
                at = int(self._random.random() * len(data))
                flipped = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
                self._write(copy, flipped)
                self._past.add(version)
            case chance if chance < 0.20:
                double = f"{copy.stem} (Annas konflikterade kopia){copy.suffix}"
                self._write(copy.with_name(double), data)
                self._write(copy, data)
                self._past.add(version)
            case chance if chance < 0.65:
                self._write(copy, data)
                self._past.add(version)
                half.unlink(missing_ok=True)

    def _write(self, path: Path, data: bytes) -> None:
        self._carried.add((path.parent.parent.name, path.name))
        path.write_bytes(data)


def settle(syncing: Syncing, most: int = 6) -> None:
    """Exchange until nothing is new anywhere."""
    syncing.held.clear()
    before: set[Version] = set()
    for _turn in range(most):
        syncing.carry(settle=True)
        now = syncing.files()
        if now and now == before:
            return
        before = now
        for computer in syncing.computers:
            computer.exchange()
    syncing.carry(settle=True)


@contextmanager
def circle(
    root: Path, names: tuple[str, ...], family: Family, seed: int = 0, *, hostile: bool = False
) -> Iterator[tuple[list[Computer], Syncing]]:
    """Computers and what carries their files; all are closed afterwards."""
    computers = [Computer(root, name, family) for name in names]
    try:
        yield computers, Syncing(computers, seed, hostile=hostile)
    finally:
        for computer in computers:
            computer.book.close()


def same(computers: list[Computer]) -> None:
    """All hold the same, to the byte."""
    first, *others = (computer.content() for computer in computers)
    for other in others:
        for table, rows in first.items():
            assert other[table] == rows, table


def alike(computers: list[Computer], secret: set[str]) -> None:
    """All hold the same, but for notes that are for oneself; those stand on one computer alone."""
    if not secret:
        same(computers)
        return
    contents = [computer.content() for computer in computers]
    columns = [row[0] for row in computers[0].sql("SELECT name FROM pragma_table_info('outing')")]
    hidden = {columns.index("note"), columns.index("private")}
    for content in contents:
        outings = [
            tuple(
                value
                for at, value in enumerate(row)
                if at not in hidden or row[columns.index("id")] not in secret
            )
            for row in content["outing"]
        ]
        content["outing"] = sorted(outings, key=repr)
        content["change"] = [row for row in content["change"] if row[5] not in secret]
        del content["seen"]  # what the writer of a hidden line knew is said by the next one
    first, *others = contents
    for other in others:
        for table, rows in first.items():
            assert other[table] == rows, table
    for one, two in permutations(computers, 2):
        lines = repr(two.sql("SELECT fields FROM change"))
        for word in _words(one):
            assert word not in lines, f"{word} of {one.name} on {two.name}"


def _words(computer: Computer) -> set[str]:
    """The notes that are for oneself on a computer; none is a word that another could write."""
    notes = computer.sql("SELECT note FROM outing WHERE private IS NOT NULL")
    return {f'"{note}"' for (note,) in notes if note and note.startswith(OWN_WORDS)}


def outing_of(computer: Computer, id_: str) -> Outing:
    """An outing that must be there."""
    found = computer.book.outings.get(id_)
    assert found is not None
    return found
