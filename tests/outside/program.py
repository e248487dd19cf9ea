"""The program on a day that never changes, so that what is heard of it stays the same."""

import sys
from datetime import date

from ledsagapp import app

DAY = date(2026, 11, 22)

if __name__ == "__main__":
    app.today = lambda: DAY
    sys.exit(app.main(sys.argv[1:]))
