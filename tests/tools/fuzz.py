"""``python3 -m tests.tools.fuzz [COUNT | SECONDSs]``: malformed input for every reader.

Whatever a file or a line holds, a reader answers with a value or with the error that is told in
words; anything else is a fault. Inputs are sound ones that are spoiled at random (values changed
where the form has structure, bytes everywhere), and noise. Each has a number, so that a fault can
be tried again: ``python3 -m tests.tools.fuzz READER NUMBER``.
"""

import faulthandler
import io
import json
import random
import struct
import sys
import time
import warnings
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.fuzz", gui=True, dev=True)

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from ledsagapp import settings
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import read, write
from ledsagapp.exchange.presets.preset_files import read_preset, read_presets, write_preset
from ledsagapp.exchange.receipts.receipt_files import media_type
from ledsagapp.exchange.receipts.render import receipt_pages
from ledsagapp.storage.encryption.keys import Key, key_written
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.recovery.repair import rescue_book
from ledsagapp.text_input.read_sentence import Names, read_line
from tests.builders.entries import TICKET, TICKET_NAME, family
from tests.exchange.documents import whole
from tests.tools.fuzz_exchange import MADE as EXCHANGED

RULES: Final = Path(__file__).resolve().parents[2] / "resources" / "rules"
LONGEST: Final = 20  # seconds that one input may take
WEIRD: Final[tuple[object, ...]] = (
    *(None, True, False, 0, -1, 1, 10**9, 10**30, -(10**30), 1.5, 1e308, "", " ", "x" * 3000),
    *([], {}, [[]], {"id": None}, "2026-02-30", "0000-00-00", "9999-12-31", "2026-11-17T24:00"),
    *("\ud800", "\x00", "\u202e", "=1+1", "../../x", "sv", "ett", "−5", "²", "１２", "NaN"),
)
WORDS: Final = (
    *("igår", "idag", "i morgon", "13-16.30", "13", "kl", "145 kr", "1,50", "med Anna", "och Bo"),
    *("bio", "inställd", "två timmar", "en halv timme", "17/11", "2026-11-17", "31 feb", "på"),
    *("fredag", "förra", "nästa", "1pm-4.30pm", "–", "+", ":", "::", "99:99", "kr", "%", "€", "½"),
    *("9" * 400, "a" * 900, "\u0000", "\u202e", "🦮", "\n", "\t", "Filmstaden", "Karim"),
)
KEY: Final = Key(bytes(range(32)), bytes(range(16)))
TOLD: Final = (ExchangeError, BookError)  # what a reader may refuse its input with
Reader = Callable[[bytes], object]


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, doubled, left out or cut off."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((1, 1, 2, 4, 32))
        match chance.randrange(6):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + length] = chance.randbytes(length)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
            case 4:
                data[at : at + 4] = struct.pack(">I", chance.choice((0, 1, 2**31, 2**32 - 1)))
            case 5 if chance.random() < 0.2:
                del data[at:]
    return bytes(data)


