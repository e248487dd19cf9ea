"""What the bootstrap asks of the computer: commands, libraries, and system packages to add.

Standard library only, and readable by an old Python, as the bootstrap itself.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

# What Qt loads from the system, and the Debian and Ubuntu package that holds it. Where a newer
# release has renamed a package (libglib2.0-0t64), the new one answers to the old name.
BASE_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What pip and Python would obey although it is not about the environment that is being made.
ELSEWHERE = frozenset(
    {"PYTHONHOME", "PYTHONUSERBASE", "PYTHONNOUSERSITE"}
    | {
        f"PIP_{name}"
        for name in (
            *("TARGET", "PREFIX", "ROOT", "USER", "DRY_RUN", "PYTHON", "REQUIRE_VIRTUALENV"),
            *("REQUIREMENT", "CONSTRAINT", "EDITABLE", "NO_BINARY", "ONLY_BINARY", "PLATFORM"),
            *("IGNORE_INSTALLED", "ABI", "IMPLEMENTATION", "PYTHON_VERSION", "PRE", "NO_DEPS"),
        )
    }
)


class CannotStart(Exception):  # noqa: N818 - what it carries is the sentence for the person
    """What stands in the way and what to do about it, in Swedish and in English."""

    def __init__(self, swedish: str, english: str) -> None:
        super().__init__(swedish, english)
        self.swedish = swedish
        self.english = english


class Computer:
    """What the bootstrap asks of the computer it runs on."""

    def run(self, *command: str) -> tuple[int, str]:
        """The exit code of a command, and the last lines of what it said."""
        done = subprocess.run(
            command,
            env=own_environment(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
        return done.returncode, "\n".join(done.stdout.strip().splitlines()[-6:])

    def has(self, program: str) -> bool:
        return shutil.which(program) is not None

    def is_root(self) -> bool:
        return sys.platform != "win32" and os.geteuid() == 0

    def loads(self, library: str) -> bool:
        try:
            ctypes.CDLL(library)
        except OSError:
            return False
        return True


def say(swedish: str, english: str) -> None:
    """Tell the person, before there is a window or a chosen language, on standard error."""
    print(f"{swedish}\n{english}", file=sys.stderr, flush=True)


def own_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would put packages elsewhere than where they are wanted.

    Where they are fetched from (an index, a proxy, a certificate) is the person's to say.
    """
    return {name: value for name, value in environ.items() if name.upper() not in ELSEWHERE}


def libraries(environ: Mapping[str, str]) -> dict[str, str]:
    """The libraries Qt will load for the screen it is going to find, with their packages."""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    wayland = chosen.startswith("wayland") or (not chosen and environ.get("WAYLAND_DISPLAY"))
    x11 = chosen == "xcb" or (not chosen and not wayland and environ.get("DISPLAY"))
    return {
        **BASE_LIBRARIES,
        **(WAYLAND_LIBRARIES if wayland else {}),
        **(X11_LIBRARIES if x11 else {}),
    }


def install_system_packages(lacking: Mapping[str, str], computer: Computer, module: str) -> None:
    """Install Debian or Ubuntu packages where that is allowed, else say exactly how to.

    ``lacking`` gives for each thing that lacks the package that holds it.
    """
    names = sorted(set(lacking.values()))
    prefix = administrator(computer)
    if prefix is None or not computer.has("apt-get"):
        raise administrator_line(lacking, computer, f"python3 -m {module}")
    say(
        f"Installerar systempaket: {' '.join(names)} …",
        f"Installing system packages: {' '.join(names)} …",
    )
    apt = (*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
    # Without fresh lists a new system finds nothing; with old ones it may still do.
    computer.run(*apt, "--quiet", "update")
    options = ("--quiet", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300")
    code, said = computer.run(*apt, *options, "install", *names)
    if code != 0:
        raise CannotStart(
            f"Det gick inte att installera {' '.join(names)}. apt-get säger:\n{said}",
            f"{' '.join(names)} could not be installed; what apt-get says stands above.",
        )
    still = [it for it in lacking if ".so." in it and not computer.loads(it)]
    if still:
        raise CannotStart(
            f"Qt kan inte starta: {', '.join(still)} saknas fortfarande.",
            f"Qt cannot start: {', '.join(still)} is still missing.",
        )


def administrator_line(lacking: Mapping[str, str], computer: Computer, again: str) -> CannotStart:
    """What somebody who may install programs has to do; ``again`` is how one starts then."""
    if not computer.has("apt-get"):
        what = ", ".join(lacking)
        return CannotStart(
            f"Systemet saknar: {what}. Installera det med systemets egen programhanterare och "
            f"starta sedan igen med: {again}",
            f"The system lacks: {what}. Install it with the system's own package manager, then "
            f"start again with: {again}",
        )
    names = sorted(set(lacking.values()))
    return CannotStart(
        "Systemet saknar några delar. Den som får installera program kör detta:\n\n"
        f"  {by_hand(names, sudo=computer.has('sudo'))}\n\n"
        f"Starta sedan igen med: {again}",
        "The system lacks some parts. Somebody who may install programs runs the command "
        f"above; then start again with: {again}",
    )


def by_hand(names: Sequence[str], *, sudo: bool) -> str:
    """The command that installs the packages, for a person to run."""
    update, install = "apt-get update", f"apt-get install --yes {' '.join(names)}"
    return f"sudo {update} && sudo {install}" if sudo else f"su -c '{update} && {install}'"


def administrator(computer: Computer) -> tuple[str, ...] | None:
    """How to run a command as root without asking for a password, or nothing."""
    if computer.is_root():
        return ()
    allowed = computer.has("sudo") and computer.run("sudo", "-n", "true")[0] == 0
    return ("sudo", "-n") if allowed else None
