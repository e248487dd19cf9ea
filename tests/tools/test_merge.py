"""The fuzz of shared books, for a short while."""

from pathlib import Path

import pytest

from tests.tools.merge import Sharing
from tests.tools.merge_begun import Beginning
from tests.tools.merge_copies import Copying


@pytest.mark.parametrize("seed", [1, 2])
def test_shared_books_become_the_same_and_lose_nothing(tmp_path: Path, seed: int) -> None:
    sharing = Sharing(tmp_path, seed)
    try:
        sharing.run(60)
        assert sharing.faults() == []
        assert sharing.witness.written
    finally:
        sharing.close()


def test_books_merged_by_copies_become_the_same_and_lose_nothing(tmp_path: Path) -> None:
    copying = Copying(tmp_path, 3)
    try:
        copying.run(30)
        assert copying.faults() == []
        assert copying.witness.written
    finally:
        copying.close()


def test_copies_that_begin_to_share_at_once_become_the_same_and_lose_nothing(
    tmp_path: Path,
) -> None:
    beginning = Beginning(tmp_path, 6)
    try:
        beginning.run(80)
        assert beginning.faults() == []
        assert beginning.witness.written
    finally:
        beginning.close()
