"""The book: the one door to everything that is kept."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import dataclass
from ledsagapp.storage.backup.journal_end import JournalEnd
from ledsagapp.storage.connection import Connection, Listener
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.journal.history import History
from ledsagapp.storage.journal.imports import IMPORT, changed_here_since
from ledsagapp.storage.journal.undo import Undo
from ledsagapp.storage.tables.adjustments import Adjustments
from ledsagapp.storage.tables.companions import Companions
from ledsagapp.storage.tables.contacts import Contacts
from ledsagapp.storage.tables.decisions import Decisions
from ledsagapp.storage.tables.document_info import LedgerHeading
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.handovers import Cards, Differents, Handovers, KnownNames
from ledsagapp.storage.tables.newer_rows import SetAside
from ledsagapp.storage.tables.outings import Outings
from ledsagapp.storage.tables.people import People
from ledsagapp.storage.tables.providers import Providers
from ledsagapp.storage.tables.receipts import Receipts
from ledsagapp.storage.tables.seals import Confirmations, Seals
from ledsagapp.storage.tables.shared import Shared
from ledsagapp.storage.tables.table import ADDED, CHANGED, REMOVED, SAME, Entries
from ledsagapp.storage.tables.templates import Templates


@dataclass(frozen=True, slots=True)
class Imported:
    """How many entries of a ledger were new, different from the book's, and already there.

    ``left``: table and id of those that were changed here since, and were left as they are.
    """

    added: int
    changed: int
    same: int
    left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a ledger would come to: how many entries new, different, already there.

    ``here_since``: table and id of those that differ and were changed, or removed, here since
    they last came in; they are in none of the three.
    """

    added: int
    changed: int
    same: int
    here_since: tuple[tuple[str, str], ...]


