"""Functions named by a participle: what acts is a verb, what answers is a noun or a question.

A name stays only where there is a reason that a stranger would accept; it stands here beside it.
Properties are no part of this: they are read as what a value is, as a field is.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

_IRREGULAR: Final = frozenset(
    [
        "begun",
        "bought",
        "bound",
        "broken",
        "brought",
        "built",
        "chosen",
        "done",
        "drawn",
        "fetched",
        "forgotten",
        "found",
        "given",
        "gone",
        "heard",
        "held",
        "hidden",
        "kept",
        "known",
        "left",
        "lost",
        "made",
        "meant",
        "owed",
        "paid",
        "said",
        "seen",
        "sent",
        "shown",
        "sold",
        "spent",
        "spoken",
        "stood",
        "taken",
        "thought",
        "told",
        "torn",
        "understood",
        "used",
        "withdrawn",
        "won",
        "worn",
        "written",
    ]
)
_AFTER: Final = frozenset(
    [
        "again",
        "anew",
        "as",
        "aside",
        "at",
        "back",
        "beside",
        "by",
        "from",
        "in",
        "now",
        "of",
        "off",
        "on",
        "out",
        "since",
        "to",
        "with",
    ]
)


def participles(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """The public functions of a module whose name is a participle, alone or with a preposition."""
    for node in nodes:
        if not isinstance(node, ast.FunctionDef) or node.decorator_list:
            continue
        first, *others = node.name.split("_")
        is_participle = first in _IRREGULAR or (first.endswith("ed") and len(first) > 4)
        if is_participle and all(one in _AFTER for one in others):
            yield node.name


# The names that stay, by the reason they do.
REASONS: Final[dict[str, tuple[str, ...]]] = {
    "Qt calls it by this name": (
        "ledsagapp.ui.widgets.heard_dialog.done",
        "ledsagapp.ui.widgets.lists.entry_table.currentChanged",
    ),
    "a verb that only ends like a participle": ("ledsagapp.reports.pdf.attachments.embed",),
}
