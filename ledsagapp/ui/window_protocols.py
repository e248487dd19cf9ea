"""What the commands need of the window."""

from typing import Protocol

from PySide6.QtWidgets import QBoxLayout, QWidget

from ledsagapp.domain.values import dataclass
from ledsagapp.settings import Settings
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.workflow.timer import Timer


class MainWindowProtocol(Protocol):
    """What the commands need of the window."""

    settings: Settings
    message: MessageLine
    timer: Timer

    def page(self) -> Page: ...
    def page_name(self) -> str: ...
    def go(self, name: str, *, focus: bool = True, choose: str = "") -> None: ...
    def focus_area(self, step: int) -> None: ...
    def refresh(self, touched: frozenset[str]) -> None: ...
    def keep(self, settings: Settings) -> None: ...
    def choose_setting(self, field: str, value: object) -> None: ...


@dataclass(frozen=True, slots=True)
class Target:
    """What a command works on: the book and its words, the window, and what dialogs open over."""

    context: Context
    window: MainWindowProtocol
    parent: QWidget


class SimpleShell(Protocol):
    """What stands round a page in the simple presentation."""

    def stand_round(self, page: QBoxLayout) -> None: ...
    def show_only(self, *, simple: bool) -> None: ...
    def show_for(self, name: str) -> None: ...
    def areas(self) -> list[QWidget]: ...


class Banner(QWidget):
    """What stands in the window while the book cannot be written (``widgets.unwritable``)."""

    def tell(self, error: BookError, more: str = "") -> None:
        """Say why, and what more there is to know."""
        raise NotImplementedError

    def go(self) -> None:
        """Go away, since the book has been written."""
        raise NotImplementedError

    def sentence(self) -> str:
        """What stands there."""
        raise NotImplementedError
