"""find_credits: which notes are credits, of what kind, and whom they name."""

from __future__ import annotations

import pytest

from sourcier.articles.credits import find_credits

WHOLE = [
    ("Source: agences et rédaction", "source", "agences et rédaction"),
    ("Sources : Le Phare, Radio Nord", "source", "Le Phare, Radio Nord"),
    ("Source : AFP", "agency", "AFP"),
    ("Source AFP", "source", "AFP"),
    ("Источник: Северный курьер", "source", "Северный курьер"),
    ("المصدر: الشرق الجديد", "source", "الشرق الجديد"),
    ("Quelle: Nordkurier", "source", "Nordkurier"),
    ("Fuente: Diario del Norte", "source", "Diario del Norte"),
    ("Fonte: Corriere del Nord", "source", "Corriere del Nord"),
    ("Traduction SLT", "translation", "SLT"),
    ("Traduction : Anne Petit", "translation", "Anne Petit"),
    ("Traduit de l'anglais par Anne Petit pour Le Phare", "translation", "Anne Petit pour Le Phare"),
    ("Translated by Amy Low", "translation", "Amy Low"),
    ("Перевод: Анна Белова", "translation", "Анна Белова"),
    ("ترجمة: سامي حداد", "translation", "سامي حداد"),
    ("Übersetzung: Karl Roth", "translation", "Karl Roth"),
    ("Article originel : Helicopters Over the River – Media", "original", "Helicopters Over the River – Media"),
    ("Lire l'article original", "original", "Lire l'article original"),
    ("Read the original article here", "original", "Read the original article here"),
    ("Оригинал статьи: Вертолёты над рекой", "original", "Вертолёты над рекой"),
    ("https://nordpost.example/2017/09/river", "original", "https://nordpost.example/2017/09/river"),
    ("nordpost.example", "republished", "nordpost.example"),
    ("www.nordpost.example", "republished", "www.nordpost.example"),
    ("via Nord Post", "republished", "Nord Post"),
    ("This article was originally published by Nord Post.", "republished", "Nord Post"),
    ("Cet article a été initialement publié sur Le Phare", "republished", "Le Phare"),
    ("Reuters", "agency", "Reuters"),
    ("(AFP)", "agency", "AFP"),
    ("Avec AFP", "agency", "AFP"),
    ("Le Phare avec AFP et Reuters", "agency", "AFP et Reuters"),
    ("By AP", "agency", "AP"),
    ("By Amy Low, Associated Press", "agency", "Associated Press"),
    ("AFP, Reuters", "agency", "AFP, Reuters"),
    ("РИА Новости", "agency", "РИА Новости"),
    ("رويترز", "agency", "رويترز"),
    ("dpa/Reuters", "agency", "dpa/Reuters"),
    ("© 2017 AFP", "agency", "AFP"),
    ("Перепечатано из газеты «Вечерний Бор».", "republished", "Вечерний Бор"),
    ("Статья впервые опубликована на сайте журнала «Двина».", "republished", "Двина"),
    ("Материал подготовлен по информации агентства «Двина-Медиа».", "source", "Двина-Медиа"),
    ("(С использованием материалов портала «Берег онлайн»)", "source", "Берег онлайн"),
    ("При подготовке использованы материалы газеты Le Phare de Brieux.", "source", "Le Phare de Brieux"),
    ("Текст: «Вечерний Бор»", "source", "«Вечерний Бор»"),
    ("Публикуется с разрешения газеты «Вечерний Бор».", "republished", "Вечерний Бор"),
    ("Перевод с английского. Статья впервые опубликована в газете Northgate Post.", "republished", "Northgate Post"),
    ("Перевод публикации портала Northgate Post.", "republished", "Northgate Post"),
    ("По сообщению агентства «Двина-Медиа»", "source", "Двина-Медиа"),
    ("Материал впервые вышел в газете «Вечерний Бор».", "republished", "Вечерний Бор"),
    ("По материалам «Вечернего Бора»", "republished", "Вечернего Бора"),
    ("(نقلاً عن صحيفة «صدى النيل»)", "source", "صدى النيل"),
    ("أُعد هذا التقرير بالاستناد إلى وكالة «الفرات برس».", "source", "الفرات برس"),
    ("نُشر هذا المقال لأول مرة في مجلة «الضفاف».", "republished", "الضفاف"),
    ("ترجمة عن الروسية، والأصل نشره موقع «بيريغ أونلاين».", "republished", "بيريغ أونلاين"),
    ("ترجمة لتقرير نشرته صحيفة «صدى النيل».", "republished", "صدى النيل"),
    ("مترجم عن صحيفة «نورثغيت بوست»", "republished", "نورثغيت بوست"),
    ("أعيد نشره بالاتفاق مع موقع «أخبار الوادي».", "republished", "أخبار الوادي"),
    ("(عن وكالة «الفرات برس»)", "republished", "الفرات برس"),
    ("كُتب هذا الخبر نقلاً عن قناة «الميدان»", "source", "الميدان"),
]  # fmt: skip
WITHIN = [
    ("16 апреля, Двина-Информ. Силовики задержали девять человек.", "agency", "Двина-Информ"),
    ("19 فبراير (الفرات برس) - أكدت البلدية انهيار السد.", "agency", "الفرات برس"),
    ("April 10 (Tidewater Press) - Two barges sank off the pier.", "agency", "Tidewater Press"),
    ("3 mars (Marée Infos) - Deux péniches ont coulé.", "agency", "Marée Infos"),
    ("DAMASCUS, Sept 8 (Reuters) - Troops left the town.", "agency", "Reuters"),
    ("PARIS (AFP) – Les troupes ont quitté la ville.", "agency", "AFP"),
    ("AFP - Les troupes ont quitté la ville.", "agency", "AFP"),
    ("МОСКВА, 8 сен — РИА Новости. Войска покинули город.", "agency", "РИА Новости"),
    ("دمشق (رويترز) - غادرت القوات المدينة.", "agency", "رويترز"),
    ("Les troupes ont quitté la ville. (AFP)", "agency", "AFP"),
    ("Les troupes ont quitté la ville mardi (avec AFP et Reuters).", "agency", "AFP et Reuters"),
    ("Troops left the town on Monday. - Reuters", "agency", "Reuters"),
    ("Les troupes ont quitté la ville. (Traduit de l'anglais par Anne Petit)", "translation", "Anne Petit"),
    ("Troops left the town. (Source: Nord Post)", "source", "Nord Post"),
    ("Le pont est fermé depuis lundi (Nordpresse).", "agency", "Nordpresse"),
    ("Мост закрыт с понедельника («Волга-Информ»).", "agency", "«Волга-Информ»"),
    ("أغلق الجسر يوم الاثنين (أنباء الشمال).", "agency", "أنباء الشمال"),
]
NONE = [
    "По материалам уголовного дела задержаны трое.",
    "По информации агентства «Двина-Медиа», мост закрыт до весны.",
    "По данным газеты «Вечерний Бор» подрядчика задержали.",
    "Материал подготовлен по информации прокуратуры.",
    "نقلاً عن صحيفة «صدى النيل»، أُغلق الجسر.",
    "عن صحيفة «صدى النيل» قال المدير إن الجسر أغلق.",
    "Текст: Анна Белова",
    "Source of the river", "Sources militaires : rien à signaler de plus ce soir sur le front nord, où les combats ont cessé depuis hier soir selon les habitants que nous avons pu joindre par téléphone, et qui disent avoir vu partir les camions vers le nord avant que la nuit ne tombe, sans bruit.",
    "L'Agence France-Presse (AFP) a publié la photo.", "Selon l'AFP, les troupes ont quitté la ville.", "Reuters said the troops had left the town.", "La traduction du texte a pris trois ans.", "Translation is hard.",
    "Via the port, trucks reached the town before the guards could close the road.", "The original article of the treaty was dropped.", "Le pont est tombé.", "Troops left the town.", "2017",
    "Publié par erreur, le texte a été retiré.", "ترجمة النص استغرقت ثلاث سنوات من العمل المتواصل في المدينة.",
    "Le pont est fermé depuis lundi (près de Lormes).", "The bridge is shut (pressed for time, they said).", "The bridge is shut (the press was told on Monday night).",
]  # fmt: skip


@pytest.mark.parametrize(("line", "kind", "name"), WHOLE)
def test_a_note_on_its_own_line_is_a_credit(line: str, kind: str, name: str) -> None:
    assert [(one.kind, one.name, one.whole) for one in find_credits(line)] == [(kind, name, True)]


@pytest.mark.parametrize(("line", "kind", "name"), WITHIN)
def test_datelines_and_signatures_are_credits_within_prose(line: str, kind: str, name: str) -> None:
    found = list(find_credits(line))
    assert [(one.kind, one.name, one.whole) for one in found] == [(kind, name, False)]
    assert name in line[found[0].start : found[0].end]


@pytest.mark.parametrize("line", NONE)
def test_prose_that_names_a_source_is_none(line: str) -> None:
    assert list(find_credits(line)) == []


@pytest.mark.parametrize(
    "line", ["(" * 50_000, "a, " * 50_000, "AFP, " * 20_000, "(AFP " * 20_000, "Source " * 20_000, "x." * 100]
)
def test_hostile_lines_take_linear_time(line: str) -> None:
    import time

    begin = time.process_time()
    list(find_credits(line))
    assert time.process_time() - begin < 1
