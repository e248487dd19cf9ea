"""Asking for the passphrase a packet is closed by."""

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput


def ask_passphrase(context: Context, parent: QWidget, why: str) -> str | None:
    """What was written, None where the question was closed."""
    tr = context.tr
    dialog = Dialog(context.theme, tr, tr("Passphrase of the packet"), parent)
    words = LineInput()
    words.setEchoMode(QLineEdit.EchoMode.Password)
    dialog.row(Field(context.theme, tr("&Passphrase"), words))
    dialog.finish(lambda: bool(words.text().strip()), save_text=tr("&Open"))
    dialog.consequence.say(why)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    text = words.text().strip()
    dialog.deleteLater()
    return text if accepted else None