class Book:
    """One part for each noun; a write is one transaction, one announcement, one undo step."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._heading = LedgerHeading(connection)
        self.people = People(connection)
        self.providers = Providers(connection)
        self.companions = Companions(connection)
        self.decisions = Decisions(connection)
        self.outings = Outings(connection)
        self.expenses = Expenses(connection)
        self.adjustments = Adjustments(connection)
        self.templates = Templates(connection)
        self.seals = Seals(connection)
        self.confirmations = Confirmations(connection)
        self.contacts = Contacts(connection)
        self.cards = Cards(connection)
        self.handovers = Handovers(connection)
        self.known_names = KnownNames(connection)
        self.differents = Differents(connection)
        self._rows_aside = SetAside(connection)
        self.receipts = Receipts(connection)
        self.undo = Undo(connection)
        self.history = History(connection)
        self.shared = Shared(connection)

    @property
    def path(self) -> Path:
        """Where the book lies."""
        return self._connection.path

    @property
    def key(self) -> Key | None:
        """The key of an encrypted book; None where the book is plain."""
        return self._connection.key

    def listen(self, callback: Listener) -> None:
        """Tell this one listener after each saving which nouns it touched."""
        self._connection.listen(callback)

    def sign(self, person_id: str, computer: str, name: str = "") -> None:
        """Put this person's name, else the ``name``, and the computer's to what is written now."""
        person = self.people.get(person_id) if person_id else None
        self._connection.sign(person.name if person else name, computer)

    def together(self, name: str, *data: str) -> AbstractContextManager[None]:
        """Make everything written inside the block one transaction, announcement and undo step."""
        return self._connection.step(name, *data)

    def ledger(self) -> Ledger:
        """Everything an account is reckoned from."""
        return Ledger(
            people=self.people.all(),
            providers=self.providers.all(),
            companions=self.companions.all(),
            decisions=self.decisions.all(),
            outings=self.outings.all(),
            expenses=self.expenses.all(),
            adjustments=self.adjustments.all(),
            templates=self.templates.all(),
            seals=self.seals.all(),
            confirmations=self.confirmations.all(),
            contacts=self.contacts.all(),
            set_aside=self._set_aside(),
            unknown=self._heading.unknown(),
        )

    def compare(self, ledger: Ledger) -> Comparison:
        """What taking a ledger in would come to; nothing is changed."""
        states = Counter[str]()
        here: list[tuple[str, str]] = []
        for part, entries in self._parts(ledger):
            found = part.compare(part.with_own(entries))
            differing = [id_ for id_, state in found.items() if state in (CHANGED, REMOVED)]
            since = changed_here_since(self._connection, part.table, differing)
            here += [(part.table, id_) for id_ in differing if id_ in since]
            states.update(
                ADDED if state == REMOVED else state
                for id_, state in found.items()
                if id_ not in since
            )
        return Comparison(states[ADDED], states[CHANGED], states[SAME], tuple(here))

    def import_ledger(
        self, ledger: Ledger, files: Mapping[str, bytes], *, replace: bool = True
    ) -> Imported:
        """Take in a ledger with its receipts' bytes by SHA-256; what is not in it stays.

        The same ledger a second time changes nothing; an entry with a known id becomes the
        ledger's, save where it was changed here since it last came in and ``replace`` is not
        wanted; a receipt whose bytes are missing is kept without them.
        """
        kept = frozenset(() if replace else self.compare(ledger).here_since)
        with self.together(IMPORT):
            for content in files.values():
                self.receipts.put(content)
            self._heading.take_in(ledger.unknown)
            self._rows_aside.take_in(ledger.set_aside, self._set_aside())
            outcomes: Counter[str] = Counter()
            for part, entries in self._parts(ledger):
                wanted = [one for one in entries if (part.table, one.id) not in kept]
                outcomes.update(part.put_all(part.with_own(wanted)))
        return Imported(outcomes[ADDED], outcomes[CHANGED], outcomes[SAME], tuple(sorted(kept)))

    def _parts(self, ledger: Ledger) -> tuple[tuple[Entries[Any], Sequence[Any]], ...]:
        return (
            (self.people, ledger.people),
            (self.providers, ledger.providers),
            (self.companions, ledger.companions),
            (self.decisions, ledger.decisions),
            (self.outings, ledger.outings),
            (self.expenses, ledger.expenses),
            (self.adjustments, ledger.adjustments),
            (self.templates, ledger.templates),
            (self.seals, ledger.seals),
            (self.confirmations, ledger.confirmations),
            (self.contacts, ledger.contacts),
        )

    def _set_aside(self) -> tuple[str, ...]:
        own = [row for part, _entries in self._parts(Ledger()) for row in part.set_aside()]
        return tuple(sorted({*own, *self._rows_aside.all(), *self._heading.set_aside()}))

    def export(self) -> tuple[Ledger, dict[str, bytes]]:
        """The ledger, and the bytes of its receipts by SHA-256 as far as they are here."""
        ledger = self.ledger()
        names = {receipt.sha256 for expense in ledger.expenses for receipt in expense.receipts}
        found = {name: self.receipts.get(name) for name in sorted(names)}
        return ledger, {name: content for name, content in found.items() if content is not None}

    def try_writing(self) -> None:
        """BookError where nothing can be saved just now; nothing is changed by it."""
        self._connection.try_writing()

    def copy_to(self, path: Path) -> None:
        """A checked copy of the whole book, history and receipts included; never overwrites."""
        self._connection.copy_to(path)

    def copy_into(self, part: Path) -> None:
        """Fill an empty file with a checked copy of the whole book."""
        self._connection.copy_into(part)

    def journal_end(self) -> JournalEnd:
        """What the book holds, told by the end of its journal."""
        return self._connection.journal_end()

    @property
    def unwritable(self) -> BookError | None:
        """Why the book can only be read, as it was opened; None where it can be written in."""
        return self._connection.unwritable

    @property
    def missing_lines(self) -> int:
        """How many of this computer's savings the book lacks that it had when it was left."""
        return self._connection.missing_lines

    def release_memory(self) -> None:
        """Have SQLite give back the pages it keeps; they are read again where they are wanted."""
        self._connection.rows("PRAGMA shrink_memory")

    @property
    def is_closed(self) -> bool:
        """Whether the file has been closed."""
        return self._connection.closed

    def is_exchanged(self) -> bool:
        """Whether another program has changed, exchanged or removed the file since it was read."""
        return self._connection.is_exchanged()

    def close(self) -> None:
        """Close the file; the book must not be used after that."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
