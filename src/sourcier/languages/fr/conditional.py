"""The French conditional: its forms, and what it is beside hearsay."""

from __future__ import annotations

from sourcier.languages.conditional import ConditionalWords

WORDS = ConditionalWords(
    endings="ait aient",
    own_endings="ais ions iez",
    # The stem of the future: the infinitive without a final e, or one of few irregular ones. Other stems in r, as "entr" of
    # "entrait", are of imperfects.
    stems=(
        r".+er|.*ir|.+dr|.*ettr|.*battr|.*[ao][îi]tr|(?:re)?devr|.+cevr|.*suivr|(?:re|sur)?vivr|pleuvr|.*mouvr|.+ompr|.*vaincr|"
        r".*(?:courr|mourr|querr)|pourr|(?:re|entre)?verr|(?:r)?enverr|aur|saur|.+clur|.*siér|.*cherr"
    ),
    not_stems=(
        r".*(?:gendr|cadr|ffondr|poudr|squadr|cloîtr|spir)|cendr|(?:re|at|é|sou)?tir|(?:ad)?mir|(?:sou|em)pir|désir|(?:re)?vir|cir|déchir|délir|"
        r"chavir|éclair|flair|affair"
    ),
    having="aur",
    being="ser",
    motions=(
        "allé allée allés allées venu venue venus venues parti partie partis parties arrivé arrivée arrivés arrivées entré entrée entrés entrées sorti "
        "sortie sortis sorties tombé tombée tombés tombées mort morte morts mortes né née nés nées resté restée restés restées monté montée montés "
        "descendu descendue descendus passé passée passés passées devenu devenue devenus devenues revenu revenue revenus rentré rentrée rentrés "
        "retourné retournée retournés décédé décédée décédés parvenu parvenue parvenus intervenu intervenue survenu survenue survenus reparti repartie"
    ),
    reflexives="se s",
    participles="é ée és ées i ie is ies u ue us ues û it ite its ites ert erte erts ertes aint einte eint oint mort",
    short_participles="pu dû lu vu eu su bu né ri tu mû",
    not_participles="peu trois fois mais depuis parmi lui oui celui aussi ainsi plusieurs pays moitié société sous vous nous tous",
    adverbs="tant trop peu mieux bien",
    modals="pourr|devr|faudr",
    wishes="pu dû voulu aimé fallu valu préféré souhaité suffi mieux mérité imaginé cru parié",
    stative=(
        r"ser|aur|.*dater|agir|compter|.*viendr|.*tiendr|remonter|disposer|(?:sur)?vivr|souffrir|prévoir|comporter|inclur|comprendr|stipuler|viser|trouver|avoisiner|élever|élèver|tourner|chiffrer|"
        r"figurer|résider|habiter|posséder|mesurer|peser|pèser|connaîtr|porter|exister|dépasser|atteindr"
    ),
    consequences=(
        "permettr|suffir|entraîner|nécessiter|impliquer|contribuer|éviter|faciliter|bouleverser|ruiner|fragiliser|favoriser|voudr|aimer|souhaiter|"
        "préférer|mériter"
    ),
    hypotheses=(
        "si|s ' il|s ' ils|sinon|au cas où|en cas de|en cas d|à condition|à moins|pourvu que|pour peu que|quand bien même|supposons|à supposer|"
        "faute de|faute d|autrement|à défaut de|à défaut d|dans l ' hypothèse|dans ce cas|dans le cas où|dans le cas contraire|sous réserve que|"
        "en d ' autres temps|d ' autres circonstances|en temps normal|à sa place|à leur place|à votre place|à ta place|à ma place|à ce rythme|à ce train|"
        "idéalement|en théorie|dans l ' idéal|dans un tel cas|en pareil cas|dans cette hypothèse|dans un tel scénario|dans ce scénario|en l ' absence|sans quoi|le cas échéant|à terme|n ' importe|quel que soit|quelle que soit|quels que soient|quelles que soient|quoi qu ' il|tout autre|quelqu ' un d ' autre|un autre que|dans un monde|pour un peu|pour rien au monde|un peu plus et|n ' eût été|n ' était|eût|admettons|secondes près|minutes près|mètres près|heures près|points près|voix près"
    ),
    openers="moyennant imaginons imaginez supposez mettons même mieux",
    withs="avec sans",
    more="plus moins davantage meilleur meilleure meilleurs meilleures autre autres supplémentaire supplémentaires tel telle",
    without="sans",
    known="lui elle eux elles cela ça le la l les un une ce cet cette ces son sa ses leur",
    gerund="en ant",
    not_hypotheses="si l ' on en croit|si on en croit|si l ' on se fie|si bien que|comme si",
    later="plus tard|le lendemain|l ' année suivante|la semaine suivante|le mois suivant|jours après|semaines après|mois après|ans après",
    evaluations=(
        "souhaitable souhaitables préférable préférables inutile dommage judicieux judicieuse absurde illusoire naïf naïve irresponsable regrettable "
        "injuste suicidaire inacceptable impensable inconcevable catastrophique idéal bienvenu bienvenue malvenu prématuré prématurée"
    ),
    opinions=(
        "temps bon bien mieux sage faux possible impossible prudent imprudent utile logique normal étonnant surprenant erroné vain exagéré difficile facile "
        "nécessaire nécessaires intéressant dangereux raisonnable opportun légitime cruel triste honteux"
    ),
    leading="de d que qu",
    following="alors ainsi",
    idioms="dirait on|croirait on|croirait se|jurerait on|gagnerait à|gagneraient à|mériterait de|mériterait d|mériteraient d|mériteraient de|saurait ne|sauraient ne|conviendrait de|conviendrait d|ferait bien|ferait mieux|feraient bien|feraient mieux|vaudrait mieux|aurait beau|auraient beau",
    subordinators="que qu si combien quand",
    conjoined="alors tandis parce ainsi bien pour lors dès après avant plus moins autant selon tant tel telle depuis pendant sans",
    lasting="ant",
    past="avoir promesse espoir idée certitude assurance garantie engagement conviction crainte a ont avait avaient avons ai as eut eurent fut furent put purent voulut voulurent crut crurent sut surent",
    past_endings="ait aient èrent irent",
    not_past="fait sait paraît parait plaît plait tait connaît naît distrait extrait lait trait soit jamais",
    past_before="ait aient",
    until="avant",
    indefinite="un une",
    amounts=(
        "aine aines ains tiers quart moitié majorité million milliard millier partie poignée série nombre homme femme personne enfant garçon fille "
        "suspect suspecte témoin soldat adolescent adolescente groupe commando avion navire drone employé policier"
    ),
    measures=(
        "réforme mesure mesures loi taxe projet texte accord hausse baisse suppression fermeture retrait interdiction annulation report victoire défaite échec "
        "succès adoption augmentation réduction création passage vote rejet solution option scénario dispositif amendement plan proposition mise fusion "
        "rachat sortie entrée levée arrêt départ retour abandon"
    ),
    impersonal="ça cela ce c",
    anyone="tout toute quiconque celui celle ceux celles",
    sources=(
        "selon|d ' après|à en croire|l ' on en croit|de source|de sources|aux dires|au dire|citant|croit savoir|croient savoir|ce qu ' on dit|"
        "ce qu ' on raconte|dit - on|t - on|murmure|murmurent|rapporte|rapportent|raconte|racontent|évoque|indique|indiquent|avance|avancent|affirme|"
        "affirment|assure|assurent|explique|expliquent|précise|précisent|rumeur|rumeurs|estiment|une source|des sources|sources proches|plusieurs sources|on parle"
    ),
)
