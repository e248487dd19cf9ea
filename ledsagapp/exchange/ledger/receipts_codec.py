"""The receipts of an expense in the ledger document; their bytes travel as base64."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields, shorten

RECEIPT: Final = frozenset(
    ("name", "media_type", "sha256", "text", "rotation", "crop", "missing", "bytes_b64")
)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def receipts_from(fields: Fields, files: dict[str, bytes]) -> tuple[Receipt, ...]:
    """The receipts of an expense; bytes that match their sum are put among ``files``."""
    if fields.data.get("receipts") is None:
        return ()
    found = []
    for number, one in enumerate(fields.entries("receipts")):
        inner = fields.below(f"receipts[{number}]", one)
        if inner:
            found.append(_receipt(inner, files))
    return tuple(found)


def receipt_object(receipt: Receipt, files: Mapping[str, bytes]) -> dict[str, object]:
    """A receipt as written; ExchangeError where the bytes are not those of its sum."""
    data = files.get(receipt.sha256)
    if data is not None and sha256(data).hexdigest() != receipt.sha256:
        raise ExchangeError([Problem(receipt.name, "sha_differs", (receipt.sha256,))])
    return {
        "name": receipt.name,
        "media_type": receipt.media_type,
        "sha256": receipt.sha256,
        "text": receipt.text,
        "rotation": receipt.rotation or None,
        "crop": receipt.crop or None,
        "missing": None if receipt.missing is None else [one.value for one in receipt.missing],
        "bytes_b64": None if data is None else base64.b64encode(data).decode("ascii"),
    }


def _receipt(fields: Fields, files: dict[str, bytes]) -> Receipt:
    digest = fields.text("sha256")
    if digest and not _SHA256.fullmatch(digest):
        fields.fault("sha256", "sha_form", shorten(digest))
    packed = fields.text_or_none("bytes_b64")
    if packed is not None:
        try:
            data = base64.b64decode(packed, validate=True)
        except (binascii.Error, ValueError):
            fields.fault("bytes_b64", "bad_base64")
        else:
            if sha256(data).hexdigest() == digest:
                files[digest] = data
            elif _SHA256.fullmatch(digest):
                fields.fault("bytes_b64", "sha_differs", digest)
    return Receipt(
        fields.text("name"),
        fields.text("media_type"),
        digest,
        fields.text_or_none("text"),
        fields.whole_or_none("rotation") or 0,
        fields.text_or_none("crop") or "",
        fields.rest(RECEIPT),
        _missing(fields),
    )


def _missing(fields: Fields) -> tuple[ReceiptPart, ...] | None:
    """The parts that cannot be read on the receipt, in the order they are told in."""
    if fields.data.get("missing") is None:
        return None
    named, words = fields.texts("missing"), {part.value for part in ReceiptPart}
    for one in named:
        if one not in words:
            fields.fault("missing", "unknown_value", shorten(one), ", ".join(ReceiptPart))
    return tuple(part for part in ReceiptPart if part.value in named)
