"""Build hook: makes the gazetteer before a wheel or an editable install is put together."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface[Any]):
    """Makes ``sourcier/data/gazetteer.sqlite`` where it is missing or older than its makers."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the gazetteer; hatchling then packs it (``artifacts`` in pyproject.toml)."""
        package = Path(self.root, "src", "sourcier")
        target = package / "data" / "gazetteer.sqlite"
        makers = [package / "data" / name for name in ("make_gazetteer.py", "divisions.py", "key_filter.py", "spelling.py")]
        if target.exists() and all(maker.stat().st_mtime <= target.stat().st_mtime for maker in makers):
            return
        # The package's own __init__ needs dependencies that the build environment lacks: its makers load without it.
        bare = types.ModuleType("sourcier")
        bare.__path__ = [str(package)]
        sys.modules["sourcier"] = bare
        from sourcier.data.make_gazetteer import make

        make(target, self.app.display_info)
