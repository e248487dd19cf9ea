"""Which of the two is meant of the hour that the clock repeats in the night of autumn."""

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.text_input.read_values import HourPart
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.date_time_inputs import TimeInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice


class RepeatedHour(Field):
    """A choice that is shown only where the time written comes twice that night."""

    def __init__(self, context: Context, time: TimeInput, label: str) -> None:
        tr = context.tr
        self.choice = Choice(
            [
                (HourPart.FIRST.value, tr("The first time, summer time")),
                (HourPart.SECOND.value, tr("The second time, winter time")),
            ]
        )
        super().__init__(
            context.theme,
            label,
            self.choice,
            tr("The clock goes back that night, so this hour comes twice."),
        )
        self._time = time
        self.hide()

    def choose(self, local: str) -> None:
        """Choose what a local time of the ledger says."""
        self.choice.choose(local[16:] or HourPart.FIRST.value)

    def apply_to(self, local: str) -> str:
        """The local time with what is chosen or written, as ``02:30 vintertid``."""
        if not clock.is_repeated(local):
            return local
        part = self._time.part() or self.choice.key()
        return f"{local}{part}" if part == HourPart.SECOND.value else local

    def follow(self, local: str) -> None:
        """Show the choice where the time comes twice; what is written there chooses."""
        there = bool(local) and clock.is_repeated(local)
        if there and self._time.part():
            self.choice.choose(self._time.part())
        if there == self.isHidden():
            self.setVisible(there)
