"""The licence texts of everything that a package brings along, a folder for each library.

Most wheels carry their own. Those of Qt carry none, and some carry only their own but not those of
the libraries inside them: what lacks lies in packaging/licences by the library's name. What is
compiled into one stands in a list of its own.
"""

import re
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from build_environment import ROOT
from bundled_libraries import PYTHON, canonical
from compiled_in import list_of, without_text

OURS = ROOT / "packaging" / "licences"
INSIDE = "COMPILED-IN.txt"
# Of the lock, but no part of the program: a library asks for it and never uses it.
NOT_BUNDLED = frozenset({"pip", "setuptools"})
_TEXT = re.compile(r"(licen[sc]e|copying|notice|authors)", re.IGNORECASE)


def lay_out_licences(target: Path) -> None:
    """Make the folder of licence texts anew; SystemExit where a library has none."""
    shutil.rmtree(target, ignore_errors=True)
    lacking = []
    for one in bundled():
        lacking += _lay_out(one, target / str(one.name))
    if lacking:
        raise SystemExit("\n".join(lacking))
    for name, path in (("Ledsagapp", ROOT / "LICENSE"), (PYTHON, python_licence())):
        (target / name).mkdir(parents=True)
        shutil.copyfile(path, target / name / "LICENSE.txt")
    for path in sorted((OURS / PYTHON.lower()).glob("*.txt")):
        shutil.copyfile(path, target / PYTHON / path.name)
    for path in sorted(OURS.glob("*.txt")):
        shutil.copyfile(path, target / path.name)


def _lay_out(one: metadata.Distribution, place: Path) -> list[str]:
    """Make the folder of one library; what lacks in it, each as a line."""
    place.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted(texts_of(one))):
        name = path.name
        if (place / name).exists():  # of a library inside this one, in a folder of its name
            name = f"{path.parent.name}-{name}"
        if (place / name).exists():
            name = f"{number}-{name}"
        shutil.copyfile(path, place / name)
    lacking = [] if any(place.iterdir()) else [f"no licence text of {one.name}"]
    inside = list_of(one)
    if inside:
        (place / INSIDE).write_text(inside, "utf-8")
    return lacking + without_text(one, OURS)


def bundled() -> Iterator[metadata.Distribution]:
    """The libraries of the program that are installed in this environment."""
    lock = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    for name in sorted(set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)) - NOT_BUNDLED):
        try:
            yield metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another system


def texts_of(one: metadata.Distribution) -> Iterator[Path]:
    """The licence texts a library brings, and those we add to it."""
    for file in one.files or ():
        inside = any(part.endswith(".dist-info") for part in file.parts)
        if inside and _TEXT.search("/".join(file.parts[1:])) and Path(str(file)).suffix != ".py":
            path = Path(str(file.locate()))
            if path.is_file():
                yield path
    yield from (OURS / canonical(str(one.name))).glob("*.txt")


def python_licence() -> Path:
    """The licence of the Python that is bundled."""
    base = Path(sys.base_prefix)
    library = base / "lib" / "python{}.{}".format(*sys.version_info[:2])
    known = (library / "LICENSE.txt", base / "LICENSE.txt", OURS / "python.txt")
    return next(path for path in known if path.is_file())
