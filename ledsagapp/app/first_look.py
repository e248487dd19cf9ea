"""A safety copy shown in its window, on a copy that is thrown away afterwards."""

import sys
from collections.abc import Callable
from pathlib import Path

from ledsagapp import settings
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.domain.values import replace
from ledsagapp.files import spare_folder
from ledsagapp.i18n import catalog, system_language
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.storage.backup.restore import take_out_to_look
from ledsagapp.storage.errors import BookError
from ledsagapp.wording.common.errors import failure_told

NOT_OPENED = 2


def look_at_copy(
    asked: CommandLine, copy: Path, show: Callable[[CommandLine, AppDirs], int]
) -> int:
    """Show a safety copy in its window: a copy of it, which is thrown away afterwards.

    It lies in the folder of the program's state, where what a killed program left of one is swept
    away at the next start.
    """
    tr = catalog(asked.lang or system_language())
    state = app_dirs(asked.data).state
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        with spare_folder(state, "looking") as spare:
            where = app_dirs(spare)
            take_out_to_look(copy, where.book)
            chosen = settings.load(app_dirs(asked.data).settings).settings
            chosen = replace(chosen, first_start_done=True, receipt_folder="", outside="")
            settings.save(chosen, where.settings)
            asked.example = True
            return show(asked, where)
    except (BookError, OSError) as error:
        said = failure_told(error, tr)
        sys.stderr.write(said + "\n")
        return NOT_OPENED
