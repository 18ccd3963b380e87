"""The counted concepts of the news, each with what it is a kind of. Written for this project (CC0)."""

from __future__ import annotations

import math
from functools import lru_cache

from sourcier.records import Quantity
from sourcier.words import fold

# Units are compared by their first letters, which joins singular and plural and many cognates.
_UNIT_STEM = 5

# Indented outline: each concept stands under what it is a kind of.
_OUTLINE = """
person
  fighter
    commander
    militant
      terrorist
      suicide_bomber
    rebel
    mercenary
    sniper
  soldier
    officer
    sailor
    pilot
    reservist
  security_force
    police_officer
    guard
    peacekeeper
    agent
      spy
  official
    head_of_state
    minister
    lawmaker
    mayor
    diplomat
    judge
    prosecutor
    candidate
    inspector
    observer
  leader
  member
    supporter
    delegate
    signatory
  civilian
    resident
      villager
      householder
    tourist
    student
    teacher
    voter
    consumer
      customer
    taxpayer
    user
      subscriber
    passerby
    spectator
      fan
    worshipper
    pilgrim
    homeless_person
  worker
    miner
    farmer
    driver
    fisher
    engineer
    nurse
    doctor
    health_worker
    rescuer
      firefighter
    aid_worker
      volunteer
    journalist
      photographer
    lawyer
    scientist
      expert
    artist
    athlete
      player
      coach
      runner
      cyclist
    employee
    contractor
    executive
    shareholder
    crew_member
    cleric
  child
    baby
    pupil
    minor
  young_person
  woman
    pregnant_woman
  man
  elderly_person
  family_member
    parent
      mother
      father
    sibling
    spouse
  family
  household
  victim
    death
      suicide
      murder_victim
      body
    injury
    missing_person
    survivor
  patient
    infected_person
  passenger
  protester
    rioter
  hostage
  prisoner
    prisoner_of_war
    detainee
    inmate
  suspect
    defendant
    convict
    criminal
      trafficker
      smuggler
      hacker
      gang_member
    gunman
    attacker
  witness
  plaintiff
  migrant
    refugee
    asylum_seeker
    displaced_person
    immigrant
  deserter
  participant
    competitor
    guest
    speaker
  respondent
  foreigner
    expatriate
group
  armed_group
    militia
    brigade
    battalion
    convoy
  gang
  team
  party
  company
    bank
    factory
    shop
    airline
    startup
  organisation
    ngo
    union
    agency
  country
  city
    village
    neighbourhood
  region
  community
  tribe
vehicle
  car
  truck
  bus
  ambulance
  motorcycle
  bicycle
  train
    wagon
  armoured_vehicle
    tank
  aircraft
    helicopter
    drone
    warplane
      bomber
      fighter_jet
    airliner
  boat
    ship
      warship
      tanker
      submarine
    fishing_boat
  spacecraft
    satellite
weapon
  gun
    rifle
    pistol
    machine_gun
  missile
    rocket
  bomb
    mine
    explosive_device
    grenade
  shell
  artillery_piece
    mortar
    rocket_launcher
    air_defence_system
  ammunition
  knife
event
  operation
    evacuation
    rescue
    raid
    sortie
    patrol
  attack
    strike
      airstrike
      drone_strike
    bombing
    shelling
    suicide_attack
    shooting
    ambush
    stabbing
    cyberattack
  explosion
  fight
    clash
    battle
  massacre
  murder
  kidnapping
  rape
  robbery
  accident
    crash
    collision
    shipwreck
  fire
  flood
  earthquake
    aftershock
  storm
    tornado
  landslide
  avalanche
  eruption
  protest
    strike_of_workers
  arrest
  search
  seizure
  trial
    hearing
    conviction
    complaint
    charge
    lawsuit
  violation
    ceasefire_violation
  election
  meeting
    summit
    talks
  match
    goal
    point
    win
    defeat
    draw
    medal
    title
    race
    penalty
    card
  flight
  incident
  visit
  call
  test
  vaccination
  surgery
  layoff
  birth
  marriage
  divorce
  crime
building
  house
    apartment
    room
  school
  hospital
    hospital_bed
  church
  mosque
  office
  hotel
  bridge
  road
  camp
  base
    command_post
    checkpoint
  warehouse
  power_plant
    reactor
    wind_turbine
  airport
  port
  museum
  well
  tunnel
  station
  market
  prison_building
  court_of_law
  roof
target
tree
animal
  cattle
  sheep
  pig
  bird
    poultry
  fish
  dog
  horse
case
  infection
  hospitalisation
dose
  vaccine
drug
  cocaine
  cannabis
mask
landmark
  border
  river
  mountain
object
  batch
  tobacco
  cigarette
  battery
  tyre
  engine
  pipeline
  password
  server
substance
  solvent
  water
  gas
  oil
  milk
  cheese
  meat
  egg
  medicine
  virus
  fuel
sum
  salary
  profit
  debt
  tax
  ransom
document
  report
  letter
  book
  article
  passport
  law
  contract
  order
  signature
  question
  amendment
  decree
recording
  photo
  video
  film
  episode
  song
message
  post
    tweet
  email
account
website
money
  euro
  dollar
  pound
  loan
  fine
percent
  percentage_point
vote
  ballot
seat
job
  vacancy
share
ticket
product
phone
computer
good
  barrel
skeleton
grave
artefact
  painting
aid
  aid_parcel
measure_of_length
measure_of_area
measure_of_weight
measure_of_volume
measure_of_energy
measure_of_temperature
measure_of_speed
time_span
place
option
sanction
reason
proposal
"""


