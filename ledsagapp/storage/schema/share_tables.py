"""Step 6: what a book keeps of being shared. None of it is journalled, none is an entry."""

from sqlite_utils import Database

from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT


def keep_shares(db: Database) -> None:
    """Take the step.

    ``share_blob`` is the document that decides merges, piece by piece; ``share_note`` where and
    with which key it is shared; ``share_read`` the parcels that have been read. ``seen``: up to
    which line of another device the writer of a line had come, where that is more than before.
    """
    db.execute("CREATE TABLE share_blob (n INTEGER PRIMARY KEY, kind TEXT, bytes BLOB)")
    db.execute("CREATE TABLE share_note (name TEXT PRIMARY KEY, value TEXT)")
    db.execute("CREATE TABLE share_read (name TEXT PRIMARY KEY)")
    db.execute(
        "CREATE TABLE seen (line INTEGER, other INTEGER, upto INTEGER,"
        " PRIMARY KEY (line, other)) WITHOUT ROWID"
    )
    _fill_seen(db)


def _fill_seen(db: Database) -> None:
    """A book that went from computer to computer has been one file: each saw what stood there."""
    latest: dict[int, int] = {}
    lines = []
    for seq, at in db.execute("SELECT seq, at FROM change ORDER BY seq").fetchall():
        device = seq >> DEVICE_SHIFT
        latest[device] = max(latest.get(device, 0), at or 0)
        lines.append((latest[device], seq))
    ends: dict[int, int] = {}
    told: dict[int, dict[int, int]] = {}
    for _at, seq in sorted(lines):
        device, before = seq >> DEVICE_SHIFT, told.setdefault(seq >> DEVICE_SHIFT, {})
        for other, end in ends.items():
            if other != device and before.get(other, 0) < end:
                before[other] = end
                db.execute("INSERT INTO seen VALUES (?, ?, ?)", [seq, other, end])
        ends[device] = seq & ((1 << DEVICE_SHIFT) - 1)
