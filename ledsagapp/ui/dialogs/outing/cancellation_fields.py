"""What is asked of an outing that did not happen: who called it off, when, and why."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import CancelledBy, Status
from ledsagapp.domain.values import replace
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput, TimeInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels

HAPPENS = (Status.DONE, Status.PLANNED)
_BY = {Status.CANCELLED_BY_PROVIDER: CancelledBy.PROVIDER}


class Cancelled(QWidget):
    """Why, by whom and when; only for an outing that did not happen."""

    def __init__(self, context: Context, outing: Outing) -> None:
        super().__init__()
        tr, theme = context.tr, context.theme
        self._context = context
        self._by_hand = False
        words = Labels(tr).cancelled_by
        self.listed = Choice([(NONE, tr("Not said")), *((one, one) for one in self._reasons())])
        self.reason = LineInput()
        self.by = Choice([(NONE, tr("Not said")), *((key.value, words[key]) for key in words)])
        self.on = DateInput(context.formats, context.today())
        self._listed_field = Field(theme, tr("Wh&y did it not happen?"), self.listed)
        self._reason_field = Field(theme, tr("In your own words"), self.reason)
        self._by_field = Field(theme, tr("By whom"), self.by)
        self._on_field = DayField(theme, tr("When was it called off?"), self.on, tr)
        self.at = TimeInput(context.formats)
        self._at_field = Field(theme, tr("At what time?"), self.at)
        for field in (self._on_field, self._at_field):
            field.check = self.check
        self.by.activated.connect(lambda _index: self._chosen_by_hand())
        why = [self._listed_field, self._reason_field]
        self.fields = [*why, self._by_field, self._on_field, self._at_field]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        reasons = Columns(theme, 18)
        reasons.add(self._listed_field)
        reasons.add(self._reason_field)
        box.addWidget(reasons)
        columns = Columns(theme, 18)
        columns.add(self._by_field)
        columns.add(self._on_field)
        columns.add(self._at_field)
        box.addWidget(columns)
        self.fill(outing)

    def fill(self, outing: Outing) -> None:
        """Show what the outing says of it."""
        self._by_hand = outing.cancelled_by is not None
        self._fill_reason(outing.reason or "")
        self.by.choose(outing.cancelled_by.value if outing.cancelled_by else NONE)
        self.on.put(outing.cancelled_on)
        self._on_field.set_error("")
        self.at.setText(outing.cancelled_time or "")
        self._at_field.set_error("")

    def _reasons(self) -> tuple[str, ...]:
        """The reasons that are met most, in the person's language."""
        tr = self._context.tr
        often = tr("Illness"), tr("Weather"), tr("No companion")
        return (*often, tr("Färdtjänst"), tr("Other reason"))

    def _fill_reason(self, text: str) -> None:
        """A reason of the list with what is written beside it, or words of one's own alone."""
        head, _, rest = text.partition(":")
        same = {one.casefold(): one for one in self._reasons()}
        listed = same.get(" ".join(head.split()).casefold())
        self.listed.choose(listed or NONE)
        self.reason.setText(text if listed is None else rest.strip())

    def _reason(self) -> str | None:
        parts = (key_or_none(self.listed.key()) or "", self.reason.text().strip())
        return ": ".join(part for part in parts if part) or None

    def _chosen_by_hand(self) -> None:
        self._by_hand = True

    def follow(self, status: Status) -> None:
        """Say who it was where the state says it already."""
        if not self._by_hand:
            found = _BY.get(status)
            self.by.choose(found.value if found else NONE)

    def check(self) -> None:
        """Look at the day."""
        self._on_field.look()
        unread = bool(self.at.text().strip()) and self._minute() is None
        text = self._context.tr("Write a time, for example 16:30.")
        self._at_field.set_error(text if unread else "")

    def _minute(self) -> int | None:
        minute = self.at.value()
        return None if minute is None or minute >= 24 * 60 else minute

    def apply_to(self, outing: Outing) -> Outing:
        """The outing with what is written here; nothing of it where the outing happens."""
        if outing.status in HAPPENS:
            blank = replace(outing, reason=None, cancelled_on=None, cancelled_by=None)
            return replace(blank, cancelled_time=None)
        by, minute = key_or_none(self.by.key()), self._minute()
        return replace(
            outing,
            reason=self._reason(),
            cancelled_on=self.on.value(),
            cancelled_by=CancelledBy(by) if by else None,
            cancelled_time=None if minute is None else f"{minute // 60:02d}:{minute % 60:02d}",
        )
