"""The pages of an encrypted file read one by one, also where SQLCipher gives the file up.

The form is SQLCipher 4's: each page of 4,096 bytes ends with its initial vector and a code that
tells whether the page is as it was written. A page that is not is read all the same, since only a
few bytes of it may be spoiled; whether a row makes sense is judged later. Nothing is written: what
was read lies in memory alone.
"""

import mmap
from collections.abc import Callable
from importlib.util import find_spec
from typing import Final

from ledsagapp.storage.encryption.aes import CbcDecryption
from ledsagapp.storage.encryption.key_check import RESERVED, USABLE, VECTOR, Codes
from ledsagapp.storage.encryption.keys import MAGIC, PAGE, Key

# No wheel of it is made for Macs with Intel's processor nor for Windows on ARM.
FAST: Final = find_spec("cryptography") is not None
if FAST:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# What page 1 of every encrypted book says of the file's form: 4,096 bytes a page, 80 reserved.
_FORM = MAGIC + PAGE.to_bytes(2) + bytes((1, 1, RESERVED, 64, 32, 32))


def decrypt(
    data: mmap.mmap | bytes,
    key: Key,
    bad: set[str],
    watch: Callable[[float], object],
    *,
    fast: bool = FAST,
) -> mmap.mmap:
    """The pages as they were before they were encrypted; ``bad`` gets the pages that are spoiled.

    ``watch`` is told how far it has come, from 0 to 1. Without the ``fast`` library some 100 pages
    are read in a second.
    """
    count = -(-len(data) // PAGE)
    plain = mmap.mmap(-1, max(count, 1) * PAGE)
    codes = Codes(key)
    decrypt = _decryption(key, fast=fast)
    for number in range(1, count + 1):
        page = bytes(data[(number - 1) * PAGE : number * PAGE]).ljust(PAGE, b"\0")
        start = len(key.salt) if number == 1 else 0
        vector = page[USABLE : USABLE + VECTOR]
        if not codes.right(page, number, start):
            bad.add(f"page {number}")
        content = decrypt(vector, page[start:USABLE])
        plain[(number - 1) * PAGE + start : (number - 1) * PAGE + USABLE] = content
        if number % (500 if fast else 20) == 0:
            watch(number / count)
    plain[: len(_FORM)] = _FORM
    return plain


def _decryption(key: Key, *, fast: bool) -> Callable[[bytes, bytes], bytes]:
    """What turns an initial vector and what is encrypted into what it was."""
    if not fast:
        return CbcDecryption(key.raw).decrypt

    def decrypt(vector: bytes, content: bytes) -> bytes:
        cipher = Cipher(algorithms.AES(key.raw), modes.CBC(vector)).decryptor()
        return cipher.update(content) + cipher.finalize()

    return decrypt
