"""What spares a start its own looking: true only as long as nothing it went by has changed."""

import sys
from pathlib import Path

import pytest

from ledsagapp import ready
from ledsagapp.bootstrap.environment import Start, leave_word


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with an environment that this interpreter says it is."""
    for folder in ("packaging", "ledsagapp/cli", ".venv"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "packaging" / "requirements.txt").write_text("thing==1\n")
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


@pytest.mark.parametrize("name", ["lock", "module", "unfinished", "moved", "outside", "garbage"])
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
    (checkout / ".venv").rmdir()
    left(checkout)
    assert not is_ready(checkout)
