"""Words of French that relate one place to another, its names of countries, peoples and regions."""

from __future__ import annotations

from sourcier.languages.places import PlaceWords, by_code

_DEMONYMS = by_code("""
AD andorran andorrane
AE emirati emiratie emirien emirienne
AF afghan afghane
AL albanais albanaise
AM armenien armenienne
AO angolais angolaise
AR argentin argentine
AT autrichien autrichienne
AU australien australienne
AZ azerbaidjanais azerbaidjanaise azeri azerie
BA bosnien bosnienne bosniaque
BD bangladais bangladaise
BE belge
BF burkinabe
BG bulgare
BH bahreini bahreinie
BI burundais burundaise
BJ beninois beninoise
BO bolivien bolivienne
BR bresilien bresilienne
BW botswanais botswanaise
BY bielorusse belarusse
CA canadien canadienne quebecois quebecoise
CD congolais congolaise
CF centrafricain centrafricaine
CH suisse helvetique
CI ivoirien ivoirienne
CL chilien chilienne
CM camerounais camerounaise
CN chinois chinoise
CO colombien colombienne
CR costaricien costaricienne
CU cubain cubaine
CY chypriote
CZ tcheque
DE allemand allemande
DJ djiboutien djiboutienne
DK danois danoise
DO dominicain dominicaine
DZ algerien algerienne
EC equatorien equatorienne
EE estonien estonienne
EG egyptien egyptienne
ER erythreen erythreenne
ES espagnol espagnole catalan catalane
ET ethiopien ethiopienne
FI finlandais finlandaise
FR francais francaise
GA gabonais gabonaise
GB britannique anglais anglaise ecossais ecossaise gallois galloise
GE georgien georgienne
GH ghaneen ghaneenne
GM gambien gambienne
GN guineen guineenne
GR grec grecque
GT guatemalteque
HN hondurien hondurienne
HR croate
HT haitien haitienne
HU hongrois hongroise
ID indonesien indonesienne
IE irlandais irlandaise
IL israelien israelienne
IN indien indienne
IQ irakien irakienne iraquien iraquienne
IR iranien iranienne
IS islandais islandaise
IT italien italienne
JM jamaicain jamaicaine
JO jordanien jordanienne
JP japonais japonaise nippon nippone nipponne
KE kenyan kenyane
KG kirghize
KH cambodgien cambodgienne
KP nord-coreen nord-coreenne
KR sud-coreen sud-coreenne coreen coreenne
KW koweitien koweitienne
KZ kazakh kazakhe
LA laotien laotienne
LB libanais libanaise
LK sri-lankais sri-lankaise srilankais srilankaise
LR liberien liberienne
LT lituanien lituanienne
LU luxembourgeois luxembourgeoise
LV letton lettone lettonne
LY libyen libyenne
MA marocain marocaine
MD moldave
ME montenegrin montenegrine
MG malgache
MK macedonien macedonienne
ML malien malienne
MM birman birmane
MN mongol mongole
MR mauritanien mauritanienne
MT maltais maltaise
MW malawien malawienne
MX mexicain mexicaine
MY malaisien malaisienne
MZ mozambicain mozambicaine
NA namibien namibienne
NE nigerien nigerienne
NG nigerian nigeriane
NI nicaraguayen nicaraguayenne
NL neerlandais neerlandaise hollandais hollandaise
NO norvegien norvegienne
NP nepalais nepalaise
NZ neo-zelandais neo-zelandaise
OM omanais omanaise
PA panameen panameenne
PE peruvien peruvienne
PH philippin philippine
PK pakistanais pakistanaise
PL polonais polonaise
PS palestinien palestinienne gazaoui
PT portugais portugaise
PY paraguayen paraguayenne
QA qatari qatarie qatarien qatarienne
RO roumain roumaine
RS serbe
RU russe tchetchene
RW rwandais rwandaise
SA saoudien saoudienne
SD soudanais soudanaise
SE suedois suedoise
SG singapourien singapourienne
SI slovene
SK slovaque
SN senegalais senegalaise
SO somalien somalienne
SS sud-soudanais sud-soudanaise
SV salvadorien salvadorienne
SY syrien syrienne
TD tchadien tchadienne
TG togolais togolaise
TH thailandais thailandaise
TJ tadjik tadjike
TM turkmene
TN tunisien tunisienne
TR turc turque
TW taiwanais taiwanaise
TZ tanzanien tanzanienne
UA ukrainien ukrainienne
UG ougandais ougandaise
US americain americaine etatsunien etatsunienne etats-unien etats-unienne
UY uruguayen uruguayenne
UZ ouzbek ouzbeke
VE venezuelien venezuelienne
VN vietnamien vietnamienne
XK kosovar kosovare
YE yemenite
ZA sud-africain sud-africaine
ZM zambien zambienne
ZW zimbabween zimbabweenne
""")

