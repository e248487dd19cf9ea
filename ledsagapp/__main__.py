"""``python3 -m ledsagapp``: the program with its window."""

import sys

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("ledsagapp", gui=True)

from ledsagapp.app.main import main

if __name__ == "__main__":
    sys.exit(main())
