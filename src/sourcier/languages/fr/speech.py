"""French cues of attribution."""

from __future__ import annotations

from sourcier.languages.fr.people import BODIES, DOCUMENTS, GROUPS, INTRODUCERS, ORDINARY, PERSONS
from sourcier.languages.fr.told import ACTS, COMING, GOING_BY, OF_BEFORE, OPENING, OWN_SIGHT
from sourcier.languages.speech import SpeechWords

_ER = "e es ent ons ez ait aient ions iez ai a èrent era eront erait eraient"
_ER_PARTICIPLES = "é ée és ées"
# "Dont Le Courrier rapporte les propos": how a medium carries somebody's words.
_CARRIES = "rapporte relaie relaye reprend reproduit publie cite diffuse recueille retranscrit rapportait relayait citait".split()
_CARRIED = "rapporté relayé repris reproduit publié cité diffusé recueilli retranscrit".split()
_WORDS_OF = (
    "les propos",
    "des propos",
    "les déclarations",
    "les mots",
    "les paroles",
    "le témoignage",
    "le récit",
    "les explications",
)
_CARRYING = tuple(f"{verb} {words}" for verb in (*_CARRIES, *(f"a {part}" for part in _CARRIED)) for words in _WORDS_OF)

_OBTAINED = (
    "obtenu consulté lu examiné visionné reçu récupéré publié révélé dévoilé étudié analysé diffusé vu décortiqué épluché intercepté "
    "recueilli découvert authentifié géolocalisé vérifié"
)
_HAVE = ("a", "ont", "avait", "avons", "avoir")
_SEE = "consulter lire examiner visionner voir étudier obtenir analyser se_procurer prendre_connaissance_de avoir_accès_à"
_SHOW = (
    "saisit saisissent capte captent capture capturent montre montrent indique indiquent révèle révèlent confirme confirment précise précisent établit établissent prouve prouvent "
    "atteste attestent mentionne mentionnent affirme affirment stipule stipulent"
)
_SHOWING = "montrant indiquant révélant confirmant précisant établissant prouvant attestant mentionnant affirmant"
# "Couper court aux rumeurs", "revenir sur ses déclarations", "s'excuser d'avoir annoncé": how reports are denied and taken back.
_TO = ("à", "aux", "à l '", "à la", "au")
_ITS = ("", "l '", "la", "le", "les", "ses", "son", "sa", "cette", "ces")
_DONE = ("annoncé", "publié", "écrit", "affirmé", "diffusé", "relayé")


def _joined(*phrases: str) -> str:
    """Verbs and phrases as one list, the words of a phrase joined."""
    return " ".join(phrase.replace(" ", "_") for phrase in phrases)


# "Dont les propos ont été relayés par Le Courrier".
_CARRIED_WORDS = tuple(
    f"{have}{carried}{ending}"
    for have in ("", "sont ", "ont été ", "étaient ")
    for carried in [*_CARRIED, "reproduit", "retransmis"]
    for ending in ("s", "es", "")
)
# What somebody sends, whose sender stands before a colon or by a verb of sending.
_MESSAGES = "message messages commentaire réponse"
# Where it is read or heard.
_WHERE = (
    "dans",
    "sur",
    *(
        f"{place} {of}"
        for place in (
            "sur le site",
            "sur le site internet",
            "sur le site web",
            "dans les colonnes",
            "dans les pages",
            "dans un article",
            "dans une dépêche",
            "sur les ondes",
            "à l ' antenne",
            "sur l ' antenne",
        )
        for of in ("de", "d '", "du", "des")
    ),
)
_REFERRING = tuple(
    f"{refers} {to}"
    for refers in ("se référant", "qui se réfère", "en référence", "renvoyant", "qui renvoie")
    for to in ("à", "au", "aux")
)

# Words for what a colon brings, with what points at it.
_THESE = (
    ("ce", "tableau récit chiffre bilan message constat décompte témoignage diagnostic scénario"),
    ("cette", "version réponse explication information nouvelle description précision chronologie image"),
    ("ces", "faits chiffres précisions détails éléments"),
)

# By whom news was given, whoever that is ("a été communiqué par", "a été fait *au Phare* par").
_GIVEN = (
    "publié révélé rapporté communiqué donné fourni annoncé confirmé diffusé transmis confié livré fait avancé dressé établi lâché recueilli "
    "relayé partagé corroboré validé dévoilé privilégié retenu défendu étudié tenu"
)
_FROM_WHOM = (
    *(f"{given}{ending} {by}" for given in _GIVEN.split() for ending in ("", "e", "s", "es") for by in ("par", "d ' abord par")),
    *(f"a été {given}{ending} {to}" for given in _GIVEN.split() for ending in ("", "e", "s", "es") for to in ("à", "au")),
    *(f"ont été {given}{ending} {to}" for given in _GIVEN.split() for ending in ("s", "es") for to in ("à", "au")),
    *(f"{verb} {of}" for verb in ("viennent", "proviennent", "émanent") for of in ("de", "du", "d '", "des")),
)

# "Indique-t-on à la préfecture": in what house one says it.
_ONE_SAYS = (
    *(
        f"{verb} - t - on"
        for verb in (
            "indique précise assure affirme explique confie souligne annonce confirme ajoute rapporte glisse insiste justifie regrette "
            "déplore commente résume rappelle raconte signale estime relève tempère nuance"
        ).split()
    ),
    *(
        f"{verb} - on"
        for verb in ("dit", "nous dit", "reconnaît", "admet", "répond", "promet", "soutient", "prévient", "avertit")
    ),
    *(
        f"{does} - on {said}"
        for does, said in (("fait", "savoir"), ("fait", "valoir"), ("croit", "savoir"), ("laisse - t", "entendre"))
    ),
)
_ONE_SAID = tuple(
    f"a - t - on {said}"
    for said in "indiqué précisé assuré affirmé expliqué confié souligné annoncé confirmé ajouté rapporté appris reconnu".split()
)
_SITES = ("à", "au", "aux", "chez", "dans", "du côté de", "du côté du", "du côté des")
_ONE_SAYS_AT = tuple(f"{says} {site}" for says in (*_ONE_SAYS, *_ONE_SAID) for site in _SITES)
_OF_WHOM = ("de", "du", "d '", "des", "de la")
_OF = ("de", "d '", "du", "des")
# What somebody speaks of who denies it ("parle *de rumeurs à propos de* la fermeture").
_RUMOURS = tuple(
    f"{rumours} {about}"
    for rumours in ("rumeurs", "fausses rumeurs", "ragots", "désinformation", "fausses informations", "fausses nouvelles")
    for about in ("sur", "concernant", *(f"{at} {of}" for at in ("à propos", "au sujet") for of in _OF))
)
_WRITTEN = "écrit indiqué noté précisé consigné mentionné inscrit marqué rapporté".split()
_IN_THEIR_VERSION = tuple(
    f"dans {the} {of_it}" for the, of_it in (("la", "version"), ("le", "récit"), ("le", "témoignage"), ("les", "mots"))
)
# Out of which paper it comes.
_EMERGES = tuple(
    f"il {verb} {of}" for verb in ("ressort", "ressortait", "résulte", "apparaît", "appert") for of in ("de", "du", "des", "d '")
)

# How somebody comes out with what a colon brings, in the present and in the perfect.
_OUTRIGHT = tuple(
    f"{verb} {rest}"
    for verbs, rests in (
        (
            "dresse dressent établit établissent",
            tuple(
                f"{what}{behind}"
                for noun in ("tableau", "constat", "bilan", "décompte", "inventaire")
                for what, behind in (
                    (f"ce {noun}", ""),
                    (f"un {noun}", ""),
                    (f"le {noun}", " suivant"),
                    (f"un premier {noun}", ""),
                )
            ),
        ),
        (
            "donne donnent livre livrent maintient maintiennent répète répètent avance avancent défend défendent oppose opposent",
            (
                "sa version",
                "leur version",
                "son récit",
                "leur récit",
                "une autre version",
                "une version différente",
                "cette version",
            ),
        ),
        ("va vont", ("droit au but", "plus loin", "dans le même sens")),
        (
            "a ont",
            ("craqué", "avoué", "fini par parler", "vendu la mèche", "lâché le morceau", "craché le morceau", "vidé son sac"),
        ),
        (
            "est sont",
            ("passé aux aveux", "passée aux aveux", "passés aux aveux", "sorti de son silence", "sortie de son silence"),
        ),
        ("livre livrent", ("son secret", "ses secrets", "ses premiers secrets", "son verdict", "leur verdict", "leurs secrets")),
        (
            "raconte racontent montre montrent",
            ("une autre histoire", "une tout autre histoire", "autre chose", "le contraire", "l ' inverse", "l ' exact inverse"),
        ),
        (
            "a ont",
            (
                *(
                    "livré ses secrets",
                    "livré ses premiers secrets",
                    "livré son verdict",
                    "livré leur verdict",
                    "livré son secret",
                ),
                *("raconté une autre histoire", "montré le contraire", "montré autre chose"),
            ),
        ),
        ("rompt rompent brise brisent", ("le silence",)),
        ("sort sortent", ("de son silence", "de leur silence")),
        ("coupe coupent", ("court",)),
        ("a ont", ("coupé court", "mis les choses au point", "mis fin au suspense", "levé le voile")),
        ("tient tiennent", ("à ce chiffre", "à sa version", "à cette version", "le même discours", "le même langage")),
        ("enfonce enfoncent", ("le clou",)),
        ("persiste persistent", ("et signe", "et signent")),
        ("campe campent", ("sur sa position", "sur ses positions", "sur leurs positions")),
        ("ne se", ("paie pas de mots", "paient pas de mots", "dérobe pas", "dérobent pas")),
        (
            "ne",
            ("tourne pas autour du pot", "tournent pas autour du pot", "varie pas", "varient pas", "cache rien", "cachent rien"),
        ),
    )
    for verb in ((verbs,) if verbs.startswith("ne") else verbs.split())
    for rest in rests
)

