"""``ledsag share``: the book on several computers, through a folder that is synced."""

import argparse
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ledsagapp.cli.common import check_output
from ledsagapp.cli.output import RefusedError
from ledsagapp.cli.own_book import OwnBook
from ledsagapp.cli.rule_sets import rule_sets
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.paths import app_dirs, computer_name
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.errors import BookError
from ledsagapp.wording.common.book_errors import book_sentence
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.sharing import (
    coming_lines,
    exchange_lines,
    member_line,
    place_lines,
    waiting_lines,
)
from ledsagapp.workflow.sharing.circle import (
    circle_of,
    exchange_of,
    exchange_of_restored,
    go_on_with_others,
    join,
    leave,
    members,
    say_again,
    shares_place,
    start,
    waited_for,
)
from ledsagapp.workflow.sharing.keeping import Exchanged
from ledsagapp.workflow.sharing.other_copy import (
    Coming,
    OtherCopy,
    here,
    preview,
    read_copy,
    take_copy,
)
from ledsagapp.workflow.sharing.question_texts import QuestionTexts
from ledsagapp.workflow.sharing.questions import questions
from ledsagapp.workflow.sharing.steps import straight

_LONGEST_KEY: Final = 10_000  # bytes of a file that may hold a key


def run(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Start, join, exchange, say how it stands, or leave."""
    ways: dict[str, Callable[[argparse.Namespace, OwnBook, Catalog], str]] = {
        "start": _start,
        "join": _join,
        "exchange": _exchange,
        "status": _status,
        "leave": _leave,
        "merge": _merge,
    }
    book = OwnBook(asked.data, asked.passphrase_file, tr, asked.who or "")
    return ways[asked.way](asked, book, tr).encode()


def _start(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    path: Path = asked.key_file
    if path.exists():
        raise ExchangeError([Problem("--key-file", "key_file_there", (str(path),))])
    check_output(path, asked, tr)
    with own.open_book() as book:
        circle = start(book, _folder(asked), asked.postgres or "")
        try:
            atomic_write(path, f"{circle.key}\n".encode(), private=True)
        except OSError:
            book.shared.forget()  # without its key nobody could ever join
            raise
        _run(book)
    text = tr(
        "The book is shared through {folder}. The family’s key is in {file}: who has it "
        "can read everything in the book. Keep it where only the family comes."
    )
    return text.format(folder=circle.place, file=path) + "\n"


def _join(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with asked.key_file.open("rb") as file:
        key = file.read(_LONGEST_KEY).decode("utf-8", "replace")
    Family(key)  # before a book is made for nothing
    lines: list[str] = []

    def take(book: Book) -> int:
        join(book, _folder(asked), key, asked.postgres or "")
        lines.extend(_told(book, tr))
        return 0

    own.change(take)
    return "".join(f"{line}\n" for line in lines)


def _exchange(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with own.open_book() as book:
        if asked.say_again:
            straight(say_again(book, exchange_of_restored(book, computer_name()), _now()))
        elif asked.go_on:
            go_on_with_others(book)
        done = _run(book, wait=not asked.no_wait)
    if not asked.json:
        return "".join(f"{line}\n" for line in exchange_lines(done, tr))
    answer = {
        "rows": done.rows,
        "received": sum(done.lines.values()),
        "from": dict(done.lines),
        "wrote": {name: dict(tables) for name, tables in done.wrote.items()},
        "sent": done.sent,
        "receipts": done.receipts,
        "unread": done.unread,
        "newer": done.newer,
        "waits_for": list(done.waits_for),
        "another_key": done.others,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _status(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with own.open_book() as book:
        asks = _Asks(book, rule_sets(asked.data), tr)
        # What another copy brought is asked about also where nothing is shared.
        computers = () if asks.open and circle_of(book) is None else members(book)
        waits, others = waited_for(book), shares_place(book)
    if asked.json:
        answer = {
            "devices": [
                {
                    "device": one.device,
                    "name": one.name,
                    "this": one.own,
                    "heard": one.heard or None,
                    "lines": one.lines,
                    "left": one.gone,
                }
                for one in computers
            ],
            "waits_for": list(waits),
            "another_key": others,
            "questions": asks.values(),
        }
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
    lines = [
        member_line(one.name, one.heard, own=one.own, gone=one.gone, tr=tr) for one in computers
    ]
    told = [*waiting_lines(waits, tr), *place_lines(tr, others=others)]
    return _lines([*lines, *told, *asks.lines(tr)])


def _merge(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    path: Path = asked.other
    key = _key_of(path, asked, tr) if is_encrypted(path) else None
    came: list[Coming] = []
    asks: list[_Asks] = []

    def look(book: Book) -> OtherCopy:
        other = read_copy(path, key, here(book))
        came.append(preview(book, other))
        return other

    def take(book: Book) -> int:
        rows = straight(take_copy(book, look(book)))
        asks.append(_Asks(book, rule_sets(asked.data), tr))
        return rows

    try:
        if asked.preview:
            with own.open_book() as book:
                look(book)
        else:
            own.change(take)
    except BookError as error:
        raise RefusedError(book_sentence(error, tr)) from error
    seen = came[0]
    if asked.json:
        answer: dict[str, object] = {
            "entries": {
                table: {"new": new, "changed": changed}
                for table, (new, changed) in seen.entries.items()
            },
            "receipts": seen.receipts,
            "nothing_in_common": seen.apart,
            "taken": not asked.preview,
            "questions": [question for one in asks for question in one.values()],
        }
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
    lines = coming_lines(seen.entries, seen.receipts, tr)
    lines = lines or [tr("There is nothing in it that is not here already.")]
    return _lines([*lines, *(line for one in asks for line in one.lines(tr))])


def _key_of(path: Path, asked: argparse.Namespace, tr: Catalog) -> Key:
    """The key of the other copy: of its own file, else of the book's, else asked for."""
    from ledsagapp.cli.passphrase import ask_key  # noqa: PLC0415

    file = asked.other_passphrase_file or getattr(asked, "passphrase_file", None)
    return ask_key(path, app_dirs(asked.data).settings, file, tr)


class _Asks:
    """The open questions of a book, worded while it is open."""

    def __init__(self, book: Book, presets: Presets, tr: Catalog) -> None:
        self.open = questions(book, presets)
        texts = QuestionTexts(book, Formats(tr))
        self._said = [
            (texts.sentence(one), [words for _choice, words in texts.answers(one)])
            for one in self.open
        ]

    def values(self) -> list[dict[str, object]]:
        """For programs."""
        return [
            {"kind": one.kind.value, "about": one.key, "text": text, "answers": answers}
            for one, (text, answers) in zip(self.open, self._said, strict=True)
        ]

    def lines(self, tr: Catalog) -> list[str]:
        """For people."""
        if not self.open:
            return []
        return [
            tr("To look at (%n)", "", len(self.open)),
            *(f"  {text}" for text, _answers in self._said),
        ]


def _lines(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines).replace("\N{NO-BREAK SPACE}", " ")


def _leave(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with own.open_book() as book:
        straight(leave(book, exchange_of(book, computer_name()), _now(), anyway=asked.anyway))
    return (
        tr(
            "The book is no longer shared; all that came stays in it. What was shared cannot be "
            "unshared: who has the key and the folder can still read it."
        )
        + "\n"
    )


def _told(book: Book, tr: Catalog) -> list[str]:
    done = _run(book)
    return exchange_lines(done, tr)


def _run(book: Book, *, wait: bool = True) -> Exchanged:
    return exchange_of(book, computer_name()).run(_now(), wait=wait)


def _folder(asked: argparse.Namespace) -> str:
    return str(Path(asked.folder).absolute()) if asked.folder else ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
