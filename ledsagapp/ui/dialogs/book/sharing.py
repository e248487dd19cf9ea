"""Sharing the book with the family: starting, joining, who is in, what to look at, leaving."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.i18n import Catalog
from ledsagapp.paths import computer_name
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.family_key import FamilyKeyDialog
from ledsagapp.ui.dialogs.book.questions import GO_ON, leave_question
from ledsagapp.ui.dialogs.book.start_sharing import StartSharingDialog
from ledsagapp.ui.dialogs.book.to_look_at import LookAt
from ledsagapp.ui.stepping import SLICES, Stepping
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.common.sharing import (
    exchange_lines,
    member_line,
    place_lines,
    waiting_lines,
)
from ledsagapp.workflow.sharing.circle import (
    Circle,
    Member,
    circle_of,
    exchange_of,
    exchange_of_restored,
    go_on_with_others,
    leave,
    member_steps,
    pause,
    say_again,
    shares_place,
    waited_for,
)
from ledsagapp.workflow.sharing.keeping import Exchanged
from ledsagapp.workflow.sharing.steps import Steps

T = TypeVar("T")


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
            shown = FamilyKeyDialog(context, circle.key, parent)
            shown.exec()
            shown.deleteLater()
    sharing = SharingDialog(context, parent)
    QTimer.singleShot(0, sharing, sharing.exchange_at_first)
    sharing.exec()
    sharing.deleteLater()


class SharingDialog(Dialog):
    """Who is in and when each was heard from, and what no program can decide."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Share the book with the family"), parent)
        self._context = context
        self._stepping, self._asking = Stepping(self), Stepping(self)
        self._cannot_hand_out = False
        for one in (self._stepping, self._asking):
            self.finished.connect(lambda _code, it=one: it.stop())
        theme = context.theme
        self.who = SentenceList(theme, tr("Who is in"), tone="plain")
        self.questions = LookAt(context)
        self.questions.tried.connect(self._try)
        self.questions.list.chosen.connect(lambda _key: self.grow())
        self.place(self.who)
        self.place(self.questions)
        self.pausing = Button(theme, "", self.pause)
        self.others = Button(theme, tr("Go on with what the &others have"), self.go_on)
        self.again = Button(theme, tr("Let all books say &this again"), self.say_again)
        self.at_once = Button(theme, tr("Go on without &waiting"), self.exchange_at_once)
        self.place(ButtonRow(self.others, self.again, self.at_once))
        self.exchanging = Button(theme, tr("&Exchange now"), self.exchange)
        self.leaving = Button(theme, tr("&Leave…"), self.leave)
        self.place(
            ButtonRow(
                self.exchanging,
                self.pausing,
                Button(theme, tr("Show the &key…"), self.show_key),
                self.leaving,
            )
        )
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.show_all()

    def show_all(self) -> None:
        """Show what is by now."""
        circle = circle_of(self._context.book)
        if circle is not None:
            self._fill_members()
            book = self._context.book
            self.show_circle(circle, waited_for(book), others=shares_place(book))

    def show_circle(self, circle: Circle, waits: tuple[str, ...], *, others: bool = False) -> None:
        """Show how the book is shared, whose files it waits for, and who has begun there too."""
        tr = self.catalog
        count = self.questions.show_all()
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
        else:
            said = " ".join([said, *waiting_lines(waits, tr), *place_lines(tr, others=others)])
        self.at_once.setVisible(bool(waits) and not circle.restored and not circle.paused)
        if count:
            said = f"{said} {tr('To look at (%n)', '', count)}."
        self.consequence.say(said)

    def _fill_members(self) -> None:
        """Ask who is in; the list is filled when the folder has answered."""
        steps = member_steps(self._context.book)
        self._asking.begin(steps, self.show_members, self._show_unreachable)

    def _show_unreachable(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self.tr("The folder cannot be reached just now: {why}.")
        said = text.format(why=disk_reason(error, self.catalog))
        self.who.fill([Row("", said, said, icon="document")])

    def show_members(self, found: tuple[Member, ...]) -> None:
        """Show who is in."""
        tr = self.catalog
        lines = [
            (one.device, member_line(one.name, one.heard, own=one.own, gone=one.gone, tr=tr))
            for one in found
        ]
        self.who.fill([Row(key, line, line, icon="people") for key, line in lines])
        self.grow()

    @property
    def busy(self) -> bool:
        """Whether an exchange goes on."""
        return self._stepping.busy

    def exchange_at_first(self) -> None:
        """Exchange as the dialog is shown, where nothing speaks against it."""
        circle = circle_of(self._context.book)
        if circle is not None and not circle.paused and not circle.restored:
            self.exchange()

    def exchange(self, *, wait: bool = True) -> None:
        """Exchange now, and say what came of it."""

        def tell(done: Exchanged) -> None:
            shown = replace(done, waits_for=(), others=False)  # is said by the dialog's own line
            self._tell(" ".join(exchange_lines(shown, self.catalog)))

        book = self._context.book
        self._begin(
            lambda: exchange_of(book, computer_name()).steps(_now(), SLICES, wait=wait), tell
        )

    def exchange_at_once(self) -> None:
        """Hand out what was written here, though files that were promised have not come."""
        self.exchange(wait=False)

    def pause(self) -> None:
        """Exchange nothing for a while, or go on."""
        circle = circle_of(self._context.book)
        if circle is not None:
            self._try(lambda: pause(self._context.book, paused=not circle.paused))

    def go_on(self) -> None:
        """Let a book that was put back become again what the others have."""
        self._try(lambda: go_on_with_others(self._context.book))
        self.exchange()

    def say_again(self) -> None:
        """Let every book say again what this one does; undo takes it back."""

        def tell(count: int) -> None:
            self._tell(self.tr("%n thing(s) say again what the copy says.", "", count))

        book = self._context.book
        self._begin(
            lambda: say_again(book, exchange_of_restored(book, computer_name()), _now(), SLICES),
            tell,
        )

    def show_key(self) -> None:
        """Show the family's key once more."""
        circle = circle_of(self._context.book)
        if circle is not None:
            shown = FamilyKeyDialog(self._context, circle.key, self)
            shown.exec()
            shown.deleteLater()

    def leave(self) -> None:
        """Ask, and be a book of its own again."""
        question = leave_question(self.theme, self.catalog, self)
        question.exec()
        question.deleteLater()
        if question.answer != GO_ON:
            return
        book = self._context.book
        anyway = self._cannot_hand_out
        self._begin(
            lambda: leave(book, exchange_of(book, computer_name()), _now(), SLICES, anyway=anyway),
            self._left,
            self._not_left,
        )

    def _left(self, _nothing: None) -> None:
        self._context.say(self.tr("The book is no longer shared."))
        self.accept()

    def _not_left(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self._tell_failure(error)
            return
        self._cannot_hand_out = True
        text = self.tr(
            "The folder cannot be reached just now: {why}. To leave without handing out what is "
            "new here, choose Leave once more."
        )
        self._tell(text.format(why=disk_reason(error, self.catalog)))

    def _begin(
        self,
        steps: Callable[[], Steps[T]],
        done: Callable[[T], None],
        not_done: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do this in steps; nothing else can be asked for meanwhile."""

        def tell(answer: T) -> None:
            self._hold(on=False)
            done(answer)
            self.show_all()

        def give_up(error: Exception) -> None:
            self._hold(on=False)
            (not_done or self._tell_failure)(error)
            self.show_all()

        try:
            self._stepping.begin(steps(), tell, give_up)
        except (OSError, BookError, ExchangeError) as error:
            self._tell_failure(error)
            return
        if self.busy:
            self._hold(on=True)
            self._tell(self.tr("Exchanging…"))

    def _hold(self, *, on: bool) -> None:
        ways = (self.exchanging, self.pausing, self.others, self.again, self.at_once, self.leaving)
        for button in ways:
            button.setEnabled(not on)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except (OSError, BookError, ExchangeError) as error:
            self._tell_failure(error)
        self.show_all()

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, BookError):
            self._tell(book_told(error, self.catalog))
        elif isinstance(error, ExchangeError):
            self._tell(problem_sentence(error.problems[0], self.catalog))
        elif isinstance(error, OSError):
            text = self.tr("The folder cannot be reached just now: {why}.")
            self._tell(text.format(why=disk_reason(error, self.catalog)))
        else:
            raise error

    def _tell(self, text: str) -> None:
        self.message.show()
        self.message.say(text)
        self.grow()


def _put_back(tr: Catalog) -> str:
    return tr(
        "The book was put back from a copy. What the others have written since is not lost: choose "
        "whether it comes back here, or whether all books are to say what the copy says."
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
