"""A book's file that was opened, as the connection to it takes it over."""

import sqlite3

from ledsagapp.domain.values import dataclass
from ledsagapp.storage.ahead_check import AheadCheck
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.lock import BookLock


@dataclass(frozen=True, slots=True)
class Opened:
    """A book's file as it was opened; ``unwritable`` says why it can only be read, if so.

    ``ahead`` has gathered rows of this very file already.
    """

    db: sqlite3.Connection
    lock: BookLock | None
    unwritable: BookError | None = None
    ahead: AheadCheck | None = None
