"""A large book; ``python3 -m tests.tools.load`` says what it takes."""

import sys
from pathlib import Path

import pytest

from ledsagapp.storage.backup.restore import contents
from tests.tools import load


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("load")
    load.write_book(made, load.Size(2_000, 600, 400))
    return made


@pytest.mark.parametrize("act", load.ACTS)
def test_everything_can_be_done_with_a_book_full_of_receipts(
    folder: Path, act: str, capsys: pytest.CaptureFixture[str]
) -> None:
    load.do(act, folder)
    seconds, memory = (float(word) for word in capsys.readouterr().out.split())
    assert seconds > 0
    assert memory > 0 or sys.platform == "win32"
    held = contents(folder / "book.ledsagapp")
    assert (held.expenses, held.receipts) == (600, 400)
    assert held.outings >= 2_000


def test_a_thing_done_in_a_program_of_its_own_is_measured(folder: Path) -> None:
    took = load.took("opens", folder)
    assert took.seconds > 0
    assert took.memory < 1000
