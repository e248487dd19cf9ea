"""Text on a page: headings, sentences, quiet second lines and the status sentence."""

import functools
import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ledsagapp.ui.style.paint import viewport_of
from ledsagapp.ui.style.steady import hide_bar
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.text import reader
from ledsagapp.wording.common.formats import NO_BREAK
from ledsagapp.wording.common.line_breaks import hold_numbers


class Text(QLabel):
    """A wrapped sentence; ``factor`` of the type scale, ``strong`` semibold, ``quiet`` muted."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        factor: float = 1.0,
        strong: bool = False,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = (factor, strong)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(10)
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._restyle()
        theme.fonts.changed.connect(self._restyle)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(hold_numbers(text))
        # Without a parent yet, showing it would open a window of its own.
        if self.parent() is not None or not text:
            self.setVisible(bool(text))

    def _restyle(self) -> None:
        factor, strong = self._scale
        if self._scale != (1.0, False):
            self.setFont(self._theme.font(factor, strong=strong))


class Asked(QWidget):
    """The fields of one question: its accessible name is heard where the focus comes into it."""


class Offered(QWidget):
    """The answers of a question of which one holds, put in ``box`` below each other.

    A list to a reader: Orca 48 would say the question again before each of them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)


class SilentText(Text):
    """A text that something focusable tells of already, as its description or its name.

    Orca reads every other label of a dialog when the dialog opens, and again with each message.
    """


_CARET = 2
# The window came back: whether there was a ring stays as it was.
_AS_BEFORE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Sentence(QPlainTextEdit):
    """A read-only sentence that is a Tab stop, can be walked through with the caret and copied.

    ``tone`` is status, note, good or plain; grows with its text, never scrolls.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        tone: str = "status",
        factor: float = 1.0,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = (factor, strong)
        self.setProperty("tone", tone)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        hide_bar(self, Qt.Orientation.Horizontal)
        hide_bar(self, Qt.Orientation.Vertical)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # Room for the caret left of the first letter.
        self.document().setDocumentMargin(2)
        margin = {"plain": (0, 0), "status": (20, 8)}.get(tone, (14, 8))
        self.setViewportMargins(margin[0], margin[1], margin[0], margin[1])
        viewport_of(self).setAutoFillBackground(False)
        self._margin = margin
        # No caret before one walks with it: this is a sentence to read, no field to write in.
        self.setCursorWidth(0)
        self._restyle()
        theme.fonts.changed.connect(self._restyle)

    def say(self, text: str) -> None:
        """Show the sentence; the same text again leaves caret and selection alone.

        A number stays on the line of the word after it, as a day on that of its month.
        """
        # Qt answers with plain spaces.
        if text.replace(NO_BREAK, " ") != self.toPlainText():
            self.setPlainText(hold_numbers(text))
            self._fit()

    def sentence(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        reader.prepare(self)
        super().focusInEvent(event)
        if event.reason() not in _AS_BEFORE:
            self.setProperty("ringed", event.reason() != Qt.FocusReason.MouseFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorWidth(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _walking():
            self.setCursorWidth(_CARET)
        # A paragraph is heard whole: line by line it would be said once for each of its lines.
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        block = cursor.block()
        block = block.next() if step > 0 else block.previous()
        while block.isValid() and not block.text().strip():
            block = block.next() if step > 0 else block.previous()
        if not block.isValid():
            super().keyPressEvent(event)
            return
        marks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        mode = type(cursor).MoveMode  # its kind is made when a person walks through a text
        cursor.setPosition(block.position(), mode.KeepAnchor if marks else mode.MoveAnchor)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(30), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        factor, strong = self._scale
        self.setFont(self._theme.font(factor, strong=strong))
        tone = {"note": "note_text", "good": "good_text"}.get(self.property("tone"), "text")
        palette = QPalette(self.palette())
        color = self._theme.color(tone)
        if palette.color(QPalette.ColorRole.Text) != color:
            palette.setColor(QPalette.ColorRole.Text, color)
            self.setPalette(palette)
        self._fit()

    def _height(self) -> int:
        height, block = 0.0, self.document().begin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        margins = 2 * (self._margin[1] + round(self.document().documentMargin()))
        frame = 2 * self.frameWidth() + margins
        return max(math.ceil(height), self.fontMetrics().lineSpacing()) + frame + 2

    def _fit(self) -> None:
        height = self._height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()


def heading(theme: Theme, text: str, *, factor: float = 1.6) -> Text:
    """A page's title."""
    made = Text(theme, text, factor=factor, strong=True)
    made.setAccessibleName(text)
    return made


@functools.cache
def _walking() -> tuple[Qt.Key, ...]:
    """The keys a reading person walks by; Qt has so many that they wait for the first one."""
    sideways = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return (*sideways, Qt.Key.Key_Home, Qt.Key.Key_End)
