"""``python3 -m tests.outside``: the program heard from outside, in Swedish, English and Finnish.

Walks the accessibility tree of every page, dialog and menu, and tours by Tab over the pages of each
presentation, the questions and the most used dialogs; looks where the focus is when a dialog has
closed, and what is asked on leaving. With ``--all`` it tours every dialog; with ``--short sv`` the
pages and the most used dialogs of one language, which each change is held against. What it needs
of the system is named, and installed where that is allowed.

``python3 -m tests.outside --spoken [task …]`` does the core tasks by keyboard with Orca listening
and compares what is heard with ``tests/outside/spoken``, in the folder of this Orca; ``--rewrite``
writes it anew. Another Orca is listened to by ``packaging/try_systems.py --spoken``.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from ledsagapp.bootstrap.environment import ensure
from ledsagapp.bootstrap.system_packages import (
    X11_LIBRARIES,
    CannotStart,
    Computer,
    install_system_packages,
    say,
)
from tests.outside.session import FILES, PACKAGES, TYPELIBS, session

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
CANNOT, TIME = 3, 2400
SPOKEN = ROOT / "tests" / "outside" / "spoken"
ORCA = {"orca": "orca", "speech-dispatcher": "speech-dispatcher"}
PLANTED = {"NAME", "LABEL", "IMAGE", "VALUE", "MNEMONIC", "TRAP"}  # in tests/outside/faulty.py


def lacking(computer: Computer, programs: dict[str, str]) -> dict[str, str]:
    """What is not there, with the package that holds it."""
    found = {name: package for name, package in programs.items() if not shutil.which(name)}
    found |= {path: package for path, package in FILES.items() if not Path(path).exists()}
    if not list(Path("/usr/lib").glob("*/girepository-1.0/Atspi-2.0.typelib")):
        found["Atspi-2.0.typelib"] = TYPELIBS
    return found | {
        name: package for name, package in X11_LIBRARIES.items() if not computer.loads(name)
    }


def orca() -> str:
    """The screen reader's version, of which only the first number matters."""
    told = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=False)
    return re.sub(r"\D*(\d+).*", r"\1", told.stdout.strip(), flags=re.DOTALL)


def spoken(names: list[str]) -> int:
    """Do the tasks, each in a session of its own; 0 where what is heard is as it should be.

    With an Orca that nothing is kept of, the rules have to hold, and the keys are another's.
    """
    rewrite, wanted = "--rewrite" in names, {name for name in names if not name.startswith("-")}
    kept = SPOKEN / orca()
    others = sorted(folder for folder in SPOKEN.iterdir() if folder.is_dir())
    tasks = sorted({path.name for path in SPOKEN.glob("*/*.txt")})
    codes = []
    for task in tasks:
        if wanted and task.removesuffix(".txt") not in wanted:
            continue
        heard = next(one / task for one in (kept, *others) if (one / task).exists())
        command = [SYSTEM_PYTHON, "-m", "tests.outside.spoken", sys.executable, str(heard)]
        command += [str(kept / task)] if rewrite else []
        command += ["--other"] if heard.parent != kept else []
        with session() as environ:
            environ.pop("PYTHONHOME", None)
            run = subprocess.run(command, cwd=ROOT, env=environ, timeout=TIME, check=False)
        codes.append(run.returncode)
    failed = sum(code != 0 for code in codes)
    print(f"{len(codes) - failed} tasks heard as written, {failed} not", flush=True)
    return int(bool(failed))


def main(asked: list[str]) -> int:
    """Look at the program in each language, or listen to it; 0 where nothing was wrong."""
    if not sys.platform.startswith("linux"):
        say("Det här provet finns bara för Linux.", "This test is for Linux alone.")
        return CANNOT
    listens = "--spoken" in asked
    computer = Computer()
    try:
        if missing := lacking(computer, PACKAGES | ORCA if listens else PACKAGES):
            install_system_packages(missing, computer, "tests.outside")
    except CannotStart as error:
        say(error.swedish, error.english)
        if listens and not shutil.which("orca"):
            say("Utan Orca går det inte att lyssna: hoppas över.", "Without Orca: skipped.")
            return 0
        return CANNOT
    if listens:
        return spoken(asked)
    how = [one for one in ("--all", "--short") if one in asked]
    languages = [one for one in asked if not one.startswith("-")]
    codes = [hears()]
    with ThreadPoolExecutor(3) as side_by_side:
        codes += side_by_side.map(partial(looked, how=how), languages or ["sv", "en", "fi"])
    failed = sum(code != 0 for code in codes)
    print(f"{len(codes) - failed} passed, {failed} failed", flush=True)
    return int(bool(failed))


def hears() -> int:
    """Whether the probe finds every planted fault; 0 where it does."""
    program = [sys.executable, "-m", "tests.outside.faulty"]
    with session() as environ:
        told = subprocess.run(
            [SYSTEM_PYTHON, "-m", "tests.outside.probe", "--window", *program],
            cwd=ROOT,
            env=environ,
            timeout=TIME,
            check=False,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
    found = {line.split()[1] for line in told.splitlines() if line.startswith("window: ")}
    print(f"planted faults found: {', '.join(sorted(found & PLANTED))}", flush=True)
    if PLANTED - found:
        print(f"NOT FOUND: {', '.join(sorted(PLANTED - found))}", flush=True)
    return len(PLANTED - found)


def looked(language: str, *, how: Sequence[str]) -> int:
    """The example family's window in one language, looked at in a session of its own."""
    program = [sys.executable, "-m", "tests.outside.program", "--gallery"]
    program += ["--demo", "--lang", language]
    with session() as environ:
        environ.pop("PYTHONHOME", None)
        run = subprocess.run(
            [SYSTEM_PYTHON, "-m", "tests.outside.probe", *how, *program],
            cwd=ROOT,
            env=environ,
            timeout=TIME,
            check=False,
            stdout=subprocess.PIPE,
            text=True,
        )
    # Told at once: another language is looked at beside it.
    print(f"-- {language}\n{run.stdout}", flush=True)
    return run.returncode


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ensure("tests.outside", gui=True, dev=True)
    os.environ.pop("QT_QPA_PLATFORM", None)
    sys.exit(main(sys.argv[1:]))
