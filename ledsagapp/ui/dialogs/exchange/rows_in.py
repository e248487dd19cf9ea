"""What the dialogs that take rows in have alike: whose they are, and an answer for each row."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList

TAKE, LEAVE = "take", "leave"


def file_for_person(
    context: Context, parent: QWidget, path: Path | None, title: str, kinds: str
) -> Path | None:
    """The file, asked for where none is given; None where there is nobody whose rows it has."""
    if context.view().person is None:
        tr = context.tr
        context.say(tr("First say whose decision it is, under Contacts or with the first steps."))
        return None
    return path if path is not None else ask_file(parent, context.lists, title, kinds)


class RowsInDialog(Dialog):
    """The rows of a file, whose they are, and whether each is taken in."""

    def __init__(self, context: Context, title: str, parent: QWidget | None) -> None:
        super().__init__(context.theme, context.tr, title, parent)
        self._context = context
        view = context.view()
        self.person = Choice([(one.id, one.name) for one in view.ledger.people])
        self.person.choose(view.person.id if view.person else "")

    def ask(self) -> None:
        """Ask until it is done or left; that nothing was changed is said."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        if not accepted:
            self._context.say(self.tr("Nothing has been changed."))

    def place_rows(self, heading: str) -> None:
        """Place the list, and the buttons that answer for the rows chosen in it."""
        self.listed = SentenceList(self.theme, heading, several=True)
        self.place(self.listed)
        self.buttons = [
            Button(self.theme, self.tr("&Take in"), lambda: self.choose(TAKE)),
            Button(self.theme, self.tr("&Leave"), lambda: self.choose(LEAVE)),
        ]
        self.place(ButtonRow(*self.buttons))

    def choose(self, what: str) -> None:
        """Say of the rows chosen what is to become of them."""
        chosen = self.listed.keys()
        refused = sum(not self.answer(key, what) for key in chosen)
        self.show_rows()
        if refused:
            self.message.show()
            self.message.say(self.refusal(refused))

    def answer(self, key: str, what: str) -> bool:
        """Say of one row what is to become of it; False where that cannot be."""
        raise NotImplementedError

    def refusal(self, count: int) -> str:
        """That some rows cannot be taken in, and why."""
        raise NotImplementedError

    def show_rows(self) -> None:
        """Show the rows with their answers."""
        raise NotImplementedError

    def row_with_answer(self, key: str, line: str, what: str) -> Row:
        """A row that says first what becomes of it."""
        tr = self.tr
        said = tr("Will be taken in") if what == TAKE else tr("Is left")
        return Row(key, line, f"{said}. {line}", said)
