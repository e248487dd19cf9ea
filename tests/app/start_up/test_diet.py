"""What a start reads in, and what a window that stands there: nothing for what has not happened."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from tests.benchmarks.book import write_book

# What writes a log, tells where an error came from, reads odd command lines and other plurals; what
# copies files into folders of the moment; numbers as C has them.
SPARED = (
    *("argparse", "gettext", "logging", "traceback"),
    *("ctypes", "random", "shutil", "tempfile"),
)

# Nor is there anything to log, another program to start, or a drawing to read, once it stands.
SPARED_LATER = (*SPARED, "calendar", "_strptime", "subprocess", "locale", "PySide6.QtSvg")
STANDING = """
import sys
from ledsagapp.app import main as start
asked = ["--data", sys.argv[1]]
ahead = start.make_ready(asked)
from PySide6.QtCore import QTimer
from ledsagapp.app import memory, program as app

def look(asked_for, release=memory.release):
    release(asked_for)
    print([name for name in sys.argv[2:] if name in sys.modules], flush=True)
    app.QApplication.quit()

memory.release = look
app.main(asked, ahead)
"""


def test_a_start_reads_in_no_log_no_parser_and_no_rules_of_plurals() -> None:
    code = (
        "import sys; from ledsagapp.app import main as start; start.make_ready();"
        "import ledsagapp.app.program; from ledsagapp.i18n import catalog;"
        "catalog('sv')('%n booked, {hours}', n=2);"
        f"print([name for name in {SPARED} if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_start_asks_for_none_of_the_five_hundred_keys() -> None:
    code = (
        "from ledsagapp.app import main as start; start.make_ready();"
        "import ledsagapp.app.program, ledsagapp.ui.pages.overview;"
        "from PySide6.QtCore import Qt; unfilled = type(vars(Qt)['Key']).__name__;"
        "print(unfilled, Qt.Key.Key_Left.name, type(Qt.Key).__name__)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["_Unfilled", "Key_Left", "EnumType"]


def test_a_window_that_has_stood_there_for_a_while_holds_none_of_it_either(tmp_path: Path) -> None:
    with write_book(tmp_path, 30, 1, date(2026, 6, 1)):
        pass
    asked = [sys.executable, "-c", STANDING, str(tmp_path), *SPARED_LATER]
    # Where no language is told, the system is asked for it (``locale``).
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "sv_SE.UTF-8"}
    ran = subprocess.run(asked, env=environ, capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"
