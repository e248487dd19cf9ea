"""What is named to be read in when it is used is there, in each place where it is named."""

import ast
from collections.abc import Iterator
from importlib import import_module

from ledsagapp.ui import lazy
from tests.house.sources import Source, program


def named(source: Source) -> Iterator[tuple[str, str]]:
    """Each module and the name in it that ``lazy`` or a ``lazy_module`` is given in a source."""
    modules: dict[str, str] = {}
    for node in source.nodes:
        match node:
            case ast.Call(
                func=ast.Name("lazy"), args=[ast.Constant(str(module)), ast.Constant(str(name))]
            ):
                yield module, name
            case (
                ast.AnnAssign(target=ast.Name(held), value=ast.Call() as call)
                | ast.Assign(targets=[ast.Name(held)], value=ast.Call() as call)
            ) if isinstance(call.func, ast.Name) and call.func.id == "lazy_module":
                modules[held] = ast.literal_eval(call.args[0])
    for node in source.nodes:
        match node:
            case ast.Attribute(value=ast.Name(held)) if held in modules:
                yield modules[held], node.attr


def test_all_that_is_read_in_late_is_there() -> None:
    found = {pair for source in program() for pair in named(source)}
    assert len(found) > 50
    lost = [(module, name) for module, name in found if not hasattr(import_module(module), name)]
    assert lost == []


def test_a_function_of_a_late_module_does_what_it_does_there() -> None:
    late = lazy.lazy_module("operator")
    assert late.add(1, 2) == 3
    assert late.concat("a", "b") == "ab"
