"""A notice: what did not work, line by line, to read, copy and close."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList


def show_notice(
    theme: Theme, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> None:
    """Show a sentence and, below it, the places it is about."""
    dialog = notice(theme, tr, parent, text, lines)
    dialog.consequence.setFocus()
    dialog.exec()
    dialog.deleteLater()


def notice(
    theme: Theme, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> Dialog:
    """A sentence and, below it, the places it is about."""
    dialog = Dialog(theme, tr, tr("Ledsagapp"), parent)
    if lines:
        listed = SentenceList(theme, text)
        listed.fill([Row(str(place), line, line) for place, line in enumerate(lines)])
        dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    dialog.consequence.say(text)
    return dialog
