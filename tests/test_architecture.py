"""The rules of the house, read out of the sources: who may import what, and what no file does."""

import ast
import functools
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import LONGEST
from tests.house.entry_facts import (
    ASKS_THE_DOMAIN,
    OTHERS_ROWS,
    is_filter_by_person,
    is_slice_of_time,
)
from tests.house.late_imports import LATE_IMPORTS
from tests.house.participles import REASONS, participles
from tests.house.parts import BOOTSTRAP, MOST_MODULES_IN_A_FOLDER, STANDARD, WIRING
from tests.house.patches import WITH_REASON, replaced_parts
from tests.house.sources import (
    ROOT,
    Source,
    all_code,
    below,
    called,
    functions,
    imports,
    our_modules,
    program,
)

LONGEST_FILE = 400
MOST_LATE_IMPORTS = 91

# Where an error nobody thought of is caught, to be logged and told instead of ending the program.
# A reader in another language panics with what is no Exception (exchange.sheets.read_grid).
CATCHES_ALL = frozenset(
    {"ledsagapp.app.program", "ledsagapp.ui.background", "ledsagapp.exchange.sheets.read_grid"}
    | {"ledsagapp.app.selftest.run", "ledsagapp.exchange.sharing.document"}
    | {"ledsagapp.ui.stepping", "ledsagapp.workflow.sharing.steps"}  # handed on, each error once
)

# Classes, besides our own frozen values, whose instances nobody can change ...
CONSTANTS = frozenset(
    {"Decimal", "Fraction", "MappingProxyType", "NewType", "ParamSpec", "Path", "TypeVar"}
    | {"UUID", "ZoneInfo"}
)
# ... and the functions that make something that can change or reaches outside.
CHANGEABLE = frozenset(
    {"bytearray", "connect", "defaultdict", "deque", "dict", "list", "local", "open", "set"}
)


@pytest.fixture(scope="module", autouse=True)
def until_all_is_asked() -> Iterator[None]:
    """What was parsed is a million things, which nobody after these tests should carry along."""
    yield
    program.cache_clear()
    all_code.cache_clear()


def may_import(source: Source, module: str) -> bool:
    part = source.part
    if any(below(module, name) for name in part.never):
        return False
    if below(module, "ledsagapp"):
        if module == "ledsagapp":
            return True
        return any(below(module, name) for name in (part.name, *part.ours))
    top = module.partition(".")[0]
    return top in STANDARD or top in part.others


def test_imports_point_only_downwards_and_only_at_what_a_part_may_know() -> None:
    assert [
        source.at(node, f"{source.part.name} may not import {module}")
        for source in program()
        for node, module in imports(source)
        if not may_import(source, module)
    ] == []


def test_pages_do_not_know_each_other() -> None:
    pages = "ledsagapp.ui.pages"
    assert [
        source.at(node, f"a page may not import {module}")
        for source in program()
        for node, module in imports(source)
        if below(source.module, pages) and below(module, pages) and module != source.module
    ] == []


def test_only_the_wiring_imports_the_wiring() -> None:
    assert [
        source.at(node, f"{module} is imported by nobody but the wiring")
        for source in program()
        for node, module in imports(source)
        if any(below(module, name) for name in (*WIRING, *BOOTSTRAP))
        and not any(below(source.module, name) for name in (*WIRING, *BOOTSTRAP))
    ] == []


def test_no_module_imports_itself_by_a_detour() -> None:
    reached = {
        source.module: {name for _, name in imports(source)} & our_modules() for source in program()
    }
    for middle in our_modules():
        for targets in reached.values():
            if middle in targets:
                targets.update(reached[middle])
    assert [name for name, targets in reached.items() if name in targets] == []


def test_imports_are_absolute_and_name_what_they_take() -> None:
    assert [
        source.at(node, "relative or star import")
        for source in all_code()
        for node in source.imports
        if isinstance(node, ast.ImportFrom)
        and (node.level or any(alias.name == "*" for alias in node.names))
    ] == []


def late_imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    # A statement that stands further in than the module does, and inside a function.
    inside = {node for node in source.imports if node.col_offset}
    late = {node for one in functions(source) if inside for node in ast.walk(one)} & inside
    yield from ((node, module) for node, module in imports(source) if node in late)


