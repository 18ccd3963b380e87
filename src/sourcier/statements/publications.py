"""What media publish stands for them: "a dispatch by X says", "selon une information de X", "if a report in X is true"."""

from __future__ import annotations

from sourcier.statements.around import around
from sourcier.statements.clauses import clause_end
from sourcier.statements.content.left import left_content
from sourcier.statements.fronted import trim
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.verb_first.opened import past_connective
from sourcier.statements.verb_first.phrases import bare, noun_phrase, time_end

# So many words may stand before the noun ("an exclusive story"), and from it to the name ("published on Monday by the daily X").
_BEFORE, _BEHIND = 3, 6
# So many words stand between a message and the verb that says who sent it ("a message that the mayor, Ann Lorne, posted").
_SENT = 12
# And between "if" and what would make it true ("if a dispatch by the newspaper X is accurate").
_IF = 14
_APOSTROPHE = "'"
_MARKS = frozenset('«"“„')
# What parts a noun from whose it is, beside "of" and "by".
_LINKS = frozenset({"prepositions", "of_words", "agents", "owners"})


def publisher_of(reading: Reading, source: Range) -> Medium | None:
    """The medium whose report, story or information a source is; None where the source is anything else."""
    if owner := _owner(reading, source):
        return owner
    noun = next(iter(reading.listed("publications", source[0], min(source[1], source[0] + _BEFORE + 1))), None)
    if noun is None or any(not _may_stand_before(reading, k) for k in range(source[0], noun)):
        return None
    bounds = reading.bounds(noun)
    hi = bounds[1] if bounds else source[1]
    if reading.lex.speech.declines or reading.lex.speech.verb_first:
        return _behind(reading, noun, hi)
    sets = reading.lex.sets
    for k in range(noun + 1, min(hi - 1, noun + 1 + _BEHIND)):
        if not (reading.low[k].isalpha() or reading.low[k] == _APOSTROPHE) or reading.is_verb(k):
            return None
        if any(reading.low[k] in sets[name] for name in _LINKS):
            if _only_holds(reading, noun, k):
                return None
            first = k + 2 if reading.low[k + 1] == _APOSTROPHE and reading.low[k] in sets["of_words"] else k + 1
            colleagues = reading.low[noun] in sets["colleagues"]
            medium = medium_at(reading, first, hi, told=colleagues)
            if medium is not None and medium.name is not None and (colleagues or _is_press(reading, medium)):
                return medium
    return None


def _owner(reading: Reading, source: Range) -> Medium | None:
    """The medium whose report it is by its possessive ("*the Lorne Echo's* latest report", not "the Echo's former owner")."""
    sets = reading.lex.sets
    marks = (k for k in range(source[0] + 1, source[1] - 1) if reading.low[k] in sets["possessive_mark"])
    mark = next((k for k in marks if reading.low[k - 1] in APOSTROPHES), None)
    noun = next(iter(reading.listed("publications", mark + 1, min(source[1], mark + 1 + _BEFORE))), None) if mark else None
    if mark is None or noun is None or any(not _may_stand_before(reading, k) for k in range(mark + 1, noun)):
        return None
    medium = medium_at(reading, source[0], mark - 1)
    return medium if medium and medium.name and medium.whole[1] == mark - 1 and _is_press(reading, medium) else None


def _behind(reading: Reading, noun: int, hi: int) -> Medium | None:
    """The medium right behind the noun, whose case says whose it is, or behind what leads to it ("a report *it published* X")."""
    low, lex, k = reading.low, reading.lex, noun + 1
    while k < min(hi, noun + 1 + _BEFORE):
        # "The *latest* issue", "the issue *of Sunday*".
        when = time_end(reading, k) if lex.speech.verb_first else k
        article = lex.speech.verb_first and low[k] == lex.speech.article and low[noun - 1] == low[k]
        if when == k and not (article or low[k] in lex.sets["adjectives"] or low[k].endswith(lex.adjective_endings)):
            break
        k = max(when, k + 1 + article)
    if k < hi and (found := match(low, k, hi, lex.published)):
        k += found[0]
    held = match(low, k, hi, lex.obtained) if k < hi else None
    if k >= hi or (held and low[noun] in lex.heads):
        # A paper that a medium has got hold of is another's; what it has learned ("information that it obtained") is its own.
        return None
    k += held[0] if held else 0
    medium = medium_at(reading, k, hi, told=low[k] in _MARKS)
    return medium if medium and (medium.name or medium.own) else None


