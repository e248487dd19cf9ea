"""Writes what the window draws its icons by, from their files of SVG: run after one has changed.

python3 packaging/icon_pictures.py; in the environment of packages, since Qt reads the SVG.
"""

import os
import sys
from pathlib import Path

from build_environment import ROOT
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QPainter, QPicture
from PySide6.QtSvg import QSvgRenderer

sys.path.insert(0, str(ROOT))

from ledsagapp.ui.style.icon_pictures import NAME, SIDE

FOLDER = ROOT / "resources" / "icons"
# A picture has no colour: where it is drawn, it is filled with one.
INK = "#000"


def pictures(folder: Path) -> bytes:
    """Those of all the icons in a folder: a line that tells how long each is, and each."""
    drawn = {path.stem: picture(path) for path in sorted(folder.glob("*.svg"))}
    head = " ".join(f"{name} {len(one)}" for name, one in drawn.items())
    return b"\n".join([head.encode("ascii"), b"".join(drawn.values())])


def picture(path: Path) -> bytes:
    """What Qt's painter is told to draw for one."""
    svg = path.read_text("utf-8").replace("currentColor", INK)
    recorded = QPicture()
    painter = QPainter(recorded)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return bytes(recorded.data())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    (FOLDER / NAME).write_bytes(pictures(FOLDER))
