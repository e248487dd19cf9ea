"""Whether what is packaged works: ``build.py check`` makes it in passing and has it look at itself.

The wheel is installed into an environment of its own, with the locked libraries beside it, and the
program is frozen into a folder that is thrown away. Both run their self-test.
"""

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path

_BIN = "Scripts" if sys.platform == "win32" else "bin"
_ENDING = ".exe" if sys.platform == "win32" else ""


def checked_wheel(wheel: Path, spare: Path) -> str:
    """Install the wheel in a fresh environment and run its self-test; its last line."""
    place = spare / "wheel"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    python = place / _BIN / f"python{_ENDING}"
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet")
    options = ("--disable-pip-version-check", "--no-input", "--no-deps", "--no-index")
    subprocess.run([*pip, "install", *options, wheel], check=True)
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([python, "-c", asked], check=True, capture_output=True, text=True)
    # The libraries of the lock, as they lie in the environment that packages are made in.
    (Path(told.stdout.strip()) / "locked.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return self_tested(place / _BIN / f"ledsagapp{_ENDING}", spare)


def self_tested(program: Path, elsewhere: Path) -> str:
    """Run the self-test of a program, from a folder that is none of a checkout; its last line."""
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    environ.pop("PYTHONPATH", None)
    done = subprocess.run(
        [program, "--selftest"],
        cwd=elsewhere,
        env=environ,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise SystemExit(f"{program.name} does not work once it is packaged:\n{done.stdout}")
    return done.stdout.splitlines()[-1]


def timed(name: str, make: Callable[[], str]) -> str:
    """What the function says, with how long it took."""
    begun = time.monotonic()
    said = make()
    return f"{name}: {said} ({time.monotonic() - begun:.0f} s with making it)"
