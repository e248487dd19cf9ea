"""``python3 -m ledsagapp.cli``: the command line from a checkout, in an environment of its own."""

import sys

from ledsagapp.ready import go_home, is_ready

if __name__ == "__main__" and not is_ready(gui=False):
    go_home(gui=False)
    from ledsagapp.bootstrap.environment import ensure

    ensure("ledsagapp.cli", gui=False)

from ledsagapp.cli.start import run

if __name__ == "__main__":
    sys.exit(run())
