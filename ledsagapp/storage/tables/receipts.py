"""Keeps the receipts' bytes, once each and never changed, by their SHA-256."""

from ledsagapp.domain.digests import sha256
from ledsagapp.storage.connection import Connection


class Receipts:
    """Files by content: a receipt whose bytes have not come yet is simply not here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, content: bytes) -> str:
        """Keep the bytes: their SHA-256 in hexadecimal. Bytes already here change nothing."""
        name = sha256(content).hexdigest()
        if not self.has(name):
            with self._connection.step("add_receipt", name):
                self._connection.write(
                    "receipts", "INSERT INTO receipt (sha256, bytes) VALUES (?, ?)", (name, content)
                )
        return name

    def get(self, name: str) -> bytes | None:
        """The bytes with this SHA-256, or None when they have not come yet."""
        rows = self._connection.rows("SELECT bytes FROM receipt WHERE sha256 = ?", (name,))
        return rows[0][0] if rows else None

    def has(self, name: str) -> bool:
        """Whether the bytes with this SHA-256 are here."""
        return bool(self._connection.rows("SELECT 1 FROM receipt WHERE sha256 = ?", (name,)))
