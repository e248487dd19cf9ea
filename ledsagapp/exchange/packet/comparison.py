"""How a row of a packet stands to what is written already."""

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.packet.packet import OutingRow, PacketExpense


class PacketState(StrEnum):
    """How a row of a packet stands to the book."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    PERHAPS_SAME = "perhaps_same"
    BOTH_CHANGED = "both_changed"


@dataclass(frozen=True, slots=True)
class PacketRow:
    """A row as it came, the entry here it is about, and the one it may be the same as."""

    row: OutingRow | PacketExpense
    state: PacketState
    before: Outing | Expense | None = None
    perhaps: Outing | Expense | None = None

    @property
    def key(self) -> str:
        """The row's id in the book it comes from."""
        return self.row.key

    @property
    def kind(self) -> str:
        """What it is: "outing" or "expense"."""
        return "outing" if isinstance(self.row, OutingRow) else "expense"