_COUNTRIES = by_code("""
US US USA U.S. U.S.A. E-U Etats-Unis Etats_Unis etats-unis_d'amerique
GB GB UK Grande-Bretagne
RU Federation_de_Russie
SY Republique_arabe_syrienne
CD RDC Congo-Kinshasa Republique_democratique_du_Congo
CG Congo-Brazzaville
CF RCA Centrafrique
AE EAU Emirats
PS Palestine territoires_palestiniens
BY Bielorussie
MM Birmanie
IR Iran
KP RPDC
CZ Republique_tcheque
NL Pays-Bas Hollande
VA Vatican Saint-Siege
LA Laos
BA Bosnie
IQ Irak
CI Cote_d'Ivoire
SZ Swaziland
MK Macedoine
TL Timor_oriental
XK Kosovo
""")

_REGIONS = by_code("""
US-CA Californie
US-FL Floride
US-GA Georgie_americaine
US-LA Louisiane
US-NC Caroline_du_Nord
US-SC Caroline_du_Sud
US-PA Pennsylvanie
US-VA Virginie
US-NM Nouveau-Mexique
US-HI Hawai
DE-BY Baviere
DE-SN Saxe
DE-HE Hesse
DE-NI Basse-Saxe
DE-NW Rhenanie-du-Nord-Westphalie
DE-RP Rhenanie-Palatinat
DE-SL Sarre
DE-TH Thuringe
ES-CT Catalogne
ES-AN Andalousie
ES-GA Galice
ES-PV Pays_basque
ES-IB Baleares
ES-CN iles_Canaries
IT-25 Lombardie
IT-52 Toscane
IT-82 Sicile
IT-88 Sardaigne
IT-21 Piemont
IT-34 Venetie
IT-42 Ligurie
IT-78 Calabre
IT-62 Latium
IT-75 Pouilles
GB-SCT Ecosse
GB-WLS pays_de_Galles
GB-ENG Angleterre
GB-NIR Irlande_du_Nord
FR-20R Corse
FR-BRE Bretagne
FR-NOR Normandie
FR-GES Grand_Est
BE-VLG Flandre
BE-WAL Wallonie
CH-GE canton_de_Geneve
CA-QC Quebec
CA-BC Colombie-Britannique
CA-NS Nouvelle-Ecosse
UA-43 Crimee
RU-CE Tchetchenie
RU-DA Daghestan Daguestan
RU-IN Ingouchie
RU-SAK Sakhaline
CN-XJ Xinjiang Sinkiang
CN-XZ Tibet
IQ-AN al-Anbar Anbar
IQ-NI Ninive Ninawa
IQ-DI Diyala
IQ-SD Salaheddine Salah_ad-Din
IQ-KR Kurdistan_irakien Kurdistan_d'Irak
SY-HA Hassake
PS-GZA bande_de_Gaza
IN-JK Cachemire
IN-KL Kerala
IN-PB Pendjab_indien
PK-PB Pendjab
""")

# "nord-est" before "nord": the longest alternative must be tried first.
_COMPASS = {
    "nord-ouest": "north_west",
    "nord-est": "north_east",
    "sud-ouest": "south_west",
    "sud-est": "south_east",
    "nord": "north",
    "sud": "south",
    "ouest": "west",
    "est": "east",
    "septentrional": "north",
    "meridional": "south",
    "occidental": "west",
    "oriental": "east",
}

