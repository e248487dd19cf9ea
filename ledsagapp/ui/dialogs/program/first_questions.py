"""The questions of the first steps, one a page; each changes the answers and knows its faults."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.radio import Radio
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Asked, Offered, SilentText, Text
from ledsagapp.workflow.answers import Answers


class FirstQuestion(Asked):
    """One question; ``fields`` are its inputs, ``apply`` puts what is written into the answers."""

    changed = Signal()

    def __init__(self, context: Context, title: str, explained: str) -> None:
        super().__init__()
        self.context = context
        self.title = title
        self.fields: list[Field] = []
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)
        heading = SilentText(context.theme, title, factor=1.6, strong=True)
        self.box.addWidget(heading)
        if explained:
            self.box.addWidget(Text(context.theme, explained))

    def ask(self, field: Field, check: Callable[[], None] | None = None) -> None:
        """Put a field last; what is written in it changes the preview."""
        self.fields.append(field)
        self.box.addWidget(field)
        field.check = check
        if isinstance(field.input, LineInput):
            field.input.textEdited.connect(lambda _text: self.changed.emit())

    def choice(self, text: str, explained: str, group: QButtonGroup, *, on: bool) -> QRadioButton:
        """Put a choice with its explanation last."""
        button = Radio(self.context.theme, text)
        button.setAccessibleDescription(explained)
        button.setChecked(on)
        if not group.buttons():
            self._offered = Offered()
            self.box.addWidget(self._offered)
        group.addButton(button)
        self._offered.box.addWidget(button)
        if explained:
            below = SilentText(self.context.theme, explained, quiet=True)
            below.setContentsMargins(self.context.theme.line() + 12, 0, 0, 0)
            self._offered.box.addWidget(below)
        button.toggled.connect(lambda _on: self.changed.emit())
        return button

    def apply(self, answers: Answers) -> Answers:
        """The answers with this page's."""
        return answers

    def check(self) -> None:
        """Look at what is written."""

    def first_input(self) -> QWidget | None:
        """Where the focus goes when the page is shown: the answer in force, else the first field.

        A choice beside it would be heard as unticked, and Enter would keep what was not heard.
        """
        chosen = next((one for one in self.findChildren(Radio) if one.isChecked()), None)
        return chosen or (self.fields[0].input if self.fields else None)


class WhoQuestion(FirstQuestion):
    """Whose decision it is."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("Whose decision is it?"),
            tr("Everything stays on this computer. Nothing is sent anywhere."),
        )
        group = QButtonGroup(self)
        self._mine = self.choice(tr("Mine"), "", group, on=True)
        self.choice(
            tr("Someone else's"),
            tr("You keep the account for a child, a parent or someone you help."),
            group,
            on=False,
        )
        self._name = LineInput()
        self.ask(Field(context.theme, tr("&Name of the one who has the decision"), self._name))

    def apply(self, answers: Answers) -> Answers:
        return replace(answers, name=self._name.text().strip(), me=self._mine.isChecked())

    def check(self) -> None:
        text = "" if self._name.text().strip() else self.context.tr("Write a name.")
        self.fields[0].set_error(text)


class DecisionQuestion(FirstQuestion):
    """Hours a month and the decision's days."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("What does the decision say?"),
            tr("You find it in the letter from the municipality. It can be changed later."),
        )
        self._hours = LineInput()
        self._first = DateInput(context.formats, context.today())
        self._last = DateInput(context.formats, context.today())
        hint = tr("For example 15")
        until = tr("Leave empty if it holds until further notice.")
        self.ask(Field(context.theme, tr("&Hours a month"), self._hours, hint), self.check_written)
        self._days = [
            DayField(context.theme, tr("&First day"), self._first, tr, printed=True),
            DayField(context.theme, tr("&Last day"), self._last, tr, until, printed=True),
        ]
        for field in self._days:
            self.ask(field, self.check_written)
        self._first.put(context.today().replace(day=1))

    def apply(self, answers: Answers) -> Answers:
        return replace(
            answers,
            monthly=reading.read_length(self._hours.text()),
            first=self._first.value(),
            last=self._last.value(),
        )

    def check_written(self) -> None:
        """Look at what is written, not at what is missing."""
        tr = self.context.tr
        bad = bool(self._hours.text().strip()) and reading.read_length(self._hours.text()) is None
        self.fields[0].set_error(tr("Write the hours, for example 15 or 12,5.") if bad else "")
        for field in self._days:
            field.look()
        first, last = self._first.value(), self._last.value()
        if first is not None and last is not None and last < first:
            self.fields[2].set_error(tr("The last day is before the first."))

    def check(self) -> None:
        self.check_written()
        tr = self.context.tr
        if not self._hours.text().strip():
            self.fields[0].set_error(tr("Write the hours, or choose Skip."))
        if not self._first.text().strip():
            self.fields[1].set_error(tr("Write the first day the decision holds."))


