"""What is said after a cue: the clause, quotation, infinitive or object that it opens."""
