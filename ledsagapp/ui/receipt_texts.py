"""What a receipt must show, and how what it lacks is kept in its text; knows no Qt.

The five parts are those most municipalities ask for. What cannot be read stands as the text's
last sentence, so that whoever hears or reads the text is told of it too.
"""

from collections.abc import Collection

from ledsagapp.i18n import Catalog


class Parts:
    """The five parts with their words."""

    def __init__(self, tr: Catalog) -> None:
        self.words = (
            ("date", tr("Date")),
            ("time", tr("Time of day")),
            ("seller", tr("Seller")),
            ("item", tr("Item")),
            ("price", tr("Price")),
        )


def joined(text: str, missing: Collection[str], tr: Catalog) -> str:
    """The text with a sentence about the parts that are missing."""
    plain = text.strip()
    words = [word.lower() for key, word in Parts(tr).words if key in missing]
    if not words:
        return plain
    said = tr("Not on the receipt: {parts}.").format(parts=", ".join(words))
    return f"{plain} {said}".strip()


def parted(text: str, tr: Catalog) -> tuple[str, frozenset[str]]:
    """The text without that sentence, and the parts it names; other text is left as it is."""
    head, tail = tr("Not on the receipt: {parts}.").split("{parts}")
    start = text.rfind(head)
    if start < 0 or not text.endswith(tail):
        return text, frozenset()
    named = text[start + len(head) : len(text) - len(tail)].split(", ")
    keys = {word.lower(): key for key, word in Parts(tr).words}
    if not all(one in keys for one in named):
        return text, frozenset()
    return text[:start].strip(), frozenset(keys[one] for one in named)
