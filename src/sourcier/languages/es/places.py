"""Words of Spanish that relate one place to another, its names of countries, peoples and regions."""

from __future__ import annotations

from sourcier.languages.places import PlaceWords, by_code

_DEMONYMS = by_code("""
AD andorrano andorrana
AE emirati
AF afgano afgana
AL albanes albanesa
AM armenio armenia
AO angoleno angolena
AR argentino argentina
AT austriaco austriaca
AU australiano australiana
AZ azerbaiyano azerbaiyana
BA bosnio bosnia
BE belga
BF burkines burkinesa
BG bulgaro bulgara
BH bareini
BI burundes burundesa
BJ benines beninesa
BO boliviano boliviana
BR brasileno brasilena
BY bielorruso bielorrusa
CA canadiense
CD congoleno congolena
CF centroafricano centroafricana
CH suizo suiza helvetico
CI marfileno marfilena
CL chileno chilena
CM camerunes camerunesa
CN chino china
CO colombiano colombiana
CR costarricense
CU cubano cubana
CY chipriota
CZ checo checa
DE aleman alemana
DK danes danesa
DO dominicano dominicana
DZ argelino argelina
EC ecuatoriano ecuatoriana
EE estonio estonia
EG egipcio egipcia
ES espanol espanola
ET etiope
FI finlandes finlandesa
FR frances francesa galo
GB britanico britanica ingles inglesa escoces escocesa gales galesa
GE georgiano georgiana
GH ghanes ghanesa
GQ ecuatoguineano ecuatoguineana
GR griego griega
GT guatemalteco guatemalteca
HN hondureno hondurena
HR croata
HT haitiano haitiana
HU hungaro hungara
ID indonesio indonesia
IE irlandes irlandesa
IL israeli
IN indio india
IQ iraqui
IR irani
IS islandes islandesa
IT italiano italiana
JM jamaicano jamaicana
JO jordano jordana
JP japones japonesa nipon nipona
KE keniano keniana
KH camboyano camboyana
KP norcoreano norcoreana
KR surcoreano surcoreana
KW kuwaiti
KZ kazajo kazaja
LB libanes libanesa
LR liberiano liberiana
LT lituano lituana
LU luxemburgues luxemburguesa
LV leton letona
LY libio libia
MA marroqui
MD moldavo moldava
ME montenegrino montenegrina
MG malgache
ML maliense
MM birmano birmana
MN mongol mongola
MR mauritano mauritana
MX mexicano mexicana
MY malasio malasia
MZ mozambiqueno mozambiquena
NE nigerino nigerina
NG nigeriano nigeriana
NI nicaraguense
NL neerlandes neerlandesa holandes holandesa
NO noruego noruega
NP nepali
NZ neozelandes neozelandesa
PA panameno panamena
PE peruano peruana
PH filipino filipina
PK pakistani
PL polaco polaca
PR puertorriqueno puertorriquena
PS palestino palestina
PT portugues portuguesa
PY paraguayo paraguaya
QA catari
RO rumano rumana
RS serbio serbia
RU ruso rusa
RW ruandes ruandesa
SA saudi
SD sudanes sudanesa
SE sueco sueca
SI esloveno eslovena
SK eslovaco eslovaca
SN senegales senegalesa
SO somali
SV salvadoreno salvadorena
SY sirio siria
TD chadiano chadiana
TH tailandes tailandesa
TN tunecino tunecina
TR turco turca
TW taiwanes taiwanesa
UA ucraniano ucraniana
UG ugandes ugandesa
US estadounidense norteamericano norteamericana
UY uruguayo uruguaya
UZ uzbeko uzbeka
VE venezolano venezolana
VN vietnamita
XK kosovar
YE yemeni
ZA sudafricano sudafricana
ZM zambiano zambiana
ZW zimbabuense
""")

