"""The only way to put an input on screen: label, name, help and present problem together."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ledsagapp.ui.style.paint import viewport_of, without_ampersands
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.text.reader import reader_listens
from ledsagapp.ui.widgets.text.text import SilentText

REST = 500  # milliseconds without a key until what was understood is heard


class IconLabel(QWidget):
    """An icon beside a word that says the same; painted, so that nothing of it is spoken."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.line(), self._theme.line())

    def paintEvent(self, event: QPaintEvent) -> None:
        size, color = self._theme.line(), self._theme.color("text")
        QPainter(self).drawPixmap(0, 0, self._theme.pixmap(self._icon, size, color))


class Field(QWidget):
    """One input with its label above, what was understood and a problem below.

    The screen reader hears the label as the name; help, what was understood and the problem as
    the description, which both Orca and NVDA read when it changes under the focus.
    """

    def __init__(self, theme: Theme, label: str, widget: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.input = widget
        self._theme = theme
        self._help = help_text
        self._understood = ""
        self._heard = ""
        self._problem = ""
        self._writes = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._describe)
        self.check: Callable[[], None] | None = None
        self._make(label)
        self._lay_out()
        widget.installEventFilter(self)
        if isinstance(widget, QLineEdit):
            # What is being put right is no longer told of; leaving the field looks anew.
            widget.textEdited.connect(lambda _text: self._edited())

    def _make(self, label: str) -> None:
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setMinimumWidth(10)
        if not isinstance(self.input, QCheckBox):
            # The buddy comes before the text, or Orca 48 keeps reading the ampersand.
            self._label.setBuddy(self.input)
            self.rename(label)
        self._name = without_ampersands(label)
        self._below = SilentText(self._theme, quiet=True)
        self._trouble = QWidget()
        self._triangle = IconLabel(self._theme, "triangle")
        self._said = SilentText(self._theme, strong=True)
        self._proposal = Button(self._theme, "")
        self._take: Callable[[], None] | None = None
        self._proposal.clicked.connect(self._use)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        if not isinstance(self.input, QCheckBox):
            box.addWidget(self._label)
        box.addWidget(self.input)
        box.addWidget(self._below)
        told = QVBoxLayout(self._trouble)
        told.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        told.addLayout(row)
        # Below it: beside it, a narrow field would leave the sentence no room.
        told.addWidget(self._proposal)
        box.addWidget(self._trouble)
        self._trouble.hide()
        if self._help:
            self._below.setText(self._help)
        self._describe()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def rename(self, label: str) -> None:
        """Give the field another label."""
        self._name = without_ampersands(label)
        self._label.setText(label)
        self.input.setAccessibleName(self._name)

    @property
    def name(self) -> str:
        """The label without its mnemonic mark."""
        return self._name

    @property
    def problem(self) -> str:
        """The sentence of the present problem, "" for none."""
        return self._problem

    def set_hint(self, text: str, *, now: bool = False) -> None:
        """Say below the field how it was understood; "" shows the help again.

        While one writes, it is heard once the keys have rested: half a date is another date.
        ``now``: it is the answer to a key, and does not wait.
        """
        self._understood = text
        self._below.setText(text or self._help)
        self._describe(soon=not now)

    def set_spoken_hint(self, text: str, *, now: bool = False) -> None:
        """Have something heard with the field that stands elsewhere on the screen; as above."""
        self._heard = text
        self._describe(soon=not now)

    def set_error(
        self, sentence: str, proposal: str = "", take: Callable[[], None] | None = None
    ) -> None:
        """Show a problem, with a button for the value proposed; "" takes it away."""
        self._problem = sentence
        self._take = take
        self._said.setText(sentence)
        self._proposal.setText(proposal)
        self._proposal.setVisible(bool(proposal))
        self._trouble.setVisible(bool(sentence))
        self.input.setProperty("problem", bool(sentence))
        self.input.update()
        self._describe(soon=not sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Silence while writing; the look at the value comes when the field is left.
        left = isinstance(event, QFocusEvent) and event.lostFocus()
        if left and self._rest.isActive():
            self._describe()
        if (
            isinstance(event, QFocusEvent)
            and left
            and event.reason() != Qt.FocusReason.PopupFocusReason
            and self.check is not None
        ):
            before = self._problem
            self.check()
            if self._problem and self._problem != before:
                QTimer.singleShot(0, self, self._announce)
        return super().eventFilter(watched, event)

    def _announce(self) -> None:
        """Say what is wrong in the field that was left, after the name of the one come to.

        Orca 43 says the changed description instead, and knows no announcements; Orca 48 attends
        to where the focus is first, and then says nothing of what it has left.
        """
        if self._problem and reader_listens():
            text = f"{self._name}. {self._problem}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.input, text))

    def _use(self) -> None:
        if self._take is not None:
            self._take()
        self.input.setFocus()

    def _edited(self) -> None:
        self._writes = True
        self.set_error("")

    def _describe(self, *, soon: bool = False) -> None:
        """Have it heard what stands below; ``soon`` waits while one writes."""
        if soon and self._writes and self.input.hasFocus():
            self._rest.start()
            return
        self._rest.stop()
        self._writes = False
        parts = [self._problem, self._understood or self._help, self._heard]
        self.input.setAccessibleDescription(" ".join(part for part in parts if part))


class FormArea(QScrollArea):
    """The scrolling part of a dialog: fields below each other, buttons stay outside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "plain")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self.rows = QVBoxLayout(inner)
        self.rows.setContentsMargins(4, 4, 12, 4)
        self.rows.setSpacing(12)
        self.setWidget(inner)
        viewport_of(self).setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def follow(self, widget: QWidget) -> None:
        """Bring what has the focus into view."""
        self.ensureWidgetVisible(widget, 0, 24)
