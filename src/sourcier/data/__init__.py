"""Data that ships with sourcier, and what looks things up in it; ``README.md`` beside this file names the licences.

The gazetteer, the alias table, the registry of outlets, transliteration, words of bodies, deeds and counted things, and weights
that were learnt.
"""
