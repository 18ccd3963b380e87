"""Words that say that something happened, by action, in Arabic."""

from __future__ import annotations

from sourcier.languages.actions import ActionWords, Irregular, Paradigm
from sourcier.languages.natural import many, seen, single, values

# Past and present of each verb; the passive is spelled like the active but for signs that nobody writes.
_VERBS = {
    "evacuate": "أجلى يجلي|أخلى يخلي|رحل يرحل",
    "withdraw": "انسحب ينسحب|سحب يسحب|تراجع يتراجع",
    "rescue": "أنقذ ينقذ|انتشل ينتشل",
    "flee": "فر يفر|هرب يهرب|نزح ينزح",
    "displace": "هجر يهجر|شرد يشرد",
    "deploy": "نشر ينشر|أوفد يوفد",
    "arrive": "وصل يصل|بلغ يبلغ",
    "cross": "عبر يعبر|اجتاز يجتاز",
    "return": "عاد يعود|أعاد يعيد",
    "attack": "هاجم يهاجم|استهدف يستهدف|اعتدى يعتدي|طعن يطعن|اقتحم يقتحم",
    "bomb": "قصف يقصف|أغار يغير|ضرب يضرب",
    "shoot": "أطلق يطلق",
    "clash": "اشتبك يشتبك",
    "raid": "داهم يداهم",
    "kill": "مات يموت|توفي يتوفى|توفى يتوفى|توفيت تتوفى|قتل يقتل|استشهد يستشهد|اغتال يغتال|صفى يصفي",
    "injure": "أصاب يصيب|أصيب يصاب|جرح يجرح",
    "explode": "انفجر ينفجر|فجر يفجر",
    "seize": "سيطر يسيطر|استولى يستولي|صادر يصادر|ضبط يضبط|احتل يحتل|حجز يحجز",
    "liberate": "حرر يحرر",
    "besiege": "حاصر يحاصر|طوق يطوق",
    "block": "أغلق يغلق|قطع يقطع|عرقل يعرقل",
    "kidnap": "خطف يخطف|اختطف يختطف|اقتاد يقتاد",
    "torture": "عذب يعذب",
    "execute": "أعدم يعدم",
    "rape": "اغتصب يغتصب",
    "arrest": "اعتقل يعتقل|أوقف يوقف|قبض يقبض",
    "detain": "احتجز يحتجز|سجن يسجن|حبس يحبس",
    "release": "أفرج يفرج",
    "extradite": "سلم يسلم",
    "surrender": "استسلم يستسلم",
    "defect": "انشق ينشق",
    "sentence": "حكم يحكم|أدين يدان",
    "acquit": "برأ يبرئ",
    "sue": "قاضى يقاضي",
    "fine": "غرم يغرم",
    "search": "فتش يفتش",
    "steal": "سرق يسرق|نهب ينهب|سلب يسلب",
    "defraud": "احتال يحتال|اختلس يختلس",
    "bribe": "رشا يرشو|ارتشى يرتشي",
    "smuggle": "هرب يهرب",
    "burn": "احترق يحترق|اندلع يندلع|أحرق يحرق|شب يشب",
    "collapse": "انهار ينهار",
    "flood": "غمر يغمر|فاض يفيض|اجتاح يجتاح",
    "crash": "تحطم يتحطم|اصطدم يصطدم|تصادم يتصادم|تدهور يتدهور",
    "sink": "غرق يغرق",
    "spill": "تسرب يتسرب",
    "destroy": "دمر يدمر|هدم يهدم|ألحق يلحق",
    "poison": "تسمم يتسمم",
    "hospitalise": "نقل ينقل",
    "spread": "تفشى يتفشى|انتشر ينتشر",
    "sicken": "مرض يمرض|تقيأ يتقيأ",
    "vaccinate": "لقح يلقح|طعم يطعم",
    "contaminate": "تلوث يتلوث|لوث يلوث",
    "ban": "حظر يحظر|منع يمنع",
    "suspend": "علق يعلق|جمد يجمد",
    "authorise": "وافق يوافق|أجاز يجيز|رخص يرخص|صادق يصادق",
    "close": "أقفل يقفل",
    "open": "افتتح يفتتح|فتح يفتح",
    "launch": "أطلق يطلق|دشن يدشن",
    "elect": "انتخب ينتخب",
    "vote": "صوت يصوت|اقترع يقترع",
    "resign": "استقال يستقيل|تنحى يتنحى",
    "appoint": "عين يعين",
    "dismiss": "أقال يقيل|عزل يعزل|طرد يطرد",
    "negotiate": "تفاوض يتفاوض|فاوض يفاوض",
    "agree": "اتفق يتفق",
    "visit": "زار يزور",
    "meet": "التقى يلتقي|اجتمع يجتمع",
    "protest": "تظاهر يتظاهر|احتج يحتج",
    "stop_work": "أضرب يضرب",
    "buy": "اشترى يشتري",
    "sell": "باع يبيع",
    "merge": "اندمج يندمج",
    "invest": "استثمر يستثمر",
    "lay_off": "سرح يسرح",
    "hire": "وظف يوظف",
    "pay": "دفع يدفع|سدد يسدد|عوض يعوض",
    "transfer": "انضم ينضم|انتقل ينتقل|تعاقد يتعاقد",
    "win": "فاز يفوز|هزم يهزم|تغلب يتغلب",
    "lose": "خسر يخسر",
    "score": "سجل يسجل",
    "supply": "زود يزود|ورد يورد",
    "support": "مول يمول|دعم يدعم",
    "train": "درب يدرب",
    "publish": "نشر ينشر|بث يبث",
    "delete": "حذف يحذف",
    "falsify": "زور يزور|فبرك يفبرك|لفق يلفق",
    "hack": "اخترق يخترق|قرصن يقرصن",
    "find": "عثر يعثر|اكتشف يكتشف",
    "disappear": "اختفى يختفي|فقد يفقد",
    "build": "بنى يبني|شيد يشيد",
    "expel": "رحل يرحل",
    "cause": "تسبب يتسبب|أدى يؤدي|أسفر يسفر",
    "marry": "تزوج يتزوج",
    "rise": "ارتفع يرتفع|زاد يزيد",
    "fall": "انخفض ينخفض|هبط يهبط",
    "bury": "دفن يدفن|شيع يشيع",
    "shoot_down": "أسقط يسقط",
}
_NOUNS = {
    "evacuate": "إجلاء إخلاء ترحيل",
    "withdraw": "انسحاب سحب",
    "rescue": "إنقاذ انتشال",
    "flee": "فرار هروب نزوح",
    "displace": "تهجير تشريد",
    "deploy": "نشر انتشار",
    "attack": "هجوم هجمات اعتداء اعتداءات استهداف اقتحام طعن",
    "bomb": "قصف غارة غارات ضربة ضربات",
    "shoot": "إطلاق",
    "clash": "اشتباك اشتباكات مواجهات معارك",
    "ambush": "كمين",
    "raid": "مداهمة مداهمات",
    "kill": "قتل مقتل قتيل قتيلا قتيلان قتيلين قتلى استشهاد اغتيال مجزرة مذبحة وفاة وفيات موت مصرع جثة جثث جثتين جثتان جثمان جثمانا جثامين ضحية ضحايا شهيد شهيدا شهداء",
    "injure": "إصابة إصابات جريح جرحى مصابين مصابون جروح",
    "explode": "انفجار انفجارات تفجير تفجيرات",
    "seize": "سيطرة استيلاء مصادرة ضبط احتلال",
    "liberate": "تحرير",
    "besiege": "حصار",
    "block": "إغلاق قطع",
    "kidnap": "خطف اختطاف",
    "torture": "تعذيب",
    "threaten": "تهديد تهديدات",
    "execute": "إعدام",
    "rape": "اغتصاب",
    "arrest": "اعتقال اعتقالات توقيف توقيفات",
    "detain": "احتجاز حبس",
    "release": "إفراج",
    "extradite": "تسليم",
    "surrender": "استسلام",
    "defect": "انشقاق",
    "charge": "تهمة تهم اتهامات",
    "sentence": "إدانة حكم",
    "acquit": "تبرئة براءة",
    "sue": "دعوى",
    "fine": "تغريم غرامة",
    "investigate": "تحقيق تحقيقات",
    "search": "تفتيش بحث",
    "steal": "سرقة سرقات نهب",
    "defraud": "احتيال اختلاس",
    "bribe": "رشوة رشى فساد",
    "smuggle": "تهريب",
    "burn": "حريق حرائق نيران",
    "collapse": "انهيار",
    "flood": "فيضان فيضانات سيول",
    "crash": "تحطم تصادم اصطدام حادث",
    "sink": "غرق",
    "spill": "تسرب تسريب",
    "quake": "زلزال هزة",
    "storm": "عاصفة إعصار",
    "destroy": "تدمير هدم أضرار",
    "infect": "عدوى",
    "poison": "تسمم تسميم",
    "sicken": "مرض إسهال حمى",
    "spread": "تفشي انتشار",
    "vaccinate": "تلقيح تطعيم",
    "contaminate": "تلوث",
    "ban": "حظر منع",
    "suspend": "تعليق تجميد",
    "sanction": "عقوبات",
    "close": "إقفال",
    "open": "افتتاح",
    "launch": "إطلاق تدشين",
    "elect": "انتخاب انتخابات",
    "vote": "تصويت اقتراع",
    "resign": "استقالة",
    "appoint": "تعيين",
    "dismiss": "إقالة عزل",
    "agree": "اتفاق اتفاقية صفقة",
    "negotiate": "مفاوضات محادثات مباحثات",
    "truce": "هدنة",
    "meet": "لقاء اجتماع قمة",
    "visit": "زيارة",
    "protest": "تظاهرة مظاهرة مظاهرات تظاهرات احتجاجات احتجاج",
    "stop_work": "إضراب",
    "buy": "شراء استحواذ",
    "sell": "بيع",
    "merge": "اندماج",
    "lay_off": "تسريح",
    "bankrupt": "إفلاس",
    "transfer": "انتقال تعاقد",
    "win": "فوز انتصار",
    "lose": "خسارة هزيمة",
    "falsify": "تزوير",
    "correct": "تصحيح",
    "hack": "اختراق قرصنة",
    "find": "عثور اكتشاف",
    "disappear": "اختفاء فقدان مفقودين",
    "refuse": "رفض",
    "rise": "ارتفاع زيادة",
    "fall": "انخفاض هبوط",
    "offer": "عرض",
    "build": "بناء",
}
_PHRASES = {
    "shoot": "أطلق النار|أطلقت النار|أطلقوا النار|إطلاق النار|إطلاق نار|فتح النار|فتحوا النار",
    "release": "أطلق سراح|أطلقت سراح|إطلاق سراح|أخلي سبيل|أفرجت عن|أفرج عن",
    "arrest": "ألقي القبض|ألقت القبض|إلقاء القبض|ألقي القبض على",
    "kill": "لقي حتفه|لقوا حتفهم|لقيت حتفها|لقوا مصرعهم|لقي مصرعه|لقيت مصرعها|فارق الحياة|فارقت الحياة|فارقوا الحياة|لقي # حتفهم|لقي # مصرعهم|لقيت # حتفها|لقيت # مصرعها|لقي # حتفه|لقي # مصرعه|انتشل # جثة|انتشل # جثمانا|انتشلت # جثة|انتشلوا # جثمانا|انتشلوا # جثة|انتشال # جثة|انتشال # جثث|عثر على # جثة|العثور على # جثة|سقط # قتيلا|سقط # قتلى|سقط # شهيدا|سقط # شهداء|قتيلا سقطوا|شهيدا سقطوا|قتلى سقطوا|شهداء سقطوا|سقوط # قتيلا|سقوط # قتلى|مقتل # أشخاص",
    "collapse": "سقط مبنى|سقط المبنى|سقطت بناية|سقطت البناية|سقط # مبنى|سقف # سقط|سقط سقف|سقط جسر|سقط الجسر",
    "poison": "أصيبوا بالتسمم|أصيب بالتسمم|أصيبت بالتسمم|حالات تسمم|حالة تسمم|إصابة بالتسمم|إصابة # بالتسمم|إصابات بالتسمم|أصيب # بالتسمم|أصيبت # بالتسمم|إصابة # بتسمم|أصيب # بتسمم|تعرض # للتسمم|تعرضوا للتسمم",
    "investigate": "فتح تحقيقا|فتحت تحقيقا|فتح تحقيق|فتحت # تحقيقا|فتح # تحقيقا",
    "burn": "اندلع حريق|اندلع الحريق|شب حريق|اندلاع حريق|اندلعت النيران",
    "hospitalise": "نقل إلى المستشفى|نقلت إلى المستشفى|نقلوا إلى المستشفى|نقلهم إلى المستشفى|أدخل المستشفى|أدخلوا المستشفى|نقل # إلى المستشفى|نقلت # إلى المستشفى",
    "sicken": "حالة إسهال|حالات إسهال|وعكة صحية",
    "crash": "هبوط اضطراري|حادث سير|حوادث سير",
    "correct": "صحح الرقم|تصحيح الرقم",
    "resign": "قدم استقالته|قدمت استقالتها|تقديم استقالته",
    "agree": "توصل إلى اتفاق|توصلت إلى اتفاق|توصلوا إلى اتفاق|وقع اتفاقا|وقعت اتفاقا",
    "transfer": "وقع عقدا|فحص طبي|الفحص الطبي",
    "seize": "وضع يده على|فرض سيطرته",
    "rise": "رفع سعر الفائدة|رفع الفائدة|رفع أسعار الفائدة",
    "fall": "خفض سعر الفائدة|خفض الفائدة",
}


