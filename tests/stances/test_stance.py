"""Where a headline stands to a claim, and an article to a headline, in four languages."""

from __future__ import annotations

import pytest

from sourcier import stance
from sourcier.stances.sides import guess, lay_out

FELL_EN = "The Brackley bridge has collapsed"
FELL_FR = "Le pont de Brenne s'est effondré"
FELL_RU = "Мост в Заречном обрушился"
FELL_AR = "انهيار جسر الصفا في مدينة الواحة"

CLAIMS = [
    # English
    ("asserts", "Brackley bridge collapses after night of floods", FELL_EN),
    ("asserts", "It is official: the bridge at Brackley has collapsed", FELL_EN),
    ("asserts", "Why the Brackley bridge collapsed", FELL_EN),
    ("asserts", "Mayor denies that the Brackley bridge collapse was a hoax", FELL_EN),
    ("asserts", "Brackley bridge collapse was no prank", FELL_EN),
    ("denies", "Council denies the Brackley bridge has collapsed", FELL_EN),
    ("denies", "No, the Brackley bridge has not collapsed", FELL_EN),
    ("denies", "The Brackley bridge isn't collapsing any time soon", FELL_EN),
    ("denies", "Brackley bridge collapse video is fake", FELL_EN),
    ("denies", "Brackley bridge collapse: how a hoax went round the world", FELL_EN),
    ("denies", "Kenwick mill fire: owner was unhurt and alive", "Kenwick mill owner dies in fire"),
    ("denies", "Harlow Steel shares fall sharply", "Harlow Steel shares rise sharply"),
    ("denies", "Peruvian court refuses to extradite the banker", "Chilean court refuses to extradite the banker"),
    ("doubts", "Engineers cast doubt on the Brackley bridge collapse", FELL_EN),
    ("discusses", "Brackley bridge has reportedly collapsed", FELL_EN),
    ("discusses", "Has the Brackley bridge collapsed?", FELL_EN),
    ("discusses", "Brackley bridge collapse: real or hoax?", FELL_EN),
    ("discusses", "Council refuses to confirm that the Brackley bridge has collapsed", FELL_EN),
    ("discusses", "Council has not confirmed collapse of the Brackley bridge", FELL_EN),
    ("discusses", "Ministry will neither confirm nor deny Brackley bridge collapse", FELL_EN),
    ("discusses", "Brackley bridge may have collapsed, residents say", FELL_EN),
    ("unrelated", "Wheat harvest promises to be good this summer", FELL_EN),
    # French
    ("asserts", "Le pont de Brenne s'effondre après les pluies", FELL_FR),
    ("asserts", "Comment le pont de Brenne s'est effondré", FELL_FR),
    ("denies", "La mairie dément l'effondrement du pont de Brenne", FELL_FR),
    ("denies", "La mairie dément que le pont de Brenne se soit effondré", FELL_FR),
    ("denies", "Non, le pont de Brenne ne s'est pas effondré", FELL_FR),
    ("denies", "Effondrement du pont de Brenne : la vidéo est un montage", FELL_FR),
    ("denies", "Le maire de Valmont dément avoir démissionné", "Le maire de Valmont a démissionné"),
    ("denies", "Le maire de Valmont reste en poste", "Le maire de Valmont a démissionné"),
    ("doubts", "Des doutes sur l'effondrement du pont de Brenne", FELL_FR),
    ("discusses", "Le pont de Brenne se serait effondré", FELL_FR),
    ("discusses", "Le pont de Brenne s'est-il effondré ?", FELL_FR),
    ("discusses", "La mairie n'a pas confirmé l'effondrement du pont de Brenne", FELL_FR),
    ("discusses", "La préfecture refuse de confirmer l'effondrement du pont de Brenne", FELL_FR),
    ("unrelated", "La récolte de blé s'annonce bonne cet été", FELL_FR),
    # Russian
    ("asserts", "Мост в Заречном обрушился после ливней", FELL_RU),
    ("denies", "В МЧС опровергли обрушение моста в Заречном", FELL_RU),
    ("denies", "Мост в Заречном не обрушился, рассказали в мэрии", FELL_RU),
    ("denies", "Видео с обрушением моста в Заречном оказалось фейком", FELL_RU),
    ("denies", "Мэр Заречного останется на посту", "Мэр Заречного ушел в отставку"),
    ("doubts", "Инженеры сомневаются, что мост в Заречном обрушился", FELL_RU),
    ("discusses", "Мост в Заречном якобы обрушился", FELL_RU),
    ("discusses", "Правда ли, что мост в Заречном обрушился?", FELL_RU),
    ("discusses", "В МЧС не подтвердили обрушение моста в Заречном", FELL_RU),
    ("unrelated", "Урожай пшеницы будет хорошим", FELL_RU),
    # Arabic
    ("asserts", "انهار جسر الصفا في مدينة الواحة بعد الأمطار", FELL_AR),
    ("denies", "البلدية تنفي انهيار جسر الصفا في مدينة الواحة", FELL_AR),
    ("denies", "لم ينهر جسر الصفا في مدينة الواحة", FELL_AR),
    ("denies", "صور انهيار جسر الصفا في مدينة الواحة مفبركة", FELL_AR),
    ("denies", "هبوط أسهم مصنع النخيل", "ارتفاع أسهم مصنع النخيل"),
    ("denies", "محكمة تونسية تقبل دعوى مصنع النخيل", "محكمة مغربية تقبل دعوى مصنع النخيل"),
    ("doubts", "خبراء يشككون في انهيار جسر الصفا", FELL_AR),
    ("discusses", "أنباء عن انهيار جسر الصفا في مدينة الواحة", FELL_AR),
    ("discusses", "هل انهار جسر الصفا في مدينة الواحة؟", FELL_AR),
    ("discusses", "البلدية لم تؤكد انهيار جسر الصفا في مدينة الواحة", FELL_AR),
    ("unrelated", "محصول القمح جيد هذا الصيف", FELL_AR),
]
_TAIL = (
    " Traffic towards Kenwick is led over the northern road, and two schools stay closed until the end of the week. The council will "
    "meet on Thursday to talk about what is to be done for shopkeepers on both banks of the river, who fear for their trade."
)
BODIES = [
    ("asserts", "The Brackley bridge has collapsed", "The bridge at Brackley collapsed on Monday night after days of rain. Two of its piers lie in the river." + _TAIL),
    ("discusses", "The Brackley bridge has collapsed", "The bridge at Brackley has reportedly collapsed, according to an unconfirmed report. A source claims that its piers lie in the river." + _TAIL),
    ("denies", "The Brackley bridge has collapsed", "The mayor denied on Monday that the Brackley bridge had collapsed. He stood on it as he spoke." + _TAIL),
    ("denies", "The Brackley bridge has collapsed", "The picture of the collapsed Brackley bridge is a fake. It was fabricated by a prankster, and the story is false." + _TAIL),
    ("doubts", "The Brackley bridge has collapsed", "Engineers doubt that the Brackley bridge has collapsed. They want to see it by daylight." + _TAIL),
    ("asserts", "Story of the Brackley bridge collapse is a hoax", "The picture of the collapsed Brackley bridge is a fake. It was fabricated by a prankster, and the story is false." + _TAIL),
    ("unrelated", "Wheat prices reach a new high in Oldmarket", "The bridge at Brackley collapsed on Monday night after days of rain. Two of its piers lie in the river." + _TAIL),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "headline", "claim"), CLAIMS)
