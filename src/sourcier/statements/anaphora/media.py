"""Which medium or document "the paper", "the document" mean."""

from __future__ import annotations

from bisect import bisect_right

from sourcier.records import ChainLink
from sourcier.statements.anaphora.people import INTRODUCED
from sourcier.statements.anaphora.speakers import Speaker, last_place
from sourcier.statements.carriers import relayed_by
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.kinds import classify
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.media_links import is_own, link_of, same_name
from sourcier.statements.name_marks import named_quote
from sourcier.statements.naming import link_name
from sourcier.statements.reading import Range, Reading
from sourcier.statements.source import subject_of

# How far behind a document the medium may stand that it was seen or published by.
_DOCUMENT_REACH = 8
# And how many sentences before "the paper" its name may stand.
_PAPER_BEFORE = 4
# A name in quotation marks is a subject where a verb stands within so many words behind it.
_ACTS = 3


def quoted_medium(reading: Reading, at: int) -> Speaker | None:
    """The medium that a name in quotation marks at the beginning of a sentence before is ("«Купец» … Издание пишет")."""
    if not reading.lex.speech.quoted_names:
        return None
    number = bisect_right(reading.sentence_starts, at) - 1
    for lo, hi in reversed(reading.sentences[max(0, number - _PAPER_BEFORE) : number + 1]):
        if lo < at and named_quote(reading, lo):
            quote = reading.quotes[reading.level[lo]]
            after = reading.word_at(quote.end)
            acts = after < hi and not reading.text[quote.end : reading.starts[after]].strip() and reading.low[after].isalpha()
            if acts and reading.has_verb(after, min(hi, after + _ACTS)):
                name = reading.text[slice(*quote.inner)]
                return Speaker((ChainLink(name=name, kind="outlet", role="media", evidence=quote.inner),), "outlet", "", "")
    return None


def document_before(reading: Reading, at: int) -> Speaker | None:
    """The document that the text told of before it let it speak ("a memo published by the Echo … The document says")."""
    heads, sets = reading.lex.heads, reading.lex.sets
    for k in range(at - 1, max(0, at - INTRODUCED), -1):
        if heads.get(reading.low[k], ("",))[0] != "document" or reading.is_verb(k):
            continue
        begin = next((j for j in range(k - 1, max(-1, k - 4), -1) if reading.low[j] in sets["indefinite"]), None)
        sentence = reading.sentence_of(k)
        if begin is None or sentence is None:
            continue
        words = reading.span(begin, k + 1)
        chain = [ChainLink(name=reading.text[slice(*words)], kind="document", evidence=words)]
        relay = relayed_by(reading, k + 1, min(sentence[1], k + _DOCUMENT_REACH), sentence[1])
        medium = medium_at(reading, *relay, told=True) if relay else None
        if medium and not is_own(reading, medium):
            chain.append(link_of(reading, medium))
        return Speaker(tuple(chain), "document", reading.low[k], "")
    return None


def paper_before(reading: Reading, spoken: list[Speaker], at: int) -> Speaker | None:
    """The paper that the sentence before a pronoun is about, if nobody spoke since, and the medium that has it.

    ``A memo has reached the Echo. It says``, ``The Echo got hold of a log. It shows``; a body that is the subject speaks itself.
    """
    number = bisect_right(reading.sentence_starts, at) - 1
    if number < 1 or not reading.lex.speech.head_last:
        return None
    lo, hi = reading.sentences[number - 1]
    if spoken and last_place(spoken[-1]) >= reading.starts[lo]:
        return None
    subject = trim(reading, subject_of(reading, lo, hi - 1))
    if subject is None or subject[0] != lo:
        return None
    source: Range | None = subject
    holder = medium_at(reading, *subject)
    if holder:
        noun = next(iter(reading.listed("papers", subject[1], hi)), subject[1])
        opened = reading.listed("determiners", subject[1], noun)
        source = (opened[-1], noun + 1) if opened else None
    else:
        holder = next((one for k in range(subject[1], hi) if (one := _holder(reading, k, hi))), None)
    if source is None or not is_paper(reading, source):
        return None
    kind, _, head = classify(reading, source, source)
    chain: tuple[ChainLink, ...] = (ChainLink(name=link_name(reading, source, kind), kind=kind, evidence=reading.span(*source)),)
    if holder and holder.name and not is_own(reading, holder):
        chain = (*chain, link_of(reading, holder))
    return Speaker(chain, kind, head, "")


def _holder(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium with a name, and no place, behind a preposition."""
    sets = reading.lex.sets
    if not any(reading.low[k] in sets[name] for name in ("prepositions", "of_words", "agents", "told_by")):
        return None
    medium = medium_at(reading, k + 1, hi)
    return medium if medium and medium.name else None


def known_medium(reading: Reading, seen: list[ChainLink], medium: Medium) -> ChainLink:
    """The link of a medium, under the full name that the text gave it before."""
    link = link_of(reading, medium)
    if medium.name is None:
        if not reading.lex.sets["press"].isdisjoint(reading.low[slice(*medium.whole)]):
            return link
        pointing = reading.lex.sets["pointing"]
        alone = reading.lex.speech.declines and medium.whole[1] - medium.whole[0] == 1
        if not alone and not any(reading.low[k] in pointing for k in range(*medium.whole)):
            return link
        if alone and medium.kind == "agency":
            return next((m for m in reversed(seen) if m.kind == "agency"), link)
        return next((m for m in reversed(seen) if m.kind == medium.kind), None) or (seen[-1] if seen else link)
    return next((m for m in seen if same_name(link.name, m.name)), link)
