"""Names that are participles: what acts is a verb, what answers or holds something is a noun.

A name stays only where there is a reason that a stranger would accept; it stands here beside it.
Properties are no part of this: they are read as what a value is, as a field is.
"""

import ast
from collections.abc import Iterable, Iterator, Sequence
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
        if _is_participle(first) and all(one in _AFTER for one in others):
            yield node.name


def participle_modules(modules: Iterable[str]) -> Iterator[str]:
    """The modules and packages in whose own name a participle stands."""
    for module in modules:
        if any(_is_participle(word) for word in module.rpartition(".")[2].split("_")):
            yield module


def _is_participle(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 4)


# The names that stay, by the reason they do.
REASONS: Final[dict[str, tuple[str, ...]]] = {
    "Qt calls it by this name": (
        "ledsagapp.ui.widgets.audible_dialog.done",
        "ledsagapp.ui.widgets.lists.entry_table.currentChanged",
    ),
    "a verb that only ends like a participle": ("ledsagapp.reports.pdf.attachments.embed",),
}

# The same of modules.
REASONS_OF_MODULES: Final[dict[str, tuple[str, ...]]] = {
    "a shared book is what it is called in the program": (
        "ledsagapp.domain.model.shared_line",
        "ledsagapp.storage.journal.shared_lines",
        "ledsagapp.storage.journal.shared_rows",
        "ledsagapp.storage.tables.shared",
    ),
    "a sealed report is what it is called in the program": ("ledsagapp.exchange.sealed_paper",),
    "the repeated hour is what the hour in the night of autumn is called": (
        "ledsagapp.ui.dialogs.outing.repeated_hour",
    ),
}

# The kinds of value that bear one name, and why.
ONE_NAME: Final = {
    "Field": "of a noun in its table, and of a form on the screen",
    "Formats": "what a report asks for, and what answers it",
    "OwnWords": "the line for them, and what a page with such a line can do",
    "Words": "what a report asks for, and the words of a language that are read",
}
