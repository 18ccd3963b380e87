"""Who is meant by pronouns and definite nouns, and through whom they speak."""

from __future__ import annotations

import pytest

from sourcier import read
from sourcier.statements import find

from .by_hand import article

# Language, text, and the chain of the last statement.
CASES = [
    (
        "fr",
        "Une source militaire a dit à Norvia que le pont était miné. Selon elle, dix hommes sont morts.",
        "Une source militaire > Norvia",
    ),
    (
        "fr",
        "Une source militaire a dit à Norvia que le pont était miné. « Dix hommes sont morts », a ajouté la source.",
        "Une source militaire > Norvia",
    ),
    (
        "fr",
        "« Le pont est miné », a dit un officier à l'agence Norvia. L'interlocuteur de l'agence précise que dix hommes sont morts.",
        "un officier > Norvia",
    ),
    (
        "fr",
        "Le ministère de la Pêche a indiqué que le port rouvrait. Le ministère a ajouté que les taxes baissaient.",
        "Le ministère de la Pêche",
    ),
    ("fr", "Selon le procureur Jean Aldar, le vol est prouvé. Ce dernier a précisé que deux suspects avaient fui.", "Jean Aldar"),
    ("fr", "Le journal L'Aube rapporte que le lac est vide. Le site précise que les poissons sont morts.", "L'Aube"),
    ("fr", "L'ONG Terre Vive affirme que la forêt brûle. L'organisation dit que dix villages sont évacués.", "L'ONG Terre Vive"),
    (
        "fr",
        "Le porte-parole de la police a dit que la rue était fermée. Le porte-parole de l'hôpital a dit que deux blessés étaient soignés.",
        "Le porte-parole de l'hôpital",
    ),
    ("fr", "« Nous avons faim », dit Lise Orban.\n« Personne ne vient nous aider depuis des jours. »", "Lise Orban"),
    ("fr", "Selon L'Aube, citée par Norvia, le lac est vide.", "L'Aube > Norvia"),
    ("fr", "L'agence Norvia, citant des diplomates, affirme que les pourparlers ont échoué.", "des diplomates > Norvia"),
    ("fr", "Selon Norvia, le général affirme que la ville est prise.", "le général > Norvia"),
    ("en", "A military source told Norvia the bridge was mined. The source said ten men had died.", "A military source > Norvia"),
    ("en", "Anna Bell said the lake was empty. She added that the fish were dead.", "Anna Bell"),
    ("en", "Anna Bell said the lake was empty. “The fish are dead,” Bell said.", "Anna Bell"),
    ("en", "The Beacon newspaper reported that the lake was empty. The paper said the fish were dead.", "Beacon"),
    ("en", "“The bridge is mined,” an officer told the Norvia agency. He said ten men had died.", "an officer > Norvia"),
    ("en", "According to Norvia, the general said the town had fallen.", "the general > Norvia"),
    ("en", "Norvia, citing diplomats, reported that the talks had failed.", "diplomats > Norvia"),
    ("en", "“We are hungry,” said Lise Orban.\n“Nobody has come to help us for days.”", "Lise Orban"),
    ("en", "Two officials who asked not to be named said the talks had failed. They said a deal was near.", "Two officials"),
    (
        "fr",
        "Le juge, cité par La Dépêche du Gard, estime que l'affaire est close. Le magistrat dit que le dossier est vide.",
        "Le juge > La Dépêche du Gard",
    ),
    (
        "fr",
        "Une note, que L'Éclaireur a pu consulter, indique que le barrage fuit. Le journal dit qu'elle date de mai.",
        "L'Éclaireur",
    ),
    ("fr", "« Le toit brûle », a déclaré au Courrier de l'Anse la maire de Brivel.", "la maire de Brivel > Courrier de l'Anse"),
    ("fr", "Un habitant a dit à nos confrères du Petit Journal que l'usine brûlait.", "Un habitant > Petit Journal"),
    (
        "fr",
        "« Rien n'est signé », a assuré mardi son adjointe, Lise Orban, lors d'un point presse. Elle dit que tout va bien.",
        "Lise Orban",
    ),
    ("en", "Speaking to the Lakeside Post, a firefighter said the roof had gone.", "a firefighter > Lakeside Post"),
    (
        "en",
        "The Northern Courier says the dam was leaking. Anna Bell told the Courier it was safe.",
        "Anna Bell > Northern Courier",
    ),
    ("en", "Anna Bell told The Lorne Gazette the dam was safe.", "Anna Bell"),
    (
        "en",
        "The agency Talvi says men are trapped. The agency quoted the governor as saying six had died.",
        "the governor > Talvi",
    ),
    ("en", "Bess Orton told President Marlow that the deal was dead.", "Bess Orton"),
    ("en", "Sheriff Dale Rooker said the man was dead. The sheriff added that schools would stay shut.", "Dale Rooker"),
    ("en", "He said the dam was safe.", ""),
    ("en", "Nine people died, according to Northgate Wire, which cites the mayor, Ann Lorne.", "Ann Lorne > Northgate Wire"),
    ("en", "Nine people died, according to The Ashford Post, which quotes two nurses.", "two nurses > The Ashford Post"),
    ("en", "The ministry told Fathom Wire that 86 suspects were arrested in a raid.", "The ministry > Fathom Wire"),
    (
        "fr",
        "Neuf personnes sont mortes, selon La Gazette de Lorne, citant la maire, Anne Lorne.",
        "Anne Lorne > La Gazette de Lorne",
    ),
    ("fr", "Neuf personnes sont mortes, a déclaré la maire, Anne Lorne à l'agence Norvia.", "Anne Lorne > Norvia"),
    ("ru", "Погибли девять человек, пишет газета «Горный край», ссылаясь на мэра Игоря Лунина.", "Игоря Лунина > Горный край"),
    ("en", "The firm said it had closed the site. The company said 300 jobs were gone.", "The firm"),
    (
        "ru",
        "Девять шахтёров погибли, сообщил агентству «Норд» источник в экстренных службах. По его словам, ещё двоих ищут.",
        "источник в экстренных службах > Норд",
    ),
    (
        "ru",
        "Мэр Игорь Лунин заявил, что мост закрыт. По словам Лунина, ремонт займёт год.",
        "Игорь Лунин",
    ),
    (
        "ru",
        "Мост закрыт, рассказала инженер Вера Зимина. «Трещина растёт каждый день», — добавила она.",
        "Вера Зимина",
    ),
    (
        "ru",
        "Газета «Горный край» со ссылкой на письмо прокурора пишет, что шахту закроют.",
        "письмо прокурора > Горный край",
    ),
    ("ru", "В Росгидромете сообщили, что вода спадает. В ведомстве добавили, что дождей не будет.", "Росгидромете"),
    ("ru", "Мост обрушился в четверг. Об этом сообщил глава района Олег Тарханов.", "Олег Тарханов"),
]