def _parents(outline: str) -> dict[str, str | None]:
    parents: dict[str, str | None] = {}
    above: list[str] = []
    for line in outline.split("\n"):
        name = line.strip()
        if name:
            depth = (len(line) - len(name)) // 2
            above[depth:] = [name]
            parents[name] = above[depth - 1] if depth else None
    return parents


PARENTS = _parents(_OUTLINE)


# Amounts that many events share by chance: equal ones hardly tell that two events are one.
MEASURES = frozenset({"percent", "time_span", *(concept for concept in PARENTS if concept.startswith("measure_of_"))})


# Those who fight a state, and its forces; a commander may be of either side.
_FIGHTERS, _FORCES, _EITHER = "fighter", frozenset({"soldier", "security_force"}), "commander"
# Those who guard, arrest and disperse others, and those others; prisoners of war are soldiers.
_GUARDS, _GUARDED, _SOLDIERS = "security_force", frozenset({"prisoner", "suspect", "protester", "rioter"}), "prisoner_of_war"

# Those who attack, and those who may be of them.
_ATTACKERS, _EITHER_PART = "attacker", frozenset({"suspect", "fighter", "commander", "victim", "prisoner"})


def kinds_of(concept: str) -> frozenset[str]:
    """The concept and all that is a kind of it."""
    return frozenset(kind for kind in PARENTS if concept in ancestors(kind))


@lru_cache(maxsize=4096)
def side(concept: str) -> str | None:
    """On which side of a fight those stand whom a concept counts: "fighters" against a state, or its "forces"; else None.

    Whoever tells of soldiers killed and of militants killed tells two events, where workers and employees are versions of one.
    """
    kinds = ancestors(concept)
    if _FIGHTERS in kinds:
        return "fighters" if _EITHER not in kinds else None
    return "forces" if not _FORCES.isdisjoint(kinds) else None


@lru_cache(maxsize=4096)
def duty(concept: str) -> str | None:
    """Whether a concept counts "guards" or those whom they guard ("guarded"); else None.

    The guards and the inmates who died in a prison are counted apart, as the police and the demonstrators who were hurt are.
    """
    kinds = ancestors(concept)
    if _GUARDS in kinds:
        return "guards"
    return "guarded" if _SOLDIERS not in kinds and not _GUARDED.isdisjoint(kinds) else None


@lru_cache(maxsize=4096)
def part_in_attack(concept: str) -> str | None:
    """Whether a concept counts "attackers" or those whom they may have "attacked"; else None.

    The assailants who died and their dead are counted apart. Fighters may be either: one strike's dead are fighters to the one and
    civilians to the other.
    """
    kinds = ancestors(concept)
    if _ATTACKERS in kinds:
        return "attackers"
    return "attacked" if "person" in kinds[1:] and _EITHER_PART.isdisjoint(kinds) else None


@lru_cache(maxsize=4096)
def ancestors(concept: str) -> tuple[str, ...]:
    """The concept and all that it is a kind of, nearest first."""
    found: list[str] = []
    at: str | None = concept
    while at is not None:
        found.append(at)
        at = PARENTS.get(at)
    return tuple(found)


def related(a: str, b: str) -> bool:
    """Whether two concepts are the same or one is a kind of the other."""
    return a in ancestors(b) or b in ancestors(a)


def _victims_among(victims: str, people: str) -> bool:
    """Whether "28 injured" counts what "30 workers injured" does; the dead and the injured are counted apart."""
    return "victim" in ancestors(victims) and "person" in ancestors(people) and "victim" not in ancestors(people)


def overlap(a: Quantity, b: Quantity) -> bool:
    """Whether the bounds of two quantities meet."""
    low = max(a.low if a.low is not None else -math.inf, b.low if b.low is not None else -math.inf)
    high = min(a.high if a.high is not None else math.inf, b.high if b.high is not None else math.inf)
    return low <= high


def counts_alike(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities count the same thing: related concepts, or the same unit where one has no concept.

    A noun that no lexicon has ("40 dockers") may name the people that the other counts; measures all have a concept.
    """
    if a.concept and b.concept:
        return related(a.concept, b.concept) or _victims_among(a.concept, b.concept) or _victims_among(b.concept, a.concept)
    if not a.unit or not b.unit:
        return False
    if _same_unit(a, b):
        return True
    known = a.concept or b.concept
    return known is not None and "person" in ancestors(known)


def of_one_noun(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities count what has one concept, or the same noun where neither has one."""
    return a.concept == b.concept if a.concept or b.concept else _same_unit(a, b)


def _same_unit(a: Quantity, b: Quantity) -> bool:
    return fold(a.unit or "")[:_UNIT_STEM] == fold(b.unit or "")[:_UNIT_STEM]


def same_number(rejected: Quantity, told: Quantity) -> bool:
    """Whether a number that somebody rejects, perhaps without saying of what, is the one that somebody else told."""
    if rejected.value is None or told.value is None:
        return False
    alike = counts_alike(rejected, told) or rejected.concept is None
    return alike and (rejected.value == told.value or (rejected.concept is not None and overlap(rejected, told)))
