"""Number words and what bounds them."""

from __future__ import annotations

from sourcier.languages.quantities import QuantityWords

WORDS = QuantityWords()
