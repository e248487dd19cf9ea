"""How long a start takes and what it holds: the program beside a bare window, each by itself."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SMAPS = Path("/proc/self/smaps_rollup")

# Both tell when their window has been drawn, and what they hold by then, and leave.
TOLD = """
import os, sys, time
from pathlib import Path

def told():
    now = time.time()
    held = Path({smaps!r})
    lines = held.read_text().splitlines()[1:] if held.exists() else []
    sizes = dict(line.split()[:2] for line in lines)
    sys.stdout.write(" ".join([str(now), sizes.get("Rss:", "0"), sizes.get("Pss:", "0")]))
    sys.stdout.flush()
    os._exit(0)
"""
# Leaves as soon as the window has been drawn.
TOLD_AND_LEAVE = """
import os, sys

def told():
    os._exit(0)
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)

application = QApplication([])
window = Bare()
window.resize(1280, 860)
window.show()
application.exec()
"""
# What any window like the program's costs, with no line of the program in it: a style of its own,
# menus, a list, icons, texts and fields, and the rows of the same book as SQLite gives them.
PARTS = """
import argparse, dataclasses, datetime, hashlib, json, logging, sqlite3, sys, tempfile, traceback
import zoneinfo
from pathlib import Path
from PySide6.QtCore import QByteArray, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QFont, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QListWidgetItem,
    QMainWindow, QProgressBar, QProxyStyle, QPushButton, QVBoxLayout, QWidget,
)

class Parts(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)

class Style(QProxyStyle):
    def drawControl(self, element, option, painter, widget=None):
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(self, element, option, painter, widget=None):
        super().drawPrimitive(element, option, painter, widget)

    def pixelMetric(self, metric, option=None, widget=None):
        return super().pixelMetric(metric, option, widget)

    def styleHint(self, hint, option=None, widget=None, answer=None):
        return super().styleHint(hint, option, widget, answer)

def icon():
    drawn = QPixmap(24, 24)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M3 3h18v18H3z"/></svg>'
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, 24, 24))
    painter.end()
    return QIcon(drawn)

application = QApplication([])
application.setStyle(Style("fusion"))
window = Parts()
window.resize(1280, 860)
book = sqlite3.connect(Path(sys.argv[1]) / "book.ledsagapp")
book.execute("PRAGMA quick_check").fetchall()
tables = ("person", "provider", "companion", "decision", "outing", "expense")
rows = [book.execute("SELECT * FROM " + table).fetchall() for table in tables]
for place in range(6):
    menu = window.menuBar().addMenu(f"&{place} menu")
    for number in range(10):
        action = QAction(f"Item {number}", window)
        action.setShortcut(QKeySequence(f"Ctrl+Alt+{chr(65 + (place * 10 + number) % 26)}"))
        menu.addAction(action)
whole, places, page = QWidget(), QListWidget(), QVBoxLayout()
row = QHBoxLayout(whole)
row.addWidget(places)
row.addLayout(page, 1)
for number in range(8):
    places.addItem(QListWidgetItem(icon(), f"Page {number}"))
large = QFont(application.font())
large.setPointSizeF(20)
title = QLabel("You have 12 hours left")
title.setFont(large)
texts = [QLabel(f"A line of text, the {number}th") for number in range(6)]
bars, buttons = [QProgressBar() for _ in range(2)], [QPushButton(icon(), "Act") for _ in range(4)]
for widget in (title, *texts, *bars, *buttons, QLineEdit(), QListView()):
    page.addWidget(widget)
window.setCentralWidget(whole)
window.show()
application.exec()
"""
# As ``python3 -m ledsagapp`` starts it, its modules found where set-up has put them.
PROGRAM = """
from ledsagapp.module_store import look_in, place
from ledsagapp.ready import ROOT
look_in(place(ROOT))
from ledsagapp.app import main as start
asked = ["--data", sys.argv[1]]
ahead = start.make_ready(asked)
from PySide6.QtCore import QTimer
from ledsagapp.app import program as app

class Watched(app.Window):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)

app.Window = Watched
app.main(asked, ahead)
"""


class Start(NamedTuple):
    """Seconds until the window was drawn, and the memory held then in kB; 0 where unknown."""

    seconds: float
    rss: int
    pss: int


def started(compiled: str, code: str, *arguments: str) -> Start:
    """One start in a process of its own, without any screen.

    What Python compiles once lies in the folder ``compiled``, wherever it may write otherwise.
    """
    told = TOLD.format(smaps=str(SMAPS))
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.time()
    run = subprocess.run(
        [sys.executable, "-c", told + code, *arguments],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=60,
        text=True,
        check=True,
    )
    drawn, rss, pss = run.stdout.split()
    return Start(float(drawn) - begin, int(rss), int(pss))


def compared(data: Path, rounds: int) -> tuple[Start, Start, Start]:
    """Of the program with the book in a folder, a window with its parts and a bare one.

    The medians of so many rounds, taken in turn.
    """
    compiled = str(data / "compiled")
    kinds = (PROGRAM, PARTS, BARE)
    for code in kinds:
        started(compiled, code, str(data))
    taken = [[started(compiled, code, str(data)) for code in kinds] for _ in range(rounds)]
    program, parts, bare = (_median(list(starts)) for starts in zip(*taken, strict=True))
    return program, parts, bare


def held(data: Path) -> tuple[Start, Start]:
    """What the program and a bare window hold when they have been there for five seconds."""
    compiled = str(data / "compiled")
    now, later = "singleShot(0, told)", "singleShot(5000, told)"
    kinds = (code.replace(now, later) for code in (PROGRAM, BARE))
    program, bare = (started(compiled, code, str(data)) for code in kinds)
    return program, bare


def _median(starts: list[Start]) -> Start:
    return Start(
        median(one.seconds for one in starts),
        int(median(one.rss for one in starts)),
        int(median(one.pss for one in starts)),
    )
