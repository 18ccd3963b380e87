"""What the common words of the news mean, by language-neutral name, in French. Written for this project (CC0)."""

from __future__ import annotations

from sourcier.languages.glosses import GlossWords, glosses

_TABLE = """
bridge: pont passerelle viaduc
tower: tour
building: immeuble batiment edifice locaux
house: maison logement domicile pavillon demeure
flat: appartement studio
room: chambre piece salle
cellar: cave
roof: toit toiture plafond
wall: mur muraille paroi
door: porte portail portillon
window: fenetre vitre vitrine hublot
staircase: escalier
floor: etage plancher
factory: usine fabrique fonderie
workshop: atelier
warehouse: entrepot hangar depot
shop: magasin boutique commerce
market: marche foire halle
school: ecole college lycee
nursery: creche maternelle garderie
university: universite campus faculte fac
hospital: hopital clinique chu
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
coast: cote cotier cotiere
field: champ prairie pre
farm: ferme exploitation verger vignoble
well: puits forage captage source
road: route autoroute rue boulevard chaussee
path: sentier chemin piste
roundabout: carrefour croisement passage
square: place esplanade parvis
town_hall: mairie
town: ville cite commune municipal municipale municipaux
village: village hameau bourg
district: quartier arrondissement faubourg
suburb: banlieue peripherie
border: frontiere frontalier
airport: aeroport aerodrome
station: gare terminal quai
port: port dock darse marina
lighthouse: phare
prison: prison cellule penitentiaire
court: tribunal cour juridiction assises
barracks: caserne garnison poste
camp: camp tente campement bivouac
shelter: abri refuge foyer
hotel: hotel auberge gite
restaurant: restaurant cantine cafe bar bistrot
cemetery: cimetiere tombe sepulture
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
bicycle: velo bicyclette cycliste
motorcycle: moto scooter motard mobylette
ship: navire cargo paquebot petrolier ferry
boat: bateau canot chalutier yacht voilier peniche barque embarcation
wreck: epave debris decombres gravats
plane: avion appareil jet
helicopter: helicoptere
driver: conducteur conductrice chauffeur automobiliste
crew: equipage
passenger: passager passagere voyageur usager
pedestrian: pieton pietonne passant
brake: frein freinage
wheel: roue pneu
engine: moteur
fuel: carburant essence gazole kerosene fioul
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
employee: salarie salariee employe employee personnel
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
lawyer: avocat avocate
judge: juge magistrat magistrate
prosecutor: procureur procureure parquet
jury: jury jure
notary: notaire
police: police policier policiere agent
gendarme: gendarme gendarmerie
firefighter: pompier sapeur
rescuer: secouriste sauveteur secours sauvetage
soldier: soldat militaire armee troupe
general: general commandant colonel capitaine
fighter: combattant rebelle insurge milicien
spy: espion espionnage renseignement
thief: voleur cambrioleur braqueur
kidnapper: ravisseur
hostage: otage captif captivite
migrant: migrant refugie asile
prisoner: prisonnier detenu
suspect: suspect soupconne presume
victim: victime
witness: temoin
survivor: survivant rescape
wounded: blesse blessure
dead: mort morte deces decede
body: corps cadavre depouille
mayor: maire
councillor: conseiller conseillere elu elue
council: conseil
minister: ministre
ministry: ministere
prefect: prefet prefete prefecture
ambassador: ambassadeur ambassadrice ambassade consul consulat
king: roi reine royal prince
mp: depute deputee senateur senatrice parlementaire
candidate: candidat candidate pretendant
voter: electeur electrice
union: syndicat syndical syndicale syndicaliste
bishop: eveque pretre cure pasteur clerge
actor: acteur actrice comedien comedienne
singer: chanteur chanteuse chanson concert
painter: peintre tableau toile peinture
writer: ecrivain auteur autrice romancier roman
journalist: journaliste correspondant reporter
player: joueur joueuse footballeur attaquant gardien milieu defenseur
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
inspector: inspecteur inspection audit controleur
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
heat: chaleur canicule secheresse
earthquake: seisme tremblement secousse
wave: vague maree houle
accident: accident collision percut* heurt*
derail: derail*
sink: coul* naufrage sombre chavir*
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
mediation: mediation mediateur entremise
arrest: arret* arrestation interpell*
escape: fuite fui fuir evad* evasion fugitif echapp*
search: recherche perquisition* fouill* battue traque
disappear: dispar* introuvable
find: trouv* retrouv* decouv* exhum*
seize: saisi* confisqu* scelle scelles
steal: vol vole volee voles volees cambriol* derob* braquage pill*
smuggle: contreband* trafiquant
forge: faux fausse faussaire contref* falsifi*
fraud: fraud* detourn* escroqu* arnaque fraude
bribe: corrup*
lie: mensonge menti mentir
charge: examen inculp*
sentence: condamn* peine
acquit: acquitt* relaxe innocent*
trial: proces audience
sue: plainte poursui* assign*
appeal: appel
inquiry: enquet* investig* instruction
evidence: preuve prouv*
confess: avou* aveu reconn*
deny: dement* nier nie
warn: averti* alert* prevenu prevenir alarm*
threaten: menac*
promise: promess* promet* promis engag*
apologise: excus* regret*
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
club: club equipe formation
contract: contrat
sign: sign*
transfer: transfer* pret prete
strike_work: greve greviste debrayage
protest: manifest* protest* defile rassemblement
riot: emeute affrontement heurts
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
stop: cess* stopp*
build: constru* bati batir batie
demolish: demoli* ras demantel* raser rasee
repair: repar* renov* refect*
damage: degat* degrad* endommag* detrui* destruct* ravag* abim*
break: cass* rompu* rupture fissur* bris*
leak: deversement devers*
pollute: pollu* contamin* toxique
poison: empoison* intoxic*
infect: infect* epidem* contag*
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
cow: vache bovin taureau veau
sheep: mouton agneau brebis
bird: oiseau cygne canard oie
wolf: loup louve ours lynx
bee: abeille ruche miel guepe frelon
animal: animal animaux faune espece bete
tree: arbre chene tronc branche
sell: vend* vente enchere
buy: achet* achat acqui* rachat rachet*
pay: pay* paiement verse*
cost: cout* prix tarif
tax: impot taxe fiscal*
debt: dette emprunt faillite liquidation redressement
bank: banque bancaire
money: argent liquide billet monnaie
profit: benefice recette
wage: salaire remuneration paie
job: emploi
fund: fonds subvention* budget financ*
share: action dividende bourse
company: entreprise societe firme compagnie
group: groupe
customer: client cliente consommateur
supply: fourn* livr* approvisionn*
product: produit product* fabricat*
jewel: bijou bijoux collier bague diamant pierre
gold: or dore
statue: statue sculpture buste monument
treasure: tresor relique magot
coin_hoard: amphore poterie mosaique
book: livre manuscrit ouvrage
letter: lettre courrier enveloppe colis
document: document* dossier fichier note
report: rapport etude sondage
list: liste registre
photo: photo* image* cliche
video: video* film sequence images
recording: enregistr* bande audio
message: message* texto sms
phone: telephon* portable mobile
website: internet ligne site
computer: ordinateur serveur* logiciel
hacker: pirat* cyber* intrusion rancongiciel
password: identifiant*
data: donnee donnees
key: cle cles clef serrure verrou
power: courant electri* panne coupure reseau
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
morning: matin aube matinee
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
anonymous: anonym* anonymat
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
aid: aide humanitaire charit* ong
help: aid* assist* souten* soutien
hunger: faim famine
poverty: pauvre pauvrete
marriage: mari* mariage noces
divorce: divorc* separ*
birth: naissance ne nee enceinte grossesse
funeral: obseques funerailles enterr* inhum*
festival: festival carnaval fete
ceremony: ceremonie hommage
prize: recompens* laureat
gift: don donat* cadeau legs
holiday: vacances touriste conge
exam: diplome bac epreuve
cheat: triche* plagi* dopage dope
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
send: envoy* envoi
arrive: arriv* attein*
leave: quitt* partir depart
return: retour* reven* rentr* revenu
enter: entr* penetr*
cross: travers* franchi*
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
experiment: experience essai
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
bag: sac valise bagage
box: boite caisse conteneur coffre
bottle: bouteille
clothes: vetement* chemise manteau robe
shoe: chaussure* botte
paper: papier*
flag: drapeau banderole
ticket: ticket
bell: cloche
clock: horloge montre
seat: siege
bed: lit
table: table bureau
chair: chaise banc
cable: cable corde fil
pipe: tuyau canalisation conduite pipeline
crane: grue echafaud*
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
parliament: parlement*
campaign: campagne
sailor: marin matelot
pilot: pilote*
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
heart: coeur cardiaque
blood: sang sanguin* hemorrag*
bone: fracture
skin: peau
kidney: foie renal dialyse rein
stomach: ventre estomac intestin* abdomen
coma: coma comateux
fever: fievre fievreu* febrile
vomit: nausee
diarrhoea: diarrhee digestif digestive gastro*
pain: douleur douloureu* souffr*
allergy: allerg*
cancer: cancer* tumeur
transplant: greff* transplant*
ambulance: ambulance samu
intensive_care: reanimation
emergency: urgence urgent*
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
sample: echantillon prelevement preleve*
analysis: analys*
positive: positif positive
negative: negatif negative
sleep: dorm* sommeil
eat: mang* avale*
drink_verb: boire boivent buvait
smell: odeur puanteur senteur
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
dig: creus* excav*
burn_verb: carbonis* calcin*
melt: fonte
freeze: gele* glac* verglas
float: flott* derive*
fly: survol* envol*
land: atterri*
take_off: decoll*
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
currency: devise roupie dollar euro franc
exchange_market: boursier cotation
shareholder: actionnaire
merger: fusion fusionn* rapprochement
bid: offre surencher*
rival: rival* concurren* adversaire
brewery: brass* biere
distillery: distill* whisky
harvest: recolte moisson
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
lifejacket: gilet bouee
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
ballot: suffrage
polling: isoloir
turnout: participation abstention
majority: majorit*
opposition: opposition opposant
coalition: coalition allian*
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
jihadist: djihad* islamist*
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
grief: deuil chagrin larme pleur*
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
silence: silence silencieu* mutisme
insult: insult* injur*
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
fine_pay: amende contravention
bail: caution
handcuff: menott*
sentence_prison: perpetuite reclusion
parole: conditionnelle bracelet
verdict: verdict jugement
clerk: commis
amnesty: amnist* grac*
police_station: commissariat
search_warrant: mandat
undercover: infiltr*
informant: informateur indic
masterpiece: chef-oeuvre
ancient_site: archeolog* vestige
castle: chateau forteresse manoir
monastery: monastere abbaye couvent
mosque: mosquee imam minaret
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
ski: skieu*
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
rent: loyer bail locatif
mortgage: hypothe* credit
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
smoke_detector: detecteur
barrel: baril
fuel_station: diesel
recycle: recycl*
climate: climat* rechauffement
emission: emission
glacier: banquise
volcano: volcan* eruption lave
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
network_social: internaut*
post_web: publication tweet
interview: interview
press_release: communique
confirm: confirm*
verify: verif*
estimate: evalu*
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
national: national*
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
desert: dune sable
jungle: jungle
swamp: marais marecage
bank_river: berge rive
dust: cendre*
chemical: chimi*
invention: invent* brevet*
film: cinema cineaste realisateur
music: musique musicien orchestre
dance: danse danseur ballet
book_pub: editeur librair*
fashion: mannequin
chess: echecs
gun_shop: armurerie munition* cartouche balle
target: cible
hoax: canular
disperse: dispers*
follow: suivre
guard: vigile
protect: proteg* protection
describe: decri*
explain: expliqu*
announce: annonc*
prepare: prepar*
try: essay*
fail: echec
accept: accept*
oblige: oblig* contraint* force*
prevent: empech*
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
cholera: cholera
measles: rougeole
malaria: paludisme malaria
meningitis: meningite
gastro: gastro
legionella: legionelle legionellose
cruise: croisiere
refinery: raffinerie
slick: nappe
respirator: respirateur
prisoner_exchange: echange
cattle: betail cheptel
benzene: benzene
pipeline: oleoduc gazoduc
ammunition: munition
convoy: convoi
burned: brulure
sediment: boue vase
insurer: assureur assurance
regulator: regulateur
sensor: capteur
strain: souche
outbreak: epidemie flambee
ventilation: ventilation aeration
signal: signal
overcrowded: surcharge bonde
smuggling: passeur
hostage_talks: negociateur
recount: recomptage
picket: piquet
dismissal_notice: licenciement
dockworker: docker
truck_driver: camionneur routier
crevasse: crevasse
"""

