"""What the common words of the news mean, by language-neutral name, in French. Written for this project (CC0)."""

from __future__ import annotations

import msgspec

from sourcier.languages.glosses import glosses

_TABLE = """
bridge: pont passerelle viaduc
tower: tour
building: immeuble batiment edifice locaux
house: maison logement domicile pavillon demeure
flat: appartement studio
room: chambre piece salle salles
cellar: cave
roof: toit toiture plafond
wall: mur muraille paroi
door: porte portail portillon
window: fenetre vitre vitrine hublot
staircase: escalier escabeau
floor: etage plancher
factory: usine fabrique fonderie
workshop: atelier
warehouse: entrepot hangar depot grange*
shop: magasin boutique commerce
market: marche foire halle
school: ecole college lycee
nursery: creche maternelle garderie
university: universite campus faculte fac rectorat* chaire
hospital: hopital clinique chu dispensaire*
surgery: chirurgi* opere operes operee
church: eglise chapelle cathedrale
museum: musee galerie
library: bibliotheque mediatheque archive*
theatre: theatre opera
stadium: stade arene terrain pelouse
pool: piscine baignade bassin
beach: plage rivage littoral
island: ile ilot
mountain: montagne sommet massif cime crete
valley: vallee vallon gorge ravin
forest: foret bois
river: riviere fleuve torrent ruisseau
lake: lac etang lagune retenue
dam: barrage digue
sea: mer ocean large
coast: cote cotier cotiere cotes
field: champ prairie pre
farm: ferme exploitation verger vignoble
well: puits forage captage source
road: route autoroute rue boulevard chaussee rocade
path: sentier chemin piste
roundabout: carrefour croisement passage
square: place esplanade parvis
town_hall: mairie
town: ville cite commune municipal municipale municipaux
village: village hameau bourg bourgade*
district: quartier arrondissement faubourg
suburb: banlieue peripherie alentours environs
border: frontiere frontalier
airport: aeroport aerodrome
station: gare terminal quai
port: port dock darse marina
lighthouse: phare
prison: prison cellule penitentiaire
court: tribunal cour juridiction assises
barracks: caserne garnison poste
camp: camp tente campement bivouac tentes
shelter: abri refuge foyer
hotel: hotel auberge gite
restaurant: restaurant cantine cafe bar bistrot taverne aubergiste*
cemetery: cimetiere tombe sepulture tombeau* sepultur* mausolee*
mine: mine carriere
tunnel: tunnel souterrain souterraine
landfill: decharge ordures dechets detritus
sewer: egout assainissement
car_park: parking stationnement
lift: ascenseur telecabine telepherique telesiege
car: voiture vehicule automobile auto
lorry: camion remorque
coach: autocar car bus autobus navette
train: train ferroviaire rail locomotive wagon rame
tram: tram tramway
bicycle: velo bicyclette cycliste cyclisme peloton
motorcycle: moto scooter motard mobylette
ship: navire cargo paquebot petrolier ferry croisiere*
boat: bateau canot chalutier yacht voilier peniche barque embarcation vedette
wreck: epave debris decombres gravats decombre* ruine*
plane: avion appareil jet
helicopter: helicoptere
driver: conducteur conductrice chauffeur automobiliste
crew: equipage
passenger: passager passagere voyageur usager
pedestrian: pieton pietonne passant
brake: frein freinage
wheel: roue pneu
engine: moteur
fuel: carburant essence gazole kerosene fioul gasoil
traffic: circulation trafic embouteillage bouchon
journey: trajet voyage traversee
speed: vitesse
child: enfant gamin bambin
boy: garcon
girl: fille fillette
baby: bebe nourrisson
woman: femme
man: homme
teenager: adolescent ado jeune
pupil: eleve ecolier collegien lyceen
student: etudiant
teacher: enseignant professeur instituteur prof maitresse
pensioner: retraite retraitee aine age agee
neighbour: voisin voisine
resident: habitant riverain villageois
brother: frere
sister: soeur
father: pere papa
mother: mere maman
son: fils
husband: mari epoux conjoint
wife: epouse
widow: veuve veuf
parent: parent parents
family: famille proche proches
friend: ami amie
colleague: collegue
guest: invite visiteur
worker: ouvrier ouvriere travailleur
employee: salarie salariee employe employee personnel cadres
manager: gerant patron dirigeant cadre
owner: proprietaire bailleur
tenant: locataire
chief: chef responsable
director: directeur directrice proviseur
chairman: president presidente
founder: fondateur fondatrice fonde fondee
heir: heritier heritiere herit*
apprentice: apprenti stagiaire
volunteer: benevole volontaire
fisherman: pecheur peche
farmer: agriculteur agricultrice eleveur paysan cultivateur
baker: boulanger boulangerie
butcher: boucher abattoir
shepherd: berger troupeau
winegrower: vigneron viticulteur vin
nurse: infirmier infirmiere soignant
doctor: medecin docteur chirurgien generaliste
pharmacist: pharmacien pharmacie
lawyer: avocat avocate barreau
judge: juge magistrat magistrate
prosecutor: procureur procureure parquet
jury: jury jure
notary: notaire
police: police policier policiere agent
gendarme: gendarme gendarmerie
firefighter: pompier sapeur
rescuer: secouriste sauveteur secours sauvetage
soldier: soldat militaire armee troupe troupes contingent* effectif*
general: general commandant colonel capitaine
fighter: combattant rebelle insurge milicien
spy: espion espionnage renseignement
thief: voleur cambrioleur braqueur
kidnapper: ravisseur
hostage: otage captif captivite
migrant: migrant refugie asile
prisoner: prisonnier detenu incarcer*
suspect: suspect soupconne presume
victim: victime
witness: temoin
survivor: survivant rescape
wounded: blesse blessure
dead: mort morte deces decede
body: corps cadavre depouille
mayor: maire
councillor: conseiller conseillere elu elue edile* elus
council: conseil
minister: ministre
ministry: ministere
prefect: prefet prefete prefecture
ambassador: ambassadeur ambassadrice ambassade consul consulat
king: roi reine royal prince
mp: depute deputee senateur senatrice parlementaire
candidate: candidat candidate pretendant
voter: electeur electrice
union: syndicat syndical syndicale syndicaliste cgt cfdt intersyndical*
bishop: eveque pretre cure pasteur clerge
actor: acteur actrice comedien comedienne
singer: chanteur chanteuse chanson concert
painter: peintre tableau toile peinture
writer: ecrivain auteur autrice romancier roman
journalist: journaliste correspondant reporter
player: joueur joueuse footballeur attaquant gardien milieu defenseur ailier*
coach_of_team: entraineur entraineuse selectionneur
referee: arbitre
fan: supporteur supporter fan
runner: coureur coureuse marathon sprinteur
climber: alpiniste grimpeur randonneur
diver: plongeur plongeuse plongee
scientist: scientifique chercheur chercheuse laboratoire labo
expert: expert specialiste
engineer: ingenieur technicien
crowd: foule
inspector: inspecteur inspection audit controleur comptable*
fire: incendie feu flamme brasier brul*
smoke: fumee fumees
explosion: explosion deflagration explos*
collapse: effondre* ecroul* eboulement
landslide: glissement coulee
flood: inond* crue submer*
storm: tempete orage ouragan cyclone
rain: pluie averse precipitation
snow: neige enneige avalanche
hail: grele grelon
lightning: foudre eclair
wind: vent rafale
heat: chaleur canicule secheresse aride* chaud*
earthquake: seisme tremblement secousse
wave: vague maree houle
accident: accident collision percut* heurt*
derail: derail*
sink: coul* naufrage sombre chavir* naufrag*
drown: noye noyee noyade noyer
fall: chute tombee tomber tombes tombent
jump: saut saute sauter
attack: attaqu* assaut agress*
strike_air: frappe bombard* obus
shooting: tir tire tirs fusillade
stab: poignard* couteau
weapon: arme fusil pistolet
bomb: bombe engin
kill: tue tuee tues tuees tuer meurtre homicide assassin*
die: mourir mourut meurt peri perir deceder
wipe_out: aneanti* elimin* neutralis* decim*
injure: bless*
kidnap: enlev* kidnapp* rapt sequestr*
release: liber* relach* delivr*
ransom: rancon
mediation: mediation mediateur entremise courtier* facilitateur*
arrest: arret* arrestation interpell*
escape: fuite fui fuir evad* evasion fugitif echapp*
search: recherche perquisition* fouill* battue traque
disappear: dispar* introuvable
find: trouv* retrouv* decouv* exhum*
seize: saisi* confisqu* scelle scelles
steal: vol vole volee voles volees cambriol* derob* braquage pill*
smuggle: contreband* trafiquant passeur*
forge: faux fausse faussaire contref* falsifi* contrefac* contrefait* contrebande
fraud: fraud* detourn* escroqu* arnaque hameconnage escroc*
bribe: corrup*
lie: mensonge menti mentir
charge: examen inculp*
sentence: condamn* peine
acquit: acquitt* relaxe innocent*
trial: proces audience
sue: plainte poursui* assign* plaign*
appeal: appel
inquiry: enquet* investig* instruction
evidence: preuve prouv*
confess: avou* aveu reconn*
deny: dement* nier nie
warn: averti* alert* prevenu prevenir alarm*
threaten: menac*
promise: promess* promet* promis engag*
apologise: excus* regret* pardon
accuse: accus*
blame: faute tort responsab*
resign: demission*
appoint: nomm* nomin* design*
dismiss: licenci* limog* renvoy* revoqu*
hire: embauch* recrut* engage
replace: remplac* success* succed*
elect: elect* scrutin vote voter votant bulletin urne
count: compt* decompt* depouill*
win: gagn* victoire vainqueur remport*
lose: perd* perte defaite
draw_match: nul egalite
match: match rencontre partie
goal: but buteur marque marquer
cup: coupe trophee medaille titre championnat
season: saison
club: club equipe formation collectif
contract: contrat
sign: sign*
transfer: transfer* pret prete
strike_work: greve greviste debrayage
protest: manifest* protest* defile rassemblement
riot: emeute affrontement heurts affront* echauffour*
block: bloqu* blocage barricad*
occupy: occup* squat*
meet: reun* rencontr* pourparlers
agree: accord traite pacte entente
truce: treve
negotiate: negoci*
refuse: refus* rejet* declin*
withdraw: retir* retrait rappel*
ban: interdi* prohib*
allow: autoris* permis permission licence permet*
suspend: suspen* interromp* interrup*
cancel: annul*
postpone: report* retard* ajourn*
close: ferm*
open: ouv* rouv* inaugur*
begin: commenc* debut* lanc* demarr*
end: fin termin* acheve*
stop: cess* stopp* cesse*
build: constru* bati batir batie
demolish: demoli* ras demantel* raser rasee demont*
repair: repar* renov* refect*
damage: degat* degrad* endommag* detrui* destruct* ravag* abim*
break: cass* rompu* rupture fissur* bris* fissure* lezard*
leak: deversement devers* fuites
pollute: pollu* contamin* toxique
poison: empoison* intoxic*
infect: infect* epidem* contag* epidemi* cholera rougeole
ill: malad*
vaccine: vaccin* dose inject*
cure: gueri* soign* traitement
drug: drogue stupefiant cocaine cannabis heroine
medicine: medicament comprime pilule cachet
alcohol: alcool* ivre boisson
test: test teste tester depistage
bacteria: bacteri* germe virus microbe salmonell*
water: eau potable robinet
food: aliment* nourriture repas plat
meat: viande boeuf porc volaille
cheese: fromage laitier laitiere lait
bread: pain farine ble cereale
fruit: fruit pomme raisin legume
fish: poisson coquillage huitre moule
dog: chien chienne chiot
cat: chat chatte chaton
horse: cheval chevaux poney jument
cow: vache bovin taureau veau betail elevage*
sheep: mouton agneau brebis
bird: oiseau cygne canard oie
wolf: loup louve ours lynx ourson
bee: abeille ruche miel guepe frelon apicult*
animal: animal animaux faune espece bete
tree: arbre chene tronc branche
sell: vend* vente enchere
buy: achet* achat acqui* rachat rachet*
pay: pay* paiement verse* virement*
cost: cout* prix tarif
tax: impot taxe fiscal*
debt: dette emprunt faillite liquidation redressement
bank: banque bancaire
money: argent liquide billet monnaie billets
profit: benefice recette
wage: salaire remuneration paie
job: emploi
fund: fonds subvention* budget financ*
share: action dividende bourse
company: entreprise societe firme compagnie
group: groupe
customer: client cliente consommateur
supply: fourn* livr* approvisionn* livraison*
product: produit product* fabricat*
jewel: bijou bijoux collier bague diamant pierre
gold: or dore
statue: statue sculpture buste monument
treasure: tresor relique magot
coin_hoard: amphore poterie mosaique
book: livre manuscrit ouvrage
letter: lettre courrier enveloppe colis paquet*
document: document* dossier fichier note
report: rapport etude sondage etudes
list: liste registre
photo: photo* image* cliche
video: video* film sequence images
recording: enregistr* bande audio enregistrement* vocal
message: message* texto sms
phone: telephon* portable mobile appele* raccroch*
website: internet ligne site sites
computer: ordinateur serveur* logiciel tablette*
hacker: pirat* cyber* intrusion rancongiciel
password: identifiant*
data: donnee donnees
key: cle cles clef serrure verrou cadenas
power: courant electri* panne coupure reseau delestage*
gas: gaz carbone monoxyde
nuclear: nucleaire reacteur radi* radioacti*
oil: petrole brut huile mazout
coal: charbon houille
stone: roche rocher
glass: verre
steel: acier fer metal cuivre
light: lumiere lampe eclairage
camera: camera surveillance videosurveillance
night: nuit minuit
morning: matin aube matinee aurore
evening: soir soiree
afternoon: midi
week: semaine hebdomadaire
month: mois mensuel
year: an annee annuel ans
summer: ete estival
winter: hiver hivernal
birthday: anniversaire
school_year: rentree trimestre semestre
first: premier premiere
last: dernier derniere final finale
former: ancien ancienne ex
new: nouveau nouvelle neuf neuve
old: vieux vieille antique
big: grand grande gros enorme geant
small: petit petite minuscule
long: long longue
high: haut haute
secret: secret* confidentiel*
anonymous: anonym* anonymat inconnu* anonyme*
public: public publique
private: prive privee
foreign: etranger etrangere
red: rouge
white: blanc blanche
black: noir noire
blue: bleu bleue
green: vert verte
health: sante medical* sanitaire
law: loi legislation
rule: regle* reglement* norme
reform: reforme
vote_no: censure motion
party: parti
government: gouvernement
state: etat
war: guerre conflit bataille combat
peace: paix
aid: aide humanitaire charit* ong caritati*
help: aid* assist* souten* soutien
hunger: faim famine
poverty: pauvre pauvrete
marriage: mari* mariage noces noce* mariee fiance*
divorce: divorc* separ*
birth: naissance ne nee enceinte grossesse accouche* maternite*
funeral: obseques funerailles enterr* inhum*
festival: festival carnaval fete
ceremony: ceremonie hommage
prize: recompens* laureat
gift: don donat* cadeau legs
holiday: vacances touriste conge
exam: diplome bac epreuve sujet
cheat: triche* plagi* dopage dope epo testosterone
lottery: loterie loto jackpot cagnotte casino
debate: debat* discut*
speech: discours allocution
press: presse journal quotidien
television: television tele diffus* chaine
rumour: rumeur* bruit
error: erreur* errone* inexact*
problem: probleme* defaut* defectueu* defaillan*
risk: risqu* danger*
safety: securite surete
cause: caus* cause
evacuate: evacu* deplac*
send: envoy* envoi transmis* transmet* adress*
arrive: arriv* attein* vien*
leave: quitt* partir depart laiss* abandon*
return: retour* reven* rentr* revenu
enter: entr* penetr*
cross: travers* franchi* croix
carry: transport* achemin*
hide: cach* dissimul*
show: montr* revel* devoil*
see: vu vue voir vus apercu* aper*
hear: entend* entendu
know: savait savoir su connu connaiss*
believe: croi* croyait pens*
ask: demand* reclam* requ*
answer: repond* repons*
write: ecri*
read: lu lire lecture
speak: parl*
work: travail* travaux chantier
play: jou* jeu
pass: pass*
give: donn* remis remet*
take: pris prend* prendre
keep: gard* conserv* maint*
use: utilis* usage
increase: augment* hauss* hausse doubl*
decrease: baiss* redui* diminu* reduc*
suspect_verb: soupconn*
train_verb: entrain* exercice
experiment: experience essai essais
project: projet* plan prevu
half: moitie demi
quarter_part: quart tiers
dozen: douzaine dizaine
hundred: centaine cent
thousand: millier mille
million: million*
tonne: tonne*
kilo: kilo* kg
litre: litre*
metre: metre*
kilometre: kilomet* km
hour: heure*
minute: minute*
east: est oriental
west: ouest occidental
north: nord septentrional
south: sud meridional
mask: masque cagoul*
uniform: uniforme
bag: sac valise bagage sacs
box: boite caisse conteneur coffre
bottle: bouteille
clothes: vetement* chemise manteau robe veste pantalon costume
shoe: chaussure* botte chaussette*
paper: papier*
flag: drapeau banderole
ticket: ticket
bell: cloche
clock: horloge montre
seat: siege
bed: lit
table: table bureau
chair: chaise banc
cable: cable corde fil cables
pipe: tuyau canalisation conduite pipeline oleoduc* gazoduc* tuyaut*
crane: grue echafaud* grues
elevator_shaft: palan
satellite: satellite fusee spatial* espace
drone: drone*
gang: cartel
mastermind: cerveau
restorer: restaurat*
dealer: marchand negociant
collector: collectionneur collection
expertise: expertis* estimat*
quarantine: quarantaine confin*
measure: mesure*
order: ordre ordonn*
decision: decision decid*
meeting_council: assemblee
member: membre adherent
parliament: parlement* legislat* hemicycle
campaign: campagne
sailor: marin matelot
pilot: pilote* copilote* aviateur*
eye: oeil yeux oculaire visuel
ear: oreille
nose: nasal
mouth: bouche levre langue
tooth: dent dentaire dentiste
head_part: tete crane cerebral*
neck: nuque
hand: poing doigt
arm: bras epaule coude poignet
leg: jambe genou cuisse cheville
foot: pied pieds
back_part: vertebr* colonne
chest_part: poitrine thorax poumon
heart: coeur cardiaque infarctus
blood: sang sanguin* hemorrag* saign*
bone: fracture
skin: peau
kidney: foie renal
stomach: ventre estomac intestin* abdomen
coma: coma comateux
fever: fievre fievreu* febrile febril*
vomit: nausee
diarrhoea: diarrhee digestif digestive gastro*
pain: douleur douloureu* souffr*
allergy: allerg*
cancer: cancer* tumeur
transplant: greff* transplant*
ambulance: ambulance samu
intensive_care: reanimation
emergency: urgence urgent* urgences
patient: patient
needle: seringue aiguille piqure
dose_med: gelule
mental: psychiatr* psycholog*
disabled: handicap* infirme invalide
autopsy: autopsi* legiste
symptom: symptome trouble
immunity: immun* anticorps
pandemic: pandemie covid coronavirus
steroid: dopant anabolis* steroid*
sample: echantillon prelevement preleve* prelev*
analysis: analys*
positive: positif positive
negative: negatif negative
sleep: dorm* sommeil
eat: mang* avale*
drink_verb: boire boivent buvait
smell: odeur puanteur senteur puant* sent
breath: souffle asphyxi* etouff* suffoqu*
live: vivre vivait vivant habite* habitat*
stay: rester reste sejour*
stand: debout
walk_verb: marchait promen*
run_verb: courait couru
turn: tourner virage
push: pouss* bouscul*
hang: pendu pendait accroch*
hit: renvers* cogn*
climb: escalad* gravi
press_button: appuy* bouton
turn_on: allum* activ*
turn_off: etein* debranch* desactiv*
cut_verb: sectionn* tranch*
tear: dechir* arrach*
dig: creus* excav* fouille*
burn_verb: carbonis* calcin*
melt: fonte
freeze: gele* glac* verglas gel blizzard
float: flott* derive*
fly: survol* envol* vols
land: atterri*
take_off: decoll* decollage lanceur*
orbit: orbite orbital*
rocket_part: booster
debris: fragment morceau eclat
crater: cratere
moon: lune lunaire
astronaut: astronaut* spationaut* cosmonaut*
telescope: telescop* observatoire
planet: planete asteroid* comete
robot: robot* automat*
software: application
virus_info: malveillant maliciel
encrypt: crypt* dechiffr*
screen: ecran
email: courriel mail
account_web: identifiant profil
artificial: artificiel*
algorithm: algorithm*
restore: retabli*
substation: transformateur pylone sous-station
battery: batterie
solar: solaire
wind_farm: eolien*
hydrogen: hydrogene ammoniac chlore
asbestos: amiante plomb mercure
pesticide: pesticid* herbicid* engrais
sewage: boues
boil: bouill*
filter: filtr*
reservoir: citerne cuve reservoir
sample_water: impropre
supply_cut: penurie manque
ration: rationn*
price_rise: inflation rencherissement
rate: taux
interest: interet
central: central centrale
governor: gouverneur gouverneure
currency: devise roupie dollar euro franc euros livres sterling rouble*
exchange_market: boursier cotation
shareholder: actionnaire
merger: fusion fusionn* rapprochement acquisition* opa
bid: offre surencher*
rival: rival* concurren* adversaire concurrent*
brewery: brass* biere
distillery: distill* whisky
harvest: recolte moisson vendange*
cattle_disease: aviaire aphteuse peste
poultry: poulet poule
egg: oeuf
sugar: sucre* confiserie bonbon chocolat
tobacco: tabac cigarette
kitchen: cuisine cuisinier
menu: menu assiette dejeuner diner
cod: morue brandade thon saumon sardine
net: filet
crab: crabe homard crevette langoust*
whale: baleine dauphin cetace
seal: phoque loutre
coastguard: semaphore cross
lifejacket: gilet bouee balise* transpondeur*
hull: coque etrave quille
anchor: ancre ancrage mouillage
run_aground: echou*
distress: detresse mayday
island_fr: archipel atoll
harbour_master: capitainerie
customs: douane douanier
quay: appontement jetee mole
cargo: cargaison fret marchandise
lock_canal: ecluse canal
reef: recif corail
ballot: suffrage bulletins
polling: isoloir
turnout: participation abstention
majority: majorit*
opposition: opposition opposant dissident*
coalition: coalition allian* alliance*
referendum: referendum
constitution: constitution*
irregular: irregul*
observer: observateur
commission: commission comite
president_state: presidence presidentiel*
impeach: destitu*
dissolve: dissolution dissou*
petition: petition
sit_in: sit-in
slogan: slogan pancarte
tear_gas: lacrymogene grenade
baton: matraque bouclier
curfew: couvre-feu
vandal: vandal* saccag*
graffiti: graffiti inscription
fence: cloture grillage barbele
checkpoint: check-point
tank_army: char blinde
artillery: artillerie canon mortier
missile: missile roquette
trench: bunker
ceasefire: armistice
siege: assieg* encercl*
ambush: embuscade
patrol: patrouill*
officer: officier lieutenant sergent sous-officier
staff_army: etat-major
medal: decoration decore*
coup: putsch
regime: regime dictat*
jihadist: djihad* islamist* terror* jihad* extremis*
mercenary: mercenair*
veteran: veteran
conscript: conscri* mobilis* reservist*
deserter: desert*
treason: trahi* traitre
sanction: sanction* embargo
passport: visa
deport: expuls* reconduit*
slavery: esclav*
orphan: orphelin* adopt*
twin: jumeau jumelle jumeaux
grandparent: grand-mere grand-pere grands-parents
cousin: cousin* neveu niece oncle tante
girlfriend: compagne compagnon copain
love: amour
grief: deuil chagrin larme pleur* endeuil* condoleances
anger: colere furieu* indign*
fear: peur craint* redout* effroi
joy: joie
shame: honte honteu*
surprise: surpris* etonn*
hope: espoir esper*
laugh: rire sourire
shout: crie* hurl*
whisper: chuchot* murmur*
noise: detonation vacarme
silence: silence silencieu* mutisme silenc* muet* tais*
insult: insult* injur* injuri* offens*
racism: racis* xenophob* antisemit*
harass: harcel*
sexual: sexuel* viol
abuse: maltrait* sevices abus
torture: tortur*
strangle: etrangl*
axe: hache machette
poisoner: arsenic cyanure
bone_find: ossement squelette
dna: genetique
fingerprint: empreinte
alibi: alibi
reward: prime
fine_pay: amende contravention penalite*
bail: caution
handcuff: menott*
sentence_prison: perpetuite reclusion
parole: conditionnelle bracelet
verdict: verdict jugement arret
clerk: commis
amnesty: amnist* grac*
police_station: commissariat
search_warrant: mandat
undercover: infiltr*
informant: informateur indic
masterpiece: chef-oeuvre
ancient_site: archeolog* vestige
castle: chateau forteresse manoir
monastery: monastere abbaye couvent monaster*
mosque: mosquee imam minaret precheur
synagogue: synagogue rabbin
pilgrim: pelerin*
pope: pape vatican cardinal
sect: secte gourou
miracle: miracle apparition
ghost: fantome
circus: cirque clown
tiger: tigre lion leopard elephant
snake: serpent vipere python crocodile
boar: sanglier cerf chevreuil chasseur chasse
rat: souris rongeur
mosquito: moustique
pet: veterin*
race: course competition
final: demi-finale
stadium_seat: tribune gradin
league: ligue division
injury_sport: ligament entorse
swim: nage* natation nageur
ski: skieu* skieur* biathl*
mountain_guide: guide
parachute: parachut* parapente
boxing: boxe boxeur
tennis: tennis
rugby: rugby
olympic: olymp*
medal_win: podium
betting: pari parieur
class: classe lecon
timetable: horaire
rent: loyer bail locatif location* loue*
mortgage: hypothe* credit prets
slum: bidonville taudis
balcony: balcon terrasse
ceiling: dalle
beam: poutre charpente
cement: beton ciment
brick: brique ardoise
digger: pelleteuse bulldozer
explosive: dynamite
boiler: chaudiere chauffage
fridge: frigo congelateur
alarm_fire: extincteur sprinkler extinction
smoke_detector: detecteur capteur*
barrel: baril opep
fuel_station: diesel
recycle: recycl*
climate: climat* rechauffement
emission: emission
glacier: banquise
volcano: volcan* eruption lave erupt*
tsunami: tsunami raz-de-maree
conductor: machiniste
metro: metro
lane: voie bretelle
toll: peage
speeding: radar vite
drunk: ivresse
cockpit: cockpit
runway: tarmac
air_control: aiguilleur
glider: planeur deltaplane
balloon: montgolfiere ballon dirigeable
helmet: casque
belt: ceinture
benefit: allocation prestation chomage chomeur
relocate: delocalis*
budget: deficit
trade: commercial* export* import*
editor: redact*
blog: blog blogueur
network_social: internaut* facebook twitter instagram youtube tiktok
post_web: publication tweet
interview: interview
press_release: communique
confirm: confirm*
verify: verif*
estimate: evalu* estim*
count_people: recens* denombr*
figure: chiffre* nombre
balance: bilan
double: tripl*
rise_verb: relev*
fall_verb: recul* abaiss*
early: precoce
late_adj: tard
quick: rapide*
slow: lent*
strong: puissan*
weak: faible* affaibl*
empty: vider
wet: humide trempe*
clean: propre nettoy*
dirty: salete sali
dark: obscur*
heavy_weather: intemper*
bright: brillant
cold: froid*
serious: grave* gravement grievement
light_adj: leger legere legerement
fatal: mortel* fatal*
rare: rare*
usual: habituel*
illegal: illeg* illicit* clandestin*
legal: legal* licite
national: national* ressortissant*
international: international* mondial*
rich: riche* fortune
expensive: cher chere
fake_news: infox intox desinform*
conspiracy: complot*
propaganda: propagand*
surveillance: ecoute*
garage: garage
attic: grenier combles
garden: jardin* potager
fountain: fontaine
monument: stele memorial
cliff: falaise
cave: grotte gouffre caverne speleolog*
desert: dune sable oasis
jungle: jungle
swamp: marais marecage
bank_river: berge rive
dust: cendre*
chemical: chimi* solvant*
invention: invent* brevet* fabul* affabul*
film: cinema cineaste realisateur
music: musique musicien orchestre
dance: danse danseur ballet
book_pub: editeur librair*
fashion: mannequin
chess: echecs
gun_shop: armurerie munition* cartouche balle balles
target: cible
hoax: canular
disperse: dispers*
follow: suivre poursuit* poursuiv*
guard: vigile garde gardes concierge*
protect: proteg* protection
describe: decri*
explain: expliqu*
announce: annonc* publicit* reclame
prepare: prepar*
try: essay*
fail: echec
accept: accept*
oblige: oblig* contraint* force*
prevent: empech* prevent* prevention*
change: chang* modifi*
add: ajout*
remove: supprim*
choose: choisi* choix
share_ver: partag*
divide: scind* split
join: rejoin*
own: posses*
spend: depens*
save_money: epargn*
bring: apport*
nation_french: francais francaise
nation_british: britannique anglais anglaise
nation_russian: russe
nation_american: americain*
nation_german: allemand*
nation_italian: italien*
nation_spanish: espagnol*
nation_chinese: chinois*
nation_japanese: japonais* nippon*
nation_turkish: turc turque
nation_iranian: iranien*
nation_israeli: israelien*
nation_palestinian: palestinien*
nation_egyptian: egyptien*
nation_saudi: saoudien*
nation_syrian: syrien*
nation_iraqi: irakien*
nation_lebanese: libanais*
nation_tunisian: tunisien*
nation_algerian: algerien*
nation_moroccan: marocain*
nation_libyan: libyen*
nation_sudanese: soudanais*
nation_jordanian: jordanien*
nation_yemeni: yemenite
nation_qatari: qatari* qatarien*
nation_kuwaiti: koweitien*
nation_emirati: emirati emirien*
nation_bahraini: bahreini*
nation_kurdish: kurde
nation_afghan: afghan*
nation_indian: indien*
nation_pakistani: pakistanais*
nation_korean: coreen*
nation_ukrainian: ukrainien*
nation_polish: polonais*
nation_greek: grec grecque grecs
nation_swiss: suisse helvet*
nation_belgian: belge
nation_dutch: neerlandais* hollandais*
nation_austrian: autrichien*
nation_swedish: suedois*
nation_norwegian: norvegien*
nation_danish: danois*
nation_portuguese: portugais*
nation_mexican: mexicain*
nation_brazilian: bresilien*
nation_argentine: argentin*
nation_canadian: canadien*
nation_australian: australien*
nation_irish: irlandais*
nation_scottish: ecossais*
nation_ethiopian: ethiopien*
nation_cuban: cubain*
source_said: sources
interlocutor: interlocuteur*
operator: operateur*
route: itineraire*
guarantee: garanti*
reserve: reserve stock stocks
preliminary: preliminaire* provisoire*
queue: queue file files
receive: recu recoi* recev* reception
clarify: precis* clarifi*
emphasise: souligne* insist* martel*
assure: assur*
persuade: persuad* convainc* convaincu*
correct_verb: rectif* correct* corrig*
contrary: contraire* opposee
retort: replique* retorque*
notice_verb: remarque*
note_verb: notant
express: exprim*
joke: plaisant* blague* iron*
swear: serment
urge: exhort*
mock: moqu* railler* ridicul*
object_oppose: oppos* objecti*
quarrel: querelle* dispute* brouill* bagarre* rixe*
commission_fee: honoraires
tariff: douan*
exchange_rate: change devaluation devalu*
dinar: dinar* dirham* rial
franc: francs
bond_fin: obligation*
asset: actif actifs avoirs
liability: passif creancier*
deposit: depots deposant*
liquidity: liquidit*
subsidiary: filiale* succursale*
partner: partenaire* associe*
consortium: consortium coentreprise
contractor: prestataire* entrepreneur*
analyst: analyste*
accountant: comptabilit*
forecast: prevision* prevoi* pronostic*
expect: attend* prevoit
calculate: calcul*
exceed: depass* exced*
boost: dop* stimul*
restructuring: restructur* reorgani*
privatise: privatis*
nationalise: nationalis*
recession: recession* ralentissement*
surplus: excedent*
ounce: once onces
retail_w: grossiste* supermarche* hypermarche* distributeur*
brand: marques
luxury: luxe luxueu*
real_estate: immobili*
furniture: mobilier meuble*
tax_evasion: blanchiment
scandal: scandale*
controversy: polemique* controvers*
boycott: boycott*
disarm: desarm*
invade: envah* invasion
occupy_mil: emparer empare* prise
retreat: repli*
advance_mil: offensiv* avancee*
convoy: convoi*
mine_land: antipersonnel
sniper: sniper* tireur*
militia: milice* paramilit*
armed_group: faction*
martial: martial*
reinforce: renfor*
deploy: deploi* deploy*
barrage: salve*
burn_injury: brulure*
stretcher: civiere* brancard*
rescue_verb: secour* sauvet* sauve*
survive: surviv* survec* survie
justice: justice judiciaire*
ballistics: balistiqu*
criminal_adj: criminel* penal*
crime: crime crimes delit delits infraction*
defendant: accuse* inculpe*
plaintiff: plaignant*
execution: execution* execut*
interrogate: interrog* audition* auditionn*
summon: convoqu* citation
testify: temoign*
extradite: extrad*
deputy_chief: adjoint* vice
predecessor: predecesseur*
caretaker: interim* interimaire*
regulator: regulateur* regulation*
inspectorate: ombudsman
authority: autorite*
ruling_party: bloc fraction
vote_motion: amendement*
veto: veto
decree: decret* arrete ordonnance*
resolution: resolution*
delegation: delegation* delegue*
diplomat: diplomat*
dialogue: dialog*
compromise: compromis concession*
tension: tension*
sovereignty: souverain*
autonomy: autonom* separatis* secess*
activist: militant* activist*
human_rights: droits
freedom: liberte libertes
censorship: censur*
prime_minister: matignon
kingdom: royaume* monarch*
republic_w: republique* republicain*
province: province* provincial*
region_w: region* regional*
capital_city: capitale capitales
asphalt: asphalte* bitume* goudron*
sidewalk: trottoir*
entrance: entree* porche hall
corridor: couloir*
silo: silo silos
refinery: raffin*
pump: pompe pompes pompage
valve: vanne*
gauge: jauge compteur*
spare_part: composant*
weld: soud*
maintenance: maintenance entretien revision
generator: generateur*
methane: methane grisou
acid: acide*
arsenic_metal: cadmium
lithium: lithium cobalt uranium
gold_mine: minerai* minier* miniere*
method_sci: placebo dosage doses
side_effect: indesirable*
diagnosis: diagnosti*
flu: grippe* grippal*
diabetes: diabet*
kidney_dialysis: dialyse*
surgery_w: chirurg*
abortion: avortement* avort*
hygiene: hygien*
corn: soja orge
coffee_w: cacao the
cotton: coton* textile* soie laine
cake: gateau* patisser* dessert
irrigation: irrig*
locust: criquet* ravageur*
arson: pyromane* incendi*
extinguish: eteindre eteint eteinte circonscri* maitris*
spark: etincel*
refugee_camp: deplaces
toll_dead: bilans
martyr: martyr*
funeral_w: cercueil* obseque* enterre*
memorial_day: commemor*
fireworks: artifice* petard* pyrotechni*
stampede: bousculade* pietin*
hole: trou trous
buried: enseveli* bloques
bolt: boulon* vis
corrosion: corrosion rouill*
load: surcharge*
crate: carton
wallet: portefeuille* cartable*
blanket: couverture* matelas
exit_go: sorti* sort sortent sortant
throw: jete* lance* lancer
additional: supplementaire* additionnel* complementaire*
conduct: conduit mene menee
take_away: emporte* emmene*
panic: paniqu*
cash_desk: guichet* caissier* billetterie
allocate: allou* octroy* affect*
upbringing: eduqu* education*
examine: examin* inspect* controle*
conscience: conscience
square_metre: carre* cube metre metres
operational: operationnel*
poll_ask: interroge* sonde*
hold_keep: retenu* retien* detien* tenir tenu
messenger_app: messagerie* whatsapp telegram
performance_th: spectacle* representation*
capital_fin: capitaux capital
deserve: merit*
pull_out: extir* extrai*
lower_down: descend*
scoreboard: panneau*
interval: intervalle*
servant_public: fonctionnaire*
advise: conseill* recommand* preconis*
review_again: revis* reexam*
overnight_stay: nuitee*
release_issue: publi* paru* edit*
overstate: gonfle* exager* surestim*
calm: calm* apais* serein*
missing_lack: manqu*
chronicle: chroni*
authentic: authenti*
claim_demand: pretention* pretend*
junior: cadet* junior*
break_through: perce*
producer: producteur*
coordinate: coordon* coordinat*
zone: zone zones
algebra: algebr* geometr*
interrupt: perturb*
mass_adj: masse
city_folk: citadin*
plant_bomb: pose*
remains_left: restes residu*
watch_track: surveill* suivi*
paralyse: paralys*
habit: habitude*
intercept: intercept*
unit_mil: bataillon* regiment* brigade*
tactics: tactiq* manoeuvr*
outflow: exode
post_online: posta
honest: honnet* sincer* franch*
date_w: date dates
pyramid: pyramid*
ranking: classement* notation
decide: tranche
stable_adj: stable* stabilis*
ease: soulag* allege* facilit*
mixture: melange*
label_w: etiquet*
challenge_law: contest* conteste*
memoir: memoires autobiograph*
shipping_firm: armateur*
developer_prop: promoteur*
salon: salon salons
comedy: comedie* humorist* comiqu*
art_w: artist*
jaw: machoire* menton
chromosome: chromosom* gene genes genom*
studio: studios
locksmith: serrurier plombier electricien* mecanicien*
congrat: felicit*
digital: numeriq* digital*
card: carte cartes
unveil: present*
struggle: lutte* lutter
addiction: addict* toxicoman*
discipline: disciplin*
shock: choc choqu* stupef*
privacy: intim*
sponsor: parrain* mecen* sponsor*
residence: residen*
drawing: dessin* caricatur*
solidarity: solidar*
suicide: suicid*
hatred: hain*
reimburse: rembours*
brutal: brutal* cruel*
antenna: antenne*
status_w: statut*
packaging: emball*
repression: repress* represail*
telework: teletravail*
lodging: heberg*
billionaire: milliardair* millionnair*
star_celeb: star stars vedette*
slap: gifl*
veil: voile voiles burqa hijab
settlement_col: colon colons colonie*
exile_abroad: expatri* diaspora
deaths_fate: destin*
delta: delta estuaire
gunboat: canonniere* fregate* corvette* patrouilleur* destroyer
boarding: abordage* eperonn* aborde*
tow: remorqu*
mooring: amarr* accost*
sand: drague*
catch_fish: chalut*
eel: anguille* truite hareng
elder: notable notables
relic: icone
museum_item: antiquite*
goldsmith: orfevre bijoutier* orpaill*
looter: pilleur*
election_office: circonscription*
stuff_ballot: bourrage fraude trucage* truqu*
reshuffle: remanie*
transcript: transcription* extrait* verbatim
subscriber: abonne* follower*
viral: viral virale viraux
influencer: influenceu* youtubeu* blogueu*
bank_run: retraits ruee
wage_arrears: arrieres primes
foreman: contremaitre* superviseur*
retire_age: pension pensions
minister_fin: finances finance
minister_for: diplomatie
minister_int: interieur
minister_def: defense pentagone
mafia: mafia mafieu*
coup_leader: junte*
warplane: bombardier*
swap_w: echange*
tutor: tuteur* mentor
poison_food: intoxication* listeria salmonel*
recall_prod: lot lots
larva: larve* ver moisissure* tique*
rot: pourri* putref*
smoker: fumeur* tabagis* vapot*
electric_shock: electrocut*
carbon: climat climatiqu*
meteorologist: meteo meteorolog* previsionnist*
fog: brouillard* brume*
tornado: tornade* typhon*
permafrost: pergelisol permafrost iceberg*
ranger: braconn*
logging: deforest* deboise* bucheron*
pigeon: pigeon* corbeau mouette* heron*
zoo: zoo zoos aquarium*
goalkeeper_w: goal
scrum: melee pilier
hockey: hockey palet
basketball: basketball basket handball volley
disqualify: disqualif*
violinist: violon* pianist* piano orgue
composer: compositeur* symphon*
choir: chorale* choriste* choeur
ballet_w: choregraph* danseu*
playwright: dramaturge*
nanny: nounou
bull_fight: corrida* torero*
tile_roof: cheminee* gouttiere*
seal_stamp: sceau tampon*
notebook: carnet* cahier*
drawer: tiroir* armoire* etagere* rayon
mirror: miroir* lunette* lentille*
microphone: micro micros
candle: bougie* torche*
"""

