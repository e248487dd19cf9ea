"""HEIC, the pictures of telephones: shown, and passed on without where they were taken."""

import io
from pathlib import Path

import pillow_heif
from PIL import Image

from ledsagapp.exchange.receipts.receipt_files import read_receipt
from ledsagapp.exchange.receipts.render import can_draw_heic, receipt_pages
from ledsagapp.exchange.receipts.strip_metadata import strip_metadata

MAKE, GPS = 0x010F, 0x8825
SECRET = b"Hemgatan"


def photograph(size: tuple[int, int] = (64, 32)) -> bytes:
    """A picture of two halves as a telephone saves it, with maker and position in it."""
    pillow_heif.register_heif_opener()
    image = Image.new("RGB", size, "white")
    image.paste("navy", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[MAKE] = SECRET.decode()
    gps = exif.get_ifd(GPS)
    gps[1], gps[2] = "N", (59.0, 20.0, 1.5)
    out = io.BytesIO()
    image.save(out, "HEIF", exif=exif.tobytes(), quality=90)
    return out.getvalue()


def test_a_photograph_of_a_telephone_is_taken_in_byte_for_byte_and_shown(tmp_path: Path) -> None:
    file = tmp_path / "IMG_0042.HEIC"
    file.write_bytes(photograph())
    receipt, content = read_receipt(file)
    assert (receipt.media_type, content) == ("image/heic", file.read_bytes())
    assert can_draw_heic()
    (page,) = receipt_pages(content, receipt.media_type, receipt.name, rotation=90)
    with Image.open(io.BytesIO(page)) as shown:
        assert shown.size == (32, 64)
        top, bottom = shown.getpixel((16, 8)), shown.getpixel((16, 56))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[2] > 80 > top[0]
    assert min(bottom) > 200


def test_it_is_passed_on_without_maker_and_position() -> None:
    original = photograph()
    assert SECRET in original
    found = strip_metadata(original, "image/heic")
    assert found is not None
    content, kind = found
    assert kind == "image/jpeg"
    assert SECRET not in content
    with Image.open(io.BytesIO(content)) as opened:
        assert opened.size == (64, 32)
        assert not opened.getexif().get_ifd(GPS)
