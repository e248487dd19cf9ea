"""The commands that read or change the person's own book."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from ledsagapp.cli.output import RefusedError
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.ledger.document import LedgerDocument, pieces
from ledsagapp.i18n import Catalog
from ledsagapp.paths import app_dirs, computer_name
from ledsagapp.settings import load
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.wording.common.book_errors import book_sentence
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.import_result import import_lines, preview_lines
from ledsagapp.wording.common.plain_history import change_line
from ledsagapp.wording.common.rows_aside import aside_sentence
from ledsagapp.wording.common.undo_steps import undone_sentence
from ledsagapp.workflow.exchange.take_in import preview, take_in
from ledsagapp.workflow.safety.copies import CopyOutcome, copy_task, make_copy

HISTORY_OF: Final = (
    *("person", "provider", "companion", "decision", "outing", "expense", "adjustment"),
    *("template", "seal", "confirmation", "contact"),
)


class OwnBook:
    """The book in a data folder, opened for one command at a time."""

    def __init__(
        self, data: Path | None, passphrase: Path | None, tr: Catalog, who: str = ""
    ) -> None:
        self._places = app_dirs(data)
        self._who = who
        self._passphrase = passphrase
        self._tr = tr

    def is_there(self) -> bool:
        """Whether there is a book in the folder."""
        return self._places.book.exists()

    def save(self, change: Callable[[Book], None]) -> None:
        """Change the book, which must be there."""
        try:
            with self._opened(create=False) as book:
                change(book)
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def change(self, change: Callable[..., int]) -> int:
        """Change the book, after a safety copy of it as it was; what the change answers."""
        try:
            with self._opened(create=True) as book:
                self._copy_first(book)
                return change(book)
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def ledger_if_there(self) -> Ledger:
        """Everything in the book; nothing where there is no book yet."""
        if not self._places.book.exists():
            return Ledger()
        return self.ledger()

    def ledger_and_changes(self) -> tuple[Ledger, dict[str, int]]:
        """Everything in the book, and how often each outing was changed after it was new."""
        try:
            with self._opened(create=False) as book:
                counts = book.history.counts("outing")
                ledger = self._told(book.ledger())
                return ledger, {key: count - 1 for key, count in counts.items()}
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def ledger(self) -> Ledger:
        """Everything in the book; what cannot be read is told on standard error."""
        try:
            with self._opened(create=False) as book:
                return self._told(book.ledger())
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def document(self) -> LedgerDocument:
        """The whole book with its receipts."""
        try:
            with self._opened(create=False) as book:
                ledger, files = book.export()
                return LedgerDocument(self._told(ledger), files)
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def _told(self, ledger: Ledger) -> Ledger:
        """The ledger, of which the rows set aside have been named on standard error."""
        if ledger.set_aside:
            sys.stderr.write(f"{aside_sentence(ledger.set_aside, self._tr)}\n")
        return ledger

    def export(self) -> Iterator[bytes]:
        """The book as a ledger document with its receipts, bit by bit."""
        return pieces(self.document())

    def look_at(self, document: LedgerDocument, *, plain: bool) -> str:
        """What taking a document in would come to; nothing is changed."""
        with self.open_book() as book:
            found = preview(book, document)
        if plain:
            return _as_json(found.added, found.changed, found.same, found.here_since, ())
        return "".join(f"{line}\n" for line in preview_lines(found, self._tr))

    def take_in(
        self, document: LedgerDocument, presets: Presets, *, replace: bool, plain: bool
    ) -> str:
        """Take a document into the book, made if there is none; the answer tells how much.

        What was changed in the book since is left, and told, unless ``replace``. ``plain``: the
        answer is for programs.
        """
        try:
            with self._opened(create=True) as book:
                self._copy_first(book)
                taken = take_in(book, document, presets, replace=replace)
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error
        if plain:
            done = taken.imported
            return _as_json(done.added, done.changed, done.same, done.left, taken.to_look_at)
        return "".join(
            f"{line}\n" for line in import_lines(taken.imported, taken.to_look_at, self._tr)
        )

    @contextmanager
    def open_book(self) -> Iterator[Book]:
        """The book itself, until the end of the block; RefusedError where it cannot be used."""
        try:
            with self._opened(create=False) as book:
                yield book
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error

    def undo(self, *, again: bool) -> str:
        """Take the latest step back, or make it again; the answer tells which it was."""
        try:
            with self._opened(create=False) as book:
                step = book.undo.redo() if again else book.undo.undo()
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error
        if step is None:
            tr = self._tr
            raise RefusedError(tr("Nothing to redo.") if again else tr("Nothing to undo."))
        return f"{undone_sentence(step, Formats(self._tr), again=again)}\n"

    def history(self, id_: str) -> str:
        """What became of an entry, a line each saving; RefusedError where there is none."""
        try:
            with self._opened(create=False) as book:
                changes = [one for table in HISTORY_OF for one in book.history.of(table, id_)]
        except BookError as error:
            raise RefusedError(book_sentence(error, self._tr)) from error
        if not changes:
            text = self._tr("There is no entry “{id}” in the book.")
            raise RefusedError(text.format(id=id_))
        return "".join(f"{change_line(one)}\n" for one in changes)

    def _copy_first(self, book: Book) -> None:
        """Make a safety copy where the book holds what no copy does; RefusedError without one."""
        outside = load(self._places.settings).settings.outside
        now = datetime.now().astimezone().replace(tzinfo=None)
        report = make_copy(copy_task(book, self._places.backups, outside), now)
        if report.outcome is CopyOutcome.FAILED:
            text = self._tr("No safety copy could be made in {path}.")
            text = f"{text} {self._tr('Nothing has been changed.')}"
            raise RefusedError(text.format(path=report.folder))

    def _opened(self, *, create: bool) -> Book:
        """The book, signed by who writes: the one named, else the one in the settings."""
        book = self._unsigned(create=create)
        who = self._who or load(self._places.settings).settings.me
        named = (one.id for one in book.people.all() if who in (one.id, one.name)) if who else ()
        book.sign(next(iter(named), ""), computer_name(), self._who or self._writer())
        return book

    def _writer(self) -> str:
        """Whoever acts for a person, where the settings say that it is they who write."""
        return load(self._places.settings).settings.writer

    def _unsigned(self, *, create: bool) -> Book:
        """The book; the passphrase is asked for where it has one."""
        where = self._places
        try:
            return open_book(where.book, where.state, create=create)
        except BookError as error:
            if error.fault is not Fault.ENCRYPTED:
                raise
        from ledsagapp.cli.passphrase import ask_key  # noqa: PLC0415

        key = ask_key(where.book, where.settings, self._passphrase, self._tr)
        return open_book(where.book, where.state, create=create, key=key)


def _as_json(
    added: int,
    changed: int,
    same: int,
    left: Sequence[tuple[str, str]],
    to_look_at: Sequence[Problem],
) -> str:
    """What came, or would come, of taking a document in, for other programs."""
    answer = {
        "added": added,
        "changed": changed,
        "same": same,
        "changed_here_since": [{"table": table, "id": id_} for table, id_ in left],
        "to_look_at": [
            {"place": one.place, "code": one.code, "values": list(one.values)} for one in to_look_at
        ],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