# Words that every article has: they tell what a sentence says, not which event.
_COMMON = """
year: an ans annee* annuel*
month: mois mensuel*
week: semaine* hebdomadaire*
day: jour* journee* quotidien*
century: siecle*
decade: decennie*
time: temps fois
moment: moment instant
period: periode* epoque* ere
today_now: aujourd maintenant actuellement actuel actuelle actuels actuelles courant*
night: nuit* nocturne
morning: matin*
evening: soir*
spring_season: printemps
autumn: automne*
future: avenir futur future futurs
past_time: passe passee
beginning: debut* commenc*
end_finish: fin fini* acheve* termin*
continue: continu* poursuiv* poursuit
stop: arret* cess* stopp*
remain: rest* demeur* encore toujours
become: devenir devient devint devenu* deviennent
appear: appara* sembl* parait surgi* emerg* apparu* apparai*
happen: produi* arriv* survenu* survien*
create: cree* creer creation* form*
develop: develop*
improve: amelior* meilleur* mieux
reduce: redui* reduct* diminu* baiss*
grow: croi* croissance grandi* expansion
reach: attein*
include: compr* inclu* contien* contenai*
contain_control: control* maitris*
receive: recu* recoi* recevoir obten* obtint acquis*
offer: offr* offert* propos* sugger*
support_back: soutien* soutenu* appui* appuy*
oppose: oppos* contre resist*
refuse: refus* rejet*
allow_able: capable* capacite* possible* possibilit* permet permettr* potentiel* eventuel* possib*
need: besoin* necess* exig*
want: veut voul* souhait* desir*
intend: intention* vise* visant comptent envisag*
expect: attend* prevoi* prevu* prevision* anticip*
decide: decid* determin* defin*
plan_word: prevoit plan plans planifi*
consider: consider* regard* estim*
think: pens* idee*
understand: compren* compris*
learn: appren* appris
teach: enseign* professeur* educat*
study: etudi* recherch* etude*
remember: souvien* souvenir* rappel* memoire*
forget: oubli*
call_name: appel* nomm* nom noms prenom*
mean_signify: signifi* sens
tell_story: histoire* racont* recit*
history: histor*
word_term: mot mots terme termes parole paroles propos
language: langue* langage* linguist*
translate: tradu*
letter_char: lettre* alphabet*
book: livre livres ouvrage* tome*
novel: roman romans fiction*
poem: poem* poesie* poet*
literature: litter*
author: auteur* ecrivain* autrice*
publish: publi* parution
page_sheet: page pages
manuscript: manuscrit*
article_text: article* texte*
report_word: rapport*
information: inform* donnees renseign*
evidence_word: preuve* prouv*
example: exemple*
question: question*
idea_concept: concept* notion*
theory: theor* hypothes*
science: science* scientif*
physics: physicien* physique*
mathematics: mathem*
biology: biolog*
medicine_sci: medecine medic*
philosophy: philosoph*
psychology: psycholog*
economy: econom*
finance: financ* fonds
engineer: ingenieur* ingenier*
technology: technolog* techni*
machine: machine* appareil* moteur* dispositif*
tool: outil* instrument* equip*
internet: internet web ligne
phone: telephon* portable* mobile*
electric: electr*
energy: energ*
nuclear: nucleaire* atom*
oil: petrol* huile*
gas: gaz
water: eau eaux
air: air aerien*
fire_flame: feu feux incendi* flamme*
earth: terre terres sol sols terrain*
surface: surface* superficie*
region: region* territoir*
province: province* provincial*
country: pays nation nations
capital_city: capitale*
population: population* habitant*
people_nation: peuple* gens personne*
world_word: monde* mondia* international* mondial* global*
continent: continent*
europe: europe*
africa: afri*
asia: asie asiatique*
america: amerique* americain*
arab: arab*
north: nord septentrional*
south: sud meridional*
east: est oriental* orient
west: ouest occident*
middle_center: milieu centre centra* moyen moyenne
hill: colline*
plain: plaine* plateau*
bay: baie golfe
channel_strait: detroit*
cape: cap presqu peninsule*
ice_snow: glace* neige*
rain: pluie*
storm: tempete* orage* ouragan*
sky: ciel cieux
sun: soleil*
star: etoile*
universe: univers galaxie*
atmosphere: atmospher*
temperature: temperature* chaleur chaud*
pressure: pression*
weight: poids pese* peser
length: longueur*
size_word: taille* etendue dimension*
number_word: nombre* numero*
percent: pourcent* cent
amount: somme* montant* quantit*
degree_level: niveau* degre*
average: moyenne*
total_whole: total* entier* ensemble complet*
part: partie* part parts portion*
several_many: plusieurs nombreu* divers*
few: peu quelques
more_most: plupart surtout principalement essentiellement majorit*
near_about: presque environ quasi
only_just: seul* seulement uniquement unite* unique*
same_equal: meme memes egal* identique* semblable* similaire* ressembl* similair* semblab*
other_different: autre autres different* differ* distinct*
main: principal* majeur*
important: important* signif* crucia*
great_large: grand* enorme* vaste* immense* gigant*
famous: celebre* fameu* renomm* populaire*
special: special* particul*
general_common: general* commun* conjoint*
local: local* locaux
modern: moderne* contempor*
ancient: antiqu* ancien*
traditional: tradition* coutume*
natural: natur*
human: humain*
hospital_pl: hopita*
good: bon bonne bons bonnes bien
bad: mauvais* mal pire*
true_real: vrai* verit* reel*
false: faux fausse*
easy: facile* simple*
difficult: difficil* difficult* dur dure
free: libre* libert* gratuit*
safe_secure: securit* sur surete certain*
danger: danger* risque* menac*
beautiful: beau belle beaux belles beaute
open_word: ouvr* ouvert*
close_shut: ferm*
near_close: proche* pres voisin*
far: loin lointain* distan* eloign*
deep: profond*
wide: large* vaste*
narrow: etroit*
thin_fine: mince* fin fine
heavy: lourd*
light_weight: leger* legere*
full: plein* rempli*
hard_strong: force* fort* solide*
power: pouvoir* puissan*
control_rule: regn* gouvern* souverain*
king: roi rois royau* royal*
queen: reine*
prince: prince* princess*
emperor: empereur* empire* imperia*
duke: duc ducs duch* comte* comtesse*
lord: seigneur* noble* nobles* aristocr*
knight: chevalier*
crown_throne: couronn* trone*
dynasty: dynast*
court_royal: palais
republic: republi*
democracy: democra*
communist: communis* socialis*
liberal: libera* conservat*
political: politi*
party_pol: parti partis
government_word: gouvern* administr*
senate: senat* congres
office_post: bureau* poste* fonction* mandat* bureau bureaux guichet
minister: ministre* ministere*
secretary: secretair*
ambassador: ambassad* diplom*
official_word: officiel* autorit* fonctionnaire* responsable*
policy: politique*
law_word: loi lois legisl* droit*
right_legal: droit droits
justice_word: justice*
crime: crime* criminel* delit* infraction*
judge_word: juge* judicia*
trial: proces
lawyer_word: avocat*
prison_word: prison* detenu* deten*
police_word: polic*
agreement: accord* traite traites pacte* entente* conven* transaction*
negotiate: negoci* pourparler*
peace: paix pacif*
war: guerre*
battle: bataill* combat*
army_word: armee* militair* troupe*
navy: marine* naval* flotte*
weapon_word: arme armes armement* armure*
defend: defen*
attack_word: attaqu* offensive* assaut* attentat*
conquer: conqu* invasion* envahi*
defeat: defait* battu* vaincu*
victory: victoir* vainqu* gagn* triomph* rempor* remport*
lose: perd* perte*
destroy_word: detru* destruct* devast* ravag*
revolution: revolution*
rebel: rebel* revolt* insurg* soulev*
independent: independ*
colony: colon*
immigrant: migra* immigr* emigr* refugie*
exile: exil*
citizen: citoyen*
society: societ* social* communaut*
family: famil*
father: pere*
mother: mere*
son: fils
daughter: fille*
brother: frere*
sister: soeur*
child: enfant* enfance
man: homme* masculin*
woman: femme* feminin*
husband: mari epou*
wife: epouse femme
marry: mari* mariage* epous*
birth: naissance* ne nee naquit naitre
death: mort* decede* deces mour*
bury: enterr* tomb* sepult* inhum*
life: vie vies vivan* vit viv*
survive: surviv* rescap*
old_age: age ages agee*
age_years: age agee* ages
health: sante sanitair*
disease: malad* infect*
virus: virus bacteri* microb*
cell: cellul*
body: corps
head: tete*
face: visage* face
hair: cheveu* poil*
doctor: medecin* docteur* chirurgien*
drug: drogue* medicament*
treat: trait* therap* soin* soign*
food: aliment* nourri* mang*
meat: viande* boeuf porc
fish: poisson* pech*
rice_grain: riz ble mais cereale*
coffee: cafe the
salt_spice: sel epice*
wine: vin vins
plant_green: plante* fleur*
tree: arbre*
seed_leaf: graine* feuill* racin*
animal: anima* bete* mammifer*
species: espece* genre*
insect: insect*
farm_agri: agricult* paysan* agricol*
hunt: chass*
buy: achet* achat*
sell: vend* vente*
pay: pay* paiement* vers*
price_cost: prix cout*
money: argent especes
tax: impot* tax* fisc*
debt: dette* emprunt* pret prets
bank: banque* bancaire*
market_econ: march*
company: entreprise* societe* compagnie* firme*
industry: industr*
sector: secteur*
product: produ*
make_manufact: fabri* confection*
build_construct: construi* constru* bati*
house_home: maison* logement* foyer* domicile
street_road: rue* route* avenue* autoroute*
city_town: ville* cite urbain* municip*
village_rural: village* rural* campagn*
wall_gate: mur murs muraille* porte* enceinte* rempart*
room_hall: salle* chambre*
roof_floor: etage*
architecture: architect* style*
art: art arts artist*
paint: peint* tableau* portrait*
museum_gallery: musee* expos*
song_sing: chant* chanson*
album: album*
concert: concert* tournee*
actor: acteur* actrice* comedien*
film_series: film* serie* episode*
broadcast: diffus* radio* emission*
photo: photo* image* cliche*
video: video*
character_role: personnage* role* heros*
award: prix recompens*
win_title: titre* champion*
sport: sport* athlet*
football: football* foot
team: equipe* club*
player: joueur*
match_game: match* partie* jeu jeux
season_league: saison* ligue* championnat*
goal_score: but buts marqu* score*
cup: coupe tournoi*
race_compete: compet* cours* concours
coach: entraineur*
swim_water: navire* bateau* vaisseau* ferry
sail: navig* voil*
port_harbor: port ports portuaire*
island_isle: ile iles ilot*
sea_ocean: mer mers ocean* marin* maritim*
coast_shore: cote cotes cotier* rivage* plage*
river_stream: fleuve* riviere*
lake_pond: lac lacs
mountain_peak: montagn* mont monts sommet*
forest_wood: foret* bois
flow: coul* ecoul*
train_rail: train* ferroviaire* fer
car_vehicle: voiture* vehicul* automobile*
truck_bus: camion* autobus bus car
plane: avion* aeronef*
airport_air: aeroport* aerien* vol vols
station_stop: gare gares station*
travel: voyag*
drive: condui* conducteur* chauffeur*
ride_walk: march* pied
run_fast: cour* couri*
move: deplac* mouvement* boug*
arrive_come: vient venir venu* venaient vint arriv*
go: aller va vont alla
return_back: retour* revenir revenu* revient
follow_after: suiv* suite apres prochain*
lead: dirig* mene* leader* chef chefs tete presid*
chief_boss: directeur* patron* dirigeant* direction gestion* cadre*
president_word: president*
mayor: maire*
member_group: membre*
group_word: group* organis*
association: associat* union* federat* syndicat*
council_com: conseil* comite* commission*
institution: institut* fondation*
university_school: universit* ecole* college* academ*
student_pupil: etudiant* eleve*
professor: professeur*
degree_grad: diplom* licence
expert: expert* specialist*
worker_employ: ouvrier* employ* travail* personnel* salari*
job: emploi* metier* profession*
unemploy: chom*
wage: salaire*
strike_work: greve*
service: service* serv*
customer: client* consommat*
user: utilisat* usager*
visit: visit* touris*
meet: rencontr* reunion* sommet* conferenc*
talk_discuss: discut* parl* entretien*
say: dit dire disent declar* affirm* indiqu*
announce_word: annonc* declar* proclam*
warn: averti* alert* garde
deny: nie nier dement*
criticise: critiq*
praise: salu* lou*
argue: argument* disput*
believe_faith: croi* foi religi* croyan*
god: dieu* dieux deesse* divin*
christian: chret* christ*
catholic: catholi*
orthodox: orthodox*
protestant: protestant*
islam: islam* musulman*
jew: juif* juive*
buddhist: boudd* hindou*
church_temple: eglise* cathedrale* chapelle*
temple: temple* sanctuaire*
saint_holy: saint* sacre*
monk: moine* religieuse* pretre*
prophet: prophet* messie
prayer: pri* priere*
soul_spirit: ame ames esprit*
legend_myth: legend* myth*
culture: cultur* civili*
language_speak: dialect* locut*
origin: origin* source*
found_establish: fond* etabli*
tribe: trib* ethni* clan*
class_social: classe*
race_minor: minorit*
violence: violen*
kill_word: tue tues tuee* tuer meurtr* assassin*
injury: bless*
victim: victim*
accident: accident*
disaster: catastroph* desastre* drame* tragi*
flood: inond* crue*
earthquake: seisme* tremblement*
drought: secheress* sec seche
explosion: explo* bomb*
shoot_gun: tir tirs tirer fusill*
arrest: arret* interpell*
steal: vol vols vole*
protest: manifest* protest*
vote_word: vot* scrutin* suffrage* urne*
elect: elect* elu elus elue
candidate: candidat*
survey_poll: sondage* enquete*
percent_share: proportion* part
sign_document: sign* document*
write_letter: lettre* courrier*
appoint: nomm* nominat*
resign: demission*
dismiss: limog* licenci* renvoy*
join_enter: rejoin* rejoign* entr* adher*
serve_army: soldat* officier*
general_rank: general generaux colonel* capitaine* commandant*
regiment: regiment* bataillon* brigade* division*
mission: mission* operation*
command: command*
enemy: ennemi*
ally: allie* allianc*
friend: ami amis amie* amiti*
guest_host: hote* accueil*
border: frontier*
flag_sign: symbol* embleme*
crisis: crise*
conflict: conflit*
problem_issue: probleme*
solution: solution* resou*
effect: effet* influen* impact* consequence*
result: result*
reason: raison* motif*
condition: condition* circonstanc*
situation: situat* etat
system: system*
method: method* maniere* facon* moyen*
process: process* procedur*
structure: structur*
model: model* concep* design*
type_kind: type types sorte* genre* forme*
element: element* composant*
material: materi* matiere* substance*
metal_ore: metal* metaux cuivre fer
gold_silver: argent or dore*
mineral: minera* cristal*
color: couleur*
light_lamp: lumi* lampe*
sound: son sons voix
speed_fast: vitesse*
distance: distance*
measure_unit: mesur*
experiment_test: experi* essai* test*
discover: decouv* trouv* retrouv*
search_look: cherch* recherch* fouill*
watch_observe: observ* regard*
describe_word: decri* descript*
show_reveal: montr* revel* demontr* divulgu* devoil*
hide_secret: secret* cache*
begin_new: nouveau* nouvel*
old_word: vieux vieil* ancien*
big_small: petit* mineur*
long_short: court* bref breve*
high_tall: haut* eleve*
low_word: bas basse*
first_word: premi*
second_word: deuxiem* second*
third_word: troisiem* tiers
last_word: dernie* final*
previous: precedent* ancien*
early_late: tot tard* precoce
often: souvent frequen*
always: toujours
never: jamais
soon: bientot rapid* vite
sometimes_rare: rare*
after_before: avant
during: pendant durant
against: contre
between: entre parmi
without: sans
because: parce cause
although: malgre bien cependant toutefois pourtant
if_when: si
high_court: supreme* constitution*
exist: exist*
belong_own: proprieta* propriet* apparten* posse*
know_known: connai* connu* sait savoir savai*
see_look: voir vu vue voi*
feel: sent* ressent* emotion*
hope_wish: espoir* esper*
fear_word: peur* crain* inquie* preoccup*
trust: confian*
help_aid: aide* aider assist* secours
protect_word: proteg* protect*
save_rescue: sauv* secour*
give_grant: donn* accord* octroy*
take_seize: prend* pris* saisi*
bring_carry: port* transport* amen* apport*
send_word: envoy*
hold: tenir tenu* tient detien*
keep_preserve: conserv* preserv* gard*
use_employ: utilis* usage* serv*
change_alter: chang* modif* transform*
divide_split: divis* separ* partag*
combine: combin* uni* fusion* reuni*
connect: reli* lien* connect*
share_common: partag*
cover: couvr* couvert*
surround: entour*
locate: situe* lieu lieux emplac* site* trouve
rise_raise: augment* hausse* mont* leve*
fall_drop: chut* tomb* baiss*
break_word: bris* romp* cass*
violate: viol*
cause_provoke: caus* provoq* entrain*
suffer: souffr* subi*
affect: affect* touch*
damage: dommag* endommag* degat*
replace_word: remplac*
succeed: reussi* succes
fail_word: echou* echec*
try_attempt: essay* tent* effort*
manage: gere* gestion* parven*
perform: effectu* realis* execut* mener mene
operate: fonctionn* exploit*
act_action: acte* action* activit* agi* actif active*
event_word: evenement*
celebrate: celebr* fet*
experience: experienc*
career: carrier*
ability: talent* competenc*
interest_word: interet* interess*
opinion: avis opinion* point
choice: choi* select*
order_command: ordr* ordonn*
request: demand* requete* appel* sollicit* reclam* requet*
answer_reply: repon*
accuse_charge: accus* inculp*
responsible: responsab*
investigate: enquet*
prevent_word: empech* interdi* prevent*
permit: permis* autoris* licence*
punish: puni* peine* condamn*
environment: environ* ecolog*
pollution: pollu*
waste_trash: dechet* ordure*
resource: ressourc*
mine_dig: mine mines minier* exploit*
stone_rock: pierre* roch*
bridge_dam: pont ponts
square_park: parc* jardin* place
home_born: natif* indigen* autochton*
space_outer: espace* spatia* sonde*
rocket: fusee* missile* lanc*
signal_code: signal* code*
game_play: jou*
music_instr: musi* orchestr*
stage_theatre: theatr* scene*
fashion_cloth: port* vetement* habill*
leather_silk: soie coton laine cuir
house_furnit: porte* fenetre*
tourism: touris*
hotel: hotel*
restaurant: restaurant*
shop_store: magasin* boutiqu*
media: media* journalis* presse nouvelles actualit* nouvelle* scoop
newspaper: journal journaux magazine* revue*
speech_word: discours*
conference: presse
african_slave: esclav*
equality: egal* discrimin*
education_word: education*
culture_heritage: patrimoin* heritag*
statistic: statisti*
reform_word: reform*
budget_spend: depens* budget*
invest: invest*
profit: profit* benefic* revenu* recette*
share_stock: action actions bourse
trade_word: commerc*
export_import: export* import*
foreign_word: etrang*
get_obtain: obtenir obtient
set_put: mis mise mettre met mises pose* place*
chancellor: chancelier*
case_affair: cas affaire affaires
line_row: ligne* rang rangs
point: point points
thing_object: chose* objet*
content_matter: contenu*
access: acces*
available: disponib*
value_worth: valeur* vaut evalu*
version: version*
fact: fait faits
provide: fourni* assur*
involve: particip* impliq* engag*
step_stage: etape* phase*
opportunity: occasion* chance* opportunit*
quality: qualit*
favourite: favori* prefer*
comment: comment* remarq*
individual: individu* personnel*
detail: detail*
challenge: defi*
limit: limit* restrict*
category: categor*
lack: manque* absence penur*
couple_pair: couple* paire*
civil: civil*
ready: pret prete
guilty: coupab* culpab*
probable: probabl* vraisembl*
doubt: dout* sceptiq*
drama: drame* dramat*
agency: agence*
advantage: avantag* profit*
avoid: evit*
progress: progr* avanc*
copy: copie* exemplaire*
wait: attend* attent*
direct: direct*
review: revu* critiq*
strategy: strateg*
subject_theme: sujet* theme*
feature: caracteris* trait* propriete*
recover: recuper* repris* retabli*
compensation: compens* indemn*
advice: conseil*
terror: terror*
output_yield: rendement*
trend: tendanc*
behaviour: comport* condui*
option: option* alternat*
reality: realit*
contact: contact*
introduce: introdu* instaur*
initiative: initiativ*
pension: retraite* pension*
spread_out: propag* repand* diffus*
regular: regul*
complex: complex*
complete_full: complet* entier*
base_basic: base* fondament*
clear: clair* evident*
approve: approuv* approb*
task: tache*
respect: respect*
federal: federa*
quote_cite: cit*
enjoy: jouir* apprec*
insurance: assuranc*
recognise: reconnai* reconnu*
encourage: encourag*
reputation: reputat*
commitment: engag*
store_keep: stock*
adult: adult*
maintain: mainten* maintien*
balance_equil: equilib*
essential: essentiel*
infrastructure: infrastruct*
innovation: innov*
identity: identit* identif*
application: appliq* applica*
practice: pratiq*
map: carte*
corner_angle: coin coins angle*
attention: attention*
immediate: immediat*
factor: facteur*
symbolic: statue*
tendency_pref: style*
piece: piece* morceau*
normal: normal*
facility: installation*
incident: incident*
perfect: parfait* excell*
extreme: extrem*
leg_limb: support*
exclude: sauf exclu* except*
wild: sauvag*
dream: rev*
tactic: tactiq*
mix: mel* mix*
reflect: reflet* refle*
generation: generation*
representative: represent* deleg*
wonder: merveill*
formal_law: formel*
approach: approch*
upper: superieur*
lower: inferieur*
invite: invit*
attract: attir*
gather: rassembl* reun* recueil*
reaction: reaction* reagi*
lawful_owner: locatair*
communicat: communiq* communica*
diversity: divers* variet*
install: install*
separate: separ*
parallel: parallel*
composition: compos*
depend: depend*
variant: vari*
exact: exact* precis*
edge_side: cote cotes bord*
front: front avant
back_rear: arriere derriere
top_peak: sommet haut
bottom_floor: fond bas
left_side: gauche
right_side: droite
inside: interieur* interne* dedans
outside: exterieur* externe* dehors
public_crowd: public spectat* auditoire
network_web: reseau*
series_set: serie* ensemble
file_record: dossier* registre* fichier* enregistr* inscri* immatricul*
license_law: brevet*
test_exam: exam*
prize_money: budget*
tank_vehicle: char chars blinde*
infantry: infanter*
artillery_gun: canon* artiller*
expedition: expedition*
district_area: arrondissement* comte departement*
commune: commune* paroisse*
basin: bassin*
german: allemand*
gas_named: hydrogene oxygene azote chlore ammoniac
write_say: ecrit ecrivent ecriv*
correspond: correspond* conform*
stipulate: stipul* prevoyait
reverse_back: inverse*
sufficient: suffis* suffit
turn_out: avere* revele*
relate_to: relatif* concerne* relatives
protocol: protocole
repeat: repet* reiter*
order_sequence: ordre ordres
indicate: indiq* pointe*
position_stand: position* posture*
forced: contrain* oblige* forc*
intended: destin* prevus
instruct: instruction* consigne*
get_into: atteint* touche*
master: maitre maitres artisan*
undergo: soumis*
voice_say: exprim*
standard: norme* standard* critere*
second_time: seconde* minute*
independently: autonome*
abstain: absten* abstien*
on_duty: permanence astreinte
lie_rest: git gisait allonge*
cooperate: cooper* collabor*
miss_let: rate ratee
move_over: pass* traverse* bascul*
mention: mention* evoqu*
conclude: conclu*
caution: prudent* prudence* prudem*
original: origina*
verify_w: verifi*
volume: volume volumes
compare: compar*
update_w: actualis* renouv*
day_off: conge conges ferie
resume: repri* reprendre reprend* redemarr*
rest_relax: repos detente vacanc*
concentration: concentr*
instruct_order: charge*
impossible: impossib* incapab*
acquaint: connaiss*
strength_adj: fort forte forts fortes
programme: programm*
account: compte comptes
impress: impression* spectaculaire*
anti_prefix: anti
senior: superieur
person: personnes
range: gamme* ampleur* echelle*
ensure: garant* veill*
dominate: domin* prevaloir prevaut
contribution: contribu* cotis*
ambition: ambition* ambitieu* aspir*
speculation: specul*
consult: consult*
honour: honneur* honor*
attend: presence present*
extend: prolong* etend* elarg*
distribute: distribu* repart*
listen: ecout*
disappoint: decu* decept* decevant*
session: seance* session*
efficient: efficac*
optimist: optimis* pessimis*
trouble: trouble* agite*
promote: promouv* promotion* promu*
convert: conver*
vision: vision*
cheap: abordab*
classic: classiq*
generate: gener* engendr*
sophisticated: sophistiq* perfectionn*
visual: visuel* visib*
reader: lecteur* lectric*
confusion: confus* confond*
exciting: enthousias* passionn*
transparent: transparen*
priority: priorit*
vital: vital* indispens*
legitimate: legitim*
capacity: capacit*
desperate: desesper* desespoir*
vulnerable: vulnerab* fragil*
overwhelm: ecrasant* submerg*
ignore: ignor* neglig*
circulate: circul*
background: contexte*
sensitive: sensib*
burden: fardeau*
motivate: motiv* incit*
impose: impos*
intervene: interven* intervi*
proud: fier fiere fierte
unique: uniqu* exception* extraordin* inedit*
clever: intelligen* malin astuc*
purpose: objectif* finalit*
adjust: adapt* ajust*
denounce: denonc* fustig*
entrust: confi*
deplore: deplor* lament* regret*
record_best: record records
figure_appear: figur*
accompany: accompagn* escort*
platform: plateforme*
exchange: echang*
specific: specifiq*
personality: personnalit* celebrit*
relaunch: relanc*
constitute: constitu*
inspire: inspir*
intense: intens*
complicate: compliq* complic*
accelerate: accele*
will_want: volont*
trigger: declench* suscit*
resort_use: recour*
worsen: aggrav* deterior* empir*
reproach: reproch*
plead: plaid*
justify: justifi*
subscribe: abonn*
evolution: evol*
sad: triste*
faithful: fidel* loyal*
amateur: amateur*
satisfy: satisf*
renounce: renonc*
uncertain: incertain* incertitud*
rhythm: rythm* cadenc*
modest: modest*
virtual: virtuel*
renegade_vigil: vigilan*
reproduce: reprodui* reproduc*
scenario: scenari*
severe: sever* stric*
adapt_pharma: pharmaceut*
embark: embarq*
bill_invoice: factur*
indicate2: indicateur* indice*
supporter_p: partisan*
rise_up: ascension*
slide_down: degring* plong*
statement_out: communique* declaration*
off_coast: large
allegation: pretendu* allegation*
"""

