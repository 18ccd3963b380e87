"""Answers: in the terminal, as a dossier that opens in any browser, and as a table for a spreadsheet."""

from __future__ import annotations

from sourcier.report.decisions import decided_about, decision, fate
from sourcier.report.page import dossier
from sourcier.report.table import table
from sourcier.report.terminal import coverage, one_claim, terminal
from sourcier.report.why import comparison

__all__ = ["comparison", "coverage", "decided_about", "decision", "dossier", "fate", "one_claim", "table", "terminal"]
