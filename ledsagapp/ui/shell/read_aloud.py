"""Läs upp: what the page says, by the computer's own voice; silent while a screen reader runs."""

import sys
from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.own_voice import NoVoiceError, OwnVoice, reader_runs
from ledsagapp.ui.widgets.fields.big_button import BigButton
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.reader import reader_listens
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.ui.window_protocols import Target


@runtime_checkable
class SaysMore(Protocol):
    """A page that has more to be read aloud than its answer."""

    def aloud(self) -> str: ...


class ReadAloud(QObject):
    """The voice of a window, from when something was first read; ``press`` reads, or stops.

    It stops by itself when what it reads is no longer there to be seen: on another page or
    question, and where the window is locked, put away or closed.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._voice: OwnVoice | None = None
        self._text = ""
        self._page: Page | None = None
        window.installEventFilter(self)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.stop)

    def press(self, page: Page, text: str, language: str, speed: int) -> bool:
        """Read a page's text; the same one once more stops. Whether it is being read now."""
        voice = self._voice = self._voice or OwnVoice(language)
        again = text == self._text and voice.speaks()
        self.stop()
        if not again:
            self._text = text
            self._follow(page)
            voice.say(text, speed)
        return not again

    def stop(self) -> None:
        """Say no more."""
        self._text = ""
        self._follow(None)
        if self._voice is not None:
            self._voice.stop()

    def _follow(self, page: Page | None) -> None:
        if self._page is not None:
            self._page.removeEventFilter(self)
            self._page.status.textChanged.disconnect(self.stop)
        self._page = page
        if page is not None:
            page.installEventFilter(self)
            page.status.textChanged.connect(self.stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        away = event.type() in (QEvent.Type.Hide, QEvent.Type.Close)
        if event.type() == QEvent.Type.WindowStateChange and isinstance(watched, QWidget):
            away = watched.isMinimized()
        if away and self._text:
            self.stop()
        return False


def read_aloud(target: Target) -> None:
    """Read aloud what the page says, or stop reading it."""
    context, tr = target.context, target.context.tr
    if screen_reader_runs():
        context.say(tr("Your screen reader reads; the computer's own voice is silent meanwhile."))
        return
    aloud = target.parent.findChild(ReadAloud) or ReadAloud(target.parent)
    page, speed = target.window.page(), target.window.settings.speed
    try:
        reads = aloud.press(page, words(target), tr.language, speed)
    except NoVoiceError:
        context.say(no_voice(tr))
        return
    on, off = tr("It is read aloud. The same again stops it."), tr("No longer read aloud.")
    context.say(on if reads else off)


def screen_reader_runs() -> bool:
    """Whether a screen reader runs: Linux tells Qt so, elsewhere the readers answer themselves."""
    linux = sys.platform.startswith("linux")
    return (linux and reader_listens()) or reader_runs()


def words(target: Target) -> str:
    """What is to be heard of the page: its answer, and all that stands on a simple one."""
    page = target.window.page()
    if isinstance(page, SaysMore):
        return page.aloud()
    if target.window.settings.presentation != "simple":
        return page.status.sentence()
    return "\n".join(_with_pause(text) for text in _in_order(_parts(page)) if text)


def no_voice(tr: Catalog) -> str:
    """That the computer has no voice of the language, and how one gets one."""
    said = tr("The computer has no voice that speaks English.")
    if sys.platform == "win32":
        how = tr("Add one in the computer's settings, under Time and language, Speech.")
    elif sys.platform == "darwin":
        how = tr("Add one in System Settings, under Accessibility, Spoken Content.")
    else:
        how = tr("Install speech-dispatcher and espeak-ng, then start Ledsagapp again.")
    return f"{said} {how}"


def _parts(page: Page) -> Iterator[tuple[QWidget, str]]:
    yield from ((one, one.sentence()) for one in page.findChildren(Sentence))
    yield from ((one, one.text()) for one in page.findChildren(Text) if one is not page.title)
    yield from ((one, one.accessibleName()) for one in page.findChildren(BigButton))


def _in_order(told: Iterator[tuple[QWidget, str]]) -> Sequence[str]:
    """The texts that are shown, as they stand on the screen: downwards, and across a row."""
    places = [(one.mapTo(one.window(), QPoint()), text) for one, text in told if one.isVisible()]
    return [text for _place, text in sorted(places, key=lambda it: (it[0].y(), it[0].x()))]


def _with_pause(text: str) -> str:
    """A text that a voice makes a pause after."""
    return text if text.endswith((".", "?", "!", ":")) else f"{text}."
