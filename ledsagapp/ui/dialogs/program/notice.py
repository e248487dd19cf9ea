"""A notice: what did not work, line by line, to read, copy and close."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.look import Look
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList


def show_notice(
    look: Look, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> None:
    """Show a sentence and, below it, the places it is about."""
    dialog = notice(look, tr, parent, text, lines)
    dialog.consequence.setFocus()
    dialog.exec()
    dialog.deleteLater()


def notice(
    look: Look, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> Dialog:
    """A sentence and, below it, the places it is about."""
    dialog = Dialog(look, tr, tr("Ledsagapp"), parent)
    if lines:
        listed = SentenceList(look, text)
        listed.fill([Row(str(place), line, line) for place, line in enumerate(lines)])
        dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    dialog.consequence.say(text)
    return dialog
