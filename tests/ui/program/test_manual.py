"""The manual: it covers the program, leads where it says, and is read by keyboard."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp import resources
from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.text_files import CompiledTexts, mo_bytes
from ledsagapp.ui.dialogs.program.manual import Manual
from ledsagapp.ui.dialogs.program.self_test import SelfTest
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.commands import commands, key_lines, menus
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.page_registry import PLACES, SIMPLE_PLACES
from ledsagapp.workflow.manual import CHAPTERS, Chapter, chapter_about, chapters, steps
from tests.builders import audit
from tests.builders.plain import plain
from tests.test_texts import UNWANTED
from tests.ui.conftest import Open
from tests.ui.test_access import press

WRITTEN = [name for name in LANGUAGES if resources.path("manual", name).is_dir()]
every_language = pytest.mark.parametrize("language", WRITTEN)


def told(language: str) -> tuple[Chapter, ...]:
    """The manual in a language."""
    return chapters(catalog(language), key_lines(catalog(language)))


def texts_of(language: str) -> list[str]:
    """The paragraphs and items of the manual in a language, but the list of keys."""
    keys = key_lines(catalog(language))
    found = (block.text for chapter in told(language) for block in chapter.blocks)
    return [text for text in found if text not in keys]


# -- what stands in it -------------------------------------------------------------------------
@every_language
def test_every_page_and_every_item_of_the_menus_is_explained(language: str) -> None:
    about = {what for chapter in told(language) for what in chapter.about}
    names = {
        id_.replace(":", ":*", 1).split("*")[0]
        for id_, one in commands(catalog("en")).items()
        if one.menu
    }
    wanted = {f"{name}*" if name.endswith(":") else name for name in names if name}
    wanted |= {*PLACES, *SIMPLE_PLACES}
    assert about == wanted
    assert sum(len(chapter.about) for chapter in told(language)) == len(about)


def test_the_languages_have_the_same_chapters_about_the_same_with_the_same_links() -> None:
    assert set(WRITTEN) >= {"sv", "en"}
    files = {
        name: sorted(p.stem for p in resources.path("manual", name).iterdir()) for name in WRITTEN
    }
    assert all(found == sorted(CHAPTERS) for found in files.values())
    shapes = [
        [
            (one.name, one.about, one.links, [block.kind for block in one.blocks])
            for one in told(language)
        ]
        for language in WRITTEN
    ]
    assert all(shape == shapes[0] for shape in shapes)


@every_language
def test_nothing_in_it_is_unfinished_and_every_link_leads_somewhere(language: str) -> None:
    for chapter in told(language):
        text = "\n".join(block.text for block in chapter.blocks)
        assert chapter.title
        assert chapter.blocks[0].kind == "paragraph", chapter.name
        assert set(chapter.links) <= set(CHAPTERS) - {chapter.name}, chapter.name
        assert not re.search(r"TODO|XXX|\?\?|[<>\[\]#*]", text), chapter.name
        for sentence in re.split(r"(?<=[.:?]) ", text.replace("\n", " ")):
            assert len(sentence.split()) <= 36, sentence
        if language == "sv":
            assert not UNWANTED.search(text), chapter.name


@every_language
def test_it_names_no_key_that_is_not_in_the_menus_or_the_fields(language: str) -> None:
    shift = {"sv": "Skift", "en": "Shift"}.get(language, "Shift")
    known = {keys for action in commands(catalog("en")).values() for keys in action.keys}
    known |= {f"Ctrl+{number}" for number in range(1, 9)}
    known |= {"Ctrl+F", "Ctrl+Enter", "Ctrl+Shift+Enter", "Shift+Tab", "Shift+F10"}
    known |= {"Ctrl+PgUp", "Ctrl+PgDown", "Ctrl++", "Ctrl+-", "Ctrl+,", "Shift+F6"}
    for chapter in told(language):
        for block in chapter.blocks:
            if block.text in key_lines(catalog(language)):
                continue
            said = block.text.replace(shift, "Shift").replace("Page Up", "PgUp")
            said = said.replace("Page Down", "PgDown").replace("Ctrl+plus", "Ctrl++")
            said = said.replace("Ctrl+minus", "Ctrl+-").replace("Ctrl+komma", "Ctrl+,")
            said = said.replace("Ctrl+comma", "Ctrl+,")
            for key in re.findall(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z]\w*|\d|[-+,])", said):
                assert key in known, (chapter.name, key)


@every_language
def test_every_way_through_a_menu_is_written_as_the_menu_has_it(language: str) -> None:
    tr = catalog(language)
    known = commands(tr).values()
    wrong = []
    for menu, title in menus(tr):
        ways = "|".join(re.escape(one.plain_text.rstrip("?")) for one in known if one.menu == menu)
        name = re.escape(title.replace("&", ""))
        told_of = re.compile(rf"\b{name}, (?!(?:{ways})(?:[ ,.:?)]|$))(?=[^\W\d_a-zåäö])[^.:]*")
        wrong += [found for text in texts_of(language) for found in told_of.findall(text)]
    assert wrong == []


@every_language
def test_what_stands_before_a_key_is_what_the_key_does(language: str) -> None:
    names = {
        key: one.plain_text for one in commands(catalog(language)).values() for key in one.keys
    }
    wrong = []
    for text in texts_of(language):
        said = text.replace("Skift+", "Shift+")
        for name, key in re.findall(
            r"(?:^|[.:] )([^\W\d_a-zåäö][^,.:(]*)(?:, | \()((?:Ctrl\+|F\d)[\w+]*)", said
        ):
            if key in names and not f"{name} ".endswith(f"{names[key].rstrip('?')} "):
                wrong.append((name, key, names[key]))
    assert wrong == []


@every_language
def test_the_keys_come_from_the_menus(language: str) -> None:
    tr = catalog(language)
    text = [block.text for block in chapter_about(told(language), "next_area").blocks]
    assert [line for line in key_lines(tr) if line not in text] == []
    assert any("Ctrl+N: " in line for line in text)


def test_a_language_without_a_manual_reads_the_english_one() -> None:
    unknown = type(catalog("en"))("xx", CompiledTexts(mo_bytes({})))
    assert [one.title for one in chapters(unknown, ())] == [one.title for one in told("en")]


# -- the window --------------------------------------------------------------------------------
@pytest.fixture
def full(open_window: Open, qtbot: QtBot) -> Window:
    """The example family's window, which has the keyboard."""
    window = open_window(example=True)
    audit.activate(window, qtbot)
    return window


