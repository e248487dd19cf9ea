"""The rules that a command computes by."""

from pathlib import Path

from ledsagapp import resources
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.paths import app_dirs


def rule_sets(folder: Path | None) -> Presets:
    """The program's rules and those of one's own that are sound."""
    return RuleSets(resources.path("rules"), app_dirs(folder).rules)
