"""What the person's environment says of pip does not lead the set-up astray."""

import os
import sys
from pathlib import Path

import pytest

from ledsagapp.bootstrap.system_packages import Computer, own_environment


@pytest.mark.parametrize("name", ["PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONHOME", "pip_root"])
def test_packages_go_where_the_set_up_puts_them(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, str(tmp_path))
    asked = f"import os; print(os.environ.get({name!r}))"
    assert Computer().run(sys.executable, "-c", asked) == (0, "None")


def test_where_they_are_fetched_from_is_the_persons_to_say() -> None:
    given = {"PIP_INDEX_URL": "a", "PIP_CERT": "b", "HTTPS_PROXY": "c", "PATH": os.defpath}
    assert own_environment(given) == given
