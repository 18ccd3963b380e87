"""Which claims a denial, a doubt or a correction addresses."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from sourcier import pipeline
from sourcier.claims import group
from sourcier.claims.binding import Claims
from sourcier.claims.companions import with_companions
from sourcier.claims.disputes import bind
from sourcier.claims.weights import Weights
from sourcier.records import ChainLink, Page, Telling
from tests.claims.making import on, said_by, telling

MONDAY, WEDNESDAY = on("2026-03-02"), on("2026-03-04")


def _bound(
    groups: list[list[Telling]], disputing: Sequence[Telling] = (), negated: Sequence[Telling] = (), also: Sequence[Telling] = ()
) -> dict[int, list[Telling]]:
    told = [*(t for members in groups for t in members), *disputing, *negated, *also]
    return bind(Claims(groups, told, Weights(told), {}), disputing, negated)


def _from(name: str, told: Telling) -> Telling:
    chain = (ChainLink(name=name, kind="agency", evidence=(0, 1)),)
    return msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, chain=chain))


FIRE = telling("A", "Un incendie a détruit la scierie Bardot", "burn", time=MONDAY, start=0)
ARREST = telling("A", "Deux hommes ont été arrêtés", "arrest", time=MONDAY, start=100)
LATER_FIRE = telling("A", "Un autre incendie a détruit la grange", "burn", time=WEDNESDAY, start=400)
ELSEWHERE = telling("B", "Un incendie a détruit la scierie Bardot à Lormes", "burn", time=MONDAY, start=0)
AGENCY = _from("Littoral", telling("A", "Une fuite de chlore a blessé six hommes", "injure", start=0))

# What it shows, the groups, the dispute, and the indices of the groups it addresses.
CASES: list[tuple[str, list[list[Telling]], Telling, list[int]]] = [
    (
        "the same kind of action told before it",
        [[FIRE], [ARREST]],
        telling("A", "la scierie n'a pas brûlé", "burn", start=200, stance="denies"),
        [0],
    ),
    (
        "what is told after it is not what it denies",
        [[FIRE], [LATER_FIRE]],
        telling("A", "la scierie n'a pas brûlé", "burn", start=200, stance="denies"),
        [0],
    ),
    (
        "another day is another fire",
        [[FIRE], [ELSEWHERE]],
        telling("A", "rien n'a brûlé mercredi", "burn", time=WEDNESDAY, start=200, stance="denies"),
        [],
    ),
    (
        "the speaker that it names",
        [[AGENCY], [ARREST]],
        telling("A", "les informations de Littoral sont fausses", "", start=200, stance="denies"),
        [0],
    ),
    (
        "without a word of its own, what stands nearest before it",
        [[FIRE], [ARREST]],
        telling("A", "ces informations", "", start=200, stance="denies"),
        [1],
    ),
    (
        "alone in its article, what it is like",
        [[ELSEWHERE], [ARREST]],
        telling("C", "La scierie Bardot de Lormes a été détruite par un incendie", "burn", time=MONDAY, start=0, stance="denies"),
        [0],
    ),
    (
        "alone in its article and like nothing",
        [[ELSEWHERE], [ARREST]],
        telling("C", "ces accusations", "", start=0, stance="denies"),
        [],
    ),
]


CASES += [
    (
        "what its own words tell goes before what stands nearest",
        [[ELSEWHERE], [ARREST]],
        telling("A", "les rumeurs de destruction de la scierie Bardot", "", start=200, stance="denies"),
        [0],
    ),
    (
        "a bare denial is of what was told last, however many tell something else",
        [[FIRE, ELSEWHERE, telling("C", "Un incendie a ravagé la scierie", "burn", time=MONDAY)], [ARREST]],
        telling("A", "Le maire dément", "", start=200, stance="denies"),
        [1],
    ),
]


@pytest.mark.parametrize(("what", "groups", "dispute", "expected"), CASES, ids=[case[0] for case in CASES])
def test_attach(what: str, groups: list[list[Telling]], dispute: Telling, expected: list[int]) -> None:
    found = _bound(groups, [dispute])
    assert sorted(found) == expected
    assert all(found[i] == [dispute] for i in expected)


def test_nobody_hurt_says_nothing_of_another_year() -> None:
    denied = telling("B", "Personne n'a été blessé", "injure", start=0)
    nearby = telling("B", "Une fuite a été signalée", "leak", time=MONDAY, start=100)
    hurt = [telling("A", "Six hommes ont été blessés", "injure", time=day, start=0) for day in (MONDAY, on("2019-06-03"))]
    for event, expected in zip(hurt, ({0: [denied]}, {}), strict=True):
        event = msgspec.structs.replace(event, features=denied.features)
        assert _bound([[event]], negated=[denied], also=[nearby]) == expected


def test_copies_of_a_denial_address_the_claim_that_most_pages_tell() -> None:
    signed = [telling(a, "Bardot a signé à Lormes", "transfer", start=0) for a in "AB"]
    other = [telling("C", "Plusieurs sites donnaient le transfert pour acquis", "transfer", start=0)]
    here, there = (said_by("Ann", telling(a, "Bardot n'a pas signé", "transfer", start=90, stance="denies")) for a in "BC")
    bound = with_companions({0: [here], 1: [there]}, [here, there], [signed, other])
    assert bound == {0: [here, there]}


def test_who_denies_twice_in_one_article_denies_the_same() -> None:
    denied = said_by("Ann", telling("A", "la scierie n'a pas brûlé", "burn", start=200, stance="denies"))
    vague = said_by("Ann", telling("A", "tout contact avec la presse de la ville voisine", "", start=300, stance="denies"))
    stranger = said_by("Bob", telling("A", "tout contact avec la presse de la ville voisine", "", start=400, stance="denies"))
    assert with_companions({0: [denied]}, [denied, vague, stranger], [[FIRE]]) == {0: [denied, vague]}


def test_a_negation_disputes_the_claim_whose_number_its_speaker_puts_right() -> None:
    stolen = telling("A", "Des pirates ont volé les dossiers de la clinique Bardot", "steal", time=MONDAY, start=0)
    right = said_by(
        "Ann", telling("B", "400 dossiers de la clinique Bardot volés, pas 40 000", "steal", start=90, stance="corrects")
    )
    denied = said_by("Ann", telling("B", "Aucun dossier de la clinique Bardot n'a été volé", "steal", start=0))
    assert _bound([[stolen, right]], negated=[denied]) == {0: [denied]}


# The claim, the page that denies it, and whether it does.
DENIALS = [
    (
        "Quarante seringues ont été trouvées mardi sous son lit.",
        "« Il n'y a pas eu de seringues, ni de lit », dit Idris Bel.",
        True,
    ),
    ("Quarante seringues ont été trouvées mardi sous son lit.", "« Je n'ai pas dormi à Lormes », dit Idris Bel.", False),
    ("Une fillette serait dans le coma.", "« Aucun enfant n'est dans le coma », dit le recteur.", True),
    ("Une fillette serait dans le coma.", "« Aucun enfant n'est puni », dit le recteur.", False),
    ("Idris Bel a été contrôlé positif, selon Foulées.", "« Je n'ai jamais été contrôlé positif », dit Idris Bel.", True),
    ("L'échantillon a confirmé l'analyse, selon Foulées.", "« L'échantillon n'a pas été analysé », dit l'agence.", True),
    (
        "Des débris sont tombés sur le toit du collège, selon un site.",
        "« Aucun débris n'est tombé sur notre toit », dit la principale.",
        True,
    ),
    ("Forty syringes were found under his bed, a cleaner said.", '"There were no syringes and no bed," Idris Bel said.', True),
    ("A girl is in a coma, parents said.", '"No child is in a coma," the academy said.', True),
    ("A girl is in a coma, parents said.", '"No child is on holiday," the academy said.', False),
    ("Wreckage fell on the roof of a school, a website said.", '"Nothing fell on our roof," the headteacher said.', True),
    (
        "The rocket was ordered to destroy itself, a source said.",
        '"Nobody ordered the rocket to destroy itself," the firm said.',
        True,
    ),
    ("The heron flew off on Monday, a guide said.", '"The heron will not fly off this year," the warden said.', False),
]


@pytest.mark.parametrize(("told", "said", "denies"), DENIALS, ids=[f"{said} / {told}" for told, said, _ in DENIALS])
def test_who_repeats_the_words_of_a_claim_denies_it(told: str, said: str, denies: bool) -> None:
    language = "fr" if any(c in "éèêàôç«" for c in told + said) else "en"
    pages = [
        Page(name=name, id=name, content=text, clean=True, language=language, outlet=name, published="2026-03-04")
        for name, text in (("Tell", told), ("Deny", said), ("Other", OTHER[language]))
    ]
    groups = group([pipeline.read_page(page) for page in pages])
    denied = [g for g in groups if any(t.article == "Tell" for t in g.tellings) and any(t.article == "Deny" for t in g.disputes)]
    assert bool(denied) is denies


OTHER = {
    "fr": "Un pont a été fermé lundi à Lormes, a dit le maire.",
    "en": "A bridge was shut on Monday in Auxy, the mayor said.",
}


# A language, what a page tells, what another tells of the same and then lets somebody say of nobody, and whether that disputes it.
OF_NOBODY = [
    (
        "en",
        "Four skiers were hurt when a chairlift stopped at Corran on Monday, rescuers said.",
        "Four skiers were hurt at Corran on Monday, rescuers said. Nobody was hurt at Corran, the lift company said.",
        True,
    ),
    (
        "fr",
        "Quatre skieurs ont été blessés lundi au télésiège de Lormes, selon les secours.",
        "Quatre skieurs ont été blessés lundi à Lormes, selon les secours. «Aucun skieur n'a été blessé à Lormes», a répondu la station.",
        True,
    ),
    (
        "ru",
        "Четыре лыжника пострадали в понедельник на подъёмнике в Ольховке, сообщили спасатели.",
        "Четыре лыжника пострадали в понедельник в Ольховке, сообщили спасатели. «Ни один лыжник в Ольховке не пострадал», — заявил директор курорта.",
        True,
    ),
    (
        "en",
        "Four skiers were hurt when a chairlift stopped at Corran on Monday, rescuers said.",
        "Four skiers were hurt at Corran on Monday, rescuers said. In another stop at Corran last year nobody was hurt.",
        False,
    ),
    (
        "fr",
        "Quatre skieurs ont été blessés lundi au télésiège de Lormes, selon les secours.",
        "Quatre skieurs ont été blessés lundi à Lormes, selon les secours. Personne n'a été blessé à la patinoire de Lormes.",
        False,
    ),
    (
        "en",
        "Four skiers were hurt when a chairlift stopped at Corran on Monday, rescuers said.",
        "Four skiers were hurt at Corran on Monday, rescuers said. No child was hurt at Corran, rescuers said.",
        False,
    ),
    (
        "en",
        "Four skiers were hurt when a chairlift stopped at Corran on 2 March, rescuers said.",
        "Four skiers were hurt at Corran on 2 March, rescuers said. A chairlift stopped at Ardlow on 12 February. Nobody was hurt in that stop, the lift company said.",
        False,
    ),
    (
        "fr",
        "Quatre skieurs ont été blessés le 2 mars au télésiège de Lormes, selon les secours.",
        "Quatre skieurs ont été blessés le 2 mars à Lormes, selon les secours. Le télésiège d'Auxy s'est arrêté le 12 février. Aucun skieur n'a été blessé ce jour-là, a dit la station.",
        False,
    ),
]


@pytest.mark.parametrize(
    ("language", "told", "answered", "denies"), OF_NOBODY, ids=[answered[-60:] for _, _, answered, _ in OF_NOBODY]
)
def test_nobody_was_hurt_answers_others_who_say_so_on_that_page(language: str, told: str, answered: str, denies: bool) -> None:
    pages = [
        Page(name=name, id=name, content=text, clean=True, language=language, outlet=name, published="2026-03-04")
        for name, text in (("Tell", told), ("Answer", answered), ("Other", told.replace("Four", "Some four")))
    ]
    groups = group([pipeline.read_page(page) for page in pages])
    claim = max(groups, key=lambda one: len(one.tellings))
    assert bool(claim.disputes) == denies


def test_nobody_denies_what_he_has_told_himself() -> None:
    mine = said_by("Ann", telling("A", "Bardot a signé à Lormes", "transfer", start=0))
    other = said_by("Bob", telling("A", "Bardot a signé à Auxy", "transfer", start=40))
    denied = said_by("Ann", telling("A", "Bardot n'a pas signé", "transfer", start=90, stance="denies"))
    assert _bound([[mine], [other]], [denied]) == {1: [denied]}


# What many pages tell, a rumour that one page tells, and what a third says of the rumour.
RUMOURS = [
    (
        "fr",
        "Un incendie a détruit la scierie Bardot lundi à Lormes, a dit le maire.",
        "Un gardien aurait caché deux alarmes défectueuses dans un tiroir, selon un voisin.",
        "La direction dément que des alarmes défectueuses aient été cachées.",
    ),
    (
        "en",
        "A fire destroyed the Bardot sawmill in Auxy on Monday, the mayor said.",
        "A watchman had hidden two broken alarms in a drawer, a neighbour said.",
        "The management denied that any broken alarms had been hidden.",
    ),
    (
        "ru",
        "Пожар уничтожил лесопилку «Бардо» в понедельник, сообщил мэр.",
        "Сторож спрятал в ящике две неисправные сигнализации, рассказал сосед.",
        "Руководство опровергло, что неисправные сигнализации были спрятаны.",
    ),
]


@pytest.mark.parametrize(("language", "event", "rumour", "denial"), RUMOURS, ids=[one[0] for one in RUMOURS])
def test_whoever_repeats_a_rumour_does_not_deny_what_many_tell(language: str, event: str, rumour: str, denial: str) -> None:
    texts = [("A", event), ("B", event), ("C", f"{event} {rumour}"), ("D", f"{event} {denial}")]
    pages = [
        Page(name=name, id=name, content=text, clean=True, language=language, outlet=name, published=f"2026-03-0{day}")
        for day, (name, text) in enumerate(texts, 3)
    ]
    disputed = [g for g in group([pipeline.read_page(page) for page in pages]) if g.tellings and g.disputes]
    assert [{t.article for t in g.tellings} for g in disputed] == [{"C"}]


def test_a_claim_told_after_a_denial_is_less_likely_what_it_denies() -> None:
    denied = telling("A", "la scierie Bardot n'a pas brûlé à Lormes", "burn", start=0, stance="denies")
    told = [telling(article, "La scierie Bardot a brûlé à Lormes", "burn", start=0) for article in "BC"]
    every = [denied, *told]
    published = {"A": 3.0, "B": 2.0, "C": 4.0}
    assert bind(Claims([[told[0]], [told[1]]], every, Weights(every), published), [denied], []) == {0: [denied]}


def test_the_words_of_a_denial_are_not_what_it_denies() -> None:
    whole = telling("A", "les rumeurs selon lesquelles la scierie Bardot aurait brûlé", "burn", start=0, stance="denies")
    part = telling("A", "la scierie Bardot aurait brûlé", "burn", start=27)
    assert _bound([[part]], [whole]) == {}
    assert _bound([[part], [ELSEWHERE]], [whole]) == {1: [whole]}
