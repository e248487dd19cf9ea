"""Where the person's own files lie."""

import os
from pathlib import Path

import pytest

from ledsagapp.paths import app_dirs, documents, picture_folders


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


@pytest.mark.parametrize(
    ("platform", "folders", "environ", "expected"),
    [
        ("linux", ["Bilder", "Nextcloud/InstantUpload/Camera", "Sync"], {},
         {"Pictures": "Bilder", "Nextcloud": "Nextcloud/InstantUpload/Camera",
          "Syncthing": "Sync"}),
        ("win32", ["Pictures", "OneDrive/Bilder/Camera Roll", "iCloudPhotos/Photos"], {},
         {"Pictures": "Pictures", "OneDrive": "OneDrive/Bilder/Camera Roll",
          "iCloud Drive": "iCloudPhotos/Photos"}),
        ("win32", ["Firma/Pictures"], {"OneDrive": "Firma"}, {"OneDrive": "Firma/Pictures"}),
        ("darwin", ["Pictures", "Library/Mobile Documents/com~apple~CloudDocs",
                    "Library/CloudStorage/Dropbox/Camera Uploads"], {},
         {"Pictures": "Pictures", "iCloud Drive": "Library/Mobile Documents/com~apple~CloudDocs",
          "Dropbox": "Library/CloudStorage/Dropbox/Camera Uploads"}),
        ("linux", [], {}, {}),
    ],
)  # fmt: skip
def test_where_a_telephones_pictures_may_come_is_found(
    tmp_path: Path,
    platform: str,
    folders: list[str],
    environ: dict[str, str],
    expected: dict[str, str],
) -> None:
    for one in folders:
        (tmp_path / one).mkdir(parents=True)
    given = {key: str(tmp_path / value) for key, value in environ.items()}
    found = dict(picture_folders(tmp_path, platform, given))
    assert found == {name: tmp_path / one for name, one in expected.items()}
