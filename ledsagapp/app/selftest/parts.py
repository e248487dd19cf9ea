"""Whether the program's own parts are there: modules, libraries, files, texts, the clock's zone."""

import importlib
import pkgutil
import sys
import zoneinfo
from datetime import datetime, timedelta
from importlib import metadata
from pathlib import Path
from typing import Final

import ledsagapp
from ledsagapp import key_ring, module_store, resources
from ledsagapp.app.selftest.check import FailedError, require
from ledsagapp.domain.dates import local_time
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import FOLDER, LANGUAGES, catalog, language_name
from ledsagapp.workflow.manual import chapters

# What is imported inside a function, so that only its first use would tell that it is not there.
LATE_PACKAGES: Final = (
    "keyring",
    "keyring.errors",
    "platformdirs",
    "prism",
    "prism.common",
    "tomli_w",
)
# What a library imports by a name made at run time. The first names one of each pair's systems.
HIDDEN_PACKAGES: Final = ("tzdata", "psycopg", "psycopg_binary", "pi_heif")
# No wheels for Windows on ARM: what they do is not offered there.
NOT_EVERYWHERE: Final = frozenset({"pi_heif", "pyrage", "loro", "psycopg", "psycopg_binary"})
SAMPLE: Final = "Save"


def modules(_folder: Path) -> str:
    """Every module of the program can be imported."""
    below = f"{ledsagapp.__name__}."
    found = {one.name for one in pkgutil.walk_packages(ledsagapp.__path__, below)}
    found |= {name for name in module_store.names() if name.startswith(below)}
    require(len(found) > 100, f"only {len(found)} modules are there")
    for name in sorted(found):
        importlib.import_module(name)
    return f"{len(found)} modules"


def libraries(_folder: Path) -> str:
    """What is imported late or by a name made at run time is there too."""
    lacking = []
    for name in (*LATE_PACKAGES, *HIDDEN_PACKAGES):
        try:
            importlib.import_module(name)
        except ImportError as error:
            if name not in NOT_EVERYWHERE:
                raise FailedError(f"{name}: {error}") from error
            lacking.append(name)
    return f"not here: {', '.join(lacking)}" if lacking else "all there"


def files(_folder: Path) -> str:
    """The rules and the manual in every language can be read."""
    rules = RuleSets(resources.path("rules"), resources.path("rules", "none"))
    require(len(rules), "no rules")
    for name in rules:
        require(rules[name].id == name, f"the rules {name} are not what they are called")
    count = 0
    for language in LANGUAGES:
        require(resources.path("manual", language).is_dir(), f"no manual in {language}")
        for chapter in chapters(catalog(language), ()):
            require(chapter.blocks, f"the chapter {chapter.name} in {language} is empty")
            count += 1
    icons = list(resources.path("icons").glob("*.svg"))
    require(icons, "no icons")
    return f"{len(rules)} sets of rules, {count} chapters, {len(icons)} icons"


def texts(_folder: Path) -> str:
    """Each language there should be is there, and translates."""
    require({"sv", "fi", "en"} <= set(LANGUAGES), f"only the languages {', '.join(LANGUAGES)}")
    for language in LANGUAGES:
        translated = catalog(language)(SAMPLE) != SAMPLE
        require(translated or language == "en", f"{language} does not translate")
        form = resources.path(FOLDER, f"ledsagapp_{language}").with_suffix(".mo")
        require(form.is_file(), f"{form.name} is not there")
    return ", ".join(language_name(language) for language in LANGUAGES)


def zone(_folder: Path) -> str:
    """Swedish time is known without the computer's own files of time zones, as on Windows."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    try:
        stockholm = zoneinfo.ZoneInfo.no_cache(local_time.ZONE)
        summer = datetime(2026, 7, 1, 12, tzinfo=stockholm).utcoffset()
        winter = datetime(2026, 12, 1, 12, tzinfo=stockholm).utcoffset()
    finally:
        zoneinfo.reset_tzpath(to=before)
    right = (summer, winter) == (timedelta(hours=2), timedelta(hours=1))
    require(right, f"{local_time.ZONE} is {summer} and {winter} from UTC")
    return f"{local_time.ZONE} from tzdata {metadata.version('tzdata')}"


def ring(_folder: Path) -> str:
    """The computer's key ring is asked for; none is as good an answer."""
    return "there" if key_ring.available() else "none here: the passphrase is asked for"


def licences(_folder: Path) -> str:
    """A package that brings libraries along brings the licence text of each."""
    if not getattr(sys, "frozen", False):
        return "nothing is bundled here"
    there = resources.path("licences")
    names = sorted({str(one.name) for one in metadata.distributions()})
    lacking = [name for name in names if not any((there / name).glob("*"))]
    require(names, "no library says what it is")
    require(not lacking, f"none of {', '.join(lacking)}")
    return f"of {len(names)} libraries"
