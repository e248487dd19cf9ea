"""Sharing the book with the family: starting, joining, who is in, what to look at, leaving."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.i18n import Catalog
from ledsagapp.paths import computer_name, documents
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.family_key import FamilyKeyDialog, key_in_file
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.common.sharing import exchange_lines, member_line
from ledsagapp.workflow.sharing.circle import (
    Circle,
    circle_of,
    exchange_of,
    exchange_of_restored,
    go_on_with_others,
    join,
    leave,
    members,
    pause,
    say_again,
    start,
)
from ledsagapp.workflow.sharing.question_texts import QuestionTexts
from ledsagapp.workflow.sharing.questions import Choice, Question, answer, questions


def share_book(context: Context, parent: QWidget) -> None:
    """Show how the book is shared; where it is not, ask how it is to be."""
    if circle_of(context.book) is None:
        dialog = StartSharingDialog(context, parent)
        dialog.exec()
        circle = dialog.started
        dialog.deleteLater()
        if circle is None:
            return
        if not dialog.joined:
            shown = FamilyKeyDialog(context.theme, context.tr, circle.key, parent)
            shown.exec()
            shown.deleteLater()
    sharing = SharingDialog(context, parent)
    sharing.exec()
    sharing.deleteLater()


class StartSharingDialog(Dialog):
    """Asks for the folder, and for the family's key where one joins; ``started`` is what came."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Share the book with the family"), parent)
        self._context = context
        self.started: Circle | None = None
        self.joined = False
        self.folder, self.key = LineInput(), LineInput()
        self._folder_field = Field(
            context.theme,
            tr("&Folder that all computers have"),
            self.folder,
            tr("A folder of Nextcloud, Dropbox, OneDrive or Syncthing, on the network or a stick."),
        )
        self._key_field = Field(
            context.theme,
            tr("Family’s &key, to join those who share already"),
            self.key,
            tr("Leave it empty to start: the key is then made here."),
        )
        self.row(self._folder_field)
        self.place(ButtonRow(Button(context.theme, tr("C&hoose the folder…"), self.choose)))
        self.row(self._key_field)
        self.place(ButtonRow(Button(context.theme, tr("&Read the key from a file…"), self.read)))
        self.finish(self._share, save_text=tr("&Share the book"))
        self.consequence.say(
            tr(
                "Everything in the book goes to the family’s computers, closed with the key; only "
                "notes and goals marked as only for me stay here. Nobody else can read it, nor "
                "can who owns the folder."
            )
        )
        self.folder.setFocus()

    def choose(self) -> None:
        """Ask for the folder."""
        named = QFileDialog.getExistingDirectory(self, self.windowTitle(), str(documents()))
        if named:
            self.folder.setText(named)

    def read(self) -> None:
        """Take the key out of a file."""
        named, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), str(documents()))
        if named:
            self.key.setText(key_in_file(Path(named)))

    def _share(self) -> bool:
        folder, key = self.folder.text().strip(), self.key.text().strip()
        if not folder:
            self._folder_field.set_error(self.tr("Write or choose a folder."))
            return False
        book = self._context.book
        try:
            if key:
                Family(key)
            self._context.safe.back_up_before()
            self.started = join(book, folder, key) if key else start(book, folder)
            exchange_of(book, computer_name()).run(_now())
        except ExchangeError as error:
            code = error.problems[0].code
            field = (
                self._key_field
                if code in ("not_a_family_key", "nobody_there")
                else self._folder_field
            )
            field.set_error(problem_sentence(error.problems[0], self.catalog))
            return False
        except OSError as error:
            if self.started is not None:
                book.shared.forget()
                self.started = None
            text = self.tr("{path} cannot be used: {why}. Choose another folder.")
            self._folder_field.set_error(text.format(path=folder, why=error.strerror or str(error)))
            return False
        self.joined = bool(key)
        self.untouched()
        return True


