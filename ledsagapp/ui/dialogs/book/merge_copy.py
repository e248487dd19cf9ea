"""Putting the book together with another copy of it, on a stick say, without a shared folder."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.storage.encryption.key_check import find_key
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress, finish
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase
from ledsagapp.ui.dialogs.book.to_look_at import look_at
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.stepping import SLICES, Stepping
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.common.sharing import coming_lines
from ledsagapp.workflow.sharing.other_copy import (
    Coming,
    OtherCopy,
    here,
    preview,
    read_copy,
    take_copy,
)
from ledsagapp.workflow.sharing.questions import questions


def merge_copy(context: Context, parent: QWidget, path: Path | None = None) -> None:
    """Ask for the other copy, show what would come of it, and take that in."""
    tr = context.tr
    if path is None:
        kinds = tr("Books (*.ledsagapp);;All files (*)")
        title = tr("Merge with another copy of the book")
        path = ask_file(parent, context.lists, title, kinds)
        if path is None:
            return
    try:
        found = _read(context, parent, path)
    except ExchangeError as error:
        show_notice(context.theme, tr, parent, problem_sentence(error.problems[0], tr), [])
        return
    except BookError as error:
        show_notice(context.theme, tr, parent, book_told(error, tr), [])
        return
    except OSError as error:
        text = tr("{name} could not be read: {why}. Nothing has been changed.")
        said = text.format(name=path.name, why=disk_reason(error, tr))
        show_notice(context.theme, tr, parent, said, [])
        return
    if found is None:
        context.say(tr("Nothing has been changed."))
        return
    dialog = MergeDialog(context, parent, path, *found)
    merged = bool(dialog.exec())
    dialog.deleteLater()
    if merged and questions(context.book, context.presets):
        look_at(context, parent)


def _read(context: Context, parent: QWidget, path: Path) -> tuple[OtherCopy, Coming] | None:
    """What the file has, and what would come; None where one has stopped it."""
    tr, key = context.tr, None
    if is_encrypted(path):
        key = _key(context, parent, path)
        if key is None:
            return None
    known = here(context.book)
    title = tr("Reading {name}…").format(name=path.name)

    def work(progress: Progress) -> OtherCopy:
        found = read_copy(path, key, known)
        finish(progress)
        return found

    other = context.slowly(parent, title, work)
    if not isinstance(other, OtherCopy):
        return None
    return other, preview(context.book, other)


def _key(context: Context, parent: QWidget, path: Path) -> Key | None:
    tr = context.tr
    text = tr("{name} has a passphrase: the one it had when the copy was made.")
    dialog = AskPassphrase(
        context.theme,
        tr,
        tr("Merge with another copy of the book"),
        text.format(name=path.name),
        lambda secret: find_key(path, secret) is not None,
        parent,
    )
    dialog.exec()
    dialog.deleteLater()
    return find_key(path, dialog.secret) if dialog.secret else None


class MergeDialog(Dialog):
    """What would come of the other copy; saved, it comes."""

    def __init__(
        self, context: Context, parent: QWidget | None, path: Path, other: OtherCopy, coming: Coming
    ) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Merge with another copy of the book"), parent)
        self._context, self._other = context, other
        self._stepping = Stepping(self)
        self.finished.connect(lambda _code: self._stepping.stop())
        lines = coming_lines(coming.entries, coming.receipts, tr)
        self.list = SentenceList(context.theme, tr("What comes"), tone="plain")
        self.list.fill([Row(line, line, line, icon="document") for line in lines])
        self.place(self.list)
        self.list.setVisible(bool(lines))
        self._something = bool(other.lines or other.receipts)
        self.finish(self._merge, save_text=tr("&Merge"), cancel=self._something)
        said = tr("{name} is only read, and stays as it is.").format(name=path.name)
        if not self._something:
            said = f"{tr('There is nothing in it that is not here already.')} {said}"
            self.save_button.setText(tr("&Close"))
        elif coming.apart:
            text = tr("The two were begun apart: all that is in it comes beside what is here.")
            said = f"{text} {said}"
        if self._something:
            text = tr("A safety copy is made first. What was written in two ways is asked about.")
            said = f"{said} {text}"
        self.consequence.say(said)

    @property
    def busy(self) -> bool:
        """Whether it is coming just now."""
        return self._stepping.busy

    def _merge(self) -> bool:
        if not self._something:
            return True
        if self.busy:
            return False
        self._context.safe.back_up_before()
        self.save_button.setEnabled(False)
        steps = take_copy(self._context.book, self._other, SLICES)
        self._stepping.begin(steps, self._tell_done, self._tell_failure)
        return False

    def _tell_done(self, _rows: int) -> None:
        self._context.say(self.tr("The other copy is merged into the book."))
        self.mark_unchanged()
        self.accept()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, BookError):
            raise error
        self.save_button.setEnabled(True)
        self.message.show()
        self.message.say(book_told(error, self.catalog))
