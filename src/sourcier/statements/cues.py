"""Where somebody may be saying something: verbs, prepositions, nouns and phrases that announce attributed content."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.forms import FINITE, GERUND, INFINITIVE, PARTICIPLE, Entry
from sourcier.statements.heads import put_out
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Range, Reading
from sourcier.statements.tallies import with_tally
from sourcier.statements.verb_first.cues import of_what, verb_first_cue
from sourcier.statements.verbs.alike import is_verb_here
from sourcier.statements.verbs.leading import first_to, led_from, shares_auxiliary
from sourcier.words import among

# How far left of a participle its auxiliary may stand, in words.
_REACH = 8
# How many words behind a verb the noun of its object stands ("withdrew its first report").
_OBJECT = 5
# A judgement of a report is no longer ("as wholly without foundation").
_JUDGEMENT = 8
# So many words of time may part the words of a phrase.
_PARTED = 4
# A paper stands so near before what it gives or names.
_PAPER = 16
_PAPERS = frozenset({"document", "footage"})
# How far before the verb the coordinator of two subjects stands ("X and the newspaper Y report").
_JOINED = 8
# So many words may part an auxiliary from its participle.
_PARTING = 5
# Behind "and" somebody is named in no fewer words ("et le maire d'ajouter").
_NAMED = 2


def find_cues(reading: Reading) -> Iterator[Cue]:
    """The cues of running text, in order."""
    lex, low = reading.lex, reading.low
    forms, prefixes, nominal, citing = lex.forms, lex.prefixes, lex.sets["nominal"], lex.citing
    opinion_for, weak = lex.sets["opinion_for"], lex.sets["weak_according"]
    find = verb_first_cue if lex.speech.verb_first else verb_cue
    cited = 0
    for at in among(low, lex.cue_starts):
        word = low[at]
        opened = prefixes.get(word)
        # Most words that a phrase begins with begin none here.
        if opened and (low[at + 1] in opened or "" in opened) and (found := match(low, at, reading.size, prefixes)):
            kind, feature = "source_of" if found[1] == "of" else "according", ""
            if found[1] == "own":
                feature = _own_feature(reading, at, at + found[0])
            phrase = low[at : at + found[0]]
            yield Cue(kind, at, at + found[0], " ".join(phrase), "", feature=feature)
            if word not in forms or "_".join(phrase) not in weak:
                continue
        if word in opinion_for:
            yield Cue("opinion", at, at + 1, word, "")
        if word in citing and (found := match(low, at, reading.size, citing)):
            cited = at + found[0]
            yield Cue("citing", at, cited, "", "")
            continue
        if word in nominal and at >= cited and (reading.written[at][0].islower() or at in reading.sentence_set):
            yield Cue("nominal", at, at + 1, word, "")
        cue = find(reading, at, forms[word]) if word in forms else of_what(reading, at) if word in lex.speech.of_what else None
        if cue:
            yield cue


def _own_feature(reading: Reading, begin: int, end: int) -> str:
    """The gender or number of whom a pronoun in a phrase means: its last word tells it, or a word before ("by *her* count")."""
    features = reading.lex.speech.own_features.items()
    inside = (reading.low[k] for k in range(end - 1, begin - 1, -1))
    return next((feature for word in inside for ending, feature in features if word.endswith(ending)), "")


def verb_cue(reading: Reading, at: int, entry: Entry) -> Cue | None:
    """The verb group around the verb form at word ``at``, or None where it is a noun, passive or no finite verb."""
    bounds = reading.bounds(at)
    if bounds is None:
        return None
    low, sets = reading.low, reading.lex.sets
    lo, hi = bounds
    end, lemma, frames = _with_frames(reading, at, bounds, entry)
    if not frames or (frames == "w" and sets["papers"].isdisjoint(low[max(lo, at - _PAPER) : at])):
        return None
    if (first := first_to(reading, at, lo)) is not None:
        return Cue("verb", first, end, lemma, frames, True)
    if entry.bits == INFINITIVE:
        return _infinitive(reading, at, end, lemma, frames, lo) or _led(reading, at, end, lemma, frames, lo)
    gerund = bool(entry.bits & GERUND and not entry.bits & FINITE)
    if not gerund and at > lo and reading.is_name(at):
        return None
    start, inverted, has_auxiliary, passive = group_start(reading, at, lo)
    if gerund and not passive:
        return _gerund(reading, at, end, lemma, frames, lo)
    # "is saying" is no passive.
    passive = passive and not gerund
    if is_noun(reading, at, start, lo) or reading.low[start] in reading.lex.sets["nonfinite"]:
        return None
    if not has_auxiliary and put_out(reading, at):
        return None
    participle_only = not entry.bits & FINITE
    if reading.lex.speech.participle_needs_auxiliary and participle_only and not has_auxiliary:
        return Cue("verb", at, end, lemma, frames, True) if shares_auxiliary(reading, at, lo, hi) else None
    compound = has_auxiliary and reading.lex.speech.participle_needs_auxiliary
    if compound and not passive and lemma in reading.lex.only_reflexive and not _of_oneself(reading, start, at):
        # "Des hélicoptères ont emporté 85 soldats".
        return None
    if _turns_out(reading, start, at, end, hi, lemma):
        return None
    has_agent = at + 1 < hi and low[at + 1] in sets["agents"]
    if has_agent and not passive and not reading.lex.speech.participle_needs_auxiliary:
        return None
    past = compound or low[at].endswith(reading.lex.past_endings)
    return Cue("verb", start, end, lemma, frames, past, inverted, passive)


def _turns_out(reading: Reading, start: int, at: int, end: int, hi: int, lemma: str) -> bool:
    """``Les tableaux se sont révélés être des faux``: whether a reflexive verb leads to another and says nothing."""
    sets = reading.lex.sets
    led = end == at + 1 < hi and reading.low[end] in sets["nonfinite"] and lemma not in sets["self_saying"]
    return led and _of_oneself(reading, start, at)


def _with_frames(reading: Reading, at: int, bounds: Range, entry: Entry) -> tuple[int, str, str]:
    """Where a verb ends with the words that belong to it, its lemma with them, and its frames, as what follows allows them."""
    lo, hi = bounds
    end, lemma, frames = _with_phrase(reading, at, hi, entry)
    if reading.lex.stances.get(lemma) == "denies":
        end = _past_judgement(reading, end, hi)
    if "r" in frames:
        frames = _with_report(reading, end, hi, frames)
    return end, lemma, with_tally(reading, end, hi, frames, lo)


def _of_oneself(reading: Reading, start: int, at: int) -> bool:
    """Whether a reflexive pronoun, or one of the first person, stands in a group before its verb."""
    low, reflexives, pronouns = reading.low, reading.lex.sets["reflexives"], reading.lex.speech.pronouns
    return any(low[k] in reflexives or pronouns.get(low[k]) == "1" for k in range(start, at))


def _with_phrase(reading: Reading, at: int, hi: int, entry: Entry) -> tuple[int, str, str]:
    for parts, frames, name in reading.lex.verb_phrases.get(entry.lemma, ()):
        size = len(parts)
        if size and at + 1 + size < hi and "a" in entry.frames and reading.low[at + 1 + size] in reading.lex.sets["rates"]:
            # "Puts it at nine" is no "puts it".
            continue
        if at + 1 + size <= hi and tuple(reading.low[at + 1 : at + 1 + size]) == parts:
            return at + 1 + size, name, frames
        if size > 1 and (end := _phrase_end(reading, at + 1, hi, parts)):
            return end, name, frames
        if (
            size == 1
            and "t" in entry.frames + frames
            and (end := _past_court(reading, at + 1, hi))
            and reading.low[end] == parts[0]
        ):
            return end + 1, name, frames
    return at + 1, entry.lemma, entry.frames.replace("x", "")


def _past_court(reading: Reading, k: int, hi: int) -> int:
    """The word behind those who were told, a body at most ("told *the inquest* of two shots"); 0 where nobody stands there."""
    sets = reading.lex.sets
    noun = k + 1 if k < hi and reading.low[k] in sets["definite"] else k
    if noun + 3 > hi or not (reading.low[noun] in sets["audiences"] or reading.low[noun] in sets["hearers"]):
        return 0
    # "Told the court of appeal that".
    clause = any(reading.low[j] in sets["complementisers"] for j in range(noun + 1, min(hi, noun + _PARTED)))
    return 0 if clause else noun + 1


def _phrase_end(reading: Reading, at: int, hi: int, parts: tuple[str, ...]) -> int | None:
    """Where a phrase ends that a time or "both" parts ("fait état *dimanche* de", "font *tous deux* état de")."""
    k, low, sets = at, reading.low, reading.lex.sets
    for part in parts:
        last = min(hi, k + _PARTED)
        while k < last and low[k] != part and (low[k] in sets["both"] or low[k] in sets["times"] or low[k] in sets["definite"]):
            k += 1
        if k >= hi or low[k] != part:
            return None
        k += 1
    return k


def _past_judgement(reading: Reading, end: int, hi: int) -> int:
    """Where a verb of denial ends that says what it takes a report for ("rejected *as wholly without foundation* reports of")."""
    low, sets = reading.low, reading.lex.sets
    first = end + 1 if end < hi and (reading.is_adverb(end) or low[end] in sets["inner"]) else end
    if first >= hi or low[first] not in sets["as_words"]:
        return end
    for k in range(first + 2, min(hi, first + _JUDGEMENT)):
        if low[k] in sets["reports"]:
            return k - (low[k - 1] in sets["determiners"])
        if not low[k][0].isalpha() or reading.is_verb(k):
            return end
    return end


def _with_report(reading: Reading, end: int, hi: int, frames: str) -> str:
    """What a verb may open that says something of a report alone: a report where its noun follows soon ("withdrew its claim")."""
    reported = not reading.lex.sets["reports"].isdisjoint(reading.low[end : min(hi, end + _OBJECT)])
    return frames.replace("r", "o" if reported else "")


def _gerund(reading: Reading, at: int, end: int, lemma: str, frames: str, lo: int) -> Cue | None:
    sets, k = reading.lex.sets, at
    while k - 1 > lo and reading.low[k - 1] not in sets["gerund_openers"] and _is_inner(reading, k - 1):
        k -= 1
    before = reading.low[k - 1] if k > lo else ","
    if before in sets["gerund_openers"]:
        return Cue("gerund", k - 1, end, lemma, frames)
    if before == "," or before in sets["gerund_links"] or reading.level[k - 1] != reading.level[at]:
        return Cue("gerund", at, end, lemma, frames)
    if set("cz") & set(frames) and before in sets["told_by_noun"]:
        return Cue("gerund", at, end, lemma, frames)
    return None


def _infinitive(reading: Reading, at: int, end: int, lemma: str, frames: str, lo: int) -> Cue | None:
    """The narrative infinitive is the only one that says that it was said: "et le maire d'ajouter", and "et d'ajouter"."""
    low = reading.low
    start = at - 2 if at - 2 >= lo and low[at - 1] == "'" else at - 1
    if start > lo and match(low, start - 1, at, reading.lex.besides):
        # "A salué l'enquête, *non sans rappeler* que".
        return Cue("gerund", start - 1, end, lemma, frames)
    if start < lo or low[start] not in reading.lex.sets["narrative_infinitive"]:
        return None
    if low[lo] not in reading.lex.sets["coordinators"] or start - lo > 12:
        return None
    return Cue("verb", start, end, lemma, frames, feature="s" if start - lo < _NAMED else "")


def _led(reading: Reading, at: int, end: int, lemma: str, frames: str, lo: int) -> Cue | None:
    """An infinitive that a verb leads to says what the finite verb would ("tient à préciser que")."""
    verb = led_from(reading, at, lo) if reading.lex.leading else None
    if verb is None or (verb > lo and reading.is_name(verb)):
        return None
    start, inverted, auxiliary, passive = group_start(reading, verb, lo)
    finite = auxiliary or reading.lex.leading[reading.low[verb]].bits & FINITE
    if not finite or passive or is_noun(reading, verb, start, lo) or reading.low[start] in reading.lex.sets["nonfinite"]:
        return None
    past = auxiliary or reading.low[verb].endswith(reading.lex.past_endings)
    return Cue("verb", start, end, lemma, frames, past, inverted)


def group_start(reading: Reading, at: int, lo: int) -> tuple[int, Range | None, bool, bool]:
    """Walk left over auxiliaries and what may stand between: group start, inverted pronoun, auxiliary seen, passive."""
    low, level, sets = reading.low, reading.level, reading.lex.sets
    pronouns = reading.lex.speech.pronouns
    start, inverted, auxiliary, passive, reflexive = at, None, False, False, False
    k = at - 1
    while k >= lo and at - k <= _REACH and level[k] == level[at]:
        word = low[k]
        if word in sets["auxiliaries"]:
            auxiliary = True
            passive = passive or word in sets["passives"]
            start = k
        elif word in pronouns and k > lo and low[k - 1] == "-":
            inverted = (k, k + 1)
            k -= 3 if k - 3 >= lo and low[k - 2] in sets["euphonic"] and low[k - 3] == "-" else 1
        elif word in sets["reflexives"]:
            reflexive = True
        elif word not in sets["inner"] and not reading.is_adverb(k):
            entry = reading.lex.forms.get(low[at])
            done = entry is not None and entry.bits & PARTICIPLE and not auxiliary
            if not done or not (aside := _aside_before(reading, k, lo)):
                break
            k = aside
            continue
        k -= 1
    if not auxiliary:
        inverted = None
    if auxiliary or reflexive:
        start = _with_clitics(reading, start, lo)
    return start, inverted, auxiliary, passive and not reflexive


def _aside_before(reading: Reading, last: int, lo: int) -> int:
    """The auxiliary before a phrase of a preposition that parts it from its participle ("*a* pour sa part dit"); 0 without."""
    low, level, sets = reading.low, reading.level, reading.lex.sets
    for k in range(last, max(lo, last - _PARTING), -1):
        if level[k] != level[last] or not (low[k].isalpha() or low[k] in APOSTROPHES) or reading.is_verb(k):
            return 0
        opens = low[k] in sets["prepositions"] or low[k] in sets["of_words"] or low[k] in reading.lex.told_by
        if opens and low[k - 1] in sets["auxiliaries"]:
            return k - 1
    return 0


def _with_clitics(reading: Reading, start: int, lo: int) -> int:
    low, clitics = reading.low, reading.lex.sets["clitics"]
    while start > lo:
        if low[start - 1] in clitics:
            start -= 1
        elif low[start - 1] in APOSTROPHES and start - 2 >= lo and low[start - 2] in clitics:
            start -= 2
        else:
            break
    return start


def _is_inner(reading: Reading, at: int) -> bool:
    return reading.low[at].isalpha() and (reading.low[at] in reading.lex.sets["inner"] or reading.is_adverb(at))


def _heads_clause(reading: Reading, at: int) -> bool:
    """Whether a determiner or pronoun follows, with which a verb goes on and no noun does ("Supporters of the law hope this")."""
    if at + 1 >= reading.size:
        return False
    nxt, sets = reading.low[at + 1], reading.lex.sets
    pronoun = reading.lex.speech.pronouns.get(nxt) in ("m", "f", "p", "n", "1")
    return pronoun or (nxt in sets["determiners"] and nxt not in sets["complementisers"])


def _heads_object(reading: Reading, k: int) -> bool:
    """Whether a number, a determiner or a word that opens a clause stands at a word."""
    sets, word = reading.lex.sets, reading.low[k]
    return word in sets["determiners"] or word in sets["complementisers"] or word[0].isdigit() or reading.counted(k)


def _of_two(reading: Reading, at: int, lo: int) -> bool:
    """Whether a form without ending closes the clause of two who are named, or opens what they say ("X and Y report")."""
    low, sets, written = reading.low, reading.lex.sets, reading.written
    closes = at + 1 >= reading.size or low[at + 1] in ".,;" or low[at + 1] in sets["complementisers"]
    last = at - 1
    while last > lo and low[last] in sets["inner"]:
        last -= 1
    if not closes or not written[last][0].isupper():
        return False
    for k in range(last - 1, max(lo, last - _JOINED), -1):
        if low[k] in ",;:":
            return False
        if low[k] in sets["coordinators"]:
            return written[k - 1][0].isupper()
    return False


def _of_obtained(reading: Reading, at: int, lo: int) -> bool:
    """Whether a form without ending closes a clause behind who has got hold of papers ("court papers seen by X show")."""
    low, k = reading.low, at - 1
    closes = at + 1 >= reading.size or low[at + 1] in ".,;" or low[at + 1] in reading.lex.sets["complementisers"]
    if not closes and not _papers_seen(reading, lo, at):
        return False
    while k > lo and low[k] != "," and at - k < _PAPER:
        if low[k] in reading.lex.sets["noun_enders"] and low[k - 1].endswith(("s", "data")):
            # "…, figures from the ministry show", "internal memos reviewed by X show" below.
            return reading.lex.heads.get(low[k - 1], ("",))[0] in _PAPERS
        k -= 1
    k = at - 1
    while k > lo and (reading.written[k][0].isupper() or low[k] == "-" or low[k] in reading.lex.sets["definite"]):
        k -= 1
    return lo < k < at - 1 and low[k] in reading.lex.sets["agents"]


def _papers_seen(reading: Reading, lo: int, at: int) -> bool:
    """Whether several papers that somebody has got hold of open the sentence ("*internal emails seen by* the Beacon show")."""
    low, sets = reading.low, reading.lex.sets
    agent = next((k for k in range(lo + 2, at) if low[k] in sets["agents"]), None)
    if agent is None or reading.has_verb(agent, at) or not low[agent - 2].endswith("s"):
        return False
    paper = low[agent - 2] in sets["papers"] or low[agent - 2][:-1] in sets["papers"]
    return paper and match(low, agent - 1, at, reading.lex.relays) is not None


def _is_finite(reading: Reading, word: str) -> bool:
    """Whether a word is a verb of saying, after which no second one follows."""
    entry = reading.lex.forms.get(word)
    return entry is not None and bool(entry.bits & FINITE) and word not in reading.lex.sets["not_verbs"]


def is_noun(reading: Reading, at: int, start: int, lo: int) -> bool:
    """Whether the form is a noun here: right after a determiner, a possessive or a preposition."""
    sets, low = reading.lex.sets, reading.low
    if start < at or at == lo:
        return at == lo and low[at] in sets["not_verbs"]
    before = low[at - 1]
    plural = reading.lex.speech.bare_plural and low[at].endswith("s")
    if plural and before.isdigit() and not reading.written[at - 2][0].isupper():
        # "At 13 *points*", but "Radio 4 says".
        return True
    if before in APOSTROPHES and at - 2 >= lo:
        return _is_noun_elided(reading, at, lo)
    if low[at] in sets["not_verbs"]:
        return _is_noun_like_verb(reading, at, lo)
    # "Nurses at St Brannoc's counted eleven wounds": no noun that somebody has.
    finite = low[at].endswith(reading.lex.finite_endings) and at + 1 < reading.size and _heads_object(reading, at + 1)
    passive = at + 1 < reading.size and low[at + 1] in sets["infinitive_markers"]
    if low[at] in sets["finite"] and reading.lex.speech.bare_plural and not passive:
        # "Moody's said", "the firm - a supplier - said".
        return False
    return (
        before in sets["of_words"]
        or before == "-"
        or before in sets["noun_before"]
        or (before in sets["possessive_mark"] and not finite)
        or (before in sets["possessives"] and not reading.lex.speech.declines)
    )


def _is_noun_elided(reading: Reading, at: int, lo: int) -> bool:
    """Whether the form behind an elided word is a noun ("l'envoi", and no "qu'affirme")."""
    sets, low = reading.lex.sets, reading.low
    if at - 3 >= lo and low[at - 3] in sets["of_words"]:
        # "The sending of the alert": "l'envoi de l'alerte".
        return True
    if low[at] in sets["not_verbs"]:
        return True
    # "What the mayor says": "ce qu'affirme le maire".
    what = at - 3 >= lo and low[at - 3] in sets["demonstratives"]
    return low[at - 2] in sets["of_words"] or (low[at - 2] in sets["complementisers"] and not what)


def _is_noun_like_verb(reading: Reading, at: int, lo: int) -> bool:
    """Whether a form that is noun and verb alike is a noun here, by the words beside it."""
    sets, low, before = reading.lex.sets, reading.low, reading.low[at - 1]
    if reading.lex.speech.bare_plural and not low[at].endswith(("s", *reading.lex.past_endings)):
        return (before in sets["possessive_mark"] or before in sets["possessives"]) or not (
            before in reading.lex.speech.pronouns
            or before.endswith("s")
            or (before == "," and reading.low[at + 1] not in reading.lex.heads)
            or (before in sets["inner"] and low[at - 2] == ",")
            or before in sets["plurals"]
            or _of_two(reading, at, lo)
            or _of_obtained(reading, at, lo)
            or (_heads_clause(reading, at) and before.isalpha() and before not in sets["noun_openers"])
        )
    if before in sets["clitics"] and before in sets["prepositions"] and _heads_clause(reading, at):
        # "Elle en conteste l'authenticité".
        return False
    if reading.lex.speech.bare_plural and not is_verb_here(reading, at):
        return True
    return (
        before in sets["before_nouns"]
        or before == "-"
        or (at + 1 < reading.size and _is_finite(reading, low[at + 1]))
        or (_is_finite(reading, before) and reading.written[at - 1][0].islower())
        or before in sets["possessive_mark"]
    )
