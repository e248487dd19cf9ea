"""``python3 -m ledsagapp``: the program with its window."""

import sys

from ledsagapp.ready import go_home, is_ready

if __name__ == "__main__" and not is_ready(gui=True):
    go_home(gui=True)
    from ledsagapp.bootstrap.environment import ensure

    ensure("ledsagapp", gui=True)

from ledsagapp.app.main import main

if __name__ == "__main__":
    sys.exit(main())
