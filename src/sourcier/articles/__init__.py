"""A page to its article: body and furniture, headings, credits, date, language, outlet."""

from __future__ import annotations

from sourcier.articles.reading import read

__all__ = ["read"]
