"""The one dialog for what should not have happened: what is saved is still there."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import TextInput


def show_crash(theme: Theme, tr: Catalog, parent: QWidget | None, report: str, log: Path) -> None:
    """Say that something went wrong, and offer the report to copy; the program goes on."""
    dialog = crash(theme, tr, parent, report, log)
    dialog.consequence.setFocus()
    dialog.exec()
    dialog.deleteLater()


def crash(theme: Theme, tr: Catalog, parent: QWidget | None, report: str, log: Path) -> Dialog:
    """What went wrong, the report to copy, and where it lies."""
    dialog = Dialog(theme, tr, tr("Something went wrong in the program"), parent)
    details = TextInput(theme, report, lines=6)
    details.setReadOnly(True)
    details.setAccessibleName(tr("For the one who mends the program"))
    dialog.place(details)
    copy = Button(theme, tr("C&opy"), lambda: copy_text(report))
    dialog.finish(lambda: True, more=copy, save_text=tr("&Go on"), cancel=False)
    text = tr(
        "Something went wrong in the program. What you saved is still there, "
        "and you can go on. The report also lies in {path}."
    )
    dialog.consequence.say(text.format(path=log))
    return dialog
