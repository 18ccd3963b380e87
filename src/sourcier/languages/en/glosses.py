"""What the common words of the news mean, by language-neutral name, in English. Written for this project (CC0)."""

from __future__ import annotations

import msgspec

from sourcier.languages.glosses import glosses

_TABLE = """
bridge: bridge footbridge viaduct overpass
tower: tower skyscraper
building: building block premises
house: house home dwelling cottage cottages
flat: flat apartment
room: room hall halls auditorium
cellar: cellar basement vault
roof: roof rooftop ceiling
wall: wall
door: door gate
window: window
staircase: staircase stairs stairwell ladder ladders
floor: floor storey
factory: factory plant mill foundry
workshop: workshop
warehouse: warehouse depot storehouse hangar* shed sheds barn
shop: shop store retailer boutique
market: market fair
school: school academy
nursery: nursery creche kindergarten
university: university campus faculty
hospital: hospital clinic infirmary clinics polyclinic dispensary
surgery: surgery operate* operation*
church: church chapel cathedral
museum: museum gallery
library: library archive*
theatre: theatre theater opera
stadium: stadium arena ground pitch
pool: pool swimming
beach: beach shore seafront seaside
island: island isle islet
mountain: mountain peak ridge summit
valley: valley gorge ravine
forest: forest wood woodland
river: river stream torrent creek
lake: lake pond lagoon reservoir
dam: dam dyke levee embankment
sea: sea ocean offshore
coast: coast coastal coastline
field: field meadow
farm: farm farmhouse orchard vineyard
well: well borehole spring drilling
road: road highway motorway street avenue expressway
path: path trail track
roundabout: roundabout junction crossroads crossing
square: square plaza
town: town city municipal municipality borough
village: village hamlet hamlets
district: district neighbourhood neighborhood quarter
suburb: suburb outskirts surroundings vicinity
border: border frontier
airport: airport runway airfield airbase airstrip
station: station terminal platform
port: harbour harbor port dock wharf quay marina
lighthouse: lighthouse
prison: prison jail cell penitentiary
court: court courtroom tribunal courthouse
barracks: barracks garrison outpost barrack*
camp: camp tent encampment tents
shelter: shelter refuge hostel
hotel: hotel motel guesthouse inn
restaurant: restaurant canteen cafe bar pub cafeteria meals tavern eatery bistro innkeeper
cemetery: cemetery grave tomb burial tombs mausoleum
mine: mine quarry pit shaft
tunnel: tunnel underground underpass
landfill: landfill dump rubbish waste garbage
sewer: sewer sewage wastewater drain
car_park: parking
lift: lift elevator cableway gondola chairlift
car: car vehicle automobile
lorry: lorry truck trailer
coach: coach bus minibus shuttle
train: train railway rail locomotive carriage
tram: tram tramway streetcar
bicycle: bicycle bike cyclist cycling peloton
motorcycle: motorcycle motorbike scooter moped
ship: ship vessel freighter cargo ferry tanker liner cruise
boat: boat dinghy trawler yacht sailboat barge canoe cutter launch speedboat
wreck: wreck wreckage debris rubble
plane: plane aircraft jet airliner
helicopter: helicopter chopper
driver: driver motorist chauffeur
crew: crew
passenger: passenger traveller traveler commuter
pedestrian: pedestrian bystander
brake: brake braking
wheel: wheel tyre tire undercarriage
engine: engine motor
fuel: fuel petrol diesel kerosene gasoil
traffic: traffic congestion jam
journey: journey trip voyage
speed: speed speeding
child: child children kid toddler
boy: boy
girl: girl
baby: baby infant newborn
woman: woman women
man: man men
teenager: teenager teen adolescent youth youngster
pupil: pupil schoolboy schoolgirl schoolchildren
student: student undergraduate
teacher: teacher schoolteacher
pensioner: pensioner retiree retired elderly retirement
neighbour: neighbour neighbor
resident: resident inhabitant villager local householder locals
brother: brother sibling
sister: sister
father: father dad
mother: mother mum mom
son: son
daughter: daughter
husband: husband spouse
wife: wife
widow: widow widower
parent: parent parents
family: family relative relatives kin
friend: friend
colleague: colleague
guest: guest visitor
worker: worker workman labourer labor workforce
employee: employee staff personnel cadre
manager: manager boss executive
owner: owner landlord proprietor
tenant: tenant
chief: chief head leader
director: director headmaster headteacher principal headmistress
chairman: chairman chairwoman president chair
founder: founder founding founded
heir: heir heiress inherit*
apprentice: apprentice trainee intern
volunteer: volunteer
fisherman: fisherman fishermen fishing angler skipper
farmer: farmer grower breeder
baker: baker bakery
butcher: butcher slaughterhouse abattoir
shepherd: shepherd flock
winegrower: winegrower winemaker wine
nurse: nurse midwife carer caregiver
doctor: doctor physician surgeon gp
pharmacist: pharmacist pharmacy chemist
lawyer: lawyer barrister solicitor counsel attorney defence advocate
judge: judge magistrate
prosecutor: prosecutor prosecution
jury: jury juror
notary: notary
police: police policeman policewoman officer constable
gendarme: gendarme gendarmerie
firefighter: firefighter fireman firemen firefighting brigade firefight*
rescuer: rescuer rescue lifeguard lifeboat
soldier: soldier troops military army serviceman troop contingent forces
general: general commander colonel captain commandant
fighter: fighter gunman militant insurgent rebel
spy: spy espionage intelligence spies
thief: thief burglar robber
kidnapper: kidnapper abductor captor
hostage: hostage captive captivity
migrant: migrant refugee asylum
prisoner: prisoner inmate detainee convict
suspect: suspect suspected alleged
victim: victim casualty casualties
witness: witness eyewitness onlooker
survivor: survivor
wounded: wounded injured injury injuries
dead: dead death deaths deceased demise decease*
body: body corpse remains cadaver* bodies
mayor: mayor mayoress
councillor: councillor councilor alderman councilwoman
council: council
minister: minister secretary
ministry: ministry department agency office
prefect: prefect prefecture
ambassador: ambassador embassy envoy consul consulate embass* consulat*
king: king queen royal prince
mp: lawmaker deputy senator congressman
candidate: candidate contender nominee
voter: voter electorate
spokesman: spokesman spokeswoman spokesperson spokespeople
union: union unionist unionised
bishop: bishop priest vicar pastor clergy
actor: actor actress
singer: singer song sing* concert
painter: painter painting canvas canvases
writer: writer author novelist novel
journalist: journalist reporter correspondent
player: player footballer striker goalkeeper midfielder defender winger* forward fullback
coach_of_team: trainer coaching
referee: referee umpire
fan: fan supporter supporters
runner: runner marathon sprinter
climber: climber mountaineer hiker walker
diver: diver diving
scientist: scientist researcher laboratory lab laborator*
expert: expert specialist
engineer: engineer technician
crowd: crowd throng
inspector: inspector inspection audit auditor inspectorate inspectorates accountant*
fire: fire blaze flames inferno burn* burnt ablaze
smoke: smoke fumes
explosion: explosion blast explode* explosive blasts bangs
collapse: collapse* crumbl* subsid*
landslide: landslide mudslide rockfall
flood: flood* inundat*
storm: storm hurricane gale cyclone
rain: rain rainfall downpour
snow: snow snowfall avalanche
hail: hail hailstone
lightning: lightning thunderbolt
wind: wind gust
heat: heat heatwave drought arid hot warm
earthquake: earthquake quake tremor seism*
wave: wave tide tidal swell
accident: accident crash collision collid*
derail: derail*
sink: sink sank sunk sinking capsiz* shipwreck castaway*
drown: drown*
fall: fall fell fallen falling drop dropped
jump: jump* leap*
attack: attack* assault* raid*
strike_air: airstrike bombing bombard* shelling shell
shooting: shoot shot shooting gunfire gunshot
stab: stab* knife
weapon: weapon gun rifle arms firearm pistol
bomb: bomb device detonat*
kill: kill* slain murder* homicide
die: die died dies dying perish*
wipe_out: wipe wiped annihilat* eliminat* neutralis* neutraliz*
injure: injur* hurt wound* maim*
kidnap: kidnap* abduct*
release: release* free freed freeing liberat* releas*
ransom: ransom
mediation: mediation mediator broker* traders facilitator*
arrest: arrest* apprehend* custody detain* detention
escape: escape* flee fled fugitive runaway
search: search* hunt* manhunt
disappear: disappear* missing vanish*
find: find finds found finding discover* unearth*
seize: seiz* confiscat* impound* sealed
steal: steal* stole stolen theft robbery burglar* heist loot*
smuggle: smuggl* trafficking smuggler* trafficker*
forge: forg* fake faked counterfeit* falsif* contraband
fraud: fraud* embezzl* swindl* scam phishing scammer*
bribe: brib* corrupt* kickback
lie: lie lied lying liar
charge: charge* indict*
sentence: sentence* convict* condemn*
acquit: acquit* exonerat*
trial: trial hearing
sue: sue sued suing lawsuit complaint complain* grievance*
appeal: appeal*
inquiry: inquiry investigat* probe enquiry
evidence: evidence proof prove*
confess: confess* admit* admission
deny: den* denial
warn: warn* alert* alarm
threaten: threat* menac*
promise: promis* pledg* vow*
apologise: apolog* sorry regret* forgiv*
accuse: accus* allegation alleg*
blame: blame* fault responsib*
resign: resign* quit
appoint: appoint* nominat*
dismiss: dismiss* sack* oust* layoff redundan* layoffs
hire: hire* hiring recruit*
replace: replac* successor succeed*
retire: retir*
elect: elect* ballot poll vote votes voted voting
count: count* recount tally
win: win wins won winning winner victory triumph*
lose: lose lost losing loss losses defeat*
draw_match: draw draws drawn tie tied
match: match game fixture
goal: goal scorer score scored
cup: cup trophy medal title championship
season: season
club: club team side squad collective
contract: contract deal
sign: sign signs signed signing signature
transfer: transfer* loan
strike_work: walkout picket stoppage
protest: protest* demonstrat* march* rally
riot: riot* clash* unrest skirmish*
block: block* blockad* barricad*
occupy: occup* squat*
meet: meet meets met meeting talks
agree: agree* accord pact treaty
truce: truce ceasefire
negotiate: negotiat*
refuse: refus* reject* declin*
withdraw: withdr* pullout recall*
ban: ban bans banned prohibit* outlaw* forbid*
allow: allow* authoris* authoriz* permit* permission licence license
suspend: suspend* suspension halt*
cancel: cancel* scrap*
postpone: postpon* delay*
close: close closed closing closure shut*
open: open* reopen* inaugurat*
begin: begin* began begun start* launch*
end: end ends ended ending finish*
stop: stop stops stopped cease* ceased ceasing halted
build: build builds built construct* erect*
demolish: demolish* demolition raze* dismantl* disassembl*
repair: repair* fix* mend* refurbish* renovat*
damage: damage* destroy* destruct* wreck* ravag*
break: break breaks broke broken rupture crack* snap* crack cracks cracked fissure*
leak: leak* spill* leak leaked leaks
pollute: pollut* contaminat* toxic
poison: poison* intoxicat*
infect: infect* outbreak epidemic contagio* cholera plague measles
ill: ill illness sick sicken* disease
vaccine: vaccin* jab dose inject*
cure: cure cured healing treat* treatment
drug: drug* narcotic* cocaine cannabis heroin drugs narcotics hashish
medicine: medicine medication pill tablet
alcohol: alcohol* drunk drink*
test: test tests tested testing
bacteria: bacteri* germ virus microbe salmonell*
water: water drinking tap
food: food meal dish
meat: meat beef pork poultry
cheese: cheese dairy milk formula
bread: bread flour wheat grain
fruit: fruit apple grape vegetable
fish: fish shellfish oyster mussel
dog: dog puppy hound
cat: cat kitten
horse: horse pony mare
cow: cow cattle bull herd calf livestock
sheep: sheep lamb ewe
bird: bird swan duck goose
wolf: wolf wolves bear lynx bears cub
bee: bee hive honey wasp hornet beekeep* beehive*
animal: animal wildlife species
tree: tree oak trunk branch
sell: sell* sold sale sales auction*
buy: buy buys bought buying purchas* acquir* acquisition takeover
pay: pay* paid payment payments transfer
cost: cost* price*
tax: tax* levy duty
debt: debt* owe* bankrupt* insolven* receivership
bank: bank banking lender
money: money cash banknote coin bills
profit: profit* earnings turnover revenue
wage: wage* salary salaries
job: job* post position
fund: fund* grant budget
share: share* stock dividend
company: company firm business corporation
group: group
customer: customer client consumer
supply: suppl* deliver* shipment
product: product* produce manufactur*
jewel: jewel* necklace ring diamond gem
gold: gold golden silver
statue: statue sculpture bust monument
treasure: treasure hoard relic
coin_hoard: amphora pottery mosaic
book: book manuscript
letter: letter mail envelope parcel parcels
document: document* file memo
report: report* study survey studies paper
list: list register
photo: photo* picture* image* snapshot
video: video* footage film clip
recording: record* audio tape recording voicemail
message: message*
phone: phone* telephone mobile call calls called phoned telephoned rang
website: website* online internet portal portals website web
computer: computer* laptop server* software
hacker: hack* cyber* breach ransomware intrusion
password: password* login
data: data database
key: key keys lock padlock locks latch
power: power electric* outage blackout grid voltage
gas: gas carbon monoxide
nuclear: nuclear reactor radiation radioactiv*
oil: oil crude petroleum
coal: coal
wood: timber lumber wooden
stone: stone rock boulder
glass: glass
steel: steel iron metal copper
light: light* lamp lantern
camera: camera cctv surveillance
night: night overnight midnight
morning: morning dawn sunrise daybreak
evening: evening dusk
afternoon: afternoon noon
weekend: weekend
week: week weekly
month: month*
year: year* annual
summer: summer
winter: winter
birthday: birthday anniversary
school_year: term semester
first: first
last: last final
former: former ex
new: new
old: old ancient
young: young
big: big large huge giant
small: small little tiny
long: long
high: high tall
secret: secret* confidential
anonymous: anonym* unnamed unknown unidentified anonymity
public: public
private: private
foreign: foreign*
red: red
white: white
black: black
blue: blue
green: green
health: health medical
law: law legislation bill act
rule: rule* regulation* standard
reform: reform*
vote_no: censure
party: party
government: government cabinet
state: state
war: war conflict battle combat
peace: peace
aid: aid humanitarian charity relief ngo ngos nonprofit charities
help: help* assist* support*
hunger: hunger famine starv*
poverty: poverty poor homeless
marriage: marri* wedding wed bride groom
divorce: divorc* separat*
birth: birth born pregnan* maternity childbirth
funeral: funeral bury buried
festival: festival carnival parade
ceremony: ceremony tribute
prize: prize award* laureate
gift: gift donat* donor
holiday: holiday vacation tourist
exam: exam* diploma degree baccalaureate syllabus exam exams
cheat: cheat* plagiar* doping doped epo testosterone
lottery: lottery lotto jackpot gambl* casino
debate: debate* discuss*
speech: speech address
press: press newspaper daily
television: television tv broadcast* channel
rumour: rumour* rumor*
error: error mistake* wrong* incorrect inaccura*
problem: problem* fault* defect* malfunction*
risk: risk* danger* hazard*
safety: safety security safe
cause: cause*
evacuate: evacuat* displac* evacu*
send: send sends sent dispatch* mailed sending forwarded
arrive: arriv* reach* arriving
leave: leave leaves left leaving depart* abandon*
return: return* back
enter: enter* entry walk*
cross: cross*
carry: carr* transport* haul*
hide: hid* conceal*
show: show* shown reveal* disclos*
see: see sees saw seen sight* spot*
hear: hear hears heard
know: know knows knew known aware
believe: believ* think thought
ask: ask asks asked request* demand*
answer: answer* repl* respon*
write: write writes wrote written
read: read reads reading
speak: speak* spoke spoken talk*
work: work works worked working labour labor
play: play plays played playing
pass: pass passes passed
give: give gives gave given
take: take takes took taken
keep: keep keeps kept retain*
use: use uses used using
increase: increas* rise rises rose rising grow* grew double*
decrease: decreas* cut cuts reduc* halv*
suspect_verb: suspect*
train_verb: training exercise* drill*
experiment: experiment* trials
project: project* scheme plan plans planned
half: half
quarter_part: third
dozen: dozen*
hundred: hundred*
thousand: thousand*
million: million*
tonne: tonne* ton tons
kilo: kilo* kg
litre: litre* liter*
metre: metre* meter*
kilometre: kilomet* km mile
hour: hour*
minute: minute*
east: east*
west: west*
north: north*
south: south*
mask: mask* hood* mask masks masked
uniform: uniform*
bag: bag suitcase luggage backpack bags rucksack
box: box crate container chest containers
bottle: bottle*
clothes: cloth* shirt coat dress jacket trousers suit
shoe: shoe* boot boots sock*
paper: paper*
flag: flag banner*
ticket: ticket*
bell: bell
clock: clock watch
seat: seat*
bed: bed*
table: table desk
chair: bench
cable: cable rope wire cables wires ropes chain chains
pipe: pipe* pipeline pipelines pipe pipes plumb*
crane: crane scaffold* cranes
elevator_shaft: hoist
satellite: satellite rocket space
drone: drone* drone drones unmanned uav
gang: gang cartel
network: network
mastermind: mastermind ringleader
restorer: restor*
dealer: dealer trader merchant
collector: collector collection
expertise: apprais* valuat*
quarantine: quarantin* lockdown
measure: measure*
order: order*
decision: decision decid* ruling
meeting_council: assembly
member: member*
parliament: parliament* lawmak* legislat*
campaign: campaign* electioneer*
shipyard: shipyard*
sailor: sailor* seaman
pilot: pilot* pilot pilots copilot aviator*
eye: eyes eyesight
ear: ears
nose: nose nostril
mouth: mouth lips tongue
tooth: tooth teeth
head_part: skull brain
neck: throat neck
hand: hand hands fist finger
arm: shoulder elbow wrist
leg: knee thigh ankle
foot: foot feet
back_part: spine spinal backbone
chest_part: lung lungs
heart: heart cardiac stroke
blood: blood bleed* haemorrhage hemorrhage gash* bleeding bled
bone: bone fracture*
skin: skin
kidney: liver kidney
stomach: stomach belly abdomen bowel
coma: coma comatose critical
fever: fever* feverish
vomit: vomit* nausea queasy
diarrhoea: diarrhoea diarrhea digestive gastroenteritis
pain: pain painful suffer* ache
allergy: allerg*
cancer: cancer* tumour tumor leukaemia
transplant: transplant* graft
ambulance: ambulance paramedic*
intensive_care: intensive
emergency: emergenc* urgent* emergency emergencies contingency
patient: patient
needle: syringe needle
dose_med: capsule
mental: psychiatr* psycholog* mental
disabled: disabl* handicap* wheelchair
autopsy: autopsy postmortem coroner pathologist
symptom: symptom* disorder
immunity: immun* antibod*
pandemic: pandemic covid coronavirus
steroid: steroid*
sample: sample* swab sample samples specimen*
analysis: analys* analyz*
positive: positive
negative: negative
sleep: sleep* slept asleep
eat: eaten swallow*
drink_verb: drank
smell: smell* odour odor stench smelled
breath: breath* asphyxi* suffocat* chok*
live: live lived living
stay: stay*
stand: standing stood
walk_verb: stroll*
run_verb: running
turn: turn turned bend curve
push: push* shove*
hang: hang* hung
hit: rammed slam* struck
climb: scal*
press_button: pressed button
turn_on: activat* switch*
turn_off: disconnect* unplug* deactivat*
cut_verb: slice* slit
tear: tear tore torn ripped
dig: digging excavat* dig digs
burn_verb: charred
melt: melt* thaw*
freeze: freez* frozen frost blizzard*
float: float* adrift drift*
fly: flew flown flying overfl* flight flights airline*
land: landed landing touchdown
take_off: takeoff liftoff lift-off launchpad
orbit: orbit*
rocket_part: booster
debris: fragment* shrapnel
crater: crater
moon: moon lunar
astronaut: astronaut* cosmonaut*
telescope: telescop* observatory
planet: planet asteroid* comet
robot: robot* automat*
software: program
virus_info: malware
encrypt: encrypt* decrypt*
screen: screen monitor
email: email emails e-mail inbox
account_web: profile username
artificial: artificial*
algorithm: algorithm*
restore: reinstat*
substation: transformer pylon substation
battery: batter*
solar: solar
wind_farm: turbine windfarm
hydrogen: hydrogen ammonia chlorine
asbestos: asbestos mercury
pesticide: pesticid* herbicid* fertili* pesticide*
sewage: sludge
boil: boil*
filter: filter*
reservoir: tank cistern
sample_water: potable undrinkable
supply_cut: shortage scarcit*
ration: ration*
price_rise: inflation
rate: rate rates
interest: interest
central: central
governor: governor
currency: currency rupee dollar euro pound currencies forex dollars dlrs buck euros sterling quid rouble roubles ruble rubles
exchange_market: exchange bourse listing
shareholder: stockholder*
merger: merg* merger mergers
bid: bids offer offers
rival: rival* competitor* opponent* rival rivals
brewery: brew* beer
distillery: distill* whisky
harvest: harvest* crop crops
cattle_disease: avian bluetongue
poultry: chicken hens
egg: eggs
sugar: sugar* candy chocolate
tobacco: tobacco cigarette*
kitchen: kitchen chef
menu: menu plate lunch dinner supper
cod: tuna salmon sardine
net: nets
crab: crab lobster shrimp prawn
whale: whale dolphin shark
seal: seal otter
coastguard: coastguard
lifejacket: lifejacket buoy transponder* beacon
hull: hull keel
anchor: anchor*
run_aground: aground grounded stranded
distress: distress mayday
island_fr: archipelago atoll
harbour_master: harbourmaster
customs: customs
quay: jetty pier
cargo: freight goods consignment
lock_canal: canal
reef: reef coral
ballot: polling ballots
polling: booth
turnout: turnout abstention
majority: majorit*
opposition: opposition dissident*
coalition: coalition allian* alliance*
referendum: referendum
constitution: constitution*
irregular: irregular*
observer: observer*
commission: commission committee panel
president_state: presidency presidential
impeach: impeach*
dissolve: dissol*
petition: petition
sit_in: sit-in
slogan: slogan placard
tear_gas: teargas grenade
baton: baton truncheon shield
curfew: curfew
vandal: vandal* deface*
graffiti: graffiti swastika
fence: fence barbed
checkpoint: checkpoint
tank_army: armoured armored
artillery: artillery cannon mortar howitzer*
missile: missile
trench: trench bunker
ceasefire: armistice
siege: siege besieg* encircl*
ambush: ambush*
patrol: patrol*
officer: lieutenant sergeant
staff_army: headquarters
medal: decorat*
coup: coup putsch
regime: regime dictat*
jihadist: jihad* islamist* terror* extremis*
mercenary: mercenar*
veteran: veteran
conscript: conscript* draft mobilis* mobiliz* reservist*
deserter: desert*
treason: treason traitor betray*
sanction: sanction* embargo
passport: passport visa
deport: deport* expel* expuls*
slavery: slave*
orphan: orphan* adopt*
twin: twin twins
grandparent: grandmother grandfather grandparent*
cousin: cousin nephew niece uncle aunt
girlfriend: girlfriend boyfriend partner fiance*
love: love* beloved
grief: grief mourn* tears weep* condolenc*
anger: anger angry furious outrage*
fear: fear* afraid scared dread*
joy: happy delight*
shame: shame* disgrace*
surprise: surpris* astonish*
hope: hope hopes hoped hoping
laugh: laugh* smile*
shout: shout* scream* yell*
whisper: whisper*
noise: noise bang loud
silence: silence silent mute* quiet
insult: insult* slur* offen*
racism: racis* xenophob* antisemit*
harass: harass* bully*
sexual: sexual* rape
abuse: abuse* mistreat*
torture: tortur*
strangle: strangl*
axe: machete hatchet
poisoner: arsenic cyanide
bone_find: skeleton bones
dna: genetic*
fingerprint: fingerprint
alibi: alibi
reward: reward bounty bonus
fine_pay: fine fined fines penalty
bail: bail
handcuff: handcuff*
sentence_prison: imprisonment
parole: parole probation
verdict: verdict judgment judgement
clerk: clerk
amnesty: amnest* pardon*
police_station: precinct
search_warrant: warrant
undercover: infiltrat* undercover
informant: informant whistleblower
masterpiece: masterpiece
ancient_site: archaeolog* archeolog* ruins
castle: castle fortress manor
monastery: monastery abbey convent monaster*
mosque: mosque imam minaret preacher
synagogue: synagogue rabbi
pilgrim: pilgrim*
pope: pope vatican cardinal
sect: cult guru
miracle: miracle
ghost: ghost
circus: circus clown
tiger: tiger lion leopard elephant
snake: snake viper python crocodile
boar: boar deer
rat: rats mice rodent
mosquito: mosquito
pet: veterinar*
race: race competition
final: semifinal
stadium_seat: grandstand
league: league
injury_sport: ligament sprain
swim: swam
ski: skis skier* skiing biathl*
mountain_guide: guide
parachute: parachut* paraglid*
boxing: boxing boxer
tennis: tennis
rugby: rugby
olympic: olymp*
medal_win: podium
betting: betting bets
class: class lesson classroom
timetable: timetable schedule
rent: rent rental rents lease leas*
mortgage: mortgage credit loans lending borrower*
slum: slum shanty
balcony: balcony terrace
ceiling: slab
beam: beam girder
cement: concrete cement
brick: brick tile slate
digger: digger bulldozer
explosive: dynamite
boiler: heating radiator heater boiler
fridge: fridge refrigerat*
alarm_fire: extinguish* sprinkler
smoke_detector: detector sensor*
barrel: barrel drum barrels opec
fuel_station: gasoline
recycle: recycl*
climate: climat* warming
emission: emission
glacier: glacier
volcano: volcan* eruption lava volcano* erupt*
tsunami: tsunami
conductor: conductor
metro: subway metro
lane: lane
toll: tollbooth
speeding: radar
drunk: drunken
cockpit: cockpit
runway: tarmac
air_control: controller*
glider: glider microlight
balloon: balloon airship
helmet: helmet
belt: belt
benefit: benefit unemploy*
relocate: relocat* moved
budget: deficit
trade: trade trading export* import*
editor: editor* newsroom
blog: blog blogger
network_social: social facebook twitter instagram youtube tiktok
post_web: tweet posting
interview: interview
press_release: communique
confirm: confirm*
verify: verif* check checks checked
estimate: estimat* reckon*
count_people: census headcount
figure: figure
balance: toll
double: tripl*
rise_verb: rais* soar*
fall_verb: lower* plung* slump*
early: early
late_adj: late
quick: quick* fast rapid* swift*
slow: slow*
strong: powerful
weak: weak*
empty: empty emptied
wet: damp soaked
clean: clean*
dirty: dirty filth*
dark: dark darkness
heavy_weather: weather
bright: bright
cold: cold
serious: serious* badly critical*
light_adj: slight* minor
fatal: fatal* deadly lethal
rare: rare
usual: usual
illegal: illeg* illicit clandestin*
legal: legal* lawful
national: national nationals
international: international* world global
rich: rich wealth* fortune
expensive: expensive
fake_news: disinformation misinformation
conspiracy: conspir* plot
propaganda: propagand*
surveillance: wiretap* surveill*
garage: garage
attic: attic loft
garden: garden*
fountain: fountain
monument: memorial
cliff: cliff
cave: cave cavern caver
desert: dune sand oasis desert
jungle: jungle mangrove
swamp: swamp marsh
bank_river: riverbank
dust: dust ashes
chemical: chemical* solvent toxin
invention: invent* patent* invention* fabricat* fiction
film: cinema movie filmmaker
music: music* orchestra
dance: dance* ballet
book_pub: publisher bookshop
fashion: fashion designer
chess: chess grandmaster
gun_shop: ammunition bullet* cartridge bullet bullets
target: target*
hoax: hoax prank
disperse: dispers*
follow: follow* chase* pursu* prosecut*
guard: guard* watchman guard guards janitor
protect: protect*
describe: descri*
explain: explain*
announce: announc* advert* advertising commercial
prepare: prepar*
try: tried attempt*
fail: fail*
accept: accept*
oblige: forc* oblig* compel*
prevent: prevent* prophyla*
change: chang* modif*
add: added adding
remove: remov*
choose: choos* chose chosen choice
share_ver: sharing
divide: split
join: join*
own: owns owned ownership
spend: spend* spent
save_money: savings
bring: bring brought
nation_french: french frenchman frenchwoman
nation_british: british briton english
nation_russian: russian russians
nation_american: american americans
nation_german: german germans
nation_italian: italian italians
nation_spanish: spanish spaniard
nation_chinese: chinese
nation_japanese: japanese
nation_turkish: turkish turk turks
nation_iranian: iranian iranians
nation_israeli: israeli israelis
nation_palestinian: palestinian palestinians
nation_egyptian: egyptian egyptians
nation_saudi: saudi saudis
nation_syrian: syrian syrians
nation_iraqi: iraqi iraqis
nation_lebanese: lebanese
nation_tunisian: tunisian tunisians
nation_algerian: algerian algerians
nation_moroccan: moroccan moroccans
nation_libyan: libyan libyans
nation_sudanese: sudanese
nation_jordanian: jordanian jordanians
nation_yemeni: yemeni yemenis
nation_qatari: qatari
nation_kuwaiti: kuwaiti
nation_emirati: emirati
nation_bahraini: bahraini
nation_kurdish: kurdish kurd kurds
nation_afghan: afghan afghans
nation_indian: indian indians
nation_pakistani: pakistani pakistanis
nation_korean: korean koreans
nation_ukrainian: ukrainian ukrainians
nation_polish: polish pole poles
nation_greek: greek greeks
nation_swiss: swiss
nation_belgian: belgian belgians
nation_dutch: dutch dutchman
nation_austrian: austrian
nation_swedish: swedish swede
nation_norwegian: norwegian
nation_danish: danish dane danes
nation_portuguese: portuguese
nation_mexican: mexican mexicans
nation_brazilian: brazilian brazilians
nation_argentine: argentine argentinian
nation_canadian: canadian canadians
nation_australian: australian australians
nation_irish: irish irishman
nation_scottish: scottish scot scots
nation_ethiopian: ethiopian
nation_cuban: cuban cubans
source_said: source sources
interlocutor: interlocutor
operator: operator operators
route: route routes itinerary
guarantee: guarantee*
reserve: reserve reserves stockpile inventory
preliminary: preliminary provisional
queue: queue queues
receive: receiv* recipient*
clarify: clarif* specif* precis*
emphasise: emphasi* stress stressed underlin* insist*
remind: remind* recalled
assure: assur*
persuade: persuad* convinc*
correct_verb: correction* corrected correct rectif*
contrary: contrary opposite
retort: retort* rebut* counter*
notice_verb: notice* noticed spotted
note_verb: noted notes noting
express: express* voic*
joke: joke jokes joked joking ironi*
swear: swear swore sworn oath
urge: urge* urged exhort*
mock: mock* ridicul*
object_oppose: oppos* object objected objection*
quarrel: quarrel* row feud spat dispute* brawl* fight fights fistfight
commission_fee: fee fees
tariff: tariff tariffs
exchange_rate: devaluation devalu*
dinar: dinar dinars dirham riyal rial
franc: franc francs
bond_fin: bond bonds debenture*
asset: asset assets holdings
liability: liabilit* creditor*
deposit: deposit deposits depositor*
liquidity: liquid*
stake: stake stakes holding
subsidiary: subsidiar* affiliate* unit
consortium: consorti* venture
contractor: contractor subcontractor
entrepreneur: entrepreneur* businessman businessmen businesswoman
analyst: analyst*
accountant: accounting accountancy bookkeep*
forecast: forecast* predict* outlook projection*
expect: expect* anticip*
calculate: calculat* comput*
exceed: exceed* surpass* excess*
boost: boost*
restructuring: restructur* reorgani*
privatise: privati*
nationalise: nationali*
recession: recession* downturn slump slowdown
surplus: surplus*
ounce: ounce ounces
retail_w: retail* wholesale* supermarket*
brand: brand brands trademark
luxury: luxury luxur* deluxe
real_estate: property estate realty
furniture: furniture
tax_evasion: evasion laundering
scandal: scandal*
controversy: controvers*
boycott: boycott*
disarm: disarm*
invade: invad* invasion
occupy_mil: captur* overrun
retreat: retreat*
advance_mil: advanc* offensive
frontline: frontline front
convoy: convoy*
rocket_w: rockets
mine_land: landmine* minefield
sniper: sniper*
militia: militia* paramilitar*
armed_group: faction factions
martial: martial
reinforce: reinforc*
deploy: deploy*
barrage: barrage volley salvo salvos
burn_injury: burns scald*
stretcher: stretcher*
rescue_verb: rescu*
survive: surviv*
justice: justice judicial judiciary
ballistics: ballistic*
criminal_adj: criminal criminals felon*
crime: crime crimes offence offense
defendant: defendant accused
plaintiff: plaintiff complainant claimant
execution: execution executed
life_sentence: lifelong
interrogate: interrogat* questioned questioning
summon: summon* subpoena*
testify: testif* testimony
extradite: extradit*
deputy_chief: vice
predecessor: predecessor*
caretaker: acting interim caretaker
regulator: regulat* watchdog
inspectorate: ombudsman
authority: authorit*
ruling_party: bloc caucus
mandate: mandate mandates tenure
vote_motion: motion amendment amend*
veto: veto vetoed vetoes
decree: decree* edict ordinance
resolution: resolution resolutions
summit_m: summits
delegation: delegat*
diplomat: diplomat*
dialogue: dialogue dialog
compromise: compromis* concession*
tension: tension*
escalate: escalat*
sovereignty: sovereign*
autonomy: autonom* separatis* secess*
activist: activist* campaigner*
human_rights: rights
freedom: freedom freedoms liberty liberties
censorship: censor*
prime_minister: premier premiers
kingdom: kingdom monarch*
republic_w: republic republican*
province: province* provincial
region_w: region* regional
capital_city: capital
crossing_ford: ford
asphalt: asphalt paving pothole*
sidewalk: pavement sidewalk kerb
courtyard: courtyard yard
entrance: entrance* porch lobby
corridor: corridor* hallway
silo: silo silos granary
refinery: refiner*
pump: pump pumps pumping
valve: valve valves taps faucet
gauge: gauge gauges meter meters
spare_part: component* spare
weld: weld*
maintenance: maintenance overhaul
generator: generator*
methane: methane
acid: acid acids acidic
arsenic_metal: cadmium lead
lithium: lithium cobalt uranium
gold_mine: ore ores mineral
miner: miner miners
method_sci: placebo dosage doses
side_effect: adverse
diagnosis: diagnos*
flu: flu influenza
diabetes: diabet*
kidney_dialysis: dialysis
surgery_w: surgical
abortion: abortion* miscarr*
hygiene: hygien* sanitary sanitation
corn: maize corn soybean* barley
coffee_w: coffee cocoa tea
cotton: cotton textile* silk wool
cake: cake cakes pastry dessert
irrigation: irrigat*
locust: locust* pest pests
wildfire: wildfire* bushfire*
arson: arson*
extinguish: quench*
spark: spark sparks ignit* sparked
refugee_camp: displaced
toll_dead: deathtoll
martyr: martyr*
funeral_w: coffin coffins
memorial_day: commemorat*
fireworks: firework* pyrotechni*
stampede: stampede* crush crushed
hole: hole holes pothole
buried: trapped
bolt: bolt bolts screw
corrosion: corros* rust rusted
load: load loads overload*
crate: crates boxes packet package
wallet: wallet purse briefcase portfolio
safe_box: strongbox
blanket: blanket* mattress*
exit_go: exit*
throw: throw* threw thrown toss* hurl*
additional: additional* extra supplement*
conduct: conducted conducting
take_away: removed
panic: panic*
cash_desk: till cashier counter checkout
allocate: allocat* earmark* assign*
upbringing: educat* upbringing
examine: examin* inspect*
conscience: conscience
square_metre: squares cubic metre metres
operational: operational
poll_ask: respondent* surveyed polled interviewed
hold_keep: held withhold*
briefing: briefing*
messenger_app: messenger whatsapp telegram app apps
performance_th: performance show spectacle
deserve: deserv* merit*
pull_out: pull* pulled drag*
lower_down: lowered lowering
scoreboard: scoreboard display board
interval: interval*
servant_public: official officials servant*
advise: advis* recommend*
review_again: review* reconsider* revis*
release_issue: released issued publish*
overstate: overstat* inflated exaggerat*
calm: calm* soothe* appease*
missing_lack: lacking short
chronicle: chronicle* column columnist*
authentic: authentic* genuine
claim_demand: claims pretension*
passage_way: passage thoroughfare
junior: junior younger youngest
break_through: breakthrough burst
producer: producer*
coordinate: coordinat*
zone: zone zones area
algebra: algebra geometr* arithm*
interrupt: interrupt* disrupt*
mass_adj: mass massive
city_folk: townspeople citizen*
plant_bomb: planted planting
remains_left: remnant* residue*
watch_track: surveil*
paralyse: paraly*
habit: habit habits
intercept: intercept* hijack*
unit_mil: battalion* regiment*
tactics: tactic* manoeuvre* maneuver*
outflow: outflow outflows exodus
post_online: posted uploaded
honest: honest* sincer* frank*
date_w: date dated dates
pyramid: pyramid* ponzi
ranking: rating ratings ranking* ranked
stable_adj: stable stabl* stabil* steady
ease: ease* eased easing relie*
mixture: mixture* blend*
label_w: label* tag tags
challenge_law: contest* challeng*
memoir: memoir* autobiograph*
shipping_firm: shipowner* shipping
developer_prop: developer* builder*
salon: salon lounge showroom
major_rank: major
comedy: comedy comedies comedian* humour*
art_w: artistic artist*
jaw: jaw jaws chin
chromosome: chromosome* gene genes genome
studio: studio studios
locksmith: locksmith plumber electrician mechanic*
congrat: congratulat*
digital: digital* numeric*
ball_sport: ball balls
card: card cards
unveil: unveil* present* introduc*
struggle: struggl* fought
addiction: addict* dependenc*
discipline: disciplin*
shock: shock* stun*
privacy: privac*
sponsor: sponsor* patron*
residence: residen*
drawing: drawing* cartoon*
solidarity: solidar*
suicide: suicid*
hatred: hate* hatred
reimburse: refund* reimburs* repay*
brutal: brutal* cruel*
antenna: antenna*
status_w: status
packaging: packag* wrapping
repression: repress* crackdown reprisal* retaliat*
telework: telework* homework
lodging: accommodat* lodging* housing
billionaire: billionaire* millionaire* tycoon*
star_celeb: stars star
slap: slap* punch*
veil: veil* hijab burqa niqab
settlement_col: settlement settlements settler*
exile_abroad: expat* diaspora
deaths_fate: fate destiny
delta: delta estuary
gunboat: gunboat* frigate* corvette* destroyer* warship*
submarine: submarine*
boarding: boarding ramm*
tow: tow* tug tugboat
mooring: moor* berth*
sand: dredg* sandbank
catch_fish: catch haul trawl
eel: eel trout herring
elder: elder elders notable
relic: icon bells
museum_item: exhibit* artefact* artifact* antiqu*
goldsmith: goldsmith jeweller*
looter: looter* pillag* plunder* looting
election_office: constituen*
stuff_ballot: stuffing rigg* fraud
reshuffle: reshuffl*
transcript: transcript* minutes excerpt*
screenshot: screenshot* screengrab
subscriber: follower* subscriber*
viral: viral virality
influencer: influencer* youtuber*
bank_run: withdrawal withdrawals run
atm: atm atms cashpoint
wage_arrears: arrears overtime bonuses
overtime_shift: shift shifts
foreman: foreman supervisor*
retire_age: pension pensions
minister_fin: treasury finance finances
minister_for: diplomacy
minister_int: interior
minister_def: defense pentagon
bodyguard: bodyguard*
mafia: mafia mafio* mobster*
coup_leader: junta juntas
warplane: warplane* bomber*
blackbox: blackbox recorder*
bridgehead: bridgehead foothold
swap_w: swap swapped
tutor: tutor* mentor*
parents_assoc: guardian guardians
poison_food: poisoning salmonella listeria botul*
recall_prod: recall batch batches
larva: larva larvae worm worms mould tick ticks
rot: rot rotten decay*
smoker: smoking smoker* vape*
electric_shock: electrocut*
carbon: co2 climate greenhouse
meteorologist: meteorolog* forecaster*
fog: fog mist haze
tornado: tornado* whirlwind typhoon*
permafrost: permafrost iceberg*
ranger: ranger* forester* poach*
logging: logging deforest*
pigeon: pigeon* crow seagull* heron*
zoo: zoo zoos aquarium*
goalkeeper_w: keeper
scrum: tryline scrum prop
hockey: hockey puck
basketball: basketball basket handball volleyball
disqualify: disqualif*
violinist: violin* pianist* piano organ
composer: composer* symphony
choir: choir choirs chorist*
ballet_w: ballerina* choreograph*
playwright: playwright*
nanny: nanny babysitter maid
bull_fight: bullfight* torero matador
tile_roof: gutter chimney
seal_stamp: stamp stamps
notebook: notebook logbook diary
drawer: drawer cupboard shelf shelves
mirror: mirror* lens glasses spectacles
microphone: microphone* mic loudspeaker*
candle: candle* torch*
"""

