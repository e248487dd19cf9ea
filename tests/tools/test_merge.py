"""The fuzz of shared books, for a short while."""

from pathlib import Path

import pytest

from tests.tools.merge import Sharing


@pytest.mark.parametrize("seed", [1, 2])
def test_shared_books_become_the_same_and_lose_nothing(tmp_path: Path, seed: int) -> None:
    sharing = Sharing(tmp_path, seed)
    try:
        sharing.run(60)
        assert sharing.lost() == []
        assert sharing.wrong_questions() == []
        assert sharing.written
    finally:
        sharing.close()
