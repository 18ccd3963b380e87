"""Words of English that relate one place to another, its names of countries, peoples and regions."""

from __future__ import annotations

from sourcier.languages.places import PlaceWords, by_code

_DEMONYMS = by_code("""
AE emirati
AF afghan
AL albanian
AM armenian
AO angolan
AR argentine argentinian
AT austrian
AU australian
AZ azerbaijani azeri
BA bosnian
BD bangladeshi
BE belgian
BG bulgarian
BH bahraini
BI burundian
BJ beninese
BO bolivian
BR brazilian
BY belarusian belarussian
CA canadian
CD congolese
CH swiss
CI ivorian
CL chilean
CM cameroonian
CN chinese
CO colombian
CU cuban
CY cypriot
CZ czech
DE german
DJ djiboutian
DK danish dane
DO dominican
DZ algerian
EC ecuadorian ecuadorean
EE estonian
EG egyptian
ER eritrean
ES spanish spaniard catalan
ET ethiopian
FI finnish finn
FR french frenchman
GA gabonese
GB british briton scottish welsh english
GE georgian
GH ghanaian
GM gambian
GN guinean
GR greek
GT guatemalan
HN honduran
HR croatian croat
HT haitian
HU hungarian
ID indonesian
IE irish irishman
IL israeli
IN indian
IQ iraqi
IR iranian
IS icelandic
IT italian
JM jamaican
JO jordanian
JP japanese
KE kenyan
KG kyrgyz
KH cambodian
KP north_korean
KR south_korean
KW kuwaiti
KZ kazakh
LB lebanese
LK sri_lankan
LR liberian
LT lithuanian
LV latvian
LY libyan
MA moroccan
MD moldovan
ME montenegrin
MG malagasy
MK macedonian
ML malian
MM burmese
MN mongolian
MR mauritanian
MT maltese
MX mexican
MY malaysian
MZ mozambican
NA namibian
NE nigerien
NG nigerian
NI nicaraguan
NL dutch dutchman
NO norwegian
NP nepalese nepali
OM omani
PA panamanian
PE peruvian
PH filipino philippine
PK pakistani
PL polish
PS palestinian gazan
PT portuguese
PY paraguayan
QA qatari
RO romanian
RS serbian serb
RU russian chechen
RW rwandan
SA saudi
SD sudanese
SE swedish swede
SG singaporean
SI slovenian slovene
SK slovak
SN senegalese
SO somali
SV salvadoran
SY syrian
TD chadian
TG togolese
TH thai
TJ tajik
TM turkmen
TN tunisian
TR turkish turk
TW taiwanese
TZ tanzanian
UA ukrainian
UG ugandan
US american
UY uruguayan
UZ uzbek
VE venezuelan
VN vietnamese
XK kosovar
YE yemeni
ZA south_african
ZM zambian
ZW zimbabwean
""")

_COUNTRIES = by_code("""
US US USA U.S. U.S.A. America United_States_of_America
GB UK U.K. Britain Great_Britain
RU Russian_Federation
SY Syrian_Arab_Republic
CD DRC DR_Congo Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo
CG Republic_of_Congo
CF CAR
AE UAE U.A.E. Emirates
PS Palestine Palestinian_territories
MM Burma
KP DPRK
CZ Czech_Republic
NL Holland Netherlands
VA Vatican Holy_See
DE West_Germany East_Germany
TR Turkey Turkiye
CI Ivory_Coast
SZ Swaziland
MK Macedonia
BA Bosnia
TL East_Timor
XK Kosovo
GM Gambia
""")

