"""Att titta på: what no program can decide where several have written, each with its answers."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.errors import book_told
from ledsagapp.workflow.sharing.question_texts import QuestionTexts
from ledsagapp.workflow.sharing.questions import SharingChoice, SharingQuestion, answer, questions

_MOST_ANSWERS = 5


def look_at(context: Context, parent: QWidget) -> None:
    """Show the open questions of a book in which several have written."""
    dialog = LookAtDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class LookAt(QWidget):
    """The open questions as a list, and a button for each answer to the one chosen."""

    tried = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._open: dict[str, SharingQuestion] = {}
        theme, tr = context.theme, context.tr
        self.list = SentenceList(theme, tr("To look at"))
        self.answers = [Button(theme, "") for _ in range(_MOST_ANSWERS)]
        for number, button in enumerate(self.answers):
            button.clicked.connect(lambda _down=False, at=number: self.answer(at))
        self.list.chosen.connect(lambda _key: self._offer())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        box.addWidget(ButtonRow(*self.answers))

    def show_all(self) -> int:
        """Show the questions there are by now; how many."""
        book = self._context.book
        texts = QuestionTexts(book, self._context.formats)
        self._open = {one.key: one for one in questions(book, self._context.presets)}
        rows = []
        for key, one in self._open.items():
            said = texts.sentence(one)
            rows.append(Row(key, said, said, icon="document"))
        self.list.fill(rows)
        self.setVisible(bool(rows))
        self._offer()
        return len(rows)

    def answer(self, number: int) -> None:
        """Answer the question chosen; undo takes it back."""
        question = self._open.get(self.list.key())
        if question is None:
            return
        offered = self._answers(question)
        context, chosen = self._context, offered[number][0]
        self.tried.emit(
            lambda: answer(context.book, question, chosen, context.presets, context.today())
        )

    def _offer(self) -> None:
        """Name the buttons after what can be answered to the question chosen."""
        question = self._open.get(self.list.key())
        offered = self._answers(question) if question else []
        for number, button in enumerate(self.answers):
            button.setVisible(number < len(offered))
            button.setText(offered[number][1] if number < len(offered) else "")

    def _answers(self, question: SharingQuestion) -> list[tuple[SharingChoice | int, str]]:
        texts = QuestionTexts(self._context.book, self._context.formats)
        return texts.answers(question)[:_MOST_ANSWERS]


class LookAtDialog(Dialog):
    """The questions of a book that is not shared just now."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(context.theme, context.tr, context.tr("To look at"), parent)
        self.questions = LookAt(context)
        self.questions.tried.connect(self._try)
        self.questions.list.chosen.connect(lambda _key: self.grow())
        self.place(self.questions)
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self._show()
        self.begin_at(self.questions.list)

    def _show(self) -> None:
        count = self.questions.show_all()
        tr = self.catalog
        self.consequence.say(
            tr(
                "%n question(s) that no program can decide. Choose one, then what holds; nothing "
                "is in a hurry, and Undo takes an answer back.",
                "",
                count,
            )
            if count
            else tr("There is nothing to look at: nothing was written in two ways.")
        )

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except BookError as error:
            self.message.show()
            self.message.say(book_told(error, self.catalog))
        self._show()
