"""The PDF as others see it: pages, words, order and tags, and a validator's judgement."""

import io
import itertools
import unicodedata
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.reports.blocks import Heading, PageBreak, Paragraph, PictureBlock, Report
from ledsagapp.reports.errors import ReportError, ReportFault
from ledsagapp.reports.pdf.write import write_pdf
from ledsagapp.reports.registry import ReportKind
from tests.builders.ledgers import hours, ledger, outing
from tests.reports.examples import (
    AUTUMN,
    MADE,
    expenses,
    many_outings,
    pdf,
    picture,
    report_of,
    times,
    with_name,
)
from tests.reports.reading import Tagged, failures, marked, on_paper, printed, read_by_tags, texts

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Anna-Karolina Ulrika af Åkerström i Norrgården"


@pytest.fixture(scope="module", params=["time-sv", "time-en", "expenses-sv", "expenses-en"])
def report(request: pytest.FixtureRequest) -> tuple[str, Report]:
    kind, language = request.param.split("-")
    made = times(language, days=AUTUMN) if kind == "time" else expenses(language)
    return language, made


def test_what_is_read_in_the_pdf_is_what_the_report_says(report: tuple[str, Report]) -> None:
    language, made = report
    content = pdf(made, language)
    seen = unicodedata.normalize("NFKC", " ".join(texts(content))).split()
    said = " ".join(printed(on_paper(made, content, language))).split()
    assert set(said) - set(seen) == set()
    assert len(said) <= len(seen)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(ReportKind))
def test_read_by_its_tags_it_says_the_report_word_by_word(kind: ReportKind, language: str) -> None:
    made = report_of(kind, language)
    content = pdf(made, language)
    model = on_paper(made, content, language)
    said = unicodedata.normalize("NFC", " ".join(printed(model))).split()
    heard = unicodedata.normalize("NFC", " ".join(read_by_tags(content))).split()
    assert heard == said
    # In large print rows become lists, which say their labels again; no word is another one.
    content = pdf(made, language, large=True)
    large = unicodedata.normalize("NFC", " ".join(read_by_tags(content)))
    said = " ".join(printed(on_paper(made, content, language))).split()
    assert {one.strip(":") for one in large.split()} - {one.strip(":") for one in said} == set()


def test_a_word_broken_over_lines_is_one_word_and_two_words_are_two() -> None:
    long = "Hjulångare" * 12
    text = f"{'ord och mening ' * 20}{long} och\nsedan ett slut  med två mellanslag"
    made = Report("T", "", (Heading("T", 1), Paragraph(text)))
    heard = read_by_tags(pdf(made, large=True))
    assert heard == ["T", text.replace("\n", " ")]


def test_every_report_passes_an_independent_validator(report: tuple[str, Report]) -> None:
    language, made = report
    assert failures(pdf(made, language)) == []
    assert failures(pdf(made, language, large=True)) == []


@pytest.mark.parametrize("count", [0, 1, 60, 400])
def test_reports_of_every_length_pass_too(count: int) -> None:
    made = times(book=many_outings(count, hours_apart=20), days=YEAR)
    assert failures(pdf(made)) == []


def test_every_painted_sign_belongs_to_a_tag_or_to_the_margin() -> None:
    for made in (times(days=AUTUMN), expenses()):
        content = pdf(made)
        tags = Tagged(content).tags
        claimed = [mark for tag in tags for mark in tag.marks]
        painted = {(number, mark) for number, mark, _ in marked(content) if mark is not None}
        assert len(claimed) == len(set(claimed))
        assert painted == set(claimed)


def test_reading_order_is_the_order_on_the_page() -> None:
    activity = "Vi gick runt sjön och pratade. " * 40
    book = ledger(hours(), outing("2026-11-03T13:00", "15:00", activity=activity))
    for made in (times(book=book), expenses(), times(days=AUTUMN)):
        claimed = [mark for tag in Tagged(pdf(made)).tags for mark in tag.marks]
        for number in {page for page, _ in claimed}:
            on_page = [mark for page, mark in claimed if page == number]
            assert on_page == sorted(on_page)


