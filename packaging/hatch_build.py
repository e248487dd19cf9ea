"""Puts the data files into a wheel, with the texts compiled."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface[Any]):
    """What hatchling calls before it makes a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Lay the data files out and have them taken in; an editable wheel needs none."""
        if version == "editable":
            return
        here = Path(self.root) / "packaging" / "resource_files.py"
        spec = importlib.util.spec_from_file_location("resource_files", here)
        if spec is None or spec.loader is None:
            raise ImportError(str(here))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        target = Path(self.root) / "build" / "resources"
        module.lay_out_resources(target)
        build_data["force_include"][str(target)] = "ledsagapp/resources"
