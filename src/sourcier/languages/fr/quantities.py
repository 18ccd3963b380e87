"""Number words and what bounds them."""

from __future__ import annotations

from sourcier.languages.quantities import QuantityWords

_UNITS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
}
_TEEN_WORDS = {"octante": 80, "une": 1}

WORDS = QuantityWords(
    numbers={word: value for value, word in enumerate(_UNITS)} | _TENS | _TEEN_WORDS,
    articles=frozenset({"un", "une"}),
    bare=frozenset({"cent", "mille"}),
    hundreds=frozenset({"cent", "cents"}),
    scales={
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    joiners=frozenset({"et"}),
    scores=frozenset({"vingt", "vingts"}),
    teens_after=frozenset({10, 60, 80}),
    bounds={
        "plus de": "more_than",
        "plus d '": "more_than",
        "bien plus de": "more_than",
        "au - dela de": "more_than",
        "davantage que": "more_than",
        "superieur a": "more_than",
        "superieure a": "more_than",
        "depasse": "more_than",
        "depasse les": "more_than",
        "depassant": "more_than",
        "au moins": "at_least",
        "a tout le moins": "at_least",
        "pas moins de": "at_least",
        "pas moins d '": "at_least",
        "au minimum": "at_least",
        "un minimum de": "at_least",
        "minimum": "at_least",
        "moins de": "less_than",
        "moins d '": "less_than",
        "inferieur a": "less_than",
        "inferieure a": "less_than",
        "en dessous de": "less_than",
        "jusqu ' a": "at_most",
        "jusqu ' aux": "at_most",
        "au plus": "at_most",
        "tout au plus": "at_most",
        "au maximum": "at_most",
        "un maximum de": "at_most",
        "maximum": "at_most",
        "pas plus de": "at_most",
        "pas plus d '": "at_most",
        "pres de": "nearly",
        "pres d '": "nearly",
        "presque": "nearly",
        "quasiment": "nearly",
        "quasi": "nearly",
        "environ": "approx",
        "autour de": "approx",
        "autour d '": "approx",
        "aux alentours de": "approx",
        "aux environs de": "approx",
        "quelque": "approx",
        "quelques": "approx",
        "a peu pres": "approx",
        "approximativement": "approx",
        "de l ' ordre de": "approx",
        "de l ' ordre d '": "approx",
        "grosso modo": "approx",
        "a peine": "exact",
        "exactement": "exact",
        "precisement": "exact",
        "seulement": "exact",
    },
    after={
        "environ": "approx",
        "au moins": "at_least",
        "au minimum": "at_least",
        "minimum": "at_least",
        "ou plus": "at_least",
        "et plus": "at_least",
        "au plus": "at_most",
        "au maximum": "at_most",
        "maximum": "at_most",
    },
    collective={
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
        "demi - douzaine": 6,
    },
    uncounted=frozenset({"en"}),
    crowds={
        "dizaines": (24, 99),
        "douzaines": (24, 99),
        "vingtaines": (40, 99),
        "centaines": (200, 999),
        "milliers": (2000, 9999),
        "millions": (2 * 10**6, 10**7 - 1),
        "milliards": (2 * 10**9, 10**10 - 1),
    },
    vague=frozenset(
        """plusieurs|quelques|un certain nombre de|un certain nombre d '|un grand nombre de|un grand nombre d '
        |un nombre indetermine de|un nombre important de|bon nombre de|nombreux|nombreuses|de nombreux|de nombreuses|divers|diverses
        |de multiples|multiples|une poignee de|une poignee d '|une serie de|beaucoup de|beaucoup d '|bien des|maints|maintes""".replace(
            "\n        ", ""
        ).split("|")
    ),
    nobody=frozenset({"personne"}),
    none=frozenset({"aucun", "aucune", "pas un seul", "pas une seule"}),
    negations=frozenset({"ne", "n"}),
    link_words=frozenset({"de", "d", "du", "des"}),
    determiners=frozenset("un une le la les ces cette ce ses leurs nos vos des mes cet son sa".split()),
    changes=frozenset("passe passer passant passent passee passees passes chute bondi grimpe baisse recule monte".split()),
    range_closed=frozenset({"et"}),
    range_closing=frozenset({"entre"}),
    rates=frozenset({"sur", "par"}),
    not_after=frozenset({"de", "d", "que"}),
    out_of=frozenset({"sur"}),
    glue_words=frozenset({"eme", "e", "sur", "contre", "partout"}),
    range_open=frozenset({"de", "entre"}),
    range_between=frozenset({"a", "et", "ou", "-", "–"}),
    pairs=frozenset({"les deux"}),
    singles=frozenset({"seul", "seule"}),
    scale_suffixes={"m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "k": 1000},
    currencies=frozenset(
        """euro euros dollar dollars livre livres yen yens franc francs rouble roubles yuan yuans roupie roupies dinar dinars
        dirham dirhams peso pesos real reais rial rials shekel shekels couronne couronnes livres sterling € $ £ ¥ ₽ usd eur gbp chf fcfa""".split()
    ),
    measures=frozenset(
        """km kilometre kilometres metre metres m cm mm centimetre centimetres hectare hectares ha kg kilo kilos kilogramme kilogrammes
        gramme grammes g tonne tonnes t litre litres l baril barils degre degres mw gw kw mwh gwh twh kwh megawatts gigawatts km2 m2 m3 km/h
        mile miles pied pieds noeuds nautiques""".split()
    ),
    percents=frozenset({"%", "pour cent", "pourcent", "pour 100"}),
    labels=frozenset(
        """article articles page pages chapitre numero n no nº vol section ligne route version saison episode acte phase niveau tome titre
        canal chaine boeing airbus antonov tupolev iphone windows covid chambre salle annexe paragraphe alinea decret loi resolution figure
        tableau numeros rn a320 groupe division divisions apollo type zone secteur porte quai voie lot serie etape ligue tour top""".split()
    ),
    adjectives=frozenset(
        """autre autres nouveau nouveaux nouvelle nouvelles jeune jeunes grand grands grande grandes petit petits petite petites gros grosse
        grosses premier premiers premiere premieres dernier derniers derniere dernieres principaux principales vieux vieille vieilles ancien
        anciens ancienne anciennes bons bonnes beaux belles seul seule seuls seules autant meme memes differents differentes importants
        supplementaires hauts hautes simples longs longues presumes presumees ex faux fausses""".split()
    ),
    stops=frozenset(
        """le la les l un une de du des d et ou mais en dans sur sous par pour avec sans qui que qu dont ou a au aux ce cet cette ces son sa ses
        leur leurs se s ne n il elle ils elles on nous vous je y est sont ont avait avaient etait etaient sera seront fut furent ete depuis
        pendant selon apres avant contre entre vers chez comme si plus moins tres aussi puis alors lorsque quand tandis deja encore toujours
        notamment parmi environ mort auraient aurait seraient serait avoir etre pas lors jusqu afin car ni fois""".split()
    ),
    fractions=frozenset("tiers quart quarts cinquieme cinquiemes dixieme dixiemes sixieme sixiemes demi demie".split()),
    tallies={"nombre": "", "total": "", "bilan": "", "chiffre": "", "decompte": "", "effectif": ""},
    amounts=frozenset(
        """a de les est etait serait sont atteint atteignait atteindrait depasse depassait depasserait compte comptait frole avoisine
        avoisinait totalise :""".split()
    ),
)
