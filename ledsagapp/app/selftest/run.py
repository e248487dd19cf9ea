"""All checks one after the other, a line each, in a folder that is thrown away afterwards."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from ledsagapp import __version__, resources
from ledsagapp.app.selftest import book, papers, parts
from ledsagapp.app.selftest.check import Check, require
from ledsagapp.app.selftest.window import window_checks
from ledsagapp.exchange.receipts import ocr
from ledsagapp.ui.shell.main_window import Window

FAILED: Final = 1
_WHERE_ONE_STANDS: Final = ("PWD=", "OLDPWD=")
_LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH")


def run_selftest(show: Callable[[Path], Window]) -> int:
    """Look into everything; 0 where all is well, 1 where something is not.

    ``show`` makes the window of an example book in a folder. Nothing of the person's own is
    touched, and nothing is asked of the network.
    """
    begun, failed = time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="ledsagapp-", ignore_cleanup_errors=True) as spare:
        for number, check in enumerate(_checks(show)):
            folder = Path(spare) / f"{number}"
            folder.mkdir()
            failed += not _is_well(check, folder)
    seconds = time.monotonic() - begun
    said = f"{failed} failed" if failed else "all is well"
    _say(f"Ledsagapp {__version__}: {said}, {seconds:.1f} s")
    return FAILED if failed else 0


def _checks(show: Callable[[Path], Window]) -> Iterator[Check]:
    yield Check("modules", parts.modules)
    yield Check("libraries", parts.libraries)
    yield Check("files", parts.files)
    yield Check("texts", parts.texts)
    yield Check("time zone", parts.zone)
    yield Check("book", book.book)
    yield Check("book with a passphrase", book.encrypted_book)
    yield Check("report", papers.report)
    yield Check("receipts", papers.receipts)
    yield from window_checks(show)
    yield Check("key ring", parts.ring)
    yield Check("other programs", _other_programs)
    yield Check("licences", parts.licences)


def _is_well(check: Check, folder: Path) -> bool:
    try:
        seen = check.look(folder)
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what is asked for
        _say(f"FAILED {check.name}: {type(error).__name__}: {error}")
        return False
    _say(f"ok     {check.name}: {seen}")
    return True


def _say(line: str) -> None:
    # A console of Windows may not know every letter.
    coding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(coding, "replace").decode(coding) + "\n")
    sys.stdout.flush()


def _points(line: str) -> bool:
    """Whether a program looks for something by it; an environment of Python's is on the path."""
    if getattr(sys, "frozen", False):
        return not line.startswith(_WHERE_ONE_STANDS)
    return line.startswith(_LIBRARY_PATHS)


def _other_programs(_folder: Path) -> str:
    """A program that is started does not look for its libraries, or plugins, among ours."""
    ours = str(getattr(sys, "_MEIPASS", Path(sys.prefix)))
    env = shutil.which("env")
    if env is None:
        seen = "\n".join(f"{name}={value}" for name, value in os.environ.items())
    else:
        done = subprocess.run([env], check=True, capture_output=True)  # noqa: S603 - found above
        seen = done.stdout.decode(errors="replace")
    theirs = [line for line in seen.splitlines() if ours in line and _points(line)]
    require(not theirs, f"it is given {'; '.join(theirs)}")
    if not ocr.can_read():
        return "started without our libraries"
    picture = resources.path("selftest", "receipt.jpg").read_bytes()
    ocr.recognize_text([picture])
    return "started without our libraries; Tesseract answers"
