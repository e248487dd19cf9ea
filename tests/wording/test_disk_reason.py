"""Why a file could not be read or written is said in the person's language, not in English."""

import errno
import os
from pathlib import Path

import pytest

from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told, failure_told

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


def test_whatever_stops_work_on_a_book_is_told_without_a_number_of_the_system(
    tmp_path: Path,
) -> None:
    tr, said = catalog("sv"), []
    missing = tmp_path / "kopia"
    try:
        missing.read_bytes()
    except OSError as error:
        said.append(failure_told(error, tr))
    said.append(failure_told(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), tr))
    assert said == [
        f"{missing} kan inte läsas eller skrivas: den finns inte.",
        "Disken är full.",
    ]
    of_book = BookError(Fault.DISK_FULL, missing)
    assert failure_told(of_book, tr) == book_told(of_book, tr)
