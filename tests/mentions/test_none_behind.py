"""English says of what a verb does that it was done to none behind the verb: "made no arrests", "killed nobody"."""

from __future__ import annotations

import pytest

from sourcier.mentions.actions import find


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("arrest", "Police made no arrests on Sunday."),
        ("kill", "The blast claimed no lives."),
        ("kill", "The shelling killed no one in the village."),
        ("shoot", "The guards fired no shots."),
        ("shoot", "Our men shot nobody that night."),
        ("lay_off", "The firm has cut no jobs in Lille."),
        ("release", "The rebels have released none of the hostages."),
        ("bomb", "The pilots bombed no hospital, the army said."),
        ("close", "The ministry closed no school this winter."),
        ("dismiss", "The museum sacked nobody over the theft."),
        ("steal", "The burglars stole nothing."),
        ("evacuate", "The mayor evacuated no street."),
        ("arrest", "The gendarmes arrested neither of the brothers."),
    ],
)
def test_what_was_done_to_none_was_not_done(action: str, text: str) -> None:
    assert (action, True) in [(a.action, a.negated) for a in find(text, language="en")]


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("dismiss", "The company sacked no fewer than nine managers."),
        ("close", "The council closed no less than six schools."),
        ("kill", "The storm killed no more than two people."),
        ("close", "The shop closed no later than Monday."),
        ("arrest", "Police arrested the driver, no one else was in the car."),
        ("steal", "The thieves stole the coins; nobody saw them."),
        ("evacuate", "The hospital was evacuated. No patient was hurt."),
        ("kill", "The shell killed a man no older than twenty."),
        ("collapse", "The roof collapsed and no one was inside."),
        ("dismiss", "The club sacked the coach with no explanation."),
        ("arrest", "Two brothers were arrested, neither of them armed."),
        ("seize", "Customs seized a parcel that bore no name."),
    ],
)
def test_none_further_on_is_of_something_else(action: str, text: str) -> None:
    assert (action, False) in [(a.action, a.negated) for a in find(text, language="en")]
