"""The row of sums below a table: it stays in sight, and its figures stand under their columns."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ledsagapp.domain.values import dataclass, field
from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.entry_table import EntryTable
from ledsagapp.ui.widgets.lists.table_head import PAD
from ledsagapp.ui.widgets.text.text import SilentText


@dataclass(frozen=True, slots=True)
class TableSum:
    """What the rows shown come to: words, figures by their column, and all of it as a sentence."""

    lead: str = ""
    counts: str = ""
    figures: Mapping[str, str] = field(default_factory=dict)
    spoken: str = ""


class SumRow(SilentText):
    """Painted with the columns of the table above it; heard as a sentence."""

    def __init__(self, theme: Theme) -> None:
        self._look = theme
        self._total = TableSum()
        self._table: EntryTable | None = None
        super().__init__(theme, strong=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def stand_below(self, table: EntryTable) -> None:
        """Take the columns of that table."""
        self._table = table
        table.horizontalHeader().sectionResized.connect(lambda *_: self.update())

    def show_sum(self, total: TableSum) -> None:
        """Show other sums."""
        self._total = total
        self.setText(total.spoken)
        self.update()

    def is_filled(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._total.spoken)

    def sizeHint(self) -> QSize:
        return QSize(100, max(32, self._look.line() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(10, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        table, colors = self._table, self._look.colors
        if table is None:
            return
        painter = QPainter(self)
        edge = colors.color("outline")
        draw_box(painter, self.rect(), colors.color("alt"), edge, colors.edge)
        painter.setFont(self.font())
        painter.setPen(colors.color("text"))
        left, columns = table.frameWidth(), table.model_of().columns
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        first = next((at for at, one in enumerate(columns) if one.figure), len(columns))
        room = left + (table.columnViewportPosition(first) if first < len(columns) else 0)
        words = "   ".join(part for part in (self._total.lead, self._total.counts) if part)
        box = QRect(left + PAD, 0, room - PAD, self.height())
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignLeft), elided)
        for at, column in enumerate(columns):
            if text := self._total.figures.get(column.key):
                x = left + table.columnViewportPosition(at)
                place = QRect(x, 0, table.columnWidth(at) - PAD, self.height())
                painter.drawText(place, middle | int(Qt.AlignmentFlag.AlignRight), text)
