"""English expressions of time, told on Friday 8 September 2017 (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import times
from tests.mentions.reading import FRIDAY, bounds

# text, the expression, its first moment, its end.
CASES = [
    ("The mayor spoke on Thursday.", "Thursday", "2017-09-07", "2017-09-08"),
    ("The dam burst on Saturday.", "Saturday", "2017-09-02", "2017-09-03"),
    ("Tuesday's storm felled trees.", "Tuesday", "2017-09-05", "2017-09-06"),
    ("It was signed last Tuesday.", "last Tuesday", "2017-09-05", "2017-09-06"),
    ("The trial will open on Monday.", "Monday", "2017-09-11", "2017-09-12"),
    ("The fair opens next Tuesday.", "next Tuesday", "2017-09-12", "2017-09-13"),
    ("He said on Wednesday that he will resign.", "Wednesday", "2017-09-06", "2017-09-07"),
    ("He was held last night in Leeds.", "last night", "2017-09-07T18:00", "2017-09-08T06:00"),
    ("This morning two trams collided.", "This morning", "2017-09-08T06:00", "2017-09-08T12:00"),
    ("He left yesterday afternoon.", "yesterday afternoon", "2017-09-07T12:00", "2017-09-07T18:00"),
    ("It happened the day before yesterday.", "the day before yesterday", "2017-09-06", "2017-09-07"),
    ("The museum reopens tomorrow.", "tomorrow", "2017-09-09", "2017-09-10"),
    ("On Tuesday morning it rained.", "Tuesday morning", "2017-09-05T06:00", "2017-09-05T12:00"),
    ("He resigned three days ago.", "three days ago", "2017-09-05", "2017-09-06"),
    ("She left a week ago.", "a week ago", "2017-09-01", "2017-09-02"),
    ("Two years ago the mine closed.", "Two years ago", "2015-01-01", "2016-01-01"),
    ("The bill passed last week.", "last week", "2017-08-28", "2017-09-04"),
    ("It rained last month.", "last month", "2017-08-01", "2017-09-01"),
    ("Last year the crop failed.", "Last year", "2016-01-01", "2017-01-01"),
    ("Prices rise this year.", "this year", "2017-01-01", "2018-01-01"),
    ("He will vote next year.", "next year", "2018-01-01", "2019-01-01"),
    ("The fair drew crowds last weekend.", "last weekend", "2017-09-02", "2017-09-04"),
    ("On August 3 a lorry burned.", "August 3", "2017-08-03", "2017-08-04"),
    ("On Aug. 3 a lorry burned.", "Aug. 3", "2017-08-03", "2017-08-04"),
    ("On the 3rd of August a lorry burned.", "the 3rd of August", "2017-08-03", "2017-08-04"),
    ("On 3 August 2015 a lorry burned.", "3 August 2015", "2015-08-03", "2015-08-04"),
    ("He arrived on December 12.", "December 12", "2016-12-12", "2016-12-13"),
    ("Born on December 12, 1984, he sang.", "December 12, 1984", "1984-12-12", "1984-12-13"),
    ("The vote will be held on October 15.", "October 15", "2017-10-15", "2017-10-16"),
    ("It was issued on 09/01/2017.", "09/01/2017", "2017-09-01", "2017-09-02"),
    ("Updated 2016-02-29.", "2016-02-29", "2016-02-29", "2016-03-01"),
    ("They came in May.", "in May", "2017-05-01", "2017-06-01"),
    ("Snow fell in November.", "November", "2016-11-01", "2016-12-01"),
    ("He was mayor last March.", "last March", "2017-03-01", "2017-04-01"),
    ("He sold it in January 1999.", "January 1999", "1999-01-01", "1999-02-01"),
    ("In early June he was in Rome.", "early June", "2017-06-01", "2017-06-11"),
    ("Work began in mid-August.", "mid-August", "2017-08-11", "2017-08-21"),
    ("The spring dried up in late July.", "late July", "2017-07-21", "2017-08-01"),
    ("At the end of February it froze.", "At the end of February", "2017-02-21", "2017-03-01"),
    ("He founded a school in 1998.", "1998", "1998-01-01", "1999-01-01"),
    ("The street was empty in the early 1990s.", "in the early 1990s", "1990-01-01", "1994-01-01"),
    ("Pines burned last summer.", "last summer", "2017-06-01", "2017-09-01"),
    ("It rained in the spring of 2016.", "the spring of 2016", "2016-03-01", "2016-06-01"),
    ("Sales fell in the second quarter of 2016.", "the second quarter of 2016", "2016-04-01", "2016-07-01"),
    ("The tower has stood empty since 2011.", "since 2011", "2011-01-01", "2017-09-08"),
    ("Since Monday the road is shut.", "Since Monday", "2017-09-04", "2017-09-08"),
    ("Access is barred until October 15.", "until October 15", None, "2017-10-16"),
    ("The fair ran from 3 to 5 June.", "from 3 to 5 June", "2017-06-03", "2017-06-06"),
    ("It ran August 3-5.", "August 3-5", "2017-08-03", "2017-08-06"),
    ("He wrote between March and May 2015.", "between March and May 2015", "2015-03-01", "2015-06-01"),
    ("He ruled from 2004 to 2011.", "from 2004 to 2011", "2004-01-01", "2012-01-01"),
    ("It rained from Monday to Wednesday.", "from Monday to Wednesday", "2017-09-04", "2017-09-07"),
    ("In the early hours of Tuesday he fled.", "In the early hours of Tuesday", "2017-09-05", "2017-09-05T06:00"),
    ("The siren wailed on Monday at 2:30 pm.", "Monday at 2:30 pm", "2017-09-04T14:30", "2017-09-04T14:31"),
    ("At 8 p.m. on Thursday the polls shut.", "At 8 p.m. on Thursday", "2017-09-07T20:00", "2017-09-07T21:00"),
    ("Over the past six months all has changed.", "the past six months", "2017-03-08", "2017-09-08"),
    ("Over the past year all has changed.", "the past year", "2016-09-08", "2017-09-08"),
    ("Earlier this week he had spoken.", "Earlier this week", "2017-09-04", "2017-09-08"),
    ("The last week of March was cold.", "The last week of March", "2017-03-25", "2017-04-01"),
    ("Sales fell in the first half of the year.", "the first half of the year", "2017-01-01", "2017-07-01"),
    ("He has waited since the start of the year.", "since the start of the year", "2017-01-01", "2017-09-08"),
    ("It broke on the night of August 3.", "the night of August 3", "2017-08-03T18:00", "2017-08-04T06:00"),
]


@pytest.mark.parametrize(("text", "expression", "earliest", "latest"), CASES)
def test_find(text: str, expression: str, earliest: str | None, latest: str) -> None:
    assert bounds(text, "en")[expression] == (earliest, latest)


DISCOURSE = [
    ("On August 4 it rained. Two days later the sun came back.", "2017-08-06", "2017-08-07"),
    ("On August 4 it rained. The following day the sun came back.", "2017-08-05", "2017-08-06"),
    ("On August 4 it rained. The day before, the sun had shone.", "2017-08-03", "2017-08-04"),
    ("On August 4 it rained. That same day the wind rose.", "2017-08-04", "2017-08-05"),
    ("On August 4 it rained. The following week all was dry.", "2017-08-07", "2017-08-14"),
    ("On August 4 it rained. Three days earlier it was dry.", "2017-08-01", "2017-08-02"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), DISCOURSE)
def test_find_counts_from_the_day_told_before(text: str, earliest: str, latest: str) -> None:
    last = times.find(text, language="en", published=FRIDAY)[-1]
    assert (last.earliest, last.latest, last.anchor) == (earliest, latest, "discourse")


NEGATIVES = [
    "They may come if they march on the city.",
    "The march drew crowds.",
    "The second man sat down.",
    "The radio is on air 24 hours a day.",
    "The Su-34 and the Boeing 737 took off.",
    "The 34-year-old was jailed.",
    "He faces 10 years in prison.",
    "The Sunday Times wrote about it.",
    "Crowds came for Black Friday.",
    "The club plays every Tuesday.",
    "Version 2.0.1 fixes it.",
    "They won 2-1 and then 6-4.",
    "It holds 2,000 people.",
    "They killed 2000 people.",
    "A fall in prices hurt the sun business.",
]


@pytest.mark.parametrize("text", NEGATIVES)
def test_find_leaves_alone(text: str) -> None:
    assert bounds(text, "en") == {}


def test_find_durations() -> None:
    found = times.find("He walked for three years and for two hours.", language="en", published=FRIDAY)
    assert [(t.text, t.duration, t.earliest) for t in found] == [
        ("for three years", "P3Y", None),
        ("for two hours", "PT2H", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bank will raise its rate to 5.25 percent on Wednesday.",
        "The club will pay 3.5 million on Wednesday.",
        "The firm will spin off 49.9 percent on Wednesday.",
    ],
)
def test_the_point_of_a_number_ends_no_sentence(text: str) -> None:
    (found,) = [t for t in times.find(text, language="en", published=FRIDAY) if t.text.endswith("Wednesday")]
    assert found.earliest is not None
    assert found.earliest == "2017-09-13"
