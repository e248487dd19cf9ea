"""What is likely to be opened next is there before it is, and nothing is said where it is not."""

import logging
import subprocess
import sys
from importlib.util import find_spec

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.ui.read_ahead import AHEAD, ReadAhead


def test_what_is_read_ahead_is_there() -> None:
    assert all(find_spec(name) for name in AHEAD)


def test_a_module_that_cannot_be_read_is_left_and_the_next_is_read(
    qtbot: QtBot, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    del qapp
    other = "colorsys"  # of the standard library; nothing here reads it in
    sys.modules.pop(other, None)
    ahead = ReadAhead(None, ("ledsagapp.no_such_module", other), after=0)
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(ahead.destroyed):
        pass
    assert other in sys.modules


def test_a_start_does_not_wait_for_it() -> None:
    code = "import sys, ledsagapp.app.program; print([n for n in sys.modules if 'pages.' in n])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "overview" in run.stdout
    assert "outings" not in run.stdout
