"""Arabic cues of attribution."""

from __future__ import annotations

from sourcier.languages.natural import many, seen, single
from sourcier.languages.speech import SpeechWords

# Frames to verbs: past and present of the third person, and the active participle ("-" where none is used). In front of a
# stroke stand the prepositions that lead to the object.
_VERBS = {
    "cqd": (
        "قال يقول قائل|أوضح يوضح موضح|أضاف يضيف مضيف|صرح يصرح مصرح|تابع يتابع متابع|أردف يردف مردف|استطرد يستطرد مستطرد|أجاب يجيب مجيب|رد يرد -|كتب يكتب كاتب|غرد يغرد "
        "مغرد|روى يروي راوي|حكى يحكي -|ختم يختم -|اختتم يختتم مختتم|استدرك يستدرك مستدرك|عقب يعقب معقب|علق يعلق معلق|"
        "شكا يشكو شاكي|اشتكى يشتكي مشتكي|أسر يسر -|واصل يواصل مواصل|أكمل يكمل مكمل|قاطع يقاطع -|صرخ يصرخ صارخ|مازح يمازح مازح|أنهى ينهي -|خاطب يخاطب مخاطب|هتف يهتف هاتف"
    ),
    "cqo": (
        "أعلن يعلن معلن|أكد يؤكد مؤكد|أفاد يفيد -|ذكر يذكر -|بين يبين مبين|لفت يلفت لافت|أشار يشير مشير|شدد يشدد مشدد|كشف يكشف كاشف|أقر يقر -|اعترف يعترف معترف|زعم يزعم زاعم|"
        "ادعى يدعي مدعي|حذر يحذر محذر|نبه ينبه منبه|توقع يتوقع متوقع|رجح يرجح مرجح|ألمح يلمح ملمح|جزم يجزم جازم|استنتج يستنتج مستنتج|أورد يورد -|طمأن يطمئن مطمئن|أصر يصر -|كرر يكرر مكرر|جدد يجدد مجدد|"
        "أظهر يظهر مظهر|أثبت يثبت -|اقترح يقترح مقترح|نوه ينوه منوه|استبعد يستبعد مستبعد|تحدث يتحدث متحدث|أبدى يبدي مبدي|أعرب يعرب معرب|برر يبرر مبرر|"
        "فسر يفسر مفسر|أنكر ينكر منكر|نفى ينفي نافي|كذب يكذب مكذب|فند يفند مفند|دحض يدحض -|شكك يشكك مشكك|صحح يصحح مصحح|صوب يصوب -|تعهد يتعهد متعهد|وعد يعد واعد|"
        "هدد يهدد مهدد|طالب يطالب مطالب|دعا يدعو داعي|ناشد يناشد مناشد|اعتبر يعتبر معتبر|رأى يرى -|"
        "رفض يرفض رافض|قرر يقرر -|أوصى يوصي -|حث يحث -|نصح ينصح -|استغرب يستغرب مستغرب|أسف يأسف -"
    ),
    "cqs": "جاء يجيء -|ورد يرد -",
    "o": "توعد يتوعد متوعد|ندد يندد مندد|رحب يرحب مرحب|أشاد يشيد مشيد|لوح يلوح ملوح|وصف يصف واصف|قدر يقدر مقدر|عزا يعزو -|أرجع يرجع -|اتهم يتهم متهم|حمل يحمل محمل|انتقد ينتقد منتقد|أدان يدين -|استنكر يستنكر مستنكر|أيد يؤيد -|أحصى يحصي -|شجب يشجب -",
    "cq": "اعتقد يعتقد معتقد|ظن يظن ظان|خلص يخلص -|تساءل يتساءل متسائل|سأل يسأل سائل|علم يعلم -|أمل يأمل آمل|تمنى يتمنى متمني|خشي يخشى -|أبان يبين -",
    "cqdt": "أخبر يخبر -|أبلغ يبلغ مبلغ|أعلم يعلم -",
    "cqx": "نقل ينقل ناقل|نسب ينسب ناسب|اقتبس يقتبس مقتبس|استشهد يستشهد -",
}
_GOVERNS = {
    "عن": "أعلن كشف تحدث أعرب عبر أفاد",
    "من": "حذر شكا اشتكى",
    "إلى": "أشار لفت ألمح نوه دعا نبه",
    "ب": "أفاد أقر اعترف طالب تعهد وعد نوه هدد ندد توعد رحب أشاد لوح",
    "في": "شكك",
    "على": "أكد شدد أصر",
}
# The person to whom something is said, joined to the verb ("he told me").
_TOLD = "أخبر أبلغ أعلم سأل أجاب وعد".split()
_ASKED = "يخبر يبلغ يعلم".split()


