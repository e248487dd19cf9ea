"""Why a file could not be read or written is said in the person's language, not in English."""

import errno
import os
from pathlib import Path

import pytest

from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.wording.common.disk_reason import disk_reason

USUAL = ("ENOSPC", "EACCES", "EROFS", "ENOENT", "EEXIST", "EISDIR", "EIO", "ENAMETOOLONG")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", USUAL)
def test_what_the_system_says_is_told_in_words_of_ones_own(language: str, name: str) -> None:
    number = getattr(errno, name)
    said = disk_reason(OSError(number, os.strerror(number)), catalog(language))
    assert said
    assert said != os.strerror(number)
    assert not said.endswith(".")


def test_real_refusals_of_the_system_are_known(tmp_path: Path) -> None:
    tr, said = catalog("sv"), []
    (tmp_path / "fil").touch()
    for path in (tmp_path / "borta", tmp_path, tmp_path / "fil" / "under", tmp_path / ("x" * 300)):
        try:
            path.read_bytes()
        except OSError as error:
            said.append(disk_reason(error, tr))
    assert said == [
        "den finns inte",
        "det är en mapp",
        "en del av sökvägen är ingen mapp",
        "namnet är för långt",
    ]


def test_what_has_no_code_says_itself() -> None:
    tr = catalog("sv")
    assert disk_reason(OSError("the server does not know the family"), tr) == (
        "the server does not know the family"
    )
    assert disk_reason(ValueError("not a picture"), tr) == "not a picture"
