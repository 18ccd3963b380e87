"""Words of French around proper names."""

from __future__ import annotations

from sourcier.languages.names import NameWords

WORDS = NameWords(
    adjective=r"(?:al|ale|aux|ique|ien|ienne|ain|aine|ais|aise|if|ive|aire|ier|iere|ois|oise|el|elle|libre|public|publique|uni|unie|iste|ites?|inter\w+|russe|belge|suisse|turc|turque)s?$",
    titles=frozenset(
        """m mm mme mlle monsieur madame maitre me docteur dr professeur pr president presidente vice-president vice-presidente ministre premier
        ministre general generale colonel capitaine commandant lieutenant sergent caporal marechal amiral adjudant brigadier cheikh sheikh emir roi
        reine prince princesse sultan pape cardinal eveque archeveque imam ayatollah mollah depute deputee senateur senatrice maire prefet prefete
        ambassadeur ambassadrice juge procureur procureure avocat avocate analyste expert experte journaliste porte-parole directeur directrice
        secretaire chef chancelier chanceliere gouverneur gouverneure commissaire entraineur attaquant defenseur gardien milieu international
        joueur joueuse ecrivain ecrivaine chercheur chercheuse professeure militant militante activiste syndicaliste opposant opposante dirigeant
        dirigeante patron patronne pdg conseiller conseillere epidemiologiste virologue medecin chirurgien""".split()
    ),
    heads=frozenset(
        """ministere observatoire agence union federation confederation association ong organisation comite conseil commission syndicat parti front
        mouvement ligue alliance coalition rassemblement collectif fondation institut universite ecole hopital centre tribunal cour parquet banque
        groupe societe compagnie armee forces brigade brigades bataillon regiment direction office bureau autorite haute prefecture mairie service
        police gendarmerie garde unites secretariat haut-commissariat departement reseau club chambre assemblee senat parlement gouvernement
        academie croix laboratoire laboratoires cooperative mutuelle caisse chantiers usine mission force operation""".split()
    ),
    tails=frozenset("fc sa sas group".split()),
    within=frozenset("en".split()),
    beside=frozenset("a autour".split()),
    links=frozenset("de du des d la le les l et pour a au aux contre sur en sans".split()),
    civic=frozenset(
        """prefecture mairie police gendarmerie hopital chu clinique universite faculte ecole lycee tribunal parquet cour aeroport port prison
        syndicat federation confederation association ministere comite conseil fondation institut agence ligue parti collectif societe
        observatoire chambre academie archeveche diocese ambassade consulat banque bourse""".split()
    ),
    of=frozenset("de du des d la le les l".split()),
    descriptors=frozenset(
        """le la les l un une des du de d agence presse d'information information informations journal quotidien site chaine television radio
        hebdomadaire magazine media groupe organisation mouvement parti president ministre general milice internet tv news info web officielle officiel""".split()
    ),
    function=frozenset(
        """le la les un une des du de au aux l d ce cette ces cet son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous
        je tu qui que quoi dont ou quand comment pourquoi si oui non plus moins tres bien mal tout tous toute toutes aucun aucune autre autres
        meme en et mais donc or ni car avec sans pour par sur sous dans chez vers entre depuis pendant apres avant selon d'apres malgre grace
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        deux trois quatre cinq six sept huit neuf dix cent mille premier premiere dernier derniere alors ainsi aussi ailleurs encore enfin ensuite
        puis pourtant cependant toutefois lors lorsque aujourd'hui hier demain plusieurs certains certaines quelques source sources citant voila
        voici c s n j qu y a est sont ont toujours jamais ici la-bas face quant concernant outre afin jusque contre parmi puisque comme
        l'un d'autres interroge interrogee prive prives dimanche fin debut mi photo video lire voir article""".split()
    ),
    given=frozenset(
        """rose violette blanche victoire aurore marguerite capucine jean pierre paul jacques michel andre philippe alain bernard gerard daniel claude christian patrick nicolas olivier thierry francois
        laurent eric christophe stephane david pascal bruno vincent frederic sebastien julien thomas antoine alexandre guillaume benjamin maxime
        mathieu matthieu lucas hugo louis arthur jules adrien romain simon marc luc yves rene roger robert henri georges maurice marcel raymond
        marie anne catherine isabelle nathalie sylvie monique francoise jacqueline valerie sandrine stephanie celine julie camille sophie
        christine martine nicole helene veronique brigitte florence laurence caroline emilie aurelie pauline claire charlotte lea emma manon
        chloe ines sarah laura alice juliette mohamed mohammed mohammad mahmoud ahmed ahmad ali hassan hussein khaled omar youssef ibrahim
        abdel abdallah abdullah fatima khadija aicha amina leila karim rachid said mustafa mustapha bachar walid samir nabil tarek ziad""".split()
    ),
)
