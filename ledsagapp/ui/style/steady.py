"""What boxes, lists and bars do otherwise than Qt would have them: nothing by itself.

No popup over the box, nothing opened by a single click, nothing that moves. Qt asks a style for
such hints some four thousand times while a form is made, nearly all for widgets they do not
concern; answered by Python for every widget, they took a fifth of the time of a form. So the
widgets they do concern have a style of their own.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QProxyStyle,
    QScrollBar,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from ledsagapp.ui.style.measures import HINTS
from ledsagapp.ui.style.paint import widget_of
from ledsagapp.ui.style.style import Style


class SteadyStyle(Style):
    """The style of everything, with hints of its own."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint in HINTS:
            return HINTS[hint]
        return super().styleHint(hint, option, widget_of(widget), returnData)


def hold_steady(widget: QWidget) -> None:
    """Have a box, a list or a bar do nothing by itself; where the program has its style."""
    style = QApplication.style()
    if not isinstance(style, Style):
        return
    if style.steady is None:
        style.steady = SteadyStyle(style.theme)
    widget.setStyle(style.steady)


def hide_bar(area: QAbstractScrollArea, way: Qt.Orientation) -> None:
    """Have an area never show the scroll bar that goes one way.

    Qt asks the style of such a bar how large it were each time the area is laid out: half of all a
    style was asked at a start. So it has one that answers without Python. It answers two pixels
    less than ours: not for an area whose own size hint Qt makes of its bars', as that of a form.
    """
    style, off = QApplication.style(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    bar = _set_policy(area, way, off)
    if bar is None or not isinstance(style, Style):
        return
    if style.unseen is None:
        style.unseen = QProxyStyle("fusion")
    bar.setStyle(style.unseen)


def show_bar(area: QAbstractScrollArea, way: Qt.Orientation) -> None:
    """Have an area show the scroll bar that goes one way where it is needed."""
    bar = _set_policy(area, way, Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    if bar is not None:
        bar.setStyle(None)  # type: ignore[arg-type] # that of the program


def _set_policy(
    area: QAbstractScrollArea, way: Qt.Orientation, policy: Qt.ScrollBarPolicy
) -> QScrollBar | None:
    """The bar, whose policy has become another; None where it is the one it was."""
    if way is Qt.Orientation.Vertical:
        if area.verticalScrollBarPolicy() is policy:
            return None
        area.setVerticalScrollBarPolicy(policy)
        return area.verticalScrollBar()
    if area.horizontalScrollBarPolicy() is policy:
        return None
    area.setHorizontalScrollBarPolicy(policy)
    return area.horizontalScrollBar()
