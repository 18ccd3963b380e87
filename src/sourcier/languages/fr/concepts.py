"""Counted things and their language-neutral concepts."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords, phrases

_TABLE = """
person: personne, individu, etre humain, habitue, gens, ame, personnalite, humain
fighter: combattant, combattante, milicien, milicienne, homme arme, guerillero, partisan arme, element, moudjahidine
commander: commandant, commandante, chef de guerre, chef terroriste, chef militaire, chef djihadiste, chef rebelle, chef de milice, commandant de terrain, chef, haut responsable militaire, colonel, general, dirigeant militaire, emir, cadre militaire, commandant militaire
militant: militant, djihadiste, islamiste, extremiste, jihadiste, militante, daechiste, insurge, talibane
terrorist: terroriste
suicide_bomber: kamikaze, auteur d ' attentat suicide
rebel: rebelle, insurge, revolutionnaire, maquisard
mercenary: mercenaire
sniper: tireur embusque, tireur d ' elite, sniper
soldier: soldat, soldate, militaire, appele, fantassin, parachutiste, legionnaire, troupe, marine, casque, homme de troupe, conscrit
officer: officier, sous - officier, sergent, capitaine, lieutenant
sailor: marin, matelot
pilot: pilote, aviateur
reservist: reserviste
police_officer: policier, policiere, gendarme, agent de police, crs, garde mobile, membre des forces de l ' ordre
guard: garde, gardien, vigile, garde - frontiere, surveillant
peacekeeper: casque bleu, soldat de la paix
agent: agent, agente
spy: espion, agent secret
official: responsable, haut responsable, fonctionnaire, dirigeant, dirigeante, cadre, elu, elue, haut fonctionnaire
head_of_state: chef d ' etat, president, chef de gouvernement, chef d ' etat et de gouvernement
minister: ministre, premier ministre, secretaire d ' etat
lawmaker: depute, deputee, senateur, senatrice, parlementaire, eurodepute, conseiller
mayor: maire, bourgmestre
diplomat: diplomate, ambassadeur, consul
judge: juge, magistrat, magistrate
prosecutor: procureur
candidate: candidat, candidate, pretendant
inspector: inspecteur, enqueteur, enquetrice
observer: observateur, observatrice
leader: leader, meneur
member: membre, adherent, adherente
supporter: activiste, partisan, partisane, sympathisant, soutien
delegate: delegue, representant, representante
signatory: signataire
civilian: civil, civile, non - combattant
resident: habitant, habitante, riverain, citoyen, citoyenne, ressortissant, ressortissante, resident, concitoyen
villager: villageois, villageoise
tourist: touriste, vacancier, visiteur, visiteuse, voyageur
student: etudiant, etudiante
teacher: enseignant, enseignante, professeur, professeure, instituteur
voter: electeur, electrice, votant, inscrit
consumer: consommateur, consommatrice
customer: client, cliente
taxpayer: contribuable
user: utilisateur, utilisatrice, internaute, usager
subscriber: abonne, abonnee
passerby: passant, pieton, pietonne
spectator: spectateur, spectatrice, festivalier
fan: supporteur, supporter, fan
worshipper: fidele, croyant
pilgrim: pelerin
homeless_person: sans - abri, sdf
worker: travailleur, travailleuse, ouvrier, ouvriere
employee: employe, employee, salarie, salariee, collaborateur, agent public, effectif
miner: mineur de fond
farmer: agriculteur, agricultrice, paysan, eleveur, cultivateur
driver: conducteur, conductrice, chauffeur, automobiliste, motard, routier
fisher: pecheur
engineer: ingenieur, technicien
nurse: infirmier, infirmiere
doctor: medecin, docteur, chirurgien, generaliste
health_worker: soignant, soignante, secouriste medical, aide - soignante, personnel soignant
rescuer: secouriste, sauveteur
firefighter: pompier, sapeur - pompier, sapeur
aid_worker: humanitaire, travailleur humanitaire
volunteer: benevole, volontaire
journalist: journaliste, reporter, correspondant, redacteur
photographer: photographe, cameraman
lawyer: avocat, avocate
scientist: scientifique, chercheur, chercheuse
expert: expert, experte, specialiste, analyste
artist: artiste, musicien, acteur, actrice, chanteur
athlete: athlete, sportif, sportive
player: joueur, joueuse, footballeur, attaquant de pointe
coach: entraineur, selectionneur
runner: coureur, coureuse
cyclist: cycliste
executive: patron, chef d ' entreprise, pdg
shareholder: actionnaire
crew_member: membre d ' equipage, homme d ' equipage
cleric: pretre, imam, eveque, religieux, pasteur, cardinal
child: enfant, fillette, garcon, garconnet, gamin, fille
baby: bebe, nouveau - ne, nourrisson
pupil: eleve, ecolier, lyceen, lyceenne, collegien
minor: mineur, mineure, adolescent, adolescente
young_person: jeune, jeune homme, jeune femme
woman: femme
pregnant_woman: femme enceinte
man: homme
elderly_person: personne agee, retraite, senior, pensionne
family_member: membre de la famille, proche
parent: parent, parent d ' eleve
mother: mere
father: pere
sibling: frere, soeur
spouse: epouse, epoux, mari
family: famille
household: foyer, menage
victim: victime
death: mort, morte, deces, tue, tuee, personne tuee, victime mortelle, cadavre, defunt, disparition mortelle, perte humaine, perte en vie humaine
suicide: suicide
injury: blesse, blessee, blessure, personne blessee, blesse grave
missing_person: disparu, disparue, personne disparue
survivor: survivant, survivante, rescape, rescapee
patient: patient, patiente, malade
infected_person: contamine, contaminee, personne contaminee, cas contact
passenger: passager, passagere
protester: manifestant, manifestante
rioter: emeutier, casseur
hostage: otage
prisoner: prisonnier, prisonniere, captif
prisoner_of_war: prisonnier de guerre
detainee: detenu, detenue, personne detenue, garde a vue
suspect: suspect, suspecte, interpelle, mis en cause
defendant: accuse, accusee, prevenu, prevenue, mis en examen
convict: condamne, condamnee
criminal: criminel, malfaiteur, delinquant, voleur, cambrioleur, braqueur, bandit, voyou
trafficker: trafiquant, narcotrafiquant
smuggler: passeur, contrebandier
hacker: pirate informatique, hacker
gang_member: membre de gang
gunman: tireur, homme arme isole
attacker: assaillant, assaillante, agresseur, attaquant
witness: temoin
plaintiff: plaignant, plaignante, partie civile
migrant: migrant, migrante, exile, exilee, clandestin, sans - papiers
refugee: refugie, refugiee
asylum_seeker: demandeur d ' asile, demandeuse d ' asile
displaced_person: deplace, deplacee, personne deplacee, sinistre, sinistree, evacue, evacuee
immigrant: immigre, immigree, immigrant
deserter: deserteur, transfuge
participant: participant, participante
competitor: concurrent, concurrente
guest: invite, invitee, convive
respondent: sonde, sondee, personne interrogee
foreigner: etranger, etrangere
expatriate: expatrie, expatriee
group: groupe, groupuscule, organisation armee
armed_group: groupe arme, groupe rebelle, groupe terroriste, faction
militia: milice
brigade: brigade
battalion: bataillon
convoy: convoi
gang: gang, bande
team: equipe
party: parti, parti politique
company: entreprise, societe, compagnie, firme, groupe industriel, pme, filiale, multinationale
bank: banque
factory: usine
shop: magasin, commerce, boutique, supermarche, restaurant
airline: compagnie aerienne
organisation: organisation, association, institution, organisme
ngo: ong
union: syndicat
agency: agence
country: pays, etat, etat membre, nation, puissance
city: ville, localite, commune, municipalite, agglomeration
village: village, hameau
neighbourhood: quartier
region: region, province, departement, district, canton, gouvernorat
vehicle: vehicule, engin
car: voiture, automobile, berline, pick - up, 4x4
truck: camion, poids lourd, camionnette
bus: bus, autobus, autocar, minibus
ambulance: ambulance
motorcycle: moto, scooter
bicycle: velo, bicyclette
train: train, tgv, rame
wagon: wagon
armoured_vehicle: vehicule blinde, blinde, blinde leger, transport de troupes
tank: char, char d ' assaut, tank
aircraft: avion, appareil, aeronef
helicopter: helicoptere, helico
drone: drone, drone kamikaze
warplane: avion de guerre, avion de combat, avion de chasse
bomber: bombardier
fighter_jet: chasseur, avion - chasseur
airliner: avion de ligne, avion commercial
boat: bateau, embarcation, canot, pirogue, barque
ship: navire, cargo, paquebot, porte - conteneurs, ferry
warship: navire de guerre, fregate, destroyer
tanker: petrolier
submarine: sous - marin
fishing_boat: chalutier, bateau de peche
satellite: satellite
weapon: arme, arme a feu
gun: canon, fusil d ' assaut
rifle: fusil, kalachnikov
pistol: pistolet, revolver
machine_gun: mitrailleuse
missile: missile, missile balistique, missile de croisiere
rocket: roquette, fusee
bomb: bombe
mine: mine, mine antipersonnel
explosive_device: engin explosif, colis piege, voiture piegee
grenade: grenade
shell: obus
artillery_piece: piece d ' artillerie
mortar: mortier
rocket_launcher: lance - roquettes, lance - roquettes multiple
air_defence_system: arme antiaerienne, systeme de defense antiaerienne, batterie antiaerienne
ammunition: munition, cartouche, balle
knife: couteau
operation: operation, operation militaire, intervention
evacuation: evacuation, exfiltration
rescue: sauvetage
raid: raid, incursion, descente, perquisition de police
sortie: sortie, sortie aerienne, vol de combat
patrol: patrouille
attack: attaque, assaut, offensive, agression, attentat
strike: frappe, bombardement cible
airstrike: frappe aerienne, raid aerien
bombing: bombardement, attentat a la bombe
suicide_attack: attentat suicide, attentat - suicide
shooting: fusillade, tir, coup de feu
ambush: embuscade
cyberattack: cyberattaque, attaque informatique
explosion: explosion, detonation, deflagration
clash: affrontement, accrochage, heurt
battle: bataille, combat
massacre: massacre, tuerie
murder: meurtre, assassinat, homicide, feminicide
kidnapping: enlevement, rapt
rape: viol, agression sexuelle
robbery: vol a main armee, braquage, cambriolage
accident: accident, accident de la route
crash: crash, ecrasement
collision: collision
shipwreck: naufrage
fire: incendie, feu, depart de feu, foyer d ' incendie
flood: inondation, crue
earthquake: seisme, tremblement de terre, secousse
aftershock: replique
storm: tempete, ouragan, cyclone, orage
tornado: tornade
landslide: glissement de terrain
avalanche: avalanche
protest: manifestation, rassemblement, marche de protestation
strike_of_workers: greve, arret de travail
arrest: arrestation, interpellation
search: perquisition
seizure: saisie
trial: proces
hearing: audience, audition
conviction: condamnation, peine
complaint: plainte, reclamation, signalement
charge: chef d ' accusation, inculpation
violation: violation, infraction, exaction
ceasefire_violation: violation du cessez - le - feu
election: election, scrutin
meeting: reunion, rencontre diplomatique, entretien
summit: sommet
match: match, rencontre
goal: but
point: point
win: victoire, succes
defeat: defaite
draw: match nul
medal: medaille, medaille d ' or
race: course
penalty: penalty
card: carton jaune, carton rouge, carton
flight: vol
incident: incident
visit: visite
call: appel, appel telephonique
test: test, depistage, essai
vaccination: vaccination
surgery: operation chirurgicale, greffe
layoff: licenciement, suppression de poste, suppression d ' emploi
birth: naissance
marriage: mariage
divorce: divorce
crime: crime, delit, crime de guerre
building: batiment, immeuble, edifice, construction
house: maison, habitation, logement, domicile, residence
apartment: appartement
room: chambre
school: ecole, lycee, college, universite, etablissement scolaire
hospital: hopital, clinique, etablissement de sante
hospital_bed: lit, lit de reanimation
church: eglise
mosque: mosquee
office: bureau
hotel: hotel
bridge: pont
road: route
camp: camp, campement
base: base, base militaire, caserne
command_post: poste de commandement, quartier general
checkpoint: point de controle, barrage, poste de controle
warehouse: entrepot, depot
power_plant: centrale, centrale nucleaire
reactor: reacteur
wind_turbine: eolienne
airport: aeroport, aerodrome
port: port
museum: musee
well: puits
tunnel: tunnel
station: gare, station
target: cible, objectif, position
tree: arbre
animal: animal
cattle: vache, bovin
sheep: mouton, brebis
pig: porc, cochon
bird: oiseau
poultry: poulet, volaille, canard
fish: poisson
dog: chien
horse: cheval
case: cas, cas confirme, nouveau cas
infection: infection, contamination
hospitalisation: hospitalisation, hospitalise, personne hospitalisee
dose: dose, dose de vaccin
vaccine: vaccin
cocaine: cocaine
cannabis: cannabis
mask: masque
document: document, dossier, fichier
report: rapport
letter: lettre, courrier
book: livre, ouvrage
article: article
passport: passeport
law: loi, texte de loi
contract: contrat, accord
signature: signature
question: question
amendment: amendement
decree: decret
photo: photo, photographie, image, cliche
video: video
film: film, long - metrage
episode: episode
message: message, sms
post: publication
tweet: tweet
email: courriel, mail, e - mail
account: compte
website: site, site web, site internet
euro: euro, €
dollar: dollar, $
pound: livre sterling, £
money: yen, rouble, yuan, franc, dinar, livre syrienne, roupie, franc suisse
loan: pret, credit
fine: amende
percent: %, pour cent, pourcent
percentage_point: point de pourcentage
vote: voix, vote, suffrage
ballot: bulletin
seat: siege
job: emploi, poste
share: action
ticket: billet, ticket, place
product: produit
phone: telephone, smartphone
computer: ordinateur
barrel: baril
body: corps, depouille
grave: tombe, fosse commune
painting: tableau, peinture
aid_parcel: colis
measure_of_length: km, kilometre, metre, m, cm, centimetre, mile, pied
measure_of_area: hectare, kilometre carre, metre carre, km2
measure_of_weight: tonne, kilo, kilogramme, kg, gramme
measure_of_volume: litre, metre cube
measure_of_energy: megawatt, mw, gigawatt, gw, kwh
measure_of_temperature: degre
measure_of_speed: km/h
time_span: jour, semaine, mois, an, annee, heure, minute, seconde, siecle, nuit
place: lieu, endroit, zone
sanction: sanction
reason: raison
proposal: proposition
market: marche
prison_building: prison
court_of_law: tribunal
roof: toit, toiture
border: frontiere
river: riviere, fleuve
mountain: montagne
batch: lot
tobacco: tabac
cigarette: cigarette
battery: batterie
tyre: pneu
engine: moteur
pipeline: oleoduc, gazoduc
solvent: solvant
water: eau
gas: gaz
oil: petrole
milk: lait
cheese: fromage
meat: viande
egg: oeuf
medicine: medicament
virus: virus
fuel: carburant
salary: salaire
profit: benefice
debt: dette
tax: impot, taxe
ransom: rancon
password: mot de passe
server: serveur
"""

_IRREGULAR = {
    "animal": "animaux", "cheval": "chevaux", "journal": "journaux", "hopital": "hopitaux", "tribunal": "tribunaux", "general": "generaux",
    "feu": "feux", "lieu": "lieux", "eau": "eaux", "bateau": "bateaux", "oiseau": "oiseaux", "tableau": "tableaux", "couteau": "couteaux",
    "bureau": "bureaux", "reseau": "reseaux", "travail": "travaux", "corps": "corps", "arme": "armes", "antiaerienne": "antiaeriennes",
    "aerien": "aeriens", "social": "sociaux", "royal": "royaux", "nouveau": "nouveaux",
}  # fmt: skip
_UNCHANGED = frozenset(
    {
        "daech",
        "or",
        "crs",
        "sdf",
        "ong",
        "pme",
        "pdg",
        "tgv",
        "km",
        "kg",
        "cm",
        "m",
        "mw",
        "gw",
        "kwh",
        "km2",
        "km/h",
        "sms",
        "%",
        "$",
        "€",
        "£",
        "pour",
        "cent",
    }
)
_ENDS_PHRASE = frozenset({"de", "d", "du", "des", "a", "en", "pour", "carre", "cube"})


def _plural(phrase: str, irregular: dict[str, str]) -> str:
    """The nouns and adjectives up to the first preposition take the plural."""
    words = phrase.split(" ")
    for i, word in enumerate(words):
        if word in _ENDS_PHRASE:
            break
        if word in irregular:
            words[i] = irregular[word]
        elif word not in _UNCHANGED and word not in {"-", "'"} and word[-1] not in "sxz":
            words[i] = word + ("x" if word.endswith("eau") else "s")
    return " ".join(words)


WORDS = ConceptWords(
    phrases=phrases(_TABLE, _IRREGULAR, _plural),
    companions="camarade;camarades;collègue;collègues;compagnon;compagnons;compagne;compagnes;confrère;confrères;consœurs",
)
