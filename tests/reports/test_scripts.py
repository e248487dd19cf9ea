"""Names and notes in many scripts: shaped, in order, searchable; never empty boxes in silence."""

import io
import unicodedata
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Cell, Column, Heading, Paragraph, Report, Table
from ledsagapp.reports.pdf.text import Writing, font_names
from ledsagapp.reports.pdf.write import write_pdf
from ledsagapp.reports.text.plain_text import plain_text
from tests.reports.examples import MADE
from tests.reports.reading import Tagged, failures, texts

NAMES = {
    "arabic": "محمد علي الحسن",
    "persian": "پروین اعتصامی گچ‌کار",
    "somali": "Cabdiraxmaan Xaashi Dhiblaawe",
    "polish": "Świętosława Żółkiewska-Łączyńska",
    "vietnamese": "Nguyễn Thị Hồng Phượng",
    "hebrew": "שרה כהן",
    "russian": "Людмила Щербакова",
}
CHINESE = "王小明"


def report_of(name: str) -> Report:
    table = Table((Column("Namn"), Column("Anteckning")), ((Cell(name), Cell(f"Med {name}")),))
    return Report("Rapport", name, (Heading("Rapport", 1), Paragraph(f"Hej {name}."), table))


def made(report: Report, *fonts: Path) -> tuple[bytes, tuple[str, ...]]:
    out = io.BytesIO()
    lacking = write_pdf(report, out, language="sv", created=MADE, tr=catalog("sv"), fonts=fonts)
    return out.getvalue(), lacking


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """A folder with a font that holds three Chinese signs, as squares."""
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for corner in ((950, 0), (950, 900), (50, 900)):
        pen.lineTo(corner)
    pen.closePath()
    square = pen.glyph()
    names = [".notdef", "space", *(f"uni{ord(sign):04X}" for sign in CHINESE)]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({32: "space"} | {ord(s): f"uni{ord(s):04X}" for s in CHINESE})
    builder.setupGlyf(dict.fromkeys(names, square))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 50)))
    builder.setupHorizontalHeader(ascent=900, descent=-100)
    builder.setupNameTable({"familyName": "Squares", "styleName": "Regular", "psName": "Squares"})
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-100, usWinAscent=900, usWinDescent=100)
    builder.setupPost()
    builder.save(tmp_path / "squares.ttf")
    return tmp_path


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_comes_out_whole_and_can_be_searched(name: str) -> None:
    content, lacking = made(report_of(name))
    assert lacking == ()
    assert failures(content) == []
    seen = set(unicodedata.normalize("NFKC", " ".join(texts(content))).split())
    plain = name.replace("\u200c", "")
    wanted = unicodedata.normalize("NFKC", plain).split()
    if name not in (NAMES["arabic"], NAMES["persian"], NAMES["hebrew"]):
        assert set(wanted) <= seen | {word.rstrip(".") for word in seen}
    said = [tag.said for tag in Tagged(content).tags if tag.said]
    right_to_left = unicodedata.bidirectional(name[0]) in ("R", "AL")
    assert any(plain in one for one in said) == right_to_left
    assert name in plain_text(report_of(name))


def test_signs_our_own_font_lacks_come_from_a_font_of_the_machine(font: Path) -> None:
    content, lacking = made(report_of(CHINESE), font)
    assert lacking == ()
    assert failures(content) == []
    assert CHINESE in " ".join(texts(content))
    fonts = {
        str(one.FontDescriptor.FontName)
        for page in Tagged(content).pdf.pages
        for one in page.Resources.Font.values()
    }
    assert any("Squares" in name for name in fonts)


def test_without_such_a_font_the_signs_are_told(font: Path, tmp_path: Path) -> None:
    content, lacking = made(report_of(f"{CHINESE} 😀"), font)
    assert lacking == ("😀",)
    assert "▯" in " ".join(texts(content))
    _content, lacking = made(report_of(CHINESE))
    assert set(lacking) == set(CHINESE)


def test_a_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font at all")
    _content, lacking = made(report_of(CHINESE), tmp_path)
    assert set(lacking) == set(CHINESE)


def test_a_figure_stays_on_the_line_of_its_unit_where_there_is_room() -> None:
    writing, (font, _bold) = Writing(), font_names()
    for said in ("145 kronor", "17 november", "145\N{NO-BREAK SPACE}kr"):
        line = f"Det blev {said} i dag"
        width = writing.width(f"Det blev {said[:-1]}", font, 10)
        assert writing.lines(line, font, 10, width)[:2] == ("Det blev ", f"{said} i dag")
    narrow = writing.width("november", font, 10)
    assert writing.lines("17 november", font, 10, narrow) == ("17 ", "november")
