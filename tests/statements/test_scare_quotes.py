"""Quotation marks around what nobody says: titles, names, nicknames, words that a writer does not vouch for."""

from __future__ import annotations

import pytest

import sourcier

SCARE = [
    ('en', 'The so-called “green corridor” reopened on Monday.'),
    ('en', 'He starred in “Say Nothing at All Tonight” last year.'),
    ('en', 'Police arrested the man known as “the Baker of Lorne”.'),
    ('en', 'The “Tell Me the Truth” festival opens on Friday.'),
    ('en', 'The ship, nicknamed “Old Lady of the Sea”, sank off Corvel.'),
    ('en', 'Her novel “The Man Who Said No Twice” won the prize.'),
    ('en', 'The town’s “miracle” cure was plain water.'),
    ('en', 'The “experts” turned out to be students.'),
    ('en', 'The film “She Told Us Everything” drew large crowds, the cinema filled twice.'),
    ('en', 'They closed “for technical reasons” the only road to the village.'),
    ('fr', 'Le «corridor vert» a rouvert lundi.'),
    ('fr', 'Il jouait dans «Dis-moi que tu mens encore» l’an dernier.'),
    ('fr', 'La police a arrêté l’homme surnommé «le boulanger de Lorne».'),
    ('fr', 'Le festival «Dites-le avec des fleurs» ouvre vendredi.'),
    ('fr', 'Le navire, surnommé «la vieille dame des mers», a coulé.'),
    ('fr', 'Son roman «L’homme qui disait toujours non» a reçu le prix.'),
    ('fr', 'Le remède «miracle» était de l’eau.'),
    ('fr', 'Les «experts» étaient des étudiants.'),
    ('fr', 'Le film «Elle nous a tout raconté» attire les foules, la salle affiche complet.'),
    ('fr', 'La route a été fermée «pour raisons techniques» dimanche.'),
    ('ru', 'Так называемый «зелёный коридор» открыли в понедельник.'),
    ('ru', 'Он играл в фильме «Скажи мне правду сегодня ночью».'),
    ('ru', 'Полиция задержала человека по прозвищу «Пекарь из Лорна».'),
    ('ru', 'Фестиваль «Говорит и показывает вся Москва» откроется в пятницу.'),
    ('ru', 'Корабль «Старая морская леди из порта» затонул.'),
    ('ru', 'Её роман «Человек, который сказал нет» получил премию.'),
    ('ru', 'Чудо-средство «Живая вода» оказалось обычной водой.'),
    ('ru', '«Эксперты» оказались студентами.'),
    ('ru', 'Фильм «Она рассказала нам всё» собрал полный зал, сообщений о билетах нет.'),
    ('ru', 'Дорогу закрыли «по техническим причинам» в воскресенье.'),
    ('ru', 'Депутаты приняли закон «О почтовой связи и доставке писем» в первом чтении.'),
    ('ru', 'Наблюдатели из миссии «Щит и вера народа» приехали утром.'),
    ('ar', 'أعيد فتح ما يسمى «الممر الأخضر» الاثنين.'),
    ('ar', 'شارك في مسلسل «قل لي الحقيقة كلها الليلة» العام الماضي.'),
    ('ar', 'أوقفت الشرطة الرجل الملقب «خباز لورن الأول».'),
    ('ar', 'يفتتح مهرجان «قالت لي الأرض الطيبة كل شيء» الجمعة.'),
    ('ar', 'غرقت السفينة «سيدة البحار العجوز» قبالة الساحل.'),
    ('ar', 'نالت روايته «الرجل الذي قال لا مرتين» الجائزة.'),
    ('ar', 'كان الدواء «المعجزة» ماء لا غير.'),
    ('ar', 'كان «الخبراء» طلابا.'),
    ('ar', 'أغلقت الطريق «لأسباب تقنية» الأحد.'),
    ('ar', 'استقطب فيلم «أخبرتنا بكل ما حدث أمس» جمهورا كبيرا.'),
    ('ar', 'محل «كلام الذهب» أغلق أبوابه.'),
    ('es', 'El «corredor verde» reabrió el lunes.'),
    ('es', 'Actuó en «Dime que mientes otra vez más» el año pasado.'),
    ('es', 'La policía detuvo al hombre apodado «el panadero de Lorne».'),
    ('es', 'El festival «Dilo siempre con flores y canciones» abre el viernes.'),
    ('es', 'Su novela «El hombre que siempre decía no» ganó el premio.'),
    ('es', 'El remedio «milagro» era agua.'),
    ('es', 'Los «expertos» eran estudiantes.'),
    ('es', 'La carretera fue cerrada «por razones técnicas» el domingo.'),
]  # fmt: skip
# A few quoted words belong to the phrase that they stand in.
WITHIN = [
    ("fr", "Le syndicat juge la riposte « un peu courte ».", "la riposte « un peu courte »"),
    ("fr", "La ministre salue « la vision » du président.", "« la vision » du président"),
    ("fr", "Le maire a qualifié le projet de « folie douce » et quitté la salle.", "le projet de « folie douce »"),
    ("fr", "La préfète a qualifié cette rumeur de « fable ».", "cette rumeur de « fable »"),
    ("fr", "L'avocat a dénoncé une enquête « à charge ».", "une enquête « à charge »"),
    ("es", "El sindicato calificó la oferta de «burla».", "la oferta de «burla»"),
    ("es", "La alcaldesa calificó el informe de «papel mojado».", "el informe de «papel mojado»"),
    ("ru", "Защитник назвал обвинение «местью».", "обвинение «местью»"),
    ("ru", "Независимые наблюдатели из миссии «Щит» считают обе версии преувеличением.", "обе версии преувеличением"),
    ("ar", "وأكدت «كتائب الفجر» صد الهجوم على التلة.", "صد الهجوم على التلة"),
]


@pytest.mark.parametrize(("language", "text"), SCARE, ids=[text[:40] for _, text in SCARE])
def test_nobody_is_quoted(language: str, text: str) -> None:
    article = sourcier.read(text, language=language, published="2026-03-01")
    assert [text[slice(*one.content)] for one in article.statements if one.form != "narrated"] == []


@pytest.mark.parametrize(("language", "text", "content"), WITHIN, ids=[text[:40] for _, text, _ in WITHIN])
def test_quoted_words_belong_to_their_phrase(language: str, text: str, content: str) -> None:
    article = sourcier.read(text, language=language, published="2026-03-01")
    assert content in [text[slice(*one.content)] for one in article.statements if one.form != "narrated"]
