"""French words of attitude."""

from __future__ import annotations

from sourcier.languages.attitudes import AttitudeWords


def _elided(listed: str) -> str:
    """Phrases, and those that end with "de" also before a vowel."""
    return " ".join(
        form for phrase in listed.split() for form in ((phrase, f"{phrase[:-1]}_'") if phrase.endswith("_de") else (phrase,))
    )


WORDS = AttitudeWords(
    verbs={
        "o": (
            "soutenir approuver désapprouver applaudir saluer féliciter remercier louer vanter célébrer admirer respecter apprécier "
            "adorer détester haïr mépriser préférer regretter moquer railler ridiculiser dénigrer insulter "
            "fustiger étriller tancer blâmer condamner critiquer déplorer dénoncer désavouer renier refuser rejeter "
            "exiger réclamer demander solliciter encourager prôner préconiser recommander conseiller proposer suggérer "
            "défendre promouvoir détailler dépeindre juger trouver considérer estimer "
            "évoquer souligner pointer exprimer manifester formuler redouter craindre appréhender espérer "
            "souhaiter désirer ambitionner envisager anticiper pronostiquer promettre "
            "pardonner excuser justifier minimiser relativiser exagérer contredire contester "
            "caricaturer expliquer comprendre reconnaître accuser soupçonner "
            "ordonner incriminer suspecter garantir alléguer prétexter préciser énumérer stipuler requérir concéder imputer attribuer "
            "maintenir clamer proclamer énoncer spécifier diagnostiquer présager augurer supputer subodorer pressentir répéter marteler "
            "réaffirmer réitérer confesser"
        ),
        "i": (
            "vouloir espérer compter souhaiter désirer préférer ambitionner entendre daigner oser tenter choisir décider refuser "
            "accepter promettre jurer menacer proposer envisager projeter"
        ),
        "tio": "appeler inviter exhorter enjoindre sommer presser conjurer inciter encourager reprocher",
        "c": "vouloir préférer souhaiter désirer exiger attendre accepter apprécier aimer comprendre prier ordonner tolérer",
        "x": (
            "appeler plaider s'opposer se féliciter se réjouir s'inquiéter se plaindre s'alarmer s'indigner s'engager s'attendre "
            "croire rêver douter parler insister revenir militer manifester protester voter réfléchir répondre réagir consentir "
            "renoncer tenir songer penser hésiter menacer refuser accepter promettre jurer proposer envisager projeter décider "
            "choisir tenter se méfier se moquer se vanter s'étonner se désoler rendre conclure se prononcer s'élever se battre"
        ),
    },
    particles={
        "o": _elided(
            "appeler_à appeler_au appeler_aux plaider_pour plaider_contre s'opposer_à s'opposer_au s'opposer_aux se_féliciter_de "
            "se_féliciter_du se_féliciter_des se_réjouir_de se_réjouir_du se_réjouir_des s'inquiéter_de s'inquiéter_du "
            "s'inquiéter_des s'inquiéter_pour se_plaindre_de se_plaindre_du se_plaindre_des s'alarmer_de s'alarmer_du s'alarmer_des "
            "s'indigner_de s'indigner_du s'indigner_des s'indigner_contre s'attendre_à s'attendre_au croire_à croire_au croire_en "
            "rêver_de rêver_du douter_de douter_du douter_des insister_sur revenir_sur militer_pour "
            "militer_contre manifester_pour manifester_contre protester_contre voter_pour voter_contre réfléchir_à réagir_à "
            "réagir_au consentir_à renoncer_à renoncer_au tenir_à songer_à songer_au penser_à penser_au se_méfier_de se_méfier_du "
            "se_moquer_de se_moquer_du se_vanter_de s'étonner_de s'étonner_du s'étonner_des se_désoler_de se_désoler_du "
            "rendre_hommage_à rendre_hommage_au rendre_hommage_aux conclure_à conclure_au se_prononcer_pour se_prononcer_contre "
            "se_prononcer_sur s'élever_contre se_battre_pour se_battre_contre menacer_de"
        ),
        "i": _elided(
            "appeler_à s'opposer_à s'engager_à s'attendre_à rêver_de parler_de renoncer_à tenir_à songer_à penser_à hésiter_à "
            "menacer_de refuser_de accepter_de promettre_de jurer_de proposer_de envisager_de projeter_de décider_de choisir_de "
            "tenter_de consentir_à"
        ),
    },
    irregular={
        "requérir": ("requiert requièrent requérait requit requirent", "requis requise requises", "requérant"),
        "maintenir": ("maintient maintiennent maintenait maintenaient maintint", "maintenu maintenue maintenus", ""),
        "pressentir": ("pressent pressentent pressentait pressentaient", "pressenti pressentie", "pressentant"),
        "haïr": ("hait haïssent haïssait haïssaient", "haï haïe haïs haïes", "haïssant"),
        "promouvoir": ("promeut promeuvent promouvait", "promu promue promus", "promouvant"),
        "percevoir": ("perçoit perçoivent percevait percevaient", "perçu perçue perçus perçues", "percevant"),
        "attendre": ("attend attendent attendait attendaient attendra", "attendu attendue attendus attendues", "attendant"),
        "prévoir": ("prévoit prévoient prévoyait prévoyaient", "prévu prévue prévus prévues", "prévoyant"),
        "offrir": ("offre offrent offrait offraient offrit", "offert offerte offerts offertes", "offrant"),
        "combattre": ("combat combattent combattait combattaient", "combattu combattue combattus", "combattant"),
        "comprendre": ("comprend comprennent comprenait comprenaient comprit", "compris comprise", "comprenant"),
        "interdire": ("interdit interdisent interdisait", "interdit interdite interdits interdites", "interdisant"),
        "entendre": ("entend entendent entendait entendaient", "entendu", ""),
        "choisir": ("choisit choisissent choisissait", "choisi choisie choisis", "choisissant"),
        "réfléchir": ("réfléchit réfléchissent réfléchissait", "réfléchi", ""),
        "consentir": ("consent consentent consentait consentit", "consenti", ""),
        "rendre": ("rend rendent rendait rendaient rendit", "rendu", "rendant"),
        "revenir": ("revient reviennent revenait revint", "revenu revenue revenus", "revenant"),
        "applaudir": ("applaudit applaudissent applaudissait", "applaudi applaudie applaudis", "applaudissant"),
        "honnir": ("honnit honnissent", "honni", ""),
        "se battre": ("bat battent battait battaient", "battu battue battus", ""),
        "s'attendre": ("attend attendent attendait attendaient", "attendu attendue attendus", ""),
    },
    states=(
        "victime victimes innocent innocente innocents innocentes coupable coupables serein sereine sereins sereines confiantes solidaire "
        "solidaires perplexe perplexes vigilant vigilante vigilants incapable incapables responsable responsables candidat candidate "
        "candidats abandonné abandonnée abandonnés abandonnées stupéfait stupéfaite bouleversé bouleversée rassuré rassurée rassurés "
        "convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées confiant confiante confiants confiantes "
        "certain certaine sûr sûre inquiet inquiète inquiets inquiètes préoccupé préoccupée préoccupés préoccupées opposé opposée "
        "opposés opposées favorable favorables hostile hostiles fier fière fiers fières déçu déçue déçus déçues surpris surprise "
        "choqué choquée choqués choquées indigné indignée indignés indignées satisfait satisfaite satisfaits satisfaites ravi ravie "
        "ravis heureux heureuse prêt prête prêts prêtes déterminé déterminée déterminés déterminées résolu résolue résolus disposé "
        "disposée disposés ouvert ouverte ouverts conscient consciente conscients optimiste optimistes pessimiste pessimistes "
        "sceptique sceptiques prudent prudente prudents réservé réservée réservés partagé partagée partagés attristé attristée "
        "étonné étonnée étonnés agacé agacée agacés exaspéré exaspérée exaspérés soulagé soulagée soulagés reconnaissant "
        "reconnaissante scandalisé scandalisée scandalisés consterné consternée consternés révolté révoltée révoltés"
    ),
    state_links="de d du des par à au aux sur avec pour contre",
    nouns=(
        "soutien critique critiques opposition objection objections engagement promesse promesses menace menaces appel appels demande "
        "demandes exigence exigences proposition propositions projet projets désir souhait souhaits espoir espoirs crainte craintes "
        "inquiétude inquiétudes doute doutes scepticisme conviction convictions confiance avis opinion opinions position positions "
        "attachement hostilité refus rejet volonté détermination ambition ambitions intention intentions regret regrets colère "
        "indignation soulagement satisfaction déception admiration mépris"
    ),
    noun_links="de d du des à au aux pour contre envers sur que",
    intents=(
        "vouloir compter souhaiter désirer entendre promettre jurer menacer proposer demander exiger réclamer ordonner imposer appeler "
        "inviter exhorter enjoindre sommer presser inciter encourager viser ambitionner projeter s'engager décider refuser menacer_de "
        "prêt prête prêts prêtes déterminé déterminée résolu disposé promesse promesses menace menaces appel appels demande demandes "
        "exigence exigences proposition propositions projet projets intention intentions volonté refus"
    ),
    prospects=(
        "espérer craindre redouter appréhender attendre prévoir anticiper envisager imaginer pronostiquer croire s'attendre rêver "
        "songer inquiet inquiète optimiste pessimiste espoir espoirs crainte craintes inquiétude inquiétudes"
    ),
    adjunct_stops="parce car puisque bien quoique quand lorsque après avant depuis sauf jusqu malgré afin si alors tandis",
    also_nouns=(
        "critique critiques demande demandes offre offres menace menaces excuse excuses combat combats interdit "
        "juge juges regret regrets rêve rêves vote votes vise doute doutes tient pense appel conseil conseille compte comptes mépris"
    ),
)
