"""Starts the program once more; what starts processes is read in for that alone."""

import subprocess
import sys


def start_program(*arguments: str) -> None:
    """Start the program once more, with a path that was chosen in this one."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "ledsagapp"]
    subprocess.Popen([*command, *arguments])  # noqa: S603
