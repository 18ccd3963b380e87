"""French: how sentences end, page furniture, credits."""

from __future__ import annotations

from sourcier.languages.pages import PageWords

WORDS = PageWords(
    titles=(
        "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Me", "Mes", "Dr", "Drs", "Pr", "Prof", "Mgr", "St", "Ste", "Sts", "Stes", "Col", "Lt", "Lt-Col", "Cdt", "Cne", "Cap", "Cpt", "Gal", "Gén", "Gen", "Adj", "Sgt", "Brig", "Adm", "Amb", "Mr", "Mrs", "Ms", "Sen", "Rep", "Gov",
        "p. ex", "av", "ex", "cf", "c.-à-d", "bd", "bld", "vs", "env", "resp", "dép", "arr", "réf", "Cf",
    ),
    numbered=("no", "nos", "n", "art", "p", "pp", "vol", "chap", "fig", "tél", "tel", "ch", "alin", "éd", "janv", "févr", "juill", "sept", "oct", "nov", "déc"),
    shortened=(
        "etc", "inc", "corp", "ltd", "jr", "hab", "apr", "j.-c", "janv", "févr", "avr", "juill", "sept", "oct", "nov", "déc", "s.a", "s.a.r.l", "e.u", "u.s", "u.e",
        "o.n.u", "n.d.l.r", "ndlr", "coll", "trad", "éd", "op", "cit", "ibid", "suiv", "art",
    ),
    openers=(
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j", "ce", "cet", "cette", "ces", "c", "cela", "ça", "son", "sa", "ses", "leur", "leurs",
        "mais", "et", "ou", "or", "car", "donc", "ni", "si", "s", "en", "dans", "sur", "sous", "selon", "après", "avant", "pour", "par", "avec", "sans", "depuis", "pendant", "lors", "alors", "ainsi", "aussi", "cependant", "toutefois",
        "pourtant", "enfin", "ensuite", "puis", "d'après", "à", "au", "aux", "quand", "lorsque", "comme", "qui", "que", "quel", "quelle", "où", "tout", "tous", "toute", "certains", "plusieurs", "aucun", "aucune", "ni", "malgré", "outre",
        "interrogé", "interrogée", "citant", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "plus", "moins", "environ", "hier", "aujourd'hui", "demain", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "deux", "trois", "quatre",
        "n", "ne", "y", "dès", "puisque", "parce", "afin", "entre", "vers", "chez", "contre", "face", "quant", "autre", "d'autres", "même", "chaque", "celui", "celle", "ceux", "celles", "voici", "voilà", "non", "oui", "interrogés", "pas",
    ),
    months=(
        "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil juill", "août", "septembre sept", "octobre oct", "novembre nov", "décembre déc",
    ),
    furniture_lines=(
        "publicité", "publicités", "annonce", "annonces", "sponsorisé", "contenu sponsorisé", "contenus sponsorisés", "partager", "partager cet article", "partagez", "partagez cet article", "partager sur", "partager :", "partage", "imprimer",
        "envoyer par mail", "envoyer par e-mail", "envoyer à un ami", "ajouter aux favoris", "favoris", "tweeter", "j'aime", "j'aime ceci", "j'aime chargement", "articles similaires", "articles liés", "articles connexes", "sur le même sujet",
        "dans la même rubrique", "à lire aussi", "lire aussi", "lire également", "à lire également", "à voir aussi", "voir aussi", "voir également", "à découvrir", "les plus lus", "les plus lues", "articles les plus lus", "à la une", "dernières nouvelles",
        "derniers articles", "articles récents", "commentaires récents", "catégories", "archives", "étiquettes", "mots-clés", "mots clés", "menu", "accueil", "rechercher", "recherche", "connexion", "se connecter", "s'identifier", "s'inscrire", "inscription",
        "déconnexion", "mon compte", "newsletter", "newsletters", "abonnez-vous", "s'abonner", "je m'abonne", "abonnement", "plan du site", "mentions légales", "politique de confidentialité", "conditions générales", "conditions d'utilisation", "gestion des cookies",
        "contact", "contactez-nous", "nous contacter", "qui sommes-nous", "à propos", "à propos de l'auteur", "retour en haut", "haut de page", "retour à l'accueil", "article précédent", "article suivant", "précédent", "suivant", "page suivante", "page précédente",
        "veuillez patienter", "chargement", "chargement en cours", "chargement...", "suivez-nous", "suivez-nous sur", "suivre", "fermer", "accepter", "tout accepter", "refuser", "tout refuser", "continuer sans accepter", "paramétrer", "lire la suite", "en savoir plus",
        "lire plus", "voir plus", "afficher plus", "plus d'infos", "faire un don", "soutenez-nous", "signaler", "signaler un abus", "signaler un contenu", "réagir", "écouter l'article", "écouter cet article", "copier le lien", "lien copié", "offrir cet article",
        "ajouter à mes favoris", "télécharger l'application", "passer la publicité", "la suite après cette publicité", "la suite après la publicité", "article réservé aux abonnés", "réservé aux abonnés", "aller au contenu", "aller au contenu principal",
        "passer au contenu", "vidéo", "vidéos", "galerie", "diaporama", "navigation des articles", "navigation", "rubriques", "tags", "version imprimable", "pdf", "taille du texte", "ajouter un commentaire",
    ),
    furniture_starts=(
        "partager sur ", "partager via ", "partagez sur ", "partagez cet", "partager cet article ", "cliquez pour ", "cliquez ici pour ", "cliquer pour ", "cliquez sur ", "suivez-nous ", "suivez notre ", "rejoignez-nous sur", "rejoignez notre ", "retrouvez-nous sur",
        "abonnez-vous ", "inscrivez-vous ", "inscrivez vous ", "je m'inscris", "recevez notre ", "recevez nos ", "recevez gratuitement ", "recevez chaque ", "lire aussi :", "lire aussi : ", "lire aussi ", "lire également", "à lire aussi ", "a lire :", "à lire :",
        "à voir :", "voir aussi :", "voir aussi ", "voir également", "sur le même sujet :", "sur le même sujet ", "article précédent", "article suivant", "mots-clés :", "mots clés :", "tags :", "étiquettes :", "classé dans ", "posté dans ",
        "catégorie :", "catégories :", "temps de lecture", "lecture : ", "ajouter aux favoris", "ajouter à vos favoris", "laissez un commentaire", "laisser un commentaire", "laisser une réponse", "soyez le premier à commenter", "tous droits réservés aux",
        "télécharger l'app", "téléchargez notre app", "faites un don", "cet article vous a plu", "vous avez aimé cet article", "cet article est réservé aux abonnés", "déjà abonné", "en poursuivant votre navigation",
        "en continuant votre navigation", "en continuant à naviguer", "ce site utilise ", "nous utilisons des cookies", "notre site utilise des cookies", "ce site web utilise", "pour lire la suite", "la lecture de cet article est", "image à la une", "j'aime ça",
        "mise en ligne par", "article vu ", "nombre de vues", "nous et nos partenaires",
    ),
    furniture_parts=(
        "ajoutez ce permalien", "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas publiée", "votre adresse email ne sera pas publiée", "champs obligatoires sont indiqués", "champs obligatoires", "vous commentez à l'aide de votre compte",
        "entrez vos coordonnées ci-dessous", "cliquez sur une icône pour vous connecter", "avertissez-moi par e-mail", "prévenez-moi de tous les nouveaux", "enregistrer mon nom, mon e-mail", "vous devez être connecté", "vous devez vous connecter pour", "connectez-vous pour",
        "ouvre dans une nouvelle fenêtre", "s'ouvre dans une nouvelle fenêtre", "sur whatsapp(ouvre", "désactiver javascript", "activer javascript", "javascript est désactivé", "activez javascript",
        "votre navigateur ne", "propulsé par wordpress", "fièrement propulsé par", "suivre les commentaires", "rétroliens", "en savoir plus sur comment les données", "ce site utilise akismet", "aucun commentaire pour",
    ),
    interface=(
        "partager", "partage", "partages", "imprimer", "envoyer", "tweeter", "suivre", "favoris", "ajouter", "aux", "j'aime", "aime", "commenter", "commentaire", "commentaires", "réagir", "réactions", "vues", "lectures", "lire", "connexion", "déconnexion", "changer", "modifier",
        "inscription", "menu", "accueil", "recherche", "rechercher", "fermer", "logo", "image", "photo", "icône", "par", "e-mail", "mail", "email", "courriel", "sur", "via", "copier", "lien", "abonnez-vous", "newsletter", "contact", "imprimante", "signaler", "enregistrer", "télécharger",
    ),
    comments=("commentaires", "commentaire", "laisser un commentaire", "laissez un commentaire", "laisser une réponse", "vos commentaires", "vos réactions", "réactions", "ajouter un commentaire", "les commentaires", "poster un commentaire", "votre commentaire"),
    form=(
        "nom", "votre nom", "e-mail", "adresse e-mail", "adresse de contact", "email", "site web", "site internet", "commentaire", "votre commentaire", "répondre", "envoyer", "annuler la réponse", "publier le commentaire", "poster", "poster le commentaire", "aperçu",
        "connexion", "pseudo", "signaler", "laisser un commentaire", "message", "votre e-mail", "envoyer le commentaire", "annuler", "modifier",
    ),
    byline=("par", "auteur", "auteure", "propos recueillis par", "écrit par", "rédigé par"),
    published=("publié le", "publié", "mis en ligne le", "paru le", "posté le", "écrit le", "date de publication", "publié ce", "par", "le", "créé le", "publication", "date"),
    source=("source", "sources", "source de l'article", "source originale", "sources de l'article", "source de la traduction"),
    translation=(
        "traduction", "traduction par", "traduction de", "traduit par", "traduite par", "traduit de l'anglais par", "traduit de l'anglais (États-Unis) par", "traduit du russe par", "traduit de l'arabe par", "traduit de l'allemand par", "traduit de l'espagnol par",
        "traduit de l'italien par", "traduit du portugais par", "traduit du persan par", "traduit de l'hébreu par", "traduit du turc par", "traduit du chinois par", "traduit et adapté par", "traduction et adaptation", "traducteur", "traductrice", "traduit pour", "version française",
    ),
    original=(
        "article originel", "article original", "texte original", "texte originel", "titre original", "version originale", "lire l'article original", "lire l'original", "lire le texte original", "voir l'article original", "lien de l'article original", "lien vers l'article original",
        "article en anglais", "article original en anglais", "original", "publication originale", "article source", "lien original", "lire l'article complet sur", "lire la suite sur", "lire l'article sur", "version anglaise", "source originale",
    ),
    republished=(
        "via", "repris de", "reproduit de", "tiré de", "extrait de", "republié de", "republié depuis", "initialement publié par", "initialement publié sur", "initialement publié dans", "publié initialement par", "publié initialement sur", "publié initialement dans",
        "publié à l'origine par", "publié à l'origine sur", "publié à l'origine dans", "publié d'abord sur", "publié d'abord dans", "paru initialement dans", "paru initialement sur", "initialement paru dans", "initialement paru sur", "paru d'abord dans", "première publication",
        "cet article a été initialement publié par", "cet article a été initialement publié sur", "cet article a été initialement publié dans", "cet article a été publié initialement par", "cet article a été publié initialement sur", "cet article a d'abord été publié sur",
        "cet article a d'abord été publié dans", "cet article a d'abord été publié par", "cet article est paru dans", "cet article est d'abord paru dans", "cet article est initialement paru dans", "cet article est initialement paru sur", "cet article est republié à partir de", "cet article est repris de",
        "avec l'aimable autorisation de", "en partenariat avec", "repris par", "publié en partenariat avec",
    ),
    with_agency=("avec", "avec l'", "par", "de", "d'après", "selon", "de notre correspondant avec", "l'", "et", "depuis"),
    agencies=(
        "AFP", "Agence France-Presse", "Agence France Presse", "Belga", "ATS", "Keystone-ATS", "La Presse canadienne", "Presse canadienne", "APS", "Algérie Presse Service", "APA", "Xinhua", "Chine nouvelle", "Reuters", "AP", "Associated Press", "Sputnik", "Tass", "Interfax",
        "EFE", "Ansa", "dpa", "Anadolu", "Relaxnews", "Kyodo", "Bloomberg", "UPI",
    ),
    agency_words=("agences de presse", "les agences", "agences", "dépêches"),
    joining=("et", "&", "ainsi que"),
    photo=("photo", "photos", "crédit photo", "crédits photo", "crédit", "photo d'illustration", "image d'illustration", "illustration", "légende", "image", "infographie", "photo d'archives", "capture d'écran"),
    rights=("tous droits réservés", "reproduction interdite", "droits de reproduction"),
)  # fmt: skip