def test_imports_stand_at_the_top_unless_a_measured_start_says_otherwise() -> None:
    assert [
        source.at(node, f"late import of {module}")
        for source in all_code()
        for node, module in late_imports(source)
        if (source.module, module) not in LATE_IMPORTS
    ] == []


def test_every_late_import_that_is_allowed_is_still_made() -> None:
    made = {(source.module, name) for source in all_code() for _, name in late_imports(source)}
    assert sorted(LATE_IMPORTS.keys() - made) == []


def test_types_are_imported_for_the_program_and_not_for_the_checker_alone() -> None:
    word = "TYPE" + "_CHECKING"
    assert [source.module for source in all_code() if re.search(rf"\b{word}\b", source.text)] == []


@functools.cache
def frozen_values() -> frozenset[str]:
    """The names of our classes whose instances nobody can change."""
    return frozenset(
        node.name
        for source in all_code()
        for node in source.nodes
        if isinstance(node, ast.ClassDef)
        and (
            any("frozen=True" in ast.unparse(it) for it in node.decorator_list)
            or any(re.search(r"NamedTuple|Enum|Flag", ast.unparse(it)) for it in node.bases)
        )
    )


def made_at_import(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """What a module makes for everyone who imports it and what can change under their hands."""
    for statement in source.tree.body:
        if isinstance(statement, ast.Expr) and not isinstance(statement.value, ast.Constant):
            yield statement, "something is done"
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            if isinstance(statement.value, ast.List | ast.Set | ast.ListComp | ast.SetComp):
                yield statement, "a list or set that can grow is made"
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and makes_something_changeable(called(node)):
                    yield node, f"{called(node)}(...) is made"


def makes_something_changeable(name: str) -> bool:
    is_class = name.strip("_")[:1].isupper()
    return name in CHANGEABLE or (is_class and name not in CONSTANTS | frozen_values())


def test_importing_a_module_makes_constants_and_nothing_that_can_change() -> None:
    assert [
        source.at(node, f"{what} while importing")
        for source in program()
        for node, what in made_at_import(source)
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    assert [source.module for source in all_code() if not ast.get_docstring(source.tree)] == []


def test_no_file_is_too_long_to_be_read_in_one_go() -> None:
    lengths = {source.module: len(source.text.splitlines()) for source in all_code()}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def folders(folder: str) -> Iterator[tuple[str, int]]:
    """Each folder with the number of modules directly in it, ``__init__`` not counted."""
    for path in sorted({it.parent for it in (ROOT / folder).rglob("*.py")}):
        modules = [it for it in path.glob("*.py") if it.name != "__init__.py"]
        yield path.relative_to(ROOT).as_posix(), len(modules)


def test_no_folder_is_too_full_to_be_looked_through() -> None:
    counts = [*folders("ledsagapp"), *folders("tests")]
    assert [it for it in counts if it[1] > MOST_MODULES_IN_A_FOLDER] == []


def catches_all(node: ast.ExceptHandler) -> bool:
    names = {it.id for it in ast.walk(node.type) if isinstance(it, ast.Name)} if node.type else {""}
    last = node.body[-1]
    passed_on = isinstance(last, ast.Raise) and last.exc is None
    return bool(names & {"", "Exception", "BaseException"}) and not passed_on


def test_errors_nobody_thought_of_are_caught_in_few_places() -> None:
    assert [
        source.at(node, "catches everything")
        for source in program()
        for node in source.nodes
        if isinstance(node, ast.ExceptHandler)
        and catches_all(node)
        and source.module not in CATCHES_ALL
    ] == []


def test_texts_are_translated_before_they_are_filled_in() -> None:
    assert [
        source.at(node, "fill in after tr(...), not inside it")
        for source in program()
        for node in source.nodes
        if isinstance(node, ast.Call) and called(node) in {"tr", "_tr"}
        for text in node.args[:2]
        if isinstance(text, ast.JoinedStr | ast.BinOp)
        or (isinstance(text, ast.Call) and called(text) == "format")
    ] == []


def test_no_reason_of_the_system_is_shown_in_its_own_words() -> None:
    """They are English wherever Python asks for them: ``wording.common.disk_reason`` says them."""
    shown = [
        one.module
        for one in all_code()
        if one.module.startswith(("ledsagapp.ui", "ledsagapp.app", "ledsagapp.cli"))
        and (".strerror" in one.text or "else str(error)" in one.text)
    ]
    assert shown == []


def test_who_answers_is_told_what_day_it_is() -> None:
    assert [
        source.at(node, "asks the clock")
        for source in program()
        for node in source.nodes
        if isinstance(node, ast.Call)
        and called(node) in {"now", "today", "utcnow"}
        and not source.part.clock
    ] == []


def test_all_above_the_domain_ask_it_for_the_facts_of_an_entry() -> None:
    assert [
        source.at(node, "ask domain.facts")
        for source in program()
        if source.module.startswith(ASKS_THE_DOMAIN) and source.module not in OTHERS_ROWS
        for node in source.nodes
        if is_slice_of_time(node) or is_filter_by_person(node)
    ] == []


def tracked_files() -> list[Path]:
    """What is passed on to others: all that git knows, or in an unpacked archive all there is."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        command = [git, "ls-files", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
        return [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]
    folders = [it for it in ROOT.iterdir() if it.is_dir() and not it.name.startswith(".")]
    inside = (path for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc")
    return [path for path in (*ROOT.iterdir(), *inside) if path.is_file()]


def test_no_file_names_a_package_server_or_somebodys_computer() -> None:
    server = r"pypi[.]org|pythonhosted[.]org|index-url\s*=|find-links\s*="
    computer = r"(?<![\w.])/(?:work|root)/|/(?:home|Users)/\w|[A-Z]:\\+Users\\"
    wrong = re.compile(f"{server}|{computer}")
    findings = []
    for path in tracked_files():
        text = path.read_bytes().decode("utf-8", "ignore")
        findings += [f"{path.relative_to(ROOT)}: {it}" for it in wrong.findall(text)]
    assert findings == []


def test_values_are_changed_by_the_one_function_that_knows_them() -> None:
    """``dataclasses.replace`` refuses what ``domain.values`` makes: take it from there."""
    asked = re.compile(r"from dataclasses " + r"import [^\n]*\b(replace|fields|asdict|astuple)\b")
    exempt = {"ledsagapp.domain.values", "ledsagapp.paths", "ledsagapp.settings"}
    assert [
        source.module
        for source in all_code()
        if asked.search(source.text) and source.module not in exempt
        if not below(source.module, "ledsagapp.bootstrap")
    ] == []


def test_the_folder_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_a_function_is_named_by_a_participle_only_with_a_reason() -> None:
    named = [f"{one.module}.{name}" for one in program() for name in participles(one.nodes)]
    assert sorted(named) == sorted(name for names in REASONS.values() for name in names)


def test_no_test_puts_something_in_the_place_of_a_part_of_the_program() -> None:
    found = {(one.module, part) for one in all_code() for part in replaced_parts(one.nodes)}
    assert {one for one in found if one[1] not in WITH_REASON} == set()
    assert {part for _module, part in found} == set(WITH_REASON)


def test_the_files_that_are_begun_first_are_there() -> None:
    assert [name for name in LONGEST if not (ROOT / "tests" / f"{name}.py").is_file()] == []


def test_the_house_in_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """Prints what is counted of it, in every run."""
    fullest = max(folders("ledsagapp"), key=lambda one: one[1])
    late = {node for source in program() for node, _module in late_imports(source)}
    outside = [
        source.module
        for source in program()
        if not source.module.startswith(("ledsagapp.ui", "ledsagapp.app"))
        for _node, module in imports(source)
        if module.startswith("PySide6")
    ]
    named = sum(len(names) for names in REASONS.values())
    lines = sum(source.text.count("\n") for source in program())
    with capsys.disabled():
        print(
            f"\n{len(program())} files, {lines} lines; fullest folder {fullest[0]}: {fullest[1]}; "
            f"Qt outside ui and app: {len(outside)}; imports in functions: {len(late)}; "
            f"participle names: {named}, each with a reason"
        )
    assert not outside
    assert len(late) <= MOST_LATE_IMPORTS
