"""What a desktop of Linux wants to know of the program: menu entry, kinds of file, description."""

import re
from collections.abc import Iterator
from html import escape

from build_environment import ROOT, version, version_date
from release import HEADING, HOMEPAGE

from ledsagapp.storage.schema.schema_version import APPLICATION_ID

ID = "io.github.ledsagapp.Ledsagapp"
_HERE = ROOT / "packaging" / "linux"
_TEXTS = {
    "": "Keeps the hours and expenses of a decision on companion service in Sweden: what is left, "
    "why, and until when, and the reports that the provider asks for. Everything stays on your "
    "own computer. Made for keyboard, screen reader, large text and high contrast.",
    "sv": "Håller reda på timmar och omkostnader i ett beslut om ledsagning: vad som är kvar, "
    "varför och till när, och de rapporter som utföraren vill ha. Allt stannar på din egen dator. "
    "Gjort för tangentbord, skärmläsare, stor text och hög kontrast.",
    "fi": "Pitää kirjaa saattajapalvelupäätöksen tunneista ja kuluista: mitä on jäljellä, miksi ja "
    "mihin asti, ja palveluntuottajan pyytämät raportit. Kaikki pysyy omalla tietokoneellasi. "
    "Tehty näppäimistölle, ruudunlukijalle, suurelle tekstille ja suurelle kontrastille.",
}
_SUMMARIES = {
    "": "What is left of your companion service",
    "sv": "Vad som är kvar av din ledsagning",
    "fi": "Mitä saattajapalvelustasi on jäljellä",
}


def desktop_entry() -> str:
    """The entry of the menu, which a double click uses too."""
    return (_HERE / "ledsagapp.desktop").read_text("utf-8")


def mime_types() -> str:
    """The kinds of file, told by name and a book also by what it begins with."""
    text = (_HERE / "ledsagapp.xml").read_text("utf-8")
    return text.replace("@APPLICATION_ID@", f"0x{APPLICATION_ID:08X}")


def metainfo() -> str:
    """The description that software centres show (AppStream)."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <name>Ledsagapp</name>
{_lines("  ", "summary", _SUMMARIES)}
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <developer id="io.github.ledsagapp">
    <name>Ledsagapp contributors</name>
  </developer>
  <url type="homepage">{HOMEPAGE}</url>
  <description>
{_lines("    ", "p", _TEXTS)}
  </description>
  <launchable type="desktop-id">ledsagapp.desktop</launchable>
  <screenshots>
    <screenshot type="default">
      <caption>The overview: what is left, and until when</caption>
      <caption xml:lang="sv">Översikten: vad som är kvar, och till när</caption>
      <image>{HOMEPAGE}/overview.png</image>
    </screenshot>
  </screenshots>
  <content_rating type="oars-1.1"/>
  <provides>
    <binary>ledsagapp</binary>
    <binary>ledsag</binary>
    <mediatype>application/vnd.ledsagapp.book</mediatype>
    <mediatype>application/vnd.ledsagapp.packet</mediatype>
    <mediatype>application/vnd.ledsagapp.card</mediatype>
  </provides>
  <releases>
{chr(10).join(_releases())}
  </releases>
</component>
"""


def _lines(indent: str, tag: str, texts: dict[str, str]) -> str:
    language = {code: f' xml:lang="{code}"' if code else "" for code in texts}
    return "\n".join(
        f"{indent}<{tag}{language[code]}>{escape(text)}</{tag}>" for code, text in texts.items()
    )


def _releases() -> Iterator[str]:
    """The releases that the CHANGELOG names; one without a day has that of this version."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = HEADING.findall(text)
    if not found or found[0][0] != version():
        raise SystemExit(f"CHANGELOG.md does not begin with version {version()}")
    for number, said in found:
        day = re.search(r"\d{4}-\d\d-\d\d", said)
        date = day[0] if day else version_date()
        yield f'    <release version="{number}" date="{date}"/>'