_REGIONS = by_code("""
DE-BY Bavaria
DE-SN Saxony
DE-HE Hesse
DE-NI Lower_Saxony
DE-NW North_Rhine-Westphalia
DE-RP Rhineland-Palatinate
DE-TH Thuringia
ES-CT Catalonia
ES-AN Andalusia
ES-GA Galicia
ES-PV Basque_Country
ES-IB Balearic_Islands
ES-CN Canary_Islands
IT-25 Lombardy
IT-52 Tuscany
IT-82 Sicily
IT-88 Sardinia
IT-21 Piedmont
IT-62 Lazio
IT-75 Apulia
GB-WLS Wales
FR-20R Corsica
FR-BRE Brittany
FR-NOR Normandy
BE-VLG Flanders
BE-WAL Wallonia
CA-QC Quebec
UA-43 Crimea
RU-CE Chechnya
RU-DA Dagestan
RU-IN Ingushetia
RU-SAK Sakhalin
CN-XJ Xinjiang
CN-XZ Tibet
IQ-AN Anbar al-Anbar
IQ-NI Nineveh Ninewa
IQ-DI Diyala
IQ-SD Salahuddin Saladin_Governorate
IQ-KR Iraqi_Kurdistan Kurdistan_Region
SY-HA Hasakah_Governorate
SY-RD Rif_Dimashq
PS-GZA Gaza_Strip
IN-JK Kashmir
PK-PB Punjab
""")

_COMPASS = {
    **{f"north{s}west": "north_west" for s in ("", "-", " ")},
    **{f"north{s}east": "north_east" for s in ("", "-", " ")},
    **{f"south{s}west": "south_west" for s in ("", "-", " ")},
    **{f"south{s}east": "south_east" for s in ("", "-", " ")},
    **{f"north{s}western": "north_west" for s in ("", "-")},
    **{f"north{s}eastern": "north_east" for s in ("", "-")},
    **{f"south{s}western": "south_west" for s in ("", "-")},
    **{f"south{s}eastern": "south_east" for s in ("", "-")},
    "northern": "north",
    "southern": "south",
    "western": "west",
    "eastern": "east",
    "north": "north",
    "south": "south",
    "west": "west",
    "east": "east",
}

