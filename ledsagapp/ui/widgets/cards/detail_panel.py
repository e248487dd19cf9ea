"""The panel beside a table: everything of the row chosen, and what can be done with it below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.form import FormArea
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.entries.details import Details

PANEL_LETTERS = 31


class DetailPanel(Card):
    """What is told scrolls; the buttons stay at the foot. It is no stop of Tab but for them."""

    def __init__(self, theme: Theme, nothing: str) -> None:
        super().__init__(theme, nothing)
        self._look, self._nothing = theme, nothing
        self._shown: Details | None = None
        self._area = FormArea()
        self._area.rows.setContentsMargins(0, 0, 0, 0)
        self._area.rows.setSpacing(0)
        self.body.addWidget(self._area, 1)
        self._told: QWidget | None = None

    def hold(self, buttons: QWidget) -> None:
        """Put the buttons at the foot."""
        self.body.addWidget(buttons)

    def show_details(self, shown: Details | None) -> None:
        """Show another row, or that none is chosen."""
        if shown == self._shown and self._told is not None:
            return
        self._shown = shown
        self.rename(shown.name if shown is not None else self._nothing)
        told = QWidget()
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        if shown is not None:
            lines.addWidget(Text(self._look, shown.day, strong=True))
            lines.addWidget(Text(self._look, shown.times))
            for label, value in shown.facts:
                lines.addSpacing(8)
                lines.addWidget(Text(self._look, label, quiet=True))
                lines.addWidget(Text(self._look, value))
        lines.addStretch(1)
        if self._told is not None:
            self._area.rows.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
        self._told = told
        self._area.rows.addWidget(told)
        told.show()
        self._area.verticalScrollBar().setValue(0)
