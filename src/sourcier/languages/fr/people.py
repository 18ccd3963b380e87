"""French nouns for who or what says something, by what they do, in the forms that no ending gives."""

from __future__ import annotations

_TRADES = (
    "retraité retraitée commerçant commerçante boulanger boulangère boucher bouchère épicier épicière coiffeur coiffeuse "
    "chauffeur chauffeuse routier routière cheminot cheminote aiguilleur ouvrier ouvrière maçon plombier électricien "
    "électricienne mécanicien mécanicienne technicien technicienne ingénieur ingénieure architecte urbaniste paysagiste "
    "notaire huissier huissière greffier greffière comptable banquier banquière courtier courtière assureur assureuse "
    "investisseur investisseuse actionnaire entrepreneur entrepreneuse entrepreneure restaurateur restauratrice hôtelier "
    "hôtelière cafetier cafetière cuisinier cuisinière serveur serveuse caissier caissière vendeur vendeuse libraire "
    "éditrice écrivain écrivaine romancier romancière poète poétesse essayiste journaliste reporter photographe correspondant "
    "correspondante chroniqueur chroniqueuse éditorialiste animateur animatrice présentateur présentatrice producteur "
    "productrice cinéaste comédien comédienne humoriste musicien musicienne pianiste violoniste danseur danseuse peintre "
    "sculpteur sculptrice plasticien plasticienne conservateur conservatrice galeriste antiquaire marchand marchande "
    "brocanteur facteur factrice livreur livreuse éboueur éboueuse ramoneur jardinier jardinière bûcheron fleuriste garagiste "
    "armurier horloger bijoutier joaillier tailleur couturier couturière styliste mannequin créateur créatrice designer "
    "graphiste développeur développeuse informaticien informaticienne hacker pirate blogueur blogueuse influenceur "
    "influenceuse youtubeur youtubeuse internaute consultant consultante statisticien statisticienne démographe traducteur "
    "traductrice interprète guide moniteur monitrice éducateur éducatrice animalier régisseur machiniste docker grutier "
    "conductrice pilote copilote steward hôtesse contrôleur contrôleuse aiguilleuse batelier batelière marin marinier skipper "
    "plongeur plongeuse cultivateur cultivatrice éleveur éleveuse maraîcher maraîchère viticulteur viticultrice "
    "vigneron vigneronne apiculteur apicultrice berger bergère paysan paysanne céréalier céréalière forestier forestière "
    "chasseur chasseuse garde garde-chasse garde-champêtre concierge apprenti apprentie stagiaire cadre gérant gérante "
    "fondateur fondatrice cofondateur cofondatrice associé associée manager manageuse repreneur repreneuse "
    "acheteur acheteuse acquéreur brasseur brasseuse meunier minotier fromager fromagère ostréiculteur "
    "ostréicultrice pisciculteur mineur orpailleur artisan artisane intermittent intermittente cascadeur cascadeuse"
)
_LEARNED = (
    "archéologue sociologue politologue géologue géographe climatologue météorologue hydrologue hydrogéologue sismologue "
    "volcanologue biologiste biochimiste chimiste physicien physicienne astronome astrophysicien astrophysicienne "
    "océanographe glaciologue écologue botaniste zoologiste entomologiste ornithologue vétérinaire épidémiologiste virologue "
    "immunologiste infectiologue parasitologue toxicologue écotoxicologue psychologue psychiatre pharmacien pharmacienne "
    "dentiste kinésithérapeute sage-femme aide-soignant aide-soignante urgentiste cardiologue pédiatre neurologue oncologue "
    "gynécologue généraliste interne ambulancier ambulancière chirurgienne professeure enseignant enseignante instituteur "
    "institutrice proviseur proviseure recteur rectrice doyen doyenne universitaire doctorant doctorante scientifique savant "
    "savante spécialiste juriste linguiste philosophe anthropologue ethnologue mathématicien mathématicienne historienne "
    "philologue théologien théologienne criminologue expert-comptable étudiant étudiante lycéen lycéenne collégien "
    "collégienne écolier écolière"
)
_LAW = (
    "brigadier brigadière enquêteur enquêtrice inspecteur inspectrice commissaire juré jurée bâtonnier bâtonnière défenseure "
    "plaignant plaignante accusée prévenu prévenue suspecte détenu détenue prisonnier prisonnière otage blessé blessée "
    "passager passagère voyageur voyageuse usager usagère automobiliste cycliste piéton piétonne motard motarde surveillant "
    "surveillante policière pompier pompière sapeur-pompier sauveteur sauveteuse adjudant adjudante sergent sergente caporal "
    "major sous-officier officière lieutenante commandante vétéran combattant combattante milicien milicienne rebelle insurgé "
    "insurgée gendarmes gradée douanier douanière sous-préfet sous-préfète substitut avocat-général bourgmestre échevin "
    "échevine syndic intendant intendante administrateur administratrice vice-président vice-présidente vice-premier sous- "
    "secrétaire ex-ministre ex-président ex-maire ministre-président édile premier-ministre co-président coprésident "
    "coprésidente rapporteur rapporteure rapporteuse greffe chargé chargée émissaire médiateur médiatrice négociateur "
    "négociatrice consul consule attaché attachée"
)
_KIN = (
    "oncle tante cousin cousine neveu nièce grand-père grand-mère beau-père belle-mère beau-frère belle-sœur fiancé fiancée "
    "compagnon conjoint conjointe époux ex-mari ex-femme ex-compagne petit-fils petite-fille jumeau jumelle enfant adolescent "
    "adolescente garçon gamin gamine jeune aîné aînée benjamin cadet cadette quinquagénaire sexagénaire septuagénaire "
    "octogénaire nonagénaire trentenaire quadragénaire vingtenaire centenaire dame monsieur copain copine camarade confrère "
    "consœur locataire touriste vacancier vacancière convive invité invitée participant participante organisateur "
    "organisatrice spectateur spectatrice lecteur lectrice auditeur auditrice consommateur consommatrice patient patiente "
    "malade électeur électrice sympathisant sympathisante adhérent adhérente bénévole gréviste manifestant manifestante exilé "
    "exilée réfugié réfugiée migrant migrante chômeur chômeuse intérimaire candidat candidate supporter supportrice mécène "
    "donateur donatrice héritier héritière biographe parrain marraine prêtre abbé cardinal imam rabbin pasteur pasteure moine "
    "patriarche archevêque religieuse bedeau sacristain dissident dissidente princesse comte comtesse duc duchesse pilier "
    "cacique ténor baron lieutenant-colonel vigile portier videur repenti repentie lanceur lanceuse"
)
_SPORT = (
    "gardienne milieu ailier buteur buteuse arbitre attaquante défenseuse sprinteur sprinteuse champion championne médaillé "
    "médaillée nageur nageuse athlète skieur skieuse navigateur navigatrice boxeur boxeuse judoka footballeur footballeuse "
    "basketteur basketteuse handballeur handballeuse rugbyman tenniswoman sélectionneuse entraîneuse adversaire vainqueur "
    "vaincu lauréat lauréate coureur coureuse grimpeur grimpeuse alpiniste pongiste escrimeur escrimeuse lutteur lutteuse "
    "tennisman"
)
_MORE = (
    "fermier fermière meneur meneuse leader coordinateur coordinatrice coordonnateur superviseur contremaître magasinier "
    "manutentionnaire préparateur préparatrice laborantin laborantine standardiste réceptionniste trésorière notable griot "
    "marabout guérisseur pèlerin fidèle paroissien paroissienne croyant croyante baigneur baigneuse randonneur randonneuse "
    "promeneur promeneuse joggeur joggeuse campeur campeuse surfeur surfeuse kayakiste parachutiste instructeur "
    "instructrice formateur formatrice ultra fan star vedette diva soprano compositeur compositrice parolier rappeur "
    "rappeuse metteur scénariste dramaturge décorateur décoratrice costumier costumière maquilleur maquilleuse figurant "
    "figurante collectionneur collectionneuse commissaire-priseur bibliothécaire archiviste documentaliste bouquiniste "
    "imprimeur typographe sinistré sinistrée évacué évacuée déplacé déplacée orphelin orpheline veuf marié mariée détective "
    "espion espionne indicateur mafieux trafiquant passeur braqueur voleur escroc arnaqueur faussaire tueur meurtrier "
    "meurtrière agresseur assaillant ravisseur preneur kidnappeur captif captive frondeur frondeuse centriste socialiste "
    "écologiste républicain républicaine communiste travailliste libéral libérale indépendantiste nationaliste "
    "souverainiste parlementaire eurodéputé eurodéputée gouverneure régent dictateur dauphin dauphine successeur "
    "successeure prédécesseur rival rivale challenger finaliste outsider sortant sortante colistier colistière "
    "pharmacologue nutritionniste diététicien diététicienne orthophoniste maître-nageur cuistot barman sommelier pâtissier "
    "pâtissière poissonnier poissonnière charcutier traiteur forain foraine colporteur camionneur camionneuse postier "
    "postière guichetier guichetière bagagiste pompiste vitrier menuisier menuisière charpentier couvreur carreleur soudeur "
    "soudeuse tourneur fraiseur ajusteur chaudronnier monteur monteuse projectionniste cadreur cadreuse pigiste fixeur "
    "fixeuse sondeur sondeuse lobbyiste plaideur plaideuse bailleresse syndiqué syndiquée légiste balisticien graphologue "
    "profileur géomètre topographe cartographe hydraulicien thermicien acousticien cryptographe ergonome actuaire "
    "fiscaliste pénaliste constitutionnaliste islamologue géopoliticien géopoliticienne prospectiviste polémiste "
    "intellectuel intellectuelle académicien académicienne nobel"
)
_KNOWN_TO_ALL = (
    "abonné abonnée badaud intermédiaire confident confidente humanitaire randonneur randonneuse utilisateur utilisatrice maman papa mamie papi parent quidam curieux curieuse habitué habituée client cliente usager usagère "
    "fossoyeur fossoyeuse éclusier éclusière assesseur assesseure secrétaire gardien gardienne agent agente collègue pêcheur "
    "pêcheuse dirigeant dirigeante agriculteur agricultrice garagiste barmaid vacataire rescapé rescapée matelot vétéran "
    "croque-mort marchand infirmier infirmière aide policier conseiller conseillère élève écrivaine saisonnier saisonnière cueilleur "
    "cueilleuse moissonneur moissonneuse contremaîtresse surveillante urgentiste brancardier brancardière régulateur permanencier "
    "permanencière standardiste gendarme pompière sapeur trufficulteur trufficultrice éleveuse chevrier chevrière berger"
)
# Who tells of what they do, keep or saw.
_BESIDE = (
    "mairesse buraliste suppléant suppléante grossiste mareyeur mareyeuse codétenu codétenue rabatteur chambellan cordonnier bijoutière "
    "serrurier carrossier vendangeur veilleur convoyeur timonier anesthésiste radiologue prévisionniste soldate téléspectateur "
    "militante ambassadrice rédacteur rédactrice caméraman réalisatrice chorégraphe trader créancier créancière liquidateur patronne "
    "riveraine résidente villageoise gendre nourrice complice survivante requérant déserteur transfuge contrebandier braconnier "
    "observatrice cybercriminel hackeur palefrenier palefrenière lad jockey maréchal-ferrant démineur démineuse artificier bûcheronne pelleteur "
    "grutière maçonne marbrier ferrailleur louvetier garde-pêche terrassier élagueur élagueuse scieur scieuse tractoriste cariste dépanneur "
    "dépanneuse remorqueur pisteur ramasseur ramasseuse puisatier fontainier équarrisseur abatteur"
)
PERSONS = f"{_TRADES} {_LEARNED} {_LAW} {_KIN} {_SPORT} {_MORE} {_BESIDE} {_KNOWN_TO_ALL}"
# Of whom there are many, so that one of them without a name is nobody known.
ORDINARY = f"{_TRADES} {_LEARNED} {_LAW} {_KIN} {_SPORT} {_KNOWN_TO_ALL}"
GROUPS = (
    "clan famille camp majorité minorité coordination brigades escadron unité milice milices troupe troupes "
    "faction factions cartel gang hiérarchie patronat négoce filière interprofession équipage jury défense accusation "
    "rédaction voisinage peuple foule pirates sauveteurs collègues"
)
BODIES = (
    "intersyndicale confédération centrale régie régulateur métropole agglomération commune ville communauté canton "
    "service wilaya congrès maternité ehpad école lycée collège faculté musée théâtre opéra festival "
    "mutuelle "
    "union chambre ordre barreau consistoire diocèse épiscopat rectorat "
    "académie inspection consulat chancellerie diplomatie office autorité exécutif palais vatican casernement caserne "
    "capitainerie usine hypermarché supermarché aéroport port maison synode patriarcat "
    "monastère flotte secrétariat sous-préfecture sous-commission délégation mission représentation trésorerie caisse "
    "assurance-maladie hôtellerie franchise"
)
# Those whose name stands behind them and is enough.
INTRODUCERS = (
    "collectif fabricant équipementier filiale start-up startup plateforme transporteur armateur concessionnaire promoteur bailleur prestataire sous-traitant fournisseur "
    "cabinet laboratoire mouvement front éditeur distributeur enseigne chaînier brasserie coopérative géant avionneur motoriste gestionnaire cellule brigade"
)
DOCUMENTS = (
    "jugement arrêt décision ordonnance réquisitoire circulaire décret avis alerte bulletin tract affiche banderole pétition "
    "message tweet publication article éditorial tribune témoignage récit notice brochure présentation inventaire relevé "
    "relevés analyse analyses autopsie expertise expertises constat recensement baromètre mémoire charte règlement brouillon "
    "procédure verdict sms texto plainte requête compte panneau livret préface légende échange échanges conversation conversations "
    "écoutes acte actes attestation attestations tableur budget certificat certificats diapositive diapositives étiquette étiquettes plaque faire-part devis mention livre courante procès-verbaux cahier agenda comptes fichier fichiers carnet carnets délibérations enregistreur enregistreurs boîte boîtes "
    "cadastre statuts pacte traité protocole avenant archive annales barème bordereau récépissé quittance missive "
    "télégramme télégrammes télex affichette écriteau pancarte métadonnées manuscrit parchemin épitaphe stèle biographie page "
    "autobiographie calendrier carte cartes page"
)
