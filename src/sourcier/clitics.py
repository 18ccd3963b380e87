"""Arabic words that are written together with the next one, and pronouns written together with the word before.

"وبالمدينة" is four words: and, in, the, city. Cut apart they are found by every rule that looks for a word, as "l'" and "d'"
    are
in French. A letter is cut off only where it is surely a word of its own: before the article, or before a word of the lists
below; "و" in front of anything that no list has among the words that begin with it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

# What stands within a word and is no letter: the stretching mark, vowel signs.
_NO_LETTER = re.compile("[ـ\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_FOLDED = str.maketrans(dict(zip("أإآٱىةؤئ", "اااايهوي", strict=True)))
# Marks and digits of Arabic, as those that the rules know; each is one character.
_MARKS = str.maketrans(dict(zip("،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", ",;?%.,01234567890123456789", strict=True)))

ARTICLE = "ال"
# Endings of nouns, adjectives and verbs that a listed beginning may take.
_ENDINGS = r"(?:ه|ا|ي|يه|ان|ين|ون|ات|ت|تا|وا|نا|ها|هم|هما|هن|ته|تها|تهم|اته|اتها|اتهم|تين|تان|تي|ك|يين|يون|يات|اء|ي)?"


def _begun(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(words.split())}){_ENDINGS}\Z")


# Words that begin with the letter و themselves.
_WAW = _begun(
    """وزير وزر وزار وكال وكيل وكلاء ولاي والي واليا والد ولد وليد ولي ولا وطن وفا وفي وفيات وفد وفود وفق وافق واف وقت وقع وقوع
    واقع وقائع وقايع وقف وقوف واقف وقود وقاي وقائي وقح وجه وجها وجهت وجيه وجود وجد وجدان وجب وجبات واجب واجه وحد واحد وحيد وحش
    وحل وحي وسط وسيط وساط وسائل وسايل وسيل وسع واسع وسام وسم وشيك وشك وصف وصل وصول واصل وصي وصاي وصفي وضع وضوح واضح وضح وضعي
    وطني وطا وطاه وعد وعود واعد وعك وعي وعر وعز وعظ وغد وغي ورق ورث وريث ورد وارد واردات ورود ورش ورط ورم ورا وراء ورائ ورقي وزن
    وزع وثق وثيق وثائق وثايق واثق وثب وثن وباء وباي وبال وبخ وتر وتير وهم وهمي وهن وهل وهج وهب وهبي واحي واح واد وادي واشنطن
    وارسو وائل وايل ويكيبيديا ويكيليكس ويب ويلز ويليام وليم وندسور ودع وداع ودي وديع ود ودود وظف وظيف وظائف وظايف ويل ويلات ولع
    ولول ولادات ولاد وارث واق واقي واقيه وشاح وشم وشي وعاء وغل وفر وفير وافر وفوض وقر وقار وقاص وصم وصمه وكر ولج واسط واجهات
    وجدي وجنات وزان وسن ويسترن والتر والتون وورد وولف ووتش ووك وول"""
)
# Of these the shortest, and some more, are also "and" before a word of the everyday language.
_AND = frozenset(
    """وهم وهل وهن وفي ولا ورا وشي وقد وعن وعلي وما ومن وراي ورات وراوا ودعا ودعت ودعوا وشكا وشكت وشكوا وشكك وشككت
    وشككوا وورد ووردت وعزا وعزت وعزوا""".split()
)
# Words that begin with the letter of the future and one of a verb's first letters themselves.
_SEEN = _begun(
    """سال سالني سيار سياس سياسي سياح سياحي سياق سياج سياد سيادي سيد سيطر سيناريو سينما سينمائي سينمايي سيول سيوف سيل سيولان
    سير سيرت
    سيناء
    سينا سيي سيف سيم سيسي سيرغي سيرجي سيمون سيلفا سيدني سيبيريا سيراميك سيان سيب سيخ ست ستون ستين ستار ستائر ستاير ستر سترات
    ستراسبورغ ستوكهولم ستيف ستيفن ستانلي ستالين ستوديو سنو سنوي سن سند سنجار سنغافور سنتيمتر سنغال سناتور سنان سناب
    سنابل سنجاب سندس سنبل"""
)
# Words that the preposition of the others is not cut off.
_ENTIRE = frozenset(
    """بالغ بالغه بالغا بالغين بالغون بالون بالونات بالي بال والد فالح فالس كالح بحسب لكن لكنه بعد بين بلد بيت بدا لدي ليس
    كان كانت
    كما كذلك كل بينما بعض بلا لان بسبب بدون لست لسنا لسن بشان بعيد لقاء لقي لجنه بيان""".split()
)
# Words with ال at their beginning that is no article, where the hamza of others is left out.
_NO_ARTICLE = _begun(
    """الي الا الف الاف الله اللهم التي الذي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي الان التقي التق التزم التزام التحق
    التحاق التقط التقاط التمس التماس التهم التهاب التبس التباس التفت التفاف المانيا الماني المان البانيا الباني البان الكترون
    الكتروني الغاء الغي الزام الزامي القاء القي الم اليه اليها اليهم الينا الياس اليزابيث البير الفريد الكس الكسندر الكسي اليسا
    الين الوف الحاد الحاح الحاق الهام اليوت البرت الجيرز الداي العاب"""
)
# Words before which a single letter is a word of its own.
_HOSTS = frozenset(
    """ان انه انها انهم اننا اني قد لم لن لا ما من في علي عن الي مع هو هي هم هذا هذه ذلك تلك كان كانت ليس ليست لو اذا اما
    انما ثم
    حين عند عندما بعد قبل كل بعض غير اي قال قالت قالوا اكد اكدت اجاب اجابت اوضح اوضحت اعلن اعلنت ذكر ذكرت كتب كتبت نفي نفت رد
    ردت رفض رفضت يقول تقول يري تري ابلغ ابلغت اخبر اخبرت اشار اشارت شدد شددت حذر حذرت كشف كشفت زعم زعمت اعتبر اعتبرت راي رات
    كذب كذبت طالب طالبت وصف وصفت اتهم اتهمت تحدث تحدثت دعا دعت اقر اقرت اعترف اعترفت صرح صرحت افاد افادت توقع توقعت لفت لفتت
    جاء جاءت قتل قتلت اصيب اصيبت وقع وقعت اضاف اضافت فهو فهي نحو اكثر اقل حوالي قرابه زهاء نسبه قيمه مبلغ عدد عشرات مئات الاف
    عشره مئه
    الف مليون ملايين مليار مصدر مصادر مسوول مسوولين مسووله شاهد شهود شاهده ناشط ناشطين ناشطه ناشطون ضابط ضباط دبلوماسي
    دبلوماسيين خبير خبراء محلل محللين طبيب اطباء سكان اهالي مواطن مواطنين مقيم مهندس مهندسين محام محامي موظف موظفين عامل عمال
    متحدث ناطق مدير مديره مديريه رئيس رييس رييسه رئاسه رياسه نائب نايب وزير وزيره وزاره وزراء حكومه بلديه محافظ محافظه هيئه هييه
    هيئات لجنه مجلس برلمان محكمه قضاء قاض قاضي نيابه شرطه جيش قوات قياده دفاع حرس امن استخبارات مخابرات سفاره سفير قنصليه وكاله
    وكالات صحيفه صحف جريده مجله قناه اذاعه تلفزيون موقع مواقع مراسل مراسلنا مراسلتنا موقعنا صحيفتنا صفحتنا قناتنا وكالتنا
    اذاعتنا جريدتنا مندوبنا صحفي صحفيين صحافي صحافيين وسائل وسايل منظمه منظمات جمعيه نقابه رابطه اتحاد اتحادات حزب حركه تنظيم
    جماعه جبهه تحالف ائتلاف مرصد مركز معهد جامعه مستشفي مدرسه كليه شركه شركات مصرف بنك نادي مصنع ميناء مطار مطارات متحف مسجد
    كنيسه مخيم بيان تقرير تصريح تصريحات مقابله رساله وثيقه وثائق تغريده منشور دراسه احصاء احصاءات حصيله معلومات انباء اخبار
    شهادات شهاده كشوف رويترز فرانس اسوشيتد سبوتنيك الجزيره سانا تاس شينخوا نوفوستي بلومبرغ مدينه قريه بلده منطقه حي ريف اقليم
    ولايه ناحيه دوله دول بلاد بلدان جزيره شارع طريق سوريا سوريه العراق عراق لبنان الاردن اردن فلسطين اسرائيل اسراييل مصر ليبيا
    تونس الجزائر جزاير المغرب مغرب السودان سودان اليمن يمن السعوديه سعوديه قطر الكويت كويت البحرين بحرين الامارات عمان ايران
    تركيا روسيا اوكرانيا فرنسا بريطانيا المانيا ايطاليا اسبانيا اميركا امريكا واشنطن موسكو باريس لندن برلين روما مدريد انقره
    اسطنبول طهران بغداد دمشق بيروت القدس قدس غزه رفح القاهره قاهره الرياض جده دبي ابوظبي الدوحه صنعاء عدن الخرطوم طرابلس بنغازي
    الرباط الرقه حلب حمص حماه درعا ادلب اللاذقيه طرطوس دير الموصل البصره كركوك اربيل نينوي الانبار الصين صين اليابان يابان الهند
    هند باكستان افغانستان جنيف نيويورك بروكسل فيينا اوروبا افريقيا اسيا مقتل اصابه اصابات وفاه وفيات جرح اعتقال توقيف احتجاز خطف
    اختطاف اطلاق اجلاء نقل سحب اغلاق فتح منع وقف استهداف قصف تفجير انفجار تسمم تسرب حريق انهيار غرق تحطم اسقاط تدمير سرقه تهريب
    نشر سجن محاكمه اقاله استقاله تعيين دفع رفع خفض تقديم اجراء اعاده ازاله وجود عدم نهايه بدايه مطلع منتصف حلول موعد يوم صباح
    مساء ليل ليله فجر ظهر عصر اسبوع شهر عام سنه ساعه ساعات ايام اشهر سنوات اعوام يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس
    سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه
    اثنين اثنان ثلاث اربع خمس ست سبع ثماني تسع عشر عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين مئتي مئتين رصاص رصاصه نار
    قذائف قذايف صاروخ صواريخ طائره طايره طائرات طايرات سلاح غاز جروح جراح حروق حادث هجوم هجمات غاره غارات عمليه عمليات شكل اتجاه
    عقب رغم فعل قوله قولها قولهم حق حقه حقها حقهم اسم اسمه اسمها اسمهم شان شانه شانها
    ينفي تنفي يوكد توكد يعلن تعلن يعترف تعترف يضيف تضيف يوضح توضح يذكر تذكر يشير تشير يشدد تشدد يحذر تحذر يكشف تكشف يزعم تزعم
    يعتبر تعتبر يرد ترد يطالب تطالب يصف تصف يتهم تتهم يتحدث تتحدث يدعو تدعو يقر تقر يصرح تصرح يفيد تفيد يتوقع تتوقع يلفت تلفت
    يجيب تجيب يرفض ترفض يجزم تجزم يروي تروي يحكي تحكي يكتب تكتب يقولون يوكدون ينفون يرون
    انكر انكرت جزم جزمت حكي حكت علق علقت عقب عقبت تابع تابعت استدرك استدركت هدد هددت وعد وعدت تعهد تعهدت ناشد ناشدت شكا شكت
    همس همست سال سالت تساءل تساءلت رجح رجحت برر بررت نسب نسبت فند فندت استبعد استبعدت اقسم اقسمت شهد شهدت لاحظ لاحظت دون دونت
    صاحب صاحبه تاجر سائق سايق صياد راكب معلم معلمه مزارع حارس باحث باحثه كاتب شرطي مقال مقاله خبر تحقيق مذكره محضر روايه
    قرر قررت طلب طلبت نبه نبهت تمسك تمسكت استغرب استغربت وعدوا نفوا ردوا اكدوا اجابوا اعلنوا طالبوا""".split()
)
# The accused and what they are accused of, in spite of the verbs spelled like them.
_ARTICLED = frozenset("المتهم التهم التهمه الوفيات الوفيه الوفاء".split())
# Words to which a pronoun is joined that speaks of somebody or something named before.
_OWNERS = ("قول", "لكن", "لان", "بان", "ان")
_PRONOUNS = frozenset("ه ها هم هما هن نا ني ك كم".split())

Part = tuple[int, str]


def folded_mark(word: str) -> str:
    """An Arabic mark or figure as the rules know it: a comma, a semicolon, digits; other words as they are."""
    return word.translate(_MARKS)


@lru_cache(maxsize=65536)
def parts(written: str) -> tuple[Part, ...]:
    """The words that an Arabic word is made of: where each ends in it, and each folded.

    Args:
        written: A run of Arabic letters and their marks.
    """
    letters, edges = _letters(written)
    if not letters:
        # The stretching mark alone stands for a dash.
        return ((len(written), "-"),)
    cuts = _cuts(letters)
    if not cuts:
        return ((len(written), letters.translate(_FOLDED)),)
    bounds = [0, *cuts, len(letters)]
    ends = [*(edges[cut - 1] for cut in cuts), len(written)]
    found = [letters[a:b].translate(_FOLDED) for a, b in pairwise(bounds)]
    if "لل" in letters[:3] and len(found) > 2:
        # "لل" is "to the": its second letter is what is left of the article.
        at = 1 if letters[0] in "وف" and letters[1] == "ل" else 0
        found[at + 1] = ARTICLE
    return tuple(zip(ends, found, strict=True))


def _letters(written: str) -> tuple[str, list[int]]:
    """The letters alone, and where each ends with its marks."""
    letters = ""
    edges: list[int] = []
    for at, char in enumerate(written):
        if _NO_LETTER.match(char):
            if edges:
                edges[-1] = at + 1
            continue
        letters += char
        edges.append(at + 1)
    return letters, edges


def _cuts(letters: str) -> list[int]:
    """After how many letters each word of a written one ends, the last apart."""
    word = letters.translate(_FOLDED)
    at = _conjunction(letters, word)
    cuts = [at] if at else []
    rest = word[at:]
    if rest in _ENTIRE:
        return [*cuts, *_pronoun(rest, at)]
    if len(rest) > 3 and rest[0] == "س" and letters[at + 1] in "يتنأ" and not _SEEN.match(rest):
        return [*cuts, at + 1]
    if rest[:1] in ("ب", "ل", "ك") and (step := _preposition(letters[at:], rest)):
        cuts += [at + 1, at + 2] if step == 2 else [at + 1]
        at, rest = at + step, rest[step:]
        if step == 2:
            return cuts
    if _is_article(letters[at:], rest):
        return [*cuts, at + 2]
    return [*cuts, *_pronoun(rest, at)]


def _conjunction(letters: str, word: str) -> int:
    """1 where the first letter is "and" or "so"."""
    if len(word) < 3:
        return 0
    rest = word[1:]
    if word[0] == "و":
        # No word of its own begins with this letter and a hamza.
        return 0 if letters[1] not in "أإ" and word not in _AND and _WAW.match(word) else 1
    if word[0] == "ف":
        article = _is_article(letters[1:], rest) and len(rest) > 4 and word not in _ENTIRE
        return 1 if article or rest in _HOSTS else 0
    return 0


def _preposition(letters: str, word: str) -> int:
    """How many letters to cut off in front: a preposition, or one with the article that it swallowed."""
    if word.startswith("لل") and len(word) > 3:
        # "To the committee" (لجنة) keeps but two of its three letters ل.
        return 1 if word[1:] in _HOSTS else 2
    if len(word) > 4 and _is_article(letters[1:], word[1:]):
        return 1
    return 1 if word[1:] in _HOSTS or _pronoun(word[1:], 0) else 0


def _is_article(letters: str, word: str) -> bool:
    return (
        letters[:1] in ("ا", "ٱ")
        and word.startswith(ARTICLE)
        and len(word) > 3
        and (word in _ARTICLED or not _NO_ARTICLE.match(word))
    )


def _pronoun(word: str, at: int) -> list[int]:
    for owner in _OWNERS:
        if word.startswith(owner) and word[len(owner) :] in _PRONOUNS:
            return [at + len(owner)]
    return []
