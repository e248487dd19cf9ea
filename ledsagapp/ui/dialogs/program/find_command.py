"""Sök en åtgärd: a field and below it what can be done; Enter does it, Esc goes back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.audible_dialog import AudibleDialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field, FormArea
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, ButtonRow, room_for
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import SilentText
from ledsagapp.wording.common.command_words import Offer, latest_first, matching

_ROWS = 8
_WIDTH = 640
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def find_command(
    context: Context, parent: QWidget, offers: Sequence[Offer], latest: Sequence[str]
) -> str:
    """Ask what to do; the key of what was chosen, "" for nothing."""
    dialog = FindCommand(context, parent, offers, latest)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.list.key() if accepted else ""


class FindCommand(AudibleDialog):
    """The search; the focus stays in the field, and what is chosen is said with it."""

    def __init__(
        self, context: Context, parent: QWidget, offers: Sequence[Offer], latest: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self._context, self._tr = context, context.tr
        self._offers, self._latest = offers, tuple(latest)
        self._found: list[Offer] = []
        self.setWindowTitle(self._tr("Find a command"))
        self._make()
        self._lay_out()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._fill())
        self.list.chosen.connect(lambda _key: self._speak())
        self.list.clicked.connect(lambda _index: self.choose())
        self._fill()
        self.line.setFocus()

    # -- make, lay out ------------------------------------------------------------------------
    def _make(self) -> None:
        theme, tr = self._context.theme, self._tr
        self.line = LineInput()
        self.field = Field(theme, tr("What do you want to do?"), self.line)
        self.list = SentenceList(theme, tr("What fits"))
        # The field has the keyboard; the arrows walk the list from there.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = FormArea()
        self._area.rows.setContentsMargins(0, 0, 12, 0)
        self._area.rows.addWidget(self.list)
        self._area.rows.addStretch(1)
        self._close = Button(theme, tr("&Close"), self.reject)
        self._close.setAutoDefault(False)
        self._hint = SilentText(
            theme, tr("Enter does it. Arrow up and down choose. Esc closes."), quiet=True
        )

    def _lay_out(self) -> None:
        theme = self._context.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_GAP, CARD_GAP, CARD_GAP, CARD_GAP)
        box.setSpacing(GAP)
        box.addWidget(self.field)
        box.addWidget(self._area, 1)
        box.addWidget(self._hint)
        box.addWidget(ButtonRow(self._close, right=True))
        owner = self.parentWidget()
        screen = room_for(self)
        width = min(max(_WIDTH, theme.letters(78)), screen.width() - 40)
        row = max(40, theme.line() + 20)
        height = row * _ROWS + theme.line() * 8 + 5 * CARD_GAP
        self.resize(width, min(height, screen.height() - 60))
        if owner is not None:
            frame = owner.window().geometry()
            left = frame.left() + (frame.width() - width) // 2
            self.move(max(screen.left(), left), max(screen.top(), frame.top() + CARD_GAP))

    # -- finding ------------------------------------------------------------------------------
    def _fill(self) -> None:
        text, tr = self.line.text().strip(), self._tr
        self._found = (
            matching(self._offers, text) if text else latest_first(self._offers, self._latest)
        )
        rows = [self._row(one) for one in self._found]
        latest = min(len(self._latest), len(rows))
        if not text and latest:
            rows.insert(0, _heading("latest", tr("Used latest")))
            rows.insert(latest + 1, _heading("all", tr("Everything")))
        self.list.fill(rows)
        if self._found:
            self.list.choose(self._found[0].key)
        self.list.setVisible(bool(rows))
        count = tr("%n command(s) fit.", "", len(self._found))
        none = tr("No command fits. Write another word, or less of it.")
        self.field.set_hint(count if self._found else none)
        self._speak()

    def _row(self, offer: Offer) -> Row:
        keys = _shown_keys(offer.keys)
        beside = " · ".join(part for part in (offer.menu, keys) if part)
        return Row(
            *(offer.key, offer.name, self._spoken(offer)),
            second=offer.why_not,
            right_small=beside,
        )

    def _spoken(self, offer: Offer) -> str:
        keys = _shown_keys(offer.keys).replace("+", " ")
        return ", ".join(part for part in (offer.name, offer.menu, keys, offer.why_not) if part)

    def _speak(self, *, now: bool = False) -> None:
        """Have what is chosen heard with the field, and bring it into sight."""
        key = self.list.key()
        place = next((n for n, one in enumerate(self._found) if one.key == key), None)
        if place is None:
            self.field.set_spoken_hint("")
            return
        text = self._tr("{command}, {number} of {count}")
        said = self._spoken(self._found[place])
        self.field.set_spoken_hint(
            text.format(command=said, number=place + 1, count=len(self._found)), now=now
        )
        row = self.list.visualRect(self.list.currentIndex())
        middle = self.list.y() + row.center().y()
        self._area.ensureVisible(0, middle, 0, row.height())

    # -- choosing -----------------------------------------------------------------------------
    def choose(self) -> None:
        """Do what is chosen; where it is not possible just now, say why."""
        offer = next((one for one in self._found if one.key == self.list.key()), None)
        if offer is None:
            return
        if offer.why_not:
            text = self._tr("{command} is not possible now: {reason}.")
            self.field.set_hint(text.format(command=offer.name, reason=offer.why_not), now=True)
            return
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.choose()
                return True
            if event.key() in _WALKING:
                self._walk(event.key())
                return True
        return super().eventFilter(watched, event)

    def _walk(self, key: int) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}
        keys = [one.key for one in self._found]
        if keys:
            now = keys.index(self.list.key()) if self.list.key() in keys else 0
            self.list.choose(keys[min(max(now + steps.get(Qt.Key(key), _ROWS), 0), len(keys) - 1)])
            self._speak(now=True)


def _heading(key: str, text: str) -> Row:
    return Row(key, text, text, heading=True)


def _shown_keys(keys: str) -> str:
    """Keys as this computer names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
