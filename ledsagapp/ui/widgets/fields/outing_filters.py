"""What is shown of the outings: by word, time, state and companion, and the same in words."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ledsagapp.domain.dates.calendar import month_span
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.planning.frame_line import FramePart, Stage, frame_line
from ledsagapp.domain.snapshot import View
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, Columns
from ledsagapp.ui.widgets.lists.listing import remember_choices
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.account.frame_lines import frame_months
from ledsagapp.wording.common.labels import Labels

ALL: Final = "all"
FRAME, MONTH, YEAR = "frame", "month", "year"
_EACH = 23  # letters of a field


class OutingFilters(QWidget):
    """Four fields beside each other; where there is no room the search, and a button for the rest.

    ``changed`` when others are to be shown, ``told`` when what is shown is to be said.
    """

    changed = Signal()
    told = Signal()
    unfolded = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._labels = Labels(context.tr)
        self._recalled = False
        self.folded: bool | None = None
        self._make()
        self._lay_out()
        self._connect()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self.search = LineInput()
        self.search.setPlaceholderText(tr("word, place or name"))
        self._time = Choice(self._times(()))
        states = [(ALL, tr("All")), *((key.value, self._labels.status[key]) for key in Status)]
        self._status = Choice(states)
        self._companion = Choice([(ALL, tr("All"))])
        self._choices = (self._time, self._status, self._companion)
        self._opens = Button(theme, "", self._open)
        self._opens.setCheckable(True)

    def _lay_out(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(CARD_GAP)
        self._row.addWidget(Field(theme, tr("&Search"), self.search), 1)
        self._row.addWidget(self._opens, 0, Qt.AlignmentFlag.AlignBottom)
        self._others = Columns(theme, 15)
        for label, field in (
            (tr("&Time"), self._time),
            (tr("St&atus"), self._status),
            (tr("&Companion"), self._companion),
        ):
            self._others.add(Field(theme, label, field))
        self._row.addWidget(self._others, 3)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(GAP)
        self._below.addLayout(self._row)

    def _connect(self) -> None:
        for choice in self._choices:
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            choice.activated.connect(lambda _index: self.told.emit())
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.search.returnPressed.connect(self.told)
        clear = QShortcut(QKeySequence("Esc"), self.search)
        clear.setContext(clear.context().WidgetShortcut)
        clear.activated.connect(self.search.clear)

    # -- where it stands ----------------------------------------------------------------------
    def arrange(self, width: int) -> None:
        """Stand as there is room for in a page of that width."""
        folded = width < 4 * self._context.theme.letters(_EACH) + 3 * CARD_GAP
        self._stand_beside(width)
        if folded == self.folded:
            return
        self.folded = folded
        if folded:
            self._row.removeWidget(self._others)
            self._below.addWidget(self._others)
        else:
            self._below.removeWidget(self._others)
            self._row.addWidget(self._others, 3)
        self._opens.setVisible(folded)
        self._stand_beside(width)
        self._open()

    def _stand_beside(self, width: int) -> None:
        """The button beside the search while what stands in that can be read, else below it."""
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        needed = hint + 2 * self._context.theme.letters(3) + self._opens.sizeHint().width()
        narrow = bool(self.folded) and width < needed + CARD_GAP
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _open(self) -> None:
        """Show the fields besides the search, or fold them away."""
        self._others.setVisible(not self.folded or self._opens.isChecked())
        self.unfolded.emit()

    # -- what is chosen -----------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Offer the times and people of the book; the first time choose what was chosen last."""
        names = [(one.id, one.name) for one in by_name(view.ledger.companions)]
        self._companion.offer([(ALL, self._context.tr("All")), *names])
        self._time.offer(self._times(frame_line(view, Kind.HOURS)))
        if not self._recalled:
            self._recalled = True
            chosen = {"time": self._time, "status": self._status, "companion": self._companion}
            remember_choices(self._context, "outings", chosen)

    def show_all(self) -> None:
        """Take all filters away."""
        self.search.clear()
        for choice in self._choices:
            choice.choose(ALL)

    def choose_time(self, key: str) -> None:
        """Show the outings of those days."""
        self._time.choose(key)

    def status(self) -> str:
        """The state that is wanted, or ALL."""
        return self._status.key()

    def companion(self) -> str:
        """The companion who is wanted, or ALL."""
        return self._companion.key()

    def words(self) -> str:
        """What is searched for."""
        return self.search.text()

    def _times(self, frames: Sequence[FramePart]) -> list[tuple[str, str]]:
        """What can be chosen of times: this frame, and the others by their months."""
        tr, formats = self._context.tr, self._context.formats
        text = tr("The frame {range}")
        others = [
            (
                f"{one.frame.start} {one.frame.end}",
                text.format(range=frame_months(one, formats)),
            )
            for one in reversed(frames)
            if one.stage is not Stage.NOW
        ]
        return [
            (FRAME, tr("This frame")),
            (MONTH, tr("This month")),
            (YEAR, tr("This year")),
            *others,
            (ALL, tr("All")),
        ]

    def span(self, view: View) -> tuple[date, date]:
        """The first and the last day that is wanted."""
        today, key = view.today, self._time.key()
        if key not in (FRAME, MONTH, YEAR, ALL):
            begin, _space, end = key.partition(" ")
            return date.fromisoformat(begin), date.fromisoformat(end)
        if key == MONTH:
            return month_span(today)
        if key == YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        account = view.current(Kind.HOURS)
        if key == FRAME and account is not None and account.current is not None:
            return account.current.frame_start, account.current.frame_end
        return date.min, date.max

    def in_words(self, view: View, *, shortly: bool = False) -> str:
        """The filters in words; ``shortly`` without the days of this frame, month or year."""
        tr, (first, last) = self._context.tr, self.span(view)
        short = {FRAME: tr("this frame"), MONTH: tr("this month"), YEAR: tr("this year")}
        if first == date.min:
            parts = [tr("all days")]
        elif shortly and self._time.key() in short:
            parts = [short[self._time.key()]]
        else:
            framed = self._time.key() not in (MONTH, YEAR)
            text = tr("the frame {range}") if framed else "{range}"
            parts = [text.format(range=self._context.formats.range(first, last))]
        chosen = (self._status, self._companion)
        parts += [one.currentText() for one in chosen if one.key() != ALL]
        if self.words().strip():
            parts.append(tr('with "{text}"').format(text=self.words().strip()))
        return ", ".join(parts)

    def name_selection(self, view: View) -> None:
        """Say on the button what the folded fields hold."""
        text, words = self._context.tr("Selection: {filter}"), self.in_words(view, shortly=True)
        self._opens.setText(text.format(filter=words).replace("&", "&&"))
        self._stand_beside(self.width())