WORDS = SpeechWords(
    paradigms=(
        ("er", _ER, _ER_PARTICIPLES, "ant"),
        ("cer", "ce ces cent çons cez çait çaient ça cèrent cera ceront cerait ceraient", "cé cée cés cées", "çant"),
        ("ger", "ge ges gent geons gez geait geaient gea gèrent gera geront gerait geraient", "gé gée gés gées", "geant"),
        (
            "yer",
            "ie ye ies yes ient yent yons yez yait yaient ya yèrent iera yera ieront yeront ierait yerait ieraient yeraient",
            "yé yée yés yées",
            "yant",
        ),
        ("éler", "èle èlent élons élait élaient éla élèrent élera éleront élerait éleraient", "élé élée élés élées", "élant"),
        ("éder", "ède èdent édons édait édaient éda édèrent édera éderont éderait éderaient", "édé édée édés édées", "édant"),
        ("érer", "ère èrent érons érait éraient éra érèrent érera éreront érerait éreraient", "éré érée érés érées", "érant"),
        ("éter", "ète ètent étons était étaient éta étèrent étera éteront éterait éteraient", "été étée étés étées", "étant"),
        ("eler", "elle ellent elons elait elaient ela elèrent ellera elleront ellerait", "elé elée elés elées", "elant"),
        ("eter", "ette ettent etons etait etaient eta etèrent ettera etteront etterait", "eté etée etés etées", "etant"),
        ("ever", "ève èvent evons evait evaient eva evèrent èvera èveront èverait", "evé evée evés evées", "evant"),
        ("ener", "ène ènent enons enait enaient ena enèrent ènera èneront ènerait", "ené enée enés enées", "enant"),
        ("rteler", "rtèle rtèlent rtelons rtelait rtelaient rtela rtelèrent rtèlera rtèleront", "rtelé rtelée", "rtelant"),
        ("éner", "ène ènent énons énait énaient éna énèrent énera éneront énerait", "éné énée énés énées", "énant"),
        ("tir", "tit tis tissent tissait tissaient tirent tira tiront tirait", "ti tie tis ties", "tissant"),
    ),
    irregular={
        "s'inscrire": ("inscrit", "inscrit inscrite inscrits inscrites", ""),
        # Not "porte", which is a door and a part of "porte-parole".
        "porter": ("portent portait portaient porta portèrent portera porterait", "porté", "portant"),
        "dire": ("dit dis disent disait disaient dirent dira diront dirait diraient disons", "dit dite dits dites", "disant"),
        "redire": ("redit redisent redisait redirent", "redit redite redits redites", "redisant"),
        "prédire": ("prédit prédisent prédisait prédisaient prédirent", "prédit prédite prédits prédites", "prédisant"),
        "contredire": (
            "contredit contredisent contredisait contredisaient contredira",
            "contredit contredite contredits contredites",
            "contredisant",
        ),
        "soutenir": (
            "soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra",
            "soutenu soutenue soutenus",
            "soutenant",
        ),
        "maintenir": (
            "maintient maintiennent maintenait maintenaient maintint",
            "maintenu maintenue maintenus",
            "",
        ),
        "prévenir": ("prévient préviennent prévenait prévenaient prévint", "prévenu prévenue prévenus", "prévenant"),
        "convenir": ("convient conviennent convenait convenaient convint", "convenu convenue convenus", "convenant"),
        "admettre": ("admet admettent admettait admettaient admit admirent admettra", "admis admise admises", "admettant"),
        "promettre": (
            "promet promettent promettait promettaient promit promirent promettra",
            "promis promise promises",
            "promettant",
        ),
        "reconnaître": (
            "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnaîtra",
            "reconnu reconnue reconnus reconnues",
            "reconnaissant",
        ),
        "apprendre": (
            "apprend apprennent apprenait apprenaient apprit apprirent apprendra",
            "appris apprise apprises",
            "apprenant",
        ),
        "décrire": (
            "décrit décrivent décrivait décrivaient décrivit décrivirent décrira",
            "décrit décrite décrits décrites",
            "décrivant",
        ),
        "dépeindre": ("dépeint dépeignent dépeignait dépeignaient", "dépeint dépeinte dépeints dépeintes", "dépeignant"),
        "exclure": ("exclut excluent excluait excluaient exclura", "exclu exclue exclus exclues", "excluant"),
        "enjoindre": ("enjoint enjoignent enjoignait enjoignaient", "enjoint", "enjoignant"),
        "sourire": ("sourit sourient souriait souriaient", "souri", "souriant"),
        "s'émouvoir": ("émeut émeuvent émouvait", "ému émue émus émues", ""),
        "pressentir": ("pressent pressentent pressentait pressentaient", "pressenti pressentie", "pressentant"),
        "déduire": ("déduit déduisent déduisait", "déduit déduite", "déduisant"),
        "rugir": ("rugit rugissent rugissait", "rugi", "rugissant"),
        "geindre": ("geint geignent geignait", "geint", "geignant"),
        "s'enorgueillir": ("enorgueillit enorgueillissent", "enorgueilli", ""),
        "écrire": ("écrit écrivent écrivait écrivaient écrivit écrivirent écrira", "écrit écrite écrits écrites", "écrivant"),
        "conclure": (
            "conclut concluent concluait concluaient conclurent conclura",
            "conclu conclue conclus conclues",
            "concluant",
        ),
        "répondre": (
            "répond répondent répondait répondaient répondit répondirent répondra",
            "répondu répondue répondus",
            "répondant",
        ),
        "prétendre": ("prétend prétendent prétendait prétendaient prétendit prétendra", "prétendu", "prétendant"),
        "défendre": ("défend défendent défendait défendaient défendit", "défendu défendue défendus", "défendant"),
        "croire": ("croit croient croyait croyaient crut crois", "cru", "croyant"),
        "savoir": ("sait", "su", "sachant"),
        "démentir": (
            "dément démentent démentait démentaient démentit démentirent démentira démentirait",
            "démenti démentie démentis démenties",
            "démentant",
        ),
        "poursuivre": ("poursuit poursuivent poursuivait poursuivaient poursuivit", "poursuivi", "poursuivant"),
        "reprendre": ("reprend reprennent reprenait reprit", "repris", "reprenant"),
        "surenchérir": ("surenchérit surenchérissent", "surenchéri", ""),
        "renchérir": ("renchérit renchérissent", "renchéri", ""),
        "gémir": ("gémit gémissent gémissait", "gémi", "gémissant"),
        "réagir": ("réagit réagissent réagissait réagirent", "réagi", "réagissant"),
        "avertir": ("avertit avertissent avertissait avertissaient avertira", "averti avertie avertis", "avertissant"),
        "craindre": ("craint craignent craignait craignaient", "craint", "craignant"),
        "se plaindre": ("plaint plaignent plaignait plaignaient plaignit", "plaint plainte plaints plaintes", "plaignant"),
        "se souvenir": ("souvient souviennent souvenait", "souvenu souvenue souvenus", ""),
        "faire": ("fait font faisait faisaient fit firent fera feront ferait", "fait", "faisant"),
        "mettre": ("met mettent mettait mettaient mit mirent mettra", "mis mise", "mettant"),
        "revoir": ("revoit revoient revoyait", "revu revue revus", "revoyant"),
        "laisser": ("laisse laissent laissait laissaient laissa laissèrent", "laissé", "laissant"),
        "se réjouir": ("réjouit réjouissent réjouissait", "réjoui réjouie réjouis", ""),
        "tenir": ("tient tiennent tenait tenaient", "tenu tenue tenus", "tenant"),
        "vouloir": ("veut veulent voulait voulaient", "voulu", ""),
        "aller": ("va vont allait allaient", "", ""),
        "émettre": ("émet émettent émettait émit", "émis", "émettant"),
        "ressortir": ("ressort ressortent ressortait", "", ""),
        "établir": ("établit établissent établissait", "établi", "établissant"),
        "accueillir": ("accueille", "accueilli", ""),
        "finir": ("finit finissent finissait finirent", "fini", ""),
        "venir": ("vient viennent venait venaient", "venu venue venus", ""),
        "se mettre": ("met mettent mettait mit", "mis mise", ""),
        "se résoudre": ("résout résolvent résolut", "résolu résolue", ""),
        "se permettre": ("permet permettent permettait", "permis", ""),
        "se plaire": ("plaît plait plaisent", "plu", ""),
        "voir": ("voit voient voyait voyaient vit virent", "vu", ""),
    },
    verbs={
        "cqi": (
            "affirmer déclarer indiquer préciser expliquer assurer confirmer dire répéter jurer garantir prétendre soutenir "
            "admettre reconnaître avouer certifier clamer promettre avertir annoncer révéler estimer juger concéder"
        ),
        "cq": (
            "ajouter rapporter consigner souligner signaler raconter rappeler insister noter témoigner relater observer constater "
            "remarquer répondre répliquer rétorquer objecter plaider marteler proclamer prévenir alerter conclure "
            "confier argumenter argüer convenir relever résumer écrire prédire redire analyser pronostiquer maintenir attester calculer "
            "spécifier établir notifier divulguer dévoiler mentionner décréter statuer conjecturer professer conter narrer théoriser postuler seriner "
            "marmonner réitérer énoncer stipuler deviner nuancer rectifier suggérer apprendre réaffirmer titrer prouver renchérir informer confesser exposer tweeter twitter "
            "alléguer insinuer parier gager pressentir présager augurer supputer subodorer hurler crier glisser lancer lâcher grommeler ironiser plaisanter "
            "murmurer susurrer souffler pester tonner soupirer rabâcher claironner protester trancher tempérer relativiser commenter "
            "communiquer signifier déduire décoder décrypter vérifier râler se_vanter s'inquiéter s'étonner se_féliciter se_désoler "
            "s'indigner s'alarmer s'émouvoir s'offusquer se_lamenter s'agacer se_souvenir se_remémorer se_rappeler se_réjouir se_plaindre "
            "supposer présumer spéculer imaginer regretter déplorer craindre redouter penser croire espérer considérer "
            "recommander préconiser conseiller démontrer compléter poursuivre enchaîner reprendre avancer arguer asséner assener corriger "
            "s'insurger s'emporter s'exclamer s'écrier s'enthousiasmer s'amuser s'émerveiller s'énerver s'étrangler "
            "surenchérir réagir acter bougonner grogner maugréer ronchonner scander vociférer témoigner renseigner "
            "s'esclaffer s'attrister s'enorgueillir se_targuer se_défendre se_justifier se_consoler se_scandaliser se_désespérer "
            "philosopher théoriser extrapoler estimer s'épancher s'apitoyer préfacer promettre trompeter "
            "blaguer minauder marteler fulminer temporiser grincer persifler jubiler bafouiller bégayer"
        ),
        "c": (
            "montrer démontrer supposer présumer spéculer imaginer regretter déplorer exiger recommander préconiser proposer "
            "souhaiter craindre redouter établir se plaindre se réjouir dénoncer réclamer ordonner"
        ),
        "ci": "penser croire espérer considérer raconter rappeler souligner signaler témoigner relater confier constater noter maintenir réaffirmer répéter attester se_souvenir se_rappeler",
        "dq": "regretter déplorer craindre dénoncer prévenir commenter détailler confier décrypter",
        "d": (
            "développer poster lancer poursuivre continuer reprendre ironiser tonner glisser plaisanter murmurer crier hurler soupirer "
            "s'indigner s'emporter s'exclamer s'interroger se désoler s'inquiéter se féliciter s'étonner se défendre s'alarmer "
            "s'agacer s'amuser s'insurger se lamenter s'enthousiasmer se souvenir réagir fustiger tempérer enchaîner compléter "
            "surenchérir justifier avancer pester râler sourire vanter fulminer plaider défendre trancher "
            "tranche se vanter s'excuser témoigner s'énerver s'émouvoir se rappeler interroger questionner vitupérer accuser "
            "gronder grogner bougonner ronchonner bredouiller balbutier vociférer tempêter tancer cingler jubiler savourer temporiser "
            "philosopher gémir s'écrier s'esclaffer s'offusquer se scandaliser se désespérer se consoler se justifier se targuer "
            "s'enorgueillir s'attrister s'émerveiller implorer supplier exhorter conseiller interpeller moquer sermonner asticoter "
            "lâcher souffler tacler énumérer grincer maugréer persifler railler s'étrangler pointer relativiser riposter recadrer "
            "motiver exploser abonder acquiescer corriger rectifier critiquer condamner balayer assener asséner scander claironner arguer rassurer rigoler"
        ),
        "cqio": "nier démentir contester",
        "q": "fustiger vitupérer détailler riposter rassurer recadrer tacler railler rugir geindre sangloter chuchoter vanter évaluer chiffrer interroger accuser",
        "o": (
            "rejeter réfuter récuser infirmer écarter rectifier rétracter balayer revendiquer contredire corriger rapporter décrire "
            "invoquer situer prédire pronostiquer rappeler signaler relever raconter relater dépeindre voir"
        ),
        "co": "officialiser réfuter exclure annoncer révéler confirmer dénoncer évoquer déplorer mentionner admettre reconnaître avouer",
        "ct": "informer aviser avertir prévenir alerter assurer persuader",
        "cd": "douter demander",
        "m": "promettre avancer dénombrer recenser compter comptabiliser chiffrer escompter",
        "g": "souffler glisser lâcher lancer avancer développer reprendre poursuivre compléter corriger trancher",
        "a": "estimer évaluer chiffrer fixer situer",
        "l": "porter ramener revoir relever abaisser réviser",
        "r": "retirer",
        "w": "afficher lister énumérer documenter immortaliser",
        "x": "s'inscrire opposer apporter donner refuser parler faire mettre revoir laisser tenir émettre qualifier se accuser couper tordre revenir présenter s'excuser se défendre tabler pencher incliner cacher dissimuler privilégier",
    },
    phrases=(
        *(("tabler", f"sur{the}", "m") for the in ("", " un", " une")),
        *((leans, "pour", "o") for leans in ("pencher", "incliner")),
        ("tenir", "à", "m"),
        *(("couper", f"court {to}", "r") for to in _TO),
        *(("tordre", f"le cou {to}", "r") for to in _TO),
        *((verb, f"un démenti {to}", "o") for verb in ("opposer", "apporter") for to in _TO),
        *(("revenir", f"sur {its}".strip(), "r") for its in _ITS),
        *(("présenter", f"ses excuses pour avoir {done}", "o") for done in _DONE),
        *(("s'excuser", f"d ' avoir {done}", "o") for done in _DONE),
        ("présenter", "ses excuses pour", "r"),
        *(("relever", of, "") for of in ("de", "du", "des", "d '")),
        ("s'inscrire", "en faux contre", "o"),
        ("s'inscrire", "en faux", "dq"),
        ("se défendre", "d '", "o"),
        ("se défendre", "de", "o"),
        ("refuser", "de confirmer", "cqo"),
        ("confirmer", "ni démenti", "cqo"),
        ("confirmer", "ni infirmé", "cqo"),
        ("confirmer", "ni démentir", "cqo"),
        ("confirmer", "ni infirmer", "cqo"),
        *(
            ("privilégier", f"{the}{trail}", "o")
            for the, trails in (("la ", "piste thèse version"), ("le ", "scénario"), ("l ' ", "hypothèse"))
            for trail in trails.split()
        ),
        *(("croire", f"{no} {to}", "o") for no in ("pas", "plus", "guère") for to in (*_TO, "en")),
        *((hide, "pas", "c") for hide in ("cacher", "dissimuler")),
        *(("dire", f"pas {more} , {save}", "c") for more in ("plus", "davantage") for save in ("sinon", "sauf", "si ce n ' est")),
        *(("faire", appear, "w") for appear in ("apparaître", "ressortir")),
        ("faire", "savoir", "cq"),
        ("faire", "valoir", "cq"),
        ("faire", "remarquer", "cq"),
        ("faire", "observer", "cq"),
        ("faire", "état de", "o"),
        ("faire", "état d '", "o"),
        ("faire", "état du", "o"),
        ("faire", "état des", "o"),
        *(("faire", f"l ' écho {of}", "o") for of in ("de", "d '", "du", "des")),
        *(("faire", f"part {of}", "o") for of in ("de", "d '", "du", "des")),
        ("mettre", "en doute", "o"),
        ("mettre", "en garde contre", "o"),
        ("mettre", "en garde", "cq"),
        ("mettre", "en cause", "o"),
        ("revoir", "à la hausse", "o"),
        ("revoir", "à la baisse", "o"),
        *(
            ("laisser", out, "cq")
            for out in ("entendre", "échapper", "filtrer", "comprendre", "deviner", "fuiter", "percer", "savoir")
        ),
        *(("donner", f"à {understand}", "cq") for understand in ("entendre", "comprendre")),
        ("croire", "savoir", "cq"),
        ("parler", "de", "me"),
        ("conclure", "à", "o"),
        ("conclure", "au", "o"),
        ("parler", "d '", "me"),
        *(("parler", f"de {rumours}", "o") for rumours in _RUMOURS),
        ("parler", "du", "m"),
        ("parler", "des", "m"),
        ("émettre", "des doutes sur", "o"),
        ("accuser", "", "od"),
        ("qualifier", "", "o"),
        ("tourner", "en dérision", "o"),
        ("dénoncer", "le fait", "c"),
    ),
    stances={
        "denies": _joined(
            *"nier démentir contester rejeter réfuter récuser infirmer balayer contredire écarter".split(),
            *(f"parler de {rumours}" for rumours in _RUMOURS),
            *(
                f"{verb} {to}"
                for verb in ("couper court", "tordre le cou", "opposer un démenti", "apporter un démenti")
                for to in _TO
            ),
            "tourner en dérision",
            "se défendre d '",
            "se défendre de",
            "s'inscrire en faux contre",
            "s'inscrire en faux",
        ),
        "corrects": _joined(
            *"rectifier rétracter corriger retirer".split(),
            "revoir à la hausse",
            "revoir à la baisse",
            *(f"revenir sur {its}".strip() for its in _ITS),
            "présenter ses excuses pour",
            *(f"présenter ses excuses pour avoir {done}" for done in _DONE),
            *(f"s'excuser d ' avoir {done}" for done in _DONE),
        ),
        "doubts": _joined(
            *"douter mettre_en_doute émettre_des_doutes_sur refuser_de_confirmer confirmer_ni_démenti confirmer_ni_infirmé".split(),
            *"confirmer_ni_démentir confirmer_ni_infirmer".split(),
            *(f"croire {no} {to}" for no in ("pas", "plus", "guère") for to in (*_TO, "en")),
        ),
        "asks": "demander interroger questionner s'interroger",
    },
    intents="promettre",
    decisions="décider",
    one_of=tuple(f"{one} {of}" for one in ("un", "une", "l ' un", "l ' une") for of in ("des", "de ces", "de ses")),
    opinions="penser croire espérer considérer estimer juger craindre souhaiter redouter supposer imaginer présumer",
    excludes="exclure écarter",
    participle_needs_auxiliary=True,
    auxiliaries=(
        "a ai as ont avons avez avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir est sont était étaient "
        "sera seront serait seraient fut furent été être étant eu"
    ),
    passives="est sont était étaient été sera seront fut furent être",
    inner=(
        "ne n pas ni plus jamais l la le les lui leur nous vous y en se s me m te t ' ’ également aussi déjà encore toujours ensuite alors "
        "hier aujourd hui depuis ainsi tout bien même enfin aussitôt tantôt souvent puis notamment certes "
        "pourtant cependant désormais volontiers surtout parfois plutôt"
    ),
    complementisers="que qu",
    askers="si s",
    according=(
        "selon",
        "d ' après",
        "d ’ après",
        "à en croire",
        *(
            f"{words} {of}"
            for words in (
                *("aux termes", "aux dires", "au dire", "aux yeux", "au témoignage", "sous la plume", "dans la bouche"),
                *(f"de l ' {told}{same}" for told in ("aveu", "avis") for same in ("", " même", " propre")),
                *_IN_THEIR_VERSION,
            )
            for of in _OF
        ),
        *("si l ' on en croit", "si on en croit", "si j ' en crois", "si nous en croyons"),
        "s ' il faut en croire",
        "à ce qu ' en dit",
        *(
            f"{read}{when} {where}"
            for read in (
                "lit - on",
                "lisait - on",
                "apprend - on",
                "apprenait - on",
                "découvre - t - on",
                "découvrait - on",
                "peut - on lire",
                "peut - on entendre",
                "pouvait - on lire",
                "pouvait - on entendre",
                "est - il écrit",
                "est - il indiqué",
                "est - il précisé",
            )
            for when in ("", " ce matin", " ce soir", " hier", " aujourd ' hui", " depuis hier")
            for where in _WHERE
        ),
        *(
            f"comme {have} pu le {seen}{there}"
            for have in ("a", "ont")
            for seen in ("vérifier", "constater", "confirmer", "observer")
            for there in (" sur place", "")
        ),
        *_ONE_SAYS_AT,
        *GOING_BY,
        *_EMERGES,
        "à entendre",
        "à écouter",
        "à lire",
        *(f"de la bouche{same} {of}" for same in ("", " même") for of in ("de", "d '", "du", "des")),
        "dixit",
    ),
    sources_of=("de bonne source", "de très bonne source", "de source", "de sources", "de même source", "de la même source"),
    opinion_for="pour",
    citing=(
        "citant comme source",
        "citant",
        "qui cite",
        "en citant",
        "invoquant",
        *_REFERRING,
        "se basant sur",
        *(
            f"qui {has} {of}"
            for has in (
                "le tient",
                "la tient",
                "tient cela",
                "dit le tenir",
                "tient la nouvelle",
                *(
                    f"{holds} {what}"
                    for holds in ("dit tenir", "tient")
                    for what in ("cela", "ce bilan", "ce chiffre", "ce récit", "ces chiffres")
                ),
            )
            for of in ("de", "d '", "du", "des")
        ),
        *(
            f"qui {gives} {to}"
            for gives in ("l ' attribue", "attribue l ' information", "attribue la nouvelle")
            for to in ("à", "au", "aux")
        ),
        "sur la foi de",
        "sur la foi d '",
        "sur la foi du",
        "sur la foi des",
        "qui s ' appuie sur",
        "s ' appuyant sur",
        "qui se fonde sur",
        "se fondant sur",
        "qui citent",
        "citent",
        "sur la base de",
        "avec un lien vers",
        *(f"en renvoyant {to}" for to in ("à", "au", "aux")),
    ),
    cited_by=(
        "cité par",
        "citée par",
        "cités par",
        "citées par",
        "interrogé par",
        "interrogée par",
        "interrogés par",
        "relayé par",
        "relayée par",
        "rapporté par",
        "repris par",
        "joint par",
        "jointe par",
        "contacté par",
        "contactée par",
    ),
    received_from=(
        "qui tient ces informations de",
        "qui tient ces informations d '",
        "qui tient cette information de",
        "qui tient cette information d '",
        "qui tient l ' information de",
        "qui tient l ' information d '",
        "ces informations de",
        "ces informations d '",
        "cette information de",
        "cette information d '",
        "auprès de",
        "auprès d '",
        "auprès du",
        "auprès des",
        "de la part de",
        "par l ' intermédiaire de",
        "par",
        "de",
        "d '",
        "d ’",
        "du",
        "des",
    ),
    learning="apprendre tenir",
    as_words="comme ainsi",
    nominal=(
        "annonce affirmation déclaration accusation accusations affirmations déclarations rumeur rumeurs information informations "
        "thèse hypothèse allégation allégations annonces témoignage témoignages promesse idée argument révélation révélations aveu "
        "confirmation rapports"
    ),
    nominal_links=(
        "selon laquelle",
        "selon lesquelles",
        "selon lequel",
        "selon lesquels",
        "selon qui",
        "comme quoi",
        "que",
        "qu '",
        "qu ’",
    ),
    heads={
        "anonymous": (
            "source sources interlocuteur interlocuteurs initié initiés proche proches rumeur rumeurs on observateur observateurs "
            "informateur informateurs milieux quelqu entourage collaborateur collaborateurs collaboratrice collaboratrices membre membres salarié salariés salariée salariées employé employés employée employées anonyme anonymes intéressé"
        ),
        "anonymous/witness": "témoin témoins rescapé rescapés passant passants survivant survivants",
        "anonymous/local": "habitant habitants habitante habitantes riverain riverains villageois voisin voisins voisine résident résidents",
        "anonymous/official": "responsable responsables fonctionnaire fonctionnaires officiel officiels",
        "anonymous/military": "militaire militaires officier officiers soldat soldats gradé",
        "anonymous/diplomatic": "diplomate diplomates",
        "anonymous/activist": "militant militants activiste activistes opposant opposants",
        "anonymous/medical": "médecin médecins infirmier infirmière infirmiers secouriste secouristes soignant soignants",
        "institution/official": (
            "ministère gouvernement services mairie préfecture police gendarmerie parquet tribunal cour état présidence élysée elysée matignon "
            "commission conseil parlement sénat assemblée maison-blanche kremlin pentagone autorités administration municipalité "
            "douanes justice ambassade secours pompiers région département onu centcom observatoire protection"
        ),
        "institution/military": "armée état-major coalition marine aviation junte garnison qg quartier commandement forces",
        "institution/medical": "hôpital oms clinique samu",
        "institution": (
            "société entreprise groupe club fédération syndicat association organisation ong banque université institut compagnie "
            "direction parti fondation centre comité marque ligue fonds opérateur exploitant constructeur firme croix-rouge croissant-rouge bureau "
            f"{BODIES} {INTRODUCERS}"
        ),
        "person/official": (
            "porte-parole ministre président présidente maire préfet préfète procureur procureure sénateur sénatrice député députée "
            "secrétaire gouverneur ambassadeur juge chancelier chancelière élu élue premier chef cheffe directeur directrice"
        ),
        "person/military": "général colonel capitaine commandant lieutenant amiral gendarme policier",
        "person/medical": "docteur professeur chirurgien",
        "person": (
            "avocat avocate entraîneur joueur joueuse patron pdg expert experte chercheur chercheuse analyste économiste historien "
            "auteur auteure coach sélectionneur défenseur attaquant acteur actrice chanteur chanteuse réalisateur suspect accusé "
            "victime père mère frère sœur fils fille veuve homme femme curé évêque pape roi reine prince délégué déléguée trésorier "
            "gardien agent adjoint adjointe conseiller conseillère mari épouse compagne ami amie collègue magistrat magistrate élu élue praticien praticienne syndicaliste industriel dirigeant dirigeante pêcheur agriculteur propriétaire élève client cliente conducteur "
            f"{PERSONS}"
        ),
        "group": (
            "enquêteurs experts chercheurs scientifiques médecins analystes spécialistes économistes syndicats associations rebelles "
            "talibans terroristes insurgés opposition manifestants familles parents élus députés autorités avocats prisonniers "
            "otages agriculteurs organisateurs équipe pays russes américains "
            f"{GROUPS}"
        ),
        "agency/media": "agence afp reuters ap tass sputnik",
        "outlet/media": "station journal quotidien site chaîne magazine hebdomadaire radio presse média médias mensuel télévision blog gazette revue",
        "document": (
            "rapport rapports étude études communiqué document documents enquête lettre sondage texte chiffres données éléments "
            "statistiques bilan loi contrat plan accord audit note notes courrier arrêté courriel courriels mail mails mémo mémorandum procès-verbal copie copies transcription retranscription extrait extraits "
            "compte-rendu résultats analyse analyses expertise autopsie échantillon échantillons prélèvement prélèvements registre registres main-courante facture factures dossier archives "
            f"{DOCUMENTS}"
        ),
        "footage": (
            "vidéo vidéos images image photo photos photographie séquence séquences clip film enregistrement enregistrements photographies clichés "
            "cliché caméra caméras bande bandes vidéosurveillance"
        ),
    },
    roles={
        "military": "militaire militaires sécuritaire sécuritaires armée",
        "diplomatic": "diplomatique diplomatiques",
        "official": "officiel officielle officiels officielles gouvernementale gouvernementales judiciaire judiciaires policière policières ministériel",
        "local": "local locale locaux locales",
        "medical": "médicale médicales hospitalière hospitalières médical médicaux",
        "activist": "activiste militante opposition",
        "media": "médiatique",
    },
    anonymity=(
        "anonyme",
        "anonymes",
        "sous couvert d ' anonymat",
        "sous couvert d ’ anonymat",
        "sous le sceau de l ' anonymat",
        "sous condition d ' anonymat",
        "requis l ' anonymat",
        "préféré garder l ' anonymat",
        "conserver l ' anonymat",
        "rester anonyme",
        "ne pas être nommé",
        "ne pas être identifié",
        "proche du dossier",
        "proches du dossier",
        "sans le nommer",
        "sans la nommer",
        "sans donner son nom",
        "sans citer son nom",
        "tait le nom",
        "ne donne pas le nom",
        "ne cite pas le nom",
        "ne révèle pas l ' identité",
        "préserve l ' anonymat",
        "respecte l ' anonymat",
    ),
    audiences="journalistes presse reporters médias micro caméra public députés enquêteurs policiers juges assemblée fidèles élèves",
    titles="m mm mme mlle dr pr me mes maître docteur professeur monsieur madame général colonel capitaine sergueï",
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "on": "i",
        "lui": "m",
        "eux": "p",
        "je": "1",
        "j": "1",
        "nous": "1",
        "celui-ci": "m",
        "celle-ci": "f",
        "ceux-ci": "p",
        "ce": "i",
        "c": "i",
        "cela": "i",
        "ça": "i",
        "qui": "",
    },
    latter=(
        "ce dernier",
        "cette dernière",
        "ces derniers",
        "celui - ci",
        "celle - ci",
        "ceux - ci",
        "le même",
    ),
    press="médias presse",
    back_nouns={
        "anonymous person": "source sources interlocuteur interlocutrice interlocuteurs témoin responsable officier militaire officiel diplomate habitant",
        "outlet agency": "journal site quotidien chaîne agence magazine hebdomadaire média radio portail blog",
        "outlet agency institution": "compte page",
        "institution group": (
            "organisation ong société groupe club association syndicat institution entreprise firme compagnie mouvement parti direction"
        ),
        "document": "rapport étude document enquête communiqué texte",
        "person": (
            "ministre président maire procureur porte-parole avocat avocate entraîneur député sénateur expert chercheur homme femme élu pêcheur préfet"
        ),
    },
    called="nom prénom patronyme",
    when_words="lorsque lorsqu quand après avant parce puisque",
    definite="le la l les ce cet cette ces",
    determiners=(
        "le la l les un une des du de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plusieurs "
        "certains certaines quelques aucun aucune chaque tout toute tous toutes divers diverses différents différentes au aux deux trois "
        "quatre cinq six sept huit neuf dix"
    ),
    possessives="son sa ses leur leurs mon ma mes notre nos",
    relatives="auquel auxquels auxquelles duquel desquels desquelles qui que qu dont où lequel laquelle lesquels lesquelles",
    coordinators="et ou puis",
    boundaries=(
        "mais que qu qui dont où lorsque quand si puisque car tandis alors donc or comme afin parce quoique ni puis laquelle lequel "
        "lesquelles lesquels auquel auxquels auxquelles duquel desquels desquelles"
    ),
    boundary_nouns="car or",
    prepositions=(
        "à au aux dans lors devant sur après avant pendant durant en depuis via par hier jeudi vendredi samedi dimanche lundi "
        "mardi mercredi avec vers sans sous lundi ainsi pour aujourd dès malgré"
    ),
    of_words="de du des d",
    times=(
        "hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir nuit après-midi janvier février mars avril mai "
        "juin juillet août septembre octobre novembre décembre dernier prochain semaine mois an année jour lendemain veille avant-veille surlendemain récemment "
        "tôt tard demain jour matinée soirée journée"
    ),
    hearsay=(
        "il a été rapporté",
        "il est rapporté",
        "il se dit",
        "le bruit court",
        "paraît - il",
        "dit - on",
        "semble - t - il",
        "à ce qu ' on dit",
    ),
    possible=(
        "pourrait",
        "pourraient",
        "peut - être",
        "vraisemblablement",
        "probablement",
        "sans doute",
        "possible",
        "possiblement",
        "éventuellement",
        "peut",
        "peuvent",
        "probable",
        "semble",
        "semblent",
    ),
    intended=(
        "va",
        "vont",
        "compte",
        "comptent",
        "prévoit",
        "prévoient",
        "envisage",
        "envisagent",
        "est prêt à",
        "est prête à",
        "sont prêts à",
        "sont prêtes à",
        "était prêt à",
        "étaient prêts à",
        "est disposé à",
        "sont disposés à",
        "souhaite",
        "doit",
        "doivent",
        "devra",
        "devront",
    ),
    future_endings="era eront ira iront dra dront ura uront vra vront",
    negations="ne n pas aucun aucune jamais rien sans",
    contrast=(
        "toutefois",
        "mais",
        "cependant",
        "pourtant",
        "néanmoins",
        "par ailleurs",
        "en revanche",
        "concernant",
        "de son côté",
        "en outre",
        "de surcroît",
        "du reste",
        "d ' ailleurs",
        "au passage",
        "pour autant",
        "quant",
        "or",
        "de leur côté",
        "pour rappel",
        "rappelons",
        "pour sa part",
        "dans le même temps",
    ),
    own_versions=tuple(
        f"{version} {this}"
        for version in (
            "version",
            "version précédente",
            "version antérieure",
            "version initiale",
            "première version",
            "version ancienne",
        )
        for this in (
            "de cet article",
            "de notre article",
            "de ce texte",
            "de cette dépêche",
            "de ce papier",
            "du présent article",
        )
    ),
    own_voice=(
        *(
            f"{our} propre{s} {check}"
            for our, s, checks in (
                ("notre", "", "enquête décompte analyse"),
                ("nos", "s", "relevés mesures constatations calculs"),
            )
            for check in checks.split()
        ),
        "selon notre décompte",
        "selon nos constatations",
        *OWN_SIGHT,
        "j ' y étais",
        "nous y étions",
        "sous nos yeux",
        "a constaté notre",
        "contacté par nos soins",
        "contactée par nos soins",
        "contactés par nos soins",
        "nos confrères sur place",
        "à notre journal",
        "à notre rédaction",
        "a pu constater un journaliste",
        "ont constaté nos",
    ),
    finite=(
        "est sont était étaient a ont avait avaient sera seront fut furent peut peuvent doit doivent va vont fait font serait seraient "
        "aurait auraient soit ait aient reste restent devient devrait devraient pourrait pourraient vit tient rend sort"
    ),
    infinitive_endings="er ir re oir",
    gerund_openers="en tout",
    elided="l d qu n s j m t c jusqu lorsqu puisqu",
    not_sources="procédure procédures formule tradition règle règles coutume habitude loi protocole règlement norme normes barème modalités expression dicton proverbe adage critère critères saison cas âge moment besoin besoins modèle taille calendrier plan région régions envies goûts méthode circonstances degré type usage quartier quartiers secteur secteurs zone zones communes tranche tranches horaires jours lieux humeur niveau ordre montant durée distance poids couleur prix sexe profil lignes magasins modèles versions vraisemblance apparence apparences probabilité",
    in_words="dans",
    possessing="compter",
    not_verbs="acte chiffre lance pointe tempête conseil souffle hurlement crise murmure soupçon présage motive rêve glisse compte riposte réplique compte annonce demande critique doute note cite réponse témoignage rapport dispute plainte promesse mention estime tranche avance confie juge dites comptes notes critiques annonces ripostes répliques",
    told_by="à au aux auprès",
    before_verbs="ne",
    agents="par",
    person_relatives="qui",
    own_possessives="nos notre",
    impersonal="il",
    infinitive_markers="de d ne",
    euphonic="t l",
    reflexives="s se",
    narrative_infinitive="de d",
    denying_determiners="aucune aucun pas n",
    clitic_hosts="l n s m t",
    gerund_links="et",
    announcers="ceci cela ça",
    animate_pronouns=False,
    name_particles="al az an ar ash ad el de van von bin ibn abou ben da di la le du",
    unnamed="source sources interlocuteur interlocuteurs initié initiés proche proches rumeur rumeurs observateur observateurs",
    nonfinite="avoir être ayant étant",
    indefinite="un une",
    bare_plural=False,
    owners="faite faites",
    before_denial="le l la les cela ceci tout",
    clitics="s se l lui leur nous vous me m n ne en y",
    admit="reconnaître admettre avouer",
    silences="question questions",
    refusals="rejeter écarter balayer récuser contester",
    refused=(
        "offre offres proposition propositions demande demandes requête requêtes appel appels recours candidature candidatures motion "
        "amendement amendements pétition invitation ultimatum trêve accord accords pourvoi budget traité revendications permis "
        "quota quotas taxe taxes sanctions plan plans loi lois candidat candidats nomination compromis médiation prêt résolution réforme réformes mesure mesures "
        "motions amende sanction licenciement arrêté tracé frontière"
    ),
    apposed_endings="é ée és ées i ie is ies u ue us ues",
    confirms="confirmer",
    mistakes="erreur erreurs faute bévue méprise",
    head_last=False,
    gender={
        "un": "m",
        "le": "m",
        "ce": "m",
        "monsieur": "m",
        "m": "m",
        "une": "f",
        "la": "f",
        "cette": "f",
        "mme": "f",
        "madame": "f",
        "des": "p",
        "ses": "p",
        "leurs": "p",
        "nos": "p",
        "mes": "p",
        "certains": "p",
        "certaines": "p",
        "les": "p",
        "ces": "p",
        "plusieurs": "p",
        "deux": "p",
        "trois": "p",
    },
    adverb_endings="ment",
    finite_endings="ait aient èrent eront iront dront aront uront vront era ira dra vra rra issent",
    relays=(
        "au micro de",
        "au micro d '",
        "au micro du",
        "au micro des",
        "dans les colonnes de",
        "dans les colonnes d '",
        "dans les colonnes du",
        "dans les colonnes des",
        "sur les ondes de",
        "sur les ondes du",
        "à l ' antenne de",
        "à l ' antenne du",
        "sur l ' antenne de",
        "sur le plateau de",
        "sur le plateau du",
        "entretien à",
        "entretien au",
        "entretien aux",
        "entretien avec",
        "entretien accordé à",
        "entretien accordé au",
        "entretien accordé aux",
        "interview à",
        "interview au",
        "interview aux",
        "interview avec",
        "interview accordée à",
        *(
            f"dans {piece}{carried} {of}".strip()
            for piece in ("un article", "un reportage", "un sujet", "une interview", "un entretien")
            for carried in ("", " paru dans", " publié par", " diffusé par", " publiée par", " diffusée par")
            for of in (("de", "du", "d '", "des") if not carried else ("",))
        ),
        "interview accordée au",
        "tribune publiée par",
        "tribune publiée dans",
        "auprès de",
        "auprès d '",
        "auprès du",
        "auprès des",
        "nos confrères de",
        "nos confrères du",
        *(
            f"{words} {carried} par"
            for words in ("propos", "paroles", "déclarations", "confidences", "explications", "mots")
            for carried in _CARRIED_WORDS
        ),
        *(f"transmis{ending} {to}" for ending in ("", "e", "es") for to in ("à", "au", "aux")),
        *(f"parvenu{ending} {to}" for ending in ("", "e", "s", "es") for to in ("à", "au", "aux")),
        *(
            f"{seen}{ending} par"
            for seen in ("vérifié", "authentifié", "géolocalisé", "visionné", "examiné")
            for ending in ("", "e", "s", "es")
        ),
        "vu par",
        "vue par",
        "lu par",
        "lue par",
        "détenu par",
        "détenue par",
        "consulté par",
        "consultée par",
        "consultés par",
        "obtenu par",
        "obtenue par",
        "obtenus par",
        "publié par",
        "publiée par",
        "publiés par",
        "publié dans",
        "diffusé par",
        "diffusée par",
        "révélé par",
        "cité dans",
        "citée dans",
        "rapportée par",
        "rapportés par",
        "reprise par",
        "relayés par",
        "interrogées par",
        "joints par",
        "rencontré par",
        "rencontrée par",
        "sollicité par",
        "sollicitée par",
        "questionné par",
        "questionnée par",
        "invité de",
        "invité d '",
        "invité du",
        "invité sur",
        "invitée de",
        "invitée d '",
        "invitée du",
        "invitée sur",
    ),
    holding=(
        "a obtenu",
        "a eu",
        "a pu",
        "a consulté",
        "a reçu",
        "a publié",
        "a révélé",
        "a pris connaissance",
        "a lu",
        "a vu",
        "dispose",
        "s ' est procuré",
        "s ' est procurée",
        *_CARRYING,
        "tait le nom",
        "tait l ' identité",
        "ne donne pas le nom",
        "ne cite pas le nom",
        "ne révèle pas le nom",
        "ne révèle pas l ' identité",
        "préserve l ' anonymat",
        "respecte l ' anonymat",
        "détient",
        "publie",
        "possède",
        *(
            f"{have}{names}"
            for have, names in zip(("", "a ") * 4, "parle parlé cite cité évoque évoqué mentionne mentionné".split(), strict=True)
        ),
        *(f"{makes} {known}" for makes in ("fait", "a fait") for known in ("état", "mention", "écho")),
    ),
    obtained=(
        *(f"{have} {verb}" for verb in _OBTAINED.split() for have in _HAVE),
        *(f"{have} pu {verb.replace('_', ' ')}" for verb in _SEE.split() for have in _HAVE),
        *(
            f"{have} {words}"
            for words in (
                "eu accès à",
                "eu accès au",
                "eu accès aux",
                "eu connaissance d '",
                "eu entre les mains",
                "mis la main sur",
                "pris connaissance de",
                "pris connaissance d '",
                "pris connaissance du",
            )
            for have in ("a", "ont", "avoir")
        ),
        *(f"s ' {be} procur{ending}" for be in ("est", "être") for ending in ("é", "ée", "és")),
        *("évoque", "cite", "mentionne", "décrit"),
        *(f"{tells} {of}" for tells in ("fait état", "révèle l ' existence") for of in ("de", "d '", "du")),
        *(f"{refers} {to}" for refers in ("renvoie", "se réfère") for to in ("à", "au")),
        *(f"{verb} en possession {of}" for verb in ("est", "être") for of in ("de", "d '")),
        *(f"{verb} {of}" for verb in ("dispose", "disposer") for of in ("de", "d '")),
        *"détient détenir possède posséder publie dévoile".split(),
    ),
    showing=(
        *(
            f"{opens} {verb} {that}"
            for opens in ("qui", "il", "elle", "ils", "elles")
            for verb in _SHOW.split()
            for that in ("que", "qu '")
        ),
        *(f"{verb} {that}" for verb in _SHOWING.split() for that in ("que", "qu '")),
        *(
            f"{where} il est question {of}"
            for where in ("où", "dans lequel", "dans laquelle", "dans lesquels", "dans lesquelles")
            for of in ("de", "d '", "du", "des")
        ),
        *(
            f"{whence} il {verb} {that}"
            for whence in ("d ' où", "dont", "duquel", "desquels", "desquelles", "de laquelle", "où")
            for verb in ("ressort", "ressortait", "résulte", "apparaît", "appert", "est écrit", "est indiqué", "est précisé")
            for that in ("que", "qu '")
        ),
        *(f"{how} {which}" for how in ("selon", "d ' après") for which in ("lequel", "laquelle", "lesquels", "lesquelles")),
    ),
    media_words={
        "agency": "agence agences dépêches newswire wire",
        "outlet": (
            "courrier écho echo gazette quotidien dépêche tribune républicain hebdo canal télé tv radio chaîne journal presse matin "
            "nouvelles nouvelliste observateur éclaireur progrès times post herald news daily magazine fm info infos actu soir "
            "parisien télégramme figaro monde voix lettre vigie messager réveil éveil courier chronicle observer guardian telegraph "
            "mirror dispatch examiner inquirer sentinel argus recorder mercury beacon"
        ),
    },
    hypernyms={
        "homme femme intéressé intéressée responsable quinquagénaire trentenaire": "*",
        "officier gradé militaire": "général colonel lieutenant-colonel lieutenant capitaine commandant commandante adjudant amiral major officier",
        "élu élue édile": "maire député députée sénateur sénatrice conseiller conseillère adjoint adjointe président présidente ministre élu élue",
        "magistrat magistrate": "procureur procureure juge substitut président présidente magistrat magistrate",
        "médecin praticien praticienne soignant soignante": "docteur docteure dr professeur médecin chirurgien chirurgienne infirmier infirmière",
        "syndicaliste": "délégué déléguée secrétaire syndicat syndical syndicale représentant représentante",
        "dirigeant dirigeante patron patronne": "pdg directeur directrice président présidente gérant gérante patron patronne",
        "technicien entraîneur coach": "entraîneur entraîneuse coach sélectionneur technicien",
        "avocat avocate conseil": "avocat avocate maître",
        "scientifique chercheur chercheuse savant savante universitaire spécialiste": (
            "chercheur chercheuse professeur professeure docteur docteure biologiste biochimiste chimiste physicien physicienne "
            "géologue climatologue météorologue épidémiologiste virologue infectiologue sociologue économiste historien historienne "
            "politologue psychologue archéologue astronome botaniste zoologue vétérinaire hydrologue océanographe volcanologue "
            "sismologue glaciologue toxicologue anthropologue géographe juriste linguiste mathématicien mathématicienne ingénieur "
            "ingénieure généticien généticienne écologue démographe statisticien statisticienne"
        ),
        "expert experte": (
            "chercheur chercheuse professeur professeure docteur économiste analyste politologue ingénieur ingénieure juriste "
            "consultant consultante sociologue historien historienne climatologue épidémiologiste"
        ),
        "diplomate": "ambassadeur ambassadrice consul consule émissaire envoyé envoyée attaché attachée",
        "policier policière enquêteur enquêtrice": "commissaire capitaine lieutenant lieutenante brigadier brigadière major commandant commandante gendarme",
        "pompier sauveteur secouriste": "capitaine lieutenant colonel commandant commandante pompier pompière adjudant",
        "sportif sportive athlète joueur joueuse footballeur footballeuse": (
            "capitaine attaquant attaquante défenseur défenseure gardien gardienne milieu buteur buteuse ailier pivot joueur joueuse "
            "coureur coureuse nageur nageuse cycliste skieur skieuse boxeur boxeuse sprinteur sprinteuse champion championne"
        ),
        "artiste": "chanteur chanteuse comédien comédienne acteur actrice musicien musicienne peintre sculpteur rappeur rappeuse danseur danseuse pianiste",
        "comédien comédienne acteur actrice": "acteur actrice comédien comédienne star vedette",
        "auteur auteure autrice romancier romancière": "écrivain écrivaine romancier romancière essayiste poète",
        "cinéaste": "réalisateur réalisatrice metteur",
        "religieux prélat ecclésiastique": "évêque archevêque curé cardinal prêtre imam rabbin pasteur abbé",
        "agriculteur agricultrice exploitant exploitante": "éleveur éleveuse maraîcher maraîchère viticulteur viticultrice céréalier producteur productrice",
        "enseignant enseignante": "professeur professeure instituteur institutrice maître maîtresse",
        "ministre": "ministre secrétaire",
        "chef_de_l_'_état chef_de_l_'_etat chef_d_'_état locataire_de_l_'_élysée": "président présidente",
        "chef_du_gouvernement cheffe_du_gouvernement": "premier première ministre président présidente chancelier chancelière",
        "chef_de_la_diplomatie cheffe_de_la_diplomatie": "ministre",
        "chef_d_'_entreprise cheffe_d_'_entreprise": "pdg directeur directrice président présidente gérant gérante patron patronne fondateur fondatrice",
        "premier_magistrat première_magistrate": "maire",
        "premier_édile": "maire",
    },
    news_items="information info infos nouvelle affaire rumeur scoop histoire indiscrétion",
    credited=(
        *(
            f"{verb} {of}"
            for verb in (
                "vient",
                "est venue",
                "est venu",
                "nous vient",
                "provient",
                "émane",
                "est tirée",
                "est reprise",
                "est partie",
                "tirée",
                "reprise",
                "partie",
                "venait",
                "provenait",
            )
            for of in ("de", "du", "d '", "des")
        ),
        *(f"{be}{whose} {of}" for be in ("est", "sont") for whose in ("", " celui", " celle", " ceux") for of in _OF_WHOM),
        *(f"{verb} {of}" for verb in ("émanait", "émanerait", "viendrait") for of in _OF_WHOM),
        "repose sur",
        "reposait sur",
        "paru dans",
        "parue dans",
        "paru sur",
        "parue sur",
        "publiée par",
        "publiée dans",
        "sortie dans",
        "lancée par",
        *_FROM_WHOM,
    ),
    accounts=(
        "chiffre chiffres bilan décompte récit témoignage estimation version données détails constat évaluation prévision prévisions propos "
        "description diagnostic mesure mesures comptage pointage piste hypothèse scénario"
    ),
    source_labels="source sources via",
    pointed=(
        *(
            f"{text} {based} sur {report} {of}"
            for text in ("cet article", "ce texte", "cette dépêche", "ce papier")
            for based in ("s ' appuie", "se fonde", "repose", "est basé", "est fondé")
            for report in ("un reportage", "un article", "une dépêche", "une enquête", "une information", "des informations")
            for of in ("de", "d '", "du", "des")
        ),
        *(
            f"{we} {what} {to}"
            for we in ("on doit", "nous devons", "l ' on doit")
            for what in (
                *("cette découverte", "la découverte", "l ' information", "cette information", "la nouvelle", "cette nouvelle"),
                *(
                    "cette confidence",
                    "ce chiffre",
                    "ces chiffres",
                    "ces images",
                    "ce renseignement",
                    "cette précision",
                    "ce récit",
                ),
            )
            for to in ("à", "au", "aux")
        ),
        *tuple(
            f"c ' est {noun} {of}"
            for noun in ("le récit", "la version", "le témoignage", "le bilan", "le décompte")
            for of in ("de", "du", "d '", "des")
        ),
        *(
            f"ces {said} sont{those} {of}"
            for said in ("mots", "paroles")
            for those in ("", " ceux", " celles")
            for of in ("de", "du", "d '", "des")
        ),
        *(
            f"{that}{at_least} {noun} {of}"
            for that in ("c ' est", "telle est", "tel est")
            for at_least in ("", " du moins", " en tout cas", " aussi")
            for noun in (
                "la conclusion",
                "le constat",
                "l ' avis",
                "la thèse",
                "la position",
                "l ' hypothèse",
                "la conviction",
                "l ' analyse",
            )
            for of in ("de", "du", "d '", "des")
        ),
        *(
            f"{pointing} {which} {of}"
            for pointing in ("c ' est ce qui", "voilà ce qui")
            for which in ("ressort", "ressortait", "résulte", "transparaît")
            for of in _OF_WHOM
        ),
        *(
            f"{stands}{plainly} {where}"
            for stands in (
                *(f"c ' est {written}" for written in _WRITTEN),
                *(f"c ' est ce qui est {written}" for written in _WRITTEN),
                *(
                    f"{it} {stands}"
                    for it in ("cela", "le chiffre", "l ' information", "la mention", "le détail")
                    for stands in ("figure", "apparaît")
                ),
                *(f"on {reads}" for reads in ("peut le lire", "le lit", "l ' apprend", "le découvre")),
                *(f"c ' est ce qu ' on {reads}" for reads in ("lit", "peut lire", "apprend", "découvre")),
            )
            for plainly in ("", " noir sur blanc", " en toutes lettres")
            for where in ("dans", "sur", "à la lecture de", "à la lecture d '", "à la lecture du")
        ),
        *(
            f"{seen} {where}"
            for seen in (
                "on le voit",
                "on peut le voir",
                "on l ' entend",
                "on l ' aperçoit",
                "cela se voit",
                "cela s ' entend",
                "c ' est visible",
            )
            for where in ("dans", "sur")
        ),
        *(
            f"c ' est {sure}la {version} {given} par"
            for sure in ("", "en tout cas ", "du moins ", "au moins ", "là ")
            for version in ("version", "version officielle ,", "version officielle", "explication", "thèse")
            for given in ("livrée", "donnée", "fournie", "avancée", "présentée", "défendue", "retenue")
        ),
        *(f"en {proves}" for proves in ("témoigne", "témoignent", "fait foi", "font foi", "atteste", "attestent")),
        *(f"c ' est {by} {words} que" for by, words in (("par", "ces mots"), ("en", "ces termes"), ("sur", "ces mots"))),
        *(f"{source} :" for source in ("source", "sources", "signé")),
        "dixit",
        "signé",
        "ainsi parle",
        "ainsi parlait",
        "ainsi s ' exprime",
        "ainsi s ' exprimait",
        *tuple(
            f"nous {held} {where}"
            for held, wheres in (
                ("le tenons", ("de", "d '", "du", "des")),
                ("tenons cela", ("de", "d '", "du", "des")),
                ("l ' avons lu", ("dans", "sur")),
                ("l ' avons appris", ("de", "d '", "du", "des", "par")),
            )
            for where in wheres
        ),
    ),
    meant_objects="l le cela ça",
    namely=("en l ' occurrence", "en l ' espèce", "à savoir"),
    built_on=(
        *(f"{built}{end} sur" for built in ("fondé", "basé", "appuyé", "bâti", "construit") for end in ("", "e", "s", "es")),
        *("qui s ' appuie sur", "qui se fonde sur", "qui repose sur", "qui se base sur", "s ' appuyant sur", "reposant sur"),
    ),
    cited_next=(
        *"cite citait citent citaient invoque invoquait invoquent évoque évoquait mentionne mentionnait".split(),
        "a cité",
        "ont cité",
        *(
            f"{leans} sur"
            for leans in (
                "s ' appuie",
                "s ' appuyait",
                "s ' est appuyé",
                "s ' est appuyée",
                "se fonde",
                "se fondait",
                "se base",
                "se basait",
            )
        ),
        *(f"{refers} {to}" for refers in ("se réfère", "se référait", "renvoie", "renvoyait") for to in ("à", "au", "aux")),
        *(
            f"{ascribes} {news} {to}"
            for ascribes in ("attribue", "attribuait", "impute", "a attribué")
            for news in ("l ' information", "cette information", "ces informations", "la nouvelle", "ce chiffre", "ce bilan")
            for to in ("à", "au", "aux")
        ),
    ),
    had_from=(
        *(
            f"{holds} {of}"
            for holds in (
                "dit tenir cela",
                "dit le tenir",
                *(
                    f"{hold} {what}"
                    for hold in ("tient", "tiennent", "tenait")
                    for what in (
                        "cela",
                        "la nouvelle",
                        "l ' information",
                        "l ' info",
                        "cette information",
                        "cette info",
                        "ces informations",
                        *(
                            "ses informations",
                            "son information",
                            "le renseignement",
                            "ce renseignement",
                            "la chose",
                            "l ' anecdote",
                        ),
                        *("l ' histoire", "le récit", "ce récit", "ce chiffre", "ces chiffres", "ce détail", "la précision"),
                    )
                ),
                *(f"{its} {hold}" for hold in ("tient", "tiennent", "tenait") for its in ("le", "la", "l '")),
            )
            for of in ("de", "d '", "du", "des")
        ),
        *(
            f"en {gives} {to}"
            for gives in (
                *(
                    f"{gives} {what}"
                    for gives in ("attribue", "attribuent", "attribuait", "laisse", "laissent", "rend", "rendent")
                    for what in (
                        "la paternité",
                        "l ' information",
                        "la nouvelle",
                        "la primeur",
                        "le mérite",
                        "l ' exclusivité",
                        "la révélation",
                    )
                ),
                *("crédite", "créditent"),
            )
            for to in ("à", "au", "aux", "")
        ),
        *(
            f"{its} {credits} {to}"
            for its in ("l '", "les")
            for credits in ("attribue", "attribuent", "attribuait")
            for to in ("à", "au", "aux")
        ),
        *(f"{refers} {to}" for refers in ("renvoie", "renvoient", "se réfère", "fait référence") for to in ("à", "au", "aux")),
        *(f"{leans}{here} {on}" for leans in ("s ' appuie", "se fonde", "se base") for here in ("", " ici") for on in ("sur",)),
    ),
    read_at=tuple(
        f"{seen} {where}"
        for seen in ("vu", "lu", "entendu", "appris", "repéré")
        for where in ("dans", "chez", "sur", "à l ' antenne de", "au micro de", "dans les colonnes de", "dans les colonnes du")
    ),
    holding_from=(
        *(f"{hold} {of}" for hold in ("tient", "tiennent", "tenait", "tenons") for of in ("de", "d '", "du", "des")),
        *(
            f"{refers} {to}"
            for refers in ("renvoie", "renvoient", "se réfère", "s ' en remet", "se fie", "fait référence")
            for to in ("à", "au", "aux")
        ),
        *(f"{leans} sur" for leans in ("s ' appuie", "se fonde", "se base", "se repose")),
        *("cite", "citent", "reprend", "relaie", "relaye"),
    ),
    coverage=(
        "une unes manchette manchettes titre titres sujet sujets article articles reportage reportages page pages colonne colonnes dossier enquête "
        "billet éditorial édito brève bulletin flash journal édition numéro émission matinale chronique papier papiers récit dépêche bandeau "
        "exclusivité scoop documentaire podcast entrefilet supplément direct antenne"
    ),
    covering=(
        "consacre consacrent consacré dédie dédient dédié fait font ouvre ouvrent ouvert ouverte publie publient publié diffuse diffusent diffusé sort "
        "sortent sorti réserve réservent réservé offre offrent offert accorde accordent accordé met mettent mis affiche affichent affiché place placent "
        "placé étale étalent étalé revient reviennent revenu barre barré imprime imprimé signe signé propose proposent proposé livre livré tire tiré titre "
        "titrent titré donne donné commence commencé débute débuté"
    ),
    cover_links=(
        *("à", "au", "aux", "sur", "avec", "par"),
        *(f"{about} {of}" for about in ("à propos", "au sujet") for of in _OF),
    ),
    featured=(
        "fait font étale étalent étalée étalé occupe occupent occupé droit est sont figure figurent ouvre ouvrent ouvert trouve trouvent barre barrent mérite "
        "affiche affichent paraît tient tiennent domine dominent obtient décroche raconté racontée relaté relatée évoqué évoquée détaillé détaillée "
        "rapporté rapportée traité traitée annoncé annoncée"
    ),
    announcing=(
        "livre livrent livré donne donnent donné apporte apportent apporté fournit fournissent fourni communique communiquent communiqué dévoile "
        "rend rendent rendu dévoilent dévoilé distille distillent distillé lâche lâchent lâché fait font lève lèvent levé"
    ),
    announced_things=(
        "détail détails précision précisions élément éléments explication explications information informations info infos indication indications "
        "chiffre chiffres bilan annonce nouvelle version récit point voile conclusions"
    ),
    announced_ahead="précisions éléments explications informations détails nouvelles indications point bilan",
    by_turns=(
        "d ' une part",
        "d ' autre part",
        "de l ' autre",
        "d ' un côté",
        "de l ' autre côté",
        "de son côté",
        "d ' abord",
        "ensuite",
    ),
    also="aussi également pareillement itou",
    confiding="raconter confier relater détailler expliquer décrire révéler confirmer narrer dévoiler exposer résumer",
    towards="vers avec chez",
    asking=(
        "question questions interrogé interroge joint contacté contacte appelé appelle sollicité sollicite questionné demandé demande tourné tournée tournés tourne "
        "rencontré rencontre adressé parlé retrouvé trouvé entretenir entretenu entretenue cite cité relaie relayé relaye"
    ),
    opened_up=(
        *(
            f"s ' est {opened}{ending}"
            for opened in ("confié", "ouvert", "épanché", "livré", "expliqué", "exprimé", "entretenu")
            for ending in ("", "e")
        ),
        *(
            f"se sont {opened}{ending}"
            for opened in ("confié", "ouvert", "épanché", "livré", "expliqué")
            for ending in ("s", "es")
        ),
        *(
            "se confie",
            "se confient",
            "s ' ouvre",
            "s ' ouvrent",
            "se livre",
            "s ' explique",
            "a parlé",
            "ont parlé",
            "a touché un mot",
        ),
    ),
    has_learned=(
        *(
            f"{knows} {of}"
            for knows in (
                "a connaissance",
                "a eu connaissance",
                "a pris connaissance",
                "a eu vent",
                "a été informé",
                "a été avisé",
                "est informé",
                "est au courant",
            )
            for of in _OF
        ),
        *(
            f"{have}{learned}"
            for have in ("a ", "a d ' abord ", "en a ")
            for learned in ("appris", "découvert", "su", "obtenu", "tiré", "compris")
        ),
        *("tient", "sait", "apprend", "découvre"),
    ),
    pointed_from=tuple(
        f"c ' {be} {way}"
        for be in ("est", "était")
        for way in (
            "par",
            "grâce à",
            "grâce au",
            "auprès de",
            "auprès du",
            "auprès d '",
            "de",
            "du",
            "d '",
            "des",
            "via",
            "chez",
            "à travers",
        )
    ),
    by_perusing=tuple(
        f"en {reading}"
        for reading in (
            "parcourant lisant relisant épluchant consultant compulsant examinant étudiant dépouillant feuilletant analysant décortiquant déchiffrant "
            "visionnant écoutant recoupant comparant croisant"
        ).split()
    ),
    topic_links=(
        *(f"{about} {of}" for about in ("à propos", "au sujet", "au regard") for of in _OF),
        *(f"quant {to}" for to in ("à", "au", "aux")),
        *(f"pour ce qui {is_} {of}" for is_ in ("est", "concerne") for of in (*_OF, "le", "la", "les")),
        *("concernant", "au chapitre de", "sur le chapitre de", "sur"),
    ),
    in_it=(
        *(f"y {reads} - on" for reads in ("lit", "apprend", "découvre", "relève")),
        *("peut - on y lire", "pouvait - on y lire", "y apprend - t - on"),
        *(f"y est - il {written}" for written in _WRITTEN),
    ),
    read_there=tuple(
        f"{there} {that}"
        for there in (
            *(
                f"on y {reads}"
                for reads in (
                    "lit",
                    "peut lire",
                    "apprend",
                    "découvre",
                    "voit",
                    "entend",
                    "trouve",
                    "relève",
                    "explique",
                    "affirme",
                )
            ),
            *(f"il y est {written}" for written in _WRITTEN),
            *(f"y est {written}" for written in _WRITTEN),
            *(
                "elle y explique",
                "il y explique",
                "il y est dit",
                "il y est fait état de ce",
                "il en ressort",
                "il en résulte",
                "il y apparaît",
            ),
        )
        for that in ("que", "qu '")
    ),
    messages=(
        f"{_MESSAGES} courrier courriers lettre lettres mail mails courriel courriels appel appels sms coup réponses explication "
        "explications constat verdict avis réaction réactions alerte alertes version aveu aveux précision précisions diagnostic conclusion "
        "conclusions cloche confidence confidences mot parole analyse rectificatif démenti plainte plaintes signalement signalements"
    ),
    retelling=tuple(
        f"{verb}"
        for verb in ("relaie", "relaye", "reprend", "reproduit", "republie", "a relayé", "a repris", "a reproduit", "a republié")
    ),
    happenings=(
        "incident accident affaire scandale incendie inondation inondations catastrophe grève épisode tragédie drame explosion effondrement fusillade "
        "meurtre manifestation séisme tempête crise épidémie panne déraillement naufrage crue anniversaire"
    ),
    convicting="condamner",
    views=(
        "version thèse explication réponse conclusion position hypothèse constat verdict avis impression sentiment conviction interprétation "
        "lecture théorie témoignage récit"
    ),
    handling=(
        "soigné soignée soignés opéré opérés enterré enterrés inhumé inhumés accueilli accueillis recueilli recueillis secouru secourus porté "
        "portés transporté transportés sorti extrait extraits ausculté examiné examinés autopsié autopsiés reçu évacué évacués hébergé "
        "hébergés lavé ramené ramenés repêché repêchés dégagé dégagés compté comptés identifié identifiés baptisé dépendu"
    ),
    handled="corps cercueils cercueil cadavres cadavre blessés blessées intoxiqués morts victimes enfants patients patientes rescapés femmes hommes",
    perceiving="vu entendu aperçu surpris filmé regardé observé croisé vue entendue aperçue vus entendus aperçus entend",
    paper_verbs=(
        "apparaître ressortir montrer révéler indiquer mentionner recenser lister énumérer dénombrer compter attester prouver établir afficher consigner "
        "documenter immortaliser relever signaler"
    ),
    doing_endings="ant er ir dre tre",
    weak_according=_joined(*_ONE_SAYS_AT, *GOING_BY, *(f"{told} {of}" for told in _IN_THEIR_VERSION for of in _OF)),
    name_fillers="ligne",
    one_sites="à au aux chez dans côté",
    mentioning="mentionner évoquer invoquer",
    channels="téléphone écrit courriel mail message texto visioconférence",
    blunt=(
        *(
            f"{be} {clear}"
            for be in ("est", "était")
            for clear in (
                *("formel", "formelle", "catégorique", "sans appel", "unanime", "limpide", "clair", "claire", "explicite"),
                *("sans ambiguïté", "sans équivoque", "affirmatif", "affirmative", "implacable", "accablant", "accablante"),
            )
        ),
        *(
            f"{be} {clear}"
            for be in ("sont", "étaient")
            for clear in (
                *(
                    "formels",
                    "formelles",
                    "catégoriques",
                    "unanimes",
                    "sans appel",
                    "limpides",
                    "clairs",
                    "claires",
                    "explicites",
                ),
                *("sans ambiguïté", "sans équivoque", "affirmatifs", "implacables", "accablants", "accablantes"),
            )
        ),
        *(f"{have} {done}" for have in ("a", "ont") for done in ("parlé", "tranché")),
        *(
            f"ne laisse{nt} {little} {room}doute"
            for nt in ("", "nt")
            for little, room in (("aucun", ""), ("guère de", ""), ("guère de", "place au "), ("aucune", "place au "))
        ),
        *(
            f"en {be} {sure}{ending}"
            for be, endings in (("est", ("", "e")), ("sont", ("s", "es")))
            for sure in ("sûr", "certain", "convaincu", "persuadé")
            for ending in endings
        ),
        *(
            f"n ' {have} {little} doute{of_it}"
            for have in ("a", "ont")
            for little in ("aucun", "pas le moindre")
            for of_it in (" à ce sujet", " là - dessus", " sur ce point", "")
        ),
        *(
            f"ne {hide} pas {its} {feeling}"
            for hide, its_all in (
                ("cache", ("sa", "son", "ses")),
                ("cachent", ("leur", "leurs")),
                ("dissimule", ("sa", "son", "ses")),
                ("dissimulent", ("leur", "leurs")),
            )
            for its in its_all
            for feeling in (
                "colère inquiétude déception satisfaction amertume désarroi soulagement joie agacement exaspération lassitude scepticisme "
                "doutes surprise étonnement émotion impatience tristesse fierté embarras irritation pessimisme optimisme craintes inquiétudes"
            ).split()
        ),
        "n ' en démord pas",
        "n ' en démordent pas",
        "ne mâche pas ses mots",
        "ne mâchent pas leurs mots",
        *_OUTRIGHT,
    ),
    put_so=(
        *(
            f"{by} {words}"
            for by, words in (
                ("par", "ces mots"),
                ("avec", "ces mots"),
                ("en", "ces termes"),
                ("sur", "ces mots"),
                ("dans", "ces termes"),
            )
        ),
        *(
            f"c ' est {so} {that}"
            for so in (
                "ainsi",
                "par ces mots",
                "avec ces mots",
                "en ces termes",
                "sur ces mots",
                "de la sorte",
                "de cette façon",
                "comme ça",
            )
            for that in ("que", "qu '")
        ),
        *("voilà comment", "voici comment"),
    ),
    notices=(
        "communiqué note bulletin message texte avis déclaration bilan chiffres chiffre rectificatif démenti tweet lettre courrier circulaire "
        "avertissement alerte lignes"
    ),
    heralds=(
        *(
            "ceci",
            "comme suit",
            "ainsi",
            "de la sorte",
            "la chose suivante",
            "ce qui suit",
            "les choses ainsi",
            "les faits suivants",
            "la même chose",
        ),
        *(
            "en ces termes",
            "par ces mots",
            "avec ces mots",
            "dans ces termes",
            "ces mots",
            "ces quelques mots",
            "une seule chose",
            "un seul mot",
        ),
        *(f"{this} {word}" for this, words in _THESE for word in words.split()),
        *(f"{the} {word} suivant{e}" for _, words in _THESE for word in words.split() for the, e in (("le", ""), ("la", "e"))),
    ),
    contacting=(
        *(
            f"{have} {done}"
            for have in ("a", "ont")
            for done in ("contacté", "appelé", "joint", "alerté", "prévenu", "rencontré", "sollicité", "saisi")
        ),
        *("contacte", "contactent", "appelle", "appellent", "alerte", "alertent", "prévient"),
        *(
            f"{wrote} {to}"
            for wrote in (
                *(
                    f"{have} {done}"
                    for have in ("a", "ont")
                    for done in ("téléphoné", "écrit", "parlé", "répondu", "accordé un entretien", "accordé une interview")
                ),
                *(
                    "s ' est adressé",
                    "s ' est adressée",
                    "s ' est confié",
                    "s ' est confiée",
                    "s ' est ouvert",
                    "s ' est ouverte",
                    "se confie",
                    "se confient",
                ),
                *("téléphone", "écrit", "écrivent", "parle", "s ' adresse", "répond", "répondent"),
            )
            for to in ("à", "au", "aux")
        ),
        *(
            f"{turned} {to}"
            for turned, to in (
                ("s ' est tourné", "vers"),
                ("s ' est tournée", "vers"),
                ("se tourne", "vers"),
                ("a pris contact", "avec"),
            )
        ),
    ),
    drawing=(
        *(
            f"{have}{verb}"
            for have, verbs in (
                ("", "résume cite reprend relaie relaye publie reproduit diffuse recueille retranscrit rediffuse rapporte"),
                ("a ", "résumé cité repris relayé publié reproduit diffusé recueilli retranscrit rediffusé rapporté"),
            )
            for verb in verbs.split()
        ),
        *(f"{refers} {to}" for refers in ("renvoie", "se réfère", "fait référence", "s ' en remet") for to in ("à", "au", "aux")),
        *(f"{leans} sur" for leans in ("s ' appuie", "se fonde", "se base", "repose")),
        *(f"{takes} à son compte" for takes in ("reprend", "a repris")),
        *(f"{echoes} {to}" for echoes in ("fait écho", "a fait écho") for to in ("à", "au", "aux")),
    ),
    named_source=(
        *(
            f"{like} {only}{source}"
            for like in ("pour", "comme")
            for only in ("", "seule ", "unique ", "principale ", "sa ", "sa seule ")
            for source in ("source", "sources", "preuve", "preuves")
        ),
    ),
    results="résultat résultats constat conclusion bilan verdict",
    replies="réponse réplique",
    enquiring=(
        "enquêté analysé analysée vérifié épluché recoupé compté recompté mesuré examiné étudié comparé visionné décortiqué fouillé interrogé dépouillé "
        "consulté décompté recensé sondé parcouru passé posé demandé cherché calculé testé"
    ),
    whose_words=tuple(
        f"{word} {be}{kind} {of}"
        for word in (
            *(
                f"{the} {noun}"
                for noun in ("formule", "phrase", "citation", "remarque", "boutade", "sentence")
                for the in ("la", "cette")
            ),
            *(f"{the} {noun}" for noun in ("mot", "propos", "constat", "commentaire", "cri", "résumé") for the in ("le", "ce")),
            *(
                "l ' expression",
                "l ' image",
                "l ' aveu",
                "cette expression",
                "cette image",
                "cet aveu",
                "ces mots",
                "ces propos",
                "ces paroles",
            ),
            *("l ' auteur de ces mots", "l ' auteur de ces lignes", "l ' auteur de cette phrase"),
        )
        for be in ("est", "sont", "vient", "viennent", "émane", "émanent")
        for kind in ("", " celle", " celui", " ceux", " signée", " signé", " signés", " empruntée", " emprunté")
        for of in (*_OF, "à", "au", "aux")
    ),
    opening=OPENING,
    acts=ACTS,
    coming_shape=COMING,
    of_before=OF_BEFORE,
    was_there=(
        *(
            f"{was} {there}"
            for was in ("se trouvait", "se trouvaient", "était", "étaient")
            for there in ("sur les lieux", "sur place", "présent", "présente", "présents")
        ),
        *("y était", "y étaient"),
        *(
            f"{have} {saw}"
            for have in ("a", "ont")
            for saw in (
                *(
                    f"{saw} {what}"
                    for saw in ("assisté à", "suivi", "vu", "filmé", "photographié", "couvert")
                    for what in ("la scène", "l ' opération")
                ),
                *(
                    "tout vu",
                    "tout filmé",
                    "fait le déplacement",
                    "passé la journée sur place",
                    "passé la nuit sur place",
                    "été témoins de la scène",
                ),
            )
        ),
    ),
    seen_on=(
        *(
            f"{seen} {that}"
            for seen in (
                "on voit",
                "on peut voir",
                "l ' on voit",
                "on distingue",
                "on aperçoit",
                "il apparaît",
                "on peut constater",
            )
            for that in ("que", "qu '")
        ),
        *(
            f"on {y}{sees}"
            for y in ("", "y ")
            for sees in ("voit", "peut voir", "distingue", "aperçoit", "entend", "peut entendre")
        ),
    ),
    taken_over=("qui reprend", "qui relaie", "qui relaye", "reprenant", "relayant", "en reprenant", "en relayant"),
    shows=f"{_SHOW} documente documentent évoque évoquent décrit décrivent relate relatent fait font parle parlent",
    speaking_of=tuple(f"{state}{of}" for state in ("état ", "") for of in ("de", "d '", "du", "des")),
    emphatic="propre propres",
    whichever="importe",
    informing="informer avertir aviser prévenir alerter",
    ready_to_talk=tuple(
        f"{agreed} de {talk}"
        for agreed in ("a accepté", "ont accepté", "accepte")
        for talk in ("parler", "témoigner", "répondre", "raconter")
    ),
    terms="condition couvert réserve anonymement",
    coming_out=(
        "pris prise prend sorti sortie sort présenté présentée présente convoqué convoque réuni réunit profité profite choisi utilisé monté montée monte "
        "intervenu intervenue intervient interrompu rompu rompt invité appelé"
    ),
    public_verbs="annoncer confirmer révéler reconnaître admettre démentir officialiser",
    falling_to=tuple(f"il {fell} {to}" for fell in ("est revenu", "revient", "revenait") for to in ("à", "au", "aux")),
    accusing="accuser",
    inventing=tuple(
        f"{of} {making}"
        for of in ("d '", "de", "d ' avoir")
        for making in ("inventer", "inventé", "fabriquer", "fabriqué", "monté de toutes pièces", "mentir sur", "menti sur")
    ),
    both="tous toutes deux",
    announced="source sources",
    examples="dont notamment",
    one_alone="seule unique une autre deuxième",
    courts="tribunal cour juge juges juré jurés jury assises magistrat magistrats magistrate prud'hommes justice",
    putting_out="publié publie sort sorti tient lance lancé mis met balance diffuse diffusé donne donné a",
    lessons="temps printemps été automne hiver matin soir nuit semaine mois année jour passé avenir expérience histoire vie pratique faits réalité usage sagesse",
    excepting="sauf hormis excepté",
    first_person="vons ions ons",
    as_well=("mais aussi", "mais également", "ainsi que", "ainsi qu '", "de même que", "tout comme", "comme"),
    nobody="personne nul rien quiconque chacun aucun aucune",
    agents_of="iste eur euse trice ienne ien logue ière",
    publications=(
        "information informations info infos révélation révélations article articles dépêche dépêches confrères consœurs reportage reportages papier "
        "exclusivité scoop sujet sujets enquête enquêtes site émission bulletin édition titre décompte décomptes comptage recensement"
    ),
    as_true=tuple(
        f"{be} {true}"
        for be in ("est", "sont", "se révèle", "se révèlent", "s ' avère", "s ' avèrent", "dit", "disent", "dit - elle")
        for true in (
            "exact",
            "exacte",
            "exactes",
            "exacts",
            "vrai",
            "vraie",
            "vraies",
            "vrais",
            "juste",
            "justes",
            "confirmée",
            "confirmées",
            "fondée",
            "fondées",
        )
    ),
    provisos="si",
    colleagues="confrère consœur confrères consœurs",
    ordinary=ORDINARY,
    contracted="du au",
    durations="temps ans an années année mois semaines semaine jours jour heures heure instant moment siècles nuit",
    at_large="ceux celles beaucoup certains certaines tous nombreux",
    media_telling="écrire rapporter signaler relater raconter révéler annoncer évoquer détailler",
    retracting="corriger correction corrections rectifier rectification rectificatif rétracter rétractation retirer retrait supprimer suppression "
    "démentir démenti",
    sent_words=f"{_MESSAGES} bilan bilans décompte décomptes estimation estimations statistiques publication publications tweet tweets communiqué communiqués commentaires informations données "
    "éléments chiffres détails",
    sending="posté postée postés postées publié publiée publiés publiées envoyé envoyée envoyés envoyées écrit écrite diffusé diffusée "
    "diffusés diffusées partagé partagée fourni fournie fournis fournies communiqué communiqués communiquées transmis transmise transmises "
    "donnés données livrés livrées",
    tellings="récit récits témoignage témoignages propos dires déclarations mots paroles confidences aveux explications version décompte décomptes comptage estimation estimations calculs",
    news="nouvelle annonce information",
    news_links="de d du des sur",
    carrying=" ".join(
        (
            *(
                f"{done}{ending}"
                for done in [*_CARRIED, "donné", "révélé", "confirmé", "annoncé", "apporté"]
                for ending in ("", "e")
            ),
            *_CARRIES,
            "donne révèle apporte annonce confirme",
        )
    ),
    unsigned="rumeur rumeurs bruit bruits information informations allégations accusations révélations affirmations",
    vague="non confirmées contradictoires premières nouvelles persistantes insistantes récentes invérifiables concordantes certaines",
    reached=" ".join(
        f"{asked}{ending}"
        for asked in (
            "joint",
            "contacté",
            "interrogé",
            "sollicité",
            "questionné",
            "rencontré",
            "approché",
            "interviewé",
            "appelé",
        )
        for ending in ("", "e", "s", "es")
    ),
    firsts="premier première premiers premières",
    figures="chiffre chiffres bilan nombre total montant estimation somme",
    relying=(
        "se basant sur",
        "s ' appuyant sur",
        "qui s ' appuie sur",
        "qui se fonde sur",
        "se fondant sur",
        *_REFERRING,
    ),
    besides=("non sans",),
    disbelieving=(
        *("n ' en croit rien", "n ' en croient rien", "en doute", "en doutent", "en doutait", "en doutaient"),
        *(f"n ' y {believes} {no}" for believes in ("croit", "croient") for no in ("pas", "plus", "guère")),
        *(f"n ' {be} pas de cet avis" for be in ("est", "était")),
        *(f"ne {be} pas de cet avis" for be in ("sont", "seront")),
        *(
            f"n ' en est pas {so}{sure}"
            for so in ("", "si ", "aussi ")
            for sure in ("sûr", "sûre", "certain", "certaine", "convaincu", "convaincue")
        ),
        *(
            f"n ' en sont pas {so}{sure}"
            for so in ("", "si ", "aussi ")
            for sure in ("sûrs", "sûres", "certains", "certaines", "convaincus")
        ),
    ),
    no_view_of=tuple(f"ce n ' {be} pas l ' avis {of}" for be in ("est", "était") for of in _OF),
    joined_bodies="syndicat intersyndicale association collectif ong parti mouvement coordination fédération confédération",
    led_bodies="direction entreprise société firme compagnie exploitant constructeur opérateur",
    avowals=(
        *(f"de {own} propre aveu" for own in ("son", "leur")),
        *(f"de {own} aveu même" for own in ("son", "leur")),
        *(
            f"{by} {own} propres {words}"
            for by in ("selon", "d ' après")
            for own in ("ses", "leurs")
            for words in ("mots", "dires")
        ),
        *(f"à {own} {words}" for own in ("ses", "leurs") for words in ("dires",)),
    ),
    about_this=(
        "c ' est ce qu '",
        "c ' est ce que",
        "c ' est aussi ce qu '",
        "c ' est aussi ce que",
        "c ' est du moins ce qu '",
        "c ' est du moins ce que",
        "c ' est en tout cas ce qu '",
        "c ' est en tout cas ce que",
        "voilà ce qu '",
        "voilà ce que",
        *(
            f"{here} {sure} ce {that}"
            for here in ("voilà", "voici", "c ' est")
            for sure in ("du moins", "en tout cas", "en substance", "justement", "précisément", "également", "à tout le moins")
            for that in ("que", "qu '")
        ),
    ),
    hesitating="hésiter manquer cesser",
    leading={
        "prier": "de d",
        "accepter": "de d",
        "tenir": "à",
        "finir": "par",
        "se borner": "à",
        "se contenter": "de d",
        "se limiter": "à",
        "aller": "jusqu_à",
        "hésiter": "à",
        "venir": "de d",
        "continuer": "à de d",
        "persister": "à",
        "s'obstiner": "à",
        "s'entêter": "à",
        "s'empresser": "de d",
        "se hâter": "de d",
        "commencer": "par",
        "se mettre": "à",
        "cesser": "de d",
        "manquer": "de d",
        "se résoudre": "à",
        "se risquer": "à",
        "se permettre": "de d",
        "se plaire": "à",
    },
    self_saying="dire déclarer estimer juger avouer affirmer prétendre",
    only_behind={"voir": "y", "tenir": "en"},
    pointing_verbs=(
        "informer avertir aviser prévenir "
        "annoncer indiquer assurer confirmer dire déclarer affirmer préciser révéler décrire relater détailler reconnaître admettre promettre répéter rappeler "
        "écrire rapporter souligner expliquer jurer soutenir garantir signaler avouer certifier témoigner attester raconter établir "
        "redire marteler convenir concéder claironner clamer proclamer murmurer souffler"
    ),
    telling="sans avant après pour afin",
    transfers="attribuer imputer reprocher",
    introducers=INTRODUCERS,
    rates="à",
    pointers="ce cet cette même mêmes tel telle tels telles",
    leads="dirige dirigeait préside présidait commande commandait conduit représente représentait",
    demonstratives="ce cet cette",
    single="un une son sa",
    answering="suite commenter commentaire commentaires répondu répondre réponse réponses réagi réagir joint jointe joints",
    declining="refusé refuse refusent refusée décliné décline sans",
    own_work=(
        "vérification vérifications recoupement recoupements décompte décomptes comptage recensement enquête sondage place vérifier mesure affirmer "
        "information informations calcul calculs relevé relevés mesures comptages analyse analyses recherches estimation estimations"
    ),
    reporters=(
        "équipe équipes journaliste journalistes reporter reporters correspondant correspondante correspondants correspondantes envoyé envoyée envoyés "
        "envoyées photographe photographes"
    ),
    reporting_for="pour",
    witnessing=(
        "confirmer confirmé vérifier établir établi constater vu voit voient vus constaté constate constatent observé observe observent compté compte comptent recompté mesuré croisé dénombré aperçu aperçoit vérifié"
    ),
    quoted_names=True,
    hows="comment pourquoi",
    collectives="dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers",
)
