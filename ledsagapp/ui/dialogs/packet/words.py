"""Asking for words about a packet: its passphrase, and why a row is refused."""

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.text.line_input import LineInput


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


def ask_why(context: Context, parent: QWidget) -> str | None:
    """Why rows are refused, None where the question was closed."""
    tr = context.tr
    dialog = Dialog(context.theme, tr, tr("Why is it refused?"), parent)
    words = LineInput()
    dialog.row(Field(context.theme, tr("&Why"), words))
    dialog.finish(lambda: bool(words.text().strip()), save_text=tr("&Refuse"))
    dialog.consequence.say(tr("The words go with the answer, to the one who sent the packet."))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    text = " ".join(words.text().split())
    dialog.deleteLater()
    return text if accepted else None
