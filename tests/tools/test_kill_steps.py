"""A short version of the kills at each call; the whole is ``python3 -m tests.tools.kill_steps``."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.tools.kill_steps import OPERATIONS, kills

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked and stopped")


@pytest.mark.parametrize("name", OPERATIONS)
def test_killed_at_what_python_does_to_files_nothing_is_lost(name: str, tmp_path: Path) -> None:
    assert kills(name, tmp_path, strace=False, every=3)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("name", ["save", "restore", "set passphrase"])
def test_killed_at_calls_of_the_system_nothing_is_lost(name: str, tmp_path: Path) -> None:
    try:
        assert kills(name, tmp_path, strace=True, every=11)
    except RuntimeError as error:
        pytest.skip(str(error))
