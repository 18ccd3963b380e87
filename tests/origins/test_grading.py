"""The grade of a claim is a word by a rule, and the rule stands beside it."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Claim, Page

ARMY = "The army of Takrour killed nine miners in the village of Auxy on Monday 2 February 2026"
DENIAL = "The army denied on Tuesday 3 February that it had killed nine miners in the village of Auxy."


def claim(*texts: str) -> Claim:
    pages = [
        Page(name=str(n), id=str(n), content=text, language="en", published="2026-02-03", outlet=f"Outlet {'abcd'[n]}")
        for n, text in enumerate(texts)
    ]
    return max(pipeline.build_report(map(pipeline.read_page, pages)).claims, key=lambda one: len(one.articles))


@pytest.mark.parametrize(
    ("texts", "label", "rule"),
    [
        ([f"{ARMY}, a doctor said."], "single source", "one origin"),
        (
            [f"{ARMY}, Mina Orle said.", "Tarek Vashti said nine miners had been killed by soldiers on Monday in Auxy."],
            "two or more sources",
            "certain",
        ),
        ([f"{ARMY}, the army said."], "accepted by the actor", "said to have done it"),
        ([f"{ARMY}, Mina Orle said.", DENIAL], "contested", "denies"),
        (["Nine miners were killed by a blast in Auxy on Monday 2 February 2026, the army said."], "single source", "one origin"),
        (["The army said that it had not killed nine miners in Auxy on Monday 2 February 2026."], "single source", "one origin"),
    ],
)
def test_the_label_and_the_rule(texts: list[str], label: str, rule: str) -> None:
    found = claim(*texts).grade
    assert found.label == label
    assert rule in found.rule
