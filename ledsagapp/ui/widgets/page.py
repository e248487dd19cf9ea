"""A page: title, primary action, then its content, scrolling downwards only."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, PAGE_MARGIN, Columns, tab_stops
from ledsagapp.ui.widgets.text.text import Sentence, heading


class Page(QScrollArea):
    """The frame of every page; ``reads`` names the nouns whose change makes it refresh.

    ``status`` is the page's answer in one sentence, the first stop of Tab. On a ``simple`` page
    it is the largest of all, and the title small above it.
    """

    reads: frozenset[str] = frozenset()

    def __init__(self, theme: Theme, title: str, status_name: str, *, simple: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("tone", "plain")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(CARD_GAP)
        self._header = Columns(theme, 18, gap=GAP)
        self.title = heading(theme, title, factor=1.1 if simple else 1.6)
        self._header.add(self.title, 1)
        self.body.addWidget(self._header)
        factor = 1.5 if simple else 1.2
        self.status = Sentence(theme, status_name, factor=factor, strong=True)
        self.body.addWidget(self.status)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.setAccessibleName(title)

    def primary(self, button: QWidget) -> None:
        """Put the page's main action beside the title."""
        self._header.add(button, 0)

    def add(self, widget: QWidget) -> None:
        """Put a widget last on the page."""
        self.body.addWidget(widget)

    def end(self) -> None:
        """Close the page: what is free lies below."""
        self.body.addStretch(1)
        self.order()

    def order(self) -> None:
        """Have Tab follow the screen, and the page follow Tab; after widgets came or went.

        The answer comes before the main action where it stands right below it.
        """
        stops = list(tab_stops(self.body))
        if len(stops) > 1 and stops[1] is self.status:
            stops[0], stops[1] = stops[1], stops[0]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        for stop in stops:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        keyboard = isinstance(event, QFocusEvent) and event.gotFocus()
        if keyboard and isinstance(watched, QWidget) and self.isAncestorOf(watched):
            self.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def focus_status(self) -> None:
        """Put the focus on the status sentence, where a reader begins."""
        self.status.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.verticalScrollBar().setValue(0)

    def copy_status(self) -> None:
        """Copy the status sentence."""
        QApplication.clipboard().setText(self.status.sentence())
