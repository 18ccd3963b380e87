"""Events of all kinds as French and English news tells them: the action that a reader would name is among those found."""

from __future__ import annotations

import pytest

from sourcier.mentions.actions import find

FRENCH = [
    ("harass", "Trois collégiens harcelaient leur camarade depuis septembre."),
    ("extort", "Les ravisseurs réclament une rançon de deux millions."),
    ("try", "L'ancien trésorier sera jugé en mars."),
    ("try", "Elle comparaissait lundi devant le tribunal correctionnel."),
    ("appeal", "Le parquet a fait appel de la relaxe."),
    ("confess", "Le suspect est passé aux aveux mardi soir."),
    ("inspect", "Les services de l'État ont inspecté l'abattoir."),
    ("break_in", "La serrure n'a pas été forcée."),
    ("break_in", "Des inconnus sont entrés par effraction dans la mairie."),
    ("spy", "Le journaliste avait été placé sur écoute."),
    ("slide", "Une coulée de boue a coupé la départementale."),
    ("erupt", "Le volcan est entré en éruption dans la nuit."),
    ("cull", "Les 140 bêtes seront euthanasiées."),
    ("revoke", "Sa licence a été retirée pour deux ans."),
    ("dissolve", "Le conseil des ministres a dissous l'association."),
    ("break_off", "Les deux capitales ont rompu les relations diplomatiques."),
    ("summon", "L'ambassadeur a été convoqué jeudi."),
    ("run_short", "Les pharmacies sont en rupture de stock."),
    ("qualify", "Les Bleues se sont qualifiées pour la finale."),
    ("sit_exam", "Les candidats devront repasser l'épreuve de chimie."),
    ("cheat", "Douze étudiants auraient triché au concours."),
    ("repair", "Le courant est revenu à midi."),
    ("break_down", "Deux pompes sur trois sont hors d'usage."),
    ("break_down", "L'hélicoptère est tombé en panne en plein vol."),
    ("divert", "Sept appareils ont été déroutés vers Lyon."),
    ("cancel", "Trente-quatre vols ont été annulés mardi soir."),
    ("fly", "Six drones ont survolé la centrale."),
    ("take_off", "L'avion avait décollé à 6 h 10."),
    ("land", "Le Boeing s'est posé sans encombre."),
    ("insult", "L'arbitre a été insulté par des supporters."),
    ("warn", "Le maire avait été averti deux fois."),
    ("exceed", "Le taux de nitrates dépasse la limite."),
    ("expire", "L'autorisation a expiré en juin."),
    ("carry", "Le bateau avait 83 passagers à bord."),
    ("mobilise", "Le pays a mobilisé 20 000 réservistes."),
    ("expel", "Huit diplomates ont été déclarés persona non grata."),
    ("fall", "La banque centrale va dévaluer la monnaie."),
    ("steal", "Les cambrioleurs ont fait main basse sur les bijoux."),
    ("disappear", "Deux alpinistes sont portés disparus."),
    ("publish", "Le document circule sur les réseaux sociaux."),
]
ENGLISH = [
    ("harass", "She was stalked for two years by a former colleague."),
    ("extort", "The gang demanded a ransom of two million."),
    ("try", "The former treasurer will stand trial in March."),
    ("appeal", "Prosecutors have lodged an appeal."),
    ("confess", "He owned up to it on Tuesday."),
    ("break_in", "The lock had not been forced."),
    ("break_in", "Two men broke into the vestry on Sunday night."),
    ("spy", "Her phone was bugged, the union says: phone tapping is routine there."),
    ("slide", "A landslide cut the coast road."),
    ("erupt", "The volcano erupted before dawn."),
    ("cull", "The whole herd will be culled."),
    ("revoke", "The operator lost its licence in May."),
    ("dissolve", "The king dissolved parliament on Friday."),
    ("break_off", "Both sides broke off the talks."),
    ("summon", "The ambassador was summoned on Thursday."),
    ("run_short", "Clinics have run out of insulin."),
    ("qualify", "The champions were knocked out of the cup."),
    ("sit_exam", "Pupils will have to sit the exam again."),
    ("cheat", "A dozen students had cheated."),
    ("repair", "Power was restored at noon."),
    ("break_down", "The right-hand engine had failed, so the engine failure came first."),
    ("break_down", "Two of the three pumps are out of action."),
    ("divert", "Seven flights were diverted to Leeds."),
    ("fly", "Six drones flew over the plant."),
    ("take_off", "The plane took off at ten past six."),
    ("land", "It touched down safely an hour later."),
    ("warn", "The council had been warned twice."),
    ("exceed", "Nitrate stood at three times the legal limit."),
    ("carry", "The boat was carrying 83 people."),
    ("mobilise", "The country has called up 20,000 reservists."),
    ("expel", "Eight diplomats were declared persona non grata."),
    ("fall", "The central bank will devalue the currency."),
    ("steal", "Hackers walked off with 740,000 forms."),
    ("disappear", "Two climbers are unaccounted for."),
    ("arrest", "The referee was picked up at the airport."),
    ("kill", "Eight traders were mown down among their animals."),
]
# Words that tell an event elsewhere, and none of that kind here.
ALIKE = [
    ("fr", "steal", "Trente-quatre vols ont été annulés."),
    ("fr", "steal", "Les vols vers Oslo reprennent."),
    ("fr", "publish", "Ces postes sont à pourvoir."),
    ("fr", "import", "Peu importe, dit-il."),
    ("fr", "lend", "Le dossier est prêt."),
    ("fr", "warn", "Le niveau d'alerte reste à quatre."),
    ("en", "warn", "It was a level 4 warning."),
    ("en", "treat", "Ice cream is a treat."),
    ("en", "demand", "Demand is weak."),
    ("en", "delay", "They acted without fuss."),
    ("en", "honour", "The honours list is out."),
    ("en", "fall", "She took a dip in the lake."),
]


@pytest.mark.parametrize(
    ("language", "action", "text"),
    [*(("fr", *case) for case in FRENCH), *(("en", *case) for case in ENGLISH)],
)
def test_the_event_is_known(language: str, action: str, text: str) -> None:
    assert action in {one.action for one in find(text, language=language)}


@pytest.mark.parametrize(("language", "action", "text"), ALIKE)
def test_what_looks_like_it_is_none(language: str, action: str, text: str) -> None:
    assert action not in {one.action for one in find(text, language=language)}
