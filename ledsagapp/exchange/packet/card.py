"""The card (``.ledsagkort``): handed over once, so that packets can be closed for its person."""

import io
from typing import Final

import segno

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import dump_json, parse
from ledsagapp.exchange.packet.sealing import is_public_key

FORMAT: Final = "ledsag-card"
VERSION: Final = 1
LARGEST: Final = 10_000  # bytes


@dataclass(frozen=True, slots=True)
class HandedCard:
    """The name on the card and the public key; nothing on it is secret."""

    name: str
    public_key: str


def write_card(card: HandedCard) -> bytes:
    """The card as a file's bytes, one line, which is also what its QR code says."""
    said = {"format": FORMAT, "version": VERSION, "name": card.name, "key": card.public_key}
    return dump_json(said).encode() + b"\n"


def read_card(data: bytes) -> HandedCard:
    """The card in a file's bytes; ExchangeError where it is none."""
    if len(data) > LARGEST:
        raise ExchangeError([Problem("", "not_a_card")])
    found, problems = parse(data)
    if not isinstance(found, dict) or problems:
        raise ExchangeError(problems or [Problem("", "not_a_card")])
    fields = Fields(found, lambda: "", problems)
    if found.get("format") != FORMAT:
        raise ExchangeError([Problem("", "not_a_card")])
    if fields.whole("version") > VERSION:
        raise ExchangeError([Problem("version", "newer_version", (str(found["version"]),))])
    card = HandedCard(fields.text("name"), fields.text("key"))
    if not problems and not is_public_key(card.public_key):
        problems.append(Problem("key", "not_a_card"))
    if problems:
        raise ExchangeError(problems)
    return card


def qr_svg(card: HandedCard) -> bytes:
    """The card as a QR code, an SVG picture of 4 units a module with its quiet zone."""
    picture = io.BytesIO()
    segno.make(write_card(card).decode().strip(), error="m").save(picture, kind="svg", scale=4)
    return picture.getvalue()
