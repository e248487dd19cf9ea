"""A day given on the command line; with the least that is read in, as ``read`` needs no more."""

from datetime import date, datetime

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError


def day_of(option: str, text: str | None) -> date:
    """The day given with an option; today where it is left out."""
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return clock.day(text)
    except ValueError as error:
        raise ExchangeError([Problem(option, "date_not_there", (text,))]) from error
