"""A real PostgreSQL on loopback, of our own and gone afterwards."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_INSTALLED = Path("/usr/lib/postgresql")


def lacking() -> str:
    """What is missing for it; "" for nothing."""
    if _programs() is None:
        return "no PostgreSQL here: apt-get install postgresql"
    if os.geteuid() == 0 and shutil.which("runuser") is None:
        return "PostgreSQL does not run as root, and runuser is not here"
    return ""


@contextmanager
def served() -> Iterator[str]:
    """The address of a server, as long as the block lasts."""
    # Beside pytest's folders, into which only their owner may look.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield from _served(Path(folder))


def _programs() -> Path | None:
    found = sorted(_INSTALLED.glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _served(root: Path) -> Iterator[str]:
    programs, data, user = _programs(), root / "data", []
    assert programs is not None
    if os.geteuid() == 0:
        user = ["runuser", "-u", "nobody", "--"]
        root.chmod(0o755)
        data.mkdir()
        shutil.chown(data, "nobody")
        shutil.chown(root, "nobody")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(program: str, *arguments: str) -> None:
        command = [*user, str(programs / program), *arguments]
        done = subprocess.run(
            command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
        )
        assert done.returncode == 0, done.stderr.decode()

    run("initdb", "-D", str(data), "-U", "ledsag", "-A", "trust", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -F"
    run("pg_ctl", "-D", str(data), "-o", options, "-l", str(root / "log"), "-w", "start")
    try:
        yield f"postgresql://ledsag@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
