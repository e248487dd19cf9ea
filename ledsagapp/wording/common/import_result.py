"""What became of taking a ledger document in, in words."""

from collections.abc import Sequence

from ledsagapp.domain.model.problem import Problem
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Comparison, Imported
from ledsagapp.wording.common.problems import problem_sentence


def import_lines(imported: Imported, to_look_at: Sequence[Problem], tr: Catalog) -> list[str]:
    """How much was taken in, what was left, and what there is to look at, a line each."""
    text = tr("New: {added}. Changed: {changed}. Already there: {same}.")
    lines = [text.format(added=imported.added, changed=imported.changed, same=imported.same)]
    if imported.left:
        lines.append(skipped_sentence(len(imported.left), tr))
        lines.append(_named(imported.left))
    if to_look_at:
        lines.append(tr("To look at:"))
        lines += [f"{one.place}: {problem_sentence(one, tr)}" for one in to_look_at]
    return lines


def preview_lines(found: Comparison, tr: Catalog) -> list[str]:
    """How much would be taken in, and what was changed here since, a line each."""
    text = tr("{added} new, {changed} changed, {same} already there.")
    lines = [text.format(added=found.added, changed=found.changed, same=found.same)]
    if found.here_since:
        count = len(found.here_since)
        lines.append(tr("%n entry(ies) of the ledger were changed here since.", "", count))
        lines.append(_named(found.here_since))
    return [*lines, tr("Nothing has been changed.")]


def _named(entries: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{table} {id_}" for table, id_ in entries)


def skipped_sentence(count: int, tr: Catalog) -> str:
    """How many entries were left because somebody has changed them here since."""
    return tr("%n entry(ies) were changed here since, and were left as they are.", "", count)
