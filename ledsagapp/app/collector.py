"""Where Python looks for garbage: on the thread of the windows."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2_000  # milliseconds
_MANY = 700  # new things that may be in a circle: as many as Python itself waits for
_YOUNG = 10  # how often the youngest are looked through before those that stayed are


class Collector(QObject):
    """Has Python look for things in circles on the window's thread, and nowhere else.

    By itself Python does so on whatever thread comes by, that of a work or of a timer. What it
    finds may be widgets, and where those end on another thread than their own, the program ends
    without a word, then or a little later.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looked = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_EVERY)

    def look(self) -> None:
        """Look through the youngest where there are many; each tenth time also older ones."""
        if gc.get_count()[0] < _MANY:
            return
        self._looked += 1
        among_older = not self._looked % _YOUNG
        gc.collect(2 if not self._looked % _YOUNG**2 else int(among_older))
