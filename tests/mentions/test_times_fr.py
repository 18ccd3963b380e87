"""French expressions of time, told on Friday 8 September 2017 (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import times
from tests.mentions.reading import FRIDAY, bounds

# text, the expression, its first moment, its end.
CASES = [
    ("Le préfet s'est exprimé jeudi.", "jeudi", "2017-09-07", "2017-09-08"),
    ("La gare a fermé vendredi.", "vendredi", "2017-09-08", "2017-09-09"),
    ("Le barrage a cédé samedi.", "samedi", "2017-09-02", "2017-09-03"),
    ("Il a signé mardi dernier.", "mardi dernier", "2017-09-05", "2017-09-06"),
    ("Il a signé vendredi dernier.", "vendredi dernier", "2017-09-01", "2017-09-02"),
    ("Le procès s'ouvrira mardi prochain.", "mardi prochain", "2017-09-12", "2017-09-13"),
    ("Le sommet se tiendra lundi à Genève.", "lundi", "2017-09-11", "2017-09-12"),
    ("Ce vendredi, la Bourse a reculé.", "Ce vendredi", "2017-09-08", "2017-09-09"),
    ("Le ministre a annoncé mercredi qu'il se rendra à Oslo.", "mercredi", "2017-09-06", "2017-09-07"),
    ("Il a été arrêté hier soir à Lyon.", "hier soir", "2017-09-07T18:00", "2017-09-08"),
    ("Avant-hier, rien ne bougeait.", "Avant-hier", "2017-09-06", "2017-09-07"),
    ("Aujourd’hui, l'usine tourne.", "Aujourd’hui", "2017-09-08", "2017-09-09"),
    ("Demain, le musée rouvre.", "Demain", "2017-09-09", "2017-09-10"),
    ("Ce matin, deux trams se sont heurtés.", "Ce matin", "2017-09-08T06:00", "2017-09-08T12:00"),
    ("La nuit dernière, le toit s'est effondré.", "La nuit dernière", "2017-09-07T18:00", "2017-09-08T06:00"),
    ("Il est mort il y a trois jours.", "il y a trois jours", "2017-09-05", "2017-09-06"),
    ("Il est venu il y a dix-sept jours.", "il y a dix-sept jours", "2017-08-22", "2017-08-23"),
    ("Elle est partie il y a une semaine.", "il y a une semaine", "2017-09-01", "2017-09-02"),
    ("Il y a deux ans, la mine fermait.", "Il y a deux ans", "2015-01-01", "2016-01-01"),
    ("Il y a trois mois, il enseignait.", "Il y a trois mois", "2017-06-01", "2017-07-01"),
    ("La loi a été votée la semaine dernière.", "la semaine dernière", "2017-08-28", "2017-09-04"),
    ("Le col a fermé en fin de semaine dernière.", "en fin de semaine dernière", "2017-09-01", "2017-09-04"),
    ("Le mois dernier, il pleuvait.", "Le mois dernier", "2017-08-01", "2017-09-01"),
    ("L'an dernier, la récolte fut bonne.", "L'an dernier", "2016-01-01", "2017-01-01"),
    ("L'année dernière, la récolte fut bonne.", "L'année dernière", "2016-01-01", "2017-01-01"),
    ("Cette année, les prix montent.", "Cette année", "2017-01-01", "2018-01-01"),
    ("L'année prochaine, il votera.", "L'année prochaine", "2018-01-01", "2019-01-01"),
    ("Ce week-end, la fête a réuni du monde.", "Ce week-end", "2017-09-02", "2017-09-04"),
    ("Le 3 août, un camion a brûlé.", "Le 3 août", "2017-08-03", "2017-08-04"),
    ("Le 1er septembre, c'était la rentrée.", "Le 1er septembre", "2017-09-01", "2017-09-02"),
    ("Il est né le 12 décembre 1984.", "le 12 décembre 1984", "1984-12-12", "1984-12-13"),
    ("Il est arrivé le 12 décembre.", "le 12 décembre", "2016-12-12", "2016-12-13"),
    ("Le 5 août dernier, la digue a tenu.", "Le 5 août dernier", "2017-08-05", "2017-08-06"),
    ("Le vote aura lieu le 15 octobre.", "le 15 octobre", "2017-10-15", "2017-10-16"),
    ("Le décret du 01/09/2017 est paru.", "du 01/09/2017", "2017-09-01", "2017-09-02"),
    ("Mise à jour : 2016-02-29.", "2016-02-29", "2016-02-29", "2016-03-01"),
    ("En mai, le pont a rouvert.", "En mai", "2017-05-01", "2017-06-01"),
    ("En novembre, la neige est tombée.", "En novembre", "2016-11-01", "2016-12-01"),
    ("En mars dernier, il était maire.", "En mars dernier", "2017-03-01", "2017-04-01"),
    ("En septembre dernier, il était maire.", "En septembre dernier", "2016-09-01", "2016-10-01"),
    ("Au mois de juillet, rien.", "Au mois de juillet", "2017-07-01", "2017-08-01"),
    ("En janvier 1999, il a vendu.", "En janvier 1999", "1999-01-01", "1999-02-01"),
    ("Début juin, il était à Rome.", "Début juin", "2017-06-01", "2017-06-11"),
    ("Début septembre, il a démissionné.", "Début septembre", "2017-09-01", "2017-09-09"),
    ("Les travaux ont commencé mi-août.", "mi-août", "2017-08-11", "2017-08-21"),
    ("Fin juillet, la source a tari.", "Fin juillet", "2017-07-21", "2017-08-01"),
    ("À la fin du mois de février, il gelait.", "À la fin du mois de février", "2017-02-21", "2017-03-01"),
    ("Courant mars, la banque avait prévenu.", "Courant mars", "2017-03-01", "2017-04-01"),
    ("La première quinzaine d'août fut calme.", "La première quinzaine d'août", "2017-08-01", "2017-08-16"),
    ("Fin 2015, il a quitté le parti.", "Fin 2015", "2015-09-01", "2016-01-01"),
    ("En 1998, il a fondé une école.", "En 1998", "1998-01-01", "1999-01-01"),
    ("Au début des années 1990, la rue était vide.", "Au début des années 1990", "1990-01-01", "1994-01-01"),
    ("À la fin des années 80, il chantait.", "À la fin des années 80", "1987-01-01", "1990-01-01"),
    ("Les années soixante-dix furent belles.", "Les années soixante-dix", "1970-01-01", "1980-01-01"),
    ("L'été dernier, des pins ont brûlé.", "L'été dernier", "2017-06-01", "2017-09-01"),
    ("Au printemps 2016, il a plu.", "Au printemps 2016", "2016-03-01", "2016-06-01"),
    ("Au deuxième trimestre 2016, la vente a chuté.", "Au deuxième trimestre 2016", "2016-04-01", "2016-07-01"),
    ("Depuis 2011, la tour est vide.", "Depuis 2011", "2011-01-01", "2017-09-08"),
    ("Depuis lundi, la route est coupée.", "Depuis lundi", "2017-09-04", "2017-09-08"),
    ("Depuis trois ans, il attend.", "Depuis trois ans", "2014-09-08", "2017-09-08"),
    ("L'accès est interdit jusqu'au 15 octobre.", "jusqu'au 15 octobre", None, "2017-10-16"),
    ("Avant le 12 mai, nul bruit.", "Avant le 12 mai", None, "2017-05-12"),
    ("D'ici la fin de l'année, il partira.", "D'ici la fin de l'année", None, "2018-01-01"),
    ("Du 3 au 5 juin, la foire a duré.", "Du 3 au 5 juin", "2017-06-03", "2017-06-06"),
    ("Du 28 mai au 2 juin 2016, il a jeûné.", "Du 28 mai au 2 juin 2016", "2016-05-28", "2016-06-03"),
    ("Entre mars et mai 2015, il a écrit.", "Entre mars et mai 2015", "2015-03-01", "2015-06-01"),
    ("De novembre à février 2017, il a neigé.", "De novembre à février 2017", "2016-11-01", "2017-03-01"),
    ("Il a gouverné de 2004 à 2011.", "de 2004 à 2011", "2004-01-01", "2012-01-01"),
    ("Entre 2014 et 2016, elle a couru.", "Entre 2014 et 2016", "2014-01-01", "2017-01-01"),
    (
        "Dans la nuit de mardi à mercredi, un feu a pris.",
        "Dans la nuit de mardi à mercredi",
        "2017-09-05T18:00",
        "2017-09-06T06:00",
    ),
    ("Dans la nuit du 3 au 4 juin, un feu a pris.", "Dans la nuit du 3 au 4 juin", "2017-06-03T18:00", "2017-06-04T06:00"),
    ("Dans la soirée de dimanche, il a cédé.", "Dans la soirée de dimanche", "2017-09-03T18:00", "2017-09-04"),
    ("Aux premières heures de mardi, il a fui.", "Aux premières heures de mardi", "2017-09-05", "2017-09-05T06:00"),
    ("Jeudi matin, la mer était calme.", "Jeudi matin", "2017-09-07T06:00", "2017-09-07T12:00"),
    ("Lundi à 14h30, la sirène a retenti.", "Lundi à 14h30", "2017-09-04T14:30", "2017-09-04T14:31"),
    ("À 20 heures jeudi, le vote était clos.", "À 20 heures jeudi", "2017-09-07T20:00", "2017-09-07T21:00"),
    ("Au cours des six derniers mois, tout a changé.", "Au cours des six derniers mois", "2017-03-08", "2017-09-08"),
    ("Ces derniers jours, on a dansé.", "Ces derniers jours", "2017-09-01", "2017-09-08"),
    ("Plus tôt cette semaine, il avait parlé.", "Plus tôt cette semaine", "2017-09-04", "2017-09-08"),
    ("La dernière semaine de mars fut froide.", "La dernière semaine de mars", "2017-03-25", "2017-04-01"),
    ("Au mois d'août de l'année dernière, il est parti.", "Au mois d'août de l'année dernière", "2016-08-01", "2016-09-01"),
    ("Depuis le début de l'année, il attend.", "Depuis le début de l'année", "2017-01-01", "2017-09-08"),
    ("Au cours des dernières 24 heures, il a bu.", "Au cours des dernières 24 heures", "2017-09-07", "2017-09-09"),
    ("Il y a une dizaine de jours, il est parti.", "Il y a une dizaine de jours", "2017-08-29", "2017-08-30"),
    ("Le mardi de la semaine dernière, rien.", "Le mardi de la semaine dernière", "2017-08-29", "2017-08-30"),
]


@pytest.mark.parametrize(("text", "expression", "earliest", "latest"), CASES)
def test_find(text: str, expression: str, earliest: str | None, latest: str) -> None:
    assert bounds(text, "fr")[expression] == (earliest, latest)


DISCOURSE = [
    ("Le 4 août, il pleuvait. Deux jours plus tard, le soleil est revenu.", "2017-08-06", "2017-08-07"),
    ("Le 4 août, il pleuvait. Le lendemain, le soleil est revenu.", "2017-08-05", "2017-08-06"),
    ("Le 4 août, il pleuvait. La veille, le soleil brillait.", "2017-08-03", "2017-08-04"),
    ("Le 4 août, il pleuvait. Le même jour, le vent a soufflé.", "2017-08-04", "2017-08-05"),
    ("Le 4 août, il pleuvait. Ce jour-là, le vent a soufflé.", "2017-08-04", "2017-08-05"),
    ("Le 4 août, il pleuvait. La semaine suivante, tout a séché.", "2017-08-07", "2017-08-14"),
    ("Le 4 août, il pleuvait. Trois jours auparavant, rien.", "2017-08-01", "2017-08-02"),
    ("Le 2 mai 2015, il pleuvait. Le mois suivant, tout a séché.", "2015-06-01", "2015-07-01"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), DISCOURSE)
def test_find_counts_from_the_day_told_before(text: str, earliest: str, latest: str) -> None:
    last = times.find(text, language="fr", published=FRIDAY)[-1]
    assert (last.earliest, last.latest, last.anchor) == (earliest, latest, "discourse")


NEGATIVES = [
    "Il a été vu dans sa maison.",
    "La radio émet 24 heures sur 24.",
    "Le Tu-22M3 et le Su-34 ont décollé.",
    "Le jeu en vaut la chandelle.",
    "Il vit rue du 4-Septembre.",
    "La planète Mars est froide.",
    "Les fidèles du Champ-de-Mars ont défilé.",
    "Un Boeing 737 de 2 000 places.",
    "Appelez le 06 12 34 56 78.",
    "La version 2.0.1 corrige tout.",
    "Ils ont gagné 2-1 puis 6-4.",
    "Il est âgé de 34 ans.",
    "Il risque dix ans de prison.",
    "Le club joue tous les mardis.",
    "Elle gagne 2000 euros.",
    "Il a tué le temps.",
    "C'est la fin de la guerre.",
    "Chaque année, la foire revient.",
]


@pytest.mark.parametrize("text", NEGATIVES)
def test_find_leaves_alone(text: str) -> None:
    assert bounds(text, "fr") == {}


def test_find_durations() -> None:
    found = times.find("Il a marché pendant trois ans puis durant deux semaines.", language="fr", published=FRIDAY)
    assert [(t.text, t.duration, t.earliest) for t in found] == [
        ("pendant trois ans", "P3Y", None),
        ("durant deux semaines", "P2W", None),
    ]


def test_find_leaves_what_counts_from_an_event_open() -> None:
    (found,) = times.find("Plus de six mois après son arrivée, il est reparti.", language="fr", published=FRIDAY)
    assert (found.anchor, found.earliest, found.duration) == ("event", None, "P6M")
