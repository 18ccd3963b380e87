"""Where a text stands to what another tells: it asserts, denies, doubts or only passes it on, or it is about something else."""

from __future__ import annotations

from sourcier.stances.sides import lay_out
from sourcier.stances.verdicts import Verdict, toward_claim, toward_headline

__all__ = ["Verdict", "stance"]

# A claim is a sentence or two; what is longer is the text of an article.
_LONGEST_CLAIM, _MOST_SENTENCES = 45, 2


def stance(headline: str, body_or_claim: str) -> tuple[Verdict, float]:
    """Where a headline and a claim, or a headline and the text of an article, stand to each other.

    Args:
        headline: A headline, in English, French, Russian or Arabic; the language is found from each text.
        body_or_claim: A claim of a sentence or two: the verdict is the stand of the headline on it. Or a longer text: the verdict
            is the stand of that text on what the headline tells.

    Returns:
        ``asserts``, ``denies``, ``doubts``, ``discusses`` (passes it on without saying that it is so) or ``unrelated``, and how
        sure that is, from 0 to 1: about the share of such verdicts that were right where they were looked at.
    """
    told, other = lay_out(headline, body_or_claim)
    if len(other.words) > _LONGEST_CLAIM or len(other.sentences) > _MOST_SENTENCES:
        return toward_headline(told, other)
    return toward_claim(told, other)
