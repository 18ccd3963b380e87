"""French cues of attribution."""

from __future__ import annotations

from sourcier.languages.speech import SpeechWords

_ER = "e es ent ons ez ait aient ions iez ai a èrent era eront erait eraient"
_ER_PARTICIPLES = "é ée és ées"

WORDS = SpeechWords(
    paradigms=(
        ("er", _ER, _ER_PARTICIPLES, "ant"),
        ("cer", "ce ces cent çons cez çait çaient ça cèrent cera ceront cerait ceraient", "cé cée cés cées", "çant"),
        ("ger", "ge ges gent geons gez geait geaient gea gèrent gera geront gerait geraient", "gé gée gés gées", "geant"),
        ("éler", "èle èlent élons élait élaient éla élèrent élera éleront élerait éleraient", "élé élée élés élées", "élant"),
        ("érer", "ère èrent érons érait éraient éra érèrent érera éreront érerait éreraient", "éré érée érés érées", "érant"),
        ("éter", "ète ètent étons était étaient éta étèrent étera éteront éterait éteraient", "été étée étés étées", "étant"),
        ("eler", "elle ellent elons elait elaient ela elèrent ellera elleront ellerait", "elé elée elés elées", "elant"),
        ("eter", "ette ettent etons etait etaient eta etèrent ettera etteront etterait", "eté etée etés etées", "etant"),
        ("tir", "tit tis tissent tissait tissaient tirent tira tiront tirait", "ti tie tis ties", "tissant"),
    ),
    irregular={
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
    },
    verbs={
        "cqi": (
            "affirmer déclarer indiquer préciser expliquer assurer confirmer dire répéter jurer garantir prétendre soutenir "
            "admettre reconnaître avouer certifier clamer promettre avertir annoncer révéler estimer juger"
        ),
        "cq": (
            "ajouter rapporter souligner signaler raconter rappeler insister noter témoigner relater observer constater "
            "remarquer répondre répliquer rétorquer objecter plaider marteler proclamer prévenir alerter conclure "
            "argumenter argüer convenir relever résumer écrire prédire redire analyser pronostiquer maintenir attester calculer "
            "marmonner énoncer stipuler deviner nuancer suggérer apprendre renchérir informer confesser exposer tweeter twitter"
        ),
        "c": (
            "montrer démontrer supposer présumer spéculer imaginer regretter déplorer exiger recommander préconiser proposer "
            "souhaiter craindre redouter établir se plaindre se réjouir dénoncer réclamer ordonner"
        ),
        "ci": "penser croire espérer considérer",
        "dq": "regretter déplorer craindre dénoncer prévenir commenter détailler confier décrypter",
        "d": (
            "lancer poursuivre continuer reprendre ironiser tonner glisser plaisanter murmurer crier hurler soupirer "
            "s'indigner s'emporter s'exclamer s'interroger se désoler s'inquiéter se féliciter s'étonner se défendre s'alarmer "
            "s'agacer s'amuser s'insurger se lamenter s'enthousiasmer se souvenir réagir fustiger tempérer enchaîner compléter "
            "surenchérir justifier avancer pester râler sourire vanter fulminer plaider défendre trancher "
            "tranche se vanter s'excuser témoigner s'énerver s'émouvoir se rappeler interroger questionner vitupérer accuser "
            "critiquer condamner balayer assener asséner scander claironner arguer rassurer rigoler"
        ),
        "cqio": "nier démentir contester",
        "o": "rejeter réfuter récuser infirmer écarter rectifier rétracter balayer revendiquer contredire corriger",
        "co": "annoncer révéler confirmer dénoncer évoquer déplorer mentionner admettre reconnaître avouer",
        "ct": "informer aviser avertir prévenir alerter assurer persuader",
        "cd": "douter demander",
        "x": "faire mettre revoir laisser tenir émettre qualifier se accuser",
    },
    phrases=(
        ("faire", "savoir", "cq"),
        ("faire", "valoir", "cq"),
        ("faire", "remarquer", "cq"),
        ("faire", "observer", "cq"),
        ("faire", "état de", "o"),
        ("faire", "état d '", "o"),
        ("faire", "état du", "o"),
        ("faire", "part de", "o"),
        ("mettre", "en doute", "o"),
        ("mettre", "en garde contre", "o"),
        ("mettre", "en garde", "cq"),
        ("mettre", "en cause", "o"),
        ("revoir", "à la hausse", "o"),
        ("revoir", "à la baisse", "o"),
        ("laisser", "entendre", "cq"),
        ("émettre", "des doutes sur", "o"),
        ("accuser", "", "o"),
        ("qualifier", "", "o"),
        ("dénoncer", "le fait", "c"),
    ),
    stances={
        "denies": "nier démentir contester rejeter réfuter récuser infirmer balayer contredire écarter",
        "corrects": "rectifier rétracter corriger revoir_à_la_hausse revoir_à_la_baisse",
        "doubts": "douter mettre_en_doute émettre_des_doutes_sur",
        "asks": "demander interroger questionner s'interroger",
    },
    intents="promettre",
    opinions="penser croire espérer considérer estimer juger craindre souhaiter redouter supposer imaginer présumer",
    participle_needs_auxiliary=True,
    auxiliaries=(
        "a ai as ont avons avez avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir est sont était étaient "
        "sera seront serait seraient fut furent été être étant eu"
    ),
    passives="est sont était étaient été sera seront fut furent être",
    inner=(
        "ne n pas plus jamais l la le les lui leur nous vous y en se s me m te t ' ’ également aussi déjà encore toujours ensuite alors "
        "hier aujourd hui depuis ainsi tout bien même enfin aussitôt tantôt souvent puis notamment certes "
        "pourtant cependant désormais"
    ),
    complementisers="que qu",
    askers="si s",
    according=(
        "selon",
        "d ' après",
        "d ’ après",
        "à en croire",
        "aux dires de",
        "aux dires d '",
        "aux dires des",
        "aux dires du",
        "de l ' aveu de",
        "de l ' aveu du",
        "de l ' avis de",
        "de l ' avis des",
        "au dire de",
        "dixit",
    ),
    sources_of=("de source", "de sources", "de même source", "de la même source"),
    opinion_for="pour",
    citing=(
        "citant comme source",
        "citant",
        "qui cite",
        "en citant",
        "se référant à",
        "se basant sur",
        "s ' appuyant sur",
        "sur la foi de",
        "sur la base de",
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
            "informateur informateurs anonyme anonymes intéressé"
        ),
        "anonymous/witness": "témoin témoins rescapé rescapés passant passants survivant survivants",
        "anonymous/local": "habitant habitants habitante habitantes riverain riverains villageois voisin voisins voisine résident résidents",
        "anonymous/official": "responsable responsables fonctionnaire fonctionnaires officiel officiels",
        "anonymous/military": "militaire militaires officier officiers soldat soldats gradé",
        "anonymous/diplomatic": "diplomate diplomates",
        "anonymous/activist": "militant militants activiste activistes opposant opposants",
        "anonymous/medical": "médecin médecins infirmier infirmière infirmiers secouriste secouristes soignant soignants",
        "institution/official": (
            "ministère gouvernement mairie préfecture police gendarmerie parquet tribunal cour état présidence élysée elysée matignon "
            "commission conseil parlement sénat assemblée maison-blanche kremlin pentagone autorités administration municipalité "
            "douanes justice ambassade secours pompiers région département onu centcom observatoire protection"
        ),
        "institution/military": "armée état-major coalition marine aviation junte garnison qg quartier commandement forces",
        "institution/medical": "hôpital oms clinique samu",
        "institution": (
            "société entreprise groupe club fédération syndicat association organisation ong banque université institut compagnie "
            "direction parti fondation centre comité marque ligue fonds opérateur constructeur firme croix-rouge croissant-rouge bureau"
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
            "gardien pêcheur agriculteur propriétaire élève client cliente conducteur"
        ),
        "group": (
            "enquêteurs experts chercheurs scientifiques médecins analystes spécialistes économistes syndicats associations rebelles "
            "talibans terroristes insurgés opposition manifestants familles parents élus députés autorités avocats prisonniers "
            "otages agriculteurs organisateurs équipe pays russes américains"
        ),
        "agency/media": "agence afp reuters ap tass sputnik",
        "outlet/media": "journal quotidien site chaîne magazine hebdomadaire radio presse média médias mensuel télévision blog gazette revue",
        "document": (
            "rapport rapports étude études communiqué document documents enquête lettre sondage texte chiffres données éléments "
            "statistiques bilan loi contrat plan accord audit note courrier arrêté"
        ),
        "footage": "vidéo vidéos images image photo photos film enregistrement photographies",
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
    ),
    audiences="journalistes presse reporters médias micro caméra public députés enquêteurs policiers juges assemblée fidèles élèves",
    titles="m mm mme mlle dr pr me maître docteur professeur monsieur madame général colonel capitaine sergueï",
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
        "l ' intéressé",
        "l ' intéressée",
        "le même",
    ),
    back_nouns={
        "anonymous person": "source sources interlocuteur interlocutrice interlocuteurs témoin responsable officier militaire officiel diplomate habitant",
        "outlet agency": "journal site quotidien chaîne agence magazine hebdomadaire média radio",
        "institution group": (
            "organisation ong société groupe club association syndicat institution entreprise firme compagnie mouvement parti direction"
        ),
        "document": "rapport étude document enquête communiqué texte",
        "person": (
            "ministre président maire procureur porte-parole avocat avocate entraîneur député sénateur expert chercheur homme femme élu pêcheur préfet"
        ),
    },
    definite="le la l les ce cet cette ces",
    determiners=(
        "le la l les un une des du de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plusieurs "
        "certains certaines quelques aucun aucune chaque tout toute tous toutes divers diverses différents différentes au aux deux trois "
        "quatre cinq six sept huit neuf dix"
    ),
    possessives="son sa ses leur leurs mon ma mes notre nos",
    relatives="qui que qu dont où lequel laquelle lesquels lesquelles",
    coordinators="et ou",
    boundaries=(
        "mais que qu qui dont où lorsque quand si puisque car tandis alors donc or comme afin parce quoique ni puis laquelle lequel "
        "lesquelles lesquels"
    ),
    prepositions=(
        "à au aux dans lors devant sur après avant pendant durant en depuis via par hier jeudi vendredi samedi dimanche lundi "
        "mardi mercredi avec vers sans sous lundi ainsi pour aujourd"
    ),
    of_words="de du des d",
    times=(
        "hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir nuit après-midi janvier février mars avril mai "
        "juin juillet août septembre octobre novembre décembre dernier prochain semaine mois an année jour lendemain récemment "
        "tôt tard demain jour"
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
    past_conditional="aurait auraient serait seraient aurais aurions",
    not_hearsay="pu dû voulu aimé fallu préféré souhaité suffi mieux",
    stative_conditional="serait seraient aurait auraient daterait dateraient agirait compterait compteraient proviendrait proviendraient remonterait",
    hypothetical="si s sinon même",
    conditional_endings="erait eraient irait iraient drait draient evrait evraient ettrait ettraient saurait sauraient",
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
        "souhaite",
        "doit",
        "doivent",
        "devra",
        "devront",
    ),
    future_endings="era eront ira iront dra dront ura uront vra vront",
    denial=(
        "faux",
        "fausse",
        "fausses",
        "erroné",
        "erronée",
        "erronées",
        "erronés",
        "inexact",
        "inexacte",
        "inexactes",
        "mensonger",
        "mensongère",
        "mensongères",
        "mensonge",
        "infondé",
        "infondée",
        "infondées",
        "infondés",
        "sans fondement",
        "n ' était pas exact",
        "n ' est pas exact",
        "n ' est pas vrai",
        "n ' était pas vrai",
        "pas vrai",
        "pas exact",
        "pas exacte",
        "pas exactes",
        "aucune preuve",
        "pas de preuve",
        "fabriqué de toutes pièces",
        "fantaisiste",
        "fantaisistes",
    ),
    doubt=(
        "sceptique",
        "sceptiques",
        "n ' a pu être confirmé",
        "n ' a pas pu être confirmé",
        "n ' a pu être confirmée",
        "n ' a pu être vérifié",
        "n ' ont pu être vérifiées",
        "impossible à vérifier",
        "invérifiable",
    ),
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
        "quant",
        "or",
        "de leur côté",
        "pour rappel",
        "rappelons",
        "pour sa part",
        "dans le même temps",
    ),
    own_voice=(
        "notre correspondant",
        "notre correspondante",
        "nos correspondants",
        "notre envoyé spécial",
        "notre envoyée spéciale",
        "nos envoyés spéciaux",
        "nous avons pu voir",
        "nous avons pu constater",
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
    not_sources="saison cas âge moment besoin besoins modèle taille calendrier plan région régions envies goûts méthode circonstances degré type usage",
    not_verbs="annonce demande critique doute note cite conteste réponse témoignage rapport dispute plainte promesse mention estime tranche avance confie juge dites",
    told_by="à au aux",
    before_verbs="ne",
    agents="par",
    weak_according="",
    person_relatives="qui",
    own_possessives="nos notre",
    impersonal="il",
    infinitive_markers="de d ne",
    infinitive_by_marker=False,
    gerund_ending="",
    euphonic="t l",
    reflexives="s se",
    narrative_infinitive="de d",
    possessive_mark="",
    noun_before="",
    past_endings="",
    future_in_past="serait seraient",
    hypothetical_before="il ils",
    name_fillers="",
    denying_determiners="aucune aucun pas n",
    clitic_hosts="l n s m t",
    gerund_links="et",
    announcers="ceci cela ça",
    animate_pronouns=False,
    hearsay_passives="",
    name_particles="al el de van von bin ibn abou ben da di la le du",
    unnamed="source sources interlocuteur interlocuteurs initié initiés proche proches rumeur rumeurs observateur observateurs",
    nonfinite="avoir être ayant étant",
    indefinite="un une",
    bare_plural=False,
    plurals="",
    owners="faite faites",
    clitics="s se l lui leur nous vous me m n ne en y",
    admit="reconnaître admettre avouer",
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
        "les": "p",
        "ces": "p",
        "plusieurs": "p",
        "certains": "p",
        "certaines": "p",
        "deux": "p",
        "trois": "p",
    },
    adverb_endings="ment",
    finite_endings="ait aient èrent eront iront dront aront uront vront era issent",
)
