"""A screen, a message bus, a window manager and an accessibility bus of their own, ended again."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

PACKAGES = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gdbus": "libglib2.0-bin",
    "openbox": "openbox",
    "setxkbmap": "x11-xkb-utils",
    "xdotool": "xdotool",
}
FILES = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
    "/usr/bin/python3": "python3",
}
TYPELIBS = "gir1.2-atspi-2.0"
PATIENCE = 10.0


@contextmanager
def session() -> Iterator[dict[str, str]]:
    """The environment in which a program finds this screen and these buses."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="ledsagapp-outside-")))
        environ = _homes(folder)
        environ["DISPLAY"] = f":{_screen(stack, folder, environ)}"
        environ["DBUS_SESSION_BUS_ADDRESS"] = _bus(stack, environ)
        _started(
            stack,
            environ,
            "/usr/libexec/at-spi-bus-launcher",
            *("--launch-immediately", "--a11y=1", "--screen-reader=1"),
        )
        _started(stack, environ, "openbox")
        address = ("gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus")
        _wait(lambda: _works(environ, *address, "-m", "org.a11y.Bus.GetAddress"))
        _wait(lambda: _works(environ, "xdotool", "get_desktop"))
        yield environ


def _homes(folder: Path) -> dict[str, str]:
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "XAUTHORITY")
    }
    for name in ("run", "home"):
        (folder / name).mkdir(mode=0o700)
    environ["XDG_RUNTIME_DIR"], environ["HOME"] = str(folder / "run"), str(folder / "home")
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        environ[f"XDG_{name}_HOME"] = str(folder / "home" / name.lower())
    environ |= {"XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb"}
    # What a reader asks of windows that are gone is no news.
    environ["QT_LOGGING_RULES"] = "qt.accessibility*=false"
    return environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}


def _screen(stack: ExitStack, folder: Path, environ: dict[str, str]) -> str:
    """A screen nobody sees; it picks a free number itself."""
    told = folder / "display"
    with told.open("w") as file:
        number = file.fileno()
        command = ("Xvfb", "-displayfd", str(number), "-screen", "0", "1280x1024x24")
        run = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            env=environ,
            pass_fds=(number,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    stack.callback(_ended, run)
    _wait(lambda: bool(told.read_text().strip()))
    return told.read_text().strip()


def _bus(stack: ExitStack, environ: dict[str, str]) -> str:
    run = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    stack.callback(_ended, run)
    assert run.stdout is not None
    return run.stdout.readline().strip()


def _started(stack: ExitStack, environ: dict[str, str], *command: str) -> None:
    run = subprocess.Popen(
        command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    stack.callback(_ended, run)


def _ended(run: "subprocess.Popen[str] | subprocess.Popen[bytes]") -> None:
    run.terminate()
    try:
        run.wait(5)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()


def _works(environ: dict[str, str], *command: str) -> bool:
    run = subprocess.run(
        command,
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    return run.returncode == 0


def _wait(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the session for the outside tests did not start")
        time.sleep(0.05)
