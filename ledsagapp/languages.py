"""The languages there are catalogues of; read in before anything else is, so with little."""

import os

_FIRST = ("sv", "en", "fi")
_PACKAGE = os.path.dirname(os.path.realpath(__file__))
_STEM = "ledsagapp_"
_BELOW = ("resources", "i18n")


def _folder() -> str:
    """Where the texts lie: in a wheel inside the package, else beside it."""
    inside = os.path.join(_PACKAGE, *_BELOW)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), *_BELOW)


def _languages() -> tuple[str, ...]:
    """The languages there are files of, the usual ones first."""
    try:
        names = os.listdir(_folder())
    except OSError:
        return ()
    there = {
        name.removeprefix(_STEM)[:-3]
        for name in names
        if name.startswith(_STEM) and name.endswith((".po", ".mo"))
    }
    return (*(one for one in _FIRST if one in there), *sorted(there - set(_FIRST)))


def file_of(language: str) -> str:
    """The catalogue of a language; in a package only its compiled form lies there."""
    return os.path.join(_folder(), f"{_STEM}{language}.po")


LANGUAGES = _languages()
