"""AES-256 in CBC mode, to decrypt alone: for computers that no fast library is made for.

Written from FIPS 197, in plain Python: some 100 kB a second. It reads the pages of a damaged book
and nothing else; a sound one is opened by SQLCipher.
"""

from typing import Final

_BLOCK: Final = 16
_POLYNOMIAL: Final = 0x11B


def _times(a: int, b: int) -> int:
    """The product of two bytes in the field that AES counts in."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0x100:
            a ^= _POLYNOMIAL
        b >>= 1
    return product


def _s_box() -> bytes:
    """The substitution: the inverse of each byte, and an affine turn of its bits."""
    powers = [1]
    for _ in range(254):
        powers.append(_times(powers[-1], 3))
    inverse = {powers[i]: powers[-i % 255] for i in range(255)} | {0: 0}
    box = bytearray(256)
    for value in range(256):
        turned = found = inverse[value]
        for _ in range(4):
            turned = (turned << 1 | turned >> 7) & 0xFF
            found ^= turned
        box[value] = found ^ 0x63
    return bytes(box)


_BOX: Final = _s_box()
_BACK: Final = bytes(_BOX.index(value) for value in range(256))
# What a byte adds to a column on its way back, by its row: the four rows are turns of one table.
_COLUMN: Final = tuple(
    tuple(
        int.from_bytes(bytes(_times(value, (14, 9, 13, 11)[(at - row) % 4]) for at in range(4)))
        for value in range(256)
    )
    for row in range(4)
)


def _round_keys(key: bytes) -> list[list[int]]:
    """The key of each round as four columns, the last round's first."""
    size = len(key) // 4
    words = [key[at : at + 4] for at in range(0, len(key), 4)]
    constant = 1
    for number in range(size, 4 * (size + 7)):
        word = words[-1]
        if number % size == 0:
            word = bytes(_BOX[one] for one in word[1:] + word[:1])
            word = bytes((word[0] ^ constant, *word[1:]))
            constant = _times(constant, 2)
        elif number % size == 4:
            word = bytes(_BOX[one] for one in word)
        words.append(bytes(a ^ b for a, b in zip(words[number - size], word, strict=True)))
    rounds = [words[at : at + 4] for at in range(0, len(words), 4)]
    return [[int.from_bytes(word) for word in one] for one in reversed(rounds)]


def _mixed_back(word: int) -> int:
    """A column taken back through the mixing of columns."""
    found = 0
    for row, value in enumerate(word.to_bytes(4)):
        found ^= _COLUMN[row][value]
    return found


class CbcDecryption:
    """Decrypts with one key; each message has an initial vector of its own."""

    def __init__(self, key: bytes) -> None:
        first, *middle, last = _round_keys(key)
        self._first, self._last = first, last
        # Mixed back once here, the keys fit rounds that mix after they add.
        self._middle = [[_mixed_back(word) for word in one] for one in middle]

    def decrypt(self, vector: bytes, content: bytes) -> bytes:
        """The content as it was; its length has to be whole blocks of 16 bytes."""
        found = bytearray()
        for at in range(0, len(content), _BLOCK):
            block = content[at : at + _BLOCK]
            plain = self._block(block) ^ int.from_bytes(vector)
            found += plain.to_bytes(_BLOCK)
            vector = block
        return bytes(found)

    def _block(self, block: bytes) -> int:
        zero, one, two, three = _COLUMN
        a, b, c, d = (
            int.from_bytes(block[4 * at : 4 * at + 4]) ^ self._first[at] for at in range(4)
        )
        back = _BACK
        for key in self._middle:
            a, b, c, d = (
                zero[back[w >> 24]]
                ^ one[back[x >> 16 & 255]]
                ^ two[back[y >> 8 & 255]]
                ^ three[back[z & 255]]
                ^ part
                for (w, x, y, z), part in zip(
                    ((a, d, c, b), (b, a, d, c), (c, b, a, d), (d, c, b, a)), key, strict=True
                )
            )
        found = 0
        for (w, x, y, z), part in zip(
            ((a, d, c, b), (b, a, d, c), (c, b, a, d), (d, c, b, a)), self._last, strict=True
        ):
            column = back[w >> 24] << 24 | back[x >> 16 & 255] << 16
            column |= back[y >> 8 & 255] << 8 | back[z & 255]
            found = found << 32 | column ^ part
        return found
