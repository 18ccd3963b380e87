"""Spanish words of time: months, weekdays, units, anchors, and the rules that join them."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.languages.es.actions import WORDS as ACTIONS
from sourcier.languages.es.quantities import WORDS as QUANTITIES
from sourcier.languages.times import TimeWords
from sourcier.words import fold

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_NUMBERS = {word: value for word, value in QUANTITIES.numbers.items() if value}
_MULTIPLIERS = dict.fromkeys(QUANTITIES.hundreds, 100) | QUANTITIES.scales


def _told(kind: int) -> frozenset[str]:
    """The verbs of the lists in the simple past (0) or the future (1), folded, but for futures that fold like a subjunctive."""
    endings = {"ar": ("o aron", ""), "er": ("io ieron", "era eran"), "ir": ("io ieron", "ira iran")}
    verbs = {verb for listed in ACTIONS.verbs.values() for verb in listed.split()} - set(ACTIONS.irregular)
    return frozenset(fold(verb[:-2]) + ending for verb in verbs for ending in endings[verb[-2:]][kind].split())


# fmt: off
_CLASSES: Mapping[str, Mapping[str, int | str]] = {
    "MONTH": {name: i for i, name in enumerate(_MONTHS, 1)} | {"setiembre": 9},
    "MONTH_ABBR": {
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12,
    },
    "WEEKDAY": {name: i for i, name in enumerate("lunes martes miercoles jueves viernes sabado domingo".split())},
    "UNIT": {
        "dia": "day", "dias": "day", "jornada": "day", "jornadas": "day", "semana": "week", "semanas": "week", "fin de semana": "weekend",
        "fines de semana": "weekend", "mes": "month", "meses": "month", "trimestre": "quarter", "trimestres": "quarter",
        "semestre": "semester", "semestres": "semester", "ano": "year", "anos": "year", "decada": "decade", "decadas": "decade",
        "siglo": "century", "siglos": "century",
    },
    "UNIT_HALF": {"quincena": "half"},
    "UNIT_SHORT": {"hora": "hour", "horas": "hour", "minuto": "minute", "minutos": "minute", "h": "hour", "min": "minute"},
    # Tomorrow and the morning are one word: without an article it is tomorrow.
    "PART": {
        "la manana": "morning", "tarde": "afternoon", "noche": "evening", "madrugada": "night", "mediodia": "noon", "medianoche": "midnight",
        "amanecer": "dawn", "alba": "dawn", "anochecer": "evening",
    },
    "DECADE": {"anos": 1},
    "PLURAL": dict.fromkeys(
        "dias jornadas semanas meses trimestres semestres anos decadas siglos horas minutos ultimos ultimas proximos proximas pasados pasadas".split(), 1
    ),
    "SEASON": {"invierno": 0, "primavera": 1, "verano": 2, "otono": 3},
    "PART_THIS": {"esta manana": "morning", "esta tarde": "afternoon", "esta noche": "evening", "esta madrugada": "night"},
    "DEICTIC": {"ayer": -1, "anteayer": -2, "antier": -2, "hoy": 0, "pasado manana": 2},
    "DEICTIC_NEXT": {"manana": 1},
    "TONIGHT": {"anoche": -1},
    "THIRD": {
        "comienzos": "start", "principios": "start", "inicios": "start", "comienzo": "start", "principio": "start", "inicio": "start",
        "mediados": "mid", "finales": "end", "fines": "end", "final": "end",
    },
    "REL_LAST": {"pasado": -1, "pasada": -1, "pasados": -1, "pasadas": -1, "ultimo": -1, "ultima": -1, "ultimos": -1, "ultimas": -1},
    "REL_NEXT": {"proximo": 1, "proxima": 1, "proximos": 1, "proximas": 1, "que viene": 1, "entrante": 1, "que vienen": 1},
    "REL_THIS": {"este": 0, "esta": 0, "estos": 0, "estas": 0},
    "REL_CURRENT": {"en curso": 0, "actual": 0, "corriente": 0, "presente": 0},
    "DREL_BEFORE": {"anterior": -1, "anteriores": -1, "previo": -1, "previa": -1},
    "DREL_AFTER": {"siguiente": 1, "siguientes": 1, "posterior": 1},
    "SHIFT": {"vispera": -1, "antevispera": -2},
    "SHIFT_NEXT": {"dia siguiente": 1},
    "SHIFT_SAME": {"mismo dia": 0, "mismo dia de los hechos": 0},
    "NTH": {"primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4},
    "NUM": _NUMBERS,
    "NUM_BIG": _MULTIPLIERS,
    "COUNT": dict(QUANTITIES.collective),
    "HALF": {"y medio": 1, "y media": 1},
    "RECENT": {"algunos": 3, "algunas": 3, "varios": 3, "varias": 3, "pocos": 3, "pocas": 3, "unos pocos": 3, "unas pocas": 3, "unos": 3, "unas": 3},
    "SEP_AND": {"y": 1},
    "SEP": {"al": 1, "a": 1, "hasta": 1, "hasta el": 1, "-": 1, "–": 1},
    "APPROX": {"unos": 1, "unas": 1, "casi": 1, "cerca de": 1, "mas de": 1, "menos de": 1, "alrededor de": 1, "apenas": 1, "al menos": 1, "aproximadamente": 1},
    "HOURS": {"h": 1, "horas": 1, "hs": 1},
    "ORDAY": {"primero": 1, "uno": 1},
    "STREET": dict.fromkeys("calle plaza avenida paseo estacion metro hospital instituto estadio colegio barrio".split(), 1),
    "EVERY": {"cada": 1, "todos los": 1, "todas las": 1, "por": 1},
}
# fmt: on

_DEFINITIONS = {
    "REFERENT": "(del|de|que|el|la|los|las|su|sus|un|una)",
    "NUMBER": "(COUNT de|INT|NUM_BIG|NUM)((y)?(NUM|NUM_BIG))*",
    "DE_": "(de|del|de la|de este|de esta)",
    "DAYNUM": "(DAY|ORDAY|ORDDAY)",
    "YEAR_": "((de|del) YEAR|(de|del) ano YEAR|COMMA YEAR|YEAR)",
    "MERIDIEM_": "(de (la)? PART|del PART)",
    "CLOCK_": "(HOUR (COLON|DOT) MINUTE (HOURS)?|HOUR HOURS|HOUR|CLOCK|NUM|mediodia|medianoche) MERIDIEM_?",
    "ATCLOCK": "(a|hacia|desde|sobre|cerca de|alrededor de|pasadas|en torno a) (las|la|el) CLOCK_",
    "RELUNIT": "(REL_LAST|REL_NEXT|REL_CURRENT)",
    "AFTERDAY": "(REL_LAST|REL_NEXT)",
    "MDAY": "(WEEKDAY COMMA? (el)?)? DAYNUM ((de)? (MONTH|MONTH_ABBR DOT?) YEAR_?) AFTERDAY?",
    "BAREDAY": "(WEEKDAY) (DAY|ORDAY)",
    "NUMERIC": "(DAY (SLASH|DOT|DASH) MONTHNUM (SLASH|DOT|DASH) YEAR|YEAR DASH MONTHNUM DASH DAY)",
    "WDAY": "(REL_LAST|REL_NEXT|REL_THIS|mismo)* WEEKDAY (REL_LAST|REL_NEXT)?",
    "DAYREF": "(el|este|del|al|los)? (NUMERIC|MDAY|BAREDAY|WDAY|DEICTIC|DEICTIC_NEXT)",
    "PARTOF": "(por (la)? PART|en (la)? PART|a (la)? PART|al PART|de (la)? PART|PART)",
    "ADAY": "DAYREF (PARTOF)? (COMMA? ATCLOCK)?",
    "TMONTH": "(MONTH|MONTH_ABBR DOT) (YEAR_|de este ano|del ano REL_LAST|(REL_LAST|REL_NEXT))?",
    "UNITREL": "(el|la|los|las|al|del)? (UNIT RELUNIT|RELUNIT UNIT)",
    "THISUNIT": "(este|esta) (UNIT)",
    "SEASON_": "(el|la|este|esta|del|al)? (REL_LAST|REL_NEXT)? SEASON ((de|del) YEAR|REL_LAST|REL_NEXT)?",
    "DECADE_": "(decada de (los|YEAR) (NUM|INT)?|anos (YEAR|DAY|INT|NUM)|DECADES)",
    "YEARREF": "((el|del)? ano YEAR|YEAR)",
    "SIMPLE": "(ADAY|(el mes de|mes de|del mes de)? TMONTH|UNITREL|THISUNIT|SEASON_|YEARREF)",
}

_RULES = (
    # What looks like a time and is none.
    ("skip", "STREET (del|de)? (la)? (DAYNUM|NUM) de MONTH"),
    ("skip", "EVERY (DAY)? (WEEKDAY|UNIT|PART|UNIT_SHORT|MONTH)|(los|las) (sabado|domingo)|en dia"),
    ("skip", "NUMBER (UNIT|UNIT_SHORT) de (prision|carcel|edad|condena)|de NUMBER anos|hoy en dia|Semana Santa|mayo frances"),
    # Ranges.
    ("night", "(en|durante)? (la)? (noche|madrugada) (del|de) (WEEKDAY? (DAYNUM (de MONTH)? YEAR_?)?) (al|a) (WEEKDAY)? (DAYNUM (de MONTH)? YEAR_?)?"),
    ("range", "(entre|del|de|desde)? (el)? (NUMERIC|(WEEKDAY)? DAYNUM (de TMONTH)?) (SEP) (el)? (MDAY|NUMERIC)"),
    ("range", "entre (el)? (NUMERIC|(WEEKDAY)? DAYNUM (de TMONTH)?) y (el)? (MDAY|NUMERIC)"),
    ("range", "(los dias|los|el) DAYNUM (COMMA DAYNUM)* y (el)? MDAY"),
    ("range", "(entre|de|desde|del)? (MONTH YEAR_?|ano? YEAR) (SEP|SEP_AND|DASH) (MONTH YEAR_?|ano? YEAR)"),
    ("range", "(entre|del|de|desde) (el)? WEEKDAY PARTOF? (SEP|SEP_AND) (el)? WEEKDAY PARTOF? (REL_LAST|REL_NEXT)?"),
    ("range", "YEAR DASH YEAR"),
    # From the date told before.
    ("shift", "(desde)? (la|al|el) (SHIFT|SHIFT_NEXT) (PARTOF)?(?!DE_)"),
    ("event", "(la|al|el) (SHIFT|SHIFT_NEXT) DE_"),
    ("shift", "(el|ese|aquel|del|al) SHIFT_SAME (PARTOF)?"),
    ("shift", "(el|la|los|las|al) (NUMBER)? UNIT (DREL_BEFORE|DREL_AFTER)"),
    ("shift", "(la|el) PART (DREL_BEFORE|DREL_AFTER)"),
    ("ahead_of", "(APPROX)? NUMBER (UNIT|UNIT_SHORT) (mas tarde(?! que)|despues(?! REFERENT))"),
    ("before_of", "(APPROX)? NUMBER (UNIT|UNIT_SHORT) (antes(?! REFERENT)|atras(?! REFERENT))"),
    ("event", "(APPROX)? (NUMBER|RECENT) (UNIT|UNIT_SHORT) (antes|despues)"),
    # Counted from the publication.
    ("plain", "(en|durante)? (el|la) (NTH|ORD) (quincena|semana|semestre|trimestre) (DE_) (este ano|UNITREL|(ano)? (TMONTH|YEAR))"),
    ("ago", "(hace|hacia) (APPROX|ya)* (NUMBER|RECENT) (UNIT|UNIT_SHORT) HALF?"),
    ("window", "(desde|durante|en|de|los|las|el|la)+ (NUMBER|RECENT)? (REL_LAST|REL_NEXT) (NUMBER)? (UNIT|UNIT_SHORT)"),
    ("window", "(desde|durante|en|de|los|las)+ (NUMBER) (UNIT|UNIT_SHORT) (REL_LAST|REL_NEXT)"),
    ("since_span", "(desde hace) (APPROX|ya)* (NUMBER|RECENT) (UNIT|UNIT_SHORT) HALF?"),
    ("ahead", "(dentro de|en un plazo de|en el plazo de) (APPROX|los|las)* (NUMBER|RECENT) (UNIT|UNIT_SHORT)"),
    ("duration", "(durante|por) (APPROX|los|las)* (NUMBER|RECENT) (UNIT|UNIT_SHORT)( seguidos| consecutivos| seguidas| consecutivas)?"),
    # Wrapped expressions.
    ("since", "(desde|a partir de|a partir del) (el|la)? (THIRD DE_)? SIMPLE"),
    ("until", "(hasta) (el|la)? (THIRD DE_)? SIMPLE"),
    ("before", "(antes de|antes del) (el|la|que acabe)* (THIRD DE_)? (NUMERIC|MDAY|TMONTH|YEARREF|WDAY|DEICTIC)"),
    ("after", "(despues de|despues del|tras) (el|la)* (NUMERIC|MDAY|YEARREF|WDAY)"),
    # Thirds and ordinals.
    ("plain", "(a|al|en|desde|hacia|para|hasta)+ (el)? THIRD DE_ SIMPLE"),
    ("plain", "THIRD DE_ SIMPLE"),
    ("plain", "(a|al|en)+ (el)? THIRD DE_ (semana|mes|ano|siglo|trimestre|decada)"),
    ("early", "(en|a|desde) las primeras horas (de (la)? PART)? (DE_)? ADAY"),
    ("plain", "(en|durante|a|desde)* (la|el|primera hora de (la)?|ultima hora de (la)?)? PART (DE_) ADAY"),
    ("plain", "ATCLOCK (COMMA|de|del)* ADAY"),
    # Plain ones.
    ("plain", "(el|este|del|al|al dia)? (NUMERIC|MDAY|BAREDAY) (PARTOF)? (COMMA? ATCLOCK)?"),
    ("plain", "(en)? (PART_THIS|la PART)"),
    ("plain", "(el|este|del|al)? WDAY (PARTOF)? (COMMA? ATCLOCK)?"),
    ("plain", "DEICTIC (PARTOF)? (COMMA? ATCLOCK)?"),
    ("plain", "DEICTIC_NEXT (PARTOF|WEEKDAY)?"),
    ("plain", "TONIGHT"),
    ("plain", "(en|durante|de|desde)? SEASON_"),
    ("plain", "(en|durante|desde|a)* (la|los|las)? DECADE_"),
    ("plain", "(en|al|de|el|durante|del)? (el)? (mes de) TMONTH"),
    ("plain", "(en|de|durante|para|desde)? (REL_LAST|REL_NEXT)? MONTH YEAR_? (REL_LAST|REL_NEXT)?"),
    ("plain", "(en)? MONTH_ABBR DOT YEAR_?"),
    ("plain", "(en|durante|de|desde|para)* UNITREL"),
    ("plain", "(en|durante|de|para|a lo largo de)* (este|esta) UNIT"),
    ("plain", "(en|durante)? (el|la) (NTH|ORD) (semestre|trimestre) (DE_)? (ano)? YEAR?"),
    ("year", "(en|desde|de|del|durante|hacia|para)? (el)? ano YEAR"),
    ("year", "(en|hacia) YEAR"),
    ("year", "(de|del|desde|para) YEAR"),
    ("year", "YEAR"),
    ("clock", "ATCLOCK"),
)  # fmt: skip

# Participles of what is done by the day behind them, whatever the verb of the sentence says of days to come ("un plan aprobado el
# jueves prevé"), folded.
_DONE = "aprobad firmad adoptad detenid publicad anunciad presentad muert herid condenad hallad revelad acordad elegid despedid".split()

WORDS = TimeWords(
    classes=_CLASSES,
    definitions=_DEFINITIONS,
    rules=_RULES,
    suffixes={"o": "ORD", "a": "ORD", "er": "ORD", "h": "CLOCK"},
    year_cues=frozenset({"en", "de", "del", "desde", "ano", "hasta", "entre"}),
    future=frozenset(
        "previsto prevista previstos previstas esperado esperada va van debe deben debera deberan podria podrian preve planea programado "
        "programada sera seran tendra podra habra habran hara haran celebrara celebraran llegara visitara comenzara empezara iniciara "
        "terminara durara viajara presentara jugara".split()
    )
    | _told(1),
    past=frozenset(stem + ending for stem in _DONE for ending in ("o", "a", "os", "as"))
    | frozenset(
        "ha han habia habian es son era eran fue fueron hubo dijo hizo tuvo estuvo pudo murio murieron hicieron detuvo "
        "destruyo hubo cayo puso anuncio informo declaro aseguro afirmo confirmo".split()
    )
    | _told(0),
    future_endings=("dra", "dran"),
    past_endings=("aron", "ieron", "aban"),
    infinitives=frozenset("ser sera seran sea sean".split()),
    not_endings=frozenset({"madra", "piedra", "cedra"}),
)