def test_headings_begin_at_the_first_level_and_are_bookmarks_too() -> None:
    tagged = Tagged(pdf(times(days=AUTUMN)))
    levels = [int(role[1]) for role in tagged.roles() if role[0] == "H"]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert [level for level, _ in tagged.bookmarks()] == levels
    assert tagged.bookmarks()[0] == (1, "Tidrapport 1 oktober – 30 november 2026")


def test_tables_have_headers_for_columns_and_rows() -> None:
    tagged = Tagged(pdf(times()))
    scopes = {str(tag.node.A.Scope) for tag in tagged.of("TH")}
    assert scopes == {"/Column", "/Row"}
    for table in tagged.of("Table"):
        rows = [row for part in table.node.K for row in part.K]
        assert len({len(row.K) for row in rows}) == 1
        assert {str(row.K[0].S) for row in rows} == {"/TH"}


def test_labels_and_what_they_say_are_one_item_of_a_list() -> None:
    tagged = Tagged(pdf(times()))
    for item in tagged.of("LI"):
        assert [str(kid.S) for kid in item.node.K] == ["/Lbl", "/LBody"]


def test_a_table_over_several_pages_is_one_table_with_its_header_on_each_page() -> None:
    content = pdf(times(book=many_outings(60, 10, "2026-11-01T06:00")))
    pages = texts(content)
    with_rows = [text for text in pages if "Promenad Utförd" in text]
    assert len(with_rows) >= 2
    assert all("Vad man gjorde" in text for text in with_rows)
    roles = Tagged(content).roles()
    assert roles.count("THead") == roles.count("Table") == 4


def test_every_page_says_where_it_belongs() -> None:
    pages = texts(pdf(times(book=many_outings(60, 10, "2026-11-01T06:00"))))
    for number, text in enumerate(pages, 1):
        assert f"Sida {number} av {len(pages)}" in text
        assert "Elsa Lind · november 2026" in text
    assert all(text.startswith("Tidrapport november 2026") for text in pages)


@pytest.mark.parametrize("count", range(14, 34))
def test_the_signatures_stand_on_the_page_of_the_sum(count: int) -> None:
    book = many_outings(count, hours_apart=20, first="2026-11-01T06:00")
    pages = [text for text in texts(pdf(times(book=book))) if "Underskrift" in text]
    assert len(pages) == 1
    assert "Summa" in pages[0]
    assert "Den som har beslutet: Elsa Lind" in pages[0]
    assert pages[0].count("Namnförtydligande") == 2


def test_a_receipt_is_a_figure_that_says_what_it_shows() -> None:
    tagged = Tagged(pdf(expenses()))
    figures = tagged.of("Figure")
    assert [figure.alt.split(",")[0] for figure in figures] == ["Kvitto 1", "Kvitto 2", "Kvitto 2"]
    assert all("/BBox" in figure.node.A for figure in figures)


def test_names_from_many_places_come_out_whole() -> None:
    text = unicodedata.normalize("NFKC", " ".join(texts(pdf(times()))))
    for name in ("Łukasz Wiśniewski", "Şermîn Aydoğan", "Nguyễn Thị Minh Khai", "Följa", "Räknad"):
        assert name in text


def test_arabic_is_joined_for_the_eye_and_plain_for_the_ear() -> None:
    content = pdf(times())
    cells = [tag for tag in Tagged(content).tags if tag.said]
    assert [cell.said for cell in cells] == ["محمد علی"]
    seen = unicodedata.normalize("NFKC", " ".join(texts(content)))
    assert {"محمد", "علی"} <= set(seen.split())


def test_signs_no_font_has_are_shown_as_missing_and_told() -> None:
    out, tr = io.BytesIO(), catalog("sv")
    made = times(book=with_name(ledger(hours()), "Elsa 😀 ሰላም Lind"))
    missing = write_pdf(made, out, language="sv", created=MADE, tr=tr)
    assert set(missing) == set("😀ሰላም")
    assert "Elsa ▯ ▯▯▯ Lind" in texts(out.getvalue())[0]


