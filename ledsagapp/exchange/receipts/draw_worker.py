"""The drawing process: reads a receipt from its standard input, writes its pages, and again.

It may use a certain amount of memory and no more, and whoever started it ends it when a file takes
too long. It ends by itself when nobody is left to draw for. Each message is four bytes with the
length of a line of JSON, the line, and the bytes whose lengths the line names.
"""

import json
import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, Final

if sys.platform != "win32":
    import resource

MOST_MEMORY: Final = 2_500_000_000  # bytes of address space
_LENGTH: Final = 4  # bytes
_LONGEST_LINE: Final = 100_000


def main() -> int:
    """Draw until the input ends."""
    limit_memory()
    from ledsagapp.exchange.receipts.draw import NotDrawableError, draw_pages  # noqa: PLC0415

    given, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    while True:
        message = read_message(given)
        if message is None:
            return 0
        line, (content,) = message
        crop, rotation = line["crop"], line["rotation"]
        try:
            pages, count = draw_pages(content, rotation, tuple(crop) if crop else None)
            write_message(answers, {"count": count}, pages)
        except NotDrawableError as error:
            write_message(answers, {"fault": str(error)}, [])


def write_message(out: BinaryIO, line: dict[str, object], parts: list[bytes]) -> None:
    """Write a line and what belongs to it."""
    head = json.dumps({**line, "parts": [len(part) for part in parts]}).encode()
    out.write(len(head).to_bytes(_LENGTH) + head)
    out.writelines(parts)
    out.flush()


def read_message(given: BinaryIO) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next line and what belongs to it; None where the other side has ended."""
    head = given.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head)
    text = given.read(length) if length <= _LONGEST_LINE else b""
    if len(text) < length or not text:
        return None
    line = json.loads(text)
    parts = [given.read(size) for size in line["parts"]]
    whole = [len(part) for part in parts] == line["parts"]
    return (line, parts) if whole else None


def _limit() -> None:
    if sys.platform != "win32":
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def limit_memory(platform: str = sys.platform, limit: Callable[[], None] = _limit) -> None:
    """Have the system hold the process to the memory it may use.

    Windows has no such limit, and macOS often refuses one: every process has far more address
    space there. Then the time it may take is the only limit.
    """
    try:
        limit()
    except (ValueError, OSError):
        if platform != "darwin":
            raise


if __name__ == "__main__":
    sys.exit(main())
