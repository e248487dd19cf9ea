"""What above the domain would be a second definition of a fact of an entry."""

import ast

_OF_A_TIME = {10, 16}  # where the day, and the minutes, of a time as typed end


def is_slice_of_time(node: ast.AST) -> bool:
    """Whether a text is cut as if it were a time: its day is a question for the domain."""
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Slice)
        and isinstance(node.slice.upper, ast.Constant)
        and node.slice.upper.value in _OF_A_TIME
    )


def is_filter_by_person(node: ast.AST) -> bool:
    """Whether entries are told apart by whose they are, which ``facts.of_person`` answers."""
    return (
        isinstance(node, ast.Compare)
        and isinstance(node.ops[0], ast.Eq | ast.NotEq)
        and any(
            isinstance(side, ast.Attribute) and side.attr == "person_id"
            for side in (node.left, *node.comparators)
        )
    )


ASKS_THE_DOMAIN = tuple(
    f"ledsagapp.{one}." for one in ("ui", "cli", "wording", "workflow", "text_input")
)
# These hold rows of another computer, or of a companion, against the person they should be about.
OTHERS_ROWS = tuple(
    f"ledsagapp.workflow.{one}"
    for one in (
        *("exchange.calendar_memory", "exchange.look_at_packet", "exchange.make_packet"),
        *("exchange.take_packet", "sharing.limits_apart"),
    )
)
