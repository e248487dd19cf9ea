"""The program's icon in the forms that desktops ask for: python3 packaging/icons.py FOLDER.

Drawn by Qt from the one SVG, so it needs the environment of packages.
"""

import io
import os
import sys
from pathlib import Path

from build_environment import ROOT
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = ROOT / "resources" / "icons" / "ledsagapp.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MAC_SIZES = (16, 32, 64, 128, 256, 512)


def draw_icons(folder: Path) -> None:
    """Write a PNG of each size, and the icon files of Windows and macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(size) for size in SIZES}
    for size, picture in pictures.items():
        picture.save(folder / f"ledsagapp-{size}.png", optimize=True)
    largest = pictures[SIZES[-1]]
    ico = [pictures[size] for size in WINDOWS_SIZES]
    ico[-1].save(
        folder / "ledsagapp.ico",
        sizes=[(size, size) for size in WINDOWS_SIZES],
        append_images=ico[:-1],
    )
    icns = [pictures[size] for size in MAC_SIZES]
    largest.save(folder / "ledsagapp.icns", append_images=icns)


def drawn(size: int) -> Image.Image:
    """The icon in a size in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(data.data()))).convert("RGBA")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw_icons(Path(sys.argv[1]))
