"""Words of time: months, weekdays, units, anchors."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.languages.fr.quantities import WORDS as QUANTITIES
from sourcier.languages.times import TimeWords

_MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split()
_NUMBERS = {w: v for w, v in QUANTITIES.numbers.items() if v}
_MULTIPLIERS = dict.fromkeys(QUANTITIES.hundreds, 100) | QUANTITIES.scales

# fmt: off
_CLASSES: Mapping[str, Mapping[str, int | str]] = {
    "MONTH": {name: i for i, name in enumerate(_MONTHS, 1)},
    # Mars with a capital is the planet, the god or the Champ-de-Mars, unless a day or a year stands by it.
    "MONTH_UNSURE": {"Mars": 3},
    "MONTH_ABBR": {
        "janv": 1, "jan": 1, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "juill": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    "WEEKDAY": {name: i for i, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
    "WEEKDAYS": {name: i for i, name in enumerate("lundis mardis mercredis jeudis vendredis samedis dimanches".split())},
    "UNIT": {
        "jour": "day", "jours": "day", "journee": "day", "journees": "day",
        "semaine": "week", "semaines": "week", "week - end": "weekend", "week - ends": "weekend", "weekend": "weekend", "weekends": "weekend",
        "mois": "month", "trimestre": "quarter", "trimestres": "quarter", "semestre": "semester", "semestres": "semester",
        "an": "year", "ans": "year", "annee": "year", "annees": "year",
        "decennie": "decade", "decennies": "decade", "siecle": "century", "siecles": "century",
    },
    "UNIT_HALF": {"quinzaine": "half"},
    "UNIT_SHORT": {"heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute", "h": "hour", "min": "minute"},
    "PART": {
        "matin": "morning", "matinee": "morning", "apres - midi": "afternoon", "apres midi": "afternoon", "soir": "evening",
        "soiree": "evening", "d ' apres - midi": "afternoon", "nuit": "night", "aube": "dawn", "midi": "noon", "minuit": "midnight", "aurore": "dawn",
    },
    "DECADE": {"annees": 1},
    "PLURAL": dict.fromkeys(
        "jours journees semaines trimestres semestres ans annees decennies siecles heures minutes derniers dernieres prochains prochaines passes "
        "passees ecoules ecoulees".split(), 1
    ),
    "SEASON": {"hiver": 0, "printemps": 1, "ete": 2, "automne": 3},
    "DEICTIC": {
        "hier": -1, "avant - hier": -2, "aujourd ' hui": 0, "demain": 1, "apres - demain": 2, "ce jour": 0,
    },
    "THIRD": {
        "debut": "start", "debuts": "start", "commencement": "start", "mi": "mid", "milieu": "mid", "fin": "end", "courant": "all",
        "toute fin": "end", "tout debut": "start",
    },
    "REL_LAST": {
        "dernier": -1, "derniere": -1, "derniers": -1, "dernieres": -1, "passe": -1, "passee": -1, "passes": -1, "passees": -1, "ecoule": -1,
        "ecoulee": -1, "ecoules": -1, "ecoulees": -1,
    },
    "REL_NEXT": {"prochain": 1, "prochaine": 1, "prochains": 1, "prochaines": 1, "a venir": 1, "qui vient": 1, "qui viennent": 1},
    "REL_THIS": {"ce": 0, "cet": 0, "cette": 0, "ces": 0},
    "REL_CURRENT": {"en cours": 0, "courante": 0, "actuel": 0, "actuelle": 0},
    "DREL_BEFORE": {"precedent": -1, "precedente": -1, "precedents": -1, "precedentes": -1, "d ' avant": -1},
    "DREL_AFTER": {"suivant": 1, "suivante": 1, "suivants": 1, "suivantes": 1, "d ' apres": 1},
    "SHIFT": {"lendemain": 1, "surlendemain": 2, "veille": -1, "avant - veille": -2},
    "SHIFT_SAME": {"meme jour": 0, "jour meme": 0, "jour - la": 0, "jour la": 0},
    "NTH": {
        "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4, "derniere": -1, "dernier": -1,
    },
    "NUM": _NUMBERS,
    "NUM_BIG": _MULTIPLIERS,
    "COUNT": dict(QUANTITIES.collective),
    "HALF": {"et demi": 1, "et demie": 1},
    "RECENT": {"quelques": 3, "plusieurs": 3},
    "SEP_AND": {"et": 1},
    "SEP": {"au": 1, "a": 1, "jusqu ' au": 1, "jusqu ' a": 1, "jusqu ' en": 1, "-": 1, "–": 1},
    "APPROX": {"environ": 1, "vers": 1, "pres de": 1, "plus de": 1, "moins de": 1, "presque": 1, "autour de": 1, "quelque": 1, "plus d '": 1,
               "pres d '": 1, "moins d '": 1, "aux alentours de": 1, "aux environs de": 1},
    "HOURS": {"h": 1, "heure": 1, "heures": 1},
    "ORDAY": {"premier": 1},
    # Streets, squares, papers and sayings that hold a date.
    "STREET": dict.fromkeys("rue place avenue boulevard quai square impasse pont gare metro station lycee hopital stade college".split(), 1),
    "EVERY": {"chaque": 1, "tous les": 1, "toutes les": 1, "par": 1},
}
# fmt: on

_DEFINITIONS = {
    "REFERENT": "(DU_|le|la|les|l APOS|avoir|etre|son|sa|ses|leur|leurs|que|un|une|cette|ce|cet|REL_THIS|INT|WEEKDAY)",
    "AMONTH": "(MONTH|MONTH_UNSURE)",
    "NUMBER": "(NUM? COUNT DE_|INT REST*|NUM_BIG|NUM)((DASH|et)?(NUM|NUM_BIG))*",
    "THIRDUNIT": "THIRD (de l APOS|d APOS|de la|du|de cette|de) (semaine|mois|annee|siecle|trimestre|decennie)",
    "DE_": "(de|d APOS)",
    "DU_": "(du mois de|du mois d APOS|de|d APOS|du|des|de l APOS|de la)",
    "DAYNUM": "(DAY|ORDDAY|ORDAY)",
    "CLOCK_": "(HOUR HOURS MINUTE?|HOUR COLON MINUTE|CLOCK|midi|minuit)(GMT|du PART|de l APOS PART)?",
    "GMT": "(gmt|utc|locales|heure locale|heure de)",
    "ATCLOCK": "(a|vers|des|a partir de|peu apres|peu avant|aux alentours de|autour de) CLOCK_",
    "WEEKDAY_C": "WEEKDAY COMMA?",
    "MDAY": "(WEEKDAY_C (le)?)? DAYNUM (AMONTH|MONTH_ABBR DOT?) (COMMA? YEAR|de l APOS an YEAR)? REL_LAST? REL_NEXT?",
    "NUMERIC": "(DAY (SLASH|DOT) MONTHNUM (SLASH|DOT) YEAR|YEAR DASH MONTHNUM DASH DAY|DAY DASH MONTHNUM DASH YEAR)",
    "WDAY": "(ce|cette)? WEEKDAY (DAY|ORDDAY)? (REL_LAST|REL_NEXT)?",
    "DAYREF": "(le|ce|la|du|au)? (NUMERIC|MDAY|WDAY|DEICTIC)",
    "PARTOF": "(PART|au PART|dans la PART|en PART|en fin de PART|en debut de PART|en fin d APOS PART|en debut d APOS PART|dans l APOS PART|a l APOS PART|a PART)",
    "ADAY": "DAYREF PARTOF? (COMMA? ATCLOCK)?",
    "TMONTH": "(DASH? AMONTH|MONTH_ABBR DOT?) (YEAR|de l APOS (an|annee) (REL_LAST|REL_NEXT)|de cette annee|(REL_LAST|REL_NEXT))?",
    "RELUNIT": "(REL_LAST|REL_NEXT|REL_CURRENT)",
    "SEASON_": "((l APOS|cet|le|ce|du|au) SEASON ((de l APOS annee)? YEAR|REL_LAST|REL_NEXT)?|SEASON YEAR)",
    "DECADE_": "(annees (YEAR|DAY|INT|soixante DASH dix|quatre DASH vingt DASH dix|quatre DASH (vingt|vingts)|NUM)|DECADES)",
    "YEARREF": "(l APOS an YEAR|l APOS annee YEAR|annee YEAR|YEAR)",
    "SIMPLE": "(ADAY|(le mois de|le mois d APOS|mois de|mois d APOS|du mois de|du mois d APOS)? TMONTH|SEASON_|(les|des)? DECADE_|YEARREF|THISUNIT|UNITREL)",
    "THISUNIT": "(ce|cet|cette) (UNIT)(DASH (ci|la))?",
    "UNITREL": "(le|la|l APOS|les|au|du)? UNIT RELUNIT",
    "THIRD_": "(THIRD (DASH)?|(au|le|du|vers le|vers la|a la|la|des le|depuis le|en|a|des|depuis la|depuis|jusqu APOS a la|jusqu APOS au)+ (toute|tout)? THIRD)",
}

_RULES = (
    # What looks like a time and is none.
    ("skip", "INT (heures|h|jours|jour) (DASH)? sur (DASH)? INT"),
    ("skip", "STREET (du|de) (la)? (DAYNUM|NUM) DASH? (AMONTH)?"),
    ("skip", "DAYNUM DASH AMONTH (DASH YEAR)?"),
    ("skip", "champ DASH de DASH mars|journal du dimanche|vendredi saint|mercredi des cendres|dimanche des rameaux"),
    (
        "skip",
        "EVERY (les)? (DAY)? (WEEKDAY|WEEKDAYS|UNIT|PART|UNIT_SHORT|AMONTH)|(les)? WEEKDAYS|fin de serie|en fin de compte|en debut de partie",
    ),
    ("skip", "NUMBER (UNIT|UNIT_SHORT) de prison|(age|agee|ages|agees) de NUMBER ans|le jour ou|de nos jours"),
    # Ranges.
    (
        "night",
        "(dans|pendant|durant|au cours de)? (la|cette)? nuit (du|de|de ce)+ (WEEKDAY? (DAYNUM AMONTH? YEAR?)?) (au|a|et) (WEEKDAY)? (DAYNUM AMONTH YEAR? REL_LAST?)?",
    ),
    (
        "range",
        "(entre|du|de|des|depuis|a partir du|a partir de) (le)? (NUMERIC|(WEEKDAY_C)? DAYNUM (TMONTH)?) (SEP (le)?) (MDAY|NUMERIC)",
    ),
    ("range", "entre (le)? (NUMERIC|(WEEKDAY_C)? DAYNUM (TMONTH)?) et (le)? (MDAY|NUMERIC)"),
    ("range", "(les) DAYNUM (COMMA DAYNUM)* et MDAY"),
    (
        "range",
        "(entre|de|d APOS|depuis|du) (le mois de|le mois d APOS)? (AMONTH YEAR? | (l APOS annee)? YEAR) (SEP|SEP_AND|DASH) (le mois de|le mois d APOS)? (AMONTH YEAR?|YEAR)",
    ),
    ("range", "(entre|de|depuis|du) (ce)? (le)? WEEKDAY PART? ((SEP|SEP_AND) (ce)? (le)?) WEEKDAY PART? (REL_LAST|REL_NEXT)?"),
    ("range", "en? YEAR DASH YEAR"),
    ("range", "(en)? AMONTH DASH AMONTH YEAR?"),
    ("range", "de THIRD (DASH)? DE_? AMONTH YEAR? a THIRD (DASH)? DE_? AMONTH YEAR?"),
    # From the date told before.
    ("shift", "(des|depuis)? (le|la|au|l APOS) SHIFT (PARTOF|au PART)?(?!DU_)"),
    ("event", "(le|la|au|des le|a la) SHIFT DU_"),
    ("shift", "(le|ce|au|du) (SHIFT_SAME) (PARTOF)?"),
    ("shift", "(le|la|l APOS|les|au) (NUMBER)? UNIT (DREL_BEFORE|DREL_AFTER)(?! que)"),
    ("shift", "(le|la|l APOS)? PART (DREL_BEFORE|DREL_AFTER)"),
    (
        "ahead_of",
        "(APPROX)? NUMBER (UNIT|UNIT_SHORT) HALF? (plus tard(?! que)|apres(?! REFERENT))",
    ),
    (
        "before_of",
        "(APPROX)? NUMBER (UNIT|UNIT_SHORT) HALF? (plus tot(?! que)|auparavant|avant(?! REFERENT))",
    ),
    ("event", "(APPROX)? (NUMBER|RECENT) (UNIT|UNIT_SHORT) (apres|avant|plus tard)"),
    # Counted from the publication.
    (
        "plain",
        "(dans|a|au|au cours de|au cours du|pendant|durant|lors de)? (la|le)? (NTH|ORD) (quinzaine|semaine|semestre|trimestre) (DU_) (cette annee|UNITREL|(l APOS annee|l APOS an)? (TMONTH|YEAR))",
    ),
    ("ago", "(il y a|voici|voila) (APPROX|maintenant|deja|a peine|tout juste)* (NUMBER|RECENT) (UNIT|UNIT_SHORT) HALF?"),
    (
        "window",
        "(depuis|durant|pendant|sur|dans|au cours|lors|ces|de|des|les|du|le|la|l APOS)+ (NUMBER|RECENT)? (REL_LAST|REL_NEXT) (NUMBER)? (UNIT|UNIT_SHORT)",
    ),
    (
        "window",
        "(depuis|durant|pendant|sur|dans|au cours|lors|ces|de|des|les|du)+ (NUMBER) (UNIT|UNIT_SHORT) (REL_LAST|REL_NEXT)",
    ),
    ("window", "(depuis|durant|pendant|sur|dans|au cours|lors|de)* ces UNIT (REL_LAST|REL_NEXT)"),
    ("since_span", "depuis (APPROX|deja|maintenant|au moins)* (NUMBER|RECENT) (UNIT|UNIT_SHORT) HALF?"),
    ("ahead", "(dans|d APOS ici|sous) (APPROX|les|a)* (NUMBER|RECENT) (UNIT|UNIT_SHORT) HALF?"),
    (
        "duration",
        "(pendant|durant) (APPROX|les|au moins)* (NUMBER|RECENT) (UNIT|UNIT_SHORT)( de suite| d APOS affilee| consecutifs| consecutives)?",
    ),
    ("duration", "(NUMBER) (UNIT) durant"),
    # Wrapped expressions.
    ("earlier", "plus tot (en|dans|ce|cette|au)+ (le|la|l APOS)? (AMONTH YEAR?|UNIT|PART)"),
    ("later", "plus tard (en|dans|ce|cette|au)+ (le|la|l APOS)? (AMONTH YEAR?|UNIT|PART)"),
    ("since", "(depuis|a partir|a compter) (de|du)? (la|le)? THIRDUNIT"),
    ("since", "(depuis|des|a partir de|a partir du|a compter du|a compter de) (la THIRD|le THIRD|THIRD) (DASH)? (DU_)? SIMPLE"),
    ("since", "(depuis|a partir|a compter) (de|du|d APOS)? (le|la|l APOS)? SIMPLE"),
    (
        "until",
        "(jusqu APOS|d APOS ici) (a|en|au|la|le|du|l APOS)* (THIRDUNIT|(THIRD DASH? DU_?)? SIMPLE)",
    ),
    ("before", "avant (la|le|l APOS)* (THIRD DASH? DU_?)? (NUMERIC|MDAY|TMONTH|YEARREF|WDAY|DEICTIC)"),
    ("after", "apres (le|l APOS)? (NUMERIC|MDAY|YEARREF|WDAY)"),
    # Thirds and ordinals.
    ("plain", "THIRD_ DU_? SIMPLE"),
    ("plain", "(en|dans le|dans la|au|dans les)* THIRD_ DU_? UNIT RELUNIT"),
    (
        "plain",
        "(en|au|a la|le|la|vers la|vers le|des le|des la)+ THIRDUNIT",
    ),
    ("plain", "(le|ce)? WEEKDAY PART? de la semaine (REL_LAST|REL_NEXT)"),
    ("early", "(aux|dans les|des les|tot) (premieres heures|toutes premieres heures) (de la matinee)? (DU_)? ADAY"),
    (
        "plain",
        "(tard|tot|dans|au cours de|pendant|durant|a|en fin de|en debut de|en fin d APOS|en debut d APOS)* (la|le|l APOS)? (PART) (DU_)? ADAY",
    ),
    ("plain", "ATCLOCK (COMMA|le|ce)* ADAY"),
    ("plain", "ATCLOCK ce PART"),
    # Plain ones.
    ("plain", "(le|ce|du|au|des|en date du|a la date du)? (NUMERIC|MDAY) (PARTOF)? (COMMA? ATCLOCK)?"),
    ("plain", "(le|ce|du|au)? WDAY (PARTOF)? (COMMA? ATCLOCK)?"),
    ("plain", "DEICTIC (PARTOF|au PART)? (COMMA? ATCLOCK)?"),
    ("plain", "(dans|pendant|durant|au cours de|tot|tard)? (la|l APOS) PART REL_LAST"),
    ("plain", "(tot|tard)? (ce|cet|cette) PART"),
    (
        "plain",
        "(a|de|pour|pendant|durant|des|depuis)? (l APOS|cet|le|ce|au|du) SEASON ((de l APOS annee|de)? YEAR|REL_LAST|REL_NEXT)",
    ),
    ("plain", "(en|a l APOS|l APOS|au|le)? SEASON YEAR|(cet|ce) SEASON|(de|pendant|durant|a|depuis) l APOS SEASON"),
    ("plain", "(au cours|dans|durant|pendant|a partir|lors)* (de|des|du)? (les|la|aux)? DECADE_"),
    ("plain", "(en|au|du|de|d APOS|le|des|durant|pendant|courant|depuis|au cours du)? (mois de|mois d APOS) TMONTH"),
    ("plain", "(en|de|d APOS|courant|des|pour|pendant|durant)? (MONTH|MONTH_ABBR DOT) YEAR? (REL_LAST|REL_NEXT)?"),
    ("plain", "(en|de|courant|des|pour|pendant|durant) MONTH_UNSURE YEAR? (REL_LAST|REL_NEXT)?"),
    ("plain", "MONTH_UNSURE (YEAR|REL_LAST|REL_NEXT)"),
    ("plain", "(au cours|lors|courant|pendant|durant|de|du|des|pour|dans|des)* (le|la|l APOS|les|au|a la)? UNIT RELUNIT"),
    ("plain", "(au cours|pendant|durant|de|dans|pour|en)* (ce|cet|cette) UNIT(?!DASH la)"),
    (
        "plain",
        "(au|au cours du|au cours de|pendant|durant|dans)? (le|la|l APOS)? (NTH|ORD) (semestre|trimestre) (DU_)? (l APOS annee)? YEAR?",
    ),
    (
        "year",
        "(en|depuis|des|de|durant|pendant|vers|courant|pour|fin|debut|avant|apres|d APOS)? (l APOS an|l APOS annee|annee|an) YEAR",
    ),
    ("year", "(en|courant|vers) YEAR"),
    ("year", "(de|d APOS|des|du|pour|depuis) YEAR"),
    ("year", "YEAR"),
    ("clock", "ATCLOCK"),
)

# Participles of what is done by the day behind them, whatever the verb of the sentence says of days to come ("un accord signé jeudi
# prévoit"), folded.
_DONE = (
    "adopte signe conclu approuve vote arrete interpelle publie diffuse annonce presente devoile revele tue blesse retrouve decouvert "
    "condamne inculpe licencie limoge depose rendu paru survenu nomme elu saisi deboute detruit enleve relache".split()
)

WORDS = TimeWords(
    classes=_CLASSES,
    definitions=_DEFINITIONS,
    rules=_RULES,
    suffixes={"er": "ORD", "re": "ORD", "e": "ORD", "eme": "ORD", "h": "CLOCK", "s": "DECADES"},
    year_cues=frozenset({"en", "de", "d", "depuis", "annee", "an", "l"}),
    small=frozenset({"mars"}),
    future=frozenset(
        "prevu prevue prevus prevues attendu attendue attendus attendues doit doivent va vont devrait devraient pourrait pourraient compte "
        "prevoit prevoient envisage programme programmee".split()
    ),
    past=frozenset(
        {
            *"a ont avait avaient est etait etaient fut furent ai avons ete eu dit".split(),
            *(stem + ending for stem in _DONE for ending in ("", "e", "s", "es")),
        }
    ),
    infinitives=frozenset("etre sera seront soit soient serait seraient".split()),
    future_endings=("ra", "ront"),
    past_endings=("aient", "erent", "irent"),
    articles=frozenset("le un du au son ce mon ton notre leur de".split()),
    not_endings=frozenset("camera cameras opera extra front confront affront tora para viagra algebra aura hydra".split())
    - {"aura"},
)
