"""Build hook: makes the gazetteer and compiles the core before a wheel or an editable install is put together."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import types
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SourcierHook(BuildHookInterface[Any]):
    """Makes what the package needs and the repository does not hold."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the gazetteer and the core in the source tree; hatchling then packs them (``artifacts`` in pyproject.toml)."""
        root = Path(self.root)
        # The gazetteer is made with the package's own words, which are cut by what is compiled.
        if self._compile(root / "native", root / "src" / "sourcier"):
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
        self._make_gazetteer(root / "src" / "sourcier")

    def _make_gazetteer(self, package: Path) -> None:
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

    def _compile(self, native: Path, target: Path) -> bool:
        """Compile the core; without a compiler its plain twin does the same work, unless SOURCIER_REQUIRE_NATIVE is 1."""
        made = [
            target / f"{name}{sysconfig.get_config_var('EXT_SUFFIX')}"
            for name in ("passages/_core", "data/_letters", "words/_words")
        ]
        newest = max(one.stat().st_mtime for one in native.iterdir() if one.is_file())
        if all(one.exists() and newest <= one.stat().st_mtime for one in made):
            return True
        for one in made:
            one.unlink(missing_ok=True)
        try:
            with tempfile.TemporaryDirectory() as build:
                # nanobind is in the environment of this interpreter, which CMake must be told.
                self._run("-S", str(native), "-B", build, f"-DPython_EXECUTABLE={sys.executable}")
                self._run("--build", build, "--config", "Release", "--parallel")
                self._run("--install", build, "--config", "Release", "--prefix", str(target))
        except (OSError, subprocess.CalledProcessError) as error:
            why = getattr(error, "output", None) or str(error)
            if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
                raise RuntimeError(f"the core could not be compiled: install a C++20 compiler\n{why}") from error
            self.app.display_warning(f"no compiled core, its slower twin will do: install a C++20 compiler for it\n{why}")
            return False
        return True

    def _run(self, *arguments: str) -> None:
        subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
