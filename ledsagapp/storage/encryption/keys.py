"""The key of an encrypted book: made from a passphrase, and written out for a recovery sheet.

The form is SQLCipher 4's own, so that its tools open the book too: the file begins with sixteen
bytes of salt, and the key is PBKDF2-HMAC-SHA512 of passphrase and salt. There is no file of keys
that could be lost: passphrase or recovery key and the book's file are all it takes, and every
copy begins with the same salt.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from unicodedata import normalize

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass

ROUNDS: Final = 256_000
PAGE: Final = 4096
MAGIC: Final = b"SQLite format 3\x00"
SHORTEST: Final = 8  # letters of a new passphrase

_SALT, _KEY, _CHECK = 16, 32, 3  # bytes
# Crockford's: no I, L, O or U, which are read as 1, 1, 0 and V.
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUP, _GROUPS = 4, 14
_MIXED: Final = 230  # different bytes in a page, of 256, above which it is no text or table
_LOOKED_AT: Final = 16  # pages after the first
_PLAIN: Final = b"\x00\x02\x05\x0a\x0d"  # what pages of a plain file begin with


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a book and every copy of it; whoever has it needs no passphrase."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "Key(…)"  # a key never gets into a log

    @property
    def words(self) -> str:
        """The key as SQLCipher takes it."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    def recovery(self) -> tuple[str, ...]:
        """The key in groups to write down; the last letters tell a slip of the pen."""
        number = int.from_bytes(self.raw + sha256(self.raw).digest()[:_CHECK])
        every = _GROUP * _GROUPS
        letters = "".join(
            _LETTERS[number >> 5 * (every - 1 - place) & 31] for place in range(every)
        )
        return tuple(letters[at : at + _GROUP] for at in range(0, every, _GROUP))


def new_key(passphrase: str) -> Key:
    """A key for a book that gets this passphrase, with a salt of its own."""
    return derive_key(passphrase, os.urandom(_SALT))


def derive_key(passphrase: str, salt: bytes) -> Key:
    """The key that a passphrase makes with the salt of a book; takes a tenth of a second or two."""
    from hashlib import pbkdf2_hmac  # noqa: PLC0415

    text = normalize("NFC", passphrase.strip()).encode("utf-8", "replace")
    return Key(pbkdf2_hmac("sha512", text, salt, ROUNDS, _KEY), salt)


def key_written(recovery: str, salt: bytes) -> Key | None:
    """The key of a recovery sheet as someone wrote it; None where it cannot be one."""
    bare = "".join(recovery.upper().split()).replace("-", "").replace(".", "")
    bare = bare.translate(str.maketrans("ILOU", "110V"))
    if len(bare) != _GROUP * _GROUPS or not set(bare) <= set(_LETTERS):
        return None
    number = 0
    for letter in bare:
        number = number << 5 | _LETTERS.index(letter)
    content = number.to_bytes(_KEY + _CHECK)
    raw = content[:_KEY]
    return Key(raw, salt) if sha256(raw).digest()[:_CHECK] == content[_KEY:] else None


def keys_meant(secret: str, salt: bytes) -> Iterator[Key]:
    """The keys that what was written may stand for: of a recovery sheet, or of a passphrase.

    Each is made when it is asked for: who finds the first to fit has no need of the slow second.
    """
    written = key_written(secret, salt)
    if written is not None:
        yield written
    yield derive_key(secret, salt)


def salt_of(path: Path) -> bytes:
    """The salt at the head of an encrypted file."""
    with path.open("rb") as file:
        return file.read(_SALT)


def is_encrypted(path: Path) -> bool:
    """Whether the file is an encrypted book, as far as one can tell without its key.

    Every byte of such a file is as good as chance. A plain book that lost its head is not: each of
    its other pages begins with what kind of page it is, or with the high bytes of a number.
    """
    with path.open("rb") as file:
        page = file.read(PAGE)
        if len(page) < PAGE or page.startswith(MAGIC) or len(set(page)) < _MIXED:
            return False
        more = file.read(_LOOKED_AT * PAGE)
    begin = more[::PAGE]
    return 2 * sum(byte in _PLAIN for byte in begin) < len(begin) or not begin
