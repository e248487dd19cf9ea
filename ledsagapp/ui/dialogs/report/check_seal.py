"""Kontrollera en kod: whether the book still says what a printed report said."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.case.sealing import read_code
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.papers.seals import check_lines
from ledsagapp.workflow.sealing import check_seal_code


def check_code(context: Context, parent: QWidget) -> None:
    """Ask for a code and tell what the book says about it."""
    dialog = SealCheck(context, parent)
    dialog.exec()
    dialog.deleteLater()


class SealCheck(Dialog):
    """Asks for the code of a printed report; the answer comes as soon as the code is whole."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Check a code"), parent)
        self.context = context
        self.code = LineInput()
        help_text = self.tr("It stands at the end of a sealed report, for example ACDE-FHJN.")
        self.field = Field(context.theme, self.tr("Contr&ol code"), self.code, help_text)
        self.row(self.field)
        self.code.textChanged.connect(lambda _text: self._look())
        self.field.check = self._left
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self.consequence.say(self.tr("Write the code of a report to see whether it still holds."))
        self.code.setFocus()

    def _look(self) -> None:
        """Answer a whole code; while one is being written nothing is said."""
        self.field.set_error("")
        if read_code(self.code.text()) is None:
            return
        found = check_seal_code(self.context.view(), self.code.text(), self.context.presets)
        if found is None:
            self.consequence.say(self.tr("No sealed report in this book has that code."))
            return
        self.consequence.say("\n".join(check_lines(found, self.context.formats)))

    def _left(self) -> None:
        if self.code.text().strip() and read_code(self.code.text()) is None:
            self.field.set_error(
                self.tr("This is not a whole code, or a sign in it is another. Look once more.")
            )
