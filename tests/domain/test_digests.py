"""The digest of bytes is the same, whoever works it out."""

import hashlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ledsagapp.domain.digests import sha256

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("size", [0, 1, 55, 56, 64, 1_000, 65_535, 65_536, 300_000])
def test_small_and_large_have_the_digest_that_everybody_knows(size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    assert sha256(content).hexdigest() == hashlib.sha256(content).hexdigest()
    assert sha256(content).digest() == hashlib.sha256(content).digest()


def test_openssl_is_read_in_for_what_is_large_alone() -> None:
    code = """
import sys
from ledsagapp.domain.digests import sha256
sha256(b"small")
print("_hashlib" in sys.modules)
sha256(bytes(100_000))
print("_hashlib" in sys.modules)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["False", "True"]


def test_others_go_on_while_something_large_is_worked_out() -> None:
    content, turns, done = bytes(60_000_000), 0, threading.Event()

    def work() -> None:
        sha256(content)
        done.set()

    threading.Thread(target=work).start()
    while not done.is_set():
        turns += 1
    assert turns > 1_000
