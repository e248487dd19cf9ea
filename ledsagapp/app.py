"""The program with its window."""

import sys

from ledsagapp import __version__


def main() -> int:
    """Say which version this is."""
    sys.stdout.write(f"Ledsagapp {__version__}\n")
    return 0
