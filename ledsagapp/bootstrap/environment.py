"""Makes a checkout runnable with nothing but Python: its ``.venv`` and the libraries of Qt.

Uses the standard library only, and is written so that a Python too old for the rest of the
program still reads it and can say so. An installed program has no checkout and is left alone.
A module meant for ``python3 -m`` calls ``ensure`` above the imports that need packages.
"""

from __future__ import annotations

import compileall
import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ledsagapp import ready
from ledsagapp.bootstrap.module_file import write_module_file
from ledsagapp.bootstrap.system_packages import (
    CannotStart,
    Computer,
    install_system_packages,
    libraries,
    say,
)

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

OLDEST_PYTHON = (3, 11)
# PySide carries modules of its own inside a library and compiles them at each start, a tenth of it.
# By its own switch it unpacks them beside that library once, where they lie compiled.
UNPACK_PYSIDE = """
import compileall, os, pathlib
os.environ["SBK_EMBED"] = "0"
import PySide6.QtCore, shiboken6
compileall.compile_dir(pathlib.Path(shiboken6.__file__).with_name("files.dir"), quiet=2)
"""
CANNOT_START = 3


class Start(NamedTuple):
    """What is started, and the checkout it is started from."""

    root: Path
    module: str
    gui: bool
    dev: bool

    @property
    def venv(self) -> Path:
        """The environment all starts from this checkout share."""
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        """The exact versions with their hashes; the one of the tests holds all of the other."""
        return self.root / "packaging" / f"requirements{'-dev' if self.dev else ''}.txt"

    @property
    def libraries(self) -> dict[str, str]:
        """What Qt loads from the system; its wheels for Windows and macOS need nothing."""
        linux = sys.platform.startswith("linux")
        return libraries(os.environ) if self.gui and linux else {}


def ensure(module: str, *, gui: bool, dev: bool = False) -> None:
    """Return where ``module`` can run; else prepare such a place and start again inside it.

    ``gui`` asks for Qt's system libraries, ``dev`` for what the tests need. When that fails it
    says in a sentence what to do and ends with exit code 3.
    """
    root = Path(__file__).resolve().parents[2]
    start = Start(root, module, gui=gui, dev=dev)
    if not ((root / "pyproject.toml").is_file() and start.lock.is_file()):
        return
    try:
        prepare(start, Computer())
    except CannotStart as error:
        say(error.swedish, error.english)
        sys.exit(CANNOT_START)
    except OSError as error:
        say(
            f"Ledsagapp kan inte förberedas i mappen {root}: {error}. "
            "Får du skriva där, och finns det plats kvar på disken?",
            f"Ledsagapp cannot be prepared in the folder {root}: {error}. "
            "May you write there, and is there room left on the disk?",
        )
        sys.exit(CANNOT_START)
    except KeyboardInterrupt:
        say("Avbrutet. Nästa start tar vid.", "Interrupted. The next start carries on.")
        sys.exit(130)


def prepare(start: Start, computer: Computer) -> None:
    """Bring environment and libraries up to date, then go on inside the environment."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        have, need = (".".join(map(str, it)) for it in (sys.version_info[:2], OLDEST_PYTHON))
        raise CannotStart(
            f"Ledsagapp behöver Python {need} eller nyare; det här är Python {have}.",
            f"Ledsagapp needs Python {need} or newer; this is Python {have}.",
        )
    at_home = start.venv.is_dir() and start.venv.samefile(sys.prefix)
    if not at_home and sys.prefix != sys.base_prefix and holds(Path(sys.prefix), start.lock):
        return
    python = environment_python(start.venv)
    if not at_home and ready.is_run_by(str(python)):
        raise CannotStart(
            "Python hittar inte programmets delar. Starta det med systemets Python, utan -S.",
            "Python does not find the parts of the program. Start it by the system's Python, "
            "without -S.",
        )
    changed = not environment_is_ready(start)
    if changed or not start.libraries.keys() <= known_libraries(start.venv):
        with one_at_a_time(start.root):
            bring_up_to_date(start, computer)
    if changed or not at_home:
        start_again(python)
    leave_word(start)


def bring_up_to_date(start: Start, computer: Computer) -> None:
    """Add what is lacking, first in the system and then in the environment."""
    # Another start may have come before us and done some of it, or all.
    ready = environment_is_ready(start)
    new = not ready and not can_be_mended(start.venv, computer)
    lacking = {it: name for it, name in start.libraries.items() if not computer.loads(it)}
    # Debian and Ubuntu take this part out of Python and put it into a package of its own.
    if new and computer.run(base_python(), "-c", "import ensurepip, venv")[0] != 0:
        lacking["venv"] = "python{}.{}-venv".format(*sys.version_info[:2])
    if lacking:
        install_system_packages(lacking, computer, start.module)
    if not ready:
        make_environment(start, computer, new=new)
    remember(start)


def holds(prefix: Path, lock: Path) -> bool:
    """Whether another environment has every package of the lock, in whatever version."""
    locked = re.findall(r"^([\w.-]+)==[^ ;]+ \\$", lock.read_text("utf-8"), re.MULTILINE)
    site = packages(prefix)
    there = {plain(found.name.partition("-")[0]) for found in site.glob("*.dist-info")}
    return {plain(name) for name in locked} <= there


def plain(name: str) -> str:
    """The one spelling of a package's name that all its spellings share."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages(venv: Path) -> Path:
    """Where an environment of this Python keeps its packages."""
    base = {"base": str(venv), "platbase": str(venv)}
    return Path(sysconfig.get_path("platlib", scheme="venv", vars=base))


