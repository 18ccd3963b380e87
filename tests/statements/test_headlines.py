"""Whom a headline names for what it tells is whom the article below has it from, where that names nobody."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

# Language, headline, text, and who tells both; None where the headline names nobody for it.
CASES = [
    ("fr", "Treize ouvriers découverts enfermés près de Bramgard, selon le procureur", "Treize ouvriers ont été trouvés jeudi dans des serres de Bramgard.", "procureur"),
    ("en", "Six deputies arrested in Halvesta, prosecutor says", "Six deputies were arrested on Monday in Halvesta.", "prosecutor"),
    ("ru", "Шесть депутатов арестованы в Хальвесте — прокурор", "Шесть депутатов арестованы в понедельник в Хальвесте.", "прокурор"),
    ("ar", "وزير الصحة: وفاة ستة مرضى في هالفيستا", "توفي ستة مرضى يوم الاثنين في مستشفى هالفيستا.", "وزير الصحة"),
    ("en", "Prosecutor arrests six deputies in Halvesta", "Six deputies were arrested on Monday in Halvesta.", None),
    ("fr", "Le procureur arrête six députés à Halvesta", "Six députés ont été arrêtés lundi à Halvesta.", None),
    ("ru", "Прокурор арестовал шесть депутатов в Хальвесте", "Шесть депутатов арестованы в понедельник в Хальвесте.", None),
]  # fmt: skip


def read(language: str, headline: str, text: str) -> Article:
    content = f"{headline}\n\n{text}"
    page = Page(name="p", id="p", content=content, clean=True, language=language, outlet="Zed", published="2026-03-10")
    return pipeline.read_page(page)


def tellers(language: str, headline: str, text: str) -> set[str]:
    article = read(language, headline, text)
    assert any(label.label == "headline" for label in article.labels)
    return {link.name for one in article.statements for link in one.chain[:1] if link.kind != "not_given"}


@pytest.mark.parametrize(("language", "headline", "text", "who"), CASES, ids=[headline for _, headline, *_ in CASES])
def test_the_headline_says_who_told_it(language: str, headline: str, text: str, who: str | None) -> None:
    found = tellers(language, headline, text)
    assert len(found) == (who is not None)
    assert who is None or who in found.pop()


def test_another_event_below_is_not_from_whom_the_headline_names() -> None:
    text = "A bridge collapsed in Lumenka on Sunday."
    article = read("en", "Six deputies arrested in Halvesta, prosecutor says", text)
    below = [one for one in article.statements if article.text[slice(*one.content)].startswith("A bridge")]
    assert [one.chain[0].kind for one in below] == ["not_given"]


# Language, headline, how the text below it opens, and who tells the headline's event; None where nobody says so there.
BELOW = [
    ("en", "Ferry runs aground off Corlan with 40 aboard", "A ferry carrying 40 people had hit a sandbank, coastguard spokeswoman Ida Brenn said on Friday.", "Ida Brenn"),
    ("en", "Explosion in vaults of Orsted savings bank", "“Gas was heard in the vaults of the savings bank at noon,” director Karl Holm told reporters.", "Karl Holm"),
    ("fr", "Lormes : 18 vaches volées dans la nuit", "Dix-huit bêtes ont disparu d'une étable de Lormes, a indiqué la gendarmerie.", "gendarmerie"),
    ("ru", "В Лорме угнали 18 коров", "Из коровника в Лорме пропали 18 голов скота, рассказала фермер Анна Бренд.", "Анна Бренд"),
    ("ar", "سرقة 18 بقرة في لورما", "قالت الشرطة إن 18 رأسا من الماشية اختفت من حظيرة في لورما.", "الشرطة"),
    # Two who tell it, who denies it, and who speaks of something else.
    ("en", "18 cows stolen in Lormes", "Police said 18 cows had gone. A farmer, Anna Brand, said 18 cows were taken by lorry.", None),
    ("en", "18 cows stolen in Lormes", "Police denied that 18 cows had been stolen in Lormes.", None),
    ("fr", "Lormes : 18 vaches volées dans la nuit", "Le maire a dit hier que la piscine rouvrirait en juin.", None),
    ("ru", "В Лорме угнали 18 коров", "Мэр сообщил, что бассейн откроют в июне.", None),
    # Its own text tells it before anybody does.
    ("en", "18 cows stolen in Lormes", "Eighteen cows were stolen on Monday. A third sentence follows. The police said 18 cows were gone.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "headline", "text", "who"), BELOW, ids=[f"{one[1]} {one[2][:20]}" for one in BELOW])
def test_a_headline_that_names_nobody_is_from_whoever_tells_it_below(
    language: str, headline: str, text: str, who: str | None
) -> None:
    article = read(language, headline, text)
    above = [one.chain[0] for one in article.statements if article.text[slice(*one.content)] == headline]
    assert len(above) == 1
    assert (above[0].kind == "not_given") if who is None else (who in above[0].name)
