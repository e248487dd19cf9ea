"""SHA-256 as Python itself brings it, without OpenSSL; with it for what is large.

The standard library's ``hashlib`` reads in OpenSSL's library, one of the larger ones, for what a
book needs of it: names of copies and of receipts. That costs each start 3 ms and 1 MB. What is
large is left to it: it is faster, and lets the window go on meanwhile, as Python's own does not
before 3.12. Where this Python has none of its own, ``hashlib`` does it all.
"""

from importlib import import_module
from typing import Final, Protocol

_LARGE: Final = 65_536  # bytes


class Digest(Protocol):
    """What bytes came to."""

    def digest(self) -> bytes:
        """The 32 bytes."""

    def hexdigest(self) -> str:
        """They as 64 digits."""


class _Make(Protocol):
    def __call__(self, content: bytes, /) -> Digest: ...


def sha256(content: bytes) -> Digest:
    """The SHA-256 of bytes."""
    return _own(content) if len(content) < _LARGE else _openssl()(content)


def _find_own() -> _Make:
    for name in ("_sha2", "_sha256"):  # since Python 3.12, and before
        try:
            made: _Make = import_module(name).sha256
        except (ImportError, AttributeError):
            continue
        return made
    return _openssl()


def _openssl() -> _Make:
    import hashlib  # noqa: PLC0415

    return hashlib.sha256


_own: Final = _find_own()
