"""The report as it will be on paper, page by page, with the text of it behind a switch."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import BinaryIO, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ledsagapp.reports.errors import ReportError
from ledsagapp.storage.progress import Progress, ignore_progress
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.segments import Segments
from ledsagapp.ui.widgets.layout import GAP, ButtonRow
from ledsagapp.ui.widgets.text.reader import reader_listens
from ledsagapp.ui.widgets.text.text import SilentText

Write = Callable[[BinaryIO, Progress], object]

PAGE, TEXT = "page", "text"
_LIST: Final = "report preview"
_WAIT: Final = 150  # milliseconds of rest before a page is made
_ZOOMS: Final = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_LEAST_LINES: Final = 9
_TO_THE_PAGE: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_drawn_page = lazy("ledsagapp.ui.handing_over", "drawn_page")


class _Made(NamedTuple):
    """What came out of a worker: the file, how many pages it has, and the one that is shown."""

    content: bytes
    pages: int
    image: QImage


class _Area(QScrollArea):
    """What scrolls within itself, or stands whole in a page that scrolls: never both."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.whole = False
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.whole and event.key() in _TO_THE_PAGE:
            event.ignore()
            return
        super().keyPressEvent(event)


class ReportPreview(QWidget):
    """The page or the text of one report; ``show_report`` when another is to be shown.

    It takes the height it is given and scrolls in it; or, where it is told to ``flow``, the height
    it needs, and the page scrolls. The picture is made off the window's thread, and the one shown
    before stays until it is there.
    """

    def __init__(self, context: Context, text: QWidget) -> None:
        super().__init__()
        self._context = context
        self._text = text
        self._write: Write | None = None
        self._title = ""
        self._content = b""
        self._asked = 0  # the number of the latest picture asked for; older ones come too late
        self._shown = 0  # that of the one that is shown
        self._number, self._count, self._zoom = 0, 0, 0
        self._whole = False
        self._make()
        self._lay_out()
        self._choose_shape(self._first_shape())

    # -- make, lay out ------------------------------------------------------------------------
    def _make(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self._ways = Segments(theme, tr("Page"), tr("Text"))
        self.as_page, self.as_text = self._ways.radios
        self.as_page.toggled.connect(lambda _on: self._shape_chosen())
        self.fit = Button(theme, tr("Whole page"), self.show_whole, icon="fit")
        self.smaller = Button(theme, tr("Smaller"), lambda: self._zoom_by(-1), icon="minus")
        self.larger = Button(theme, tr("Larger"), lambda: self._zoom_by(1), icon="plus")
        aloud = partial(self._context.run, "read_aloud")
        self.aloud = Button(theme, tr("Read aloud"), aloud, icon="speaker")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = _Area(self.picture)
        self.area.setFrameShape(QFrame.Shape.StyledPanel)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.before = Button(theme, tr("Previous page"), lambda: self.turn(-1), icon="left")
        self.after = Button(
            theme, tr("Next page"), lambda: self.turn(1), icon="right", icon_last=True
        )
        self._texts = _Area(self._text)
        self._texts.setFrameShape(QFrame.Shape.NoFrame)
        self._texts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._texts.setProperty("tone", "plain")
        self._texts.viewport().setAutoFillBackground(False)
        self._text.setAutoFillBackground(False)
        self._where = SilentText(theme)
        self._where.setWordWrap(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._draw)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(ButtonRow(self._ways, self.fit, self.smaller, self.larger, self.aloud))
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self.area, 1)
        self._pager = QWidget()
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ButtonRow(self.before, self._where, self.after))
        page.addWidget(self._pager)
        column.addWidget(self._page, 1)
        column.addWidget(self._texts, 1)
        self._text.installEventFilter(self)

    def flow(self, *, whole: bool) -> None:
        """Take the height that is needed, for a page that scrolls; or scroll in what is given."""
        for area in (self.area, self._texts):
            area.whole = whole
            way = Qt.ScrollBarPolicy
            bar = way.ScrollBarAlwaysOff if whole else way.ScrollBarAsNeeded
            area.setVerticalScrollBarPolicy(bar)
        self._give_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and event.type() == QEvent.Type.LayoutRequest:
            self._give_height()
        return super().eventFilter(watched, event)

    def _give_height(self) -> None:
        """Let each part be as high as what it shows, or as it is given room for."""
        least, most = self._context.theme.line() * _LEAST_LINES, 16_777_215
        layout = self._text.layout()
        width = self._texts.viewport().width()
        text = layout.totalHeightForWidth(width) if layout is not None else 0
        if layout is not None and text < 0:
            text = layout.totalMinimumSize().height()
        frame = 2 * self.area.frameWidth() + self.area.horizontalScrollBar().sizeHint().height()
        picture = round(self.picture.pixmap().deviceIndependentSize().height()) + frame
        for area, high in ((self.area, max(picture, least)), (self._texts, text)):
            area.setMinimumHeight(high if area.whole else least)
            area.setMaximumHeight(high if area.whole else most)

    def _first_shape(self) -> str:
        """As chosen last; else the text where a screen reader listens, which hears no picture."""
        kept = self._context.lists.recall(_LIST).get("shape", "")
        return kept or (TEXT if reader_listens() else PAGE)

    # -- what is shown ------------------------------------------------------------------------
    def show_report(self, title: str, write: Write | None) -> None:
        """Show another report, which ``write`` makes; None shows none."""
        self._title, self._write = title, write
        self._content, self._number = b"", 0
        self._name()
        self._ask()

    @property
    def shape(self) -> str:
        """Whether the page or the text is shown."""
        return PAGE if self.as_page.isChecked() else TEXT

    def _choose_shape(self, shape: str) -> None:
        (self.as_text if shape == TEXT else self.as_page).setChecked(True)
        self._show_shape()

    def _shape_chosen(self) -> None:
        self._context.lists.remember(_LIST, {"shape": self.shape})
        self._show_shape()

    def _show_shape(self) -> None:
        paged = self.shape == PAGE
        for part in (self._page, self.fit, self.smaller, self.larger):
            part.setVisible(paged)
        for part in (self._texts, self._text, self.aloud):
            part.setVisible(not paged)
        self._ask()

    def turn(self, step: int) -> None:
        """Show the page after or before."""
        number = self._number + step
        if 0 <= number < self._count:
            self._number = number
            self.area.verticalScrollBar().setValue(0)
            self._name()
            self._draw()
            self._context.say(self.picture.accessibleName())

    def show_whole(self) -> None:
        """Show the whole page at once."""
        self._whole, self._zoom = True, 0
        self._ask()

    def _zoom_by(self, step: int) -> None:
        place = 0 if self._whole and step > 0 else self._zoom + step
        self._whole = False
        self._zoom = min(max(place, 0), len(_ZOOMS) - 1)
        self._ask()

    # -- drawing ------------------------------------------------------------------------------
    def _ask(self) -> None:
        """Draw soon: what is changed many times in a moment is drawn once."""
        self._timer.start()

    def _draw(self) -> None:
        write = self._write
        if write is None or self.shape != PAGE or not self.isVisible():
            return
        self._asked += 1
        asked, content, number, size = self._asked, self._content, self._number, self._size()

        def work() -> _Made:
            made = content or _written(write)
            return _Made(made, *_drawn_page(made, number, *size))

        start(self, work, lambda made: self._take(asked, made), self._failed)

    def waits(self) -> bool:
        """Whether the picture of a page is still to come."""
        drawn = self._shown == self._asked and not self._timer.isActive()
        return self._write is not None and self.shape == PAGE and self.isVisible() and not drawn

    def _size(self) -> tuple[int, int]:
        """The widest and highest the picture may be, in dots; 0 for as high as it gets."""
        ratio = self.devicePixelRatio()
        room = self.area.viewport()
        if self._whole:
            return round(room.width() * ratio), round(room.height() * ratio)
        edges = 2 * self.area.frameWidth() + self.area.verticalScrollBar().sizeHint().width()
        return round((self.area.width() - edges) * ratio * _ZOOMS[self._zoom]), 0

    def _take(self, asked: int, made: object) -> None:
        if asked != self._asked or not isinstance(made, _Made):
            return
        self._content, self._count = made.content, made.pages
        self._number = min(self._number, made.pages - 1)
        self._shown = asked
        drawn = QPixmap.fromImage(made.image)
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        self.picture.setPixmap(drawn)
        self._give_height()
        self._name()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError | ReportError):
            raise error
        self._shown = self._asked
        self.picture.setText(self._context.tr("The page could not be drawn. Read the text."))

    def _name(self) -> None:
        """Say which page of how many it is, for the eye and for the ear."""
        tr = self._context.tr
        where = tr("Page {number} of {count}").format(
            number=self._number + 1, count=max(self._count, 1)
        )
        self._where.setText(where)
        self._where.setMinimumHeight(self.before.sizeHint().height())
        text = tr("{page}, {report}. What it says is under Text.")
        name = text.format(page=where, report=self._title)
        self.picture.setAccessibleName(name)
        self.area.setAccessibleName(name)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number + 1 < self._count)
        self._pager.setVisible(self._count > 1)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_height()
        # A whole page is drawn anew also where its height is another.
        if self._whole or event.size().width() != event.oldSize().width():
            self._ask()


def _written(write: Write) -> bytes:
    out = BytesIO()
    write(out, ignore_progress)
    return out.getvalue()
