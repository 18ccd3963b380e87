"""Languages whose nouns inflect for case and have no articles: who speaks after a verb, who is told, and where it was said."""
