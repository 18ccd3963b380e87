"""Reading ends, whatever stands where: words of saying, pronouns, names and marks thrown together."""

from __future__ import annotations

import random
import signal
from collections.abc import Iterator

import pytest

from sourcier import read

WORDS = {
    "fr": "le maire a dit que Jean Roy il elle ils affirme selon « » “ ” , . : ; ? ( ) — - ' « oui » la police qui pour ce dernier "
    "d'après a-t-il dit-elle ajoute des témoins , « Le pont tient » et l'agence Norvia cité par les riverains leur « Echo »",
    "en": "the mayor said that John Roe he she they told according to “ ” \" ' , . : ; ? ( ) — - “yes” police who “The bridge holds,” "
    "added witnesses and the Norvia agency quoted by residents denied it the latter spokesman for “Echo” was closed",
    "ru": 'мэр сказал что Иван Петров он она они сообщил по словам « » " , . : ; ? ( ) — - «да» полиция который «Мост стоит» , — заявил '
    "об этом очевидцы и агентство Норвия со ссылкой на жители его «Эхо» подтвердил",
    "ar": "قال رئيس البلدية إن علي حسن هو هي وأضاف وفق « » “ ” ، . : ؛ ؟ ( ) — « نعم » الشرطة التي « الجسر صامد » وأكد شهود وكالة نورفيا نقلا عن "
    "السكان « الصدى » بحسب المتحدث باسم نفى",
}


@pytest.fixture(autouse=True)
def _soon() -> Iterator[None]:
    """Fail where reading takes a hundred times what it should: it would never end."""

    def stop(*_: object) -> None:
        raise TimeoutError("reading does not end")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("seed", range(4))
def test_reading_ends(language: str, seed: int) -> None:
    chance = random.Random(seed)
    words = WORDS[language].split()
    for _ in range(40):
        lines = [" ".join(chance.choices(words, k=chance.randint(3, 40))) for _ in range(4)]
        article = read("\n\n".join(lines), language=language, clean=True)
        size = len(article.text)
        assert all(0 <= start < end <= size for one in article.statements for start, end in [one.content])


def test_a_pronoun_inside_a_quotation_behind_a_short_one() -> None:
    # The words before a quotation stand in none, which is not the last one of the text.
    text = (
        'Max Lawson praised the plan. But he added: "They need to move quickly to turn it into change for the poor. "Two hundred '
        'people will leave by April. If rich towns keep their word they need to deliver quickly." Talks go on. The minister could '
        'not support it because of its "local rules".'
    )
    assert read(text, language="en", clean=True).text == text
