"""SHA-256 as Python itself brings it, without OpenSSL.

The standard library's ``hashlib`` reads in OpenSSL's library, one of the larger ones, for what a
book needs of it: names of receipts and of copies. That costs each start 3 ms and 1 MB. Where this
Python has no SHA-256 of its own, ``hashlib`` gives it. Keys from passphrases are made by
``hashlib`` where they are.
"""

from importlib import import_module
from typing import Final, Protocol


class Digest(Protocol):
    """What bytes came to."""

    def digest(self) -> bytes:
        """The 32 bytes."""

    def hexdigest(self) -> str:
        """They as 64 digits."""

    def update(self, content: bytes, /) -> None:
        """Take in more bytes."""


class _Make(Protocol):
    def __call__(self, content: bytes = b"", /) -> Digest: ...


def _own() -> _Make:
    for name in ("_sha2", "_sha256"):  # since Python 3.12, and before
        try:
            made: _Make = import_module(name).sha256
        except (ImportError, AttributeError):
            continue
        return made
    return import_module("hashlib").sha256  # type: ignore[no-any-return]


sha256: Final = _own()
