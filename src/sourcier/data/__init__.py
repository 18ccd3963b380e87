"""Data that ships with sourcier: gazetteer, alias table, outlet registry. ``README.md`` beside this file names the licences."""
