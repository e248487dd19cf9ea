"""Ramarna: the frames in time, each a way to its outings and to how it was reckoned."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.planning.frame_line import FramePart, Stage
from ledsagapp.ui.style.paint import draw_box, stripes
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.segments import Segments
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.frame_list import FrameList, dots
from ledsagapp.wording.account.frame_lines import frame_months, frame_row
from ledsagapp.wording.common.formats import Formats

_SHOWN = 4
_MANY = 7  # frames, of which only the nearest are shown at first
_PAST = 3


class FramesCard(Card):
    """Hours or kronor; ``open_frame`` is given the first and last day of a frame."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        open_frame: Callable[[str], None],
        explain: Callable[[FramePart], None],
    ) -> None:
        tr = formats.tr
        super().__init__(theme, tr("The frames"), "calendar")
        self._formats, self._open, self._explain = formats, open_frame, explain
        self._parts: dict[Kind, Sequence[FramePart]] = {}
        self._today, self._all = date.min, False
        self._which = Segments(theme, tr("Hours"), tr("Kronor"))
        self.hours, self.kronor = self._which.radios
        self.line = FrameList(theme, tr("The frames"))
        words = (tr("used"), tr("booked"), tr("left"), tr("expired"))
        self._key = _Key(theme, words)
        self._go = Button(theme, "", self._open_chosen, role="link", icon="right")
        self._more = Button(theme, "", self._turn, role="link")
        self._foot = ButtonRow(self._go, self._more)
        for widget in (self._which, self.line, self._key, self._foot):
            self.body.addWidget(widget)
        self.hours.toggled.connect(lambda _on: self._fill())
        self.line.opened.connect(lambda _key: self._open_chosen())
        self.line.selectionModel().currentChanged.connect(lambda *_: self._name_way())
        self.line.asked.connect(self._explain_chosen)

    def show_frames(
        self, hours: Sequence[FramePart], kronor: Sequence[FramePart], today: date
    ) -> None:
        """Show the frames; the card is gone where none has anything to count."""
        self._parts, self._today = {Kind.HOURS: hours, Kind.COSTS: kronor}, today
        self.setVisible(bool(hours or kronor))
        self._which.setVisible(bool(hours) and bool(kronor))
        if not hours and kronor:
            self.kronor.setChecked(True)
        elif hours and not kronor:
            self.hours.setChecked(True)
        self._fill()

    def _kind(self) -> Kind:
        return Kind.HOURS if self.hours.isChecked() else Kind.COSTS

    def _fill(self) -> None:
        parts = self._parts.get(self._kind(), ())
        nearest = _nearest(parts)
        shown = parts if self._all else nearest
        use = "accent" if self._kind() is Kind.HOURS else "money"
        self.line.fill([frame_row(one, self._formats) for one in shown], shown, self._today, use)
        self._key.show_use(use)
        tr = self._formats.tr
        every = tr("Show all %n frame(s)", "", len(parts))
        self._more.setText(tr("Show fewer frames") if self._all else every)
        self._more.setVisible(len(nearest) < len(parts))
        self._name_way()

    def _name_way(self) -> None:
        part = self.line.part()
        self._go.setVisible(part is not None)
        if part is not None:
            text = self._formats.tr("Open the outings of {months}")
            # The months are heard; seen, they stand in the row, and would not fit a large text.
            self._go.setText(self._formats.tr("Open the outings"))
            self._go.setAccessibleName(text.format(months=frame_months(part, self._formats)))

    def _turn(self) -> None:
        """Show all frames and go to them, or only the nearest again."""
        self._all = not self._all
        self._fill()
        if self._all:
            self.line.setFocus()

    def _open_chosen(self) -> None:
        if self.line.key():
            self._open(self.line.key())

    def _explain_chosen(self) -> None:
        part = self.line.part()
        if part is not None:
            self._explain(part)


def _nearest(parts: Sequence[FramePart]) -> Sequence[FramePart]:
    """The newest four, and the one under way; of many the latest three, that one and the next."""
    if len(parts) < _MANY:
        running = (place for place, part in enumerate(parts) if part.stage is Stage.NOW)
        return parts[max(0, min(len(parts) - _SHOWN, next(running, len(parts)))) :]
    over, now, coming = (
        [one for one in parts if one.stage is stage]
        for stage in (Stage.OVER, Stage.NOW, Stage.COMING)
    )
    return (*over[-_PAST:], *now, *coming[:1])


class _Key(QWidget):
    """What the patterns mean; silent, since each frame says it in words."""

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self._look, self._words, self._use = theme, words, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_use(self, use: str) -> None:
        """Take another colour."""
        self._use = use
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, self._look.line() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line = self._look, self._look.line()
        painter, color = QPainter(self), self._look.color(self._use)
        x, size = 6.0, line * 0.8
        for number, word in enumerate(self._words):
            box = QRectF(x, 2 + (line - size) / 2, size, size)
            edge = theme.color("outline") if number > 1 else color
            draw_box(painter, box, color if number == 0 else theme.color("alt"), edge, 1, 3)
            if number == 1:
                stripes(painter, box.adjusted(1, 1, -2, -1), color)
            elif number == len(self._words) - 1:
                dots(painter, box.adjusted(1, 1, -1, -1), color)
            x += size + 6
            painter.setPen(theme.color("muted"))
            box = QRectF(x, 2, self.width(), line)
            painter.drawText(box, word)
            x += painter.fontMetrics().horizontalAdvance(word) + 20
