"""Whom "the source", "this doctor", "the paper" or a pronoun means: somebody who spoke or was introduced before."""
