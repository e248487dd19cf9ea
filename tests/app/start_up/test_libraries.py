"""Qt's libraries are there before anything asks for them, and nothing else is otherwise."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = """
import pathlib, sys
from ledsagapp.app.start_up.libraries import load_libraries

def there(name):
    return name in pathlib.Path("/proc/self/maps").read_text()

loading = load_libraries()
loading.join()
loaded = map(there, ("libQt6Widgets", "libfontconfig", "libqoffscreen"))
print(*loaded, "PySide6" in sys.modules, flush=True)  # Qt may end the process
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Hej")
label.show()
application.processEvents()
print(QThread.isMainThread(), label.grab().width() > 0, load_libraries())
"""
WITHOUT_QT = """
import sys
from ledsagapp.app.start_up import without_qt
print(sum(name.startswith("ledsagapp.") for name in sys.modules), "PySide6" in sys.modules)
"""

# While a library is being loaded, Python waits with the next one for as long as that takes.
SMALL = """
import sys
loading, late = [], []

def notice(event, given):
    if event == "ctypes.dlsym/handle":
        loading.append(given[1])
    elif loading and event == "import" and str(given[1]).endswith(".so"):
        late.append(given[0])

from ledsagapp.app import main as start
sys.addaudithook(notice)
start.make_ready(["--data", sys.argv[1]])
print(loading[0], late[0])
"""


def run(code: str, screen: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "QT_QPA_PLATFORM": screen}
    asked = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        asked, env=environ, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.skipif(sys.platform != "linux", reason="done on Linux alone")
def test_libraries_are_loaded_beforehand_and_qt_knows_its_thread() -> None:
    told = run(LOADED, "offscreen")
    assert told.stdout.splitlines() == ["True True True False", "True True None"]
    assert told.stderr.strip() in ("", "This plugin does not support propagateSizeHints()")


@pytest.mark.skipif(sys.platform != "linux", reason="done on Linux alone")
@pytest.mark.parametrize("screen", ["nonsense", "../plugins"])
def test_a_screen_that_there_is_none_of_is_told_by_qt_as_ever(screen: str) -> None:
    told = run(LOADED, screen)
    assert told.stdout.splitlines() == ["True True False False"]
    assert "Could not find the Qt platform plugin" in told.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="done on Linux alone")
def test_nothing_waits_for_libraries_before_qt_does(tmp_path: Path) -> None:
    told = run(SMALL, "offscreen", str(tmp_path))
    assert told.stdout.split() == ["dlopen", "shiboken6.Shiboken"], told.stderr


def test_what_is_read_in_meanwhile_needs_no_qt() -> None:
    number, with_qt = run(WITHOUT_QT, "offscreen").stdout.split()
    assert int(number) > 100
    assert with_qt == "False"
