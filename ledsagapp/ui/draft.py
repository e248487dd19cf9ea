"""An outing about to be looked at in the form before it is saved; knows no Qt."""

from dataclasses import dataclass

from ledsagapp.domain.outing import Outing
from ledsagapp.domain.words import Category


@dataclass(frozen=True, slots=True)
class Draft:
    """An outing to fill the form with; times may be missing in it ("2026-11-17T").

    ``length`` in minutes stands for an end, ``told`` is said first in the form.
    """

    outing: Outing
    amount: int | None = None
    category: Category | None = None
    length: int | None = None
    told: str = ""
