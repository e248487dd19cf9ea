"""Makes a checkout runnable with nothing but Python: its ``.venv``, Qt's libraries, the texts.

Uses the standard library only, and is written so that a Python too old for the rest of the
program still reads it and can say so. An installed program has no checkout and is left alone.
A module meant for ``python3 -m`` calls ``ensure`` above the imports that need packages.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from pathlib import Path

from ledsagapp.computer import (
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
CANNOT_START = 3
STAMP = "ledsagapp.json"
UNFINISHED = "ledsagapp-unfinished"


def ensure(module: str, *, gui: bool, dev: bool = False) -> None:
    """Return where ``module`` can run; else prepare such a place and start again inside it.

    ``gui`` asks for Qt's system libraries and the translations, ``dev`` for what the tests need.
    When that fails it says in a sentence what to do and ends with exit code 3.
    """
    root = checkout()
    if root is None:
        return
    try:
        prepare(root, Computer(), module, gui=gui, dev=dev)
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


def prepare(root: Path, computer: Computer, module: str, *, gui: bool, dev: bool) -> None:
    """Bring environment, libraries and texts up to date, then go on inside the environment."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        have, need = (".".join(map(str, it)) for it in (sys.version_info[:2], OLDEST_PYTHON))
        raise CannotStart(
            f"Ledsagapp behöver Python {need} eller nyare; det här är Python {have}.",
            f"Ledsagapp needs Python {need} or newer; this is Python {have}.",
        )
    venv = root / ".venv"
    at_home = inside(venv)
    guest = not at_home and sys.prefix != sys.base_prefix and holds(sys.prefix, root, dev=dev)
    changed = not guest and not is_ready(venv, root, dev=dev)
    if changed:
        make_environment(venv, root, computer, module, dev=dev)
    if gui:
        if sys.platform.startswith("linux") and not guest:
            ensure_libraries(venv, libraries(os.environ), computer, module)
        texts = root / "resources" / "i18n"
        pyside = packages(Path(sys.prefix) if guest else venv) / "PySide6"
        compile_translations(texts, texts / "compiled", pyside, computer)
    if changed or not (at_home or guest):
        start_again(environment_python(venv))


def screen_available(environ: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; on Linux it ends the program hard where it does not."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return chosen in {"offscreen", "minimal", "vnc"} or bool(
        environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    )


def checkout() -> Path | None:
    """The folder of the sources, or nothing where the program is installed."""
    root = Path(__file__).resolve().parent.parent
    there = (root / "pyproject.toml").is_file() and lock_file(root, dev=False).is_file()
    return root if there else None


# The environment ---------------------------------------------------------------------------------


def lock_file(root: Path, *, dev: bool) -> Path:
    """The exact versions with their hashes; the one with ``dev`` holds all of the other."""
    return root / "packaging" / ("requirements-dev.txt" if dev else "requirements.txt")


def fingerprint(lock: Path) -> str:
    """Changes when what is locked changes, not with the line ends of the checkout."""
    return hashlib.sha256(lock.read_text("utf-8").encode()).hexdigest()


def environment_python(venv: Path) -> Path:
    """The interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def packages(venv: Path) -> Path:
    """Where an environment of this Python keeps its packages."""
    base = {"base": str(venv), "platbase": str(venv)}
    return Path(sysconfig.get_path("platlib", scheme="venv", vars=base))


def inside(venv: Path) -> bool:
    """Whether this very interpreter is the environment's."""
    return venv.is_dir() and venv.samefile(sys.prefix)


def holds(prefix: str, root: Path, *, dev: bool) -> bool:
    """Whether another environment has every package of the lock, in whatever version."""
    locked = re.findall(
        r"^([\w.-]+)==[^ ;]+ \\$", lock_file(root, dev=dev).read_text("utf-8"), re.MULTILINE
    )
    site = packages(Path(prefix))
    there = {plain(found.name.partition("-")[0]) for found in site.glob("*.dist-info")}
    return {plain(name) for name in locked} <= there


