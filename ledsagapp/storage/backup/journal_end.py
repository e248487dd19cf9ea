"""What a book holds, told by the end of its journal: the same in every copy of the same content.

Neither a clock nor the time of a file decides whether two files hold the same, nor which is newer.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass
from ledsagapp.storage.driver import connect_to_read, key_for
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, expected_errors

_LAST: Final = 50  # journal lines and steps that go into the digest whole
_DEVICES: Final = "SELECT seq >> 32, max(seq), count(*) FROM change GROUP BY 1 ORDER BY 1"
_READ: Final = (
    f"SELECT * FROM change ORDER BY seq DESC LIMIT {_LAST}",
    f"SELECT * FROM step ORDER BY seq DESC LIMIT {_LAST}",
    "SELECT count(*) FROM receipt",
)


@dataclass(frozen=True, slots=True)
class JournalEnd:
    """Which book it is (from its first journal line), its lines, and a digest of the last ones.

    ``identity`` is "" and ``lines`` 0 for a book in which nothing has been written.
    """

    identity: str
    lines: int
    digest: str


def journal_end(db: sqlite3.Connection) -> JournalEnd:
    """The end of the journal of an open book."""
    first = db.execute("SELECT * FROM change ORDER BY seq LIMIT 1").fetchall()
    devices = db.execute(_DEVICES).fetchall()  # goes through all lines, and nothing else does
    latest = f"SELECT * FROM change WHERE seq IN ({', '.join(str(int(one[1])) for one in devices)})"
    content = [devices, *(db.execute(query).fetchall() for query in (latest, *_READ))]
    lines = sum(one[2] for one in devices)
    return JournalEnd(_digest(first)[:8] if first else "", lines, _digest(content)[:10])


def journal_end_of(path: Path, key: Key | None) -> JournalEnd | None:
    """As ``journal_end``, of a file nobody writes in; None where it is damaged or cut short.

    None too where it opens with another key, or is plain while there is a key.
    """
    try:
        own = key_for(path, key)
        if (own is None) != (key is None):
            return None
        with closing(connect_to_read(path, own)) as db:
            pages, size = (int(db.execute(f"PRAGMA {it}").fetchone()[0]) for it in _SIZE)
            return journal_end(db) if path.stat().st_size >= pages * size else None
    except (BookError, *expected_errors()):
        return None


_SIZE: Final = ("page_count", "page_size")


def _digest(content: object) -> str:
    return sha256(repr(content).encode("utf-8", "replace")).hexdigest()
