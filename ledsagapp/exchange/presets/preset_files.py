"""Presets: the rules of a municipality as a TOML file that anyone can read, copy and pass on."""

from collections.abc import Container, Iterable
from pathlib import Path

from ledsagapp.domain import values
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Preset, Presets
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields, shorten
from ledsagapp.exchange.presets.preset_codec import preset_of
from ledsagapp.exchange.presets.preset_form import compiled_content, keep_compiled
from ledsagapp.files import proposed_name


@dataclass(frozen=True, slots=True)
class OwnPresets:
    """The person's own presets, and what is wrong with files of theirs that were left out."""

    presets: Presets
    problems: tuple[Problem, ...] = ()


def read_presets(folder: Path, own_folder: Path | None = None) -> Presets:
    """The presets of a folder by id, in order of their file names; then the person's own.

    ExchangeError names every bad file, its key and the reason; OSError where nothing is read.
    """
    presets, problems = _read(preset_files(folder), {}, own=False)
    if own_folder is not None:
        presets, more = _read(preset_files(own_folder), presets, own=True, taken=presets)
        problems += more
    if problems:
        raise ExchangeError(problems)
    return presets


def read_own(folder: Path, shipped: Container[str]) -> OwnPresets:
    """Those of the person's own files that are sound and take no shipped preset's id.

    A bad file of one's own never stops the program.
    """
    presets, problems = _read(preset_files(folder), {}, own=True, taken=shipped)
    return OwnPresets(presets, tuple(problems))


def import_preset(data: bytes, name: str, known: Presets) -> Preset:
    """Another's preset as one of one's own; its id may not be that of a shipped one.

    ExchangeError names the key and the reason. One of one's own with the same id is replaced.
    """
    preset = values.replace(read_preset(data, name), own=True)
    if preset.id in known and not known[preset.id].own:
        raise ExchangeError([Problem(f"{name}: id", "preset_is_shipped", (preset.id,))])
    return preset


def read_preset(data: bytes, name: str) -> Preset:
    """The preset in a file's bytes; ``name`` stands before the places of its faults."""
    return _preset_in(_loaded(data, name), name)


def read_shipped(path: Path) -> Preset:
    """A preset the program brings, from its compiled form where that is of this very file.

    ExchangeError and OSError as for any other.
    """
    data = path.read_bytes()
    compiled = compiled_content(path, data)
    content = _loaded(data, path.name) if compiled is None else compiled
    preset = _preset_in(content, path.name)
    if compiled is None:
        keep_compiled(path, data, content)
    return preset


def _preset_in(content: dict[str, object], name: str) -> Preset:
    problems: list[Problem] = []
    preset = preset_of(Fields(content, lambda: "", problems))
    if problems:
        raise ExchangeError(Problem(f"{name}: {p.place}", p.code, p.values) for p in problems)
    return preset


def write_preset(preset: Preset) -> bytes:
    """The preset as the bytes of its file, to keep or to pass on; reads back as it was.

    ExchangeError where it could not be read back, with the key and the reason.
    """
    from ledsagapp.exchange.presets.preset_toml import toml_of  # noqa: PLC0415 - to write alone

    data = toml_of(preset).encode()
    read_preset(data, preset.id)
    return data


def preset_files(folder: Path) -> list[Path]:
    """The preset files of a folder; one of one's own need not be there yet."""
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


def preset_file_name(preset: Preset) -> str:
    """The name of the file a preset is kept in."""
    return proposed_name(f"{preset.id}.toml")


def _read(
    paths: Iterable[Path], known: Presets, *, own: bool, taken: Container[str] = ()
) -> tuple[dict[str, Preset], list[Problem]]:
    """The presets known with those of the files, and the faults of the files left out."""
    presets = dict(known)
    problems: list[Problem] = []
    for path in paths:
        try:
            preset = read_preset(path.read_bytes(), path.name)
        except ExchangeError as error:
            problems += error.problems
            continue
        if preset.id in taken:
            problems.append(Problem(f"{path.name}: id", "preset_is_shipped", (preset.id,)))
        elif preset.id in presets:
            problems.append(Problem(f"{path.name}: id", "id_twice", (preset.id,)))
        else:
            presets[preset.id] = values.replace(preset, own=own)
    return presets, problems


def _loaded(data: bytes, name: str) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - not for what is compiled

    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        raise ExchangeError([Problem(name, "not_utf8", (str(error.start),))]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ExchangeError([Problem(name, "not_toml", (shorten(str(error)),))]) from error
