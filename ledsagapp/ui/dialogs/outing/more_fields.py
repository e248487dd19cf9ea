"""The folded part of the outing's form: what only some outings need."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.private import GOAL, NOTE, private_field_names
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.choices import NONE, decisions_to_name, key_or_none, providers
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.workflow.templates import template_of

MOST_TOLD: Final = 6
ONCE, WEEKLY = "once", "weekly"


class More(QWidget):
    """Place, goal, provider, decision, time as the provider counted it, further companions."""

    def __init__(self, context: Context, outing: Outing, *, new: bool, day: DateInput) -> None:
        super().__init__()
        self._context = context
        self._outing = outing
        self._new = new
        self._day = day
        self._make()
        self._lay_out()
        self._fill()
        self.hide()

    def _make(self) -> None:
        tr, theme, ledger = self._context.tr, self._context.theme, self._context.view().ledger
        self._place, self._goal, self._counted = LineInput(), LineInput(), LineInput()
        self._provider = Choice(providers(self._context))
        self._decision = Choice(
            decisions_to_name(self._context, self._outing.person_id, Kind.HOURS)
        )
        self._overnight = Tick(tr("It ended the ne&xt day"))
        self.note_private = Tick(tr("The note is only for me"))
        self.note_private_field = Field(
            theme, "", self.note_private, tr("It never leaves this computer.")
        )
        self._goal_private = Tick(tr("The goal is only for me"))
        self._further = [(one.id, Tick(one.name)) for one in by_name(ledger.companions)]
        self._added: list[str] = []
        self._place_field = Field(theme, tr("&Place"), self._place)
        self._goal_field = Field(theme, tr("&Goal"), self._goal)
        self._provider_field = Field(theme, tr("Pro&vider"), self._provider)
        self._decision_field = Field(theme, tr("Counts on the d&ecision"), self._decision)
        self._counted_field = Field(
            theme,
            tr("Time counted, if the provider counted otherwise"),
            self._counted,
            tr("For example 3 h 30. Leave empty to count from start to end."),
        )
        self._counted_field.check = self.check
        self._days = LineInput()
        self._days_field = Field(
            theme,
            tr("Also on these da&ys"),
            self._days,
            tr("For example 24/11, 1/12 or every week until 20/12."),
        )
        self._days_field.check = self.check
        self._template = Choice(
            [
                (NONE, tr("No template")),
                (ONCE, tr("A template to use when it suits")),
                (WEEKLY, tr("A template for every week, the same day")),
            ]
        )
        self._template_field = Field(theme, tr("Save as a template"), self._template)
        self._days.textChanged.connect(lambda _text: self._show_days())
        self._day.textChanged.connect(lambda _text: self._show_days())
        self.lines = (self._counted, self._days)
        self.fields = [
            self._place_field,
            self._goal_field,
            self._provider_field,
            self._decision_field,
            self._counted_field,
            self._days_field,
            self._template_field,
        ]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        theme = self._context.theme
        for pair in (self.fields[0:2], self.fields[2:4]):
            columns = Columns(theme, 18)
            for field in pair:
                columns.add(field)
            box.addWidget(columns)
        box.addWidget(self._counted_field)
        box.addWidget(self._days_field)
        # Only where it lies: shown before, it would be a window for a moment, and be heard as one.
        self._decision_field.setVisible(self._decision.count() > 2)
        self._days_field.setVisible(self._new)
        box.addWidget(self._template_field)
        box.addWidget(Field(theme, "", self._goal_private))
        box.addWidget(Field(theme, "", self._overnight))
        if len(self._further) > 1:
            from_more = Columns(theme, 24)  # a name and "came along too" on a line
            for _key, tick in self._further:
                from_more.add(Field(theme, "", tick))
            box.addWidget(from_more)

    def put_last(self, widget: QWidget) -> None:
        """Have something stand below all else."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def _fill(self) -> None:
        outing = self._outing
        self._place.setText(outing.place or "")
        self._goal.setText(outing.goal or "")
        self.note_private.setChecked(NOTE in outing.private)
        self._goal_private.setChecked(GOAL in outing.private)
        self._provider.choose(outing.provider_id or NONE)
        self._decision.choose(outing.decision_id or NONE)
        if outing.counted_minutes is not None:
            self._counted.setText(self._context.formats.hours(outing.counted_minutes))
        for key, tick in self._further:
            tick.setChecked(key in outing.companion_ids[1:])
            label = self._context.tr("{name} came along too").format(name=tick.text())
            tick.rename(label)
        start, end = clock.local_text(outing.start), clock.local_text(outing.end)
        later = bool(end) and clock.typed_day(end) > clock.typed_day(start)
        self._overnight.setChecked(later)

    def has_content(self) -> bool:
        """Whether the folded part holds anything that should not stay hidden."""
        outing = self._outing
        return any(
            (
                outing.place,
                outing.goal,
                outing.decision_id,
                outing.counted_minutes is not None,
                len(outing.companion_ids) > 1,
            )
        )

    def template(self, outing: Outing, expense: Expense | None) -> Template | None:
        """The template to be made of the outing, if one is asked for."""
        key = self._template.key()
        if key == NONE:
            return None
        return template_of(outing, expense, new_id(), weekly=key == WEEKLY)

    def over_midnight(self) -> bool:
        """Whether the outing is said to end the next day."""
        return self._overnight.isChecked()

    def companions(self) -> list[str]:
        """The further companions."""
        return [*(key for key, tick in self._further if tick.isChecked()), *self._added]

    def add_companion(self, key: str) -> None:
        """Take along one who has just been added to the book."""
        self._added.append(key)

    def check(self) -> None:
        """Look at what is written."""
        text = self._counted.text().strip()
        bad = bool(text) and reading.read_length(text) is None
        said = self._context.tr("Write a length of time, for example 3 h 30 or 3,5.")
        self._counted_field.set_error(said if bad else "")
        days = self._days.text().strip()
        bad = bool(days) and self._day.value() is not None and not self._read_days()
        said = self._context.tr("Write days with a comma between, or every week until a day.")
        self._days_field.set_error(said if bad else "")

    def _read_days(self) -> tuple[date, ...]:
        first = self._day.value()
        if first is None or not self._days.text().strip():
            return ()
        return reading.read_dates(self._days.text(), first, self._context.today()) or ()

    def further_days(self) -> tuple[date, ...]:
        """The other days the same outing is to be written on."""
        return self._read_days() if self._new else ()

    def _show_days(self) -> None:
        days = self._read_days()
        told = days if len(days) <= MOST_TOLD else (*days[:MOST_TOLD], days[-1])
        formats = self._context.formats
        text = self._context.tr("%n more outing(s): {days}.", "", len(days))
        said = formats.series(formats.spoken_day(one) for one in told)
        self._days_field.set_hint(text.format(days=said) if days else "")

    def apply_to(self, outing: Outing) -> Outing:
        """The outing with what is written here."""
        counted = self._counted.text().strip()
        return replace(
            outing,
            place=self._place.text().strip() or None,
            goal=self._goal.text().strip() or None,
            provider_id=key_or_none(self._provider.key()),
            decision_id=key_or_none(self._decision.key()),
            counted_minutes=reading.read_length(counted) if counted else None,
            private=private_field_names(
                ((NOTE, self.note_private.isChecked()), (GOAL, self._goal_private.isChecked()))
            ),
        )
