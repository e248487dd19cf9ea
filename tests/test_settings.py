"""What the person prefers: kept whole, small, and never in the way of a start."""

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.i18n import LANGUAGES
from ledsagapp.settings import (
    LARGEST_TEXT,
    LOCK_AFTER,
    PRESENTATIONS,
    SMALLEST_TEXT,
    SPEEDS,
    THEMES,
    Loaded,
    Settings,
    load,
    save,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")


def chosen_settings(chosen: dict[str, Any]) -> Settings:
    return Settings(**chosen)


some_settings = st.fixed_dictionaries(
    {
        "language": st.sampled_from(("", *LANGUAGES)),
        "theme": st.sampled_from(THEMES),
        "text_size": st.integers(SMALLEST_TEXT, LARGEST_TEXT),
        "presentation": st.sampled_from(PRESENTATIONS),
        "geometry": st.text(alphabet="abcABC019+/="),
        "page": st.text(st.characters(exclude_categories=["Cs"])),
        "person_id": st.text(st.characters(exclude_categories=["Cs"])),
        "me": st.text(st.characters(exclude_categories=["Cs"])),
        "first_start_done": st.booleans(),
        "quiet": st.booleans(),
        "lock_after": st.sampled_from(LOCK_AFTER),
        "key_ring": st.booleans(),
        "speed": st.sampled_from(SPEEDS),
    }
).map(chosen_settings)


def test_a_first_start_finds_the_defaults_and_leaves_no_file(file: Path) -> None:
    assert load(file) == Loaded(Settings())
    assert not file.parent.exists()


@given(settings=some_settings)
def test_what_is_saved_is_what_is_loaded(
    settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    save(settings, file)
    assert load(file) == Loaded(settings)


def test_only_what_differs_from_the_default_is_kept(file: Path) -> None:
    save(Settings(theme="contrast"), file)
    assert json.loads(file.read_text()) == {"theme": "contrast"}
    save(Settings(), file)
    assert json.loads(file.read_text()) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_the_settings_are_for_their_owner_only(file: Path) -> None:
    save(Settings(page="outings"), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_saving_leaves_nothing_beside_the_file(file: Path) -> None:
    save(Settings(page="outings"), file)
    save(Settings(page="people"), file)
    assert list(file.parent.iterdir()) == [file]


def test_a_saving_that_was_cut_short_leaves_the_old_settings_and_the_next_one_works(
    file: Path,
) -> None:
    save(Settings(page="outings"), file)
    file.with_name(".settings.json.new").write_text('{"pa')
    assert load(file).settings.page == "outings"
    save(Settings(page="people"), file)
    assert load(file).settings.page == "people"


@pytest.mark.parametrize("text", ["", "{", '{"theme": "dark"', "[]", "[" * 100_000, "\x00\x00"])
def test_a_damaged_file_is_set_aside_and_told_never_thrown_away(file: Path, text: str) -> None:
    write(file, text)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_text() == text
    assert not file.exists()


def test_a_file_that_is_not_utf_8_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'{"page": "\xe5"}')
    aside = load(file).set_aside
    assert aside is not None
    assert aside.read_bytes() == b'{"page": "\xe5"}'


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "deutsch"),
        ("theme", None),
        ("theme", []),
        ("text_size", 99),
        ("text_size", 301),
        ("text_size", True),
        ("text_size", 150.0),
        ("presentation", "huge"),
        ("first_start_done", 1),
        ("quiet", "ja"),
        ("geometry", 7),
        ("page", {}),
        ("person_id", False),
        ("me", 1),
    ],
)
def test_a_value_that_makes_no_sense_is_ignored_and_the_rest_is_used(
    file: Path, key: str, value: object
) -> None:
    write(file, json.dumps({"theme": "dark", "page": "people", key: value}))
    loaded = load(file)
    assert loaded.ignored == (key,)
    assert loaded.set_aside is None
    assert getattr(loaded.settings, key) == getattr(Settings(), key)
    if key != "theme":
        assert loaded.settings.theme == "dark"


def test_the_keys_of_a_later_version_are_kept(file: Path) -> None:
    write(file, '{"speech": {"rate": 2}, "theme": "dark"}')
    loaded = load(file)
    assert loaded.ignored == ()
    save(loaded.settings, file)
    assert json.loads(file.read_text()) == {"speech": {"rate": 2}, "theme": "dark"}


def test_a_folder_in_the_files_place_gives_the_usual_settings_and_says_why(file: Path) -> None:
    file.mkdir(parents=True)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert loaded.unreadable
    assert file.is_dir()
