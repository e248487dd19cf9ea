"""Files that are read and written here, with a sentence where that cannot be done."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.files import atomic_write
from ledsagapp.storage.progress import Progress, finish, go_on
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import file_fault_lines

LARGE: Final = 150_000  # bytes; what is smaller is read before a dialog could be
T = TypeVar("T")


def read_file(
    context: Context, parent: QWidget, path: Path, most: int, read: Callable[[bytes], T]
) -> T | None:
    """What ``read`` makes of a file; None where it could not be read, which has been told.

    No more than one byte above ``most`` is read: ``read`` refuses what is that long. A large file
    is read off the window's thread, behind a dialog that can stop it.
    """
    tr = context.tr

    def work(progress: Progress) -> T:
        go_on(progress, 0.05)
        with path.open("rb") as file:
            content = file.read(most + 1)
        go_on(progress, 0.2)
        found = read(content)
        finish(progress)
        return found

    try:
        if path.stat().st_size < LARGE:
            return read(path.read_bytes())
        title = tr("{name} is being read").format(name=path.name)
        found = do_slowly(context.theme, tr, title, work, parent)
    except OSError as error:
        text = tr("{name} could not be read: {why}. Nothing has been changed.")
        said = text.format(name=path.name, why=disk_reason(error, tr))
        show_notice(context.theme, tr, parent, said, [])
    except ExchangeError as error:
        said = tr("{name} was not taken in. Nothing has been changed.").format(name=path.name)
        show_notice(context.theme, tr, parent, said, file_fault_lines(error, tr))
    else:
        if found is None:
            context.say(tr("Stopped. Nothing has been changed."))
        return found  # type: ignore[return-value]  # what the work answers
    return None


def file_to_write(
    context: Context, parent: QWidget, message: MessageLine, name: str, kinds: Sequence[str]
) -> Path | None:
    """Where to write; None where nothing was chosen, or what may not be written over was."""
    title = context.tr("Save the file")
    named = ask_new_file(parent, context.lists, title, name, ";;".join(kinds))
    if named is None:
        return None
    refusal = context.safe.refuses(named)
    if refusal:
        message.show()
        message.say(refusal, assertive=True)
        return None
    return named


def write_file(context: Context, message: MessageLine, path: Path, data: bytes) -> bool:
    """Write a file, or say why it could not be."""
    try:
        atomic_write(path, data, private=True)
    except OSError as error:
        text = context.tr("{name} could not be written: {why}.")
        message.show()
        message.say(text.format(name=path.name, why=disk_reason(error, context.tr)), assertive=True)
        return False
    return True