def environment_python(venv: Path) -> Path:
    """The interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def base_python() -> str:
    """The interpreter outside all environments: none may be replaced by its own."""
    return getattr(sys, "_base_executable", "") or sys.executable


def stamp_file(venv: Path) -> Path:
    """Where a finished environment says what it was finished for."""
    return venv / "ledsagapp.json"


def unfinished_marker(venv: Path) -> Path:
    """Lies there while packages are put in: then nothing in the environment can be trusted."""
    return venv / ready.UNFINISHED


def read_stamp(venv: Path) -> dict[str, object]:
    """What an earlier start wrote about the environment it had finished."""
    try:
        stamp = json.loads(stamp_file(venv).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def known_libraries(venv: Path) -> set[str]:
    """The system libraries an earlier start has seen; looking again would cost every start."""
    seen = read_stamp(venv).get("libraries")
    return set(seen) if isinstance(seen, list) else set()


def birthmark(venv: Path) -> dict[str, object]:
    """What makes an environment this Python's and this place's: it cannot be moved."""
    return {"python": list(sys.version_info[:2]), "place": os.path.realpath(venv)}


def fingerprint(lock: Path) -> str:
    """Changes when what is locked changes, not with the line ends of the checkout."""
    return hashlib.sha256(lock.read_text("utf-8").encode()).hexdigest()


def environment_is_ready(start: Start) -> bool:
    """Whether the environment was finished here, for this Python and this lock."""
    stamp = read_stamp(start.venv)
    return (
        birthmark(start.venv).items() <= stamp.items()
        and stamp.get(start.lock.name) == fingerprint(start.lock)
        and environment_python(start.venv).exists()
        and ready.is_environment(str(start.venv))
        and not unfinished_marker(start.venv).exists()
    )


def remember(start: Start) -> None:
    """Leave word for the next start of what it need not look into."""
    known: dict[str, object] = {**birthmark(start.venv)}
    for each in {start, start._replace(dev=False)}:
        known[each.lock.name] = fingerprint(each.lock)
    known["libraries"] = sorted(known_libraries(start.venv) | start.libraries.keys())
    new = stamp_file(start.venv).with_suffix(".new")
    new.write_text(json.dumps({**read_stamp(start.venv), **known}), "utf-8")
    new.replace(stamp_file(start.venv))


def leave_word(start: Start) -> None:
    """Compile what has changed of the program, and spare the next start all of this.

    Where nothing may be written here, each start looks for itself, as it has to.
    """
    # Said outright, also where Python itself is told to write no bytecode (as in many images):
    # each start would compile several hundred modules.
    compileall.compile_dir(start.root / "ledsagapp", quiet=2)
    write_module_file(start.root)
    root, before = str(start.root), list[str]()
    with contextlib.suppress(OSError, ValueError):
        before = Path(ready.stamp(root)).read_text("utf-8").splitlines()
    seen = [f"{ready.mark(root, name)} {name}" for name in watched_paths(start.root)]
    same = before[: len(seen)] == seen
    screens = {line for line in before if line.startswith("screen:")} if same else set()
    if start.gui:
        screens.add(ready.screen())
    with contextlib.suppress(OSError):
        new = Path(f"{ready.stamp(root)}.{os.getpid()}.new")
        lines = [*seen, ready.home(root), *sorted(screens), ""]
        new.write_text("\n".join(lines), "utf-8")
        new.replace(ready.stamp(root))


def watched_paths(root: Path) -> list[str]:
    """What the next start goes by: the lock, and every folder of the program's modules."""
    package = root / "ledsagapp"
    folders = [package, *(it for it in package.rglob("*") if it.is_dir())]
    kept = sorted(str(it.relative_to(root)) for it in folders if it.name != "__pycache__")
    return [str(Path("packaging") / "requirements.txt"), *kept]


