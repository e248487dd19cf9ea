"""All sets of rules there are: those the program brings, and the person's own, kept as files."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from ledsagapp.domain import values
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Preset
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.presets.preset_files import (
    import_preset,
    preset_file_name,
    preset_files,
    read_own,
    read_preset,
    read_shipped,
    write_preset,
)
from ledsagapp.files import atomic_write


class RuleSets(Mapping[str, Preset]):
    """The sets of rules by id; one of one's own that is put or removed is so on the disk too.

    A set the program brings lies in a file of its id, and is read when it is asked for: most
    people have a decision or two by one of them. ``problems`` tells what is wrong with files of
    one's own that were left out.
    """

    def __init__(self, folder: Path, own_folder: Path) -> None:
        self._shipped = {path.stem: path for path in preset_files(folder)}
        self._read: dict[str, Preset] = {}
        found = read_own(own_folder, self._shipped)
        self._own = dict(found.presets)
        self._folder = own_folder
        self.problems: tuple[Problem, ...] = found.problems

    def __getitem__(self, key: str) -> Preset:
        if key in self._own:
            return self._own[key]
        if key not in self._read:
            self._read[key] = read_shipped(self._shipped[key])
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._own or key in self._shipped

    def __iter__(self) -> Iterator[str]:
        yield from self._shipped
        yield from self._own

    def __len__(self) -> int:
        return len(self._shipped) + len(self._own)

    def put(self, preset: Preset) -> None:
        """Keep a set of one's own; OSError and ExchangeError leave everything as it was."""
        data = write_preset(preset)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = next(iter(self._files_of(preset.id)), None) or self._free(preset)
        atomic_write(path, data, private=True)
        self._own[preset.id] = values.replace(preset, own=True)

    def remove(self, preset_id: str) -> None:
        """Take a set of one's own away; OSError leaves it where it is."""
        for path in self._files_of(preset_id):
            path.unlink()
        del self._own[preset_id]

    def read(self, path: Path) -> Preset:
        """Another's file as a set of one's own, not yet kept; OSError and ExchangeError."""
        return import_preset(path.read_bytes(), path.name, self)

    def copy_preset(self, preset: Preset, name: str) -> Preset:
        """A set as one of one's own with another name and an id of its own, not yet kept."""
        base = _id_of(name)
        number, made = 2, base
        while made in self:
            number, made = number + 1, f"{base}-{number}"
        names = tuple((language, name) for language, _ in preset.names)
        return values.replace(preset, id=made, names=names, own=True)

    def _files_of(self, preset_id: str) -> list[Path]:
        """The files of one's own that hold a set, by whatever name."""
        return [path for path in sorted(self._folder.glob("*.toml")) if _id_in(path) == preset_id]

    def _free(self, preset: Preset) -> Path:
        """A name for a set's file that no other file has, not even one with faults."""
        path, number = self._folder / preset_file_name(preset), 2
        while path.exists():
            path, number = path.with_stem(f"{preset.id}-{number}"), number + 1
        return path


def _id_in(path: Path) -> str:
    """The id of the set in a file; "" for one that cannot be taken in."""
    try:
        return read_preset(path.read_bytes(), path.name).id
    except ExchangeError:
        return ""


def _id_of(name: str) -> str:
    """The name as an id: "Vår kommun 2026" becomes "var-kommun-2026"."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "own"