_COUNTRIES = by_code("""
US US USA EEUU EE.UU. EE_UU Estados_Unidos_de_America
GB UK Gran_Bretana
RU Federacion_de_Rusia
SY Republica_Arabe_Siria
CD RDC Republica_Democratica_del_Congo
CF RCA
AE EAU Emiratos
PS Palestina territorios_palestinos
MM Birmania
KP RPDC
CZ Republica_Checa Chequia
NL Holanda
VA Vaticano Santa_Sede
CI Costa_de_Marfil
SZ Suazilandia
MK Macedonia
TL Timor_Oriental
XK Kosovo
PE el_Peru al_Peru
LB el_Libano al_Libano
EC el_Ecuador al_Ecuador
BR el_Brasil al_Brasil
PY el_Paraguay al_Paraguay
UY el_Uruguay al_Uruguay
JP el_Japon al_Japon
YE el_Yemen al_Yemen
SD el_Sudan al_Sudan
TD el_Chad al_Chad
CG el_Congo al_Congo
GB el_Reino_Unido al_Reino_Unido
""")

_REGIONS = by_code("""
US-CA California
US-FL Florida
US-TX Texas Tejas
US-NM Nuevo_Mexico
US-LA Luisiana
US-PA Pensilvania
US-NC Carolina_del_Norte
US-SC Carolina_del_Sur
US-HI Hawai
ES-CT Cataluna
ES-AN Andalucia
ES-GA Galicia
ES-PV Pais_Vasco Euskadi
ES-IB Baleares islas_Baleares
ES-CN Canarias islas_Canarias
ES-AS Asturias
ES-AR Aragon
ES-CL Castilla_y_Leon
ES-CM Castilla-La_Mancha
ES-EX Extremadura
ES-NC Navarra
ES-VC Comunidad_Valenciana
ES-MD Comunidad_de_Madrid
MX-PUE estado_de_Puebla
MX-JAL Jalisco
MX-CHP Chiapas
MX-SIN Sinaloa
MX-MIC Michoacan
MX-GRO estado_de_Guerrero
MX-OAX estado_de_Oaxaca
CO-ANT Antioquia
DE-BY Baviera
DE-SN Sajonia
IT-52 Toscana
IT-82 Sicilia
IT-88 Cerdena
IT-25 Lombardia
IT-21 Piamonte
GB-SCT Escocia
GB-WLS Gales
GB-ENG Inglaterra
GB-NIR Irlanda_del_Norte
FR-20R Corcega
FR-BRE Bretana
FR-NOR Normandia
BE-VLG Flandes
BE-WAL Valonia
UA-43 Crimea
RU-CE Chechenia
CN-XJ Xinjiang
CN-XZ Tibet
PS-GZA franja_de_Gaza
IN-JK Cachemira
""")

# "noreste" before "norte": the longest alternative must be tried first.
_COMPASS = {
    "noroeste": "north_west",
    "noreste": "north_east",
    "nordeste": "north_east",
    "suroeste": "south_west",
    "sudoeste": "south_west",
    "sureste": "south_east",
    "sudeste": "south_east",
    "septentrional": "north",
    "meridional": "south",
    "occidental": "west",
    "oriental": "east",
    "norte": "north",
    "sur": "south",
    "oeste": "west",
    "este": "east",
}

