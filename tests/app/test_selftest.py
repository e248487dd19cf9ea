"""``--selftest`` says of each thing the program needs whether it is there, and touches nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ledsagapp.app.selftest.parts import LATE_PACKAGES
from ledsagapp.app.selftest.run import run_selftest
from ledsagapp.ui.shell.main_window import Window
from tests.house.late_imports import LATE_IMPORTS

ROOT = Path(__file__).resolve().parents[2]
CHECKS = 15


def test_a_checkout_holds_all_it_needs_also_without_the_zone_files_of_the_system(
    tmp_path: Path,
) -> None:
    places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")
    environ = {**os.environ, **dict.fromkeys(places, str(tmp_path)), "PYTHONTZPATH": ""}
    command = [sys.executable, "-m", "ledsagapp", "--selftest"]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False)
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line for line in lines[:-1] if not line.startswith("ok ")] == []
    assert len(lines) == CHECKS + 1
    assert "all is well" in lines[-1]
    assert [it for it in tmp_path.rglob("*") if "ledsagapp" in it.name] == []


def no_window(_folder: Path) -> Window:
    raise FileNotFoundError("libxcb-cursor.so.0")


def test_what_is_not_there_is_said_and_the_rest_is_looked_into_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_selftest(no_window) == 1
    lines = capsys.readouterr().out.splitlines()
    failed = [line for line in lines if line.startswith("FAILED")]
    assert failed == ["FAILED window: FileNotFoundError: libxcb-cursor.so.0"]
    assert len(lines) == CHECKS + 1
    assert "1 failed" in lines[-1]


def test_every_library_that_is_imported_late_is_looked_for() -> None:
    late = {
        name
        for module, name in LATE_IMPORTS
        if module.startswith("ledsagapp.") and not name.startswith(("ledsagapp", "PySide6"))
    }
    assert late - sys.stdlib_module_names == set(LATE_PACKAGES)
