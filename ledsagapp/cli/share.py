"""``ledsag share``: the book on several computers, through a folder that is synced."""

import argparse
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ledsagapp.cli.common import check_output
from ledsagapp.cli.own_book import OwnBook
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.paths import computer_name
from ledsagapp.storage.book import Book
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.sharing import exchange_lines, member_line
from ledsagapp.workflow.sharing.circle import (
    exchange_of,
    exchange_of_restored,
    go_on_with_others,
    join,
    leave,
    members,
    say_again,
    start,
)
from ledsagapp.workflow.sharing.keeping import Exchanged
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
    }
    book = OwnBook(asked.data, asked.passphrase_file, tr, asked.who or "")
    return ways[asked.way](asked, book, tr).encode()


def _start(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    path: Path = asked.key_file
    if path.exists():
        raise ExchangeError([Problem("--key-file", "key_file_there", (str(path),))])
    check_output(path, asked, tr)
    with own.opened() as book:
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
    with own.opened() as book:
        if asked.say_again:
            straight(say_again(book, exchange_of_restored(book, computer_name()), _now()))
        elif asked.go_on:
            go_on_with_others(book)
        if not asked.json:
            return "".join(f"{line}\n" for line in _told(book, tr))
        done = exchange_of(book, computer_name()).run(_now())
    answer = {
        "rows": done.rows,
        "received": sum(done.lines.values()),
        "from": dict(done.lines),
        "wrote": {name: dict(tables) for name, tables in done.wrote.items()},
        "sent": done.sent,
        "receipts": done.receipts,
        "unread": done.unread,
        "newer": done.newer,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _status(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with own.opened() as book:
        computers = members(book)
        open_ones, texts = questions(book), QuestionTexts(book, Formats(tr))
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
            "questions": [
                {
                    "kind": one.kind.value,
                    "about": one.key,
                    "text": texts.sentence(one),
                    "answers": [words for _choice, words in texts.answers(one)],
                }
                for one in open_ones
            ],
        }
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
    lines = [
        member_line(one.name, one.heard, own=one.own, gone=one.gone, tr=tr) for one in computers
    ]
    if open_ones:
        lines.append(tr("To look at (%n)", "", len(open_ones)))
    lines += [f"  {texts.sentence(one)}" for one in open_ones]
    return "".join(f"{line}\n" for line in lines).replace("\N{NO-BREAK SPACE}", " ")


def _leave(asked: argparse.Namespace, own: OwnBook, tr: Catalog) -> str:
    with own.opened() as book:
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
    return exchange_lines(done.wrote, done.sent, done.receipts, done.newer, tr)


def _run(book: Book) -> Exchanged:
    return exchange_of(book, computer_name()).run(_now())


def _folder(asked: argparse.Namespace) -> str:
    return str(Path(asked.folder).absolute()) if asked.folder else ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
