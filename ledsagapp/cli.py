"""``ledsag``, the program on the command line; from a checkout ``python3 -m ledsagapp.cli``."""

import sys

from ledsagapp.bootstrap import ensure

if __name__ == "__main__":
    ensure("ledsagapp.cli", gui=False)

from ledsagapp import __version__


def main() -> int:
    """Say which version this is."""
    print(f"Ledsagapp {__version__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
