"""Kom igång: six questions, one a page, with a preview of the frame before anything is saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ledsagapp.domain.model.vocabulary import Anchor, Policy
from ledsagapp.domain.planning.preview import frame_preview
from ledsagapp.domain.values import replace
from ledsagapp.settings import Settings
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.program.first_questions import FirstQuestion, PolicyQuestion, questions
from ledsagapp.ui.widgets.audible_dialog import AudibleDialog
from ledsagapp.ui.widgets.cards.bar import FrameBar, Gauge
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field, FormArea
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.layout import CARD_GAP, PAGE_MARGIN, ButtonRow, Columns, room_for
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.widgets.text.text import Sentence, SilentText, Text
from ledsagapp.wording.account.preview import preview_sentence
from ledsagapp.wording.common.errors import kept_told
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.setting_choices import presentation_choices
from ledsagapp.workflow.answers import Answers, save_answers


def first_steps(
    context: Context, parent: QWidget, settings: Callable[[], Settings]
) -> tuple[bool, Settings]:
    """Ask the first questions; whether they were answered, and the settings they lead to."""
    steps = FirstSteps(context, parent)
    answered = bool(steps.exec())
    steps.deleteLater()
    return answered, steps.update_settings(settings())


class FirstSteps(AudibleDialog):
    """The questions; ``saved_person`` is the new person's id once the answers were saved."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions(context)
        self._answers = Answers()
        self.saved_person = ""
        self._make()
        self._lay_out()
        self._connect()
        self._show(0)

    def update_settings(self, settings: Settings) -> Settings:
        """The settings with the new person chosen, and with who writes."""
        if not self.saved_person:
            return replace(settings, first_start_done=True)
        me = self.saved_person if self._answers.me else settings.me
        return replace(settings, first_start_done=True, person_id=self.saved_person, me=me)

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self._count = SilentText(theme, quiet=True)
        self._stack = QStackedWidget()
        for question in self._questions:
            self._stack.addWidget(question)
        self._card = Card(theme, tr("This will be your frame"), "calendar")
        self._preview = Sentence(theme, tr("This will be your frame"))
        self._other = Sentence(theme, tr("The other way"), tone="note")
        self._bar = FrameBar(theme)
        self._now = Text(theme)
        words = Labels(tr).anchor
        self._anchor = Choice([(key.value, words[key]) for key in Anchor])
        self._anchor_field = Field(theme, tr("The frame &begins"), self._anchor)
        self.message = MessageLine()
        self.message.hide()
        self._looks = self._made_looks()
        self._back = Button(theme, tr("B&ack"), self.back, icon="left")
        self._skip = Button(theme, tr("Sk&ip"), self.skip)
        self._finish = Button(theme, tr("Finish and sa&ve my answers"), self.finish)
        self._next = Button(theme, tr("N&ext"), self.next, role="primary", icon="right")
        self._next.setDefault(True)

    def _made_looks(self) -> QWidget:
        """How it is to look, before anything else is asked; each takes effect at once."""
        context, tr = self._context, self._context.tr
        simply = {key: text for key, text, _keys in presentation_choices(tr)}["simple"]
        on = context.presentation() == "simple"
        tick = Tick(simply.replace("&", ""), on=on)
        tick.toggled.connect(
            lambda on: context.choose("presentation", "simple" if on else "ordinary")
        )
        card = Card(context.theme, tr("How it looks"))
        larger = Button(context.theme, tr("Larger text"), lambda: context.run("larger"))
        smaller = Button(context.theme, tr("Smaller text"), lambda: context.run("smaller"))
        colours = Button(context.theme, tr("Other colours"), lambda: context.run("other_colours"))
        card.body.addWidget(ButtonRow(larger, smaller, colours))
        card.body.addWidget(Field(context.theme, "", tick))
        return card

    def _lay_out(self) -> None:
        for widget in (self._preview, self._other, self._bar, self._now, self._anchor_field):
            self._card.body.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._count)
        column.addWidget(self._stack)
        column.addStretch(1)
        columns = Columns(self._context.theme, 36, gap=PAGE_MARGIN)
        columns.add(left, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(CARD_GAP)
        beside.addWidget(self._card)
        beside.addWidget(self._looks)
        columns.add(right, 1)
        self.area = FormArea()
        self.area.rows.addWidget(columns)
        self.area.rows.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.addWidget(self.area, 1)
        box.addWidget(self.message)
        box.addWidget(ButtonRow(self._back, self._skip, self._finish, self._next, right=True))
        screen = room_for(self)
        width = min(max(self._context.theme.letters(110), 900), screen.width() - 40)
        self.resize(width, min(max(self._context.theme.line() * 34, 640), screen.height() - 60))

    def _connect(self) -> None:
        for question in self._questions:
            question.changed.connect(self._changed)
        self._anchor.currentIndexChanged.connect(lambda _index: self._changed())
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+M"), self)
        shortcut.activated.connect(self.message.repeat)

    # -- going on -----------------------------------------------------------------------------
    def _current(self) -> FirstQuestion:
        return self._questions[self._stack.currentIndex()]

    def next(self) -> None:
        """On to the next question, or save after the last."""
        question = self._current()
        question.check()
        if self._told(question):
            return
        if self._stack.currentIndex() == len(self._questions) - 1:
            self.finish()
        else:
            self._show(self._stack.currentIndex() + 1)

    def skip(self) -> None:
        """On without an answer."""
        for field in self._current().fields:
            field.set_error("")
        if self._stack.currentIndex() < len(self._questions) - 1:
            self._show(self._stack.currentIndex() + 1)
        else:
            self.finish()

    def back(self) -> None:
        """Back to the question before; what was answered stays."""
        self._show(max(0, self._stack.currentIndex() - 1))

    def finish(self) -> None:
        """Save what was answered; the name at least has to be there."""
        self._changed()
        if not self._answers.name:
            self._show(0)
            self._questions[0].check()
            self._told(self._questions[0])
            return
        self._current().check()
        if self._told(self._current()):
            return
        context = self._context
        self.saved_person = save_answers(
            context.book, self._answers, context.presets, context.today(), new_id
        )
        self.accept()
        # Said before, it would be cut off by what is said of the window that comes back.
        context.say(context.tr("Saved: {name}.").format(name=self._answers.name))

    def show_error(self, error: BookError) -> None:
        """Say why the answers could not be saved; they stay."""
        self.message.show()
        self.message.say(kept_told(error, self._context.tr), assertive=True)

    def _told(self, question: FirstQuestion) -> bool:
        """Whether a problem stands in the way; the focus then goes to it."""
        for field in question.fields:
            if field.problem and not field.isHidden():
                self.message.show()
                self.message.say(f"{field.name}. {field.problem}", assertive=True)
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _show(self, number: int) -> None:
        tr, question = self._context.tr, self._questions[number]
        self._stack.setCurrentIndex(number)
        text = tr("Question {number} of {count}")
        said = text.format(number=number + 1, count=len(self._questions))
        self._count.setText(said)
        # The dialog's title tells of the first one; a new title is not read out.
        question.setAccessibleName(f"{said}. {question.title}" if self.isVisible() else "")
        window = tr("First steps – question {number} of {count}: {question}")
        self.setWindowTitle(
            window.format(number=number + 1, count=len(self._questions), question=question.title)
        )
        self._back.setEnabled(number > 0)
        self._looks.setVisible(number == 0)
        self._next.setText(tr("&Save") if number == len(self._questions) - 1 else tr("N&ext"))
        self.message.hide()
        self._changed()
        first = question.first_input()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the preview --------------------------------------------------------------------------
    def _changed(self) -> None:
        answers = Answers(anchor=Anchor(self._anchor.key()))
        for question in self._questions:
            answers = question.apply(answers)
        self._answers = answers
        context, tr = self._context, self._context.tr
        decision = answers.hours("preview", "preview")
        frame = (
            None if decision is None else frame_preview(decision, context.today(), context.presets)
        )
        if decision is None or frame is None:
            self._preview.say(tr("Your frame is shown when day and amount are ready."))
            for widget in (self._bar, self._now, self._other):
                widget.hide()
            return
        self._preview.say(preview_sentence(context.formats, decision, frame, context.presets))
        short = context.formats.month_short
        names = tuple(
            (
                f"{short(slot.start.month)} +{context.formats.hours_short(slot.granted)}",
                slot.granted,
            )
            for slot in frame.slots
        )
        self._bar.show_gauge(Gauge(frame.granted, 0, months=names), self._preview.sentence())
        self._bar.show()
        asked = isinstance(self._current(), PolicyQuestion)
        self._now.setText(self._until_now(answers))
        self._other.setVisible(asked and answers.unsure)
        self._other.say(
            tr("If it is freely over three months you may use {amount} in any month.").format(
                amount=context.formats.hours(frame.granted)
            )
        )

    def _until_now(self, answers: Answers) -> str:
        context, tr = self._context, self._context.tr
        decision = answers.hours("preview", "preview")
        frame = (
            None if decision is None else frame_preview(decision, context.today(), context.presets)
        )
        if frame is None or answers.policy is not Policy.CARRY_FORWARD:
            return ""
        begun = [slot for slot in frame.slots if slot.start <= max(context.today(), frame.start)]
        text = tr("Up to and including {month} you may have used {amount}.")
        return text.format(
            month=context.formats.month_name(begun[-1].start.month),
            amount=context.formats.hours(sum(slot.granted for slot in begun)),
        )
