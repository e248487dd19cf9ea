"""Which report, the report itself and what is in it: beside each other where there is room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import PADDING, Card
from ledsagapp.ui.widgets.cards.report_preview import ReportPreview
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import FormArea
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP
from ledsagapp.ui.widgets.report.kinds import ReportKinds

# Letters of the page's width: all three beside each other, the list, and what is in the report.
_BESIDE, _LIST, _CONTENT = 140, 36, 33
_LEAST_LINES = 16
_ANY = 16_777_215  # as Qt says that there is no limit


class ReportPanes(QWidget):
    """Beside each other each scrolls in the height it is given.

    Below each other the list is a box to choose in, what is in the report comes when a button is
    pressed, ``reshaped`` then, and the page scrolls.
    """

    reshaped = Signal()

    def __init__(
        self, context: Context, kinds: ReportKinds, choices: QWidget, shown: ReportPreview
    ) -> None:
        super().__init__()
        self._context = context
        self._kinds, self._choices, self._shown = kinds, choices, shown
        self.beside: bool | None = None
        tr, theme = context.tr, context.theme
        self._content = Card(theme, tr("What is in it"))
        self._held = FormArea()
        self._held.rows.setContentsMargins(0, 0, 0, 0)
        self._held.rows.addWidget(choices)
        self._held.rows.addStretch(1)
        self._content.body.addWidget(self._held, 1)
        self._opens = Button(theme, tr("What is in it"), self._open)
        self._opens.setCheckable(True)
        self._above = QWidget()
        above = QHBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(GAP)
        above.addWidget(kinds.field, 1)
        above.addWidget(self._opens, 0, Qt.AlignmentFlag.AlignBottom)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(CARD_GAP)
        # The list asks for no width of its own.
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(kinds.list, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._listed)
        self._row.addWidget(self._above)
        self._row.addWidget(shown, 1)
        self._row.addWidget(self._content)

    def arrange(self, width: int, *, anew: bool = False) -> None:
        """Stand as there is room for in a page of that width; ``anew`` after another text size."""
        letters = self._context.theme.letters
        beside = width >= letters(_BESIDE)
        if beside != self.beside or anew:
            self.beside = beside
            way = QBoxLayout.Direction
            self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
            self._row.removeWidget(self._content)
            self._row.insertWidget(3 if beside else 2, self._content)
            self._listed.setVisible(beside)
            self._above.setVisible(not beside)
            for part, wide in ((self._listed, letters(_LIST)), (self._content, self._needed())):
                part.setMinimumWidth(wide if beside else 0)
                part.setMaximumWidth(wide if beside else _ANY)
            self._shown.flow(whole=not beside)
            self.reshaped.emit()
        self._content.setVisible(beside or self._opens.isChecked())

    def _needed(self) -> int:
        """How wide what is in the report has to be for no field to be cut off."""
        bar = self._held.verticalScrollBar().sizeHint().width()
        fields = self._choices.minimumSizeHint().width() + bar + 2 * PADDING
        return max(self._context.theme.letters(_CONTENT), fields)

    def _open(self) -> None:
        """Show what the report is to hold, or hide it."""
        self._content.setVisible(bool(self.beside) or self._opens.isChecked())
        self.reshaped.emit()

    def set_room(self, height: int) -> None:
        """Take the height that is left of the page, where it is not the page that scrolls."""
        if not self.beside:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
            inner = self._held.widget()
            self._held.setFixedHeight(inner.sizeHint().height() if inner is not None else 0)
            return
        room = max(height, self._context.theme.line() * _LEAST_LINES)
        self._held.setMinimumHeight(0)
        self._held.setMaximumHeight(_ANY)
        self._kinds.list.set_room(room)
        self.setFixedHeight(room)
