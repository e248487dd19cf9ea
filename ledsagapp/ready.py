"""Whether everything a start from a checkout needs is there already: told by one small file.

Looking for oneself (``bootstrap.environment``) takes a twelfth of a start, most of it for reading
the code that looks. So a start that found all in order leaves word of what it went by: the lock's
size and time, and those of the folders of the program, whose modules it has compiled. Where
anything of that differs, and whenever in doubt, the answer is no.
"""

import os
import site
import sys

# Lies in the environment while packages are put in: then nothing in it can be trusted.
UNFINISHED = "ledsagapp-unfinished"
ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def is_ready(*, gui: bool, root: str = ROOT) -> bool:
    """Whether an earlier start found all that this one needs, and nothing has changed since.

    ``gui``: also the libraries that a window needs on the screen there is. ``root`` is the
    checkout.
    """
    return is_at_home(root) and _is_in_order(root, gui=gui)


def is_at_home(root: str = ROOT) -> bool:
    """Whether this Python runs inside the environment of the checkout."""
    try:
        return os.path.samefile(sys.prefix, os.path.join(root, ".venv"))
    except OSError:
        return False


def go_home(*, gui: bool, root: str = ROOT) -> bool:
    """Go on inside the environment of the checkout, where an earlier start found all there.

    Where this Python is the one the environment was made of, this very process moves in; else it
    starts again inside it, on Windows never, since one program cannot go on as another there.
    False where neither can be told: inside another environment, which may itself have what is
    needed, and where this is the environment's Python already, without finding it.
    """
    if sys.prefix != sys.base_prefix or not _is_in_order(root, gui=gui):
        return False
    python = environment_python(root)
    if is_run_by(python):
        return False
    if is_made_of_this(python):
        move_in(os.path.join(root, ".venv"), python)
        return True
    if os.name == "nt":
        return False
    try:
        os.execv(python, [python, *sys.orig_argv[1:]])  # noqa: S606 - this very program, no shell
    except OSError:
        return False  # whoever looks into everything makes a new one


def environment_python(root: str) -> str:
    """The interpreter inside the environment of a checkout."""
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return os.path.join(root, ".venv", *inside)


def is_made_of_this(python: str) -> bool:
    """Whether an environment's Python is this very one by another name.

    Then it differs only by where it looks for modules. On Windows it is a program of its own, and
    without ``site`` (``-S``) nobody is meant to look into environments.
    """
    if sys.platform == "win32" or not sys.executable or sys.flags.no_site:
        return False
    return os.path.realpath(python) == os.path.realpath(sys.executable)


def move_in(venv: str, python: str) -> None:
    """Look for modules where the environment's Python does, and be called by its name.

    What was read in before stays; modules of the system beside Python's own are not looked for any
    more, as in any environment.
    """
    own = os.path.dirname(os.__file__)
    number = f"{sys.version_info[0]}{sys.version_info[1]}"
    archive = os.path.join(os.path.dirname(own), f"python{number}.zip")
    asked = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    kept = {archive, own, os.path.join(own, "lib-dynload"), *map(os.path.abspath, asked)}
    sys.path[:] = [one for at, one in enumerate(sys.path) if not at or one in kept]
    sys.prefix = sys.exec_prefix = venv
    sys.executable = python
    sys.modules.pop("sysconfig", None)  # has worked out its places where the system read it in
    site.PREFIXES[:] = [venv]
    for place in filter(os.path.isdir, site.getsitepackages([venv])):
        site.addsitedir(place)


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
