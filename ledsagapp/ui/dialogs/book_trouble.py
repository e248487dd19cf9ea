"""When the book cannot be opened: what is the matter, and what one can do about it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from ledsagapp.i18n import Catalog
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.fault_texts import book_told
from ledsagapp.ui.widgets import question


class Answer(StrEnum):
    """What the person chose."""

    AGAIN = "again"
    COPY = "copy"
    EMPTY = "empty"
    QUIT = "quit"


def ask_what_to_do(error: BookError, tr: Catalog) -> Answer:
    """Tell what is the matter with the book and ask what to do."""
    box, answers = trouble(error, tr)
    box.exec()
    for button, answer in answers.items():
        if box.clickedButton() is button:
            return answer
    return Answer.QUIT


def trouble(error: BookError, tr: Catalog) -> tuple[QMessageBox, dict[QPushButton, Answer]]:
    """The question with its buttons, and what each of them answers."""
    box = QMessageBox()
    box.setWindowTitle(tr("The book could not be opened"))
    box.setText(book_told(error, tr))
    box.setInformativeText(tr("The book: {path}").format(path=error.path))
    answers = {box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole): Answer.AGAIN}
    if error.fault in (Fault.DAMAGED, Fault.MISSING):
        copy = box.addButton(tr("Open a safety copy…"), QMessageBox.ButtonRole.ActionRole)
        answers[copy] = Answer.COPY
    if error.fault is Fault.MISSING:
        empty = box.addButton(tr("Begin an empty book"), QMessageBox.ButtonRole.ActionRole)
        answers[empty] = Answer.EMPTY
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(leave)
    question.fit(box)
    return box, answers


def take_copy(book: Path, tr: Catalog) -> bool:
    """Ask for a safety copy and put it in the book's place; what lay there is kept beside it."""
    named, _kind = QFileDialog.getOpenFileName(
        None, tr("Open a safety copy"), str(book.parent), tr("Books (*.ledsagapp);;All files (*)")
    )
    if not named or Path(named).resolve() == book.resolve():
        return False
    content = Path(named).read_bytes()
    if book.exists():
        now = datetime.now().astimezone().strftime("%Y%m%dT%H%M%S")
        book.rename(book.with_name(f"{book.stem}.damaged-{now}{book.suffix}"))
    book.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    book.touch(mode=0o600)
    book.write_bytes(content)
    return True
