"""Words for dying with others between them: told as a death, and not as what somebody died of."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

SAID = {"fr": "Le ministre a déclaré : ", "en": "The minister said: ", "ru": "Министр заявил: ", "ar": "قال الوزير: "}

SENTENCES = """
ar|فارقت تلميذة في الثامنة من عمرها الحياة متأثرة بتسمم غذائي.|kill
ar|فارق رجل خمسيني الحياة في المستشفى.|kill
ar|لقي ثلاثة عمال من ورشة البناء مصرعهم.|kill
ar|لقي سائق الشاحنة القادم من العاصمة حتفه.|kill
ar|لفظ المصاب البالغ من العمر ستين عاما أنفاسه الأخيرة.|kill
ar|فقدت امرأة في الثلاثين من عمرها حياتها.|kill
ar|أسلم الشيخ المريض الروح.|kill
ar|فارق اللاعب النادي بعد موسمين.|
ar|لقي الوزير ترحيبا من سكان البلدة.|
ar|فقد التاجر في الحريق كل حياته المهنية.|burn
ru|Восьмилетняя школьница лишилась жизни из-за отравления.|kill
ru|Жизни лишились трое рабочих.|kill
ru|Трое рабочих расстались с жизнью.|kill
ru|Раненый испустил в больнице последний вздох.|kill
ru|Ушёл на восьмидесятом году из жизни писатель.|kill
ru|Она ушла из школы в возрасте восьми лет.|
ru|Пассажир лишился в дороге багажа.|
fr|Une élève de huit ans a hier perdu la vie après une intoxication.|kill
fr|Il a perdu, en un an, la moitié de sa vie privée.|lose
en|An eight-year-old pupil, poisoned at school, lost her life.|kill
en|The pupil lost, at eight, her life.|kill
en|He lost, at eighty, his driving licence.|lose
"""


def _rows() -> list[list[str]]:
    return [line.split("|") for line in SENTENCES.strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence", "action"), _rows(), ids=[row[1][:40] for row in _rows()])
def test_a_death_is_told_as_one(language: str, sentence: str, action: str) -> None:
    article = pipeline.read(f"{SAID[language]}«{sentence}»", language=language, published="2026-03-04", clean=True)
    assert {told.action for told in tellings(article) if not told.secondary and told.statement.source} == {action}
