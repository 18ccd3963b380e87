"""Names: entities of the alias table in any spelling and script, and names that no table has."""

from __future__ import annotations

from sourcier.mentions.names.find import find, resolve_names
from sourcier.mentions.names.ranking import name_similarity, rank_names
from sourcier.mentions.names.uncased import uncased

__all__ = ["find", "name_similarity", "rank_names", "resolve_names", "uncased"]
