"""``python3 -m tests [--quick]``: style, types and every test; the rest is passed on to pytest.

``--quick`` runs what tells most in a minute, for each edit: the rules of the house, the texts and
all that needs no window. Everything runs on both cores.
"""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
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
# A book is written so that it outlasts a loss of power, which a disk takes its time for. The tests
# kill processes, not computers: for them memory does, where there is plenty.
MEMORY, PLENTY = Path("/dev/shm"), 3_000_000_000  # noqa: S108 - a folder of its own is made in it
# A file stays on one core: what its tests share is made once. Which come first says conftest.py.
# If a core's process ends without a word, the run ends soon after and names the test: with a new
# process in its place, pytest-xdist 3.8 waits for ever for tests that are done (issue 1378).
BOTH_CORES = (
    *("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"),
    *("--max-worker-restart", "0"),
)


def main(arguments: list[str]) -> int:
    """Run every check even if one fails, pytest last; the exit code tells whether all is well."""
    failed = [check for check in CHECKS if run(*check) != 0]
    for check in failed:
        print(f"FAILED: python -m {' '.join(check)}", flush=True)
    with ExitStack() as until_done:
        if is_roomy(MEMORY):
            folder = tempfile.TemporaryDirectory(dir=MEMORY, prefix="ledsagapp-tests-")
            os.environ["TMPDIR"] = until_done.enter_context(folder)
            Path(os.environ["TMPDIR"]).chmod(0o1777)  # as /tmp: some tests are somebody else there
        code = run("pytest", *pytest_arguments(arguments))
    return code or int(bool(failed))


def pytest_arguments(arguments: list[str]) -> list[str]:
    """What pytest is given: both cores unless it is said otherwise, fewer tests where asked."""
    given = [one for one in arguments if one != QUICK]
    places = list(QUICK_PLACES) if QUICK in arguments else []
    cores = [] if "-n" in given else list(BOTH_CORES)
    return [*cores, *places, *given]


def is_roomy(folder: Path) -> bool:
    """Whether a folder held in memory is there, has room and lets programs in it be run."""
    try:
        found = os.statvfs(folder)
    except (OSError, AttributeError):
        return False
    runs = not found.f_flag & getattr(os, "ST_NOEXEC", 0)
    return runs and found.f_bavail * found.f_frsize >= PLENTY and os.access(folder, os.W_OK)


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
