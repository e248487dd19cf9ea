"""Öppna en annan bok: the books used lately, another file, or a new one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_untouched_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList

ENDING = ".ledsagapp"


def open_other_book(
    context: Context, parent: QWidget, books: Sequence[Path], forget: Callable[[Path], None]
) -> Path | None:
    """Ask which book to open; None for none. ``forget`` takes one away from the list."""
    dialog = OtherBook(context, parent, books, forget)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen


class OtherBook(Dialog):
    """The list; ``chosen`` is the file of the book that is to be opened."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        books: Sequence[Path],
        forget: Callable[[Path], None],
    ) -> None:
        super().__init__(context.theme, context.tr, context.tr("Open another book"), parent)
        self.context = context
        self.chosen: Path | None = None
        self._books, self._forget = list(books), forget
        self._make()
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self._show()
        others = (one for one in self._books if not self._is_this(one))
        first = next(others, self.context.book.path)
        self.list.choose(str(first))

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.list = SentenceList(theme, tr("Books used lately"))
        self.list.opened.connect(lambda _key: self.open())
        self.list.removing.connect(lambda _key: self.forget())
        self._open = Button(theme, tr("&Open"), self.open)
        self._away = Button(theme, tr("&Take away from the list"), self.forget)
        self.place(self.list)
        self.place(
            ButtonRow(
                self._open,
                self._away,
                Button(theme, tr("Choose a &file…"), self.choose),
                Button(theme, tr("&New book…"), self.make_new),
            )
        )

    def _is_this(self, book: Path) -> bool:
        return book == self.context.book.path

    def _show(self) -> None:
        tr = self.tr
        rows = [self._row(book) for book in self._books]
        self.list.fill(rows)
        for widget in (self.list, self._open, self._away):
            widget.setVisible(bool(rows))
        others = sum(not self._is_this(one) for one in self._books)
        text = tr("%n other book(s) used lately. A book opens in a window of its own.", "", others)
        self.consequence.say(text)

    def _row(self, book: Path) -> Row:
        tr = self.tr
        state = tr("this book") if self._is_this(book) else ""
        icon = "book"
        if not book.is_file():
            state, icon = tr("is not there now"), "triangle"
        spoken = ", ".join(part for part in (book.stem, str(book.parent), state) if part)
        return Row(str(book), book.stem, spoken, str(book.parent), right=state, icon=icon)

    # -- deeds --------------------------------------------------------------------------------
    def open(self) -> None:
        """Open the book chosen; where its file is gone, say so and what to try."""
        tr, key = self.tr, self.list.key()
        if not key:
            return
        book = Path(key)
        if self._is_this(book):
            self.message.tell(tr("This book is open already."))
        elif not book.is_file():
            text = tr(
                "{name} is not in {folder} now. Is the stick or folder connected? "
                "If the book was moved, choose its file."
            )
            self.message.tell(text.format(name=book.name, folder=book.parent))
        else:
            self._take(book)

    def forget(self) -> None:
        """Take the book chosen away from the list; its file stays where it is."""
        key = self.list.key()
        if key:
            book = Path(key)
            self._books.remove(book)
            self._forget(book)
            self._show()
            text = self.tr("{name} is no longer in the list. The book itself is untouched.")
            self.message.tell(text.format(name=book.stem))

    def choose(self) -> None:
        """Ask for the file of a book."""
        tr = self.tr
        lists, kinds = self.context.lists, tr("Books (*.ledsagapp)")
        book = ask_file(self, lists, tr("Open another book"), kinds)
        if book is not None:
            self._take(book)

    def make_new(self) -> None:
        """Ask where a new book is to lie; a file that is there is opened, never written over."""
        tr = self.tr
        lists, kinds = self.context.lists, tr("Books (*.ledsagapp)")
        book = ask_untouched_file(self, lists, tr("New book"), tr("new book") + ENDING, kinds)
        if book is not None:
            called = book.suffix.lower() == ENDING
            self._take(book if called else book.with_name(book.name + ENDING))

    def _take(self, book: Path) -> None:
        self.chosen = book
        self.accept()