class PolicyQuestion(FirstQuestion):
    """How the hours may be used: both of Stockholm's wordings, explained."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("How may the hours be used?"),
            tr(
                "Stockholm has written the rule in two ways. Choose what your decision says, "
                "or ask your case officer. You can change it later."
            ),
        )
        group = QButtonGroup(self)
        self._choices = {
            Policy.CARRY_FORWARD: self.choice(
                tr("Saved hours go forward"),
                tr("Hours you do not use in one month you may use in the months after it."),
                group,
                on=True,
            ),
            Policy.POOL: self.choice(
                tr("Freely over three months"),
                tr("The hours of all three months may be used whenever you like in the period."),
                group,
                on=False,
            ),
            Policy.NO_CARRY: self.choice(
                tr("Month by month only"),
                tr("Hours that are not used in their month are not carried on."),
                group,
                on=False,
            ),
        }
        self._unsure = self.choice(
            tr("I don't know"),
            tr("We show both ways until you know."),
            group,
            on=False,
        )

    def apply(self, answers: Answers) -> Answers:
        chosen = next((key for key, one in self._choices.items() if one.isChecked()), None)
        return replace(
            answers,
            policy=chosen or Policy.CARRY_FORWARD,
            unsure=self._unsure.isChecked(),
        )


class CostsQuestion(FirstQuestion):
    """Whether there is a decision on the companion's expenses."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("Is there a decision on the companion's expenses?"),
            tr("It pays for the companion's ticket or coffee. It is a decision of its own."),
        )
        group = QButtonGroup(self)
        self._yes = self.choice(
            tr("Yes"), tr("In Stockholm up to 300 kronor a month."), group, on=False
        )
        self.choice(tr("No"), tr("Receipts can be kept all the same."), group, on=True)
        self.choice(tr("I don't know"), tr("You can add it later."), group, on=False)
        self._amount = LineInput("300")
        self.ask(Field(context.theme, tr("&Kronor a month"), self._amount), self.check)
        self.fields[0].setVisible(False)
        self._yes.toggled.connect(self.fields[0].setVisible)

    def apply(self, answers: Answers) -> Answers:
        amount = reading.read_amount(self._amount.text()) if self._yes.isChecked() else None
        return replace(answers, costs=amount)

    def check(self) -> None:
        bad = self._yes.isChecked() and reading.read_amount(self._amount.text()) is None
        text = self.context.tr("Write the amount in kronor, for example 300.")
        self.fields[0].set_error(text if bad else "")


class ContactsQuestion(FirstQuestion):
    """Who performs and who comes along."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("Who comes along?"),
            tr("Both may be left empty. More can be added under Contacts."),
        )
        self._provider, self._companion = LineInput(), LineInput()
        hint = tr("The company or the part of the municipality you have chosen")
        self.ask(Field(context.theme, tr("&Provider"), self._provider, hint))
        self.ask(Field(context.theme, tr("&Companion's name"), self._companion))

    def apply(self, answers: Answers) -> Answers:
        return replace(
            answers,
            provider=self._provider.text().strip(),
            companion=self._companion.text().strip(),
        )


class UsedQuestion(FirstQuestion):
    """What was used in the present frame before the program was there."""

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(
            context,
            tr("Have you used anything of this frame already?"),
            tr("Leave it empty if you do not know, or write up the outings later."),
        )
        self._used, self._spent = LineInput(), LineInput()
        self.ask(
            Field(context.theme, tr("&Hours used so far in the frame"), self._used), self.check
        )
        self.ask(
            Field(context.theme, tr("&Kronor used so far in the frame"), self._spent), self.check
        )

    def apply(self, answers: Answers) -> Answers:
        return replace(
            answers,
            used=reading.read_length(self._used.text()) or 0,
            spent=reading.read_amount(self._spent.text()) or 0,
        )

    def check(self) -> None:
        tr = self.context.tr
        bad = bool(self._used.text().strip()) and reading.read_length(self._used.text()) is None
        self.fields[0].set_error(tr("Write the hours, for example 15 or 12,5.") if bad else "")
        bad = bool(self._spent.text().strip()) and reading.read_amount(self._spent.text()) is None
        self.fields[1].set_error(tr("Write the amount in kronor, for example 300.") if bad else "")


def questions(context: Context) -> list[FirstQuestion]:
    """The six questions in order."""
    made = [
        WhoQuestion(context),
        DecisionQuestion(context),
        PolicyQuestion(context),
        CostsQuestion(context),
        ContactsQuestion(context),
        UsedQuestion(context),
    ]
    for question in made:
        question.box.addStretch(1)
    return made