def test_signs_that_have_a_simpler_form_are_shown_in_it() -> None:
    made = Report(
        "T", "", (Heading("T", 1), Paragraph("e\u0301 \u202fe\ufb01 a\u00adb \u2460\u200d"))
    )
    assert "T é efi ab 1" in texts(pdf(made))[0]


def test_nothing_is_cut_however_long_it_is() -> None:
    place = "Hälsinglands-fotografiska-sällskapets-medlemslokal-på-andra-våningen"
    book = with_name(ledger(hours(), outing("2026-11-03T13:00", "15:00", place=place)), LONG_NAME)
    for large in (False, True):
        content = pdf(times(book=book), large=large)
        seen = "".join(texts(content)).replace(" ", "").replace("\ufffe", "")
        assert place in seen
        assert LONG_NAME.replace(" ", "") in seen


def test_a_row_longer_than_a_page_goes_on_over_the_page() -> None:
    told = [f"ord{number}" for number in range(2500)]
    book = ledger(hours(), outing("2026-11-03T13:00", "15:00", activity=" ".join(told)))
    content = pdf(times(book=book))
    seen = set(" ".join(texts(content)).split())
    assert set(told) <= seen
    assert failures(content) == []


def test_large_print_sets_a_row_as_a_list_where_columns_do_not_fit() -> None:
    small, large = (Tagged(pdf(times(), large=size)) for size in (False, True))
    assert len(large.of("Table")) < len(small.of("Table"))
    assert len(large.of("LI")) > len(small.of("LI"))


def test_nothing_is_drawn_outside_the_page() -> None:
    for made in (times(book=with_name(many_outings(40), LONG_NAME), days=YEAR), expenses()):
        for large in (False, True):
            assert _widest(pdf(made, large=large)) <= 595.3 - 50


def _widest(content: bytes) -> float:
    document = pypdfium2.PdfDocument(content)
    rights = [0.0]
    for one in document:
        text = one.get_textpage()
        rights += [text.get_charbox(at)[2] for at in range(text.count_chars())]
    document.close()
    return max(rights)


def test_equal_input_gives_equal_bytes() -> None:
    assert pdf(times()) == pdf(times())
    assert pdf(expenses()) == pdf(expenses())


def test_the_file_says_its_title_language_and_when_it_was_made() -> None:
    root = Tagged(pdf(times("en"), "en")).pdf
    assert str(root.Root.Lang) == "en-GB"
    assert str(root.docinfo.Title) == "Timesheet November 2026"
    assert str(root.docinfo.CreationDate).startswith("D:20261201090000")
    assert root.Root.ViewerPreferences.DisplayDocTitle is True


def test_a_picture_that_is_none_stops_the_report_before_anything_is_written(tmp_path: Path) -> None:
    made = Report("T", "", (Heading("T", 1), PageBreak(), PictureBlock(b"no picture", "Kvitto 1")))
    with pytest.raises(ReportError) as raised:
        write_pdf(made, tmp_path / "r.pdf", language="sv", created=MADE, tr=catalog("sv"))
    assert raised.value.fault is ReportFault.PICTURE
    assert raised.value.detail == "Kvitto 1"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("PNG", "LA"), ("PNG", "P")])
def test_pictures_of_every_kind_are_shown_in_colours_an_archive_takes(kind: str, mode: str) -> None:
    image = picture(60, 40, kind, mode)
    made = Report("T", "", (Heading("T", 1), PictureBlock(image, "Kvitto 1")))
    assert failures(pdf(made)) == []


def test_a_report_is_written_whole_over_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "tidrapport.pdf"
    path.write_bytes(b"older")
    write_pdf(times(), path, language="sv", created=MADE, tr=catalog("sv"))
    assert path.read_bytes() == pdf(times())
    assert list(tmp_path.iterdir()) == [path]


class StoppedError(Exception):
    pass


def test_writing_tells_its_pages_and_can_be_stopped(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop_at_the_second(number: int, count: int) -> None:
        told.append((number, count))
        if number == 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        write_pdf(
            times(),
            tmp_path / "r.pdf",
            language="sv",
            created=MADE,
            tr=catalog("sv"),
            on_page=stop_at_the_second,
        )
    assert [number for number, _ in told] == [1, 2]
    assert list(tmp_path.iterdir()) == []
