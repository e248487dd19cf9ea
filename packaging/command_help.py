"""Manual pages and shell completion, made from the parsers of the two commands."""

import argparse
from collections.abc import Iterator

from build_environment import version, version_date

_FILES = {"FILE", "DIR", "ledger", "file"}


def manual_page(parser: argparse.ArgumentParser, about: str, other: str) -> str:
    """A page of ``man``; ``about`` is what the command is in a few words."""
    name = parser.prog
    lines = [
        f'.TH {name.upper()} 1 "{version_date()}" "Ledsagapp {version()}" "Ledsagapp"',
        ".SH NAME",
        f"{_roff(name)} \\- {_roff(about)}",
        ".SH SYNOPSIS",
        f".B {_roff(name)}",
        *(_roff(word) for word in [_usage(parser)] if word),
        ".SH DESCRIPTION",
        _roff(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
    ]
    commands = list(_commands(parser))
    if commands:
        lines.append(".SH COMMANDS")
    for command, text, own in commands:
        lines += [f".SS {_roff(command)} {_roff(_usage(own))}", _roff(text), *_options(own)]
    lines += [
        ".SH FILES",
        "Everything lies in the person's own folders; see Help in the program's window.",
        ".SH EXIT STATUS",
        "0 where all went well, 2 where something given was wrong, 3 where there is no screen.",
        ".SH SEE ALSO",
        f".BR {_roff(other)} (1)",
    ]
    return "\n".join(lines) + "\n"


def _usage(parser: argparse.ArgumentParser) -> str:
    usage = " ".join(parser.format_usage().split())
    return usage.partition(f"{parser.prog} ")[2]


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in _actions(parser):
        if action.option_strings:
            names = ", ".join(action.option_strings)
            value = _value(action)
            shown = f"{names} {value}".strip()
        else:
            shown = _value(action) or action.dest
        yield ".TP"
        yield f".B {_roff(shown)}"
        yield _roff(_told(parser, action))


def _told(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """The help of an option, with what it can be in place."""
    if not action.help:
        return ""
    return parser._get_formatter()._expand_help(action)  # noqa: SLF001 - argparse has no other way


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices is not None:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return action.dest.upper() if action.option_strings else action.dest


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to ask
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield action


def _commands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Each command with what it does and its own parser, those inside a command too."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
            for name, own in action.choices.items():
                yield name, helps.get(name, ""), own
                for inner, text, deeper in _commands(own):
                    yield f"{name} {inner}", text, deeper


def _roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def completion(*parsers: argparse.ArgumentParser) -> str:
    """What bash completes after each command: its commands, options and their values; files."""
    return "\n".join(["# Completion of bash for Ledsagapp", *map(_function, parsers)])


def _function(parser: argparse.ArgumentParser) -> str:
    name = parser.prog
    every = sorted({one for action in _actions(parser) for one in action.option_strings})
    cases, values = [], {}
    owners = [("", parser), *((command, own) for command, _text, own in _commands(parser))]
    for command, own in owners:
        words = sorted({one for action in _actions(own) for one in action.option_strings})
        words += [inner for inner, _t, _p in _commands(own) if " " not in inner]
        words += [
            str(one)
            for action in _actions(own)
            if not action.option_strings and action.choices is not None
            for one in action.choices
        ]
        if command and " " not in command:
            cases.append(f"            {command}) words='{' '.join(words)}' ;;")
        for action in _actions(own):
            for option in action.option_strings:
                if action.choices is not None:
                    values[option] = " ".join(map(str, action.choices))
    first = " ".join([*every, *(one for one, _t, _p in _commands(parser) if " " not in one)])
    chosen = "\n".join(
        f"        {option}) COMPREPLY=($(compgen -W '{words}' -- \"$word\")); return ;;"
        for option, words in sorted(values.items())
    )
    inner = "\n".join(cases)
    return f"""_{name}() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" words='{first}'
    local one
    case "$before" in
{chosen}
    esac
    for one in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$one" in
{inner or "            '') ;;"}
        esac
    done
    COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}}
complete -o filenames -F _{name} {name}
"""
