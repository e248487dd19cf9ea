"""What is handed to others does not say where it was taken; the picture stays the same."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps, PngImagePlugin

from ledsagapp.exchange.receipts.strip_metadata import strip_metadata

GPS, ORIENTATION, MAKE = 0x8825, 0x0112, 0x010F
SECRET = b"Hemgatan"


def picture(form: str, orientation: int = 1) -> bytes:
    """A picture of two halves, with position, maker and a remark in it."""
    image = Image.new("RGB", (64, 32), "white")
    image.paste("navy", (0, 0, 32, 32))
    exif = Image.Exif()
    exif[MAKE] = "Hemgatan"
    exif[ORIENTATION] = orientation
    gps = exif.get_ifd(GPS)
    gps[1], gps[2] = "N", (59.0, 20.0, 1.5)
    gps[3], gps[4] = "E", (18.0, 3.0, 2.5)
    out = io.BytesIO()
    more: dict[str, object] = {"exif": exif.tobytes()}
    if form == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", "Hemgatan")
        more["pnginfo"] = info
    if form == "JPEG":
        more["comment"] = SECRET
    image.save(out, form, **more)
    return out.getvalue()


def seen(content: bytes) -> bytes:
    """The points of a picture as it is shown."""
    with Image.open(io.BytesIO(content)) as opened:
        return ImageOps.exif_transpose(opened).convert("RGB").tobytes()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_position_maker_and_remarks_are_left_out(form: str, orientation: int) -> None:
    original = picture(form, orientation)
    assert SECRET in original
    found = strip_metadata(original, f"image/{form.lower()}")
    assert found is not None
    content, _kind = found
    assert SECRET not in content
    with Image.open(io.BytesIO(content)) as opened:
        exif = opened.getexif()
        assert not exif.get_ifd(GPS)
        assert MAKE not in exif
        assert not opened.info.get("xmp")


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_the_picture_itself_is_the_same_point_for_point(form: str) -> None:
    original = picture(form)
    found = strip_metadata(original, f"image/{form.lower()}")
    assert found is not None
    assert found[1] == f"image/{form.lower()}"
    assert seen(found[0]) == seen(original)


def test_a_jpeg_on_its_side_stays_as_it_was_turned() -> None:
    original = picture("JPEG", 6)
    found = strip_metadata(original, "image/jpeg")
    assert found is not None
    assert seen(found[0]) == seen(original)


def test_a_second_picture_hung_on_the_end_goes() -> None:
    original = picture("JPEG") + picture("JPEG")
    found = strip_metadata(original, "image/jpeg")
    assert found is not None
    assert found[0].count(b"\xff\xd8\xff") == 1
    assert SECRET not in found[0]


def test_a_kind_that_cannot_be_cleaned_is_drawn_anew() -> None:
    image = Image.new("RGB", (8, 8), "red")
    out = io.BytesIO()
    image.save(out, "TIFF", description="Hemgatan")
    found = strip_metadata(out.getvalue(), "image/tiff")
    assert found is not None
    assert found[1] == "image/jpeg"
    assert SECRET not in found[0]


def test_a_pdf_is_passed_on_as_it_is_and_what_nobody_can_read_is_not() -> None:
    assert strip_metadata(b"%PDF-1.7", "application/pdf") == (b"%PDF-1.7", "application/pdf")
    assert strip_metadata(b"nonsense", "image/heic") is None


@given(st.binary(max_size=200), st.sampled_from(["jpeg", "png", "webp", "gif", "heic"]))
def test_nothing_that_comes_in_breaks_it(content: bytes, kind: str) -> None:
    starts = {"jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n", "webp": b"RIFF\0\0\0\0WEBP"}
    strip_metadata(starts.get(kind, b"") + content, f"image/{kind}")
