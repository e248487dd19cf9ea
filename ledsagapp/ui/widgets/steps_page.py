"""A page that asks one question at a time, with large answers, and a way back from each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.values import dataclass
from ledsagapp.graphics.pictograms import picture
from ledsagapp.graphics.shapes import Drawing
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.dots import Dots
from ledsagapp.ui.widgets.cards.strip import Strip
from ledsagapp.ui.widgets.fields.big_button import BigButton, BigButtons
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.workflow.simple_choices import OTHER, SimpleChoice

SUM = "sum"
SAVED = "saved"
BEGIN = "begin"
_ROWS = 2


@dataclass(frozen=True, slots=True)
class StepQuestion:
    """A question: its words, its answers, and where one may write something else.

    ``read`` answers what was written as a key, "" where it could not be understood. ``first``:
    the first answer is the one most will want. ``told`` stands below the question, and
    ``pictures`` of what was answered.
    """

    question: str
    choices: Sequence[SimpleChoice]
    field: Field | None = None
    read: Callable[[], str] | None = None
    first: bool = False
    told: str = ""
    name: str = ""
    puzzled: str = ""
    pictures: tuple[Drawing, ...] = ()


class StepsPage(Page):
    """The frame of a way of questions; ``ask``, ``take`` and ``plan`` say which."""

    def __init__(self, context: Context, title: str, go: Callable[[str, str], None]) -> None:
        super().__init__(context.theme, title, context.tr("Question"), simple=True)
        self._name = title
        self._context, self._go = context, go
        self._way: list[str] = []
        self._asked: StepQuestion | None = None
        self._dots = Dots(context.theme)
        self.beside_title(self._dots, wide=True)
        self._told = Text(context.theme)
        self._strip = Strip(context.theme)
        self._buttons = BigButtons(context.theme)
        self._writing = QWidget()
        self._written = QVBoxLayout(self._writing)
        self._written.setContentsMargins(0, 0, 0, 0)
        self._next = Button(
            context.theme, context.tr("Next"), self.write, role="primary", icon="right"
        )
        for widget in (self._told, self._strip, self._buttons, self._writing):
            self.add(widget)
        self._row = ButtonRow(self._next)
        self.add(self._row)
        self.end()

    # -- what a way of questions says of itself -------------------------------------------------
    def plan(self) -> list[str]:
        """The questions in order, as far as they are known now; the last is the sum."""
        raise NotImplementedError

    def ask(self, name: str) -> StepQuestion:
        """A question by its name; "day+" is the further answers of "day"."""
        raise NotImplementedError

    def take(self, name: str, key: str) -> str:
        """Keep an answer; the name of the next question, "" for the one that follows."""
        raise NotImplementedError

    # -- going on ------------------------------------------------------------------------------
    def begin(self, name: str = "") -> None:
        """Ask the first question, or that one."""
        self._way = []
        self.show_step(name or self.plan()[0])

    def step(self) -> str:
        """The name of the question shown."""
        return self._way[-1] if self._way else ""

    def show_step(self, name: str) -> None:
        """Ask a question; it is heard, for the focus goes to it."""
        here = self.isVisible() and self.window().isActiveWindow()
        if here:
            # Filled first, its text would be news of something not focused.
            self.status.setFocus(Qt.FocusReason.OtherFocusReason)
        self._way.append(name)
        self._fill()
        if here:
            self.focus_status()

    def first_answer(self) -> str:
        """The key of the first answer offered, "" where there is none."""
        return self._asked.choices[0].key if self._asked is not None and self._asked.choices else ""

    def further(self) -> bool:
        """Show the further answers of the question, where there are any."""
        asked = self._asked
        found = asked is not None and any(one.key == OTHER for one in asked.choices)
        if found:
            self.show_step(f"{self.step()}+")
        return found

    def abandon(self) -> None:
        """Throw away what was answered, as the first page is gone to."""
        self._way = []

    def back(self) -> bool:
        """A question back; False at the first, and when all is saved."""
        if len(self._way) < 2 or self.step() == SAVED:
            self._way = []
            return False
        self._way.pop()
        self.show_step(self._way.pop())
        return True

    def answer(self, key: str) -> None:
        """Keep the answer and go on."""
        if key == BEGIN:
            self._way = []
            self._context.run("first_steps")
            self._go("simple", "")
            return
        name = self.step()
        following = self.take(name, key)
        if not following and self.step() == name and name not in (SUM, SAVED):
            plan, base = self.plan(), name.rstrip("+")
            place = plan.index(base) if base in plan else len(plan) - 2
            following = plan[min(place + 1, len(plan) - 1)]
        if following:
            self.show_step(following)

    def write(self) -> None:
        """Go on with what was written; where it is not understood, that is said by the field."""
        asked = self._asked
        if asked is None or asked.read is None or asked.field is None:
            return
        key = asked.read()
        if key:
            self.answer(key)
            return
        asked.field.set_error(asked.puzzled)
        self._context.say(asked.puzzled)
        asked.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        tr, name = self._context.tr, self.step()
        someone = self._context.view().person is not None
        asked = self._asked = self.ask(name) if someone else self._nobody()
        plan, base = self.plan(), name.rstrip("+")
        text = tr("Question {number} of {count}")
        place = plan.index(base) + 1 if base in plan else 0
        said = text.format(number=place, count=len(plan)) if place else tr("Answer")
        heard = tr("How it stands") if name == SAVED else asked.name or said
        self.status.setAccessibleName(heard)
        self.title.setText(f"{self._name} · {asked.name or said}")
        self._dots.show_step(0 if asked.name else place, len(plan))
        self.place_between()
        self.status.say(asked.question)
        self._told.setText(asked.told)
        self._told.setVisible(bool(asked.told))
        self._strip.show_pictures(asked.pictures)
        self._show_answers(asked)
        self._show_field(asked)
        self._share_height(question=bool(place) and asked.field is None)
        self.verticalScrollBar().setValue(0)
        self.order()

    def _share_height(self, *, question: bool) -> None:
        """Two rows of answers fill the height there is, one row half of it."""
        rows = self._buttons.rows if question else 0
        self.body.setStretchFactor(self._buttons, rows)
        self.body.setStretch(self.body.count() - 1, max(0, _ROWS - rows))

    def _nobody(self) -> StepQuestion:
        """What is said in a book with nobody in it."""
        tr = self._context.tr
        begin = SimpleChoice(BEGIN, tr("Begin with the decision"), picture("pencil"))
        text = tr("Nobody is in the book yet. Ask someone to help you begin.")
        return StepQuestion(text, [begin], first=True)

    def _show_answers(self, asked: StepQuestion) -> None:
        buttons = []
        for number, one in enumerate(asked.choices):
            primary = asked.first and number == 0
            button = BigButton(
                self.theme,
                one.text,
                one.picture,
                lambda key=one.key: self.answer(key),  # type: ignore[misc]
                second=one.second,
                primary=primary,
            )
            button.guarded = True
            buttons.append(button)
        self._buttons.fill(buttons)

    def _show_field(self, asked: StepQuestion) -> None:
        while self._written.count():
            item = self._written.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if asked.field is not None:
            self._written.addWidget(asked.field)
            returned = getattr(asked.field.input, "returnPressed", None)
            if returned is not None:
                returned.connect(self.write)
        self._writing.setVisible(asked.field is not None)
        self._row.setVisible(asked.field is not None)
