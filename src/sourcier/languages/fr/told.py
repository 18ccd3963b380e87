"""French phrases that say who told something without a verb of saying: the outlet that saw it, papers, who spoke before or after."""

from __future__ import annotations

_OF, _TO = ("de", "du", "d '", "des"), ("à", "au", "aux")

# What one goes by: "au vu de la boîte noire", "si l'on s'en tient aux procès-verbaux".
GOING_BY = (
    *(f"{seen} {of}" for seen in ("au vu", "à la vue", "au regard", "à la lumière") for of in _OF),
    *(f"à la {reading} {of}" for reading in ("lecture", "consultation", "écoute") for of in _OF),
    *(
        f"{go} {to}"
        for go in ("si l ' on s ' en tient", "à s ' en tenir", "si l ' on se fie", "à se fier", "si l ' on s ' en remet")
        for to in _TO
    ),
    *(
        f"{looked} {at}"
        for looked in (
            "vérification faite",
            "vérifications faites",
            "après vérification",
            "renseignement pris",
            "renseignements pris",
        )
        for at in (*_TO, "dans", "auprès du", "auprès de", "auprès des")
    ),
    *(f"{judging} par" for judging in ("à en juger", "à juger", "si l ' on en juge")),
    *(f"comme {shows}" for shows in ("le montrent", "le montre", "l ' ont montré", "le prouvent", "le donnent à voir")),
)

_SEEN = (
    "consulté",
    "lu",
    "eu",
    "obtenu",
    "visionné",
    "examiné",
    "épluché",
    "analysé",
    "recensé",
    "dépouillé",
    "testé",
    "croisé",
    "constaté",
    "vérifié",
    "observé",
    "vu",
    "compté",
    "recompté",
    "dénombré",
    "mesuré",
    "relevé",
)
_SEE = "voir constater vérifier observer mesurer consulter lire visionner examiner authentifier recouper compter".split()
_WENT = ("visité", "parcouru", "sillonné", "passé au crible", "passé en revue", "fait le tour", "eu accès", "pris connaissance")
_WHO = "journaliste reporter correspondant correspondante photographe".split()
_OURS = "journal magazine chaîne radio rédaction titre site hebdomadaire quotidien antenne".split()
_DESKS = "enquête enquêtes investigation vérification data".split()
# What is counted and worked out, and what somebody who writes "I" has counted.
_WORKED_OUT = (
    "calculs relevés décomptes comptages recoupements vérifications constatations recherches mesures pointages observations additions"
).split()
_COUNTED = "compté recompté recensé dénombré mesuré chronométré relevé constaté vérifié refait acheté testé".split()

