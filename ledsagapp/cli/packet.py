"""The commands of cards and packets: make, look, take, answer."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

from ledsagapp.domain.accounting.currency import currency_of_person
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.answer import is_answer, read_answer
from ledsagapp.exchange.packet.card import qr_svg, read_card
from ledsagapp.exchange.packet.comparison import PacketRow
from ledsagapp.exchange.packet.packet import read_packet, row_object
from ledsagapp.exchange.packet.sealing import needs_passphrase
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.packets import packet_heading, row_sentence, taken_sentence
from ledsagapp.workflow.exchange.look_at_packet import PacketView, look_at, open_sealed, packet_row
from ledsagapp.workflow.exchange.make_packet import (
    PacketRequest,
    card_of,
    close_packet,
    make_packet,
)
from ledsagapp.workflow.exchange.take_packet import RowChoice, answer_to, take_answer, take_packet

Opener = Callable[[], Any]
Rules = Callable[[], Presets]
_PICTURE: Final = ".svg"


class PacketCommands:
    """What is asked about packets, of the book that ``opened`` opens."""

    def __init__(self, opened: Opener, tr: Catalog, today: date, rules: Rules) -> None:
        self._opened, self._tr, self._today, self._rules = opened, tr, today, rules

    def card(self, asked: argparse.Namespace) -> str:
        """Write the person's card, as a file or as a QR picture."""
        with self._opened() as book:
            person = next((one for one in book.people.all() if one.id == asked.person), None)
            if person is None:
                raise ExchangeError([Problem("--person", "no_such_person", (asked.person,))])
            data = card_of(book, person, self._today, fresh=asked.fresh)
        as_picture = asked.out.suffix.lower() == _PICTURE
        atomic_write(asked.out, qr_svg(read_card(data)) if as_picture else data, private=False)
        return ""

    def make(self, asked: argparse.Namespace, first: date, last: date) -> str:
        """Write a packet of the person's outings and outlays within the days."""
        card = read_card(asked.card.read_bytes()) if asked.card else None
        request = PacketRequest(asked.person, first, last, asked.companion_id or "")
        with self._opened() as book:
            words = "" if card is not None else _passphrase(asked)
            if words and book.key is not None and asked.packet_passphrase_file is None:
                # Or whoever gets the packet would get the book's passphrase with it.
                raise ExchangeError([Problem("--packet-passphrase-file", "passphrase_of_book")])
            packet = make_packet(book, request, self._today)
            sealed = close_packet(packet, card, words)
            atomic_write(asked.out, sealed, private=True)
        text = self._tr("%n row(s), {size} kB.", "", len(packet.rows))
        return text.format(size=-(-len(sealed) // 1000)) + "\n"

    def look(self, asked: argparse.Namespace) -> str:
        """The packet held against the book, row by row."""
        with self._opened() as book:
            view = self._view(book, asked, {})
            if not asked.json:
                money = self._money(book, view.person_id)
                return self._lines(view, Formats(self._tr).counting(money))
            names = {one.id: one.name for one in book.companions.all()}
        rows = [_row(one, names) for one in view.rows]
        said = {"packet": view.packet.id, "from": view.packet.sender_name, "rows": rows}
        return json.dumps(said, ensure_ascii=False, indent=2) + "\n"

    def _money(self, book: Book, person_id: str) -> Currency:
        """What the person's costs are told in."""
        return currency_of_person(book.decisions.all(), person_id, self._today, self._rules())

    def _lines(self, view: PacketView, formats: Formats) -> str:
        packet = view.packet
        names = packet.sender_name, packet.person_name
        lines = [packet_heading(*names, packet.first, packet.last, formats)]
        lines += [f"{row.key}  {row_sentence(row, formats)}" for row in view.rows]
        return "".join(f"{line}\n" for line in lines)

    def take(self, asked: argparse.Namespace) -> str:
        """Take rows of a packet in; or an answer to one that was sent from here."""
        matched = dict(_pair(text) for text in asked.companion or ())
        with self._opened() as book:
            content, _person = open_sealed(book, asked.file.read_bytes(), _passphrase(asked))
            if is_answer(content):
                count = take_answer(book, read_answer(content))
                return self._tr("%n row(s) of yours were answered.", "", count) + "\n"
            _refuse_strangers(book, matched)
            view = self._view(book, asked, matched)
            choice = RowChoice(
                asked.rows, refuse=dict(_refusal(text) for text in asked.refuse or ())
            )
            taken = take_packet(book, view, choice, self._today, matched)
        counts = taken.taken, taken.same, taken.left, taken.refused
        return taken_sentence(*counts, self._tr) + "\n"

    def answer(self, asked: argparse.Namespace) -> str:
        """Write the answer to a packet."""
        with self._opened() as book:
            view = self._view(book, asked, {})
            atomic_write(asked.out, answer_to(book, view, self._today), private=True)
        return ""

    def _view(self, book: Book, asked: argparse.Namespace, matched: dict[str, str]) -> PacketView:
        content, person_id = open_sealed(book, asked.file.read_bytes(), _passphrase(asked))
        return look_at(book, read_packet(content), asked.person or person_id, matched)


def _passphrase(asked: argparse.Namespace) -> str:
    """The packet's passphrase, asked of the file only where one was named.

    It has a file of its own where the book has a passphrase too.
    """
    file: Path | None = asked.packet_passphrase_file or asked.passphrase_file
    sealed = getattr(asked, "file", None)
    if file is None or (sealed is not None and not needs_passphrase(sealed.read_bytes()[:200])):
        return ""
    return file.read_text("utf-8", "replace").strip()


def _pair(text: str) -> tuple[str, str]:
    name, sign, id_ = text.rpartition("=")
    if not sign:
        raise ExchangeError([Problem("--companion", "not_name_and_id", (text,))])
    return name, id_


def _refusal(text: str) -> tuple[str, str]:
    key, sign, why = text.partition("=")
    if not sign or not why.strip():
        raise ExchangeError([Problem("--refuse", "not_key_and_why", (text,))])
    return key, why.strip()


def _refuse_strangers(book: Book, matched: dict[str, str]) -> None:
    there = {one.id for one in book.companions.all()}
    unknown = [id_ for id_ in matched.values() if id_ not in there]
    if unknown:
        raise ExchangeError(
            [Problem("--companion", "no_such_companion", (id_,)) for id_ in unknown]
        )


def _row(row: PacketRow, names: dict[str, str]) -> dict[str, Any]:
    return {
        "key": row.key,
        "kind": row.kind,
        "state": row.state.value,
        "before": None if row.before is None else row_object(packet_row(row.before, names)),
        "after": row_object(row.row),
        "perhaps": None if row.perhaps is None else row.perhaps.id,
    }


def run(
    commands: PacketCommands, asked: argparse.Namespace, day: Callable[[str, str], date]
) -> bytes:
    """Do what was asked; what stands on standard output."""
    if asked.command == "card":
        return commands.card(asked).encode()
    if asked.deed == "make":
        first, last = day("--from", asked.first), day("--to", asked.last)
        if last < first:
            raise ExchangeError([Problem("--to", "ends_before_start")])
        return commands.make(asked, first, last).encode()
    deeds = {"look": commands.look, "take": commands.take, "answer": commands.answer}
    return deeds[asked.deed](asked).encode()
