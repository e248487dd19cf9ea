"""An error nobody thought of: logged, told in one dialog, and the program goes on."""

from collections.abc import Callable
from types import TracebackType

from ledsagapp import __version__
from ledsagapp.app.session import Session
from ledsagapp.own_log import log_crash
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def crash_hook(session: Session) -> Hook:
    """What is called for an error nobody thought of: logged, told, and the program goes on."""
    showing: list[bool] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = log_crash(session.where.log, kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            session.application.quit()
            return
        if session.upgrade is not None and session.upgrade.is_upgraded():
            session.upgrade.tell()
            return
        if isinstance(error, BookError) and session.window is not None:
            session.window.show_error(error)
            return
        if showing:
            return
        showing.append(True)
        text = f"Ledsagapp {__version__}\n{report}"
        log = session.where.log
        dialogs.show_crash(session.appearance.theme, session.tr, session.window, text, log)
        showing.clear()

    return hook
