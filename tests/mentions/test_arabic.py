"""Arabic names, places and actions (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier import mentions
from sourcier.mentions import actions, names, places
from sourcier.records import Article, Name, Time

NAMED = [
    ("قال وزير الصحة الدكتور كريم الأشتر إن الوضع مستقر.", [("كريم الأشتر", "person")]),
    ("قال عامل الرافعة يانيك مورفان لصحيفة محلية إنه خائف.", [("يانيك مورفان", "person")]),
    ("وأضاف رئيس النادي، جورج خوري، أن اللاعب باق.", [("جورج خوري", "person")]),
    ("قالت راكبة تدعى ندى السالم إنها بخير.", [("ندى السالم", "person")]),
    ("قال باسل عواد إنه ينتظر. وأضاف عواد أن الأمر خطير.", [("باسل عواد", "person"), ("عواد", "person")]),
    ("كتبت صحيفة «صوت المدينة» عن الحادث.", [("صوت المدينة", "outlet")]),
    ("كتبت «الصباح الجديد» أمس أن الجسر مغلق.", [("الصباح الجديد", "outlet")]),
    ("ذكرت منظمة «أقلام حرة» أنه محتجز.", [("أقلام حرة", "organisation")]),
    ("نفى لوكالة الساحل للأنباء أي علم بذلك.", [("وكالة الساحل للأنباء", "agency")]),
    ("ذكرت صحيفة الصباح أن الجسر مغلق.", [("صحيفة الصباح", "outlet")]),
    ("ذكرت صحيفة صوت الوادي أن الجسر مغلق.", [("صحيفة صوت الوادي", "outlet")]),
    ("بحسب إذاعة نبض الساحل، الجسر مغلق.", [("إذاعة نبض الساحل", "outlet")]),
    ("أفادت وكالة مدارك للأنباء بأن الجسر مغلق.", [("وكالة مدارك للأنباء", "agency")]),
    ("الجسر مغلق، حسب جريدة النسر اليوم.", [("جريدة النسر اليوم", "outlet")]),
    ("الجسر مغلق، حسب جريدة الميناء اليوم.", [("جريدة الميناء اليوم", "outlet")]),
    ("ذكرت جريدة النسر اليوم أن الجسر مغلق.", [("جريدة النسر", "outlet")]),
    ("قال محافظ مدينة كارنو ماتياس هولدن إن السد سليم.", [("ماتياس هولدن", "person")]),
    ("ذكرت صحيفة البيان نقلا عن جريدة الرأي أن الجسر مغلق.", [("صحيفة البيان", "outlet"), ("جريدة الرأي", "outlet")]),
    ("قالت النقابية إينيس كارفاليو لصحيفة النسر إن العمال تعبوا.", [("إينيس كارفاليو", "person"), ("صحيفة النسر", "outlet")]),
    ("الجسر مغلق، بحسب النقابية إينيس كارفاليو.", [("إينيس كارفاليو", "person")]),
    ("أفادت النقابية إينيس كارفاليو بأن العمال تعبوا.", [("إينيس كارفاليو", "person")]),
    ("تنسحب قوات سوريا الديمقراطية وداعش من البلدة.", [("قوات سوريا الديمقراطية", "armed_group"), ("داعش", "armed_group")]),
]
UNNAMED = [
    "قال وزير الصحة في مؤتمر صحفي إن الوضع مستقر.",
    "وجاء الوزير متأخرا.",
    "أغلق مالك المبنى المنهار الباب.",
    "دعا إلى عدم الصعود إلى السطح.",
    "ذكرت صحيفة الحزب أن الجسر مغلق.",
    "ذكرت صحيفة الشرطة أن الجسر مغلق.",
    "ذكرت الصحيفة اليوم أن الجسر مغلق.",
    "ذكرت وكالة محلية للأنباء أن الجسر مغلق.",
    "نشرت صحيفة رسالة الوزير إلى النواب.",
    "تضررت شبكة مياه المدينة.",
    "وقف الناس في موقع بناء المستشفى.",
    "أعلن رئيس بلدية كارنو ترميم سور.",
    "وقف الناس في موقع الانفجار.",
    "أعلنت الشركة توقيع اتفاق جديد.",
    "أعلن الجيش مقتل جندي أمس.",
    "أعلن الحزب ارتفاع عدد أعضائه.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_without_capitals_are_told_by_what_stands_beside_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name.text, name.type) for name in names.find(text, language="ar")] == expected


@pytest.mark.parametrize("text", UNNAMED)
def test_other_words_are_no_names(text: str) -> None:
    assert names.find(text, language="ar") == []


def test_the_name_of_a_paper_is_no_time() -> None:
    text = "ذكرت صحيفة الصباح أن الجسر أغلق صباح الجمعة."
    article = Article(id="a", version="a", text=text, language="ar", sentences=((0, len(text)),))
    found = mentions.find(article)
    assert [m.text for m in found if isinstance(m, Name)] == ["صحيفة الصباح"]
    assert [m.start > text.index("الجسر") for m in found if isinstance(m, Time)] == [True]


PLACED = [
    ("وصل إلى بيروت.", "بيروت", 276781, "in"),
    ("اشتباكات في بيروت، وحلب.", "حلب", 170063, "in"),
    ("قُصف ريف حلب.", "ريف حلب", 170063, "countryside_of"),
    ("انفجار ببغداد.", "بغداد", 98182, "in"),
    ("قصف في حلب والرقة.", "الرقة", 172955, "in"),
    ("قرية على بعد 20 كيلومترا شمال الرقة.", "على بعد 20 كيلومترا شمال الرقة", 172955, "north_of"),
    ("انفجار في طرابلس اللبنانية.", "طرابلس", 266826, "in"),
    ("انفجار في طرابلس الليبية.", "طرابلس", 2210247, "in"),
]


@pytest.mark.parametrize(("text", "surface", "geoname", "relation"), PLACED)
def test_places_are_found_and_related(text: str, surface: str, geoname: int, relation: str) -> None:
    assert (surface, geoname, relation) in [(p.text, p.geoname, p.relation) for p in places.find(text, language="ar")]


# The last of these are no "and Raqqa", "and Kiel", "and Laya" or "for Jan", though towns of that name are many times as large.
OF_EVERY_DAY = (
    *("نزل الناس إلى الحي بعد ساعة.", "التقط صور الحريق.", "لا يزال البحث جاريا."),
    *("وقّع ورقة واحدة.", "كل فرقة تعمل وحدها.", "عيّن وكيل جديد.", "في ولاية كورفان.", "شكلت لجان جديدة."),
)


@pytest.mark.parametrize("text", OF_EVERY_DAY)
def test_words_of_every_day_are_no_towns(text: str) -> None:
    assert places.find(text, language="ar") == []


DONE = [
    ("قُتل ثلاثة عمال.", "kill", "indicative", False),
    ("لقي أربعة أشخاص حتفهم.", "kill", "indicative", False),
    ("أصيبوا بالتسمم.", "poison", "indicative", False),
    ("نُقل التلاميذ إلى المستشفى.", "hospitalise", "indicative", False),
    ("تم إجلاء السكان.", "evacuate", "indicative", False),
    ("لم تعتقل الشرطة أحدا.", "arrest", "indicative", True),
    ("بعد انهيار الجسر.", "collapse", "noun", False),
    ("ألقي القبض على المشتبه به.", "arrest", "indicative", False),
]


@pytest.mark.parametrize(("text", "action", "mood", "negated"), DONE)
def test_actions_have_their_mood_and_negation(text: str, action: str, mood: str, negated: bool) -> None:
    assert (action, mood, negated) in [(a.action, a.mood, a.negated) for a in actions.find(text, language="ar")]


def test_dawn_is_no_explosion() -> None:
    assert [a.action for a in actions.find("وصلوا فجر الأحد.", language="ar")] == ["arrive"]
