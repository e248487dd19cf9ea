"""The inner part of what scrolls, made here instead of by Qt.

PySide finds out what kind of widget Qt made by going through every kind there is: the first time
one is asked for, that makes some sixty classes nobody uses, a sixth of a bare window's start. A
widget made here is known already.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea, *, see_through: bool = False) -> QWidget:
    """Give a scrolling widget its inner part, before anything is put into it.

    ``see_through``: what lies behind shows; else it is filled as fields and lists are.
    """
    inner = QWidget(area)
    if not see_through:
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
    area.setViewport(inner)
    return inner
