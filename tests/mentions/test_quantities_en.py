"""English quantities (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities
from tests.mentions.reading import Amount, amounts

CASES: list[Amount] = [
    ("About twenty firefighters came.", "About twenty firefighters", 18, 22, 20, "approx", "firefighters", "firefighter"),
    ("A dozen lorries burned.", "A dozen lorries", 10, 14, 12, "approx", "lorries", "truck"),
    ("Two dozen cars burned.", "Two dozen cars", 20, 28, 24, "approx", "cars", "car"),
    ("Half a dozen drones fell.", "Half a dozen drones", 5, 7, 6, "approx", "drones", "drone"),
    ("At least 12 passengers died.", "At least 12 passengers", 12, None, 12, "at_least", "passengers", "passenger"),
    ("No fewer than 15 countries voted.", "No fewer than 15 countries", 15, None, 15, "at_least", "countries", "country"),
    ("More than 20 houses burned.", "More than 20 houses", 21, None, 20, "more_than", "houses", "house"),
    ("More than a hundred deaths.", "More than a hundred deaths", 101, None, 100, "more_than", "deaths", "death"),
    ("Over 200 cars burned.", "Over 200 cars", 201, None, 200, "more_than", "cars", "car"),
    ("Fewer than 50 pupils stayed.", "Fewer than 50 pupils", None, 49, 50, "less_than", "pupils", "pupil"),
    ("Up to 10,000 jobs vanish.", "Up to 10,000 jobs", None, 10000, 10000, "at_most", "jobs", "job"),
    ("As many as 40 bodies lay there.", "As many as 40 bodies", None, 40, 40, "at_most", "bodies", "body"),
    ("Nearly 3,000 protesters marched.", "Nearly 3,000 protesters", 2700, 3000, 3000, "nearly", "protesters", "protester"),
    ("Some 1,500 residents left.", "Some 1,500 residents", 1350, 1650, 1500, "approx", "residents", "resident"),
    ("20 or so sailors sang.", "20 or so sailors", 18, 22, 20, "approx", "sailors", "sailor"),
    ("30-plus nations signed.", "30-plus nations", 30, None, 30, "at_least", "nations", "country"),
    ("Between 20 and 30 civilians fled.", "Between 20 and 30 civilians", 20, 30, 25, "range", "civilians", "civilian"),
    ("10,000 to 12,000 protesters came.", "10,000 to 12,000 protesters", 10000, 12000, 11000, "range", "protesters", "protester"),
    ("Two or three attackers fled.", "Two or three attackers", 2, 3, 2.5, "range", "attackers", "attacker"),
    ("It costs $3-5 million.", "$3-5 million", 3_000_000, 5_000_000, 4_000_000, "range", "$", "money"),
    ("Dozens of wounded arrived.", "Dozens of wounded", 24, 99, None, "vague", "wounded", "injury"),
    ("Several hundred soldiers left.", "Several hundred soldiers", 200, 999, None, "vague", "soldiers", "soldier"),
    ("A few dozen voters queued.", "A few dozen voters", 24, 99, None, "vague", "voters", "voter"),
    ("Thousands of trees fell.", "Thousands of trees", 2000, 9999, None, "vague", "trees", "tree"),
    ("Tens of thousands of fans sang.", "Tens of thousands of fans", 20000, 99999, None, "vague", "fans", "fan"),
    ("A number of officials resigned.", "A number of officials", 2, None, None, "vague", "officials", "official"),
    ("Several tanks rolled by.", "Several tanks", 2, None, None, "vague", "tanks", "tank"),
    ("No casualties were reported.", "No casualties", 0, 0, 0, "none", "casualties", "victim"),
    ("None of the hostages spoke.", "None of the hostages", 0, 0, 0, "none", "hostages", "hostage"),
    ("Nobody was hurt.", "Nobody", 0, 0, 0, "none", None, None),
    ("No one was hurt.", "No one", 0, 0, 0, "none", None, None),
    ("Twenty-one nurses quit.", "Twenty-one nurses", 21, 21, 21, "exact", "nurses", "nurse"),
    (
        "One thousand two hundred and six votes.",
        "One thousand two hundred and six votes",
        1206,
        1206,
        1206,
        "exact",
        "votes",
        "vote",
    ),
    ("It won 1.2 million votes.", "1.2 million votes", 1_200_000, 1_200_000, 1_200_000, "exact", "votes", "vote"),
    ("It lost 2.5m users.", "2.5m users", 2_500_000, 2_500_000, 2_500_000, "exact", "users", "user"),
    ("A fine of $1.2bn was paid.", "$1.2bn", 1.2e9, 1.2e9, 1.2e9, "exact", "$", "money"),
    ("It costs 5 million euros.", "5 million euros", 5_000_000, 5_000_000, 5_000_000, "exact", "euros", "euro"),
    ("It rose 12.5%.", "12.5%", 12.5, 12.5, 12.5, "exact", "%", "percent"),
    ("The fort lies 2 km off.", "2 km", 2, 2, 2, "exact", "km", "measure_of_length"),
    ("One man was held.", "One man", 1, 1, 1, "exact", "man", "man"),
    ("Both men fled.", "Both men", 2, 2, 2, "exact", "men", "man"),
    ("Three young women testified.", "Three young women", 3, 3, 3, "exact", "young women", "young_person"),
    ("Four of the soldiers fled.", "Four of the soldiers", 4, 4, 4, "exact", "soldiers", "soldier"),
    ("12 police cars raced by.", "12 police cars", 12, 12, 12, "exact", "cars", "car"),
    ("Nine Red Cross workers flew in.", "Nine Red Cross workers", 9, 9, 9, "exact", "workers", "worker"),
    ("Three Syrian army helicopters landed.", "Three Syrian army helicopters", 3, 3, 3, "exact", "helicopters", "helicopter"),
    ("He saw seven sables.", "seven sables", 7, 7, 7, "exact", "sables", None),
]


@pytest.mark.parametrize("case", CASES, ids=[case[1] for case in CASES])
def test_find(case: Amount) -> None:
    assert amounts(case[0], "en") == [case]


NEGATIVES = [
    "A helicopter and an ambulance.",
    "The 137th brigade and the 3rd regiment.",
    "The Su-34, the F-16, the Boeing 737, Covid-19 and Route 66.",
    "They won 2-1, 6-4, 7-5.",
    "We met at 2:30pm.",
    "See Article 50 on page 12.",
    "One of the men ran; no doubt one day he stops.",
    "Two thirds of voters stayed away.",
    "The radio is on air 24 hours a day.",
    "The 20-year-old paid a two-day visit.",
    "Version 2.0.1 runs on the 5G net.",
    "In 2016 it rained.",
]


@pytest.mark.parametrize("text", NEGATIVES)
def test_find_leaves_alone(text: str) -> None:
    assert amounts(text, "en") == []


def test_find_reads_a_change_as_two_numbers() -> None:
    found = quantities.find("The toll rose from 20 to 35 deaths.", language="en")
    assert [(q.value, q.unit) for q in found] == [(20, "toll"), (35, "deaths")]
