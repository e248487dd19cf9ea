"""Another picture in a receipt's place, or none: what is asked, and the buttons that ask it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.values import replace
from ledsagapp.exchange.receipts.receipt_files import read_receipt
from ledsagapp.i18n import Catalog
from ledsagapp.ui.context import Lists
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.ask_file import ask_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.ui.widgets.fields.receipts import receipt_kinds
from ledsagapp.ui.widgets.layout import GAP, ButtonRow, room_for


def picture_buttons(
    theme: Theme, tr: Catalog, remove: Callable[[], None], exchange: Callable[[], None]
) -> ButtonRow:
    """What is rarely done with the whole picture."""
    return ButtonRow(
        Button(theme, tr("Re&move the picture…"), remove, icon="bin"),
        Button(theme, tr("Another pict&ure…"), exchange),
    )


def foot(left: QWidget, right: QWidget) -> QWidget:
    """The rare buttons at the left, the others at the right, on a line of their own."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * GAP)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return made


def picture_question(theme: Theme, tr: Catalog, name: str, parent: QWidget) -> Question:
    """Before a picture goes."""
    text = tr("{name} is taken from the expense, with what was written of it.")
    answers = {"": tr("Keep the picture"), "remove": tr("Remove the picture")}
    title, lost = tr("Remove the picture?"), text.format(name=name)
    return Question(theme, title, "", answers, parent, lost=lost)


def ask_to_remove(theme: Theme, tr: Catalog, name: str, parent: QWidget) -> bool:
    """Ask whether a picture is to go."""
    asked = picture_question(theme, tr, name, parent)
    asked.exec()
    asked.deleteLater()
    return asked.answer == "remove"


def ask_for_receipt(parent: QWidget, tr: Catalog, lists: Lists) -> Path | None:
    """Ask for the file of a receipt; None where none was chosen."""
    return ask_file(parent, lists, tr("Another picture"), receipt_kinds(tr))


def in_place_of(receipt: Receipt, path: Path) -> tuple[Receipt, bytes]:
    """The receipt with another picture, whole and upright, and its bytes; what is written stays."""
    taken, content = read_receipt(path)
    other = replace(
        receipt,
        name=taken.name,
        media_type=taken.media_type,
        sha256=taken.sha256,
        rotation=0,
        crop="",
    )
    return other, content


def roomy(dialog: QWidget, theme: Theme) -> QSize:
    """A picture wants room: the size of a large dialog, never larger than the screen."""
    screen = room_for(dialog)
    width = max(1120, theme.letters(140))
    height = max(700, theme.line() * 36)
    return QSize(min(width, screen.width() - 48), min(height, screen.height() - 48))
