"""What boxes, lists and bars do otherwise than Qt would have them: nothing by itself.

No popup over the box, nothing opened by a single click, nothing that moves. Qt asks a style for
such hints some four thousand times while a form is made, nearly all for widgets they do not
concern; answered by Python for every widget, they took a fifth of the time of a form. So the
widgets they do concern have a style of their own.
"""

from PySide6.QtWidgets import QApplication, QStyle, QStyleHintReturn, QStyleOption, QWidget

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