# Words that every article has: they tell what a sentence says, not which event.
_COMMON = """
year: year* annual* yearly
month: month*
week: week weeks weekly
day: day days daily
century: centur*
decade: decade decades
time: time times
moment: moment instant
period: period era epoch age ages
today_now: today now currently nowadays present current
night: night nights overnight
morning: morning*
evening: evening*
spring_season: spring springtime
autumn: autumn fall
future: future
past_time: past
beginning: begin* began begun start starts started starting beginning onset
end_finish: end ends ended ending finish*
continue: continu* ongoing
stop: stop* halt* cease*
remain: remain* still stay*
become: become* became
appear: appear* seem* aris* arose emerg*
happen: happen* occur* took
create: creat* form formed forming
develop: develop*
improve: improv* better best
reduce: reduc* decreas* cut cuts cutting lower declin*
grow: grow* grew expan*
reach: reach* attain*
include: includ* contain* comprise* consist*
contain_control: control*
receive: receiv* obtain* got acquir*
offer: offer* propos* suggest*
support_back: support* backed backing favour favor favored
oppose: oppos* against resist*
refuse: refus* reject* declin*
allow_able: able ability capab* possible possib* potential* eventual*
need: need* necess* require* requir* need needs needed
want: want* wish* desire*
intend: intend* intent* aim* envisag* contemplat*
expect: expect* predict* forecast* anticip*
decide: decid* determin* defin*
plan_word: plan plans planned planning
consider: consider* regard* view*
think: thought idea*
understand: understand* understood comprehen*
learn: learn*
teach: teach* taught teacher* educat*
study: stud* research*
remember: remember* recall* memor* evok*
forget: forgot* forget*
call_name: call calls called name named names naming surname surnames
mean_signify: mean means meant meaning signif*
tell_story: tell* story stories tale* narrat*
history: histor*
word_term: word words term terms
language: language* linguist*
translate: translat*
letter_char: letter* alphabet*
book: book* volume*
novel: novel novels fiction*
poem: poem* poet*
literature: literat* literary
author: author* writer*
publish: publish* publicat*
page_sheet: page pages
manuscript: manuscript*
article_text: article text texts
report_word: report*
information: inform* data
evidence_word: evidence proof prove* proven
example: example* instance
question: question*
idea_concept: concept* notion*
theory: theor* hypothes*
science: science* scien*
physics: physic*
mathematics: mathem*
biology: biolog*
medicine_sci: medicine* medical*
philosophy: philosoph*
psychology: psycholog*
economy: econom*
finance: financ* fund funds funding
engineer: engineer*
technology: technolog* techni*
machine: machine* device* apparatus engine* motor*
tool: tool* instrument* equipment
internet: internet online web website*
phone: phone* telephone* mobile
electric: electr*
energy: energ*
nuclear: nuclear atomic
oil: oil petrol*
gas: gas gases
water: water*
air: air
fire_flame: fire* flame* blaze*
earth: earth land lands ground soil
surface: surface* area areas
region: region* territor*
province: province* provincial
country: country countries nation nations
capital_city: capital
population: population* inhabitant*
people_nation: people peoples folk
world_word: world* global* international* worldwide
continent: continent*
europe: europe*
africa: africa*
asia: asia asian*
america: america*
arab: arab*
north: north*
south: south*
east: east* orient*
west: west*
middle_center: middle centre center central
hill: hill*
plain: plain plains plateau*
bay: bay gulf
channel_strait: strait* channel
cape: cape peninsula*
ice_snow: ice snow*
rain: rain*
storm: storm* hurricane*
sky: sky skies heaven*
sun: sun sunny sunlight
star: star stars
universe: universe cosm* galax*
atmosphere: atmospher*
temperature: temperature* heat hot warm*
pressure: pressur*
weight: weigh*
length: length*
size_word: size* extent dimension*
number_word: number*
percent: percent percentage
amount: amount* sum sums quantit*
degree_level: level* degree*
average: average* mean
total_whole: total whole entire full* all
part: part parts portion*
several_many: many several numerous various
few: few little
more_most: most mostly mainly chiefly largely primarily
near_about: nearly almost approximately roughly
only_just: only solely unit units single
same_equal: same equal* identical similar* resembl*
other_different: other others different* another differ* distinct*
main: main principal major chief leading
important: important* signific* crucial*
great_large: great* large* huge vast enormous massive immense
famous: famous* renown* celebrat* popular*
special: special* particular*
general_common: general common* joint jointly
local: local*
modern: modern* contempor*
ancient: ancient* antiqu*
traditional: tradition* custom customs
natural: natur*
human: human*
hospital_pl: hospital*
good: good well
bad: bad badly worse worst wrong
true_real: true truth real really actual*
false: false* fake
easy: easy easily simple simpl*
difficult: difficult* hard hardship*
free: free freedom* libert*
safe_secure: safe* secur* certain* sure surely
danger: danger* risk* threat*
beautiful: beaut*
open_word: open*
close_shut: close closed closing closure shut*
near_close: near nearby close neighbouring neighboring adjacent
far: far distan* remote
deep: deep* depth*
wide: wide* broad* width
narrow: narrow*
thin_fine: thin fine slim
heavy: heavy heavily
light_weight: lightweight
full: full filled
hard_strong: tough* strength*
power: power*
control_rule: rule ruled ruler* ruling reign*
king: king kings kingdom* royal*
queen: queen*
prince: prince* princess*
emperor: emperor* empire* imperial*
duke: duke* duch* earl count countess
lord: lord lords noble* nobil* aristocr*
knight: knight*
crown_throne: crown* throne*
dynasty: dynast*
court_royal: palace*
republic: republic*
democracy: democra*
communist: communis* socialis*
liberal: liberal* conservat*
political: politic*
party_pol: party parties
government_word: govern* administrat*
senate: senat* congress*
office_post: office* post position* term office offices bureau
minister: minister* ministry ministr* cabinet
secretary: secretar*
ambassador: ambassad* embass* diplom*
official_word: official* authorit*
policy: policy policies
law_word: law laws legisl*
right_legal: right rights
justice_word: justice*
crime: crime* crimin* offen*
judge_word: judge* judicia*
trial: trial*
lawyer_word: lawyer* attorney* solicitor*
prison_word: prison* jail* inmate* detain*
police_word: police*
agreement: agree* accord* treaty treaties pact* deal transaction*
negotiate: negotiat* talks
peace: peace*
war: war wars warfare
battle: battle* fight* combat* fought
army_word: army armies military troop*
navy: navy naval fleet*
weapon_word: weapon* arms armed armour* armor*
defend: defen*
attack_word: attack* assault* offensive*
conquer: conquer* conquest* invad* invasion*
defeat: defeat* beaten beat
victory: victor* win wins winner* won triumph* gain*
lose: lose* lost loss losses
destroy_word: destr* devastat* ruin* demolish*
revolution: revolut*
rebel: rebel* revolt* insurg* uprising*
independent: independ*
colony: colon* settle*
immigrant: migra* immigr* emigr* refugee*
exile: exil*
citizen: citizen*
society: societ* social* community communit*
family: famil*
father: father* dad
mother: mother* mum mom
son: son sons
daughter: daughter*
brother: brother*
sister: sister*
child: child* kid kids infant*
man: man men male*
woman: woman women female*
husband: husband* spouse*
wife: wife wives
marry: marri* marry* wedding*
birth: birth* born
death: death* die died dies dead dying
bury: buri* bury* grave* tomb*
life: life lives living alive
survive: surviv*
old_age: elderly
age_years: age aged
health: health*
disease: disease* illness* infection* sick*
virus: virus* bacteri* microb*
cell: cell cells cellular
body: body bodies
head: head heads
face: face faces facial
hair: hair*
doctor: doctor* physician* surgeon*
drug: drug*
treat: treat* therap* cure*
food: food* eat eats eating feed* fed
meat: meat beef pork
fish: fish*
rice_grain: rice wheat corn maize cereal*
coffee: coffee tea
salt_spice: salt* spice*
wine: wine*
plant_green: plant plants flower*
tree: tree trees
seed_leaf: seed* leaf leaves root roots
animal: animal* beast* mammal*
species: species genus
insect: insect*
farm_agri: agricult* farm* peasant*
hunt: hunt*
buy: buy* bought purchas*
sell: sell* sold sale sales
pay: pay* paid
price_cost: price* cost* expens*
money: money cash
tax: tax*
debt: debt* loan* borrow*
bank: bank banks banking banker*
market_econ: market*
company: compan* firm firms business* corporat* enterpris*
industry: industr*
sector: sector*
product: product* produc*
make_manufact: make* made making manufactur*
build_construct: build* built construct*
house_home: home homes hous* dwell*
street_road: street* road* avenue* highway*
city_town: city cities town* urban municipal*
village_rural: village* rural*
wall_gate: wall* gate*
room_hall: room* hall* chamber*
roof_floor: storey floor*
architecture: architect* style*
art: art arts artist*
paint: paint* portrait*
museum_gallery: museum* exhibit* display*
song_sing: song* sing* sang singer*
album: album*
concert: concert* tour
actor: actor* actress*
film_series: film* movie* series episode*
broadcast: broadcast* air aired radio
photo: photo* picture* image*
video: video* footage
character_role: character* role* hero*
award: award* prize*
win_title: title* champion*
sport: sport* athlet*
football: football* soccer
team: team* squad* club*
player: player*
match_game: match* game games
season_league: season* league*
goal_score: goal* score* scor*
cup: cup tournament*
race_compete: compet* race races contest*
coach: coach* trainer*
swim_water: ship* boat* vessel* ferry
sail: sail* navig*
port_harbor: port ports harbour* harbor*
island_isle: island*
sea_ocean: sea seas ocean* marine maritime
coast_shore: coast* shore* beach*
river_stream: river* stream*
lake_pond: lake*
mountain_peak: mountain* mount peak*
forest_wood: forest* wood*
flow: flow* pour*
train_rail: train trains rail*
car_vehicle: car cars vehicle* automobile*
truck_bus: truck* lorry lorries bus buses van
plane: plane* aircraft airplane* jet
airport_air: airport* airline* flight*
station_stop: station*
travel: travel* journey* trip* voyage*
drive: driv* drove driver*
ride_walk: walk* foot
run_fast: run runs running ran
move: mov* shift*
arrive_come: come comes came coming arriv*
go: go goes went going gone
return_back: return* back
follow_after: follow* after next
lead: lead* led leader* head headed presid* chair*
chief_boss: chief* boss* director* manag* executive*
president_word: president*
mayor: mayor*
member_group: member*
group_word: group* organi*
association: associat* union* federat*
council_com: council* committee* board* commission*
institution: institut* foundation*
university_school: universit* colleg* school* academ*
student_pupil: student* pupil*
professor: professor* lecturer*
degree_grad: graduat* degree diploma*
expert: expert* specialist*
worker_employ: worker* employ* staff* labour* labor*
job: job jobs occup* profession*
unemploy: unemploy* jobless*
wage: wage* salar*
strike_work: strike strikes
service: service* serv*
customer: customer* client* consumer*
user: user*
visit: visit* tour*
meet: meet* met conference* summit*
talk_discuss: discuss* talk* speak* conversation*
say: say says said saying told state* stated claim*
announce_word: announc* declar* proclaim*
warn: warn* alert* caution*
deny: den*
criticise: critic*
praise: prais* welcom*
argue: argu* disput*
believe_faith: belie* faith* religi*
god: god gods goddess* divin*
christian: christ*
catholic: catholic*
orthodox: orthodox*
protestant: protestant*
islam: islam* muslim*
jew: jew*
buddhist: buddh* hindu*
church_temple: church* cathedral* chapel*
temple: temple* shrine*
saint_holy: saint* holy sacred
monk: monk* nun* priest*
prophet: prophet* messiah
prayer: pray*
soul_spirit: soul* spirit*
legend_myth: legend* myth*
culture: cultur* civili*
language_speak: dialect* spoken speaker*
origin: origin* source*
found_establish: found* establish*
tribe: trib* ethnic* clan*
class_social: class classes
race_minor: minorit*
violence: violen*
kill_word: kill* murder* assassinat*
injury: injur* wound*
victim: victim* casualt*
accident: accident* crash*
disaster: disaster* catastroph* tragedy tragic
flood: flood*
earthquake: earthquake* quake*
drought: drought* dry
explosion: explo* bomb* blast*
shoot_gun: shoot* shot gun* fire*
arrest: arrest* detain*
steal: steal* stole* theft* robber*
protest: protest* demonstrat*
vote_word: vot* ballot* poll*
elect: elect*
candidate: candidat*
survey_poll: survey* poll polls
percent_share: proportion* share* ratio
sign_document: sign* document*
write_letter: letter letters mail*
appoint: appoint* nominat*
resign: resign*
dismiss: dismiss* sack* fired
join_enter: join* enter*
serve_army: soldier* officer*
general_rank: general generals colonel* captain* commander*
regiment: regiment* battalion* brigade* division*
mission: mission* operation*
command: command*
enemy: enem* foe*
ally: ally allies allied allianc*
friend: friend*
guest_host: host*
border: border* frontier*
flag_sign: symbol* emblem*
crisis: crisis crises
conflict: conflict*
problem_issue: problem* issue*
solution: solution* solv* resolv*
effect: effect* influen* impact* consequence*
result: result* outcome*
reason: reason*
condition: condition* circumstanc*
situation: situat* state
system: system*
method: method* way ways manner*
process: process* procedur*
structure: structur*
model: model* design*
type_kind: type types kind kinds sort form forms
element: element* component*
material: material* substance*
metal_ore: metal* copper iron
gold_silver: silver golden
mineral: mineral* crystal*
color: colour* color*
light_lamp: light lights lamp*
sound: sound* voice*
speed_fast: speed* veloc*
distance: distance*
measure_unit: measur*
experiment_test: experiment* test*
discover: discover* found find* uncover*
search_look: search* look* seek* sought
watch_observe: watch* observ*
describe_word: describ* descript*
show_reveal: show* reveal* demonstrat* disclos*
hide_secret: secret* hidden
begin_new: new*
old_word: old older oldest
big_small: small* little tiny small minor petty
long_short: short* brief*
high_tall: high* tall* height*
low_word: low lower lowest
first_word: first*
second_word: second*
third_word: third*
last_word: last* final*
previous: previous* former*
early_late: earl* late*
often: often frequent*
always: always ever*
never: never*
soon: soon quick* rapid*
sometimes_rare: rare*
after_before: before*
during: during
against: against
between: between among
without: without
because: because
although: although though despite however
if_when: if whether
high_court: supreme constitutional
exist: exist*
belong_own: own* belong* propert*
know_known: know* knew known
see_look: see seen saw look*
feel: feel* felt emotion*
hope_wish: hope*
fear_word: fear* worr* concern*
trust: trust* confiden*
help_aid: help* aid* assist*
protect_word: protect*
save_rescue: rescu* sav*
give_grant: give* given gave grant*
take_seize: take taken took seiz*
bring_carry: carr* transport* brings brought
send_word: send* sent
hold: hold* held
keep_preserve: preserv* conserv* kept
use_employ: use* using
change_alter: chang* transform*
divide_split: divid* division* separat*
combine: combin* unit* merg*
connect: connect* link* relat*
share_common: share* sharing
cover: cover*
surround: surround*
locate: locat* situated site* place* located
rise_raise: ris* rose rais* increas* climb*
fall_drop: fall* fell drop*
break_word: broke* break*
violate: violat* breach*
cause_provoke: caus* provok*
suffer: suffer*
affect: affect*
damage: damag* harm*
replace_word: replac*
succeed: success* succeed* achiev*
fail_word: fail*
try_attempt: try* trie* attempt* effort*
manage: manag*
perform: perform* execut* carry implement* undertak* undertook realis*
operate: operat* function*
act_action: act acts action* activit* active* activity activities
event_word: event*
celebrate: celebrat* festiv*
experience: experienc*
career: career*
ability: skill* talent*
interest_word: interest*
opinion: opinion* view*
choice: choice* choos* chose* select*
order_command: order*
request: request* demand* appeal* ask* plead* beg begged
answer_reply: answer* repl* respon*
accuse_charge: accus* charg* alleg*
responsible: responsib*
investigate: investigat* inquir* probe*
prevent_word: prevent* ban* forbid* prohibit*
permit: permit* licen* authori*
punish: punish* penalt* sentenc*
environment: environment* ecolog*
pollution: pollut*
waste_trash: waste* rubbish
resource: resourc*
mine_dig: mine mines mining mined
stone_rock: stone* rock*
bridge_dam: bridge*
square_park: park* garden* square
home_born: native*
space_outer: space* spacecraft
rocket: rocket* missile* launch*
signal_code: signal* code*
game_play: play*
music_instr: music* orchestra*
stage_theatre: theatr* stage*
fashion_cloth: dress* wear* cloth*
leather_silk: silk* cotton* wool* leather
house_furnit: door* window*
tourism: touris*
hotel: hotel*
restaurant: restaurant*
shop_store: shop* store*
media: media journalis* news headline*
newspaper: newspaper* magazine*
speech_word: speech* address*
conference: press
african_slave: slave*
equality: equal* gender discriminat*
education_word: education*
culture_heritage: heritage*
statistic: statisti*
reform_word: reform*
budget_spend: spend* spent budget*
invest: invest*
profit: profit* revenue* income* earn*
share_stock: shares stock stocks
trade_word: trad* commerc*
export_import: export* import*
foreign_word: foreign* abroad overseas
get_obtain: get gets getting got
set_put: set sets setting put puts putting place placed
chancellor: chancellor*
case_affair: case cases affair affairs matter matters
line_row: line lines row
point: point points
thing_object: thing things object* item*
content_matter: content contents
access: access*
available: availab*
value_worth: value* worth valued assess* apprais*
version: version*
fact: fact facts
provide: provid* suppl*
involve: involv* particip* engag*
step_stage: step steps stage* phase*
opportunity: opportunit* chance*
quality: qualit*
favourite: favourit* favorit*
comment: comment* remark*
individual: individual* personal*
detail: detail*
challenge: challeng*
limit: limit* restrict*
category: categor*
lack: lack* absence shortage*
couple_pair: couple* pair*
civil: civil*
ready: ready
guilty: guilt* culprit*
probable: probabl* likel*
doubt: doubt* scept* skept*
drama: drama*
agency: agenc*
advantage: advantag* benefit*
avoid: avoid*
progress: progress* advance*
copy: copy copies copied
wait: wait*
direct: direct*
review: review*
strategy: strateg*
subject_theme: subject* theme* topic*
feature: feature* characteristic* property
recover: recover*
compensation: compensat* indemn*
advice: advice advis*
terror: terror*
output_yield: output yield*
trend: trend* tendenc*
behaviour: behavio* conduct*
option: option* alternat*
reality: realit*
contact: contact*
introduce: introduc*
initiative: initiativ*
pension: pension*
spread_out: spread* propagat*
regular: regular*
complex: complex*
complete_full: complet* entire*
base_basic: basic* base* basis fundament*
clear: clear* obvious* evident*
approve: approv*
task: task* mission
respect: respect*
federal: federa*
quote_cite: quot* cit*
enjoy: enjoy*
insurance: insur*
recognise: recogni*
encourage: encourag*
reputation: reputat*
commitment: commit*
store_keep: storag* stored
adult: adult*
maintain: maintain*
balance_equil: balanc*
essential: essential*
infrastructure: infrastruct*
innovation: innovat*
identity: identit* identif*
application: appli*
practice: practi*
map: map maps
corner_angle: corner* angle*
attention: attent*
immediate: immediat*
factor: factor*
symbolic: statue*
tendency_pref: style*
piece: piece*
normal: normal*
facility: facilit* installation*
incident: incident*
perfect: perfect* excell*
extreme: extrem*
leg_limb: medium
exclude: except* exclud*
wild: wild* savage*
dream: dream*
tactic: tactic*
mix: mix* blend*
reflect: reflect*
generation: generation*
representative: represent* delegat*
wonder: wonder* wonderful
formal_law: formal*
approach: approach*
upper: upper superior
lower: lower inferior
invite: invit*
attract: attract*
gather: gather* assembl* collect*
reaction: reaction* react*
lawful_owner: tenant*
communicat: communicat*
diversity: divers* variet*
install: install*
separate: separat*
parallel: parallel*
composition: compos*
depend: depend*
variant: variat* vary varies
exact: exact* precis* accurat*
edge_side: side sides edge*
front: front
back_rear: back behind rear
top_peak: top
bottom_floor: bottom
left_side: left
right_side: right
inside: inside interior internal within
outside: outside exterior external outer
public_crowd: audience* spectator*
network_web: network*
series_set: series set
file_record: record* register* file files regist* log logged
license_law: copyright* patent*
test_exam: exam*
prize_money: budget*
tank_vehicle: tank tanks
infantry: infantr*
artillery_gun: cannon* artiller*
expedition: expedition*
district_area: district* county counties
commune: parish* commune*
basin: basin*
german: german*
gas_named: hydrogen oxygen nitrogen chlorine ammonia
write_say: wrote writes write
correspond: correspond* comply compli* conform*
stipulate: stipulat* provision* foresee
reverse_back: revers* backward*
sufficient: sufficient* adequa*
turn_out: proved
relate_to: pertain*
protocol: protocol minutes
repeat: repeat* reiterat*
order_sequence: order sequence
indicate: indicat* show
position_stand: stance stand
forced: forced compel* oblig*
intended: intended destined
instruct: instruct* manual*
get_into: hit hits struck landed
master: master masters craftsman artisan*
undergo: underw* undergo*
voice_say: utter*
standard: standard* norm* criteri*
debut: debut* premiere
second_time: seconds minute*
abstain: abstain* refrain*
on_duty: duty
lie_rest: lies lay lying
cooperate: cooperat* collaborat*
miss_let: miss missed
move_over: crossed moved switch*
mention: mention* refer* cite*
conclude: conclu*
caution: prudent* careful*
original: original*
verify_w: verified unverified checked verification
volume: volume volumes
compare: compar*
update_w: updat* renew* refresh*
day_off: weekend holiday
spit_land: spit peninsula sandbar
share_with: shared share
resume: resum* restart*
rest_relax: rest resting vacation*
concentration: concentrat*
instruct_order: ordered
impossible: impossib* unable
acquaint: familiar* acquaint*
rehearse: rehears* practis* practic*
strength_adj: strong stronger strongly
programme: program*
account: account accounts
forward_w: forward*
impress: impress* spectacular*
anti_prefix: anti
senior: senior seniors
person: person persons
range: range* scale ampl*
ensure: ensur*
dominate: dominat* prevail*
contribution: contribut*
ambition: ambitio* aspir*
speculation: speculat*
consult: consult*
honour: honour* honor*
attend: attend* presence
extend: exten* prolong* broaden*
distribute: distribut*
listen: listen* heed*
disappoint: disappoint* frustrat*
session: session sessions sitting
efficient: effici* effective*
optimist: optimis* pessimis*
trouble: trouble* turmoil
promote: promot*
convert: conver*
vision: vision*
cheap: cheap* affordab*
classic: classic*
generate: generat*
sophisticated: sophisticat* advanced
visual: visual* visib*
reader: reader readers
confusion: confus*
exciting: excit* enthus* thrill*
transparent: transparen*
priority: priorit*
vital: vital* indispens*
legitimate: legitim*
capacity: capacit*
desperate: desperat* despair*
vulnerable: vulnerab* fragil*
overwhelm: overwhelm*
ignore: ignor* overlook*
circulate: circulat*
background: background* context*
sensitive: sensitiv*
burden: burden*
motivate: motivat* incentiv*
impose: impos*
intervene: interven*
proud: proud* pride
unique: unique* exceptional* extraordinar*
clever: clever* smart intelligen*
purpose: purpose*
adjust: adjust* adapt*
denounce: denounc* decr* slam*
entrust: entrust* confid*
deplore: deplor* lament*
record_best: record records
figure_appear: figur*
accompany: accompan* escort*
platform: platform*
exchange: exchang* swap*
specific: specific*
personality: personalit* celebrit*
relaunch: relaunch*
constitute: constitut* compris*
inspire: inspir*
intense: intens*
complicate: complic*
accelerate: accelerat*
will_want: willing*
trigger: trigger* spark*
resort_use: resort
worsen: worsen* deteriorat* aggravat*
reproach: reproach*
plead: pled
justify: justif*
subscribe: subscri*
evolution: evol*
sad: sad sadness
faithful: faithful* loyal*
amateur: amateur*
satisfy: satisf* pleased
renounce: renounc*
uncertain: uncertain*
rhythm: rhythm* pace tempo
modest: modest*
virtual: virtual*
renegade_vigil: vigilan*
reproduce: reproduc*
scenario: scenario* script*
severe: severe* harsh* strict*
adapt_pharma: pharmaceut*
embark: embark*
bill_invoice: bill bills invoice*
indicate2: indicator* index*
supporter_p: partisan*
rise_up: ascen*
slide_down: plummet* slide* slid tumbl*
statement_out: statement* communique*
facing_w: facing
off_coast: off
next_coming: upcoming
allegation: allegation* alleged*
"""

