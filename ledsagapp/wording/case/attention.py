"""What waits for each person of a book with many, in a sentence each."""

from collections.abc import Iterable

from ledsagapp.domain.case.attention import Attention
from ledsagapp.i18n import Catalog


def waiting_words(one: Attention, tr: Catalog) -> str:
    """What waits for a person; that nothing does."""
    parts = [
        tr("%n booking(s) to answer", "", one.passed) if one.passed else "",
        tr("%n entry(ies) under no decision", "", one.loose) if one.loose else "",
        tr("%n receipt(s) missing", "", one.receipts) if one.receipts else "",
        tr("%n decision(s) about to end", "", one.ending) if one.ending else "",
        tr("more is used than granted") if one.beyond else "",
    ]
    return ", ".join(filter(None, parts)) or tr("nothing waits")


def waiting_sentence(found: Iterable[Attention], tr: Catalog) -> str:
    """For how many of all something waits."""
    every = list(found)
    waiting = sum(1 for one in every if one.count)
    if not waiting:
        return tr("Nothing waits for anybody of %n person(s).", "", len(every))
    text = tr("Something waits for {count} of %n person(s).", "", len(every))
    return text.format(count=waiting)