@pytest.mark.parametrize(("language", "text", "chain"), CASES)
def test_resolve(language: str, text: str, chain: str) -> None:
    assert " > ".join(link.name for link in find(article(text, language))[-1].chain) == chain


# Language, text, and whom its last attribution goes back to; read with all mentions, for who is named decides.
REFERENTS = [
    (
        "fr",
        "Le ministère des Forêts a annoncé que le feu était éteint. Il a ajouté que deux hommes étaient blessés.",
        "Le ministère des Forêts",
    ),
    (
        "fr",
        "Le ministère des Forêts a annoncé que le feu était éteint. Le colonel Ivan Terzic est venu jeudi. « La vanne a cédé », a-t-il dit.",
        "Ivan Terzic",
    ),
    (
        "fr",
        "Une infirmière a dit que l'eau manquait. Le docteur Paul Rey est venu. « Tout ira bien », a-t-il promis.",
        "Paul Rey",
    ),
    (
        "fr",
        "Une infirmière a dit que l'eau manquait. Le docteur Paul Rey est venu. Elle affirme que rien n'est prêt.",
        "Une infirmière",
    ),
    ("fr", "Ses collègues de Brennac se montrent réservés : selon eux, le procédé coûte cher.", "Ses collègues de Brennac"),
    ("fr", "Les choristes, racontent-ils, n'ont rien su de la fermeture.", "Les choristes"),
    ("fr", "La maire a dit que l'eau baissait. Les riverains attendent. Ils affirment que rien n'est prêt.", "Les riverains"),
    (
        "fr",
        "Deux diplomates ont dit que l'accord était mort. Les pourparlers reprennent lundi. Ils espèrent, ont-ils dit, un geste.",
        "Deux diplomates",
    ),
    (
        "fr",
        "Gaston Vial, président du syndicat ovin, dit que les brebis meurent. Le maire assure que le loup est parti.",
        "Le maire",
    ),
    (
        "fr",
        "Le président Casimir Odiel a dit que le barrage était sûr. Le chef de l'État a ajouté que l'eau serait gratuite.",
        "Casimir Odiel",
    ),
    ("fr", "La biochimiste Inès Tardi dit que la laine fond. La chercheuse ajoute que l'eau manque.", "Inès Tardi"),
    (
        "fr",
        "Une maquilleuse a dit que l'actrice dormait. Cette professionnelle ajoute que le tournage s'arrête.",
        "Une maquilleuse",
    ),
    (
        "fr",
        "Le capitaine Luc Ober a dit que le stade était plein. La joueuse Ana Roux a souri. Le footballeur ajoute que le match sera dur.",
        "Luc Ober",
    ),
    ("en", "Residents waited outside the town hall. They said nothing was ready.", "Residents"),
    (
        "en",
        "The ministry said the fire was out. Colonel Ivan Terzic arrived on Thursday. He said the valve had failed.",
        "Ivan Terzic",
    ),
    ("en", "President Ivo Dal said the dam was safe. The head of state added that water would be free.", "Ivo Dal"),
    ("en", "The biochemist Ann Bell said wool melted. The scientist added that water was scarce.", "Ann Bell"),
    ("en", "Gary Vale, chairman of the farmers' union, said sheep were dying. The mayor said the wolf had left.", "The mayor"),
    ("ru", "Президент Иво Даль сообщил, что плотина цела. Глава государства добавил, что вода будет бесплатной.", "Иво Даль"),
]


