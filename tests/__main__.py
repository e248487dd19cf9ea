"""``python3 -m tests [--quick]``: style, types and every test; the rest is passed on to pytest.

``--quick`` runs what tells most in a minute, for each edit: the rules of the house, the texts and
all that needs no window. Everything runs on both cores.
"""

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
QUICK = "--quick"
QUICK_PLACES = (
    *("tests/test_architecture.py", "tests/test_texts.py", "tests/test_settings.py"),
    *("tests/domain", "tests/exchange", "tests/graphics", "tests/text_input", "tests/wording"),
)
# A file stays on one core: what its tests share is made once.
BOTH_CORES = ("-n", "auto", "--dist", "loadfile")


def main(arguments: list[str]) -> int:
    """Run every check even if one fails, pytest last; the exit code tells whether all is well."""
    failed = [check for check in CHECKS if run(*check) != 0]
    for check in failed:
        print(f"FAILED: python -m {' '.join(check)}", flush=True)
    code = run("pytest", *pytest_arguments(arguments))
    return code or int(bool(failed))


def pytest_arguments(arguments: list[str]) -> list[str]:
    """What pytest is given: both cores unless it is said otherwise, fewer tests where asked."""
    given = [one for one in arguments if one != QUICK]
    places = list(QUICK_PLACES) if QUICK in arguments else []
    cores = [] if "-n" in given else list(BOTH_CORES)
    return [*cores, *places, *given]


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