def _past(verb: str) -> list[str]:
    if verb.endswith(("ى", "ا")):
        return [verb, f"{verb[:-1]}ت", f"{verb[:-1]}وا"]
    return [verb, f"{verb}ت", f"{verb}وا"] + [f"{verb}{suffix}" for suffix in ("ني", "نا") if verb in _TOLD]


def _present(verb: str) -> list[str]:
    stem = verb[1:]
    plural = f"{stem[:-1]}ون" if stem.endswith(("ي", "و", "ى")) else f"{stem}ون"
    return [f"ي{stem}", f"ت{stem}", f"ي{plural}"] + [
        f"{first}{stem}{suffix}" for first in "يت" for suffix in ("ني", "نا") if verb in _ASKED
    ]


def _participle(stem: str) -> list[str]:
    if stem == "-":
        return []
    return [f"{stem}ا", f"{stem}ة", f"{stem}ن" if stem.endswith("ي") else f"{stem}ين", f"{stem}تين"]


def _whole(words: list[str]) -> str:
    """Verbs as the rules see them: never cut apart."""
    return " ".join(dict.fromkeys(seen(f"{word}").replace(" ", "") for word in words))


def _lemma(verb: str) -> str:
    return seen(verb).replace(" ", "")


# "Between" is spelled like "he made clear", "carried" and "counted" like much else: these forms are left out.
_LEFT_OUT = frozenset(
    map(_lemma, "بين يعد تعد نعد أعد عد عدت حمل دان أمل علم يعلم تعلم نعلم أعلم سر يسر ختم حملت ترد يرد يدعي تدعي ندعي".split())
)


def _forms() -> tuple[dict[str, tuple[str, str, str]], dict[str, str]]:
    irregular: dict[str, tuple[str, str, str]] = {}
    frames: dict[str, str] = {}
    for letters, listed in _VERBS.items():
        for entry in listed.split("|"):
            past, present, participle = entry.split()
            lemma = _lemma(past)
            finite = [w for w in _whole(_past(past) + _present(present)).split() if w not in _LEFT_OUT]
            irregular[lemma] = (" ".join(finite), "", _whole(_participle(participle)))
            frames[letters] = f"{frames.get(letters, '')} {lemma}".strip()
    return irregular, frames


_IRREGULAR, _FRAMES = _forms()
_GOVERNED: dict[str, str] = {}
for _preposition, _listed in _GOVERNS.items():
    for _verb in _listed.split():
        _GOVERNED[_lemma(_verb)] = f"{_GOVERNED.get(_lemma(_verb), '')} {single(_preposition)}".strip()


def _lemmas(text: str) -> str:
    return " ".join(map(_lemma, text.split()))


def _nouns(text: str) -> str:
    """Nouns with the plurals in -ون, -ين, -ات that are marked by a star."""
    forms: list[str] = []
    for word in text.split():
        bare = word.rstrip("*")
        forms.append(bare)
        if word.endswith("*"):
            stem = bare[:-1] if bare.endswith("ة") else bare
            forms += (
                [f"{stem}ات", f"{stem}تان", f"{stem}تين"]
                if bare.endswith("ة")
                else [f"{stem}ون", f"{stem}ين", f"{stem}و", f"{stem}ان", f"{stem}ة"]
            )
        # Behind "that" and as an object it ends in an alif.
        forms += [] if bare.endswith(("ة", "ا", "ى", "ء")) else [f"{bare}ا"]
    return single(" ".join(forms))


