"""Modules compiled for running alone: without texts that describe them, and without types.

Of what a start reads in, every tenth byte describes it, for whoever reads the source; and each
function would work out the types of all it takes and answers, for nobody. What a class says of its
fields stays: values are made of it.
"""

import ast
import marshal
from typing import Any


def module_code(source: bytes, path: str, *, own: bool) -> bytes:
    """What is kept of a module with that source, which says of itself that it lies at ``path``.

    Of others' modules (not ``own``) only what describes them is left out. SyntaxError or ValueError
    where it cannot be compiled.
    """
    tree = (_Own() if own else _Others()).visit(ast.parse(source, path))
    return marshal.dumps(compile(tree, path, "exec", dont_inherit=True))


class _Others(ast.NodeTransformer):
    """Leaves out what a module, its classes and its functions describe themselves by."""

    def visit_Module(self, node: ast.Module) -> Any:
        return self._undescribed(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> Any:
        return self._undescribed(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> Any:
        return self._undescribed(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> Any:
        return self._undescribed(node)

    def _undescribed(self, node: Any) -> Any:
        self.generic_visit(node)
        first = node.body[0] if node.body else None
        if (
            isinstance(first, ast.Expr)
            and isinstance(first.value, ast.Constant)
            and isinstance(first.value.value, str)
        ):
            nothing = [] if isinstance(node, ast.Module) else [ast.copy_location(ast.Pass(), first)]
            node.body[:1] = [] if len(node.body) > 1 else nothing
        return node


class _Own(_Others):
    """Leaves out the types of functions and of the module's names too."""

    def visit_Module(self, node: ast.Module) -> Any:
        super().visit_Module(node)
        plain = (_assigned(one) if isinstance(one, ast.AnnAssign) else one for one in node.body)
        node.body = [one for one in plain if one is not None]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> Any:
        return self._untyped(super().visit_FunctionDef(node))

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> Any:
        return self._untyped(super().visit_AsyncFunctionDef(node))

    def _untyped(self, node: Any) -> Any:
        given = node.args
        node.returns = None
        for one in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
            if one is not None:
                one.annotation = None
        return node


def _assigned(named: ast.AnnAssign) -> ast.Assign | None:
    """The same name without its type; None where it is given nothing yet."""
    if named.value is None:
        return None
    return ast.copy_location(ast.Assign(targets=[named.target], value=named.value), named)
