"""What has to hold of everything that is heard, whatever the task."""

import re
from collections.abc import Iterator

from tests.outside.transcript import CUT, FILED, TYPED, Step, Transcript

MESSAGE = "meddelande "
EXAMPLE = "Till exempel: "  # what one may write is shown as one writes it
REPEAT = "ctrl+shift+m"
ROLES = "textfält|lösenordsfält|kombinationsruta|(?:ej )?ikryssad|kryssruta|knapp|text att läsa"
FIELD = re.compile(rf"^(.*?) ?({ROLES})\b")
SHORT = re.compile(r"\d\s*(?:kr|h|min|tim)\b|·|[■▨✓]")
PROBLEM = re.compile(r"sak(?:er)? att titta på: (.+?)\. (.+)$")


def faults(found: Transcript) -> Iterator[str]:
    """Every place where a person would not hear what they need, or hear it twice."""
    last = ""
    for number, step in enumerate(found.steps, 1):
        place = f"{number} [{step.keys}]"
        for told in (*_of_step(step), *_of_messages(step, last)):
            yield f"{place}: {told}"
        last = ([last, *_messages(step)])[-1]


def _of_step(step: Step) -> Iterator[str]:
    typed = step.keys.startswith((TYPED, FILED))
    if not step.heard and not typed:
        yield "nothing is heard"
    for place, line in enumerate(step.heard):
        match = FIELD.match(line)
        if match and not match[1].strip():
            yield f"no name: {line}"
        if line.endswith("kombinationsruta") and place + 1 == len(step.heard):
            yield f"no value: {line}"
        if SHORT.search(line) and not line.startswith(EXAMPLE):
            yield f"a sign or a shortened unit: {line}"
        if line.startswith(CUT):
            yield f"cut off: {line}"


def _messages(step: Step) -> list[str]:
    return [line.removeprefix(MESSAGE) for line in step.heard if line.startswith(MESSAGE)]


def _of_messages(step: Step, last: str) -> Iterator[str]:
    """Each result once, and again only where it is asked for; a problem leads to its field."""
    told = _messages(step)
    for one in told:
        if told.count(one) > 1 or (one == last and step.keys != REPEAT):
            yield f"said twice: {one}"
        others = " ".join(line for line in step.heard if not line.startswith(MESSAGE))
        if one.casefold() in others.casefold() and step.keys != REPEAT:
            yield f"said twice: {one}"
        match = PROBLEM.search(one)
        # Orca 48 says where the focus is first, and the message then.
        heard = match is not None and match[1] in others and match[2] in others
        if match and step.keys != REPEAT and not heard:
            yield f"the focus does not tell of the problem: {one}"
    if step.keys == REPEAT and told != [last]:
        yield f"the latest message is not repeated: {last}"
