"""The software bill of materials, as a CycloneDX 1.6 document.

Every library of the lock, with what its wheel brings along, and Python with what it is linked to.
"""

import json
import platform
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from build_environment import ROOT, version, version_moment
from bundled_libraries import PYTHON, WORKS, canonical
from compiled_in import works_in

_ENTRY = re.compile(
    r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\\n((?:    --hash=\S+(?: \\)?\n?)+)", re.MULTILINE
)


def write_bill(target: Path) -> None:
    """Write the bill of what requirements.txt locks; the same lock gives the same file."""
    lock = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    components = [_component(*entry) for entry in _ENTRY.findall(lock)]
    if len(components) != len(re.findall(r"^[\w.-]+==", lock, re.MULTILINE)):
        raise SystemExit("requirements.txt holds an entry that cannot be read")
    components.append(_python())
    root = {
        "type": "application",
        "bom-ref": "ledsagapp",
        "name": "ledsagapp",
        "version": version(),
        "licenses": [{"license": {"id": "MIT"}}],
    }
    when = datetime.fromtimestamp(version_moment(), UTC)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, f"{version()}\n{lock}").urn,
        "version": 1,
        "metadata": {"timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": root},
        "components": components,
        "dependencies": [
            {"ref": "ledsagapp", "dependsOn": [one["bom-ref"] for one in components]},
            *({"ref": one["bom-ref"]} for one in components),
        ],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _component(name: str, number: str, marker: str, hashes: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{canonical(name)}@{number}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": number,
        "purl": purl,
    }
    licence = _licence(name)
    if licence:
        found["licenses"] = [licence]
    properties = [
        {"name": "ledsagapp:sha256-of-a-file", "value": one}
        for one in re.findall(r"sha256:(\w+)", hashes)
    ]
    if marker:
        properties.insert(0, {"name": "ledsagapp:only-where", "value": marker})
    inside = sorted(_inside(name, purl), key=lambda one: one["bom-ref"])
    return {**found, "properties": properties, **({"components": inside} if inside else {})}


def _python() -> dict[str, Any]:
    """The Python that the frozen program brings along; wheels bring none."""
    number = platform.python_version()
    reference = f"pkg:generic/python@{number}"
    return {
        "type": "library",
        "bom-ref": reference,
        "name": PYTHON,
        "version": number,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
        "properties": [{"name": "ledsagapp:only-where", "value": "frozen"}],
        "components": list(_works(PYTHON, reference)),
    }


def _works(owner: str, reference: str) -> Iterator[dict[str, Any]]:
    """The libraries of others that one brings along as files of their own."""
    for work in sorted(WORKS, key=lambda one: one.name):
        if work.owner == canonical(owner) or work.owner == owner:
            yield {
                "type": "library",
                "bom-ref": f"{reference}#{work.name}",
                "name": work.name,
                "licenses": [{"license": {"name": work.licence}}],
                "properties": [{"name": "ledsagapp:files", "value": f"lib{work.files}"}],
            }


def _inside(name: str, purl: str) -> Iterator[dict[str, Any]]:
    """The libraries that a wheel brings along, as we and its own bill name them."""
    yield from _works(name, purl)
    try:
        one = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    seen = {purl}
    for work in works_in(one):
        seen.add(work.purl)
        found = {"type": "library", "bom-ref": f"{purl}#{work.purl}", "name": work.name}
        licence = {"licenses": [{"expression": work.expression}]}
        yield {**found, "version": work.version, **licence, "purl": work.purl}
    files = one.files or ()
    bills = (it for it in files if it.parent.name == "sboms" and it.name.endswith(".json"))
    for bill in bills:
        for part in json.loads(bill.locate().read_text("utf-8")).get("components", ()):
            named = part.get("purl", "").partition("?")[0]
            if named and named not in seen and part.get("scope") != "excluded":
                seen.add(named)
                found = {"type": "library", "bom-ref": f"{purl}#{named}", "name": part["name"]}
                yield {**found, "version": part.get("version", ""), "purl": named}


def _licence(name: str) -> dict[str, Any] | None:
    """What the library says of its licence: an expression, or a name in its own words."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    expression = said.get("License-Expression")
    if expression and re.fullmatch(r"[\w.+() -]+", expression):
        return {"expression": expression}
    first = (said.get("License") or "").strip().partition("\n")[0][:80]
    classes = said.get_all("Classifier") or []
    named = [one.rpartition(" :: ")[2] for one in classes if one.startswith("License ::")]
    text = first or (named[0] if named else "")
    return {"license": {"name": text}} if text else None