def _lemma(verb: str) -> str:
    return seen(verb).replace(" ", "")


def _forms(past: str, present: str) -> str:
    finite = [past]
    if past.endswith(("ى", "ا")):
        finite += [f"{past[:-1]}ت", f"{past[:-1]}وا", f"{past[:-1]}ا"]
    elif past.endswith("ي"):
        finite += [f"{past}ت", f"{past[:-1]}وا"]
    elif not past.endswith("ت"):
        finite += [f"{past}ت", f"{past}وا"]
    if present[0] in "يت" and present != past:
        stem = present[1:]
        finite += [f"ي{stem}", f"ت{stem}", f"ي{stem[:-1] if stem[-1] in 'ىيو' else stem}ون"]
    return " ".join(dict.fromkeys(map(_lemma, finite)))


def _read() -> tuple[dict[str, str], dict[str, Irregular]]:
    verbs: dict[str, str] = {}
    irregular: dict[str, Irregular] = {}
    for action, listed in _VERBS.items():
        lemmas = []
        for entry in listed.split("|"):
            past, present = entry.split()
            lemmas.append(_lemma(past))
            irregular.setdefault(_lemma(past), Irregular(finite=_forms(past, present)))
        verbs[action] = " ".join(dict.fromkeys(lemmas))
    return verbs, irregular