# Words that join others, as they are folded: grammar, numerals, days and months.
_EMPTY = """
afin ainsi alors apres aucun aucune aucuns auquel auxquels auxquelles aussi aussitot autant autour autre autres avant avec avoir avait avaient avons
avez aura auront aurait auraient ayant aient auparavant beaucoup bien bientot ceci cela celle celles celui cependant certain certaine certaines
certains certes cette ceux chacun chacune chaque chez comme comment contre dans davantage debut dehors deja depuis dernier derniere dernieres
derniers des desormais devant devait devaient devra devrait devraient doit doivent donc dont duquel durant egalement elle elles encore enfin ensuite
entre environ etait etaient etant etes etre eurent faire fait faite faites faits font feront faisait faisaient fera furent guere hors ici jamais
jusqu jusque juste laquelle lequel lesquels lesquelles leur leurs loin lors lorsqu lorsque maintenant mais malgre meme memes mieux moins moment
notamment notre nous nouveau nouvelle nouvelles nouveaux ont outre parce parfois parmi partir partout pendant personne peut peuvent pouvait
pouvaient pourra pourrait pourraient peu plus plusieurs plutot point pour pourquoi pourtant premier premiere premieres premiers pres presque puis
puisqu puisque quand quant quel quelle quelles quelque quelques quels quelqu quoi quoique rien sans sauf selon sera seront serait seraient seul
seule seules seuls seulement sinon soit soient sont souvent suite suivant sous surtout tandis tant tantot tard tellement telle telles tels tous tout
toute toutes lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre hier
demain aujourd veille moindre toujours travers tres trop vers veut veulent voici voila vont votre vous y compris pas non serais serions seras fusse
fussent eut eussent eusse auras aurez aurons aurais etions etiez suis sommes etais ayez ayons puisse puissent pouvons pouvez puissions devons devez
devoir devront dusse pouvoir pourrez pourrons pourrais vouloir voulait voulaient voudrait voudraient voudra veux voulons veuillez faut fallait
faudra faudrait fallu faille allait allaient allons allez aller ira iront irait vais vas venait viennent vient venir viendra quiconque quelconque
lui eux nos vos ses mes tes mon ton son mien sien tien actuellement recemment rapidement lentement immediatement completement totalement entierement
partiellement absolument extremement particulierement principalement essentiellement generalement habituellement frequemment regulierement rarement
apparemment evidemment probablement certainement precisement exactement simplement uniquement toutefois neanmoins nonobstant concernant moyennant
excepte hormis jadis naguere sitot lendemain dorenavant combien tel autrement deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme
neuvieme dixieme deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
septante nonante cent cents mille million millions milliard milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine
cinquantaine soixantaine centaine centaines millier milliers disons autrui mettent mettre mis voire hein ladite ledit lesdits lesdites
"""

WORDS = msgspec.structs.replace(glosses(_TABLE, _COMMON), empty=frozenset(_EMPTY.split()))
