"""What stands in the window while its book cannot be written, or is no longer the one it was."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from ledsagapp.domain.snapshot import View
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.context import Context
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.window_protocols import Banner

_banner = lazy("ledsagapp.ui.widgets.cards.unwritable", "Unwritable")
_is_passing = lazy("ledsagapp.wording.common.errors", "is_passing")
_keep = lazy("ledsagapp.workflow.safety.foreign_change", "keep_own_content")


class BookTrouble:
    """Puts a banner into the window, and keeps what the window has when the file is exchanged."""

    def __init__(
        self, context: Context, place: QVBoxLayout, seen: Callable[[], View | None]
    ) -> None:
        self._context, self._place, self._seen = context, place, seen
        self._banner: Banner | None = None
        self._noticed = False

    def tell(self, error: BookError) -> None:
        """Say why nothing can be saved, until it can be; other errors are said elsewhere."""
        if error.fault is Fault.REPLACED:
            self._keep()
            return
        if self._banner is None and _is_passing(error):
            self._show()
        if self._banner is not None:
            self._banner.tell(error)

    def look(self, touched: frozenset[str]) -> None:
        """Take the banner away after a saving; one about an exchanged file stays."""
        banner = self._banner
        written = "settings" not in touched and self._context.book.unwritable is None
        if banner is not None and written and not self._noticed:
            banner.go()

    def check(self) -> bool:
        """Whether the book's file was exchanged; what this window has is then kept, and said."""
        exchanged = self._context.book.is_exchanged()
        if exchanged:
            self._keep()
        elif self._noticed:
            self._noticed = False
        return exchanged

    def _keep(self) -> None:
        """Keep what was read and saved here beside the book, once for each time it is exchanged."""
        if self._noticed or not self._context.book.is_exchanged():
            return
        self._noticed = True
        book, view, tr = self._context.book, self._seen(), self._context.tr
        seen = view.ledger if view is not None else None
        kept: Path | None = _keep(book, seen, datetime.now())  # noqa: DTZ005 - a name people can read
        text = (
            tr("What this window had lies in {name}, beside the book.").format(name=kept.name)
            if kept is not None
            else tr("What this window had is in the safety copies as far as they go.")
        )
        self._show()
        if self._banner is not None:
            self._banner.tell(BookError(Fault.REPLACED, book.path), text)

    def _show(self) -> None:
        if self._banner is None:
            self._banner = _banner(self._context)
            self._place.insertWidget(0, self._banner)

    def sentence(self) -> str:
        """What stands in the banner, "" where there is none."""
        banner = self._banner
        return banner.sentence() if banner is not None and not banner.isHidden() else ""