class SharingDialog(Dialog):
    """Who is in and when each was heard from, and what no program can decide."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Share the book with the family"), parent)
        self._context = context
        self._open: dict[str, Question] = {}
        theme = context.theme
        self.who = SentenceList(theme, tr("Who is in"), tone="plain")
        self.asked = SentenceList(theme, tr("To look at"))
        self.answers = [Button(theme, "") for _ in range(4)]
        for number, button in enumerate(self.answers):
            button.clicked.connect(lambda _down=False, at=number: self.answer(at))
        self.asked.chosen.connect(lambda _key: self._offer())
        self.place(self.who)
        self.place(self.asked)
        self.place(ButtonRow(*self.answers))
        self.pausing = Button(theme, "", self.pause)
        self.others = Button(theme, tr("Go on with what the &others have"), self.go_on)
        self.again = Button(theme, tr("Let all books say &this again"), self.say_again)
        self.place(ButtonRow(self.others, self.again))
        self.exchanging = Button(theme, tr("&Exchange now"), self.exchange)
        self.place(
            ButtonRow(
                self.exchanging,
                self.pausing,
                Button(theme, tr("Show the &key…"), self.show_key),
                Button(theme, tr("&Leave…"), self.leave),
            )
        )
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.show_all()

    def show_all(self) -> None:
        """Show what is by now."""
        tr, book = self.catalog, self._context.book
        circle = circle_of(book)
        if circle is None:
            return
        self._fill_members()
        texts = QuestionTexts(book, self._context.formats)
        self._open = {one.key: one for one in questions(book)}
        self.asked.fill(
            [
                Row(key, texts.sentence(one), texts.sentence(one), icon="document")
                for key, one in self._open.items()
            ]
        )
        self.asked.setVisible(bool(self._open))
        self.pausing.setText(tr("&Go on exchanging") if circle.paused else tr("&Pause"))
        said = tr("The book is shared through {place}.").format(place=circle.place)
        for button in (self.others, self.again):
            button.setVisible(circle.restored)
        for button in (self.exchanging, self.pausing):
            button.setVisible(not circle.restored)
        if circle.restored:
            said = f"{said} {_put_back(tr)}"
        elif circle.paused:
            said = f"{said} {tr('Nothing is exchanged for now.')}"
        if self._open:
            said = f"{said} {tr('To look at (%n)', '', len(self._open))}."
        self.consequence.say(said)
        self._offer()

    def _fill_members(self) -> None:
        try:
            found = members(self._context.book)
        except OSError as error:
            text = self.tr("The folder cannot be reached just now: {why}.")
            said = text.format(why=error.strerror or str(error))
            self.who.fill([Row("", said, said, icon="document")])
            return
        tr = self.catalog
        lines = [
            (one.device, member_line(one.name, one.heard, own=one.own, gone=one.gone, tr=tr))
            for one in found
        ]
        self.who.fill([Row(key, line, line, icon="people") for key, line in lines])

    def _offer(self) -> None:
        """Name the buttons after what can be answered to the question chosen."""
        question = self._open.get(self.asked.key())
        texts = QuestionTexts(self._context.book, self._context.formats)
        offered = texts.answers(question)[: len(self.answers)] if question else []
        for number, button in enumerate(self.answers):
            button.setVisible(number < len(offered))
            button.setText(offered[number][1] if number < len(offered) else "")

    def answer(self, number: int) -> None:
        """Answer the question chosen; undo takes it back."""
        question = self._open.get(self.asked.key())
        if question is None:
            return
        texts = QuestionTexts(self._context.book, self._context.formats)
        offered: list[tuple[Choice | int, str]] = texts.answers(question)
        self._try(lambda: answer(self._context.book, question, offered[number][0]))

    def exchange(self) -> None:
        """Exchange now, and say what came of it."""

        def run() -> None:
            done = exchange_of(self._context.book, computer_name()).run(_now())
            self._tell(
                " ".join(
                    exchange_lines(done.lines, done.sent, done.receipts, done.newer, self.catalog)
                )
            )

        self._try(run)

    def pause(self) -> None:
        """Exchange nothing for a while, or go on."""
        circle = circle_of(self._context.book)
        if circle is not None:
            self._try(lambda: pause(self._context.book, paused=not circle.paused))

    def go_on(self) -> None:
        """Let a book that was put back become again what the others have."""

        def run() -> None:
            go_on_with_others(self._context.book)
            self.exchange()

        self._try(run)

    def say_again(self) -> None:
        """Let every book say again what this one does; undo takes it back."""

        def run() -> None:
            book = self._context.book
            count = say_again(book, exchange_of_restored(book, computer_name()), _now())
            self._tell(self.tr("%n thing(s) say again what the copy says.", "", count))

        self._try(run)

    def show_key(self) -> None:
        """Show the family's key once more."""
        circle = circle_of(self._context.book)
        if circle is not None:
            shown = FamilyKeyDialog(self.theme, self.catalog, circle.key, self)
            shown.exec()
            shown.deleteLater()

    def leave(self) -> None:
        """Ask, and be a book of its own again."""
        dialog = Dialog(self.theme, self.catalog, self.tr("Leave"), self)
        dialog.finish(lambda: True, save_text=self.tr("&Leave"))
        dialog.consequence.say(
            self.tr(
                "All that came stays in the book here. What was shared cannot be unshared: who has "
                "the key and the folder can still read it. To go on with fewer, start anew with "
                "another folder and a new key."
            )
        )
        accepted = dialog.exec()
        dialog.deleteLater()
        if not accepted:
            return
        book = self._context.book
        self._try(lambda: leave(book, exchange_of(book, computer_name()), _now()))
        if circle_of(book) is None:
            self._context.say(self.tr("The book is no longer shared."))
            self.accept()

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except OSError as error:
            text = self.tr("The folder cannot be reached just now: {why}.")
            self._tell(text.format(why=error.strerror or str(error)))
        except BookError as error:
            self._tell(book_told(error, self.catalog))
        except ExchangeError as error:
            self._tell(problem_sentence(error.problems[0], self.catalog))
        self.show_all()

    def _tell(self, text: str) -> None:
        self.message.show()
        self.message.say(text)


def _put_back(tr: Catalog) -> str:
    return tr(
        "The book was put back from a copy. What the others have written since is not lost: choose "
        "whether it comes back here, or whether all books are to say what the copy says."
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