# How the outlet looked for itself: "que nous avons pu consulter", "un reporter de notre chaîne".
OWN_SIGHT = (
    *(f"nous avons {seen}" for seen in (*_SEEN, *_WENT)),
    *(f"{us} avons {seen}{end}" for us in ("nous l '", "nous les", "que nous") for seen in _SEEN for end in ("", "e", "s", "es")),
    *(f"nous avons pu{it} {see}" for it in ("", " le", " la", " les", " l '", " y") for see in _SEE),
    *(f"nous avons {done} {copy}" for done in ("obtenu", "reçu") for copy in ("copie", "une copie", "la copie")),
    *(f"{one} {who} de notre {ours}" for one in ("un", "une") for who in _WHO for ours in _OURS),
    *(f"notre {who}" for who in _WHO),
    *("notre envoyé spécial", "notre envoyée spéciale", "nos envoyés spéciaux", "nos correspondants"),
    *(f"nos {who}s {verb}" for who in (*_WHO, "équipe", "enquêteur") for verb in ("ont", "n ' ont", "y ont")),
    *(f"{this} {ours} a {saw}" for this in ("ce", "cette") for ours in (*_OURS, "blog") for saw in ("vu", "compté", "constaté")),
    *(f"notre {ours} {got}" for ours in _OURS for got in ("s ' est procuré", "s ' est procurée", "s ' est procurés", "a obtenu")),
    *(f"notre {ours} a pu {see}" for ours in _OURS for see in _SEE),
    *(f"{done} par {our}" for done in ("constat dressé sur place", "constat dressé") for our in ("notre rédaction", "nos soins")),
    *(f"notre cellule {of}{desk}" for of in ("", "d ' ", "de ") for desk in _DESKS),
    *(f"sous les yeux de {our}" for our in ("notre", "nos")),
    *(f"{us} {it} {have} {seen}" for us, have in (("nous", "avons"), ("j '", "ai")) for it in ("en", "y") for seen in _SEEN),
    *(f"j ' ai {counted}" for counted in _COUNTED),
    *(f"j ' ai {went} {the}" for went in ("fait le tour", "parcouru", "sillonné") for the in (*_OF, "les", "la", "le", "l '")),
    *(
        f"où {we} {went}{end}"
        for we in ("nous nous sommes", "je me suis")
        for went in ("rendu", "arrêté", "posté", "attardé")
        for end in ("", "e", "s", "es")
    ),
    *(f"la rédaction a {done}" for done in (*_SEEN, *_WENT, "enquêté")),
    *(f"nos {sums}" for sums in _WORKED_OUT),
    *(f"nous {come} à" for come in ("arrivons", "aboutissons", "parvenons")),
    *(
        f"vu {of} {place}"
        for of in ("de", "depuis")
        for place in ("notre place", "nos fenêtres", "notre fenêtre", "la tribune de presse")
    ),
    *("devant nos yeux", "devant notre caméra", "devant nos caméras"),
    *(
        f"{search} à {ours}"
        for search in ("d ' enquête", "de recherches", "de travail")
        for ours in ("nos reporters", "nos journalistes")
    ),
)

_BY = "dressé donné livré fait posé communiqué fourni avancé apporté".split()
_NOUNS = ("constat", "bilan", "chiffre", "récit", "décompte", "tableau", "témoignage", "compte rendu")

# Who spoke, in a sentence of its own before what they say: "Le commandant a fait le point. …".
OPENING = (
    *(f"{makes} le point" for makes in ("fait", "font", "a fait", "ont fait", "faisait")),
    *(
        f"{held} {what}"
        for held in ("a tenu", "tient", "ont tenu", "tenait", "a donné", "donne", "donnait")
        for what in ("un point presse", "un point de presse", "une conférence de presse", "un point d ' étape")
    ),
    *(
        f"{breaks} le silence"
        for breaks in ("brise", "brisent", "a brisé", "ont brisé", "rompt", "rompent", "a rompu", "ont rompu")
    ),
    *(f"{leaves} du silence" for leaves in ("sort", "sortent", "est sorti", "est sortie", "sont sortis", "sont sorties")),
    *(f"{brushes} la question" for brushes in ("balaie", "balaye", "évacue", "a balayé", "élude")),
    *(f"{turns} pas tourné autour du pot" for turns in ("n ' a", "n ' ont")),
    *(f"{chews} pas mâché {words}" for chews, words in (("n ' a", "ses mots"), ("n ' ont", "leurs mots"))),
    *(
        f"{all_} {told}"
        for all_ in ("a tout", "ont tout")
        for told in ("raconté", "vu", "dit", "avoué", "déballé", "filmé", "enregistré")
    ),
    *(f"{tells} tout" for tells in ("raconte", "racontent", "déballe", "déballent", "avoue", "avouent")),
    *(f"{has} {told}" for has in ("a", "ont") for told in ("parlé", "raconté", "témoigné", "compté", "fait les comptes")),
    *("témoigne", "témoignent", "raconte", "racontent", "se confie", "se confient", "s ' explique", "s ' expliquent"),
    *(f"{vide} {bag}" for vide, bag in (("vide", "son sac"), ("vident", "leur sac"), ("a vidé", "son sac"))),
    *(
        f"n ' {have} rien {lost}"
        for have in ("a", "ont")
        for lost in ("oublié", "perdu de la scène", "manqué de la scène", "raté de la scène")
    ),
    *(f"{wants} bien en parler" for wants in ("veut", "veulent")),
    *(f"{be} {sure}" for be in ("est", "se montre") for sure in ("formel", "formelle", "catégorique")),
    *(
        "minimise",
        "minimisent",
        "relativise",
        "temporise",
        "temporisent",
        "persiste et signe",
        "enfonce le clou",
        "ne décolère pas",
    ),
    *(f"n ' y va pas par {ways} chemins" for ways in ("quatre", "36", "trente - six")),
    *(f"en {puts} {hand}" for puts in ("met", "mettrait") for hand in ("sa main au feu", "sa main à couper")),
    *(f"{has} fait {count}" for has in ("a", "ont") for count in ("le calcul", "le compte", "les comptes", "le décompte")),
    *(
        f"en {has} {sure}"
        for has in ("a", "ont")
        for sure in ("acquis la conviction", "la conviction", "la certitude", "la preuve")
    ),
    *(f"se {wants} {calm}" for wants in ("veut", "montre") for calm in ("rassurant", "rassurante", "prudent", "prudente")),
    *(f"{has} une {other} version" for has in ("a", "donne", "livre", "défend") for other in ("autre", "tout autre")),
    *(f"{be} {sure}" for be in ("sont", "se montrent") for sure in ("formels", "formelles", "catégoriques", "unanimes")),
)

