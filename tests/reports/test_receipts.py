"""Receipts in an expense statement: their text, their turning, their files, and claims."""

import io
from datetime import date

import pytest
from PIL import Image

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.receipts.render import receipt_pages
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.seal_notes import differing
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report, render_receipts
from tests.builders.ledgers import costs, expense, ledger
from tests.reports.examples import NOVEMBER, pdf, picture
from tests.reports.reading import Tagged, failures, texts

SHOWN = Receipt(
    "bio.jpg", "image/jpeg", "a" * 64, "Rigoletto, 2 biljetter, 240 kr", 90, "0,0,500,1000"
)
FILES = {"a" * 64: (SHOWN, picture(300, 500))}


def book() -> Ledger:
    shared = expense("2026-11-06", 120, Category.TICKET, "e1", receipts=(SHOWN,), text="Bio")
    shared = replace(
        shared,
        own_amount=12000,
        handed_in_on=date(2026, 11, 10),
        paid_on=date(2026, 11, 20),
        refused_amount=2000,
        refusal="Över taket",
    )
    bare = replace(expense("2026-11-07", 30, Category.COFFEE, "e2"), affidavit=True)
    return ledger(costs(), shared, bare)


def report(options: ReportOptions) -> Report:
    view = read(book(), date(2026, 11, 30), {}, "p1", me=False)
    wanted = ReportRequest(ReportKind.EXPENSES, Period(*NOVEMBER, ""), "sv", options)
    originals = {sha256: content for sha256, (_receipt, content) in FILES.items()}
    found = build_report(view, wanted, {}, render_receipts(FILES), originals)
    assert found is not None
    return found


def test_a_receipt_says_in_words_what_stands_on_it() -> None:
    said = plain_text(report(ReportOptions()))
    assert "På kvittot står: Rigoletto, 2 biljetter, 240 kr" in said
    assert "Kvitto: intyg." in said


def test_a_shared_receipt_is_split_and_a_claim_tells_what_became_of_it() -> None:
    said = plain_text(report(ReportOptions()))
    assert "Kvitto 1. Ledsagarens del: 120 kronor. Egen del: 120 kronor. Hela kvittot: 240" in said
    assert "Inlämnat: 10 november 2026. Utbetalt: 20 november 2026." in said
    assert "Betalas inte: 20 kronor. Varför: Över taket." in said


def test_a_receipt_is_shown_as_the_person_turned_and_cut_it() -> None:
    (page,) = receipt_pages(
        picture(300, 500), "image/jpeg", rotation=SHOWN.rotation, crop=SHOWN.crop_box
    )
    with Image.open(io.BytesIO(page)) as shown:
        assert shown.size == (250, 300)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_receipt_has_its_corner_where_it_was_turned_to(rotation: int) -> None:
    image = Image.new("RGB", (200, 400), "white")
    image.paste("black", (0, 0, 80, 80))
    out = io.BytesIO()
    image.save(out, "PNG")
    (page,) = receipt_pages(out.getvalue(), "image/png", rotation=rotation)
    with Image.open(io.BytesIO(page)) as shown:
        wide, high = shown.size
        x = wide - 21 if rotation in (90, 180) else 20
        y = high - 21 if rotation in (180, 270) else 20
        dark = shown.convert("L").crop((x, y, x + 1, y + 1)).histogram()[:60]
        assert sum(dark) == 1


def test_the_files_go_along_only_where_they_were_asked_for() -> None:
    without, along = (pdf(report(ReportOptions(originals=on))) for on in (False, True))
    assert "/AF" not in Tagged(without).pdf.Root
    tagged = Tagged(along)
    assert tagged.pdf.attachments["Kvitto 1 bio.jpg"].get_file().read_bytes() == picture(300, 500)
    for content in (without, along):
        assert failures(content) == []
        assert "Rigoletto" in " ".join(texts(content))
    assert catalog("sv")("Receipts")


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (
            "Kvitto 1. Dag: Fredag 6 november. Belopp: 120 kronor. Kvitto: bifogat.",
            "Kvitto 1. Dag: Fredag 6 november. Belopp: 130 kronor. Kvitto: bifogat.",
            ("Kvitto 1. Belopp: 120 kronor.", "Kvitto 1. Belopp: 130 kronor."),
        ),
        ("Summa. Belopp: 4 kronor.", "Summa. Belopp: 5 kronor.", None),
        ("", "Kvitto 2. Dag: Fredag 6 november. Belopp: 1 krona.", None),
        ("Maj har 4 h. Hon kan. Bra.", "Maj har 5 h. Hon kan. Bra.", None),
    ],
)
def test_a_correction_shows_only_what_changed(
    before: str, after: str, shown: tuple[str, str] | None
) -> None:
    assert differing(before, after) == (shown or (before, after))