# Words that join others, as they are folded: grammar, numerals, days and months.
_EMPTY = """
about above according across after again against ahead almost alone along already also although always amid among amongst another anybody anyone
anything anyway apart aren around aside away back became because become been before behind being below besides between beyond both came come comes
coming could couldn despite didn does doesn doing done down during each earlier early either else enough even ever every everybody everyone
everything except few first following from further gave gets getting give given goes going gone hadn has hasn have haven having hence here hers
herself himself however indeed inside instead into isn itself just kept keep last late later latest least less like made make makes making many
might more moreover most much must myself near nearly neither never next nobody none noone nothing often once only onto other others otherwise ought
ours ourselves outside over perhaps previously quite rather really recent recently same several shall should since some somebody someone something
sometimes somewhat soon still such take taken takes than that their theirs them themselves then there therefore these they this those though through
throughout thus together told too took toward towards under unless unlike until upon used using various very want wants wasn were weren what
whatever when whenever where whereas wherever whether which while whoever whole whom whose will with within without won monday tuesday wednesday
thursday friday saturday sunday january february april june july august september october november december yesterday today tomorrow would wouldn
yet your yours cannot mustn shan needn yourself yourselves anyhow somewhere anywhere everywhere nowhere elsewhere albeit notwithstanding via versus
per amidst alongside underneath beneath atop roughly approximately merely mostly mainly largely partly totally completely entirely absolutely
particularly especially generally usually normally typically frequently rarely seldom constantly currently presently meanwhile afterwards beforehand
thereafter shortly immediately suddenly gradually apparently evidently probably certainly exactly precisely simply solely fully slightly highly
extremely utterly three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice second
third fourth fifth sixth seventh eighth ninth tenth lots plenty ones longer bigger biggest whereby wherein hereby thereby therein
"""

# Plurals and regular verbs: "closing" is found as "clos" or "close".
_ENDINGS = frozenset("es s ing ed e".split())

WORDS = msgspec.structs.replace(glosses(_TABLE, _COMMON), empty=frozenset(_EMPTY.split()), endings=_ENDINGS, feminine="e")
