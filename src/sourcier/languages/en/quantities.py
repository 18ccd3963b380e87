"""Number words and what bounds them."""

from __future__ import annotations

from sourcier.languages.quantities import QuantityWords

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS = QuantityWords(
    numbers={word: value for value, word in enumerate(_UNITS)} | {word: 20 + 10 * i for i, word in enumerate(_TENS)},
    articles=frozenset({"a", "an"}),
    hundreds=frozenset({"hundred"}),
    scales={"thousand": 1000, "million": 10**6, "mln": 10**6, "billion": 10**9, "bln": 10**9, "trillion": 10**12},
    joiners=frozenset({"and"}),
    bounds={
        "more than": "more_than",
        "over": "more_than",
        "well over": "more_than",
        "upwards of": "more_than",
        "upward of": "more_than",
        "in excess of": "more_than",
        "above": "more_than",
        "exceeding": "more_than",
        "exceeded": "more_than",
        "greater than": "more_than",
        "at least": "at_least",
        "no fewer than": "at_least",
        "no less than": "at_least",
        "not less than": "at_least",
        "a minimum of": "at_least",
        "minimum of": "at_least",
        "less than": "less_than",
        "fewer than": "less_than",
        "under": "less_than",
        "below": "less_than",
        "up to": "at_most",
        "as many as": "at_most",
        "as high as": "at_most",
        "as much as": "at_most",
        "at most": "at_most",
        "no more than": "at_most",
        "not more than": "at_most",
        "a maximum of": "at_most",
        "maximum of": "at_most",
        "nearly": "nearly",
        "almost": "nearly",
        "close to": "nearly",
        "just under": "nearly",
        "just over": "more_than",
        "near": "nearly",
        "around": "approx",
        "about": "approx",
        "some": "approx",
        "roughly": "approx",
        "approximately": "approx",
        "circa": "approx",
        "an estimated": "approx",
        "estimated": "approx",
        "in the region of": "approx",
        "on the order of": "approx",
        "or so": "approx",
        "only": "exact",
        "exactly": "exact",
        "just": "exact",
        "a total of": "exact",
    },
    after={
        "or so": "approx",
        "or more": "at_least",
        "or fewer": "at_most",
        "or less": "at_most",
        "- odd": "approx",
        "- plus": "at_least",
        "+": "at_least",
        "at least": "at_least",
        "at most": "at_most",
    },
    collective={"dozen": 12, "half a dozen": 6, "half - dozen": 6, "half dozen": 6},
    crowds={
        "dozens": (24, 99),
        "scores": (40, 99),
        "tens": (20, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2 * 10**6, 10**7 - 1),
        "billions": (2 * 10**9, 10**10 - 1),
    },
    vague=frozenset(
        """several|many|a number of|an unknown number of|a large number of|an unspecified number of|a handful of|a few|numerous|various|multiple
        |a series of|a couple of|countless|a good many|quite a few|a group of""".replace("\n        ", "").split("|")
    ),
    nobody=frozenset({"nobody", "no one", "no - one"}),
    none=frozenset({"none of", "no"}),
    link_words=frozenset({"of"}),
    determiners=frozenset("the these those his her its their our them all".split()),
    changes=frozenset(
        "rose risen fell fallen increased decreased grew grown dropped up down went jumped climbed moved declined".split()
    ),
    range_closed=frozenset({"and"}),
    range_closing=frozenset({"between"}),
    rates=frozenset({"a", "per", "an"}),
    not_after=frozenset({"than"}),
    halves=frozenset({"and a half"}),
    out_of=frozenset({"in", "every"}),
    glue_words=frozenset({"th", "st", "nd", "rd"}),
    range_open=frozenset({"from", "between"}),
    range_between=frozenset({"to", "and", "or", "-", "–"}),
    pairs=frozenset({"both"}),
    scale_suffixes={"m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "k": 1000},
    currencies=frozenset(
        """euro euros dollar dollars pound pounds yen franc francs ruble rubles rouble roubles yuan rupee rupees dinar dinars dirham dirhams
        peso pesos real reais rial rials riyal riyals shekel shekels krone kroner kronor cents pence € $ £ ¥ ₽ usd eur gbp chf""".split()
    ),
    measures=frozenset(
        """km kilometer kilometers kilometre kilometres meter meters metre metres m cm mm mile miles foot feet inch inches yard yards acre acres
        hectare hectares lb lbs oz ft kg kilogram kilograms kilo kilos gram grams g pound pounds ton tons tonne tonnes barrel barrels gallon gallons liter
        liters litre litres degree degrees mw gw kw mwh gwh mph kph megawatts knots""".split()
    ),
    percents=frozenset({"%", "percent", "per cent", "pct"}),
    labels=frozenset(
        """article articles page pages chapter number no nos section line route version season episode act phase level volume vol title
        channel boeing airbus antonov tupolev iphone windows covid room annex paragraph resolution figure table flight highway interstate
        unit apollo type zone sector gate platform lot series round top group division divisions pier area formula ward district""".split()
    ),
    adjectives=frozenset(
        """other others new young old more additional further different separate senior top key major armed wounded local foreign small large big
        great high former alleged suspected unarmed innocent dead live successive consecutive heavily independent military civilian
        unidentified masked masked-up able female male pregnant elderly homeless leading civil elite first last main such long short""".split()
    ),
    stops=frozenset(
        """according reportedly allegedly the a an of and or but in on at by to for with without from into that which who whom whose when while where is are was were be been
        being has have had will would could should may might can did does do not no he she it they we you i his her its their our this that
        these those as if than then so after before during since until against between among per about over under out up down off said says
        killed died injured near times there here also all both were""".split()
    ),
    fractions=frozenset("third thirds quarter quarters fifth fifths tenth tenths half halves sixth sixths".split()),
    head_last=True,
    tallies={
        "number": "",
        "numbers": "",
        "count": "",
        "tally": "",
        "total": "",
        "toll": "victim",
        "figure": "",
    },
    numerals=frozenset({"number", "figure"}),
    amounts=frozenset(
        """to at was is were be been are of from reached reaches reach exceeded exceeds exceed topped tops hit hits passed surpassed
        totalled totaled equals neared approached :""".split()
    ),
)
