"""Trygghet: where the book lies, the safety copies and what is in them, and getting one back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ledsagapp.domain.snapshot import View
from ledsagapp.storage.backup.backups import Backup, backups, backups_of, folder_of
from ledsagapp.storage.backup.beside import conflict_copies
from ledsagapp.storage.backup.restore import Contents, contents, take_out
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui import dialogs
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.questions import GO_ON, use_question
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.protection import ProtectionCard
from ledsagapp.ui.widgets.fields.ask_file import ask_folder, ask_untouched_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.book_errors import size_text
from ledsagapp.wording.common.errors import book_told, failure_told
from ledsagapp.workflow.papers.save_notice import saved_file


class SafetyPage(Page):
    """The book's file, its safety copies beside it and outside the computer."""

    reads = frozenset({"people", "outings", "expenses", "decisions"})

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Safety"), tr("How it stands"))
        self._context = context
        self._copies: dict[str, Backup] = {}
        self._checked: dict[Path, Contents | str] = {}
        self.primary(
            Button(
                context.theme, tr("Make a safety copy now"), self.now, role="primary", icon="shield"
            )
        )
        self._make()
        self.end()

    # -- make ---------------------------------------------------------------------------------
    def _make(self) -> None:
        context, tr, theme = self._context, self._context.tr, self._context.theme
        book = Card(theme, tr("The book"), "book")
        self._where = SentenceList(theme, tr("Where the book lies"), tone="plain")
        book.body.addWidget(self._where)
        book.body.addWidget(
            ButtonRow(
                Button(
                    theme, tr("Save a copy elsewhere…"), lambda: dialogs.copy_book(context, self)
                ),
                Button(theme, tr("Show the folder"), self.show_folder),
            )
        )
        copies = Card(theme, tr("Safety copies"), "shield")
        self._list = SentenceList(theme, tr("Safety copies"))
        self._list.chosen.connect(lambda _key: self._check())
        self._list.opened.connect(lambda _key: self.look_at())
        self._said = Text(theme, quiet=True)
        self._buttons = ButtonRow(
            Button(theme, tr("Look at it"), self.look_at),
            Button(theme, tr("Save as a new file…"), self.save_as),
            Button(theme, tr("Use it instead of the book…"), self.use),
        )
        for widget in (self._list, self._said, self._buttons):
            copies.body.addWidget(widget)
        outside = Card(theme, tr("Outside this computer"), "save")
        self._outside_said = Text(theme)
        self._stop = Button(theme, tr("Stop"), self.stop_outside)
        outside.body.addWidget(self._outside_said)
        outside.body.addWidget(
            ButtonRow(Button(theme, tr("Choose a folder…"), self.choose_outside), self._stop)
        )
        self._protection = ProtectionCard(context)
        for card in (book, self._protection, copies, outside):
            self.add(card)

    # -- deeds --------------------------------------------------------------------------------
    def now(self) -> None:
        """Make a safety copy now, where the book has changed since the latest."""
        self._context.safe.back_up()
        self.show_view(self._context.view())

    def show_folder(self) -> None:
        """Show the book's folder in the computer's own program for files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.book.path.parent)))

    def look_at(self) -> None:
        """Open the copy chosen in a window of its own, where nothing is kept."""
        found = self._copies.get(self._list.key())
        if found is not None:
            self._context.safe.look_at(found.path)
            self._context.say(self._context.tr("The copy opens in a window of its own."))

    def save_as(self) -> None:
        """Take the copy chosen out as a new file."""
        found, tr = self._copies.get(self._list.key()), self._context.tr
        if found is None:
            return
        lists, kinds = self._context.lists, tr("Books (*.ledsagapp)")
        title = tr("Save as a new file")
        path = ask_untouched_file(self, lists, title, found.path.name, kinds)
        if path is not None:
            self.save_copy(found.path, path)

    def save_copy(self, copy: Path, target: Path) -> None:
        """Save a copy as a new file, and say so or why not."""
        try:
            take_out(copy, target, self._context.book.key)
        except BookError as error:
            self._context.say(book_told(error, self._context.tr))
            return
        tr = self._context.tr
        self._context.say(f"{saved_file(target, tr)} {tr('The copy is checked.')}")

    def use(self) -> None:
        """Put the copy chosen in the book's place; the book of now is kept beside it."""
        found = self._copies.get(self._list.key())
        if found is None:
            return
        question = self.asked_to_use(found)
        question.exec()
        if question.answer == GO_ON:
            self._context.safe.use_copy(found.path)
        question.deleteLater()

    def asked_to_use(self, found: Backup) -> Question:
        """The question before a copy takes the book's place, which no undo takes back."""
        context = self._context
        return use_question(context.theme, context.tr, self._when(found), self)

    def choose_outside(self) -> None:
        """Choose a second folder for safety copies."""
        context = self._context
        folder = ask_folder(self, context.lists, context.tr("A folder outside this computer"))
        if folder is not None:
            context.safe.set_outside(folder)
            self.now()

    def stop_outside(self) -> None:
        """Make no more copies in the second folder; those there stay."""
        self._context.safe.set_outside(None)
        self.show_view(self._context.view())

    def copies(self) -> list[Backup]:
        """The safety copies shown, oldest first."""
        return list(self._copies.values())

    def choose(self, name: str) -> None:
        """Choose a copy by the name of its file."""
        self._list.choose(name)
        self._check()

    def said_of_copy(self) -> str:
        """What is said of the copy chosen."""
        return self._said.text()

    def protection(self) -> str:
        """What is said of the passphrase."""
        return self._protection.summary()

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book and its copies as of now."""
        tr, book = self._context.tr, self._context.book.path
        found = backups(folder_of(book))
        self._copies = {one.path.name: one for one in found}
        self._list.fill([self._row(one) for one in reversed(found)])
        for widget in (self._list, self._buttons):
            widget.setVisible(bool(found))
        ledger = view.ledger
        size = size_text(book.stat().st_size if book.exists() else 0, self._context.formats)
        receipts = {one.sha256 for expense in ledger.expenses for one in expense.receipts}
        held = self._counts(len(ledger.outings), len(ledger.expenses), len(receipts))
        lines = [(tr("File"), str(book)), (tr("Size"), size), (tr("In it"), held)]
        conflicts = conflict_copies(book, self._context.book.journal_end, self._context.book.key)
        if conflicts:
            names = ", ".join(path.name for path in conflicts)
            lines.append((tr("Other versions beside it"), names))
        self._where.fill([Row(key, key, f"{key}: {text}", text) for key, text in lines])
        self._protection.show_book()
        self._show_outside()
        if found:
            self._list.choose(found[-1].path.name)
        self._check()
        self._say_status()

    def _row(self, one: Backup) -> Row:
        formats = self._context.formats
        when, size = (
            formats.sentence(self._when(one)),
            size_text(one.path.stat().st_size, self._context.formats),
        )
        return Row(one.path.name, when, f"{when}, {size}", icon="shield", right_small=size)

    def _when(self, one: Backup) -> str:
        formats = self._context.formats
        clock = formats.clock(one.made.hour * 60 + one.made.minute)
        return f"{formats.long_date(one.made.date())} {clock}"

    def _show_outside(self) -> None:
        tr, folder = (
            self._context.tr,
            Path(self._context.safe.outside()) if self._context.safe.outside() else None,
        )
        self._stop.setVisible(folder is not None)
        if folder is None:
            said = tr(
                "No copy outside this computer. A stick or a synced folder keeps the book "
                "if the computer is lost."
            )
        else:
            book = self._context.book
            found = backups_of(book.path, book.journal_end().identity, folder)
            if found:
                text = tr("The newest copy in {folder} is from {when}.")
                said = text.format(folder=folder, when=self._when(found[-1]))
            else:
                text = tr("There is no copy in {folder}. Is it connected?")
                said = text.format(folder=folder)
        self._outside_said.setText(said)

    def _say_status(self) -> None:
        tr, made = self._context.tr, list(self._copies.values())
        if not made:
            said = tr("There is no safety copy yet. One is made when the program is closed.")
        else:
            said = tr("The newest safety copy is from {when}.").format(when=self._when(made[-1]))
            found = self._checked.get(made[-1].path)
            if isinstance(found, Contents):
                said = f"{said} {self._held(found)}"
        if not self._context.safe.outside():
            said = f"{said} {tr('There is no copy outside this computer.')}"
        self.status.say(said)

    # -- checking a copy ----------------------------------------------------------------------
    def _check(self) -> None:
        """Check the copy chosen off the window's thread, and say what is in it."""
        found = self._copies.get(self._list.key())
        if found is None:
            self._said.setText(
                self._context.tr(
                    "There is no safety copy yet. One is made when the program is closed."
                )
            )
            return
        known = self._checked.get(found.path)
        if known is not None:
            self._said.setText(known if isinstance(known, str) else self._held(known))
            return
        self._said.setText(self._context.tr("The copy is being checked …"))
        path = found.path
        start(
            self,
            partial(contents, path, self._context.book.key),
            partial(self._found, path),
            partial(self._bad, path),
        )

    def _found(self, path: Path, got: object) -> None:
        if isinstance(got, Contents):
            self._checked[path] = got
            self._check()
            self._say_status()

    def _bad(self, path: Path, error: Exception) -> None:
        told = failure_told(error, self._context.tr)
        if isinstance(error, BookError) and error.fault in (Fault.ENCRYPTED, Fault.WRONG_KEY):
            text = self._context.tr("The copy {name} has a passphrase of its own, an earlier one.")
            told = text.format(name=path.name)
        self._checked[path] = told
        self._check()

    def _held(self, found: Contents) -> str:
        held = self._counts(found.outings, found.expenses, found.receipts)
        return self._context.tr("Checked and whole: {what}.").format(what=held)

    def _counts(self, outings: int, expenses: int, receipts: int) -> str:
        """How much a book holds."""
        tr = self._context.tr
        counted = (tr("%n outing(s)", "", outings), tr("%n expense(s)", "", expenses))
        return ", ".join((*counted, tr("%n receipt(s)", "", receipts)))
