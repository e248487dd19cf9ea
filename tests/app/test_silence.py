"""The program talks to nobody: no socket is opened, whatever it is asked to do.

Python's sockets are made to raise before the program is read in, and nothing of Qt's network
classes may be. What a second start tells the first (``single_instance``) is a file.
The window is watched by the same guard in ``test_demo``, where every page and dialog is drawn.
"""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.ledger.document import write

ROOT = Path(__file__).resolve().parents[2]
GUARD = """
import socket, sys

asked = []


def refuse(event, arguments):
    if event.startswith("socket.") or event.startswith("urllib.") or event.startswith("http."):
        asked.append(event)
        raise PermissionError(event)


sys.addaudithook(refuse)
"""
LAST = """
assert asked == [], asked
print("silent")
"""
REPORT = [
    "report",
    "time",
    "--person",
    "Maj Ek (exempel)",
    "--from",
    "2026-11-01",
    "--to",
    "2026-11-30",
]
COMMANDS = """
from ledsagapp.cli.main import main

for words in {words!r}:
    code = main(words)
    assert code == 0, (words, code)
"""


def silent(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", GUARD + code + LAST],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip().endswith("silent")


def test_the_guard_itself_sees_a_socket() -> None:
    code = """
import urllib.request

for ask in (lambda: socket.socket(), lambda: urllib.request.urlopen("http://127.0.0.1:9")):
    try:
        ask()
    except OSError:
        pass
assert len(asked) >= 2, asked
asked.clear()
"""
    silent(code)


def test_no_socket_is_opened_by_the_commands(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.json"
    ledger.write_bytes(write(example_family(date(2026, 11, 17), "sv")))
    data = ["--data", str(tmp_path / "data")]
    words = [
        ["account", str(ledger), "--on", "2026-11-17", "--json"],
        ["import", str(ledger), *data],
        ["account", *data, "--on", "2026-11-17"],
        ["export", str(tmp_path / "out.json"), *data],
        [*REPORT, "--out", str(tmp_path / "a.pdf"), *data],
    ]
    silent(COMMANDS.format(words=words))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


TALKING = r"socket|ssl|http|urllib\.request|ftplib|smtplib|requests|httpx"
NETWORK = re.compile(rf"^\s*(?:from|import) (?:{TALKING})\b", re.MULTILINE)
QT = re.compile(r"^\s*(?:from|import) PySide6\.(?:QtNetwork|QtWeb\w*)\b", re.MULTILINE)


def test_no_code_of_the_program_reads_in_anything_that_talks() -> None:
    for path in sorted((ROOT / "ledsagapp").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        assert NETWORK.findall(text) == [], path
        assert QT.findall(text) == [], path
