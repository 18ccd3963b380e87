"""What the speakers of a telling and the outlet of an article are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from sourcier.data.publishers import ARTICLES, OURS
from sourcier.data.roles import DESCRIBED, GENERIC, INDEFINITE, MEDIA_NOUNS
from sourcier.data.spelling import uninflected
from sourcier.data.transliteration import script
from sourcier.languages import ALL
from sourcier.origins.bodies import meanings
from sourcier.origins.identity import Source, aliased, names_somebody, unnamed
from sourcier.origins.kinds import KINDS
from sourcier.origins.names import MEDIA, parts
from sourcier.origins.outlets import place_of
from sourcier.records import Article, ChainLink, Telling
from sourcier.words import fold, words

# The words that name a source are a noun phrase; past this the evidence is more than a name.
_LONGEST_NAME = 120
# A short outlet name is a common word as often as a name.
SHORTEST_NAME = 5
# "According to the news site", with a word between, before a name.
_BEFORE_NAME = 30
# What names have and descriptions have not: the dot of an address, the sign of an account, quotation marks.
_OF_NAMES = frozenset('.@#«»"“”„')
_ARTICLE = "ال"
# The nouns for media, in all languages.
_HEADS = frozenset(
    fold(noun)
    for one in ALL
    if one.speech
    for kind, nouns in one.speech.heads.items()
    if kind.split("/")[0] in MEDIA
    for noun in nouns.split()
)
# What the page of a body with a name of its own calls it.
_OF_ITSELF = frozenset({"company", "organisation", "association", "mission", "party", "club", "management"})
# Platforms carry many media.
_PLATFORMS = frozenset("telegram telegramm телеграм телеграмм whatsapp facebook twitter youtube tiktok instagram vk".split())


def sources_of(telling: Telling, article: Article, aliases: Mapping[str, str]) -> Iterator[Source]:
    """The speakers that a telling's chain names, origin first."""
    named = (
        link for link in telling.statement.chain if link.kind not in ("not_given", "own_reporting") and not itself(link, article)
    )
    chain = [msgspec.structs.replace(link, kind="anonymous") if unnamed(link) else link for link in named]
    for i, link in enumerate(chain):
        after = next((c for c in chain[i + 1 :] if c.kind != "anonymous"), None)
        credited = next(
            (ChainLink(name=c.name, kind="agency") for c in article.credits if c.kind == "agency" and names_somebody(c.name)),
            None,
        )
        via = after or credited or _publisher(article)
        described = article.text[slice(*link.evidence)] if link.evidence else ""
        if len(described) > _LONGEST_NAME or not _bears(described, link.name):
            described = ""
        direct = after is None and credited is None
        link, via = aliased(link, aliases), via and aliased(via, aliases)
        here = direct and link.kind == "anonymous" and told_here(telling, article)
        yield Source(link, via, telling.article, told_in=telling.article, described=described, direct=direct, here=here)


def _bears(described: str, name: str) -> bool:
    """Whether words name somebody by a name, in whatever case ("представителя полиции Дмитрия Соснина")."""
    if name in described:
        return True
    said = {uninflected(word) for word in words(described).folded}
    return all(uninflected(word) in said for word in words(name).folded)


def itself(link: ChainLink, article: Article) -> bool:
    """Whether whom a body's own page names is that body: "the Ministry", "its inspectors", "the prefect", "the company"."""
    if article.outlet is None or article.outlet.kind != "institution" or link.kind in ("document", "footage"):
        return False
    name = link.speaks_for or link.name
    said, own = (frozenset(words(one).folded) - ARTICLES for one in (name, article.outlet.name))
    if not said or said <= own:
        return bool(said)
    begin = words(article.text[slice(*link.evidence)]).folded if link.evidence else words(link.name).folded
    if begin and begin[0] in OURS:
        return True
    proper, kinds = parts(name)
    if proper - said or len(said) > 1:
        return False
    bodies = parts(article.outlet.name)[1] & KINDS
    return bool(kinds) and kinds <= (bodies or _OF_ITSELF)


def told_here(telling: Telling, article: Article) -> bool:
    """Whether the words around what is told name the outlet itself: its source has spoken to it."""
    statement = telling.statement
    if article.outlet is None or not statement.chain or len(article.outlet.name) < SHORTEST_NAME:
        return False
    spans = [span for span in (statement.source, statement.cue, statement.content) if span]
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    here = place_of(article.text[start : end + _BEFORE_NAME + len(article.outlet.name)], article.outlet.name)
    return here is not None and not statement.content[0] <= start + here[0] < statement.content[1]


def unnamed_medium(link: ChainLink) -> bool:
    """Whether a medium is called by what it is alone: "an agency", "a British tabloid", "столичная газета", "موقع محلي"."""
    if link.kind not in MEDIA or link.entity or not _OF_NAMES.isdisjoint(link.name):
        return False
    cut = words(link.name)
    if script(link.name) == "arab":
        # No capital shows a name, but papers are called by words with an article ("صحيفة الصباح").
        definite = _ARTICLE in cut.folded
        return not any(_tells(word) and (definite or not meanings(word)) for word in cut.folded)
    named = [written[0].isupper() and _tells(word) for written, word in zip(cut.written, cut.folded, strict=True)]
    # What opens a sentence has a capital, too: "One broadcaster", "Regional press", and not "Der Spiegel" or "Новая газета".
    latin = script(link.name) == "latn"
    opens = cut.folded[:1] and (cut.folded[0] in INDEFINITE or (latin and not _HEADS.isdisjoint(cut.folded[1:])))
    return not any(named[1:] if opens else named)


def _tells(word: str) -> bool:
    """Whether a word says more than what kind of medium it is, and from where."""
    if word in GENERIC or word in MEDIA_NOUNS or word in DESCRIBED or word in _PLATFORMS:
        return False
    return not any(meaning.startswith("nation_") for meaning in meanings(word))


def _publisher(article: Article) -> ChainLink | None:
    return ChainLink(name=article.outlet.name, kind="outlet") if article.outlet else None


def outlet_name(article: Article) -> str:
    """What to call who published an article: its outlet, else its domain, else its file."""
    if article.outlet:
        return article.outlet.name
    return article.title or (article.path or article.id).rsplit("/", 1)[-1]
