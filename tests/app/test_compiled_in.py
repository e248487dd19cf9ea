"""What is compiled into a library goes out with its licence, as what lies beside it does."""

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

from tests.app.test_packages import PACKAGING, loaded

compiled_in = loaded("compiled_in")
TEXTS = PACKAGING / "licences"
# Those of the lock that are written in Rust; each brings a bill of what it is made of.
IN_RUST = ("cryptography", "loro", "pyrage", "python-bidi", "python-calamine")


@pytest.mark.parametrize("name", IN_RUST)
def test_everything_inside_is_listed_with_a_licence_that_has_its_text(name: str) -> None:
    one = metadata.distribution(name)
    (bill,) = (it for it in one.files or () if it.name.endswith(".cyclonedx.json"))
    parts = json.loads(Path(str(bill.locate())).read_text("utf-8"))["components"]
    listed = compiled_in.list_of(one)
    for part in parts:
        shown = f"\n{part['name']} {part['version']}: " in listed
        assert shown == (part.get("scope") != "excluded"), part["name"]
    assert compiled_in.without_text(one, TEXTS) == []
    assert "@" not in listed, "a mail address"


def test_no_library_of_the_lock_in_rust_is_forgotten() -> None:
    having = {
        re.sub(r"[-_.]+", "-", one.name).lower()
        for one in metadata.distributions()
        if any(compiled_in.works_in(one))
    }
    lock = (PACKAGING / "requirements.txt").read_text("utf-8")
    locked = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))
    assert having & locked == set(IN_RUST)


@pytest.mark.parametrize(
    ("expression", "used_under"),
    [
        ("MIT", ["MIT"]),
        ("MIT OR Apache-2.0", ["Apache-2.0"]),
        ("Unlicense OR MIT", ["MIT"]),
        ("Apache-2.0 OR GPL-2.0-only", ["Apache-2.0"]),
        ("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", ["Apache-2.0"]),
        ("Apache-2.0 WITH LLVM-exception", ["Apache-2.0", "LLVM-exception"]),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", ["Apache-2.0", "Unicode-3.0"]),
        ("BSD-3-Clause AND (Zlib OR MIT)", ["BSD-3-Clause", "MIT"]),
        ("", []),
    ],
)
def test_where_there_is_a_choice_one_is_made(expression: str, used_under: list[str]) -> None:
    assert list(compiled_in.chosen(expression)) == used_under


def test_a_licence_without_its_text_is_told(tmp_path: Path) -> None:
    place = tmp_path / "news-1.0.dist-info"
    (place / "sboms").mkdir(parents=True)
    (place / "METADATA").write_text("Metadata-Version: 2.4\nName: news\nVersion: 1.0\n", "utf-8")
    parts: list[dict[str, object]] = [
        {"name": "good", "licenses": [{"expression": "MIT"}]},
        {"name": "odd", "licenses": [{"expression": "Own-1.0"}]},
        {"name": "silent"},
        {"name": "tool", "scope": "excluded"},
    ]
    whole = [{**part, "version": "1", "purl": f"pkg:cargo/{part['name']}@1"} for part in parts]
    bill = place / "sboms" / "news.cyclonedx.json"
    bill.write_text(json.dumps({"components": whole}), "utf-8")
    names = [f"{place.name}/{it}" for it in ("METADATA", "sboms/news.cyclonedx.json")]
    (place / "RECORD").write_text("".join(f"{name},,\n" for name in names), "utf-8")
    (one,) = metadata.distributions(path=[str(tmp_path)])
    told = compiled_in.without_text(one, TEXTS)
    assert told == ["news: odd 1: no text of 'Own-1.0'", "news: silent 1: no text of ''"]


def test_the_faces_that_go_along_are_those_whose_licence_does() -> None:
    spec = (PACKAGING / "ledsagapp.spec").read_text("utf-8")
    (kept,) = re.findall(r"^FONTS = .*\(\?!(.*)\)\"", spec, re.MULTILINE)
    one = metadata.distribution("pymupdf-fonts")
    (text,) = (it for it in one.files or () if it.name.startswith("LICENSE"))
    assert "Fira Sans" in Path(str(text.locate())).read_text("utf-8")
    assert all(face.startswith("Fira") for face in re.findall(r"[A-Za-z]+_", kept))
