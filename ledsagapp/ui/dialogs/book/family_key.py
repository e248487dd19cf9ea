"""The family's key on the screen: as text, as a QR code, and as a file."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from ledsagapp.exchange.sharing.parcels import key_qr
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.paths import documents
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput
from ledsagapp.ui.widgets.layout import ButtonRow

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

    def __init__(self, theme: Theme, tr: Catalog, key: str, parent: QWidget | None) -> None:
        super().__init__(theme, tr, tr("The family’s key"), parent)
        self._secret = key
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
            ButtonRow(Button(theme, tr("&Save the key in a file…"), self.save_key, role="primary"))
        )
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.consequence.say(
            tr(
                "Who has this key and the folder can read the whole book. Hand it over by word of "
                "mouth, on paper or a stick, and keep it with your papers: without it no other "
                "computer can join. If it is lost, leave and start again from one of the books."
            )
        )

    def save_key(self) -> None:
        """Ask where, and save the key as text, or as a QR picture to print."""
        kinds = self.tr("Text (*.txt);;QR picture to print (*.svg)")
        name = self.tr("the family’s key.txt")
        named, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(documents() / name), kinds
        )
        if not named:
            return
        as_picture = named.endswith(".svg")
        data = key_qr(self._secret) if as_picture else f"{self._secret}\n".encode()
        try:
            atomic_write(Path(named), data, private=True)
        except OSError as error:
            text = self.tr("{name} could not be written: {why}.")
            said = text.format(name=Path(named).name, why=error.strerror or "")
        else:
            said = self.tr("The key lies in {name}.").format(name=Path(named).name)
        self.message.show()
        self.message.say(said)