WORDS = PlaceWords(
    compass=_COMPASS,
    numbers={
        "une dizaine de": 10,
        "une quinzaine de": 15,
        "une vingtaine de": 20,
        "une trentaine de": 30,
        "une quarantaine de": 40,
        "une cinquantaine de": 50,
        "une soixantaine de": 60,
        "une centaine de": 100,
        "un": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "douze": 12,
        "quinze": 15,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "cent": 100,
    },
    units={"kilometres": 1, "kilometre": 1, "kms": 1, "km": 1, "metres": 0.001, "m": 0.001, "miles": 1.609, "lieues": 4},
    of=r"(?:de la |de l['’ʼ]|de |d['’ʼ]|du |des )",
    links=frozenset(
        "la le les de du des un une l d au aux sa qui en dans sur vers se est plus moins environ quelque presque a tout cette ce".split()
    )
    - {"est"},
    town=r"(?:ville|localité|village|bourg|bourgade|cité|commune|municipalité|capitale|métropole|agglomération|camp|hameau)",
    qualifier=r"(?:[\w-]+ ){0,2}",
    outside=(r"(?:au|à l['’])\s?{compass}",),
    inside=(r"(?:l['’]|le |la partie |la région |la zone |les régions? |la rive )?(?:extrême[ -])?{compass}",),
    distance=(
        r"(?:à|sur|dans un rayon de) (?:environ |quelque |près de |moins de |plus de |seulement |à peine )?{number} ?{unit}(?: (?:au|à l['’]|en direction du|vers le) ?{compass})?",
        r"{number} ?{unit} (?:au|à l['’]) ?{compass}",
    ),
    relations=(
        (
            r"(?:la |les |sa |le |l['’]|proche |grande |lointaine )*(?:banlieues?|périphérie|faubourgs?|ceinture|couronne)(?: {compass}| \w+){0,2}",
            "suburb_of",
        ),
        (r"(?:la |les )?(?:campagnes?|zones? rurales?|arrière-pays)(?: {compass}| \w+){0,2}", "countryside_of"),
        (
            r"(?:(?:aux |les )?(?:environs|alentours|abords|portes)(?: immédiats)?|(?:à )?proximité|(?:tout )?près|non loin|pas loin|à côté|à quelques kilomètres|autour|au large|en périphérie)",
            "near",
        ),
        (
            r"(?:la |le |l['’]|cette )?(?:province|gouvernorat|gouvernorat|muhafazat|wilaya|oblast|préfecture|département|district|État|état|comté|canton|Land|région administrative)(?: \w+| {compass}){0,2}",
            "province_of",
        ),
        (r"(?:la |à la )?(?:frontière|frontières|limite)(?: \w+)?", "border_of"),
        (r"(?:sur )?(?:la |l['’])?(?:route|autoroute|axe)(?: \w+)?(?: vers| menant à)?", "on_road"),
    ),
    between=(
        r"(?:(?:sur )?(?:la |l['’]|une )?(?:route|autoroute|axe|voie|ligne|pont)(?: \w+){0,2} )?(?:entre|reliant|qui relie|liant)",
        r"(?:sur )?(?:la |l['’])(?:route|autoroute|axe)(?: \w+)? de",
    ),
    joins=r"(?:et|à|jusqu['’]à|au|aux)",
    directions=(
        (r"(?:vers|en direction d[eu]s?|à destination d[eu]s?|jusqu['’](?:à|au|en)|direction)", "to"),
        (r"(?:depuis|en provenance d[eu]s?|hors d[eu]|à partir d[eu])", "from"),
    ),
    locatives=frozenset("a en au aux vers depuis entre dans pres vers jusqu'a sur hors chez".split()) - {"chez", "sur", "dans"},
    names_town=(
        r"(?:ville|localité|village|bourg|bourgade|commune|municipalité|hameau|camp|quartier|faubourg|point de passage|col|île|base|base aérienne|aéroport|aérodrome|barrage|vallée|oasis|bourgade|poste-frontière|district)(?: [\w-]+)? (?:de la |de l['’]|de |d['’]|du |des )?",
        r"(?:région|zone|secteur|environs) (?:de la |de l['’]|de |d['’]|du )?",
    ),
    after={},
    modifiers=frozenset("nord sud grand".split()),
    situated=r"(?:, (?:une?|petite?|grosse?)(?: petite?)? (?:ville|village|localité|bourg|bourgade|cité|commune|hameau)(?: \w+)?(?: situ\w+)? |,? ?(?:qui (?:est |se trouve )|est |se trouve )?(?:situ|localis|sis|implant|bas)\w* |,? (?:qui )?se trouv\w+ |, (?:dans )?|,? dans )",
    anaphors=(
        r"(?:cette|ladite|la même) (?:ville|localité|cité|commune|bourgade)",
        r"(?:ce|le même) (?:village|bourg)",
        r"(?:la ville|la localité|le village|la commune)(?! (?:de|d['’]|du|des|\w+ (?:de|d['’]|du))\b)",
    ),
    countries=_COUNTRIES,
    demonyms=_DEMONYMS,
    regions=_REGIONS,
    common=frozenset(
        """nice tours orange lens vienne sens angers bonne grand petite vire source selon le la les un une des du de au aux en et ou mais donc or ni car
        avec sans pour par sur sous dans chez vers entre depuis pendant apres avant mardi lundi mercredi jeudi vendredi samedi dimanche janvier fevrier mars
        avril mai juin juillet aout septembre octobre novembre decembre il elle ils elles on nous vous je tu ce cette ces cet son sa ses leur leurs mon ma mes
        ton ta tes notre nos votre vos qui que quoi dont ou quand comment pourquoi si oui non plus moins tres bien mal tout tous toute toutes aucun aucune
        autre autres meme mieux deux trois quatre cinq six sept huit neuf dix cent mille premier premiere dernier derniere nouveau nouvelle ancien ancienne
        jeune vieux saint sainte roi reine prince princesse pape dieu eglise coran bible islam allah monsieur madame president premier ministre ministre
        general colonel capitaine commandant etat armee police justice tribunal cour parti union front alliance ligue coalition conseil comite commission
        agence groupe bureau centre institut universite ecole hopital banque bourse internet facebook twitter google apple amazon total renault peugeot
        coupe champion paris-match lille-olympique international olympique stade racing club video photo photos image images voir lire ici la-bas
        aujourd'hui hier demain alors ainsi aussi ailleurs encore enfin ensuite puis pourtant cependant toutefois car lors lorsque malgre grace
        monde europe occident orient nord sud est ouest noel paques ramadan aid victoire liberte egalite fraternite paix guerre mer terre lune soleil
        rose marine laurent martin thomas bernard robert richard michel simon francois florence victoria sofia charlotte chelsea
        vitry pau nancy valence montaigne sante gare cour chirac hollande sarkozy macron fillon juppe""".split()
    ),
    plural=("s", "x"),
    adjunct="after",
)
