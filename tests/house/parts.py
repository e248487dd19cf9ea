"""The floors of the house: what modules may import, as docs/architecture.md says."""

import sys
from typing import NamedTuple

STANDARD = frozenset(sys.stdlib_module_names)
SMALL = tuple(
    f"ledsagapp.{one}"
    for one in (
        *("paths", "settings", "resources", "languages", "i18n"),
        *("key_ring", "own_log", "own_voice"),
    )
)
DATA = ("ledsagapp.domain", "ledsagapp.storage", "ledsagapp.exchange", "ledsagapp.reports")
BOOTSTRAP = ("ledsagapp.bootstrap", "ledsagapp.module_store", "ledsagapp.ready")
FILES = ("ledsagapp.files",)
WIRING = ("ledsagapp.app", "ledsagapp.cli", "ledsagapp.__main__")
BELOW_WORKFLOW = (*DATA, "ledsagapp.graphics", "ledsagapp.text_input", "ledsagapp.wording")
BELOW_UI = (*FILES, *SMALL, *BELOW_WORKFLOW, "ledsagapp.workflow")
DATABASES = frozenset({"cryptography", "sqlite_utils", "sqlcipher3"})
PICTURES = frozenset({"PIL", "pypdfium2"})
FONTS_AND_PICTURES = PICTURES | {"arabic_reshaper", "bidi", "pymupdf_fonts"}
SHEETS_AND_CALENDARS = frozenset({"dateutil", "icalendar", "python_calamine", "xlsxwriter"})
FILES_AND_PLACES = frozenset({"io", "locale", "os", "pathlib", "shutil", "sqlite3", "tempfile"})
WINDOW = FONTS_AND_PICTURES | {"PySide6", "shiboken6"}
MOST_MODULES_IN_A_FOLDER = 20


class Part(NamedTuple):
    """What the modules below a name may import besides the standard library and themselves."""

    name: str
    ours: tuple[str, ...]
    others: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    clock: bool = True


# The first part that fits a module is its part; the table stands in docs/architecture.md.
PARTS = (
    Part(
        "ledsagapp.domain",
        (),
        frozenset({"msgspec"}),
        never=FILES_AND_PLACES | {"time"},
        clock=False,
    ),
    Part("ledsagapp.graphics", ("ledsagapp.domain",), frozenset({"PIL"}), clock=False),
    Part("ledsagapp.files", ()),
    Part("ledsagapp.storage", (*FILES, "ledsagapp.domain"), DATABASES),
    Part(
        "ledsagapp.exchange",
        (*FILES, "ledsagapp.domain"),
        FONTS_AND_PICTURES
        | SHEETS_AND_CALENDARS
        | {"loro", "psycopg", "pyrage", "segno", "tomli_w"},
        clock=False,
    ),
    Part(
        "ledsagapp.reports",
        (*FILES, "ledsagapp.domain", "ledsagapp.graphics"),
        FONTS_AND_PICTURES | {"reportlab"},
        clock=False,
    ),
    Part("ledsagapp.i18n", ("ledsagapp.languages", "ledsagapp.text_files")),
    Part("ledsagapp.text_files", ()),
    Part("ledsagapp.paths", (), frozenset({"platformdirs"})),
    Part("ledsagapp.key_ring", (), frozenset({"keyring"})),
    Part("ledsagapp.own_log", ()),
    Part("ledsagapp.own_voice", (), frozenset({"prism"})),
    Part("ledsagapp.settings", FILES, frozenset({"platformdirs"})),
    Part("ledsagapp.resources", (), frozenset({"platformdirs"})),
    Part("ledsagapp.text_input", ("ledsagapp.domain", "ledsagapp.languages"), clock=False),
    Part(
        "ledsagapp.wording",
        (*DATA, "ledsagapp.graphics", "ledsagapp.i18n", "ledsagapp.text_input"),
        clock=False,
    ),
    Part("ledsagapp.workflow", (*FILES, *SMALL, *BELOW_WORKFLOW)),
    Part(
        "ledsagapp.ui.style",
        BELOW_UI,
        WINDOW,
        never=frozenset(
            {"sqlite3", *(f"ledsagapp.ui.{it}" for it in ("widgets", "dialogs", "pages", "shell"))}
        ),
    ),
    Part(
        "ledsagapp.ui.widgets",
        (*BELOW_UI, "ledsagapp.ui"),
        WINDOW,
        never=frozenset(
            {"sqlite3", *(f"ledsagapp.ui.{it}" for it in ("dialogs", "pages", "shell"))}
        ),
    ),
    Part(
        "ledsagapp.ui.dialogs",
        (*BELOW_UI, "ledsagapp.ui"),
        WINDOW,
        never=frozenset({"sqlite3", "ledsagapp.ui.pages", "ledsagapp.ui.shell"}),
    ),
    Part(
        "ledsagapp.ui.pages",
        (*BELOW_UI, "ledsagapp.ui"),
        WINDOW,
        never=frozenset({"sqlite3", "ledsagapp.ui.shell"}),
    ),
    Part("ledsagapp.ui", BELOW_UI, WINDOW, never=frozenset({"sqlite3"})),
    *(Part(name, BOOTSTRAP) for name in BOOTSTRAP),
    Part(
        "ledsagapp.cli",
        (*BELOW_UI, *BOOTSTRAP),
        frozenset({"click"}),
        never=frozenset({"PySide6", "ledsagapp.ui", "ledsagapp.app"}),
    ),
    Part("ledsagapp.app.selftest", ("ledsagapp",), frozenset({"PySide6", "pypdfium2"})),
    *(Part(name, ("ledsagapp",), frozenset({"PySide6"})) for name in WIRING),
    Part("ledsagapp", ()),
)
