"""What can be asked on the command line about cards and packets."""

import argparse

from ledsagapp.cli.arguments.options import a_path

_OF_PACKET = "file with the packet's passphrase, where the book has one of its own"


def _add_passphrase(one: argparse.ArgumentParser) -> None:
    one.add_argument("--packet-passphrase-file", type=a_path, metavar="FILE", help=_OF_PACKET)


def add_packet_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    """What can be asked about cards and packets."""
    card = commands.add_parser("card", parents=[common], help="the card packets are closed for")
    card.add_argument("--person", required=True, metavar="ID")
    card.add_argument(
        "--out", required=True, type=a_path, metavar="FILE", help=".ledsagkort or .svg"
    )
    card.add_argument("--fresh", action="store_true", help="a new one, where the old is lost")
    packet = commands.add_parser("packet", help="a companion's packet: make, look, take, answer")
    deeds = packet.add_subparsers(dest="deed", required=True)
    make = deeds.add_parser("make", parents=[common], help="make a packet")
    make.add_argument("--person", required=True, metavar="ID")
    make.add_argument("--from", dest="first", required=True, metavar="DATE")
    make.add_argument("--to", dest="last", required=True, metavar="DATE")
    make.add_argument("--for", dest="card", type=a_path, metavar="CARD", help="else a passphrase")
    make.add_argument("--companion", dest="companion_id", metavar="ID", help="of this one only")
    make.add_argument("--out", required=True, type=a_path, metavar="FILE")
    _add_passphrase(make)
    for name, help_ in (
        ("look", "what a packet holds, beside the book"),
        ("take", "take rows of a packet in, or an answer"),
        ("answer", "write the answer to a packet"),
    ):
        one = deeds.add_parser(name, parents=[common], help=help_)
        one.add_argument("file", type=a_path)
        one.add_argument("--person", metavar="ID", help="whose packet, where no card says it")
        _add_passphrase(one)
        if name == "look":
            one.add_argument("--json", action="store_true")
        elif name == "take":
            one.add_argument("--rows", nargs="+", metavar="KEY", help="only these")
            one.add_argument("--companion", action="append", metavar="NAME=ID")
            one.add_argument(
                "--refuse",
                action="append",
                metavar="KEY=WHY",
                help="do not take this row, and say why in the answer",
            )
        else:
            one.add_argument("--out", required=True, type=a_path, metavar="FILE")
