"""Where what is told begins and ends: numbers with commas, subjects behind a fronted source, what happened thereby, and when."""

from __future__ import annotations

import pytest

from tests.statements.reading import said

# Language, sentence, what is told.
TOLD = [
    # A comma between figures ends nothing.
    ("en", "According to the paper Lorma Post, a strike involving 2,535 staff began on Monday.", "a strike involving 2,535 staff began on Monday"),
    ("en", "According to Jan Moor, a fire that destroyed 1,200 homes was arson.", "a fire that destroyed 1,200 homes was arson"),
    # What the verb is told of is no aside of the source.
    ("en", "According to police, pickets, who numbered 200, blocked the road.", "pickets, who numbered 200, blocked the road"),
    ("ru", "По словам мэра, пожар, который начался ночью, уничтожил три дома.", "пожар, который начался ночью, уничтожил три дома"),
    ("ru", "По словам мэра, рабочие, приехавшие с юга, бастуют.", "рабочие, приехавшие с юга, бастуют"),
    ("ru", "Как сообщила секретарь союза Рута Амелина, план, принятый в пятницу, отменят.", "план, принятый в пятницу, отменят"),
    ("ru", "Как рассказал Олег Мирин, который живёт в Лужках, мост рухнул в среду.", "мост рухнул в среду"),
    ("en", "According to the group, based in Lorma, twelve people died.", "twelve people died"),
    ("fr", "Selon l'association, basée à Lorma, douze personnes sont mortes.", "douze personnes sont mortes"),
    ("ru", "По данным агентства, базирующегося в Лорме, погибли трое.", "погибли трое"),
    # A subject with an aside is no apposition to whom it is from.
    ("fr", "Selon Radio Velle, un raid près de Sarne, dans l'est, a tué douze hommes.", "un raid près de Sarne, dans l'est, a tué douze hommes"),
    ("fr", "À en croire Paul Vernet, le pont de Sarne, fermé depuis mai, a cédé lundi.", "le pont de Sarne, fermé depuis mai, a cédé lundi"),
    ("fr", "Selon l'AFP, la maire de Sarne, Ana Diaz, a démissionné.", "la maire de Sarne, Ana Diaz, a démissionné"),
    ("fr", "Selon Paul Vernet, un élu de Sarne, interrogé lundi, 12 maisons ont brûlé.", "12 maisons ont brûlé"),
    # What happened thereby belongs to it, what somebody says besides does not.
    ("fr", "La police a indiqué qu'un car s'était couché, faisant 37 blessés.", "un car s'était couché, faisant 37 blessés"),
    ("fr", "Selon la police, un car s'est couché, faisant 37 blessés.", "un car s'est couché, faisant 37 blessés"),
    ("fr", "La police a dit que le car s'était couché, faisant valoir que la route glissait.", "le car s'était couché"),
    # So does when it happened, whatever verb stands there; a contrast opens what another says.
    ("ru", "Газета пишет, что верфь остановилась, когда сто рабочих объявили забастовку.", "верфь остановилась, когда сто рабочих объявили забастовку"),
    ("en", "The paper writes that the yard stopped, after the union called a strike.", "the yard stopped, after the union called a strike"),
    ("en", "The mayor said the yard stopped, while the union said it had not.", "the yard stopped"),
    # A contrast is left out, and not a day that begins with the same word.
    ("fr", "En juin, l'armée a fermé le pont, où deux hommes sont morts selon la police.", "En juin, l'armée a fermé le pont, où deux hommes sont morts"),
    ("fr", "En 2019, la ville a vendu le port, où trois grues rouillent selon le maire.", "En 2019, la ville a vendu le port, où trois grues rouillent"),
    ("fr", "En revanche, le pont est ouvert, où deux hommes passent selon la police.", "le pont est ouvert, où deux hommes passent"),
    ("fr", "Dans le port, deux grues ont brûlé, où trois hommes dormaient selon le maire.", "Dans le port, deux grues ont brûlé, où trois hommes dormaient"),
    # Who is carried to a hospital is told by nobody.
    ("ar", "ونقل ثلاثة جرحى إلى مستشفيات طنطا، بحسب الشرطة، التي أضافت أن المدير غادر مكتبه.", "ونقل ثلاثة جرحى إلى مستشفيات طنطا"),
    ("ar", "ونقلت ثلاث صحف عن مصدر أمني أن المدير غادر مكتبه.", "المدير غادر مكتبه"),
    # The date of a paper, and who has seen it, belong to it.
    ("fr", "Selon un rapport du 3 mai, la digue a cédé en deux endroits.", "la digue a cédé en deux endroits"),
    ("fr", "Selon un document daté du 3 mai et consulté par Le Rive, la digue a cédé.", "la digue a cédé"),
    ("fr", "D'après un projet daté du 2 mars, que Le Rive a pu lire, la digue a cédé.", "la digue a cédé"),
    ("fr", "Selon une note interne que Le Rive a pu lire, la digue a cédé.", "la digue a cédé"),
    ("en", "According to a memo dated 3 May, the dyke broke in two places.", "the dyke broke in two places"),
    ("en", "According to an internal memo that the Rive has seen, the dyke broke.", "the dyke broke"),
    ("fr", "La digue a cédé lundi, comme le montre le procès-verbal du 27 mai.", "La digue a cédé lundi"),
    ("fr", "Selon la police, le 3 mai, la digue a cédé.", "le 3 mai, la digue a cédé"),
    ("fr", "Selon le maire, que la digue ait cédé ne surprend personne.", "que la digue ait cédé ne surprend personne"),
    # Where it was said opens no clause, whatever was done to that.
    ("en", "Soldiers killed 31 people in Lorma on Monday, the group said in a report published today.", "Soldiers killed 31 people in Lorma on Monday"),
    ("en", "Two men died in the mine, the union said in a statement posted on its website.", "Two men died in the mine"),
    ("en", "The bank lost three million euros, the auditor said in a note dated 3 May.", "The bank lost three million euros"),
    ("en", "The pier has sunk, the mayor said on a local station heard across the county.", "The pier has sunk"),
    ("en", "The pier has sunk, the mayor told reporters at a meeting held in Lorma.", "The pier has sunk"),
    ("en", "The board said in a report published today that two men died.", "two men died"),
    ("en", "The mayor said on Monday there was no fire in the port.", "there was no fire in the port"),
    ("en", "The firm said in a statement there had been no fire.", "there had been no fire"),
    # Whom it is from may stand between two commas, in many words.
    ("en", "The paper reports, citing two people close to the talks who did not want to be named, that the port was sold.", "the port was sold"),
    ("fr", "La Rive rapporte, d'après une source proche du dossier sous couvert d'anonymat, que le port est vendu.", "le port est vendu"),
    ("ru", "Газета пишет, ссылаясь на врача, который там работает, что погибли двое.", "погибли двое"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "content"), TOLD, ids=[f"{code}: {content}" for code, _, content in TOLD])
def test_what_is_told_is_whole(code: str, sentence: str, content: str) -> None:
    assert content in [sentence[slice(*one.content)] for one in said(sentence, code)]


# Language, sentence, the sources from the first on.
CITED = [
    ("en", "The paper reports, citing a nurse who works there, that the port was sold.", ["a nurse", "The paper"]),
    ("fr", "Selon un employé dont la station Radio-Lorme ne donne pas le nom, le port est vendu.", ["un employé", "Radio-Lorme"]),
    ("fr", "Selon une commerçante du nom de Vera Lisko, deux hommes sont morts.", ["Vera Lisko"]),
    ("en", "According to a shopkeeper by the name of Vera Lisko, two men died.", ["Vera Lisko"]),
    ("fr", "Selon un médecin dont le journal La Rive tait le nom, deux hommes sont morts.", ["un médecin", "La Rive"]),
]


@pytest.mark.parametrize(("code", "sentence", "names"), CITED, ids=[sentence for _, sentence, _ in CITED])
def test_whom_it_came_through_is_kept(code: str, sentence: str, names: list[str]) -> None:
    assert names in [[link.name for link in one.chain] for one in said(sentence, code)]
