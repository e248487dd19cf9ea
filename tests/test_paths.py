"""Where the person's own files lie."""

import os
from pathlib import Path

import pytest

from ledsagapp.paths import app_dirs, documents


def test_a_folder_of_its_own_holds_a_book_a_state_and_settings_of_its_own(tmp_path: Path) -> None:
    found = app_dirs(tmp_path)
    assert found.book == tmp_path / "book.ledsagapp"
    assert found.state.is_relative_to(tmp_path)
    assert found.settings.is_relative_to(tmp_path)
    assert found.log.is_relative_to(found.state)


def test_a_folder_given_relatively_stays_the_same_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = app_dirs(Path("mine"))
    monkeypatch.chdir(os.sep)
    assert found.book == tmp_path / "mine" / "book.ledsagapp"


def test_without_a_folder_everything_lies_in_the_home_and_nothing_is_created(
    nobodys_folders: Path,
) -> None:
    found = app_dirs()
    for path in (found.book, found.state, found.settings):
        assert path.is_relative_to(nobodys_folders)
        assert not path.exists()


def test_the_documents_folder_is_an_absolute_place() -> None:
    assert documents().is_absolute()
