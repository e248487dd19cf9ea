"""Every text of the program is there in both languages, with nothing lost on the way."""

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from ledsagapp.i18n import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
# Finnish has too few letters for all fields of the form of an outing.
WITHOUT_A_LETTER = {"Se päättyi seuraavana päivänä"}
CATALOGUES = ROOT / "resources" / "i18n"
# What the program does not say to people: orders, verdicts, shouting.
UNWANTED = re.compile(
    r"\b(måste|fel|felaktig\w*|ogiltig\w*|brukare\w*|förbjud\w*)\b|!", re.IGNORECASE
)


@dataclass(frozen=True)
class Message:
    """One text of a catalogue with its translation, in two forms where it counts."""

    source: str
    comment: str
    counts: bool
    finished: bool
    forms: tuple[str, ...]


def messages(language: str) -> Iterator[Message]:
    """What stands in a catalogue."""
    path = CATALOGUES / f"ledsagapp_{language}.ts"
    for found in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = found.find("translation")
        assert translation is not None
        forms = tuple(one.text or "" for one in translation.iter("numerusform"))
        yield Message(
            found.findtext("source") or "",
            found.findtext("comment") or "",
            found.get("numerus") == "yes",
            translation.get("type") is None,
            forms or (translation.text or "",),
        )


def either() -> Iterator[tuple[Message, str]]:
    """Every translation of any language beside its text."""
    for language in LANGUAGES:
        for message in messages(language):
            for form in message.forms if message.finished else ():
                yield message, form


def texts_script() -> ModuleType:
    """The script that brings the catalogues in step; its folder is no package."""
    path = ROOT / "packaging" / "texts.py"
    spec = importlib.util.spec_from_file_location("texts_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every place where a text is asked for."""
    for path in sorted((ROOT / "ledsagapp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in {"tr", "_tr"}:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_every_text_asked_for_is_written_out_where_it_is_asked_for() -> None:
    bad = [
        place
        for place, call in calls()
        if not (
            call.args
            and isinstance(call.args[0], ast.Constant)
            and isinstance(call.args[0].value, str)
        )
    ]
    assert bad == []


def test_nothing_is_put_into_a_text_by_percent_signs() -> None:
    texts = [(place, ast.unparse(call.args[0])) for place, call in calls()]
    assert [one for one in texts if re.search(r"%(?!n\b)[a-z0-9]", one[1])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_hold_what_the_program_says_and_nothing_else(language: str) -> None:
    script = texts_script()
    found = {(one.source, one.comment, one.plural) for one in script.texts(ROOT / "ledsagapp")}
    wanted = {one for one in found if one[2] or language != "en"}
    assert {(one.source, one.comment, one.counts) for one in messages(language)} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_its_translation(language: str) -> None:
    lacking = [one.source for one in messages(language) if not one.finished or not all(one.forms)]
    assert lacking == []


def test_what_is_put_into_a_text_is_put_into_its_translation() -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{[^}]*\}", text))

    differing = [
        (message.source, form)
        for message, form in either()
        if fields(message.source) != fields(form)
    ]
    assert differing == []


def test_what_counts_has_one_form_for_one_and_another_with_the_number_for_more() -> None:
    for language in LANGUAGES:
        for message in messages(language):
            if not message.finished:
                continue
            assert len(message.forms) == (2 if message.counts else 1), message.source
            assert ("%n" in message.source) == message.counts, message.source
            if message.counts:
                assert "%n" in message.forms[1], message.source
                assert not re.search(r"\(\w+\)", " ".join(message.forms)), message.source
            else:
                assert "%n" not in message.forms[0], message.source


def test_no_alt_letter_is_lost_in_translation() -> None:
    def letters(text: str) -> int:
        return text.replace("&&", "").count("&")

    differing = [
        (message.source, form)
        for message, form in either()
        if letters(message.source) != letters(form) and form not in WITHOUT_A_LETTER
    ]
    assert differing == []


def test_a_text_ends_alike_in_all_languages() -> None:
    def ending(text: str) -> str:
        found = re.search(r"[….:?]*\s*$", text)
        return found.group() if found else ""

    differing = [
        (message.source, form)
        for message, form in either()
        if " " in message.source and ending(message.source) != ending(form)
    ]
    assert differing == []


def test_the_program_neither_orders_nor_judges_nor_shouts() -> None:
    swedish = [form for message in messages("sv") for form in message.forms]
    assert [form for form in swedish if UNWANTED.search(form)] == []
