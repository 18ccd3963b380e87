"""A reader that asks a spaCy pipeline how the words of a sentence hang together.

Any pipeline with a parser will do, with the relations of Universal Dependencies or those of spaCy's English models. A cue is a
verb of saying of the language's word list, or, where there is none, any verb that has a clause as object; its content is that
clause or the quotation beside it, its source the subject. "According to" and its like are found by the word list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sourcier.errors import UsageError
from sourcier.records import Span
from sourcier.statements.forms import FINITE, PARTICIPLE
from sourcier.statements.lexicon import Lexicon, lexicon
from sourcier.statements.phrases import match
from sourcier.statements.quotes import Quote, pair
from sourcier.statements.readers import Attribution, trimmed
from sourcier.words import words

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"ccomp", "parataxis"})
_RELATIVES = frozenset({"acl:relcl", "relcl"})
_EDGES = ' \t\n,;:.–—-«»“”„‟"‹›'
# A parse is right for some five clauses in six; where a quotation bounds the content, more often.
_BY_CLAUSE, _BY_QUOTATION, _BY_PHRASE = 0.65, 0.8, 0.75


class Dependencies:
    """A spaCy pipeline as a reader.

    Args:
        pipeline: A loaded ``spacy.Language`` with a parser.

    Raises:
        UsageError: It has none.
    """

    def __init__(self, pipeline: Any) -> None:
        meta = pipeline.meta
        self.name = f"spacy/{meta['lang']}_{meta['name']}-{meta['version']}"
        if "parser" not in pipeline.pipe_names:
            raise UsageError(f"the pipeline {self.name} has no parser: name one that has")
        self._pipeline = pipeline

    @classmethod
    def load(cls, named: str) -> Dependencies:
        """Load a pipeline by the name of its package or by its folder.

        Raises:
            UsageError: spaCy is missing, or the pipeline is.
        """
        try:
            import spacy
        except ImportError as error:
            raise UsageError("spaCy is not installed: pip install spacy, and a pipeline such as fr_core_news_sm") from error
        try:
            return cls(spacy.load(named))
        except (OSError, ValueError) as error:
            raise UsageError(f"spaCy cannot load {named!r}: {str(error).splitlines()[0]}") from error

    def read(self, passages: Sequence[str], language: str | None) -> list[list[Attribution]]:
        """The attributions of each passage, in order of their cues."""
        lex = lexicon(language)
        return [_attributions(doc, lex) for doc in self._pipeline.pipe(passages)]


def _attributions(doc: Any, lex: Lexicon | None) -> list[Attribution]:
    quotes = pair(doc.text, [(0, len(doc.text))])
    found = [one for token in doc if _is_cue(token, lex) and (one := _by_verb(token, quotes, lex)) is not None]
    found += _by_phrases(doc, lex) if lex else ()
    return sorted(found, key=lambda one: one.cue or one.content)


def _is_cue(token: Any, lex: Lexicon | None) -> bool:
    if token.pos_ and token.pos_ not in ("VERB", "AUX"):
        return False
    if lex is None:
        return any(child.dep_ == "ccomp" for child in token.children)
    entry = lex.forms.get(token.lower_)
    return entry is not None and bool(entry.bits & (FINITE | PARTICIPLE))


def _by_verb(token: Any, quotes: list[Quote], lex: Lexicon | None) -> Attribution | None:
    subject = _subject(token)
    source = _phrase(subject) if subject is not None else None
    content, confidence = _clause(token), _BY_CLAUSE
    quote = _quote_beside(token, quotes)
    if quote is not None and (content is None or not _overlap(content, quote)):
        content, confidence = quote, _BY_QUOTATION
    if content is None or (source is None and lex is None) or (source and _overlap(source, content)):
        return None
    return Attribution(content=content, source=source, cue=(token.idx, token.idx + len(token)), confidence=confidence)


def _subject(token: Any) -> Any:
    """The subject of a verb, or of the verb that it is joined to."""
    seen = 0
    while seen < len(token.doc):
        for child in token.children:
            if child.dep_ in _SUBJECTS:
                return child
        if token.dep_ not in ("conj", "aux", "aux:tense") or token.head is token:
            return None
        token, seen = token.head, seen + 1
    return None


def _clause(token: Any) -> Span | None:
    """The clause that a verb has as object, or that its own one is put into ("The road is closed, the mayor says")."""
    for child in token.children:
        if child.dep_ in _OBJECTS:
            return _subtree(child)
    if token.dep_ == "parataxis" and token.head is not token:
        head = token.head
        first, last = head.left_edge.i, head.right_edge.i
        if token.left_edge.i > head.i:
            last = token.left_edge.i - 1
        else:
            first = token.right_edge.i + 1
        return _between(token.doc, first, last)
    return None


def _subtree(token: Any) -> Span | None:
    """The words under a token, without the conjunction that opens them."""
    first = token.left_edge.i
    if token.doc[first].dep_ == "mark":
        first += 1
    return _between(token.doc, first, token.right_edge.i)


def _phrase(token: Any) -> Span | None:
    """The words under a noun, as far as the clause that tells more of it."""
    later = [child.left_edge.i for child in token.children if child.dep_ in _RELATIVES and child.i > token.i]
    return _between(token.doc, token.left_edge.i, min(later, default=token.right_edge.i + 1) - 1)


def _between(doc: Any, first: int, last: int) -> Span | None:
    """The characters of some tokens, without what stands at their edges; None where nothing is left."""
    if first > last:
        return None
    return trimmed(doc.text, (doc[first].idx, doc[last].idx + len(doc[last])), _EDGES)


def _quote_beside(token: Any, quotes: list[Quote]) -> Span | None:
    """The longest quotation of a cue's sentence that the cue stands outside of."""
    first, last = token.sent.start_char, token.sent.end_char
    beside = [q.inner for q in quotes if first <= q.start < last and not q.start <= token.idx < q.end]
    beside = [inner for inner in beside if inner[0] < inner[1]]
    return max(beside, key=lambda inner: inner[1] - inner[0], default=None)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _by_phrases(doc: Any, lex: Lexicon) -> Iterator[Attribution]:
    """``According to X, …``: the phrase that follows is the source, the rest of the sentence the content."""
    cut = words(doc.text)
    low = ["'" if word == "’" else word for word in cut.lower]
    for at in range(len(low)):
        found = match(low, at, len(low), lex.prefixes)
        if found is None or at + found[0] >= len(low):
            continue
        first = doc.char_span(cut.starts[at], cut.ends[at], alignment_mode="expand")
        follows = doc.char_span(cut.starts[at + found[0]], cut.ends[at + found[0]], alignment_mode="expand")
        if first is None or follows is None or first.sent.start != follows.sent.start:
            continue
        head = _head(follows[0], first.start)
        named = _phrase(head)
        source = trimmed(doc.text, (max(follows.start_char, named[0]), named[1]), _EDGES) if named else None
        if source is None:
            continue
        sentence, end = first.sent, head.right_edge.i
        opens = not any(not token.is_punct for token in doc[sentence.start : first.start])
        content = _between(doc, end + 1, sentence.end - 1) if opens else _between(doc, sentence.start, first.start - 1)
        if content is not None:
            cue = (cut.starts[at], cut.ends[at + found[0] - 1])
            yield Attribution(content=content, source=source, cue=cue, confidence=_BY_PHRASE)


def _head(token: Any, first: int) -> Any:
    """The noun of the phrase that begins at ``token``, behind a preposition that begins at ``first``.

    Universal Dependencies puts the preposition under the noun, the English models the noun under the preposition.
    """
    begin = token.i
    for _ in range(len(token.doc)):
        if token.left_edge.i <= first or token.head is token or token.head.i < begin:
            break
        token = token.head
    return token