_PREPOSITIONS = (
    single(
        "في من إلى على عن مع بين خلال بعد قبل منذ عند لدى أمام عبر ضد حول دون فوق تحت ضمن أثناء وسط خارج داخل نحو حتى إثر عقب رغم بسبب بشأن بخصوص مقابل قرب حيال تجاه"
    )
    + " ب ل ك"
)
_TIMES = single(
    "أمس اليوم غدا يوم صباح مساء ليل ليلة فجر ظهر عصر صباحا مساء ليلا فجرا ظهرا عصرا الآن لاحقا سابقا حاليا مؤخرا اليوم الثلاثاء الأربعاء الخميس الجمعة السبت "
    "البارحة عندها حينها بعدها قبلها يومها وقتها ساعتها حينذاك آنذاك وقتئذ أيضا كذلك أخيرا مجددا"
)

WORDS = SpeechWords(
    verb_first=True,
    governs=_GOVERNED,
    article="ال",
    inside=single("في من لدى"),
    in_name_of=seen("باسم"),
    possessors="ها هم هما نا",
    possessor_like="ه",
    adjective_endings="ي يه يون يين يتين يا",
    people_endings="يون يين",
    objects="ها هم ه",
    object_plural=("ين", "ون"),
    resumptive=single("به بها عنه عنها إليه له فيه عليه لها"),
    before_that=single("غير إلا بيد رغم كما لولا"),
    carriers=_lemmas("قال تابع"),
    quoted_from=single("عن إلى") + " ب",
    feature_endings={"وا": "p", "ون": "p", "ت": "f", "ه": "f"},
    feature_beginnings={"ت": "f"},
    as_phrases=many(
        "حسبما|حسب ما|بحسب ما|وفق ما|وفقا لما|طبقا لما|على ما|كما|مثلما|بحسبما|وفقما|وهو ما|هذا ما|ما|الأمر الذي|بناء على ما"
    ),
    quoted_words=single("قول"),
    adjectives=single(
        "عيان مسؤول مسؤولة مسؤولين كبير كبيرة كبار رفيع رفيعة مطلع مطلعة مطلعين مقرب مقربة مقربين بارز بارزة مستقل مستقلة عام عامة سابق سابقة جديد جديدة أول أولى أعلى أسبق حالي مساعد مساعدة خاص خاصة "
        "أجنبي أمني أمنية طبي طبية موثوق موثوقة متطابقة عدة متعددة مختلفة مجهول مجهولة مكلف مكلفة مركزي مركزية متحدة متحد مشترك مشتركة أكبر أصغر مدني مدنية نفسه نفسها ذاته ذاتها آخر أخرى "
        "أوروبي أوروبية مؤقت مؤقتة دائم ثاني ثالث عليا أعلى وطني وطنية مسلح مسلحة معارض معارضة موال موالية ميداني ميدانية مصرفي حر حرة مقيم مقيمة حاكم حاكمة"
    ),
    paradigms=(("", "", "", ""),),
    irregular=_IRREGULAR,
    verbs=_FRAMES,
    phrases=(),
    stances={
        "denies": _lemmas("نفى كذب فند دحض أنكر استبعد رفض"),
        "corrects": _lemmas("صحح صوب"),
        "doubts": _lemmas("شكك"),
        "asks": _lemmas("تساءل سأل"),
    },
    intents=_lemmas("تعهد وعد هدد توعد طالب دعا ناشد حث قرر"),
    opinions=_lemmas("اعتقد ظن رأى اعتبر أمل تمنى خشي توقع رجح"),
    participle_needs_auxiliary=False,
    auxiliaries=single("كان كانت كانوا يكون تكون قد"),
    passives="",
    inner=single("نفيا قاطعا قد كان كانت كانوا أيضا كذلك بدوره بدورها بدورهم") + " س و ف",
    complementisers="ان",
    askers=single("هل ما إذا لماذا كيف"),
    according=many(
        "بحسب|حسب|وفق|وفقا ل|طبقا ل|على حد قول|على حد تعبير|على حد وصف|بحسب قول|في رأي|برأي|من وجهة نظر|على لسان|في نظر"
    ),
    sources_of=(),
    opinion_for="",
    citing=many("نقلا عن|استنادا إلى|مستندا إلى|مستندة إلى|عن لسان|نقلا على لسان|ناقلا عن|ناقلة عن"),
    cited_by=(),
    received_from=many("من"),
    learning=_lemmas("علم"),
    as_words="",
    nominal="",
    nominal_links=many("أن|بأن|عن أن|مفادها أن|مفاده أن|تفيد بأن"),
    heads={
        "anonymous": _nouns("مصدر مصادر مطلع* مقرب* أوساط معنيون شخص أشخاص أحدهم مراقب* محلل* جهات جهة"),
        "anonymous/witness": _nouns("شاهد شهود ناج ناجون ناجين ناجية"),
        "anonymous/local": _nouns("سكان أهالي أهل مقيم* جيران قروي* مواطن* نازح*"),
        "anonymous/official": _nouns("مسؤول*"),
        "anonymous/military": _nouns("ضابط ضباط عسكري* جندي جنود قيادي*"),
        "anonymous/diplomatic": _nouns("دبلوماسي*"),
        "anonymous/activist": _nouns("ناشط* معارض*"),
        "anonymous/medical": _nouns("طبيب أطباء مسعف* ممرض*"),
        "institution": _nouns(
            "وزارة* حكومة* بلدية* محافظة* هيئة* مديرية* لجنة* مجلس مجالس برلمان محكمة محاكم نيابة شرطة جيش دفاع قيادة رئاسة سفارة* قنصلية* استخبارات مخابرات أمن سلطة* "
            "مفوضية* مؤسسة* شركة* إدارة* مصرف مصارف بنك بنوك جامعة* مستشفى مدرسة* كلية* معهد مركز مراكز مرصد منظمة* جمعية* نقابة* رابطة* اتحاد حزب أحزاب ناد نادي أندية مختبر خفر أمم "
            "حماية إسعاف إطفاء مصلحة* وكالة* بعثة* دائرة* مكتب مجموعة* مصنع مصانع فريق طيران بيت قصر كرملين بنتاغون ديوان قضاء مطار ميناء صندوق خط غرفة شبكة"
        ),
        "group": _nouns(
            "حركة* تنظيم جماعة* جبهة* تحالف ائتلاف فصائل فصيل ميليشيا ميليشيات قوات كتائب لواء عائلة أسرة ذوو معارضة متظاهرون محتجون عمال طلاب قبائل"
        ),
        "person": _nouns(
            "رئيس رئيسة وزير وزيرة وزراء مدير* محافظ عمدة متحدث* ناطق* نقيب نقيبة أمين أمينة عضو عضوة أعضاء نائب نائبة نواب سفير* مبعوث* موفد وكيل* خبير* باحث* صحفي* صحافي* إعلامي* مراسل* "
            "محام محامي محامية محاميته محاميها محاميه جراح مهندس* مخرج* ممثل* كاتب* شاعر لاعب* مدرب* حارس عامل* سائق* مزارع* صياد* تاجر معلم* مدرس* طالب* تلميذ* ابن ابنة ابنه ابنته ابنها ابنتها شقيق شقيقة شقيقه شقيقها "
            "شقيقته شقيقتها والد والدة والده والدها والدته والدتها زوج زوجة زوجته زوجها أب أم عم خال زميل* صديق* قائد زعيم قاض قاضي قاضية مدع مدعي قبطان ربان مؤسس* منسق* مستشار* مفوض* مقرر* حاكم أمير ملك إمام شيخ "
            "راكب* متطوع* مرشح* فنان* رجل سيدة امرأة شاب فتى أسير معتقل* كبير كبيرة مختص* أستاذ* دكتور* عميد عقيد عمال موظف* مصرفي* لاجئ* جريح مصاب* عضوان خبيران قاضية جار جارة اقتصادي* حقوقي* مالك* صاحب* بائع* خباز حلاق ناطور بواب رب ربة عنصر عناصر إمام مؤذن بحار صياد* ممرض* مترجم* ملحن مغن مطرب* منتج* ناقد* رسام* مصور* متظاهر* محتج* مشجع*"
        ),
        "agency": _nouns("وكالة"),
        "outlet": _nouns("صحيفة* جريدة* مجلة* قناة قنوات إذاعة* تلفزيون موقع مواقع شبكة صفحة* مدونة* وسائل منصة* بودكاست"),
        "document": _nouns(
            "بيان تقرير تقارير وثيقة وثائق رسالة دراسة* مذكرة* حصيلة إحصاءات إحصاء كشوف كشف مسودة تسجيل صور شهادات شهادة تحقيق استطلاع محضر بيانات أرقام سجلات لائحة"
        ),
        "footage": _nouns("مقطع مقاطع فيديو لقطات"),
    },
    roles={
        "military": single("عسكري عسكرية عسكريين ميداني ميدانية أمني أمنية أمنيين"),
        "diplomatic": single("دبلوماسي دبلوماسية دبلوماسيين"),
        "official": single("رسمي رسمية حكومي حكومية قضائي قضائية وزاري وزارية"),
        "local": single("محلي محلية محليين"),
        "medical": single("طبي طبية طبيين استشفائي صحي صحية"),
        "activist": single("معارض معارضة حقوقي حقوقية"),
        "media": single("إعلامي إعلامية صحفي صحفية"),
    },
    anonymity=many(
        "طلب عدم الكشف عن|طلب عدم كشف|طلبت عدم الكشف عن|طلب عدم ذكر|طلبت عدم ذكر|رفض ذكر اسمه|رفضت ذكر اسمها|فضل عدم ذكر|فضل عدم الكشف عن|لم يكشف عن اسمه|لم يذكر اسمه|طلب إغفال|"
        "طالبا عدم|شرط عدم|بشرط عدم|لم تسمه|لم يسمه|مجهول|رفض الكشف عن|رفض كشف"
    ),
    audiences=single("صحفيين صحافيين وسائل إعلام صحافة نواب محققين جمهور"),
    titles=single("سيد سيدة دكتور دكتورة مهندس أستاذ أستاذة شيخ عقيد عميد لواء رائد نقيب ملازم فريق جنرال حاج قاضي"),
    pronouns={"هو": "m", "هي": "f", "هم": "p", "ه": "m", "ها": "f", "نحن": "1", "انا": "1", "نا": "1", "ني": "1"},
    latter=many("هذا الأخير|هذه الأخيرة|الأخير|الأخيرة|المصدر نفسه|المصدر ذاته"),
    back_nouns={
        "anonymous person": single("مصدر مصادر مسؤول ضابط دبلوماسي شاهد متحدث ناطق ناشط خبير محلل مهندس طبيب سائق عامل"),
        "outlet agency": single("صحيفة جريدة قناة وكالة موقع مجلة إذاعة شبكة صفحة"),
        "institution group": single("منظمة مؤسسة جهة تنظيم"),
        "document": single("تقرير وثيقة بيان دراسة رسالة مذكرة"),
        "person": single("وزير رئيس مدير محافظ نائب وكيل محامي محام قاضي سفير أم أب والد والدة ابنة ابن مدرب لاعب كاتب"),
    },
    definite="ال هذا هذه ذلك تلك",
    determiners=single("هذا هذه ذلك تلك أحد إحدى بعض عدة كل") + " ال",
    possessives="",
    relatives=single("الذي التي الذين اللذين اللتين اللذان اللتان"),
    coordinators=single("أو ثم") + " و ف",
    boundaries=single("لكن بينما فيما إذ حيث لأن كي حين عندما الذي التي الذين غير إلا بل لو إذا كما حتى"),
    prepositions=_PREPOSITIONS,
    of_words="",
    times=_TIMES,
    hearsay=many("يقال إن|قيل إن|يزعم أن|يشاع أن|تردد أن|يتردد أن|يحكى أن|أشيع أن|تواترت أنباء|أنباء عن|شائعات عن"),
    past_conditional="",
    not_hearsay="",
    stative_conditional="",
    hypothetical="",
    conditional_endings="",
    perhaps=single("قد"),
    present_beginnings="ي",
    possible=many(
        "قد|قد تكون|قد تصل|قد تؤدي|قد تصبح|ربما|لعل|من المحتمل|يحتمل|محتمل|محتملة|من المرجح|يرجح|يبدو|على الأرجح|من الممكن|يمكن|احتمال|نرجح|أرجح|مرجح"
    ),
    intended=("س", *many("سوف|لن|يعتزم|تعتزم|ينوي|تنوي|من المقرر|من المتوقع|يتوقع أن|ستتم|مستعد|مستعدة")),
    future_endings="",
    denial=many(
        "لا صحة ل|غير صحيح|غير صحيحة|لا أساس له|لا أساس لها|عار عن الصحة|عارية عن الصحة|محض افتراء|محض كذب|كاذب|كاذبة|كذبة|أكاذيب|مفبرك|مفبركة|ملفق|ملفقة|مزور|مزورة|شائعات|شائعة|إشاعة|لا علم لي|"
        "لم يصلنا|لم يحدث|ليس صحيحا|ليست صحيحة|غير دقيق|غير دقيقة|افتراءات|مزاعم"
    ),
    doubt=many(
        "لم يتسن التأكد|لم يتسن التحقق|لم تتمكن من التحقق|لم يتمكن من التحقق|لا يمكن التحقق|تعذر التحقق|يتعذر التأكد|لم تتأكد صحة|لم يتأكد"
    ),
    negations=single("لم لن لا ليس ليست غير دون"),
    contrast=many(
        "لكن|غير أن|إلا أن|بيد أن|في المقابل|من جهته|من جهتها|من جانبه|من جانبها|بدوره|بدورها|في حين|بينما|أما|في سياق آخر|من ناحية أخرى|على صعيد آخر|يذكر أن|يشار إلى أن"
    ),
    contrary=many("خلافا لما|على عكس ما|بخلاف ما"),
    own_voice=many(
        "مراسلنا|مراسلتنا|مراسلونا|مندوبنا|مندوبتنا|لصفحتنا|لموقعنا|لصحيفتنا|لمراسلنا|لمراسلتنا|عاين مراسلنا|شاهد مراسلنا|لقناتنا|صفحتنا|موقعنا|صحيفتنا|قناتنا|وكالتنا|إذاعتنا|جريدتنا"
    ),
    finite=single(
        "كان كانت كانوا يكون تكون ليس ليست قد لم لن وقع وقعت جاء جاءت أدى أدت بدأ بدأت عاد عادت وصل وصلت تم تمت جرى جرت أصبح أصبحت ظل ظلت بقي بقيت صدر صدرت حصل حصلت حدث حدثت "
        "شهد شهدت تسبب تسببت أسفر أسفرت خلف خلفت ضرب ضربت نجم نجمت غادر غادرت استمر استمرت مازال زال تزال يزال"
    ),
    infinitive_endings="",
    gerund_openers="",
    elided="",
    not_sources=single("قانون جدول خطة توقيت حاجة عادة مواصفات شروط معايير نوع حجم ظروف"),
    not_verbs="",
    told_by="ل",
    clitics="",
    before_verbs="",
    agents="",
    weak_according="",
    person_relatives=single("الذي التي الذين"),
    own_possessives="",
    impersonal="",
    infinitive_markers="",
    infinitive_by_marker=False,
    gerund_ending="",
    euphonic="",
    reflexives="",
    narrative_infinitive="",
    possessive_mark="",
    noun_before="ال عدم غير",
    past_endings="",
    future_in_past="",
    hypothetical_before="",
    name_fillers=single("أنباء رسمية محلية") + " ل",
    denying_determiners="",
    clitic_hosts="",
    gerund_links="",
    announcers="",
    animate_pronouns=False,
    hearsay_passives="",
    name_particles=single("بن ابن أبو عبد آل دي"),
    unnamed=single("مصدر مصادر شهود مراقبون أوساط"),
    nonfinite="",
    indefinite="",
    bare_plural=False,
    plurals="",
    owners="",
    admit=_lemmas("أقر اعترف"),
    mistakes=single("خطأ خطأه خطئها"),
    head_last=False,
    gender={},
    adverb_endings="",
    finite_endings="وا",
    relays=many(
        "في تصريح ل|في تصريحات ل|في مقابلة مع|في حديث ل|في حديث مع|في حوار مع|في اتصال مع|في بيان نشرته|في بيان بثته|في بيان نقلته|في مداخلة مع|عبر|حصلت عليها|حصلت عليه|اطلعت عليه|اطلعت عليها"
    ),
    holding=(),
    media_words={},
    hypernyms={
        single("أم"): single("والدة والدته والدتها أم"),
        single("أب"): single("والد والده والدها أب"),
        single("مسؤول"): single("وزير مدير محافظ رئيس"),
    },
    nobody=single("أحد"),
    figures=single("عدد حصيلة رقم مبلغ مجموع نسبة إجمالي"),
    instead=many("وليس|وليست|لا|بدلا من|بدل"),
    relying=many("استنادا إلى|مستندا إلى|مستندة إلى"),
    rates=single("ب عند") + " ب",
    pointers=single("هذا هذه نفسه نفسها ذاته ذاتها"),
    leads="",
    single="",
)