def bent(value: Any, chance: random.Random) -> Any:
    """A JSON value with one of the values in it exchanged for another."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        return {**value, chance.choice((key, key, key, "x")): bent(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], bent(value[at], chance), *value[at + chance.choice((0, 1)) :]]
    return chance.choice(WEIRD)


@cache
def ledgers() -> tuple[bytes, Any]:
    """A sound ledger document, small enough to be read thousands of times."""
    small = whole()
    return json.dumps(small, ensure_ascii=False).encode(), small


@cache
def rule_files() -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(RULES.glob("*.toml")))


@cache
def pictures() -> tuple[bytes, ...]:
    """A small file of every kind that can be drawn, one with EXIF, and some that promise much."""
    made = []
    picture = Image.effect_mandelbrot((64, 48), (-2, -1, 1, 1), 50)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "kvitto"
    for kind in ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP"):
        out = io.BytesIO()
        picture.convert("RGB").save(out, kind, **({} if kind in ("GIF", "BMP") else {"exif": exif}))
        made.append(out.getvalue())
    out = io.BytesIO()
    canvas = Canvas(out, (200, 300))
    canvas.drawString(10, 200, "Badhuset 90 kr")
    canvas.showPage()
    canvas.save()
    made.append(out.getvalue())
    made += [bomb(60_000, 60_000), bomb(2**31 - 1, 1), bomb(1, 2**31 - 1), bomb(0, 0), huge_page()]
    return tuple(made)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that promises so many pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1_000_000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def huge_page() -> bytes:
    """A PDF whose page is kilometres wide and hardly high."""
    out = io.BytesIO()
    canvas = Canvas(out, (14_000_000, 0.1))
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@cache
def book() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.ledsagapp"
        with open_book(path, Path(folder), create=True) as made:
            made.import_ledger(family(), {TICKET_NAME: TICKET})
        return path.read_bytes()


@cache
def sealed_book() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.ledsagapp"
        path.write_bytes(book())
        change_key(path, None, KEY)
        return path.read_bytes()


# What is made for each reader


def a_ledger(chance: random.Random) -> bytes:
    content, value = ledgers()
    if chance.random() < 0.4:
        return spoiled(content, chance)
    for _ in range(chance.choice((1, 1, 2, 5))):
        value = bent(value, chance)
    return json.dumps(value).encode("utf-8", "surrogatepass")


def a_preset(chance: random.Random) -> bytes:
    content = chance.choice(rule_files())
    if chance.random() < 0.5:
        return spoiled(content, chance)
    lines = content.decode().splitlines()
    at = chance.randrange(len(lines))
    name, sign, _value = lines[at].partition("=")
    words = ("-1", "1.5", "nan", "inf", "true", '""', '"x"', "[]", "{}", "9" * 40, "2026-02-28")
    lines[at] = f"{name}{sign or '='} {chance.choice(words)}"
    return "\n".join(lines).encode()


def a_setting(chance: random.Random) -> bytes:
    value: Any = {name: chance.choice(WEIRD) for name in settings.Settings._fields}
    value = {name: value[name] for name in value if chance.random() < 0.5}
    data = json.dumps(value).encode("utf-8", "surrogatepass")
    return spoiled(data, chance) if chance.random() < 0.4 else data


def a_receipt(chance: random.Random) -> bytes:
    content = chance.choice(pictures())
    return spoiled(content, chance) if chance.random() < 0.97 else content


def a_line(chance: random.Random) -> bytes:
    words = [chance.choice(WORDS) for _ in range(chance.randrange(1, 12))]
    text = chance.choice((" ", "", "  ")).join(words)
    return text.encode() if chance.random() < 0.6 else spoiled(text.encode(), chance)


def a_book(chance: random.Random) -> bytes:
    content = book()
    for _ in range(chance.choice((1, 3, 20))):
        content = spoiled(content, chance)
    return content


def a_sealed_book(chance: random.Random) -> bytes:
    return spoiled(sealed_book(), chance)


def a_recovery_key(chance: random.Random) -> bytes:
    return spoiled(" ".join(KEY.recovery()).encode(), chance)


# The readers


def read_ledger(data: bytes) -> None:
    made = read(data, presets())
    again = read(write(made), presets())
    assert again.ledger == made.ledger


@cache
def presets() -> Any:
    return read_presets(RULES)


def read_rules(data: bytes) -> None:
    made = read_preset(data, "own.toml")
    assert read_preset(write_preset(made), "own.toml") == made


def read_settings(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(data)
        loaded = settings.load(path)
        settings.save(loaded.settings, path)
        assert settings.load(path).settings == loaded.settings


def read_receipt(data: bytes) -> None:
    for page in receipt_pages(data, media_type(data), "kvitto"):
        assert len(page) > 0


def read_own_words(data: bytes) -> None:
    names = Names((("anna", "Anna Lind"), ("bo", "Bo Ek"), ("k", "Karim (Said")), ("Filmstaden",))
    read_line(data.decode("utf-8", "replace"), date(2026, 11, 18), names)


def repair(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        damaged = Path(folder) / "book.ledsagapp"
        damaged.write_bytes(data)
        rescue_book(damaged, Path(folder) / "saved")
        assert damaged.read_bytes() == data


def open_sealed(data: bytes) -> None:
    """Open an encrypted book with its key, and save from it what can be read."""
    with TemporaryDirectory() as folder:
        damaged = Path(folder) / "book.ledsagapp"
        damaged.write_bytes(data)
        with suppress(BookError):
            open_book(damaged, Path(folder) / "state", create=False, key=KEY).close()
        rescue_book(damaged, Path(folder) / "saved", KEY)


def read_recovery_key(data: bytes) -> None:
    made = key_written(data.decode("utf-8", "replace"), KEY.salt)
    assert made is None or key_written("-".join(made.recovery()), KEY.salt) == made


# Reader, what is made for it, and its share of the inputs: a damaged book takes fifty times as
# long as a line.
READERS: Final[dict[str, tuple[Callable[[random.Random], bytes], Reader, int]]] = {
    "ledger": (a_ledger, read_ledger, 40),
    "preset": (a_preset, read_rules, 40),
    "settings": (a_setting, read_settings, 30),
    "receipt": (a_receipt, read_receipt, 40),
    "own-words": (a_line, read_own_words, 40),
    "recovery-key": (a_recovery_key, read_recovery_key, 20),
    "book": (a_book, repair, 1),
    "encrypted-book": (a_sealed_book, open_sealed, 1),
    **{
        name: (partial(make, spoil=spoiled), read_it, share)
        for name, (make, read_it, share) in EXCHANGED.items()
    },
}


def made_for(reader: str, number: int) -> bytes:
    """The input of that number."""
    return READERS[reader][0](random.Random(f"{reader} {number}"))  # noqa: S311 - no secret


def tried(reader: str, number: int) -> bool:
    """Whether the reader took the input; what is not told in words leaves this as it is."""
    try:
        READERS[reader][1](made_for(reader, number))
    except TOLD:
        return False
    return True


def tried_all(goes_on: Callable[[int], bool]) -> dict[str, Counter[bool]]:
    """Try input after input as long as ``goes_on`` of how many were tried: taken and refused."""
    turns = [name for name, (_make, _read, share) in READERS.items() for _ in range(share)]
    random.Random(1).shuffle(turns)  # noqa: S311 - no secret
    seen: dict[str, Counter[bool]] = {name: Counter() for name in READERS}
    number = 0
    while goes_on(number):
        name = turns[number % len(turns)]
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        try:
            seen[name][tried(name, number)] += 1
        except BaseException as error:
            error.add_note(f"python3 -m tests.tools.fuzz {name} {number}")
            raise
        number += 1
    faulthandler.cancel_dump_traceback_later()
    return seen


def main(given: Sequence[str]) -> int:
    """Try so many inputs, for so long, or one of them again."""
    # A library may mutter about a file; what it says of it is not what is looked for here.
    warnings.simplefilter("ignore", UserWarning)
    if len(given) == 2:
        print(made_for(given[0], int(given[1]))[:4000])
        tried(given[0], int(given[1]))
        return 0
    asked, begun = given[0] if given else "10000", time.monotonic()
    limit = float(asked.removesuffix("s"))
    by_time = asked.endswith("s")
    seen = tried_all(lambda number: time.monotonic() - begun < limit if by_time else number < limit)
    for name, counts in seen.items():
        print(f"{name}: {counts.total()} inputs, {counts[True]} taken, {counts[False]} refused")
    total = sum(counts.total() for counts in seen.values())
    print(f"{total} inputs in {time.monotonic() - begun:.0f} s, no fault")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
