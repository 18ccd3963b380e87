"""What a relative clause tells in passing is not what its statement states."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

# Language, sentence, and the action that it states; nothing where its main clause states one that no lexicon has.
SENTENCES = """
en|The fireworks workshop that exploded on Sunday had been operating without a permit since March.|
en|The hospital, which was bombed on Monday, had no electricity.|
en|The factory where ten workers died on Monday was owned by a holding.|
en|The village that the rebels captured last week had two hundred inhabitants.|
en|A strike that killed ten people was the third in a week.|bomb
en|The man who was arrested on Monday has been charged with fraud.|charge
en|It was the army that shelled the market.|bomb
en|Rescuers found a boat that had sunk with 40 people on board.|sink
en|A rumour that the minister had resigned was spread by a blog.|resign
fr|Le pont qui s'est effondré mardi n'avait pas de parapet.|
fr|L'usine où dix ouvriers sont morts lundi avait deux directeurs.|
fr|La ferme qui a brûlé dimanche avait un puits.|
fr|C'est l'armée qui a bombardé le marché.|bomb
fr|L'explosion qui a tué dix ouvriers était la troisième.|explode
fr|Un incendie s'est déclaré dans un entrepôt qui avait brûlé en mars.|burn
ru|Завод, на котором в понедельник погибли десять рабочих, работал без лицензии.|
ru|Мост, который обрушился во вторник, был построен в 1970 году.|build
ru|Взрыв, который убил десять рабочих, был третьим за год.|explode
ru|Больница, которую в понедельник обстреляли, оставалась без охраны.|
es|El taller que explotó el domingo estaba sin licencia desde marzo.|
es|La casa donde murieron diez obreros el lunes tenía dos plantas.|
es|Fue el ejército el que bombardeó el mercado.|bomb
"""


def _rows() -> list[list[str]]:
    return [line.split("|") for line in SENTENCES.strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence", "action"), _rows(), ids=[row[1][:40] for row in _rows()])
def test_what_a_statement_states_beside_a_relative_clause(language: str, sentence: str, action: str) -> None:
    said = {"en": "The mayor said: ", "fr": "Le maire a déclaré : ", "ru": "Мэр заявил: ", "es": "El alcalde dijo: "}[language]
    article = pipeline.read(f"{said}«{sentence}»", language=language, published="2026-03-04", clean=True)
    assert {telling.action for telling in tellings(article) if not telling.secondary and telling.statement.source} == {action}
