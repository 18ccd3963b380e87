"""French words by which a text takes a stand on what another tells."""

from __future__ import annotations

from sourcier.languages.stance import StanceWords

WORDS = StanceWords(
    empty=(
        "le la les l un une des du de d au aux et ou où mais donc or ni car que qu qui quoi dont en dans par pour sur sous avec chez "
        "vers entre après avant depuis pendant lors dès selon contre est sont était étaient être été a ont avait avaient avoir eu sera "
        "seront serait seraient aura auront aurait auraient se s son sa ses leur leurs ce cet cette ces c il elle ils elles on nous vous "
        "je j lui y ne n pas plus très trop aussi encore déjà tout tous toute toutes même comme si quand alors puis fait faire dit dire "
        "va vont peut doit deux nouveau nouvelle nouveaux ainsi là ici d'ici afin parmi autre autres"
    ),
    negations="pas|ne|n|jamais|aucun|aucune|nul|nulle|personne|sans|non|ni|guère",
    refusals=(
        "refus*|échou*|échec de|renonc*|évit*|ignor*|abandonn*|annul*|plutôt que|au lieu de|exclut|excluent|exclu|s abstien*|"
        "manqu* de|peine à|incapable*"
    ),
    denial=(
        "dément|démentent|démentit|démenti|démentie|démentis|démenties|démentir|démentant|nie|nient|nia|nié|niée|niés|niées|nier|réfut*|"
        "récus*|contest*|infirm*|désavou*|rejette les accusations|rejette l accusation|contredi*"
    ),
    untruths=(
        "faux|fausse|fausses|faussement|mensonge*|mensonger*|ment|mentent|menti|menteur*|inventé|inventée|inventés|inventées|supercherie*|"
        "imposture*|fabriqué*|truqué*|trucage*|truqua*|mise en scène|montage|bidon|bidonné*|mystification*|falsifi*|démystifi*|"
        "démont* les rumeurs|rétract*|balaie les rumeurs|balaie la rumeur|canular*|intox|infox|fake news|satirique|satire|parodi*|mythe|"
        "légende urbaine|désinformation|désinform*|erroné*|à tort|erreur|inexact*|infondé*|sans fondement|dénué de fondement|"
        "dénuée de fondement|dénuées de fondement|n importe quoi|pure invention|imaginaire|fantaisiste*|absurde|n est pas vrai|pas vrai|"
        "pas le cas|rien de tel|aucune preuve|il n en est rien|n a jamais exist*|rectificatif|rectifi*|présente ses excuses|contrairement à|"
        "ridicule|démonté|désamorc*"
    ),
    undenied=(
        "pas seulement|pas uniquement|non seulement|n a fait que|n ont fait que|pas moins de|sans doute|ni confirm* ni|ni infirm*|ni démenti|ne confirme ni|"
        "vrai ou faux|ou faux|info ou intox|ou intox|ou canular|faux pas|faux papiers|faux passeport*|fausse note|fausse alerte|fausse couche|sans précédent|sans abri|sans papiers|"
        "n est plus|ne plus|non loin|pas encore|pas loin de|non plus|personne de|une personne|la personne|cette personne|chaque personne"
    ),
    sure="pas un canular|n est pas une blague|sans conteste|incontestable*|indéniable*|on ne peut nier|nul ne conteste|personne ne conteste",
    doubt=(
        "doute|doutes|doutent|douteux|douteuse|douteuses|sceptique*|scepticisme|mis en doute|mise en doute|met en doute|mettent en doute|remis en cause|"
        "remet en cause|remettent en cause|remise en cause|remet en question|remis en question|s interroge sur|interrogations sur|peu crédible*|invraisemblable*|suspect"
    ),
    hearsay=(
        "serait|seraient|aurait|auraient|rumeur*|présumé|présumée|présumés|présumées|prétendu*|prétend|prétendent|soi disant|apparemment|allégation*|allègue*|"
        "affirme|affirment|affirmé|accus*|soupçon*|non confirmé*|pas confirmé*|sous réserve|selon|d après|à en croire|révèlerait|il paraît|paraît il|"
        "on dit|dit on|fuite|fuites|laisse entendre|laissent entendre|suggère*|enquête|mystère|mystérieu*|confusion|flou|incertitude*|"
        "n a pas confirmé|n ont pas confirmé|refuse de confirmer|refusent de confirmer|ni confirm* ni|ne confirme ni|ni infirm*|est ce vrai|pas pu être vérifié*|"
        "n a pu être vérifié*|impossible à vérifier|non vérifié*|redoute|redoutent|revendiqu*"
    ),
    saying=(
        "dit|disent|déclare|déclarent|assure|assurent|annonce|annoncent|explique|expliquent|estime|estiment|juge|soutient|soutiennent|insiste|"
        "source|sources|témoign*|analyste*|expert*|cité|citant|prévoit|prévoient|avertit|alerte"
    ),
    possible="pourrait|pourraient|peut être|possible|possibles|possiblement|probable*|éventuel*|semble|semblent|envisage|envisagent|en discussion|en pourparlers|devrait|devraient|sans doute",
    vouching="confirme|confirment|confirmé|confirmée|confirmés|confirmation|officiel|officielle|officiellement|avéré*|prouve|prouvent|prouvé*|preuve*|reconnaît|reconnaissent|reconnu|avoue|avouent|bel et bien|authentique*",
    asking="qui que quoi comment pourquoi où quand quel quelle quels quelles combien qu",
    opposites=(
        (
            "hausse|haut*|augment*|mont*|grimp*|bondi*|flamb*|progress*|croiss*|croît|gagn*|explos*|accroi*|record",
            "baiss*|chut*|recul*|dimin*|plong*|repli*|perd*|effondr*|dégringol*|tomb*|réduc*|rédui*",
        ),
        (
            "mort*|meurt|meurent|décès|décéd*|tué*|tue|tuent|assassin*|exécut*|péri*|disparition",
            "vivant*|surviv*|indemne*|sain et sauf|saine et sauve|en vie|rescapé*",
        ),
        (
            "arrêt*|interpell*|détenu*|incarcér*|emprisonn*|captur*|otage|enlev*|kidnapp*|écroué*|prison",
            "libér*|relâch*|évad*|acquitt*|en fuite|remis en liberté",
        ),
        ("coupable*|condamn*", "innocent*|acquitt*|relax*|blanchi*"),
        ("autoris*|permet*|permis|légalis*|approuv*", "interdi*|prohib*|bloqu*|censur*"),
        ("ouvr*|ouvert*|inaugur*|lanc*", "ferm*|annul*|report*|suspend*"),
        ("accept*|approuv*|adopt*|valid*", "refus*|rejet*|repouss*"),
        ("démission*|quitt*|limog*|licenci*|renvoy*|part|départ", "reste*|maintien*|demeur*|conserv*"),
        ("gagn*|remport*|victoire*|vainqueur*", "perd*|défaite*|battu*|échou*"),
        ("commenc*|début*|repren*|repris*|démarr*|poursui*|continu*", "cess*|termin*|interromp*|interrompu*|fin|suspen*|arrêt"),
        ("soutien*|soutenu|défend*|salu*|félicit*", "critiqu*|dénonc*|condamn*|oppos*|fustig*"),
        ("guerre*|combat*|affrontement*|attaqu*|violence*|conflit*", "paix|calme|trêve|cessez le feu|réconcili*|accalmie"),
        ("réussi*|succès", "échou*|échec*|rat*"),
        ("fort|forte|forts|fortes|renforc*|amélior*", "faible*|affaibli*|détérior*|aggrav*"),
        ("rejoin*|entr*|adhé*|intègr*", "quitt*|sort*|retir*|retrait"),
        ("achèt*|achat*|achet*|acqui*|rach*", "vend*|vente*|cèd*|céd*|cession"),
        ("mari*|épous*", "divorc*|sépar*|rompu"),
        ("meilleur*|plus grand*|premier|première", "pire*|dernier|dernière"),
    ),
)
