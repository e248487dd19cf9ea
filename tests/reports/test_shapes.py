"""The shapes of a report: lists, links and languages, black and white, short lines, tables."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import (
    Attachment,
    Cell,
    Column,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Span,
    Table,
    cells,
)
from ledsagapp.reports.pdf.write import write_pdf
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.csv import csv_cell, csv_text
from ledsagapp.reports.text.plain_text import plain_text
from tests.reports.examples import MADE, expenses, pdf, report_of, times
from tests.reports.reading import Tagged, failures, marked, texts

PAGE = "https://example.org/ledsagning"


def a_report(*blocks: object) -> Report:
    return Report("T", "om", (Heading("T", 1), *blocks))  # type: ignore[arg-type]


def paragraph_of(*spans: Span) -> Paragraph:
    """A paragraph made of its parts."""
    return Paragraph("".join(span.text for span in spans), spans=spans)


def test_a_list_is_tagged_as_a_list_with_its_bullets_or_numbers() -> None:
    report = a_report(ListBlock(("ett", "två")), ListBlock(("först", "sedan"), numbered=True))
    content = pdf(report)
    tagged = Tagged(content)
    assert tagged.roles().count("L") == 2
    assert [str(kid.S) for item in tagged.of("LI") for kid in item.node.K] == ["/Lbl", "/LBody"] * 4
    assert [str(one.node.A.ListNumbering) for one in tagged.of("L")] == ["/Disc", "/Decimal"]
    assert "• ett • två 1. först 2. sedan" in texts(content)[0]
    assert plain_text(report).endswith("• ett\n• två\n\n1. först\n2. sedan\n")
    assert failures(content) == []


def test_a_link_inside_a_paragraph_leads_somewhere_and_says_where() -> None:
    link = Span("stadens sida", PAGE, says="Stadens sida om ledsagning")
    report = a_report(paragraph_of(Span("Läs mer på "), link, Span(".")))
    content = pdf(report)
    tagged = Tagged(content)
    (tag,) = tagged.of("Link")
    (annotation,) = tagged.pdf.pages[0].Annots
    assert str(annotation.A.URI) == PAGE
    assert str(annotation.Contents) == "Stadens sida om ledsagning"
    assert [kid.Obj.objgen for kid in tag.node.K if not isinstance(kid, int)] == [annotation.objgen]
    assert "Läs mer på stadens sida." in texts(content)[0]
    assert plain_text(report) == "T\n\nLäs mer på stadens sida.\n"
    assert failures(content) == []


def test_a_link_over_two_lines_can_be_followed_on_both() -> None:
    report = a_report(
        paragraph_of(Span("Se "), Span("en mycket lång länk " * 12, PAGE), Span("här."))
    )
    content = pdf(report)
    tagged = Tagged(content)
    assert len(tagged.of("Link")) == 1
    assert len(tagged.pdf.pages[0].Annots) >= 2
    assert failures(content) == []


def test_words_in_another_language_say_which() -> None:
    report = a_report(paragraph_of(Span("Hej är "), Span("salaan", language="so"), Span(".")))
    content = pdf(report)
    tagged = Tagged(content)
    spans = tagged.of("Span")
    assert [str(one.node.get("/Lang", "")) for one in spans] == ["", "so", ""]
    assert failures(content) == []


def test_the_parts_of_a_paragraph_read_as_one_however_they_are_broken() -> None:
    words = [f"ord{number}" for number in range(300)]
    spans = [Span(f"{word} ", PAGE if number % 7 == 0 else "") for number, word in enumerate(words)]
    content = pdf(a_report(paragraph_of(*spans)))
    assert [word for word in " ".join(texts(content)).split() if word[:3] == "ord"] == words


def test_black_and_white_has_no_colour_at_all() -> None:
    out = io.BytesIO()
    write_pdf(
        report_of(ReportKind.EASY),
        out,
        language="sv",
        created=MADE,
        tr=catalog("sv"),
        black=True,
    )
    assert failures(out.getvalue()) == []
    root = Tagged(out.getvalue()).pdf
    for page in root.pages:
        code = page.Contents.read_bytes().decode("latin-1")
        colours = set(re.findall(r"([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)", code))
        assert colours <= {"0 0 0"}
        for image in page.Resources.get("/XObject", {}).values():
            assert str(image.ColorSpace) == "/DeviceGray"
    assert not [one for one in marked(out.getvalue()) if one[2] == "f"]


def test_files_lie_inside_the_report_as_they_are() -> None:
    file = Attachment("kvitto 1.jpg", "image/jpeg", b"as it is", "Kvitto 1")
    report = Report("T", "om", (Heading("T", 1),), (file,))
    content = pdf(report)
    root = Tagged(content).pdf
    assert root.attachments["kvitto 1.jpg"].get_file().read_bytes() == b"as it is"
    assert str(root.Root.AF[0].AFRelationship) == "/Source"
    assert failures(content) == []


def test_short_lines_hold_every_word_and_no_more_than_forty_signs() -> None:
    for report in (times(), expenses(), report_of(ReportKind.FRAME)):
        text = plain_text(report, 40)
        assert max(map(len, text.split("\n"))) <= 40
        assert text.split() == plain_text(report).split()


def test_tables_come_out_under_their_headings() -> None:
    rows = list(csv.reader(io.StringIO(csv_text(times())), delimiter=";"))
    assert rows[0] == ["Tidrapport november 2026"]
    assert ["Utflykter"] in rows
    assert ["Hur det blev", "Orsak", "Antal", "Tid"] in rows
    assert ["Sent avbokad", "Sjukdom", "1", "2 h"] in rows


@pytest.mark.parametrize("text", ["=1+1", "+46", "-5", "@x", "\tx", " =1"])
def test_no_text_of_the_book_becomes_a_formula(text: str) -> None:
    table = Table((Column("Vad"), Column("Mer")), (cells("a", text),))
    rows = list(csv.reader(io.StringIO(csv_text(a_report(table))), delimiter=";"))
    assert rows[-1][1].startswith("'")


@given(st.text(st.characters(codec="utf-8")))
def test_a_guarded_text_never_begins_as_a_formula(text: str) -> None:
    assert not csv_cell(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t"))


def test_rows_to_write_in_are_tall_and_keep_their_cells() -> None:
    table = Table((Column("Nr"), Column("Dag")), ((Cell("1"), Cell()), (Cell("2"), Cell())), None)
    tall = Table(table.columns, table.rows, tall=True)
    assert failures(pdf(a_report(tall, Paragraph("slut")))) == []
    assert Tagged(pdf(a_report(tall))).roles().count("TD") == 2


@pytest.mark.parametrize(
    "text", ["＝1+1", "＋1", "－1", "＠SUM(A1)", "\u200b=1", "\u2060\ufeff+1", "\u202e-1", "\xad@x"]
)
def test_wide_signs_and_signs_without_width_hide_no_formula(text: str) -> None:
    assert csv_cell(text).startswith("'")


def test_what_cannot_be_seen_goes_into_no_text() -> None:
    report = Report("A", "", (Heading("A\x1b[31m\x07b", 1), Paragraph("c\x00d\x9b e")))
    assert plain_text(report) == "A[31mb\n\ncd e\n"
    assert "\x1b" not in csv_text(report)
