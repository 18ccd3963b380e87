"""Who says what in Arabic: verb, speaker, clause, or the verb alone (invented sentences)."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Article, Statement

# Text, the content of its last attribution, the words of its source, who says it, origin first, and the stance.
SAID = [
    ("قال وزير الصحة إن الوضع مستقر.", "الوضع مستقر", "وزير الصحة", ["وزير الصحة"], "asserts"),
    ("وقالت الشرطة في بيان إنها أوقفت أربعة أشخاص.", "إنها أوقفت أربعة أشخاص", "الشرطة", ["الشرطة"], "asserts"),
    ("أكد المدير أمس الثلاثاء خلال مؤتمر صحفي أن المصنع سيغلق.", "المصنع سيغلق", "المدير", ["المدير"], "asserts"),
    ("ولفت الوالي إلى أن الطريق مقطوعة.", "الطريق مقطوعة", "الوالي", ["الوالي"], "asserts"),
    ("أفاد شهود عيان بأن أربعة مسلحين اقتادوه.", "أربعة مسلحين اقتادوه", "شهود عيان", ["شهود عيان"], "asserts"),
    ("وأضاف مورفان: «رأيتهم يركضون نحو البوابة».", "رأيتهم يركضون نحو البوابة", "مورفان", ["مورفان"], "asserts"),
    ("«كل شيء جاهز ولم يبق سوى التوقيع»، يقول الوكيل فادي منصور.", "كل شيء جاهز ولم يبق سوى التوقيع", "الوكيل فادي منصور", ["فادي منصور"], "asserts"),
    ("المتحدثة باسم الوزارة ماريا الحداد اعتبرت أن القرار جائر.", "القرار جائر", "المتحدثة باسم الوزارة ماريا الحداد", ["ماريا الحداد"], "asserts"),
    ("لكن إدارة المصنع نفت وجود أي عطل.", "وجود أي عطل", "إدارة المصنع", ["إدارة المصنع"], "denies"),
    ("كذّب النادي الخبر المتداول عن رحيل مدربه.", "الخبر المتداول عن رحيل مدربه", "النادي", ["النادي"], "denies"),
    ("شككت الرابطة في نزاهة المفاضلة.", "نزاهة المفاضلة", "الرابطة", ["الرابطة"], "doubts"),
    ("صححت الوزارة عدد المقبولين.", "عدد المقبولين", "الوزارة", ["الوزارة"], "corrects"),
    ("وتساءلت الأم: «أين كانت الرقابة الصحية طوال هذه المدة؟».", "أين كانت الرقابة الصحية طوال هذه المدة؟", "الأم", ["الأم"], "asks"),
    ("حذرت منظمة الصحة من تفشي المرض في المخيمات.", "تفشي المرض في المخيمات", "منظمة الصحة", ["منظمة الصحة"], "asserts"),
    ("أعلن الجيش مقتل جنديين في انفجار عبوة.", "مقتل جنديين في انفجار عبوة", "الجيش", ["الجيش"], "asserts"),
    ("وجاء في بيان الشركة أن العطل أُصلح.", "العطل أُصلح", "بيان الشركة", ["بيان الشركة"], "asserts"),
    ("قُتل مدنيان في القصف، حسب المرصد الأهلي للحقوق.", "قُتل مدنيان في القصف", "المرصد الأهلي للحقوق", ["المرصد الأهلي للحقوق"], "asserts"),
    ("وبحسب نقابة العمال، كانت المخارج مقفلة.", "كانت المخارج مقفلة", "نقابة العمال", ["نقابة العمال"], "asserts"),
    ("نُقل 43 تلميذا إلى المستشفى، وفق ما أفاد به مدير المستشفى.", "نُقل 43 تلميذا إلى المستشفى", "مدير المستشفى", ["مدير المستشفى"], "asserts"),
    ("وكما أعلنت الوزارة، ستغلق المدارس غدا.", "ستغلق المدارس غدا", "الوزارة", ["الوزارة"], "asserts"),
    (
        "نقلت إذاعة المرسى عن مصدر في الشرطة قوله إن الحريق متعمد.",
        "الحريق متعمد", "مصدر في الشرطة", ["مصدر في الشرطة", "إذاعة المرسى"], "asserts",
    ),
    (
        "ذكرت صحيفة «صوت المدينة» أن المفاوضات توقفت، نقلا عن دبلوماسي غربي.",
        "المفاوضات توقفت", "صحيفة «صوت المدينة»", ["دبلوماسي غربي", "صوت المدينة"], "asserts",
    ),
    (
        "قال عامل الرافعة يانيك مورفان لصحيفة «لو كورييه» الفرنسية إن ستين شخصا تسمموا.",
        "ستين شخصا تسمموا", "عامل الرافعة يانيك مورفان", ["يانيك مورفان", "لو كورييه"], "asserts",
    ),
    ("كتبت «الصباح الجديد» أمس أن الجسر مغلق.", "الجسر مغلق", "الصباح الجديد", ["الصباح الجديد"], "asserts"),
]  # fmt: skip
# A second sentence whose verb alone says who speaks, or whose source points back.
MEANT = [
    ("قالت المديرة هناء السالم إن الباب مغلق. وأضافت أن المفتاح ضائع.", ["هناء السالم"]),
    ("قال العقيد نزار الحداد إن النار أُخمدت. وأوضح الحداد أن ثلاثة جرحوا.", ["نزار الحداد"]),
    ("قال مصدر أمني إن الرجل أوقف. وأكد المصدر أن التحقيق بدأ.", ["مصدر أمني"]),
    ("قال المدير إن الباب مغلق، مشيرا إلى أن المفتاح ضائع.", ["المدير"]),
    ("نفت الوزارة الخبر المتداول وأكدت أن المياه صالحة.", ["الوزارة"]),
]
NOTHING = [
    "لم تؤكد أي جهة عدد المفقودين.",
    "نُشر الكتاب بين عامي 2011 و2013.",
    "عدم ذكر اسمه أغضبه.",
    "كاتب وناقد من المدينة.",
]


def read(text: str) -> Article:
    return sourcier.read(text, language="ar", published="2026-03-01")


def said(article: Article) -> list[Statement]:
    return [one for one in article.statements if one.form != "narrated"]


@pytest.mark.parametrize(("text", "content", "source", "chain", "stance"), SAID, ids=[case[0][:40] for case in SAID])
def test_said(text: str, content: str, source: str, chain: list[str], stance: str) -> None:
    article = read(text)
    one = said(article)[-1]
    assert article.text[slice(*one.content)] == content
    assert one.source is not None
    assert article.text[slice(*one.source)] == source
    assert [link.name for link in one.chain] == chain
    assert one.stance == stance


@pytest.mark.parametrize(("text", "chain"), MEANT, ids=[text[:40] for text, _ in MEANT])
def test_who_is_meant_by_a_verb_alone_or_by_a_noun(text: str, chain: list[str]) -> None:
    found = said(read(text))
    assert len(found) == 2
    assert [link.name for link in found[-1].chain] == chain


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_says_anything(text: str) -> None:
    assert said(read(text)) == []


def test_hearsay_has_no_source() -> None:
    (one,) = said(read("ويُقال إن اللاعب غاب عن التدريبات بسبب خلاف."))
    assert (one.source, one.chain, one.modality) == (None, (), "reported")


def test_qad_is_perhaps_before_a_present_only() -> None:
    modalities = [said(read(f"قال المدير إن المبنى {verb}."))[0].modality for verb in ("قد ينهار", "قد انهار")]
    assert modalities == ["possible", "asserted"]
