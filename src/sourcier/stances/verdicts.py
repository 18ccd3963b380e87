"""The verdict on a headline and a claim, and on a headline and the text of an article."""

from __future__ import annotations

from typing import Literal

from sourcier.stances.against import DENIALS, differs, negates, opposed, rejects_denial
from sourcier.stances.sides import Side

Verdict = Literal["asserts", "denies", "doubts", "discusses", "unrelated"]
Span = tuple[int, int]
# Below this share of the shorter text two sentences are about different things.
_SAME_SUBJECT = 0.2
# A claim with a negation is contradicted by a text without one that shares this much of the longer.
_SAME_WORDS = 0.5
# A headline's body repeats it: the share of it in the body's nearest sentence and, counting less, in all of the body.
_TOLD, _ANYWHERE = 0.4, 0.25
_LEAD = 3
# So many signs of passing on make a body one that does no more: hearsay counts once, a speaker half, in a headline twice.
_PASSED_ON = 2.0
# A body that calls something untrue so often says that what its headline tells is.
_OFTEN = 3
# Most of a headline: so much of it in one sentence.
_MOST = 0.6


def toward_claim(told: Side, claim: Side) -> tuple[Verdict, float]:
    """Where a headline stands to a claim of one sentence, and how sure that is (0 to 1)."""
    common = told.about & claim.about
    if len(common) < _SAME_SUBJECT * max(1, min(len(told.about), len(claim.about))):
        return "unrelated", 0.6
    if told.shows("sure") or rejects_denial(told):
        return "asserts", 0.6
    if told.count(DENIALS) and not claim.count(DENIALS):
        return "denies", 0.8
    denied, claim_denied = negates(told, common), negates(claim, common)
    if denied and not claim_denied and not claim.count(DENIALS):
        return "denies", 0.8
    if told.shows("doubt"):
        return "doubts", 0.6
    if opposed(told, claim) or differs(told, claim):
        return "denies", 0.8
    if told.asked or told.shows("hearsay") or (told.shows("possible") and not claim.shows("possible")):
        return "discusses", 0.8
    if told.shows("saying") and not told.shows("vouching"):
        return "discusses", 0.6
    if claim_denied and not denied and len(common) >= _SAME_WORDS * max(len(told.about), len(claim.about)):
        return "denies", 0.6
    return "asserts", 0.7


def toward_headline(headline: Side, body: Side) -> tuple[Verdict, float]:
    """Where the text of an article stands to a headline, and how sure that is (0 to 1)."""
    nearest, match = _nearest(headline, body)
    told = match + _ANYWHERE * len(headline.about & body.about) / max(1, len(headline.about))
    if told < _TOLD:
        return "unrelated", round(min(0.99, 1.2 - told), 2)
    near, lead = body.sentences[nearest], (0, body.sentences[:_LEAD][-1][1])
    passes_on = _passed_on(headline, body, near, lead) >= _PASSED_ON
    denials = body.count((*DENIALS, "doubt"))
    if headline.count(DENIALS):
        # A body repeats the denial of its headline; one that denies nothing tells what the headline denies.
        if denials >= _OFTEN:
            return "asserts", 0.8
        if not denials and not passes_on:
            return "denies", 0.5
    elif body.count(("untruths",)) >= _OFTEN or (not passes_on and _rejects(headline, body, near, lead)):
        return "denies", 0.4
    elif body.count(("doubt",), *lead):
        return "doubts", 0.3
    return ("discusses", 0.8) if passes_on else ("asserts", 0.6)


def _rejects(headline: Side, body: Side, near: Span, lead: Span) -> bool:
    """Whether a body denies at once, or negates in one sentence most of what its headline tells without a negation."""
    if body.count(("denial",), *lead) and body.count(("denial",), *near):
        return True
    common = headline.about & frozenset(body.keys[slice(*near)])
    if len(common) < _MOST * len(headline.about) or negates(headline, common):
        return False
    return negates(body, common, *near)


def _nearest(headline: Side, body: Side) -> tuple[int, float]:
    """The number of the sentence that tells most of a headline, the first of equals, and the share of the headline in it."""
    shared = [len(headline.about & told) for told in body.told]
    most = max(shared, default=0)
    return (shared.index(most) if shared else 0), most / max(1, len(headline.about))


def _passed_on(headline: Side, body: Side, near: Span, lead: Span) -> float:
    """How much a headline and the lead and nearest sentence of its body only pass on."""
    hedged = headline.count(("hearsay", "possible")) + len(headline.asked) - headline.count(("vouching",)) / 2
    heard = body.count(("hearsay",), *lead) + body.count(("hearsay",), *near)
    said = headline.count(("saying",)) + body.count(("saying",), *lead) + body.count(("saying",), *near)
    return 2 * hedged + heard + (said + body.count(("possible",), *lead)) / 2
