"""Whether everything a start from a checkout needs is there already: told by one small file.

Looking for oneself (``bootstrap.environment``) takes a twelfth of a start, most of it for reading
the code that looks. So a start that found all in order leaves word of what it went by: the lock's
size and time, and those of the folders of the program, whose modules it has compiled. Where
anything of that differs, and whenever in doubt, the answer is no.
"""

import os
import sys

# Lies in the environment while packages are put in: then nothing in it can be trusted.
UNFINISHED = "ledsagapp-unfinished"
ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def is_ready(*, gui: bool, root: str = ROOT) -> bool:
    """Whether an earlier start found all that this one needs, and nothing has changed since.

    ``gui``: also the libraries that a window needs on the screen there is. ``root`` is the
    checkout.
    """
    try:
        at_home = os.path.samefile(sys.prefix, os.path.join(root, ".venv"))
    except OSError:
        return False
    return at_home and _is_in_order(root, gui=gui)


def go_home(*, gui: bool, root: str = ROOT) -> None:
    """Start again inside the environment of the checkout, where an earlier start found all there.

    It returns where that cannot be told. So it does inside another environment, which may itself
    have what is needed, on Windows, where one program cannot go on as another, and where this is
    the environment's Python already, which would come here again for ever.
    """
    if sys.platform == "win32" or sys.prefix != sys.base_prefix or not _is_in_order(root, gui=gui):
        return
    python = os.path.join(root, ".venv", "bin", "python")
    if is_run_by(python):
        return
    try:
        os.execv(python, [python, *sys.orig_argv[1:]])  # noqa: S606 - this very program, no shell
    except OSError:
        return  # whoever looks into everything makes a new one


def is_run_by(python: str) -> bool:
    """Whether this process was started by the Python of an environment, be it inside it or not.

    Python goes by ``pyvenv.cfg`` beside it, and with ``-S`` by nothing: then it is outside.
    """
    own = os.path.abspath(sys.executable) if sys.executable else ""
    return own == os.path.abspath(python)


def is_environment(venv: str) -> bool:
    """Whether its Python will find that the folder is an environment."""
    return os.path.isfile(os.path.join(venv, "pyvenv.cfg"))


def _is_in_order(root: str, *, gui: bool) -> bool:
    venv = os.path.join(root, ".venv")
    try:
        with open(stamp(root), encoding="utf-8") as file:
            lines = file.read().splitlines()
    except (OSError, ValueError):
        return False
    seen = [line.partition(" ") for line in lines if " " in line]
    return (
        bool(seen)
        and home(root) in lines
        and is_environment(venv)
        and not os.path.lexists(os.path.join(venv, UNFINISHED))
        and (not gui or screen() in lines)
        and all(mark(root, name) == before for before, _, name in seen)
    )


def is_wheel(root: str = ROOT) -> bool:
    """Whether the program runs from a wheel: neither a checkout nor frozen."""
    checkout = os.path.isfile(os.path.join(root, "pyproject.toml"))
    return not checkout and not getattr(sys, "frozen", False)


def stamp(root: str) -> str:
    """The file that a start which found all in order leaves for the next."""
    return os.path.join(root, ".venv", "ledsagapp-ready")


def home(root: str) -> str:
    """The Python and the place an environment is for: it cannot be moved."""
    place = os.fsencode(os.path.realpath(os.path.join(root, ".venv"))).hex()
    return f"home:{sys.version_info[0]}.{sys.version_info[1]}:{place}"


def screen() -> str:
    """The kind of screen, since each needs libraries of its own."""
    kind, there = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0], os.environ.get
    return f"screen:{kind}:{bool(there('DISPLAY'))}:{bool(there('WAYLAND_DISPLAY'))}"


def mark(root: str, name: str) -> str:
    """What tells one state of a file or folder of the checkout from another."""
    try:
        seen = os.stat(os.path.join(root, name))
    except OSError:
        return "-"
    return f"{seen.st_size}:{seen.st_mtime_ns}"
