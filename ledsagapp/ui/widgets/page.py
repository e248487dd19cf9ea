"""A page: title, primary action, then its content, scrolling downwards only."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, PAGE_MARGIN, Columns, tab_stops
from ledsagapp.ui.widgets.text.text import Sentence, heading

_LONG_LINE = 110  # letters: a title with a row of buttons


class Page(QScrollArea):
    """The frame of every page; ``reads`` names the nouns whose change makes it refresh.

    ``status`` is the page's answer in one sentence, the first stop of Tab. On a ``simple`` page
    it is the largest of all, and the title small above it.
    """

    reads: frozenset[str] = frozenset()

    def __init__(self, theme: Theme, title: str, status_name: str, *, simple: bool = False) -> None:
        super().__init__()
        self._foot: QWidget | None = None
        self._low = False  # whether the foot scrolls along, since it would take too much room
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

    def beside_title(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put what chooses what is seen between the page's title and its main action.

        What is ``wide`` goes below the title where the page has no room for a long line.
        """
        self._header.add(widget, 0)
        if wide:
            self._header.need(_LONG_LINE / 2)

    def add(self, widget: QWidget) -> None:
        """Put a widget last on the page."""
        self.body.addWidget(widget)

    def foot(self, widget: QWidget) -> None:
        """Keep a widget in sight below what scrolls; where it is too high, last on the page."""
        self._foot = widget
        widget.setParent(self)
        widget.installEventFilter(self)

    def place_foot(self) -> None:
        """Give the foot its place, or the room to the page while it is hidden."""
        foot = self._foot
        if foot is None:
            return
        layout = foot.layout()
        gone = foot.isHidden() or layout is None
        high = 0 if gone or layout is None else layout.totalHeightForWidth(self.width())
        low = high > self.height() // 4
        if low != self._low:
            self._low = low
            if low:
                self.body.insertWidget(self.body.count() - 1, foot)
            else:
                self.body.removeWidget(foot)
                foot.setParent(self)
            foot.setVisible(not gone)
            self.order()
        self.setViewportMargins(0, 0, 0, 0 if low else high)
        if not low:
            foot.setGeometry(0, self.height() - high, self.width(), high)
            foot.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_foot()

    def end(self) -> None:
        """Close the page: what is free lies below."""
        self.body.addStretch(1)
        self.order()

    def order(self) -> None:
        """Have Tab follow the screen, and the page follow Tab; after widgets came or went.

        The answer comes before what stands beside the title, right above it.
        """
        below = self._foot.layout() if self._foot is not None and not self._low else None
        stops = [*tab_stops(self.body), *(tab_stops(below) if below is not None else ())]
        if self.status in stops:
            stops.remove(self.status)
            stops.insert(0, self.status)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        for stop in stops:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._foot and event.type() == QEvent.Type.LayoutRequest:
            self.place_foot()
        keyboard = isinstance(event, QFocusEvent) and event.gotFocus()
        if keyboard and isinstance(watched, QWidget) and self.isAncestorOf(watched):
            self.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def abandon(self) -> None:
        """Throw away what was answered; a page that asks nothing has nothing to throw away."""

    def focus_status(self) -> None:
        """Put the focus on the status sentence, where a reader begins."""
        self.status.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.verticalScrollBar().setValue(0)

    def copy_status(self) -> None:
        """Copy the status sentence."""
        QApplication.clipboard().setText(self.status.sentence())
