"""Receipts as upright pictures for the screen and for print; the original is never changed."""

import functools
import importlib.util
from collections import OrderedDict
from threading import Lock
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.drawing_process import DrawingError, drawing_process

MOST_KEPT: Final = 60_000_000  # bytes of pages that are kept once they are drawn

Crop = tuple[int, int, int, int]


class ReceiptPages(tuple[bytes, ...]):  # noqa: SLOT001 - says one thing more than a tuple
    """The pages drawn, as JPEG; ``more`` is how many the file has beyond them."""

    more: int = 0


def receipt_pages(
    content: bytes,
    media_type: str,
    name: str = "",
    *,
    rotation: int = 0,
    crop: Crop | None = None,
) -> ReceiptPages:
    """The receipt's pages as JPEG, turned upright and at most 2000 pixels long; drawn once.

    Each is turned ``rotation`` more degrees clockwise and then cut to ``crop``, left, top, right
    and bottom in thousandths. What the file is counts, not what it is said to be. Raises
    ExchangeError where it is damaged, of a kind that cannot be drawn here, takes too long, or is so
    large that opening it would stop the computer. May be called from any thread.
    """
    key = (sha256(content).hexdigest(), rotation, crop)
    known = _kept().get(key)
    if known is not None:
        return known
    try:
        drawn, count = drawing_process().draw(content, rotation, crop)
    except DrawingError as error:
        values = (media_type,) if str(error) == "receipt_not_drawable" else ()
        raise ExchangeError([Problem(name, str(error), values)]) from error
    pages = ReceiptPages(drawn)
    pages.more = max(0, count - len(drawn))
    _kept().put(key, pages)
    return pages


def pages_at_hand(
    content: bytes, rotation: int = 0, crop: Crop | None = None
) -> ReceiptPages | None:
    """The pages where they have been drawn already, which takes no time; else None."""
    return _kept().get((sha256(content).hexdigest(), rotation, crop))


def can_draw_heic() -> bool:
    """Whether pi-heif is there, which the pictures of many telephones need."""
    return importlib.util.find_spec("pi_heif") is not None


class _Kept:
    """The pages drawn last, up to a number of bytes; for any thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pages: OrderedDict[object, ReceiptPages] = OrderedDict()
        self._lock = Lock()

    def get(self, key: object) -> ReceiptPages | None:
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def put(self, key: object, pages: ReceiptPages) -> None:
        with self._lock:
            self._pages[key] = pages
            while sum(len(one) for kept in self._pages.values() for one in kept) > self._most:
                self._pages.popitem(last=False)


@functools.cache
def _kept() -> _Kept:
    return _Kept(MOST_KEPT)
