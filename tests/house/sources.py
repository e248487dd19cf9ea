"""Every source of ours, read and parsed once for all that is asked of the house."""

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.parts import PARTS, Part

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Source:
    """One module of ours, parsed."""

    path: Path
    module: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]  # all of the tree, walked through once
    imports: tuple[ast.Import | ast.ImportFrom, ...]

    def at(self, node: ast.AST, what: str) -> str:
        """A finding as one line a person can click on."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}: {what}"

    @property
    def part(self) -> Part:
        return next(part for part in PARTS if below(self.module, part.name))


def below(module: str, name: str) -> bool:
    return module == name or module.startswith(f"{name}.")


def sources_in(folder: str) -> Iterator[Source]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        tree = ast.parse(text, str(path))
        nodes = tuple(ast.walk(tree))
        named = tuple(one for one in nodes if isinstance(one, ast.Import | ast.ImportFrom))
        yield Source(path, module, text, tree, nodes, named)


@functools.cache
def program() -> tuple[Source, ...]:
    return tuple(sources_in("ledsagapp"))


@functools.cache
def all_code() -> tuple[Source, ...]:
    return (*program(), *sources_in("tests"), *sources_in("packaging"))


@functools.cache
def our_modules() -> frozenset[str]:
    return frozenset(source.module for source in program())


def imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Each import with the module it names; ``from package import module`` names the module."""
    for node in source.imports:
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif not node.level:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield node, whole if whole in our_modules() else str(node.module)


def functions(source: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def called(node: ast.Call) -> str:
    """The last word of what is called: ``compile`` of ``re.compile(...)``."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
