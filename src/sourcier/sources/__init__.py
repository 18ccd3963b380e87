"""Where pages come from: files, folders, standard input and tables become ``Page`` records."""

from __future__ import annotations

from sourcier.sources.inputs import open_inputs

__all__ = ["open_inputs"]
