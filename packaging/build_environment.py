"""The environment that packages are made in: exactly what packaging/requirements-build.txt locks.

Standard library only, since it runs before there is anything else.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LOCK = ROOT / "packaging" / "requirements-build.txt"
_BIN = "Scripts" if sys.platform == "win32" else "bin"


# What the exit code is where what packages are made with cannot be had.
NOT_HERE = 3


def enter_environment(*, spared: bool = False) -> None:
    """Return inside the environment, which is made first where it is not there or out of date.

    ``spared``: where its libraries cannot be had a sentence is said, and the code is NOT_HERE.
    """
    place = BUILD / "env-{}.{}".format(*sys.version_info[:2])
    python = place / _BIN / ("python.exe" if sys.platform == "win32" else "python")
    if not (place.is_dir() and place.samefile(sys.prefix)):
        try:
            _make(place, python)
        except (OSError, subprocess.CalledProcessError) as error:
            if not spared:
                raise
            print(f"What packages are made with cannot be had here: {error}")
            sys.exit(NOT_HERE)
        environ = {**os.environ, **reproducible()}
        if sys.platform != "win32":  # in our place: a stop from outside then reaches it alone
            os.execve(python, [str(python), *sys.argv], environ)  # noqa: S606
        code = subprocess.run([python, *sys.argv], env=environ, check=False).returncode
        sys.exit(code)


def _make(place: Path, python: Path) -> None:
    stamp = place / "lock.sha256"
    # Of this Python alone: the frozen program brings along the one that the environment is of.
    base = f"{sys.base_prefix} {sys.version}\n"
    wanted = hashlib.sha256((base + LOCK.read_text("utf-8")).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input")
    exact = ("--require-hashes", "--no-deps", "--only-binary", ":all:")
    subprocess.run([*pip, *exact, "--requirement", LOCK], check=True)
    stamp.write_text(wanted, "utf-8")


def reproducible() -> dict[str, str]:
    """What makes two builds of one version the same to the byte: no chance, and one moment."""
    return {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(version_moment()),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def version() -> str:
    """The version of the program, from its one place."""
    return _constant("__version__")


def version_date() -> str:
    """The day of the version, from the same place."""
    return _constant("VERSION_DATE")


def version_moment() -> int:
    """Noon of that day, in seconds since 1970: the time of every file of a package."""
    year, month, day = map(int, version_date().split("-"))
    ordinal = date(year, month, day).toordinal()
    return (ordinal - 719163) * 86400 + 12 * 3600


def _constant(name: str) -> str:
    for line in (ROOT / "ledsagapp" / "__init__.py").read_text("utf-8").splitlines():
        if line.startswith(f"{name} "):
            return line.partition('"')[2].partition('"')[0]
    raise SystemExit(f"ledsagapp/__init__.py does not say {name}")
