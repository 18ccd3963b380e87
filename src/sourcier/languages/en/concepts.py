"""Counted things and their language-neutral concepts."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords, phrases

_TABLE = """
person: person, individual, people, human being, soul, adult
fighter: fighter, combatant, militiaman, guerrilla, armed man, mujahid
commander: commander, warlord, field commander, militant commander, military commander, military leader, rebel commander, general, colonel, emir, terrorist leader, militia leader, chief
militant: militant, jihadist, islamist, extremist, insurgent, jihadi
terrorist: terrorist
suicide_bomber: suicide bomber, suicide attacker, bomber in a vest
rebel: rebel, insurgent, revolutionary
mercenary: mercenary, private military contractor
sniper: sniper
soldier: soldier, troop, serviceman, marine, servicewoman, service member, paratrooper, conscript, infantryman, military personnel
officer: army officer, sergeant, captain, lieutenant, naval officer, military officer
sailor: sailor, seaman
pilot: pilot, aviator
reservist: reservist
police_officer: police officer, policeman, policewoman, police, cop, gendarme, officer, trooper, deputy sheriff, constable
security_force: security force, security personnel
guard: guard, security guard, border guard
peacekeeper: peacekeeper
agent: agent, operative
spy: spy, intelligence officer
official: official, senior official, civil servant, bureaucrat, dignitary
head_of_state: head of state, president, world leader, prime minister
minister: minister, cabinet minister, secretary of state
lawmaker: lawmaker, legislator, member of parliament, mp, senator, congressman, parliamentarian, representative
mayor: mayor
diplomat: diplomat, ambassador, envoy
judge: judge, justice, magistrate
prosecutor: prosecutor
candidate: candidate, contender, nominee
inspector: inspector, investigator, detective
observer: observer, monitor
leader: leader
member: member
supporter: activist, campaigner, supporter, backer, follower, sympathizer, sympathiser
delegate: delegate
signatory: signatory
civilian: civilian, non - combatant, noncombatant, bystander
resident: resident, inhabitant, citizen, local, national, local resident
villager: villager
householder: homeowner, tenant
tourist: tourist, visitor, holidaymaker, vacationer, traveler, traveller
student: student, undergraduate
teacher: teacher, professor, lecturer
voter: voter, registered voter, elector
consumer: consumer
customer: customer, client, shopper
taxpayer: taxpayer
user: user
subscriber: subscriber
passerby: passerby, pedestrian
spectator: spectator, concertgoer, onlooker, festivalgoer
fan: fan
worshipper: worshipper, worshiper, believer
pilgrim: pilgrim
homeless_person: homeless person
worker: worker, labourer, laborer, factory worker, construction worker
miner: miner
farmer: farmer, farmworker
driver: driver, motorist
fisher: fisherman
engineer: engineer, technician
nurse: nurse
doctor: doctor, physician, surgeon, medic
health_worker: health worker, healthcare worker, paramedic, medical worker
rescuer: rescuer, rescue worker, first responder
firefighter: firefighter, fireman
aid_worker: aid worker, relief worker, humanitarian worker
volunteer: volunteer
journalist: journalist, reporter, correspondent, media worker
photographer: photographer, cameraman
lawyer: lawyer, attorney, solicitor
scientist: scientist, researcher
expert: expert, analyst, specialist, economist
artist: artist, musician, actor, actress, singer
athlete: athlete, swimmer
player: player, footballer
coach: coach
runner: runner
cyclist: cyclist
employee: employee, staff, staffer, staff member
contractor: contractor
executive: executive, chief executive, manager
shareholder: shareholder, investor
crew_member: crew member, crewman, crew
cleric: priest, imam, bishop, cleric, nun, monk, cardinal
child: child, kid, boy, girl, youngster
baby: baby, newborn, infant
pupil: pupil, schoolchild, schoolgirl, schoolboy
minor: minor, teenager, adolescent, teen
young_person: youth, young man, young woman, young people
woman: woman, female
pregnant_woman: pregnant woman
man: man, male
elderly_person: pensioner, elderly person, retiree, senior citizen
family_member: family member, relative
parent: parent
mother: mother
father: father
sibling: sibling, brother, sister
spouse: wife, husband, spouse
family: family
household: household
victim: victim, casualty
death: death, fatality, dead, killed
suicide: suicide
murder_victim: murder victim
injury: injury, wounded, injured, wound
missing_person: missing person, missing
survivor: survivor
patient: patient
passenger: passenger, commuter
protester: protester, protestor, demonstrator, marcher
rioter: rioter, looter
hostage: hostage, captive
prisoner: prisoner
prisoner_of_war: prisoner of war, pow
detainee: detainee
inmate: inmate
suspect: suspect
defendant: defendant, accused
convict: convict
criminal: criminal, thief, robber, burglar, bandit, offender
trafficker: trafficker, drug trafficker, dealer
smuggler: smuggler, people smuggler
hacker: hacker
gang_member: gang member, gangster
gunman: gunman, shooter
attacker: attacker, assailant
witness: witness, eyewitness
plaintiff: plaintiff, complainant, claimant
migrant: migrant
refugee: refugee
asylum_seeker: asylum seeker, asylum - seeker
displaced_person: displaced person, evacuee, displaced
immigrant: immigrant
deserter: deserter, defector
participant: participant, attendee
competitor: competitor, entrant
guest: guest
speaker: speaker
respondent: respondent
foreigner: foreigner, foreign national
expatriate: expatriate, expat
group: group
armed_group: armed group, rebel group, militant group, terrorist group, faction
militia: militia
brigade: brigade
battalion: battalion
convoy: convoy
gang: gang
team: team, club
party: party, political party
company: company, firm, business, corporation, subsidiary, enterprise
bank: bank
factory: factory, plant
shop: shop, store, restaurant, supermarket
airline: airline
startup: startup, start - up
organisation: organization, organisation, institution, association, charity
ngo: ngo
union: trade union, labor union
agency: agency
country: country, state, nation, member state
city: city, town, municipality
village: village, hamlet
neighbourhood: neighborhood, neighbourhood
region: region, province, county, district, department
community: community
tribe: tribe
vehicle: vehicle
car: car, automobile, sedan, suv, pickup, pickup truck, taxi
truck: truck, lorry, van
bus: bus, coach bus, minibus
ambulance: ambulance
motorcycle: motorcycle, motorbike
bicycle: bicycle, bike
train: train
wagon: carriage, wagon
armoured_vehicle: armored vehicle, armoured vehicle, armored personnel carrier, armoured personnel carrier
tank: tank, battle tank
aircraft: aircraft, plane, airplane, jet
helicopter: helicopter, chopper, attack helicopter
drone: drone, unmanned aerial vehicle, uav
warplane: warplane, combat aircraft, military aircraft
bomber: bomber
fighter_jet: fighter jet, fighter plane
airliner: airliner, passenger plane, passenger jet
boat: boat, dinghy, vessel
ship: ship, cargo ship, ferry, freighter
warship: warship, frigate, destroyer
tanker: oil tanker
submarine: submarine
fishing_boat: fishing boat, trawler
satellite: satellite
weapon: weapon, firearm, arm
gun: gun
rifle: rifle, assault rifle
pistol: pistol, handgun
machine_gun: machine gun
missile: missile, ballistic missile, cruise missile
rocket: rocket
bomb: bomb, cluster bomb, barrel bomb
mine: landmine, land mine, mine
explosive_device: explosive device, improvised explosive device, car bomb
grenade: grenade
shell: shell, artillery shell
artillery_piece: artillery piece, howitzer
mortar: mortar, mortar round
rocket_launcher: rocket launcher
air_defence_system: air defence system, air defense system
ammunition: round, bullet, round of ammunition
knife: knife
operation: operation, military operation
evacuation: evacuation
rescue: rescue
raid: raid, incursion
sortie: sortie, combat sortie, combat mission
patrol: patrol
attack: attack, assault, offensive
strike: strike
airstrike: airstrike, air strike, air raid
drone_strike: drone strike
bombing: bombing, bombardment
shelling: shelling
suicide_attack: suicide attack, suicide bombing
shooting: shooting, shot, gunshot, mass shooting
ambush: ambush
stabbing: stabbing
cyberattack: cyberattack, cyber attack
explosion: explosion, blast
clash: clash
battle: battle
massacre: massacre
murder: murder, homicide, killing
kidnapping: kidnapping, abduction
rape: rape, sexual assault
robbery: robbery, burglary, theft
accident: accident, traffic accident
crash: crash, plane crash
collision: collision
shipwreck: shipwreck
fire: fire, wildfire, blaze
flood: flood
earthquake: earthquake, quake, tremor
aftershock: aftershock
storm: storm, hurricane, cyclone, typhoon
tornado: tornado
landslide: landslide, mudslide
avalanche: avalanche
eruption: eruption
protest: protest, demonstration, rally
strike_of_workers: walkout, stoppage
arrest: arrest
search: search
seizure: seizure
trial: trial
hearing: hearing
conviction: conviction
complaint: complaint
charge: charge, count, indictment
lawsuit: lawsuit
violation: violation, breach, abuse
ceasefire_violation: ceasefire violation, truce violation
election: election, poll
meeting: meeting
summit: summit
talks: talks
match: match, game, fixture
goal: goal
point: point
win: win, victory
defeat: defeat, loss
draw: draw
medal: medal, gold medal, gold
title: title, trophy
race: race
penalty: penalty
card: yellow card, red card
flight: flight
incident: incident
visit: visit
call: call, phone call
test: test
vaccination: vaccination
surgery: surgery, transplant
layoff: layoff, job cut, redundancy
birth: birth
marriage: marriage
divorce: divorce
crime: crime, war crime
building: building, structure
house: house, home, residence, dwelling
apartment: apartment, flat
room: room
school: school, university, college
hospital: hospital, clinic, health facility
hospital_bed: bed, hospital bed, intensive care bed
church: church
mosque: mosque
office: office
hotel: hotel
bridge: bridge
road: road
camp: camp, refugee camp
base: base, military base
command_post: command post
checkpoint: checkpoint, roadblock
warehouse: warehouse, depot
power_plant: power plant, power station
reactor: reactor
wind_turbine: wind turbine
airport: airport, airfield
port: port
museum: museum
well: well
tunnel: tunnel
station: station
target: target, position
tree: tree
animal: animal
cattle: cow, cattle
sheep: sheep
pig: pig, hog
bird: bird
poultry: chicken
fish: fish
dog: dog
horse: horse
case: case, confirmed case, new case
infection: infection
hospitalisation: hospitalization, hospitalisation
dose: dose, vaccine dose
vaccine: vaccine
mask: mask
document: document, file
report: report
letter: letter
book: book
article: article
passport: passport
law: law, bill
contract: contract, deal, agreement
order: executive order
signature: signature
question: question
amendment: amendment
photo: photo, photograph, picture, image
video: video
film: film, movie
episode: episode
song: song
message: message, text message
post: post
tweet: tweet
email: email, e - mail
account: account
website: website
euro: euro, €
dollar: dollar, $, us dollar
pound: pound sterling, £
money: yen, ruble, rouble, yuan, franc, dinar, rupee, peso, rial, cent
loan: loan
fine: fine
percent: %, percent, per cent, pct
percentage_point: percentage point
vote: vote
ballot: ballot
seat: seat
job: job, position in the company
vacancy: vacancy
share: share, stock
ticket: ticket
product: product
phone: phone, smartphone, cellphone
computer: computer
barrel: barrel
body: body, corpse, remains
skeleton: skeleton
grave: grave, mass grave
painting: painting
aid_parcel: parcel
measure_of_length: km, kilometer, kilometre, meter, metre, mile, foot, inch, yard, cm
measure_of_area: acre, hectare, square mile, square kilometer, square kilometre, square foot, square meter, square metre
measure_of_weight: ton, tonne, kilogram, kg, pound, gram, kilo
measure_of_volume: gallon, liter, litre, cubic meter, cubic metre
measure_of_energy: megawatt, mw, gigawatt, gw, kwh
measure_of_temperature: degree
measure_of_speed: mph, kph, knot
time_span: day, week, month, year, hour, minute, second, decade, century
place: place, site, location, area
option: option
sanction: sanction
reason: reason
proposal: proposal
market: market
prison_building: prison, jail
court_of_law: court, tribunal
roof: roof
border: border, frontier
river: river
mountain: mountain
batch: batch
tobacco: tobacco
cigarette: cigarette
battery: battery
tyre: tyre, tire
engine: engine
pipeline: pipeline
solvent: solvent
water: water
gas: gas
oil: oil, petroleum
milk: milk
cheese: cheese
meat: meat
egg: egg
medicine: medicine
virus: virus
fuel: fuel
salary: salary, wage
profit: profit
debt: debt
tax: tax
ransom: ransom
password: password
server: server
"""

_IRREGULAR = {
    "person": "persons", "man": "men", "woman": "women", "child": "children", "foot": "feet", "wife": "wives", "knife": "knives", "thief": "thieves",
    "people": "people", "police": "police", "personnel": "personnel", "staff": "staff", "crew": "crews", "aircraft": "aircraft", "fish": "fish",
    "sheep": "sheep", "cattle": "cattle", "dead": "dead", "killed": "killed", "wounded": "wounded", "injured": "injured", "missing": "missing",
    "displaced": "displaced", "accused": "accused", "talks": "talks", "remains": "remains", "gold": "gold", "km": "km", "kg": "kg", "cm": "cm",
    "mw": "mw", "gw": "gw", "kwh": "kwh", "mph": "mph", "kph": "kph", "%": "%", "$": "$", "€": "€", "£": "£", "percent": "percent", "pct": "pct",
    "yen": "yen", "yuan": "yuan", "passerby": "passersby", "mujahid": "mujahideen", "half": "halves",
}  # fmt: skip
_ENDS_PHRASE = frozenset({"of", "in"})


def _plural(phrase: str, irregular: dict[str, str]) -> str:
    """The last noun, or the one before "of", takes the plural."""
    words = phrase.split(" ")
    at = next((i - 1 for i, word in enumerate(words) if word in _ENDS_PHRASE and i), len(words) - 1)
    words[at] = _plural_word(words[at], irregular)
    return " ".join(words)


def _plural_word(word: str, irregular: dict[str, str]) -> str:
    for singular, plural in irregular.items():
        if word == singular or (
            len(singular) > 2 and len(word) > len(singular) and word.endswith(singular) and singular in _COMPOUND
        ):
            return word[: len(word) - len(singular)] + plural
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


# Irregular nouns that end longer ones ("gunman", "policewoman", "schoolchild", "airman").
_COMPOUND = frozenset({"man", "woman", "child"})

WORDS = ConceptWords(
    phrases=phrases(_TABLE, _IRREGULAR, _plural),
    companions="comrade;comrades;colleague;colleagues;workmate;workmates;coworkers;co workers",
)
