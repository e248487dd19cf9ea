"""Receipts of strangers: only kinds we name are opened, whole, and within limits of time."""

import io
import os
import threading
import time
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.draw import FORMATS, NotDrawableError, open_picture
from ledsagapp.exchange.receipts.drawing_process import DrawingError, DrawingProcess
from ledsagapp.exchange.receipts.inbox import new_receipts
from ledsagapp.exchange.receipts.receipt_files import media_type, plain_name, read_receipt
from ledsagapp.exchange.receipts.render import receipt_pages
from ledsagapp.exchange.receipts.strip_metadata import strip_metadata

SEEN = Path(__file__).with_name("receipts_seen")
EPS = (
    b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n(x) run\nshowpage\n%%EOF\n"
)


@pytest.fixture
def drawing() -> Iterator[DrawingProcess]:
    made = DrawingProcess(patience=2.0)
    yield made
    made.close()


def a_picture(kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(out, kind, **more)
    return out.getvalue()


def flate_bomb() -> bytes:
    """A PDF of some hundred kB whose only page asks for minutes of drawing."""
    content = zlib.compress(b"0 0 m 500 500 l 0 500 l h f " * 6_000_000, 9)
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 600]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(content), content),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = (
        b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    )
    return out + end % (table, len(out))


# -- which kinds ------------------------------------------------------------------------------
def test_the_kinds_that_are_opened_are_these_and_no_others() -> None:
    assert sorted(name for names in FORMATS.values() for name in names) == [
        *("AVIF", "BMP", "GIF", "HEIF", "JPEG", "MPO", "PNG", "TIFF", "WEBP"),
    ]


@pytest.mark.parametrize("claimed", ["image/png", "image/jpeg", "application/pdf"])
def test_a_program_for_a_printer_is_never_run_whatever_it_is_called(
    claimed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("gs", "gswin64c", "gswin32c"):
        script = tmp_path / name
        script.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(ExchangeError):
        receipt_pages(EPS, claimed, "a.png")
    with pytest.raises(NotDrawableError):
        open_picture(EPS)
    if claimed != "application/pdf":
        assert strip_metadata(EPS, claimed) is None
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("kind", ["PPM", "ICO", "PCX", "TGA", "SGI", "DDS"])
def test_other_kinds_are_not_opened(kind: str) -> None:
    content = a_picture(kind)
    assert media_type(content) == ""
    with pytest.raises(ExchangeError):
        receipt_pages(content, "image/png")


# -- whole ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "pages", "more"),
    [
        ("25-sidor.pdf", 20, 5),
        ("blankett.pdf", 1, 0),
        ("bom-forst.pdf", 1, 0),
        ("radbrytning-forst.pdf", 1, 0),
        ("telefon.heic", 1, 0),
        ("telefon-heim.heic", 1, 0),
        ("telefon-msf1.heic", 1, 0),
        ("telefon.avif", 1, 0),
        ("tre-sidor.tiff", 3, 0),
        ("vriden.jpg", 1, 0),
    ],
)
def test_every_page_is_drawn_or_counted(name: str, pages: int, more: int) -> None:
    receipt, content = read_receipt(SEEN / name)
    drawn = receipt_pages(content, receipt.media_type, receipt.name)
    assert (len(drawn), drawn.more) == (pages, more)
    assert all(Image.open(io.BytesIO(page)).format == "JPEG" for page in drawn)


def test_what_was_filled_in_on_a_form_is_drawn() -> None:
    _receipt, content = read_receipt(SEEN / "blankett.pdf")
    (filled,) = receipt_pages(content, "application/pdf")
    bare = content.replace(b"/AcroForm", b"/NoForm__")
    (empty,) = receipt_pages(bare, "application/pdf")
    assert _ink(filled) > _ink(empty)


def _ink(page: bytes) -> int:
    return sum(Image.open(io.BytesIO(page)).convert("L").histogram()[:128])


def test_a_locked_pdf_says_that_it_has_a_password() -> None:
    receipt, content = read_receipt(SEEN / "losen.pdf")
    with pytest.raises(ExchangeError) as told:
        receipt_pages(content, receipt.media_type, receipt.name)
    assert told.value.problems[0].code == "receipt_has_password"


# -- limits -----------------------------------------------------------------------------------
def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_is_drawn(
    drawing: DrawingProcess,
) -> None:
    begun = time.monotonic()
    with pytest.raises(DrawingError, match=r"too_slow|not_drawable"):
        drawing.draw(flate_bomb(), 0, None)
    assert time.monotonic() - begun < 10
    pages, count = drawing.draw(a_picture("PNG"), 0, None)
    assert (len(pages), count) == (1, 1)


def test_many_threads_may_ask_at_once(drawing: DrawingProcess) -> None:
    _receipt, content = read_receipt(SEEN / "25-sidor.pdf")
    drawn: list[int] = []

    def ask() -> None:
        drawn.append(len(drawing.draw(content, 0, None)[0]))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert drawn == [20] * 4


def test_a_page_is_drawn_once() -> None:
    content = a_picture("PNG", compress_level=3)
    assert receipt_pages(content, "image/png") is receipt_pages(content, "image/png")


def test_odd_metadata_is_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ExchangeError):
            receipt_pages(b"MM\x00*\x00\x00\x00\x01", "image/tiff")
        strip_metadata(b"\xff\xd8\xff\xe1\x00\x0eExif\x00\x00MM\x00*\x00\x00\x00\x01", "image/jpeg")


# -- the watched folder -----------------------------------------------------------------------
def test_new_receipts_are_found_after_any_number_of_known_ones(tmp_path: Path) -> None:
    known = set()
    for number in range(320):
        content = a_picture("PNG", compress_level=1) + b"%d" % number
        (tmp_path / f"a{number:03}.png").write_bytes(content)
        known.add(read_receipt(tmp_path / f"a{number:03}.png")[0].sha256)
    (tmp_path / "z.pdf").write_bytes(b"%PDF-1.4 new\n%%EOF\n")
    assert [one.path.name for one in new_receipts(tmp_path, known)] == ["z.pdf"]


def test_what_is_no_receipt_stops_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    (tmp_path / "loop.png").symlink_to("loop.png")
    huge = a_picture("PNG")
    huge = huge[:16] + (20_000).to_bytes(4) * 2 + huge[24:]
    (tmp_path / "huge.png").write_bytes(huge)
    (tmp_path / "half.jpg").write_bytes(a_picture("JPEG")[:300])
    (tmp_path / "coming.pdf.part").write_bytes(b"%PDF-1.4 x\n%%EOF")
    (tmp_path / "ok.jpg").write_bytes(a_picture("JPEG"))
    assert sorted(one.path.name for one in new_receipts(tmp_path, ())) == ["huge.png", "ok.jpg"]
    for name in ("pipe.pdf", "zero.png"):
        with pytest.raises(ExchangeError):
            read_receipt(tmp_path / name)


def test_the_day_of_a_telephones_picture_is_read(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0132] = "2026:11:20 12:00:00"
    (tmp_path / "a.avif").write_bytes(a_picture("AVIF", exif=exif))
    (found,) = new_receipts(tmp_path, ())
    assert (found.day.isoformat(), found.taken) == ("2026-11-20", True)


def test_a_name_keeps_to_one_line_and_one_direction() -> None:
    assert plain_name("kvitto\n2026\u202egpj.exe\x07.pdf") == "kvitto 2026 gpj.exe .pdf"
    assert len(plain_name("å" * 300 + ".pdf")) <= 120
    assert plain_name("å" * 300 + ".pdf").endswith("….pdf")
