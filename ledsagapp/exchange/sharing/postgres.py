"""PostgreSQL as what carries a shared book's files: a table of closed parcels, one circle a family.

The server sees names, sizes and times, never what is in them. Read in only where a book is shared
through a database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg

_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS parcel (seq bigserial PRIMARY KEY, circle text NOT NULL,"
    " name text NOT NULL, bytes bytea NOT NULL, UNIQUE (circle, name))"
)


class PostgresCarrier:
    """The parcels of one circle in a database."""

    def __init__(self, url: str, circle: str) -> None:
        self._url, self._circle = url, circle
        self._connection: psycopg.Connection | None = None

    def names(self) -> list[str]:
        """The names of the files there, sorted."""
        with self._open() as connection:
            found = connection.execute(
                "SELECT name FROM parcel WHERE circle = %s ORDER BY name", (self._circle,)
            )
            return sorted(str(name) for (name,) in found)

    def get(self, name: str) -> bytes | None:
        """The bytes of a file; None where it is not there."""
        with self._open() as connection:
            found = connection.execute(
                "SELECT bytes FROM parcel WHERE circle = %s AND name = %s", (self._circle, name)
            ).fetchone()
        return None if found is None else bytes(found[0])

    def put(self, name: str, data: bytes) -> None:
        """Put a file there, whole or not at all."""
        with self._open() as connection:
            connection.execute(
                "INSERT INTO parcel (circle, name, bytes) VALUES (%s, %s, %s)"
                " ON CONFLICT (circle, name) DO UPDATE SET bytes = excluded.bytes",
                (self._circle, name, data),
            )

    def close(self) -> None:
        """Let go of the connection; the next question makes another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @contextmanager
    def _open(self) -> Iterator[psycopg.Connection]:
        """The connection, made where there is none; what goes wrong is an OSError."""
        try:
            if self._connection is None or self._connection.closed:
                self._connection = psycopg.connect(self._url, autocommit=True, connect_timeout=10)
                self._connection.execute(_TABLE)
            yield self._connection
        except psycopg.Error as error:
            raise OSError(0, str(error).strip().splitlines()[0], "PostgreSQL") from error