def _only_holds(reading: Reading, noun: int, link: int) -> bool:
    """Whether a document is what the medium has got hold of and not what it published ("an inspection report obtained by X")."""
    low, lex = reading.low, reading.lex
    paper = lex.heads.get(low[noun], ("",))[0] == "document"
    return paper and link > noun + 1 and low[link] in lex.sets["agents"] and low[link - 1] not in lex.sets["carrying"]


def goes_on(reading: Reading, source: Range) -> bool:
    """Whether it follows right behind a source whose it is ("reports" before "by the Echo")."""
    return source[1] < reading.size and reading.low[source[1]] in reading.lex.sets["whose"]


def teller_of(reading: Reading, source: Range) -> Range | None:
    """Who tells what a source is the account or the words of ("le témoignage d'une infirmière"); None where nobody is named."""
    nouns = {*reading.listed("tellings", *source), *reading.listed("sent_words", *source)}
    noun = min(nouns, default=source[1])
    if noun >= min(source[1], source[0] + _BEFORE) or any(not _may_stand_before(reading, k) for k in range(source[0], noun)):
        return None
    if sender := sender_of(reading, noun, source[1]):
        return sender
    if reading.low[noun] not in reading.lex.sets["tellings"]:
        return None
    if reading.lex.speech.declines:
        # "Заявление дипломата": the case says whose it is.
        return (noun + 1, source[1]) if noun + 1 < source[1] and can_speak(reading, (noun + 1, source[1])) else None
    if reading.lex.speech.verb_first:
        return _issuer(reading, noun)
    sets = reading.lex.sets
    if noun + 2 >= source[1] or not (reading.low[noun + 1] in sets["of_words"] or reading.low[noun + 1] in sets["agents"]):
        return None
    first = noun + 3 if reading.low[noun + 2] == _APOSTROPHE and noun + 3 < source[1] else noun + 2
    return (first, source[1]) if can_speak(reading, (first, source[1])) else None


def sender_of(reading: Reading, noun: int, end: int) -> Range | None:
    """Who sent what a noun means: ``a message *that the mayor posted*``, ``figures *supplied by the guard*``."""
    low, sets = reading.low, reading.lex.sets
    bounds = reading.bounds(noun) if low[noun] in sets["sent_words"] else None
    if bounds is None:
        return None
    hi = bounds[1]
    first = noun + 1 + (low[noun + 1] in sets["relatives"] or low[noun + 1] in sets["complementisers"])
    verb = next(iter(reading.listed("sending", first, min(hi, first + _SENT))), None)
    if verb is None:
        return None
    if verb == first:
        by = next((k for k in range(verb + 1, min(hi - 1, verb + _BEHIND)) if low[k] in sets["agents"]), None)
        source = trim(reading, right_of(reading, by + 1, end if by + 1 < end else hi)) if by is not None else None
    else:
        last = verb
        while last > first and (low[last - 1] in sets["auxiliaries"] or low[last - 1] in sets["inner"] or low[last - 1] == ","):
            last -= 1
        # "Un message *de* la préfecture, envoyé lundi".
        first += low[first] in sets["of_words"]
        source = (first + (low[first] == _APOSTROPHE), last)
    plain = source is not None and source[0] < source[1] and not reading.has_verb(*source)
    return source if plain and source and can_speak(reading, source) else None


