"""What a start reads in: nothing of the standard library for what has not happened yet."""

import subprocess
import sys

# What writes a log, tells where an error came from, reads odd command lines and other plurals; what
# copies files into folders of the moment; numbers as C has them.
SPARED = (
    *("argparse", "gettext", "logging", "traceback"),
    *("ctypes", "random", "shutil", "tempfile"),
)


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