@pytest.mark.parametrize(("language", "text", "root"), REFERENTS)
def test_whom_a_pronoun_or_a_noun_means(language: str, text: str, root: str) -> None:
    said = [one for one in read(text, language=language).statements if one.cue]
    assert said[-1].chain[0].name == root


# Where nothing has capitals, names are told by the mentions.
UNCASED = [
    ("نقلت صحيفة النسر عن النقابية إينيس كارفاليو أن الجسر مغلق.", "إينيس كارفاليو > صحيفة النسر"),
    ("نقلت صحيفة الجسر عن صحيفة الربيع أن الطريق مغلق.", "صحيفة الربيع > صحيفة الجسر"),
    ("قالت النقابية إينيس كارفاليو لصحيفة الصباح إن الجسر مغلق.", "إينيس كارفاليو > صحيفة الصباح"),
    ("الجسر مغلق، بحسب صحيفة الغد.", "صحيفة الغد"),
    ("الجسر مغلق صباح الجمعة، بحسب الصليب الأحمر.", "الصليب الأحمر"),
]


@pytest.mark.parametrize(("text", "chain"), UNCASED)
def test_resolve_without_capitals(text: str, chain: str) -> None:
    said = [one for one in read(text, language="ar").statements if one.cue]
    assert " > ".join(link.name for link in said[-1].chain) == chain


def test_a_body_is_known_whichever_article_stands_before_its_name() -> None:
    said = [
        read(text, language=code).statements[-1]
        for code, text in (("ar", "الجسر مغلق، بحسب الصليب الأحمر."), ("en", "The Red Cross said that the bridge was shut."))
    ]
    assert {one.chain[0].entity for one in said} == {said[0].chain[0].entity} != {None}


KINDS = [
    ("fr", "Une source diplomatique a dit que la paix était proche.", "anonymous", "diplomatic"),
    ("fr", "Un responsable sous couvert d'anonymat a dit que la paix était proche.", "anonymous", "official"),
    ("fr", "Des témoins ont dit que le toit avait cédé.", "anonymous", "witness"),
    ("fr", "Le ministère de la Santé a dit que le vaccin manquait.", "institution", "official"),
    ("fr", "L'armée a dit que le pont était pris.", "institution", "military"),
    ("fr", "Selon un rapport, la digue fuit.", "document", None),
    ("fr", "Selon l'agence Norvia, la digue fuit.", "agency", "media"),
    ("fr", "Marie Lorin a dit que la digue fuyait.", "person", None),
    ("en", "A diplomatic source said peace was near.", "anonymous", "diplomatic"),
    ("en", "An official who spoke on condition of anonymity said peace was near.", "anonymous", "official"),
    ("en", "Witnesses said the roof had given way.", "anonymous", "witness"),
    ("en", "The health ministry said the vaccine was short.", "institution", "official"),
    ("en", "According to a report, the dam leaks.", "document", None),
    ("en", "Insiders said the dam was leaking.", "anonymous", None),
    ("en", "Mary Lorne said the dam was leaking.", "person", None),
    ("en", "According to people familiar with the matter, the bank was sold.", "anonymous", None),
]


@pytest.mark.parametrize(("language", "text", "kind", "role"), KINDS)
def test_kind_and_role(language: str, text: str, kind: str, role: str | None) -> None:
    (statement,) = find(article(text, language))
    assert (statement.chain[0].kind, statement.chain[0].role) == (kind, role)
