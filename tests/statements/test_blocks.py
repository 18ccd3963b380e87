"""Paragraphs that are somebody's words without quotation marks, as pages set them apart behind a colon."""

from __future__ import annotations

import pytest

import sourcier

# Language, the paragraph before, its own line and who speaks it ("" where it is nobody's words).
BLOCKS = [
    ("en", "Mayor Jan Aldar said:", "We will rebuild the bridge within a year. Nobody will pay for it.", "Jan Aldar"),
    ("en", "The fair opened on Monday. Mayor Jan Aldar told reporters:", "The bridge is closed and stays closed.", "Jan Aldar"),
    ("en", "The union said in a statement:", "Nine men were dismissed without any reason on Monday.", "The union"),
    ("fr", "Le maire Jan Aldar a déclaré :", "Nous reconstruirons le pont en un an. Personne ne paiera.", "Jan Aldar"),
    ("ru", "Вице-спикер Игорь Лебедин сказал:", "Да, это так, но подробностей мы не знаем. Мост закрыт.", "Игорь Лебедин"),
    ("ru", "Мэр Анна Петрова написала в блоге:", "Мост закрыт, мы усилили контроль и ждем инженеров.", "Анна Петрова"),
    ("ru", "Как отметила министр Анна Петрова:", "Мост закрыт, мы усилили контроль и ждем инженеров.", "Анна Петрова"),
    ("ar", "وقال رئيس البلدية سامي حداد:", "سنعيد بناء الجسر خلال عام. لن يدفع أحد.", "سامي حداد"),
    (
        "en",
        "The bridge at Dorne had closed for three reasons:",
        "The river rose, the piers cracked and the council paid nothing.",
        "",
    ),
    ("en", "Mayor Jan Aldar said:", "- the bridge will be rebuilt within a year", ""),
    ("ru", "Мост закрыли по трем причинам:", "Река поднялась, опоры треснули, совет не заплатил.", ""),
    ("fr", "Le pont est fermé pour trois raisons :", "La rivière a monté, les piles ont cédé et le conseil n'a rien payé.", ""),
]


# Behind a gap, what stands there may be the article again, unless it speaks of itself.
GAPS = [
    ("en", "Mayor Jan Aldar said:", "The bridge had closed in May for want of money.", ""),
    ("en", "Mayor Jan Aldar said:", "We will rebuild the bridge within a year.", "Jan Aldar"),
    ("ru", "Об этом сообщил мэр Иван Петров:", "Мост закрыли в мае из-за трещин в опорах.", ""),
    ("ru", "Мэр Иван Петров сказал:", "Мы построим новый мост в мае.", "Иван Петров"),
    ("ru", "Мэр Иван Петров сказал:", "Мост закрыт. «Денег у нас нет», — добавил он.", "Иван Петров"),
]


@pytest.mark.parametrize(("language", "before", "block", "speaker"), GAPS, ids=[block[:40] for _, _, block, _ in GAPS])
def test_behind_a_gap(language: str, before: str, block: str, speaker: str) -> None:
    article = sourcier.read(f"{before}\n\n\n{block}\n", language=language)
    told = [article.text[slice(*s.content)] for s in article.statements if s.form == "direct"]
    assert told == ([block if "«" not in block else "Денег у нас нет"] if speaker else [])


@pytest.mark.parametrize(("language", "before", "block", "speaker"), BLOCKS, ids=[block[:40] for _, _, block, _ in BLOCKS])
def test_blocks(language: str, before: str, block: str, speaker: str) -> None:
    article = sourcier.read(f"{before}\n{block}\n", language=language)
    told = [(s.chain[0].name, article.text[slice(*s.content)]) for s in article.statements if s.form == "direct"]
    assert told == ([(speaker, block)] if speaker else [])
