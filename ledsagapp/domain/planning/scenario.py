"""What a municipality would pay: persons × hours × months × price an hour, for advocates.

The sums a committee gives can be made again and taken apart; nothing in an account is touched.
"""

from ledsagapp.domain.dates.frames import half_up
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Scenario:
    """Some persons with some minutes a month each, over some months, at öre an hour."""

    persons: int
    minutes_monthly: int
    months: int
    price: int

    @property
    def minutes(self) -> int:
        """All minutes of all persons over all months."""
        return self.persons * self.minutes_monthly * self.months

    @property
    def cost(self) -> int:
        """What they cost in öre."""
        return half_up(self.minutes * self.price, 60)


@dataclass(frozen=True, slots=True)
class Lift:
    """Some persons below a number of minutes a month, lifted up to it.

    ``together`` is what all of them have a month now, in minutes.
    """

    persons: int
    together: int
    target: int

    @property
    def added(self) -> int:
        """The minutes a month it takes."""
        return max(0, self.persons * self.target - self.together)


def added_cost(minutes_monthly: int, months: int, price: int) -> int:
    """What some more minutes a month cost over some months, in öre."""
    return Scenario(1, minutes_monthly, months, price).cost
