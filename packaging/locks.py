"""Renews the locks and the list of wheels: python3 packaging/locks.py [--upgrade | --wheels].

Needs uv. Without a word the versions stay as far as pyproject.toml allows. No lock names a server;
packaging/wheels.txt says which wheels there are of what the program is run with, so that a test can
tell on which systems it can be installed.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
CORE = PACKAGING / "requirements.txt"
WHEELS = PACKAGING / "wheels.txt"
GROUPS = {"dev": "requirements-dev.txt", "build": "requirements-build.txt"}
COMPILE = ("uv", "pip", "compile", "--universal", "--python-version", "3.11")
EXACT = ("--generate-hashes", "--no-annotate")
# Pythons and systems that the program is made for; wheels for others are not listed.
_PYTHONS = re.compile(r"-(py3|py2\.py3|cp3[0-9]|cp31[0-4])-|-abi3-|-py3-none-")
_SYSTEMS = re.compile(r"(any|manylinux\S*_(x86_64|aarch64)|win_(amd64|arm64)|macosx\S*)\.whl$")


def main() -> int:
    """Renew what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--upgrade", action="store_true", help="to the newest there are")
    parser.add_argument("--wheels", action="store_true", help="the list of wheels alone")
    asked = parser.parse_args()
    if shutil.which("uv") is None:
        print("This needs uv: pip install uv", file=sys.stderr)
        return 3
    if not asked.wheels:
        renew_locks(upgrade=asked.upgrade)
    renew_wheels()
    return 0


def renew_locks(*, upgrade: bool) -> None:
    """Compile the lock of the program, then those of the groups within it."""
    newest = ("--upgrade",) if upgrade else ()
    core = CORE.relative_to(ROOT)
    run(*COMPILE, *EXACT, *newest, "pyproject.toml", "-o", core)
    for group, name in GROUPS.items():
        within = ("--group", group, "-c", core)
        run(*COMPILE, *EXACT, *newest, *within, "pyproject.toml", "-o", f"packaging/{name}")
    for path in PACKAGING.glob("requirements*.txt"):
        if "://" in path.read_text("utf-8"):
            raise SystemExit(f"{path.name} names a server")


def renew_wheels() -> None:
    """Write the names of the wheels of every version that is locked, and no address of any."""
    with tempfile.TemporaryDirectory() as spare:
        found = Path(spare) / "pylock.toml"
        core = CORE.relative_to(ROOT)
        run(*COMPILE, "-c", core, "--format", "pylock.toml", "pyproject.toml", "-o", found)
        packages = tomllib.loads(found.read_text("utf-8"))["packages"]
    names = sorted(
        name
        for package in packages
        for wheel in package.get("wheels", ())
        for name in (wheel.get("name") or wheel["url"].rpartition("/")[2],)
        if _PYTHONS.search(name) and _SYSTEMS.search(name)
    )
    WHEELS.write_text("\n".join(names) + "\n", "utf-8")
    print(f"{len(names)} wheels of {len(packages)} packages")


def run(*command: object) -> None:
    """Run uv in the root of the checkout, and end where it fails."""
    words = [str(word) for word in command]
    subprocess.run([*words[:3], "--quiet", *words[3:]], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
