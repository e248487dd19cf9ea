"""The line on the first page where one writes in one's own words; it fills the form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ledsagapp.domain.values import dataclass
from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.chips import ChipRow
from ledsagapp.ui.widgets.layout import GAP
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.entries.chip import Chip

_NARROW = 90
_REST = 1000  # milliseconds after the last key before it is said what was understood
_PAUSE = 120  # and before it is shown: a book of many years takes a moment to reckon


class _OwnLine(LineInput):
    """Where nothing is written, Ctrl+Z is about what was saved last, not about the line."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What is done with the line.

    ``understand`` answers the chips and how they are heard; ``fill`` opens the form and answers
    whether it was saved; ``add`` makes a companion of a name.
    """

    understand: Callable[[str], tuple[tuple[Chip, ...], str]]
    fill: Callable[[str], bool]
    add: Callable[[str], None]


class OwnWordsLine(QWidget):
    """A line and a button, and below them what is understood while one writes.

    ``arranged`` tells that there are other stops for Tab than before.
    """

    arranged = Signal()

    def __init__(self, theme: Theme, tr: Catalog, words: OwnWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._example = tr("For example: yesterday 13-16:30 cinema with Anna 145 kr")
        self.line = _OwnLine()
        self._label = QLabel()
        # The buddy comes before the text, or Orca 48 keeps reading the ampersand.
        self._label.setBuddy(self.line)
        self._label.setText(tr("Write in your own words"))
        self.line.setAccessibleName(self._label.text())
        self.line.setAccessibleDescription(self._example)
        self._button = Button(theme, tr("Fill in"), self._use, icon="right")
        self.chips = ChipRow(theme, tr, self._example, self._add)
        self._heard = ""
        self._quiet = self._timer(_REST, self._describe)
        self._still = self._timer(_PAUSE, self.look)
        self._box = QGridLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.setColumnStretch(1, 1)
        self._arrange()
        self.line.returnPressed.connect(self._use)
        self.line.textChanged.connect(lambda _text: self._written())

    def _timer(self, rest: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(rest)
        timer.timeout.connect(then)
        return timer

    def begin(self) -> None:
        """Put the focus on the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Show what is understood of the line as it stands; also when the book has changed."""
        self._still.stop()
        text = self.line.text()
        chips, self._heard = self._words.understand(text) if text.strip() else ((), "")
        if self.chips.show_chips(chips):
            self.arranged.emit()

    def _written(self) -> None:
        if not self.line.text().strip():
            self.look()
            self._describe()
            return
        self._still.start()
        self._quiet.start()

    def _describe(self) -> None:
        """Have it heard: both Orca and NVDA say a description that changes under the focus."""
        self._quiet.stop()
        if self._still.isActive():
            self.look()
        self.line.setAccessibleDescription(self._heard or self._example)

    def _add(self, name: str) -> None:
        self._words.add(name)
        self.begin()
        self.look()
        self._describe()

    def _use(self) -> None:
        if not self.line.text().strip():
            self.begin()
        elif self._words.fill(self.line.text()):
            self.line.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.chips.restyle()
            self._arrange()

    def _arrange(self) -> None:
        """The label beside the line, or above it where it is narrow."""
        above = self.width() < self._theme.letters(_NARROW)
        if self._box.count() and above == (self._box.itemAtPosition(0, 1) is None):
            return
        row, column = (1, 0) if above else (0, 1)
        self._box.addWidget(self._label, 0, 0)
        self._box.addWidget(self.line, row, column, 1, 2 - column)
        self._box.addWidget(self._button, row, 2)
        self._box.addWidget(self.chips, row + 1, column, 1, 3 - column)
