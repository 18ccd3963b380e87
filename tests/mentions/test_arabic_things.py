"""Arabic nouns of things and pronouns that are written like the words of an event, and the events themselves."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Action

# Text and the actions that it tells.
TOLD = [
    # A weak verb of the past ends in a yaa without dots; with an alif it is "a row" or "by us".
    ("تضم المدرسة 60 صفا ومكتبة.", []),
    ("في المعهد اثنا عشر صفا وأربعون معلما.", []),
    ("وقف الناس صفا واحدا أمام المخبز.", []),
    ("أغلق المدير 12 صفا يوم الثلاثاء.", ["close"]),
    ("اتصل بنا سائق من القرية.", []),
    ("رحب بنا شيخ القرية.", []),
    ("سطا لصوص على المتجر.", ["steal"]),
    ("نجا تسعة ركاب.", ["rescue"]),
    ("رسا القارب في الميناء.", ["arrive"]),
    # Shells, bullets and mines that are found, seized or sold hit nobody.
    ("عثر الجيش على 26 قذيفة في بئر مهجورة.", ["find"]),
    ("جرى العثور على 26 قذيفة قديمة.", ["find"]),
    ("عثر الرعاة على قذائف صدئة قرب النهر.", ["find"]),
    ("ضبطت الجمارك 400 رصاصة في شاحنة.", ["seize"]),
    ("صادرت الشرطة ثلاث قذائف من تاجر خردة.", ["seize"]),
    ("باع الرجل ستين رصاصة لجاره.", ["sell"]),
    ("اكتشف الفلاح لغما في حقله.", ["find"]),
    ("أنتج المصنع 900 قذيفة في مايو.", ["produce"]),
    ("يضم المتحف 40 لغما قديما.", []),
    ("سلم الصياد ثلاثة ألغام إلى الثكنة.", []),
    ("في الشارع 14 حفرة.", []),
    ("تملك البلاد 15 سجنا.", []),
    ("سقطت 26 قذيفة على البلدة.", ["bomb"]),
    ("أطلقوا 26 قذيفة على الحي.", ["bomb"]),
    ("أصيب المبنى بثلاث قذائف.", ["injure", "bomb"]),
    ("ثلاث قذائف على السوق.", ["bomb"]),
    ("عثر الأهالي على الطفل. رصاصة أصابته في الرأس.", ["find", "shoot", "injure"]),
    ("عثر الأهالي على الطفل، وسمعوا رصاصا قرب الجسر.", ["find", "shoot"]),
    ("وقعت ثلاثة انفجارات في السوق.", ["explode"]),
    ("سجلت الشرطة 40 سرقة في مايو.", ["steal"]),
    ("عثر السكان على ثلاثة قتلى في البئر.", ["find", "kill"]),
    ("انفجر لغم بسيارة.", ["explode", "explode"]),
]


@pytest.mark.parametrize(("text", "actions"), TOLD)
def test_what_an_arabic_text_tells(text: str, actions: list[str]) -> None:
    found = [m.action for m in sourcier.read(text, language="ar").mentions if isinstance(m, Action)]
    assert found == actions
