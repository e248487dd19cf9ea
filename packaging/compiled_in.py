"""What is compiled into the wheels that are written in Rust, by the bill each of them brings along.

The wheels hold their own licence text alone. A package adds a list of the works inside: the licence
each is used under, whose it is and where its source lies. The texts of the licences lie beside it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

_NOTICES = Path(__file__).with_name("crate_notices.txt")
_WORD = re.compile(r"\(|\)|[^\s()]+")
# Of those a work leaves the choice of; Apache's asks for its text alone, MIT's for a notice too.
_FIRST = ("Apache-2.0", "MIT", "BSD-3-Clause", "BSL-1.0", "Zlib")
# An older way to write a name, and licences that go by another's text.
_TEXTS = {"MPL-2.0+": "MPL-2.0"}


@dataclass(frozen=True)
class Work:
    """A work inside a wheel."""

    name: str
    version: str
    expression: str
    authors: str
    source: str
    purl: str

    @property
    def used_under(self) -> tuple[str, ...]:
        """The names of the licences it is used under; the texts lie in ``licences`` by them."""
        return tuple(_TEXTS.get(one, one) for one in chosen(self.expression))


def works_in(one: metadata.Distribution) -> Iterator[Work]:
    """The works compiled into a library, in the order of their names; none where it tells none."""
    found: dict[str, Work] = {}
    for file in one.files or ():
        if file.parent.name == "sboms" and file.name.endswith(".cyclonedx.json"):
            bill = json.loads(Path(str(file.locate())).read_text("utf-8"))
            for part in bill.get("components", ()):
                if part.get("scope") != "excluded":  # what builds it is not in it
                    work = _work(part)
                    found[work.purl] = work
    yield from (found[purl] for purl in sorted(found))


def _work(part: dict[str, Any]) -> Work:
    said = (part.get("licenses") or [{}])[0]
    expression = said.get("expression") or said.get("license", {}).get("id", "")
    if not expression and said.get("license", {}).get("text"):
        expression = "Unicode-3.0"  # the one that gives its text for its name
    links = {it["type"]: it["url"] for it in part.get("externalReferences", ())}
    source = links.get("vcs") or links.get("website") or links.get("documentation") or ""
    # A mail address is for writing to its owner, and says nothing of whose the work is.
    authors = re.sub(r"\s*<[^>]*>", "", part.get("author") or "")
    purl = part["purl"].partition("?")[0]
    return Work(part["name"], part["version"], " ".join(expression.split()), authors, source, purl)


def chosen(expression: str) -> tuple[str, ...]:
    """The licences that hold at once, one chosen wherever there is a choice.

    >>> chosen("(MIT OR Apache-2.0) AND Unicode-3.0")
    ('Apache-2.0', 'Unicode-3.0')
    """
    words = _WORD.findall(expression)
    return tuple(dict.fromkeys(_choice(words)))


def _choice(words: list[str]) -> list[str]:
    ways = [_together(words)]
    while words and words[0] == "OR":
        del words[0]
        ways.append(_together(words))
    return min(ways, key=lambda way: [_rank(one) for one in way])


def _together(words: list[str]) -> list[str]:
    found = _one(words)
    while words and words[0] in ("AND", "WITH"):
        del words[0]
        found += _one(words)
    return found


def _one(words: list[str]) -> list[str]:
    if not words:
        return []
    word = words.pop(0)
    if word != "(":
        return [word]
    inside = _choice(words)
    if words:
        del words[0]  # its end
    return inside


def _rank(licence: str) -> int:
    return _FIRST.index(licence) if licence in _FIRST else len(_FIRST)


def notices() -> dict[str, str]:
    """The copyright notice of each work that one is known of."""
    lines = _NOTICES.read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if not line.startswith("#"))


def without_text(one: metadata.Distribution, texts: Path) -> list[str]:
    """The works whose licence says nothing, or has no text in the folder: each as a line."""
    lines = []
    for work in works_in(one):
        lacking = [name for name in work.used_under if not (texts / f"{name}.txt").is_file()]
        if lacking or not work.used_under:
            lines.append(f"{one.name}: {work.name} {work.version}: no text of {work.expression!r}")
    return lines


def list_of(one: metadata.Distribution) -> str:
    """The text that goes along with a library; empty where it tells of nothing inside."""
    works = list(works_in(one))
    if not works:
        return ""
    known = notices()
    lines = [f"What is compiled into {one.name} {one.version}, by its own bill of materials", ""]
    for work in works:
        whose = known.get(work.name) or f"by {work.authors or 'its authors'}"
        under = " and ".join(work.used_under)
        lines += [f"{work.name} {work.version}: {under}", f"    {whose}", f"    {work.source}"]
    lines += [
        "The standard library of Rust: Apache-2.0",
        "    by its authors, https://www.rust-lang.org",
        "",
        "Where its authors leave a choice, a work is used under the licence that stands here. The",
        "texts of them lie beside this folder by name. Nothing has been changed: their source is",
        "where the address of each says, in the version named.",
    ]
    return "\n".join(line.rstrip() for line in lines if line.strip() or not line) + "\n"
