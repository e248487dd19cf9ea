"""A task as a script and its transcript in one file: the keys, and what is heard after each.

``[Tab]`` is a key, ``[skriv: bio]`` types, ``[fil: kvitto.png]`` types the path of a file beside
the book; the lines below are what is heard, in order. A line ``~ text`` was cut off by another
before it could be heard to its end. What stands before the first key is for people.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.outside.voice import Said

CUT = "~ "
TYPED, FILED, BOOK = "skriv: ", "fil: ", "Bok: "
# The book a task begins with, and what the program is started with for it.
BOOKS = {"tom": (), "exempelfamiljen": ("--demo",), "exempelfamiljen, sparad": ("--kept",)}
# Orca's words for roles and states differ between its versions and are Swedish for a Swede.
WORDS = {
    "push button": "knapp",
    "button": "knapp",
    "check box": "kryssruta",
    "combo box": "kombinationsruta",
    "radio button": "radioknapp",
    "check menu item": "menyval med bock",
    "menu item": "menyval",
    "list item": "listpost",
    "List with": "lista med",
    "notification": "meddelande",
    "Selection deleted": "det markerade togs bort",
    "Text unselected": "markeringen togs bort",
    "page tab": "flik",
    "progress bar": "förloppsmätare",
    "read only text": "text att läsa",
    "read only": "skrivskyddad",
    "list": "lista",
    "entry": "textfält",
    "panel": "grupp",
    "dialog": "dialogruta",
    "frame": "fönster",
    "alert": "fråga",
    "layered pane": "lager",
    "menu": "meny",
    "tool bar": "verktygsrad",
    "not checked": "ej ikryssad",
    "checked": "ikryssad",
    "not selected": "ej vald",
    "selected": "vald",
    "unselected": "ej vald",
    "grayed": "går inte nu",
    "blank": "tomt",
    "items": "poster",
    "item": "post",
    "default button is": "förvald knapp är",
    "Copied selection to clipboard": "det markerade kopierades",
    "leaving list": "lämnar listan",
}
# Not a word of Orca's where it stands in the middle: it is one of the program's.
_FIELD = re.compile(r"\btext(?=$| \S+ selected$)")
_ROLE = re.compile(
    r"(?<![\wåäöÅÄÖ])(" + "|".join(sorted(map(re.escape, WORDS), key=len, reverse=True)) + r")"
    r"(?![\wåäöÅÄÖ])"
)


@dataclass
class Step:
    """One key, or what is typed, and the lines heard after it."""

    keys: str
    heard: list[str] = field(default_factory=list)


@dataclass
class Transcript:
    """A file: what it is about, the book it begins with, and its steps."""

    head: list[str]
    steps: list[Step]

    @property
    def options(self) -> tuple[str, ...]:
        """What the program is started with: an empty book asks its first questions."""
        found = next(line for line in self.head if line.startswith(BOOK))
        return BOOKS[found.removeprefix(BOOK)]

    def text(self) -> str:
        """The file as it is kept."""
        told = [*self.head]
        for step in self.steps:
            told += ["", f"[{step.keys}]", *(f"  {line}" for line in step.heard)]
        return "\n".join(told).strip() + "\n"


def read(path: Path) -> Transcript:
    """The transcript that a file holds."""
    found = Transcript([], [])
    for line in path.read_text("utf-8").splitlines():
        if match := re.fullmatch(r"\[(.+)\]", line):
            found.steps.append(Step(match[1]))
        elif found.steps and line.strip():
            found.steps[-1].heard.append(line.strip())
        elif not found.steps:
            found.head.append(line)
    while found.head and not found.head[-1]:
        found.head.pop()
    return found


def lines(said: Sequence[Said], keys: str = "") -> list[str]:
    """Messages as lines with Swedish words for roles; of what is typed only the last is sure."""
    together: list[Said] = []
    for one in said:
        if together and together[-1].text.strip(" .") == "notification":
            # Orca 48 says what it is and what it tells one after the other.
            before = together.pop()
            together.append(Said(f"notification {one.text}", cut=before.cut or one.cut))
        else:
            together.append(one)
    # That work has begun is heard only where it takes its time.
    heard = [one for one in together if worded(one.text) and not _begins(one.text)]
    if keys.startswith((TYPED, FILED)):
        return [worded(one.text) for one in heard[-1:]]
    return [CUT * one.cut + worded(one.text) for one in heard]


def _begins(text: str) -> bool:
    return text.startswith("notification ") and text.strip().endswith("…")


def worded(text: str) -> str:
    """One message as it stands in a transcript."""
    text = re.sub(r"(/[\w.\-]+){2,}/", "…/", text)
    text = " ".join(text.split()).strip(" .")
    # What a file weighs depends on the libraries of the system.
    text = re.sub(r"\b[\d,]+ ([kM]B)\b", r"… \1", text)
    text = re.sub(r"\b(black circle|●) characters\b", "tecken som inte visas", text)
    text = re.sub(r"\bpassword text\b", "lösenordsfält", text)
    text = _FIELD.sub("textfält", text) if not text.endswith("only text") else text
    # How many there are grows with the program, and is no matter of a task.
    text = re.sub(r"\bList with \d+ items?$", "lista", text)
    return _ROLE.sub(lambda found: WORDS[found[1]], text)


def kept(wanted: Transcript, found: Transcript) -> Transcript:
    """What is heard now, in the lines of the file where nothing else is heard."""
    steps = [
        old if " ".join(old.heard) == " ".join(new.heard) else new
        for old, new in zip(wanted.steps, found.steps, strict=True)
    ]
    return Transcript(found.head, steps)


def differences(wanted: Transcript, found: Transcript) -> Iterator[str]:
    """The steps after which something else is heard, to be read by a person."""
    for number, (old, new) in enumerate(zip(wanted.steps, found.steps, strict=True), 1):
        # Where a line is broken depends on the letters of the machine.
        if " ".join(old.heard) != " ".join(new.heard):
            yield f"{number} [{new.keys}]"
            yield from (f"    - {line}" for line in old.heard)
            yield from (f"    + {line}" for line in new.heard)
