"""What the program can be asked to do, found by name, menu, keys or an everyday word; no Qt."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from ledsagapp.domain.ordering import search_key
from ledsagapp.domain.values import dataclass
from ledsagapp.i18n import Catalog

KEPT: Final = 8  # how many of the latest are remembered


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do; ``why_not`` says why it is not possible just now, "" where it is."""

    key: str
    name: str
    menu: str
    keys: str = ""
    why_not: str = ""
    other_words: str = ""

    @property
    def searched(self) -> str:
        """All that it can be found by, as it is compared."""
        return plain_letters(f"{self.name} {self.menu} {self.keys} {self.other_words}")


def plain_letters(text: str) -> str:
    """A text as it is compared: no capitals, and å, ä and ö as a and o."""
    apart = unicodedata.normalize("NFD", search_key(text))
    return "".join(one for one in apart if not unicodedata.combining(one))


def matching(offers: Sequence[Offer], text: str) -> list[Offer]:
    """What every word of a text stands in; first where the name begins with it, then as given."""
    words = plain_letters(text).split()
    found = [one for one in offers if all(word in one.searched for word in words)]
    said = " ".join(words)
    return sorted(found, key=lambda one: _rank(plain_letters(one.name), said))


def _rank(name: str, said: str) -> int:
    if name.startswith(said):
        return 0
    return 1 if said in name else 2


def latest_first(offers: Sequence[Offer], latest: Sequence[str]) -> list[Offer]:
    """What was done latest, then all the rest in their order."""
    named = {one.key: one for one in offers}
    first = [named[key] for key in latest if key in named]
    return first + [one for one in offers if one not in first]


def add_latest(latest: Sequence[str], key: str) -> list[str]:
    """The latest with one more first."""
    return [key, *(one for one in latest if one != key)][:KEPT]


def other_words(tr: Catalog) -> dict[str, str]:
    """Everyday words for what is called otherwise in the menus, by the command."""
    receipt = tr("receipt attachment bill picture", "everyday words to find a command by")
    money = tr("money kronor coffee ticket cost", "everyday words to find a command by")
    size = tr("text size bigger letters zoom", "everyday words to find a command by")
    gone = tr("removed deleted thrown away", "everyday words to find a command by")
    away = tr("send share hand over", "everyday words to find a command by")
    return {
        "new_expense": f"{receipt} {money}",
        "receipt_inbox": receipt,
        "page:expenses": f"{receipt} {money}",
        "report:costs": receipt,
        "claims": money,
        "larger": size,
        "smaller": size,
        "normal_size": size,
        "open_bin": gone,
        "undo": tr("regret wrong take back", "everyday words to find a command by"),
        "hand_over_packet": away,
        "export_ledger": away,
        "make_pdf": tr("print paper", "everyday words to find a command by"),
        "passphrase": tr("password lock protect", "everyday words to find a command by"),
        "timer": tr("stopwatch measure time", "everyday words to find a command by"),
        "read_status": tr("left hours remaining", "everyday words to find a command by"),
        "copy_now": tr("backup", "everyday words to find a command by"),
        "copy_book": tr("backup", "everyday words to find a command by"),
    }
