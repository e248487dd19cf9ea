"""Every icon is drawn as its SVG says, in any size and colour."""

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ledsagapp import resources
from ledsagapp.ui.style.icon_pictures import PROGRAM, draw_icon, icon_names, program_icon

SOURCES = {path.stem: path for path in resources.path("icons").glob("*.svg")}
# Filled in afterwards, an edge may be rounded otherwise: by so much of 255.
ROUNDED = 2


def by_svg(name: str, pixels: int, color: str) -> QImage:
    svg = SOURCES[name].read_text("utf-8").replace("currentColor", color)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap.toImage()


def apart(one: QImage, other: QImage) -> int:
    """The most by which any part of any point of two pictures differs."""
    form = QImage.Format.Format_ARGB32_Premultiplied
    first, second = (bytes(it.convertToFormat(form).constBits()) for it in (one, other))
    assert len(first) == len(second)
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


def test_each_icon_has_a_picture_and_there_is_no_other() -> None:
    told = "python3 packaging/icon_pictures.py writes them anew"
    assert icon_names() == SOURCES.keys(), told


@pytest.mark.parametrize("name", sorted(SOURCES.keys() - {PROGRAM}))
def test_an_icon_looks_as_its_svg_says(qapp: object, name: str) -> None:
    for pixels, color in ((16, "#203040"), (27, "#ffcf33"), (64, "#ffffff")):
        drawn = draw_icon(name, pixels, QColor(color)).toImage()
        assert apart(drawn, by_svg(name, pixels, color)) <= ROUNDED, (pixels, color)


def test_the_programs_own_icon_has_its_own_colours(qapp: object) -> None:
    icon = program_icon()
    for size in icon.availableSizes():
        drawn = icon.pixmap(size).toImage()
        assert apart(drawn, by_svg(PROGRAM, size.width(), "#000")) <= ROUNDED
    assert {size.width() for size in icon.availableSizes()} == {16, 32, 64, 128}
