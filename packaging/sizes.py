"""How much of the frozen folder each library takes, as the rows of the table in README.md."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from build_environment import version
from bundled_libraries import PYTHON
from licence_texts import bundled

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
    """Each file: whose it is, and its size."""
    owners = {str(file): str(one.name) for one in bundled() for file in one.files or ()}
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        place = path.relative_to(folder).parts
        if place[0] == "_internal":
            yield owner_of(Path(*place[1:]), owners), path.stat().st_size
        else:  # what is started
            yield PYTHON, path.stat().st_size


def owner_of(place: Path, owners: dict[str, str]) -> str:
    """Whose a file in ``_internal`` is; a module lies there compiled, without its source."""
    if place.parts[0] == "ledsagapp":
        return _PROGRAM
    source = str(place.with_suffix(".py") if place.suffix == ".pyc" else place)
    if "files.dir" in place.parts:
        source = "shiboken6/__init__.py"
    return owners.get(source, PYTHON)
