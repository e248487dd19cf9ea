"""``python3 -m ledsagapp.cli``: the command line from a checkout, in an environment of its own."""

import sys

from ledsagapp.module_store import look_in, place
from ledsagapp.ready import ROOT, go_home, is_at_home, is_ready

if __name__ == "__main__" and not is_ready(gui=False) and not go_home(gui=False):
    from ledsagapp.bootstrap.environment import ensure

    ensure("ledsagapp.cli", gui=False)

if __name__ == "__main__" and is_at_home():
    look_in(place(ROOT))

from ledsagapp.cli.start import run

if __name__ == "__main__":
    sys.exit(run())
