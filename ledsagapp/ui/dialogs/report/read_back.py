"""Läs rad för rad: the report a line at a time, with an answer to each, before it is signed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.seal import Confirmation
from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Report
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import TextInput
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.text import Sentence, SilentText
from ledsagapp.workflow.build_report import ReportRequest
from ledsagapp.workflow.read_back import (
    Answer,
    confirmation_text,
    digest,
    lines,
    pack_answers,
    unpack_answers,
)

_WALKS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def read_back(
    context: Context,
    parent: QWidget,
    wanted: ReportRequest,
    report: Report,
    known: Confirmation | None,
) -> None:
    """Read a report line by line; what was answered is kept in the book, for the person alone."""
    dialog = ReadBack(context, wanted, report, known, parent)

    def keep() -> None:
        saved = dialog.confirmation
        with context.book.together("confirm_report", saved.id, saved.confirmed_on.isoformat()):
            context.book.confirmations.put(saved)

    if dialog.run_until_saved(keep):
        context.say(confirmation_text(dialog.confirmation, context.tr, context.formats))
    dialog.deleteLater()


class ReadBack(Dialog):
    """One line at a time; the focus stays where it is, and each line is said as it comes."""

    def __init__(
        self,
        context: Context,
        wanted: ReportRequest,
        report: Report,
        known: Confirmation | None,
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, context.tr, context.tr("Read line by line"), parent)
        self.context = context
        self._lines = lines(report)
        self._answers = [Answer.NONE] * len(self._lines)
        if known is not None:
            for place, answer in enumerate(unpack_answers(known.answers)[: len(self._lines)]):
                self._answers[place] = answer
        self._at = 0
        self.confirmation = self._blank(wanted, report, known)
        self._make()
        self.finish(self._save_it)
        self._show()

    def _blank(
        self, wanted: ReportRequest, report: Report, known: Confirmation | None
    ) -> Confirmation:
        person, period = self.context.view().person, wanted.period
        return Confirmation(
            new_id() if known is None else known.id,
            person.id if person is not None else "",
            wanted.kind.value,
            period.first,
            period.last,
            digest(report),
            "[]",
            self.context.today(),
            None if known is None else known.note,
        )

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.where = SilentText(theme, quiet=True)
        self.line = Sentence(theme, tr("The line"), factor=1.2, strong=True)
        self.answer = SilentText(theme)
        self.note = TextInput(theme, self.confirmation.note or "", lines=2)
        for widget in (self.where, self.line, self.answer):
            self.place(widget)
        self.place(
            ButtonRow(
                Button(theme, tr("Ag&rees"), lambda: self.take(Answer.YES), icon="tick"),
                Button(theme, tr("Does &not agree"), lambda: self.take(Answer.NO), icon="cross"),
                Button(theme, tr("Not s&ure"), lambda: self.take(Answer.UNSURE), icon="question"),
                Button(theme, tr("&Back"), self.back, icon="left"),
            )
        )
        self.row(
            Field(
                theme,
                tr("Own note on the rep&ort"),
                self.note,
                tr("Only if you want it. It then stands last on the report, in your words."),
            )
        )
        self.note.textChanged.connect(self.mark_changed)
        for one in (self.line, *self.findChildren(Button)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.FocusIn:
            self.line.setAccessibleName(self.where.text())
        # Up and down walk through the lines and answer nothing; letters are walked sideways.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _WALKS.get(Qt.Key(event.key()))
            if step is not None:
                self.walk(step)
                return True
        return super().eventFilter(watched, event)

    def walk(self, step: int) -> None:
        """Show and say the line after or before, without answering; the first and last stay."""
        self._at = min(max(0, self._at + step), len(self._lines) - 1)
        self._show()
        self._say_line(self.answer.text())

    def take(self, answer: Answer) -> None:
        """Answer the line shown and go on to the next."""
        self.mark_changed()
        self._answers[self._at] = answer
        if self._at + 1 < len(self._lines):
            self._at += 1
            self._show()
            self._say_line()
        else:
            self._show()
            self.message.tell(self.tr("That was the last line."))

    def back(self) -> None:
        """The line before."""
        self._at = max(0, self._at - 1)
        self._show()
        self._say_line(self.answer.text())

    def _say_line(self, more: str = "") -> None:
        """Say the line shown, its number first."""
        line = self._lines[self._at]
        after = f"{'' if line.endswith(('.', '?', ':')) else '.'} {more}" if more else ""
        self.message.tell(f"{self.where.text()}. {line}{after}")

    def _show(self) -> None:
        tr = self.tr
        words = {
            Answer.YES: tr("You answered: agrees."),
            Answer.NO: tr("You answered: does not agree."),
            Answer.UNSURE: tr("You answered: not sure."),
            Answer.NONE: tr("Not answered yet."),
        }
        where = tr("Line {number} of {all}").format(number=self._at + 1, all=len(self._lines))
        self.where.setText(where)
        if not self.line.hasFocus():  # else the number would be heard twice: with the message too
            self.line.setAccessibleName(where)
        self.line.say(self._lines[self._at])
        self.answer.setText(words[self._answers[self._at]])
        left = sum(answer is Answer.NONE for answer in self._answers)
        self.consequence.say(
            tr("%n line(s) left. What you answer is kept for you alone.", "", left)
        )

    def _save_it(self) -> bool:
        note = " ".join(self.note.toPlainText().split()) or None
        self.confirmation = replace(
            self.confirmation,
            answers=pack_answers(self._answers),
            confirmed_on=self.context.today(),
            note=note,
        )
        return True
