"""The compiled form of a set of rules says what its file says, or is not used."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from ledsagapp import resources
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.presets.preset_files import preset_files, read_preset, read_shipped
from ledsagapp.exchange.presets.preset_form import (
    compiled_content,
    compiled_file,
    compiled_form,
    keep_compiled,
)

SHIPPED = preset_files(resources.path("rules"))
Spoil = Callable[[str], str]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """One of the files, in a folder that nobody else writes into."""
    path = tmp_path / SHIPPED[0].name
    path.write_bytes(SHIPPED[0].read_bytes())
    return path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_set_is_the_same_compiled(path: Path, tmp_path: Path) -> None:
    data, copy = path.read_bytes(), tmp_path / path.name
    copy.write_bytes(data)
    first = read_shipped(copy)
    assert compiled_content(copy, data) == tomllib.loads(data.decode())
    assert read_shipped(copy) == first == read_preset(data, path.name)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[:-1],
        lambda _text: "",
        lambda _text: "[]",
        lambda _text: "[" * 100_000,
        lambda text: text.replace('"content"', '"other"'),
        lambda text: json.dumps({**json.loads(text), "made_from": "0" * 64}),
        lambda text: json.dumps({**json.loads(text), "content": None}),
    ],
)
def test_a_form_that_is_damaged_or_of_another_file_is_made_anew(own: Path, spoil: Spoil) -> None:
    found = read_shipped(own)
    whole = compiled_file(own).read_text("utf-8")
    compiled_file(own).write_text(spoil(whole), "utf-8")
    assert read_shipped(own) == found
    assert compiled_file(own).read_text("utf-8") == whole


def test_a_file_that_was_changed_is_read_as_it_stands(own: Path) -> None:
    found = read_shipped(own)
    own.write_bytes(own.read_bytes().replace(b'id = "', b'id = "x', 1))
    assert read_shipped(own).id == f"x{found.id}"
    assert read_shipped(own).id == f"x{found.id}"


def test_a_fault_is_told_each_time_and_nothing_kept(own: Path) -> None:
    own.write_bytes(own.read_bytes() + b"\n[unheard]\nof = 1\n")
    for _ in range(2):
        with pytest.raises(ExchangeError) as told:
            read_shipped(own)
        assert [one.code for one in told.value.problems] == ["unknown_key"]
    assert not compiled_file(own).exists()


def test_what_json_cannot_hold_alike_is_not_compiled(own: Path) -> None:
    for text in ("day = 2026-01-01", "number = nan"):
        content = tomllib.loads(text)
        assert compiled_form(b"", content) is None
        keep_compiled(own, b"", content)
    assert not compiled_file(own).exists()


def test_where_nothing_may_be_written_the_file_is_read(own: Path) -> None:
    compiled_file(own).mkdir()  # so that no file can lie there
    assert read_shipped(own) == read_preset(own.read_bytes(), own.name)


def test_a_compiled_set_is_read_without_toml(own: Path) -> None:
    read_shipped(own)
    code = (
        "import sys; from pathlib import Path;"
        "from ledsagapp.exchange.presets.preset_files import read_shipped;"
        f"read_shipped(Path({str(own)!r})); print('tomllib' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