def _issuer(reading: Reading, noun: int) -> Range | None:
    """The body whose statement it is, behind what leads to it ("a statement *issued by* the ministry")."""
    low, lex, k = reading.low, reading.lex, noun + 1
    bounds = reading.bounds(noun)
    hi = bounds[1] if bounds and low[noun - 1] != lex.speech.article else k
    described = (lex.sets["adjectives"] | lex.sets["noun_before"]) - {lex.speech.article}
    kinds = lex.heads.keys() | lex.one_of.keys()
    while k < hi and (low[k] in described or low[k].endswith(lex.adjective_endings)) and low[k] not in kinds:
        k += 1
    found = match(low, k, hi, lex.issued) if k < hi else None
    first = k + found[0] if found else k
    # "The words of the mayor": whose they are stands right behind the noun.
    if (found is None and (k > noun + 1 or low[noun] not in lex.sets["own_words"])) or medium_at(reading, first, hi):
        return None
    source = bare(reading, (first, noun_phrase(reading, first, hi)))
    return source if source[0] < source[1] and can_speak(reading, source) else None


def _may_stand_before(reading: Reading, k: int) -> bool:
    """Whether a word before the noun is its article or an adjective, and no name of somebody else."""
    opens = k in reading.sentence_set or reading.written[k][0].islower() or not reading.written[k][0].isalpha()
    return opens and reading.low[k] not in reading.lex.heads and not reading.is_verb(k)


def _is_press(reading: Reading, medium: Medium) -> bool:
    """Whether it is a medium by more than the word "agency" in its name, which offices bear too ("the Water Agency")."""
    lex, name = reading.lex, medium.name
    if medium.kind != "agency" or name is None:
        return True
    noun = any(lex.heads.get(reading.low[k], ("",))[0] in MEDIA for k in range(medium.whole[0], name[0]))
    return noun or any(lex.media_words.get(reading.low[k]) == "outlet" for k in range(*name))


def if_true(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands under the proviso that a medium tells it right: "…, if a dispatch by X is accurate"."""
    found: list[Draft] = []
    for at in reading.sought.get("as_true", ()):
        bounds = reading.bounds(at)
        phrase = match(reading.low, at, reading.size, reading.lex.as_true)
        draft = _proviso(reading, (at, at + phrase[0]), bounds) if bounds and phrase else None
        if draft is not None and all(other.content != draft.content for other in drafts):
            found.append(draft)
    return found


def _proviso(reading: Reading, true: Range, bounds: Range) -> Draft | None:
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    opened = next((k for k in range(true[0] - 1, max(lo, true[0] - _IF) - 1, -1) if low[k] in sets["provisos"]), None)
    if opened is not None and reading.lex.speech.verb_first and opened + 1 == true[0]:
        return _proven(reading, opened, true, hi) if opened == lo else None
    if opened is None or opened + 1 >= true[0] or reading.has_verb(opened + 1, true[0]):
        return None
    source = (opened + 1, true[0])
    anybody = reading.low[true[1] - 1] in reading.lex.sets["trusted"] and can_speak(reading, source)
    named = reading.lex.no_doubt and reading.low[true[0]] not in reading.lex.sets["passives"]
    if not anybody and medium_at(reading, *source, told=bool(named)) is None and publisher_of(reading, source) is None:
        return None
    if opened == lo:
        begin = true[1] + 1
        if true[1] >= hi or low[true[1]] != "," or begin + 1 >= hi:
            return None
        content = reading.span(begin, clause_end(reading, begin, hi))
        return Draft(content, source, (opened, true[1]), "according", low[opened], "indirect")
    if low[opened - 1] == "," and true[1] + 1 < hi and low[true[1]] == "," and reading.has_verb(true[1] + 1, hi):
        # "On the Sunday, if the barber is to be believed, forty men came".
        return around(reading, Cue("according", opened, true[1], low[opened], ""), source, bounds)
    left = left_content(reading, opened, lo)
    return Draft(left.span, source, (opened, true[1]), "according", low[opened], left.form) if left else None


def _proven(reading: Reading, opened: int, true: Range, hi: int) -> Draft | None:
    """``If the words of the spokesman are true, nine men have fled``, where the verb stands before what is true."""
    source = bare(reading, (true[1], noun_phrase(reading, true[1], hi)))
    comma = next((k for k in range(source[1], hi) if reading.low[k] == ","), hi)
    if source[1] <= source[0] or not can_speak(reading, source) or comma + 2 >= hi:
        return None
    begin = past_connective(reading, comma + 1, hi)
    content = reading.span(begin, clause_end(reading, begin, hi))
    return Draft(content, source, (opened, true[1]), "according", reading.low[opened], "indirect")
