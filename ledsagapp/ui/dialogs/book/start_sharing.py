"""Sharing the book: the folder and the family's key, to start or to join those who share it."""

from typing import Final

from PySide6.QtWidgets import QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.family_key import key_in_file
from ledsagapp.ui.stepping import Stepping
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_folder
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.workflow.sharing.circle import Circle, join_steps, start_steps

_DATABASES: Final = ("postgresql://", "postgres://")


class StartSharingDialog(Dialog):
    """Asks for the folder, and for the family's key where one joins; ``started`` is what came."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Share the book with the family"), parent)
        self._context = context
        self.started: Circle | None = None
        self._stepping = Stepping(self)
        self.finished.connect(lambda _code: self._stepping.stop())
        self.joined = False
        self.folder, self.key = LineInput(), LineInput()
        self._folder_field = Field(
            context.theme,
            tr("&Folder that all computers have"),
            self.folder,
            tr(
                "A folder of Nextcloud, Dropbox, OneDrive or Syncthing, on the network or a stick. "
                "An association can write a database’s address: postgresql://…"
            ),
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
        named = ask_folder(self, self._context.lists, self.windowTitle())
        if named is not None:
            self.folder.setText(str(named))

    def read(self) -> None:
        """Take the key out of a file."""
        named = ask_file(self, self._context.lists, self.windowTitle(), "")
        if named is not None:
            self.key.setText(key_in_file(named))

    def _share(self) -> bool:
        folder, key = self.folder.text().strip(), self.key.text().strip()
        if not folder:
            self._folder_field.set_error(self.tr("Write or choose a folder."))
            return False
        if self._stepping.busy:
            return False
        book, where = self._context.book, (folder, "")
        if folder.startswith(_DATABASES):
            where = ("", folder)
        self.joined = bool(key)
        try:
            if key:
                Family(key)
                steps = join_steps(book, where[0], key, where[1])
            else:
                steps = start_steps(book, *where)
        except ExchangeError as error:
            self._tell_failure(error)
            return False
        self._context.safe.back_up_before()
        self.save_button.setEnabled(False)
        self._stepping.begin(steps, self._tell_done, self._tell_failure)
        return False

    @property
    def busy(self) -> bool:
        """Whether it is being looked whether the folder can be used."""
        return self._stepping.busy

    def _tell_done(self, circle: Circle) -> None:
        self.started = circle
        self.mark_unchanged()
        self.accept()

    def _tell_failure(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, ExchangeError):
            code = error.problems[0].code
            of_key = code in ("not_a_family_key", "nobody_there")
            field = self._key_field if of_key else self._folder_field
            field.set_error(problem_sentence(error.problems[0], self.catalog))
        elif isinstance(error, OSError):
            # An address may hold a password, which is not told.
            path = self.folder.text().strip().rpartition("@")[2]
            text = self.tr("{path} cannot be used: {why}. Choose another folder.")
            field = self._folder_field
            field.set_error(text.format(path=path, why=disk_reason(error, self.catalog)))
        elif isinstance(error, BookError):
            self.message.show()
            self.message.say(book_told(error, self.catalog))
            return
        else:
            raise error
        (self.key if field is self._key_field else self.folder).setFocus()
