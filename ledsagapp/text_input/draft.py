"""An outing about to be looked at in the form before it is saved; knows no Qt."""

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.read_sentence import Understood


@dataclass(frozen=True, slots=True)
class Draft:
    """An outing to fill the form with; times may be missing in it ("2026-11-17T").

    ``length`` in minutes stands for an end. ``understood`` is what a line in own words gave, and
    ``told`` what else is said first in the form.
    """

    outing: Outing
    amount: int | None = None
    category: Category | None = None
    length: int | None = None
    understood: Understood | None = None
    told: str = ""
