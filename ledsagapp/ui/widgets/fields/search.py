"""A line to search with: Ctrl+F leads to it, Esc empties it, "Show all" stands beside it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.ordering import search_key
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import GAP, ButtonRow
from ledsagapp.ui.widgets.text.line_input import LineInput


class Search(QWidget):
    """Says ``changed`` after each keystroke; ``told`` when Enter is pressed."""

    changed = Signal()
    told = Signal()

    def __init__(self, context: Context, page: QWidget, example: str) -> None:
        super().__init__()
        tr = context.tr
        self._tr = tr
        self._line = LineInput()
        self._line.setPlaceholderText(example)
        self._all = Button(context.theme, tr("Show all"), self._line.clear, role="link")
        self._row = ButtonRow(self._all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(Field(context.theme, tr("&Search"), self._line))
        box.addWidget(self._row)
        self._row.hide()
        self._line.textChanged.connect(lambda _text: self._written())
        self._line.returnPressed.connect(self.told)
        find = QShortcut(QKeySequence("Ctrl+F"), page)
        find.activated.connect(lambda *_: self._line.setFocus())
        clear = QShortcut(QKeySequence("Esc"), self._line)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self._line.clear)

    def _written(self) -> None:
        self._row.setVisible(bool(self.text()))
        self.changed.emit()

    def text(self) -> str:
        """What is searched for."""
        return self._line.text().strip()

    def clear(self) -> None:
        """Show all."""
        self._line.clear()

    def fits(self, texts: Iterable[str]) -> bool:
        """Whether every word searched for stands in one of the texts."""
        said = search_key("\n".join(texts))
        return all(word in said for word in search_key(self.text()).split())

    def sentence(self, shown: int, every: int) -> str:
        """What is shown of all, and why; "" where nothing is searched for."""
        if not self.text():
            return ""
        text = self._tr('{shown} of {all} are shown: with "{text}".')
        return text.format(shown=shown, all=every, text=self.text())
