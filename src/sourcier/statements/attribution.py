"""Cue by cue: who says what, before anybody is resolved."""

from __future__ import annotations

from sourcier.statements.chains import can_speak
from sourcier.statements.content import Found, clause_end, joined, left_content, right_content
from sourcier.statements.cues import find_cues
from sourcier.statements.forms import find, match
from sourcier.statements.mood import hearsay_word
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import briefly, left_of, right_of, subject_of, trim

_APOSTROPHES = "'’"


def attributions(reading: Reading) -> list[Draft]:
    """Every attribution with a cue, in order of its cue."""
    drafts: list[Draft] = []
    for cue in find_cues(reading):
        bounds = reading.bounds(cue.start)
        if bounds is None:
            continue
        draft = _RULES[cue.kind](reading, cue, bounds, drafts)
        if draft is not None:
            drafts.append(_with_chain(reading, draft, bounds))
    return drafts


def _verb(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    begin, pronoun = _clitic(reading, cue, hi)
    if cue.passive:
        return _passive(reading, cue, bounds)
    closes = _closes_quote(reading, cue.start, lo)
    if pronoun is None and cue.start > lo and (closes or reading.low[cue.start - 1] == ","):
        draft = _inverted(reading, cue, bounds, closes)
        if draft:
            return draft
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["as_words"]:
        return _as_inverted(reading, cue, bounds, pronoun, begin)
    if pronoun is not None:
        return _tag(reading, cue, bounds, pronoun, begin, sure=True) or _forward(reading, cue, bounds, pronoun, begin)
    return _subject_first(reading, cue, bounds, begin, drafts)


def _clitic(reading: Reading, cue: Cue, hi: int) -> tuple[int, Range | None]:
    """The word after the verb group, and the pronoun inverted into or after it ("a-t-il dit", "dit-elle")."""
    if cue.source:
        return cue.end, cue.source
    low, k = reading.low, cue.end
    if k + 1 < hi and low[k] == "-":
        k += 3 if low[k + 1] == "t" and k + 3 < hi else 1
        if low[k] in reading.lex.speech.pronouns:
            return k + 1, (k, k + 1)
    return cue.end, None


def _closes_quote(reading: Reading, start: int, lo: int) -> bool:
    k = start - 1
    if k >= 0 and reading.low[k] == "," and reading.level[k] == reading.level[start]:
        k -= 1
    return k >= lo and reading.level[k] != reading.level[start] and reading.level[k] >= 0


def _after_question(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quoted question or exclamation, which ends a sentence of its own, stands right before a tag."""
    if start != lo or start == 0 or reading.level[start - 1] < 0 or start in reading.paragraph_set:
        return False
    quote = reading.quotes[reading.level[start - 1]]
    return reading.text[quote.inner[1] - 1] in "?!,…"


def _draft(cue: Cue, found: Found, source: Range | None) -> Draft:
    return Draft(found.span, source, (cue.start, cue.end), cue.kind, cue.lemma, found.form, cue.past)


def _inverted(reading: Reading, cue: Cue, bounds: Range, closes: bool) -> Draft | None:
    """``…, a indiqué le maire``: the content stands before the verb and the source after it."""
    lo, hi = bounds
    if not set("qd") & set(cue.frames) or ("q" not in cue.frames and not closes):
        return None
    begin = cue.end
    while begin < hi and (reading.low[begin] in reading.lex.sets["times"] or reading.is_adverb(begin)):
        begin += 1
    begin, relay = _past_addressee(reading, begin, hi)
    source = trim(reading, right_of(reading, begin, hi, told=True))
    if source and cue.lemma in reading.lex.sets["learning"]:
        source = trim(reading, _before_received(reading, source))
    if source is None or not _can_follow(reading, source[0]):
        return None
    if not closes and not _inverts(reading, cue, source, lo, hi):
        return None
    left = left_content(reading, cue.start, lo)
    if left is None:
        return None
    whole = joined(reading, left, _after_adjunct(reading, source[1], hi), hi)
    return _draft(cue, whole, source)._replace(downstream=relay)


def _past_addressee(reading: Reading, begin: int, hi: int) -> tuple[int, Range | None]:
    """Skip whom it was told to where that stands before the speaker ("a expliqué à l'AFP le maire")."""
    low, sets = reading.low, reading.lex.sets
    if begin >= hi or low[begin] not in reading.lex.told_by:
        return begin, None
    first = begin + 1
    k = first
    while k < hi and (low[k] in sets["determiners"] or low[k] in _APOSTROPHES):
        k += 1
    k += 1
    while (
        k < hi
        and reading.written[k][0].isupper()
        and low[k] not in sets["determiners"]
        and not reading.written[k - 1][0].isupper()
    ):
        k += 1
    if k >= hi or not (low[k] in sets["determiners"] or reading.written[k][0].isupper()):
        return begin, None
    return k, (first, k)


def _can_follow(reading: Reading, first: int) -> bool:
    """Whether a source can begin here after an inverted verb; an adjunct or a clause begins otherwise."""
    sets, word = reading.lex.sets, reading.low[first]
    plain = word in sets["determiners"] or word not in sets["prepositions"] | sets["boundaries"]
    return plain and word not in sets["complementisers"] and word not in sets["times"]


def _inverts(reading: Reading, cue: Cue, source: Range, lo: int, hi: int) -> bool:
    comma = next((k for k in range(lo, cue.start) if reading.low[k] == "," and reading.level[k] == reading.level[cue.start]), lo)
    after = _after_adjunct(reading, source[1], hi)
    if after + 1 < hi and reading.low[after] == "," and reading.has_verb(after, hi) and not reading.has_verb(lo, comma):
        return cue.start - comma == 1
    clause = reading.has_verb(lo, comma) or (comma == cue.start - 1 and comma - lo > 2)
    return (
        clause
        and not reading.has_verb(source[0], source[1])
        and reading.low[source[0]] not in reading.lex.sets["complementisers"]
    )


def _before_received(reading: Reading, source: Range) -> Range:
    """Who learned it, without from whom."""
    for k in range(source[0] + 1, source[1]):
        if reading.low[k] in reading.lex.received and match(reading.low, k, source[1], reading.lex.received):
            return source[0], k
    return source


def _after_adjunct(reading: Reading, k: int, hi: int) -> int:
    """The next comma or quotation after a tag, past whom it was told to and when."""
    level = reading.level[k - 1]
    while k < hi and reading.low[k] not in ",;:" and reading.level[k] == level:
        k += 1
    return k


def _tag(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int, *, sure: bool = False) -> Draft | None:
    lo, hi = bounds
    start = min(cue.start, source[0])
    closes = _closes_quote(reading, start, lo) or _after_question(reading, start, lo)
    if start <= lo and not closes:
        return None
    if not closes and (reading.low[start - 1] != "," or "q" not in cue.frames):
        return None
    left = left_content(reading, start, lo)
    if left is None:
        return None
    whole = joined(reading, left, _after_adjunct(reading, max(begin, source[1]), hi), hi)
    if whole is left and not sure and left.form != "direct" and not reading.has_verb(left.opened, start):
        return None
    return _draft(cue, whole, source)


def _forward(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int) -> Draft | None:
    found = right_content(reading, cue, begin, bounds[1])
    return _draft(cue, found, source) if found else None


def _subject_first(reading: Reading, cue: Cue, bounds: Range, begin: int, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    source = trim(reading, left_of(reading, cue.start, lo))
    if source and _closes_quote(reading, source[0], lo):
        draft = _tag(reading, cue, bounds, source, begin) if set("qd") & set(cue.frames) else None
        if draft:
            return draft
    found = right_content(reading, cue, begin, hi)
    if found is None and source and _after_question(reading, source[0], lo) and set("qd") & set(cue.frames):
        return _tag(reading, cue, bounds, source, begin)
    if source is None:
        source = _shared_source(reading, cue, lo, drafts)
        if source is None:
            return None
    elif not _can_speak(reading, source) or _musing(reading, cue, source):
        return None
    if found is not None:
        if _as_clause(reading, source, lo) or (found.opened and _mere_thing(reading, cue, source)):
            return None
        return _draft(cue, found, source)
    if _as_clause(reading, source, lo):
        return _as_said(reading, cue, bounds, source, begin)
    return _tag(reading, cue, bounds, source, begin)


def _can_speak(reading: Reading, source: Range) -> bool:
    first, low = source[0], reading.low
    if source[1] - first == 1:
        pronoun = reading.lex.speech.pronouns.get(low[first])
        return pronoun is None or pronoun not in ("i", "")
    return True


def _mere_thing(reading: Reading, cue: Cue, source: Range) -> bool:
    """A thing that shows or reveals something says nothing: where only an object follows, somebody must speak."""
    if "o" not in cue.frames or reading.low[source[0]] in reading.lex.speech.pronouns:
        return False
    return not can_speak(reading, source)


def _musing(reading: Reading, cue: Cue, source: Range) -> bool:
    """``I think`` inside a quotation softens what is said; it is no statement of its own."""
    if source[1] - source[0] != 1 or cue.lemma not in reading.lex.sets["opinions"]:
        return False
    pronoun = reading.lex.speech.pronouns.get(reading.low[source[0]])
    return pronoun == "n" or (pronoun == "1" and reading.level[cue.start] >= 0)


def _shared_source(reading: Reading, cue: Cue, lo: int, drafts: list[Draft]) -> Range | None:
    """``X said A and added B``: the second verb has the first one's subject."""
    sets = reading.lex.sets
    if cue.start <= lo or reading.low[cue.start - 1] not in sets["coordinators"] | {","} | (
        sets["boundaries"] & sets["contrast_words"]
    ):
        return None
    last = drafts[-1] if drafts else None
    if last and last.source and last.cue and lo <= last.cue[0] < cue.start:
        return last.source
    return trim(reading, subject_of(reading, lo, cue.start)) if reading.low[cue.start - 1] != "," else None


def _as_clause(reading: Reading, source: Range, lo: int) -> bool:
    return (source[0] > lo and reading.low[source[0] - 1] in reading.lex.sets["as_words"]) or (source[0] == lo and False)


def _as_said(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int) -> Draft | None:
    """``As police said, the road is shut``: the main clause is the content."""
    lo, hi = bounds
    k = _after_adjunct(reading, begin, hi)
    opened = source[0] - 1
    if (opened <= lo + 1 or reading.low[opened - 1] in reading.lex.sets["coordinators"]) and k + 2 < hi and reading.low[k] == ",":
        end = clause_end(reading, k + 1, hi)
        return _draft(cue, Found(reading.span(k + 1, end), "indirect", k + 1), source) if end > k + 2 else None
    left = left_content(reading, opened, lo)
    return _draft(cue, left, source) if left and reading.low[opened - 1] == "," else None


def _as_inverted(reading: Reading, cue: Cue, bounds: Range, pronoun: Range | None, begin: int) -> Draft | None:
    """``Comme l'a indiqué le préfet, le pont est fermé``."""
    lo, hi = bounds
    source = pronoun or trim(reading, right_of(reading, begin, hi, told=True))
    if source is None:
        return None
    k = _after_adjunct(reading, source[1], hi)
    if cue.start - lo <= 2 and k + 2 < hi and reading.low[k] == ",":
        end = clause_end(reading, k + 1, hi)
        return _draft(cue, Found(reading.span(k + 1, end), "indirect", k + 1), source) if end > k + 2 else None
    left = left_content(reading, cue.start - 1, lo) if cue.start - 1 > lo else None
    return _draft(cue, left, source) if left else None


def _passive(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``It was reported that``, ``is said to``: somebody unnamed says it."""
    lo, hi = bounds
    if "c" not in cue.frames and "o" not in cue.frames:
        return None
    subject = trim(reading, left_of(reading, cue.start, lo))
    impersonal = subject is not None and reading.low[subject[0]] in ("it", "il") and subject[1] - subject[0] == 1
    clause = right_content(reading, Cue("verb", cue.start, cue.end, cue.lemma, "c"), cue.end, hi)
    if impersonal and clause:
        return Draft(clause.span, None, (cue.start, cue.end), "hearsay", cue.lemma, clause.form)
    named = cue.lemma in reading.lex.sets["hearsay_passives"]
    if subject and cue.end + 1 < hi and reading.low[cue.end] == "to" and named and not impersonal:
        end = clause_end(reading, cue.end, hi)
        return Draft(reading.span(cue.end, end), None, (cue.start, cue.end), "hearsay", cue.lemma, "indirect")
    return None


def _gerund(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    found = right_content(reading, cue, cue.end, hi)
    if found is None:
        return None
    last = drafts[-1] if drafts else None
    source = None
    if last and last.source and last.cue and lo <= last.cue[0] < cue.start and last.kind in ("verb", "gerund"):
        source = last.source
    if source is None:
        source = trim(reading, subject_of(reading, lo, cue.start))
    return _draft(cue, found, source) if source else None


def _according(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    source = trim(reading, right_of(reading, cue.end, hi))
    if source and reading.low[source[0]] in reading.lex.sets["relatives"]:
        return _according_to_whom(reading, cue, source[0] + 1, bounds)
    if source is None or _measures(reading, source):
        return None
    if cue.start > lo and reading.is_verb(cue.start - 1):
        source = briefly(reading, source)
    return _around(reading, cue, source, bounds)


def _according_to_whom(reading: Reading, cue: Cue, begin: int, bounds: Range) -> Draft | None:
    """``les déclarations d'un officier, selon qui …``: the one before the comma is the source."""
    lo, hi = bounds
    low, lex = reading.low, reading.lex
    source = trim(reading, left_of(reading, cue.start, lo))
    if source is None or begin >= hi:
        return None
    for k in range(source[1] - 3, source[0] - 1, -1):
        if low[k] in lex.sets["nominal"] and low[k + 1] in lex.sets["of_words"]:
            source = trim(reading, (k + 2, source[1])) or source
            break
    if reading.level[begin] != reading.level[cue.start]:
        return _draft(cue, Found(reading.quotes[reading.level[begin]].inner, "direct", begin), source)
    end = clause_end(reading, begin, hi)
    return _draft(cue, Found(reading.span(begin, end), "indirect", begin), source) if end > begin + 1 else None


def _source_of(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    found = right_of(reading, cue.end, bounds[1])
    if found is None:
        return None
    source = (cue.end - 1, found[1])
    last = drafts[-1] if drafts else None
    if last and last.cue and bounds[0] <= last.cue[0] and cue.start - last.cue[1] <= 2:
        drafts[-1] = last._replace(source=source)
        return None
    return _around(reading, Cue("according", cue.start, cue.end - 1, cue.lemma, ""), source, bounds)


def _measures(reading: Reading, source: Range) -> bool:
    """``according to plan``: nobody is quoted."""
    head = source[0] + 1 if reading.low[source[0]] in reading.lex.sets["determiners"] else source[0]
    if reading.low[min(head, source[1] - 1)] in _APOSTROPHES and head + 1 < source[1]:
        head += 1
    return head < source[1] and reading.low[head] in reading.lex.sets["not_sources"]


def _around(reading: Reading, cue: Cue, source: Range, bounds: Range) -> Draft | None:
    lo, hi = bounds
    k = _past_cited(reading, source[1], hi)
    before = _open_before(reading, cue.start, lo)
    if before and k < hi:
        begin = k + 1 if reading.low[k] == "," else k
        if begin >= hi:
            return None
        if reading.level[begin] != reading.level[cue.start]:
            quote = reading.quotes[reading.level[begin]]
            if reading.word_at(quote.end) >= hi - 1:
                return _draft(cue, Found(quote.inner, "direct", begin), source)
        end = clause_end(reading, begin, hi)
        if end - begin < 2:
            return None
        inside = any(reading.level[j] != reading.level[cue.start] for j in range(begin, end))
        return _draft(cue, Found(reading.span(begin, end), "mixed" if inside else "indirect", begin), source)
    start = cue.start
    while start - 2 > lo and reading.low[start - 1] in reading.lex.sets["inner"] and reading.low[start - 2] == ",":
        start -= 1
    left = left_content(reading, start, lo)
    if left is None and (left := _without_comma(reading, cue, lo)) and k < hi and reading.low[k] not in ",.;:)":
        end = clause_end(reading, k, hi)
        left = Found((left.span[0], reading.ends[end - 1]), left.form, left.opened) if end > k else left
    if left is None:
        return None
    return _draft(cue, joined(reading, left, k, hi), source)


def _past_cited(reading: Reading, k: int, hi: int) -> int:
    """Skip ", cité par l'agence X" and ", who …," after a source, to the comma that ends it."""
    low, lex = reading.low, reading.lex
    while k + 1 < hi and low[k] == ",":
        word = low[k + 1]
        if not (match(low, k + 1, hi, lex.cited_by) or word in lex.sets["relatives"]):
            break
        nxt = next((j for j in range(k + 1, hi) if low[j] == "," and reading.level[j] == reading.level[k]), hi)
        if nxt >= hi:
            break
        k = nxt
    return k


def _opinion(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``Pour l'opposition, …``: only at the beginning, and only of those who can speak."""
    lo, hi = bounds
    if cue.start != lo:
        return None
    source = trim(reading, right_of(reading, cue.end, hi))
    if source is None or source[1] >= hi or reading.low[source[1]] != "," or source[1] - source[0] > 8:
        return None
    head = [reading.lex.heads.get(reading.low[k], ("",))[0] for k in range(*source)]
    if not any(kind in ("person", "institution", "group", "anonymous") for kind in head) or not reading.has_verb(source[1], hi):
        return None
    return _around(reading, cue, source, bounds)


def _open_before(reading: Reading, start: int, lo: int) -> bool:
    """Whether nothing but a connective stands before a fronted cue."""
    low, lex = reading.low, reading.lex
    k = start - 1
    if k < lo:
        return True
    if start - lo <= 4 and low[k] != "," and not reading.has_verb(lo, start):
        return low[lo] in lex.contrast or low[lo] in lex.sets["coordinators"] or low[k] in lex.sets["boundaries"]
    if start - lo <= 3 and low[k] == ",":
        return low[lo] in lex.contrast or reading.is_adverb(lo)
    if low[k] == "," and k - 1 >= lo:
        k -= 1
        return low[k] in lex.sets["boundaries"] or low[k] in lex.sets["coordinators"]
    return low[k] in lex.sets["complementisers"] or low[k] in ";:"


def _without_comma(reading: Reading, cue: Cue, lo: int) -> Found | None:
    """``The road is shut according to police``: no comma before the cue."""
    if not (reading.has_verb(lo, cue.start) or hearsay_word(reading, lo, cue.start)) or cue.start - lo < 2:
        return None
    start = lo
    while start < cue.start and (reading.low[start] in ",'’" or reading.low[start] in reading.lex.contrast):
        start += 1
    return Found(reading.span(start, cue.start), "indirect", start) if start + 1 < cue.start else None


def _nominal(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    low, lex = reading.low, reading.lex
    for k in range(cue.end, min(hi, cue.end + 9)):
        if reading.level[k] != reading.level[cue.start] or low[k] in ",.;:()":
            return None
        linked = match(low, k, hi, lex.links) if low[k] in lex.links else None
        if linked:
            begin = k + linked[0]
            if begin >= hi or (linked[0] <= 2 and reading.is_verb(begin)):
                return None
            return _nominal_draft(reading, cue, k, begin, bounds)
        if reading.is_verb(k) or low[k] in lex.forms or (k == cue.end and not _owns(reading, k)):
            return None
    return None


def _owns(reading: Reading, k: int) -> bool:
    """Whether the word after a noun can name whose claim it is."""
    sets = reading.lex.sets
    return reading.low[k] in sets["of_words"] or reading.low[k] in sets["agents"] or reading.low[k] in sets["owners"]


def _nominal_draft(reading: Reading, cue: Cue, link: int, begin: int, bounds: Range) -> Draft | None:
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    end = _nominal_end(reading, begin, hi)
    if end - begin < 2:
        return None
    source: Range | None = None
    if cue.start > lo and low[cue.start - 1] in sets["possessives"]:
        source = (cue.start - 1, cue.start)
    elif cue.start - 2 >= lo and low[cue.start - 1] == "s" and low[cue.start - 2] in _APOSTROPHES:
        source = trim(reading, left_of(reading, cue.start - 2, lo))
    elif link > cue.end + 1 and (low[cue.end] in sets["of_words"] or low[cue.end] in sets["prepositions"]):
        source = (cue.end + 1, link)
    return Draft(reading.span(begin, end), source, (cue.start, cue.end), "nominal", cue.lemma, "indirect")


def _nominal_end(reading: Reading, begin: int, hi: int) -> int:
    """A clause that hangs on a subject noun ends before the main verb, that is before a second finite verb group."""
    end = clause_end(reading, begin, hi)
    seen = False
    k = begin
    while k < end:
        if reading.is_verb(k):
            before = reading.low[k - 1]
            grouped = before in reading.lex.sets["auxiliaries"] or before in reading.lex.sets["inner"]
            if seen and not grouped and reading.low[k] in reading.lex.sets["finite"] | reading.lex.sets["auxiliaries"]:
                return k
            seen = True
        elif seen and reading.low[k] in reading.lex.sets["before_verbs"]:
            return k
        elif reading.low[k] in reading.lex.sets["boundaries"]:
            seen = False
        k += 1
    return end


def _citing(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``Citing X, the site reports that``: X is upstream of the reporter; kept for the draft that it belongs to."""
    return None


def _with_chain(reading: Reading, draft: Draft, bounds: Range) -> Draft:
    """Look in the sentence for who stands before and behind the source."""
    lo, hi = bounds
    upstream = draft.upstream
    downstream = draft.downstream
    cue = draft.cue or (lo, lo)
    citing = find(reading.low, lo, hi, reading.lex.citing)
    if citing and upstream is None and draft.kind in ("verb", "according"):
        upstream = trim(reading, right_of(reading, citing[1], hi))
    if draft.source and upstream is None and draft.lemma in reading.lex.sets["learning"] and draft.kind == "verb":
        upstream = _received(reading, draft.source[1], hi) or _received(reading, cue[1], hi)
    if upstream and draft.source and draft.lemma in reading.lex.sets["learning"]:
        # Who learned it passes it on; the source is who told them.
        relay = None if _impersonal(reading, draft.source) else draft.source
        return draft._replace(source=upstream, upstream=None, downstream=relay)
    if draft.source and upstream is None:
        upstream = _holding(reading, draft.source[1] - 1, hi)
    if draft.source and downstream is None:
        downstream = _cited_by(reading, draft.source, hi) or _told_to(reading, draft, hi)
    return draft._replace(upstream=upstream, downstream=downstream)


def _impersonal(reading: Reading, source: Range) -> bool:
    return source[1] - source[0] == 1 and reading.lex.speech.pronouns.get(reading.low[source[0]]) == "i"


def _received(reading: Reading, begin: int, hi: int) -> Range | None:
    for k in range(begin, min(hi, begin + 8)):
        found = match(reading.low, k, hi, reading.lex.received) if reading.low[k] in reading.lex.received else None
        if found:
            source = right_of(reading, k + found[0], hi)
            return trim(reading, source and (source[0], _until_link(reading, source)))
    return None


def _until_link(reading: Reading, source: Range) -> int:
    """A source does not reach into the clause that it is the source of."""
    sets = reading.lex.sets
    return next((k for k in range(*source) if reading.low[k] in sets["complementisers"]), source[1])


def _holding(reading: Reading, begin: int, hi: int) -> Range | None:
    """``qui tient ces informations de Y``: only the long phrases count outside verbs of learning."""
    for k in range(begin, min(hi, begin + 12)):
        found = match(reading.low, k, hi, reading.lex.received) if reading.low[k] in reading.lex.received else None
        if found and found[0] >= 3:
            return trim(reading, right_of(reading, k + found[0], hi))
    return None


def _cited_by(reading: Reading, source: Range, hi: int) -> Range | None:
    found = find(reading.low, source[0], min(hi, source[1] + 4), reading.lex.cited_by)
    return trim(reading, right_of(reading, found[1], hi)) if found else None


def _told_to(reading: Reading, draft: Draft, hi: int) -> Range | None:
    """Whom a speaker told it to, kept only where that can pass it on; the chain decides what it is."""
    if draft.kind != "verb" or not draft.cue or not draft.source:
        return None
    after = draft.source[1] if draft.source[0] >= draft.cue[1] else draft.cue[1]
    if after >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    k = after
    if low[k] in reading.lex.told_by:
        k += 1
    elif "t" not in _frames(reading, draft):
        return None
    if k < hi and low[k] in _APOSTROPHES:
        k += 1
    end = k
    while end < hi and end - k < 7 and low[end] not in ",.;:" and reading.level[end] == reading.level[after]:
        if low[end] in sets["complementisers"] or (end > k and low[end] in sets["prepositions"]) or low[end] in sets["times"]:
            break
        if low[end] in sets["audiences"]:
            return None
        if end > k and low[end] in sets["determiners"] and low[end] not in sets["of_words"]:
            break
        end += 1
    return (k, end) if end > k else None


def _frames(reading: Reading, draft: Draft) -> str:
    entry = reading.lex.forms.get(reading.low[draft.cue[1] - 1]) if draft.cue else None
    return entry.frames if entry else ""


_RULES = {
    "verb": _verb,
    "gerund": _gerund,
    "according": _according,
    "source_of": _source_of,
    "nominal": _nominal,
    "opinion": _opinion,
    "citing": _citing,
}
