"""What the common words of the news mean, by language-neutral name, in English. Written for this project (CC0)."""

from __future__ import annotations

from sourcier.languages.glosses import GlossWords, glosses

_TABLE = """
bridge: bridge footbridge viaduct overpass
tower: tower skyscraper
building: building block premises
house: house home dwelling cottage
flat: flat apartment
room: room
cellar: cellar basement vault
roof: roof rooftop ceiling
wall: wall
door: door gate
window: window
staircase: staircase stairs stairwell
floor: floor storey
factory: factory plant mill foundry
workshop: workshop
warehouse: warehouse depot storehouse
shop: shop store retailer boutique
market: market fair
school: school academy
nursery: nursery creche kindergarten
university: university campus faculty
hospital: hospital clinic infirmary
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
well: well borehole spring
road: road highway motorway street avenue
path: path trail track
roundabout: roundabout junction crossroads crossing
square: square plaza
town: town city municipal municipality
village: village hamlet
district: district neighbourhood neighborhood quarter
suburb: suburb outskirts
border: border frontier
airport: airport runway airfield
station: station terminal platform
port: harbour harbor port dock wharf quay marina
lighthouse: lighthouse
prison: prison jail cell penitentiary
court: court courtroom tribunal courthouse
barracks: barracks garrison outpost
camp: camp tent encampment
shelter: shelter refuge hostel
hotel: hotel motel guesthouse inn
restaurant: restaurant canteen cafe bar pub
cemetery: cemetery grave tomb burial
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
bicycle: bicycle bike cyclist cycling
motorcycle: motorcycle motorbike scooter moped
ship: ship vessel freighter cargo ferry tanker
boat: boat dinghy trawler yacht sailboat barge canoe
wreck: wreck wreckage debris rubble
plane: plane aircraft jet airliner
helicopter: helicopter chopper
driver: driver motorist chauffeur
crew: crew
passenger: passenger traveller traveler commuter
pedestrian: pedestrian bystander
brake: brake braking
wheel: wheel tyre tire
engine: engine motor
fuel: fuel petrol diesel kerosene
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
resident: resident inhabitant villager local householder
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
employee: employee staff personnel
manager: manager boss executive
owner: owner landlord proprietor
tenant: tenant
chief: chief head leader
director: director headmaster headteacher principal
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
lawyer: lawyer barrister solicitor counsel attorney
judge: judge magistrate
prosecutor: prosecutor prosecution
jury: jury juror
notary: notary
police: police policeman policewoman officer constable
gendarme: gendarme gendarmerie
firefighter: firefighter fireman firemen firefighting brigade
rescuer: rescuer rescue lifeguard lifeboat
soldier: soldier troops military army serviceman
general: general commander colonel captain
fighter: fighter gunman militant insurgent rebel
spy: spy espionage intelligence
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
dead: dead death deaths deceased
body: body corpse remains
mayor: mayor mayoress
councillor: councillor councilor alderman
council: council
minister: minister secretary
ministry: ministry department
prefect: prefect prefecture
ambassador: ambassador embassy envoy consul consulate
king: king queen royal prince
mp: lawmaker deputy senator congressman
candidate: candidate contender nominee
voter: voter electorate
spokesman: spokesman spokeswoman spokesperson
union: union unionist
bishop: bishop priest vicar pastor clergy
actor: actor actress
singer: singer song sing* concert
painter: painter painting canvas canvases
writer: writer author novelist novel
journalist: journalist reporter correspondent
player: player footballer striker goalkeeper midfielder defender
coach_of_team: trainer coaching
referee: referee umpire
fan: fan supporter supporters
runner: runner marathon sprinter
climber: climber mountaineer hiker walker
diver: diver diving
scientist: scientist researcher laboratory lab
expert: expert specialist
engineer: engineer technician
crowd: crowd throng
inspector: inspector inspection audit auditor
fire: fire blaze flames inferno burn* burnt ablaze
smoke: smoke fumes
explosion: explosion blast explode* explosive
collapse: collapse* crumbl* subsid*
landslide: landslide mudslide rockfall
flood: flood* inundat*
storm: storm hurricane gale cyclone
rain: rain rainfall downpour
snow: snow snowfall avalanche
hail: hail hailstone
lightning: lightning thunderbolt
wind: wind gust
heat: heat heatwave drought
earthquake: earthquake quake tremor seism*
wave: wave tide tidal swell
accident: accident crash collision collid*
derail: derail*
sink: sink sank sunk sinking capsiz* shipwreck
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
release: release* free freed freeing liberat*
ransom: ransom
mediation: mediation mediator broker*
arrest: arrest* apprehend* custody detain* detention
escape: escape* flee fled fugitive runaway
search: search* hunt* manhunt
disappear: disappear* missing vanish*
find: find finds found finding discover* unearth*
seize: seiz* confiscat* impound* sealed
steal: steal* stole stolen theft robbery burglar* heist loot*
smuggle: smuggl* trafficking
forge: forg* fake faked counterfeit* falsif*
fraud: fraud* embezzl* swindl* scam
bribe: brib* corrupt* kickback
lie: lie lied lying liar
charge: charge* indict*
sentence: sentence* convict* condemn*
acquit: acquit* exonerat*
trial: trial hearing
sue: sue sued suing lawsuit complaint
appeal: appeal*
inquiry: inquiry investigat* probe enquiry
evidence: evidence proof prove*
confess: confess* admit* admission
deny: den* denial
warn: warn* alert* alarm
threaten: threat* menac*
promise: promis* pledg* vow*
apologise: apolog* sorry regret*
accuse: accus* allegation alleg*
blame: blame* fault responsib*
resign: resign* quit
appoint: appoint* nominat*
dismiss: dismiss* sack* oust* layoff redundan*
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
club: club team side squad
contract: contract deal
sign: sign signs signed signing signature
transfer: transfer* loan
strike_work: walkout picket stoppage
protest: protest* demonstrat* march* rally
riot: riot* clash* unrest
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
stop: stop stops stopped cease*
build: build builds built construct* erect*
demolish: demolish* demolition raze* dismantl*
repair: repair* fix* mend* refurbish* renovat*
damage: damage* destroy* destruct* wreck* ravag*
break: break breaks broke broken rupture crack* snap*
leak: leak* spill*
pollute: pollut* contaminat* toxic
poison: poison* intoxicat*
infect: infect* outbreak epidemic contagio*
ill: ill illness sick sicken* disease
vaccine: vaccin* jab dose inject*
cure: cure cured healing treat* treatment
drug: drug* narcotic* cocaine cannabis heroin
medicine: medicine medication pill tablet
alcohol: alcohol* drunk drink*
test: test tests tested testing
bacteria: bacteri* germ virus microbe salmonell*
water: water drinking tap
food: food meal dish
meat: meat beef pork poultry
cheese: cheese dairy milk
bread: bread flour wheat grain
fruit: fruit apple grape vegetable
fish: fish shellfish oyster mussel
dog: dog puppy hound
cat: cat kitten
horse: horse pony mare
cow: cow cattle bull herd calf
sheep: sheep lamb ewe
bird: bird swan duck goose
wolf: wolf wolves bear lynx
bee: bee hive honey wasp hornet
animal: animal wildlife species
tree: tree oak trunk branch
sell: sell* sold sale sales auction*
buy: buy buys bought buying purchas* acquir* acquisition takeover
pay: pay* paid payment
cost: cost* price*
tax: tax* levy duty
debt: debt* owe* bankrupt* insolven*
bank: bank banking lender
money: money cash banknote coin
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
letter: letter mail envelope parcel
document: document* file memo
report: report* study survey
list: list register
photo: photo* picture* image* snapshot
video: video* footage film clip
recording: record* audio tape
message: message*
phone: phone* telephone mobile call calls called
website: website* online internet
computer: computer* laptop server* software
hacker: hack* cyber* breach ransomware intrusion
password: password* login
data: data database
key: key keys lock
power: power electric* outage blackout grid
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
morning: morning dawn
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
anonymous: anonym* unnamed
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
aid: aid humanitarian charity relief
help: help* assist* support*
hunger: hunger famine starv*
poverty: poverty poor homeless
marriage: marri* wedding wed
divorce: divorc* separat*
birth: birth born pregnan*
funeral: funeral bury buried
festival: festival carnival parade
ceremony: ceremony tribute
prize: prize award* laureate
gift: gift donat* donor
holiday: holiday vacation tourist
exam: exam* diploma degree baccalaureate
cheat: cheat* plagiar* doping doped
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
evacuate: evacuat* displac*
send: send sends sent dispatch*
arrive: arriv* reach*
leave: leave leaves left leaving depart*
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
work: work works worked working
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
experiment: experiment*
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
mask: mask* hood*
uniform: uniform*
bag: bag suitcase luggage backpack
box: box crate container chest
bottle: bottle*
clothes: cloth* shirt coat dress
shoe: shoe* boot
paper: paper*
flag: flag banner*
ticket: ticket*
bell: bell
clock: clock watch
seat: seat*
bed: bed*
table: table desk
chair: bench
cable: cable rope wire
pipe: pipe* pipeline
crane: crane scaffold*
elevator_shaft: hoist
satellite: satellite rocket space
drone: drone*
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
parliament: parliament*
campaign: campaign*
shipyard: shipyard*
sailor: sailor* seaman
pilot: pilot*
"""

_EMPTY = """
about above according across after again against ahead almost alone along already also although always amid among amongst another anybody anyone anything
anyway apart aren around aside away back became because become been before behind being below besides between beyond both came come comes coming could
couldn despite didn does doesn doing done down during each earlier early either else enough even ever every everybody everyone everything except
few first following from further gave gets getting give given goes going gone hadn has hasn have haven having hence here hers herself himself however
indeed inside instead into isn itself just kept keep last late later latest least less like made make makes making many might more moreover most much must myself near
nearly neither never next nobody none noone nothing often once only onto other others otherwise ought ours ourselves outside over perhaps previously quite
rather really recent recently same several shall should since some somebody someone something sometimes somewhat soon still such take taken takes than that
their theirs them themselves then there therefore these they this those though through throughout thus together told too took toward towards under unless
unlike until upon used using various very want wants wasn were weren what whatever when whenever where whereas wherever whether which while whoever whole
whom whose will with within without won monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday today tomorrow
would wouldn yet your yours
"""

WORDS = GlossWords(*glosses(_TABLE), empty=frozenset(_EMPTY.split()))
