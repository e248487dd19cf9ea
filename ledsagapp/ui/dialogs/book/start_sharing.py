"""Sharing the book: the folder and the family's key, to start or to join those who share it."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.paths import documents
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.family_key import key_in_file
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.workflow.sharing.circle import Circle, join, start

_DATABASES: Final = ("postgresql://", "postgres://")


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
            where = ("", folder) if folder.startswith(_DATABASES) else (folder, "")
            self.started = join(book, where[0], key, where[1]) if key else start(book, *where)
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
            text = self.tr("{path} cannot be used: {why}. Choose another folder.")
            self._folder_field.set_error(text.format(path=folder, why=error.strerror or str(error)))
            return False
        self.joined = bool(key)
        self.untouched()
        return True