_EMPTY = """
afin ainsi alors apres aucun aucune aucuns auquel auxquels auxquelles aussi aussitot autant autour autre autres avant avec avoir avait avaient avons avez
aura auront aurait auraient ayant aient auparavant beaucoup bien bientot ceci cela celle celles celui cependant certain certaine certaines certains certes
cette ceux chacun chacune chaque chez ci-dessus comme comment contre dans davantage debut dehors deja depuis dernier derniere dernieres derniers des
desormais devant devait devaient devra devrait devraient doit doivent donc dont duquel durant egalement elle elles encore enfin ensuite entre environ etait etaient etant etes etre
eurent faire fait faite faites faits fait font feront faisait faisaient fera furent guere hors ici jamais jusqu jusque juste laquelle lequel lesquels
lesquelles leur leurs loin lors lorsqu lorsque lui-meme maintenant mais malgre meme memes mieux moins moment notamment notre nous nouveau nouvelle nouvelles
nouveaux ont outre parce parfois parmi partir partout pendant personne peut peuvent pouvait pouvaient pourra pourrait pourraient peu plus plusieurs plutot point pour pourquoi pourtant
premier premiere premieres premiers pres presque puis puisqu puisque quand quant quel quelle quelles quelque quelques quels quelqu quoi quoique rien sans sauf selon sera seront serait
seraient seul seule seules seuls seulement sinon soit soient sont souvent suite suivant sous surtout tandis tant tantot tard tellement telle telles tels tous tout toute toutes
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre hier demain aujourd aujourd'hui veille
moindre toujours travers tres trop vers veut veulent voici voila vont votre vous y compris pas non
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers mars dit indique affirme declare annonce
"""

WORDS = GlossWords(*glosses(_TABLE), empty=frozenset(_EMPTY.split()))
