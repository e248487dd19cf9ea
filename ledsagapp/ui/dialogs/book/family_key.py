"""The family's key on the screen: as text, as a QR code, and as a file."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ledsagapp.exchange.sharing.parcels import key_qr
from ledsagapp.files import atomic_write
from ledsagapp.reports.errors import ReportError
from ledsagapp.ui.context import Context
from ledsagapp.ui.handing_over import ask_printer, pages_of, print_pages
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.workflow.papers.save_notice import saved_file
from ledsagapp.workflow.sharing.key_sheet import key_pdf

_LONGEST: Final = 10_000  # bytes of a file that may hold a key


def key_in_file(path: Path) -> str:
    """The text of a file that may hold a key; "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST).decode("utf-8", "replace").strip()
    except OSError:
        return ""


class FamilyKeyDialog(Dialog):
    """Shows the key, to be copied, scanned, or kept in a file or on paper."""

    def __init__(self, context: Context, key: str, parent: QWidget | None) -> None:
        theme, tr = context.theme, context.tr
        super().__init__(theme, tr, tr("The family’s key"), parent)
        self._secret, self._lists = key, context.lists
        self.text = LineInput(key)
        self.text.setReadOnly(True)
        self.row(Field(theme, tr("&Key"), self.text))
        picture = QPixmap()
        picture.loadFromData(key_qr(key))
        self.picture = QLabel()
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(tr("The key as a QR code"))
        self.place(self.picture)
        self.place(
            ButtonRow(
                Button(theme, tr("&Print…"), self.print_sheet, role="primary"),
                Button(theme, tr("&Save the key in a file…"), self.save_key),
            )
        )
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.consequence.say(
            tr(
                "Who has this key and the folder can read the whole book. Hand it over by word of "
                "mouth, on paper or a stick, and keep it with your papers: without it no other "
                "computer can join. If it is lost, leave and start again from one of the books."
            )
        )

    def print_sheet(self) -> None:
        """Ask for a printer, and print the sheet there; it never becomes a file."""
        printer = ask_printer(self, self.windowTitle())
        if printer is not None:
            write = partial(key_pdf, key=self._secret, now=_now(), tr=self.catalog)
            print_pages(printer, pages_of(write))
            self.message.tell(self.tr("The sheet was handed to the printer."))

    def save_key(self) -> None:
        """Ask where, and save the key as text, as a sheet, or as a QR picture."""
        kinds = self.tr("Text (*.txt);;Sheet to print (*.pdf);;QR picture (*.svg)")
        name = self.tr("the family’s key.txt")
        path = ask_new_file(self, self._lists, self.windowTitle(), name, kinds)
        if path is None:
            return
        try:
            self._write(path)
        except (OSError, ReportError) as error:
            text = self.tr("{name} could not be written: {why}.")
            why = disk_reason(error, self.catalog)
            self.message.tell(text.format(name=path.name, why=why))
        else:
            self.message.tell(saved_file(path, self.catalog))

    def _write(self, path: Path) -> None:
        match path.suffix.lower():
            case ".pdf":
                key_pdf(path, self._secret, _now(), self.catalog)
            case ".svg":
                atomic_write(path, key_qr(self._secret), private=True)
            case _:
                atomic_write(path, f"{self._secret}\n".encode(), private=True)


def _now() -> datetime:
    return datetime.now().astimezone().replace(tzinfo=None)
