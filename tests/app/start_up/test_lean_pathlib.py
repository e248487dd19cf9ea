"""pathlib without what only addresses need gives the same addresses."""

import json
import subprocess
import sys

import pytest

TOLD = """
import json, sys
if sys.argv[1] == "lean":
    from ledsagapp.app.start_up.lean_pathlib import read_in_pathlib
    read_in_pathlib()
before = "urllib.parse" in sys.modules
from pathlib import Path
path = Path("/hem/Åsa & co/räkning 100%.pdf")
print(json.dumps([before, path.as_uri(), "urllib.parse" in sys.modules]))
import urllib.parse
print(json.dumps([urllib.parse.quote("å b"), urllib.parse.urlsplit("http://[::1]:80/x").port]))
from pathlib import Path
print(json.dumps(Path("/a b").as_uri()))
"""


def told(way: str) -> list[object]:
    asked = [sys.executable, "-S", "-c", TOLD, way]
    run = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60)
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="a path without a drive has no address there")
def test_an_address_is_as_ever_and_what_it_needs_is_read_in_for_it() -> None:
    lean, usual = told("lean"), told("usual")
    assert lean[0] == [False, "file:///hem/%C3%85sa%20%26%20co/r%C3%A4kning%20100%25.pdf", True]
    assert lean[0][1:] == usual[0][1:]  # type: ignore[index]
    assert lean[1:] == usual[1:]
