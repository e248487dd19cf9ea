"""``python3 -m ledsagapp.cli``: the command line from a checkout, in an environment of its own."""

import sys

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("ledsagapp.cli", gui=False)

from ledsagapp.cli.start import main

if __name__ == "__main__":
    sys.exit(main())