WORDS = PlaceWords(
    compass=_COMPASS,
    numbers={
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "a hundred": 100,
        "a dozen": 12,
        "a few": 3,
    },
    units={
        "kilometers": 1,
        "kilometres": 1,
        "kilometer": 1,
        "kilometre": 1,
        "kms": 1,
        "km": 1,
        "miles": 1.609,
        "mile": 1.609,
        "mi": 1.609,
        "meters": 0.001,
        "metres": 0.001,
        "m": 0.001,
        "yards": 0.0009,
    },
    of=r"(?:of the |of |to the |to |from the |from |outside |in the |in |the |)",
    links=frozenset("the of in on at to from a an and is that which with some about just for km m".split()) - {"km", "m"},
    town=r"(?:city|town|village|hamlet|municipality|capital|settlement|camp|provincial capital|port)",
    qualifier=r"(?:[\w-]+ ){0,2}",
    outside=(r"(?:just |further )?(?:to the )?{compass} of",),
    inside=(r"(?:in |the |in the |far |parts of )*{compass}(?: (?:parts?|side|half|tip|corner|end|areas?|of)(?: of)?)?",),
    distance=(
        r"(?:some |about |around |roughly |nearly |less than |more than |within |just )*{number} ?-?{unit}(?: \(\d+ ?\w+\))?(?: (?:to the )?{compass})?(?: away)?",
    ),
    relations=(
        (r"(?:in |on |at |the |in the |on the |from the )*(?:{compass} )?(?:suburbs?|outskirts|periphery|fringes)", "suburb_of"),
        (r"(?:in |the |in the )*(?:{compass} )?(?:countryside|rural areas?|hinterland)", "countryside_of"),
        (r"(?:in |the )*rural", "countryside_of"),
        (
            r"(?:just )?(?:near|close|next|outside|around|(?:in |on |at |the )*(?:vicinity|environs|area|gates)|not far|adjacent|off|off the coast|a short distance)",
            "near",
        ),
        (
            r"(?:in |the |from )*(?:{compass} |\w+ )?(?:province|governorate|oblast|prefecture|district|state|county|canton|region) of",
            "province_of",
        ),
        (r"(?:on |at |the |along )*(?:border|frontier|boundary)(?: with)?", "border_of"),
        (r"(?:on |along |the )*(?:main |\w+ )?(?:road|highway|motorway|route)", "on_road"),
    ),
    between=(
        r"(?:(?:on |along )?(?:the |a )?(?:\w+ )?(?:road|highway|motorway|route|line|bridge|railway) )?(?:between|linking|connecting|that links|that connects|which links)",
        r"(?:on |along )?(?:the )(?:\w+ )?(?:road|highway|motorway|route) from",
    ),
    joins=r"(?:and|to|with)",
    directions=((r"(?:towards?|to|into|for)", "to"), (r"(?:from|out of)", "from")),
    locatives=frozenset("in at near outside around towards toward across throughout between inside".split()),
    names_town=(
        r"(?:city|town|village|hamlet|municipality|settlement|camp|neighbou?rhood|district|suburb|island|base|airbase|air base|airport|airfield|dam|valley|oasis|crossing|area|region) of (?:the )?",
        r"\b(?:village|town|hamlet),? (?:called |named |known as )",
    ),
    after={
        "province": "province_of",
        "governorate": "province_of",
        "oblast": "province_of",
        "region": "province_of",
        "state": "province_of",
        "county": "province_of",
        "district": "province_of",
        "prefecture": "province_of",
        "countryside": "countryside_of",
        "suburbs": "suburb_of",
        "outskirts": "suburb_of",
        "area": "near",
        "border": "border_of",
        "city": "in",
        "airport": "in",
        "village": "in",
        "town": "in",
        "street": "in",
        "university": "in",
        "hospital": "in",
        "port": "in",
        "prison": "in",
        "airbase": "in",
        "neighbourhood": "in",
        "neighborhood": "in",
    },
    modifiers=frozenset(
        "northern southern eastern western north south east west northeastern northwestern southeastern southwestern northeast northwest southeast southwest central greater rural downtown upper old".split()
    ),
    situated=r"(?:, an? (?:\w+ )?(?:city|town|village|hamlet|settlement|suburb)(?: (?:situated|located|lying))?(?: in| on| just| some)? |,? ?(?:which is |which lies |is )?(?:situated|located|lying|based) (?:in |on )?|,? which lies |, (?:in |on |just |some |about )?| )",
    anaphors=(
        r"(?:this|that|the same) (?:city|town|village|settlement)",
        r"the (?:city|town|village)(?! (?:of|called|named|\w+ of)\b)",
    ),
    countries=_COUNTRIES,
    demonyms=_DEMONYMS,
    regions=_REGIONS,
    common=frozenset(
        """nice reading orange of source march may mobile bath sandwich rugby deal hull derby battle wells ware poole cork and or but if the a an in on at by for from
        to with without under over after before during since until between among against about into through monday tuesday wednesday thursday friday
        saturday sunday january february april june july august september october november december he she it they we you i his her its their our
        your my this that these those who what when where why how which while as so than then there here now today yesterday tomorrow also too very
        more most less least some any all both each every no not yes one two three four five six seven eight nine ten hundred thousand million first
        second third last next new old young great big small good best better high low king queen prince princess pope god church president
        prime minister secretary general colonel captain major sergeant senator governor mayor judge chief doctor professor state army police court
        council committee commission party union front league alliance coalition agency group bureau center centre institute university school hospital
        bank company street road house congress parliament senate government ministry department office internet facebook twitter google apple amazon
        ford total shell orient west east north south christmas easter ramadan island city county park field hill lake river sea ocean star sun moon
        victory liberty freedom hope faith grace rose violet lily iris jordan chelsea florence victoria charlotte madison
        lincoln jackson hamilton clinton bush carter nixon reagan kennedy ford cameron blair brown thatcher major eden churchill wellington nelson
        bolton preston warren franklin marshall douglas norman lawrence stanley hudson logan tyler morgan taylor carson mason carter harrison
        independence reform labour labor progress united real media sport sports image video photo news press media most says said according
        many much few several such other another own same whole half just still even only ever never always often once again perhaps maybe
        police university split department justice bank holiday commerce federal""".split()
    ),
    plural=("s",),
    adjunct="before",
)
