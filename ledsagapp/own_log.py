"""What goes wrong is written into a file, for help over the telephone.

Python's own log, and what tells where an error came from, take a fortieth of a start and half a
megabyte: they are read in for the first line there is to write.
"""

import functools
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Final

_FORM: Final = "%(asctime)s %(message)s"


@functools.cache
def _places() -> list[Path]:
    """The file that lines are written into; none before it is told."""
    return []


def keep_log_in(path: Path) -> None:
    """Have what goes wrong from now on written into a file; where none is told, it is shown."""
    _places()[:] = [path]


def log_line(text: str, *given: object, failed: bool = False) -> None:
    """Write a line; with ``failed`` also the error that is being dealt with, and where it was.

    ``given`` is put into the text where it has ``%s``.
    """
    _log().warning(text, *given, exc_info=failed)


def log_failure(path: Path, text: str, error: Exception) -> None:
    """Write that something failed into the log there, and why."""
    keep_log_in(path)
    _log().error(text, exc_info=error)


def log_crash(
    path: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Write an error nobody thought of into the log there; answers what was written."""
    keep_log_in(path)
    report = "".join(import_module("traceback").format_exception(kind, error, trace))
    _log().error("%s", report)
    return report


def _log() -> Any:
    logging = import_module("logging")
    for path in _places():
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            logging.basicConfig(filename=path, encoding="utf-8", format=_FORM)
        except OSError:
            # A program that cannot keep a log can still keep the book.
            logging.basicConfig(format=_FORM)
    return logging.getLogger(__name__)
