"""What a person writes in: fields that speak when empty, read dates and times as typed."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from ledsagapp.ui.style.paint import without_ampersands
from ledsagapp.ui.style.steady import hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.radio import in_lines
from ledsagapp.ui.widgets.text.words import words_of

_LONGEST_WORD = 30  # letters


class Choice(QComboBox):
    """A choice among named things; each change is spoken, the wheel never changes it by chance."""

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        self._heights: dict[tuple[int, str], int] = {}
        super().__init__(parent)
        hold_steady(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._let_popup_wrap()
        self.currentIndexChanged.connect(self._speak)
        self.currentIndexChanged.connect(lambda _index: self.updateGeometry())
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set what can be chosen, as (key, text); what was chosen stays where it still is."""
        places = range(self.count())
        if [(self.itemData(n), self.itemText(n)) for n in places] == list(choices):
            return  # made anew, they would be such a flood of news that a reader drops some
        before = self.key()
        blocked = self.blockSignals(True)
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.blockSignals(blocked)
        self.choose(before)

    def key(self) -> str:
        """The key of what is chosen, "" for none."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key; an unknown key leaves the first."""
        index = self.findData(key)
        self.setCurrentIndex(max(index, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        # The longest word of any choice stays whole; between words a line may break. A name of
        # very many letters without a break does not push what stands beside it away.
        metrics, hint = self.fontMetrics(), super().minimumSizeHint()
        words = (word for place in range(self.count()) for word in words_of(self.itemText(place)))
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        longest = min(longest, metrics.averageCharWidth() * _LONGEST_WORD)
        counted = metrics.horizontalAdvance("X") * self.minimumContentsLength()
        hint.setWidth(hint.width() + max(0, longest - counted))
        return hint

    def heightForWidth(self, width: int) -> int:
        """Room for what is chosen, on several lines where it is long and the text large."""
        # A layout asks ten times for one answer.
        asked = (width, self.currentText())
        if asked not in self._heights:
            self._heights[asked] = self._height(width)
        return self._heights[asked]

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # another font, another style
        super().changeEvent(event)

    def _height(self, width: int) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, width, self.sizeHint().height())
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        wrap = int(Qt.TextFlag.TextWordWrap)
        text = QRect(0, 0, max(room.width(), 40), 0)
        lines = self.fontMetrics().boundingRect(text, wrap, self.currentText()).height()
        return self.sizeHint().height() + max(0, lines - self.fontMetrics().height())

    def _let_popup_wrap(self) -> None:
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        if isinstance(view, QListView):
            view.setWordWrap(True)

    def _speak(self, index: int) -> None:
        # Orca 43 says nothing when the arrows change a closed box.
        if self.hasFocus() and index >= 0 and sys.platform.startswith("linux"):
            told = QAccessibleEvent(self.view(), QAccessible.Event.Focus)
            told.setChild(index)
            QAccessible.updateAccessibility(told)


class TextInput(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    def __init__(self, theme: Theme, text: str = "", lines: int = 3) -> None:
        super().__init__(text)
        self._theme = theme
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(30), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._lines * self.fontMetrics().lineSpacing() + 24)


class Tick(QCheckBox):
    """A yes or no; a text wider than there is room for goes on on the next line."""

    def __init__(self, text: str, *, on: bool = False, changed: Callable[[], None] | None = None):
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(without_ampersands(text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setChecked(on)
        if changed is not None:
            self.toggled.connect(lambda _on: changed())

    def rename(self, text: str) -> None:
        """Give it another text."""
        self._whole = text
        self.setAccessibleName(without_ampersands(text))
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        # Of a name without a break only the beginning; all other words are shown whole.
        metrics, hint = self.fontMetrics(), super().sizeHint()
        words = (metrics.horizontalAdvance(word) for word in words_of(self._whole))
        longest = min(max(words, default=0), metrics.averageCharWidth() * _LONGEST_WORD)
        return QSize(min(hint.width(), longest + self._around()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _around(self) -> int:
        """What the box and the air round the words take."""
        shown = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return super().sizeHint().width() - shown.width()

    def _wrap(self) -> None:
        text = in_lines(self._whole, self.fontMetrics(), self.width() - self._around())
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
