"""Brings the text catalogues in step with the source: python3 packaging/texts.py.

New texts come in without a translation, texts no longer used go out, the rest stays.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CALLED = {"tr", "_tr", "_words"}


@dataclass(frozen=True, order=True)
class Text:
    """One text of the source: what is said, what tells it from its like, whether it counts."""

    source: str
    comment: str = ""
    plural: bool = False


def texts(folder: Path) -> Iterator[Text]:
    """Every text that is handed to ``tr`` below a folder."""
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


def brought_in_step(path: Path, wanted: set[Text], language: str) -> ET.ElementTree:
    """The catalogue with exactly the texts wanted, translations kept."""
    kept: dict[tuple[str, str], ET.Element] = {}
    if path.exists():
        for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            key = message.findtext("source") or "", message.findtext("comment") or ""
            kept[key] = message
    root = ET.Element("TS", version="2.1", language=language)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for text in sorted(wanted):
        context.append(kept.get((text.source, text.comment)) or _new(text))
    tree = ET.ElementTree(root)
    ET.indent(tree, " ")
    return tree


def _new(text: Text) -> ET.Element:
    message = ET.Element("message")
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation", type="unfinished")
    if text.plural:
        message.set("numerus", "yes")
        ET.SubElement(translation, "numerusform")
        ET.SubElement(translation, "numerusform")
    return message


def main() -> int:
    """Write the catalogues; English holds the plural forms alone."""
    found = set(texts(ROOT / "ledsagapp"))
    folder = ROOT / "resources" / "i18n"
    plurals = {text for text in found if text.plural}
    for language, wanted in (("sv", found), ("fi", found), ("en", plurals)):
        path = folder / f"ledsagapp_{language}.ts"
        tree = brought_in_step(path, wanted, language)
        tree.write(path, encoding="utf-8", xml_declaration=True)
        lacking = [one for one in tree.iter("translation") if one.get("type") == "unfinished"]
        print(f"{path.name}: {len(wanted)} texts, {len(lacking)} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
