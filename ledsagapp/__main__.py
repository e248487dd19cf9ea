"""``python3 -m ledsagapp``: the program with its window."""

import gc
import sys

if __name__ == "__main__":
    gc.disable()  # of what a start reads in nothing is garbage (see app/main.py)

from ledsagapp.module_store import look_in, place
from ledsagapp.ready import ROOT, go_home, is_at_home, is_ready

if __name__ == "__main__" and not is_ready(gui=True) and not go_home(gui=True):
    from ledsagapp.bootstrap.environment import ensure

    ensure("ledsagapp", gui=True)

if __name__ == "__main__" and is_at_home():
    look_in(place(ROOT))

from ledsagapp.app.main import main

if __name__ == "__main__":
    sys.exit(main())