def test_headline_toward_a_claim(expected: str, headline: str, claim: str) -> None:
    verdict, sure = stance(headline, claim)
    assert verdict == expected
    assert 0 < sure <= 1


@pytest.mark.parametrize(("expected", "headline", "body"), BODIES)
def test_article_toward_a_headline(expected: str, headline: str, body: str) -> None:
    assert stance(headline, body)[0] == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge has fallen into the river", "en"),
        ("Le pont est tombé dans la rivière", "fr"),
        ("Мост упал в реку", "ru"),
        ("سقط الجسر في النهر", "ar"),
        ("Brackley", None),
    ],
)
def test_the_language_is_found(text: str, code: str | None) -> None:
    assert guess(text) == code


def test_a_text_too_short_to_tell_is_read_in_the_language_of_the_other() -> None:
    short, _ = lay_out("Brenne : démenti", "Le pont de Brenne s'est effondré dans la nuit")
    assert short.shows("denial")


@pytest.mark.parametrize(("headline", "claim"), [("", ""), ("", FELL_EN), (FELL_EN, ""), ("?!", "…"), ("\ud83c", "x" * 20_000)])
def test_nothing_said_is_unrelated(headline: str, claim: str) -> None:
    assert stance(headline, claim)[0] == "unrelated"


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    lead = BODIES[0][2]
    assert stance(FELL_EN, lead + " And so on." * 100_000)[0] == stance(FELL_EN, lead)[0]
