"""What nearly every command is given: the rules, and a day."""

from datetime import date, datetime
from pathlib import Path

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError


def rule_sets(folder: Path | None) -> Presets:
    """The program's rules and those of one's own that are sound."""
    from ledsagapp import resources  # noqa: PLC0415
    from ledsagapp.exchange.presets.preset_library import RuleSets  # noqa: PLC0415
    from ledsagapp.paths import app_dirs  # noqa: PLC0415

    return RuleSets(resources.path("rules"), app_dirs(folder).rules)


def day_of(option: str, text: str | None) -> date:
    """The day given with an option; today where it is left out."""
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return clock.day(text)
    except ValueError as error:
        raise ExchangeError([Problem(option, "date_not_there", (text,))]) from error
