"""Qt's libraries are there before anything asks for them, and nothing else is otherwise."""

import os
import subprocess
import sys

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


def run(code: str, screen: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "QT_QPA_PLATFORM": screen}
    asked = [sys.executable, "-c", code]
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


def test_what_is_read_in_meanwhile_needs_no_qt() -> None:
    number, with_qt = run(WITHOUT_QT, "offscreen").stdout.split()
    assert int(number) > 100
    assert with_qt == "False"
