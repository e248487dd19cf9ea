"""The computer's own key ring, where the key of a book may lie so that nobody is asked for it.

A key lies under the salt of its book, which every copy of the book has too. What has no key ring
(a server, a computer without one running) answers that there is none, and the passphrase is asked
for instead.
"""

import sys
from typing import Any, Final

_SERVICE: Final = "ledsagapp"
_TRUSTED: Final = 1  # the least priority of a ring that encrypts what it keeps


def available() -> bool:
    """Whether this computer has a key ring that is safe to keep a key in."""
    return _ring() is not None


def load(salt: bytes) -> bytes | None:
    """The key kept under a salt, None where there is none or the ring does not answer."""
    ring = _ring()
    try:
        found = ring.get_password(_SERVICE, salt.hex()) if ring is not None else None
        return bytes.fromhex(found) if found else None
    except _faults():
        return None


def keep(salt: bytes, key: bytes) -> bool:
    """Keep a key under a salt; whether the ring took it."""
    ring = _ring()
    try:
        if ring is not None:
            ring.set_password(_SERVICE, salt.hex(), key.hex())
    except _faults():
        return False
    return ring is not None


def forget(salt: bytes) -> None:
    """Take the key kept under a salt away, if there is one."""
    ring = _ring()
    try:
        if ring is not None:
            ring.delete_password(_SERVICE, salt.hex())
    except _faults():
        return


def _faults() -> tuple[type[Exception], ...]:
    """What a ring that does not answer raises; that of Windows has an error of its own besides."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    windows = sys.modules.get("win32ctypes.pywin32.pywintypes")
    return (KeyringError, ValueError, OSError, *(() if windows is None else (windows.error,)))


def _ring() -> Any:
    """The key ring of this computer; None where there is none, or only a file beside it."""
    import keyring  # noqa: PLC0415

    ring = keyring.get_keyring()
    if ring.priority < _TRUSTED or type(ring).__module__.startswith("keyrings.alt"):
        return None
    return ring
