"""The folded papers of a decision: what is printed on it, and what it is for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.private import GOALS, private_field_names
from ledsagapp.domain.model.vocabulary import Kind, Outcome, Service
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, TextInput, Tick
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels


class Papers(QWidget):
    """Law and paragraph as printed, case number, dates, purpose, goals, outcome."""

    def __init__(self, context: Context, decision: Decision) -> None:
        super().__init__()
        self._context = context
        self._decision = decision
        self._make()
        self._lay_out()
        self._fill()

    def _make(self) -> None:
        context, tr, theme = self._context, self._context.tr, self._context.theme
        labels = Labels(tr)
        services = [(NONE, tr("Not said")), *((k.value, labels.service[k]) for k in Service)]
        outcomes = [(NONE, tr("Not said")), *((k.value, labels.outcome[k]) for k in Outcome)]
        self._service, self._outcome = Choice(services), Choice(outcomes)
        self._law, self._section, self._case = LineInput(), LineInput(), LineInput()
        self._authority, self._purpose, self._applied = LineInput(), LineInput(), LineInput()
        self._decided = DateInput(context.formats, context.today())
        self._received = DateInput(context.formats, context.today())
        self._goals = TextInput(theme, lines=2)
        self._goals_private = Tick(tr("The goals are only for me"))
        self._plan = TextInput(theme, lines=3)
        self._follow_up = DateInput(context.formats, context.today())
        self._extra = Tick(tr("Stands bes&ide the ordinary decision"))
        self._applied_field = Field(theme, tr("Applied for, a month"), self._applied)
        self._decided_field = Field(theme, tr("Decided on"), self._decided)
        self._received_field = Field(theme, tr("Received on"), self._received)
        self._rest = [
            Field(theme, tr("The support is called"), self._service),
            Field(theme, tr("How did the decision turn out?"), self._outcome),
            Field(theme, tr("Law, as printed"), self._law, tr("For example LSS or SoL")),
            Field(theme, tr("Paragraph, as printed"), self._section),
            Field(theme, tr("Case number"), self._case),
            Field(theme, tr("Authority"), self._authority),
            Field(theme, tr("Purpose"), self._purpose),
            Field(theme, tr("Goals, one a line"), self._goals),
        ]
        self._plan_field = Field(
            theme,
            tr("Implementation plan"),
            self._plan,
            tr("What is done, and how, so that the goals are reached."),
        )
        self._follow_up_field = Field(theme, tr("The plan is followed up on"), self._follow_up)
        self._extra_field = Field(theme, "", self._extra)
        self._private_field = Field(
            theme, "", self._goals_private, tr("It never leaves this computer.")
        )
        dated = (self._decided_field, self._received_field, self._follow_up_field)
        for field in (self._applied_field, *dated):
            field.check = self.check
        self.fields = [
            self._extra_field,
            *self._rest,
            self._private_field,
            self._applied_field,
            self._decided_field,
            self._received_field,
            self._plan_field,
            self._follow_up_field,
        ]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        theme = self._context.theme
        card = Card(theme, self._context.tr("The paper"), "document")
        card.body.addWidget(self._extra_field)
        pairs = [self._rest[n : n + 2] for n in range(0, 8, 2)]
        dates = [self._decided_field, self._received_field]
        plan = [[self._private_field], [self._plan_field], [self._follow_up_field]]
        for pair in [*pairs, *plan, [self._applied_field], dates]:
            columns = Columns(theme, 18)
            for field in pair:
                columns.add(field)
            card.body.addWidget(columns)
        box.addWidget(card)

    def _fill(self) -> None:
        one = self._decision
        self._service.choose(one.service.value if one.service else NONE)
        self._outcome.choose(one.outcome.value if one.outcome else NONE)
        for line, text in (
            (self._law, one.law),
            (self._section, one.section),
            (self._case, one.case_number),
            (self._authority, one.authority),
            (self._purpose, one.purpose),
        ):
            line.setText(text or "")
        self._goals.setPlainText("\n".join(one.goals))
        self._goals_private.setChecked(GOALS in one.private)
        self._plan.setPlainText(one.plan or "")
        self._follow_up.put(one.plan_follow_up)
        self._extra.setChecked(one.extra)
        self._decided.put(one.decided_on)
        self._received.put(one.received_on)
        if one.applied_monthly is not None:
            formats = self._context.formats
            hours = one.kind is Kind.HOURS
            amount = one.applied_monthly
            self._applied.setText(formats.hours(amount) if hours else formats.amount(amount))

    def check(self) -> None:
        """Look at what is written."""
        tr = self._context.tr
        unread = tr("The date was not understood. Write for example 17/11 or 2026-11-17.")
        for field, day in (
            (self._decided_field, self._decided),
            (self._received_field, self._received),
            (self._follow_up_field, self._follow_up),
        ):
            field.set_error(unread if day.text().strip() and day.value() is None else "")
        written = self._applied.text().strip()
        bad = bool(written) and reading.read_length(written) is None
        bad = bad and reading.read_amount(written) is None
        self._applied_field.set_error(tr("Write a number, for example 20.") if bad else "")

    def apply_to(self, decision: Decision, kind: Kind) -> Decision:
        """The decision with what is written here."""
        service, outcome = key_or_none(self._service.key()), key_or_none(self._outcome.key())
        read = reading.read_length if kind is Kind.HOURS else reading.read_amount
        goals = (line.strip() for line in self._goals.toPlainText().splitlines())
        return replace(
            decision,
            extra=self._extra.isChecked(),
            service=Service(service) if service else None,
            outcome=Outcome(outcome) if outcome else None,
            law=self._law.text().strip() or None,
            section=self._section.text().strip() or None,
            case_number=self._case.text().strip() or None,
            authority=self._authority.text().strip() or None,
            purpose=self._purpose.text().strip() or None,
            goals=tuple(goal for goal in goals if goal),
            private=private_field_names(((GOALS, self._goals_private.isChecked()),)),
            plan=self._plan.toPlainText().strip() or None,
            plan_follow_up=self._follow_up.value(),
            applied_monthly=read(self._applied.text()),
            decided_on=self._decided.value(),
            received_on=self._received.value(),
        )
