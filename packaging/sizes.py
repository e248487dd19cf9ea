"""How much of the frozen folder each library takes, as the rows of the table in README.md."""

import re
from collections import Counter
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from build_environment import version
from bundled_libraries import PYTHON
from licence_texts import bundled
from PyInstaller.archive.readers import CArchiveReader

_PROGRAM = "Ledsagapp"
_LEAST = 0.3  # megabytes: what is smaller is told together


def table(folder: Path) -> str:
    """The rows, the largest first, and what they sum up to; in millions of bytes."""
    held = Counter[str]()
    for owner, size in _held(folder):
        held[owner] += size
    rows = [(name, size / 1e6) for name, size in held.most_common()]
    large = [f"| {name} | {size:.1f} |" for name, size in rows if size >= _LEAST]
    small = [size for _, size in rows if size < _LEAST]
    large.append(f"| {len(small)} smaller ones together | {sum(small):.1f} |")
    large.append(f"| version {version()} in all | {sum(held.values()) / 1e6:.1f} |")
    return "\n".join(large)


def _held(folder: Path) -> Iterator[tuple[str, int]]:
    """Each file and each module in the archive: whose it is, and its size."""
    inside = folder / "_internal"
    owners = {str(file): str(one.name) for one in bundled() for file in one.files or ()}
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        if path.parent == folder:
            yield from _archived(path)
            continue
        place = path.relative_to(inside)
        ours = place.parts[0] == "ledsagapp"
        yield owners.get(str(place), _PROGRAM if ours else PYTHON), path.stat().st_size


def _archived(program: Path) -> Iterator[tuple[str, int]]:
    """The modules in a file that is started, as they are packed; the rest of it is Python's."""
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    owners = metadata.packages_distributions()
    shared = {str(one.name) for one in bundled()}
    left = program.stat().st_size
    for name, (_kind, _place, size) in modules.items():
        first = name.partition(".")[0]
        owner = next((one for one in owners.get(first, ()) if one in shared), PYTHON)
        left -= size
        yield _PROGRAM if re.match("ledsagapp$", first) else owner, size
    yield PYTHON, left