def opened(window: Window, qtbot: QtBot, what: str) -> Manual:
    """The manual at a chapter, with the keyboard."""
    manual = Manual(window.context, window, what)
    audit.activate(manual, qtbot)
    return manual


def test_f1_opens_the_chapter_of_each_page_in_one_window(full: Window) -> None:
    for page in PLACES:
        full.go(page)
        full.activateWindow()
        full.run("help_page")
        manuals = full.findChildren(Manual)
        assert len(manuals) == 1
        assert page in manuals[0].chapter.about
        assert manuals[0].consequence.sentence().startswith(manuals[0].chapter.title)
    free(full.findChildren(Manual)[0])


def test_f1_is_the_key(full: Window) -> None:
    full.go("calendar")
    press("F1")
    found = full.findChildren(Manual)
    assert [one.chapter.name for one in found] == ["calendar"]
    free(found[0])


def test_a_search_leaves_the_chapters_with_the_words_and_enter_goes_there(
    full: Window, qtbot: QtBot
) -> None:
    manual = opened(full, qtbot, "manual")
    manual.search.setFocus()
    QTest.keyClicks(manual.search, "intyg kvitto")
    assert [row.key for row in manual.contents.rows()] == ["expenses"]
    # Heard once the keys have rested for a while.
    qtbot.waitUntil(lambda: "Ett kapitel" in manual.search.accessibleDescription())
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.text.hasFocus()
    assert manual.isVisible()
    assert "intyg" in manual.text.textCursor().block().text()
    free(manual)


def test_arrows_read_paragraph_by_paragraph_and_links_are_buttons(
    full: Window, qtbot: QtBot
) -> None:
    manual = opened(full, qtbot, "manual")
    manual.text.setFocus()
    heard = [manual.text.textCursor().block().text()]
    for _count in range(len(manual.chapter.blocks) - 1):
        QTest.keyClick(manual.text, Qt.Key.Key_Down)
        heard.append(manual.text.textCursor().block().text())
    assert [plain(line.removeprefix("– ")) for line in heard] == [
        block.text for block in manual.chapter.blocks
    ]
    press("Tab")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert audit.spoken_name(focus) == "Vidare till: Skriva upp utflykter"
    press("Space")
    assert manual.chapter.name == "outings"
    assert manual.text.hasFocus()
    free(manual)


def test_the_whole_of_it_goes_onto_paper(full: Window, qtbot: QtBot, tmp_path: Path) -> None:
    manual = opened(full, qtbot, "manual")
    path = tmp_path / "handboken.pdf"
    manual.write_pdf(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "handboken.pdf" in manual.message.text())
    reader = PdfReader(path)
    text = " ".join("\n".join(page.extract_text() for page in reader.pages).split())
    assert [one.title for one in manual.chapters if one.title not in text] == []
    assert "/StructTreeRoot" in reader.root_object
    free(manual)


def test_the_self_test_can_be_copied(full: Window, qtbot: QtBot) -> None:
    test = SelfTest(full.context, full)
    audit.activate(test, qtbot)
    assert len(test.steps) == len(steps(told("sv"))) == 5
    test.answers[0].choose("heard")
    test.answers[2].choose("silent")
    test.reader.setText("Orca 43")
    press("Ctrl+Return")
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Ledsagapp ")
    assert copied[2] == "Skärmläsare: Orca 43"
    assert [line.rsplit(".", 2)[1].strip() for line in copied[3:]] == [
        *("Hördes", "Inte prövat", "Hördes inte", "Inte prövat", "Inte prövat")
    ]
    assert test.message.text() == "Resultatet är kopierat."
    QApplication.clipboard().clear()
    free(test)
