"""What a start reads in that needs no Qt: while this is read in, Qt's libraries are loaded.

What is named here stands on nearly all of the rest below the window.
"""

from ledsagapp.exchange.presets import preset_library
from ledsagapp.wording.account import frame_lines, unsure
from ledsagapp.workflow import todo

__all__ = ("frame_lines", "preset_library", "todo", "unsure")
