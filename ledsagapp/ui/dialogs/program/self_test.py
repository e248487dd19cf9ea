"""Five steps to try with a screen reader, beside the window; what was heard can be copied."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ledsagapp import __version__
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.workflow.manual import chapters, steps


def show_self_test(context: Context, parent: QWidget) -> None:
    """Open the steps beside the window, in which they are tried."""
    found = next(iter(parent.findChildren(SelfTest)), None)
    if found is None:
        found = SelfTest(context, parent)
        found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found.show()
        return
    found.activateWindow()


class SelfTest(Dialog):
    """An answer to each step; nothing is kept, the result is only copied."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Try the screen reader"), parent)
        self.setModal(False)
        tr = self.tr
        self._words = {
            "": tr("Not tried"),
            "heard": tr("Was heard"),
            "silent": tr("Was not heard"),
            "other": tr("Something else was heard"),
        }
        self.reader = LineInput()
        hint = tr("For example Orca 46 or NVDA 2026.1")
        self.row(Field(context.theme, tr("&Screen reader and version"), self.reader, hint))
        self.steps = steps(chapters(context.tr, context.key_lines()))
        self.answers: list[Choice] = []
        for number, step in enumerate(self.steps, 1):
            answer = Choice(list(self._words.items()))
            label = tr("Step {number}").format(number=number)
            self.row(Field(context.theme, label, answer, step))
            self.answers.append(answer)
        self.note = LineInput()
        self.row(Field(context.theme, tr("&What was heard instead?"), self.note))
        self.finish(self._copy, save_text=tr("Co&py the result"))
        text = tr(
            "Try each step in the window and answer here. Nothing is kept or sent; "
            "the result is copied, to be pasted into a report of a fault."
        )
        self.consequence.say(text)

    def answers_text(self) -> str:
        """The answers, with what they were tried on."""
        lines = [
            f"Ledsagapp {__version__}, Qt {qVersion()}, Python {platform.python_version()}",
            f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}",
            f"{self.tr('Screen reader')}: {self.reader.text().strip() or '–'}",
        ]
        for number, (step, answer) in enumerate(zip(self.steps, self.answers, strict=True), 1):
            lines.append(f"{number}. {step} {self._words[answer.key()]}.")
        if self.note.text().strip():
            lines.append(self.note.text().strip())
        return "\n".join(lines)

    def _copy(self) -> bool:
        copy_text(self.answers_text())
        self.message.show()
        self.message.say(self.tr("The result is copied."))
        return False
