"""PySide without what only texts need says the same as ever when one is asked for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ledsagapp.app.start_up.lean_pyside import is_known
from ledsagapp.storage.opening import open_book

# Each way an error's text or help is asked of PySide's library.
ASKED = """
import inspect, json, sys, threading
from ledsagapp.app.start_up.lean_pyside import read_in_lean
if sys.argv[1] == "lean":
    assert read_in_lean()
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QLabel, QListWidgetItem

application, told = QApplication([]), []

def ask(what):
    try:
        told.append(str(what()))
    except Exception as error:
        told.append(f"{type(error).__name__}: {error}")

questions = {
    "types": lambda: QLabel(3, 4, 5),
    "type": lambda: QLabel().setText(3),
    "property": lambda: QLabel(unknown=3),
    "keyword": lambda: QLabel().setText(unknown=3),
    "twice": lambda: QLabel("a", text=3),
    "few": lambda: QtCore.QTimer.singleShot("a"),
    "function": lambda: QtCore.qVersion(3),
    "signature": lambda: inspect.signature(QLabel.setText),
    "help of a method": lambda: QLabel.setText.__doc__,
    "help of a class": lambda: QLabel.__doc__,
    "no such name": lambda: QLabel().setTxt,
    "enumeration": lambda: QtCore.Qt.Key.Key_A | "a",
    "keys": lambda: (QtCore.Qt.Modifier.SHIFT + QtCore.Qt.Key.Key_A).toCombined(),
    "no keys": lambda: "a" + QtCore.Qt.Key.Key_A,
}
first = sys.argv[2]
if len(sys.argv) > 3:  # asked first on a thread of its own
    thread = threading.Thread(target=ask, args=(questions[first],))
    thread.start()
    thread.join()
else:
    ask(questions[first])
for question in questions.values():
    ask(question)
print(json.dumps(told))
"""
# What each function of Qt may be called with, as PySide describes it.
SIGNATURES = """
import enum, json, re, sys
from ledsagapp.app.start_up.lean_pyside import read_in_lean
if sys.argv[1] == "lean":
    assert read_in_lean()
from PySide6 import QtCore, QtGui, QtWidgets
try:
    QtCore.QObject("no parent")
except TypeError:
    pass
from PySide6.support.signature import get_signature

def described(place, seen):
    if isinstance(place, enum.EnumType):
        len(place)
    # a module makes its classes when they are asked for, so that ``vars`` lacks them
    for name in sorted(vars(place) if isinstance(place, type) else dir(place)):
        held = getattr(place, name, None)
        try:
            told = get_signature(held)
        except Exception as error:
            told = repr(error)
        if told is not None:
            yield f"{place.__name__} {name} {told}"
        if isinstance(held, type) and held not in seen and "PySide6" in held.__module__:
            seen.add(held)
            yield from described(held, seen)

told = [line for module in (QtCore, QtGui, QtWidgets) for line in described(module, set())]
print(json.dumps([re.sub(" at 0x[0-9a-f]+", "", line) for line in told]))
"""
# What a start reads in, until its window has been drawn.
READ_IN = """
import os, sys
from ledsagapp.app.main import make_ready
make_ready()
from PySide6.QtCore import QTimer
from ledsagapp.app import program

def told():
    print(*sys.modules)
    sys.stdout.flush()
    os._exit(0)

class Watched(program.Window):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)

program.Window = Watched
program.main(["--data", sys.argv[1]])
"""


def _run(code: str, *given: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", code, *given],
        stdout=subprocess.PIPE,
        timeout=120,
        check=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return run.stdout


@pytest.mark.parametrize(
    "first",
    [
        *(["type"], ["keyword"], ["property"], ["help of a class"], ["help of a method"]),
        ["types", "on a thread"],
    ],
)
def test_an_error_is_told_as_pyside_tells_it(first: list[str]) -> None:
    lean, usual = (json.loads(_run(ASKED, way, *first)) for way in ("lean", "usual"))
    assert lean == usual
    assert any("Supported signatures" in line for line in lean)


def test_every_function_of_qt_is_described_as_ever() -> None:
    lean, usual = (json.loads(_run(SIGNATURES, way)) for way in ("lean", "usual"))
    assert len(usual) > 8000
    assert [one for one in zip(lean, usual, strict=True) if one[0] != one[1]] == []


def test_a_start_reads_in_nothing_that_only_texts_need(tmp_path: Path) -> None:
    open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True).close()
    read_in = set(_run(READ_IN, str(tmp_path)).split())
    assert "PySide6.QtWidgets" in read_in
    own = {name for name in read_in if name.startswith("shibokensupport.")}
    place = "shibokensupport.signature"
    assert own == {place, f"{place}.loader", f"{place}.mapping"}
    assert read_in.isdisjoint(
        {"zipfile", "base64", "inspect", "ast", "textwrap", "__feature__", "logging", "argparse"}
    )


def test_pyside_is_read_in_as_ever_where_its_inside_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "_config.py"
    assert not is_known(None)
    assert not is_known(tmp_path)
    config.write_bytes(b'soversion = "6.11"\nversion = "\xff"\n')
    assert not is_known(tmp_path)
    config.write_text('soversion = "6.12"\n\nversion = "6.12.0"\n', "utf-8")
    assert not is_known(tmp_path)
    config.write_text('soversion = "6.11"\n\nversion = "6.11.3"\n', "utf-8")
    assert is_known(tmp_path)
    monkeypatch.setenv("SBK_EMBED", "0")
    assert not is_known(tmp_path)


def test_nothing_of_pyside_is_compiled_until_a_text_is_asked_for() -> None:
    code = """
import builtins, sys
compiled, ever = [], builtins.compile
def compile_and_tell(source, file, *given, **named):
    compiled.append(file)
    return ever(source, file, *given, **named)
builtins.compile = compile_and_tell
from ledsagapp.app.start_up.lean_pyside import read_in_lean
assert read_in_lean()
assert builtins.compile is compile_and_tell
from PySide6.QtCore import QTimer
assert compiled == [], compiled
assert QTimer.__doc__  # of a function of the class alone, newer Pythons tell nothing
assert compiled[0] == "signature_bootstrap.py", compiled
"""
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)