WORDS = PlaceWords(
    compass=_COMPASS,
    numbers={
        "una decena de": 10,
        "una quincena de": 15,
        "una veintena de": 20,
        "una treintena de": 30,
        "un centenar de": 100,
        "un": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "cien": 100,
    },
    units={
        "kilómetros": 1,
        "kilómetro": 1,
        "kilometros": 1,
        "kilometro": 1,
        "kms": 1,
        "km": 1,
        "metros": 0.001,
        "m": 0.001,
        "millas": 1.609,
        "leguas": 5.572,
    },
    of=r"(?:de la |de los |de las |del |de )",
    links=frozenset("la el los las de del un una al su que en hacia sobre se es mas menos unos casi a toda esta este".split())
    - {"este"},
    town=r"(?:ciudad|localidad|pueblo|aldea|municipio|capital|metrópoli|campamento|caserío|villa)",
    qualifier=r"(?:[\w-]+ ){0,2}",
    outside=(r"al {compass}",),
    inside=(r"(?:el |la zona |la parte |la región |el extremo )?{compass}",),
    distance=(
        r"(?:a|en un radio de) (?:unos |casi |cerca de |menos de |más de |apenas |solo )?{number} ?{unit}(?: (?:al|en dirección) ?{compass})?",
        r"{number} ?{unit} al ?{compass}",
    ),
    relations=(
        (r"(?:la |las |el |los |su )*(?:periferia|afueras|extrarradio|suburbios?|cinturón)(?: {compass}| \w+)?", "suburb_of"),
        (r"(?:la |el )?(?:campiña|zona rural|campo)(?: {compass}| \w+)?", "countryside_of"),
        (
            r"(?:(?:en )?(?:los |las )?(?:alrededores|inmediaciones|cercanías|proximidades|aledaños)|cerca|muy cerca|junto|en torno|próximo)",
            "near",
        ),
        (
            r"(?:la |el |esta |este )?(?:provincia|gobernación|departamento|distrito|estado|condado|cantón|comarca|prefectura)(?: \w+| {compass}){0,1}",
            "province_of",
        ),
        (r"(?:la )?(?:frontera|fronteras|linde)(?: \w+)?", "border_of"),
        (r"(?:por |en )?(?:la )?(?:carretera|autopista|autovía|ruta)(?: \w+)?", "on_road"),
    ),
    between=(
        r"(?:(?:en )?(?:la |el |una )?(?:carretera|autopista|autovía|ruta|vía|línea|puente)(?: \w+){0,2} )?(?:entre|que une|que comunica)",
        r"(?:en )?(?:la )(?:carretera|autopista|ruta) de",
    ),
    joins=r"(?:y|a|hasta|con)",
    directions=(
        (r"(?:hacia|rumbo a|con destino a|con dirección a|hasta)", "to"),
        (r"(?:desde|procedente de|proveniente de|a partir de)", "from"),
    ),
    locatives=frozenset("en a hacia desde entre hasta".split()),
    names_town=(
        r"(?:ciudad|localidad|pueblo|aldea|municipio|villa|caserío|campamento|barrio|paso fronterizo|puerto|isla|base|base aérea|aeropuerto|presa|valle|distrito)(?: [\w-]+)? (?:de la |de los |de las |del |de )?",
        r"(?:región|zona|comarca|alrededores|afueras) (?:de la |del |de )?",
    ),
    modifiers=frozenset("norte sur gran".split()),
    situated=r"(?:, (?:un|una|pequeñ[oa]) (?:\w+ )?(?:ciudad|pueblo|localidad|aldea|municipio|caserío)(?: situad\w+| ubicad\w+)? |,? ?(?:que (?:está |se encuentra )|está |se encuentra )?(?:situad|ubicad|localizad)\w* |,? (?:que )?se (?:encuentra|ubica|sitúa) |,? en )",
    anaphors=(
        r"(?:esta|esa|dicha|la misma) (?:ciudad|localidad|villa)",
        r"(?:este|ese|dicho|el mismo) (?:pueblo|municipio)",
        r"(?:la ciudad|la localidad|el pueblo|el municipio)(?! (?:de|del|\w+ (?:de|del))\b)",
    ),
    countries=_COUNTRIES,
    demonyms=_DEMONYMS,
    regions=_REGIONS,
    common=frozenset(
        """el la los las un una unos unas de del al a este esta estos estas ese esa aquel su sus mi mis nuestro nuestra lo y e o u pero ni sino con
        sin para por sobre bajo desde durante tras antes segun contra entre hacia hasta que quien cuando donde como porque si no mas menos lunes
        martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        todo todos toda todas otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez cien mil primero primera ultimo ultima nuevo nueva
        viejo vieja grande santo santa san rey reina papa dios iglesia senor senora presidente ministro general coronel estado ejercito policia
        justicia tribunal corte partido union frente alianza liga coalicion consejo comite comision agencia grupo centro instituto universidad
        escuela hospital banco bolsa internet facebook twitter google apple amazon copa mundial internacional olimpico real atletico deportivo club
        video foto ver leer aqui hoy ayer asi tambien ademas aun entonces luego mundo europa occidente oriente norte sur este oeste navidad victoria
        libertad paz guerra mar tierra luna sol rosa dolores mercedes pilar consuelo soledad angeles sofia
        guerrero duero casa vecinos fuentes cruz""".split()
    ),
    plural=("s", "es"),
    adjunct="after",
)
