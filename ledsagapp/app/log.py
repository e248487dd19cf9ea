"""What goes wrong is written into a file, for help over the telephone.

Read in when something goes wrong, or once the window is there: Python's own log and what tells
where an error came from take a fortieth of a start.
"""

import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

_FORM: Final = "%(asctime)s %(message)s"


def open_log(path: Path) -> None:
    """Have what goes wrong written into a file; nothing where that is done already."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        logging.basicConfig(filename=path, encoding="utf-8", format=_FORM)
    except OSError:
        # A program that cannot keep a log can still keep the book.
        logging.basicConfig(format=_FORM)


def log_crash(
    path: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Write an error nobody thought of into the log; answers what was written."""
    open_log(path)
    report = "".join(traceback.format_exception(kind, error, trace))
    logging.getLogger(__name__).error("%s", report)
    return report


def log_failure(path: Path, text: str, error: Exception) -> None:
    """Write that something failed into the log, and why."""
    open_log(path)
    logging.getLogger(__name__).error(text, exc_info=error)
