"""Tests that put something in the place of a part of the program: none, save with a reason.

What a test replaces it does not try. The system's own questions (a file, a printer, a key ring) may
be answered, since no test can; what is the program's own is driven as a person drives it.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

WITH_REASON: Final = {
    "opening.connect": "the connection itself is used as it is; the test only keeps hold of it",
}
_PATCHING: Final = {"setattr", "delattr"}


def replaced_parts(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """What a module's tests replace of the program, as it is written there."""
    ours = {
        name.asname or name.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ledsagapp")
        for name in node.names
    }
    for call in nodes:
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        owner = call.func.value
        if call.func.attr not in _PATCHING or getattr(owner, "id", "") != "monkeypatch":
            continue
        target, *names = call.args
        named = ast.unparse(target)
        if named.split(".")[0] in ours and isinstance(names[0], ast.Constant):
            yield f"{named}.{names[0].value!s}"
