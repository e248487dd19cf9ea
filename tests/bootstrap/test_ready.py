"""What spares a start its own looking: true only as long as nothing it went by has changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ledsagapp import __version__, ready
from ledsagapp.bootstrap.environment import (
    CANNOT_START,
    Start,
    base_python,
    environment_is_ready,
    leave_word,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with an environment that this interpreter says it is."""
    for folder in ("packaging", "ledsagapp/cli", ".venv"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "packaging" / "requirements.txt").write_text("thing==1\n")
    (tmp_path / ".venv" / "pyvenv.cfg").touch()
    for name in ("__init__", "cli/__init__", "cli/start"):
        (tmp_path / "ledsagapp" / f"{name}.py").write_text("WORD = 1\n")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    return tmp_path


def left(checkout: Path, *, gui: bool = False) -> None:
    leave_word(Start(checkout, "ledsagapp", gui=gui, dev=False))


def is_ready(checkout: Path, *, gui: bool = False) -> bool:
    return ready.is_ready(gui=gui, root=str(checkout))


def test_after_a_start_that_found_all_in_order_the_next_need_not_look(checkout: Path) -> None:
    assert not is_ready(checkout)
    left(checkout)
    assert is_ready(checkout)
    compiled = {path.name.partition(".")[0] for path in checkout.rglob("*.pyc")}
    assert compiled == {"__init__", "start"}


@pytest.mark.parametrize(
    "name", ["lock", "module", "unfinished", "moved", "outside", "garbage", "no environment"]
)
def test_whatever_has_changed_since_is_looked_into(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    left(checkout)
    if name == "lock":
        (checkout / "packaging" / "requirements.txt").write_text("thing==2, longer\n")
    elif name == "module":  # as an update of the checkout puts it there
        new = checkout / "ledsagapp" / "cli" / "new.py"
        new.write_text("WORD = 2\n")
        new.replace(new.with_name("start.py"))
    elif name == "unfinished":
        (checkout / ".venv" / ready.UNFINISHED).touch()
    elif name == "moved":
        checkout = checkout.rename(checkout.with_name("elsewhere"))
    elif name == "no environment":
        (checkout / ".venv" / "pyvenv.cfg").unlink()
    elif name == "outside":
        monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    else:
        Path(ready.stamp(str(checkout))).write_bytes(b"\xff\x00")
    assert not is_ready(checkout)


def test_a_window_needs_the_libraries_of_the_screen_there_is(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":7")
    left(checkout)
    assert not is_ready(checkout, gui=True)
    left(checkout, gui=True)
    left(checkout)  # the command line does not take back what the window found
    assert is_ready(checkout, gui=True)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not is_ready(checkout, gui=True)
    assert is_ready(checkout)


def test_a_place_where_nothing_may_be_written_is_no_reason_not_to_start(checkout: Path) -> None:
    (checkout / ".venv" / "pyvenv.cfg").unlink()
    (checkout / ".venv").rmdir()
    left(checkout)
    assert not is_ready(checkout)


@pytest.mark.skipif(sys.platform == "win32", reason="there one program cannot go on as another")
@pytest.mark.parametrize("module", ["ledsagapp", "ledsagapp.cli"])
def test_any_python_goes_on_in_the_environment_without_looking_into_it_again(module: str) -> None:
    if not environment_is_ready(Start(ROOT, module, gui=False, dev=True)):
        pytest.skip("this environment was made elsewhere, and would be made anew in the midst")
    command = [base_python(), "-X", "importtime", "-m", module, "--version"]
    for _time in range(2):  # the first may have to look, and leaves word of what it found
        started = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    read_in = [line.rpartition("|")[2].strip() for line in started.stderr.splitlines()]
    # Where it is the environment's own Python by another name, this very process moves in.
    same = ready.is_made_of_this(ready.environment_python(str(ROOT)))
    assert read_in.count("ledsagapp.ready") == (1 if same else 2)  # outside, and once more inside
    assert "ledsagapp.bootstrap.environment" not in read_in
    assert started.stdout == f"Ledsagapp {__version__}\n"


def test_a_process_that_moves_in_finds_what_the_environments_own_python_finds() -> None:
    if not environment_is_ready(Start(ROOT, "ledsagapp.cli", gui=False, dev=True)):
        pytest.skip("this environment was made elsewhere, and would be made anew in the midst")
    told = (
        "import sys; from ledsagapp import ready; "
        "moved = not ready.is_at_home() and ready.go_home(gui=False); import msgspec, sysconfig; "
        "print([sys.prefix, sys.exec_prefix, sys.executable, sys.base_prefix, sys.path, "
        "sysconfig.get_paths(), msgspec.__file__]); print(moved)"
    )
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}  # stays looked into
    found = []
    for python in (ready.environment_python(str(ROOT)), base_python()):
        asked = [python, "-c", told]
        run = subprocess.run(
            asked, cwd=ROOT, env=environ, capture_output=True, text=True, check=True
        )
        found.append(run.stdout.splitlines())
    (inside, stayed), (outside, moved) = found
    assert (stayed, moved) == ("False", "True")
    assert outside == inside


@pytest.mark.parametrize("module", ["ledsagapp", "ledsagapp.cli"])
def test_a_python_that_finds_no_environment_says_so_instead_of_starting_for_ever(
    module: str,
) -> None:
    command = [base_python(), "-S", "-m", module, "--version"]
    started = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert started.returncode == CANNOT_START
    assert "-S" in started.stderr


def test_nobody_goes_on_in_an_environment_that_was_moved(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(checkout)
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    gone_on = checkout / "gone on"
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\ntouch '{gone_on}'\n")
    python.chmod(0o755)
    moved = checkout.rename(checkout.with_name(f"{checkout.name} moved"))
    ready.go_home(gui=False, root=str(moved))  # or this very process would have ended
    (moved / ".venv" / ready.UNFINISHED).touch()
    moved.rename(checkout)
    ready.go_home(gui=False, root=str(checkout))
    assert not gone_on.exists()