def can_be_mended(venv: Path, computer: Computer) -> bool:
    """Whether an environment only lacks the right packages; else it is made from scratch."""
    python = environment_python(venv)
    broken = unfinished_marker(venv).exists() or not ready.is_environment(str(venv))
    if broken or not python.exists():
        return False
    if stamp := read_stamp(venv):
        return birthmark(venv).items() <= stamp.items()
    question = "import pip, sys; print(*sys.version_info[:2], sys.prefix)"
    answer = "{} {} {}".format(*sys.version_info[:2], venv)
    return computer.run(str(python), "-c", question) == (0, answer)


def make_environment(start: Start, computer: Computer, *, new: bool) -> None:
    """Exactly what is locked, and only if every file has the hash it should have."""
    say(
        "Förbereder Ledsagapp. Det görs en gång, laddar ner omkring 150 MB och kan ta några "
        "minuter …",
        "Preparing Ledsagapp. This is done once, downloads some 150 MB and may take a few "
        "minutes …",
    )
    if new:
        # An old stamp must not vouch for the new environment.
        stamp_file(start.venv).unlink(missing_ok=True)
        code, said = computer.run(base_python(), "-m", "venv", "--clear", str(start.venv))
        if code != 0:
            raise CannotStart(
                f"Det gick inte att skapa mappen {start.venv}. Python säger:\n{said}",
                f"The folder {start.venv} could not be made; what Python says stands above.",
            )
    unfinished_marker(start.venv).touch()
    code, said = computer.run(
        *(str(environment_python(start.venv)), "-m", "pip", "install", "--quiet", "--no-input"),
        *("--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"),
        # The lock names everything. Left to look for itself, pip before 24 takes a package asked
        # for with an extra (coverage[toml]) at its newest, and then lacks the hash of that.
        *("--no-deps", "--requirement", str(start.lock)),
    )
    if code != 0:
        raise CannotStart(
            "Det gick inte att hämta programmets delar. Finns det en internetanslutning? "
            f"Försök gärna igen. Installationsprogrammet säger:\n{said}",
            "The parts of the program could not be fetched. Is there an internet connection? "
            "Please try again; what the installer says stands above.",
        )
    unfinished_marker(start.venv).unlink()
    # The texts in the form that a start reads; where this fails a start makes them itself.
    computer.run(str(environment_python(start.venv)), "-m", "ledsagapp.i18n")
    computer.run(str(environment_python(start.venv)), "-c", UNPACK_PYSIDE)


@contextlib.contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Keep a second start waiting; the system lets go of the lock even if we are killed."""
    with (root / ".venv.lock").open("a+b") as lock:
        if not take(lock.fileno(), wait=False):
            say(
                "En annan start förbereder redan Ledsagapp; väntar på den …",
                "Another start is preparing Ledsagapp already; waiting for it …",
            )
            while not take(lock.fileno(), wait=True):
                pass
        yield


def take(lock: int, *, wait: bool) -> bool:
    """Whether the lock is ours now; on Windows a wait gives up after ten seconds."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except (BlockingIOError, PermissionError, TimeoutError):
        return False
    return True


def start_again(python: Path) -> None:
    """The same command line once more, by the interpreter of the environment."""
    command = [str(python), *sys.orig_argv[1:]]
    if sys.platform != "win32":
        os.execv(command[0], command)  # noqa: S606 - this very program, no shell wanted
    else:
        with subprocess.Popen(command) as program:
            while True:
                # Ctrl+C reaches the program too, and is the program's to answer.
                with contextlib.suppress(KeyboardInterrupt):
                    sys.exit(program.wait())
