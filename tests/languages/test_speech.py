"""What the word lists of one language promise each other."""

from __future__ import annotations

import pytest

from sourcier.languages import ALL

SPEECH = {one.code: one.speech for one in ALL if one.speech}


@pytest.mark.parametrize("code", SPEECH)
def test_pronouns_of_the_verb_group_stand_between_subject_and_verb(code: str) -> None:
    assert set(SPEECH[code].clitics.split()) <= set(SPEECH[code].inner.split())
