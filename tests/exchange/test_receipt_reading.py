"""What is printed on a receipt becomes a suggestion, or nothing."""

import os
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.receipts.ocr import (
    NotReadError,
    Suggestion,
    can_read,
    recognize_text,
    suggest_expense,
)
from ledsagapp.exchange.receipts.render import receipt_pages

ALONG_THE_WAY = """
  STJÄRNBION  Storgatan 3
2026-11-10   18:42
1 Biljett ledsagare      145,00
1 Popcorn                 35,50
Summa                    180,50
Moms 25 %                 36,10
Kort                     180,50
"""


def test_seller_day_time_things_and_sum_are_found() -> None:
    assert suggest_expense(ALONG_THE_WAY) == Suggestion(
        "STJÄRNBION Storgatan 3",
        date(2026, 11, 10),
        "18:42",
        18050,
        ("1 Biljett ledsagare", "1 Popcorn", "Moms 25 %", "Kort"),
    )
    assert suggest_expense(ALONG_THE_WAY).found == tuple(ReceiptPart)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20261110", date(2026, 11, 10)),
        ("10/11/2026 kl 18.42", date(2026, 11, 10)),
        ("10.11.2026", date(2026, 11, 10)),
        ("2026-13-40", None),
        ("Tel 08-123 45 67", None),
    ],
)
def test_a_day_is_found_as_receipts_write_it(text: str, day: date | None) -> None:
    assert suggest_expense(text).day == day


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Att betala: 1 250,00 kr", 125000),
        ("Kaffe 35.00\nTotal 35.00", 3500),
        ("Kaffe 35,00\nBulle 25,00", 3500),
        ("Org.nr 556677-8899", None),
        ("", None),
    ],
)
def test_the_sum_is_the_one_called_so_else_the_largest(text: str, amount: int | None) -> None:
    assert suggest_expense(text).amount == amount


@given(st.text(max_size=400))
def test_any_text_at_all_is_taken(text: str) -> None:
    assert set(suggest_expense(text).found) <= set(ReceiptPart)


@pytest.mark.skipif(not can_read(), reason="Tesseract is not installed here")
def test_the_receipts_of_the_example_are_read_as_they_were_printed() -> None:
    family = example_family(date(2026, 11, 25), "sv")
    costs = [one for one in family.ledger.expenses if one.receipts][-3:]
    for cost in costs:
        (receipt,) = cost.receipts
        found = suggest_expense(
            recognize_text(receipt_pages(family.files[receipt.sha256], receipt.media_type))
        )
        assert (found.day, found.amount) == (cost.date, cost.amount)


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """A program called Tesseract, alone on the path."""
    script = folder / "tesseract"
    script.write_text(f"#!{sys.executable}\nimport sys\n{code}\n", "utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")
def test_where_it_fails_it_says_how(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, "sys.stderr.write('no such language'); sys.exit(1)")
    assert can_read()
    with pytest.raises(NotReadError, match="no such language"):
        recognize_text([b"picture"])


def test_without_the_program_there_is_nothing_to_read_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("tesseract") is None
    assert not can_read()
    with pytest.raises(NotReadError):
        recognize_text([b"picture"])
