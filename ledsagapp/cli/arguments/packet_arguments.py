"""What can be asked on the command line about cards and packets."""

import argparse

from ledsagapp.cli.arguments.help_words import (
    CARD,
    COMMAND,
    DATE,
    FILE,
    ID,
    KEY,
    KEY_WHY,
    NAME_ID,
    Parser,
)
from ledsagapp.cli.arguments.options import a_path
from ledsagapp.domain.label import label

_OF_PACKET = label("file with the packet's passphrase, where the book has one of its own")


def _add_passphrase(one: argparse.ArgumentParser) -> None:
    one.add_argument("--packet-passphrase-file", type=a_path, metavar=FILE, help=_OF_PACKET)


def add_packet_commands(commands: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    """What can be asked about cards and packets."""
    card = commands.add_parser(
        "card", parents=[common], help=label("the card packets are closed for")
    )
    card.add_argument("--person", required=True, metavar=ID)
    card.add_argument(
        "--out",
        required=True,
        type=a_path,
        metavar=FILE,
        help=label(".ledsagkort or .svg"),
    )
    card.add_argument(
        "--fresh", action="store_true", help=label("a new one, where the old is lost")
    )
    packet = commands.add_parser(
        "packet", help=label("a companion's packet: make, look, take, answer")
    )
    deeds = packet.add_subparsers(dest="deed", required=True, metavar=COMMAND)
    make = deeds.add_parser("make", parents=[common], help=label("make a packet"))
    make.add_argument("--person", required=True, metavar=ID)
    make.add_argument("--from", dest="first", required=True, metavar=DATE)
    make.add_argument("--to", dest="last", required=True, metavar=DATE)
    make.add_argument(
        "--for", dest="card", type=a_path, metavar=CARD, help=label("else a passphrase")
    )
    make.add_argument(
        "--companion", dest="companion_id", metavar=ID, help=label("of this one only")
    )
    make.add_argument("--out", required=True, type=a_path, metavar=FILE)
    _add_passphrase(make)
    for name, help_ in (
        ("look", label("what a packet holds, beside the book")),
        ("take", label("take rows of a packet in, or an answer")),
        ("answer", label("write the answer to a packet")),
    ):
        one = deeds.add_parser(name, parents=[common], help=help_)
        one.add_argument("file", type=a_path, metavar=FILE, help=label("the packet"))
        one.add_argument("--person", metavar=ID, help=label("whose packet, where no card says it"))
        _add_passphrase(one)
        if name == "look":
            one.add_argument("--json", action="store_true")
        elif name == "take":
            one.add_argument("--rows", nargs="+", metavar=KEY, help=label("only these"))
            one.add_argument("--companion", action="append", metavar=NAME_ID)
            one.add_argument(
                "--refuse",
                action="append",
                metavar=KEY_WHY,
                help=label("do not take this row, and say why in the answer"),
            )
        else:
            one.add_argument("--out", required=True, type=a_path, metavar=FILE)
