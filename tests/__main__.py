"""``python3 -m tests``: style, types and every test; arguments are passed on to pytest."""

import os
import subprocess
import sys
from pathlib import Path

from ledsagapp.bootstrap.environment import ensure

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
)


def main(arguments: list[str]) -> int:
    """Run every check even if one fails, pytest last; the exit code tells whether all is well."""
    failed = [check for check in CHECKS if run(*check) != 0]
    for check in failed:
        print(f"FAILED: python -m {' '.join(check)}", flush=True)
    code = run("pytest", *arguments)
    return code or int(bool(failed))


def run(*module: str) -> int:
    """The exit code of a module run in the root of the checkout, without any screen."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", *module], cwd=ROOT, env=environ, check=False
    ).returncode


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    ensure("tests", gui=True, dev=True)
    sys.exit(main(sys.argv[1:]))
