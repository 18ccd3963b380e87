"""Words of time: months, weekdays, units, anchors."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.languages.en.quantities import WORDS as QUANTITIES
from sourcier.languages.times import TimeWords

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = {w: v for w, v in QUANTITIES.numbers.items() if v}
_MULTIPLIERS = dict.fromkeys(QUANTITIES.hundreds, 100) | QUANTITIES.scales

# fmt: off
_CLASSES: Mapping[str, Mapping[str, int | str]] = {
    "MONTH": {name: i for i, name in enumerate(_MONTHS, 1) if name not in {"march", "may"}},
    # A modal verb and a walk, unless a day, a year or a preposition stands by them.
    "MONTH_UNSURE": {"march": 3, "may": 5},
    "MONTH_ABBR": {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    "WEEKDAY": {name: i for i, name in enumerate(_WEEKDAYS)},
    "WEEKDAY_ABBR": {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thurs": 3, "thur": 3, "fri": 4, "sat": 5, "sun": 6},
    "WEEKDAYS": {name + "s": i for i, name in enumerate(_WEEKDAYS)},
    "UNIT": {
        "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "weekends": "weekend", "week - end": "weekend",
        "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
        "decade": "decade", "decades": "decade", "century": "century", "centuries": "century", "fortnight": "fortnight", "fortnights": "fortnight",
    },
    "UNIT_HALF": {"half": "half"},
    "UNIT_SHORT": {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute"},
    "PART": {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night", "dawn": "dawn", "noon": "noon",
             "midday": "noon", "midnight": "midnight", "lunchtime": "noon", "early hours": "early", "small hours": "early", "nightfall": "evening"},
    "PLURAL": dict.fromkeys("days weeks weekends months quarters years decades centuries hours minutes fortnights".split(), 1),
    "SEASON": {"winter": 0, "spring": 1, "summer": 2, "autumn": 3},
    "SEASON_UNSURE": {"fall": 3},
    "DEICTIC": {"yesterday": -1, "today": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2},
    "TONIGHT": {"tonight": 0},
    "OVERNIGHT": {"overnight": -1},
    "THIRD": {"early": "start", "beginning": "start", "start": "start", "mid": "mid", "middle": "mid", "late": "end", "end": "end", "close": "end"},
    "REL_LAST": {"last": -1, "past": -1, "previous": -1},
    "REL_NEXT": {"next": 1, "coming": 1, "upcoming": 1},
    "REL_THIS": {"this": 0},
    "REL_CURRENT": {"current": 0},
    "DREL_BEFORE": {"previous": -1, "preceding": -1},
    "DREL_AFTER": {"following": 1, "next": 1, "ensuing": 1},
    "SHIFT_OPEN": {"the day before": -1, "the day after": 1, "the night before": -1, "the evening before": -1, "the day earlier": -1},
    "SHIFT": {"a day earlier": -1, "a day later": 1,
              "the next day": 1, "the following day": 1, "next day": 1, "the previous day": -1, "the preceding day": -1, "one day later": 1,
              "one day earlier": -1, "the following morning": 1, "the next morning": 1},
    "SHIFT_SAME": {"same day": 0, "the same day": 0, "that day": 0, "that same day": 0, "that very day": 0, "the very same day": 0},
    "NTH": {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1},
    "NUM": {**_NUMBERS, "a": 1, "an": 1},
    "NUM_BIG": _MULTIPLIERS,
    "COUNT": {"dozen": 12, "couple": 2},
    "HALF": {"and a half": 1},
    "RECENT": {"several": 3, "few": 3, "many": 3, "some": 3, "recent": 7},
    "SEP_AND": {"and": 1},
    "SEP": {"to": 1, "through": 1, "until": 1, "till": 1, "-": 1, "–": 1},
    "APPROX": {"about": 1, "around": 1, "nearly": 1, "almost": 1, "more than": 1, "less than": 1, "over": 1, "roughly": 1, "some": 1,
               "at least": 1, "approximately": 1, "just": 1, "just over": 1, "just under": 1, "only": 1, "circa": 1},
    "MERIDIEM": {"am": "am", "pm": "pm", "a . m .": "am", "p . m .": "pm", "a . m": "am", "p . m": "pm"},
    "HOURS": {"o ' clock": 1, "h": 1},
    "PAPER": dict.fromkeys("times telegraph mirror express mail herald post star school mass league service".split(), 1),
    "HOLIDAY": dict.fromkeys("black good easter bloody ash holy cyber super palm maundy shrove fat".split(), 1),
    "EVERY": {"every": 1, "each": 1, "per": 1},
}
# fmt: on

_DEFINITIONS = {
    "REFERENT": "(the|a|an|his|her|its|their|he|she|it|they|that|this|being|INT|WEEKDAY|REL_THIS|MONTH)",
    "AMONTH": "(MONTH|MONTH_UNSURE|MONTH_ABBR DOT?)",
    "NUMBER": "(half)? (INT REST*|NUM_BIG|NUM|COUNT of?)((DASH|and)?(NUM|NUM_BIG|COUNT))*",
    "DAYNUM": "(DAY|ORDDAY)",
    "WEEKDAY_C": "(WEEKDAY COMMA?|WEEKDAY_ABBR DOT? COMMA?)",
    "MDAY": "((WEEKDAY_C (the)?)? (AMONTH (the)? DAYNUM (COMMA? YEAR)?|DAYNUM (of)? AMONTH (COMMA? YEAR)?))",
    "NUMERIC": "(MONTHNUM SLASH DAY SLASH YEAR|DAY SLASH MONTHNUM SLASH YEAR|DAY DOT MONTHNUM DOT YEAR|YEAR DASH MONTHNUM DASH DAY|DAY DASH MONTHNUM DASH YEAR)",
    "WDAY": "((REL_LAST|REL_NEXT|this|REL_THIS)? WEEKDAY (the ORDDAY)?|WEEKDAY (REL_LAST|REL_NEXT))",
    "DAYREF": "(NUMERIC|MDAY|WDAY|DEICTIC|TONIGHT)",
    "TZ": "(gmt|utc|est|edt|cet|bst|local time)",
    "CLOCK_": "(HOUR COLON MINUTE MERIDIEM?|HOUR DOT MINUTE MERIDIEM|HOUR MERIDIEM|AM|PM|HOUR HOURS|noon|midnight|midday|INT (hours|gmt)) TZ?",
    "ATCLOCK": "((at|around|about|by|from|until|before|after|shortly after|shortly before) (about|around|shortly after)? CLOCK_)",
    "ONDAY": "((in the PART)? (on|of|COMMA)? (the)? DAYREF)",
    "ADAY": "DAYREF (PART|at PART)? (COMMA? ATCLOCK)?",
    "TMONTH": "(REL_LAST|REL_NEXT|this)? (DASH)? AMONTH (of)? (COMMA? YEAR|last year|this year|next year)?",
    "DECADE_": "(APOS? DECADES|YEAR APOS s)",
    "SEASON_": "((the|this|REL_LAST|REL_NEXT|that)+ (SEASON|SEASON_UNSURE) (of YEAR)?|(SEASON|SEASON_UNSURE) (of|COMMA)? YEAR)",
    "RELUNIT": "(the|this|its|their)? (REL_LAST|REL_NEXT|REL_THIS|REL_CURRENT) (UNIT)",
    "YEARREF": "((the year)? YEAR)",
    "SIMPLE": "(ADAY|TMONTH|SEASON_|(the)? DECADE_|YEARREF|RELUNIT)",
    "THIRD_": "((the|by the|at the|in the)? (very)? THIRD)",
}

_RULES = (
    # What looks like a time and is none.
    ("skip", "INT (hours|hrs) (a|per|DASH a DASH) day|(around|round) the clock|INT SLASH INT(?! SLASH)"),
    (
        "skip",
        "HOLIDAY WEEKDAY|WEEKDAY PAPER|(EVERY|on most) (the)? (DAY)? (other)? (WEEKDAY|UNIT|PART|UNIT_SHORT|AMONTH|SEASON)|WEEKDAYS|may day(?! DAY)",
    ),
    (
        "skip",
        "NUMBER (DASH)? (UNIT|UNIT_SHORT|(year|month|day)) (DASH)? (old|in prison|in jail)|(these days|some day|one day(?! (later|earlier|after|before|ago)))",
    ),
    ("skip", "NUMBER (times|percent|PERCENT)? (a|an|per) (UNIT|UNIT_SHORT)(?! (ago|later|earlier|before|after))"),
    # Ranges.
    ("range", "from? NUMERIC (SEP|DASH) NUMERIC|between NUMERIC SEP_AND NUMERIC"),
    (
        "range",
        "between (WEEKDAY_C)? (AMONTH (the)? DAYNUM (COMMA? YEAR)?|(the)? DAYNUM (of? AMONTH YEAR?)?) SEP_AND (WEEKDAY_C)? (the)? (DAYNUM of? AMONTH|AMONTH? DAYNUM) (COMMA? YEAR)?",
    ),
    ("range", "AMONTH DAYNUM SEP_AND DAYNUM (?! MONTH) (COMMA? YEAR)?"),
    (
        "range",
        "(from|on)? (WEEKDAY_C)? AMONTH DAYNUM (COMMA? YEAR)? (COMMA)? (SEP|DASH) (WEEKDAY_C)? (AMONTH)? DAYNUM (COMMA? YEAR)?(?!COLON)",
    ),
    (
        "range",
        "from? (WEEKDAY_C)? (the)? DAYNUM (of? AMONTH YEAR?)? (SEP|DASH) (WEEKDAY_C)? (the)? DAYNUM of? AMONTH (COMMA? YEAR)?",
    ),
    (
        "range",
        "(from|between) (early|mid|late)? DASH? (AMONTH YEAR?|YEAR) (SEP|SEP_AND|DASH) (early|mid|late)? DASH? (AMONTH (COMMA? YEAR)?|YEAR|last month)",
    ),
    ("range", "(from|between) WDAY PART? (SEP|SEP_AND) WDAY PART?"),
    ("range", "YEAR DASH YEAR|MONTH (DASH|to|through) AMONTH (COMMA? YEAR)?|WEEKDAY (to|through) WEEKDAY"),
    # From the date told before.
    ("shift", "SHIFT|(later|earlier)? SHIFT_SAME|SHIFT_OPEN (?! yesterday|tomorrow|REFERENT)"),
    ("event", "SHIFT_OPEN (?! yesterday|tomorrow)"),
    ("shift", "(the|that) DREL_AFTER (UNIT|PART)|(the) (preceding) UNIT|later that (UNIT|PART)|that (PART)"),
    (
        "ahead_of",
        "(APPROX)? NUMBER HALF? (more)? (UNIT|UNIT_SHORT) HALF? (later(?! than)|afterward|afterwards|on(?! (the|a|DAY|WEEKDAY|MONTH)))",
    ),
    ("before_of", "(APPROX)? NUMBER HALF? (UNIT|UNIT_SHORT) HALF? (earlier(?! than)|beforehand|before(?! REFERENT))"),
    (
        "event",
        "(APPROX)? (the|a)? (RECENT|NUMBER) (UNIT|UNIT_SHORT) (after|before|later|following)|the (week|month|year|weekend|morning|hours|days|weeks|months|years) (after|before)",
    ),
    # Counted from the publication.
    ("plain", "(the)? (NTH|ORD) (week|half|quarter|weekend) of (the)? (TMONTH|YEAR|RELUNIT|year|month)"),
    ("plain", "the? previous UNIT"),
    ("ago", "(APPROX)? (a)? (RECENT|NUMBER) HALF? (more)? (UNIT|UNIT_SHORT) HALF? ago"),
    ("window", "(the|these|their|its)? (REL_LAST|REL_NEXT) (APPROX)? (RECENT|a few|NUMBER) (UNIT|UNIT_SHORT)"),
    (
        "window",
        "(the|these|their|its) (REL_LAST|REL_NEXT) (days|weeks|months|years|decades)|in recent UNIT|recent (days|weeks|months|years|decades)",
    ),
    ("window", "the (REL_LAST|REL_NEXT) (day|hour|week|year|month|decade)|(REL_LAST|REL_NEXT) (hour)"),
    ("within", "(in|within) (the)? (REL_NEXT)? (APPROX|a)* (RECENT|NUMBER) (more)? (UNIT|UNIT_SHORT)(?! of)"),
    ("ahead", "(RECENT|NUMBER) (UNIT|UNIT_SHORT) from (now|today)"),
    (
        "duration",
        "(for|throughout|during) (APPROX|the|another|a|a full)* (RECENT|NUMBER) (more|long|straight|consecutive|whole|full)* (UNIT|UNIT_SHORT)",
    ),
    # Wrapped expressions.
    ("earlier", "earlier (in|this|on)+ (the)? (AMONTH YEAR?|UNIT|PART|YEAR)|earlier (today)"),
    ("later", "later (in|this|on)+ (the)? (AMONTH YEAR?|UNIT|PART|YEAR)|later (today)"),
    ("since", "(ever)? since the THIRD of (the|this) (day|week|month|year|decade|century|quarter)"),
    ("until", "(until|till|by) the THIRD of (the|this) (day|week|month|year|decade|century|quarter)"),
    ("since", "(ever)? since (THIRD_ DASH? (of|in)? (the)?)? SIMPLE|as of ADAY"),
    ("until", "(until|till|up to|up until|by) (THIRD_ DASH? (of|in)? (the)?)? SIMPLE"),
    ("before", "(before|prior to) (THIRD_ DASH? (of|in)? (the)?)? (NUMERIC|MDAY|TMONTH|YEARREF|WDAY)"),
    ("after", "after (NUMERIC|MDAY|YEARREF|WDAY)"),
    # Thirds and ordinals.
    ("early", "(the|in the)? (early|small|wee) hours (of|on)? (ADAY|this morning|the morning of ADAY)"),
    ("early", "(early on|early) WEEKDAY morning"),
    ("plain", "(late|early) (on)? (WDAY|DEICTIC|MDAY) (PART)?"),
    ("plain", "(at|by|towards|toward|near|in)? the THIRD of (the|this) (day|week|month|year|decade|century|quarter)"),
    ("plain", "(on)? WEEKDAY of (REL_LAST|REL_NEXT|this) week"),
    ("plain", "THIRD_ (DASH|of the|in the|of|in|on)* SIMPLE"),
    ("plain", "ATCLOCK (on|COMMA|this)* (ADAY|PART)"),
    ("plain", "CLOCK_ (on|COMMA) ADAY"),
    ("plain", "(in the|the|late|early)* (PART) (of|on) (the)? ADAY"),
    # Plain ones.
    ("plain", "(the)? (NUMERIC|MDAY) (PART|at PART)? (COMMA? ATCLOCK)?"),
    ("plain", "(late|early)? (WDAY|DEICTIC|TONIGHT) (PART|at PART)? (COMMA? ATCLOCK)?"),
    ("plain", "(late|early)? (this|last|next) PART|OVERNIGHT"),
    ("plain", "(MONTH|MONTH_UNSURE)(of|COMMA)? (YEAR|last year|this year|next year)|MONTH_ABBR DOT? COMMA? YEAR"),
    ("plain", "(REL_LAST|REL_NEXT|this) (MONTH|MONTH_UNSURE)"),
    ("plain", "MONTH|(in|of|during|by|for|through|throughout) MONTH_UNSURE"),
    ("plain", "SEASON_"),
    ("plain", "(the)? (APOS? DECADES|YEAR APOS s)"),
    ("plain", "(over|at|during)? the weekend"),
    ("plain", "RELUNIT"),
    ("plain", "(the)? NTH (quarter|half)"),
    ("year", "the year YEAR"),
    ("year", "YEAR"),
    ("clock", "ATCLOCK"),
)

WORDS = TimeWords(
    classes=_CLASSES,
    definitions=_DEFINITIONS,
    rules=_RULES,
    suffixes={"st": "ORD", "nd": "ORD", "rd": "ORD", "th": "ORD", "s": "DECADES", "am": "AM", "pm": "PM", "h": "CLOCK"},
    capital=frozenset(
        "march may fall jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs thur fri sat sun".split()
    ),
    future=frozenset(
        "will ll would due set scheduled plans planned expected expects shall upcoming going aims hopes is are".split()
    )
    - {"would", "is", "are"},
    past=frozenset(
        "said was were had told did announced reported killed died met came took went made found saw gave held fell rose "
        "began won lost led wrote spoke struck hit left became got fled shot".split()
    ),
    past_endings=("ed",),
    year_cues=frozenset({"in", "since", "of", "the", "by", "from", "until", "year", "during", "for", "to", "s"}),
    infinitives=frozenset({"be"}),
    articles=frozenset("the a an its his her their our of these those".split()),
    day_links=frozenset({"on"}),
    month_first=True,
)
