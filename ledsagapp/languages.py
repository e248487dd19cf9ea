"""The languages there are catalogues of; read in before anything else is, so with little."""

import os

_FIRST = ("sv", "en", "fi")
_PACKAGE = os.path.dirname(os.path.realpath(__file__))
_STEM = "ledsagapp_"


def _languages() -> tuple[str, ...]:
    """The languages there are files of, the usual ones first."""
    for parent in (_PACKAGE, os.path.dirname(_PACKAGE)):
        try:
            names = os.listdir(os.path.join(parent, "resources", "i18n"))
        except OSError:
            continue
        there = {
            name.removeprefix(_STEM)[:-3]
            for name in names
            if name.startswith(_STEM) and name.endswith((".po", ".mo"))
        }
        return (*(one for one in _FIRST if one in there), *sorted(there - set(_FIRST)))
    return ()


LANGUAGES = _languages()
