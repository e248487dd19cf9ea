"""The icons as Qt's painter was told to draw them, once and for all, from their files of SVG.

What reads SVG is a library of its own: to load it and to read an icon takes as long as to draw it,
and it stays in memory. The file lies beside the icons and is made of them anew where one has
changed (``packaging/icon_pictures.py``; a test holds every one against its SVG).
"""

import functools
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPicture, QPixmap

from ledsagapp import resources

NAME: Final = "pictures"  # of the file, beside the icons
SIDE: Final = 24  # of the square each is drawn in there
PROGRAM: Final = "ledsagapp"  # its icon has colours of its own
_PROGRAM_SIZES: Final = (16, 32, 64, 128)  # pixels, as Qt asks a drawing for on X


def draw_icon(name: str, pixels: int, color: QColor | None) -> QPixmap:
    """An icon in a square of so many pixels, in one colour; None: in its own.

    KeyError where there is none of the name.
    """
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(pixels / SIDE, pixels / SIDE)
    painter.drawPicture(0, 0, _picture(name))
    if color is not None:
        painter.resetTransform()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(0, 0, pixels, pixels, color)
    painter.end()
    return pixmap


def program_icon() -> QIcon:
    """The program's own, for windows and the lists of them."""
    icon = QIcon()
    for pixels in _PROGRAM_SIZES:
        icon.addPixmap(draw_icon(PROGRAM, pixels, None))
    return icon


def icon_names() -> frozenset[str]:
    """What there is a picture of."""
    return frozenset(_contents())


@functools.cache
def _picture(name: str) -> QPicture:
    picture = QPicture()
    picture.setData(_contents()[name])
    return picture


@functools.cache
def _contents() -> dict[str, bytes]:
    """Each by its name: the first line tells how long each is, and they follow in that order."""
    head, _, rest = resources.path("icons", NAME).read_bytes().partition(b"\n")
    words = head.decode("ascii").split()
    found, begin = {}, 0
    for name, length in zip(words[::2], map(int, words[1::2]), strict=True):
        found[name] = rest[begin : begin + length]
        begin += length
    return found
