"""What does not fit: text wider or higher than the room it has, gathered for the tests."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from ledsagapp.ui.widgets.text.text import Sentence
from tests.builders.audit import shown

SLACK = 1


def clipped(root: QWidget) -> list[str]:
    """Every text of a window that is cut off, and every part that sticks out to the side."""
    found = []
    for one in shown(root):
        for what in (*_short_of_room(one), *_sticking_out(one, root)):
            text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
            found.append(f"{type(one).__name__} {text or one.accessibleName()!r}: {what}")
    return found


def _short_of_room(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel):
        yield from _label(one)
    elif isinstance(one, QAbstractButton) and one.text():
        yield from _needs("width", one.sizeHint().width(), one.width())
        yield from _needs("height", one.sizeHint().height(), one.height())
    elif isinstance(one, QComboBox):
        yield from _choice(one)
    elif isinstance(one, QLineEdit):
        yield from _line(one)
    elif isinstance(one, Sentence):
        yield from _sentence(one)
    elif isinstance(one, QMenuBar):
        yield from _needs("width", one.sizeHint().width(), one.width())
    elif isinstance(one, QAbstractItemView):
        yield from _rows(one)
    elif isinstance(one, QGroupBox):
        yield from _needs("height", one.minimumSizeHint().height(), one.height())


def _needs(what: str, wanted: int, given: int) -> Iterator[str]:
    if wanted > given + SLACK:
        yield f"needs {what} {wanted}, has {given}"


def _label(one: QLabel) -> Iterator[str]:
    if not one.text():
        return
    metrics, room = QFontMetrics(one.font()), one.contentsRect()
    pieces = one.text().split() if one.wordWrap() else one.text().split("\n")
    widest = max((metrics.horizontalAdvance(piece.replace("&", "")) for piece in pieces), default=0)
    yield from _needs("width", widest, room.width())
    height = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
    yield from _needs("height", height, one.height())


def _choice(one: QComboBox) -> Iterator[str]:
    yield from _needs("height", one.heightForWidth(one.width()), one.height())
    metrics, option = QFontMetrics(one.font()), QStyleOptionComboBox()
    one.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = one.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, one)
    widest = max((metrics.horizontalAdvance(word) for word in one.currentText().split()), default=0)
    yield from _needs("width", widest, room.width())


def _line(one: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    one.initStyleOption(option)
    room = one.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, one)
    metrics = QFontMetrics(one.font())
    yield from _needs("height", metrics.height(), room.height())
    yield from _needs("width", metrics.horizontalAdvance(one.placeholderText()), room.width())


def _sentence(one: QPlainTextEdit) -> Iterator[str]:
    lines, block = 0.0, one.document().begin()
    while block.isValid():
        lines += one.blockBoundingRect(block).height()
        block = block.next()
    yield from _needs("height", int(lines), one.viewport().height())


def _rows(one: QAbstractItemView) -> Iterator[str]:
    rows = range(one.model().rowCount())
    sideways = isinstance(one, QListView) and one.flow() == QListView.Flow.LeftToRight
    each = [one.sizeHintForRow(row) for row in rows]
    heights = max(each, default=0) if sideways else sum(each)
    scrolls = one.verticalScrollBar().maximum() > 0 and one.verticalScrollBar().isVisible()
    if not scrolls:
        yield from _needs("height", heights, one.viewport().height())


def _sticking_out(one: QWidget, root: QWidget) -> Iterator[str]:
    parent = one.parentWidget()
    if one is root or parent is None or isinstance(parent, QScrollArea):
        return
    around, place = parent.rect(), one.geometry()
    scrolls = isinstance(parent.parentWidget(), QScrollArea)
    room = QRect(around.left(), place.top(), around.width(), place.height()) if scrolls else around
    if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
        yield f"{place.getRect()} sticks out of {around.getRect()}"


def sideways(area: QScrollArea) -> list[str]:
    """Whether a page or form is wider than what can be seen of it."""
    inner, room = area.widget(), area.viewport().width()
    assert inner is not None
    wanted = max(inner.width(), inner.minimumSizeHint().width())
    return [f"content {wanted} wide, room {room}"] if wanted > room else []