def _phrases(table: dict[str, str]) -> dict[str, str]:
    return {action: ";".join(many(listed)) for action, listed in table.items()}


# "An evacuation was completed": people were evacuated.
def _done(nouns: dict[str, str]) -> dict[str, str]:
    return {
        action: "|".join(f"{verb} {noun}" for noun in listed.split() for verb in ("تم", "تمت", "جرى", "جرت", "يتم"))
        for action, listed in nouns.items()
    }


_FINITE, _IRREGULAR = _read()
_DONE = _done({action: listed for action, listed in _NOUNS.items() if action not in ("injure", "kill")})

WORDS = ActionWords(
    verbs=_FINITE,
    nouns={action: single(listed) for action, listed in _NOUNS.items()},
    phrases=_phrases(
        {action: "|".join(filter(None, (_PHRASES.get(action, ""), _DONE.get(action, "")))) for action in {**_PHRASES, **_DONE}}
    ),
    noun_phrases=_phrases({"kill": "حصيلة القتلى|عدد القتلى|حصيلة الضحايا|عدد الضحايا", "kidnap": "احتجاز رهائن"}),
    paradigms=(Paradigm(ending="", finite=()),),
    irregular=_IRREGULAR,
    have={},
    be={},
    been=frozenset(),
    modals={},
    adverbs=frozenset(single("قد كان كانت كانوا أيضا لاحقا سوف").split()) | {"س"},
    negations=frozenset(single("لم لن لا ليس ليست").split()),
    without=frozenset(single("دون بدون بلا").split()),
    only=frozenset(single("سوى إلا").split()),
    before_noun=frozenset(
        single(
            "في من إلى على عن بعد قبل خلال إثر عقب منذ عملية عمليات حادث جراء بسبب نتيجة حالة حالات أثناء ضد مع دون أي وقوع هذا هذه كل تهمة محاولة"
        ).split()
    )
    | {"ال", "ب", "ل", "ك"},
    ignored=frozenset(
        map(
            _lemma,
            "فجر يفجر تفجر صوت صفى درب عين ورد عبر مرض حكم علق دفع كمن شيع رحل زور رشا بنى مول جمد جرح كسر فر زار وصلت صفي سلم دعم طعم نقل".split(),
        )
    )
    - frozenset({"نقل", "جرح", "زار", "فر", "وصلت"}),
    reduced=frozenset(),
    agent=frozenset(single("يد بيد أيدي بأيدي").split()),
    relative=frozenset(single("الذي التي الذين اللذين اللتين").split()),
    subordinators=frozenset(
        single("بعد بعدما عندما حين حينما بينما فيما لأن بسبب إثر عقب رغم إذ قبل جراء منذ لدى أثناء نتيجة").split()
    ),
    coordinators=frozenset(single("أو ثم لكن").split()) | {"و", "ف"},
    subsets=frozenset(single("بينهم بينهن بينها منهم منهن منها ضمنهم").split()),
    figures=frozenset(single("حصيلة عدد رقم أرقام حصيلتها إجمالي مجموع مبلغ").split()),
    ordinals=values({1: "أول|أولى", 2: "ثاني|ثانية", 3: "ثالث|ثالثة", 4: "رابع|رابعة"}),
    happened=many("وقع|وقعت|حدث|حدثت|حصل|حصلت|جرى|جرت"),
    none=frozenset(single("دون بدون بلا عدم أي").split()),
    partitives=frozenset({*single("أي وقوع تسجيل").split()}),
)
