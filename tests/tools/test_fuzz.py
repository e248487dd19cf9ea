"""A short run of the malformed inputs; ``python3 -m tests.tools.fuzz 100000`` is the longer one."""

from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.settings import load
from ledsagapp.storage.errors import BookError
from tests.tools.fuzz import READERS, bomb, read_receipt, tried_all
from tests.tools.fuzz_guided import guided, told


def test_no_reader_is_upset_by_spoiled_input() -> None:
    seen = tried_all(lambda number: number < 400)
    assert all(seen[name][False] for name in ("ledger", "preset", "receipt"))
    assert all(counts.total() for counts in seen.values())


@pytest.mark.parametrize("reader", sorted(READERS))
@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=300))
def test_no_reader_is_upset_by_noise(reader: str, data: bytes) -> None:
    with suppress(ExchangeError, BookError):
        READERS[reader][1](data)


@pytest.mark.parametrize(
    "size", [(60_000, 60_000), (2**31 - 1, 1), (1, 2**31 - 1), (20_000, 5_000)]
)
def test_a_picture_that_promises_more_than_a_computer_holds_is_refused(
    size: tuple[int, int],
) -> None:
    with pytest.raises(ExchangeError):
        read_receipt(bomb(*size))


def test_settings_with_half_a_letter_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"outside": "\\ud800"}')
    assert load(path).set_aside is not None


@pytest.mark.skipif(find_spec("atheris") is None, reason="pip install --group fuzz")
@pytest.mark.parametrize("reader", sorted(READERS))
def test_no_reader_is_upset_by_input_that_is_led_by_what_it_reaches(
    reader: str, tmp_path: Path
) -> None:
    done = guided(reader, 2, tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "cov: " in told(done)
