"""A language is three parts and no line of code: one made up here is spoken, read and listed."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE, NAME, SAID = "is", "Påhittiska", "¤"
ASKED = """
import json
from ledsagapp.i18n import catalog, language_name
from ledsagapp.languages import LANGUAGES
from ledsagapp.workflow.manual import chapters
tr = catalog("is")
print(json.dumps({
    "languages": list(LANGUAGES),
    "text": tr("Overview"),
    "one": tr("%n outing(s)", "", 1),
    "two": tr("%n outing(s)", "", 2),
    "name": language_name("is"),
    "chapters": len(chapters(tr, ())),
}))
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with a further language: its catalogue, its words and its manual."""
    made = tmp_path_factory.mktemp("house")
    for name in ("ledsagapp", "resources"):
        shutil.copytree(ROOT / name, made / name, ignore=shutil.ignore_patterns("__pycache__"))
    texts, words = made / "resources" / "i18n", made / "ledsagapp" / "text_input" / "vocabulary"
    catalogue = (texts / "ledsagapp_sv.po").read_text("utf-8")
    head, messages = catalogue.split("\n\n", 1)
    head = head.replace('"Language: sv', f'"Language: {CODE}')
    head = re.sub(r'"X-Language-Name: \w+', f'"X-Language-Name: {NAME}', head)
    messages = re.sub(r'(?m)^(msgstr(?:\[\d\])? ")(?=[^"])', rf"\1{SAID}", messages)
    (texts / f"ledsagapp_{CODE}.po").write_text(f"{head}\n\n{messages}", "utf-8")
    swedish = (words / "sv.py").read_text("utf-8")
    assert '"i förrgår"' in swedish
    (words / f"{CODE}.py").write_text(swedish.replace('"i förrgår"', '"nysst"'), "utf-8")
    shutil.copytree(made / "resources/manual/sv", made / "resources/manual" / CODE)
    return made


def run(house: Path, *words: str) -> str:
    """What a program of the house prints."""
    environ = {**os.environ, "PYTHONPATH": str(house), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *words],
        cwd=house,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_is_listed_by_its_own_name_and_says_its_own_texts(house: Path) -> None:
    found = json.loads(run(house, "-c", ASKED))
    assert CODE in found["languages"]
    assert found["name"] == NAME
    assert found["text"].startswith(SAID)
    assert found["one"] != found["two"]
    assert found["chapters"] > 5


def test_its_words_are_read(house: Path) -> None:
    asked = ("-m", "ledsagapp.cli", "read", "date", "nysst", "--on", "2026-11-29", "--json")
    read = json.loads(run(house, *asked, "--lang", CODE))
    assert read["value"] == "2026-11-27"
    assert "november" in read["understood"]


@pytest.mark.long
def test_every_page_and_dialog_is_drawn_in_it(house: Path, tmp_path: Path) -> None:
    run(house, "-m", "ledsagapp", "--demo", "--lang", CODE, "--screenshot", str(tmp_path))
    assert len(list(tmp_path.glob("*.png"))) > 100
