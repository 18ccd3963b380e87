"""Languages that put the verb first: verb, speaker, clause; or the verb alone, which then says who speaks."""