def plain(name: str) -> str:
    """A package's name as all its spellings."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_stamp(venv: Path) -> dict[str, object]:
    """What an earlier start wrote about the environment it had finished."""
    try:
        stamp = json.loads((venv / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: Mapping[str, object]) -> None:
    """Leave word for the next start; never half a word."""
    new = venv / (STAMP + ".new")
    new.write_text(json.dumps(stamp), "utf-8")
    new.replace(venv / STAMP)


def birthmark(venv: Path) -> dict[str, object]:
    """What makes an environment this Python's and this place's: it cannot be moved."""
    return {"python": list(sys.version_info[:2]), "place": os.path.realpath(venv)}


def is_ready(venv: Path, root: Path, *, dev: bool) -> bool:
    """Whether the environment was finished here, for this Python and these locks."""
    stamp = read_stamp(venv)
    lock = lock_file(root, dev=dev)
    return (
        birthmark(venv).items() <= stamp.items()
        and stamp.get(lock.name) == fingerprint(lock)
        and environment_python(venv).exists()
        and not (venv / UNFINISHED).exists()
    )


def make_environment(venv: Path, root: Path, computer: Computer, module: str, *, dev: bool) -> None:
    """Make or mend the environment, unless another start has done so in the meantime."""
    with one_at_a_time(root):
        if is_ready(venv, root, dev=dev):
            return
        say(
            "Förbereder Ledsagapp. Det görs en gång, laddar ner omkring 150 MB och kan ta några "
            "minuter …",
            "Preparing Ledsagapp. This is done once, downloads some 150 MB and may take a few "
            "minutes …",
        )
        if not can_be_mended(venv, computer):
            create_environment(venv, computer, module)
        (venv / UNFINISHED).touch()
        install_packages(venv, lock_file(root, dev=dev), computer)
        locks = [lock_file(root, dev=it) for it in {False, dev}]
        write_stamp(venv, {**birthmark(venv), **{it.name: fingerprint(it) for it in locks}})
        (venv / UNFINISHED).unlink()


def can_be_mended(venv: Path, computer: Computer) -> bool:
    """Whether an environment only lacks the right packages; else it is made from scratch."""
    python = environment_python(venv)
    if (venv / UNFINISHED).exists() or not python.exists():
        return False
    if stamp := read_stamp(venv):
        return birthmark(venv).items() <= stamp.items()
    question = "import pip, sys; print(sys.version_info[:2], sys.prefix)"
    answer = f"{sys.version_info[:2]} {venv}"
    return computer.run(str(python), "-c", question) == (0, answer)


def create_environment(venv: Path, computer: Computer, module: str) -> None:
    """A new, empty environment, in place of whatever was there."""
    # Inside an environment that is about to be replaced, its own interpreter must not do it.
    python = getattr(sys, "_base_executable", sys.executable)
    # Debian and Ubuntu take this part out of Python and put it into a package of its own.
    if computer.run(python, "-c", "import ensurepip, venv")[0] != 0:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install_system_packages([package], ["Python venv"], computer, module)
    code, said = computer.run(python, "-m", "venv", "--clear", str(venv))
    if code != 0:
        raise CannotStart(
            f"Det gick inte att skapa mappen {venv}. Python säger:\n{said}",
            f"The folder {venv} could not be made; what Python says stands above.",
        )


def install_packages(venv: Path, lock: Path, computer: Computer) -> None:
    """Exactly what is locked, and only if every file has the hash it should have."""
    code, said = computer.run(
        *(str(environment_python(venv)), "-m", "pip", "install", "--quiet", "--no-input"),
        *("--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"),
        *("--requirement", str(lock)),
    )
    if code != 0:
        raise CannotStart(
            "Det gick inte att hämta programmets delar. Finns det en internetanslutning? "
            f"Försök gärna igen. Installationsprogrammet säger:\n{said}",
            "The parts of the program could not be fetched. Is there an internet connection? "
            "Please try again; what the installer says stands above.",
        )


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


# Libraries, texts, and going on ------------------------------------------------------------------


def ensure_libraries(
    venv: Path, wanted: Mapping[str, str], computer: Computer, module: str
) -> None:
    """Install the libraries that do not load, or name them; those once seen are trusted."""
    stamp = read_stamp(venv)
    seen = stamp.get("libraries")
    known = set(seen) if isinstance(seen, list) else set()
    if known >= wanted.keys():
        return
    lacking = [it for it in wanted if not computer.loads(it)]
    if lacking:
        install_system_packages([wanted[it] for it in lacking], lacking, computer, module)
        still = [it for it in lacking if not computer.loads(it)]
        if still:
            raise CannotStart(
                f"Fönstret kan inte visas: {', '.join(still)} saknas fortfarande.",
                f"The window cannot be shown: {', '.join(still)} is still missing.",
            )
    # An environment somebody else made may be read only; then the next start looks again.
    with contextlib.suppress(OSError):
        write_stamp(venv, {**stamp, "libraries": sorted(known | wanted.keys())})


def compile_translations(sources: Path, target: Path, pyside: Path, computer: Computer) -> None:
    """Turn each ``.ts`` that is newer than its ``.qm`` into one, with Qt's own compiler."""
    for source in sorted(sources.glob("*.ts")):
        done = target / f"{source.stem}.qm"
        if done.exists() and done.stat().st_mtime >= source.stat().st_mtime:
            continue
        target.mkdir(exist_ok=True)
        new = target / f"{source.stem}.{os.getpid()}"
        lrelease = pyside / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        code, said = computer.run(str(lrelease), "-silent", str(source), "-qm", str(new))
        if code != 0:
            raise CannotStart(
                f"Översättningen {source.name} är trasig:\n{said}",
                f"The translation {source.name} is broken.",
            )
        new.replace(done)


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
