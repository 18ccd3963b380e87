"""sourcier traces claims in the news to their origins."""

from __future__ import annotations

__version__ = "0.1.0"