# And behind it, of the sentence before: "Le trésorier ne l'a pas caché", "Le procès-verbal en fait foi".
OF_BEFORE = (
    *(f"en {proves}" for proves in ("fait foi", "font foi", "témoigne", "témoignent", "atteste", "attestent")),
    *(f"ne {hides}" for hides in ("l ' a pas caché", "l ' ont pas caché", "le cache pas", "le cachent pas", "s ' en cache pas")),
    *(
        f"{has} {gave} {this} {noun}"
        for has in ("a", "ont")
        for gave in _BY
        for this in ("ce", "ce premier", "ce triste", "ce même", "ce sombre")
        for noun in _NOUNS
    ),
    *(f"s ' en souvien{ends}" for ends in ("t", "nent")),
    *(f"en {puts} {hand}" for puts in ("met", "mettrait") for hand in ("sa main au feu", "sa main à couper")),
    *(f"{has} fait {count}" for has in ("a", "ont") for count in ("le calcul", "le compte", "les comptes", "le décompte")),
)

# What one does by a verb of saying: "rappelle 12 000 voitures", "assure l'intérim"; "*" stands for people.
ACTS = {
    "rejeter": "tonnes litres eaux fumées polluants chlore déchets ballon corps gaz",
    "rappeler": "* voitures véhicules boîtes lots produits exemplaires modèles ambassadeur soldats réservistes troupes joueurs élus",
    "reconnaître": "* compétence légitimité autorité talent mérite mérites diplôme diplômes indépendance souveraineté paternité",
    "assurer": (
        "intérim défense sécurité liaison liaisons service spectacle transport relève permanence arrières suivi protection maintenance garde "
        "animation couverture accueil présidence financement"
    ),
    "avancer": "loyers loyer heure date rentrée frais argent fonds départ pions calendrier horaire horaires",
    "confirmer": "condamnation peine jugement relaxe acquittement commande commandes",
    "chiffrer": "données fichiers disques serveurs ordinateurs messages",
    "signaler": "danger virage",
    "relever": "offre offres prix tarif tarifs taux seuil seuils plafond défi mur murs manches",
}
COMING = (
    r"(?:ils?|elles?)\s(?:se\s|s['’]y\s)?(?:rendr|reviendr|recevr|rencontrer|retourner|viendr|participer|assister|réunir)(?:ait|aient|a|ont)\b"
    r"|d(?:e\s|['’])(?:se\s|s['’]y\s)?(?:rendre|revenir|recevoir|rencontrer|retourner|venir|participer|assister|réunir)\b"
)
