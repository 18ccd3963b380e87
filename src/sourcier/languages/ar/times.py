"""Arabic words of time: months of the Levant, of Egypt and of the Maghreb, weekdays, units, anchors."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.languages.ar.quantities import WORDS as QUANTITIES
from sourcier.languages.natural import all_of, many
from sourcier.languages.times import TimeWords


def _values(table: Mapping[int, str] | Mapping[str, str]) -> dict[str, int | str]:
    """As ``natural.values``, of classes that have numbers and of those that have names."""
    found: dict[str, int | str] = {}
    for value, text in table.items():
        for phrase in many(text):
            found.setdefault(phrase, value)
    return found


_MONTHS = {
    1: "يناير|كانون الثاني|جانفي",
    2: "فبراير|شباط|فيفري",
    3: "آذار|اذار",
    4: "أبريل|إبريل|نيسان|أفريل",
    5: "مايو|أيار|ماي",
    6: "يونيو|حزيران|يونيه|جوان",
    7: "يوليو|تموز|يوليه|جويلية",
    8: "أغسطس|أوت",
    9: "سبتمبر|أيلول|شتنبر",
    10: "أكتوبر|تشرين الأول",
    11: "نوفمبر|تشرين الثاني",
    12: "ديسمبر|كانون الأول|دجنبر",
}
_ORDINALS = {
    1: "أول|أولى",
    2: "ثاني|ثان|ثانية",
    3: "ثالث|ثالثة",
    4: "رابع|رابعة",
    5: "خامس|خامسة",
    6: "سادس|سادسة",
    7: "سابع|سابعة",
    8: "ثامن|ثامنة",
    9: "تاسع|تاسعة",
    10: "عاشر|عاشرة",
}
_UNITS_OF_TENS = "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split()
_DAYS = dict(_ORDINALS) | {
    10 + n: f"{word} عشر|{word}ة عشرة" for n, word in enumerate(_UNITS_OF_TENS, 1)
} | {
    20 + n: f"{word} والعشرين|{word} والعشرون|{word} وعشرين" for n, word in enumerate(_UNITS_OF_TENS, 1)
} | {20: "عشرين|عشرون", 30: "ثلاثين|ثلاثون", 31: "حادي والثلاثين|حادي والثلاثون"}  # fmt: skip
_HOURS = {n: text.split("|")[-1] for n, text in _ORDINALS.items() if n > 1} | {1: "واحدة", 11: "حادية عشرة", 12: "ثانية عشرة"}
_PLURALS = {
    "day": "أيام|أياما",
    "week": "أسابيع",
    "month": "أشهر|شهور",
    "year": "سنوات|سنين|أعوام",
    "decade": "عقود",
    "century": "قرون",
}
_DUALS = {
    "day": "يومين|يومان|يومي",
    "week": "أسبوعين|أسبوعان|أسبوعي",
    "month": "شهرين|شهران|شهري",
    "year": "سنتين|سنتان|عامين|عامان",
    "decade": "عقدين|عقدان",
    "century": "قرنين|قرنان",
}
_AGO = {"day": "أيام", "week": "أسابيع", "month": "أشهر|شهور", "year": "سنوات|أعوام"}

# fmt: off
_CLASSES: Mapping[str, Mapping[str, int | str]] = {
    "MONTH": _values(_MONTHS),
    # Also "father" and "practised": months only beside a day, a year or the word for month.
    "MONTH_UNSURE": _values({3: "مارس", 8: "آب"}),
    "WEEKDAY": _values(dict(enumerate(("اثنين|إثنين", "ثلاثاء|ثلاثا", "أربعاء|أربعا", "خميس", "جمعة", "سبت", "أحد")))),
    "UNIT": _values({
        "day": "يوم|يوما", "week": "أسبوع|أسبوعا", "month": "شهر|شهرا", "year": "عام|عاما|سنة", "decade": "عقد|عقدا", "century": "قرن|قرنا",
    }),
    "UNIT_MANY": _values(_PLURALS),
    "UNIT_TWO": _values(_DUALS),
    "UNIT_QUARTER": _values({"quarter": "ربع", "semester": "نصف|فصل"}),
    "UNIT_WEEKEND": _values({"weekend": "عطلة نهاية الأسبوع|نهاية الأسبوع"}),
    "COUNT": all_of(many("|".join([*_DUALS.values(), "ساعتين|ساعتان|دقيقتين|دقيقتان"])), 2),
    "UNIT_SHORT": _values({"hour": "ساعة|ساعات", "minute": "دقيقة|دقائق"}),
    "UNIT_SHORTTWO": _values({"hour": "ساعتين|ساعتان", "minute": "دقيقتين|دقيقتان"}),
    "PLURAL": all_of(many("|".join([*_PLURALS.values(), "ساعات|دقائق"])), 1),
    "UNIT_AGO": _values({unit: "|".join(f"قبل {word}|منذ {word}" for word in text.split("|")) for unit, text in _AGO.items()}),
    "RECENT_AGO": all_of(many("|".join(f"قبل {word}|منذ {word}" for text in _AGO.values() for word in text.split("|"))), 3),
    "PART": _values({
        "dawn": "فجر|فجرا", "morning": "صباح|صباحا|ضحى", "noon": "ظهر|ظهرا|ظهيرة", "afternoon": "عصر|عصرا|بعد ظهر|بعد الظهر|بعد ظهرا",
        "evening": "مساء|أمسية|مساءا", "night": "ليل|ليلة|ليلا", "midnight": "منتصف الليل|منتصف ليل",
    }),
    "MERIDIEM": _values({"am": "صباحا|فجرا", "pm": "مساء|عصرا|ظهرا|ليلا|بعد الظهر"}),
    "SEASON": _values(dict(enumerate(("شتاء", "ربيع", "صيف", "خريف")))),
    "DEICTIC": _values({
        -1: "أمس|الأمس|البارحة|يوم أمس", -2: "أول أمس|أول من أمس|أمس الأول|قبل أمس", 0: "اليوم|هذا اليوم", 1: "غدا|الغد|يوم غد|غد", 2: "بعد غد|بعد الغد",
    }),
    "OVERNIGHT": _values({-1: "الليلة الماضية|ليلة أمس|ليل أمس|ليلة البارحة"}),
    "TONIGHT": _values({0: "الليلة|هذه الليلة|مساء اليوم|هذا المساء"}),
    "THIRD": _values({
        "start": "أوائل|مطلع|بداية|مستهل|بدايات", "mid": "منتصف|أواسط|وسط", "end": "أواخر|نهاية|ختام|نهايات",
    }),
    "REL_LAST": all_of(many("ماضي|ماضية|ماض|ماضيين|ماضيان|ماضيتين|منصرم|منصرمة|فائت|فائتة|أخير|أخيرة|أخيرين"), -1),
    "REL_BEFORE": all_of(many("سابق|سابقة"), -1),
    "REL_NEXT": all_of(many("مقبل|مقبلة|مقبلين|مقبلان|مقبلتين|قادم|قادمة|قادمين|آتي|آتية"), 1),
    "REL_NOW": all_of(many("جاري|جارية|حالي|حالية"), 0),
    "REL_THIS": all_of(many("هذا|هذه"), 0),
    "DREL_BEFORE": all_of(many("سابق|سابقة|أسبق"), -1),
    "DREL_AFTER": all_of(many("تالي|تالية|لاحق|لاحقة|موالي|موالية"), 1),
    "SHIFT_SAME": all_of(many("اليوم نفسه|اليوم ذاته|ذلك اليوم|نفس اليوم|ذات اليوم"), 0),
    "NTH": _values({**_ORDINALS, -1: "آخر|أخير|أخيرة"}),
    "ORDAY": _values(_DAYS),
    "OCLOCK": _values(_HOURS),
    "NUM": {w: v for w, v in QUANTITIES.numbers.items() if v},
    "NUM_BIG": dict.fromkeys(QUANTITIES.hundreds, 100) | QUANTITIES.scales,
    "HALF": all_of(many("ونصف|ونصف العام|ونصف السنة|ونصف الشهر|ونصف الساعة|ونصف عام|ونصف سنة|ونصف شهر"), 1),
    "RECENT": all_of(many("عدة|بضعة|بضع"), 3),
    "SEP_AND": {"و": 1},
    "SEP": all_of((*many("إلى|حتى|ولغاية|لغاية|وحتى"), "-", "–"), 1),
    "APPROX": all_of(many("نحو|حوالي|قرابة|زهاء|أكثر من|أقل من|ما يقارب"), 1),
    "AL": {"ال": 1},
    "FROM": all_of(many("من"), 1),
    "BETWEEN": all_of(many("بين|ما بين"), 1),
    "SINCE": all_of(many("منذ|اعتبارا من|ابتداء من|بدءا من|مذ"), 1),
    "UNTIL": all_of(many("حتى|لغاية|إلى غاية|إلى"), 1),
    "BEFORE": all_of(many("قبل"), 1),
    "AFTER": all_of(many("بعد|عقب"), 1),
    "ABOUT": all_of(many("عند|نحو|حوالي|قرابة|في|بعيد|قبيل|ب"), 1),
    "IN": {"في": 1, "ب": 1, "ل": 1},
    "DURING": all_of(many("خلال|في خلال|طوال|طيلة|على مدى|على مدار|أثناء|في"), 1),
    "WITHIN": all_of(many("خلال|في غضون|غضون|في ظرف|في"), 1),
    "FOR": all_of(many("لمدة|طوال|طيلة|على مدى|على مدار|مدة|استمر|استمرت|استغرق|استغرقت"), 1),
    "EVERY": all_of(many("كل"), 1),
    "OCLOCKS": all_of(many("الساعة|تمام الساعة"), 1),
    "DAYWORD": all_of(many("يوم|نهار"), 1),
    "MONTHWORD": all_of(many("شهر"), 1),
    "YEARWORD": all_of(many("عام|سنة"), 1),
    "YEARSWORD": all_of(many("عامي|سنتي|أعوام|سنوات"), 1),
    "FALLING": all_of(many("الموافق|الموافقة|الموافق في|المصادف"), 1),
    "AGE": all_of(many("بالغ|بالغة|عن عمر|يبلغ|تبلغ|من العمر|عمره|عمرها|بسجن|بالسجن|السجن|سجن|حبس|الحبس"), 1),
    "OFAGE": all_of(many("من العمر|من عمره|من عمرها|سجنا|حبسا"), 1),
}
# fmt: on

_DEFINITIONS = {
    "UNIT_": "(UNIT|UNIT_MANY)",
    "SHORT": "UNIT_SHORT",
    "ANYUNIT": "(UNIT|UNIT_MANY|UNIT_SHORT)",
    "TWO": "(UNIT_TWO|UNIT_SHORTTWO)",
    "NUMBER": "(INT REST*|(NUM|NUM_BIG) (SEP_AND? (NUM|NUM_BIG))*)",
    # "Three days", "two days", "a day", "some days".
    "SPAN": "(APPROX* (NUMBER|RECENT) ANYUNIT HALF?|APPROX* TWO HALF?|APPROX* (UNIT|UNIT_SHORT) HALF?)",
    "RELATIVE": "(AL (REL_LAST|REL_NEXT|REL_NOW)|REL_NOW)",
    "AMONTH": "(MONTHWORD? (MONTH|MONTH_UNSURE) ((SLASH|LPAREN) (MONTH|MONTH_UNSURE) RPAREN?)?)",
    "SUREMONTH": "(AL? MONTHWORD (MONTH|MONTH_UNSURE)|MONTH (SLASH|LPAREN) (MONTH|MONTH_UNSURE) RPAREN?|MONTH_UNSURE (SLASH|LPAREN) MONTH RPAREN?|MONTH)",
    "AYEAR": "(FROM? (AL? YEARWORD) YEAR|COMMA? YEAR|FROM? AL YEARWORD RELATIVE|FROM REL_THIS AL YEARWORD|AL YEARWORD AL DREL_BEFORE)",
    "DAYNUM": "(DAY FROM?|AL? ORDAY FROM?)",
    "MDAY": "(DAYNUM AMONTH AYEAR? RELATIVE?)",
    "DAYOFMONTH": "(AL? ORDAY|DAY) FROM? (REL_THIS AL MONTHWORD|AL MONTHWORD RELATIVE)",
    "NUMERIC": "(DAY (SLASH|DASH|DOT) MONTHNUM (SLASH|DASH|DOT) YEAR|YEAR (DASH|SLASH) MONTHNUM (DASH|SLASH) DAY)",
    "WDAY": "(DAYWORD? AL WEEKDAY (AL REL_BEFORE|RELATIVE)?)",
    "CLOCK_": "(OCLOCKS (AL OCLOCK|HOUR (COLON MINUTE)?|OCLOCK) PART?|HOUR COLON MINUTE PART?)",
    "ATCLOCK": "ABOUT* CLOCK_",
    "DATE": "(MDAY|NUMERIC|DAYOFMONTH)",
    # "Tuesday (26 August)", "today, Tuesday".
    "ADAY": "(DEICTIC COMMA? LPAREN? WDAY (COMMA? LPAREN? DATE)? RPAREN?|(WDAY|DEICTIC) (COMMA? FALLING? IN? LPAREN? DATE RPAREN?)?|DAYWORD? DATE)",
    "UNITREL": "(AL (UNIT|UNIT_MANY|UNIT_QUARTER|UNIT_WEEKEND|UNIT_SHORT) RELATIVE)",
    "THISUNIT": "(REL_THIS AL (UNIT|UNIT_WEEKEND))",
    "TMONTH": "(SUREMONTH (AYEAR|RELATIVE)?|(MONTH|MONTH_UNSURE) (AYEAR|RELATIVE))",
    "YEARREF": "(AL? YEARWORD YEAR)",
    "SEASON_": "(SEASON AYEAR|AL SEASON RELATIVE|AL SEASON|REL_THIS AL SEASON)",
    "SIMPLE": "(ADAY|TMONTH|SEASON_|YEARREF|UNITREL|THISUNIT|YEAR)",
    "THIRD_": "(THIRD (MONTHWORD|YEARWORD)?)",
}

_RULES = (
    # What looks like a time and is none.
    ("skip", "EVERY AL? (UNIT|UNIT_MANY|PART|UNIT_SHORT|WEEKDAY|NUMBER ANYUNIT|TWO)"),
    ("skip", "AGE FROM? NUMBER UNIT_|NUMBER UNIT_ OFAGE"),
    ("plain", "(DURING|IN)? OVERNIGHT (AL WEEKDAY)?"),
    # Ranges.
    ("night", "IN? (PART) (DAYWORD? AL WEEKDAY) (SEP|SEP_AND|DASH) (AL WEEKDAY)"),
    ("range", "(FROM|BETWEEN) (DAYWORD? AL WEEKDAY COMMA?)? DAYNUM AMONTH? AYEAR? (SEP|SEP_AND) (AL WEEKDAY COMMA?)? MDAY"),
    ("range", "DAY (DASH) DAY FROM? AMONTH AYEAR?"),
    ("range", "BETWEEN YEARSWORD? YEARWORD? YEAR SEP_AND YEARWORD? YEAR"),
    ("range", "FROM YEARWORD? YEAR SEP YEARWORD? YEAR|YEAR DASH YEAR"),
    ("range", "(FROM|BETWEEN) SUREMONTH AYEAR? (SEP|SEP_AND) SUREMONTH AYEAR?"),
    ("range", "(FROM|BETWEEN) WDAY (SEP|SEP_AND) WDAY"),
    # From the date told before.
    ("shift", "IN? (SHIFT_SAME|AL (UNIT|PART) AL (DREL_BEFORE|DREL_AFTER))"),
    ("shift", "(DURING|IN)? AL UNIT_MANY AL (DREL_BEFORE|DREL_AFTER)"),
    ("event", "(AFTER|BEFORE) SPAN (FROM|AFTER|BEFORE)"),
    # Wrapped expressions.
    ("since", "SINCE THIRD_ SIMPLE|SINCE SIMPLE"),
    ("before", "BEFORE (THIRD_)? (DATE|WDAY|TMONTH|YEARREF|DEICTIC)"),
    ("after", "AFTER (DATE|WDAY|YEARREF)"),
    ("until", "UNTIL (THIRD_)? SIMPLE"),
    # Counted from the publication.
    ("later_or_ahead", "AFTER SPAN"),
    ("ago", "BEFORE SPAN"),
    ("ago", "UNIT_AGO"),
    ("since_span", "SINCE SPAN"),
    (
        "window",
        "(DURING|IN|SINCE)* AL (UNIT_TWO|UNIT_MANY|UNIT_SHORTTWO|UNIT_SHORT) (AL NUMBER)? (SEP_AND AL NUM)? AL (REL_LAST|REL_NEXT)",
    ),
    (
        "window",
        "(DURING|IN|SINCE)* NUMBER UNIT_ AL (REL_LAST|REL_NEXT)|(DURING|IN|SINCE)* AL NUMBER UNIT_ AL (REL_LAST|REL_NEXT)",
    ),
    ("duration", "FOR SPAN"),
    ("within", "WITHIN SPAN"),
    # Thirds and ordinals.
    ("plain", "IN? THIRD_ (SIMPLE|AL UNIT RELATIVE|AMONTH|AL (YEARWORD|MONTHWORD))"),
    ("plain", "(DURING|IN)? AL UNIT_QUARTER AL NTH FROM? (TMONTH|YEARREF|YEAR|AL YEARWORD RELATIVE)?"),
    ("plain", "(DURING|IN)? (AL UNIT AL NTH|NTH UNIT) (FROM|IN) (MONTHWORD? TMONTH|AL MONTHWORD RELATIVE)"),
    ("plain", "(DURING|IN)? AL WEEKDAY FROM AL UNIT RELATIVE"),
    # Plain ones.
    ("plain", "(DURING|IN|ABOUT)* (PART|AL PART) (FROM)? ADAY (COMMA? ATCLOCK)?"),
    ("plain", "(DURING|IN)? AL PART AL (REL_LAST|REL_NEXT)"),
    ("plain", "ATCLOCK (FROM)? (PART)? ADAY"),
    ("plain", "IN? ADAY (PART|AL PART)? (COMMA? ATCLOCK)?"),
    ("plain", "IN? TONIGHT"),
    ("plain", "(DURING|IN)? UNIT_WEEKEND RELATIVE?"),
    ("plain", "REL_THIS AL PART"),
    ("plain", "(DURING|IN)* TMONTH"),
    ("plain", "(DURING|IN)* (UNITREL|THISUNIT|SEASON_)"),
    ("year", "(DURING|IN)* AL? YEARWORD YEAR"),
    ("year", "IN YEAR"),
    ("year", "YEAR"),
    ("clock", "ATCLOCK"),
)

WORDS = TimeWords(
    classes=_CLASSES,
    definitions=_DEFINITIONS,
    rules=_RULES,
    suffixes={},
    year_cues=frozenset({"في", "عام", "سنه", "منذ", "العام"}),
    future=frozenset(
        {"س", *many("سوف|لن|مقرر|المقرر|متوقع|يتوقع|يعتزم|تعتزم|مزمع|يستعد|تستعد|ينوي|تنوي|مرتقب|يرتقب|ينتظر|منتظر|سيتم")}
    ),
    past=frozenset(
        many(
            "كان|كانت|كانوا|قد|لم|قال|قالت|أعلن|أعلنت|أكد|أكدت|ذكر|ذكرت|أفاد|أفادت|أضاف|أضافت|وقع|وقعت|قتل|قتلت|أصيب|أصيبت|شهد|شهدت|اندلع|اندلعت|بدأ|بدأت|تم|تمت|عقد|"
            "عقدت|وصل|وصلت|نفى|نفت|نقل|نقلت|جرى|جرت"
        )
    ),
)
