"""Every text of the program is there in both languages, with nothing lost on the way."""

import ast
import gettext
import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ledsagapp.i18n import LANGUAGES, Catalog
from ledsagapp.text_files import CompiledTexts, compile_catalogue, mo_bytes

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
    """What stands in a catalogue, as Babel reads it."""
    path = CATALOGUES / f"ledsagapp_{language}.po"
    for found in read_po(io.BytesIO(path.read_bytes()), locale=language):
        if not found.id:
            continue
        forms = (found.string,) if isinstance(found.string, str) else tuple(found.string or ())
        source = found.id if isinstance(found.id, str) else found.id[0]
        yield Message(source, found.context or "", found.pluralizable, all(forms), forms)


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


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every place where a text is asked for; read once for all questions about them."""
    return tuple(_calls())


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "ledsagapp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in {"tr", "_tr"}:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


@cache
def said() -> frozenset[tuple[str, str, bool]]:
    """What the program says, as the script finds it: the text, its comment, whether it counts."""
    found = texts_script().texts(ROOT / "ledsagapp")
    return frozenset((one.source, one.comment, one.plural) for one in found)


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
    found = said()
    there = {(one.source, one.comment, one.counts) for one in messages(language)}
    wanted = {one for one in found if one[2] or language != "en"}
    assert wanted <= there  # English is the source; what is put better stands in its file too
    assert there <= found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_its_translation(language: str) -> None:
    lacking = [one.source for one in messages(language) if not one.finished or not all(one.forms)]
    assert lacking == []


def test_what_is_put_into_a_text_is_put_into_its_translation() -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{[^}:]*(?=[}:])", text))  # {month:in} is a form of {month}

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_texts_are_those_that_babel_makes(language: str, tmp_path: Path) -> None:
    source = tmp_path / f"ledsagapp_{language}.po"
    source.write_bytes((CATALOGUES / source.name).read_bytes())
    ours = CompiledTexts(compile_catalogue(source))
    theirs_file = io.BytesIO()
    write_mo(theirs_file, read_po(io.BytesIO(source.read_bytes()), locale=language))
    theirs = gettext.GNUTranslations(io.BytesIO(theirs_file.getvalue()))
    for message in messages(language):
        for n in (0, 1, 2, 5, 21) if message.counts else ():
            text = message.source
            assert ours.ngettext(text, n) == theirs.ngettext(text, text, n)
        if not message.counts:
            plain = ours.pgettext(message.comment, message.source)
            assert plain == theirs.pgettext(message.comment, message.source)
    assert source.with_suffix(".mo").read_bytes() == compile_catalogue(source)


def test_a_text_changed_in_the_file_is_the_text_shown(tmp_path: Path) -> None:
    package = tmp_path / "ledsagapp"
    shutil.copytree(ROOT / "ledsagapp", package, ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    source = folder / "ledsagapp_fi.po"
    text = (CATALOGUES / source.name).read_text("utf-8")
    for word in ("kirja", "toinen kirja"):
        marker = f'msgid "A text of this test"\nmsgstr "{word}"\n'
        source.write_text(f"{text}\n{marker}", "utf-8")
        program = "from ledsagapp.i18n import catalog; print(catalog('fi')('A text of this test'))"
        command = [sys.executable, "-c", program]
        environ = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
        run = subprocess.run(
            command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == word
        assert source.with_suffix(".mo").exists()


def test_a_language_with_three_forms_uses_each_where_it_belongs(tmp_path: Path) -> None:
    source = tmp_path / "ledsagapp_pl.po"
    rule = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    source.write_text(
        f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Plural-Forms: {rule}\\n"\n\n'
        'msgid "%n hour(s)"\nmsgid_plural "%n hour(s)"\n'
        'msgstr[0] "%n godzina"\nmsgstr[1] "%n godziny"\nmsgstr[2] "%n godzin"\n',
        "utf-8",
    )
    polish = Catalog("pl", CompiledTexts(compile_catalogue(source)))
    said = [polish("%n hour(s)", "", n) for n in (1, 3, 5, 22)]
    assert said == ["1 godzina", "3 godziny", "5 godzin", "22 godziny"]


def test_what_is_no_catalogue_is_told_and_an_empty_one_says_the_source() -> None:
    for wrong in (b"", b"\xde\x12\x04\x95", b"x" * 64, mo_bytes({"a": "b"})[:30]):
        with pytest.raises(ValueError, match="not a"):
            CompiledTexts(wrong)
    empty = Catalog("xx", CompiledTexts(mo_bytes({})))
    assert [empty("Save"), empty("Save", "menu"), empty("%n hour(s)", "", 2), empty.of("Save")] == [
        "Save",
        "Save",
        "2 hour(s)",
        "Save",
    ]
