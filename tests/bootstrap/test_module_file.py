"""The file of compiled modules: what it has is what the sources say, and else it is not used."""

import json
import os
import subprocess
import sys
from importlib.util import MAGIC_NUMBER, find_spec
from pathlib import Path

import pytest

from ledsagapp import module_store
from ledsagapp.bootstrap.module_file import write_module_file

ROOT = Path(__file__).resolve().parents[2]
# Imports from a checkout whose package is the one there, after looking into its file.
IMPORT = """
import importlib, inspect, json, pathlib, sys, threading
sys.path.insert(0, sys.argv[2])
from ledsagapp import module_store
used = module_store.look_in(module_store.place(sys.argv[1]))
for name in [name for name in sys.modules if name.partition(".")[0] == "ledsagapp"]:
    del sys.modules[name]
sys.path[:] = [one for one in sys.path if one != sys.argv[2]]
sys.path.insert(0, sys.argv[1])
told = {"used": used}
try:
    import ledsagapp.part.thing as thing
    import bisect
except Exception as error:
    told["error"] = f"{type(error).__name__}: {error}"
else:
    told.update(
        word=thing.WORD,
        by=type(thing.__loader__).__module__,
        others_by=type(bisect.__loader__).__module__,
        place=[thing.__file__, thing.__cached__, thing.__spec__.origin, thing.__package__],
        package=[*sys.modules["ledsagapp.part"].__path__],
        source=inspect.getsource(thing.say),
        where=thing.say.__code__.co_filename,
        data=thing.__loader__.get_data(thing.__file__).decode(),
    )
print(json.dumps(told))
"""
THING = "WORD = {word!r}\n\n\ndef say() -> str:\n    return WORD\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of a small program with its environment's folder, and its file written."""
    (tmp_path / ".venv").mkdir()
    (tmp_path / "ledsagapp" / "part").mkdir(parents=True)
    for name in ("__init__", "part/__init__"):
        (tmp_path / "ledsagapp" / f"{name}.py").touch()
    thing(tmp_path).write_text(THING.format(word="first"), "utf-8")
    write_module_file(tmp_path)
    return tmp_path


def thing(checkout: Path) -> Path:
    return checkout / "ledsagapp" / "part" / "thing.py"


def told_of(checkout: Path, *options: str) -> dict[str, object]:

    asked = [sys.executable, "-I", *options, "-c", IMPORT, str(checkout), str(ROOT)]
    run = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60)
    told: dict[str, object] = json.loads(run.stdout)
    return told


def test_a_module_from_the_file_is_like_any_other(checkout: Path) -> None:
    quick = told_of(checkout)
    assert (quick.pop("used"), quick["word"]) == (True, "first")
    own = "ledsagapp.module_store"
    assert (quick.pop("by"), quick.pop("others_by")) == (own, own)
    Path(module_store.place(str(checkout))).unlink()
    usual = told_of(checkout)
    assert (usual.pop("used"), usual.pop("by")) == (False, "_frozen_importlib_external")
    usual.pop("others_by")
    assert quick == usual


def test_a_module_that_was_changed_since_is_read_from_its_source(checkout: Path) -> None:
    source = thing(checkout)
    seen = source.stat()
    source.write_text(THING.format(word="other"), "utf-8")  # as long as before, in the same file
    os.utime(source, ns=(seen.st_atime_ns, seen.st_mtime_ns + 2_000_000_000))
    told = told_of(checkout)
    assert (told["used"], told["word"]) == (True, "other")
    assert told["by"] == "_frozen_importlib_external"
    source.unlink()
    assert "ModuleNotFoundError" in str(told_of(checkout)["error"])


@pytest.mark.parametrize(
    "name", ["none", "empty", "short", "cut", "other Python", "no list", "form of before"]
)
def test_a_file_that_is_not_whole_is_not_used(checkout: Path, name: str) -> None:
    place = Path(module_store.place(str(checkout)))
    whole = place.read_bytes()
    head = module_store.HEAD
    spoilt = {
        "empty": b"",
        "short": whole[: head - 1],
        "cut": whole[:-1],
        "other Python": b"\0\0" + whole[2:],
        "form of before": whole[: len(MAGIC_NUMBER)] + b"1" + whole[len(module_store.FORM) :],
        "no list": whole[:head] + b"\xff" * (len(whole) - head),
    }
    if name == "none":
        place.unlink()
    else:
        place.write_bytes(spoilt[name])
    told = told_of(checkout)
    assert (told["used"], told["word"]) == (False, "first")


def test_python_asked_to_leave_out_checks_does_not_use_it(checkout: Path) -> None:
    told = told_of(checkout, "-O")
    assert (told["used"], told["word"]) == (False, "first")


def test_it_is_written_anew_only_where_something_has_changed(checkout: Path) -> None:
    place = Path(module_store.place(str(checkout)))
    first = place.stat()
    write_module_file(checkout)
    assert place.stat().st_ino == first.st_ino
    thing(checkout).write_text(THING.format(word="second one"), "utf-8")
    (checkout / "ledsagapp" / "broken.py").write_text("def (:\n", "utf-8")
    write_module_file(checkout)
    told = told_of(checkout)
    assert (told["word"], told["by"]) == ("second one", "ledsagapp.module_store")
    assert [path.name for path in (checkout / ".venv").iterdir()] == [place.name]


def test_a_place_where_nothing_may_be_written_is_no_reason_not_to_start(checkout: Path) -> None:
    Path(module_store.place(str(checkout))).unlink()
    (checkout / ".venv").rmdir()
    write_module_file(checkout)
    assert not (checkout / ".venv").exists()


def test_the_program_has_its_modules_and_pythons_from_it() -> None:
    store = module_store.place(str(ROOT))
    if not Path(store).exists() or find_spec("PySide6") is None:
        pytest.skip("this environment was made elsewhere")
    code = (
        "import sys; from ledsagapp import module_store; assert module_store.look_in(sys.argv[1]); "
        "import ledsagapp.domain.accounting.account, json, sqlite3; "
        "own = 'ledsagapp.module_store'; "
        "print(*[name for name, one in sys.modules.items() if hasattr(one, '__loader__') "
        "and type(one.__loader__).__module__ == own])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, store], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = run.stdout.split()
    own = [name for name in found if name.startswith("ledsagapp.")]
    assert len(own) > 30
    assert {"json.decoder", "sqlite3.dbapi2"} <= set(found)
