"""The folded part of the outing's form: what only some outings need."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.outing import Outing
from ledsagapp.domain.words import Kind
from ledsagapp.ui import reading
from ledsagapp.ui.choices import NONE, chosen, decisions_to_name, providers
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.widgets.form import Field
from ledsagapp.ui.widgets.inputs import Choice, LineInput, Tick
from ledsagapp.ui.widgets.layout import Columns


class More(QWidget):
    """Place, goal, provider, decision, time as the provider counted it, further companions."""

    def __init__(self, desk: Desk, outing: Outing) -> None:
        super().__init__()
        self._desk = desk
        self._outing = outing
        self._make()
        self._lay_out()
        self._fill()
        self.hide()

    def _make(self) -> None:
        tr, look, ledger = self._desk.tr, self._desk.look, self._desk.view().ledger
        self._place, self._goal, self._counted = LineInput(), LineInput(), LineInput()
        self._provider = Choice(providers(self._desk))
        self._decision = Choice(decisions_to_name(self._desk, self._outing.person_id, Kind.HOURS))
        self._overnight = Tick(tr("It ended the ne&xt day"))
        self._further = [(one.id, Tick(one.name)) for one in ledger.companions]
        self._place_field = Field(look, tr("&Place"), self._place)
        self._goal_field = Field(look, tr("&Goal"), self._goal)
        self._provider_field = Field(look, tr("Pro&vider"), self._provider)
        self._decision_field = Field(look, tr("Counts on the d&ecision"), self._decision)
        self._counted_field = Field(
            look,
            tr("Time counted, if the provider counted otherwise"),
            self._counted,
            tr("For example 3 h 30. Leave empty to count from start to end."),
        )
        self._counted_field.check = self.check
        self.fields = [
            self._place_field,
            self._goal_field,
            self._provider_field,
            self._decision_field,
            self._counted_field,
        ]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        look = self._desk.look
        for pair in (self.fields[0:2], self.fields[2:4]):
            columns = Columns(look, 18)
            for field in pair:
                columns.add(field)
            box.addWidget(columns)
        self._decision_field.setVisible(self._decision.count() > 2)
        box.addWidget(self._counted_field)
        box.addWidget(Field(look, "", self._overnight))
        if len(self._further) > 1:
            from_more = Columns(look, 14)
            for _key, tick in self._further:
                from_more.add(Field(look, "", tick))
            box.addWidget(from_more)

    def _fill(self) -> None:
        outing = self._outing
        self._place.setText(outing.place or "")
        self._goal.setText(outing.goal or "")
        self._provider.choose(outing.provider_id or NONE)
        self._decision.choose(outing.decision_id or NONE)
        if outing.counted_minutes is not None:
            self._counted.setText(self._desk.formats.hours(outing.counted_minutes))
        for key, tick in self._further:
            tick.setChecked(key in outing.companion_ids[1:])
            label = self._desk.tr("{name} came along too").format(name=tick.text())
            tick.setText(label)
        later = bool(outing.end) and outing.end[:10] > outing.start[:10]
        self._overnight.setChecked(later)

    def filled(self) -> bool:
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

    def over_midnight(self) -> bool:
        """Whether the outing is said to end the next day."""
        return self._overnight.isChecked()

    def companions(self) -> list[str]:
        """The further companions."""
        return [key for key, tick in self._further if tick.isChecked()]

    def check(self) -> None:
        """Look at what is written."""
        text = self._counted.text().strip()
        bad = bool(text) and reading.read_length(text) is None
        said = self._desk.tr("Write a length of time, for example 3 h 30 or 3,5.")
        self._counted_field.trouble(said if bad else "")

    def applied(self, outing: Outing) -> Outing:
        """The outing with what is written here."""
        counted = self._counted.text().strip()
        return replace(
            outing,
            place=self._place.text().strip() or None,
            goal=self._goal.text().strip() or None,
            provider_id=chosen(self._provider.key()),
            decision_id=chosen(self._decision.key()),
            counted_minutes=reading.read_length(counted) if counted else None,
        )
