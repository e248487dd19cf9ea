"""Brings the text catalogues in step with the source: python3 packaging/texts.py.

New texts come in without a translation, texts no longer used go out, the rest stays. Run by the
environment of the checkout, since Babel reads and writes the catalogues.
"""

import ast
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
CALLED = {"tr", "_tr", "_words", "label"}
FOLDER = ROOT / "resources" / "i18n"
NAME_HEADER = "X-Language-Name"
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, order=True)
class Text:
    """One text of the source: what is said, what tells it from its like, whether it counts."""

    source: str
    comment: str = ""
    plural: bool = False


def texts(folder: Path) -> Iterator[Text]:
    """Every text that is handed to ``tr``, or marked by ``label``, below a folder."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in CALLED and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield Text(first.value, _comment(node), len(node.args) > 2)


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _comment(node: ast.Call) -> str:
    second = node.args[1] if len(node.args) > 1 else None
    return str(second.value) if isinstance(second, ast.Constant) else ""


def read_catalogue(path: Path, language: str) -> Catalog:
    """The catalogue of a file; an empty one where there is none."""
    if not path.exists():
        return Catalog(locale=language)
    return read_po(io.BytesIO(path.read_bytes()), locale=language)


def brought_in_step(old: Catalog, wanted: set[Text], language: str, name: str) -> Catalog:
    """The catalogue with exactly the texts wanted, translations kept."""
    new = Catalog(locale=language, fuzzy=False, header_comment=f"# {name}")
    for text in sorted(wanted):
        found = old.get(text.source, text.comment or None)
        source = (text.source, text.source) if text.plural else text.source
        new.add(source, _kept(found, new, text), context=text.comment or None)
    return new


def _kept(found: Message | None, catalogue: Catalog, text: Text) -> str | tuple[str, ...]:
    """The translation there is, in as many forms as the language has."""
    old = found.string if found is not None else ""
    if not text.plural:
        return old if isinstance(old, str) else old[0]
    forms = (old,) if isinstance(old, str) else tuple(old)
    return tuple((*forms, *[""] * catalogue.num_plurals)[: catalogue.num_plurals])


def language_name(catalogue: Catalog, language: str) -> str:
    """What the language calls itself, from the header of its file."""
    named = catalogue.locale.get_display_name() if catalogue.locale else language
    return str(named or language).capitalize()


def written(catalogue: Catalog, name: str) -> bytes:
    """The file: a short header that never changes by itself, then the texts in order, unwrapped."""
    out = io.BytesIO()
    write_po(out, catalogue, width=0, omit_header=True, sort_output=False)
    header = (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {catalogue.locale_identifier}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {catalogue.plural_forms}\\n"\n'
        f'"{NAME_HEADER}: {name}\\n"\n\n'
    )
    return header.encode() + out.getvalue().rstrip(b"\n") + b"\n"


def main() -> int:
    """Write the catalogues; English is the source: its file holds plural forms and better texts."""
    found = set(texts(ROOT / "ledsagapp"))
    plurals = {text for text in found if text.plural}
    for path in sorted(FOLDER.glob("*.po")):
        language = path.stem.removeprefix("ledsagapp_")
        old = read_catalogue(path, language)
        name = language_name(old, language)
        wanted = found
        if language == SOURCE_LANGUAGE:  # the source itself, save where a text is put better here
            wanted = plurals | {text for text in found if _is_said_otherwise(old, text)}
        new = brought_in_step(old, wanted, language, name)
        path.write_bytes(written(new, name))
        lacking = [one for one in new if one.id and not _is_whole(one)]
        print(f"{path.name}: {len(wanted)} texts, {len(lacking)} without a translation")
    return 0


def _is_said_otherwise(catalogue: Catalog, text: Text) -> bool:
    found = catalogue.get(text.source, text.comment or None)
    return found is not None and bool(found.string)


def _is_whole(message: Message) -> bool:
    forms = (message.string,) if isinstance(message.string, str) else message.string
    return all(forms)


if __name__ == "__main__":
    sys.exit(main())
