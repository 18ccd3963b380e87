"""What people decide against the rules: records of it, and what they come to among the articles at hand."""

from __future__ import annotations

from sourcier.review.anchors import anchor
from sourcier.review.applying import Ruled, marked, rule, undone
from sourcier.review.making import after, decide, export, read

__all__ = ["Ruled", "after", "anchor", "decide", "export", "marked", "read", "rule", "undone"]
