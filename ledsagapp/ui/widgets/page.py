"""A page: title, primary action, then its content, scrolling downwards only."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.style.paint import viewport_of
from ledsagapp.ui.style.steady import hide_bar
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
        self._simple, self._fitted = simple, False
        self._foot: QWidget | None = None
        self._between: QWidget | None = None
        self._on_the_line: bool | None = None
        self._low = False  # whether the foot scrolls along, since it would take too much room
        self._sharing: tuple[QWidget, ...] = ()
        self._ended = False
        self._unordered = True  # until it gets its size, and meanwhile Tab goes nowhere
        self._resizing = False
        self.theme = theme
        self.setProperty("tone", "plain")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        hide_bar(self, Qt.Orientation.Horizontal)
        viewport_of(self).setAutoFillBackground(False)
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
        self._fit_title()
        self._fitted = True

    def primary(self, button: QWidget) -> None:
        """Put the page's main action beside the title."""
        self._header.add(button, 0)

    def beside_title(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put what chooses what is seen between the page's title and its main action.

        What is ``wide`` follows the title, and goes below it where there is no room for it.
        """
        if wide:
            self._between = widget
            self.place_between()
        else:
            self._header.add(widget, 0)

    def place_between(self) -> None:
        """Put it on the title's line where there is room, else on a line below it."""
        between = self._between
        if between is None:
            return
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        title = QFontMetrics(self.title.font()).horizontalAdvance(self.title.text())
        others = self._header.wants(without=(self.title, between))
        needed = title + others + between.sizeHint().width() + 3 * CARD_GAP
        line = needed <= room
        if line == self._on_the_line:
            return
        self._on_the_line = line
        shown = not between.isHidden() or not between.parentWidget()
        if line:
            self.body.removeWidget(between)
            self._header.put(1, between, 1)
            between.setContentsMargins(CARD_GAP, 0, CARD_GAP, 0)
        else:
            self._header.take(between)
            between.setContentsMargins(0, 0, 0, 0)
            self.body.insertWidget(1, between)
        self._header.stretch(self.title, 0 if line else 1)
        self.title.setWordWrap(not line)
        between.setVisible(shown)
        self.order()

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

    def share_room(self, *parts: QWidget) -> None:
        """Have ``arrange`` and ``give_room`` called: the parts share what room the page has."""
        self._sharing = parts
        for part in parts:
            part.installEventFilter(self)

    def arrange(self, *, anew: bool = False) -> None:
        """Put the parts where the page's width wants them; ``anew`` as the letters are others."""

    def give_room(self) -> None:
        """Let the parts take the height that is left, as one of them was moved or grew."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resizing = True
        try:
            self.place_between()
            self.place_foot()
            if self._sharing:
                self.arrange()
        finally:  # else Tab would never be put in order again
            self._resizing = False
            if self._unordered:
                self.order()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._fitted:
            self._fit_title()
            self.place_between()
            if self._sharing and self._ended:
                self.arrange(anew=True)

    def _fit_title(self) -> None:
        """Let the title stand on the line of the buttons beside it."""
        if not self._simple:
            self.title.setMinimumHeight(max(36, self.theme.line() + 16))
            self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def end(self) -> None:
        """Close the page: what is free lies below."""
        self.body.addStretch(1)
        self._ended = True

    def expect_to_scroll(self) -> None:
        """Keep room for the scroll bar before it is known whether there is one.

        Where it is needed, as on a page that is longer than most windows, the page is then laid
        out once and not a second time for less width; where it is not, Qt takes the room back.
        """
        self.verticalScrollBar().setRange(0, 1)

    def order(self) -> None:
        """Have Tab follow the screen, and the page follow Tab; after widgets came or went.

        The answer comes before what stands beside the title, right above it. While the page is
        made and gets its size it is done once, at the end.
        """
        self._unordered = self._resizing or not self._ended
        if self._unordered:
            return
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
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moved and self._ended and watched in self._sharing:
            self.give_room()
        keyboard = isinstance(event, QFocusEvent) and event.gotFocus()
        if keyboard and isinstance(watched, QWidget) and self.isAncestorOf(watched):
            self._follow(watched)
        return super().eventFilter(watched, event)

    def _follow(self, widget: QWidget) -> None:
        """Bring what has the focus into view, in the page and in what scrolls within it."""
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget, 0, 24)
            around = around.parentWidget() if around is not self else None

    def abandon(self) -> None:
        """Throw away what was answered; a page that asks nothing has nothing to throw away."""

    def focus_status(self) -> None:
        """Put the focus on the status sentence, where a reader begins."""
        self.status.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.verticalScrollBar().setValue(0)

    def copy_status(self) -> None:
        """Copy the status sentence."""
        copy_text(self.status.sentence())
