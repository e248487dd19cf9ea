"""Whether a key fits an encrypted file, told by the file's own codes and without opening it.

Each page bears a code that only its key makes. So a file whose first page is damaged is told from
a key that is another one, to whoever has the right key and to nobody else.
"""

import hmac
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Final

from ledsagapp.storage.encryption.keys import PAGE, Key, keys_meant, salt_of

RESERVED: Final = 80  # bytes at the end of a page
USABLE: Final = PAGE - RESERVED
VECTOR, CODE = 16, 64  # bytes of the initial vector, and of the code of the page
_SALTED: Final = 0x3A  # what SQLCipher mixes into the salt for the key of the codes
_TRIED: Final = 8  # pages


class Codes:
    """Tells whether pages are as they were written with a key."""

    def __init__(self, key: Key) -> None:
        salt = bytes(byte ^ _SALTED for byte in key.salt)
        self._key = pbkdf2_hmac("sha512", key.raw, salt, 2, len(key.raw))

    def right(self, page: bytes, number: int, start: int) -> bool:
        """Whether a page's code is the one of its content, which begins at ``start``."""
        made = hmac.new(self._key, page[start : USABLE + VECTOR], "sha512")
        made.update(number.to_bytes(4, "little"))
        code = page[USABLE + VECTOR : USABLE + VECTOR + CODE]
        return hmac.compare_digest(made.digest(), code)


def fits(path: Path, key: Key) -> bool:
    """Whether one of the first pages was written with the key."""
    codes = Codes(key)
    with path.open("rb") as file:
        for number in range(1, _TRIED + 1):
            page = file.read(PAGE)
            if len(page) == PAGE and codes.right(page, number, len(key.salt) * (number == 1)):
                return True
    return False


def find_key(path: Path, secret: str) -> Key | None:
    """The key that opens a file, from its passphrase or recovery key; None where neither does."""
    return next((key for key in keys_meant(secret, salt_of(path)) if fits(path, key)), None)
